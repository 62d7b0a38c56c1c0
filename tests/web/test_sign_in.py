"""Signing in with a password, signing out, and how a session ends."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace

import httpx
import pytest
from argon2 import PasswordHasher

from bot.domain.access import Role, own_path
from bot.domain.digest import digest
from bot.services.demo import DEMO, close_demo_users, load_demo, open_demo_users
from bot.services.passwords import Passwords
from bot.web import visitor
from bot.web.app import create
from tests.conftest import School
from tests.web.conftest import MENTOR, words_in

GOOD = "drie fietsen in de regen"
OTHER = "vier fietsen in de sneeuw"
Open = Callable[..., Awaitable[httpx.AsyncClient]]


@pytest.fixture(autouse=True)
def quick(school: School) -> None:
    """As safe as needed is slow: here the figures are small."""
    passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    object.__setattr__(school.app, "accounts", replace(school.app.accounts, passwords=passwords))


@pytest.fixture
async def browser(school: School) -> AsyncIterator[Open]:
    """Opens a browser that nobody is signed in with: `await browser()`, `await browser("10.0.0.7")`."""
    async with AsyncExitStack() as stack:

        async def open_(address: str = "10.0.0.1", **settings: object) -> httpx.AsyncClient:
            app = create(school.app)
            transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=(address, 4321))
            client = httpx.AsyncClient(transport=transport, base_url="http://test", headers={"accept": "text/html"})
            return await stack.enter_async_context(client)

        yield open_


@pytest.fixture
async def user(school: School) -> int:
    """The mentor, with a password."""

    def add(work):
        user = school.app.accounts.add(work, MENTOR, "Joke de Vries", Role.MENTOR)
        work.change_user(user.id, password=school.app.accounts.passwords.keep_now(GOOD))
        return user.id

    return await school.app.transactions.run(add)


async def enter(client: httpx.AsyncClient, password: str = GOOD, email: str = MENTOR, **more: str) -> httpx.Response:
    return await client.post("/sign-in", data={"email": email, "password": password, **more})


async def deeds(school: School) -> list[str]:
    from bot.domain.access import Wanted

    return [deed.action for deed in await school.app.transactions.run(lambda work: work.deeds(Wanted(), 50))]


# -- coming in -------------------------------------------------------------------------------------------------------------


async def test_who_is_not_signed_in_comes_to_the_page_where_one_signs_in(browser):
    client = await browser()
    assert (await client.get("/")).headers["location"] == "/sign-in"
    page = await client.get("/sign-in")
    assert page.status_code == 200
    assert "Inloggen" in words_in(page)


async def test_the_right_password_lets_the_user_in(browser, user, school):
    client = await browser()
    answer = await enter(client)
    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert (await client.get("/")).headers["location"] == "/inbox"
    assert (await client.get("/sign-in")).headers["location"] == "/inbox"
    assert await deeds(school) == ["signed_in", "user_added"]


async def test_the_address_may_be_written_in_any_letters(browser, user):
    assert (await enter(await browser(), email=f" {MENTOR.upper()} ")).status_code == 303


async def test_letters_that_another_keyboard_composes_are_the_same_password(browser, user, school):
    kept = school.app.accounts.passwords.keep_now("caf\u00e9 in de regen")
    await school.app.transactions.run(lambda work: work.change_user(user, password=kept))
    assert (await enter(await browser(), "cafe\u0301 in de regen")).status_code == 303


@pytest.mark.parametrize(
    ("email", "password"),
    [(MENTOR, "wrong"), ("nobody@school.example", GOOD), (MENTOR, ""), ("", ""), (MENTOR, "x" * 5000), (MENTOR, "\x00")],
)
async def test_an_unknown_address_and_a_wrong_password_get_the_same_answer(browser, user, email, password):
    answer = await enter(await browser(), password, email)
    assert answer.status_code == 401
    assert "horen niet bij elkaar" in words_in(answer)
    assert "set-cookie" not in answer.headers


async def test_also_for_nobody_a_password_is_compared(browser, user, school, monkeypatch):
    compared = []
    monkeypatch.setattr(Passwords, "is_right_now", lambda self, password, kept: compared.append(kept) or False)
    client = await browser()
    await enter(client, email="nobody@school.example")
    await enter(client)
    await school.app.transactions.run(lambda work: work.change_user(user, disabled_at=school.clock()))
    await enter(client)
    assert [bool(kept) for kept in compared] == [False, True, False]


def test_the_hash_of_nobody_is_as_dear_as_any_other_and_no_password_fits_it():
    passwords = Passwords()
    assert not passwords.is_right_now("", "")
    assert not passwords.is_right_now("x", "")
    assert passwords.keep_now(GOOD).startswith("$argon2id$v=19$m=65536,t=3,p=4$")


async def test_a_disabled_user_does_not_come_in(browser, user, school):
    await school.app.transactions.run(lambda work: work.change_user(user, disabled_at=school.clock()))
    assert (await enter(await browser())).status_code == 401


async def test_a_user_without_a_password_does_not_come_in_with_an_empty_one(browser, school):
    await school.app.transactions.run(lambda work: school.app.accounts.add(work, MENTOR, "Joke", Role.MENTOR))
    assert (await enter(await browser(), "")).status_code == 401


async def test_a_hash_with_other_figures_is_made_anew(browser, user, school):
    old = Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)).keep_now(GOOD)
    await school.app.transactions.run(lambda work: work.change_user(user, password=old))
    client = await browser()
    assert (await enter(client)).status_code == 303
    now = await school.app.transactions.run(lambda work: work.password_of(user))
    assert now != old
    assert not school.app.accounts.passwords.is_old(now)
    assert (await enter(await browser("10.0.0.2"))).status_code == 303


async def test_a_password_that_changes_while_it_is_compared_lets_nobody_in(browser, user, school, monkeypatch):
    right = Passwords.is_right

    async def slow(self, password, kept):
        answer = await right(self, password, kept)
        await school.app.transactions.run(lambda work: work.change_user(user, password="$else$"))
        return answer

    monkeypatch.setattr(Passwords, "is_right", slow)
    assert (await enter(await browser())).status_code == 401


# -- where to afterwards ---------------------------------------------------------------------------------------------------


async def test_afterwards_the_user_is_where_the_page_was_asked_for(browser, user):
    client = await browser()
    asked = await client.get("/account")
    assert asked.headers["location"] == "/sign-in?next=/account"
    page = await client.get(asked.headers["location"])
    assert 'name="next" value="/account"' in page.text
    assert (await enter(client, next="/account")).headers["location"] == "/account"


@pytest.mark.parametrize(
    "wish",
    [
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "evil",
        "/\t/evil.example",
        "/\n/evil.example",
        " //evil.example",
        "/sign-out",
        "/reset/abc",
        "/x" * 300,
        "/ñ",
        "",
        "/a\r\nSet-Cookie: x=y",
    ],
)
async def test_never_to_another_site(browser, user, wish):
    assert own_path(wish) == "/inbox"
    assert (await enter(await browser(), next=wish)).headers["location"] == "/inbox"


@pytest.mark.parametrize("wish", ["/inbox", "/conversations/12", "/students/3?tab=absences", "/admin/users", "/a//b"])
def test_to_a_page_of_this_site(wish):
    assert own_path(wish) == wish


# -- how often -------------------------------------------------------------------------------------------------------------


async def test_after_five_wrong_passwords_one_waits_and_not_for_ever(browser, user, school):
    client = await browser()
    for _ in range(5):
        assert (await enter(client, "wrong")).status_code == 401
    answer = await enter(client)
    assert answer.status_code == 429
    assert "Wacht 15 minuten" in words_in(answer)
    assert answer.headers["retry-after"] == "900"
    school.clock.go(minutes=14.5)
    answer = await enter(client)
    assert "Wacht 1 minuut" in words_in(answer)
    # What was refused did not count: the wait does not begin anew.
    school.clock.go(minutes=1)
    assert (await enter(client)).status_code == 303


async def test_who_comes_in_begins_to_count_anew(browser, user):
    client = await browser()
    for _ in range(3):
        for _ in range(4):
            assert (await enter(client, "wrong")).status_code == 401
        assert (await enter(client)).status_code == 303


async def test_what_somebody_tries_elsewhere_does_not_keep_the_user_out(browser, user):
    stranger = await browser("203.0.113.9")
    for _ in range(6):
        last = await enter(stranger, "wrong")
    assert last.status_code == 429
    assert (await enter(await browser())).status_code == 303


async def test_many_at_once_do_not_slip_through(browser, user, school):
    import asyncio

    client = await browser()
    answers = await asyncio.gather(*(enter(client, "wrong") for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 7


async def test_one_place_cannot_try_all_addresses(browser, user, school):
    client = await browser()
    codes = [(await enter(client, "x", f"{n}@school.example")).status_code for n in range(51)]
    assert codes == [401] * 50 + [429]
    assert (await enter(client)).status_code == 429
    assert (await enter(await browser("10.0.0.2"))).status_code == 303


async def test_many_places_cannot_try_one_address_for_ever(browser, user, school):
    codes = []
    for n in range(51):
        codes.append((await enter(await browser(f"203.0.113.{n}"), "wrong")).status_code)
    assert codes == [401] * 50 + [429]
    school.clock.go(minutes=16)
    assert (await enter(await browser())).status_code == 303


async def test_one_subscriber_with_many_addresses_is_one_place(browser, user):
    codes = [(await enter(await browser(f"2001:db8::{n}"), "wrong")).status_code for n in range(1, 7)]
    assert codes == [401] * 5 + [429]


async def test_no_address_and_no_origin_can_be_read_in_the_table(browser, user, school):
    await enter(await browser(), "wrong")
    from bot.storage.tables import AttemptRow

    places = await school.app.transactions.run(lambda work: [row.place for row in work.connection.query(AttemptRow)])
    assert len(places) == 3
    assert all(len(place) == 64 for place in places)


# -- from another site -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://test.evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://test", "sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://test"}, 303),
        ({}, 303),
    ],
)
async def test_another_site_cannot_sign_a_browser_in(browser, user, headers, status):
    client = await browser()
    answer = await client.post("/sign-in", data={"email": MENTOR, "password": GOOD}, headers=headers)
    assert answer.status_code == status


async def test_the_page_lets_the_browser_say_where_a_form_comes_from(browser):
    # With no-referrer a browser would send "Origin: null" even from our own page.
    assert (await (await browser()).get("/sign-in")).headers["referrer-policy"] == "same-origin"


async def test_each_sign_in_gets_a_token_of_its_own_and_ends_the_old_one(browser, user, school):
    client = await browser()
    client.cookies.set(visitor.COOKIE, "planted-by-somebody")
    await enter(client)
    first = next(c.value for c in client.cookies.jar if c.value != "planted-by-somebody")
    assert await school.app.transactions.run(lambda work: _alive(work, school, first))
    again = await browser()
    again.cookies.set(visitor.COOKIE, first)
    await enter(again)
    assert not await school.app.transactions.run(lambda work: _alive(work, school, first))


def _alive(work, school, token):
    return work.session(digest(token), school.clock(), school.clock().replace(year=2000)) is not None


async def test_over_https_the_cookie_goes_nowhere_else(browser, user, school):
    settings = school.app.settings
    web = settings.web.model_copy(update={"public_url": "https://ouders.school.example"})
    object.__setattr__(school.app, "settings", settings.model_copy(update={"web": web}))
    cookie = (await enter(await browser())).headers["set-cookie"]
    assert cookie.startswith("__Host-ouderlijn=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


# -- going out, and the end of a session -----------------------------------------------------------------------------------


async def csrf_of(client: httpx.AsyncClient) -> str:
    page = await client.get("/account")
    return page.text.split('name="csrf" value="')[1].split('"')[0]


async def test_signing_out_ends_the_session(browser, user, school):
    client = await browser()
    await enter(client)
    token = client.cookies[visitor.COOKIE]
    assert (await client.post("/sign-out")).status_code == 403
    answer = await client.post("/sign-out", data={"csrf": await csrf_of(client)})
    assert answer.headers["location"] == "/sign-in?why=out"
    assert visitor.COOKIE not in client.cookies
    client.cookies.set(visitor.COOKIE, token)
    assert (await client.get("/account")).status_code == 303
    # Once more, from a page that stayed open: no error.
    assert (await client.post("/sign-out")).status_code == 303


async def test_a_session_ends_when_nobody_uses_it(browser, user, school):
    client = await browser()
    await enter(client)
    for _ in range(3):
        school.clock.go(minutes=50)
        assert (await client.get("/account")).status_code == 200
    school.clock.go(minutes=61)
    assert (await client.get("/account")).status_code == 303


async def test_a_page_that_asks_by_itself_keeps_nobody_signed_in(browser, user, school):
    client = await browser()
    await enter(client)
    for _ in range(2):
        school.clock.go(minutes=35)
        last = await client.get("/account", headers={"x-by-itself": "yes"})
    assert last.status_code == 303


async def test_nor_does_the_stream_that_it_opens_again(browser, user, school):
    client = await browser()
    await enter(client)
    for _ in range(2):
        school.clock.go(minutes=35)
        last = await client.get("/account", headers={"accept": "text/event-stream"})
    assert last.status_code == 401


async def test_a_session_ends_after_a_day_at_school_however_much_it_is_used(browser, user, school):
    client = await browser()
    await enter(client)
    for _ in range(15):
        school.clock.go(minutes=50)
        last = (await client.get("/account")).status_code
    assert last == 303


async def test_a_form_that_comes_too_late_says_so_and_sends_nobody_away(browser, user, school):
    client = await browser()
    await enter(client)
    token = await csrf_of(client)
    school.clock.go(minutes=61)
    answer = await client.post("/account", data={"csrf": token, "language": "en", "notes": "none"})
    assert answer.status_code == 401
    assert "Ga één stap terug" in words_in(answer)
    part = await client.get("/account", headers={"hx-request": "true", "hx-current-url": "http://test/conversations/12?x=1"})
    assert (part.status_code, part.headers["hx-redirect"]) == (401, "/sign-in?next=/conversations/12")


@pytest.mark.parametrize("what", ["disable", "reset", "role", "groups"])
async def test_what_an_admin_does_ends_the_sessions(browser, user, school, what):
    client = await browser()
    await enter(client)
    assert (await client.get("/account")).status_code == 200
    accounts = school.app.accounts

    def do(work):
        known = work.user(user)
        if what == "disable":
            accounts.disable(work, known)
        elif what == "reset":
            accounts.reset(work, known)
        else:
            groups = ["ZW1A"] if what == "groups" else []
            accounts.change(work, known, name=known.name, role=Role.TEAM_LEADER, groups=groups)

    await school.app.transactions.run(do)
    assert (await client.get("/account")).status_code == 303


# -- a link to choose a password -------------------------------------------------------------------------------------------


async def code_of(school: School, user: int) -> str:
    return await school.app.transactions.run(lambda work: school.app.accounts.code_for(work, work.user(user)))


async def test_a_link_lets_its_owner_choose_a_password_once(browser, user, school):
    old = await browser()
    await enter(old)
    code, client = await code_of(school, user), await browser("10.0.0.2")
    page = await client.get(f"/reset/{code}")
    assert MENTOR in page.text
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["cache-control"] == "no-store"
    # To look at it uses nothing up.
    assert (await client.get(f"/reset/{code}")).status_code == 200
    answer = await client.post(f"/reset/{code}", data={"password": OTHER, "again": OTHER})
    assert answer.headers["location"] == "/sign-in?why=password"
    assert (await old.get("/account")).status_code == 303
    assert (await enter(client)).status_code == 401
    assert (await enter(client, OTHER)).status_code == 303
    for answer in (
        await client.get(f"/reset/{code}"),
        await client.post(f"/reset/{code}", data={"password": GOOD, "again": GOOD}),
    ):
        assert answer.status_code == 404
        assert "werkt niet meer" in words_in(answer)


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("kort", "kort", "te kort"),
        (GOOD, OTHER, "niet hetzelfde"),
        ("welkom2026welkom!", "welkom2026welkom!", "snel geraden"),
        ("Joke de Vries 1", "Joke de Vries 1", "te veel op uw naam"),
        ("", "", "te kort"),
    ],
)
async def test_a_weak_password_is_refused_with_a_reason_and_the_link_stays_good(browser, user, school, password, again, said):
    code, client = await code_of(school, user), await browser()
    answer = await client.post(f"/reset/{code}", data={"password": password, "again": again})
    assert answer.status_code == 422
    assert said in words_in(answer)
    assert (await client.post(f"/reset/{code}", data={"password": OTHER, "again": OTHER})).status_code == 303


async def test_a_link_that_is_too_old_replaced_made_up_or_of_a_disabled_user_opens_nothing(browser, user, school):
    client = await browser()
    first = await code_of(school, user)
    second = await code_of(school, user)
    assert (await client.get(f"/reset/{first}")).status_code == 404
    assert (await client.get("/reset/abc")).status_code == 404
    school.clock.go(hours=73)
    assert (await client.get(f"/reset/{second}")).status_code == 404
    third = await code_of(school, user)
    await school.app.transactions.run(lambda work: school.app.accounts.disable(work, work.user(user)))
    assert (await client.get(f"/reset/{third}")).status_code == 404


async def test_two_who_use_a_link_at_once(browser, user, school):
    import asyncio

    code, client = await code_of(school, user), await browser()
    sent = [client.post(f"/reset/{code}", data={"password": p, "again": p}) for p in (OTHER, GOOD)]
    assert sorted(answer.status_code for answer in await asyncio.gather(*sent)) == [303, 404]


async def test_a_new_password_ends_the_wait(browser, user, school):
    client = await browser()
    for _ in range(6):
        await enter(client, "wrong")
    code = await code_of(school, user)
    await client.post(f"/reset/{code}", data={"password": OTHER, "again": OTHER})
    assert (await enter(client, OTHER)).status_code == 303


async def test_nothing_secret_is_kept_or_logged(browser, user, school, caplog, database):
    caplog.set_level("DEBUG")
    code, client = await code_of(school, user), await browser()
    await client.post(f"/reset/{code}", data={"password": OTHER, "again": OTHER})
    await enter(client, OTHER)
    raw = database.raw_connection()
    dump = "\n".join(raw.iterdump())  # type: ignore[attr-defined]
    raw.close()
    for secret in (code, OTHER, client.cookies[visitor.COOKIE]):
        assert secret not in dump
        assert secret not in caplog.text.replace(f"/reset/{code}", "")


# -- the own account -------------------------------------------------------------------------------------------------------


async def test_the_user_chooses_language_and_notes(browser, user, school):
    client = await browser()
    await enter(client)
    answer = await client.post("/account", data={"csrf": await csrf_of(client), "language": "en", "notes": "none"})
    page = await client.get(answer.headers["location"])
    assert "Saved." in words_in(page)
    known = await school.app.transactions.run(lambda work: work.user(user))
    assert (known.language, known.notes) == ("en", "none")
    for bad in ({"language": "xx", "notes": "none"}, {"language": "nl", "notes": "pigeon"}, {}):
        assert (await client.post("/account", data={"csrf": await csrf_of(client), **bad})).status_code == 422


async def test_the_user_changes_the_password_and_is_signed_out_elsewhere(browser, user, school):
    here, elsewhere = await browser(), await browser("10.0.0.2")
    await enter(here)
    await enter(elsewhere)
    assert "1 andere plek" in words_in(await here.get("/account"))
    token = await csrf_of(here)
    wrong = await here.post("/account/password", data={"csrf": token, "old": "no", "new": OTHER, "again": OTHER})
    assert (wrong.status_code, "van nu klopt niet" in words_in(wrong)) == (422, True)
    weak = await here.post("/account/password", data={"csrf": token, "old": GOOD, "new": "kort", "again": "kort"})
    assert "te kort" in words_in(weak)
    code = await code_of(school, user)
    good = await here.post("/account/password", data={"csrf": token, "old": GOOD, "new": OTHER, "again": OTHER})
    assert good.headers["location"] == "/account?done=password"
    assert (await here.get("/account")).status_code == 200
    assert (await elsewhere.get("/account")).status_code == 303
    assert (await here.get(f"/reset/{code}")).status_code == 404
    assert (await enter(elsewhere, OTHER)).status_code == 303


async def test_who_sits_down_at_an_open_browser_cannot_guess_the_password_there(browser, user):
    client = await browser()
    await enter(client)
    token = await csrf_of(client)
    for _ in range(6):
        last = await client.post("/account/password", data={"csrf": token, "old": "no", "new": OTHER, "again": OTHER})
    assert "Wacht" in words_in(last)


async def test_the_user_signs_out_everywhere_else(browser, user):
    here, elsewhere = await browser(), await browser("10.0.0.2")
    await enter(here)
    await enter(elsewhere)
    await here.post("/account/elsewhere", data={"csrf": await csrf_of(here)})
    assert (await here.get("/account?done=elsewhere")).status_code == 200
    assert (await elsewhere.get("/account")).status_code == 303


# -- without passwords, and the demo ---------------------------------------------------------------------------------------


async def test_where_nobody_uses_a_password_there_is_no_field_for_one(browser, user, school):
    settings = school.app.settings
    rules = settings.sign_in.model_copy(update={"password": False})
    changed = settings.model_copy(update={"sign_in": rules})
    object.__setattr__(school.app, "settings", changed)
    client = await browser()
    assert 'type="password"' not in (await client.get("/sign-in")).text
    assert (await enter(client)).status_code == 404
    assert (await client.get(f"/reset/{await code_of(school, user)}")).status_code == 404


async def test_in_the_demo_one_comes_in_as_anybody_with_a_button(browser, school, database):
    def empty_and_fill(work):
        from sqlalchemy import delete

        from bot.storage.tables import Base

        for table in reversed(Base.metadata.sorted_tables):
            work.connection.execute(delete(table))
        return load_demo(work, DEMO, school.clock(), school.app.invitations, school.app.accounts.passwords)

    assert await school.app.transactions.run(empty_and_fill) == 5
    assert "Kom binnen als" not in (await (await browser()).get("/sign-in")).text
    object.__setattr__(school.app, "demo", True)
    client = await browser()
    page = await client.get("/sign-in")
    assert "Kom binnen als Joke de Vries, mentor" in words_in(page)
    assert "Bilal Amrani, beheerder" in words_in(page)
    answer = await enter(client, "regenboog in de regen", "j.devries@regenboogcollege.example")
    assert answer.status_code == 303
    # Started again without the demo on the same database, the password that everybody knows opens nothing.
    passwords = school.app.accounts.passwords
    assert await school.app.transactions.run(lambda work: close_demo_users(work, DEMO, passwords)) == 4
    assert (await client.get("/account")).status_code == 303
    assert (await enter(client, "regenboog in de regen", "j.devries@regenboogcollege.example")).status_code == 401
    assert await school.app.transactions.run(lambda work: open_demo_users(work, DEMO, passwords, school.clock())) == 4
    assert (await enter(client, "regenboog in de regen", "j.devries@regenboogcollege.example")).status_code == 303


async def test_the_start_says_when_nobody_can_sign_in(school, user):
    from bot.web.server import _look_at_users

    lines: list[str] = []
    await _look_at_users(school.app, lines.append)
    assert lines == []
    await school.app.transactions.run(lambda work: work.change_user(user, disabled_at=school.clock()))
    await _look_at_users(school.app, lines.append)
    assert "ouderlijn user add" in lines[0]


async def test_the_demo_lets_nobody_into_a_real_school(school):
    passwords = school.app.accounts.passwords
    assert await school.app.transactions.run(lambda work: open_demo_users(work, DEMO, passwords, school.clock())) == 0
    assert await school.app.transactions.run(lambda work: work.users()) == []


async def test_in_english_for_a_browser_that_asks_for_it(browser):
    client = await browser()
    assert "Sign in" in words_in(await client.get("/sign-in", headers={"accept-language": "en-GB,en;q=0.9"}))


async def test_what_is_typed_is_shown_as_text(browser, user):
    page = await enter(await browser(), "x", '"><script>alert(1)</script>')
    assert "<script>alert" not in page.text
