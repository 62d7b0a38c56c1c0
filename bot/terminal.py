"""A parent's question from the terminal, through the same path as from a phone."""

import dataclasses
import secrets
from collections.abc import Callable
from typing import Any

from bot import rasa
from bot.bootstrap import application
from bot.channels.simulator import SimulatorChannel
from bot.config import Settings
from bot.domain.message import Inbound
from bot.errors import BadInput
from bot.jobs import DirectJobs


async def ask(
    settings: Settings, text: str, language: str, address: str, tell: Callable[[str], None] = lambda line: None
) -> dict[str, Any]:
    """Ask once; returns {messages: [{parts, buttons, status}], urgent, notices}.

    Raises:
        BadInput: the school does not speak this language.

    """
    if language not in settings.conversation.languages:
        known = ", ".join(settings.conversation.languages)
        raise BadInput(f"There is no language {language!r}. There are: {known}.")
    async with (
        rasa.understanding(settings, tell) as understanding,
        # Never the school's own channels: whoever opens those takes the messages of real parents.
        application(settings, understanding, jobs=DirectJobs(), channels={"simulator": SimulatorChannel()}) as app,
    ):
        conversation = await app.transactions.run(lambda work: work.phone("simulator", address, language))
        message = await app.inbound.receive(Inbound("simulator", address, secrets.token_hex(8), text))
        assert message is not None
        lines = await app.transactions.run(lambda work: work.transcript(conversation, message - 1))
        asked = next(line for line in lines if line.id == message)
        replies = [line for line in lines if line.direction == "out"]
        return {
            "messages": [
                {
                    "parts": [dataclasses.asdict(part) for part in reply.parts],
                    "buttons": [dataclasses.asdict(button) for button in reply.buttons],
                    "status": reply.status,
                }
                for reply in replies
            ],
            "urgent": asked.urgent,
            "notices": list(asked.notices),
        }
