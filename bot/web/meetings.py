"""The pages of meetings: who is invited, what came of it, and what can be done about it."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from bot.domain.invite_form import Filled, overlapping, with_times
from bot.domain.invited import Answer, Gathering, Invitee
from bot.ports import Work
from bot.services.invitations import asked_on, names_of
from bot.web import invite, pages, wording
from bot.web.invite import back_to, now_of
from bot.web.visitor import Signed, Visitor

router = APIRouter(prefix="/meetings")
# Before the pages of single meetings: "new" is no number.
router.include_router(invite.router)

AHEAD, BEHIND = 60, 20
"""So many meetings stand on the page: those that come, and those that were."""

_ANSWERS = (Answer.YES, Answer.OTHER_TIME, Answer.CALL, Answer.NO, Answer.OPEN, Answer.COVERED, Answer.NOT_SENT)


# -- what there is ---------------------------------------------------------------------------------------------------------


@router.get("")
async def meetings(request: Request, signed: Signed) -> HTMLResponse:
    """The meetings of the user's students: those that come first, then those that were."""
    now = now_of(signed.application)

    def read(work: Work) -> tuple[list[Gathering], list[Gathering]]:
        ahead = work.meetings_ahead(signed.sight, now.date(), AHEAD + 1)
        behind = work.meetings_behind(signed.sight, now.date(), BEHIND)
        found = work.gatherings([*ahead, *behind], signed.sight)
        return [one for one in found if one.id in ahead], [one for one in found if one.id not in ahead]

    ahead, behind = await signed.application.transactions.run(read)
    context = {"ahead": ahead[:AHEAD], "more": len(ahead) > AHEAD, "behind": behind, "answers": _ANSWERS}
    return pages.show(request, "meetings.html", context, visitor=signed, place="meetings")


@router.get("/{meeting}")
async def meeting(request: Request, signed: Signed, meeting: int, done: str = "", n: int = 0) -> HTMLResponse:
    """One meeting: who answered what, who has which time, and what can be done. `done`, `n`: what was just done."""
    now = now_of(signed.application)

    def read(work: Work) -> tuple[Gathering, tuple[Invitee, ...]]:
        return _need(work, signed, meeting), _with_sent(work, work.invitees(meeting, signed.sight), now)

    gathering, invitees = await signed.application.transactions.run(read)
    t = pages.words_of(request, signed)
    context = {
        "meeting": gathering,
        "students": _by_student(invitees),
        "askable": sum(1 for one in invitees if _may_ask(gathering, one, now)),
        "may_ask": lambda one: _may_ask(gathering, one, now),
        "over": gathering.over(now),
        "answers": _ANSWERS,
        "done": done if done in ("sent", "again", "asked", "called_off", "added", "there", "bad_time") else "",
        "n": n,
        "why": lambda reason: wording.why(t, reason),
        "safe_link": (gathering.link or "").lower().startswith(("https://", "http://")),
    }
    return pages.show(request, "meeting.html", context, visitor=signed, place="meetings")


# -- what can be done ------------------------------------------------------------------------------------------------------


@router.post("/{meeting}/ask")
async def ask(signed: Signed, meeting: int, invitation: Annotated[int | None, Form()] = None) -> Response:
    """Ask those who did not answer once more, or one of them."""

    def do(work: Work) -> int:
        gathering = _need(work, signed, meeting)
        invitees = _with_sent(work, work.invitees(meeting, signed.sight), now)
        # All of them are those without an answer; who wished another time is asked one by one.
        chosen = [one for one in invitees if one.invitation == invitation or (invitation is None and one.answer is Answer.OPEN)]
        some = [one for one in chosen if _may_ask(gathering, one, now)]
        count = signed.application.invitations.ask_again(work, meeting, {one.invitation for one in some})
        for student in dict.fromkeys(one.student for one in some):
            signed.note(work, "asked_again", student=student)
        return count

    now = now_of(signed.application)
    return back_to(meeting, "asked", await signed.application.transactions.run(do))


@router.post("/{meeting}/call-off")
async def call_off(signed: Signed, meeting: int) -> Response:
    """The meeting does not take place; who was invited is told."""

    def do(work: Work) -> int:
        gathering = _need(work, signed, meeting)
        if not gathering.can_change:
            raise HTTPException(403)
        told = signed.application.invitations.call_off(work, meeting)
        for student in dict.fromkeys(one.student for one in work.invitees(meeting, signed.sight)):
            signed.note(work, "called_off", student=student)
        return told

    return back_to(meeting, "called_off", await signed.application.transactions.run(do))


@router.post("/{meeting}/times")
async def add_time(
    signed: Signed,
    meeting: int,
    day: Annotated[str, Form()] = "",
    at: Annotated[str, Form()] = "",
    minutes: Annotated[str, Form()] = "20",
) -> Response:
    """One more time to choose; nobody is told by that alone."""
    application = signed.application
    now = now_of(application)
    until = _later(at, minutes)
    made = with_times(Filled(day=day, from_=at, until=until, minutes=minutes), now)
    if made.problems or len(made.times) != 1:
        return back_to(meeting, "bad_time")
    slot = made.times[0]

    def do(work: Work) -> str:
        gathering = _need(work, signed, meeting)
        if not gathering.can_change or gathering.called_off_at:
            raise HTTPException(403)
        taken = [one.slot for one in gathering.times]
        # As much room as the other times have: an evening is for many.
        room = max((one.capacity for one in gathering.times), default=1)
        if overlapping([slot], taken) or not work.add_slot(meeting, slot, room):
            return "there"
        for student in dict.fromkeys(one.student for one in work.invitees(meeting, signed.sight)):
            signed.note(work, "added_time", student=student)
        return "added"

    return back_to(meeting, await application.transactions.run(do))


def _later(at: str, minutes: str) -> str:
    """The end of a time, as the form has it; nothing when it cannot be read or goes past midnight."""
    made = re.fullmatch(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*", at)
    if not made or not minutes.strip().isdecimal() or len(minutes) > 4:
        return ""
    end = int(made[1]) * 60 + int(made[2] or 0) + int(minutes)
    return f"{end // 60:02}:{end % 60:02}" if end < 24 * 60 else ""


# -- parts -----------------------------------------------------------------------------------------------------------------


def _need(work: Work, signed: Visitor, meeting: int) -> Gathering:
    found = work.gatherings([meeting], signed.sight)
    if not found:
        raise HTTPException(404)
    return found[0]


def _with_sent(work: Work, invitees: tuple[Invitee, ...], now: datetime) -> tuple[Invitee, ...]:
    """With how far the invitation came, and when the contact was asked last."""
    names = {one.invitation: names_of(one.invitation, now) for one in invitees}
    found = work.named([name for some in names.values() for name in some])
    with_sent = []
    for one in invitees:
        sent = [found[name] for name in names[one.invitation] if name in found]
        asked = max(sent, key=lambda each: each.at, default=None)
        with_sent.append(replace(one, sent=found.get(names[one.invitation][0]), asked=asked))
    return tuple(with_sent)


def _may_ask(gathering: Gathering, one: Invitee, now: datetime) -> bool:
    """Whether a button to ask once more makes sense; the service looks again."""
    free = any(each.taken < each.capacity and now.tzinfo and each.slot.at(now.tzinfo) > now for each in gathering.times)
    return free and not gathering.called_off_at and one.can_be_asked and not (one.asked and asked_on(one.asked, now))


def _by_student(invitees: tuple[Invitee, ...]) -> list[tuple[Invitee, list[Invitee]]]:
    """The contacts of each student, with the first of them for the name and the time."""
    found: dict[int, list[Invitee]] = {}
    for one in invitees:
        found.setdefault(one.student, []).append(one)
    return [(some[0], some) for some in found.values()]
