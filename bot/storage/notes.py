"""Reads and writes the notes to mentors that something waits, and what they are about."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, or_, select, update
from sqlalchemy.orm import aliased

from bot.domain.note_rules import MAIL_AWAY
from bot.domain.notes import Draft, Item, Note, NoteKind, NoteStatus, Owner, Told, Unfinished, key_of
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import (
    AuditRow,
    ConversationRow,
    LinkRow,
    MentorRow,
    MessageRow,
    NoteRow,
    NoticeRow,
    ReadingRow,
    StudentRow,
    UserRow,
)

DUTCH = "nl"
OPENED = ("read", "answer", "hold")
"""What a user does in the pages who looks at a conversation, as the log calls it."""

UNREAD = "unread"
"""The kind of an item that is no notice: somebody wrote in a conversation that a mentor has taken over, and nobody read it."""


class NoteStore(Repository):
    """The repository of the notes to mentors that something waits."""

    # -- what waits ----------------------------------------------------------------------------------------------------

    def urgent_items(self, since: datetime) -> list[Item]:
        """What is urgent, came since this moment and is not done."""
        # By the log, not by what counts as read: a page that was left open shows a message at once, and nobody may be looking.
        opened = exists().where(
            AuditRow.conversation_id == NoticeRow.conversation_id,
            AuditRow.at >= NoticeRow.created_at,
            AuditRow.action.in_(OPENED),
        )
        found = _notices(opened.label("opened")).where(NoticeRow.urgent, NoticeRow.created_at >= records.naive(since))
        return _items(self._session.execute(found))

    def waiting_items(
        self, until: datetime, *, but: Collection[str] = (), after: int = 0, limit: int = 1000
    ) -> tuple[list[Item], int | None]:
        """The notices that came up to this moment and wait, but of these kinds: a page of them, and `after` of the next one."""
        page = select(NoticeRow.id).where(NoticeRow.done_at.is_(None), NoticeRow.id > after)
        page = page.where(NoticeRow.created_at <= records.naive(until))
        if but:
            page = page.where(or_(NoticeRow.kind.not_in(but), NoticeRow.urgent))
        ids = list(self._session.scalars(page.order_by(NoticeRow.id).limit(limit)))
        if not ids:
            return [], None
        found = self._session.execute(_notices().where(NoticeRow.id.in_(ids)))
        return _items(found), ids[-1] if len(ids) == limit else None

    def unread_items(self, until: datetime) -> list[Item]:
        """The conversations in which somebody wrote up to this moment while a mentor answers there, and nobody read it."""
        last_read = select(func.coalesce(func.max(ReadingRow.message_id), 0))
        read_to = last_read.where(ReadingRow.conversation_id == ConversationRow.id).scalar_subquery()
        unread = aliased(MessageRow)
        first = select(func.min(unread.id)).where(
            unread.conversation_id == ConversationRow.id,
            unread.direction == "in",
            unread.id > read_to,
            or_(ConversationRow.held_at.is_(None), unread.created_at >= ConversationRow.held_at),
        )
        held = and_(ConversationRow.held, ConversationRow.last_in_id > read_to)
        found = _conversations(MessageRow.created_at, MessageRow.id == first.correlate(ConversationRow).scalar_subquery())
        return _items(self._session.execute(found.where(held, MessageRow.created_at <= records.naive(until))))

    def written_items(self, since: datetime) -> list[Item]:
        """The conversations in which a parent, or somebody unknown, wrote since this moment."""
        at = records.naive(since)
        found = _conversations(MessageRow.created_at, MessageRow.id == ConversationRow.last_in_id)
        return _items(self._session.execute(found.where(ConversationRow.last_at >= at, MessageRow.created_at >= at)))

    # -- notes ---------------------------------------------------------------------------------------------------------

    def notes_told(self, kind: NoteKind, since: datetime) -> list[Told]:
        """The notes of this kind since this moment, oldest first."""
        # A reminder counts from when the mail went, which after an outage is later than when it was written.
        went = func.coalesce(NoteRow.sent_at, NoteRow.tried_at, NoteRow.created_at)
        found = select(NoteRow.user_id, NoteRow.address, went, NoteRow.facts, NoteRow.status)
        found = found.where(NoteRow.kind == kind, NoteRow.created_at >= records.naive(since)).order_by(NoteRow.id)
        return [
            Told(key_of(user, address), records.utc(at), facts, NoteStatus(status))
            for user, address, at, facts, status in self._session.execute(found)
        ]

    def last_notes(self, kinds: Collection[NoteKind], since: datetime) -> dict[int, Told]:
        """For each user the last note of these kinds since this moment."""
        found = select(NoteRow.user_id, NoteRow.created_at, NoteRow.facts, NoteRow.status)
        found = found.where(NoteRow.kind.in_(kinds), NoteRow.created_at >= records.naive(since), NoteRow.user_id.is_not(None))
        return {
            user: Told(key_of(user), records.utc(at), facts, NoteStatus(status))
            for user, at, facts, status in self._session.execute(found.order_by(NoteRow.id))
        }

    def add_note(self, draft: Draft, at: datetime) -> int | None:
        """Write a note; None when it was written before."""
        values = {
            "user_id": draft.user,
            "address": draft.address,
            "kind": draft.kind,
            "once": draft.once,
            "facts": dict(draft.facts),
            "status": NoteStatus.QUEUED,
            "attempts": 0,
            "created_at": records.naive(at),
        }
        return self._insert_or_ignore(NoteRow, values)

    def claim_note(self, note: int, at: datetime) -> bool:
        """Say that this note is being sent from now on; False when it is not queued, or somebody else was first."""
        change = update(NoteRow).where(NoteRow.id == note, NoteRow.status == NoteStatus.QUEUED)
        values = {"status": NoteStatus.SENDING, "attempts": NoteRow.attempts + 1, "tried_at": records.naive(at)}
        claimed = self._session.execute(change.values(values).returning(NoteRow.id)).one_or_none()
        return claimed is not None

    def note(self, id_: int) -> Note | None:
        """A note; None when its user may not or will not get it any more."""
        found = select(NoteRow, UserRow).outerjoin(UserRow, UserRow.id == NoteRow.user_id).where(NoteRow.id == id_)
        row, user = self._session.execute(found.execution_options(populate_existing=True)).one()
        if user is not None and (user.disabled_at is not None or user.notes == "none"):
            return None
        return Note(
            id=row.id,
            kind=NoteKind(row.kind),
            user=row.user_id,
            address=user.email if user else row.address,
            language=user.language if user else DUTCH,
            facts=row.facts,
            attempts=row.attempts,
            created_at=records.utc(row.created_at),
        )

    def set_note(self, note: int, status: NoteStatus, at: datetime, *, only: NoteStatus) -> bool:
        """What became of a note that was `only` until now; False when it is something else by now.

        When it was sent, and nothing urgent waits for another attempt, the notice that mail is away comes off the list.
        """
        values: dict[str, Any] = {"status": status}
        if status is NoteStatus.SENT:
            values["sent_at"] = records.naive(at)
        change = update(NoteRow).where(NoteRow.id == note, NoteRow.status == only).values(values).returning(NoteRow.id)
        changed = self._session.execute(change).one_or_none() is not None
        if changed and status is NoteStatus.SENT:
            self._mail_is_back(at)
        return changed

    def _mail_is_back(self, at: datetime) -> None:
        waits = exists().where(NoteRow.kind == NoteKind.URGENT, NoteRow.status == NoteStatus.QUEUED, NoteRow.attempts > 0)
        # Its name is taken away, also from one that somebody ticked off: the next outage is told anew.
        done = {"done_at": func.coalesce(NoticeRow.done_at, records.naive(at)), "once": None}
        self._session.execute(update(NoticeRow).where(NoticeRow.once == MAIL_AWAY, ~waits).values(done))

    def unfinished_notes(self) -> list[Unfinished]:
        """The notes that are queued or being sent."""
        began = func.coalesce(NoteRow.tried_at, NoteRow.created_at)
        found = select(NoteRow.id, NoteRow.kind, NoteRow.status, NoteRow.attempts, began)
        found = found.where(NoteRow.status.in_((NoteStatus.QUEUED, NoteStatus.SENDING))).order_by(NoteRow.id)
        return [
            Unfinished(id_, NoteKind(kind), NoteStatus(status), attempts, records.utc(at))
            for id_, kind, status, attempts, at in self._session.execute(found)
        ]

    def drop_notes(self, before: datetime) -> None:
        """Delete the notes of before this moment."""
        self._session.execute(delete(NoteRow).where(NoteRow.created_at < records.naive(before)))


def _notices(*more: ColumnElement[Any]) -> Any:
    """Open notices, a row for each student that they are about."""
    found = select(
        NoticeRow.id,
        NoticeRow.kind,
        NoticeRow.urgent,
        NoticeRow.created_at.label("at"),
        NoticeRow.conversation_id,
        func.coalesce(NoticeRow.student_id, ConversationRow.student_id).label("named"),
        StudentRow.id.label("student"),
        StudentRow.removed_at,
        StudentRow.group,
        MentorRow.email,
        *more,
    )
    found = found.outerjoin(ConversationRow, ConversationRow.id == NoticeRow.conversation_id)
    found = found.outerjoin(LinkRow, and_(NoticeRow.student_id.is_(None), LinkRow.contact_id == ConversationRow.contact_id))
    about = func.coalesce(NoticeRow.student_id, ConversationRow.student_id, LinkRow.student_id)
    found = found.outerjoin(StudentRow, StudentRow.id == about).outerjoin(MentorRow, MentorRow.id == StudentRow.mentor_id)
    return found.where(NoticeRow.done_at.is_(None)).order_by(NoticeRow.id)


def _conversations(at: Any, message: ColumnElement[bool]) -> Any:
    """Conversations with one message of each, a row for each student of the contact."""
    found = select(
        ConversationRow.id,
        at.label("at"),
        ConversationRow.id.label("conversation_id"),
        ConversationRow.student_id.label("named"),
        StudentRow.id.label("student"),
        StudentRow.removed_at,
        StudentRow.group,
        MentorRow.email,
    )
    found = found.select_from(ConversationRow).join(MessageRow, message)
    found = found.outerjoin(LinkRow, LinkRow.contact_id == ConversationRow.contact_id)
    about = func.coalesce(ConversationRow.student_id, LinkRow.student_id)
    found = found.outerjoin(StudentRow, StudentRow.id == about).outerjoin(MentorRow, MentorRow.id == StudentRow.mentor_id)
    return found.order_by(ConversationRow.id)


def _items(rows: Iterable[Row[Any]]) -> list[Item]:
    """One item for the rows of each thing; what is about a student who left is nobody's page, and left out."""
    found: dict[int, dict[str, Any]] = {}
    owners: dict[int, dict[Owner, None]] = {}
    for row in rows:
        present = row.student is not None and row.removed_at is None
        if row.named is not None and not present:
            continue
        known = row._mapping
        found.setdefault(
            row.id,
            {
                "kind": known.get("kind", UNREAD),
                "at": records.utc(row.at),
                "conversation": row.conversation_id,
                "urgent": bool(known.get("urgent", False)),
                "opened": bool(known.get("opened", False)),
            },
        )
        mine = owners.setdefault(row.id, {})
        if present:
            mine[Owner((row.email or "").lower(), row.group)] = None
    return [Item(id_, owners=tuple(owners[id_]), **fields) for id_, fields in found.items()]
