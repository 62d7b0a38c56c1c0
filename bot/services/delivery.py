"""Sends what is queued: the gate once more, then the channel; nothing twice, nothing forgotten."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.consent import BEGUN_BY_SCHOOL, Held, Purpose, Refused, Verdict
from bot.domain.message import WELCOME, Outgoing, Status, Trace
from bot.domain.notice import HELD, Notice
from bot.errors import Failure, SendError
from bot.ports import Channel, Clock, Events, Jobs, Queued, Transactions, Work
from bot.services import gate
from bot.services.outbox import DELIVER, Outbox

log = logging.getLogger(__name__)

RETRIES = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""The pauses between attempts when a channel says that it may be tried again."""

ARRIVED = (Status.DELIVERED, Status.READ, Status.ANSWERED)


@dataclass(frozen=True)
class Delivery:
    """Delivers messages through the channels."""

    transactions: Transactions
    channels: Mapping[str, Channel]
    jobs: Jobs
    events: Events
    clock: Clock
    outbox: Outbox

    async def deliver(self, message: int) -> None:
        """Send one message if it is still queued, allowed and in time.

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
            await self.transactions.run(lambda work: self._sent(work, message, external))
        self.events.publish(outgoing.conversation)

    async def record_status(self, message: int, status: Status, reason: str = "") -> None:
        """What the provider says later: delivered, read, failed; in any order."""
        now = self.clock()

        def record(work: Work) -> int:
            work.set_status(message, status, now, reason=reason)
            queued = work.outgoing(message)
            if status in ARRIVED:
                self._arrived(work, queued, now)
            return queued.conversation_id

        self.events.publish(await self.transactions.run(record))

    async def reconcile(self, before: datetime) -> None:
        """Find out what became of messages that were being sent at `before` and still are.

        The provider is asked where it can say; where it cannot, the mentor is told, and nothing is sent again.
        """
        for message in await self.transactions.run(lambda work: work.uncertain(before)):
            await self._find(message, before)

    async def _find(self, message: int, before: datetime) -> None:
        queued = await self.transactions.run(lambda work: work.outgoing(message))
        channel = self.channels.get(queued.outgoing.channel)
        try:
            trace = await channel.find(queued.outgoing, queued.since or before) if channel else Trace.UNKNOWN
        except SendError:
            # Not now: the next round asks again.
            return
        await self.transactions.run(lambda work: self._clear_up(work, message, trace))

    # -- in a transaction ----------------------------------------------------------------------------------------------

    def _claim(self, work: Work, message: int) -> Outgoing | None:
        now = self.clock()
        queued = work.outgoing(message)
        if queued.status is not Status.QUEUED:
            return None
        if queued.expires_at and queued.expires_at <= now:
            self.too_late(work, message, now)
            return None
        talk = work.conversation(queued.conversation_id)
        verdict = self._ask(work, queued, now)
        if isinstance(verdict, Refused):
            self._suppress(work, message, verdict.reason, now)
            return None
        if queued.outgoing.channel not in self.channels:
            self._give_up(work, message, "no_channel", "failed", now)
            return None
        if isinstance(verdict, Held):
            work.postpone(message, now, verdict.reason)
            return None
        if Purpose(queued.purpose) in BEGUN_BY_SCHOOL:
            start = self.outbox.start(work, talk, max(now, queued.not_before or now), queued.expires_at)
            if start > now:
                work.postpone(message, start)
                self._enqueue(work, message, str(int(start.timestamp())), (start - now).total_seconds())
                return None
        return queued.outgoing if work.claim(message, now) else None

    def _ask(self, work: Work, queued: Queued, now: datetime) -> Verdict:
        talk, today = work.conversation(queued.conversation_id), now.astimezone(self.outbox.settings.zone).date()
        return gate.ask(work, talk, Purpose(queued.purpose), today, student=queued.student, scope=queued.scope)

    def _sent(self, work: Work, message: int, external: str) -> None:
        now, queued = self.clock(), work.outgoing(message)
        work.set_status(message, Status.SENT, now, external_id=external)
        work.ask(queued.conversation_id, message, now)
        if not self.channels[queued.outgoing.channel].can.receipts:
            # This channel never says that a message arrived: that it was taken is all there is to know.
            work.set_status(message, Status.DELIVERED, now)
            self._arrived(work, queued, now)

    def _arrived(self, work: Work, queued: Queued, now: datetime) -> None:
        """What waited for the welcome may go."""
        contact = work.conversation(queued.conversation_id).contact_id
        if not queued.key.startswith(WELCOME) or contact is None:
            return
        work.welcomed(contact, now)
        for waiting in work.waiting_for(queued.conversation_id, WELCOME):
            self.release(work, waiting, now)

    def release(self, work: Work, message: int, now: datetime) -> None:
        """Let a held message go; the gate is asked again."""
        work.requeue(message, now)
        work.settle(message, HELD, now)
        self._enqueue(work, message, f"released-{int(now.timestamp())}")

    def too_late(self, work: Work, message: int, now: datetime) -> None:
        """A message that makes no sense any more is not sent; the mentor is told."""
        self._suppress(work, message, "too_late", now)
        queued = work.outgoing(message)
        notice = Notice("too_late", student=queued.student, facts={"message": queued.key})
        work.add_notice(queued.conversation_id, message, notice, now)

    def _suppress(self, work: Work, message: int, reason: str, now: datetime) -> None:
        work.set_status(message, Status.SUPPRESSED, now, reason=reason)
        work.settle(message, HELD, now)

    def _failed(self, work: Work, message: int, error: SendError) -> None:
        now = self.clock()
        queued = work.outgoing(message)
        attempt = queued.attempts
        if error.failure is Failure.LATER and attempt <= len(RETRIES):
            pause = error.retry_after or RETRIES[attempt - 1].total_seconds()
            work.requeue(message, now, not_before=now + timedelta(seconds=pause))
            self._enqueue(work, message, str(attempt + 1), pause)
            return
        self._give_up(work, message, error.code, "failed", now)

    def _clear_up(self, work: Work, message: int, trace: Trace) -> None:
        now = self.clock()
        queued = work.outgoing(message)
        if queued.status is not Status.SENDING:
            return
        if trace is Trace.SENT:
            self._sent(work, message, f"found-{message}")
        elif trace is Trace.NOT_SENT:
            self.release(work, message, now)
        else:
            self._give_up(work, message, "uncertain", "uncertain", now)

    def _give_up(self, work: Work, message: int, reason: str, notice: str, now: datetime) -> None:
        work.set_status(message, Status.FAILED, now, reason=reason)
        queued = work.outgoing(message)
        work.add_notice(
            queued.conversation_id, message, Notice(notice, student=queued.student, facts={"message": queued.key}), now
        )
        log.warning("message %s was not sent (%s)", message, reason)

    def _enqueue(self, work: Work, message: int, attempt: str, delay: float = 0) -> None:
        self.jobs.enqueue(work, DELIVER, f"deliver:{message}:{attempt}", message, delay)
