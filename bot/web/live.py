"""Tells an open page at once that a conversation of the user's changed: server-sent events with numbers and no words."""

import asyncio
from collections.abc import AsyncIterator

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from bot.bootstrap import Application
from bot.domain.access import Sight
from bot.web.visitor import Signed, find_session

router = APIRouter()

KEEP_ALIVE = 15.0
GATHER = 0.3
"""Seconds in which changes are gathered: one message changes a conversation several times, and each page asks anew."""


@router.get("/events")
async def events(request: Request, signed: Signed) -> StreamingResponse:
    """`changed` with the ids of the conversations; ends when the session does."""
    return StreamingResponse(_stream(request, signed), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


async def _stream(request: Request, signed: Signed) -> AsyncIterator[str]:
    application = signed.application
    async with application.events.everything() as changes:
        yield "retry: 2000\n\n"
        while True:
            changed = await changes.next(KEEP_ALIVE)
            if changed:
                await asyncio.sleep(GATHER)
                changed |= await changes.next(0)
            # Asked each time: the session may have ended, and a student may have got another mentor.
            session = await find_session(request, seen=False)
            if session is None:
                return
            seen = await _visible(application, session.user.sight, changed) if changed else set()
            ids = ",".join(map(str, sorted(seen)))
            yield f"event: changed\ndata: {ids}\n\n" if seen else ": still here\n\n"


async def _visible(application: Application, sight: Sight, changed: set[int]) -> set[int]:
    return await application.transactions.run(lambda work: work.visible(sight, changed))
