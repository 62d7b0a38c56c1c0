"""The number of a contact stands where a mentor has to call: only for who sees the contact, and never an id of a messenger."""

import httpx
import pytest

from bot.domain.access import Role
from bot.domain.notice import Notice
from bot.domain.phone import readable
from bot.domain.routes import Routes
from bot.storage.tables import ContactRow, ConversationRow, LinkRow, StudentRow
from tests.conftest import School
from tests.web.conftest import LEADER, OTHER, SignIn, words_in

AYSE, STRANGER, SECOND = "+31600000101", "+31600000177", "+31600000178"
TO_AYSE = 'href="tel:+31600000101"'


async def talk_of(school: School, who: str = AYSE, channel: str = "simulator") -> int:
    return await school.app.transactions.run(lambda work: work.phone(channel, who, "nl"))


async def put(school: School, talk: int, kind: str, **more: object) -> None:
    await school.app.transactions.run(lambda work: work.add_notice(talk, None, Notice(kind, **more), school.clock()))


@pytest.mark.parametrize(
    ("written", "said"),
    [("+31600000101", "06 00000101"), ("+31205550111", "020 555 0111"), ("+32470000101", "+32 470 00 01 01"), ("<x>", "<x>")],
)
def test_a_number_is_written_as_one_reads_it(written, said):
    assert readable(written) == said


def test_only_a_number_is_a_number():
    routes = Routes(by_phone=frozenset({"sms"}))
    assert routes.number("sms", STRANGER) == STRANGER
    assert routes.number("telegram", STRANGER) == ""
    assert routes.number("sms", "user-7") == ""
    assert routes.number("telegram", "7", AYSE) == AYSE


async def test_the_page_of_a_conversation_has_the_number(school: School, mentor: httpx.AsyncClient, sign_in: SignIn):
    talk = await talk_of(school)
    page = await mentor.get(f"/conversations/{talk}")
    assert TO_AYSE in page.text
    assert "Telefoon 06 00000101" in words_in(page)
    other = await sign_in(OTHER)
    assert (await other.get(f"/conversations/{talk}")).status_code == 404


async def test_of_a_stranger_it_is_the_address_unless_that_is_an_id(school: School, sign_in: SignIn):
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    assert f"tel:{STRANGER}" in (await leader.get(f"/conversations/{await talk_of(school, STRANGER)}")).text
    assert "tel:" not in (await leader.get(f"/conversations/{await talk_of(school, '900177', 'telegram')}")).text


async def test_the_page_of_a_student_has_all_numbers(school: School, mentor: httpx.AsyncClient):
    def give(work) -> None:
        work.connection.get_one(StudentRow, 1).phone = SECOND

    await school.app.transactions.run(give)
    page = await mentor.get("/students/1")
    assert TO_AYSE in page.text
    assert 'href="tel:+31600000104"' in page.text
    assert f"tel:{SECOND}" in page.text


async def test_where_somebody_is_to_be_called_the_number_is_there(school: School, mentor: httpx.AsyncClient):
    await put(school, await talk_of(school), "callback", student=1, facts={"language": "tr"})
    page = await mentor.get("/todo")
    assert TO_AYSE in page.text
    assert "Bel 06 00000101" in words_in(page)


async def test_what_is_urgent_has_it_and_the_rest_has_not(school: School, mentor: httpx.AsyncClient):
    await put(school, await talk_of(school, "+31600000102"), "danger", urgent=True)
    await put(school, await talk_of(school), "handover")
    page = await mentor.get("/todo")
    assert 'href="tel:+31600000102"' in page.text
    assert TO_AYSE not in page.text


async def test_a_chat_that_is_another_familys_now_shows_no_number(school: School, mentor: httpx.AsyncClient):
    talk = await talk_of(school)
    await put(school, talk, "callback", student=2, facts={"language": "tr"})

    def move(work) -> None:
        # Ayşe's only student now has no mentor; the entry is still about a student of this one.
        row = work.connection.get_one(ConversationRow, talk)
        assert row.contact_id == 1
        work.connection.get_one(StudentRow, 1).mentor_id = None
        assert work.connection.get_one(LinkRow, (1, 1)).student_id == 1
        assert work.connection.get_one(ContactRow, 1).phone == AYSE

    await school.app.transactions.run(move)
    page = await mentor.get("/todo")
    assert "wil gebeld worden" in words_in(page).lower()
    assert "tel:" not in page.text


async def test_two_strangers_in_the_inbox_are_told_apart(school: School, sign_in: SignIn):
    for who in (STRANGER, SECOND):
        await school.write("hallo", who=who)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    said = words_in(await leader.get("/inbox"))
    assert "Onbekend nummer 06 00000177" in said
    assert "Onbekend nummer 06 00000178" in said
    assert "06 00000101" not in said


async def test_a_letter_with_a_code_is_offered_only_where_there_are_codes(
    school: School, mentor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    assert "/students/1/letters/1" in (await mentor.get("/students/1")).text
    monkeypatch.setattr(school.channel, "link", lambda code: None)
    assert "/letters/" not in (await mentor.get("/students/1")).text
