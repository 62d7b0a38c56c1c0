"""The pages of the log: who read, exported or changed what."""

import csv
import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, StreamingResponse

from bot.domain.access import Deed, User, Wanted
from bot.ports import Work
from bot.web import pages
from bot.web.visitor import Admin, Visitor
from bot.web.words import Words

router = APIRouter(prefix="/admin")

PAGE, CHUNK = 100, 1000
_LARGEST = 2**31 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS = ("at", "who", "what", "conversation", "contact", "student", "facts")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@router.get("/audit")
async def audit(
    request: Request,
    signed: Admin,
    *,
    user: str = "",
    conversation: str = "",
    since: str = "",
    until: str = "",
    before: str = "",
) -> HTMLResponse:
    """Who did what, newest first, a hundred lines at once. The filters are numbers and days; no name stands in the address."""
    given = {"user": user, "conversation": conversation, "since": since, "until": until}
    wanted, wrong = _wanted(signed, given)

    def read(work: Work) -> tuple[list[User], list[Deed]]:
        return work.users(), [] if wrong else work.deeds(wanted, PAGE + 1, before=_place(before))

    people, found = await signed.application.transactions.run(read)
    filters = {name: value for name, value in given.items() if value}
    context = {
        "users": people,
        "names": {person.id: person.name for person in people},
        "deeds": found[:PAGE],
        "more": _after(found[PAGE - 1]) if len(found) > PAGE else "",
        "first": not before,
        "given": given,
        "filters": filters,
        "wrong": wrong,
    }
    return pages.show(request, "audit.html", context, 422 if wrong else 200, visitor=signed, place="audit")


@router.get("/audit.csv")
async def audit_csv(
    request: Request, signed: Admin, *, user: str = "", conversation: str = "", since: str = "", until: str = ""
) -> Response:
    """The same as a file, all lines of it; that somebody took it stands in the log too."""
    wanted, wrong = _wanted(signed, {"user": user, "conversation": conversation, "since": since, "until": until})
    if wrong:
        raise HTTPException(422)
    # Of a conversation it names the number: who looks into its log is asked one day.
    await signed.application.transactions.run(
        lambda work: signed.note(work, "audit_exported", conversation=wanted.conversation)
    )
    words = pages.words_of(request, signed)
    name = f"{words('audit-file')}-{words.now.astimezone(words.zone):%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_rows(signed, wanted, words), media_type="text/csv; charset=utf-8", headers=headers)


async def _rows(signed: Visitor, wanted: Wanted, words: Words) -> AsyncIterator[str]:
    # Spreadsheets take a file without this mark for another encoding.
    yield "\ufeff" + _line([words(f"audit-{column}") for column in _COLUMNS])
    last: tuple[datetime, int] | None = None
    while True:
        found = await signed.application.transactions.run(lambda work, last=last: work.deeds(wanted, CHUNK, before=last))  # type: ignore[misc]
        yield "".join(_line(_cells(deed, words)) for deed in found)
        if len(found) < CHUNK:
            return
        last = found[-1].at, found[-1].id


def _cells(deed: Deed, words: Words) -> list[Any]:
    facts = ", ".join(f"{name}: {value}" for name, value in deed.facts.items())
    at = deed.at.astimezone(words.zone).isoformat(timespec="seconds")
    return [at, deed.who, words.known(f"deed-{deed.action}", deed.action), deed.conversation, deed.contact, deed.student, facts]


def _line(cells: list[Any]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(_harmless(cell) for cell in cells)
    return text.getvalue()


def _harmless(cell: object) -> str:
    """A spreadsheet would calculate what begins like a formula."""
    said = "" if cell is None else str(cell)
    return f"'{said}" if said.startswith(_FORMULA) else said


def _wanted(signed: Visitor, given: dict[str, str]) -> tuple[Wanted, str]:
    """What the filters say, and which of them cannot be read."""
    zone = signed.application.settings.zone
    try:
        numbers = {name: _number(given[name]) for name in ("user", "conversation")}
    except ValueError:
        return Wanted(), "number"
    try:
        since, until = (date.fromisoformat(given[name]) if given[name] else None for name in ("since", "until"))
        start = datetime.combine(since, time.min, zone) if since else None
        # The last day belongs to it.
        end = datetime.combine(until + timedelta(days=1), time.min, zone) if until else None
        for moment in (start, end):
            _ = moment and moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return Wanted(), "day"
    return Wanted(numbers["user"], numbers["conversation"], start, end), ""


def _number(said: str) -> int | None:
    number = int(said) if said.strip() else None
    if number is not None and not 0 <= number <= _LARGEST:
        raise ValueError
    return number


def _after(deed: Deed) -> str:
    """Where the next page begins: the moment in microseconds, and the line."""
    return f"{(deed.at - _EPOCH) // timedelta(microseconds=1)}-{deed.id}"


def _place(said: str) -> tuple[datetime, int] | None:
    moment, _, line = said.partition("-")
    try:
        return _EPOCH + timedelta(microseconds=int(moment)), int(line)
    except (ValueError, OverflowError):
        return None
