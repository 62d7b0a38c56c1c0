"""A plain page with the transcript of a conversation; only in a demo, where the simulator is on."""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from bot.bootstrap import Application
from bot.domain.text import Text
from bot.language.catalogue import direction
from bot.web import pages

router = APIRouter()


@router.get("/")
async def start(request: Request) -> HTMLResponse:
    """What there is to see."""
    application: Application = request.app.state.application
    talks = await application.transactions.run(lambda work: work.conversations())
    return pages.show(
        request,
        "start.html",
        {"talks": sorted(talks, key=lambda talk: (not talk.urgent, -talk.id)), "school": application.settings.school.name},
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
    context["label"] = lambda kind: _label(application, kind)
    return pages.show(request, "transcript.html", context)


def _label(application: Application, kind: str) -> str:
    """What a notice is about, in Dutch: the name of its topic."""
    known = application.catalogue.has("nl", f"label-{kind}")
    return application.catalogue.render("nl", Text(f"label-{kind}")) if known else kind
