"""Who opens a page: the session behind the cookie, the role that a page needs, and the token that its forms send back."""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request, Response

from bot.bootstrap import Application
from bot.domain.access import Deed, Role, Session, Sight, User
from bot.domain.digest import digest
from bot.ports import Work

COOKIE = "ouderlijn"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
CSRF_FIELD, CSRF_HEADER = "csrf", "x-csrf-token"
BY_ITSELF = "x-by-itself"
"""The header with which a page that is open asks for news: its user did nothing, and the session goes on to its end."""


class NotSignedIn(Exception):
    """Nobody is signed in in this browser; the page answers with the way to sign in."""


@dataclass(frozen=True)
class Visitor:
    """A user who opened a page."""

    application: Application
    session: Session

    @property
    def user(self) -> User:
        """Who it is."""
        return self.session.user

    @property
    def sight(self) -> Sight:
        """Whose conversations this user may see; given to everything that is read for the page."""
        return self.session.user.sight

    def note(self, work: Work, action: str, *, facts: Mapping[str, str | int] | None = None, **about: int | None) -> None:
        """Write into the log who did what. `about`: conversation, contact, student. `facts`: no texts, and no names of them."""
        deed = Deed(self.application.clock(), self.user.email, action, facts=facts or {}, **about)  # type: ignore[arg-type]
        work.note_deed(self.user, deed)

    def note_once(self, work: Work, conversation: int, action: str = "read") -> None:
        """Write into the log that a part of a conversation was read, unless the log has it since this session began.

        A page that is open asks for its newest lines again and again: that is no new reading, and nobody may be looking.
        """
        since = self.application.clock() - timedelta(hours=self.application.settings.web.session_hours)
        if not work.was_noted(self.user, action, conversation, since):
            self.note(work, action, conversation=conversation)


async def visitor(request: Request) -> Visitor:
    """The signed-in user; a request that changes something must bring the session's own token.

    Raises:
        NotSignedIn: nobody is signed in, or the session has ended.
        HTTPException: 403, it comes from another site.

    """
    application: Application = request.app.state.application
    session = await find_session(request, seen=not _asks_by_itself(request))
    if session is None:
        raise NotSignedIn
    if request.method not in SAFE:
        await _need_token(request, session)
    return Visitor(application, session)


def _asks_by_itself(request: Request) -> bool:
    # A page that is open asks for its stream of changes again whenever the line broke, and cannot send a header along.
    return BY_ITSELF in request.headers or request.headers.get("accept", "").startswith("text/event-stream")


async def find_session(request: Request, *, seen: bool = True) -> Session | None:
    """The session behind the cookie, if it lives. `seen`: it was used by its user, and not by the page alone."""
    application: Application = request.app.state.application
    token = request.cookies.get(cookie_name(application))
    if not token:
        return None
    now = application.clock()
    idle = now - timedelta(minutes=application.settings.web.idle_minutes)

    def find(work: Work) -> Session | None:
        session = work.session(digest(token), now, idle)
        if session is not None and seen:
            work.seen(session.id, now)
        return session

    return await application.transactions.run(find)


async def _need_token(request: Request, session: Session) -> None:
    given = request.headers.get(CSRF_HEADER)
    if given is None and request.headers.get("content-type", "").startswith(
        ("application/x-www-form-urlencoded", "multipart/")
    ):
        value = (await request.form()).get(CSRF_FIELD)
        given = value if isinstance(value, str) else None
    if not secrets.compare_digest((given or "").encode(), session.csrf.encode()):
        raise HTTPException(403)


def from_elsewhere(request: Request) -> bool:
    """Whether another site makes the browser send this, where nobody is signed in and there is no token yet.

    Browsers of today say so themselves (Sec-Fetch-Site), but only over https and on this machine; else `Origin` tells, as long
    as the page with the form has a referrer policy that lets it. Whoever sends neither is no browser, and has no user to fool.
    """
    site = request.headers.get("sec-fetch-site")
    if site:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is None:
        return False
    application: Application = request.app.state.application
    own = [urlsplit(str(request.url)), urlsplit(application.settings.web.public_url or "")]
    return origin not in {f"{parts.scheme}://{parts.netloc}" for parts in own if parts.netloc}


def cookie_name(application: Application) -> str:
    """Where the address is https the browser takes the cookie from no other host and never sends it in the clear."""
    return f"__Host-{COOKIE}" if _is_https(application) else COOKIE


def _is_https(application: Application) -> bool:
    return (application.settings.web.public_url or "").startswith("https://")


def sign_in(application: Application, work: Work, user: User) -> str:
    """Open a session; returns what the cookie holds."""
    token, now = secrets.token_urlsafe(32), application.clock()
    end = now + timedelta(hours=application.settings.web.session_hours)
    work.open_session(digest(token), user.id, secrets.token_urlsafe(24), now, end)
    work.change_user(user.id, signed_in_at=now)
    return token


def set_cookie(response: Response, application: Application, token: str) -> None:
    """Give the browser the session."""
    seconds = application.settings.web.session_hours * 3600
    name, secure = cookie_name(application), _is_https(application)
    response.set_cookie(name, token, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax")


def drop_cookie(response: Response, application: Application) -> None:
    """Take the session from the browser."""
    response.delete_cookie(cookie_name(application), path="/", secure=_is_https(application), httponly=True, samesite="lax")


Signed = Annotated[Visitor, Depends(visitor)]


def only(*roles: Role) -> Callable[[Visitor], Awaitable[Visitor]]:
    """A page for these roles; the others hear that it is not there."""

    async def check(signed: Signed) -> Visitor:
        if signed.user.role not in roles:
            raise HTTPException(404)
        return signed

    return check


Admin = Annotated[Visitor, Depends(only(Role.ADMIN))]
