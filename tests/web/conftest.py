"""What the tests of the pages share: browsers in which somebody of the school is signed in."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import httpx
import pytest

from bot.domain.access import Role
from bot.ports import Work
from bot.web import visitor
from bot.web.app import create
from tests.conftest import School

MENTOR, OTHER, LEADER, ADMIN = (f"{name}@school.example" for name in ("j", "k", "team", "admin"))
"""j is the mentor of everybody in the small school, k of nobody there, team leads all groups."""

SignIn = Callable[..., Awaitable[httpx.AsyncClient]]


@pytest.fixture
async def sign_in(school: School) -> AsyncIterator[SignIn]:
    """Opens a browser in which a user is signed in: `await sign_in(MENTOR)`, `await sign_in(LEADER, Role.TEAM_LEADER)`.

    Each request sends the token of the session in its header, as htmx does; `token=False` leaves it out.
    """
    app = create(school.app)
    async with AsyncExitStack() as stack:

        async def open_(
            email: str = MENTOR, role: Role = Role.MENTOR, *, token: bool = True, **more: object
        ) -> httpx.AsyncClient:
            def enter(work: Work) -> tuple[str, str]:
                user = work.user_called(email) or work.add_user(email, email.partition("@")[0], role, school.clock(), **more)  # type: ignore[arg-type]
                cookie = visitor.sign_in(school.app, work, user)
                session = work.session(visitor.digest(cookie), school.clock(), school.clock().replace(year=2000))
                assert session is not None
                return cookie, session.csrf

            cookie, csrf = await school.app.transactions.run(enter)
            client = httpx.AsyncClient(
                transport=httpx.ASGITransport(app, raise_app_exceptions=False),
                base_url="http://test",
                cookies={visitor.COOKIE: cookie},
                headers={"accept": "text/html", **({"x-csrf-token": csrf} if token else {})},
            )
            return await stack.enter_async_context(client)

        yield open_


@pytest.fixture
async def mentor(sign_in: SignIn) -> httpx.AsyncClient:
    """The browser of the mentor of the small school."""
    return await sign_in(MENTOR)


def words_in(page: httpx.Response) -> str:
    """What a reader sees of a page: without tags, blanks joined."""
    body = re.sub(r"<(script|style)\b.*?</\1>", " ", page.text, flags=re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())
