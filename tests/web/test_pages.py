"""The simulator and the transcript, as a browser sees them."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.domain.access import Role
from bot.web.app import MAX_BODY, create
from tests.conftest import School
from tests.web.conftest import ADMIN, MENTOR, SignIn

AYSE = "+31600000101"


@pytest.fixture
async def browser(school: School) -> AsyncIterator[httpx.AsyncClient]:
    # The phone is open to everybody in a demo only.
    object.__setattr__(school.app, "demo", True)
    transport = httpx.ASGITransport(create(school.app), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


async def write(browser: httpx.AsyncClient, text: str, id_: str = "12345678", **more: object) -> httpx.Response:
    return await browser.post(f"/simulator/{AYSE}/messages", json={"id": id_, "text": text, **more})


async def test_the_phone_shows_the_contacts_of_the_school(browser):
    page = await browser.get("/simulator")
    assert page.status_code == 200
    assert "Ayşe" in page.text
    assert "contact van <bdi>Omar en Layla</bdi>" in page.text


async def test_write_and_read(browser, school):
    school.understanding.teach("merhaba", "greet")
    assert (await write(browser, "merhaba")).json() == {"received": True}
    mine, theirs = (await browser.get(f"/simulator/{AYSE}/messages")).json()
    assert (mine["mine"], mine["status"]) == (True, "read")
    assert [part["dir"] for part in theirs["parts"]] == ["ltr", "ltr"]
    await browser.post(f"/simulator/{AYSE}/read?until={theirs['id']}")
    assert (await browser.get(f"/simulator/{AYSE}/messages")).json()[1]["status"] == "read"


async def test_the_same_id_sent_twice_counts_once(browser):
    await write(browser, "hoi")
    assert (await write(browser, "hoi")).json() == {"received": False}
    assert len((await browser.get(f"/simulator/{AYSE}/messages")).json()) == 2


async def test_a_tap(browser, school):
    await write(browser, "Andere taal", tapped="menu:language")
    buttons = (await browser.get(f"/simulator/{AYSE}/messages")).json()[-1]["buttons"]
    assert {"payload": "language:ar", "label": "العربية"} in buttons


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"not json", 422),
        (b'{"id": "12345678", "text": 5}', 422),
        (b'{"id": "short", "text": "x"}', 422),
        (b'{"id": "12345678", "text": "x", "admin": true}', 422),
        (b'{"id": "12345678", "text": "\xff\xfe"}', 400),
        (b'{"id": "12345678", "text": "' + b"a" * 20_001 + b'"}', 422),
        (b"x" * (MAX_BODY + 1), 413),
    ],
)
async def test_bad_bodies_get_a_clear_word_and_no_traceback(browser, body, status):
    answer = await browser.post(f"/simulator/{AYSE}/messages", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "do"}


@pytest.mark.parametrize("path", ["/simulator/<script>/messages", "/simulator/" + "x" * 50 + "/messages", "/nothing"])
async def test_what_is_not_there(browser, path):
    answer = await browser.get(path, headers={"accept": "text/html"})
    assert answer.status_code == 404
    assert "Deze pagina is er niet" in answer.text


async def test_a_broken_page_says_sorry_and_quotes_nothing(browser, school, monkeypatch, caplog):
    async def broken(*args, **kwargs):
        raise RuntimeError("Elif is ziek")

    monkeypatch.setattr(school.app.transactions, "run", broken)
    answer = await browser.get("/simulator", headers={"accept": "text/html"})
    assert answer.status_code == 500
    assert "ziek" not in answer.text + caplog.text


async def test_every_page_has_a_strict_policy_and_no_script_of_its_own(browser):
    for path in ("/sign-in", "/simulator", "/health", "/nothing"):
        answer = await browser.get(path, headers={"accept": "text/html"})
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        # The page with the form to sign in tells our own server, and nobody else, where the form comes from.
        assert answer.headers["referrer-policy"] == ("same-origin" if path == "/sign-in" else "no-referrer")
        assert "<script>" not in answer.text
        assert " style=" not in answer.text


async def test_health(browser, school):
    assert (await browser.get("/health")).json() == {"database": True, "understanding": True}
    school.understanding.away = True
    assert (await browser.get("/health")).status_code == 503


async def test_without_the_simulator_there_is_no_phone(school):
    object.__setattr__(school.app, "channels", {})
    transport = httpx.ASGITransport(create(school.app))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        for path in ("/simulator", f"/simulator/{AYSE}/messages"):
            assert (await client.get(path)).status_code == 404


async def test_outside_a_demo_the_phone_is_an_admins(school, sign_in: SignIn):
    mentor, admin = await sign_in(MENTOR), await sign_in(ADMIN, Role.ADMIN)
    for path in ("/simulator", f"/simulator/{AYSE}/messages", f"/simulator/{AYSE}/events"):
        assert (await mentor.get(path)).status_code == 404
    assert (await admin.get("/simulator")).status_code == 200
    body = {"id": "12345678", "text": "hoi"}
    assert (await admin.post(f"/simulator/{AYSE}/messages", json=body)).status_code == 202
    bare = await sign_in(ADMIN, Role.ADMIN, token=False)
    assert (await bare.post(f"/simulator/{AYSE}/messages", json=body)).status_code == 403
