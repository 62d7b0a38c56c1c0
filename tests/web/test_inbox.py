"""The inbox and the search, as a browser gets them."""

import logging
import re
from datetime import date

import httpx
import pytest
from sqlalchemy import select, text

from bot.domain.access import Role
from bot.domain.message import Inbound
from bot.domain.notice import Notice
from bot.ports import Work
from bot.storage.tables import AuditRow, ConversationRow
from tests.web.conftest import ADMIN, LEADER, MENTOR, OTHER, words_in

AYSE, SAMIRA, HENK = "+31600000101", "+31600000102", "+31600000103"


async def talk_of(school, address=AYSE) -> int:
    """The conversation at an address."""
    return await school.app.transactions.run(lambda work: work.phone("simulator", address, "nl"))


async def change(school, address=AYSE, **columns) -> int:
    """Change what a conversation has; returns its id."""
    id_ = await talk_of(school, address)

    def write(work: Work) -> None:
        row = work.connection.get_one(ConversationRow, id_)
        for name, value in columns.items():
            setattr(row, name, value)

    await school.app.transactions.run(write)
    return id_


async def waits(school, kind, address=AYSE, **more) -> None:
    id_ = await talk_of(school, address)
    await school.app.transactions.run(lambda work: work.add_notice(id_, None, Notice(kind, **more), school.clock()))


async def settle_all(school) -> None:
    """Nothing waits any more."""
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update notices set done_at = '2026-11-23 00:00:00'"))
    )


async def search(browser: httpx.AsyncClient, typed: str) -> httpx.Response:
    return await browser.post("/search", data={"q": typed}, follow_redirects=True)


def rows(page: httpx.Response) -> list[str]:
    """The conversations of a page, top to bottom, as one reads them."""
    found = re.findall(r'<li class="talk-row.*?</ul>\s*</li>', page.text, flags=re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in found]


# -- the list --------------------------------------------------------------------------------------------------------------


async def test_without_conversations_the_page_says_how_one_begins(mentor):
    page = await mentor.get("/inbox")
    assert page.status_code == 200
    assert "Er zijn nog geen gesprekken." in words_in(page)
    assert 'href="/meetings"' in page.text


async def test_a_row_says_who_it_is_of_whom_when_where_and_what(school, mentor):
    await school.write("Oğlum bugün hasta")
    await settle_all(school)
    (row,) = rows(await mentor.get("/inbox"))
    assert "Ayşe X" in row
    assert "moeder van Elif" in row
    assert "Turks · simulator" in row
    assert "nieuw" in row


async def test_the_newest_conversation_is_on_top_and_an_urgent_one_above_all(school, mentor):
    for who in (AYSE, SAMIRA, HENK):
        await school.write("hallo", who=who)
    await settle_all(school)
    assert [row.split()[0] for row in rows(await mentor.get("/inbox"))] == ["Henk", "Samira", "Ayşe"]
    await waits(school, "danger", AYSE, urgent=True)
    page = await mentor.get("/inbox")
    assert [row.split()[0] for row in rows(page)] == ["Ayşe", "Henk", "Samira"]
    assert "dringend" in rows(page)[0]
    assert page.text.index("Dringend</h2>") < page.text.index("Ayşe") < page.text.index("Andere gesprekken</h2>")


async def test_the_last_line_is_dutch_where_there_is_dutch_and_says_who_wrote_it(school, mentor):
    await school.write("hoe meld ik ziek")
    page = await mentor.get("/inbox")
    assert "Computer:" in rows(page)[0]
    assert re.search(r'<span lang="nl" dir="ltr">', page.text)


async def test_what_a_parent_wrote_stands_in_the_language_of_the_parent(school, mentor):
    await school.write("ابنتي مريضة", who=SAMIRA)
    id_ = await talk_of(school, SAMIRA)

    def only_hers(work: Work) -> None:
        work.connection.execute(text("delete from notices"))
        work.connection.execute(text(f"delete from messages where conversation_id = {id_} and direction = 'out'"))

    await school.app.transactions.run(only_hers)
    page = await mentor.get("/inbox")
    assert '<span lang="ar" dir="auto">ابنتي مريضة</span>' in page.text
    assert "Samira : ابنتي" in rows(page)[0]


async def test_reading_a_conversation_takes_the_mark_away_until_the_next_message(school, mentor):
    await school.write("hallo")
    assert len(rows(await mentor.get("/inbox?show=unread"))) == 1
    assert "1 gesprek met iets nieuws" in words_in(await mentor.get("/counts"))
    await mentor.get(f"/conversations/{await talk_of(school)}")
    page = await mentor.get("/inbox?show=unread")
    assert rows(page) == []
    assert "U hebt alles gelezen." in words_in(page)
    assert "gesprek" not in (await mentor.get("/counts")).text
    await school.write("nog iets")
    assert len(rows(await mentor.get("/inbox?show=unread"))) == 1


async def test_each_user_reads_for_oneself(school, sign_in, mentor):
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await school.write("hallo")
    await mentor.get(f"/conversations/{await talk_of(school)}")
    assert len(rows(await leader.get("/inbox?show=unread"))) == 1


async def test_what_was_written_before_somebody_became_a_user_is_not_new(school, sign_in):
    await school.write("hallo")
    browser = await sign_in(MENTOR)
    assert len(rows(await browser.get("/inbox"))) == 1
    assert rows(await browser.get("/inbox?show=unread")) == []


async def test_what_waits_is_named_and_counted(school, mentor):
    await school.write("hallo")
    await settle_all(school)
    assert "Er wacht niets op u." in words_in(await mentor.get("/inbox?show=waiting"))
    await waits(school, "callback")
    await waits(school, "appointment")
    (row,) = rows(await mentor.get("/inbox?show=waiting"))
    assert "wacht op u: wil gebeld worden (en nog 1)" in row


async def test_taken_over_and_not_to_be_reached_are_said_in_words(school, mentor):
    await school.write("hallo")
    me = await school.app.transactions.run(lambda work: work.user_called(MENTOR))
    await change(school, held=True, held_by=me.id, gone="63016")
    (row,) = rows(await mentor.get("/inbox?show=held"))
    assert "overgenomen door j" in row
    assert "niet bereikbaar" in row


async def test_a_message_that_did_not_go_out_is_marked(school, mentor):
    await school.write("hallo")
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update messages set status = 'failed' where direction = 'out'"))
    )
    assert "niet verstuurd" in rows(await mentor.get("/inbox"))[0]


async def test_a_filter_that_does_not_exist_shows_all(school, mentor):
    await school.write("hallo")
    assert len(rows(await mentor.get("/inbox?show=nonsense&group=nonsense"))) == 1


@pytest.mark.parametrize("address", ["/inbox?before=x", "/inbox?rows=x", "/inbox?since=x"])
async def test_a_number_that_is_none_is_a_page_that_says_so(mentor, address):
    page = await mentor.get(address)
    assert page.status_code == 422
    assert "Dit kan ik niet lezen." in words_in(page)


@pytest.mark.parametrize(
    "address", ["/inbox?before=-5", "/inbox?before=99999999999999999999", "/inbox?rows=-1&since=-99999999999"]
)
async def test_a_number_out_of_range_is_no_error(school, mentor, address):
    await school.write("hallo")
    assert (await mentor.get(address)).status_code == 200


# -- many of them ----------------------------------------------------------------------------------------------------------


async def crowd(school, count=70) -> None:
    """Many contacts of one student, each of whom wrote."""

    def write(work: Work) -> None:
        for n in range(count):
            work.add_record(
                "contact",
                school_id=f"Z{n}",
                first_name=f"Naam{n}",
                last_name="X",
                phone=f"+3160001{n:04d}",
                channel="simulator",
                language="nl",
                students={"S1": "oom"},
            )
            talk = work.phone("simulator", f"+3160001{n:04d}", "nl")
            work.add_inbound(talk, Inbound("simulator", f"+3160001{n:04d}", f"z{n}", f"dag {n}"), school.clock())

    await school.app.transactions.run(write)


async def test_page_after_page_brings_every_conversation_once(school, mentor):
    await crowd(school)
    seen, address = [], "/inbox"
    while address:
        page = await mentor.get(address)
        seen += [row.split()[0] for row in rows(page)]
        more = re.search(r'id="more" href="([^"]+)"', page.text)
        address = more[1].replace("&amp;", "&") if more else ""
    assert seen == [f"Naam{n}" for n in reversed(range(70))]


async def test_htmx_gets_the_next_rows_alone_and_the_focus_goes_to_the_first(school, mentor):
    await crowd(school)
    first = await mentor.get("/inbox")
    more = re.search(r'hx-get="([^"]+before[^"]+)"', first.text)[1].replace("&amp;", "&")
    part = await mentor.get(more, headers={"hx-request": "true"})
    assert "<html" not in part.text and "<h1" not in part.text
    assert len(rows(part)) == 30
    assert part.text.count("autofocus") == 1
    assert 'id="inbox-shown" value="60"' in part.text


async def test_the_list_that_is_asked_for_anew_is_as_long_as_it_was_and_tells_of_news(school, mentor):
    await crowd(school)
    page = await mentor.get("/inbox")
    since = re.search(r'name="since" value="(\d+)"', page.text)[1]
    again = await mentor.get(f"/inbox?rows=60&since={since}", headers={"hx-request": "true"})
    assert len(rows(again)) == 60
    assert "iets nieuws." not in words_in(again)
    await school.write("hallo")
    again = await mentor.get(f"/inbox?rows=60&since={since}", headers={"hx-request": "true"})
    assert '<p id="inbox-news" hx-swap-oob="innerHTML">Er is een gesprek met iets nieuws.</p>' in again.text
    assert rows(again)[0].startswith("Ayşe")


async def test_nobody_counts_further_than_ninety_nine(school, mentor):
    await crowd(school, 120)
    assert "99+" in words_in(await mentor.get("/counts"))
    assert "in meer dan 99 gesprekken staat iets nieuws" in words_in(await mentor.get("/counts"))


# -- who sees what ---------------------------------------------------------------------------------------------------------


async def test_another_mentor_sees_nothing_of_it(school, sign_in):
    other = await sign_in(OTHER)
    await school.write("geheim")
    await waits(school, "danger", urgent=True)
    for show in ("all", "urgent", "unread", "waiting", "held"):
        page = await other.get(f"/inbox?show={show}")
        assert rows(page) == []
        assert "Ayşe" not in page.text and "geheim" not in page.text
    assert "number" not in (await other.get("/counts")).text
    assert "Ayşe" not in (await search(other, "ayse")).text
    assert "Niets gevonden." in words_in(await search(other, "geheim"))


async def own_student_elsewhere(school) -> None:
    """Ayşe is also the mother of a student of another mentor, and the last thing said was about that one."""

    def write(work: Work) -> None:
        work.add_record("mentor", email=OTHER, first_name="Kees", last_name="X", phone="", hours="")
        work.add_record("student", school_id="S9", first_name="Ali", last_name="X", birth_date=date(2010, 1, 1), mentor=OTHER)
        work.add_record(
            "contact",
            school_id="C9",
            first_name="Vader",
            last_name="X",
            phone="",
            channel="",
            language="tr",
            students={"S9": "vader"},
        )
        ali = work.student_ids(["S9"])["S9"]
        ayse = work.contact_called("C1")
        work.connection.execute(
            text(
                f"insert into links (contact_id, student_id, relation, information) values ({ayse}, {ali}, 'moeder', 'normal')"
            )
        )
        talk = work.phone("simulator", AYSE, "nl")
        line = work.add_inbound(talk, Inbound("simulator", AYSE, "ali", "zonderling over Ali"), school.clock())
        work.mark_handled(line, school.clock(), understood=None, urgent=False, student=ali)
        work.add_notice(talk, line, Notice("danger", urgent=True, student=ali), school.clock())

    await school.app.transactions.run(write)


async def test_a_line_about_another_mentors_student_is_not_shown_not_new_and_not_urgent(school, sign_in, mentor):
    other = await sign_in(OTHER)
    await school.write("over Elif")
    await settle_all(school)
    await mentor.get(f"/conversations/{await talk_of(school)}")
    await own_student_elsewhere(school)
    page = await mentor.get("/inbox")
    assert "zonderling" not in page.text and "Ali" not in page.text
    assert "moeder van Elif" in rows(page)[0] and "dringend" not in rows(page)[0]
    assert rows(await mentor.get("/inbox?show=unread")) == []
    assert rows(await mentor.get("/inbox?show=urgent")) == []
    assert "Niets gevonden." in words_in(await search(mentor, "zonderling"))
    page = await other.get("/inbox")
    assert "moeder van Ali" in rows(page)[0] and "Elif" not in rows(page)[0].replace("Elif.", "")
    assert "zonderling" in rows(page)[0] and "dringend" in rows(page)[0]


async def test_who_is_not_on_the_list_is_seen_by_team_leader_and_admin_alone(school, sign_in, mentor):
    leader, admin = await sign_in(LEADER, Role.TEAM_LEADER), await sign_in(ADMIN, Role.ADMIN)
    await school.write("wie bent u", who="+31600000999")
    assert rows(await mentor.get("/inbox")) == []
    for browser in (leader, admin):
        (row,) = rows(await browser.get("/inbox"))
        assert row.startswith("Onbekend nummer 06 00000999 staat niet op de lijst van school")
        assert "31600000999" not in (await browser.get("/inbox")).text


async def test_a_team_leader_looks_at_one_group_by_a_number_and_not_by_its_name(school, sign_in):
    await school.app.transactions.run(
        lambda work: work.connection.execute(
            text("update students set group_name = case school_id when 'S1' then 'ZW1A' else 'TE1B' end")
        )
    )
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    for who in (AYSE, HENK):
        await school.write("hallo", who=who)
    groups = dict(
        reversed(pair) for pair in re.findall(r'<option value="(\w+)"[^>]*>(\w+)<', (await leader.get("/inbox")).text)
    )
    assert set(groups) == {"ZW1A", "TE1B"}
    assert [row.split()[0] for row in rows(await leader.get(f"/inbox?group={groups['ZW1A']}"))] == ["Ayşe"]
    limited = await sign_in("few@school.example", Role.TEAM_LEADER, groups=("TE1B",))
    assert [row.split()[0] for row in rows(await limited.get(f"/inbox?group={groups['ZW1A']}"))] == ["Henk"]


async def test_a_group_is_nothing_to_a_mentor(school, mentor):
    await school.write("hallo")
    page = await mentor.get("/inbox")
    assert "<select" not in page.text


@pytest.mark.parametrize("address", ["/inbox", "/counts", "/search"])
async def test_nobody_who_is_not_signed_in_gets_anything(school, sign_in, address):
    browser = await sign_in(MENTOR)
    browser.cookies.clear()
    page = await browser.get(address)
    assert page.status_code == 303
    assert page.headers["location"].startswith("/sign-in")


# -- the search ------------------------------------------------------------------------------------------------------------


async def test_people_come_first_then_messages_with_the_word_marked(school, mentor):
    await school.write("Ayşe is ziek vandaag")
    page = await search(mentor, "ayse")
    assert page.url.path == "/search"
    assert page.text.index("Mensen</h2>") < page.text.index("Berichten</h2>")
    assert "<mark>Ayşe</mark> is ziek vandaag" in page.text
    id_ = await talk_of(school)
    assert re.search(rf'href="/conversations/{id_}#line-\d+"', page.text)
    assert "1 persoon, 1 bericht." in words_in(page)


async def test_a_student_is_found_with_the_contacts(school, mentor):
    await school.write("hallo")
    page = await search(mentor, "elif")
    assert re.search(r'href="/students/\d+"', page.text)
    assert "moeder: Ayşe X" in words_in(page)
    assert "coach: Coach X ( nog geen gesprek )" in words_in(page).replace("(nog", "( nog").replace("gesprek)", "gesprek )")


async def test_the_words_are_in_no_address_no_log_and_no_line_of_who_did_what(school, mentor, caplog):
    caplog.set_level(logging.DEBUG)
    await school.write("een bijzonderheid")
    answer = await mentor.post("/search", data={"q": "bijzonderheid"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/search"
    assert "bijzonderheid</mark>" in (await mentor.get("/search")).text
    assert "bijzonderheid" not in caplog.text
    deeds = await school.app.transactions.run(lambda work: list(work.connection.scalars(select(AuditRow))))
    found = [deed for deed in deeds if deed.action == "search"]
    assert found and all("bijzonderheid" not in str(vars(deed)) for deed in found)


async def test_another_browser_does_not_see_what_was_searched(school, sign_in, mentor):
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    await search(mentor, "bijzonderheid")
    assert "bijzonderheid" not in (await leader.get("/search")).text


async def test_who_signs_in_after_somebody_else_does_not_see_what_that_one_searched(school, sign_in):
    first = await sign_in(MENTOR)
    await search(first, "bijzonderheid")
    await first.post("/sign-out")
    # The database gives the number of the session that ended again.
    second = await sign_in(OTHER)
    assert "bijzonderheid" not in (await second.get("/search")).text


async def test_after_a_quarter_of_an_hour_the_field_is_empty_again(school, mentor):
    await search(mentor, "bijzonderheid")
    assert 'value="bijzonderheid"' in (await mentor.get("/search")).text
    school.clock.go(minutes=16)
    assert 'value="bijzonderheid"' not in (await mentor.get("/search")).text


async def test_the_next_messages_come_below_the_first(school, mentor):
    for n in range(25):
        await school.write(f"regenboog {n}")
    page = await search(mentor, "regenboog")
    assert page.text.count("<mark>") == 20
    before = re.search(r'name="before" value="(\d+)"', page.text)[1]
    part = await mentor.post("/search", data={"q": "regenboog", "before": before}, headers={"hx-request": "true"})
    assert part.text.count("<mark>") == 5
    assert "<html" not in part.text
    whole = await mentor.post("/search", data={"q": "regenboog", "before": before}, follow_redirects=True)
    assert whole.text.count("<mark>") == 5 and "<h1" in whole.text


async def test_a_search_from_another_site_is_refused(sign_in):
    browser = await sign_in(MENTOR, token=False)
    assert (await browser.post("/search", data={"q": "x"})).status_code == 403


async def test_script_in_names_and_texts_shows_as_text(school, mentor):
    evil = "<script>alert(1)</script> gevaarlijk \"'&"
    await school.app.transactions.run(
        lambda work: work.connection.execute(
            text("update contacts set first_name = '<img src=x onerror=alert(2)>' where school_id = 'C1'")
        )
    )
    await school.write(evil)
    await settle_all(school)
    for page in (await mentor.get("/inbox"), await search(mentor, "gevaarlijk"), await search(mentor, "img")):
        assert "<script>alert" not in page.text and "<img src=x" not in page.text
        assert "&lt;" in page.text
    page = await search(mentor, "alert")
    assert "&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt;" in page.text
    assert 'value="&lt;script' in (await search(mentor, "<script>")).text


async def test_the_pages_in_english(school, sign_in):
    browser = await sign_in(MENTOR)
    me = await school.app.transactions.run(lambda work: work.user_called(MENTOR))
    await school.app.transactions.run(lambda work: work.change_user(me.id, language="en"))
    await school.write("hallo")
    await waits(school, "callback")
    page = words_in(await browser.get("/inbox"))
    assert "Waiting for you" in page and "Turkish · " in page
    assert "Nothing found." in words_in(await search(browser, "nergens"))
