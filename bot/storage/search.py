"""Searches names and texts for a user: SQLite with its full-text table, PostgreSQL with its full-text index.

Words are looked for newest first and the search ends when a page is full. So that a word of every message costs as little as
one of a few, the newest messages are simply read first; only what is not frequent there is looked up in the index. Where a user
sees a few conversations, the index is asked for these alone, by the word that says where each message was said.
"""

import functools
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import func, literal, select, text

from bot.domain.access import Sight, User
from bot.domain.inbox import Belongs, Found, FoundPerson, Hit, LookedFor, Relative, excerpt
from bot.domain.matching import fold
from bot.domain.message import Part
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.sight import contacts_in, conversations_in, is_student_in, messages_in, students_in
from bot.storage.tables import ContactRow, ConversationRow, LinkRow, MessageRow, StudentRow, UserRow

FEW = 300
"""Up to so many conversations are named one by one in a query."""
PEOPLE = 10
"""So many students, and so many contacts, are shown."""

_NEWEST, _NEWEST_OF_FEW = 600, 200
"""So many messages are read without the index: of all, and of a few conversations."""
_ENOUGH = 4
"""So many times as many are read where that will do."""
_FREQUENT = 0.02
"""The beginning of a word that so many of them have is not looked up in the index: too many words begin so."""
_ROUNDS = (1, 10, 80)
"""Pages of what the index finds are looked at, until one page is full of what the user may read."""
_LONGEST = 60
"""Letters of a word that are looked up."""

_SQLITE = (
    "select rowid as id from message_words where message_words match :words and rowid < :before "
    "order by rowid desc limit :limit"
)
# A condition of its own, so that the planner does not read the table backwards and take every text apart.
_POSTGRESQL = (
    "with found as materialized (select id from messages "
    "where to_tsvector('simple', plain || ' conv' || conversation_id::text) @@ to_tsquery('simple', :words)) "
    "select id from found where id < :before order by id desc limit :limit"
)
_NO_END = 2**31 - 1


def person(first: str | None, last: str | None) -> str:
    """A name, or nothing."""
    return " ".join(name for name in (first, last) if name)


_PIECES = 200
"""Pages of the index that are written in one transaction when it is tidied; about 20 ms."""


class SearchStore(Repository):
    """The repository of what is searched."""

    # -- people --------------------------------------------------------------------------------------------------------

    def tidy_search(self, *, begin: bool) -> bool:
        """Write SQLite's search index anew, a piece at a time, so that no word of a deleted message is left in it.

        Its index keeps what was deleted until its parts are merged; PostgreSQL keeps nothing of the kind.

        Returns:
            Whether there is more to do.

        """
        if self._session.get_bind().dialect.name != "sqlite":
            return False
        connection = self._session.connection().connection.dbapi_connection
        assert connection is not None
        before = connection.total_changes
        pieces = -_PIECES if begin else _PIECES
        self._session.execute(text("insert into message_words(message_words, rank) values ('merge', :n)"), {"n": pieces})
        # Fewer than two changes: nothing was merged (sqlite.org/fts5.html, the merge command).
        return bool(connection.total_changes - before >= 2)

    def find_people(self, sight: Sight, wanted: LookedFor) -> tuple[list[FoundPerson], bool]:
        """The students and contacts with such a name, and whether there are more than are given."""
        name = func.trim(StudentRow.first_name + " " + StudentRow.last_name)
        seen = students_in(sight).with_only_columns(StudentRow.id, name, StudentRow.group)
        students = _named(wanted, self._session.execute(seen).all())
        name = func.trim(ContactRow.first_name + " " + ContactRow.last_name)
        theirs = select(ContactRow.id, name, literal("")).where(ContactRow.removed_at.is_(None))
        if sight.groups is not None or not sight.unknown:
            theirs = theirs.where(ContactRow.id.in_(contacts_in(sight)))
        contacts = _named(wanted, self._session.execute(theirs).all())
        more = len(students) > PEOPLE or len(contacts) > PEOPLE
        return [*self._found_students(sight, students[:PEOPLE]), *self._found_contacts(sight, contacts[:PEOPLE])], more

    def _found_students(self, sight: Sight, rows: Sequence[tuple[int, str, str]]) -> Iterator[FoundPerson]:
        if not rows:
            return
        ids = [id_ for id_, _, _ in rows]
        linked = select(LinkRow.student_id, LinkRow.relation, ContactRow.id, ContactRow.first_name, ContactRow.last_name)
        linked = linked.join(ContactRow, ContactRow.id == LinkRow.contact_id).where(LinkRow.student_id.in_(ids))
        links = self._session.execute(linked.where(ContactRow.removed_at.is_(None)).order_by(ContactRow.id)).all()
        talks = self._newest_talks(sight, {link.id for link in links})
        own = self._newest_talks(sight, ids, of_students=True)
        for id_, name, group in rows:
            relatives = tuple(
                Relative(person(link.first_name, link.last_name), link.relation, talks.get(link.id))
                for link in links
                if link.student_id == id_
            )
            yield FoundPerson(id_, name, True, group, relatives, (), own.get(id_))

    def _found_contacts(self, sight: Sight, rows: Sequence[tuple[int, str, str]]) -> Iterator[FoundPerson]:
        if not rows:
            return
        ids = [id_ for id_, _, _ in rows]
        belongs, talks = self._belongs(sight, ids), self._newest_talks(sight, ids)
        for id_, name, _ in rows:
            yield FoundPerson(id_, name, False, "", (), belongs.get(id_, ()), talks.get(id_))

    def _belongs(self, sight: Sight, contacts: Collection[int]) -> dict[int | None, tuple[Belongs, ...]]:
        """The user's students to whom these contacts belong."""
        if not contacts:
            return {}
        found = select(LinkRow.contact_id, LinkRow.relation, StudentRow.id, StudentRow.first_name)
        found = found.join(StudentRow, StudentRow.id == LinkRow.student_id).where(LinkRow.contact_id.in_(contacts))
        found = found.where(StudentRow.removed_at.is_(None), is_student_in(LinkRow.student_id, sight))
        belongs: dict[int | None, tuple[Belongs, ...]] = {}
        for contact, relation, student, first in self._session.execute(found.order_by(StudentRow.id)):
            belongs[contact] = (*belongs.get(contact, ()), Belongs(student, first, relation))
        return belongs

    def _newest_talks(self, sight: Sight, people: Collection[int], *, of_students: bool = False) -> dict[int | None, int]:
        owner = ConversationRow.student_id if of_students else ConversationRow.contact_id
        found = select(owner, ConversationRow.id).where(owner.in_(people), ConversationRow.last_id > 0, conversations_in(sight))
        return dict(self._session.execute(found.order_by(ConversationRow.last_id)).all())

    # -- texts ---------------------------------------------------------------------------------------------------------

    def find_messages(self, user: User, wanted: LookedFor, *, before: int | None = None, limit: int = 20) -> Found:
        """The newest messages in which all that is wanted stands, of those that the user may read.

        Args:
            before: only older ones than this.

        """
        if not wanted:
            return Found()
        sight = user.sight
        few = self._few_talks(sight)
        if few == []:
            return Found()
        newest, is_all = self._newest_texts(sight, few, before)
        hits = _with(wanted, newest)
        if self._is_postgresql and not is_all and limit < _ENOUGH * len(hits) <= _ENOUGH * limit:
            # Its index gives all at once and in no order: to read on is quicker where a page is nearly full.
            newest, is_all = self._newest_texts(sight, few, before, times=_ENOUGH)
            hits = _with(wanted, newest)
        if len(hits) > limit or is_all:
            return self._found_page(user, hits, limit, wanted)
        asked = self._index_query(wanted, few, newest)
        hits, last = [], before or _NO_END
        # Of words that follow each other the index knows only that they are there.
        for round_ in _ROUNDS[1:] if wanted.phrases else _ROUNDS:
            size = round_ * (limit + 1)
            ids = (
                self._session.scalars(self._index_of_words, {"words": asked, "before": last, "limit": size}).all()
                if asked
                else []
            )
            hits += _with(wanted, self._readable(sight, few, ids))
            if len(hits) > limit or len(ids) < size:
                return self._found_page(user, hits, limit, wanted)
            last = ids[-1]
        return self._found_page(user, hits, limit, wanted, stopped=last)

    def _few_talks(self, sight: Sight) -> list[int] | None:
        """The conversations that the user sees, when they are few."""
        if sight.groups is None:
            return None
        found = select(ConversationRow.id).where(conversations_in(sight)).limit(FEW + 1)
        few = list(self._session.scalars(found))
        return few if len(few) <= FEW else None

    def _newest_texts(
        self, sight: Sight, few: list[int] | None, before: int | None, times: int = 1
    ) -> tuple[Sequence[Any], bool]:
        """The newest messages that the user may read, of the newest of all; and whether there are no others."""
        newest = select(MessageRow.id).where(MessageRow.id < (before or _NO_END))
        if few is not None:
            newest = newest.where(MessageRow.conversation_id.in_(few))
        limit = times * (_NEWEST if few is None else _NEWEST_OF_FEW)
        ids = self._session.scalars(newest.order_by(MessageRow.id.desc()).limit(limit)).all()
        return self._readable(sight, few, ids), len(ids) < limit

    def _readable(self, sight: Sight, few: list[int] | None, ids: Sequence[int]) -> Sequence[Any]:
        """Those of these messages that the user may read, newest first, with their words."""
        found = select(MessageRow.id, MessageRow.plain).where(MessageRow.id.in_(ids), messages_in(sight))
        if few is not None:
            found = found.where(MessageRow.conversation_id.in_(few))
        else:
            found = found.join(ConversationRow, ConversationRow.id == MessageRow.conversation_id).where(conversations_in(sight))
        return self._session.execute(found.order_by(MessageRow.id.desc())).all()

    @property
    def _is_postgresql(self) -> bool:
        return self._session.get_bind().dialect.name == "postgresql"

    @property
    def _index_of_words(self) -> Any:
        return text(_POSTGRESQL if self._is_postgresql else _SQLITE)

    def _index_query(self, wanted: LookedFor, few: list[int] | None, newest: Sequence[Any]) -> str:
        """What the index is asked; more may be found than what is wanted, never less. Nothing when it cannot be asked."""
        terms = [term for word in wanted.all_words for term in _terms(word)]
        starts = sum(f" {wanted.beginning}" in f" {row.plain}" for row in newest) if wanted.beginning else 0
        if starts <= len(newest) * _FREQUENT or not terms:
            *whole, last = _terms(wanted.beginning) or [("", False)]
            terms += [*whole, *([(last[0], True)] if last[0] else [])]
        if not terms:
            return ""
        return (_in_tsquery if self._is_postgresql else _in_fts5)(list(dict.fromkeys(terms)), few)

    def _found_page(self, user: User, ids: list[int], limit: int, wanted: LookedFor, *, stopped: int | None = None) -> Found:
        shown = ids[:limit]
        m, c = MessageRow, ConversationRow
        found = select(
            *(m.id, m.conversation_id, m.author, m.created_at, m.parts, m.sent_by, UserRow.name, c.language, c.contact_id),
            *(ContactRow.first_name, ContactRow.last_name, ContactRow.language.label("contact_language")),
            *(StudentRow.first_name.label("student_first"), StudentRow.last_name.label("student_last")),
        )
        found = found.join(c, c.id == m.conversation_id).outerjoin(ContactRow, ContactRow.id == c.contact_id)
        found = found.outerjoin(StudentRow, StudentRow.id == c.student_id).outerjoin(UserRow, UserRow.id == m.sent_by)
        found = found.where(m.id.in_(shown)).order_by(m.id.desc())
        hits = tuple(_hit(row, wanted, user) for row in self._session.execute(found)) if shown else ()
        if len(ids) > limit:
            return Found(hits, shown[-1])
        if stopped is None:
            return Found(hits)
        at = self._session.scalars(select(m.created_at).where(m.id == stopped)).one()
        return Found(hits, stopped, records.utc(at))


@functools.lru_cache(maxsize=2**15)
def _padded(name: str) -> str:
    """The folded words of a name, as `LookedFor.pieces` look for them; a school's names are searched again and again."""
    return f" {fold(name)} "


def _named(wanted: LookedFor, rows: Sequence[Any]) -> list[tuple[int, str, str]]:
    """Those (id, name, group) with such a name."""
    pieces = wanted.pieces
    return [
        (id_, name, group)
        for id_, name, group in rows
        if (padded := _padded(name)) and all(piece in padded for piece in pieces)
    ]


def _with(wanted: LookedFor, rows: Sequence[Any]) -> list[int]:
    """Those of these messages in which all of it stands."""
    pieces = wanted.pieces
    return [id_ for id_, plain in rows if (padded := f" {plain} ") and all(piece in padded for piece in pieces)]


def _terms(word: str) -> list[tuple[str, bool]]:
    """How the index writes a word (and whether only its beginning): it has no underscores, and no word without an end."""
    return [(piece[:_LONGEST], len(piece) > _LONGEST) for piece in word.split("_") if piece]


def _in_fts5(terms: list[tuple[str, bool]], few: list[int] | None) -> str:
    asked = " AND ".join(f'"{word}"{" *" if is_beginning else ""}' for word, is_beginning in terms)
    places = f" AND place : ({' OR '.join(f'c{id_}' for id_ in few)})" if few else ""
    return f"plain : ({asked}){places}"


def _in_tsquery(terms: list[tuple[str, bool]], few: list[int] | None) -> str:
    asked = " & ".join(f"'{word}'{':*' if is_beginning else ''}" for word, is_beginning in terms)
    return f"{asked} & ({' | '.join(f'conv{id_}' for id_ in few)})" if few else asked


def _hit(row: Any, wanted: LookedFor, user: User) -> Hit:
    name = person(row.first_name, row.last_name) or person(row.student_first, row.student_last)
    return Hit(
        id=row.id,
        conversation=row.conversation_id,
        name=name,
        first_name=row.first_name or row.student_first or "",
        is_student=row.contact_id is None and bool(name),
        language=row.contact_language or row.language,
        author=row.author,
        sent_by=row.name or "",
        own=row.sent_by == user.id,
        at=records.utc(row.created_at),
        excerpt=excerpt([Part(**part) for part in row.parts], wanted),
    )
