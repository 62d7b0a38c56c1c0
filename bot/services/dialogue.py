"""Answers a parent's message: understanding, decision, effects in one transaction, then the replies are sent at once."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from bot.config import Settings
from bot.domain.acquaintance import ASK_LANGUAGE, get_acquainted
from bot.domain.book import Book
from bot.domain.consent import Purpose
from bot.domain.conversation import State
from bot.domain.dialogue import react
from bot.domain.holding import silent
from bot.domain.linking import STUDENT
from bot.domain.matching import fold, has_words
from bot.domain.notice import Notice
from bot.domain.outcome import (
    Answered,
    Change,
    Effect,
    GoodHoursChosen,
    Incoming,
    InterpreterWished,
    LinkAsked,
    Matters,
    Outcome,
    ReasonGiven,
    Reply,
    Rules,
    StudentNamed,
)
from bot.domain.schedule import is_open
from bot.domain.text import Text
from bot.domain.understanding import Decision, Understood
from bot.errors import RowGone, UnderstandingAway
from bot.language.detection import detect
from bot.logs import place_of
from bot.ports import Clock, Events, Queued, Received, Talk, Transactions, Work
from bot.services.answering import OWN_WORDS
from bot.services.delivery import Delivery
from bot.services.facts import school_facts
from bot.services.invitations import REFUSED, InvitationService
from bot.services.linking import ask_to_link
from bot.services.notes import TELL
from bot.services.outbox import DUTCH, DUTCH_HINT, MORE_HINT, Outbox
from bot.services.rules import office_hours, thresholds_of
from bot.services.second_try import SecondTry

log = logging.getLogger(__name__)

SAFETY_NET = 30.0
"""Seconds until the queue takes a reply that is sent directly: it finds something to do only after a crash."""


ALERTS_OPEN = timedelta(days=14)
"""So long an alert can be answered by its buttons."""


@dataclass(frozen=True)
class DialogueService:
    """Answers messages, those of one conversation one after the other."""

    transactions: Transactions
    understanding: SecondTry
    outbox: Outbox
    delivery: Delivery
    events: Events
    clock: Clock
    settings: Settings
    rules: Rules
    invitations: InvitationService
    # A lock lives as long as somebody holds or awaits it.
    _turns: WeakValueDictionary[int, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def answer(self, message: int) -> None:
        """Answer one message; doing it again after a crash changes nothing that was written, and sends what was not."""
        received, talk = await self.transactions.run(lambda work: _read(work, message))
        turn = self._turns.setdefault(talk.id, asyncio.Lock())
        async with turn:
            if received.handled:
                replies = await self.transactions.run(lambda work: work.replies_to(message))
            else:
                understood = await self._understand(received, talk)
                try:
                    replies = await self.transactions.run(lambda work: self._respond(work, message, talk.id, understood))
                except RowGone:
                    raise
                except Exception as error:
                    # A mistake of ours must not swallow a parent's message: a person takes over. Only the place is logged:
                    # the error's text may quote the message.
                    log.error("message %s could not be answered (%s)", message, place_of(error))
                    replies = await self.transactions.run(lambda work: self._give_to_mentor(work, message, talk.id))
            for reply in replies:
                await self.delivery.deliver(reply)
            self.events.publish(talk.id)

    async def _understand(self, received: Received, talk: Talk) -> Understood | None:
        # Also when the mentor answers: what sounds like danger is told at once.
        if received.tapped or not has_words(received.text):
            return None
        try:
            return await self.understanding.understand(received.text, talk)
        except UnderstandingAway as away:
            log.warning("message %s was not understood: %s", received.id, away)
            return None

    def _respond(self, work: Work, message: int, conversation: int, understood: Understood | None) -> list[int]:
        # Before anything is read: another worker may have answered in the meantime.
        work.lock(conversation)
        received, talk = _read(work, message)
        if received.handled:
            return work.replies_to(message)
        now = self.clock().astimezone(self.settings.zone)
        contact, matters = None, Matters()
        if talk.contact_id:
            contact, matters = work.contact(talk.contact_id), _matters(work, talk.contact_id, now)
        if again := self._say_again(work, talk, received):
            return self._write(work, message, talk.id, again, now)
        if spoken := self._aloud(talk, received):
            return self._write(work, message, talk.id, spoken, now)
        if self._too_many(work, talk, now):
            work.mark_handled(message, now, understood=None, urgent=False)
            return []
        files = received.attachments
        voice = bool(files) and all(file.content_type.startswith("audio/") for file in files)
        incoming = Incoming(received.text, received.tapped, understood, len(files), voice)
        outcome = react(talk.state, incoming, contact, self.rules, now, matters=matters, stopped=talk.stopped)
        if talk.contact_id is None and talk.student_id is None and not received.tapped and not talk.held:
            outcome = self._acquainted(work, talk, incoming, outcome, now)
        if talk.held:
            spoke_last = work.newest_key(talk.id) in OWN_WORDS
            there = is_open(now, office_hours(self.settings))
            left = silent(outcome, incoming, talk.state, spoke_last=spoke_last, at_school=there)
            return self._write(work, message, talk.id, left, now)
        answered = received.tapped == STUDENT or outcome.urgent or outcome.changes or talk.stopped
        if talk.student_id is not None and not answered:
            # The texts speak to parents. A student who answers the school has the mentor as reader.
            told = Notice("student_reply", student=talk.student_id)
            outcome = Outcome(State(), (Reply(Text("student-reply")),), (told,), decision=outcome.decision)
        return self._write(work, message, talk.id, outcome, now)

    def _acquainted(self, work: Work, talk: Talk, incoming: Incoming, outcome: Outcome, now: datetime) -> Outcome:
        """Somebody unknown chooses the language, once; the detected one stands on top."""
        if not has_words(incoming.text) or work.language_settled(talk.id, ASK_LANGUAGE):
            return outcome
        found = detect(incoming.text, self.rules.languages, incoming.understood.languages if incoming.understood else ())
        known, sure = (found.language, found.sure) if found else (None, False)
        return get_acquainted(outcome, known, sure=sure, rules=self.rules, now=now)

    def _say_again(self, work: Work, talk: Talk, received: Received) -> Outcome | None:
        """What was said last: again, shorter, in Dutch (where it went out in one language), in full (where it was cut)."""
        word, book = fold(received.text), self.rules.book
        repeats, asked = book.again | book.shorter, talk.state.question
        if (
            talk.stopped
            or received.tapped
            or word not in book.dutch | book.more | repeats
            or (asked and asked.id == "language")
        ):
            return None
        said = [work.outgoing(message) for message in work.last_said(talk.id)]
        if word not in repeats:
            said = said[-1:]
        if talk.held and not (said and self._offers(said[-1], word)):
            # The word is for the mentor.
            return None
        if word in repeats and not said:
            return Outcome(talk.state, (Reply(Text("again-nothing")),))
        replies = [reply for queued in said if (reply := self._again(queued, word))]
        return Outcome(talk.state, tuple(replies)) if replies else None

    def _again(self, queued: Queued, word: str) -> Reply | None:
        """One message of ours once more; None for one that may not be repeated."""
        if queued.text is None:
            return None
        if queued.student is None and Purpose(queued.purpose) not in (Purpose.GENERAL, Purpose.CONFIRMATION):
            # The welcome names students without being about one: who may hear of them now was not asked.
            return None
        book, first = self.rules.book, queued.outgoing.parts[0]
        by = next((part.by for part in queued.outgoing.parts if part.by), "")
        purpose = Purpose.GENERAL if queued.student is None else Purpose.STUDENT
        about = (purpose, queued.student, queued.scope)
        if word in book.again | book.shorter:
            return Reply(queued.text, queued.options, *about, short=word in book.shorter, by=by)
        return Reply(queued.text, (), *about, whole=True, language=DUTCH if word in book.dutch else first.language, by=by)

    def _aloud(self, talk: Talk, received: Received) -> Outcome | None:
        """Answers are read aloud from now on, or no longer; None for a message that asks for neither."""
        word, book = fold(received.text), self.rules.book
        if received.tapped or talk.stopped or talk.held or word not in book.speak | book.silent:
            return None
        if word in book.silent:
            return Outcome(talk.state, (Reply(Text("spoken-off")),), changes=(Change("spoken"),))
        if not self.outbox.speaks(talk):
            return Outcome(talk.state, (Reply(Text("spoken-away")),))
        return Outcome(talk.state, (Reply(Text("spoken-on")),), changes=(Change("spoken", "on"),))

    def _offers(self, queued: Queued, word: str) -> bool:
        """Whether the message says that this word brings it again."""
        first, hint = queued.outgoing.parts[0], DUTCH_HINT if word in self.rules.book.dutch else MORE_HINT
        return self.outbox.catalogue.render(first.language, hint) in first.text

    def _too_many(self, work: Work, talk: Talk, now: datetime) -> bool:
        """Two machines that answer each other would go on for ever; a parent never asks so much in an hour."""
        if work.answers_since(talk.id, now - timedelta(hours=1)) < self.settings.conversation.answers_an_hour:
            return False
        once = f"too_many:{talk.id}:{now.date()}"
        work.add_notice(talk.id, None, Notice("too_many", once=once), now)
        return True

    def _give_to_mentor(self, work: Work, message: int, conversation: int) -> list[int]:
        work.lock(conversation)
        received, talk = _read(work, message)
        if received.handled:
            return work.replies_to(message)
        now = self.clock().astimezone(self.settings.zone)
        outcome = Outcome(talk.state, () if talk.stopped else (Reply(Text("away")),), (Notice("broken"),))
        return self._write(work, message, talk.id, outcome, now)

    def _write(self, work: Work, message: int, conversation: int, outcome: Outcome, now: datetime) -> list[int]:
        for change in outcome.changes:
            _apply(work, conversation, change)
        for effect in outcome.effects:
            self._carry_out(work, message, conversation, effect, now)
        if tapped := work.inbound(message).tapped:
            work.answered(conversation, tapped, now)
        # Read again: the replies are written in the language that was just chosen.
        talk = work.conversation(conversation)
        facts = school_facts(self.settings, now)
        words: dict[str, tuple[str, ...]] = {}
        queued = []
        for reply in outcome.replies:
            id_, shown = self.outbox.queue(
                work, talk, reply, author="bot", reply_to=message, facts=facts, now=now, delay_seconds=SAFETY_NET
            )
            words.update(shown)
            queued.append(id_)
        for notice in outcome.notices:
            work.add_notice(conversation, message, notice, now)
            if notice.urgent:
                log.warning("message %s is urgent: it stands on top of the mentor's list", message)
                self.outbox.jobs.enqueue(work, TELL, f"{TELL}:{message}", message)
        work.save_state(conversation, outcome.state.with_words(words))
        # What is urgent is read by everybody who sees the conversation.
        noted = () if outcome.urgent else outcome.notices
        about = (*(reply.student for reply in outcome.replies), *(notice.student for notice in noted))
        told = next((student for student in about if student is not None), None)
        work.mark_handled(message, now, understood=_record(outcome.decision), urgent=outcome.urgent, student=told)
        return queued

    def _carry_out(self, work: Work, message: int, conversation: int, effect: Effect, now: datetime) -> None:
        """One thing that a contact's answer changes."""
        match effect:
            case ReasonGiven(alert, reason):
                work.give_reason(alert, reason, message)
                work.answered(conversation, f"reason:{alert}:", now)
            case Answered():
                self.invitations.answered(work, effect, now)
                work.answered(conversation, f"rsvp:{effect.invitation}:", now)
            case InterpreterWished(invitation, language):
                work.set_interpreter(invitation, language)
            case GoodHoursChosen(hours):
                contact = work.conversation(conversation).contact_id
                if contact is not None:
                    work.set_good_hours(contact, hours)
            case StudentNamed(student):
                work.name_student(conversation, student)
            case LinkAsked():
                ask_to_link(work, conversation, now)


def _matters(work: Work, contact: int, now: datetime) -> Matters:
    """What the school asked this contact; no time of these meetings is given away until the transaction ends."""
    work.lock_meetings_of(contact)
    alerts = work.alerts_for(contact, (now - ALERTS_OPEN).date())
    invitations = (i for i in work.invitations_for(contact) if i.status != REFUSED)
    return Matters({alert.id: alert for alert in alerts}, {i.id: i for i in invitations})


def rules_of(settings: Settings, book: Book) -> Rules:
    """The rules of the dialogue from config.yaml and dialogs/."""
    expires = timedelta(hours=settings.conversation.question_expires_hours)
    return Rules(book, thresholds_of(settings), tuple(settings.conversation.languages), expires)


def _read(work: Work, message: int) -> tuple[Received, Talk]:
    received = work.inbound(message)
    return received, work.conversation(received.conversation_id)


def _apply(work: Work, conversation: int, change: Change) -> None:
    if change.kind in ("stop", "start"):
        work.set_preference(conversation, stopped=change.kind == "stop")
    elif change.kind == "language":
        work.set_preference(conversation, language=change.value)
    elif change.kind == "mode":
        work.set_preference(conversation, mode=change.value)
    elif change.kind == "spoken":
        work.set_preference(conversation, spoken=bool(change.value))


def _record(decision: Decision | None) -> Mapping[str, Any] | None:
    if decision is None:
        return None
    return {
        "tier": decision.tier,
        "topic": decision.topic,
        "confidence": round(decision.confidence, 3),
        "suggestions": list(decision.suggestions),
        "danger": decision.danger,
    }
