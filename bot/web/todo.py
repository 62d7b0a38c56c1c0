"""The pages of what waits for a mentor: the list, and the decisions about links, numbers and disputes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.domain.linking import LinkRequest
from bot.domain.proposals import FOUND
from bot.domain.todo import PER_PAGE, SECTIONS, Dispute, Finished, LinkCase, Task
from bot.errors import BadInput
from bot.ports import Work
from bot.web import pages, wording
from bot.web.visitor import Signed, Visitor

router = APIRouter(prefix="/todo")

_AT_ONCE = 200
_NOTHING = "nothing"
_CONVERSATION = re.compile(r"/conversations/[0-9]{1,10}")
Some = Annotated[list[int], Form()]
Ids = Annotated[str, Query(max_length=2000)]


# -- the list --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Asked:
    """What the address of the list asks for."""

    section: str
    page: int
    just: tuple[int, ...]
    back: tuple[int, ...]
    chose_nothing: bool


def _asked(
    work: str = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
    done: Ids = "",
    again: Ids = "",
    chosen: Annotated[str, Query(max_length=10)] = "",
) -> _Asked:
    return _Asked(work if work in SECTIONS else "", page, _numbers(done), _numbers(again), chosen == _NOTHING)


@router.get("")
async def todo(request: Request, signed: Signed, asked: Annotated[_Asked, Depends(_asked)]) -> HTMLResponse:
    """What waits, in parts; `work` names one part. `done`, `again`: what was just struck off, or put back."""
    application = signed.application
    section, page, just, back = asked.section, asked.page, asked.just, asked.back

    def read(of: Work) -> dict[str, Any]:
        found = of.todo_tasks(signed.sight, [*just, *back]) if just or back else []
        return {
            "todo": application.todo.look(of, signed.sight, section, page),
            "just": _outcome(signed, [task for task in found if task.id in just and task.done_at]),
            "back": [task for task in found if task.id in back and not task.done_at],
        }

    context = await application.transactions.run(read)
    count = context["todo"].counts.get(section, 0) if section else 0
    context |= {"sections": SECTIONS, "section": section, "page": page, "pages": -(-count // PER_PAGE)}
    context["chose_nothing"] = asked.chose_nothing
    part = "todo_list.html" if request.headers.get("hx-request") == "true" else "todo.html"
    return pages.show(request, part, context | _words(request, signed), visitor=signed, place="todo")


@router.post("/done")
async def done(request: Request, signed: Signed, notice: Some = [], work: Annotated[str, Form()] = "") -> Response:  # noqa: B006
    """Strike off those that were chosen."""
    if not notice:
        return _back(work, chosen=[_NOTHING])
    return await _finish(signed, notice[:_AT_ONCE], work)


@router.post("/undo")
async def undo(request: Request, signed: Signed, notice: Some = [], work: Annotated[str, Form()] = "") -> Response:  # noqa: B006
    """Put them back."""
    return await _reopen(signed, notice[:_AT_ONCE], work)


@router.post("/{notice}/done")
async def one_done(
    signed: Signed,
    notice: int,
    work: Annotated[str, Form()] = "",
    then: Annotated[str, Form(alias="next")] = "",
) -> Response:
    """Strike one off. `then`: the page of the conversation where that was done."""
    done = await _finish(signed, [notice], work, one=True)
    return RedirectResponse(f"{then}#waits", 303) if _CONVERSATION.fullmatch(then) else done


@router.post("/{notice}/undo")
async def one_undone(signed: Signed, notice: int, work: Annotated[str, Form()] = "") -> Response:
    """Put one back."""
    return await _reopen(signed, [notice], work, one=True)


async def _finish(signed: Visitor, ids: list[int], section: str, *, one: bool = False) -> Response:
    application = signed.application

    def finish(work: Work) -> Finished:
        if one and not work.todo_tasks(signed.sight, ids):
            raise HTTPException(404)
        finished = application.todo.finish(work, signed.user, ids)
        for task in finished.now:
            signed.note(work, "todo_done", conversation=task.conversation, student=task.student)
        return finished

    finished = await application.transactions.run(finish)
    _tell(signed, finished.now)
    return _back(section, done=[task.id for task in (*finished.now, *finished.before)])


async def _reopen(signed: Visitor, ids: list[int], section: str, *, one: bool = False) -> Response:
    application = signed.application

    def reopen(work: Work) -> tuple[Task, ...]:
        if one and not work.todo_tasks(signed.sight, ids):
            raise HTTPException(404)
        tasks = application.todo.reopen(work, signed.user, ids)
        for task in tasks:
            signed.note(work, "todo_undone", conversation=task.conversation, student=task.student)
        return tasks

    tasks = await application.transactions.run(reopen)
    _tell(signed, tasks)
    return _back(section, again=[task.id for task in tasks])


# -- who a stranger is, and whether a number is a contact's ----------------------------------------------------------------


@router.get("/links/{request_id}")
async def link(request: Request, signed: Signed, request_id: int) -> HTMLResponse:
    """What a stranger wrote, and who it may be; or a number that a contact seems to have."""
    return await _link_page(request, signed, request_id)


@router.post("/links/{request_id}/search")
async def link_search(request: Request, signed: Signed, request_id: int, name: Annotated[str, Form()] = "") -> HTMLResponse:
    """The same with the contacts of this name. Posted, so that a name stands in no address and no log."""
    return await _link_page(request, signed, request_id, wanted=name[:200])


@router.post("/links/{request_id}")
async def link_decide(
    request: Request,
    signed: Signed,
    request_id: int,
    decision: Annotated[str, Form()] = "",
    contact: Annotated[int | None, Form()] = None,
) -> Response:
    """Confirm or refuse."""
    application = signed.application
    if decision not in ("confirm", "refuse"):
        return await _link_page(request, signed, request_id, error="nothing")

    def decide(work: Work) -> LinkRequest:
        decided = application.todo.decide_link(work, signed.user, request_id, contact, confirmed=decision == "confirm")
        about = decided.contact or (contact if decision == "confirm" else None)
        action = "link_confirmed" if decision == "confirm" else "link_refused"
        signed.note(work, action, conversation=decided.conversation, contact=about)
        return decided

    try:
        decided = await application.transactions.run(decide)
    except BadInput as bad:
        if bad.reason == "not_seen":
            raise HTTPException(404) from None
        return await _link_page(request, signed, request_id, error=bad.reason)
    application.events.publish(decided.conversation)
    return RedirectResponse(f"/todo?done={await _notice_of(signed, decided)}", 303)


async def _notice_of(signed: Visitor, decided: LinkRequest) -> str:
    """The entry of the request, which is done now: the list says so."""
    tasks = await signed.application.transactions.run(lambda work: work.todo_done(signed.sight, decided.at, 20))
    found = [task.id for task in tasks if task.facts.get("request") == decided.id or task.conversation == decided.conversation]
    return ",".join(map(str, found[:1]))


async def _link_page(
    request: Request, signed: Visitor, request_id: int, *, wanted: str | None = None, error: str = ""
) -> HTMLResponse:
    application = signed.application

    def read(work: Work) -> LinkCase | None:
        case = application.todo.link_case(work, signed.user, request_id, wanted)
        if case is not None:
            # What was written there is read here too.
            signed.note(work, "read", conversation=case.request.conversation)
        return case

    case = await application.transactions.run(read)
    if case is None and error != "decided":
        raise HTTPException(404)
    context = {"case": case, "error": error, "wanted": wanted or "", "found_at_most": FOUND}
    status = 422 if error else 200
    return pages.show(request, "link_case.html", context | _words(request, signed), status, visitor=signed, place="todo")


# -- a dispute -------------------------------------------------------------------------------------------------------------


@router.get("/disputes/{notice}")
async def dispute(request: Request, signed: Signed, notice: int) -> HTMLResponse:
    """What a contact says of an absence, and what each decision brings about."""
    return await _dispute_page(request, signed, notice)


@router.post("/disputes/{notice}")
async def settle(request: Request, signed: Signed, notice: int, settled: Annotated[str, Form()] = "") -> Response:
    """The mentor's word: `right` or `stays`."""
    application = signed.application

    def decide(work: Work) -> Dispute:
        decided = application.todo.settle(work, signed.user, notice, settled)
        task = decided.task
        signed.note(work, f"dispute_{settled}", conversation=task.conversation, student=task.student)
        return decided

    try:
        decided = await application.transactions.run(decide)
    except BadInput as bad:
        if bad.reason == "not_seen":
            raise HTTPException(404) from None
        return await _dispute_page(request, signed, notice, error=bad.reason)
    _tell(signed, (decided.task,))
    return _back("", done=[notice])


async def _dispute_page(request: Request, signed: Visitor, notice: int, *, error: str = "") -> HTMLResponse:
    application = signed.application
    found = await application.transactions.run(lambda work: application.todo.dispute(work, signed.user, notice))
    if found is None:
        raise HTTPException(404)
    context = {"dispute": found, "error": error} | _words(request, signed)
    return pages.show(request, "dispute.html", context, 422 if error else 200, visitor=signed, place="todo")


# -- both ------------------------------------------------------------------------------------------------------------------


def _words(request: Request, signed: Visitor) -> dict[str, Any]:
    t = pages.words_of(request, signed)
    catalogue = signed.application.catalogue
    return {
        "first_up": wording.first_up,
        "absence_when": lambda absence: wording.absence_when(t, absence),
        "what": lambda task: wording.notice(t, task.kind, catalogue),
        "facts": lambda task: wording.task_facts(t, task, catalogue),
        "channel": lambda name: wording.channel(t, name),
    }


def _outcome(signed: Visitor, tasks: list[Task]) -> Finished:
    """What was struck off, by this user or by somebody before."""
    mine = tuple(task for task in tasks if task.done_by in ("", signed.user.name))
    return Finished(mine, tuple(task for task in tasks if task not in mine))


def _tell(signed: Visitor, tasks: tuple[Task, ...]) -> None:
    for conversation in {task.conversation for task in tasks if task.conversation is not None}:
        signed.application.events.publish(conversation)


def _back(section: str, **ids: Sequence[int | str]) -> Response:
    said = [f"{name}={','.join(map(str, numbers))}" for name, numbers in ids.items() if numbers]
    if section in SECTIONS:
        said.insert(0, f"work={section}")
    return RedirectResponse("/todo" + ("?" + "&".join(said) if said else ""), 303)


def _numbers(ids: str) -> tuple[int, ...]:
    return tuple(int(each) for each in ids.split(",") if each.isascii() and each.isdigit() and len(each) < 12)[:_AT_ONCE]
