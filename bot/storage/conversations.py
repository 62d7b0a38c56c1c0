"""Conversations: where they are, whose they are, and what they remember."""

from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Integer, cast, func, select, update

from bot.domain.conversation import State
from bot.domain.message import NOWHERE, Phone, Summary
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.state import question_from_json, to_json
from bot.storage.tables import ContactRow, ConversationRow, MessageRow, NoticeRow, StudentRow

Person = TypeVar("Person", ContactRow, StudentRow)


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
        self, conversation: int, *, language: str | None = None, mode: str | None = None, stopped: bool | None = None
    ) -> None:
        """Keep what the contact chose: on the contact where one is linked, so that it holds on every channel."""
        row = self._row(ConversationRow, conversation)
        target: ConversationRow | ContactRow = row.contact or row
        if language is not None:
            target.language = language
        if mode is not None:
            target.mode = mode
        if stopped is not None:
            target.stopped = stopped

    def hold(self, conversation: int, held: bool) -> None:
        """Let the mentor take the conversation over, or hand it back to the bot."""
        self._row(ConversationRow, conversation).held = held

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
        if any(person.phone and person.phone == link.student.phone for link in person.links):
            pass
        elif person.channel and person.phone:
            talk = self.conversation_at(person.channel, person.phone, person.language)
            if talk.contact_id is None and talk.student_id is None:
                return self._link(talk.id, person)
            if talk.contact_id == contact:
                return talk
        else:
            # A channel whose addresses are no phone numbers: the contact was linked by hand or by a code.
            linked = select(ConversationRow).where(ConversationRow.contact_id == contact, ConversationRow.channel != NOWHERE)
            row = self._session.scalars(linked.order_by(ConversationRow.id.desc())).unique().first()
            if row is not None:
                return records.talk(row)
        nowhere = self.conversation_at(NOWHERE, f"contact-{contact}", person.language)
        return self._link(nowhere.id, person)

    def _link(self, conversation: int, contact: ContactRow) -> records.Talk:
        self._row(ConversationRow, conversation).contact = contact
        self._session.flush()
        return self.conversation(conversation)

    def move(self, message: int, conversation: int) -> None:
        """A held message goes where its contact is reached now."""
        row = self._row(MessageRow, message)
        row.conversation_id, row.channel = conversation, self._row(ConversationRow, conversation).channel

    def talk_of_student(self, student: int, language: str) -> records.Talk | None:
        """The conversation with the student's own phone; None when there is none on record, or it is a contact's."""
        person = self._row(StudentRow, student)
        if not (person.channel and person.phone):
            return None
        talk = self.conversation_at(person.channel, person.phone, language)
        if talk.contact_id is not None or talk.student_id not in (None, student):
            return None
        self._row(ConversationRow, talk.id).student_id = student
        return self.conversation(talk.id)

    def phone(self, channel: str, address: str, language: str) -> int:
        """The conversation at an address, linked to the contact or the student whose number it is on the school's list."""
        talk = self.conversation_at(channel, address, language)
        if talk.contact_id is None and talk.student_id is None:
            row = self._row(ConversationRow, talk.id)
            row.contact = self._owner(ContactRow, channel, address)
            if row.contact is None and (student := self._owner(StudentRow, channel, address)):
                row.student_id = student.id
            self._session.flush()
        return talk.id

    def _owner(self, table: type[Person], channel: str, address: str) -> Person | None:
        found = select(table).where(table.channel == channel, table.phone == address, table.removed_at.is_(None))
        return self._session.scalars(found.order_by(table.id)).unique().first()

    def phones(self, channel: str) -> list[Phone]:
        """The contacts of a channel, with the first names of their students; then the students with a phone there."""
        rows = self._session.scalars(select(ContactRow).where(ContactRow.channel == channel).order_by(ContactRow.id))
        own = self._session.scalars(select(StudentRow).where(StudentRow.channel == channel).order_by(StudentRow.id))
        return [
            Phone(row.phone, records.name(row), row.language, tuple(link.student.first_name for link in row.links))
            for row in rows.unique()
        ] + [Phone(row.phone, f"{row.first_name} {row.last_name}", "nl", ()) for row in own.unique()]

    def conversations(self) -> list[Summary]:
        """All conversations with what waits for the mentor, in order of their beginning."""
        rows = self._session.scalars(select(ConversationRow).order_by(ConversationRow.id)).unique()
        count = func.count(NoticeRow.id), func.max(cast(NoticeRow.urgent, Integer))
        open_ = select(NoticeRow.conversation_id, *count).where(NoticeRow.done_at.is_(None))
        waiting = {c: (n, u) for c, n, u in self._session.execute(open_.group_by(NoticeRow.conversation_id))}
        return [
            Summary(
                r.id,
                r.channel,
                r.address,
                self._said_name(r),
                waiting.get(r.id, (0, 0))[0],
                bool(waiting.get(r.id, (0, 0))[1]),
            )
            for r in rows
        ]

    def _said_name(self, row: ConversationRow) -> str:
        if row.student_id:
            return f"{self._row(StudentRow, row.student_id).first_name} (student)"
        return records.name(row.contact)
