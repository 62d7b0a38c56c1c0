"""What waits for a mentor, and which kind of work each entry is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.contact import Absence
from bot.domain.linking import LinkRequest
from bot.domain.message import Entry
from bot.domain.proposals import Known, Proposal

URGENT = "urgent"
SECTIONS = (URGENT, "call", "answer", "decide", "arrange", "know", "failed")
"""The parts of the list, in order: what is urgent whatever work it is, then by the kind of work."""

SHOWN, PER_PAGE = 20, 50
"""So many entries of each part stand on the first page, and so many on a page of one part."""

DONE_SHOWN, DONE_FOR = 50, timedelta(days=7)
"""So many entries that are done are shown, and so long."""

LINKS, DISPUTED = ("link_request", "new_number"), "disputed"
DECISIONS = frozenset({*LINKS, DISPUTED})
"""Entries that are done by a decision, which cannot be taken back."""

_WORK = {
    "call": ("callback", "callback_request"),
    "decide": (*LINKS, DISPUTED, "shared_phone"),
    # What the contact was told that the mentor will see to; an answer alone does not settle it.
    "arrange": ("interpreter",),
    "know": (
        *("absence_reason", "absence_report_sick", "absence_report_other", "absence_appointment", "details", "dropped"),
        *("hours", "meeting_no", "meeting_yes", "no_answer", "reason", "stop_messages", "stopped_there"),
        "turns_18",
    ),
    "failed": (
        "failed",
        "gone",
        "held",
        "mail_failed",
        "not_reached",
        "setup",
        "too_late",
        "too_many",
        "uncertain",
        "unreachable",
    ),
}
KINDS: Mapping[str, frozenset[str]] = {work: frozenset(kinds) for work, kinds in _WORK.items()}
"""The kinds of each part. What is in none, such as a question that the bot did not understand, is to be answered."""


def section_of(kind: str, *, urgent: bool) -> str:
    """The part of the list in which an entry stands."""
    if urgent:
        return URGENT
    return next((work for work, kinds in KINDS.items() if kind in kinds), "answer")


@dataclass(frozen=True)
class Task:
    """An entry of the list.

    Attributes:
        mentor: of the student.
        contact: the name of who it came from or is about; empty where the school does not know.
        line: the message it came from.
        phone: the number to call; only of what waits, and is urgent or about a call.
        request: the link request that waits behind it.
        open: a decision waits behind it.
        done_by: the name of who did it.

    """

    id: int
    kind: str
    urgent: bool
    at: datetime
    facts: Mapping[str, str | int]
    student: int | None = None
    student_name: str = ""
    mentor: str = ""
    contact: str = ""
    conversation: int | None = None
    line: int | None = None
    request: int | None = None
    open: bool = False
    done_at: datetime | None = None
    done_by: str = ""
    phone: str = ""

    @property
    def undoable(self) -> bool:
        """Whether it can be put back: somebody struck it off, and it was no decision."""
        return self.done_at is not None and bool(self.done_by) and self.kind not in DECISIONS

    @property
    def section(self) -> str:
        """The part of the list in which it stands."""
        return section_of(self.kind, urgent=self.urgent)


@dataclass(frozen=True)
class Todo:
    """The list of a user. `counts`: how many there are in each part, also of those that are not shown."""

    tasks: Mapping[str, tuple[Task, ...]]
    counts: Mapping[str, int]
    done: tuple[Task, ...] = ()


@dataclass(frozen=True)
class Finished:
    """What came of "done": the entries that are done now, and those that somebody had done before."""

    now: tuple[Task, ...] = ()
    before: tuple[Task, ...] = ()


@dataclass(frozen=True)
class LinkCase:
    """A link request as the page of its decision shows it.

    Attributes:
        channel: where the person writes from.
        wrote: what they wrote lately.
        old_phone: the number on record, of a contact who seems to have another.
        students: the names of that contact's students whom the user sees.
        may_decide: the user may; else whom to ask stands in `ask`, by name.

    """

    request: LinkRequest
    channel: str
    wrote: tuple[Entry, ...]
    old_phone: str = ""
    students: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    found: tuple[Known, ...] | None = None
    may_decide: bool = True
    ask: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dispute:
    """Absences of which a contact says that the student was there. `texts`: per decision what the contact reads, in Dutch."""

    task: Task
    first_name: str
    absences: tuple[Absence, ...]
    open: bool
    texts: Mapping[str, str] = field(default_factory=dict)
