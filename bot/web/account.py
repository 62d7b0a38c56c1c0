"""The page with what a user sets for the own account: language, notes, password, and where else the user is signed in."""

import math
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.domain.passwords import SHORTEST, Weakness
from bot.ports import Work
from bot.services.accounts import Refused
from bot.web import pages
from bot.web.sign_in import origin_of
from bot.web.visitor import Signed
from bot.web.words import LANGUAGES

router = APIRouter(prefix="/account")

NOTES = ("email", "none")
_DONE = ("saved", "password", "elsewhere")


@router.get("")
async def account(request: Request, signed: Signed, done: str = "") -> HTMLResponse:
    """The page."""
    return await _page(request, signed, done=done if done in _DONE else "")


@router.post("")
async def save(signed: Signed, language: Annotated[str, Form()] = "", notes: Annotated[str, Form()] = "") -> Response:
    """Another language of the pages, or another way to hear that something waits."""
    if language not in LANGUAGES or notes not in (*NOTES, signed.user.notes):
        raise HTTPException(422)

    def change(work: Work) -> None:
        work.change_user(signed.user.id, language=language, notes=notes)
        signed.note(work, "account_changed")

    await signed.application.transactions.run(change)
    return _done("saved")


@router.post("/password")
async def password(
    request: Request,
    signed: Signed,
    old: Annotated[str, Form()] = "",
    new: Annotated[str, Form()] = "",
    again: Annotated[str, Form()] = "",
) -> Response:
    """Another password; everywhere else the user is signed out."""
    if not signed.application.settings.sign_in.password or not signed.user.has_password:
        raise HTTPException(404)
    if new != again:
        return await _page(request, signed, wrong="again")
    accounts = signed.application.accounts
    refused = await accounts.change_password(signed.user, signed.session.id, old, new, origin_of(request))
    if isinstance(refused, Refused):
        return await _page(request, signed, wrong="wait" if refused.wait else "old", wait=refused.wait)
    if isinstance(refused, Weakness):
        return await _page(request, signed, wrong=refused)
    return _done("password")


@router.post("/elsewhere")
async def sign_out_elsewhere(signed: Signed) -> Response:
    """Only this browser stays signed in."""

    def end(work: Work) -> None:
        work.end_sessions_of(signed.user.id, but=signed.session.id)
        signed.note(work, "signed_out_elsewhere")

    await signed.application.transactions.run(end)
    return _done("elsewhere")


async def _page(
    request: Request, signed: Signed, *, done: str = "", wrong: str = "", wait: timedelta | None = None
) -> HTMLResponse:
    application, now = signed.application, signed.application.clock()
    idle = now - timedelta(minutes=application.settings.web.idle_minutes)
    sessions = await application.transactions.run(lambda work: work.sessions_of(signed.user.id, now, idle))
    context = {
        "languages": LANGUAGES,
        "notes": NOTES if signed.user.notes in NOTES else (*NOTES, signed.user.notes),
        "elsewhere": max(0, sessions - 1),
        "with_password": application.settings.sign_in.password and signed.user.has_password,
        "at_least": SHORTEST,
        "done": done,
        "wrong": wrong,
        "minutes": max(1, math.ceil(wait.total_seconds() / 60)) if wait else 0,
    }
    return pages.show(request, "account.html", context, 422 if wrong else 200, visitor=signed, place="account")


def _done(what: str) -> RedirectResponse:
    return RedirectResponse(f"/account?done={what}", 303)
