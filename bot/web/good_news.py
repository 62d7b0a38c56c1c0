"""The pages of good news: of whom it can be told, what, and what each contact would read."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from bot.domain.good_news import KINDS, Praise
from bot.domain.invited import Invitable
from bot.ports import Work
from bot.services.good_news import Proposal, is_yearly, may_tell
from bot.web import pages
from bot.web.invite import MANY, shown
from bot.web.visitor import Signed, Visitor

router = APIRouter(prefix="/good-news")


@router.get("")
async def good_news(
    request: Request,
    signed: Signed,
    *,
    student: int | None = None,
    kind: str = "",
    again: bool = False,
    group: int | None = None,
    done: bool = False,
    n: int = 0,
) -> HTMLResponse:
    """Of all students what can be told; of one what to choose; of one kind what would go out.

    Args:
        again: what is told once a year is to be told once more.
        group: which of the groups of a user who has many students, counted from 0.
        done: it was sent, to `n` contacts.

    """
    if student is None:
        return await _all(request, signed, group)
    if kind and kind not in KINDS:
        raise HTTPException(404)
    return await (_preview(request, signed, student, kind, again) if kind else _choose(request, signed, student, done, n))


@router.post("")
async def send(
    signed: Signed, student: Annotated[int, Form()], kind: Annotated[str, Form()], time: Annotated[int, Form()] = 1
) -> Response:
    """Send it; a second click finds that it was told."""
    application = signed.application

    def do(work: Work) -> int:
        _need(work, signed, student)
        if kind not in KINDS or not 1 <= time <= application.good_news.told(work, student, kind) + 1:
            # Sent from a page that is old by now: what it showed was told meanwhile.
            return 0
        count = application.good_news.write(work, student, kind, signed.user, time=time)
        if count:
            signed.note(work, "good_news", student=student)
        return count

    count = await application.transactions.run(do)
    return RedirectResponse(f"/good-news?student={student}&done=true&n={count}", 303)


async def _all(request: Request, signed: Visitor, group: int | None) -> HTMLResponse:
    service = signed.application.good_news

    def read(work: Work) -> dict[str, Any]:
        students = work.invitable(signed.sight, limit=MANY + 1)
        groups: tuple[str, ...] = ()
        chosen = 0
        if len(students) > MANY:
            groups = work.groups_seen(signed.sight)
            chosen = group if group is not None and 0 <= group < len(groups) else 0
            students = work.invitable(signed.sight, group=groups[chosen])
        proposals: list[Proposal] = service.proposals(work, students)
        last = service.last_told(work, students)
        return {"students": students, "groups": groups, "group": chosen, "proposals": proposals, "last": last}

    found = await signed.application.transactions.run(read)
    return pages.show(request, "good_news.html", found | {"may_tell": _may_tell(signed)}, visitor=signed, place="students")


async def _choose(request: Request, signed: Visitor, student: int, done: bool, count: int) -> HTMLResponse:
    service = signed.application.good_news

    def read(work: Work) -> dict[str, Any]:
        one = _need(work, signed, student)
        told = {kind: times > 0 for kind, times in service.told_of(work, student).items()}
        last: Praise | None = service.last_told(work, [one]).get(student)
        proposed = any(p.kind for p in service.proposals(work, [one]))
        return {"student": one, "told": told, "last": last, "proposed": proposed}

    found = await signed.application.transactions.run(read)
    context = found | {"kinds": KINDS, "is_yearly": is_yearly, "done": done, "n": count, "may_tell": _may_tell(signed)}
    return pages.show(request, "good_news_choose.html", context, visitor=signed, place="students")


async def _preview(request: Request, signed: Visitor, student: int, kind: str, again: bool) -> HTMLResponse:
    application = signed.application
    service = application.good_news

    def read(work: Work) -> tuple[Invitable, int, bool]:
        one = _need(work, signed, student)
        return one, service.told(work, student, kind), service.speaks_against(work, student, kind)

    one, told, against = await application.transactions.run(read)
    # What is told again is told after all the times before.
    time = told + 1 if again and told and is_yearly(kind) else max(told, 1) if is_yearly(kind) else 1
    user = signed.user
    recipients = await application.previews.look(lambda work: service.letters(work, student, kind, user, time=time))
    context = {
        "student": one,
        "kind": kind,
        "told": told,
        "time": time,
        "yearly": is_yearly(kind),
        "against": against,
        "nobody": not recipients,
        **shown(pages.words_of(request, signed), recipients),
    }
    return pages.show(request, "good_news_look.html", context, visitor=signed, place="students")


def _may_tell(signed: Visitor) -> Any:
    today = signed.application.clock().astimezone(signed.application.settings.zone).date()
    return lambda one: may_tell(one, today)


def _need(work: Work, signed: Visitor, student: int) -> Invitable:
    found = work.invitable(signed.sight, students=[student])
    if not found:
        raise HTTPException(404)
    return found[0]
