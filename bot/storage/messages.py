"""The messages: the transcript is this table, and so is what waits to be sent."""

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.message import Attachment, Button, Draft, Entry, Inbound, Outgoing, Part, Status, later
from bot.domain.notice import HELD
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.state import question_to_json
from bot.storage.tables import ConversationRow, MessageRow, NoticeRow


class MessageStore(Repository):
    """The repository of messages."""

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
        attachments = tuple(Attachment(**a) for a in row.attachments)
        return records.Queued(
            conversation_id=talk.id,
            status=Status(row.status),
            key=row.key,
            purpose=row.purpose,
            student=row.student_id,
            scope=row.scope,
            not_before=records.aware(row.not_before),
            expires_at=records.aware(row.expires_at),
            attempts=row.attempts,
            since=records.aware(row.status_at),
            outgoing=Outgoing(row.id, talk.id, talk.channel, talk.address, parts, buttons, attachments),
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
        row.status, row.status_at, row.reason = Status.QUEUED, records.naive(at), ""
        row.not_before = not_before and records.naive(not_before)

    def postpone(self, message: int, at: datetime, reason: str = "") -> None:
        """A queued message waits until `at`; `reason` says for what, where it is not for the hour."""
        row = self._row(MessageRow, message)
        row.not_before, row.reason = records.naive(at), reason

    def cancel(self, message: int, reason: str, at: datetime) -> bool:
        """Take a message back that was not sent, as if it had never been; False when it is on its way, or gone."""
        changed = self._session.execute(
            update(MessageRow)
            .where(MessageRow.id == message, MessageRow.status == Status.QUEUED)
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
        gone = (Status.SENT, Status.DELIVERED, Status.READ)
        return records.utc(row.sent_at) if row is not None and row.status in gone and row.sent_at else None

    def beginning(self, once: str) -> list[tuple[int, Status]]:
        """The messages whose name begins so, with how far they came."""
        found = select(MessageRow.id, MessageRow.status).where(MessageRow.once.startswith(once, autoescape=True))
        return [(id_, Status(status)) for id_, status in self._session.execute(found.order_by(MessageRow.id))]

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
            MessageRow.reason == "",
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

    def transcript(self, conversation: int, after: int = 0) -> list[Entry]:
        """The lines after message `after`, in order."""
        kinds: dict[int, list[str]] = {}
        told = select(NoticeRow.message_id, NoticeRow.kind).where(
            NoticeRow.conversation_id == conversation,
            # That a message waited is no news once it went.
            (NoticeRow.kind != HELD) | NoticeRow.done_at.is_(None),
        )
        for message, kind in self._session.execute(told.order_by(NoticeRow.id)):
            kinds.setdefault(message or 0, []).append(kind)
        rows = self._session.scalars(
            select(MessageRow).where(MessageRow.conversation_id == conversation, MessageRow.id > after).order_by(MessageRow.id)
        )
        return [records.entry(row, tuple(kinds.get(row.id, ()))) for row in rows]
