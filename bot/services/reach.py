"""Reaches a contact another way when a message did not arrive, and respects a stop wherever it was said."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.config import Settings
from bot.domain.consent import BEGUN_BY_SCHOOL, Purpose, Refused
from bot.domain.message import KNOCKED_IN_VAIN, NOWHERE, STOPPED_THERE, Status
from bot.domain.notice import Notice
from bot.domain.outcome import Reply
from bot.domain.templates import KNOCK
from bot.ports import Channel, Clock, Queued, Talk, Transactions, Work
from bot.services.finish import KNOCKED
from bot.services.letters import Letter
from bot.services.outbox import Outbox

AT_ONCE = 200
_OWN = ("rsvp:", "slot:", "interpreter:")
"""What these buttons name belongs to one contact; another contact cannot tap them."""


@dataclass(frozen=True)
class ReachService:
    """The next channel, or the next contact: once for each message."""

    transactions: Transactions
    channels: Mapping[str, Channel]
    outbox: Outbox
    clock: Clock
    settings: Settings

    async def look(self) -> None:
        """What was sent long enough ago and did not arrive."""
        now = self.clock()
        before = now - timedelta(minutes=self.settings.reach.another_way_after_minutes)
        reporting = [name for name, channel in self.channels.items() if channel.can.receipts]
        purposes = [str(purpose) for purpose in BEGUN_BY_SCHOOL]

        def look(work: Work) -> None:
            for message in work.not_arrived(before, purposes, reporting, AT_ONCE, but=KNOCK):
                self.try_another_way(work, message, now)
            for message in work.held_messages((KNOCKED,)):
                knocked_at = work.outgoing(message).not_before
                if knocked_at is not None and knocked_at <= before:
                    self.knocked_in_vain(work, message, now)

        await self.transactions.run(look)

    def knocked_in_vain(self, work: Work, message: int, now: datetime) -> None:
        """Nobody opened: what waits goes another way."""
        work.set_status(message, Status.FAILED, now, reason=KNOCKED_IN_VAIN)
        if not self.try_another_way(work, message, now) and not work.was_tried(message):
            # No other way is looked for, as for a mentor's words that are about no student: whoever wrote them must know.
            queued = work.outgoing(message)
            told = Notice("failed", student=queued.student, facts={"message": queued.key}, once=f"not_reached:{message}")
            work.add_notice(queued.conversation_id, message, told, now)

    def try_another_way(self, work: Work, message: int, now: datetime) -> bool:
        """Write what did not arrive for another way; where there is none, the mentor is told. False: this is not for here.

        Only what the school began, and only once: a message that went another way already ends here.
        """
        queued = work.outgoing(message)
        if Purpose(queued.purpose) not in BEGUN_BY_SCHOOL or queued.text is None or work.was_tried(message):
            return False
        expired = queued.expires_at is not None and queued.expires_at <= now
        talk = work.conversation(queued.conversation_id)
        if talk.contact_id is not None and queued.instead_of is None and not expired:
            other = work.another_way(talk.contact_id, (talk.id,))
            if other is not None and self._write(work, other, message, queued, now):
                return True
            if self._next_contact(work, talk, message, queued, now):
                return True
        once = f"not_reached:{message}"
        told = Notice("not_reached", student=queued.student, facts={"message": queued.key}, once=once)
        work.add_notice(talk.id, message, told, now)
        return True

    def stopped_there(self, work: Work, talk: Talk, now: datetime) -> None:
        """The contact told the provider to stop: that holds on every channel, and the mentor is told."""
        known = work.is_gone(talk.id) == STOPPED_THERE
        work.gone(talk.id, STOPPED_THERE)
        # Known already: the contact may have started again on another channel since.
        if not talk.stopped and not known:
            work.set_preference(talk.id, stopped=True)
            work.add_notice(talk.id, None, Notice("stopped_there", facts={"channel": talk.channel}), now)

    def started_there(self, work: Work, talk: Talk, now: datetime) -> None:
        """The contact opened the provider's door again."""
        work.gone(talk.id, "")
        work.set_preference(talk.id, stopped=False)

    def _next_contact(self, work: Work, talk: Talk, message: int, queued: Queued, now: datetime) -> bool:
        if not self.settings.reach.next_contact or queued.student is None or Purpose(queued.purpose) is not Purpose.NEWS:
            return False
        if queued.author == "mentor":
            # What a person wrote to one contact is for nobody else.
            return False
        if any(option.payload.startswith(_OWN) for option in queued.options):
            return False
        since = (queued.sent_at or now) - timedelta(days=1)
        others = [contact for contact in work.contacts_of(queued.student) if contact != talk.contact_id]
        if any(work.was_told(contact, queued.key, queued.student, since) for contact in others):
            # Somebody else of the student knows already.
            return False
        for contact in others:
            other = work.talk_of(contact)
            if other.channel != NOWHERE and self._write(work, other, message, queued, now):
                return True
        return False

    def _write(self, work: Work, talk: Talk, message: int, queued: Queued, now: datetime) -> bool:
        """Write it anew for this conversation, in the language of whoever reads there; False when the gate refuses."""
        assert queued.text is not None
        parts = queued.outgoing.parts
        reply = Reply(
            queued.text,
            queued.options,
            Purpose(queued.purpose),
            queued.student,
            queued.scope,
            # A mentor's own words were written for one language, or for two.
            language=parts[0].language if queued.author == "mentor" and len(parts) == 1 else "",
            attachments=queued.outgoing.attachments,
            by=next((part.by for part in parts if part.by), ""),
        )
        letter = Letter(reply, f"instead:{message}", expires_at=queued.expires_at, asks=queued.asks)
        letter = replace(letter, author=queued.author, sent_by=queued.sent_by)
        if isinstance(self.outbox.ask(work, talk, reply, now.astimezone(self.settings.zone)), Refused):
            return False
        self.outbox.begin(work, talk, letter, now, instead_of=message)
        return True
