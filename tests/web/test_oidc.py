"""Signing in through the school's own sign-in, against a strict one of our own."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import pytest
from joserfc.jwk import RSAKey

from bot.config import Oidc, load
from bot.domain.access import Role, Wanted
from bot.errors import ConfigError
from bot.oidc import OpenIdProvider, build
from bot.services.school_account import SchoolAccountService
from bot.web import visitor
from bot.web.app import create
from tests.conftest import School
from tests.oidc_provider import CLIENT, ISSUER, SECRET, Provider, shared_secret
from tests.web.conftest import MENTOR, words_in

SITE = "https://ouders.school.example"
COOKIE = f"__Host-{visitor.COOKIE}"


@pytest.fixture
def provider(school: School) -> Provider:
    """The school's own sign-in, and an application that knows it."""
    there = Provider(lambda: school.clock().timestamp())
    oidc = Oidc(issuer=ISSUER, client_id=CLIENT, client_secret=SECRET, email_is_verified=True, name="Microsoft")
    settings = school.app.settings
    web = settings.web.model_copy(update={"public_url": SITE})
    rules = settings.sign_in.model_copy(update={"oidc": oidc})
    object.__setattr__(school.app, "settings", settings.model_copy(update={"web": web, "sign_in": rules}))
    adapter = OpenIdProvider(oidc, school.clock, transport=there.transport)
    service = SchoolAccountService(school.app.transactions, adapter, school.clock, f"{SITE}/sign-in/back")
    object.__setattr__(school.app, "school_account", service)
    return there


@pytest.fixture
async def browser(school: School, provider: Provider) -> AsyncIterator[httpx.AsyncClient]:
    async with AsyncExitStack() as stack:
        transport = httpx.ASGITransport(create(school.app), raise_app_exceptions=False)
        client = httpx.AsyncClient(transport=transport, base_url=SITE, headers={"accept": "text/html"})
        yield await stack.enter_async_context(client)


@pytest.fixture
async def user(school: School) -> int:
    """The mentor, without a password."""
    return await school.app.transactions.run(
        lambda work: school.app.accounts.add(work, MENTOR, "Joke de Vries", Role.MENTOR).id
    )


async def test_where_the_provider_does_not_say_whose_address_it_is_the_school_must(school, provider, browser, user):
    strict = Oidc(issuer=ISSUER, client_id=CLIENT, client_secret=SECRET)
    school.app.school_account.provider._settings = strict
    assert (await enter(browser, provider)).startswith("/sign-in?why=")
    provider.person["email_verified"] = True
    assert await enter(browser, provider) == "/inbox"


async def there(provider: Provider, address: str) -> str:
    """The browser at the school's own sign-in; returns where it is sent back to."""
    async with httpx.AsyncClient(transport=provider.transport) as client:
        answer = await client.get(address)
    assert answer.status_code == 302, (answer.text, provider.refused)
    return answer.headers["location"]


async def begin(browser: httpx.AsyncClient, provider: Provider, next_: str = "") -> str:
    """To the school's own sign-in and back; returns the address with which the browser comes back."""
    answer = await browser.get("/sign-in/school", params={"next": next_} if next_ else {})
    assert answer.status_code == 303
    return await there(provider, answer.headers["location"])


async def enter(browser: httpx.AsyncClient, provider: Provider, next_: str = "") -> str:
    """All of it; returns where the browser is sent in the end."""
    answer = await browser.get(await begin(browser, provider, next_))
    assert answer.status_code == 303
    return answer.headers["location"]


async def test_a_user_comes_in_with_the_account_of_the_school(browser, provider, user, school):
    page = await browser.get("/sign-in?next=/account")
    assert 'href="/sign-in/school?next=/account"' in page.text
    assert "Inloggen met Microsoft" in words_in(page)
    assert await enter(browser, provider, "/account") == "/account"
    assert COOKIE in browser.cookies
    assert "__Host-ouderlijn-way" not in browser.cookies
    assert MENTOR in (await browser.get("/account")).text
    assert provider.refused == []
    deeds = await school.app.transactions.run(lambda work: work.deeds(Wanted(), 1))
    assert (deeds[0].action, deeds[0].facts) == ("signed_in", {"way": "school_account"})


async def test_the_name_and_not_the_address_counts_from_the_second_time_on(browser, provider, user, school):
    await enter(browser, provider)
    # Married, and with another address since; the account is the same.
    provider.person["email"] = "new-name@school.example"
    browser.cookies.clear()
    assert await enter(browser, provider) == "/inbox"
    assert MENTOR in (await browser.get("/account")).text


async def test_who_gets_the_address_of_somebody_else_does_not_get_the_user(browser, provider, user, school):
    await enter(browser, provider)
    browser.cookies.clear()
    provider.person = {"sub": "person-2", "email": MENTOR}
    assert await enter(browser, provider) == "/sign-in?why=other"
    assert COOKIE not in browser.cookies
    # Until an admin says so.
    await school.app.transactions.run(lambda work: school.app.accounts.reset(work, work.user(user)))
    assert await enter(browser, provider) == "/inbox"


async def test_who_is_no_user_does_not_come_in(browser, provider, school):
    assert await enter(browser, provider) == "/sign-in?why=unknown"
    page = await browser.get("/sign-in?why=unknown")
    assert "nog geen gebruiker" in words_in(page)
    assert await school.app.transactions.run(lambda work: work.users()) == []


async def test_a_disabled_user_does_not_come_in_the_first_time_nor_later(browser, provider, user, school):
    accounts = school.app.accounts
    await school.app.transactions.run(lambda work: accounts.disable(work, work.user(user)))
    assert await enter(browser, provider) == "/sign-in?why=unknown"
    await school.app.transactions.run(lambda work: accounts.enable(work, work.user(user)))
    assert await enter(browser, provider) == "/inbox"
    await school.app.transactions.run(lambda work: accounts.disable(work, work.user(user)))
    assert (await browser.get("/account")).status_code == 303
    assert await enter(browser, provider) == "/sign-in?why=unknown"


@pytest.mark.parametrize("verified", [False, "false", "False"])
async def test_an_address_that_nobody_checked_is_no_proof(browser, provider, user, verified):
    provider.person["email_verified"] = verified
    assert await enter(browser, provider) == "/sign-in?why=unverified"


@pytest.mark.parametrize("verified", [True, "true"])
async def test_an_address_that_was_checked_is(browser, provider, user, verified):
    provider.person |= {"email_verified": verified, "email": "J@School.example"}
    assert await enter(browser, provider) == "/inbox"


@pytest.mark.parametrize("email", [None, "", 5, ["j@school.example"], {"a": 1}])
async def test_without_an_address_nobody_is_found(browser, provider, user, email):
    provider.token = {"email": email}
    provider.info = {"sub": "person-1"}
    assert await enter(browser, provider) == "/sign-in?why=unknown"


async def test_the_address_may_be_told_apart_from_the_token(browser, provider, user):
    provider.token = {"email": None}
    provider.info = {"sub": "person-1", "email": MENTOR}
    assert await enter(browser, provider) == "/inbox"


async def test_but_not_that_of_somebody_else(browser, provider, user):
    provider.token = {"email": None}
    provider.info = {"sub": "person-2", "email": MENTOR}
    assert await enter(browser, provider) == "/sign-in?why=broken"


async def test_a_provider_that_wants_the_secret_in_the_form(browser, provider, user):
    provider.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"]}
    assert await enter(browser, provider) == "/inbox"


# -- what must not be believed ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "token",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "another"},
        {"aud": ["another", "third"]},
        {"aud": [CLIENT, "another"]},
        {"aud": [CLIENT, "another"], "azp": "another"},
        {"aud": None},
        {"sub": None},
        {"sub": 5},
        {"sub": ""},
        {"nonce": "of-somebody-else"},
        {"nonce": None},
        {"exp": None},
        {"exp": 1},
        {"exp": "soon"},
        {"iat": None},
        {"nbf": 4_000_000_000},
        {"at_hash": "of-another-token"},
        {"azp": "another"},
    ],
    ids=str,
)
async def test_a_token_with_a_wrong_claim_lets_nobody_in(browser, provider, user, token, caplog):
    provider.token = token
    assert await enter(browser, provider) == "/sign-in?why=broken"
    assert COOKIE not in browser.cookies
    assert "cannot be trusted" in caplog.text
    assert MENTOR not in caplog.text


async def test_a_token_for_several_that_names_this_program_is_good(browser, provider, user):
    provider.token = {"aud": [CLIENT, "another"], "azp": CLIENT}
    assert await enter(browser, provider) == "/inbox"


async def test_a_token_that_just_expired_counts_because_clocks_differ_and_an_older_one_does_not(
    browser, provider, user, school
):
    now = int(school.clock().timestamp())
    provider.token = {"exp": now - 30}
    assert await enter(browser, provider) == "/inbox"
    browser.cookies.clear()
    provider.token = {"exp": now - 90}
    assert await enter(browser, provider) == "/sign-in?why=broken"


async def test_a_token_signed_by_another_key_lets_nobody_in(browser, provider, user):
    provider.sign_with = RSAKey.generate_key(2048, {"kid": "first"})
    assert await enter(browser, provider) == "/sign-in?why=broken"


async def test_a_token_signed_with_the_secret_that_this_program_knows_too(browser, provider, user):
    provider.algorithm, provider.sign_with = "HS256", shared_secret()
    assert await enter(browser, provider) == "/sign-in?why=broken"


async def test_a_token_signed_by_nobody(browser, provider, user):
    provider.algorithm = "none"
    assert await enter(browser, provider) == "/sign-in?why=broken"


async def test_a_new_key_of_the_provider_is_asked_for(browser, provider, user, school):
    assert await enter(browser, provider) == "/inbox"
    browser.cookies.clear()
    school.clock.go(minutes=2)
    provider.new_key("second")
    assert await enter(browser, provider) == "/inbox"
    assert provider.asked.count("keys") == 2
    # Not by everybody who makes one up: once in a minute.
    browser.cookies.clear()
    provider.header = {"kid": "made-up"}
    for _ in range(3):
        assert await enter(browser, provider) == "/sign-in?why=broken"
    assert provider.asked.count("keys") == 2


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://login.school.example/other/v2.0"},
        {"issuer": ISSUER + "/"},
        {"token_endpoint": "http://login.school.example/token"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
async def test_a_provider_that_says_odd_things_of_itself_is_not_used(browser, provider, user, metadata):
    provider.metadata = metadata
    assert (await browser.get("/sign-in/school")).headers["location"] == "/sign-in?why=broken"


async def test_an_answer_that_another_provider_gave(browser, provider, user):
    provider.tells_issuer = "https://evil.example"
    assert await enter(browser, provider) == "/sign-in?why=broken"
    provider.tells_issuer = ISSUER
    assert await enter(browser, provider) == "/inbox"


@pytest.mark.parametrize("where", ["token", "userinfo"])
async def test_where_others_sign_in_too_only_the_people_of_this_school_come_in(browser, provider, user, school, where):
    oidc = school.app.settings.sign_in.oidc.model_copy(update={"only": {"hd": "school.example"}})
    adapter = OpenIdProvider(oidc, school.clock, transport=provider.transport)
    service = SchoolAccountService(school.app.transactions, adapter, school.clock, f"{SITE}/sign-in/back")
    object.__setattr__(school.app, "school_account", service)

    def says(domain):
        if where == "token":
            provider.token = {"hd": domain}
        else:
            provider.info = {"sub": "person-1", "email": "x@evil.example", "hd": domain}

    for domain in (None, "", "evil.example", "SCHOOL.example", ["school.example"], 5):
        says(domain)
        assert await enter(browser, provider) == "/sign-in?why=elsewhere"
    # That nobody checked the address is not forgotten on the way.
    says("school.example")
    provider.token |= {"email_verified": False}
    assert await enter(browser, provider) == "/sign-in?why=unverified"
    provider.token |= {"email_verified": True}
    assert await enter(browser, provider) == "/inbox"


# -- on the way ------------------------------------------------------------------------------------------------------------


async def test_somebody_who_says_no_there_may_begin_anew(browser, provider, user):
    provider.denies = "access_denied"
    assert await enter(browser, provider) == "/sign-in?why=denied"
    assert "geen toestemming" in words_in(await browser.get("/sign-in?why=denied"))
    provider.denies = ""
    assert await enter(browser, provider) == "/inbox"


async def test_the_same_answer_a_second_time(browser, provider, user):
    back = await begin(browser, provider)
    assert (await browser.get(back)).headers["location"] == "/inbox"
    token = browser.cookies[COOKIE]
    assert (await browser.get(back)).headers["location"] == "/sign-in?why=stale"
    assert browser.cookies[COOKIE] == token


async def test_an_answer_that_was_not_asked_for(browser, provider, user):
    for query in ("", "?state=x&code=y", "?code=y", "?error=access_denied", "?state=&code="):
        assert (await browser.get(f"/sign-in/back{query}")).headers["location"] == "/sign-in?why=stale"
    assert provider.asked == []


async def test_an_answer_that_takes_too_long(browser, provider, user, school):
    back = await begin(browser, provider)
    school.clock.go(minutes=11)
    assert (await browser.get(back)).headers["location"] == "/sign-in?why=stale"


async def test_another_browser_cannot_end_what_one_began(browser, provider, user, school):
    # Else somebody could sign a mentor in as another user, and read what the mentor writes there.
    back = await begin(browser, provider)
    transport = httpx.ASGITransport(create(school.app), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=SITE) as victim:
        assert (await victim.get(back)).headers["location"] == "/sign-in?why=stale"
        victim.cookies.set("__Host-ouderlijn-way", "guessed")
        assert (await victim.get(back)).headers["location"] == "/sign-in?why=stale"
        assert COOKIE not in victim.cookies


async def test_two_tabs_at_once(browser, provider, user):
    first, second = await begin(browser, provider, "/account"), await begin(browser, provider)
    assert (await browser.get(first)).headers["location"] == "/account"
    # The first one took the cookie along: the other tab is signed in by it already.
    assert (await browser.get(second)).headers["location"] == "/sign-in?why=stale"
    assert (await browser.get("/sign-in?why=stale")).headers["location"] == "/inbox"


async def test_a_code_that_somebody_used_before(browser, provider, user):
    back = await begin(browser, provider)
    for code in provider.codes.values():
        code.used = True
    assert (await browser.get(back)).headers["location"] == "/sign-in?why=stale"


async def test_each_sign_in_has_a_state_a_nonce_and_a_proof_of_its_own(browser, provider):
    seen = [(await browser.get("/sign-in/school")).headers["location"] for _ in range(2)]
    values = [httpx.URL(address).params for address in seen]
    for name in ("state", "nonce", "code_challenge"):
        assert values[0][name] != values[1][name]
    assert all("code_verifier" not in address and SECRET not in address for address in seen)


async def test_never_to_another_site_afterwards(browser, provider, user):
    assert await enter(browser, provider, "//evil.example") == "/inbox"


@pytest.mark.parametrize("what", ["discovery", "token", "keys"])
async def test_a_provider_that_does_not_answer(browser, provider, user, what):
    provider.down = what
    answer = await browser.get("/sign-in/school")
    if what != "discovery":
        answer = await browser.get(await there(provider, answer.headers["location"]))
    assert answer.headers["location"] == "/sign-in?why=away"
    assert "geeft nu geen antwoord" in words_in(await browser.get("/sign-in?why=away"))


@pytest.mark.parametrize("what", ["discovery", "token", "keys"])
async def test_a_provider_that_answers_garbage(browser, provider, user, what):
    provider.garbage = what
    answer = await browser.get("/sign-in/school")
    if what != "discovery":
        answer = await browser.get(await there(provider, answer.headers["location"]))
    assert answer.headers["location"] == "/sign-in?why=broken"


async def test_the_provider_is_asked_what_it_is_once_an_hour(browser, provider, user, school):
    for _ in range(3):
        await browser.get("/sign-in/school")
    assert provider.asked == ["discovery"]
    school.clock.go(minutes=61)
    await browser.get("/sign-in/school")
    assert provider.asked == ["discovery", "discovery"]


async def test_no_secret_of_the_way_is_kept_or_logged(browser, provider, user, school, caplog, database):
    caplog.set_level("DEBUG")
    began = await browser.get("/sign-in/school")
    state = httpx.URL(began.headers["location"]).params["state"]
    dump = "\n".join(database.raw_connection().iterdump())  # type: ignore[attr-defined]
    assert state not in dump
    back = await there(provider, began.headers["location"])
    await browser.get(back)
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    for secret in (state, httpx.URL(back).params["code"], SECRET, "person-1"):
        assert secret not in ours
    assert "person-1" not in "\n".join(database.raw_connection().iterdump())  # type: ignore[attr-defined]


async def test_without_a_provider_there_is_no_such_way(school):
    transport = httpx.ASGITransport(create(school.app), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        assert (await client.get("/sign-in/school")).status_code == 404
        assert (await client.get("/sign-in/back?state=x&code=y")).status_code == 404
        assert "schoolaccount" not in (await client.get("/sign-in")).text


# -- the settings ----------------------------------------------------------------------------------------------------------


def _load(**oidc: str):
    values = {"issuer": ISSUER, "client_id": "x", "client_secret": "y"} | oidc
    environ = {f"OUDERLIJN_SIGN_IN__OIDC__{name.upper()}": value for name, value in values.items()}
    return load(None, environ | {"OUDERLIJN_WEB__PUBLIC_URL": SITE})


@pytest.mark.parametrize(
    ("issuer", "said"),
    [
        ("https://login.microsoftonline.com/common/v2.0", "every organisation"),
        ("https://login.microsoftonline.com/organizations/v2.0", "every organisation"),
        ("https://login.microsoftonline.com/Consumers/v2.0", "every organisation"),
        ("https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", "every organisation"),
        ("http://login.school.example", "https://"),
        ("login.school.example", "is no address"),
        ("https://login.school.example?x=1", "is no address"),
        ("", "is no address"),
    ],
)
def test_an_issuer_that_cannot_be_trusted_stops_the_start(issuer, said):
    with pytest.raises(ConfigError, match=r"sign_in\.oidc\.issuer") as error:
        _load(issuer=issuer or "''")
    assert said in str(error.value)


@pytest.mark.parametrize(
    "issuer",
    [
        "https://accounts.google.com",
        "https://connect.surfconext.nl",
        "https://login.microsoftonline.com/0a0a0a0a-0000-0000-0000-000000000000/v2.0",
        "http://localhost:8080/realms/school",
    ],
)
def test_the_issuers_of_schools_are_good(issuer):
    assert _load(issuer=issuer).sign_in.oidc.issuer == issuer


def test_what_is_missing_stops_the_start(settings, school):
    with pytest.raises(ConfigError, match="client_secret is empty"):
        build(_load(client_secret=""), school.clock)
    good = _load()
    web = good.web.model_copy(update={"public_url": None})
    with pytest.raises(ConfigError, match=r"needs web\.public_url"):
        build(good.model_copy(update={"web": web}), school.clock)
    assert build(settings, school.clock) is None
    assert isinstance(build(good, school.clock), OpenIdProvider)
    with pytest.raises(ConfigError, match="nobody could sign in"):
        load(None, {"OUDERLIJN_SIGN_IN__PASSWORD": "false"})


def test_the_secret_is_not_shown():
    assert SECRET not in repr(Oidc(issuer=ISSUER, client_id="x", client_secret=SECRET))
