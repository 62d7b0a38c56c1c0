"""A plain page with the transcript of a conversation; only in a demo, where the simulator is on."""

import mimetypes

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse

from bot.bootstrap import Application
from bot.language.catalogue import direction
from bot.ports import Work
from bot.web import pages, wording

router = APIRouter()


@router.get("/")
async def start(request: Request) -> HTMLResponse:
    """What there is to see."""
    application: Application = request.app.state.application
    talks = await application.transactions.run(lambda work: work.conversations())
    return pages.show(
        request,
        "start.html",
        {
            "talks": sorted(talks, key=lambda talk: (not talk.urgent, -talk.id)),
            "school": application.settings.school.name,
            "channels": wording.CHANNELS,
        },
    )


@router.get("/transcripts/{conversation}")
async def transcript(request: Request, conversation: int) -> HTMLResponse:
    """All lines, with status, reason and what was told to the mentor."""
    application: Application = request.app.state.application
    known = {talk.id: talk for talk in await application.transactions.run(lambda work: work.conversations())}
    if conversation not in known:
        raise HTTPException(404)
    entries = await application.transactions.run(lambda work: work.transcript(conversation))
    context = {"talk": known[conversation], "entries": entries, "zone": application.settings.zone, "direction": direction}
    context |= {"status": wording.STATUS, "why": wording.why, "channels": wording.CHANNELS, "cost": wording.cost}
    context["label"] = lambda kind: wording.kind(kind, application.catalogue)
    return pages.show(request, "transcript.html", context)


@router.get("/transcripts/{conversation}/files/{file}")
async def attachment(request: Request, conversation: int, file: int) -> Response:
    """A file of a parent, to be saved: it is never shown in the page, whatever it says it is."""
    application: Application = request.app.state.application

    def read(work: Work) -> tuple[str, bytes] | None:
        known = any(file in entry.files for entry in work.transcript(conversation))
        return work.file(file) if known else None

    found = await application.transactions.run(read)
    if found is None:
        raise HTTPException(404)
    kind, data = found
    name = f"bijlage-{file}{mimetypes.guess_extension(kind) or ''}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type="application/octet-stream", headers=headers)


@router.get("/list")
async def mentors_list(request: Request) -> HTMLResponse:
    """What waits for the mentor: wishes, reports, reasons, and what the program could not do."""
    application: Application = request.app.state.application
    zone, catalogue = application.settings.zone, application.catalogue
    items = [
        {
            "what": wording.kind(item.kind, catalogue),
            "facts": wording.facts(item.facts, catalogue),
            "urgent": item.urgent,
            "student": item.student,
            "contact": item.contact,
            "at": item.at,
            "said_at": item.at.astimezone(zone).strftime("%d-%m-%Y %H:%M"),
            "conversation": item.conversation,
            "line": item.line,
        }
        for item in await application.transactions.run(lambda work: work.listed())
    ]
    return pages.show(request, "list.html", {"items": items})
