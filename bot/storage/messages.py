"""The messages: the transcript is this table, and so is what waits to be sent."""

import dataclasses
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import String, and_, cast, func, literal, or_, select, update
from sqlalchemy.orm import aliased

from bot.domain.message import (
    ASKED_FOR,
    KNOCKED_IN_VAIN,
    WENT_OUT,
    Attachment,
    Button,
    Cost,
    Draft,
    Inbound,
    Outgoing,
    Part,
    Status,
    later,
)
from bot.domain.notice import HELD
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.state import question_from_json, question_to_json, reply_from_json, reply_to_json
from bot.storage.tables import ConversationRow, FileRow, MessageRow, NoticeRow

_LAST = "\U0010ffff"
_LOOK_BACK = 50
"""So many messages of ours back a button is looked for."""


class MessageStore(Repository):
    """The repository of messages."""

    def add_inbound(self, conversation: int, inbound: Inbound, at: datetime) -> int | None:
        """Write a parent's message; None when it was received before."""
        message = self._insert_or_ignore(
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
        if message is not None:
            self._newest(conversation, message, at, inbound=True)
        return message

    def _newest(self, conversation: int, message: int, at: datetime, *, inbound: bool = False) -> None:
        row = self._row(ConversationRow, conversation)
        row.last_id, row.last_at = message, records.naive(at)
        if inbound:
            row.last_in_id = message

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

    def mark_handled(
        self,
        message: int,
        at: datetime,
        *,
        understood: Mapping[str, Any] | None,
        urgent: bool,
        student: int | None = None,
    ) -> None:
        """The message was dealt with. `student`: whom it is about: of whom its answer, or what came of it on the list, told."""
        row = self._row(MessageRow, message)
        row.student_id = student
        row.handled_at = records.naive(at)
        row.understood = dict(understood) if understood else None
        row.urgent = urgent

    def unhandled(self, before: datetime) -> list[int]:
        """Messages of parents that came before `before` and that nobody has dealt with yet."""
        waiting = select(MessageRow.id).where(
            MessageRow.direction == "in", MessageRow.status == Status.RECEIVED, MessageRow.handled_at.is_(None)
        )
        waiting = waiting.where(MessageRow.created_at <= records.naive(before))
        return list(self._session.scalars(waiting.order_by(MessageRow.id)))

    def is_answering(self, conversation: int, since: datetime) -> bool:
        """Whether something came in after `since` whose answer is not on its way yet."""
        unread = and_(MessageRow.direction == "in", MessageRow.status == Status.RECEIVED, MessageRow.handled_at.is_(None))
        unsent = and_(MessageRow.reply_to.is_not(None), MessageRow.status == Status.QUEUED, MessageRow.reason == "")
        found = select(MessageRow.id).where(MessageRow.conversation_id == conversation, or_(unread, unsent))
        return self._session.scalars(found.where(MessageRow.created_at > records.naive(since)).limit(1)).first() is not None

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
            attachments=[dataclasses.asdict(a) for a in draft.attachments],
            status=draft.status,
            reason=draft.reason,
            reply_to=draft.reply_to,
            purpose=draft.purpose,
            student_id=draft.student,
            scope=draft.scope,
            not_before=draft.not_before and records.naive(draft.not_before),
            expires_at=draft.expires_at and records.naive(draft.expires_at),
            once=draft.once,
            asks=question_to_json(draft.asks) if draft.asks else None,
            reply=reply_to_json(draft.text, draft.options) if draft.text else None,
            instead_of=draft.instead_of,
            sent_by=draft.sent_by,
            segments=draft.cost and draft.cost.parts,
            euros=draft.cost and draft.cost.euros,
            created_at=records.naive(at),
            status_at=records.naive(at),
        )
        self._session.add(row)
        self._session.flush()
        self._newest(conversation, row.id, at)
        return row.id

    def outgoing(self, message: int) -> records.Queued:
        """A message of ours, ready to be sent."""
        row = self._row(MessageRow, message)
        # Only the address: the contact behind it comes with all students, and is not needed here.
        where = select(ConversationRow.channel, ConversationRow.address).where(ConversationRow.id == row.conversation_id)
        channel, address = self._session.execute(where).one()
        parts, buttons = tuple(Part(**p) for p in row.parts), tuple(Button(**b) for b in row.buttons)
        attachments = tuple(Attachment(**a) for a in row.attachments)
        text, options = reply_from_json(row.reply)
        return records.Queued(
            conversation_id=row.conversation_id,
            status=Status(row.status),
            key=row.key,
            purpose=row.purpose,
            student=row.student_id,
            scope=row.scope,
            not_before=records.aware(row.not_before),
            expires_at=records.aware(row.expires_at),
            attempts=row.attempts,
            since=records.aware(row.status_at),
            text=text,
            options=options,
            asks=question_from_json(row.asks) if row.asks else None,
            reason=row.reason,
            instead_of=row.instead_of,
            external_id=row.external_id,
            sent_at=records.aware(row.sent_at),
            author=row.author,
            sent_by=row.sent_by,
            outgoing=Outgoing(row.id, row.conversation_id, channel, address, parts, buttons, attachments, done=row.done),
        )

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

    def requeue(self, message: int, at: datetime, *, not_before: datetime | None = None) -> None:
        """Let a message that was surely not sent be tried again."""
        row = self._row(MessageRow, message)
        row.status, row.status_at, row.reason, row.external_id = Status.QUEUED, records.naive(at), "", None
        row.not_before = not_before and records.naive(not_before)

    def postpone(self, message: int, at: datetime, reason: str = "") -> None:
        """A queued message waits until `at`; `reason` says for what, where it is not for the hour."""
        row = self._row(MessageRow, message)
        row.not_before, row.reason = records.naive(at), reason

    def cancel(self, message: int, reason: str, at: datetime) -> bool:
        """Take a message back that was not sent, as if it had never been; False when it is on its way, or gone.

        What knocked in vain counts as not sent: a late tap would still bring it.
        """
        in_vain = (MessageRow.status == Status.FAILED) & (MessageRow.reason == KNOCKED_IN_VAIN)
        changed = self._session.execute(
            update(MessageRow)
            .where(MessageRow.id == message, (MessageRow.status == Status.QUEUED) | in_vain)
            .values(status=Status.SUPPRESSED, reason=reason, status_at=records.naive(at), once=None)
        )
        self._held.pop((MessageRow, message), None)
        self.settle(message, HELD, at)
        return bool(getattr(changed, "rowcount", 0))

    def settle(self, message: int, kind: str, at: datetime) -> None:
        """What was on the mentor's list about a message has come right by itself."""
        of = (NoticeRow.message_id == message, NoticeRow.kind == kind, NoticeRow.done_at.is_(None))
        self._session.execute(update(NoticeRow).where(*of).values(done_at=records.naive(at)))

    def known(self, once: str) -> int | None:
        """The message that is this, if it was written already."""
        return self._session.scalars(select(MessageRow.id).where(MessageRow.once == once)).first()

    def sent_at(self, once: str) -> datetime | None:
        """When the message that is this went out; None while it did not."""
        row = self._session.scalars(select(MessageRow).where(MessageRow.once == once)).first()
        return records.utc(row.sent_at) if row is not None and row.status in WENT_OUT and row.sent_at else None

    def beginning(self, once: str) -> list[tuple[int, Status]]:
        """The messages whose name begins so, and those that went another way in their place, with how far they came."""
        named = MessageRow.once.startswith(once, autoescape=True)
        if self._session.get_bind().dialect.name == "sqlite":
            # SQLite looks through the whole table for LIKE with an escape; between two bounds it uses the index.
            named = (MessageRow.once >= once) & (MessageRow.once < once + _LAST)
        first = self._session.execute(select(MessageRow.id, MessageRow.status).where(named)).all()
        instead = select(MessageRow.id, MessageRow.status).where(MessageRow.instead_of.in_([row.id for row in first]))
        found = {row.id: Status(row.status) for row in (*first, *self._session.execute(instead))}
        return sorted(found.items())

    def uncertain(self, before: datetime) -> list[int]:
        """Messages that were being sent at `before` and still are: a crash or a lost answer left them half sent."""
        left = select(MessageRow.id).where(
            MessageRow.direction == "out", MessageRow.status == Status.SENDING, MessageRow.status_at <= records.naive(before)
        )
        return list(self._session.scalars(left.order_by(MessageRow.id)))

    def overdue(self, before: datetime, limit: int) -> list[int]:
        """Queued messages whose time came before `before`: their job should have taken them."""
        due = func.coalesce(MessageRow.not_before, MessageRow.created_at)
        found = select(MessageRow.id).where(
            MessageRow.direction == "out",
            MessageRow.status == Status.QUEUED,
            MessageRow.reason.in_(("", ASKED_FOR)),
            due <= records.naive(before),
        )
        return list(self._session.scalars(found.order_by(MessageRow.id).limit(limit)))

    def out_of_date(self, at: datetime) -> list[int]:
        """Held messages that make no sense any more."""
        found = select(MessageRow.id).where(
            MessageRow.direction == "out",
            MessageRow.status == Status.QUEUED,
            MessageRow.reason != "",
            MessageRow.expires_at <= records.naive(at),
        )
        return list(self._session.scalars(found))

    def held_messages(self, reasons: tuple[str, ...]) -> list[int]:
        """Messages that are held for one of these reasons."""
        found = select(MessageRow.id).where(
            MessageRow.direction == "out", MessageRow.status == Status.QUEUED, MessageRow.reason.in_(reasons)
        )
        return list(self._session.scalars(found.order_by(MessageRow.id)))

    def waiting_for(self, conversation: int, reason: str) -> list[int]:
        """The queued messages of a conversation that wait for this."""
        found = select(MessageRow.id).where(
            MessageRow.conversation_id == conversation, MessageRow.status == Status.QUEUED, MessageRow.reason == reason
        )
        return list(self._session.scalars(found.order_by(MessageRow.id)))

    def set_status(
        self, message: int, status: Status, at: datetime, *, reason: str = "", external_id: str | None = None
    ) -> None:
        """Move a message on; one that is further already stays where it is."""
        row = self._row(MessageRow, message)
        if external_id is not None:
            row.external_id = external_id
        if status is Status.SENT:
            row.sent_at = records.naive(at)
        if later(Status(row.status), status) is status and row.status != status:
            row.status, row.reason, row.status_at = status, reason, records.naive(at)

    def lock_message(self, message: int) -> None:
        """Let no other transaction change this message until this one ends; what is read of it next is true at the commit.

        SQLite has one writer, which is this program.
        """
        if self._session.get_bind().dialect.name == "postgresql":
            self._session.execute(select(MessageRow.id).where(MessageRow.id == message).with_for_update())
            self._held.pop((MessageRow, message), None)
            self._session.expire_all()

    def wrote_since(self, conversation: int, moment: datetime) -> bool:
        """Whether the contact wrote there after this moment."""
        found = select(MessageRow.id).where(
            MessageRow.conversation_id == conversation,
            MessageRow.direction == "in",
            MessageRow.created_at > records.naive(moment),
        )
        return self._session.scalars(found.limit(1)).first() is not None

    def answers_since(self, conversation: int, moment: datetime) -> int:
        """How many messages the bot wrote there after this moment."""
        found = select(func.count(MessageRow.id)).where(
            MessageRow.conversation_id == conversation,
            MessageRow.direction == "out",
            MessageRow.author == "bot",
            MessageRow.created_at > records.naive(moment),
        )
        return int(self._session.scalar(found) or 0)

    def progress(self, message: int, done: int) -> None:
        """So many of the provider's messages of this one went out."""
        self._row(MessageRow, message).done = done

    def keep_first_part(self, message: int) -> None:
        """Only the first language goes out."""
        row = self._row(MessageRow, message)
        row.parts = row.parts[:1]

    def set_cost(self, message: int, cost: Cost | None) -> None:
        """What it costs."""
        row = self._row(MessageRow, message)
        row.segments, row.euros = (cost.parts, cost.euros) if cost else (None, None)

    def status_of(self, message: int) -> Status | None:
        """How far a message of ours came; None when there is none with this id."""
        found = select(MessageRow.status).where(MessageRow.id == message, MessageRow.direction == "out")
        status = self._session.scalars(found).first()
        return Status(status) if status is not None else None

    def waiting(self, message: int) -> tuple[Outgoing, str] | None:
        """Where a queued message goes, with its text, and its purpose; None when it is queued no more."""
        columns = MessageRow.parts, MessageRow.buttons, MessageRow.purpose, MessageRow.conversation_id, MessageRow.attachments
        found = select(ConversationRow.channel, ConversationRow.address, *columns)
        found = found.join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
        row = self._session.execute(found.where(MessageRow.id == message, MessageRow.status == Status.QUEUED)).one_or_none()
        if row is None:
            return None
        parts, buttons = tuple(Part(**p) for p in row.parts), tuple(Button(**b) for b in row.buttons)
        attachments = tuple(Attachment(**a) for a in row.attachments)
        return Outgoing(message, row.conversation_id, row.channel, row.address, parts, buttons, attachments), row.purpose

    def not_arrived(
        self, before: datetime, purposes: Collection[str], channels: Collection[str], limit: int, *, but: str
    ) -> list[int]:
        """What the school began, was sent before `before` and did not arrive, and no other way was tried for it.

        Args:
            but: the key of messages that are left out.

        """
        again = aliased(MessageRow)
        tried = select(again.id).where(again.instead_of == MessageRow.id)
        told = select(NoticeRow.id).where(NoticeRow.once == literal("not_reached:").concat(cast(MessageRow.id, String)))
        found = select(MessageRow.id).where(
            MessageRow.direction == "out",
            MessageRow.status == Status.SENT,
            MessageRow.sent_at <= records.naive(before),
            MessageRow.purpose.in_(purposes),
            MessageRow.channel.in_(channels),
            MessageRow.reply.is_not(None),
            MessageRow.key != but,
            ~tried.exists(),
            ~told.exists(),
        )
        return list(self._session.scalars(found.order_by(MessageRow.id).limit(limit)))

    def was_received(self, channel: str, external_id: str) -> bool:
        """Whether this message of a parent is kept already."""
        found = select(MessageRow.id).where(
            MessageRow.channel == channel, MessageRow.direction == "in", MessageRow.external_id == external_id
        )
        return self._session.scalars(found).first() is not None

    def count_fetch(self, message: int) -> int:
        """How often the files of a message were asked for before; from now on once more."""
        row = self._row(MessageRow, message)
        row.attempts += 1
        return row.attempts - 1

    def was_tried(self, message: int) -> bool:
        """Whether another way was tried for a message."""
        return self._session.scalars(select(MessageRow.id).where(MessageRow.instead_of == message)).first() is not None

    def was_told(self, contact: int, key: str, student: int | None, since: datetime) -> bool:
        """Whether a contact got the same kind of message about the same student since then."""
        theirs = select(ConversationRow.id).where(ConversationRow.contact_id == contact)
        found = select(MessageRow.id).where(
            MessageRow.conversation_id.in_(theirs),
            MessageRow.direction == "out",
            MessageRow.key == key,
            MessageRow.student_id == student,
            MessageRow.created_at >= records.naive(since),
        )
        return self._session.scalars(found.limit(1)).first() is not None

    def last_said(self, conversation: int) -> list[int]:
        """What was said last in a conversation and was made of a text: one message, or all that answered the same one."""
        found = select(MessageRow).where(
            MessageRow.conversation_id == conversation,
            MessageRow.direction == "out",
            MessageRow.status.in_(WENT_OUT),
            MessageRow.reply.is_not(None),
        )
        newest = self._session.scalars(found.order_by(MessageRow.id.desc()).limit(1)).first()
        if newest is None:
            return []
        if newest.reply_to is None:
            return [newest.id]
        together = found.with_only_columns(MessageRow.id).where(MessageRow.reply_to == newest.reply_to)
        return list(self._session.scalars(together.order_by(MessageRow.id)))

    def answered(self, conversation: int, payload: str, at: datetime) -> None:
        """The newest message with a button whose payload begins so has its answer."""
        found = select(MessageRow).where(
            MessageRow.conversation_id == conversation, MessageRow.direction == "out", MessageRow.status != Status.SUPPRESSED
        )
        for row in self._session.scalars(found.order_by(MessageRow.id.desc()).limit(_LOOK_BACK)):
            if any(button["payload"].startswith(payload) for button in row.buttons):
                if later(Status(row.status), Status.ANSWERED) is Status.ANSWERED and row.status != Status.QUEUED:
                    row.status, row.status_at = Status.ANSWERED, records.naive(at)
                return

    # -- files ---------------------------------------------------------------------------------------------------------

    def add_file(self, message: int, position: int, content_type: str, data: bytes) -> None:
        """Keep a file of a parent; the second time nothing happens."""
        values = {"message_id": message, "position": position, "content_type": content_type[:100], "data": data}
        self._insert_or_ignore(FileRow, values)

    def has_file(self, message: int, position: int) -> bool:
        """Whether it is kept already."""
        found = select(FileRow.id).where(FileRow.message_id == message, FileRow.position == position)
        return self._session.scalars(found).first() is not None

    def file(self, id_: int) -> tuple[str, bytes] | None:
        """What kind of file it is, and the file."""
        row = self._session.get(FileRow, id_)
        return (row.content_type, row.data) if row else None
