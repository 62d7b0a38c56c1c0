"""The pages on which an admin keeps the users."""

from collections.abc import Collection
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.domain.access import Role, User
from bot.ports import Work
from bot.services.accounts import CannotChange, Doubt, doubts, reset_path
from bot.web import pages
from bot.web.visitor import Admin, Visitor

router = APIRouter(prefix="/admin")

_DONE = ("added", "changed", "same", "disabled", "enabled", "reset")
_LARGEST = 2**31 - 1


@router.get("/users")
async def users(request: Request, signed: Admin) -> HTMLResponse:
    """Who may sign in, and the form to add somebody."""
    return await _list(request, signed)


@router.post("/users")
async def add(
    request: Request,
    signed: Admin,
    *,
    email: Annotated[str, Form()] = "",
    name: Annotated[str, Form()] = "",
    role: Annotated[str, Form()] = "",
    groups: Annotated[str, Form()] = "",
) -> Response:
    """Add a user, and show the link with which the user chooses a password: no password travels."""
    accounts = signed.application.accounts

    def do(work: Work) -> tuple[int, str | None]:
        user = accounts.add(work, email, name, _role(role), groups.split(","), by=signed.user)
        return user.id, accounts.code_for(work, user) if signed.application.settings.sign_in.password else None

    try:
        user, code = await signed.application.transactions.run(do)
    except CannotChange as error:
        given = {"email": email, "name": name, "role": role, "groups": groups}
        return await _list(request, signed, wrong=error.why, given=given)
    return await _user(request, signed, user, done="added", code=code, asked=groups.split(","))


@router.get("/users/{user}")
async def user(request: Request, signed: Admin, user: int, done: str = "", unused: bool = False) -> HTMLResponse:
    """One user. `unused`: groups were just given to somebody who has none."""
    return await _user(request, signed, user, done=done if done in _DONE else "", asked=["?"] if unused else [])


@router.post("/users/{user}")
async def change(
    request: Request,
    signed: Admin,
    user: int,
    *,
    name: Annotated[str, Form()] = "",
    role: Annotated[str, Form()] = "",
    groups: Annotated[str, Form()] = "",
) -> Response:
    """Another name, role or groups."""
    accounts = signed.application.accounts

    def do(work: Work) -> tuple[bool, bool]:
        person, asked = _need(work, user), groups.split(",")
        changed = accounts.change(work, person, name=name, role=_role(role), groups=asked, by=signed.user)
        return changed, Doubt.UNUSED in doubts(work, _need(work, user), asked)

    try:
        changed, unused = await signed.application.transactions.run(do)
    except CannotChange as error:
        return await _user(request, signed, user, wrong=error.why, given={"name": name, "role": role, "groups": groups})
    return _done(user, ("changed" if changed else "same") + ("&unused=yes" if unused else ""))


@router.post("/users/{user}/disable")
async def disable(request: Request, signed: Admin, user: int) -> Response:
    """The user can sign in no more."""
    try:
        await signed.application.transactions.run(
            lambda work: signed.application.accounts.disable(work, _need(work, user), by=signed.user)
        )
    except CannotChange as error:
        return await _user(request, signed, user, wrong=error.why)
    return _done(user, "disabled")


@router.post("/users/{user}/enable")
async def enable(signed: Admin, user: int) -> Response:
    """The user can sign in again."""
    await signed.application.transactions.run(
        lambda work: signed.application.accounts.enable(work, _need(work, user), by=signed.user)
    )
    return _done(user, "enabled")


@router.post("/users/{user}/reset")
async def reset(request: Request, signed: Admin, user: int) -> Response:
    """The user begins anew; the link with which to choose a password is shown this once."""
    try:
        code = await signed.application.transactions.run(
            lambda work: signed.application.accounts.reset(work, _need(work, user), by=signed.user)
        )
    except CannotChange as error:
        return await _user(request, signed, user, wrong=error.why)
    return await _user(request, signed, user, done="reset", code=code)


async def _list(request: Request, signed: Visitor, *, wrong: str = "", given: dict[str, str] | None = None) -> HTMLResponse:
    people, groups = await signed.application.transactions.run(lambda work: (work.users(), work.groups()))
    context = {
        "users": sorted(people, key=lambda person: (person.disabled, person.name.casefold())),
        "groups": groups,
        "roles": list(Role),
        "wrong": wrong,
        "given": given or {"email": "", "name": "", "role": Role.MENTOR, "groups": ""},
        "with_password": signed.application.settings.sign_in.password,
    }
    return pages.show(request, "users.html", context, 422 if wrong else 200, visitor=signed, place="users")


async def _user(
    request: Request,
    signed: Visitor,
    id_: int,
    *,
    done: str = "",
    wrong: str = "",
    code: str | None = None,
    asked: Collection[str] = (),
    given: dict[str, str] | None = None,
) -> HTMLResponse:
    application = signed.application

    def read(work: Work) -> tuple[User, list[str], datetime | None, dict[Doubt, str]]:
        person = _need(work, id_)
        return person, work.groups(), work.code_until(id_, application.clock()), doubts(work, person, asked)

    person, groups, until, found = await application.transactions.run(read)
    base = (application.settings.web.public_url or str(request.base_url)).rstrip("/")
    context = {
        "person": person,
        "roles": list(Role),
        "groups": groups,
        "doubts": [doubt for doubt in found if doubt is not Doubt.GROUPS],
        "not_there": sorted(set(person.groups) - set(groups)),
        "given": given or {"name": person.name, "role": person.role, "groups": ", ".join(person.groups)},
        "link": base + reset_path(code) if code else "",
        "until": until,
        "done": done,
        "wrong": wrong,
        "own": person.id == signed.user.id,
        "with_password": application.settings.sign_in.password,
        "school_account": application.settings.sign_in.oidc is not None,
    }
    return pages.show(request, "user.html", context, 422 if wrong else 200, visitor=signed, place="users")


def _need(work: Work, id_: int) -> User:
    found = work.user(id_) if id_ <= _LARGEST else None
    if found is None:
        raise HTTPException(404)
    return found


def _role(said: str) -> Role:
    try:
        return Role(said)
    except ValueError:
        raise HTTPException(422) from None


def _done(user: int, what: str) -> RedirectResponse:
    return RedirectResponse(f"/admin/users/{user}?done={what}", 303)
