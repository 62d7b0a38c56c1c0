"""The doors of the providers: each request is checked and read by its channel, kept, and answered at once."""

from collections.abc import Iterator

from fastapi import APIRouter, HTTPException, Request, Response

from bot.bootstrap import Application
from bot.errors import Forbidden
from bot.ports import Channel, Webhook, Work
from bot.services.calendar import CONTENT_TYPE, calendar_of

router = APIRouter()


@router.post("/webhooks/{provider}")
@router.post("/webhooks/{provider}/{path:path}")
async def receive(request: Request, provider: str, path: str = "") -> Response:
    """What a provider brings. An error of ours is a 500, so that the provider brings it again.

    Raises:
        BadInput: the request cannot be read.

    """
    application: Application = request.app.state.application
    channel = next(_channels_of(application, provider), None)
    if channel is None:
        raise HTTPException(404)
    headers = {name.lower(): value for name, value in request.headers.items()}
    webhook = Webhook(path, request.url.query, headers, await request.body())
    try:
        events = channel.read(webhook)
    except Forbidden:
        raise HTTPException(403) from None
    for event in events:
        await application.inbound.take(event)
    return Response(status_code=200, media_type="text/plain")


def _channels_of(application: Application, provider: str) -> Iterator[Channel]:
    return (channel for channel in application.channels.values() if channel.provider == provider)


@router.get("/calendar/{ref}.ics")
async def calendar(request: Request, ref: str) -> Response:
    """The calendar file of an invitation, for who got the link; it names no student. 404 when that time is gone."""
    application: Application = request.app.state.application
    settings, catalogue, clock = application.settings, application.catalogue, application.clock

    def read(work: Work) -> bytes | None:
        invitation = work.invitation_by_ref(ref)
        if invitation is None or invitation.booked is None:
            return None
        language = work.contact(invitation.contact).language
        reference = f"slot:{invitation.id}:{invitation.booked.id}"
        return calendar_of(work, reference, language, catalogue=catalogue, clock=clock, zone=settings.timezone)

    file = await application.transactions.run(read)
    if file is None:
        raise HTTPException(404)
    return Response(file, media_type=CONTENT_TYPE, headers={"Content-Disposition": 'attachment; filename="afspraak.ics"'})
