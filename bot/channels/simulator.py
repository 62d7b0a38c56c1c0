"""The parent's phone in the browser: a channel like every other, whose provider is this program itself."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from bot.channels import Place
from bot.config import Section
from bot.domain.capabilities import Capabilities, Pace
from bot.domain.message import Attachment, Cost, Event, Inbound, Outgoing, Trace
from bot.errors import Failure, Forbidden, SendError
from bot.ports import Channel, Take, Webhook


class Settings(Section):
    """Whoever opens the page can write as any contact: only for trying out."""

    enabled: bool = True


def build(settings: Settings, place: Place) -> tuple[Channel, ...]:
    """The one channel."""
    return (SimulatorChannel(),)


class SimulatorChannel:
    """Sends to the page; the page reads the transcript, so that sending is only giving the message a number."""

    name = "simulator"
    provider = "simulator"
    # The phone is in this program: what was sent is there.
    can = Capabilities(text=20_000, buttons=12, receipts=False, by_phone=True, documents=True, pretended=True)
    pace = Pace(rate=1000, every=0)

    async def open(self, take: Take) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    async def send(self, message: Outgoing) -> str:
        """The number of the message, as a provider would give it."""
        return secrets.token_hex(8)

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        """Nothing left this program, so it may be sent again."""
        return Trace.NOT_SENT

    def read(self, webhook: Webhook) -> Sequence[Event]:
        """The page has routes of its own (bot/web/simulator.py)."""
        raise Forbidden("The simulator has no webhook.")

    def cost(self, message: Outgoing) -> Cost | None:
        """Nothing."""
        return None

    def link(self, code: str) -> str | None:
        """The page picks its contact by itself."""
        return None

    async def acknowledge(self, inbound: Inbound) -> None:
        """The page sees by itself that a tap arrived."""

    async def fetch(self, attachment: Attachment) -> bytes:
        """The phone in the browser sends no real pictures."""
        raise SendError("no_file", Failure.GONE)
