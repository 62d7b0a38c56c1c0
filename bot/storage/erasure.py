"""Deletes what is to be kept no longer, with all that hangs on it, so that nothing points at what is gone."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import Column, ColumnElement, DateTime, Table, and_, delete, func, or_, select, update
from sqlalchemy.engine import CursorResult

from bot.domain.message import NOWHERE, Status
from bot.domain.privacy import ENDED, Borders
from bot.storage.records import naive
from bot.storage.repository import Repository
from bot.storage.tables import Base

_TABLES = Base.metadata.tables
_AT_ONCE = 500
"""So many ids stand in one statement."""


class Then(Enum):
    """What becomes of a row when the row that it points at is deleted."""

    GOES = "goes"
    STAYS = "stays, and points at nothing"


FOLLOWS: Mapping[str, Mapping[str, Then]] = {
    "contacts": {
        "conversations.contact_id": Then.GOES,
        "links.contact_id": Then.GOES,
        "invitations.contact_id": Then.GOES,
        "link_codes.contact_id": Then.GOES,
        "link_requests.contact_id": Then.GOES,
    },
    "students": {
        "conversations.student_id": Then.GOES,
        # Not cut off from the student: a line about nobody would be shown to whoever may see the conversation.
        "messages.student_id": Then.GOES,
        "notices.student_id": Then.GOES,
        "links.student_id": Then.GOES,
        "invitations.student_id": Then.GOES,
        "bookings.student_id": Then.GOES,
        "absences.student_id": Then.GOES,
        "alerts.student_id": Then.GOES,
        "hour_marks.student_id": Then.GOES,
    },
    "conversations": {
        "messages.conversation_id": Then.GOES,
        "notices.conversation_id": Then.GOES,
        "readings.conversation_id": Then.GOES,
        "link_requests.conversation_id": Then.GOES,
    },
    "messages": {
        "files.message_id": Then.GOES,
        "notices.message_id": Then.GOES,
        "messages.reply_to": Then.STAYS,
        "messages.instead_of": Then.STAYS,
        # The reason stays: it belongs to the school's own record of the absence.
        "absences.reason_message_id": Then.STAYS,
    },
    "alerts": {"absences.alert_id": Then.STAYS},
    "meetings": {"bookings.meeting_id": Then.GOES, "invitations.meeting_id": Then.GOES, "slots.meeting_id": Then.GOES},
    "slots": {"bookings.slot_id": Then.GOES},
}
"""For each table whose rows are deleted, every column that points at it."""


class ErasureStore(Repository):
    """The repository of what is deleted. Each `clear_...` deletes at most `limit` rows and returns how many."""

    # -- people --------------------------------------------------------------------------------------------------------

    def recall(self, contact: int, at: datetime) -> tuple[int, int]:
        """Take back what waits to be sent to a contact; returns how many, and how many are being sent at this moment."""
        messages, talks = _TABLES["messages"], _TABLES["conversations"]
        # First of all: nobody else writes there any more until the transaction ends.
        self._session.execute(update(talks).where(talks.c.contact_id == contact).values(held=talks.c.held))
        theirs = messages.c.conversation_id.in_(select(talks.c.id).where(talks.c.contact_id == contact))
        queued = update(messages).where(theirs, messages.c.status == Status.QUEUED)
        recalled = self._session.execute(queued.values(status=Status.SUPPRESSED, reason="forgotten", status_at=naive(at)))
        sending = select(func.count()).where(theirs, messages.c.status == Status.SENDING)
        return _count(recalled), self._session.scalar(sending) or 0

    def erase_contact(self, contact: int, school_id: str) -> Mapping[str, int]:
        """Delete a contact and all that is about the contact alone; returns how many rows of each table."""
        found = select(_TABLES["notices"].c.id, _TABLES["notices"].c.facts).where(_TABLES["notices"].c.kind == "shared_phone")
        # Another one opened the code of this contact.
        named = [id_ for id_, facts in self._session.execute(found) if facts.get("contact") == school_id]
        gone = {"notices": self._erase(_TABLES["notices"], named)}
        return _sum(gone, self._erase_all(_TABLES["contacts"], [contact]))

    def removed_people(self, before: datetime) -> list[tuple[str, int]]:
        """Who left the school's list before then: the table, and the id there."""
        found: list[tuple[str, int]] = []
        for name in ("contacts", "students"):
            table = _TABLES[name]
            ids = select(table.c.id).where(table.c.removed_at < naive(before)).order_by(table.c.id)
            found += [(name, id_) for id_ in self._session.scalars(ids)]
        return found

    def clear_person(self, table: str, id_: int, before: datetime, limit: int, files: int) -> int:
        """Delete somebody who left the list before then, the messages first; 0 when nothing is left of the person.

        Args:
            files: at most so many files, which are big.

        """
        person, messages, kept = _TABLES[table], _TABLES["messages"], _TABLES["files"]
        if not self._session.scalar(select(person.c.id).where(person.c.id == id_, person.c.removed_at < naive(before))):
            # Back on the list.
            return 0
        owner = _TABLES["conversations"].c["contact_id" if table == "contacts" else "student_id"]
        theirs = select(messages.c.id).where(
            messages.c.conversation_id.in_(select(_TABLES["conversations"].c.id).where(owner == id_))
        )
        for found in (theirs, select(messages.c.id).where(messages.c.student_id == id_)):
            some = self._ids(select(kept.c.id).where(kept.c.message_id.in_(found)).limit(files))
            if some:
                return self._erase(kept, some)
            if lines := self._ids(found.order_by(messages.c.id).limit(limit)):
                return self._erase_messages(lines)
            if table == "contacts":
                break
        return sum(self._erase_all(person, [id_]).values())

    # -- what is old ---------------------------------------------------------------------------------------------------

    def first_since(self, table: str, at: datetime) -> int:
        """The first id of messages or notices from this moment on: ids grow with time, so that a few looks find it."""
        of = _TABLES[table]
        low, high = 0, (self._session.scalar(select(func.max(of.c.id))) or 0) + 1
        while low < high:
            middle = (low + high) // 2
            found = select(of.c.id, of.c.created_at).where(of.c.id >= middle).order_by(of.c.id).limit(1)
            row = self._session.execute(found).first()
            if row is None or row.created_at >= naive(at):
                high = middle
            else:
                low = row.id + 1
        return low

    def clear_files(self, below: int, limit: int) -> int:
        """Delete files of messages below this one."""
        kept = _TABLES["files"]
        return self._erase(kept, self._ids(select(kept.c.id).where(kept.c.message_id < below).limit(limit)))

    def clear_messages(self, below: int, before: datetime, limit: int) -> int:
        """Delete the oldest messages of those below this one that are from before then, with what hangs on them."""
        messages = _TABLES["messages"]
        old = select(messages.c.id).where(messages.c.id < below, messages.c.created_at < naive(before))
        return self._erase_messages(self._ids(old.order_by(messages.c.id).limit(limit)))

    def clear_notices(self, below: int, limit: int) -> int:
        """Delete entries of the list below this one that belong to no message."""
        notices = _TABLES["notices"]
        old = select(notices.c.id).where(notices.c.id < below, notices.c.message_id.is_(None))
        return self._erase(notices, self._ids(old.order_by(notices.c.id).limit(limit)))

    def clear_conversations(self, limit: int) -> int:
        """Delete conversations of which nothing is left: nobody's, and those at a number that a contact had once.

        Not where somebody said stop: that number stays one that gets no messages.
        """
        talks = _TABLES["conversations"]
        nobodys = and_(
            talks.c.contact_id.is_(None), talks.c.student_id.is_(None), talks.c.stopped.is_(False), talks.c.gone == ""
        )
        aside = and_(talks.c.channel == NOWHERE, talks.c.address.contains("#"))
        left = (_TABLES[name] for name in ("messages", "notices", "link_requests"))
        nothing = (~select(table.c.id).where(table.c.conversation_id == talks.c.id).exists() for table in left)
        empty = select(talks.c.id).where(talks.c.last_id == 0, or_(nobodys, aside), *nothing)
        return self._erase_all(talks, self._ids(empty.limit(limit))).get("conversations", 0)

    def clear_meetings(self, borders: Borders, limit: int) -> int:
        """Delete meetings whose last time is long over, with times, invitations and who had which time."""
        meetings, slots = _TABLES["meetings"], _TABLES["slots"]
        last = select(slots.c.meeting_id).group_by(slots.c.meeting_id).having(func.max(slots.c.date) < borders.meetings)
        return self._erase_all(meetings, self._ids(last.order_by(slots.c.meeting_id).limit(limit))).get("meetings", 0)

    def clear_ended(self, name: str, borders: Borders, limit: int) -> int:
        """Delete rows of one of the tables of `ENDED` that are past their time."""
        table = _TABLES[name]
        ended = self._ids(select(table.c.id).where(_past(name, borders)).order_by(table.c.id).limit(limit))
        return self._erase_all(table, ended).get(name, 0)

    # -- how -----------------------------------------------------------------------------------------------------------

    def _erase_messages(self, ids: Sequence[int]) -> int:
        """Delete messages that are no more than a batch; what their conversations know of their newest one stays true."""
        if not ids:
            return 0
        messages, readings = _TABLES["messages"], _TABLES["readings"]
        talks = self._ids(select(messages.c.conversation_id).where(messages.c.id.in_(ids)).distinct())
        gone = self._erase_all(messages, ids)["messages"]
        for some in _chunks(talks):
            self._remember_newest(some, ids)
            # How far somebody has read says nothing where it lies before all that is left.
            first = select(func.min(messages.c.id)).where(messages.c.conversation_id == readings.c.conversation_id)
            passed = func.coalesce(first.scalar_subquery() > readings.c.message_id, True)
            self._session.execute(delete(readings).where(readings.c.conversation_id.in_(some), passed))
        return gone

    def _remember_newest(self, talks: Sequence[int], gone: Sequence[int]) -> None:
        table, messages = _TABLES["conversations"], _TABLES["messages"]
        theirs = messages.c.conversation_id == table.c.id
        newest = select(messages.c.id, messages.c.created_at).where(theirs).order_by(messages.c.id.desc()).limit(1)
        last_id, last_at = (newest.with_only_columns(column).scalar_subquery() for column in newest.selected_columns)
        last_in_id = select(func.max(messages.c.id)).where(theirs, messages.c.direction == "in").scalar_subquery()
        lost = or_(table.c.last_id.in_(gone), table.c.last_in_id.in_(gone))
        change = update(table).where(table.c.id.in_(talks), lost)
        self._session.execute(
            change.values(last_id=func.coalesce(last_id, 0), last_in_id=func.coalesce(last_in_id, 0), last_at=last_at)
        )
        # What was asked last is forgotten with the words in which it was asked.
        self._session.execute(update(table).where(table.c.id.in_(talks), table.c.last_id == 0).values(state={}))

    def _erase_all(self, table: Table, ids: Sequence[int]) -> dict[str, int]:
        """Delete rows by their ids, and all that follows; returns how many of each table."""
        counts: dict[str, int] = {}
        self._session.flush()
        for some in _chunks(ids):
            for name, then in FOLLOWS.get(table.name, {}).items():
                column = _column(name)
                if then is Then.STAYS:
                    others = (table.c.id.not_in(some),) if column.table is table else ()
                    self._session.execute(update(column.table).where(column.in_(some), *others).values({column.name: None}))
                elif column.table.name in FOLLOWS:
                    below = self._ids(select(column.table.c.id).where(column.in_(some)))
                    counts = _sum(counts, self._erase_all(column.table, below))
                else:
                    gone = _count(self._session.execute(delete(column.table).where(column.in_(some))))
                    counts = _sum(counts, {column.table.name: gone})
            counts = _sum(counts, {table.name: self._erase(table, some)})
        # What this transaction read before is not true any more.
        self._held.clear()
        self._session.expire_all()
        return counts

    def _erase(self, table: Table, ids: Collection[int]) -> int:
        return _count(self._session.execute(delete(table).where(table.c.id.in_(ids)))) if ids else 0

    def _ids(self, found: Any) -> list[int]:
        return list(self._session.scalars(found))


def _past(name: str, borders: Borders) -> ColumnElement[bool]:
    """When a row of this table is past its time."""
    column, border = _TABLES[name].c[ENDED[name][0]], getattr(borders, ENDED[name][1])
    if isinstance(border, datetime):
        return column < naive(border)
    return column < (datetime.combine(border, time()) if isinstance(column.type, DateTime) else border)


def _column(name: str) -> Column[Any]:
    table, _, column = name.partition(".")
    return _TABLES[table].c[column]


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[begin : begin + _AT_ONCE] for begin in range(0, len(ids), _AT_ONCE))


def _count(result: Any) -> int:
    return result.rowcount if isinstance(result, CursorResult) else 0


def _sum(counts: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {name: counts.get(name, 0) + more.get(name, 0) for name in (*counts, *(n for n in more if n not in counts))}
