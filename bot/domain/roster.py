"""The school's list: its files and columns, what may stand in them, and what a row means."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.consent import SCOPES, age
from bot.domain.contact import Information, Mode
from bot.domain.phone import read_number

PERMISSIONS = tuple(sorted(set(SCOPES.values())))
_OLDEST = 120
_SEPARATORS = re.compile(r"[\s,+]+")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DATES = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"),
    re.compile(r"(?P<day>[0-9]{1,2})-(?P<month>[0-9]{1,2})-(?P<year>[0-9]{4})"),
)


@dataclass(frozen=True)
class Problem:
    """What is wrong in a file; never what stands there. The header is line 1; without a line it is about the whole file."""

    file: str
    line: int | None
    column: str
    reason: str


@dataclass(frozen=True)
class Rules:
    """What the rows are read with: the local day of the import and the languages and the channels of the school's contacts."""

    today: date
    languages: tuple[str, ...]
    default_language: str
    channels: tuple[str, ...] = ("simulator",)


@dataclass(frozen=True)
class Bad:
    """What stands there cannot be used, and so the row cannot."""

    reason: str


@dataclass(frozen=True)
class Doubtful:
    """The row is used with this value, and a warning."""

    value: Any
    reason: str


Read = Callable[[str, Rules], Any]
"""From what stands in a cell to its value, or Bad, or Doubtful. Blanks around it are gone already."""


@dataclass(frozen=True)
class Column:
    """A column; `field` is what the record calls it. A needed one must be in the header, and filled in."""

    field: str
    read: Read
    needed: bool = False


@dataclass(frozen=True)
class Kind:
    """One file of the list; `id` is the column of the school's own id."""

    file: str
    id: str
    columns: Mapping[str, Column]

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns that the header must have."""
        return tuple(name for name, column in self.columns.items() if column.needed)


@dataclass(frozen=True)
class Line:
    """A good row; `values` by the record's field, of the columns that the file has. `student`: whose contact it is about."""

    line: int
    id: str
    values: Mapping[str, Any]
    student: str = ""


@dataclass(frozen=True)
class SchoolList:
    """One file, read.

    Attributes:
        lines: the rows that are good by themselves.
        present: the ids that stand in it, also in bad rows: somebody with a typing error in the row is not gone.
        bad: the ids of bad rows.
        nameless: the line of a row whose id cannot be read; then nobody can say who is missing.

    """

    kind: Kind
    lines: tuple[Line, ...]
    present: frozenset[str]
    bad: frozenset[str]
    nameless: int | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def read_row(kind: Kind, line: int, cells: Mapping[str, str], rules: Rules) -> tuple[Line, list[Problem], list[Problem]]:
    """Read one row: the line (to be used only without problems), its problems and its warnings."""
    values: dict[str, Any] = {}
    problems, warnings = [], []
    for name, cell in cells.items():
        column = kind.columns[name]
        value = column.read(cell, rules) if cell or not column.needed else Bad("is empty")
        if isinstance(value, Bad):
            problems.append(Problem(kind.file, line, name, value.reason))
        elif isinstance(value, Doubtful):
            warnings.append(Problem(kind.file, line, name, value.reason))
            value = value.value
        values[column.field] = value
    id_, student = (value if isinstance(value, str) else "" for value in (values.pop("id"), values.pop("student", "")))
    return Line(line, id_, values, student), problems, warnings


def text(longest: int) -> Read:
    """A text of at most so many characters."""

    def read(cell: str, rules: Rules) -> Any:
        # The columns of a PostgreSQL database have these lengths.
        return cell if len(cell) <= longest else Bad(f"is longer than {longest} characters")

    return read


def day(cell: str, rules: Rules) -> Any:
    """A date, year first or day first."""
    match = next((found for form in _DATES if (found := form.fullmatch(cell))), None)
    try:
        said = date(**{part: int(number) for part, number in match.groupdict().items()}) if match else None
    except ValueError:
        said = None
    return said or Bad("is no date such as 2008-03-31 or 31-03-2008")


def _date_of_birth(cell: str, rules: Rules) -> Any:
    born = day(cell, rules)
    if isinstance(born, Bad):
        return born
    if born > rules.today:
        return Bad("is in the future")
    return born if age(born, rules.today) < _OLDEST else Bad(f"makes the student {_OLDEST} or older")


def _level(cell: str, rules: Rules) -> Any:
    if not cell:
        return None
    return int(cell) if cell in ("1", "2", "3", "4") else Bad("is no level from 1 to 4")


def choice(*words: str, empty: str) -> Read:
    """One of these words; capitals do not matter. An empty cell stands for `empty`."""

    def read(cell: str, rules: Rules) -> Any:
        word = cell.casefold() or empty
        return word if word in (*words, empty) else Bad(f"is none of {', '.join(words)}")

    return read


def _channel(cell: str, rules: Rules) -> Any:
    return choice(*rules.channels, empty="")(cell, rules)


def _yes(cell: str, rules: Rules) -> Any:
    word = cell.casefold()
    return word == "yes" if word in ("yes", "no", "") else Bad("is neither yes nor no")


def _mode(cell: str, rules: Rules) -> Any:
    """An empty cell says nothing."""
    modes = {"yes": str(Mode.BOTH), "no": str(Mode.HOME), "": ""}
    return modes.get(cell.casefold(), Bad("is neither yes nor no"))


def _language(cell: str, rules: Rules) -> Any:
    """An unknown language is no reason not to reach the parent; an empty cell says nothing."""
    code = cell.casefold()
    if code in rules.languages:
        return code
    if not code:
        return Doubtful("", f"is empty: a new contact reads {rules.default_language}")
    known = ", ".join(rules.languages)
    return Doubtful(rules.default_language, f"is none of {known}: the contact reads {rules.default_language}")


def _phone(cell: str, rules: Rules) -> Any:
    if not cell:
        return ""
    number = read_number(cell)
    if number.valid:
        return number.e164
    return Doubtful(number.e164, f"is no valid number: it is {'kept' if number.e164 else 'left out'}")


def _email(cell: str, rules: Rules) -> Any:
    if not cell or (len(cell) <= 320 and _ADDRESS.fullmatch(cell)):
        return cell
    return Doubtful("", "is no e-mail address: it is left out")


def _mentor(cell: str, rules: Rules) -> Any:
    """A mentor's address is the mentor's id: capitals do not matter."""
    return cell.lower() if len(cell) <= 320 and _ADDRESS.fullmatch(cell) else Bad("is no e-mail address")


def _permissions(cell: str, rules: Rules) -> Any:
    word = cell.casefold()
    if word in ("yes", "no", ""):
        return PERMISSIONS if word == "yes" else ()
    scopes = set(_SEPARATORS.split(word)) - {""}
    if scopes <= set(PERMISSIONS):
        return tuple(scope for scope in PERMISSIONS if scope in scopes)
    return Bad(f"is neither yes, nor no, nor some of {', '.join(PERMISSIONS)}")


MENTORS = Kind(
    "mentors.csv",
    "email",
    {
        "email": Column("id", _mentor, needed=True),
        "first_name": Column("first_name", text(200), needed=True),
        "last_name": Column("last_name", text(200), needed=True),
        # Parents read it in an answer, so it stays as the school writes it.
        "phone": Column("phone", text(40)),
        "hours": Column("hours", text(200)),
    },
)
STUDENTS = Kind(
    "students.csv",
    "student_id",
    {
        "student_id": Column("id", text(64), needed=True),
        "first_name": Column("first_name", text(200), needed=True),
        "last_name": Column("last_name", text(200), needed=True),
        "birth_date": Column("birth_date", _date_of_birth, needed=True),
        "group": Column("group", text(100)),
        "programme": Column("programme", text(200)),
        "level": Column("level", _level),
        "mentor_email": Column("mentor", lambda cell, rules: cell.lower()),
        "phone": Column("phone", _phone),
        "email": Column("email", _email),
        "permission_18": Column("permissions", _permissions),
        "channel": Column("channel", _channel),
        "objection": Column("objection", _yes),
    },
)
CONTACTS = Kind(
    "contacts.csv",
    "contact_id",
    {
        "contact_id": Column("id", text(64), needed=True),
        "student_id": Column("student", text(64), needed=True),
        "first_name": Column("first_name", text(200), needed=True),
        "last_name": Column("last_name", text(200), needed=True),
        "relation": Column("relation", text(100)),
        "phone": Column("phone", _phone),
        "email": Column("email", _email),
        "language": Column("language", _language),
        "channel": Column("channel", _channel),
        "both_languages": Column("mode", _mode),
        "information": Column("information", choice(*(str(word) for word in Information), empty=str(Information.NORMAL))),
    },
)
KINDS = (MENTORS, STUDENTS, CONTACTS)
OF_THE_LINK = frozenset({"relation", "information"})
"""The fields of contacts.csv that are about the contact with this student; the others are the contact's own."""
