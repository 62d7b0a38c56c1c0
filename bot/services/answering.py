"""A person of the school answers: takes a conversation over, writes, and hands it back to the bot."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.config import Settings
from bot.domain.access import User
from bot.domain.consent import Purpose, Refused
from bot.domain.conversation import Option
from bot.domain.notice import Notice
from bot.domain.outcome import Reply
from bot.domain.text import Text, Value
from bot.domain.todo import section_of
from bot.domain.translation import NotTranslated, Translated
from bot.domain.writing import Sent, Stopped, Subject, Written
from bot.errors import BadInput
from bot.ports import Catalogue, Clock, Events, Talk, Transactions, Translator, Work
from bot.services.letters import Letter
from bot.services.outbox import DUTCH, Outbox, Preview, languages_of

READ = "read"
"""The job that puts a translation beside a parent's message."""

ANSWERS_WITHIN = timedelta(hours=24)
"""So long after a contact wrote, what a mentor writes is an answer: it goes at once, at whatever hour."""

A_PERSON = Option("topic:talk_to_human", Text("label-talk_to_human"))

WRITES, WRITES_DUTCH, TAKEN_OVER, HANDED_BACK = "mentor-writes", "mentor-writes-dutch", "taken-over", "handed-back"
OWN_WORDS = (WRITES, WRITES_DUTCH)
"""The texts in which a person's own words stand."""

LONGEST = 1500
"""Characters of what a mentor writes: more is a letter."""


@dataclass(frozen=True)
class AnsweringService:
    """What a mentor writes, and who answers a conversation."""

    transactions: Transactions
    outbox: Outbox
    catalogue: Catalogue
    translator: Translator
    events: Events
    clock: Clock
    settings: Settings

    # -- writing -------------------------------------------------------------------------------------------------------

    def look(self, work: Work, talk: Talk, user: User, written: Written) -> Preview:
        """What would go out, to whom it may go, when, and what it costs. Nothing is written."""
        now = self._now()
        reply = self._reply(work, talk, user, written)
        letter = Letter(reply, None, author="mentor", sent_by=user.id, answers=self._answers(work, talk, now))
        return self.outbox.look(work, talk, letter, now)

    def write(self, work: Work, conversation: int, user: User, written: Written) -> Sent | Stopped:
        """Write the message and its job, and take the conversation over; the same form a second time writes nothing more.

        Other words with the same `token` are another message: a browser that goes back brings the old form.

        Nothing is written when somebody else of the school answered in the meantime, or has taken the conversation over, unless
        the user knows it (`anyway`).

        Raises:
            BadInput: there is no text, it is too long, it does not say what it is about, the gate refuses it, or the student is
                not this contact's, or not one whom the user sees. Nothing is written.

        """
        if not written.text.strip():
            raise BadInput("There is no text.", reason="no_text")
        if len(written.text) > LONGEST:
            raise BadInput(f"At most {LONGEST} characters.", reason="too_long")
        talk = work.take_turn(conversation)
        once = f"page:{written.token}:{_digest(conversation, written)}"
        if (known := work.known(once)) is not None:
            return Sent(known)
        others = work.written_by_others(conversation, user, written.seen)
        holder = talk.held_by if talk.held and talk.held_by != user.id else None
        if (others or holder) and not written.anyway:
            return Stopped(tuple(others), self._name_of(work, holder))
        now = self._now()
        reply = self._reply(work, talk, user, written)
        if isinstance(self.outbox.ask(work, talk, reply, now), Refused):
            raise BadInput("The consent gate refuses it.", reason="refused")
        # The message itself says who writes.
        self._unsay(work, conversation, (TAKEN_OVER, HANDED_BACK), now)
        letter = Letter(reply, once, author="mentor", sent_by=user.id, answers=self._answers(work, talk, now))
        self.outbox.begin(work, talk, letter, now)
        work.hold(conversation, user.id, now)
        if written.done:
            work.finish(self.answered_by(work, conversation, user, written.seen), user.id, now)
        message = work.known(once)
        assert message is not None
        return Sent(message)

    def answered_by(self, work: Work, conversation: int, user: User, seen: int) -> list[int]:
        """What on the user's list an answer settles: what waits for one, and came from a line that the user saw."""
        return [
            item.id
            for item in work.waiting_there(conversation, user.sight)
            if section_of(item.kind, urgent=item.urgent) == "answer" and (item.line or 0) <= seen
        ]

    async def translate(self, talk: Talk, written: Written, names: tuple[str, ...]) -> Written:
        """With the text in the home language of the contact, where a provider is on and can; else with the reason."""
        home = _home(talk)
        if home is None or not self.settings.translation.mentors or self.translator.provider == "none":
            return replace(written, home="", by="", not_translated="off" if home else "")
        told = await self.translator.translate(written.text, DUTCH, home, names=names)
        match told:
            case Translated(text, provider):
                return replace(written, home=text, by=provider, not_translated="")
            case NotTranslated(reason):
                return replace(written, home="", by="", not_translated=reason)

    def _reply(self, work: Work, talk: Talk, user: User, written: Written) -> Reply:
        if written.unsaid and any(work.sees_student(user.sight, student) for student in _students(work, talk)):
            # General news passes the gate without a look at the student's permission: that is nothing to overlook.
            raise BadInput("It does not say what it is about.", reason="no_subject")
        student, purpose, scope = None, Purpose.GENERAL, ""
        if written.about is not Subject.GENERAL:
            known = _students(work, talk)
            if written.student is None or written.student not in known or not work.sees_student(user.sight, written.student):
                raise BadInput("This student is not one of this contact.", reason="not_their_student")
            student, scope = written.student, str(written.about)
            purpose = Purpose.STUDENT if self._answers(work, talk, self._now()) else Purpose.NEWS
        home = _home(talk)
        texts: dict[str, str] = {DUTCH: written.text.strip()}
        params: dict[str, Value] = {"name": user.name, "text": texts}
        if home is None:
            return Reply(Text(WRITES, params), (), purpose, student, scope, whole=True)
        if not written.home:
            # One text: who writes in the home language, and below it what was written in Dutch.
            return Reply(Text(WRITES_DUTCH, params), (), purpose, student, scope, whole=True, language=home)
        texts[home] = f"{written.home.strip()}\n{self.catalogue.render(home, Text('machine-translated'))}"
        return Reply(Text(WRITES, params), (), purpose, student, scope, whole=True, by=written.by)

    def _answers(self, work: Work, talk: Talk, now: datetime) -> bool:
        return work.wrote_since(talk.id, now - ANSWERS_WITHIN)

    # -- who answers ---------------------------------------------------------------------------------------------------

    def take_over(self, work: Work, conversation: int, user: User) -> str:
        """From now on the user answers there and the bot is silent; the contact is told who.

        Returns:
            The name of who had taken it over before; nothing when it was the bot, or the user.

        """
        talk = work.take_turn(conversation)
        before = self._name_of(work, talk.held_by) if talk.held and talk.held_by != user.id else ""
        if not talk.held or before:
            now = self._now()
            work.hold(conversation, user.id, now)
            self._unsay(work, conversation, (TAKEN_OVER, HANDED_BACK), now)
            self._tell(work, talk, Text(TAKEN_OVER, {"name": user.name}), user)
        return before

    def hand_back(self, work: Work, conversation: int, user: User | None) -> None:
        """The bot answers again, and the contact is told. `user`: None when nobody did it, but time."""
        talk = work.take_turn(conversation)
        if not talk.held:
            return
        now = self._now()
        if user is None and work.was_left(conversation):
            # Somebody still waits for an answer that only a person can give.
            work.add_notice(conversation, None, Notice("left"), now)
        work.hold(conversation, None, now)
        # Who never heard that somebody took over need not hear that it is over.
        if not self._unsay(work, conversation, (TAKEN_OVER,), now):
            self._tell(work, talk, Text(HANDED_BACK), user, (A_PERSON,))

    async def hand_back_idle(self) -> None:
        """Conversations that somebody took over and left go back to the bot."""
        before = self.clock() - timedelta(hours=self.settings.conversation.hand_back_hours)
        for conversation in await self.transactions.run(lambda work: work.idle_since(before)):
            await self.transactions.run(lambda work, of=conversation: self.hand_back(work, of, None))  # type: ignore[misc]
            self.events.publish(conversation)

    def _tell(self, work: Work, talk: Talk, text: Text, user: User | None, options: tuple[Option, ...] = ()) -> None:
        now = self._now()
        sent_by = user.id if user else None
        letter = Letter(Reply(text, options, whole=True), None, sent_by=sent_by, answers=self._answers(work, talk, now))
        self.outbox.begin(work, talk, letter, now)

    def _unsay(self, work: Work, conversation: int, keys: tuple[str, ...], now: datetime) -> bool:
        """Take back what waits to be said (for the morning) of who answers, and is no longer true; True when there was any."""
        return sum(work.cancel(message, "changed", now) for message in work.unsent(conversation, keys)) > 0

    # -- parents' words ------------------------------------------------------------------------------------------------

    async def read(self, message: int) -> None:
        """Put a translation beside what a parent wrote, where a provider is on. Doing it again changes nothing."""
        if not self.settings.translation.parents or self.translator.provider == "none":
            return
        found = await self.transactions.run(lambda work: _to_read(work, message))
        if found is None:
            return
        conversation, text, language, names = found
        told = await self.translator.translate(text, language, DUTCH, names=names)
        # A number, a thumb or Dutch comes back as it went.
        if isinstance(told, Translated) and told.text.strip() != text.strip():
            await self.transactions.run(lambda work: work.add_translation(message, DUTCH, told.text, told.provider))
            self.events.publish(conversation)

    def _name_of(self, work: Work, user: int | None) -> str:
        found = work.user(user) if user is not None else None
        return found.name if found else ""

    def _now(self) -> datetime:
        return self.clock().astimezone(self.settings.zone)


def _students(work: Work, talk: Talk) -> set[int]:
    return {student.id for student in work.contact(talk.contact_id).students} if talk.contact_id is not None else set()


def names_in(work: Work, talk: Talk, *more: str) -> tuple[str, ...]:
    """The names that a translation must leave as they are."""
    contact = work.contact(talk.contact_id) if talk.contact_id is not None else None
    students = contact.students if contact else ()
    mentors = [student.mentor.name for student in students if student.mentor]
    names = [*more, contact.name if contact else "", *work.student_names(talk.id), *mentors]
    return tuple(dict.fromkeys(name for name in names if name))


def _digest(conversation: int, written: Written) -> str:
    """What tells one message of a form from another."""
    said = f"{conversation}\n{written.about}\n{written.student or ''}\n{written.text.strip()}"
    return hashlib.sha256(said.encode()).hexdigest()[:8]


def _home(talk: Talk) -> str | None:
    """The contact's own language; None for who reads Dutch alone."""
    first = languages_of(talk)[0]
    return None if first == DUTCH else first


def _to_read(work: Work, message: int) -> tuple[int, str, str, tuple[str, ...]] | None:
    received = work.inbound(message)
    talk = work.conversation(received.conversation_id)
    if received.tapped or not received.text.strip() or talk.language == DUTCH:
        return None
    return talk.id, received.text, talk.language, names_in(work, talk)
