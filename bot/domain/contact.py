"""Who is on record: students, their contacts and their mentors."""

from collections.abc import Mapping
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


class GoodHours(StrEnum):
    """The part of the day in which a contact likes to get messages."""

    ANY = "any"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True)
class Absence:
    """One absence on record; without hours it is the whole day.

    Attributes:
        kind: unknown, late, ill, leave or other.
        status: open, or withdrawn by the school.
        alert: the alert that told of it.
        reason: what a contact answered; `disputed`: that the student was at school.
        settled: what the mentor said of that: `right` or `stays`; nothing as long as nobody did.

    """

    date: date
    from_: time | None
    until: time | None
    kind: str
    id: int = 0
    status: str = "open"
    alert: int | None = None
    reason: str = ""
    disputed: bool = False
    settled: str = ""


@dataclass(frozen=True)
class Meeting:
    """A meeting of a student that is fixed, local date and time; either a place or a link."""

    title: Mapping[str, str]
    date: date
    time: time
    place: str | None
    link: str | None


@dataclass(frozen=True)
class Student:
    """A student as the rules need it.

    Attributes:
        permissions: the scopes that the student allows from 18 on.
        information: what the contact whose student this is may hear about this student.
        phone: the student's own number.

    """

    id: int
    first_name: str
    birth_date: date
    permissions: frozenset[str] = frozenset()
    objection: bool = False
    mentor: Mentor | None = None
    meetings: tuple[Meeting, ...] = ()
    absences: tuple[Absence, ...] = ()
    information: Information = Information.NORMAL
    phone: str = ""


@dataclass(frozen=True)
class Contact:
    """An adult whom the school's list names for one or more students.

    Attributes:
        good_hours: None until the contact was asked.
        new_phone: another number than the one on record, which the contact seems to have now; nobody said yet which is right.

    """

    id: int
    name: str
    language: str
    mode: Mode = Mode.BOTH
    stopped: bool = False
    students: tuple[Student, ...] = ()
    phone: str = ""
    channel: str = ""
    welcomed: bool = False
    good_hours: GoodHours | None = None
    new_phone: str = ""

    @property
    def own_number(self) -> bool:
        """Whether the number on record is the student's own, who would read and answer what is meant for the adult."""
        return bool(self.phone) and any(self.phone == student.phone for student in self.students)
