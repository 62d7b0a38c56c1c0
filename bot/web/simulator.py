"""The parent's phone in the browser: pick a contact, write, tap, and see the answers come in."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from bot.bootstrap import Application
from bot.domain.access import Role
from bot.domain.message import Attachment, Entry, Inbound, Receipt, Status
from bot.domain.text import Text
from bot.language.catalogue import direction
from bot.ports import Work
from bot.services.calendar import CONTENT_TYPE, calendar_of
from bot.services.outbox import SPOKEN
from bot.web import pages
from bot.web.visitor import Visitor, find_session

router = APIRouter(prefix="/simulator")

KEEP_ALIVE = 15.0
PHONE = "phone-"


class Typed(BaseModel):
    """What the phone sends. `id` is the phone's own number for it: sent twice, it counts once."""

    model_config = ConfigDict(extra="forbid")
    id: Annotated[str, Field(pattern=r"^[\w-]{8,64}$")]
    text: Annotated[str, Field(max_length=20_000)] = ""
    tapped: Annotated[str, Field(max_length=64)] | None = None
    picture: bool = False
    voice: bool = False


@router.get("")
async def phone(request: Request) -> HTMLResponse:
    """The page."""
    application: Application = request.app.state.application
    people = await application.transactions.run(lambda work: work.phones("simulator"))
    names = {
        person.language: application.catalogue.render(person.language, Text(f"language-{person.language}")) for person in people
    }
    session = await find_session(request)
    signed = Visitor(application, session) if session else None
    words = json.dumps({language: _words(application, language) for language in application.catalogue.languages})
    context = {"people": people, "names": names, "stranger": f"onbekend-{secrets.token_hex(3)}", "words": words}
    return pages.show(request, "simulator.html", context, visitor=signed)


def _words(application: Application, language: str) -> dict[str, str]:
    """The phone's own words, without `phone-`; "…" is where a name comes."""
    keys = [key for key in application.catalogue.messages[language] if key.startswith(PHONE)]
    return {key.removeprefix(PHONE): application.catalogue.render(language, Text(key, {"name": "…"})) for key in keys}


@router.get("/{address}/messages")
async def messages(request: Request, address: str, after: int = 0) -> Response:
    """The messages on this phone after message `after`, as JSON."""
    application: Application = request.app.state.application
    conversation = await _conversation(application, address)
    await _note(request, application, conversation)
    return JSONResponse(await _news(application, conversation, after))


@router.post("/{address}/messages")
async def write(request: Request, address: str, typed: Typed) -> Response:
    """A message or a tap of the parent."""
    application: Application = request.app.state.application
    await _note(request, application, await _conversation(application, address))
    kinds = ["image/jpeg"] * typed.picture + ["audio/ogg"] * typed.voice
    attachments = tuple(Attachment(kind, "") for kind in kinds)
    inbound = Inbound("simulator", address, f"{address}:{typed.id}", typed.text, typed.tapped, attachments)
    received = await application.inbound.receive(inbound)
    return JSONResponse({"received": received is not None}, 202)


@router.post("/{address}/read")
async def read(request: Request, address: str, until: int) -> Response:
    """The phone shows the messages up to `until`: delivered and read, as a provider would report it."""
    application: Application = request.app.state.application
    conversation = await _conversation(application, address)
    shown = await application.transactions.run(lambda work: work.transcript(conversation))
    for entry in shown:
        if entry.direction == "out" and entry.id <= until and entry.status in (Status.SENT, Status.DELIVERED):
            await application.delivery.record(Receipt(entry.id, "", Status.READ))
    return Response(status_code=204)


@router.get("/{address}/calendar/{message}")
async def calendar(request: Request, address: str, message: int) -> Response:
    """The calendar file that came with a message of this phone."""
    application: Application = request.app.state.application
    conversation = await _conversation(application, address)
    zone, catalogue, clock = application.settings.timezone, application.catalogue, application.clock

    def read(work: Work) -> bytes | None:
        entry = next((e for e in work.transcript(conversation, message - 1) if e.id == message), None)
        found = next((a for a in entry.attachments if a.content_type == CONTENT_TYPE), None) if entry else None
        if entry is None or found is None:
            return None
        language = entry.parts[0].language
        return calendar_of(work, found.reference, language, catalogue=catalogue, clock=clock, zone=zone)

    file = await application.transactions.run(read)
    if file is None:
        raise HTTPException(404)
    return Response(file, media_type=CONTENT_TYPE, headers={"Content-Disposition": 'attachment; filename="afspraak.ics"'})


@router.get("/{address}/sound/{message}/{language}")
async def sound(request: Request, address: str, message: int, language: str) -> Response:
    """A message of this phone as it is read aloud; 404 for one that is not, or cannot be now."""
    application: Application = request.app.state.application
    conversation = await _conversation(application, address)
    voice = application.delivery.outbox.voice
    entries = await application.transactions.run(lambda work: work.transcript(conversation, message - 1))
    entry = next((e for e in entries if e.id == message and SPOKEN in e.attachments), None)
    part = next((p for p in entry.parts if p.language == language), None) if entry else None
    made = await voice.speak(part.text, language) if voice and part else None
    if voice is None or made is None:
        raise HTTPException(404)
    return Response(made, media_type=voice.content_type)


@router.get("/{address}/events")
async def events(request: Request, address: str, after: int = 0) -> StreamingResponse:
    """Server-sent events: one with the news at each change."""
    application: Application = request.app.state.application
    conversation = await _conversation(application, address)
    await _note(request, application, conversation)
    headers = {"X-Accel-Buffering": "no"}
    stream = _stream(request, application, conversation, after)
    return StreamingResponse(stream, media_type="text/event-stream", headers=headers)


async def _stream(request: Request, application: Application, conversation: int, after: int) -> AsyncIterator[str]:
    async with application.events.subscribe(conversation) as changed:
        yield "retry: 1000\n\n"
        while True:
            changed.clear()
            # Asked each time, where the phone is an admin's: the session may have ended.
            session = None if application.demo else await find_session(request, seen=False)
            if not application.demo and (session is None or session.user.role is not Role.ADMIN):
                return
            # All of them each time: the ticks of earlier messages change too, and a phone holds few.
            yield f"data: {json.dumps(await _news(application, conversation, after))}\n\n"
            try:
                await asyncio.wait_for(changed.wait(), KEEP_ALIVE)
            except TimeoutError:
                yield ": still here\n\n"


async def _conversation(application: Application, address: str) -> int:
    if not 1 <= len(address) <= 40 or not address.replace("-", "").replace("+", "").isalnum():
        raise HTTPException(404)
    default = application.settings.conversation.default_language
    return await application.transactions.run(lambda work: work.phone("simulator", address, default))


async def _note(request: Request, application: Application, conversation: int) -> None:
    """Outside a demo the phone is an admin's, who reads and writes as the contact here: that stands in the log."""
    session = None if application.demo else await find_session(request, seen=False)
    if session is not None:
        signed = Visitor(application, session)
        await application.transactions.run(lambda work: signed.note_once(work, conversation, "simulated"))


async def _news(application: Application, conversation: int, after: int) -> list[dict[str, Any]]:
    entries = await application.transactions.run(lambda work: work.transcript(conversation, after))
    return [_bubble(application, entry) for entry in entries if entry.status is not Status.SUPPRESSED]


def _bubble(application: Application, entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "mine": entry.direction == "in",
        "parts": [{"text": p.text, "lang": p.language, "dir": direction(p.language)} for p in entry.parts],
        "buttons": [{"payload": b.payload, "label": b.label} for b in entry.buttons],
        "pictures": sum(a.content_type.startswith("image/") for a in entry.attachments),
        "voices": sum(a.content_type.startswith("audio/") for a in entry.attachments) if entry.direction == "in" else 0,
        "spoken": _spoken(application, entry),
        "calendar": any(a.content_type == CONTENT_TYPE for a in entry.attachments),
        "status": "read" if entry.direction == "in" and entry.handled else entry.status,
        "time": entry.at.astimezone(application.settings.zone).strftime("%H:%M"),
        "waiting": entry.direction == "out" and entry.status in (Status.QUEUED, Status.SENDING),
    }


def _spoken(application: Application, entry: Entry) -> list[str]:
    """The languages in which a message is read aloud."""
    voice = application.delivery.outbox.voice
    if voice is None or SPOKEN not in entry.attachments or entry.direction == "in":
        return []
    return [part.language for part in entry.parts if part.language in voice.languages]
