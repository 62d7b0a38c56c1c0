"""Sends what is queued: the gate once more, then the channel; nothing twice, nothing forgotten."""

import asyncio
import logging
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.channels.splitting import chunks
from bot.domain.consent import BEGUN_BY_SCHOOL, Held, Purpose, Refused
from bot.domain.message import (
    ARRIVED,
    ASKED_FOR,
    KNOCKED_IN_VAIN,
    ON_THE_WAY,
    UNCERTAIN,
    WELCOME,
    WENT_OUT,
    Document,
    Outgoing,
    Receipt,
    Status,
    Trace,
)
from bot.domain.notice import HELD, Notice
from bot.domain.outcome import Reply
from bot.domain.templates import KNOCK
from bot.domain.text import Text
from bot.errors import Failure, RowGone, SendError
from bot.ports import Channel, Clock, Events, Queued, Transactions, Work
from bot.services.finish import KNOCKED, Finish
from bot.services.outbox import SPOKEN, Outbox
from bot.services.pace import Paces
from bot.services.reach import ReachService

log = logging.getLogger(__name__)

RETRIES = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""The pauses between attempts when a channel says that it may be tried again."""

LAST_SENDS = 15.0
"""Seconds that the end of the program waits for what is being sent."""

ANSWERED_WITHIN = timedelta(seconds=30)
"""So long what the school begins waits for the answer to what the contact just wrote; then there may be none."""
ANSWERS_FIRST = timedelta(seconds=2)

TOO_QUICK = 20
"""So often a message is tried when the provider only says that we are too quick; each time it waits longer."""


@dataclass(frozen=True)
class Delivery:
    """Delivers messages through the channels."""

    transactions: Transactions
    channels: Mapping[str, Channel]
    events: Events
    clock: Clock
    outbox: Outbox
    paces: Paces
    reach: ReachService
    finish: Finish
    _ending: asyncio.Event = field(default_factory=asyncio.Event)
    _sending: set[int] = field(default_factory=set)

    async def deliver(self, message: int) -> None:
        """Send one message if it is still queued, allowed and in time, when it is its turn.

        The row is claimed first, so that two jobs for the same message send it once. A row that is left in `sending` by a
        crash is uncertain and is never sent again blindly.
        """
        waiting = await self.transactions.run(lambda work: work.waiting(message))
        if waiting is None:
            return
        to, purpose = waiting
        begun = Purpose(purpose) in BEGUN_BY_SCHOOL
        if not await self._turn(self.paces.turn(to.channel, to.address, begun=begun, units=self._units(to))):
            # The program ends; the message stays queued, and the next start finds it.
            return
        # Before the message is claimed: it takes seconds, and after a crash in between it would be uncertain whether it went.
        sounds = await self._aloud(to)
        self._sending.add(message)
        try:
            await self._send(message, sounds)
        finally:
            self._sending.discard(message)

    async def end(self) -> None:
        """Nobody gets a turn any more, and what is being sent is finished."""
        self._ending.set()
        until = asyncio.get_running_loop().time() + LAST_SENDS
        while self._sending and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 (it ends by itself, too)
            await asyncio.sleep(0.05)

    async def _turn(self, turn: Coroutine[Any, Any, None]) -> bool:
        waiting, ending = asyncio.ensure_future(turn), asyncio.ensure_future(self._ending.wait())
        await asyncio.wait({waiting, ending}, return_when=asyncio.FIRST_COMPLETED)
        got = waiting.done() and not self._ending.is_set()
        for task in (waiting, ending):
            task.cancel()
        return got

    async def _send(self, message: int, sounds: Sequence[Document]) -> None:
        outgoing = await self.transactions.run(lambda work: self._claim(work, message))
        if outgoing is None:
            return
        if outgoing.template is None:
            outgoing = replace(outgoing, documents=(*outgoing.documents, *sounds))
        try:
            external = await self.channels[outgoing.channel].send(outgoing)
        except SendError as error:
            problem = error
            if problem.failure is Failure.LATER and problem.retry_after:
                self.paces.pause(outgoing.channel, problem.retry_after)
            await self.transactions.run(lambda work: self._refused(work, message, problem))
        else:
            await self.transactions.run(lambda work: self._sent(work, message, external))
        self.events.publish(outgoing.conversation)

    async def _aloud(self, outgoing: Outgoing) -> list[Document]:
        """A voice message for each language that has a voice, if the contact asked for it; without one the text goes alone."""
        voice = self.outbox.voice
        if voice is None or SPOKEN not in outgoing.attachments:
            return []
        made = [(part.language, await voice.speak(part.text, part.language)) for part in outgoing.parts]
        return [Document(f"{language}.ogg", voice.content_type, sound) for language, sound in made if sound]

    async def record(self, receipt: Receipt) -> None:
        """What the provider says later: sent, delivered, read, failed; in any order, and as often as it likes."""
        conversation = await self.transactions.run(lambda work: self._record(work, receipt))
        if conversation is not None:
            self.events.publish(conversation)

    async def reconcile(self, before: datetime) -> None:
        """Find out what became of messages that were being sent at `before` and still are.

        The provider is asked where it can say; where it cannot, the mentor is told, and nothing is sent again.
        """
        for message in await self.transactions.run(lambda work: work.uncertain(before)):
            try:
                await self._find(message, before)
            except RowGone:
                log.info("message %s was deleted while it was looked for", message)

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
        work.lock_message(message)
        queued = work.outgoing(message)
        if queued.status is not Status.QUEUED:
            return None
        if queued.expires_at and queued.expires_at <= now:
            self.too_late(work, message, now)
            return None
        talk = work.conversation(queued.conversation_id)
        outgoing = queued.outgoing
        asked = Reply(Text(queued.key), (), Purpose(queued.purpose), queued.student, queued.scope)
        verdict = self.outbox.ask(work, talk, asked, now.astimezone(self.outbox.settings.zone))
        if isinstance(verdict, Refused):
            self._suppress(work, message, verdict.reason, now)
            if queued.author == "mentor":
                # When it was written it could go: whoever wrote it counts on it.
                self._tell_failed(work, queued, message, "failed", now)
            return None
        if isinstance(verdict, Held):
            work.postpone(message, now, verdict.reason)
            return None
        begun = Purpose(queued.purpose) in BEGUN_BY_SCHOOL
        closed = "no_channel" if outgoing.channel not in self.channels else work.is_gone(talk.id) if begun else ""
        if closed:
            work.set_status(message, Status.FAILED, now, reason=closed)
            if not self.reach.try_another_way(work, message, now):
                self._tell_failed(work, queued, message, "failed", now)
            return None
        if begun and queued.reason != ASKED_FOR:
            start = self.outbox.start(work, talk, max(now, queued.not_before or now), queued.expires_at)
            if start <= now and work.is_answering(talk.id, now - ANSWERED_WITHIN):
                # "It worked" comes before the welcome, and an answer before the next alert.
                start = now + ANSWERS_FIRST
            if start > now:
                work.postpone(message, start)
                self._enqueue(work, queued, message, str(int(start.timestamp())), (start - now).total_seconds())
                return None
        ready = self.finish.ready(work, queued, now)
        if ready is None:
            # Only a knock goes now; the text follows when the contact has opened the door.
            work.postpone(message, now, KNOCKED)
            return None
        work.set_cost(message, self.channels[outgoing.channel].cost(ready))
        return ready if work.claim(message, now) else None

    def _units(self, outgoing: Outgoing) -> int:
        """How many turns it takes: the parts that the provider counts, or else its messages."""
        channel = self.channels.get(outgoing.channel)
        if channel is None:
            return 1
        cost = channel.cost(outgoing)
        return max(1, cost.parts if cost else len(chunks(outgoing, channel.can)))

    def _sent(self, work: Work, message: int, external: str | None) -> None:
        work.lock_message(message)
        now, queued = self.clock(), work.outgoing(message)
        if queued.status not in ON_THE_WAY:
            # The provider's report was quicker than its answer, and said that it failed: that was dealt with.
            return
        first = queued.sent_at is None
        work.set_status(message, Status.SENT, now, external_id=external)
        if first:
            # The provider's report may have been here before its answer was.
            work.ask(queued.conversation_id, message, now)
        if not self.channels[queued.outgoing.channel].can.receipts:
            # This channel never says that a message arrived: that it was taken is all there is to know.
            work.set_status(message, Status.DELIVERED, now)
            self._arrived(work, queued, now)

    def _arrived(self, work: Work, queued: Queued, now: datetime) -> None:
        """What waited for the welcome may go."""
        if not queued.key.startswith(WELCOME):
            return
        contact = work.conversation(queued.conversation_id).contact_id
        if contact is None:
            return
        work.welcomed(contact, now)
        for waiting in work.waiting_for(queued.conversation_id, WELCOME):
            self.release(work, waiting, now)

    def release(self, work: Work, message: int, now: datetime, *, asked: bool = False) -> None:
        """Let a held message go; the gate is asked again. `asked`: the contact wants to read it now, at whatever hour."""
        work.requeue(message, now)
        if asked:
            work.postpone(message, now, ASKED_FOR)
        work.settle(message, HELD, now)
        self._enqueue(work, work.outgoing(message), message, f"released-{int(now.timestamp())}")

    def opened(self, work: Work, conversation: int, now: datetime) -> int:
        """The contact wrote: what only knocked may go; returns how many."""
        waiting = work.waiting_for(conversation, KNOCKED)
        for message in waiting:
            self.release(work, message, now, asked=True)
        return len(waiting)

    def show(self, work: Work, message: int, conversation: int, now: datetime) -> bool:
        """Send what knocked in vain after all; False when there is no such message, or it makes no sense any more."""
        queued = work.outgoing(message) if work.status_of(message) is Status.FAILED else None
        if queued is None or queued.conversation_id != conversation or queued.reason != KNOCKED_IN_VAIN:
            return False
        if queued.expires_at and queued.expires_at <= now:
            return False
        self.release(work, message, now, asked=True)
        return True

    def too_late(self, work: Work, message: int, now: datetime) -> None:
        """A message that makes no sense any more is not sent; the mentor is told."""
        self._suppress(work, message, "too_late", now)
        queued = work.outgoing(message)
        notice = Notice("too_late", student=queued.student, facts={"message": queued.key})
        work.add_notice(queued.conversation_id, message, notice, now)

    def _suppress(self, work: Work, message: int, reason: str, now: datetime) -> None:
        work.set_status(message, Status.SUPPRESSED, now, reason=reason)
        work.settle(message, HELD, now)

    def _refused(self, work: Work, message: int, error: SendError) -> None:
        """What the provider reported as sent in the meantime stays sent, whatever its answer says."""
        work.lock_message(message)
        if work.outgoing(message).status is Status.SENDING:
            self._failed(work, message, error)
        else:
            log.info("message %s: what the provider reported counts, not its answer (%s)", message, error.code)

    def _failed(self, work: Work, message: int, error: SendError) -> None:
        now = self.clock()
        work.lock_message(message)
        queued = work.outgoing(message)
        attempt = queued.attempts
        work.progress(message, max(queued.outgoing.done, error.done))
        if error.failure is Failure.UNCERTAIN:
            # It stays in `sending`: the provider's report, or a look at its list, will tell.
            log.warning("message %s is uncertain (%s)", message, error.code)
            return
        if error.failure is Failure.LATER and attempt <= (TOO_QUICK if error.retry_after else len(RETRIES)):
            pause = error.retry_after * attempt if error.retry_after else RETRIES[attempt - 1].total_seconds()
            work.requeue(message, now, not_before=now + timedelta(seconds=pause))
            self._enqueue(work, queued, message, str(attempt + 1), pause)
            return
        if error.failure is Failure.TEMPLATE and work.is_open(queued.conversation_id, now):
            # We thought that the contact had written lately; the provider knows better.
            work.close(queued.conversation_id)
            work.requeue(message, now)
            self._enqueue(work, queued, message, f"{attempt + 1}-template")
            return
        self._what_follows(work, queued, error, now)
        work.set_status(message, Status.FAILED, now, reason=error.code)
        if queued.key == KNOCK:
            for waiting in work.waiting_for(queued.conversation_id, KNOCKED):
                self.reach.knocked_in_vain(work, waiting, now)
            return
        if not self.reach.try_another_way(work, message, now):
            self._tell_failed(work, queued, message, "failed", now)
        log.warning("message %s was not sent (%s)", message, error.code)

    def _what_follows(self, work: Work, queued: Queued, error: SendError, now: datetime) -> None:
        """What a failure says of the contact, or of our own set-up."""
        talk = work.conversation(queued.conversation_id)
        if error.failure is Failure.STOPPED:
            self.reach.stopped_there(work, talk, now)
        elif error.failure is Failure.GONE:
            work.gone(talk.id, error.code)
            work.add_notice(talk.id, None, Notice("gone", student=queued.student, once=f"gone:{talk.id}:{now.date()}"), now)
        elif error.failure is Failure.SETUP:
            log.error("channel %s is not set up right (%s): look at docs/how-to/", talk.channel, error.code)
            once = f"setup:{talk.channel}:{error.code}:{now.date()}"
            work.add_notice(None, None, Notice("setup", urgent=True, facts={"channel": talk.channel}, once=once), now)

    def _record(self, work: Work, receipt: Receipt) -> int | None:
        status = work.status_of(receipt.message)
        if status is None or (receipt.status is Status.SENT and status in WENT_OUT):
            # Not ours, or no news: most reports are of this kind.
            return None
        work.lock_message(receipt.message)
        now, queued = self.clock(), work.outgoing(receipt.message)
        last = receipt.piece == receipt.of
        if last and receipt.external_id and queued.external_id not in (None, receipt.external_id):
            # Of an attempt before: what it says was dealt with then.
            return None
        if receipt.status is Status.FAILED:
            if queued.status in (Status.SENDING, Status.SENT):
                failure = receipt.failure or Failure.ROUTE
                if failure is Failure.STOPPED and queued.sent_at and work.wrote_since(queued.conversation_id, queued.sent_at):
                    # A late report of a stop: the contact has opened the door again since.
                    failure = Failure.ROUTE
                self._failed(work, receipt.message, SendError(receipt.code, failure))
                # The pieces before it went out, and are not sent again.
                work.progress(receipt.message, receipt.piece - 1)
            return queued.conversation_id
        if queued.status is Status.SENDING:
            self._sent(work, receipt.message, receipt.external_id)
        elif queued.status not in WENT_OUT:
            return None
        work.set_status(receipt.message, receipt.status, now)
        if receipt.status in ARRIVED:
            self._arrived(work, queued, now)
        return queued.conversation_id

    def _clear_up(self, work: Work, message: int, trace: Trace) -> None:
        now = self.clock()
        queued = work.outgoing(message)
        if queued.status is not Status.SENDING:
            return
        if trace is Trace.SENT:
            # The provider's id is not known: what it reports later is taken by our own id.
            self._sent(work, message, None)
        elif trace is Trace.NOT_SENT:
            self.release(work, message, now)
        else:
            work.set_status(message, Status.FAILED, now, reason=UNCERTAIN)
            self._tell_failed(work, queued, message, UNCERTAIN, now)
            log.warning("message %s was not sent (%s)", message, UNCERTAIN)

    def _tell_failed(self, work: Work, queued: Queued, message: int, notice: str, now: datetime) -> None:
        told = Notice(notice, student=queued.student, facts={"message": queued.key})
        work.add_notice(queued.conversation_id, message, told, now)

    def _enqueue(self, work: Work, queued: Queued, message: int, attempt: str, delay: float = 0) -> None:
        self.outbox.deliver(work, queued.outgoing.channel, message, attempt, delay)
