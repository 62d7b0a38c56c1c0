"""Who is on record: students, their contacts and their mentors."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Mode(StrEnum):
    """Which languages a contact reads."""

    BOTH = "both"
    HOME = "home"
    DUTCH = "dutch"


class Information(StrEnum):
    """What a contact may hear about the student, as the school's list says."""

    NORMAL = "normal"
    ON_REQUEST = "on_request"
    NONE = "none"


@dataclass(frozen=True)
class Mentor:
    """The student's mentor; `hours` is free text of the school's list."""

    name: str
    email: str
    phone: str
    hours: str


@dataclass(frozen=True)
class Absence:
    """One absence on record; without hours it is the whole day. `kind` is unknown, late, ill, leave or other."""

    date: date
    from_: time | None
    until: time | None
    kind: str


@dataclass(frozen=True)
class Meeting:
    """A meeting of a student, local date and time; either a place or a link."""

    title: dict[str, str]
    date: date
    time: time
    place: str | None
    link: str | None


@dataclass(frozen=True)
class Student:
    """A student as the rules need it. `permissions`: the scopes that the student allows from 18 on."""

    id: int
    first_name: str
    birth_date: date
    permissions: frozenset[str] = frozenset()
    objection: bool = False
    mentor: Mentor | None = None
    meetings: tuple[Meeting, ...] = ()
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True)
class Contact:
    """An adult whom the school's list names for one or more students."""

    id: int
    name: str
    language: str
    mode: Mode = Mode.BOTH
    information: Information = Information.NORMAL
    stopped: bool = False
    students: tuple[Student, ...] = ()
