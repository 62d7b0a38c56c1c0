"""What the school's list changes in what is on record: compared here, written elsewhere."""

from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from bot.domain.contact import Mode
from bot.domain.digest import digest
from bot.domain.roster import CONTACTS, MENTORS, OF_THE_LINK, STUDENTS, Kind, Line, Problem, Rules, SchoolList
from bot.errors import BadInput

Key = TypeVar("Key", bound=Hashable)
Pair = tuple[str, str]
"""A contact and a student, by their school ids."""
_NOBODY: frozenset[Any] = frozenset()


@dataclass(frozen=True)
class Record:
    """What is on record, by field; others are named by their school ids (mentors by their address, in small letters)."""

    values: Mapping[str, Any]
    removed: bool = False


@dataclass(frozen=True)
class OnRecord:
    """All that is on record, by school id. `forgotten`: since when who is not to come back, by the digest of the school id."""

    mentors: Mapping[str, Record]
    students: Mapping[str, Record]
    contacts: Mapping[str, Record]
    links: Mapping[Pair, Record]
    forgotten: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True)
class Changes(Generic[Key]):
    """What changes of one kind.

    Attributes:
        new: whole rows.
        changed: of rows on record, the fields that differ; whoever was removed is back.
        same: how many rows do not differ.
        gone: who is on record, not in the list, and to be removed.
        missing: how many are not in the list and stay.

    """

    new: Mapping[Key, Mapping[str, Any]]
    changed: Mapping[Key, Mapping[str, Any]]
    same: int
    gone: frozenset[Key]
    missing: int


@dataclass(frozen=True)
class Plan:
    """Everything that an import would write. `moved_...`: the number now of whoever got another number or another channel."""

    mentors: Changes[str]
    students: Changes[str]
    contacts: Changes[str]
    links: Changes[Pair]
    moved_students: Mapping[str, str]
    moved_contacts: Mapping[str, str]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def compare(
    lists: Mapping[str, SchoolList], record: OnRecord, rules: Rules, *, remove: bool = False, force: bool = False
) -> Plan:
    """Compare the lists, by their file names, with what is on record; a file that is not there changes nothing.

    Args:
        remove: whether who is not in a list is removed.
        force: even when that is more than half of those on record.

    Raises:
        BadInput: more than half of those on record would be removed.

    """
    return _Comparison(lists, record, rules, remove, force).plan()


class _Comparison:
    def __init__(self, lists: Mapping[str, SchoolList], record: OnRecord, rules: Rules, remove: bool, force: bool) -> None:
        self.lists, self.record, self.rules, self.remove, self.force = lists, record, rules, remove, force
        self.problems = [problem for each in lists.values() for problem in each.problems]
        self.warnings = [warning for each in lists.values() for warning in each.warnings]

    def plan(self) -> Plan:
        record = self.record
        students = self._changes(self._students(), record.students, *self._gone(STUDENTS, record.students))
        rows, doubted = self._rows(students)
        contacts = self._changes(self._people(rows), record.contacts, *self._gone(CONTACTS, record.contacts))
        ties = {pair: {name: line.values[name] for name in line.values.keys() & OF_THE_LINK} for pair, line in rows.items()}
        links = self._changes(ties, record.links, *self._cut(rows, doubted, students, contacts))
        teachers = {line.id: line.values for line in self._lines(MENTORS)}
        mentors = self._changes(teachers, record.mentors, *self._gone(MENTORS, record.mentors, _mentors_of(students, record)))
        self._look_at_numbers(rows, students, contacts, links)
        moved = _moved(students, record.students), _moved(contacts, record.contacts)
        found = tuple(sorted(self.problems, key=_place)), tuple(sorted(self.warnings, key=_place))
        return Plan(mentors, students, contacts, links, *moved, *found)

    def _lines(self, kind: Kind) -> tuple[Line, ...]:
        return self.lists[kind.file].lines if kind.file in self.lists else ()

    def _changes(
        self, wanted: Mapping[Key, Mapping[str, Any]], record: Mapping[Key, Record], gone: frozenset[Key], missing: int
    ) -> Changes[Key]:
        new, changed = {}, {}
        for key, values in wanted.items():
            known = record.get(key)
            if known is None:
                new[key] = values
            elif different := {name: value for name, value in values.items() if known.values[name] != value}:
                changed[key] = different
            elif known.removed:
                changed[key] = {}
        return Changes(new, changed, len(wanted) - len(new) - len(changed), gone, missing)

    # -- who is in the list --------------------------------------------------------------------------------------------

    def _students(self) -> dict[str, dict[str, Any]]:
        mentors = self.record.mentors.keys() | {line.id for line in self._lines(MENTORS)}
        students = {}
        for line in self._lines(STUDENTS):
            values = dict(line.values)
            if values.get("mentor") and values["mentor"] not in mentors:
                # The mentor whom the student has is better than none.
                del values["mentor"]
                self._warn(STUDENTS, line, "mentor_email", "is no mentor's address: the mentor stays who it was, if any")
            students[line.id] = values
        return students

    def _rows(self, students: Changes[str]) -> tuple[dict[Pair, Line], set[str]]:
        """The rows of contacts.csv by contact and student, and the contacts that have a bad row."""
        known = {id_ for id_, student in self.record.students.items() if not student.removed} - students.gone
        known |= {line.id for line in self._lines(STUDENTS)}
        rows, bad = {}, set()
        doubted = set(self.lists[CONTACTS.file].bad) if CONTACTS.file in self.lists else set()
        for line in self._lines(CONTACTS):
            if self.record.forgotten and (since := self.record.forgotten.get(digest(line.id))):
                reason = f"is of a contact who was forgotten on {since}, and was not imported: take the contact off the list"
                self.problems.append(Problem(CONTACTS.file, line.line, "contact_id", reason))
                bad.add((CONTACTS.file, line.line))
            elif line.student in known:
                rows[line.id, line.student] = line
            else:
                reason = "is the id of no student: neither of a good row of students.csv, nor on record"
                self.problems.append(Problem(CONTACTS.file, line.line, "student_id", reason))
                doubted.add(line.id)
                bad.add((CONTACTS.file, line.line))
        # A warning is for a row that is imported.
        self.warnings = [warning for warning in self.warnings if (warning.file, warning.line) not in bad]
        return rows, doubted

    def _people(self, rows: Mapping[Pair, Line]) -> dict[str, dict[str, Any]]:
        """The contacts' own fields, from the first row of each."""
        firsts: dict[str, Line] = {}
        names = {column.field: name for name, column in CONTACTS.columns.items()}
        for line in rows.values():
            first = firsts.setdefault(line.id, line)
            for name, value in line.values.items():
                if name not in OF_THE_LINK and value != first.values[name]:
                    self._warn(CONTACTS, line, names[name], f"is not the same as on line {first.line}, which counts")
        return {id_: self._person(line, self.record.contacts.get(id_)) for id_, line in firsts.items()}

    def _person(self, line: Line, known: Record | None) -> dict[str, Any]:
        values = {name: value for name, value in line.values.items() if name not in OF_THE_LINK}
        for choice, default in (("language", self.rules.default_language), ("mode", str(Mode.BOTH))):
            said = values.pop(choice, "")
            # The same list does not undo what the contact chose in the chat since; another one does.
            if said and (known is None or known.values[f"list_{choice}"] != said):
                values[choice] = values[f"list_{choice}"] = said
            elif known is None:
                values[choice] = default
        if "phone" in values:
            said = values.pop("phone")
            # Nor the number that the mentor confirmed.
            if known is None or known.values["list_phone"] != said:
                values["phone"] = values["list_phone"] = said
        return values

    # -- who is not ----------------------------------------------------------------------------------------------------

    def _gone(self, kind: Kind, record: Mapping[str, Record], needed: Collection[str] = ()) -> tuple[frozenset[str], int]:
        """Who is to be removed, and how many more are not in the list."""
        if kind.file not in self.lists:
            return _NOBODY, 0
        here, there = {id_ for id_, known in record.items() if not known.removed}, self.lists[kind.file]
        absent = here - there.present
        gone = frozenset(absent.difference(needed))
        if not self.remove:
            return _NOBODY, len(absent)
        if there.nameless and gone:
            reason = "cannot be read here, so nobody can say who is missing: nobody was removed"
            self.warnings.append(Problem(kind.file, there.nameless, kind.id, reason))
            return _NOBODY, len(absent)
        if len(gone) * 2 > len(here) and not self.force:
            raise BadInput(
                f"{kind.file} would remove {len(gone)} of the {len(here)} on record. Nothing was changed. "
                "When this is the whole list, say so with --force-remove (force_remove)."
            )
        if absent - gone:
            reason = f"{len(absent - gone)} on record who are not in the list were not removed: they have students"
            self.warnings.append(Problem(kind.file, None, kind.id, reason))
        return gone, len(absent - gone)

    def _cut(
        self, rows: Mapping[Pair, Line], doubted: set[str], students: Changes[str], contacts: Changes[str]
    ) -> tuple[frozenset[Pair], int]:
        """The links to delete: those of whoever is gone, and those that the list does not name for a contact whom it names."""
        on_record = self.record.links.keys()
        follow = {(contact, student) for contact, student in on_record if contact in contacts.gone or student in students.gone}
        there = self.lists.get(CONTACTS.file)
        if there is None:
            return frozenset(follow), 0
        absent = {pair for pair in on_record - rows.keys() - follow if pair[0] in there.present - doubted}
        return (frozenset(follow | absent), 0) if self.remove and not there.nameless else (frozenset(follow), len(absent))

    # -- the numbers ---------------------------------------------------------------------------------------------------

    def _look_at_numbers(
        self, rows: Mapping[Pair, Line], students: Changes[str], contacts: Changes[str], links: Changes[Pair]
    ) -> None:
        """Warn of numbers at which the student, or another family, may read what is meant for the contact."""
        own, theirs = _phones(students, self.record.students), _phones(contacts, self.record.contacts)
        serves = Counter(theirs.values())
        firsts: dict[str, Line] = {}
        for (contact, _), line in rows.items():
            firsts.setdefault(contact, line)
        for contact, line in firsts.items():
            number = theirs.get(contact)
            if number and serves[number] > 1:
                self._warn(CONTACTS, line, "phone", f"is the number of {serves[number]} contacts")
        lines = {line.id: line for line in self._lines(STUDENTS)}
        for pair in (self.record.links.keys() | links.new.keys()) - links.gone:
            contact, student = pair
            if theirs.get(contact) and theirs[contact] == own.get(student):
                if of := rows.get(pair) or firsts.get(contact):
                    self._warn(CONTACTS, of, "phone", "is the student's own number")
                elif student in lines:
                    self._warn(STUDENTS, lines[student], "phone", "is also the number of a contact of the student")

    def _warn(self, kind: Kind, line: Line, column: str, reason: str) -> None:
        self.warnings.append(Problem(kind.file, line.line, column, reason))


def _after(changes: Changes[str], record: Mapping[str, Record], name: str) -> dict[str, Any]:
    """The value of a field after the import, for each who is not removed."""
    here = {id_: known.values[name] for id_, known in record.items() if not known.removed and id_ not in changes.gone}
    back = {id_: values.get(name, record[id_].values[name]) for id_, values in changes.changed.items()}
    return here | back | {id_: values.get(name, "") for id_, values in changes.new.items()}


def _phones(changes: Changes[str], record: Mapping[str, Record]) -> dict[str, str]:
    return {id_: phone for id_, phone in _after(changes, record, "phone").items() if phone}


def _mentors_of(students: Changes[str], record: OnRecord) -> set[str]:
    return set(_after(students, record.students, "mentor").values())


def _moved(changes: Changes[str], record: Mapping[str, Record]) -> dict[str, str]:
    moved = {id_: values for id_, values in changes.changed.items() if values.keys() & {"phone", "channel"}}
    return {id_: values.get("phone", record[id_].values["phone"]) for id_, values in moved.items()}


def _place(problem: Problem) -> tuple[str, int]:
    return problem.file, problem.line or 0
