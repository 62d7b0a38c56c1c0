"""The pages of a new invitation: filled in, looked at in each language, and sent once."""

import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import FormData

from bot.bootstrap import Application
from bot.domain.invite_form import (
    KINDS,
    MOST_STUDENTS,
    MOST_TIMES,
    OWN,
    TITLES,
    Checked,
    Filled,
    check,
    closed_days,
    overlapping,
    plan_of,
    read_slot,
    slot_code,
    tidy,
    with_times,
)
from bot.domain.invited import Gathering, Invitable
from bot.domain.meetings import SHOWN, MeetingPlan, Slot
from bot.domain.text import Text
from bot.errors import CatalogueError
from bot.ports import Work
from bot.services.preview import Recipient, alike, together
from bot.services.rules import office_hours
from bot.web import pages, wording
from bot.web.visitor import Signed, Visitor
from bot.web.words import Words

router = APIRouter(prefix="/new")

MANY = 80
"""From so many students on the page shows one group at a time."""

AT_ONCE = 5
"""So many students are looked at, or invited, in one transaction."""

_TOKEN = re.compile(r"[\w-]{16,40}")


@router.get("")
async def new(request: Request, signed: Signed, student: int | None = None) -> HTMLResponse:
    """An empty invitation. `student`: who is chosen already."""
    filled = Filled(students=() if student is None else (student,), host=signed.user.name)
    return await _form(request, signed, filled, secrets.token_urlsafe(16), group=None)


@router.post("")
async def write(request: Request, signed: Signed) -> Response:
    """Makes times, shows what would be sent, or sends it; what was typed stays on the page."""
    form = await request.form()
    filled, token, now = _filled(form), str(form.get("token", "")), now_of(signed.application)
    group, do = _said(form, "group") or None, _said(form, "do")
    if not _TOKEN.fullmatch(token):
        raise HTTPException(400)
    if do == "times":
        made = with_times(filled, now)
        if not made.problems and filled.kind != "evening":
            filled = replace(filled, times=made.times, day="")
        return await _form(request, signed, filled, token, group, problems=made.problems)
    if do not in ("look", "send"):
        return await _form(request, signed, filled, token, group)
    checked = check(filled, now)
    if checked.problems:
        return await _form(request, signed, filled, token, group, problems=checked.problems)
    if do == "send":
        return await _send(request, signed, filled, checked, token)
    return await _look(request, signed, filled, checked, token)


async def _form(
    request: Request,
    signed: Visitor,
    filled: Filled,
    token: str,
    group: str | None,
    *,
    problems: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The page to fill in, with what was typed, and beside the fields what is wrong."""
    application = signed.application
    now = now_of(application)

    def read(work: Work) -> tuple[tuple[str, ...], str | None, tuple[Invitable, ...], list[Slot]]:
        groups = work.groups_seen(signed.sight)
        some = work.invitable(signed.sight, limit=MANY + 1)
        chosen = group if group in groups else None
        if len(some) > MANY:
            chosen = chosen or _group_of(work, signed, filled.students) or groups[0]
            some = work.invitable(signed.sight, group=chosen, students=filled.students)
        elif chosen is None:
            groups = ()
        return groups, chosen, some, _busy(work, filled, filled.times, now)

    groups, chosen, students, busy = await application.transactions.run(read)
    seen = {one.id for one in students}
    filled = replace(filled, students=tuple(one for one in filled.students if one in seen))
    t = pages.words_of(request, signed)
    context = {
        "filled": filled,
        "token": token,
        "kinds": KINDS,
        "titles": [(name, application.catalogue.render(t.language, Text(f"title-{name}"))) for name in TITLES],
        "own": OWN,
        "groups": groups if len(groups) > 1 else (),
        "group": chosen,
        "students": students,
        "problems": problems or {},
        "code": slot_code,
        "odd": _odd(application, t, filled.times),
        "busy": busy,
        "limits": {"students": MOST_STUDENTS, "times": MOST_TIMES, "shown": SHOWN},
        "fewer": bool(filled.times) and len(filled.times) < len(filled.students),
    }
    # htmx shows nothing of an answer that says that something was wrong.
    status = 422 if problems and "hx-request" not in request.headers else 200
    return pages.show(request, "meeting_new.html", context, status, visitor=signed, place="meetings")


def _group_of(work: Work, signed: Visitor, students: tuple[int, ...]) -> str | None:
    some = work.invitable(signed.sight, students=students) if students else ()
    return some[0].group if some else None


async def _look(request: Request, signed: Visitor, filled: Filled, checked: Checked, token: str) -> HTMLResponse:
    """What each contact would get; nothing is sent."""
    application = signed.application
    now = now_of(application)

    def read(work: Work) -> tuple[tuple[Invitable, ...], list[Slot]]:
        return _chosen(work, signed, filled), _busy(work, filled, checked.times, now)

    students, busy = await application.transactions.run(read)
    plan = _plan(signed, filled, checked, students, token)
    recipients: tuple[Recipient, ...] = ()
    for some in _few(students):
        few = replace(plan, students=tuple(one.school_id for one in some))
        ids = {one.school_id: one.id for one in some}
        recipients += await application.previews.look(
            lambda work, few=few, ids=ids: application.invitations.letters(work, few, ids)  # type: ignore[misc]
        )
    t = pages.words_of(request, signed)
    # What was made of the fields goes along as times, so that it is sent as it was seen.
    kept = filled if filled.kind == "evening" else replace(filled, times=checked.times, day="")
    context = {
        "filled": kept,
        "token": token,
        "plan": plan,
        "title": t.both(plan.title),
        "times": checked.times,
        "code": slot_code,
        "own": filled.title == OWN,
        "students": students,
        "without": [one for one in students if one.id not in {each.student for each in recipients}],
        "odd": _odd(application, t, checked.times),
        "busy": busy,
        "fewer": filled.kind != "evening" and len(checked.times) < len(students),
        "limits": {"shown": SHOWN},
        **shown(t, recipients),
    }
    return pages.show(request, "meeting_look.html", context, visitor=signed, place="meetings")


def shown(t: Words, recipients: tuple[Recipient, ...]) -> dict[str, Any]:
    """What the part of a page needs that shows what would be sent to whom (_preview.html)."""
    return {
        "alike": alike(recipients),
        "going": sum(1 for one in recipients if one.goes),
        "staying": [one for one in recipients if not one.goes],
        "total": together(recipients),
        "why": lambda reason: wording.why(t, reason),
        "channel": lambda name: wording.channel(t, name),
        "cost": lambda of: wording.cost(t, of),
    }


async def _send(request: Request, signed: Visitor, filled: Filled, checked: Checked, token: str) -> Response:
    """Invite, once for each token: a second click and a page that is loaded again find what is there."""
    application = signed.application

    def begin(work: Work) -> tuple[tuple[Invitable, ...], MeetingPlan, Gathering | None]:
        students = _chosen(work, signed, filled)
        plan = _plan(signed, filled, checked, students, token)
        known = work.meeting_known(plan.school_id or "")
        return students, plan, _known(work, signed, known)

    students, plan, known = await application.transactions.run(begin)
    if known is not None and not _is_of(known, plan):
        # Sent before, and changed on a page that was gone back to: that is another invitation, with another token.
        return back_to(known.id, "again")
    meeting = count = 0
    for some in _few(students):

        def invite(work: Work, some: tuple[Invitable, ...] = some) -> tuple[int, int]:
            few = replace(plan, students=tuple(one.school_id for one in some))
            went = application.invitations.plan(work, few, {one.school_id: one.id for one in some})
            if went:
                for one in some:
                    signed.note(work, "invited", student=one.id)
            return work.meeting_known(plan.school_id or "") or 0, went

        # Not all at once: parents wait for their answers behind it. What is cut off in between is sent by a second click.
        meeting, went = await application.transactions.run(invite)
        count += went
    return back_to(meeting, "again" if known is not None and not count else "sent", count)


def _known(work: Work, signed: Visitor, meeting: int | None) -> Gathering | None:
    found = work.gatherings([meeting], signed.sight) if meeting is not None else []
    return found[0] if found else None


def _few(students: tuple[Invitable, ...]) -> Iterator[tuple[Invitable, ...]]:
    for start in range(0, len(students), AT_ONCE):
        yield students[start : start + AT_ONCE]


def _is_of(known: Gathering, plan: MeetingPlan) -> bool:
    """Whether this meeting was made of this plan."""
    same = (known.kind, dict(known.title), known.host, known.place, known.link)
    times = {(one.slot.date, one.slot.time) for one in known.times}
    planned = (plan.kind, dict(plan.title), plan.host, plan.place, plan.link)
    return known.called_off_at is None and same == planned and times == {slot[:2] for slot in plan.slots}


def _chosen(work: Work, signed: Visitor, filled: Filled) -> tuple[Invitable, ...]:
    """The chosen students; all of them are the user's, or the page is not there."""
    found = work.invitable(signed.sight, students=filled.students)
    if {one.id for one in found} != set(filled.students):
        raise HTTPException(404)
    return found


def _plan(signed: Visitor, filled: Filled, checked: Checked, students: tuple[Invitable, ...], token: str) -> MeetingPlan:
    catalogue, key = signed.application.catalogue, Text(f"title-{filled.title}")
    own = filled.title == OWN
    title = {"nl": tidy(filled.own_title)} if own else {of: catalogue.render(of, key) for of in catalogue.languages}
    school_ids = tuple(one.school_id for one in students)
    return plan_of(filled, checked.times, title, school_ids, f"page:{signed.user.id}:{token}")


def _busy(work: Work, filled: Filled, times: Iterable[Slot], now: datetime) -> list[Slot]:
    """The times at which the same person has another meeting."""
    times = tuple(times)
    if not times or not tidy(filled.host):
        return []
    others = work.times_of_host(tidy(filled.host), {slot.date for slot in times}, now)
    return [slot for slot in times if overlapping([slot], others)]


def _odd(application: Application, t: Words, times: Iterable[Slot]) -> list[tuple[date, str]]:
    """Days on which nobody is at school, each with the name of the holiday, or nothing in a weekend."""
    found = []
    for day in closed_days(times, office_hours(application.settings)):
        names = [h.name for h in application.settings.school.holidays if h.from_ <= day <= h.until]
        found.append((day, _holiday(application, t, names[0]) if names else ""))
    return found


def _holiday(application: Application, t: Words, name: str) -> str:
    try:
        return application.catalogue.render(t.language, Text(f"holiday-{name}"))
    except CatalogueError:
        return name


def _filled(form: FormData) -> Filled:
    times = {slot_code(slot): slot for said in form.getlist("slot") if isinstance(said, str) and (slot := read_slot(said))}
    students = dict.fromkeys(int(said) for said in form.getlist("student") if isinstance(said, str) and said.isdecimal())
    return Filled(
        kind=_said(form, "kind") or KINDS[0],
        students=tuple(one for one in students if one < _LARGEST_ID),
        title=_said(form, "title") or TITLES[0],
        own_title=_said(form, "own_title"),
        host=_said(form, "host"),
        place=_said(form, "place"),
        link=_said(form, "link"),
        times=tuple(sorted(times.values(), key=lambda slot: (slot.date, slot.time))),
        day=_said(form, "day"),
        from_=_said(form, "from"),
        until=_said(form, "until"),
        minutes=_said(form, "minutes"),
        capacity=_said(form, "capacity"),
    )


_LARGEST_ID = 2**31


def _said(form: FormData, name: str) -> str:
    said = form.get(name, "")
    return said[:1000] if isinstance(said, str) else ""


def now_of(application: Application) -> datetime:
    """The present moment, local."""
    return application.clock().astimezone(application.settings.zone)


def back_to(meeting: int, done: str, count: int = 0) -> RedirectResponse:
    """To the page of a meeting, which says what was done and for how many."""
    return RedirectResponse(f"/meetings/{meeting}?done={done}" + (f"&n={count}" if count else ""), 303)
