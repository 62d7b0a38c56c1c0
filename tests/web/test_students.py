"""The pages of a mentor's students: who sees whom, what is said, and that nothing of it costs more with more students."""

from datetime import date, time

import httpx
import pytest
from sqlalchemy import Engine, event

from bot.domain.access import Role
from bot.domain.meetings import MeetingPlan
from bot.services.absences import AbsenceNews
from tests.conftest import School
from tests.waiting import conversations, listed
from tests.web.conftest import ADMIN, LEADER, MENTOR, OTHER, SignIn, words_in

AYSE, SAMIRA, HENK, COACH = (f"+3160000010{n}" for n in (1, 2, 3, 4))
LESSON = AbsenceNews("N1", "S1", date(2026, 11, 23), time(9), time(10, 30), "unknown")


def part(page: httpx.Response, name: str) -> str:
    """What stands of one student in the list."""
    text = words_in(page)
    start = text.index(name)
    rest = [text.find(f"{other} X", start + 5) for other in ("Elif", "Omar", "Layla", "Daan") if other not in name]
    return text[start : min((end for end in rest if end > 0), default=len(text))]


# -- who sees whom -------------------------------------------------------------------------------------------------------------


async def test_a_mentor_sees_the_own_students_and_nobody_else(mentor: httpx.AsyncClient, sign_in: SignIn):
    text = words_in(await mentor.get("/students"))
    assert all(name in text for name in ("Elif X", "Omar X", "Layla X", "Daan X"))
    other = await sign_in(OTHER)
    page = await other.get("/students")
    assert "nog geen studenten" in words_in(page)
    assert "Elif" not in page.text
    assert (await other.get("/students/1")).status_code == 404
    assert (await other.get("/students/99")).status_code == 404


async def test_an_admin_sees_no_students(sign_in: SignIn):
    admin = await sign_in(ADMIN, Role.ADMIN)
    assert "Elif" not in (await admin.get("/students")).text
    assert (await admin.get("/students/1")).status_code == 404
    assert "Geen student gevonden" in words_in(await admin.post("/students", data={"name": "Elif"}))


async def test_a_team_leader_sees_the_groups_and_the_mentors_names(school: School, sign_in: SignIn):
    await school.app.transactions.run(_groups)
    leader = await sign_in(LEADER, Role.TEAM_LEADER, groups=("A1",))
    page = await leader.get("/students")
    assert "Elif X" in page.text
    assert "Omar X" not in page.text
    assert "Joke de Vries" in words_in(page)
    assert "Joke de Vries" in words_in(await leader.get("/students/1"))
    assert (await leader.get("/students/2")).status_code == 404


def _groups(work) -> None:
    from bot.storage.tables import StudentRow

    for id_, group in ((1, "A1"), (2, "B2"), (3, "B2")):
        work.connection.get_one(StudentRow, id_).group = group


async def test_nobody_sees_a_page_without_signing_in(mentor: httpx.AsyncClient):
    mentor.cookies.clear()
    assert (await mentor.get("/students")).status_code == 303
    assert (await mentor.get("/students/1")).status_code == 303


# -- the list ------------------------------------------------------------------------------------------------------------------


async def test_the_list_says_what_is_on_record(school: School, mentor: httpx.AsyncClient):
    await school.absent(LESSON)
    await school.go(minutes=31)
    page = await mentor.get("/students")
    elif_ = part(page, "Elif X")
    assert "Ayşe X (moeder, Turks)" in elif_
    assert "Coach X (coach, Nederlands)" in elif_
    assert "Tot 18 mogen ouders het weten. Wordt 18 op 31 maart 2028." in elif_
    assert "2 keer in 4 schoolweken" in elif_
    assert "3 uur zonder toestemming" in elif_
    assert "2 keer zonder reden" in elif_
    assert "gesprek, maandag 30 november om 16:30 uur" in elif_
    assert "nog geen goed nieuws, 1 keer slecht nieuws" in elif_
    assert "Nog geen contact sinds 1 augustus." in elif_
    assert "Eén keer slecht nieuws, nog geen goed nieuws." in elif_
    assert "18: geen toestemming. Ouders horen niets." in part(page, "Layla X")
    assert "Nog geen contact" not in part(page, "Layla X")
    assert "18: toestemming voor afwezigheid." in part(page, "Daan X")


async def test_what_a_parent_writes_is_contact_and_what_the_bot_answers_is_none(
    school: School, mentor: httpx.AsyncClient, sign_in: SignIn
):
    assert "nog geen" in part(await mentor.get("/students"), "Elif X")
    await school.write("merhaba", who=AYSE)
    text = part(await mentor.get("/students"), "Elif X")
    assert "ouder schreef , 13:00" in text
    assert "Nog geen contact" not in text
    await school.go(hours=48)
    await school.plan(MeetingPlan("talk", {"nl": "gesprek"}, ("S1",), ((date(2026, 12, 1), time(15), 20, 1),), place="2.14"))
    await school.go(hours=24)
    assert "school schreef" in part(await (await sign_in()).get("/students"), "Elif X")


async def test_what_did_not_go_out_is_no_news(school: School, mentor: httpx.AsyncClient):
    await school.app.transactions.run(lambda work: work.set_preference(work.talk_of(1).id, stopped=True))
    await school.absent(LESSON)
    await school.go(minutes=31)
    assert "geen slecht nieuws" in part(await mentor.get("/students"), "Elif X")


async def test_students_are_ordered_and_shown_by_group(school: School, mentor: httpx.AsyncClient):
    await school.app.transactions.run(_groups)
    await school.write("merhaba", who=AYSE)
    page = await mentor.get("/students", params={"group": "B2"})
    assert "Elif X" not in words_in(page)
    assert "Layla X" in words_in(page)
    # Elif's mother wrote: the others come first.
    text = words_in(await mentor.get("/students", params={"order": "heard"}))
    assert max(text.index(name) for name in ("Daan X", "Layla X", "Omar X")) < text.index("Elif X")
    text = words_in(await mentor.get("/students", params={"order": "group"}))
    assert text.index("Daan X") < text.index("Elif X") < text.index("Layla X")


@pytest.mark.parametrize("query", ["order=nonsense", "group=%3Cscript%3E", "page=7", "group=B2&page=9999"])
async def test_a_strange_address_shows_a_page_all_the_same(mentor: httpx.AsyncClient, query):
    page = await mentor.get(f"/students?{query}")
    assert page.status_code == 200
    assert "<script>" not in page.text.replace("<script src", "")


@pytest.mark.parametrize("page", ["0", "-1", "x", "99999999"])
async def test_a_page_that_cannot_be_is_refused(mentor: httpx.AsyncClient, page):
    assert (await mentor.get(f"/students?page={page}")).status_code == 422


async def test_a_student_is_found_by_the_beginning_of_a_name(mentor: httpx.AsyncClient):
    page = await mentor.post("/students", data={"name": "ÉLI"})
    assert "1 student gevonden." in words_in(page)
    assert "Elif X" in words_in(page)
    assert "Omar X" not in words_in(page)
    assert "Geen student gevonden" in words_in(await mentor.post("/students", data={"name": "niemand"}))
    assert "Geen student gevonden" in words_in(await mentor.post("/students", data={"name": " "}))


async def test_the_search_needs_the_token_of_the_session(sign_in: SignIn):
    browser = await sign_in(MENTOR, token=False)
    assert (await browser.post("/students", data={"name": "Elif"})).status_code == 403


async def test_script_in_a_name_shows_as_text(school: School, mentor: httpx.AsyncClient):
    await school.app.transactions.run(_bad_names)
    for page in (await mentor.get("/students"), await mentor.get("/students/1")):
        assert "<script>alert" not in page.text
        assert "<img" not in page.text.replace('<img src="/static', "")
        assert "&lt;script&gt;alert" in page.text


def _bad_names(work) -> None:
    from bot.storage.tables import ContactRow, LinkRow, StudentRow

    work.connection.get_one(StudentRow, 1).last_name = "<script>alert(1)</script>"
    work.connection.get_one(ContactRow, 1).first_name = "<img src=x>"
    work.connection.get_one(LinkRow, (1, 1)).relation = "<b>moeder</b>"


# -- one student ---------------------------------------------------------------------------------------------------------------


async def test_the_page_of_a_student_says_everything(school: School, mentor: httpx.AsyncClient):
    await school.absent(LESSON)
    await school.go(minutes=31)
    await school.write(tapped="reason:1:was_present", who=AYSE)
    page = await mentor.get("/students/1")
    text = words_in(page)
    assert "Turks en Nederlands" in text
    assert "ja, berichten komen aan" in text
    assert "gekregen op maandag 23 november" in text
    assert "op elk moment" in text
    assert "✓ Ja." in text
    # The coach may hear nothing, as the list says.
    assert "Nee: dit contact krijgt geen informatie." in text
    assert "Maandag 23 november, 09:00 tot 10:30" in text
    assert "zonder bericht, contact zegt: was wel op school, nog niet beslist" in text
    assert "Zegt: was wel op school" in text
    assert 'href="/students/1/letters/1"' in page.text
    assert 'href="/todo/disputes/' in page.text


async def test_from_18_the_gate_is_said_for_each_permission(mentor: httpx.AsyncClient):
    text = words_in(await mentor.get("/students/4"))
    assert "Over afwezigheid: Ja." in text
    assert "Over gesprek: Nee: de student is 18 en gaf geen toestemming." in text
    assert "Nee: de student is 18 en gaf geen toestemming." in words_in(await mentor.get("/students/3"))


async def test_meetings_with_their_answers(school: School, mentor: httpx.AsyncClient):
    await school.plan(MeetingPlan("talk", {"nl": "voortgang"}, ("S1",), ((date(2026, 12, 1), time(15), 20, 1),), place="2.14"))
    await school.write(tapped="rsvp:1:no", who=AYSE)
    text = words_in(await mentor.get("/students/1"))
    assert "Voortgang" in text
    assert "Ayşe X : kan niet komen" in text


async def test_a_page_leaves_no_trace_but_in_the_log(school: School, mentor: httpx.AsyncClient):
    def rows(work) -> tuple[int, int]:
        return len(conversations(work)), len(listed(work))

    before = await school.app.transactions.run(rows)
    assert (await mentor.get("/students/1")).status_code == 200
    assert await school.app.transactions.run(rows) == before
    assert await school.app.transactions.run(_deeds) == [("student", 1)]
    await mentor.get("/students/99")
    assert len(await school.app.transactions.run(_deeds)) == 1


def _deeds(work) -> list[tuple[str, int]]:
    from bot.storage.tables import AuditRow

    return [(row.action, row.student_id) for row in work.connection.query(AuditRow).all()]


async def test_a_mentor_sees_nothing_of_another_mentors_student_of_the_same_contact(school: School, mentor: httpx.AsyncClient):
    await school.app.transactions.run(_another_mentor)
    await school.absent(AbsenceNews("N9", "S2", date(2026, 11, 23), time(9), time(10), "unknown"))
    await school.go(minutes=31)
    text = words_in(await mentor.get("/students/3"))
    assert "Omar" not in text
    assert "Omar" not in words_in(await mentor.get("/students"))


def _another_mentor(work) -> None:
    from bot.storage.tables import StudentRow

    work.add_record("mentor", email=OTHER, first_name="Kees", last_name="Y")
    work.connection.get_one(StudentRow, 2).mentor_id = 2


async def test_the_pages_are_in_english_for_who_wants_that(school: School, sign_in: SignIn):
    browser = await sign_in(MENTOR)
    await school.app.transactions.run(lambda work: work.change_user(work.user_called(MENTOR).id, language="en"))
    assert "My students" in words_in(await browser.get("/students"))
    assert "May a message go out now?" in words_in(await browser.get("/students/1"))


# -- speed ---------------------------------------------------------------------------------------------------------------------


async def test_more_students_cost_no_more_queries(school: School, mentor: httpx.AsyncClient, database: Engine):
    asked: list[str] = []
    event.listen(database, "before_cursor_execute", lambda *args: asked.append(args[2]))
    await mentor.get("/students")
    few = len(asked)
    await school.app.transactions.run(_many)
    asked.clear()
    page = await mentor.get("/students")
    assert page.text.count('id="student-') == 50
    assert "Bladzijde 1 van 2" in words_in(page)
    assert len(asked) <= few + 1


def _many(work) -> None:
    for number in range(60):
        fields = {"birth_date": date(2010, 1, 1), "permissions": [], "mentor": MENTOR, "first_name": "Abel", "last_name": "Z"}
        work.add_record("student", school_id=f"M{number}", **fields)
        person = {"first_name": "A", "last_name": "Z", "language": "tr", "channel": "simulator"}
        work.add_record(
            "contact", school_id=f"D{number}", phone=f"+3160001{number:04}", students={f"M{number}": "vader"}, **person
        )
