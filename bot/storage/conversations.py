"""Conversations: where they are, whose they are, and what they remember."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import ColumnElement, select, update

from bot.domain.conversation import State
from bot.domain.message import NOWHERE, STOPPED_THERE, Phone
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.state import question_from_json, to_json
from bot.storage.tables import ContactRow, ConversationRow, MessageRow, StudentRow

Person = TypeVar("Person", ContactRow, StudentRow)


def has_number(table: type[Person], phone: str) -> tuple[ColumnElement[bool], ...]:
    """Who is on the school's list with this number; nobody is, without one."""
    return table.phone == phone, table.phone != "", table.removed_at.is_(None)


def rests_on_number(by_phone: frozenset[str]) -> tuple[ColumnElement[bool], ...]:
    """The conversations at a number, and those that were linked by one; not what is put aside already."""
    # Not that of a person whom the provider knows without a number.
    at_number = ConversationRow.channel.in_(by_phone) & ConversationRow.address.startswith("+")
    return ConversationRow.channel != NOWHERE, at_number | (ConversationRow.linked_by != "")


def put_aside(conversation: int, channel: str, address: str) -> tuple[str, str]:
    """The channel and the address of a conversation that stays with its owner, at no address: somebody else may have it."""
    return NOWHERE, f"{channel}:{address}#{conversation}"


class ConversationStore(Repository):
    """The repository of conversations."""

    def conversation(self, id_: int) -> records.Talk:
        """The conversation with this id."""
        return records.talk(self._row(ConversationRow, id_))

    def conversation_at(self, channel: str, address: str, language: str) -> records.Talk:
        """The conversation at this address; a new one (in `language`) when there is none."""
        found = select(ConversationRow).where(ConversationRow.channel == channel, ConversationRow.address == address)
        row = self._session.scalars(found).unique().one_or_none()
        if row is None:
            values = {"channel": channel, "address": address, "language": language, "mode": "both", "state": {}}
            self._insert_or_ignore(ConversationRow, {**values, "stopped": False, "held": False})
            row = self._session.scalars(found).unique().one()
        return records.talk(row)

    def lock(self, conversation: int) -> None:
        """Let no other transaction work on this conversation until this one ends.

        A write, so that SQLite begins its one writing transaction now and what is read next is still true at the commit.
        """
        self._session.execute(
            update(ConversationRow).where(ConversationRow.id == conversation).values(held=ConversationRow.held)
        )

    def take_turn(self, conversation: int) -> records.Talk:
        """The conversation as it is now, and as it stays until this transaction ends."""
        self.lock(conversation)
        row = self._row(ConversationRow, conversation)
        self._session.refresh(row)
        return records.talk(row)

    def save_state(self, conversation: int, state: State) -> None:
        """Keep the open questions."""
        self._row(ConversationRow, conversation).state = to_json(state)

    def ask(self, conversation: int, message: int, at: datetime) -> None:
        """The question of a message stands open from now on: it was sent."""
        raw = self._row(MessageRow, message).asks
        if not raw:
            return
        question = question_from_json(raw)
        # A quick thumb: the phone showed the buttons before the provider's answer reached us.
        taps = (MessageRow.direction == "in", MessageRow.tapped.in_([option.payload for option in question.options]))
        first = select(MessageRow.id).where(MessageRow.conversation_id == conversation, MessageRow.id > message, *taps)
        if self._session.scalars(first.limit(1)).first() is None:
            row = self._row(ConversationRow, conversation)
            row.state = to_json(records.talk(row).state.with_asked(replace(question, asked_at=at)))

    def set_preference(
        self,
        conversation: int,
        *,
        language: str | None = None,
        mode: str | None = None,
        stopped: bool | None = None,
        spoken: bool | None = None,
    ) -> None:
        """Keep what the contact chose: on the contact where one is linked, so that it holds on every channel.

        Args:
            spoken: messages are read aloud; this alone belongs to the channel.

        """
        row = self._row(ConversationRow, conversation)
        target: ConversationRow | ContactRow = row.contact or row
        if language is not None:
            target.language = language
        if mode is not None:
            target.mode = mode
        if stopped is not None:
            target.stopped = stopped
        if spoken is not None:
            row.spoken = spoken

    def hold(self, conversation: int, user: int | None, at: datetime) -> None:
        """From now on `user` answers there; None hands it back to the bot."""
        row = self._row(ConversationRow, conversation)
        row.held, row.held_by, row.held_at = user is not None, user, records.naive(at) if user is not None else None

    def idle_since(self, before: datetime) -> list[int]:
        """The conversations that somebody of the school took over, and did nothing in since then."""
        found = select(ConversationRow.id).where(ConversationRow.held, ConversationRow.held_at < records.naive(before))
        return list(self._session.scalars(found.order_by(ConversationRow.id)))

    def is_empty(self, conversation: int) -> bool:
        """Whether nothing was said there yet."""
        first = select(MessageRow.id).where(MessageRow.conversation_id == conversation).limit(1)
        return self._session.scalars(first).first() is None

    # -- by person -----------------------------------------------------------------------------------------------------

    def talk_of(self, contact: int) -> records.Talk:
        """The conversation with a contact, made when there is none.

        A contact without an address, or with the address of somebody else (the student, another contact), has one on the
        channel `none`: what cannot be sent is kept there, so that no family's text stands in another's transcript.
        """
        person = self._row(ContactRow, contact)
        found = self.another_way(contact, ())
        return found or self.link(self.conversation_at(NOWHERE, f"contact-{contact}", person.language).id, contact)

    def another_way(self, contact: int, tried: Sequence[int]) -> records.Talk | None:
        """The first conversation with a contact that is none of these; None when there is no other way.

        An address that the contact linked goes first; then the phone number, on the channel of the school's list, then on the
        others. Never what became the number of a student of theirs.
        """
        person = self._row(ContactRow, contact)
        students = {link.student.phone for link in person.links} - {""}
        own = select(ConversationRow).where(ConversationRow.contact_id == contact, ConversationRow.channel != NOWHERE)
        for row in self._session.scalars(own.order_by(ConversationRow.id.desc())).unique():
            linked = row.address != person.phone and not row.gone and self._routes.is_on(row.channel)
            number = row.address if row.channel in self._routes.by_phone else row.linked_by
            if linked and row.id not in tried and number not in students:
                return records.talk(row)
        if not person.phone or person.phone in students:
            return None
        for channel in self._routes.first(person.channel) if person.channel else ():
            talk = self.conversation_at(channel, person.phone, person.language)
            if talk.id in tried or self._row(ConversationRow, talk.id).gone:
                continue
            if talk.contact_id is None and talk.student_id is None and not self._is_anothers(person):
                return self.link(talk.id, contact)
            if talk.contact_id == contact:
                return talk
        return None

    def _is_anothers(self, person: ContactRow) -> bool:
        """Whether another contact has this contact's number, or is reached at it on whatever channel."""
        theirs = ConversationRow.contact_id.is_not(None), ConversationRow.contact_id != person.id
        reached = select(ConversationRow.id).where(ConversationRow.address == person.phone, *theirs)
        listed = select(ContactRow.id).where(*has_number(ContactRow, person.phone), ContactRow.id != person.id)
        return any(self._session.scalars(found.limit(1)).first() is not None for found in (reached, listed))

    def link(self, conversation: int, contact: int, by: str = "") -> records.Talk:
        """From now on this is the contact's; `by`: as long as the contact has this number. Without it, for good."""
        row = self._row(ConversationRow, conversation)
        row.contact, row.linked_by = self._row(ContactRow, contact), by
        self._session.flush()
        return records.talk(row)

    def move(self, message: int, conversation: int) -> None:
        """A held message goes where its contact is reached now."""
        row = self._row(MessageRow, message)
        row.conversation_id, row.channel = conversation, self._row(ConversationRow, conversation).channel

    def talk_of_student(self, student: int, language: str) -> records.Talk | None:
        """The conversation with the student's own phone; None when there is none on record, or it is a contact's."""
        person = self._row(StudentRow, student)
        own = select(ConversationRow).where(ConversationRow.student_id == student, ConversationRow.gone == "")
        for row in self._session.scalars(own.order_by(ConversationRow.id.desc())).unique():
            if row.address != person.phone and row.channel != NOWHERE and self._routes.is_on(row.channel):
                return records.talk(row)
        if not (person.phone and person.channel in self._routes.by_phone):
            return None
        talk = self.conversation_at(person.channel, person.phone, language)
        if talk.contact_id is not None or talk.student_id not in (None, student):
            return None
        self._row(ConversationRow, talk.id).student_id = student
        return self.conversation(talk.id)

    def phone(self, channel: str, address: str, language: str) -> int:
        """The conversation at an address, linked to the contact or the student whose number it is on the school's list."""
        talk = self.conversation_at(channel, address, language)
        if talk.contact_id is None and talk.student_id is None and channel in self._routes.by_phone:
            row = self._row(ConversationRow, talk.id)
            row.contact = self._owner(ContactRow, address)
            if row.contact is None and (student := self._owner(StudentRow, address)):
                row.student_id = student.id
            self._session.flush()
        return talk.id

    def _owner(self, table: type[Person], phone: str) -> Person | None:
        """Whose number this is; nobody's, when it is the number of two."""
        owners = self._session.scalars(select(table).where(*has_number(table, phone)).limit(2)).unique().all()
        return owners[0] if len(owners) == 1 else None

    def arrive(self, channel: str, address: str, user: str, language: str) -> records.Talk:
        """The conversation from which a message comes: at its address, or of a person whom the provider knows by an id."""
        id_ = self.phone(channel, address, language)
        row = self._row(ConversationRow, id_)
        if user and not row.user_id:
            row.user_id = user
        return self.conversation(id_)

    def heard(self, conversation: int, at: datetime, window: timedelta | None, *, keeps_stops: bool) -> None:
        """Somebody writes from there: it is not gone, and for so long the school may write freely.

        Args:
            keeps_stops: the provider brings messages of who it stopped, and still takes none for them.

        """
        row = self._row(ConversationRow, conversation)
        if not (keeps_stops and row.gone == STOPPED_THERE):
            row.gone = ""
        row.open_until = records.naive(at + window) if window else None

    def is_open(self, conversation: int, at: datetime) -> bool:
        """Whether the contact wrote so lately that any text may go there."""
        until = self._row(ConversationRow, conversation).open_until
        return until is not None and records.naive(at) < until

    def close(self, conversation: int) -> None:
        """The provider says that only approved texts go there now."""
        self._row(ConversationRow, conversation).open_until = None

    def gone(self, conversation: int, code: str) -> None:
        """Nobody can be reached there; an empty `code` takes that back."""
        self._row(ConversationRow, conversation).gone = code

    def is_gone(self, conversation: int) -> str:
        """The provider's code when nobody can be reached there, else nothing."""
        return self._row(ConversationRow, conversation).gone

    def at(self, channel: str, address: str) -> int | None:
        """The conversation at an address, if there is one."""
        found = select(ConversationRow.id).where(ConversationRow.channel == channel, ConversationRow.address == address)
        return self._session.scalars(found).first()

    def is_by_phone(self, channel: str) -> bool:
        """Whether the addresses of a channel are phone numbers."""
        return channel in self._routes.by_phone

    def phones(self, channel: str) -> list[Phone]:
        """The contacts of a channel, with the first names of their students; then the students with a phone there."""
        rows = self._session.scalars(select(ContactRow).where(ContactRow.channel == channel).order_by(ContactRow.id))
        own = self._session.scalars(select(StudentRow).where(StudentRow.channel == channel).order_by(StudentRow.id))
        return [
            Phone(row.phone, records.name(row), row.language, tuple(link.student.first_name for link in row.links))
            for row in rows.unique()
        ] + [Phone(row.phone, records.name(row), "nl", ()) for row in own.unique()]
