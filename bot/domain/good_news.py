"""Good news about a student: its kinds, how often each may be told, and which week was one without absence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.contact import Absence
from bot.domain.message import Status
from bot.domain.schedule import WEEKDAYS, OfficeHours, school_year

PROGRESS = "progress"
"""The student's permission that good news needs from 18 on."""

WEEK = "week"
"""The kind that proposes itself."""


class Often(StrEnum):
    """How often a kind may be told of one student."""

    WEEKLY = "weekly"
    YEARLY = "yearly"


KINDS: Mapping[str, Often] = {
    "internship": Often.YEARLY,
    WEEK: Often.WEEKLY,
    "test": Often.WEEKLY,
    "work": Often.WEEKLY,
    "growth": Often.WEEKLY,
    "helped": Often.WEEKLY,
    "placement": Often.YEARLY,
    "diploma": Often.YEARLY,
}
"""The kinds, in the order in which they are offered; `good-<kind>` is the text."""

_NOT_TOLD = (Status.SUPPRESSED, Status.FAILED)


@dataclass(frozen=True)
class Praise:
    """Good news that was written: `once` says of which week or year it is."""

    kind: str
    once: str
    status: Status
    at: datetime

    @property
    def told(self) -> bool:
        """Whether it went, or is going."""
        return self.status not in _NOT_TOLD


def key(kind: str) -> str:
    """The key of the text."""
    return f"good-{kind}"


def once(kind: str, student: int, of: date, *, time: int = 1) -> str:
    """What good news is, so that it is told once: of its week, or of its school year.

    Args:
        of: a day of the week that it is about.
        time: the second time of a year, knowingly, is 2.

    """
    if KINDS[kind] is Often.WEEKLY:
        year, week, _ = of.isocalendar()
        return f"good:{kind}:{student}:{year}-W{week:02}"
    again = "" if time == 1 else f":{time}"
    return f"good:{kind}:{student}:{school_year(of).year}{again}"


def times_told(praises: Iterable[Praise], kind: str, student: int, of: date) -> int:
    """How often this kind was told already in the week or year of this day."""
    names = {p.once.rpartition(":")[0] for p in praises if p.told and p.kind == kind}
    return sum(once(kind, student, of, time=time) in names for time in range(1, 1 + len(names)))


# -- a week without absence ------------------------------------------------------------------------------------------------


def last_full_week(now: datetime, hours: OfficeHours) -> tuple[date, ...] | None:
    """The school days of the newest week that is over; None when one of them was a holiday, or there are none.

    Args:
        now: local; after the last lesson of its last day a week is over.

    """
    monday = now.date() - timedelta(days=now.weekday())
    for start in (monday, monday - timedelta(weeks=1)):
        days = tuple(start + timedelta(days=n) for n, name in enumerate(WEEKDAYS) if name in hours.days)
        if days and (days[-1] < now.date() or (days[-1] == now.date() and now.time() >= hours.until)):
            return days if all(hours.open_on(day) for day in days) else None
    return None


def without_absence(absences: Iterable[Absence], days: Iterable[date]) -> bool:
    """Whether nothing speaks against "every day at school". Missed with a good reason is missed too: it must be true at home.

    Only what the school withdrew, or where it said that the contact is right, does not count.
    """
    of = frozenset(days)
    return not any(absence.date in of and absence.status == "open" and absence.settled != "right" for absence in absences)
