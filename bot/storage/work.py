"""The unit of work: all that the services read and write in one transaction."""

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Integer, cast, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.domain.contact import Contact
from bot.domain.conversation import State
from bot.domain.message import Attachment, Button, Draft, Entry, Inbound, Outgoing, Part, Phone, Status, Summary, later
from bot.domain.notice import Notice
from bot.storage import records
from bot.storage.state import to_json
from bot.storage.tables import (
    AbsenceRow,
    Base,
    ContactRow,
    ConversationRow,
    LinkRow,
    MeetingRow,
    MentorRow,
    MessageRow,
    NoticeRow,
    StudentRow,
)

Row = TypeVar("Row", bound=Base)

_RECORDS: dict[str, type[Any]] = {
    "mentor": MentorRow,
    "student": StudentRow,
    "contact": ContactRow,
    "meeting": MeetingRow,
    "absence": AbsenceRow,
}


class SqlWork:
    """The repositories over one session. `connection` is what a job joins the transaction with."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.connection = session
        # The session itself forgets rows that nobody holds, and would read them again.
        self._held: dict[tuple[type[Any], int], Any] = {}

    def _row(self, table: type[Row], id_: int) -> Row:
        """A row by its id, read once in a transaction."""
        found: Row | None = self._held.get((table, id_))
        if found is None:
            found = self._held[table, id_] = self._session.get_one(table, id_)
        return found

    # -- conversations -------------------------------------------------------------------------------------------------

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
        """Let no other transaction work on this conversation until this one ends (SQLite has one writer anyway)."""
        self._session.execute(
            select(ConversationRow.id).where(ConversationRow.id == conversation).with_for_update(of=ConversationRow)
        )

    def save_state(self, conversation: int, state: State) -> None:
        """Keep the open question."""
        self._row(ConversationRow, conversation).state = to_json(state)

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

    # -- people --------------------------------------------------------------------------------------------------------

    def contact(self, id_: int) -> Contact:
        """The contact with all of the students."""
        return records.contact(self._row(ContactRow, id_))

    def has_contacts(self) -> bool:
        """Whether anybody is on record."""
        return self._session.scalars(select(ContactRow.id).limit(1)).first() is not None

    def add_record(self, kind: str, /, **fields: Any) -> None:
        """Write a mentor, student, contact, meeting or absence; others are named by their school ids (mentors by e-mail)."""
        links = fields.pop("students", {})
        if "mentor" in fields:
            mentor = select(MentorRow.id).where(MentorRow.email == fields.pop("mentor"))
            fields["mentor_id"] = self._session.scalars(mentor).one()
        if "student" in fields:
            fields["student_id"] = self._student_id(fields.pop("student"))
        row = _RECORDS[kind](**fields)
        if links:
            row.links = [LinkRow(student_id=self._student_id(s), relation=relation) for s, relation in links.items()]
        self._session.add(row)
        self._session.flush()

    def _student_id(self, school_id: str) -> int:
        return self._session.scalars(select(StudentRow.id).where(StudentRow.school_id == school_id)).one()

    # -- messages ------------------------------------------------------------------------------------------------------

    def add_inbound(self, conversation: int, inbound: Inbound, at: datetime) -> int | None:
        """Write a parent's message; None when it was received before."""
        return self._insert_or_ignore(
            MessageRow,
            {
                "conversation_id": conversation,
                "channel": inbound.channel,
                "direction": "in",
                "author": "parent",
                "external_id": inbound.external_id,
                "parts": [{"language": "", "text": inbound.text}],
                "buttons": [],
                "tapped": inbound.tapped,
                "attachments": [dataclasses.asdict(a) for a in inbound.attachments],
                "status": Status.RECEIVED,
                "key": "",
                "purpose": "",
                "scope": "",
                "reason": "",
                "attempts": 0,
                "urgent": False,
                "created_at": records.naive(at),
            },
        )

    def inbound(self, message: int) -> records.Received:
        """A parent's message."""
        row = self._row(MessageRow, message)
        return records.Received(
            row.id,
            row.conversation_id,
            row.parts[0]["text"] if row.parts else "",
            row.tapped,
            tuple(Attachment(**a) for a in row.attachments),
            row.handled_at is not None,
        )

    def mark_handled(self, message: int, at: datetime, *, understood: Mapping[str, Any] | None, urgent: bool) -> None:
        """The message was dealt with."""
        row = self._row(MessageRow, message)
        row.handled_at = records.naive(at)
        row.understood = dict(understood) if understood else None
        row.urgent = urgent

    def unhandled(self) -> list[int]:
        """Messages of parents that nobody has dealt with yet."""
        waiting = select(MessageRow.id).where(
            MessageRow.direction == "in", MessageRow.status == Status.RECEIVED, MessageRow.handled_at.is_(None)
        )
        return list(self._session.scalars(waiting.order_by(MessageRow.id)))

    def add_outgoing(self, conversation: int, draft: Draft, at: datetime) -> int:
        """Write a message of ours; returns its id."""
        row = MessageRow(
            conversation_id=conversation,
            channel=self._row(ConversationRow, conversation).channel,
            direction="out",
            author=draft.author,
            key=draft.key,
            parts=[dataclasses.asdict(part) for part in draft.parts],
            buttons=[dataclasses.asdict(button) for button in draft.buttons],
            attachments=[],
            status=draft.status,
            reason=draft.reason,
            reply_to=draft.reply_to,
            purpose=draft.purpose,
            student_id=draft.student,
            scope=draft.scope,
            created_at=records.naive(at),
            status_at=records.naive(at),
        )
        self._session.add(row)
        self._session.flush()
        return row.id

    def outgoing(self, message: int) -> records.Queued:
        """A message of ours, ready to be sent."""
        row = self._row(MessageRow, message)
        talk = self._row(ConversationRow, row.conversation_id)
        parts, buttons = tuple(Part(**p) for p in row.parts), tuple(Button(**b) for b in row.buttons)
        outgoing = Outgoing(row.id, talk.id, talk.channel, talk.address, parts, buttons)
        return records.Queued(talk.id, Status(row.status), row.purpose, row.student_id, row.scope, outgoing)

    def replies_to(self, message: int) -> list[int]:
        """What was written in answer to a message, in order."""
        return list(self._session.scalars(select(MessageRow.id).where(MessageRow.reply_to == message).order_by(MessageRow.id)))

    def claim(self, message: int, at: datetime) -> bool:
        """Take a queued message for sending; False when another had it first or it is no longer queued."""
        claimed = self._session.execute(
            update(MessageRow)
            .where(MessageRow.id == message, MessageRow.status == Status.QUEUED)
            .values(status=Status.SENDING, status_at=records.naive(at), attempts=MessageRow.attempts + 1)
        )
        return bool(getattr(claimed, "rowcount", 0))

    def attempts(self, message: int) -> int:
        """How often the message was tried."""
        return self._row(MessageRow, message).attempts

    def requeue(self, message: int, at: datetime) -> None:
        """Let a message that was surely not sent be tried again."""
        row = self._row(MessageRow, message)
        row.status, row.status_at = Status.QUEUED, records.naive(at)

    def uncertain(self) -> list[tuple[int, int]]:
        """Messages that a crash left half sent: id and conversation."""
        left = select(MessageRow.id, MessageRow.conversation_id).where(
            MessageRow.direction == "out", MessageRow.status == Status.SENDING
        )
        return [(message, conversation) for message, conversation in self._session.execute(left)]

    def set_status(
        self, message: int, status: Status, at: datetime, *, reason: str = "", external_id: str | None = None
    ) -> None:
        """Move a message on; one that is further already stays where it is."""
        row = self._row(MessageRow, message)
        if external_id is not None:
            row.external_id = external_id
        if later(Status(row.status), status) is status and row.status != status:
            row.status, row.reason, row.status_at = status, reason, records.naive(at)

    def add_notice(self, conversation: int, message: int, notice: Notice, at: datetime) -> None:
        """Put something on the mentor's list."""
        row = NoticeRow(
            conversation_id=conversation,
            message_id=message,
            kind=notice.kind,
            urgent=notice.urgent,
            created_at=records.naive(at),
        )
        self._session.add(row)

    def transcript(self, conversation: int, after: int = 0) -> list[Entry]:
        """The lines after message `after`, in order."""
        kinds: dict[int, list[str]] = {}
        told = select(NoticeRow.message_id, NoticeRow.kind).where(NoticeRow.conversation_id == conversation)
        for message, kind in self._session.execute(told.order_by(NoticeRow.id)):
            kinds.setdefault(message, []).append(kind)
        rows = self._session.scalars(
            select(MessageRow).where(MessageRow.conversation_id == conversation, MessageRow.id > after).order_by(MessageRow.id)
        )
        return [records.entry(row, tuple(kinds.get(row.id, ()))) for row in rows]

    def is_empty(self, conversation: int) -> bool:
        """Whether nothing was said there yet."""
        first = select(MessageRow.id).where(MessageRow.conversation_id == conversation).limit(1)
        return self._session.scalars(first).first() is None

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
                records.name(r.contact),
                waiting.get(r.id, (0, 0))[0],
                bool(waiting.get(r.id, (0, 0))[1]),
            )
            for r in rows
        ]

    def phones(self, channel: str) -> list[Phone]:
        """The contacts of a channel, with the first names of their students."""
        rows = self._session.scalars(select(ContactRow).where(ContactRow.channel == channel).order_by(ContactRow.id))
        return [
            Phone(row.phone, records.name(row), row.language, tuple(link.student.first_name for link in row.links))
            for row in rows.unique()
        ]

    def phone(self, channel: str, address: str, language: str) -> int:
        """The conversation at an address, linked to the contact whose number it is on the school's list."""
        talk = self.conversation_at(channel, address, language)
        if talk.contact_id is None:
            contact = self._session.scalars(
                select(ContactRow).where(ContactRow.channel == channel, ContactRow.phone == address)
            ).first()
            if contact:
                self._row(ConversationRow, talk.id).contact_id = contact.id
        return talk.id

    def _insert_or_ignore(self, table: type[Any], values: dict[str, Any]) -> int | None:
        dialect = self._session.get_bind().dialect.name
        insert = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(table)
        return self._session.execute(
            insert.values({getattr(table, k): v for k, v in values.items()}).on_conflict_do_nothing().returning(table.id)
        ).scalar_one_or_none()
