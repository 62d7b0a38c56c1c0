"""Keeps the pictures, voice notes and files that parents send: the provider holds them only for a time."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from bot.domain.message import LARGEST_FILE, Attachment
from bot.errors import Failure, SendError
from bot.ports import Channel, Jobs, Received, Transactions, Work

log = logging.getLogger(__name__)

FETCH = "fetch"
RETRIES = (timedelta(seconds=30), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))


@dataclass(frozen=True)
class FileService:
    """Fetches each file once."""

    transactions: Transactions
    channels: Mapping[str, Channel]
    jobs: Jobs

    async def fetch(self, message: int) -> None:
        """Fetch what is not kept yet; what the provider does not give now is asked for again later."""
        received, name, wanted, attempt = await self.transactions.run(lambda work: self._wanted(work, message))
        channel = self.channels.get(name)
        again = False
        for position, attachment in wanted if channel else ():
            assert channel is not None
            try:
                data = await channel.fetch(attachment)
            except SendError as error:
                log.warning("a file of message %s could not be fetched (%s)", received.id, error.code)
                again = again or error.failure is Failure.LATER
                continue
            if len(data) <= LARGEST_FILE:
                await self.transactions.run(partial(_keep, message, position, attachment.content_type, data))
        if again and attempt < len(RETRIES):
            await self.transactions.run(lambda work: self._later(work, message, attempt))

    def _wanted(self, work: Work, message: int) -> tuple[Received, str, list[tuple[int, Attachment]], int]:
        received = work.inbound(message)
        wanted = [
            (position, attachment)
            for position, attachment in enumerate(received.attachments)
            if attachment.reference and not work.has_file(message, position)
        ]
        return received, work.conversation(received.conversation_id).channel, wanted, work.count_fetch(message)

    def _later(self, work: Work, message: int, attempt: int) -> None:
        self.jobs.enqueue(work, FETCH, f"{FETCH}:{message}:{attempt + 2}", message, RETRIES[attempt].total_seconds())


def _keep(message: int, position: int, content_type: str, data: bytes, work: Work) -> None:
    # While the provider gave it, the message may have been deleted; then this ends here.
    work.inbound(message)
    work.add_file(message, position, content_type, data)
