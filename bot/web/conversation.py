"""The page of one conversation: read it, answer it, take it over and hand it back."""

import mimetypes
import secrets
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import BaseModel, Field

from bot.domain.access import User
from bot.domain.consent import Allowed, Held, Verdict
from bot.domain.matching import fold
from bot.domain.message import Entry
from bot.domain.todo import section_of
from bot.domain.transcript import Card
from bot.domain.writing import Sent, Stopped, Subject, Written
from bot.errors import BadInput
from bot.language import readability
from bot.ports import Work
from bot.services.answering import LONGEST, names_in
from bot.services.outbox import DUTCH, Preview
from bot.web import pages, wording
from bot.web.visitor import Signed, Visitor
from bot.web.words import Words

router = APIRouter(prefix="/conversations/{conversation}")

AT_ONCE = 50
"""So many lines are on the page at first; the earlier ones are asked for."""

PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
"""Pictures that a page may show, by how their file begins; everything else is only saved."""


# -- reading ---------------------------------------------------------------------------------------------------------------


@router.get("")
async def conversation(request: Request, signed: Signed, conversation: int) -> HTMLResponse:
    """The newest lines, whose conversation it is, and the field to answer; from now on it counts as read."""
    return await _page(request, signed, conversation, Written("", secrets.token_urlsafe(12), unsaid=True), opened=True)


@router.get("/lines")
async def lines(request: Request, signed: Signed, conversation: int, first: int = 0) -> HTMLResponse:
    """The lines from `first` on, for a page that is open: it asks when something changed."""
    application, looked_at = signed.application, request.headers.get("x-hidden") != "yes"

    def read(work: Work) -> tuple[Card, list[Entry], int]:
        card = _need(work.card(conversation, signed.sight))
        signed.note_once(work, conversation)
        found = work.lines(conversation, signed.sight, first=first)
        before = work.read_until(signed.user, conversation)
        if found and looked_at:
            work.mark_read(signed.user, conversation, found[-1].id, application.clock())
        return card, found, before

    card, found, before = await application.transactions.run(read)
    news = sum(1 for entry in found if entry.direction == "in" and entry.id > before)
    context = _context(request, signed, card) | {"entries": found, "news": news}
    return pages.show(request, "lines.html", context, visitor=signed)


@router.get("/earlier")
async def earlier(request: Request, signed: Signed, conversation: int, before: int) -> HTMLResponse:
    """The lines before `before`: a part of the page, or without script a page of its own."""

    def read(work: Work) -> tuple[Card, list[Entry]]:
        card = _need(work.card(conversation, signed.sight))
        signed.note_once(work, conversation)
        return card, work.lines(conversation, signed.sight, before=before, limit=AT_ONCE + 1)

    card, found = await signed.application.transactions.run(read)
    context = _context(request, signed, card) | {"entries": found[-AT_ONCE:], "more": len(found) > AT_ONCE, "news": 0}
    return pages.show(request, "earlier.html", context, visitor=signed, place="inbox")


@router.get("/files/{file}")
async def attachment(signed: Signed, conversation: int, file: int, show: bool = False) -> Response:
    """A file of a parent: to be saved, or as a picture where it surely is one. Whatever it says it is, it is never run."""

    def read(work: Work) -> tuple[str, bytes]:
        _need(work.card(conversation, signed.sight))
        found = work.file_in(conversation, file, signed.sight)
        if found is None:
            raise HTTPException(404)
        signed.note(work, "file", conversation=conversation)
        return found

    said, data = await signed.application.transactions.run(read)
    picture = next((kind for start, kind in PICTURES.items() if data.startswith(start)), None)
    headers = {"Content-Security-Policy": "default-src 'none'; sandbox"}
    if show and picture:
        return Response(data, media_type=picture, headers=headers)
    name = f"bijlage-{file}{mimetypes.guess_extension(said) or ''}"
    headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(data, media_type="application/octet-stream", headers=headers)


@router.post("/lines/{line}/wrong")
async def wrong(signed: Signed, conversation: int, line: int, taken_back: Annotated[str, Form()] = "") -> Response:
    """The user says that the translation of a line is wrong, or takes that back."""

    def mark(work: Work) -> None:
        _need(work.card(conversation, signed.sight))
        found = work.lines(conversation, signed.sight, first=line, before=line + 1)
        if not found or not any(part.by for part in found[0].parts):
            raise HTTPException(404)
        work.call_wrong(line, None if taken_back else signed.user.id)
        signed.note(work, "translation_wrong", conversation=conversation)

    await signed.application.transactions.run(mark)
    signed.application.events.publish(conversation)
    return _back(conversation, f"line-{line}")


# -- answering -------------------------------------------------------------------------------------------------------------


class Letter(BaseModel):
    """The form of a message. `about`: `general`, or `<scope>:<student>`; `anyway`, `untranslated`: the user knows."""

    token: Annotated[str, Field(min_length=8, max_length=64)]
    text: Annotated[str, Field(max_length=20_000)] = ""
    about: Annotated[str, Field(pattern=r"^(|general|(absence|meeting|progress):\d{1,18})$")] = ""
    seen: int = 0
    anyway: bool = False
    untranslated: bool = False
    done: bool = False
    translate: bool = False

    def written(self) -> Written:
        """As the service takes it; a browser ends its lines in two characters."""
        subject, _, student = self.about.partition(":")
        text = self.text.replace("\r\n", "\n")
        return Written(
            text,
            self.token,
            Subject(subject or Subject.GENERAL),
            int(student) if student else None,
            seen=self.seen,
            unsaid=not subject,
            done=self.done,
            anyway=self.anyway,
        )


@router.post("/check")
async def check(request: Request, signed: Signed, conversation: int, letter: Annotated[Letter, Form()]) -> HTMLResponse:
    """How easy the text is to read, what would go out, whether it may, when, and what it costs."""
    return await _page(request, signed, conversation, letter.written(), checked=True, translated=letter.translate)


@router.post("/messages")
async def send(request: Request, signed: Signed, conversation: int, letter: Annotated[Letter, Form()]) -> Response:
    """Send it; or the page again, with the reason and all that was written."""
    application = signed.application
    written = await _translated(signed, conversation, letter.written())
    if written.not_translated not in ("", "off", "language") and not letter.untranslated:
        return await _page(request, signed, conversation, written, checked=True, trouble=written.not_translated, status=409)

    def write(work: Work) -> Sent | Stopped:
        _need(work.card(conversation, signed.sight))
        done = application.answering.write(work, conversation, signed.user, written)
        if isinstance(done, Sent):
            signed.note(work, "answer", conversation=conversation, student=written.student)
        return done

    try:
        done = await application.transactions.run(write)
    except BadInput as error:
        return await _page(request, signed, conversation, written, error=error.reason, checked=True, status=422)
    if isinstance(done, Stopped):
        return await _page(request, signed, conversation, written, stopped=done, checked=True, status=409)
    application.events.publish(conversation)
    return _back(conversation, f"line-{done.message}")


@router.post("/hold")
async def hold(signed: Signed, conversation: int) -> Response:
    """The user answers from now on; the bot is silent."""
    return await _hand_over(signed, conversation, signed.application.answering.take_over, "hold", "write")


@router.post("/release")
async def release(signed: Signed, conversation: int) -> Response:
    """The bot answers again."""
    return await _hand_over(signed, conversation, signed.application.answering.hand_back, "release", "who")


async def _hand_over(
    signed: Visitor, conversation: int, do: Callable[[Work, int, User], object], action: str, place: str
) -> Response:
    def change(work: Work) -> None:
        _need(work.card(conversation, signed.sight))
        do(work, conversation, signed.user)
        signed.note(work, action, conversation=conversation)

    await signed.application.transactions.run(change)
    signed.application.events.publish(conversation)
    return _back(conversation, place)


# -- the page --------------------------------------------------------------------------------------------------------------


async def _page(
    request: Request,
    signed: Visitor,
    conversation: int,
    written: Written,
    *,
    opened: bool = False,
    checked: bool = False,
    translated: bool = False,
    stopped: Stopped | None = None,
    error: str = "",
    trouble: str = "",
    status: int = 200,
) -> HTMLResponse:
    """The whole page with what was written so far; for htmx only what is said of it."""
    application = signed.application
    if translated:
        written = await _translated(signed, conversation, written)

    def read(work: Work) -> dict[str, Any]:
        card = _need(work.card(conversation, signed.sight))
        found = work.lines(conversation, signed.sight, limit=AT_ONCE + 1)
        if opened:
            signed.note(work, "read", conversation=conversation)
            if found:
                work.mark_read(signed.user, conversation, found[-1].id, application.clock())
        else:
            signed.note_once(work, conversation)
        seen: Preview | None = None
        problem = error
        if checked and written.text.strip():
            try:
                seen = application.answering.look(work, work.conversation(conversation), signed.user, written)
            except BadInput as bad:
                problem = bad.reason
        return _context(request, signed, card) | {
            "entries": found[-AT_ONCE:],
            "more": len(found) > AT_ONCE,
            "waiting": work.waiting_there(conversation, signed.sight),
            "preview": seen,
            "error": problem,
        }

    context = await application.transactions.run(read)
    entries: list[Entry] = context["entries"]
    text = written.text
    kinds = [item.kind for item in context["waiting"] if section_of(item.kind, urgent=item.urgent) == "answer"]
    context |= {
        "written": written,
        "settles": ", ".join(dict.fromkeys(context["notice"](kind) for kind in kinds)),
        "seen": max(entries[-1].id if entries else 0, written.seen) if stopped else (entries[-1].id if entries else 0),
        "report": readability.read(text, known=context["names"]) if checked and text.strip() else None,
        "findings": lambda report: [(f, readability.explain(f, context["t_language"])) for f in report.findings],
        "stopped": stopped,
        "trouble": trouble,
        "checked": checked,
        "longest": LONGEST,
        "news": 0,
    }
    part = "check.html" if checked and request.headers.get("hx-request") == "true" else "conversation.html"
    return pages.show(request, part, context, status, visitor=signed, place="inbox")


async def _translated(signed: Visitor, conversation: int, written: Written) -> Written:
    application = signed.application

    def read(work: Work) -> Any:
        _need(work.card(conversation, signed.sight))
        talk = work.conversation(conversation)
        return talk, names_in(work, talk, signed.user.name, application.settings.school.name)

    talk, names = await application.transactions.run(read)
    if not written.text.strip() or len(written.text) > LONGEST:
        return written
    return await application.answering.translate(talk, written, names)


def _context(request: Request, signed: Visitor, card: Card) -> dict[str, Any]:
    """What the templates of a conversation use."""
    application = signed.application
    t = pages.words_of(request, signed)
    return {
        "card": card,
        "t_language": t.language,
        "names": tuple(name for student in card.students for name in student.name.split()),
        "subjects": _subjects(t, card),
        "translates": application.settings.translation.provider if application.settings.translation.mentors else "none",
        "author": lambda entry: _author(t, card, entry),
        "dutch": _beside,
        "unsent_dutch": lambda entry: wording.unsent_dutch(entry, application.catalogue, application.settings),
        "named": _named,
        "status": lambda entry: wording.status(t, entry.status),
        "why": lambda reason: wording.why(t, reason),
        "channel": lambda name: wording.channel(t, name),
        "cost": lambda cost: wording.cost(t, cost),
        "notice": lambda kind: wording.notice(t, kind, application.catalogue),
        "facts": lambda known: wording.facts(t, known, application.catalogue),
        "gate": lambda verdict: _gate(t, verdict),
        "is_picture": lambda entry, place: entry.attachments[place].content_type in PICTURES.values(),
        "can_hold": not (card.held and card.held_by == signed.user.id),
    }


def _author(t: Words, card: Card, entry: Entry) -> str:
    if entry.direction == "in":
        return card.name or t("author-parent")
    if entry.author == "mentor":
        return entry.sent_by or t("author-mentor")
    return t(f"author-{entry.author}")


def _beside(entry: Entry) -> list[tuple[Any, bool]]:
    """The parts of a line in the order of reading, each with whether it is the Dutch beside another language."""
    return [(part, place > 0 and part.language == DUTCH) for place, part in enumerate(entry.parts)]


def _named(card: Card, written: Written) -> list[str]:
    """The students whom a text names although it is said to be about none."""
    words = set(fold(written.text).split())
    return [one.first_name for one in card.students if set(fold(one.first_name).split()) <= words]


def _subjects(t: Words, card: Card) -> list[tuple[str, str]]:
    """What a message can be about, as the form sends it, with the words for it."""
    found = [(str(Subject.GENERAL), t("about-general"))]
    for student in card.students:
        found += [
            (f"{subject}:{student.id}", t(f"about-{subject}-of", student=student.first_name))
            for subject in (Subject.PROGRESS, Subject.ABSENCE, Subject.MEETING)
        ]
    return found


def _gate(t: Words, verdict: Verdict) -> tuple[str, str]:
    """How to mark what the gate says, and the words for it."""
    mark = wording.gate_mark(verdict)
    if isinstance(verdict, Allowed):
        return mark, t("gate-allowed")
    key = "gate-held" if isinstance(verdict, Held) else "gate-refused"
    return mark, t(key, why=wording.why(t, verdict.reason))


def _need(card: Card | None) -> Card:
    """The card; a conversation that the user may not see is not there."""
    if card is None:
        raise HTTPException(404)
    return card


def _back(conversation: int, place: str) -> RedirectResponse:
    return RedirectResponse(f"/conversations/{conversation}#{place}", 303)
