"""The round of each minute: what is due by the clock, and what a crash or an outage left lying."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.message import NOWHERE, WELCOME
from bot.logs import place_of
from bot.ports import Clock, Jobs, Transactions, Work
from bot.services.absences import AbsenceService
from bot.services.answering import AnsweringService
from bot.services.delivery import Delivery
from bot.services.eighteen import EighteenService
from bot.services.invitations import InvitationService
from bot.services.notes import NoteService
from bot.services.reach import ReachService
from bot.services.retention import RetentionService
from bot.services.welcome import WelcomeService

log = logging.getLogger(__name__)

LATE = timedelta(minutes=5)
"""So long a job may lie before the round does its work; a job that ended with an error is not tried again by the queue."""

UNANSWERED = timedelta(minutes=1)
"""No answer takes so long: its job was lost."""

CUT_OFF = timedelta(minutes=10)
"""No provider takes so long: a message that is being sent for longer was cut off."""

JOBS_KEPT = timedelta(days=2)

AT_ONCE = 200


@dataclass(frozen=True)
class Rounds:
    """Everything that nobody else begins. Each part does nothing the second time."""

    transactions: Transactions
    delivery: Delivery
    absences: AbsenceService
    invitations: InvitationService
    eighteen: EighteenService
    welcome: WelcomeService
    reach: ReachService
    notes: NoteService
    answering: AnsweringService
    retention: RetentionService
    answer: Callable[[int], Awaitable[None]]
    refresh: Callable[[], Awaitable[None]] | None
    jobs: Jobs
    clock: Clock

    async def minute(self) -> None:
        """One round; a part that fails does not keep the others from their work."""
        parts: tuple[Callable[[], Awaitable[object]], ...] = (
            self._alerts,
            self._unanswered,
            self._messages,
            self.reach.look,
            self.notes.look,
            self._held,
            self.invitations.look,
            self.eighteen.look,
            self.welcome.some,
            self.answering.hand_back_idle,
            self._old_jobs,
            *([self.refresh] if self.refresh else []),
            # The last: in one night of a year it takes long.
            self.retention.look,
        )
        for part in parts:
            try:
                await part()
            except Exception as error:
                # Only the place: the error's own text may quote a message.
                log.error("a part of the round failed (%s)", place_of(error))

    async def _alerts(self) -> None:
        late = self.clock() - LATE
        for alert in await self.transactions.run(lambda work: work.alerts_due(late)):
            await self.absences.tell(alert)

    async def _messages(self) -> None:
        now = self.clock()
        await self.delivery.reconcile(now - CUT_OFF)
        await self.transactions.run(lambda work: self._overdue(work, now))

    def _overdue(self, work: Work, now: datetime) -> None:
        # Not sent here: one channel's pause must not keep the round waiting.
        for message in work.overdue(now - LATE, AT_ONCE):
            self.delivery.outbox.deliver(
                work, work.outgoing(message).outgoing.channel, message, f"overdue-{now.timestamp():.0f}"
            )

    async def _unanswered(self) -> None:
        before = self.clock() - UNANSWERED
        for message in await self.transactions.run(lambda work: work.unhandled(before)):
            await self.answer(message)

    async def _old_jobs(self) -> None:
        await self.jobs.forget(self.clock() - JOBS_KEPT)

    async def _held(self) -> None:
        await self.transactions.run(self._look_at_held)

    def _look_at_held(self, work: Work) -> None:
        now = self.clock()
        for message in work.out_of_date(now):
            self.delivery.too_late(work, message, now)
        # The school's list may have been corrected, and the welcome may have come another way.
        for message in work.held_messages(("own_number", "shared_number", "new_number", WELCOME)):
            contact = work.conversation(work.outgoing(message).conversation_id).contact_id
            talk = work.talk_of(contact) if contact is not None else None
            if contact is None or talk is None or talk.channel == NOWHERE or work.contact(contact).new_phone:
                continue
            if work.contact(contact).welcomed or work.outgoing(message).key.startswith(WELCOME):
                work.move(message, talk.id)
                self.delivery.release(work, message, now)
