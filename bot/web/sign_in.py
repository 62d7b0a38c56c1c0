"""The way in and out: e-mail address and password, the school's own sign-in, a link to choose a password, and signing out."""

import math
import secrets
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.bootstrap import Application
from bot.domain.access import Deed, User, own_path
from bot.domain.digest import digest
from bot.domain.passwords import SHORTEST, Weakness
from bot.ports import Work
from bot.services.accounts import HANDSHAKE, Refused, reset_path
from bot.services.school_account import BACK, No
from bot.web import pages
from bot.web import visitor as session
from bot.web.visitor import cookie_name, drop_cookie, find_session, from_elsewhere, set_cookie

router = APIRouter()

WAY = "ouderlijn-way"
"""The cookie of a browser that is on its way to the school's own sign-in and back."""

_SAID = {"password", "out", *No}
# A form that another site makes the browser send must say where it comes from; "no-referrer" would hide that of our own too.
_FORM = {"Referrer-Policy": "same-origin"}


@router.get("/")
async def start(request: Request) -> Response:
    """To the conversations, or to where one signs in."""
    return _to("/inbox" if await find_session(request) else "/sign-in")


@router.get("/sign-in")
async def form(request: Request, next: str = "", why: str = "") -> Response:
    """The page where one signs in; who is signed in already is sent on."""
    if await find_session(request):
        return _to(own_path(next))
    return _page(request, next, why=why if why in _SAID else "")


@router.post("/sign-in")
async def by_password(
    request: Request,
    email: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    next: Annotated[str, Form()] = "",
) -> Response:
    """Sign in with a password."""
    application: Application = request.app.state.application
    if not application.settings.sign_in.password:
        raise HTTPException(404)
    if from_elsewhere(request):
        raise HTTPException(403)
    old = request.cookies.get(cookie_name(application), "")
    token = await application.accounts.by_password(
        email, password, origin_of(request), lambda work, user: _enter(application, work, user, old, "password")
    )
    if isinstance(token, Refused):
        return _page(request, next, email=email, why="wait" if token.wait else "wrong", wait=token.wait)
    return _let_in(application, token, next)


@router.post("/sign-out")
async def sign_out(request: Request) -> Response:
    """End the session of this browser."""
    application: Application = request.app.state.application
    if await find_session(request, seen=False):
        signed = await session.visitor(request)

        def end(work: Work) -> None:
            work.end_session(signed.session.id)
            signed.note(work, "signed_out")

        await application.transactions.run(end)
    answer = _to("/sign-in?why=out")
    drop_cookie(answer, application)
    return answer


# -- the school's own sign-in ----------------------------------------------------------------------------------------------


@router.get("/sign-in/school")
async def to_school(request: Request, next: str = "") -> Response:
    """To the school's own sign-in."""
    application: Application = request.app.state.application
    if application.school_account is None:
        raise HTTPException(404)
    # The same for several tabs of one browser.
    browser = request.cookies.get(_way(application)) or secrets.token_urlsafe(32)
    address = await application.school_account.begin(browser, own_path(next))
    if isinstance(address, No):
        return _to(f"/sign-in?why={address}")
    answer = _to(address)
    secure = _way(application) != WAY
    seconds = int(HANDSHAKE.total_seconds())
    answer.set_cookie(_way(application), browser, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax")
    return answer


@router.get(BACK)
async def from_school(request: Request, state: str = "", code: str = "", error: str = "", iss: str = "") -> Response:
    """Back from there, with a code or with a no. What is in this address stays in no page: all go on to another one."""
    application: Application = request.app.state.application
    if application.school_account is None:
        raise HTTPException(404)
    browser, old = (request.cookies.get(name, "") for name in (_way(application), cookie_name(application)))
    found = await application.school_account.end(
        browser,
        state,
        "" if error else code,
        iss,
        lambda work, user: _enter(application, work, user, old, "school_account"),
    )
    if isinstance(found, No):
        return _to(f"/sign-in?why={found}")
    token, handshake = found
    return _let_in(application, token, handshake.next)


def _way(application: Application) -> str:
    return f"__Host-{WAY}" if cookie_name(application) != session.COOKIE else WAY


# -- choosing a password ---------------------------------------------------------------------------------------------------


@router.get("/reset/{code}")
async def reset_form(request: Request, code: str) -> Response:
    """The page where whoever has this link chooses a password. To look at it uses nothing up."""
    return await _reset_page(request, code)


@router.post("/reset/{code}")
async def reset(
    request: Request, code: str, password: Annotated[str, Form()] = "", again: Annotated[str, Form()] = ""
) -> Response:
    """Choose a password."""
    application: Application = request.app.state.application
    if password != again:
        return await _reset_page(request, code, wrong="again")
    chosen = await application.accounts.choose(code, password, origin_of(request))
    if isinstance(chosen, Weakness):
        return await _reset_page(request, code, wrong=chosen)
    if not chosen:
        return await _reset_page(request, code)
    # Whoever was signed in in this browser goes out: it may have been somebody else, such as the admin who made the link.
    here = await find_session(request, seen=False)
    if here:
        await application.transactions.run(lambda work: work.end_session(here.id))
    answer = _to("/sign-in?why=password")
    drop_cookie(answer, application)
    return answer


async def _reset_page(request: Request, code: str, *, wrong: str = "") -> HTMLResponse:
    application: Application = request.app.state.application
    now, rules = application.clock(), application.settings.sign_in
    user = await application.transactions.run(lambda work: work.user_with_code(digest(code), now)) if rules.password else None
    context = {"whose": user, "wrong": wrong, "at_least": SHORTEST, "address": reset_path(code) if user else ""}
    status = 404 if user is None else 422 if wrong else 200
    return pages.show(request, "reset.html", context, status)


# -- what these have in common ---------------------------------------------------------------------------------------------


def origin_of(request: Request) -> str:
    """The network address that asks; behind a proxy on this machine the one that the proxy tells."""
    return request.client.host if request.client else ""


def _enter(application: Application, work: Work, user: User, old: str, way: str) -> str:
    """Open a new session, whatever the browser brought along, and end the one that it had."""
    now = application.clock()
    had = work.session(digest(old), now, now - timedelta(hours=application.settings.web.session_hours)) if old else None
    if had:
        work.end_session(had.id)
    work.note_deed(user, Deed(now, user.email, "signed_in", facts={"way": way}))
    return session.sign_in(application, work, user)


def _let_in(application: Application, token: str, wish: str) -> Response:
    answer = _to(own_path(wish))
    set_cookie(answer, application, token)
    answer.delete_cookie(_way(application), path="/", secure=_way(application) != WAY, httponly=True, samesite="lax")
    return answer


def _page(request: Request, wish: str, *, email: str = "", why: str = "", wait: timedelta | None = None) -> HTMLResponse:
    application: Application = request.app.state.application
    rules = application.settings.sign_in
    path = own_path(wish)
    context = {
        "next": "" if path == "/inbox" else path,
        "email": email[:320],
        "why": why,
        "minutes": max(1, math.ceil(wait.total_seconds() / 60)) if wait else 0,
        "with_password": rules.password,
        "school_account": rules.oidc.name if rules.oidc and application.school_account else None,
        "people": request.app.state.demo_users if rules.password else (),
    }
    status = {"wrong": 401, "wait": 429}.get(why, 200)
    page = pages.show(request, "sign_in.html", context, status)
    page.headers.update(_FORM)
    if wait:
        page.headers["Retry-After"] = str(math.ceil(wait.total_seconds()))
    return page


def _to(address: str) -> RedirectResponse:
    return RedirectResponse(address, 303)
