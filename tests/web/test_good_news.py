"""Good news in three clicks: choose, see it in each language, send."""

import html
import re
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import text

from bot.domain.access import Role
from bot.domain.good_news import KINDS
from tests.conftest import School
from tests.web.conftest import OTHER, SignIn, words_in

AYSE = "+31600000101"


@pytest.fixture
async def elif_(school: School) -> int:
    return await school.app.transactions.run(lambda work: work.student_ids(["S1"])["S1"])


def form(page: httpx.Response) -> dict[str, str]:
    """What the button sends."""
    part = page.text[page.text.index('action="/good-news"') :].split("</form>")[0]
    return {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', part)}


async def test_three_clicks(school: School, mentor, elif_):
    choose = await mentor.get(f"/good-news?student={elif_}")
    link = re.search(r'href="([^"]*kind=helped)"', choose.text)
    seen = await mentor.get(html.unescape(link[1]))
    assert "Elif okulda başkalarına yardım etti" in words_in(seen)
    assert "Elif heeft anderen op school geholpen" in words_in(seen)
    assert "Coach X (over Elif ): dit contact krijgt geen informatie" in words_in(seen)
    assert school.jobs.queued == []
    sent = await mentor.post("/good-news", data=form(seen))
    await school.jobs.run_due()
    assert [message.address for message in school.channel.sent] == [AYSE]
    done = words_in(await mentor.get(sent.headers["location"]))
    assert "Verstuurd naar 1 contact." in done
    assert "deze week al verteld" in done


async def test_it_says_who_gets_a_standard_message_first(school: School, mentor, elif_):
    open_ = words_in(await mentor.get(f"/good-news?student={elif_}&kind=work"))
    school.channel.can = replace(school.channel.can, window=timedelta(hours=24))
    silent = words_in(await mentor.get(f"/good-news?student={elif_}&kind=work"))
    for words in ("schreef langer dan een dag niet", "Anders gaat eerst een kort bericht"):
        assert (words in open_, words in silent) == (False, True), words
    await school.write("hallo", who=AYSE)
    assert "langer dan een dag" not in words_in(await mentor.get(f"/good-news?student={elif_}&kind=work"))


async def test_a_second_click_sends_nothing_twice(school: School, mentor, elif_):
    data = form(await mentor.get(f"/good-news?student={elif_}&kind=diploma"))
    first, second = [await mentor.post("/good-news", data=data) for _ in range(2)]
    await school.jobs.run_due()
    assert (first.headers["location"][-1], second.headers["location"][-1]) == ("1", "0")
    assert len(school.channel.sent) == 1


async def test_once_a_year_and_again_knowingly(school: School, mentor, elif_):
    await mentor.post("/good-news", data=form(await mentor.get(f"/good-news?student={elif_}&kind=internship")))
    page = await mentor.get(f"/good-news?student={elif_}&kind=internship")
    assert "Dit is dit schooljaar al verteld." in words_in(page)
    assert "Verstuur naar" not in words_in(page)
    again = await mentor.get(html.unescape(re.search(r'href="([^"]*again=true)"', page.text)[1]))
    await mentor.post("/good-news", data=form(again))
    await school.jobs.run_due()
    assert len(school.channel.sent) == 2


async def test_who_has_had_it_and_who_can_still_get_it(school: School, mentor, elif_):
    await mentor.post("/good-news", data=form(await mentor.get(f"/good-news?student={elif_}&kind=work")))
    change = text("update links set information = 'normal' where information = 'none'")
    await school.app.transactions.run(lambda work: work.connection.execute(change))
    page = await mentor.get(f"/good-news?student={elif_}&kind=work")
    assert "Ayşe X (over Elif ): kreeg dit al" in words_in(page)
    assert "Verstuur naar 1 contact" in words_in(page)


async def test_the_list_proposes_and_says_when_something_good_was_told(school: School, mentor, elif_):
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update absences set status = 'withdrawn' where school_id = 'A1'"))
    )
    page = await mentor.get("/good-news")
    assert "Elif X was elke dag op school: maandag 16 november t/m vrijdag 20 november" in words_in(page)
    assert "Omar X dit schooljaar nog niets" in words_in(page)
    assert "Layla X 18, geen toestemming voor school" in words_in(page)
    await mentor.post("/good-news", data=form(await mentor.get(f"/good-news?student={elif_}&kind=week")))
    page = words_in(await mentor.get("/good-news"))
    assert "Elif X laatst: Een week zonder afwezigheid, 13:00" in page
    assert "Er is nu geen week zonder afwezigheid om te vertellen." in page


async def test_a_week_with_an_absence_on_record_is_said(school: School, mentor, elif_):
    assert "in die week staat een afwezigheid op de lijst" in words_in(
        await mentor.get(f"/good-news?student={elif_}&kind=week")
    )


async def test_from_18_on_without_permission_there_is_no_button(school: School, mentor):
    layla = await school.app.transactions.run(lambda work: work.student_ids(["S3"])["S3"])
    page = await mentor.get(f"/good-news?student={layla}&kind=work")
    assert "de student is 18 en gaf geen toestemming" in words_in(page)
    assert 'action="/good-news"' not in page.text
    await mentor.post("/good-news", data={"student": layla, "kind": "work"})
    assert school.jobs.queued == []


async def test_another_mentors_student_is_not_there(school: School, sign_in: SignIn, elif_):
    browser = await sign_in(OTHER)
    for path in (f"/good-news?student={elif_}", f"/good-news?student={elif_}&kind=work", "/good-news?student=99999"):
        assert (await browser.get(path)).status_code == 404
    assert (await browser.post("/good-news", data={"student": elif_, "kind": "work"})).status_code == 404
    assert "Elif" not in (await browser.get("/good-news")).text
    assert school.jobs.queued == []


@pytest.mark.parametrize("data", [{"kind": "marriage"}, {"kind": "internship", "time": 7}, {"kind": "work", "time": -1}])
async def test_what_there_is_not_sends_nothing(school: School, mentor, elif_, data):
    assert (await mentor.get(f"/good-news?student={elif_}&kind=marriage")).status_code == 404
    assert (await mentor.post("/good-news", data={"student": elif_} | data)).headers["location"].endswith("n=0")
    assert school.jobs.queued == []


async def test_it_needs_the_token_and_leaves_a_line_in_the_log(school: School, mentor, sign_in: SignIn, elif_):
    bare = await sign_in("j@school.example", token=False)
    assert (await bare.post("/good-news", data={"student": elif_, "kind": "work"})).status_code == 403
    await mentor.post("/good-news", data={"student": elif_, "kind": "work"})
    rows = await school.app.transactions.run(
        lambda work: work.connection.execute(text("select action, student_id from audit")).all()
    )
    assert ("good_news", elif_) in [tuple(row) for row in rows]


async def test_every_kind_has_its_words_in_both_languages_of_the_page(school: School, sign_in: SignIn, elif_):
    leader = await sign_in("team@school.example", Role.TEAM_LEADER, groups=())
    await school.app.transactions.run(lambda work: work.change_user(work.user_called("team@school.example").id, language="en"))
    for kind in KINDS:
        assert "Send to 1 contact" in words_in(await leader.get(f"/good-news?student={elif_}&kind={kind}"))
    assert "Good news about Elif X" in words_in(await leader.get(f"/good-news?student={elif_}"))


async def test_what_people_wrote_shows_as_text(school: School, mentor, elif_):
    def rename(work) -> None:
        work.connection.execute(text("update contacts set first_name = '<script>alert(1)</script>'"))
        work.connection.execute(text("update students set first_name = '<img src=x>'"))

    await school.app.transactions.run(rename)
    for path in ("/good-news", f"/good-news?student={elif_}", f"/good-news?student={elif_}&kind=work"):
        page = await mentor.get(path)
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<img src=x" not in page.text
