"""Sends what is queued: the gate once more, then the channel; nothing twice, nothing forgotten."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.domain.consent import Purpose, Refused
from bot.domain.message import Outgoing, Status
from bot.domain.notice import Notice
from bot.errors import SendError
from bot.ports import Channel, Clock, Events, Jobs, Transactions, Work
from bot.services import gate
from bot.services.outbox import DELIVER

log = logging.getLogger(__name__)

RETRIES = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""The pauses between attempts when a channel says that it may be tried again."""


@dataclass(frozen=True)
class Delivery:
    """Delivers messages through the channels."""

    transactions: Transactions
    channels: Mapping[str, Channel]
    jobs: Jobs
    events: Events
    clock: Clock
    zone: ZoneInfo

    async def deliver(self, message: int) -> None:
        """Send one message if it is still queued and still allowed.

        The row is claimed first, so that two jobs for the same message send it once. A row that is left in `sending` by a
        crash is uncertain and is never sent again blindly.
        """
        outgoing = await self.transactions.run(lambda work: self._claim(work, message))
        if outgoing is None:
            return
        try:
            external = await self.channels[outgoing.channel].send(outgoing)
        except SendError as error:
            problem = error
            await self.transactions.run(lambda work: self._failed(work, message, problem))
        else:
            now = self.clock()
            await self.transactions.run(lambda work: work.set_status(message, Status.SENT, now, external_id=external))
        self.events.publish(outgoing.conversation)

    async def record_status(self, message: int, status: Status, reason: str = "") -> None:
        """What the provider says later: delivered, read, failed; in any order."""
        now = self.clock()

        def record(work: Work) -> int:
            work.set_status(message, status, now, reason=reason)
            return work.outgoing(message).conversation_id

        self.events.publish(await self.transactions.run(record))

    def _claim(self, work: Work, message: int) -> Outgoing | None:
        now = self.clock()
        queued = work.outgoing(message)
        if queued.status is not Status.QUEUED:
            return None
        talk, today = work.conversation(queued.conversation_id), now.astimezone(self.zone).date()
        verdict = gate.ask(work, talk, Purpose(queued.purpose), today, student=queued.student, scope=queued.scope)
        if isinstance(verdict, Refused):
            work.set_status(message, Status.SUPPRESSED, now, reason=verdict.reason)
            return None
        return queued.outgoing if work.claim(message, now) else None

    def _failed(self, work: Work, message: int, error: SendError) -> None:
        now = self.clock()
        conversation = work.outgoing(message).conversation_id
        attempt = work.attempts(message)
        if error.retryable and attempt <= len(RETRIES):
            pause = error.retry_after or RETRIES[attempt - 1].total_seconds()
            work.requeue(message, now)
            self.jobs.enqueue(work, DELIVER, f"deliver:{message}:{attempt + 1}", message, pause)
            return
        work.set_status(message, Status.FAILED, now, reason=error.code)
        work.add_notice(conversation, message, Notice("failed"), now)
        log.warning("message %s was not sent (%s)", message, error.code)
