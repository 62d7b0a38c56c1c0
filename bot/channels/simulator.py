"""The parent's phone in the browser: a channel like every other, whose provider is this program itself."""

import secrets
from datetime import datetime

from bot.domain.message import Outgoing, Trace


class SimulatorChannel:
    """Sends to the page; the page reads the transcript, so that sending is only giving the message a number."""

    name = "simulator"
    max_buttons = 12
    # The phone is in this program: what was sent is there.
    receipts = False

    async def send(self, message: Outgoing) -> str:
        """The number of the message, as a provider would give it."""
        return secrets.token_hex(8)

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        """Nothing left this program, so it may be sent again."""
        return Trace.NOT_SENT
