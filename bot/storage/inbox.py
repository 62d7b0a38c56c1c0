"""Reads and writes the mentor's inbox: conversations as a user sees them, and what of them is new to the user."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select, true

from bot.domain.access import Sight, User
from bot.domain.inbox import MANY, Counts, Line, Page, Row, Show, within
from bot.domain.message import Part, Status
from bot.storage import records
from bot.storage.search import SearchStore, person
from bot.storage.sight import conversations_in, is_student_in, messages_in
from bot.storage.tables import (
    ContactRow,
    ConversationRow,
    MessageRow,
    NoticeRow,
    ReadingRow,
    StudentRow,
    UserRow,
)


class InboxStore(SearchStore):
    """The repository of the inbox."""

    def visible(self, sight: Sight, conversations: Collection[int]) -> set[int]:
        """Those of these conversations that the user may see."""
        found = select(ConversationRow.id).where(ConversationRow.id.in_(conversations), conversations_in(sight))
        return set(self._session.scalars(found))

    def inbox(
        self, user: User, show: Show = Show.ALL, *, group: str | None = None, before: int | None = None, limit: int = 30
    ) -> Page:
        """A part of the list, newest first.

        Args:
            group: only conversations about students of this group.
            before: where the part begins: `more` of the part before.

        """
        chosen = self._chosen_talks(user, group)
        urgent = ConversationRow.id.in_(_waiting(user.sight, urgent=True))
        on_top: Sequence[Any] = ()
        if show is Show.ALL:
            # The urgent ones stand on top of the whole list, and only there.
            on_top = self._talks_where(user, chosen, urgent, limit=ON_TOP) if before is None else ()
            chosen = and_(chosen, ~urgent)
        if before is not None:
            chosen = and_(chosen, ConversationRow.last_id < before)
        rows = self._talks_where(user, chosen, self._kept(user, show), limit=limit + 1)
        more = rows[limit - 1].last_id if len(rows) > limit else None
        said = self._inbox_rows(user, [*on_top, *rows[:limit]])
        return Page(said[len(on_top) :], more, said[: len(on_top)])

    def counts(self, user: User, *, group: str | None = None) -> Counts:
        """How much there is of each kind."""
        chosen = self._chosen_talks(user, group)
        kinds = (Show.URGENT, Show.UNREAD, Show.WAITING, Show.HELD)
        return Counts(*self._session.execute(select(*(self._count_talks(user, show, chosen) for show in kinds))).one())

    def unread(self, user: User) -> int:
        """How many conversations have something that the user has not read; at most `MANY` + 1."""
        chosen = self._chosen_talks(user, None)
        return int(self._session.scalar(select(self._count_talks(user, Show.UNREAD, chosen))) or 0)

    # -- conditions ----------------------------------------------------------------------------------------------------

    def _chosen_talks(self, user: User, group: str | None) -> ColumnElement[bool]:
        """Whether a conversation is one that the user sees, and about a student of the group."""
        sight = user.sight if group is None else within(user.sight, group)
        few = self._few_talks(sight)
        return conversations_in(sight) if few is None else ConversationRow.id.in_(few)

    def _talks_where(self, user: User, *where: ColumnElement[bool], limit: int) -> Sequence[Any]:
        c = ConversationRow
        found = select(*_COLUMNS, self._is_new(user).label("unread")).select_from(c)
        found = found.outerjoin(ContactRow, ContactRow.id == c.contact_id).outerjoin(StudentRow, StudentRow.id == c.student_id)
        found = found.outerjoin(UserRow, UserRow.id == c.held_by).outerjoin(ReadingRow, _reading(user))
        return self._session.execute(found.where(c.last_id > 0, *where).order_by(c.last_id.desc()).limit(limit)).all()

    def _kept(self, user: User, show: Show) -> ColumnElement[bool]:
        """Whether a conversation is of this kind."""
        if show is Show.ALL:
            return true()
        if show is Show.HELD:
            return ConversationRow.held.is_(True)
        if show is Show.UNREAD:
            return self._is_new(user)
        return ConversationRow.id.in_(_waiting(user.sight, urgent=show is Show.URGENT))

    def _is_new(self, user: User) -> ColumnElement[bool]:
        """Whether there is a message of the parent that the user may read and has not read."""
        after = func.coalesce(ReadingRow.message_id, 0)
        new = select(MessageRow.id).where(
            MessageRow.conversation_id == ConversationRow.id,
            MessageRow.id > after,
            MessageRow.id > user.reads_from,
            MessageRow.direction == "in",
            messages_in(user.sight),
        )
        # The first two spare the look into the messages where nothing came in.
        last = ConversationRow.last_in_id
        return and_(last > user.reads_from, last > after, new.correlate(ConversationRow, ReadingRow).exists())

    def _count_talks(self, user: User, show: Show, chosen: ColumnElement[bool]) -> Any:
        one: Select[Any] = select(literal_column("1").label("one")).select_from(ConversationRow)
        if show is Show.UNREAD:
            one = one.outerjoin(ReadingRow, _reading(user))
        one = one.where(chosen, ConversationRow.last_id > 0, self._kept(user, show)).limit(MANY + 1)
        return select(func.count()).select_from(one.subquery()).scalar_subquery()

    # -- what stands in a row ------------------------------------------------------------------------------------------

    def _inbox_rows(self, user: User, rows: Sequence[Any]) -> tuple[Row, ...]:
        ids, sight = [row.id for row in rows], user.sight
        belongs = self._belongs(sight, {row.contact_id for row in rows if row.contact_id})
        lines, waiting = self._last_lines(user, ids), self._open_entries(sight, ids)
        return tuple(
            Row(
                id=row.id,
                channel=row.channel,
                name=person(row.contact_first, row.contact_last) or person(row.student_first, row.student_last),
                first_name=row.contact_first or row.student_first or "",
                is_student=row.contact_id is None and row.student_id is not None,
                belongs=belongs.get(row.contact_id, ()),
                language=row.contact_language or row.language,
                place=row.last_id,
                newest_in=row.last_in_id,
                line=lines.get(row.id),
                unread=bool(row.unread),
                urgent=any(urgent for _, urgent in waiting.get(row.id, ())),
                waiting=len(waiting.get(row.id, ())),
                waits=waiting[row.id][0][0] if row.id in waiting else "",
                held=row.held,
                held_by=row.held_by or "",
                gone=bool(row.gone),
                phone=self._routes.number(row.channel, row.address) if not row.contact_id and not row.student_id else "",
            )
            for row in rows
        )

    def _last_lines(self, user: User, conversations: Collection[int]) -> dict[int, Line]:
        """The newest line of each conversation that the user may read."""
        newest = select(MessageRow.id).where(MessageRow.conversation_id == ConversationRow.id, messages_in(user.sight))
        newest = newest.order_by(MessageRow.id.desc()).limit(1).correlate(ConversationRow)
        ids = select(newest.scalar_subquery()).where(ConversationRow.id.in_(conversations))
        m = MessageRow
        columns = m.id, m.conversation_id, m.author, m.status, m.created_at, m.parts, m.attachments, m.sent_by, UserRow.name
        found = select(*columns).outerjoin(UserRow, UserRow.id == m.sent_by).where(m.id.in_(ids))
        return {row.conversation_id: _line(row, user) for row in self._session.execute(found)}

    def _open_entries(self, sight: Sight, conversations: Collection[int]) -> dict[int, list[tuple[str, bool]]]:
        """What waits in each conversation (kind, urgent), urgent ones first."""
        found = select(NoticeRow.conversation_id, NoticeRow.kind, NoticeRow.urgent)
        found = found.where(NoticeRow.conversation_id.in_(conversations), NoticeRow.done_at.is_(None), _mine(sight))
        waiting: dict[int, list[tuple[str, bool]]] = {}
        for conversation, kind, urgent in self._session.execute(found.order_by(NoticeRow.urgent.desc(), NoticeRow.id)):
            waiting.setdefault(conversation or 0, []).append((kind, urgent))
        return waiting


ON_TOP = 20
"""So many urgent conversations stand on top of the list; the list of urgent ones has all."""

_COLUMNS = (
    ConversationRow.id,
    ConversationRow.channel,
    ConversationRow.address,
    ConversationRow.language,
    ConversationRow.contact_id,
    ConversationRow.student_id,
    ConversationRow.last_id,
    ConversationRow.last_in_id,
    ConversationRow.held,
    ConversationRow.gone,
    ContactRow.first_name.label("contact_first"),
    ContactRow.last_name.label("contact_last"),
    ContactRow.language.label("contact_language"),
    StudentRow.first_name.label("student_first"),
    StudentRow.last_name.label("student_last"),
    UserRow.name.label("held_by"),
)


def _reading(user: User) -> ColumnElement[bool]:
    return and_(ReadingRow.user_id == user.id, ReadingRow.conversation_id == ConversationRow.id)


def _mine(sight: Sight) -> ColumnElement[bool]:
    """Whether an entry of a conversation that the user sees is the user's."""
    return or_(NoticeRow.student_id.is_(None), is_student_in(NoticeRow.student_id, sight))


def _waiting(sight: Sight, *, urgent: bool) -> Select[Any]:
    """The conversations in which something waits for the user."""
    found = select(NoticeRow.conversation_id).where(NoticeRow.done_at.is_(None), NoticeRow.conversation_id.is_not(None))
    return found.where(_mine(sight), NoticeRow.urgent.is_(True) if urgent else true())


def _line(row: Any, user: User) -> Line:
    parts = [Part(**part) for part in row.parts]
    dutch = next((part for part in parts if part.language == "nl"), None)
    part = dutch or next(iter(parts), Part("", ""))
    return Line(
        id=row.id,
        author=row.author,
        at=records.utc(row.created_at),
        status=Status(row.status),
        part=part,
        sent_by=row.name or "",
        own=row.sent_by == user.id,
        files=len(row.attachments),
    )
