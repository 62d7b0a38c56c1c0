"""Says whether the program works, for whoever watches it; nothing about anybody."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from bot.bootstrap import Application

router = APIRouter()


@router.get("/health")
async def health(request: Request) -> Response:
    """200 when the database and the understanding answer, else 503."""
    application: Application = request.app.state.application
    understands = await application.understanding_ready()
    await application.transactions.run(lambda work: work.unhandled(application.clock()))
    state = {"database": True, "understanding": understands}
    return JSONResponse(state, 200 if understands else 503)
