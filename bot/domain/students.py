"""A mentor's students as the pages show them: what is on record, and what follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from bot.domain.absences import RIGHT, AlertRules, hours_missed
from bot.domain.consent import ADULT, Refused, Verdict, age
from bot.domain.contact import Absence
from bot.domain.reminders import Balance, ContactRecord, News, Reminder, birthday_18

PER_PAGE = 50
ORDERS = ("name", "group", "heard")
"""How students can be ordered; `heard`: of whose home nothing was heard for longest comes first."""


@dataclass(frozen=True)
class Adult:
    """A contact of a student. `conversation`: the newest one with this contact, where there is one."""

    id: int
    name: str
    relation: str
    language: str
    conversation: int | None = None


@dataclass(frozen=True)
class LastContact:
    """When somebody at home (`in`) or a person of the school (`out`) last wrote, and where."""

    at: datetime
    direction: str
    conversation: int


@dataclass(frozen=True)
class Fixed:
    """A meeting of a student at its time, local. `title`: per language."""

    date: date
    time: time
    title: Mapping[str, str]


@dataclass(frozen=True)
class StudentCard:
    """What is on record of a student, as far as a list of students shows it.

    Attributes:
        meetings: those of this school year.
        absences: those of the last school weeks.
        news: what contacts were told about the student this school year.
        phone: the student's own.

    """

    id: int
    name: str
    group: str
    birth_date: date
    permissions: frozenset[str]
    objection: bool
    mentor: str
    contacts: tuple[Adult, ...] = ()
    meetings: tuple[Fixed, ...] = ()
    absences: tuple[Absence, ...] = ()
    news: tuple[News, ...] = ()
    last: LastContact | None = None
    phone: str = ""


@dataclass(frozen=True)
class Permission:
    """What contacts may hear.

    Attributes:
        kind: objection, until_18, adult_some (`scopes`) or adult_none.
        day: of the 18th birthday.

    """

    kind: str
    day: date
    scopes: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether contacts may hear anything."""
        return self.kind in ("until_18", "adult_some")


@dataclass(frozen=True)
class Missed:
    """Absences of the last school weeks: how many, the hours without permission, and how many that nobody explained."""

    count: int
    hours: float
    without_reason: int


@dataclass(frozen=True)
class Line:
    """A student in the list."""

    card: StudentCard
    permission: Permission
    missed: Missed
    balance: Balance
    next_meeting: Fixed | None
    reminders: tuple[Reminder, ...]


@dataclass(frozen=True)
class Way:
    """A conversation with a contact, on a channel. `heard`: the contact wrote there. `arrived`: something of ours did."""

    conversation: int
    channel: str
    gone: str
    heard: bool
    sent: bool
    arrived: bool


@dataclass(frozen=True)
class StudentContact:
    """A contact as the page of a student shows it."""

    id: int
    name: str
    relation: str
    language: str
    mode: str
    phone: str
    channel: str
    information: str
    stopped: bool
    good_hours: str
    welcomed_at: datetime | None
    new_phone: str
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True)
class Invited:
    """An invitation of a contact to a meeting about the student. `fixed`: the time that stands, if one does."""

    contact: str
    title: Mapping[str, str]
    kind: str
    status: str
    interpreter: str
    at: datetime
    answered_at: datetime | None
    fixed: tuple[date, time] | None
    called_off: bool


@dataclass(frozen=True)
class HoursTold:
    """That so many hours were told, on this day."""

    hours: int
    day: date


def permission(birth_date: date, permissions: Iterable[str], objection: bool, today: date) -> Permission:
    """What contacts may hear today, as the consent gate judges it."""
    day = birthday_18(birth_date)
    if objection:
        return Permission("objection", day)
    if age(birth_date, today) < ADULT:
        return Permission("until_18", day)
    scopes = tuple(sorted(permissions))
    return Permission("adult_some" if scopes else "adult_none", day, scopes)


def missed(absences: Iterable[Absence], rules: AlertRules, since: date) -> Missed:
    """The absences from `since` on."""
    open_ = [a for a in absences if a.status == "open" and a.date >= since and a.settled != RIGHT]
    without = sum(a.kind in rules.counts and not a.reason for a in open_)
    return Missed(len(open_), hours_missed(open_, rules, since), without)


def next_meeting(meetings: Iterable[Fixed], now: datetime) -> Fixed | None:
    """The first meeting that is still to come; `now`: local."""
    coming = [m for m in meetings if (m.date, m.time) >= (now.date(), now.time())]
    return min(coming, key=lambda m: (m.date, m.time), default=None)


def record_of(card: StudentCard, allowed: Permission, news: Balance, zone: tzinfo) -> ContactRecord:
    """What the rules for contact look at."""
    last = card.last.at.astimezone(zone).date() if card.last else None
    return ContactRecord(
        birth_date=card.birth_date,
        permissions=card.permissions,
        may_hear=allowed.open,
        contacts=len(card.contacts),
        last=last,
        balance=news,
        meetings=len(card.meetings),
    )


def reach(person: StudentContact, verdict: Verdict) -> str:
    """Whether a contact is reached, in one word: yes, not_yet, never, gone, stopped, or why there is no way.

    Args:
        verdict: what the gate says of a message about the student now.

    """
    if person.stopped:
        return "stopped"
    reason = getattr(verdict, "reason", "")
    if reason in ("own_number", "shared_number", "new_number") or verdict == Refused("no_address"):
        # A number that works no more is the plainer reason.
        return "gone" if reason == "no_address" and any(way.gone for way in person.ways) else reason
    if person.ways and all(way.gone for way in person.ways):
        return "gone"
    if any(way.heard or way.arrived for way in person.ways):
        return "yes"
    return "not_yet" if any(way.sent for way in person.ways) else "never"
