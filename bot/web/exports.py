"""A conversation to keep: as a PDF and as a CSV."""

import asyncio

from fastapi import APIRouter, HTTPException, Request, Response

from bot.domain.privacy import EXPORT, Transcript
from bot.errors import SetupError
from bot.ports import Work
from bot.services.privacy import read_transcript
from bot.web import pages
from bot.web.transcript_file import as_csv, page
from bot.web.typesetter import PACKAGES, Typesetter
from bot.web.visitor import Signed, Visitor

router = APIRouter(prefix="/conversations/{conversation}")


@router.get("/export.pdf")
async def pdf(request: Request, signed: Signed, conversation: int) -> Response:
    """The transcript on paper; where the machine cannot typeset, a page that says what to install."""
    application = signed.application
    transcript = await _read(signed, conversation)
    # In a thread: two thousand lines are a third of a second.
    html = await asyncio.to_thread(
        page,
        transcript,
        pages.words_of(request, signed),
        application.catalogue,
        application.settings,
        exported_by=signed.user.name,
        now=application.clock(),
    )
    typesetter: Typesetter = request.app.state.typesetter
    try:
        made = await typesetter.pdf(html)
    except SetupError:
        context = {"conversation": conversation, "packages": PACKAGES}
        return pages.show(request, "exports_missing.html", context, 503, visitor=signed, place="inbox")
    return _file(made, "application/pdf", f"gesprek-{conversation}.pdf")


@router.get("/export.csv")
async def csv(request: Request, signed: Signed, conversation: int) -> Response:
    """The transcript for a spreadsheet, a row for each message."""
    transcript = await _read(signed, conversation)
    application, words = signed.application, pages.words_of(request, signed)
    made = await asyncio.to_thread(as_csv, [transcript], words, application.catalogue, application.settings)
    return _file(made, "text/csv; charset=utf-8", f"gesprek-{conversation}.csv")


async def _read(signed: Visitor, conversation: int) -> Transcript:
    """The conversation as this user sees it, with a line in the log."""

    def note(work: Work) -> None:
        signed.note(work, EXPORT, conversation=conversation)

    found = await read_transcript(signed.application.transactions, conversation, signed.sight, note)
    if found is None:
        raise HTTPException(404)
    return found


def _file(data: bytes, kind: str, name: str) -> Response:
    """To be saved: the name holds a number and no person."""
    return Response(data, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
