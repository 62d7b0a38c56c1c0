"""The parent's phone in the browser: a channel like every other, whose provider is this program itself."""

import secrets

from bot.domain.message import Outgoing


class SimulatorChannel:
    """Sends to the page; the page reads the transcript, so that sending is only giving the message a number."""

    name = "simulator"
    max_buttons = 12

    async def send(self, message: Outgoing) -> str:
        """The number of the message, as a provider would give it."""
        return secrets.token_hex(8)
