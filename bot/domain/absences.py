"""The rules of absence alerts: what is told, what counts, and when the mentor must know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.contact import Absence

REASONS = ("ill", "appointment", "family", "transport", "internship", "was_present", "unknown", "other")
"""What a contact can answer."""

KINDS = ("unknown", "late", "ill", "leave", "other")
"""The kinds of absence in the school's own system."""

RIGHT, STAYS = "right", "stays"
"""What the mentor says of a dispute: the contact is right, or the absence stays."""


@dataclass(frozen=True)
class AlertRules:
    """What config.yaml says about alerts (`absences`)."""

    alert_kinds: frozenset[str]
    wait: timedelta
    not_older: timedelta
    student_first: bool
    head_start: timedelta
    counts: frozenset[str]
    excused_by: frozenset[str]
    day_hours: float
    tell_at: tuple[int, ...]
    weeks: int


@dataclass(frozen=True)
class Alert:
    """What a contact was told about a student: the absences of one alert."""

    id: int
    student: int
    first_name: str
    absences: tuple[Absence, ...]


def to_tell(absences: Iterable[Absence], rules: AlertRules, today: date) -> tuple[Absence, ...]:
    """The open absences that an alert of today tells of, in order of time."""
    told = (
        a
        for a in absences
        if a.status == "open" and a.kind in rules.alert_kinds and a.alert is None and a.settled != RIGHT
        if today - rules.not_older <= a.date <= today
    )
    return tuple(sorted(told, key=lambda a: (a.date, a.from_ or time.min)))


def hours_missed(absences: Iterable[Absence], rules: AlertRules, since: date) -> float:
    """Clock hours without permission from `since` on; hours that overlap count once.

    What a contact explained with a reason that the school accepts (`excused_by`) is left out until the school decides. What is
    disputed is left out too, until the mentor says that it stays.
    """
    days: dict[date, list[tuple[datetime, datetime]]] = {}
    whole: set[date] = set()
    for a in absences:
        if a.status != "open" or a.kind not in rules.counts or a.date < since or _is_excused(a, rules):
            continue
        if a.from_ and a.until and a.from_ < a.until:
            days.setdefault(a.date, []).append((datetime.combine(a.date, a.from_), datetime.combine(a.date, a.until)))
        else:
            whole.add(a.date)
    hours = len(whole) * rules.day_hours
    for day, spans in days.items():
        if day not in whole:
            hours += min(_together(spans).total_seconds() / 3600, 24)
    return hours


def _is_excused(a: Absence, rules: AlertRules) -> bool:
    if a.settled == RIGHT:
        return True
    if a.disputed:
        return a.settled != STAYS
    return a.reason in rules.excused_by


def _together(spans: list[tuple[datetime, datetime]]) -> timedelta:
    total, reached = timedelta(0), min(start for start, _ in spans)
    for start, end in sorted(spans):
        total += max(timedelta(0), end - max(start, reached))
        reached = max(reached, end)
    return total


def crossed(hours: float, tell_at: Iterable[int], told: Iterable[int]) -> int | None:
    """The highest number of hours that is reached and was not told yet, nor a higher one."""
    highest = max(told, default=0)
    return max((limit for limit in tell_at if highest < limit <= hours), default=None)
