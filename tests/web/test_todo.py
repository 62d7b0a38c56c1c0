"""The list of what waits: parts, striking off, and the decisions about links, numbers and disputes."""

import re
from dataclasses import replace
from datetime import date, time

import httpx
import pytest

from bot.domain.access import Role
from bot.domain.notice import Notice
from bot.services.absences import AbsenceNews
from tests.conftest import School
from tests.waiting import listed
from tests.web.conftest import ADMIN, LEADER, MENTOR, OTHER, SignIn, words_in

AYSE, SAMIRA, HENK, COACH = (f"+3160000010{n}" for n in (1, 2, 3, 4))
STRANGER = "+31600000177"
LESSON = AbsenceNews("N1", "S1", date(2026, 11, 23), time(9), time(10, 30), "unknown")


async def put(school: School, kind: str, contact: int | None = 1, **more: object) -> int:
    """Put something on the list; returns its id."""

    def add(work) -> int:
        talk = work.talk_of(contact).id if contact else None
        work.add_notice(talk, None, Notice(kind, **more), school.clock())
        return max(each.id for each in listed(work))

    return await school.app.transactions.run(add)


async def state(school: School, notice: int) -> tuple[bool, str | None]:
    """Whether it is done, and by whom."""

    def read(work) -> tuple[bool, str | None]:
        from bot.storage.tables import NoticeRow

        row = work.connection.get_one(NoticeRow, notice)
        return row.done_at is not None, work.user(row.done_by).email if row.done_by else None

    return await school.app.transactions.run(read)


async def deeds(school: School) -> list[str]:
    def read(work) -> list[str]:
        from bot.storage.tables import AuditRow

        return [row.action for row in work.connection.query(AuditRow).order_by(AuditRow.id)]

    return await school.app.transactions.run(read)


def order(page: httpx.Response, *words: str) -> bool:
    """Whether the words stand there in this order."""
    text = words_in(page)
    places = [text.index(word) for word in words]
    return places == sorted(places)


# -- the list ------------------------------------------------------------------------------------------------------------------


async def test_an_empty_list_says_so(mentor: httpx.AsyncClient):
    assert "Er wacht niets. Fijn!" in words_in(await mentor.get("/todo"))


async def test_the_list_stands_in_parts_urgent_first_then_the_oldest(school: School, mentor: httpx.AsyncClient):
    await put(school, "meeting_yes", student=1)
    await put(school, "handover")
    await put(school, "callback", facts={"day": "2026-11-24", "time": "14:30", "language": "tr"})
    await put(school, "not_reached", student=1, facts={"message": "invite"})
    await put(school, "danger", urgent=True)
    school.clock.go(minutes=5)
    await put(school, "callback", contact=3, facts={"part": "evening", "language": "nl"})
    page = await mentor.get("/todo")
    assert order(page, "Doe dit eerst.", "Deze ouders willen", "Deze ouders wachten", "Lees dit.", "Deze berichten wachten")
    assert order(page, "dinsdag 24 november, 14:30 uur, taal: Turks", "in de avond, taal: Nederlands")
    text = words_in(page)
    assert "Ayşe X over Elif X" in text
    assert "dringend" in text
    assert "Niet bereikt, ook niet op een andere manier" in text
    assert "een uitnodiging" in text
    assert 'href="/conversations/' in page.text


async def test_a_wish_of_a_parent_is_called_by_its_topic(school: School, mentor: httpx.AsyncClient):
    await put(school, "school_costs", student=1)
    assert "Kosten van school" in words_in(await mentor.get("/todo"))


async def test_a_part_can_be_looked_at_alone_and_has_pages(school: School, mentor: httpx.AsyncClient):
    for _ in range(55):
        await put(school, "handover")
    await put(school, "meeting_yes", student=1)
    page = await mentor.get("/todo")
    assert page.text.count('class="task"') == 21
    assert "Alle 55 laten zien" in words_in(page)
    first = await mentor.get("/todo?work=answer")
    assert first.text.count('class="task"') == 50
    assert "Bladzijde 1 van 2" in words_in(first)
    assert (await mentor.get("/todo?work=answer&page=2")).text.count('class="task"') == 5
    assert "Komt naar het gesprek" not in words_in(first)


@pytest.mark.parametrize("query", ["work=nonsense", "done=x,1e9,99999999999999999999", "done=1&again=2", "work=call&page=500"])
async def test_a_strange_address_shows_the_list_all_the_same(mentor: httpx.AsyncClient, query):
    assert (await mentor.get(f"/todo?{query}")).status_code == 200


async def test_nobody_sees_the_list_of_another_mentor(school: School, sign_in: SignIn):
    mine = await put(school, "handover")
    about = await put(school, "hours", contact=None, student=1, facts={"hours": 9, "weeks": 4, "limit": 16})
    other = await sign_in(OTHER)
    page = await other.get(f"/todo?done={mine},{about}")
    assert "Er wacht niets" in words_in(page)
    for path in ("done", "undo"):
        assert (await other.post(f"/todo/{mine}/{path}")).status_code == 404
        assert (await other.post(f"/todo/{about}/{path}")).status_code == 404
        await other.post(f"/todo/{path}", data={"notice": [mine, about]})
    assert (await state(school, mine), await state(school, about)) == ((False, None), (False, None))
    assert (await other.post("/todo/9999/done")).status_code == 404


async def test_script_in_names_and_facts_shows_as_text(school: School, mentor: httpx.AsyncClient):
    await put(school, "contact", student=1, facts={"phone": "<script>alert(1)</script>"})
    await school.app.transactions.run(_bad_name)
    page = await mentor.get("/todo")
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert "&lt;script&gt;" in page.text


def _bad_name(work) -> None:
    from bot.storage.tables import ContactRow

    work.connection.get_one(ContactRow, 1).first_name = "<img src=x>"


async def test_what_was_promised_stands_with_what_is_to_be_done(school: School, mentor: httpx.AsyncClient):
    await put(school, "interpreter", student=1, facts={"language": "tr"})
    assert order(await mentor.get("/todo"), "de mentor regelt het", "Wil een tolk", "taal: Turks")
    assert "U hoeft niets te antwoorden" not in words_in(await mentor.get("/todo?work=arrange"))


# -- done ----------------------------------------------------------------------------------------------------------------------


async def test_done_with_nothing_chosen_says_so(school: School, mentor: httpx.AsyncClient):
    await put(school, "handover")
    answer = await mentor.post("/todo/done", data={"work": "answer"})
    assert answer.headers["location"] == "/todo?work=answer&chosen=nothing"
    assert "U hebt nog niets gekozen" in words_in(await mentor.get(answer.headers["location"]))
    assert "nog niets gekozen" not in words_in(await mentor.get("/todo"))


async def test_what_is_done_is_off_the_list_and_stands_below_with_who_did_it(school: School, mentor: httpx.AsyncClient):
    call = await put(school, "callback", student=1, facts={"language": "tr"})
    answer = await mentor.post(f"/todo/{call}/done")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/todo?done={call}"
    page = await mentor.get(answer.headers["location"])
    text = words_in(page)
    assert "Dit is nu klaar: wil gebeld worden." in text
    assert "✓ j, 13:00" in text
    assert await state(school, call) == (True, MENTOR)
    assert "todo_done" in await deeds(school)
    back = await mentor.post(f"/todo/{call}/undo")
    assert "Dit staat weer op de lijst: wil gebeld worden." in words_in(await mentor.get(back.headers["location"]))
    assert await state(school, call) == (False, None)


async def test_several_are_struck_off_and_put_back_at_once(school: School, mentor: httpx.AsyncClient):
    three = [await put(school, "meeting_yes", student=1) for _ in range(3)]
    answer = await mentor.post("/todo/done", data={"notice": [*three[:2], 9999], "work": "know"})
    assert answer.headers["location"] == f"/todo?work=know&done={three[0]},{three[1]}"
    page = await mentor.get(answer.headers["location"])
    assert "2 dingen zijn nu klaar." in words_in(page)
    assert [await state(school, each) for each in three] == [(True, MENTOR), (True, MENTOR), (False, None)]
    await mentor.post("/todo/undo", data={"notice": three})
    assert [await state(school, each) for each in three] == [(False, None)] * 3


async def test_nothing_chosen_is_no_error(mentor: httpx.AsyncClient):
    answer = await mentor.post("/todo/done")
    assert (answer.status_code, answer.headers["location"]) == (303, "/todo?chosen=nothing")


async def test_the_second_mentor_hears_who_did_it(school: School, mentor: httpx.AsyncClient, sign_in: SignIn):
    call = await put(school, "callback", student=1)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await leader.post(f"/todo/{call}/done")
    answer = await mentor.post(f"/todo/{call}/done")
    page = await mentor.get(answer.headers["location"])
    assert "team deed dit al: wil gebeld worden." in words_in(page)
    assert await state(school, call) == (True, LEADER)
    assert (await deeds(school)).count("todo_done") == 1


async def test_after_a_week_it_is_shown_no_more(school: School, mentor: httpx.AsyncClient, sign_in: SignIn):
    call = await put(school, "callback", student=1)
    await mentor.post(f"/todo/{call}/done")
    school.clock.go(days=8)
    assert "Wil gebeld worden" not in words_in(await (await sign_in()).get("/todo"))


@pytest.mark.parametrize("path", ["/todo/1/done", "/todo/done", "/todo/1/undo", "/todo/links/1", "/todo/disputes/1"])
async def test_each_change_needs_the_token_of_the_session(school: School, sign_in: SignIn, path):
    await put(school, "callback", student=1)
    browser = await sign_in(token=False)
    assert (await browser.post(path)).status_code == 403
    assert await state(school, 1) == (False, None)


async def test_htmx_gets_the_list_alone(school: School, mentor: httpx.AsyncClient):
    await put(school, "callback", student=1)
    page = await mentor.get("/todo", headers={"hx-request": "true"})
    assert "<html" not in page.text
    assert "Wil gebeld worden" in words_in(page)


# -- a dispute -----------------------------------------------------------------------------------------------------------------


async def disputed(school: School, **more: object) -> int:
    """A mother says that her daughter was at school; returns the entry of the list."""
    await school.absent(replace(LESSON, **more))
    await school.go(minutes=31)
    await school.write(tapped="reason:1:was_present", who=AYSE)
    school.channel.sent.clear()
    return next(each.id for each in await school.listed() if each.kind == "disputed")


async def absence(school: School) -> tuple[str, bool]:
    told = await school.app.transactions.run(lambda work: work.alert(1))
    return told.absences[0].settled, told.absences[0].disputed


async def test_a_dispute_shows_what_each_decision_brings_about(school: School, mentor: httpx.AsyncClient):
    notice = await disputed(school)
    assert f"/todo/disputes/{notice}" in (await mentor.get("/todo")).text
    text = words_in(await mentor.get(f"/todo/disputes/{notice}"))
    assert "Was Elif op school?" in text
    assert "maandag 23 november, 09:00 tot 10:30" in text
    assert "U had gelijk." in text
    assert "Zal de mentor u bellen?" in text


async def test_the_contact_is_right_and_reads_so_and_the_hours_count_no_more(school: School, mentor: httpx.AsyncClient):
    notice = await disputed(school)
    answer = await mentor.post(f"/todo/disputes/{notice}", data={"settled": "right"})
    assert answer.headers["location"] == f"/todo?done={notice}"
    await school.go(minutes=1)
    [thanks] = school.channel.sent
    assert thanks.address == AYSE
    assert "U had gelijk" in thanks.parts[1].text
    assert "Haklıydınız" in thanks.parts[0].text
    assert await absence(school) == ("right", True)
    assert await state(school, notice) == (True, MENTOR)
    assert "dispute_right" in await deeds(school)
    page = await mentor.get("/students/1")
    assert "klopt: was er" in words_in(page)
    assert "1,5 uur zonder toestemming" in words_in(page)
    # What the school then takes back in its own system is not said twice.
    school.channel.sent.clear()
    await school.absent(replace(LESSON, status="withdrawn"))
    await school.go(minutes=1)
    assert school.channel.sent == []


async def test_others_who_read_of_it_hear_that_it_was_a_mistake(school: School, mentor: httpx.AsyncClient):
    def second_parent(work) -> None:
        from bot.storage.tables import LinkRow

        work.connection.add(LinkRow(contact_id=3, student_id=1, relation="vader"))

    await school.app.transactions.run(second_parent)
    notice = await disputed(school)
    await mentor.post(f"/todo/disputes/{notice}", data={"settled": "right"})
    await school.go(minutes=1)
    said = {message.address: message.parts[-1].text for message in school.channel.sent}
    assert "U had gelijk" in said[AYSE]
    assert "klopte niet" in said[HENK]
    assert len(school.channel.sent) == 2


async def test_the_absence_stays_and_a_talk_is_offered(school: School, mentor: httpx.AsyncClient):
    notice = await disputed(school)
    await mentor.post(f"/todo/disputes/{notice}", data={"settled": "stays"})
    await school.go(minutes=1)
    [told] = school.channel.sent
    assert "Zal de mentor u bellen?" in told.parts[1].text
    assert [button.payload for button in told.buttons] == ["topic:callback_request"]
    assert await absence(school) == ("stays", True)
    assert "3 uur zonder toestemming" in words_in(await mentor.get("/students/1"))
    # The contact gives a reason after all.
    await school.write(tapped="reason:1:ill", who=AYSE)
    assert await absence(school) == ("", False)
    assert "1,5 uur zonder toestemming" in words_in(await mentor.get("/students/1"))


async def test_both_parents_who_say_so_hear_it_and_both_entries_are_done(school: School, mentor: httpx.AsyncClient):
    def second_parent(work) -> None:
        from bot.storage.tables import LinkRow

        work.connection.add(LinkRow(contact_id=3, student_id=1, relation="vader"))

    await school.app.transactions.run(second_parent)
    notice = await disputed(school)
    await school.write(tapped="reason:1:was_present", who=HENK)
    school.channel.sent.clear()
    await mentor.post(f"/todo/disputes/{notice}", data={"settled": "right"})
    await school.go(minutes=1)
    assert sorted(message.address for message in school.channel.sent) == [AYSE, HENK]
    assert all("U had gelijk" in message.parts[-1].text for message in school.channel.sent)
    assert [each.kind for each in await school.listed() if each.kind == "disputed"] == []


async def test_it_is_decided_once(school: School, mentor: httpx.AsyncClient, sign_in: SignIn):
    notice = await disputed(school)
    await mentor.post(f"/todo/disputes/{notice}", data={"settled": "right"})
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    page = await leader.post(f"/todo/disputes/{notice}", data={"settled": "stays"})
    assert page.status_code == 422
    assert "Iemand besliste dit net." in words_in(page)
    assert "al beslist" in words_in(await leader.get(f"/todo/disputes/{notice}"))
    await school.go(minutes=1)
    assert len(school.channel.sent) == 1
    # A decision is not put back.
    await mentor.post(f"/todo/{notice}/undo")
    assert (await state(school, notice))[0] is True


async def test_a_dispute_is_not_simply_struck_off(school: School, mentor: httpx.AsyncClient):
    notice = await disputed(school)
    await mentor.post(f"/todo/{notice}/done")
    assert await state(school, notice) == (False, None)
    page = await mentor.post(f"/todo/disputes/{notice}", data={"settled": "maybe"})
    assert (page.status_code, await absence(school)) == (422, ("", True))
    assert "Kies wat klopt." in words_in(page)


async def test_what_the_school_took_back_meanwhile_is_no_decision_any_more(school: School, mentor: httpx.AsyncClient):
    notice = await disputed(school)
    await school.absent(replace(LESSON, status="withdrawn"))
    page = await mentor.post(f"/todo/disputes/{notice}", data={"settled": "stays"})
    assert page.status_code == 422
    await mentor.post(f"/todo/{notice}/done")
    assert await state(school, notice) == (True, MENTOR)


async def test_a_dispute_of_another_mentors_student_is_not_there(school: School, sign_in: SignIn):
    notice = await disputed(school)
    other = await sign_in(OTHER)
    assert (await other.get(f"/todo/disputes/{notice}")).status_code == 404
    assert (await other.post(f"/todo/disputes/{notice}", data={"settled": "right"})).status_code == 404
    assert await absence(school) == ("", True)


# -- links and numbers ---------------------------------------------------------------------------------------------------------


async def stranger(school: School, text: str = "Ik ben Ayşe X, moeder van Elif") -> int:
    """Somebody whom the school does not know asks to be linked; returns the request."""
    await school.write(tapped="link:ask", who=STRANGER)
    await school.write(text, who=STRANGER)
    school.channel.sent.clear()
    [request] = await school.app.transactions.run(lambda work: work.link_requests())
    return request.id


async def number(school: School) -> int:
    """Ayşe seems to have another number; returns the request."""

    def ask(work) -> int:
        school.app.linking._other_number(work, work.talk_of(1), 1, STRANGER, school.clock())
        return work.link_requests()[0].id

    return await school.app.transactions.run(ask)


async def owner(school: School, address: str = STRANGER) -> int | None:
    return await school.app.transactions.run(lambda work: work.conversation_at("simulator", address, "nl").contact_id)


async def test_a_team_leader_sees_what_was_written_and_who_it_may_be(school: School, sign_in: SignIn):
    request = await stranger(school, "Ik ben Ayşe X <script>alert(1)</script>")
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    assert f"/todo/links/{request}" in (await leader.get("/todo")).text
    page = await leader.get(f"/todo/links/{request}")
    assert "<script>alert" not in page.text
    text = words_in(page)
    assert STRANGER in text
    assert "&lt;script&gt;alert(1)" in text
    assert "Ayşe X van Elif X naam geschreven" in text
    assert "Bel bij twijfel" in text
    assert "read" in await deeds(school)


async def test_confirmed_the_contact_gets_the_welcome_there(school: School, sign_in: SignIn):
    request = await stranger(school)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    answer = await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})
    assert answer.status_code == 303
    assert "Dit is nu klaar" in words_in(await leader.get(answer.headers["location"]))
    assert await owner(school) == 1
    assert "link_confirmed" in await deeds(school)
    await school.go(minutes=1)
    assert STRANGER in [message.address for message in school.channel.sent]
    assert [each.kind for each in await school.listed() if each.kind == "link_request"] == []


async def test_another_contact_is_found_by_name(school: School, sign_in: SignIn):
    request = await stranger(school, "hallo")
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    page = await leader.post(f"/todo/links/{request}/search", data={"name": "henk"})
    assert re.search(r'name="contact" value="3"', page.text)
    assert 'value="1"' not in page.text
    assert "Niemand gevonden" in words_in(await leader.post(f"/todo/links/{request}/search", data={"name": "zzz"}))


async def test_refused_the_stranger_reads_so_and_nothing_about_a_student(school: School, sign_in: SignIn):
    request = await stranger(school)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await leader.post(f"/todo/links/{request}", data={"decision": "refuse"})
    await school.go(minutes=1)
    assert await owner(school) is None
    assert [message.address for message in school.channel.sent] == [STRANGER]
    assert "Elif" not in school.channel.sent[0].parts[0].text
    assert "link_refused" in await deeds(school)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"decision": "confirm"}, "Kies eerst wie het is."),
        ({"decision": "confirm", "contact": "99"}, "Kies eerst wie het is."),
        ({}, "Kies: bevestigen of weigeren."),
    ],
)
async def test_what_is_missing_is_said_beside_the_form(school: School, sign_in: SignIn, data, says):
    request = await stranger(school)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    page = await leader.post(f"/todo/links/{request}", data=data)
    assert page.status_code == 422
    assert says in words_in(page)
    assert await owner(school) is None


async def test_a_mentor_does_not_see_strangers(school: School, mentor: httpx.AsyncClient):
    request = await stranger(school)
    assert "Wil gekoppeld worden" not in words_in(await mentor.get("/todo"))
    assert (await mentor.get(f"/todo/links/{request}")).status_code == 404
    answer = await mentor.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})
    assert (answer.status_code, await owner(school)) == (404, None)


async def test_a_team_leader_chooses_only_contacts_of_the_own_groups(school: School, sign_in: SignIn):
    def group(work) -> None:
        from bot.storage.tables import StudentRow

        work.connection.get_one(StudentRow, 2).group = "B2"

    await school.app.transactions.run(group)
    request = await stranger(school)
    leader = await sign_in(LEADER, Role.TEAM_LEADER, groups=("B2",))
    assert "Ayşe" not in words_in(await leader.get(f"/todo/links/{request}")).replace("Ik ben Ayşe X, moeder van Elif", "")
    page = await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})
    assert (page.status_code, await owner(school)) == (422, None)
    assert (await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "2"})).status_code == 303
    assert await owner(school) == 2


async def test_an_admin_sees_the_stranger_and_whom_to_ask_and_decides_nothing(school: School, sign_in: SignIn):
    request = await stranger(school)
    await sign_in(LEADER, Role.TEAM_LEADER)
    admin = await sign_in(ADMIN, Role.ADMIN)
    page = await admin.get(f"/todo/links/{request}")
    assert "Vraag het aan: team." in words_in(page)
    assert 'name="decision"' not in page.text
    for decision in ("confirm", "refuse"):
        answer = await admin.post(f"/todo/links/{request}", data={"decision": decision, "contact": "1"})
        assert (answer.status_code, await owner(school)) == (422, None)
        assert "Alleen wie studenten ziet" in words_in(answer)
    await admin.post("/todo/done", data={"notice": [each.id for each in await school.listed()]})
    assert [each.kind for each in await school.listed() if each.kind == "link_request"] == ["link_request"]


async def test_the_second_who_decides_hears_that_it_was_decided(school: School, sign_in: SignIn):
    request = await stranger(school)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await leader.post(f"/todo/links/{request}", data={"decision": "refuse"})
    page = await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})
    assert page.status_code == 422
    assert "Dit is al beslist." in words_in(page)
    assert await owner(school) is None
    assert (await leader.get(f"/todo/links/{request}")).status_code == 404


async def test_the_mentor_confirms_a_new_number(school: School, mentor: httpx.AsyncClient):
    request = await number(school)
    page = await mentor.get(f"/todo/links/{request}")
    text = words_in(page)
    assert "Ayşe X lijkt een ander nummer te hebben." in text
    assert AYSE in text
    assert STRANGER in text
    answer = await mentor.post(f"/todo/links/{request}", data={"decision": "confirm"})
    assert "Dit is nu klaar: lijkt een ander nummer te hebben." in words_in(await mentor.get(answer.headers["location"]))
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert (contact.phone, contact.new_phone) == (STRANGER, "")
    assert "link_confirmed" in await deeds(school)


async def test_the_mentor_refuses_a_number(school: School, mentor: httpx.AsyncClient):
    request = await number(school)
    await mentor.post(f"/todo/links/{request}", data={"decision": "refuse"})
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert (contact.phone, contact.new_phone) == (AYSE, "")


async def test_a_students_number_is_refused_in_words_of_the_page(school: School, mentor: httpx.AsyncClient):
    request = await number(school)

    def students_own(work) -> None:
        from bot.storage.tables import StudentRow

        work.connection.get_one(StudentRow, 1).phone = STRANGER

    await school.app.transactions.run(students_own)
    page = await mentor.post(f"/todo/links/{request}", data={"decision": "confirm"})
    assert page.status_code == 422
    assert "Dit is het nummer van een student." in words_in(page)
    assert "correct the list" not in page.text.lower()
    assert [each.kind for each in await school.listed() if each.kind == "new_number"] == ["new_number"]


async def test_another_mentor_decides_nothing_about_a_number(school: School, sign_in: SignIn):
    request = await number(school)
    other = await sign_in(OTHER)
    assert (await other.get(f"/todo/links/{request}")).status_code == 404
    assert (await other.post(f"/todo/links/{request}", data={"decision": "confirm"})).status_code == 404
    admin = await sign_in(ADMIN, Role.ADMIN)
    assert (await admin.post(f"/todo/links/{request}", data={"decision": "confirm"})).status_code == 404
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert contact.phone == AYSE


async def test_a_request_of_a_chat_that_somebody_else_has_by_now_is_refused_kindly(school: School, sign_in: SignIn):
    request = await stranger(school)

    def taken(work) -> None:
        from bot.storage.tables import ConversationRow, LinkRequestRow

        row = work.connection.get_one(LinkRequestRow, request)
        work.connection.get_one(ConversationRow, row.conversation_id).contact_id = 3

    await school.app.transactions.run(taken)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    page = await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})
    assert "hoort nu bij iemand anders" in words_in(page)
    assert await owner(school) == 3


async def test_what_a_stranger_wrote_and_the_request_are_done_together(school: School, sign_in: SignIn):
    request = await stranger(school)

    def also_the_request(work) -> None:
        waits = work.link_request(request)
        work.add_notice(
            waits.conversation, None, Notice("link_request", facts={"request": request}, once=waits.once), school.clock()
        )

    await school.app.transactions.run(also_the_request)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await leader.post(f"/todo/links/{request}", data={"decision": "confirm", "contact": "1"})

    def done(work) -> list[str]:
        tasks = work.todo_tasks(work.user_called(LEADER).sight, range(1, 30))
        return [task.done_by for task in tasks if task.kind == "link_request"]

    assert await school.app.transactions.run(done) == ["team", "team"]
