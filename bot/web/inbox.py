"""The inbox and the search."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import BaseModel

from bot.domain.access import Role
from bot.domain.inbox import LONGEST_QUERY, MANY, Counts, Found, FoundPerson, Page, Show, looked_for
from bot.ports import Work
from bot.web import pages, wording
from bot.web.visitor import Signed, Visitor

router = APIRouter()

AT_ONCE, MOST = 30, 240
"""So many conversations are shown at first, and so many at most when a list that has grown is asked for anew."""
_KEPT = timedelta(minutes=15)
_SEARCHES = 500
_LARGEST = 2**31 - 1


# -- the list --------------------------------------------------------------------------------------------------------------


class Part(BaseModel):
    """Which part of the list a page asks for.

    Attributes:
        before: where it begins.
        rows: so many are on the page already, when it asks for all of it anew.
        since: the newest message that came in when it asked last.

    """

    show: str = ""
    group: str = ""
    before: int | None = None
    rows: int = AT_ONCE
    since: int | None = None


@router.get("/inbox")
async def inbox(request: Request, signed: Signed, part: Annotated[Part, Query()]) -> HTMLResponse:
    """The conversations; htmx asks for the next part of them, or for all of it anew."""
    kind = next((kind for kind in Show if kind == part.show), Show.ALL)
    before = None if part.before is None else min(part.before, _LARGEST)

    def read(work: Work) -> tuple[Page, Counts, dict[str, str]]:
        groups = _groups(work, signed)
        chosen = groups.get(part.group)
        limit = AT_ONCE if before is not None else max(AT_ONCE, min(part.rows, MOST))
        page = work.inbox(signed.user, kind, group=chosen, before=before, limit=limit)
        return page, work.counts(signed.user, group=chosen), groups

    page, counts, groups = await signed.application.transactions.run(read)
    context = {
        "page": page,
        "counts": {of: getattr(counts, of) for of in Show if of is not Show.ALL},
        "many": MANY,
        "show": kind,
        "shows": tuple(Show),
        "groups": groups if len(groups) > 1 else {},
        "group": part.group if part.group in groups else "",
        "before": before,
        "rows": (part.rows if before is not None else 0) + len(page.rows),
        "newest": max((row.newest_in for row in (*page.urgent, *page.rows)), default=0),
        "news": _news(page, part.since),
    }
    name = "inbox.html"
    if _is_part(request):
        name = "inbox_rows.html" if before is None else "inbox_more.html"
    return pages.show(request, name, context | _words(request, signed), visitor=signed, place="inbox")


@router.get("/counts")
async def counts(request: Request, signed: Signed) -> HTMLResponse:
    """What the navigation says behind "Gesprekken"."""
    found = await signed.application.transactions.run(lambda work: work.counts(signed.user))
    return pages.show(request, "counts.html", {"counts": found, "many": MANY}, visitor=signed)


def _groups(work: Work, signed: Visitor) -> dict[str, str]:
    """The groups of a team leader, by what stands for them in an address: their names are nobody's business there."""
    if signed.user.role is not Role.TEAM_LEADER:
        return {}
    names = signed.user.groups or work.groups()
    return {hashlib.sha256(name.encode()).hexdigest()[:12]: name for name in sorted(names)}


def _news(page: Page, since: int | None) -> int:
    """In how many of these conversations something came in since the page was asked for last."""
    if since is None:
        return 0
    return sum(1 for row in (*page.urgent, *page.rows) if row.unread and row.newest_in > since)


def _is_part(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"


def _words(request: Request, signed: Visitor) -> dict[str, Any]:
    """How the rows say what is on record."""
    t, catalogue = pages.words_of(request, signed), signed.application.catalogue
    return {
        "notice": lambda kind: wording.notice(t, kind, catalogue),
        "channel": lambda name: wording.channel(t, name),
        "status": lambda of: wording.status(t, of),
    }


# -- the search ------------------------------------------------------------------------------------------------------------


@dataclass
class Searches:
    """What was searched last in each session, so that "back" leads to the results; kept for a quarter, in this process only.

    A search never stands in an address, and so in no history and no log. A session is known here by its own token: its number
    may be another's later.
    """

    _last: OrderedDict[str, tuple[datetime, str, int | None]] = field(default_factory=OrderedDict)

    def keep(self, session: str, query: str, before: int | None, at: datetime) -> None:
        """The session searches this."""
        self._last[session] = at, query, before
        self._last.move_to_end(session)
        while len(self._last) > _SEARCHES:
            self._last.popitem(last=False)

    def last(self, session: str, at: datetime) -> tuple[str, int | None]:
        """What it searched lately, and from which message on."""
        kept, query, before = self._last.get(session, (at, "", None))
        if at - kept <= _KEPT:
            return query, before
        del self._last[session]
        return "", None


def _searches(request: Request) -> Searches:
    state = request.app.state
    if not hasattr(state, "searches"):
        state.searches = Searches()
    found: Searches = state.searches
    return found


@router.get("/search")
async def search_page(request: Request, signed: Signed) -> HTMLResponse:
    """What was searched last, or an empty field."""
    query, before = _searches(request).last(signed.session.csrf, signed.application.clock())
    return await _search(request, signed, query, before)


@router.post("/search")
async def search(
    request: Request, signed: Signed, q: Annotated[str, Form()] = "", before: Annotated[int | None, Form()] = None
) -> Response:
    """Search names and texts; htmx asks for the next messages this way."""
    before = min(before, _LARGEST) if before is not None else None
    if _is_part(request):
        return await _search(request, signed, q, before)
    _searches(request).keep(signed.session.csrf, q[:LONGEST_QUERY], before, signed.application.clock())
    return RedirectResponse("/search", 303)


async def _search(request: Request, signed: Visitor, query: str, before: int | None) -> HTMLResponse:
    wanted = looked_for(query)

    def find(work: Work) -> tuple[list[FoundPerson], bool, Found]:
        if not wanted:
            return [], False, Found()
        signed.note(work, "search")
        people, more = work.find_people(signed.sight, wanted) if before is None else ([], False)
        return people, more, work.find_messages(signed.user, wanted, before=before)

    people, more, found = await signed.application.transactions.run(find)
    context = {"query": query[:LONGEST_QUERY], "asked": bool(wanted), "longest": LONGEST_QUERY, "before": before}
    context |= {"people": people, "more_people": more, "found": found}
    name = "search_hits.html" if _is_part(request) else "search.html"
    return pages.show(request, name, context, visitor=signed, place="inbox")
