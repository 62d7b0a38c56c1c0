"""Who is invited to a meeting, and what each answered, as the pages show it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from enum import StrEnum

from bot.domain.meetings import Slot
from bot.domain.message import Status


class Answer(StrEnum):
    """What there is of a contact. COVERED: another contact of the student chose; NOT_SENT: the gate did not let it out."""

    YES = "yes"
    OTHER_TIME = "other_time"
    CALL = "call"
    NO = "no"
    OPEN = "open"
    COVERED = "covered"
    NOT_SENT = "not_sent"


_ANSWERS = {answer.value: answer for answer in (Answer.YES, Answer.NO, Answer.OTHER_TIME, Answer.CALL)}
_ANSWERS["refused"] = Answer.NOT_SENT


def answer_of(status: str, has_time: bool) -> Answer:
    """What an invitation with this status comes to. `has_time`: the student has a time already."""
    return _ANSWERS.get(status) or (Answer.COVERED if has_time else Answer.OPEN)


@dataclass(frozen=True)
class Sent:
    """How far a message came that may exist once; `at`: when it went out, else when it was written or may go."""

    status: Status
    at: datetime
    reason: str = ""


@dataclass(frozen=True)
class Invitee:
    """A contact who is invited about a student.

    Attributes:
        conversation: where one reads what was said; None when there is none.
        sent: the invitation itself; `asked`: the last time that the contact was asked.

    """

    invitation: int
    student: int
    student_name: str
    contact: int
    contact_name: str
    relation: str
    language: str
    answer: Answer
    interpreter: str
    slot: Slot | None
    created_at: datetime
    answered_at: datetime | None
    conversation: int | None = None
    sent: Sent | None = None
    asked: Sent | None = None

    @property
    def can_be_asked(self) -> bool:
        """Whether asking once more makes sense: no answer yet, or another time was wished."""
        return self.answer in (Answer.OPEN, Answer.OTHER_TIME) and self.slot is None


@dataclass(frozen=True)
class Taking:
    """A time with who has it: `taken` counts all families, `students` holds the names of those whom the user may see."""

    slot: Slot
    capacity: int
    taken: int = 0
    students: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Gathering:
    """A meeting with what came of it so far, as far as the user may see it.

    Attributes:
        answers: how many contacts gave which answer.
        interpreters: how many want one, by language.
        students: how many students of the user's; `others`: how many of somebody else's.

    """

    id: int
    kind: str
    title: Mapping[str, str]
    host: str
    place: str | None
    link: str | None
    called_off_at: datetime | None = None
    times: tuple[Taking, ...] = ()
    answers: Mapping[Answer, int] = field(default_factory=dict)
    interpreters: Mapping[str, int] = field(default_factory=dict)
    students: int = 0
    others: int = 0

    @property
    def first(self) -> date | None:
        """Its first day."""
        return self.times[0].slot.date if self.times else None

    @property
    def last(self) -> date | None:
        """Its last day."""
        return self.times[-1].slot.date if self.times else None

    @property
    def chosen(self) -> tuple[Taking, ...]:
        """The times that somebody of the user's has."""
        return tuple(one for one in self.times if one.students)

    def over(self, now: datetime) -> bool:
        """Whether the last time has begun. `now`: local."""
        return all(one.slot.at(_zone(now)) <= now for one in self.times)

    @property
    def can_change(self) -> bool:
        """Whether the user may change it for all: nobody else's students are in it."""
        return self.others == 0


def _zone(now: datetime) -> tzinfo:
    assert now.tzinfo is not None, "local time has a zone"
    return now.tzinfo


def counted(invitees: tuple[Invitee, ...]) -> tuple[dict[Answer, int], dict[str, int]]:
    """How many gave which answer, and how many want an interpreter in which language."""
    wanted = Counter(one.interpreter for one in invitees if one.interpreter not in ("", "no"))
    return dict(Counter(one.answer for one in invitees)), dict(wanted)


@dataclass(frozen=True)
class Invitable:
    """A student of the user's who may be invited, or of whom good news can be told.

    Attributes:
        contacts: how many there are who are told things without asking, and did not stop.

    """

    id: int
    school_id: str
    first_name: str
    name: str
    group: str
    birth_date: date
    permissions: frozenset[str]
    objection: bool
    contacts: int
