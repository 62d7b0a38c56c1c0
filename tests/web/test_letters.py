"""The letter with a QR code: made on request, with a new code each time, for the contacts of the own students."""

import base64
import hashlib
import re

import pytest
from sqlalchemy import text

from tests.conftest import School
from tests.web.conftest import OTHER, SignIn, words_in


@pytest.fixture
async def of(school: School) -> dict[str, int]:
    """The ids of Elif and of her contacts, Ayşe and the coach, and of somebody else's."""

    def find(work) -> dict[str, int]:
        names = {"elif": work.student_ids(["S1"])["S1"]}
        return names | {name: work.contact_called(id_) for name, id_ in (("ayse", "C1"), ("coach", "C4"), ("samira", "C2"))}

    return await school.app.transactions.run(find)


async def codes(school: School) -> list[tuple[int, bool]]:
    rows = text("select contact_id, used_at is null from link_codes order by id")
    return [tuple(row) for row in await school.app.transactions.run(lambda work: work.connection.execute(rows).all())]


async def test_looking_makes_no_code_and_says_what_will_happen(school: School, mentor, of):
    said = words_in(await mentor.get(f"/students/{of['elif']}/letters/{of['ayse']}"))
    assert "Ayşe X Brief 1 van 2" in said
    assert "Turks, Nederlands" in said
    assert "maandag 7 december" in said
    assert "een oudere brief voor dit contact niet meer" in said
    assert await codes(school) == []


async def test_the_button_makes_the_letter_with_a_code_that_links(school: School, mentor, of):
    page = await mentor.post(f"/students/{of['elif']}/letters/{of['ayse']}")
    code = re.search(r"start=([\w-]+)", page.text)[1]
    assert "<svg" in page.text
    assert "Ayşe X" in words_in(page)
    assert "Elif" not in page.text
    found = await school.app.transactions.run(
        lambda work: work.link_code(hashlib.sha256(code.encode()).hexdigest(), school.clock())
    )
    assert found.contact == of["ayse"]
    assert page.headers["cache-control"] == "no-store"


async def test_each_letter_has_a_new_code_and_leads_to_the_next_contact(school: School, mentor, of):
    first, second = [await mentor.post(f"/students/{of['elif']}/letters/{of['ayse']}") for _ in range(2)]
    assert re.search(r"start=([\w-]+)", first.text)[1] != re.search(r"start=([\w-]+)", second.text)[1]
    assert f'href="/students/{of["elif"]}/letters/{of["coach"]}"' in first.text
    assert "Volgende brief: Coach X" in words_in(first)
    last = await mentor.post(f"/students/{of['elif']}/letters/{of['coach']}")
    assert "Volgende brief" not in words_in(last)


async def test_its_policy_lets_its_own_style_in_and_no_script_of_its_own(school: School, mentor, of):
    page = await mentor.post(f"/students/{of['elif']}/letters/{of['ayse']}")
    style = re.search(r"<style>(.*?)</style>", page.text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = page.headers["content-security-policy"]
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert " style=" not in page.text
    assert re.findall(r"<script[^>]*>", page.text) == ['<script src="/static/print.js" defer>']


async def test_another_students_contact_and_another_mentors_student_are_not_there(school: School, mentor, sign_in: SignIn, of):
    other = await sign_in(OTHER)
    for browser, contact in ((mentor, of["samira"]), (mentor, 99999), (other, of["ayse"])):
        path = f"/students/{of['elif']}/letters/{contact}"
        assert (await browser.get(path)).status_code == 404
        assert (await browser.post(path)).status_code == 404
    assert await codes(school) == []


async def test_without_a_channel_with_links_it_says_so(school: School, mentor, of):
    school.channel.link = lambda code: None  # type: ignore[method-assign]
    path = f"/students/{of['elif']}/letters/{of['ayse']}"
    assert "Er is nog geen kanaal met een code." in words_in(await mentor.get(path))
    assert (await mentor.post(path)).status_code == 422
    assert await codes(school) == []


async def test_a_channel_that_is_not_there_is_refused(school: School, mentor, of):
    path = f"/students/{of['elif']}/letters/{of['ayse']}"
    assert (await mentor.post(path, data={"channel": "pigeon"})).status_code == 422
    assert (await mentor.post(path, data={"channel": "simulator"})).status_code == 200


async def test_it_needs_the_token_and_leaves_a_line_in_the_log(school: School, mentor, sign_in: SignIn, of):
    path = f"/students/{of['elif']}/letters/{of['ayse']}"
    assert (await (await sign_in("j@school.example", token=False)).post(path)).status_code == 403
    await mentor.post(path)
    rows = text("select action, contact_id, student_id from audit")
    said = await school.app.transactions.run(lambda work: work.connection.execute(rows).all())
    assert ("letter", of["ayse"], of["elif"]) in [tuple(row) for row in said]


async def test_a_name_shows_as_text(school: School, mentor, of):
    change = text("update contacts set first_name = '<script>alert(1)</script>'")
    await school.app.transactions.run(lambda work: work.connection.execute(change))
    path = f"/students/{of['elif']}/letters/{of['ayse']}"
    for page in (await mentor.get(path), await mentor.post(path)):
        assert "<script>alert" not in page.text
        assert "&lt;script&gt;alert" in page.text
