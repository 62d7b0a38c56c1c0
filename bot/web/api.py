"""The door for the school's own programs: JSON behind a token, closed as long as there is none."""

import json
import secrets
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import FormData, UploadFile

from bot.bootstrap import Application
from bot.domain.roster import KINDS
from bot.errors import BadInput
from bot.ports import Work
from bot.services.absence_list import AbsenceReport, from_file, from_records
from bot.services.meeting_plans import invite_all, read_plans
from bot.services.roster import Options, import_roster, rules_of

router = APIRouter(prefix="/api")

_LISTS = {kind.file.removesuffix(".csv"): kind.file for kind in KINDS}
_OPTIONS = ("dry_run", "remove_missing", "force_remove")
_SAID = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False, "": False}


def authorized(request: Request) -> Application:
    """The application, for whoever brings the token of `api.token`; 404 when there is none, 401 for another one.

    It is asked before the body is read, as long as a route reads its form by itself.
    """
    application: Application = request.app.state.application
    token = application.settings.api.token
    if not token:
        raise HTTPException(404)
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secrets.compare_digest(given.strip().encode(), token.encode()):
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return application


Authorized = Annotated[Application, Depends(authorized)]


@router.post("/roster")
async def roster(request: Request, application: Authorized) -> Response:
    """Import the school's list from a form, and answer with the report.

    The form holds the files `students`, `contacts` and `mentors`, or some of them, and the fields `dry_run`, `remove_missing`
    and `force_remove` (true or false).

    Raises:
        BadInput: the form or a file cannot be used.

    """
    async with request.form(max_files=len(_LISTS), max_fields=len(_OPTIONS)) as form:
        options = Options(**{name: said(form, name) for name in _OPTIONS})
        files = await _files(form)
    now = application.clock()
    rules = rules_of(application.settings, now)
    report = await application.transactions.run(lambda work: import_roster(work, files, rules, now, options))
    return JSONResponse(report.as_dict())


@router.post("/absences")
async def absences(request: Request, application: Authorized) -> Response:
    """Take absences in, and answer with the report: a CSV file as the body, or JSON, a list of objects with the same names.

    The same absences again change nothing: the school's own absence_id says which is which.

    Raises:
        BadInput: the body cannot be read.

    """
    body = await request.body()
    rules = rules_of(application.settings, application.clock())
    service = application.absences
    if _is_json(request):
        records = _json(body)
        return await _report(application, lambda work: from_records(work, records, rules, service))
    return await _report(application, lambda work: from_file(work, body, rules, service))


@router.post("/meetings")
async def meetings(request: Request, application: Authorized) -> Response:
    """Plan meetings (JSON or YAML, as in the file) and invite the contacts of their students.

    Raises:
        BadInput: the body cannot be read, or names a student who is not on the list.

    """
    try:
        plans = read_plans((await request.body()).decode("utf-8"))
    except UnicodeDecodeError:
        raise BadInput("The meetings are no text in UTF-8.") from None
    now = application.clock().astimezone(application.settings.zone)
    invited = await application.transactions.run(lambda work: invite_all(work, plans, application.invitations, now))
    return JSONResponse({"meetings": len(plans), "invited": invited})


async def _report(application: Application, take: Callable[[Work], AbsenceReport]) -> Response:
    report = await application.transactions.run(take)
    return JSONResponse(report.as_dict())


def _is_json(request: Request) -> bool:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"


def _json(body: bytes) -> list[Any]:
    try:
        records = json.loads(body)
    except ValueError:
        raise BadInput("The body is no JSON.") from None
    if not isinstance(records, list):
        raise BadInput("The body must be a list of absences.")
    return records


async def _files(form: FormData) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for name, part in form.multi_items():
        if name in _OPTIONS:
            continue
        if not isinstance(part, UploadFile) or name not in _LISTS or _LISTS[name] in files:
            known = f"the files {', '.join(_LISTS)}, each once, and the fields {', '.join(_OPTIONS)}"
            raise BadInput(f"The form holds something else than {known}.")
        files[_LISTS[name]] = await part.read()
    return files


def said(form: FormData, name: str) -> bool:
    """Whether a field of a form says yes; one that is not there says no.

    Raises:
        BadInput: it says neither.

    """
    value = form.get(name, "")
    if not isinstance(value, str) or value.strip().lower() not in _SAID:
        raise BadInput(f"{name} is neither true nor false.")
    return _SAID[value.strip().lower()]
