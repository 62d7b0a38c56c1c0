"""Reads the whole school's list in a few queries, and writes what changed in as few."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Executable, RowMapping, Table, bindparam, delete, insert, select, text, update
from sqlalchemy.orm import Session

from bot.domain.register import OnRecord, Plan, Record
from bot.domain.roster import PERMISSIONS
from bot.storage.conversations import put_aside, rests_on_number
from bot.storage.records import naive
from bot.storage.tables import Base

MENTORS, STUDENTS, CONTACTS, LINKS, CONVERSATIONS, FORGOTTEN = (
    Base.metadata.tables[name] for name in ("mentors", "students", "contacts", "links", "conversations", "forgotten")
)
_FIELDS = {
    MENTORS: "first_name last_name phone hours",
    STUDENTS: "first_name last_name birth_date group programme level mentor phone email permissions channel objection",
    CONTACTS: "first_name last_name phone email channel language mode list_language list_mode list_phone",
    LINKS: "relation information",
}
_COLUMNS = {"group": "group_name", "mentor": "mentor_id"}
"""Where a column is not called like the field."""
_AT_ONCE = 2000

Cells = dict[str, Any]


class RosterStore:
    """The repository of the school's list."""

    def __init__(self, session: Session, by_phone: frozenset[str]) -> None:
        self._session = session
        self._by_phone = by_phone

    def lock(self) -> None:
        """Let nobody else write until this transaction ends, so that what is compared is still true when it is written."""
        if self._session.get_bind().dialect.name == "postgresql":
            self._session.execute(text("LOCK TABLE mentors, students, contacts, links IN SHARE ROW EXCLUSIVE MODE"))
        else:
            # SQLite begins its one writing transaction at the first write.
            self._session.execute(update(MENTORS).where(MENTORS.c.id < 0).values(hours=""))

    def on_record(self) -> OnRecord:
        """All that is on record."""
        mentors, students, contacts = (
            {id_: key for key, id_ in self._ids(table).items()} for table in (MENTORS, STUDENTS, CONTACTS)
        )
        return OnRecord(
            {mentors[row["id"]]: _record(MENTORS, row) for row in self._rows(MENTORS)},
            {students[row["id"]]: _record(STUDENTS, row, mentors) for row in self._rows(STUDENTS)},
            {contacts[row["id"]]: _record(CONTACTS, row) for row in self._rows(CONTACTS)},
            {(contacts[row["contact_id"]], students[row["student_id"]]): _record(LINKS, row) for row in self._rows(LINKS)},
            {digest: at.date() for digest, at in self._session.execute(select(FORGOTTEN.c.digest, FORGOTTEN.c.at))},
        )

    def write(self, plan: Plan, at: datetime, progress: Callable[[int, int], None]) -> None:
        """Write everything that changes; `progress` is told how many rows of how many are written."""
        kinds = (plan.mentors, plan.students, plan.contacts, plan.links)
        rows = _Rows(self._session, sum(len(kind.new) + len(kind.changed) + len(kind.gone) for kind in kinds), progress)
        rows.insert(MENTORS, ({"email": key, **_cells(values)} for key, values in plan.mentors.new.items()))
        mentors = self._ids(MENTORS)
        rows.update(MENTORS, (({"id": mentors[key]}, _cells(values)) for key, values in plan.mentors.changed.items()))

        back, gone = {"removed_at": None}, {"removed_at": naive(at)}
        for table, people in ((STUDENTS, plan.students), (CONTACTS, plan.contacts)):
            rows.insert(table, ({"school_id": key, **_cells(values, mentors)} for key, values in people.new.items()))
            ids = self._ids(table)
            rows.update(table, (({"id": ids[key]}, back | _cells(values, mentors)) for key, values in people.changed.items()))
            rows.update(table, (({"id": ids[key]}, gone) for key in people.gone))

        students, contacts = self._ids(STUDENTS), self._ids(CONTACTS)

        def link(key: tuple[str, str]) -> Cells:
            return {"contact_id": contacts[key[0]], "student_id": students[key[1]]}

        rows.delete(LINKS, (link(key) for key in plan.links.gone))
        rows.insert(LINKS, (link(key) | _cells(values) for key, values in plan.links.new.items()))
        rows.update(LINKS, ((link(key), _cells(values)) for key, values in plan.links.changed.items()))

        # Only somebody who is removed still has a mentor who goes.
        rows.update(STUDENTS, (({"mentor_id": mentors[key]}, {"mentor_id": None}) for key in plan.mentors.gone))
        rows.delete(MENTORS, ({"id": mentors[key]} for key in plan.mentors.gone))

        moved_students, moved_contacts = plan.moved_students.items(), plan.moved_contacts.items()
        self._put_aside(rows, "student_id", {students[key]: phone for key, phone in moved_students})
        self._put_aside(rows, "contact_id", {contacts[key]: phone for key, phone in moved_contacts})
        self._put_aside(rows, "student_id", dict.fromkeys((students[key] for key in plan.students.gone), ""))
        self._put_aside(rows, "contact_id", dict.fromkeys((contacts[key] for key in plan.contacts.gone), ""))
        # Somebody else may read the new number: the school introduces itself again.
        rows.update(CONTACTS, (({"id": contacts[key]}, {"welcomed_at": None}) for key in plan.moved_contacts))

    def _put_aside(self, rows: "_Rows", owner: str, phones: Mapping[int, str]) -> None:
        """End the conversations at the old numbers of people, and those that were linked by one; `phones`: the new ones.

        A number may belong to somebody else, who begins another conversation: this one stays with its owner, at no address.
        """
        if phones:
            of, table = CONVERSATIONS.c[owner], CONVERSATIONS
            linked = select(table.c.id, of, table.c.channel, table.c.address, table.c.linked_by).where(
                of.is_not(None), *rests_on_number(self._by_phone)
            )
            aside = [
                (id_, *put_aside(id_, channel, address))
                for id_, who, channel, address, number in self._session.execute(linked)
                if who in phones and phones[who] not in (address, number or address)
            ]
            rows.update(table, (({"id": id_}, {"channel": channel, "address": address}) for id_, channel, address in aside))

    def _ids(self, table: Table) -> dict[str, int]:
        """The id of each row by the school's own; a mentor's is the address, where capitals do not matter."""
        if table is MENTORS:
            return {email.lower(): id_ for id_, email in self._session.execute(select(table.c.id, table.c.email))}
        return {key: id_ for id_, key in self._session.execute(select(table.c.id, table.c.school_id))}

    def _rows(self, table: Table) -> Iterator[RowMapping]:
        own = [column for column in table.c if column.primary_key or column.name == "removed_at"]
        fields = [table.c[_COLUMNS.get(name, name)].label(name) for name in _FIELDS[table].split()]
        yield from self._session.execute(select(*own, *fields)).mappings()


class _Rows:
    """Writes many rows at once and tells how far it is."""

    def __init__(self, session: Session, total: int, progress: Callable[[int, int], None]) -> None:
        self._session, self._total, self._progress, self._done = session, total, progress, 0

    def insert(self, table: Table, rows: Iterable[Cells]) -> None:
        """Write new rows; a column that a row lacks has its default."""
        for alike in _alike((row, {}) for row in rows):
            self._many(insert(table), [row for row, _ in alike])

    def update(self, table: Table, changes: Iterable[tuple[Cells, Cells]]) -> None:
        """Change the cells of rows that are named by some of their columns."""
        for alike in _alike(changes):
            key, cells = alike[0]
            change = update(table).where(*_is(table, key)).values({name: bindparam(f"to_{name}") for name in cells})
            self._many(change, [_bound("of", row) | _bound("to", values) for row, values in alike])

    def delete(self, table: Table, keys: Iterable[Cells]) -> None:
        """Delete rows that are named by some of their columns."""
        for alike in _alike((key, {}) for key in keys):
            self._many(delete(table).where(*_is(table, alike[0][0])), [_bound("of", key) for key, _ in alike])

    def _many(self, statement: Executable, rows: list[Cells]) -> None:
        for begin in range(0, len(rows), _AT_ONCE):
            self._session.execute(statement, rows[begin : begin + _AT_ONCE])
            self._done += len(rows[begin : begin + _AT_ONCE])
            self._progress(min(self._done, self._total), self._total)


def _alike(rows: Iterable[tuple[Cells, Cells]]) -> list[list[tuple[Cells, Cells]]]:
    """Rows with the same columns together: one statement writes them all."""
    groups: dict[tuple[str, ...], list[tuple[Cells, Cells]]] = {}
    for key, cells in rows:
        groups.setdefault((*sorted(key), "", *sorted(cells)), []).append((key, cells))
    return list(groups.values())


def _is(table: Table, key: Cells) -> list[ColumnElement[bool]]:
    return [table.c[name] == bindparam(f"of_{name}") for name in key]


def _bound(prefix: str, cells: Cells) -> Cells:
    return {f"{prefix}_{name}": value for name, value in cells.items()}


def _cells(values: Mapping[str, Any], mentors: Mapping[str, int] = MappingProxyType({})) -> Cells:
    """The columns of a row, from the fields of the record."""
    cells = {_COLUMNS.get(name, name): value for name, value in values.items()}
    if "mentor_id" in cells:
        cells["mentor_id"] = mentors.get(cells["mentor_id"])
    if "permissions" in cells:
        cells["permissions"] = list(cells["permissions"])
    return cells


def _record(table: Table, row: RowMapping, mentors: Mapping[int, str] = MappingProxyType({})) -> Record:
    """The fields of the record, from the columns of a row."""
    values = {name: row[name] for name in _FIELDS[table].split()}
    if "mentor" in values:
        values["mentor"] = mentors.get(values["mentor"], "")
        values["permissions"] = tuple(scope for scope in PERMISSIONS if scope in values["permissions"])
    return Record(values, row.get("removed_at") is not None)
