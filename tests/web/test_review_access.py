"""A contact with students of two mentors: what each mentor sees of the other's student, and what stands in the log."""

from datetime import date, time

import pytest
from fastapi import Request
from sqlalchemy import select

from bot.domain.access import Role, Wanted
from bot.domain.linking import Kind
from bot.domain.meetings import MeetingPlan
from bot.domain.understanding import Ranked, Understood
from bot.services.absences import AbsenceNews
from bot.services.answering import names_in
from bot.services.demo import DEMO, is_demo
from bot.storage.tables import MentorRow, NoticeRow, StudentRow
from bot.web import simulator, visitor
from bot.web.app import create
from tests.conftest import School
from tests.web.conftest import ADMIN, MENTOR, OTHER, SignIn, words_in
from tests.web.test_conversation_page import answer, form_of, talk_of

HENK, SAMIRA = "+31600000103", "+31600000102"


@pytest.fixture
async def layla(school: School) -> int:
    """Layla, Samira's other child, is 16 and has another mentor (k) than Omar (j)."""

    def change(work):
        session = work.connection
        other = MentorRow(email=OTHER, first_name="Karin", last_name="Bos")
        session.add(other)
        session.flush()
        row = session.scalars(select(StudentRow).where(StudentRow.school_id == "S3")).one()
        row.birth_date, row.mentor_id = date(2010, 3, 31), other.id
        return row.id

    return await school.app.transactions.run(change)


def _button(school: School, begins: str, ends: str = "") -> str:
    sent = (m for m in reversed(school.channel.sent) if m.address == SAMIRA)
    return next(b.payload for m in sent for b in m.buttons if b.payload.startswith(begins) and b.payload.endswith(ends))


async def _tap(school: School, text: str, begins: str, ends: str = "") -> None:
    await school.write(text, who=SAMIRA, tapped=_button(school, begins, ends))
    await school.jobs.run_due()


async def _invite(school: School, student: str) -> None:
    slots = ((date(2026, 12, 3), time(15), 20, 1), (date(2026, 12, 3), time(16), 20, 1))
    await school.plan(MeetingPlan("talk", {"nl": "gesprek", "ar": "g"}, (student,), slots, place="2.14"))


# -- what is said about the other mentor's student -------------------------------------------------------------------------


async def test_an_answer_to_an_invitation_is_read_by_the_mentor_of_that_student_alone(school, sign_in: SignIn, layla):
    talk = await talk_of(school, SAMIRA)
    await _invite(school, "S3")
    await _tap(school, "om drie uur", "slot:")
    await _tap(school, "ja graag, een tolk", "interpreter:", ":yes")
    page, csv = [await (await sign_in()).get(f"/conversations/{talk}{kind}") for kind in ("", "/export.csv")]
    for said in (words_in(page), csv.text):
        assert "ja graag" not in said
        assert "taal: Arabisch" not in said
    theirs = words_in(await (await sign_in(OTHER)).get(f"/conversations/{talk}"))
    assert "ja graag, een tolk" in theirs
    assert "taal: Arabisch" in theirs


async def test_another_time_in_own_words_is_read_by_the_mentor_of_that_student_alone(school, sign_in: SignIn, layla):
    talk = await talk_of(school, SAMIRA)
    await _invite(school, "S3")
    await _tap(school, "andere tijd", "rsvp:", ":other_time")
    await school.write("dinsdag 15.00, ze heeft dan geen therapie", who=SAMIRA)
    await school.jobs.run_due()
    mine, theirs = [words_in(await (await sign_in(who)).get(f"/conversations/{talk}")) for who in (MENTOR, OTHER)]
    assert "therapie" in theirs
    assert "therapie" not in mine
    assert "therapie" not in words_in(await (await sign_in()).get("/inbox"))


async def test_what_hangs_on_a_line_is_shown_to_who_may_see_whom_it_is_about(school, sign_in: SignIn, layla):
    await school.write("hallo", who=SAMIRA)
    talk = await talk_of(school, SAMIRA)
    facts = {"day": "2026-12-03", "time": "15:00"}
    line = (await school.lines(SAMIRA))[0].id

    def tell(work):
        now = school.clock().replace(tzinfo=None)
        about = {"conversation_id": talk, "message_id": line, "created_at": now}
        work.connection.add(NoticeRow(kind="meeting_yes", student_id=layla, facts=facts, **about))

    await school.app.transactions.run(tell)
    for path in ("", "/lines", "/earlier?before=99999", "/export.csv"):
        assert "15:00" not in (await (await sign_in()).get(f"/conversations/{talk}{path}")).text, path
        assert "15:00" in (await (await sign_in(OTHER)).get(f"/conversations/{talk}{path}")).text, path


async def test_a_report_is_that_mentors_alone_once_the_parent_says_who_it_is(school, sign_in: SignIn, layla):
    text = "ziek, maar vertel het niet verder"
    school.understanding.taught[text] = Understood((Ranked("absence_report_sick", 0.95),))
    talk = await talk_of(school, SAMIRA)
    await school.write(text, who=SAMIRA)
    await school.jobs.run_due()
    mine = await sign_in()
    assert text in words_in(await mine.get(f"/conversations/{talk}"))
    await _tap(school, "Layla", "about:", str(layla))
    assert text not in words_in(await mine.get(f"/conversations/{talk}"))
    assert text not in words_in(await mine.get("/inbox"))
    assert text in words_in(await (await sign_in(OTHER)).get(f"/conversations/{talk}"))


async def test_what_is_urgent_stays_with_everybody_whoever_is_named_afterwards(school, sign_in: SignIn, layla):
    talk = await talk_of(school, SAMIRA)
    await school.write("help", who=SAMIRA)

    def tell(work):
        now = school.clock().replace(tzinfo=None)
        line = work.transcript(talk)[0].id
        urgent = {"urgent": True, "conversation_id": talk, "message_id": line, "created_at": now}
        work.connection.add(NoticeRow(kind="danger", facts={}, **urgent))
        work.connection.flush()
        work.name_student(talk, layla)

    await school.app.transactions.run(tell)
    assert [item.student for item in await school.listed() if item.kind == "danger"] == [""]
    assert "help" in words_in(await (await sign_in()).get(f"/conversations/{talk}"))


async def test_the_warning_that_somebody_else_wrote_shows_nothing_of_the_others_student(school, sign_in: SignIn, layla):
    mine, theirs = await sign_in(), await sign_in(OTHER)
    await school.write("hallo", who=SAMIRA)
    talk = await talk_of(school, SAMIRA)
    fields = form_of(await mine.get(f"/conversations/{talk}"))
    await answer(theirs, talk, "Zij huilde vandaag in de les.", about=f"progress:{layla}")
    for seen in (fields["seen"], "0"):
        late = await mine.post(f"/conversations/{talk}/messages", data={**fields, "seen": seen, "text": "Dag."})
        assert late.status_code == 409
        assert "huilde" not in late.text
        assert "Dit bericht gaat over een student van een andere mentor." in words_in(late)


async def test_nobody_writes_about_a_student_whom_they_do_not_see(school, sign_in: SignIn, layla):
    mine = await sign_in()
    await school.write("hallo", who=SAMIRA)
    talk = await talk_of(school, SAMIRA)
    before = len(await school.lines(SAMIRA))
    for about in ("progress", "absence", "meeting"):
        done = await answer(mine, talk, "Het gaat goed.", about=f"{about}:{layla}")
        assert done.status_code == 422
        assert "hoort niet bij dit contact" in words_in(done)
        fields = form_of(await mine.get(f"/conversations/{talk}"))
        look = await mine.post(f"/conversations/{talk}/check", data={**fields, "text": "Dag.", "about": f"{about}:{layla}"})
        assert "mag verstuurd worden" not in words_in(look)
        assert "mag niet verstuurd worden" not in words_in(look)
    assert len(await school.lines(SAMIRA)) == before


async def test_all_pages_of_a_mentor_are_silent_about_the_others_student(school, sign_in: SignIn, layla):
    talk, mine, theirs = await talk_of(school, SAMIRA), await sign_in(), await sign_in(OTHER)
    await _invite(school, "S3")
    await _tap(school, "om drie uur", "slot:")
    await school.absent(AbsenceNews("A9", "S3", date(2026, 11, 23), time(9), time(10), "unknown"))
    await school.go(minutes=31)
    await _tap(school, "Layla is ziek", "reason:", ":ill")
    await answer(theirs, talk, "Layla werkt goed.", about=f"progress:{layla}")
    await theirs.post("/good-news", data={"student": str(layla), "kind": "effort"})
    await school.jobs.run_due()
    await mine.post("/search", data={"q": "Layla"})
    lists = ("/inbox", "/todo", "/students", "/meetings", "/meetings/new", "/good-news", "/counts")
    own = ("", "/lines", "/earlier?before=99999", "/export.csv")
    for path in (*lists, *(f"/conversations/{talk}{each}" for each in own)):
        page = await mine.get(path)
        assert page.status_code == 200, path
        assert "Layla" not in page.text, path
        assert "ليلى" not in page.text, path
    found = words_in(await mine.get("/search"))
    assert found.count("Layla") <= 1, "the query itself"
    for path in (f"/students/{layla}", f"/students/{layla}/letters/2", f"/good-news?student={layla}"):
        assert (await mine.get(path)).status_code == 404, path


# -- whose chat it is by now ------------------------------------------------------------------------------------------------


async def test_a_request_about_a_number_shows_nothing_of_the_family_that_the_chat_belongs_to_by_now(school, sign_in, layla):
    await school.write("ik ben iemand", who="+31600000199")

    def ask(work):
        talk = work.phone("simulator", "+31600000199", "nl")
        henk = work.contact_called("C3")
        request = work.ask_link(Kind.NUMBER, talk, henk, "+31600000199", school.clock())
        return talk, request.id

    talk, request = await school.app.transactions.run(ask)
    mine = await sign_in()
    assert "ik ben iemand" in words_in(await mine.get(f"/todo/links/{request}"))
    naima = await school.app.transactions.run(lambda work: work.contact_called("C5"))
    await school.app.transactions.run(lambda work: work.link(talk, naima))
    await school.write("mijn dochter is bang", who="+31600000199")
    assert (await mine.get(f"/conversations/{talk}")).status_code == 404
    page = words_in(await mine.get(f"/todo/links/{request}"))
    assert "bang" not in page
    assert "ik ben iemand" not in page


# -- the log ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["lines", "earlier?before=99999", "check", "messages"])
async def test_whoever_reads_lines_by_another_way_than_the_page_stands_in_the_log_once(school, sign_in: SignIn, way):
    await school.write("hallo", who=HENK)
    talk, mine = await talk_of(school, HENK), await sign_in()
    form = {"token": "0123456789abcdef", "text": " ", "about": "general"}
    for _ in range(3):
        if way in ("check", "messages"):
            await mine.post(f"/conversations/{talk}/{way}", data=form)
        else:
            await mine.get(f"/conversations/{talk}/{way}")
    deeds = await school.app.transactions.run(lambda work: work.deeds(Wanted(conversation=talk), 10))
    assert [(deed.who, deed.action) for deed in deeds] == [(MENTOR, "read")]


async def test_an_open_page_that_asks_for_its_lines_is_no_new_reading(school, sign_in: SignIn):
    await school.write("hallo", who=HENK)
    talk, mine = await talk_of(school, HENK), await sign_in()
    await mine.get(f"/conversations/{talk}")
    school.clock.go(minutes=20)
    await mine.get(f"/conversations/{talk}/lines")
    deeds = await school.app.transactions.run(lambda work: work.deeds(Wanted(conversation=talk), 10))
    assert len(deeds) == 1


# -- what leaves the machine ------------------------------------------------------------------------------------------------


async def test_the_family_name_of_a_student_is_named_to_the_translator_as_one_to_keep(school):
    def change(work):
        work.connection.scalars(select(StudentRow).where(StudentRow.school_id == "S1")).one().last_name = "Kaya"

    await school.app.transactions.run(change)
    talk = await talk_of(school)
    names = await school.app.transactions.run(lambda work: names_in(work, work.conversation(talk), "Joke"))
    assert "Elif Kaya" in names


# -- a tap that comes late --------------------------------------------------------------------------------------------------


async def test_a_second_tap_on_whom_it_is_about_takes_no_other_question_away_from_its_mentor(school, layla):
    school.understanding.taught["ziek vandaag"] = Understood((Ranked("absence_report_sick", 0.95),))
    await school.write("iets heel anders", who=SAMIRA)
    await school.jobs.run_due()
    await school.write("ziek vandaag", who=SAMIRA)
    await school.jobs.run_due()
    for _ in range(2):
        await _tap(school, "Layla", "about:", str(layla))
    assert {(item.kind, item.student) for item in await school.listed()} == {
        ("absence_report_sick", "Layla X"),
        ("handover", ""),
    }


# -- the simulator outside a demo -------------------------------------------------------------------------------------------


async def test_what_an_admin_does_in_the_simulator_stands_in_the_log(school, sign_in: SignIn):
    admin = await sign_in(ADMIN, Role.ADMIN)
    talk = await talk_of(school, HENK)
    for _ in range(2):
        await admin.get(f"/simulator/{HENK}/messages")
        await admin.post(f"/simulator/{HENK}/messages", json={"id": "12345678", "text": "hallo"})
    deeds = await school.app.transactions.run(lambda work: work.deeds(Wanted(conversation=talk), 10))
    assert [(deed.who, deed.action) for deed in deeds] == [(ADMIN, "simulated")]


async def test_the_phone_of_the_simulator_goes_dark_when_the_session_ends(school):
    def enter(work):
        user = work.add_user(ADMIN, "A", Role.ADMIN, school.clock())
        return user.id, visitor.sign_in(school.app, work, user)

    user, cookie = await school.app.transactions.run(enter)
    talk = await talk_of(school, HENK)
    app = create(school.app)
    headers = [(b"cookie", f"{visitor.COOKIE}={cookie}".encode())]
    request = Request({"type": "http", "method": "GET", "path": "/", "headers": headers, "query_string": b"", "app": app})
    stream = simulator._stream(request, school.app, talk, 0)
    assert [(await anext(stream))[:6], (await anext(stream))[:5]] == ["retry:", "data:"]
    await school.app.transactions.run(lambda work: work.end_sessions_of(user))
    school.app.events.publish(talk)
    with pytest.raises(StopAsyncIteration):
        await anext(stream)


async def test_a_school_with_people_of_its_own_is_no_demo(school):
    assert not await school.app.transactions.run(lambda work: is_demo(work, DEMO))
