"""What a person of the school writes: nothing lost, nothing twice, and nothing that goes where it was not meant to go."""

from datetime import date, time

import httpx
import pytest

from bot.domain.access import Role, User
from bot.domain.meetings import MeetingPlan
from bot.domain.message import Status
from bot.domain.writing import Subject, Written
from bot.errors import Failure, SendError
from bot.ports import Work
from tests.conftest import School
from tests.fakes import NOON
from tests.integration.test_channels import AYSE, Phones, _approve, phones
from tests.web.conftest import mentor, sign_in, words_in

__all__ = ["mentor", "phones", "sign_in"]
HENK = "+31600000103"


def joke(work: Work) -> User:
    """The mentor of the small school."""
    return work.user_called("j@school.example") or work.add_user("j@school.example", "Joke", Role.MENTOR, NOON)


async def write(school: School, text: str = "Kunt u mij bellen?", token: str = "t" * 12, of: int = 1, **more: object) -> int:
    def do(work: Work) -> int:
        done = school.app.answering.write(work, work.talk_of(of).id, joke(work), Written(text, token, **more))  # type: ignore[arg-type]
        return done.message  # type: ignore[union-attr]

    message = await school.app.transactions.run(do)
    await school.jobs.run_due()
    return message


async def another_contact(phones: Phones) -> None:
    """Elif's father may hear of her too, and was welcomed."""
    from sqlalchemy import update

    from bot.storage.tables import LinkRow

    change = update(LinkRow).where(LinkRow.contact_id == 4).values(information="normal")
    await phones.app.transactions.run(lambda work: work.connection.execute(change))


# -- where it goes ---------------------------------------------------------------------------------------------------------


async def test_what_a_mentor_wrote_to_one_contact_never_goes_to_another_by_itself(phones: Phones):
    await another_contact(phones)
    student = (await phones.app.transactions.run(lambda work: work.student_ids(["S1"])))["S1"]
    sms = await phones.app.transactions.run(lambda work: work.conversation_at("sms", AYSE, "tr").id)
    await phones.app.transactions.run(lambda work: work.gone(sms, "landline"))
    phones.channels["whatsapp"].refuse = [SendError("no", Failure.ROUTE)]
    await write(phones, "U had het zo moeilijk, zei u. Elif ook.", about=Subject.PROGRESS, student=student)
    await phones.go(minutes=5)
    others = [m.address for channel in phones.channels.values() for m in channel.sent if m.address != AYSE]
    assert others == []
    assert "not_reached" in await phones.kinds()


async def test_what_knocked_in_vain_and_goes_no_other_way_stands_on_the_list(phones: Phones):
    await _approve(phones)
    message = await write(phones)
    assert phones.last_sent("whatsapp").template is not None
    await phones.go(hours=5)
    assert await phones.status(message) is Status.FAILED
    assert [kind for kind in await phones.kinds() if kind in ("failed", "not_reached")] != []


async def test_what_goes_another_way_is_said_once(phones: Phones):
    student = (await phones.app.transactions.run(lambda work: work.student_ids(["S1"])))["S1"]
    phone = await phones.app.transactions.run(lambda work: work.talk_of(1).id)
    code = await phones.app.transactions.run(lambda work: phones.app.linking.code_for(work, 1, NOON))
    await phones.comes("telegram", "700", "/start", tapped="start:", code=code, user="700")
    phones.channels["whatsapp"].refuse = [SendError("no", Failure.ROUTE)]

    def say(work: Work) -> None:
        written = Written("Elif werkt hard.", "t" * 12, Subject.PROGRESS, student)
        phones.app.answering.write(work, phone, joke(work), written)

    await phones.app.transactions.run(say)
    await phones.jobs.run_due()
    line = [e for e in await phones.transcript("telegram", "700") if e.direction == "out"][-1]
    assert "".join(part.text for part in line.parts).count("Elif werkt hard.") == 1
    assert (line.author, line.sent_by) == ("mentor", "Joke")


# -- nothing lost, nothing twice -------------------------------------------------------------------------------------------


async def test_a_form_that_was_gone_back_to_sends_what_is_new_in_it(school: School):
    await school.write("hoi", who=HENK)
    first = await write(school, "De eerste vraag.", of=3)
    second = await write(school, "Een heel andere vraag.", of=3)
    assert first != second
    assert "Een heel andere vraag." in school.sent_to(HENK)[-1]
    assert await write(school, "Een heel andere vraag.", of=3) == second


async def test_who_wrote_hears_when_the_contact_stops_before_it_goes(school: School):
    school.clock.go(hours=9)
    message = await write(school, "Kunt u morgen bellen?", of=3)
    await school.app.transactions.run(lambda work: work.set_preference(work.talk_of(3).id, stopped=True))
    await school.go(hours=12)
    assert school.sent_to(HENK) == []
    assert await school.app.transactions.run(lambda work: work.outgoing(message).reason) == "stopped"
    assert "failed" in [item.kind for item in await school.listed()]


async def test_nl_brings_the_dutch_that_was_offered_while_a_mentor_answers(phones: Phones):
    await phones.set_contact("C1", channel="sms")
    await phones.comes("sms", AYSE, "merhaba")
    await write(phones, "Dag mevrouw.", home="Merhaba efendim.", by="x")
    assert "NL" in phones.last_sent("sms").parts[0].text
    await phones.comes("sms", AYSE, "NL")
    assert "Dag mevrouw." in phones.last_sent("sms").parts[0].text
    assert [part.language for part in phones.last_sent("sms").parts] == ["nl"]


# -- answers while a mentor answers ----------------------------------------------------------------------------------------


async def _invited(school: School) -> None:
    slots = ((date(2026, 12, 3), time(15), 20, 1),)
    await school.plan(MeetingPlan("talk", {"nl": "gesprek"}, ("S4",), slots, place="2.14"))


async def _status(school: School) -> str:
    return (await school.app.transactions.run(lambda work: work.invitations_for(3)))[0].status


@pytest.fixture
async def invited(school: School) -> School:
    def allow(work: Work) -> None:
        from sqlalchemy import update

        from bot.storage.tables import StudentRow

        change = update(StudentRow).where(StudentRow.school_id == "S4").values(permissions=["meeting"])
        work.connection.execute(change)

    await school.app.transactions.run(allow)
    await _invited(school)
    return school


async def test_a_yes_to_the_mentor_is_no_yes_to_a_question_that_did_not_go_yet(invited: School):
    school = invited
    await school.write("hoi", who=HENK)
    await write(school, "Mag ik u bellen?", of=3)

    def nudge(work: Work) -> int:
        (one,) = work.invitations_for(3)
        return school.app.invitations.ask_again(work, one.meeting, {one.id})

    school.clock.go(days=1, hours=8)  # the evening: it waits for the morning
    await school.write("ik lees het nu", who=HENK)
    await write(school, "Mag ik u morgen bellen?", token="u" * 12, of=3)
    assert await school.app.transactions.run(nudge) == 1
    await school.jobs.run_due()
    await school.write("ja", who=HENK)
    await school.jobs.run_due()
    assert await _status(school) == "open"


async def test_an_answer_to_the_school_counts_while_the_mentors_words_wait_for_the_morning(invited: School):
    school = invited
    school.clock.go(days=2, hours=8)
    talk = await school.app.transactions.run(lambda work: work.talk_of(3).id)
    await school.app.transactions.run(lambda work: school.app.answering.take_over(work, talk, joke(work)))
    await write(school, "Ik schrijf u morgen meer.", of=3)
    await school.write("ja", who=HENK)
    await school.jobs.run_due()
    assert await _status(school) == "yes"


async def test_what_was_to_be_said_of_who_answers_is_not_said_when_it_is_no_longer_true(school: School):
    school.clock.go(hours=9)
    talk = await school.app.transactions.run(lambda work: work.talk_of(3).id)
    await school.app.transactions.run(lambda work: school.app.answering.take_over(work, talk, joke(work)))
    await school.app.transactions.run(lambda work: school.app.answering.hand_back(work, talk, joke(work)))
    await school.go(hours=12)
    assert school.sent_to(HENK) == []


# -- the preview -----------------------------------------------------------------------------------------------------------
async def test_the_preview_says_that_only_a_knock_goes_first(phones: Phones):
    await _approve(phones)

    def look(work: Work):
        return phones.app.answering.look(work, work.talk_of(1), joke(work), Written("Kunt u mij bellen?", "t" * 12))

    seen = await phones.app.transactions.run(look)
    await write(phones)
    assert phones.last_sent("whatsapp").template is not None
    assert seen.closed


# -- good news -------------------------------------------------------------------------------------------------------------
async def test_good_news_that_reached_nobody_can_be_told_again(school: School):
    student = (await school.app.transactions.run(lambda work: work.student_ids(["S1"])))["S1"]

    async def tell() -> int:
        count = await school.app.transactions.run(
            lambda work: school.app.good_news.write(work, student, "internship", joke(work))
        )
        await school.jobs.run_due()
        return count

    school.channel.refuse = [SendError("no", Failure.ROUTE)]
    assert await tell() == 1
    assert school.channel.sent == []
    assert await tell() == 1
    assert len(school.channel.sent) == 1


# -- on the page -----------------------------------------------------------------------------------------------------------


async def test_a_mentor_reads_in_dutch_what_went_out_in_the_home_language_alone(school: School, mentor: httpx.AsyncClient):
    await school.app.transactions.run(lambda work: work.set_preference(work.talk_of(1).id, mode="home"))
    school.understanding.teach("okulda miydi", "absence_today")
    await school.write("okulda miydi")
    talk = await school.app.transactions.run(lambda work: work.talk_of(1).id)
    assert [part.language for part in (await school.last()).parts] == ["tr"]
    page = words_in(await mentor.get(f"/conversations/{talk}"))
    assert "in het Nederlands (niet verstuurd) Dit schreef de school op over Elif" in page


async def test_who_names_a_student_is_asked_to_choose_what_it_is_about(school: School, mentor: httpx.AsyncClient):
    talk = await school.app.transactions.run(lambda work: work.talk_of(1).id)
    form = {"token": "t" * 12, "text": "Vandaag was Elif te laat."}
    for about, says in (("general", True), ("absence:1", False)):
        page = await mentor.post(f"/conversations/{talk}/check", data={**form, "about": about}, headers={"hx-request": "true"})
        assert ("Er staat iets over Elif?" in words_in(page)) is says


async def test_what_is_done_on_the_page_of_a_conversation_leads_back_there(school: School, mentor: httpx.AsyncClient):
    await school.write("iets onbegrijpelijks")
    talk = await school.app.transactions.run(lambda work: work.talk_of(1).id)
    (waits,) = [item for item in await school.listed() if item.kind == "handover"]
    for then, leads in ((f"/conversations/{talk}", f"/conversations/{talk}#waits"), ("https://elsewhere.example/", "/todo")):
        done = await mentor.post(f"/todo/{waits.id}/done", data={"next": then})
        assert done.headers["location"].startswith(leads)


async def test_one_more_time_of_an_evening_has_room_for_as_many(school: School, mentor: httpx.AsyncClient):
    slots = ((date(2026, 12, 3), time(19), 120, 50),)
    await school.plan(MeetingPlan("evening", {"nl": "de stage"}, ("S1", "S2"), slots, place="aula"))
    (meeting,) = {one.meeting for one in await school.app.transactions.run(lambda work: work.invitations_for(1))}
    data = {"day": "2026-12-04", "at": "19:00", "minutes": "120"}
    assert (await mentor.post(f"/meetings/{meeting}/times", data=data)).headers["location"].endswith("done=added")
    (found,) = await school.app.transactions.run(lambda work: work.gatherings([meeting], joke(work).sight))
    assert [one.capacity for one in found.times] == [50, 50]
