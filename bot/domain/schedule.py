"""Office hours: when a person can answer."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class OfficeHours:
    """The hours in which people are at school, local time; `closed` are first and last days of holidays."""

    days: frozenset[str]
    from_: time
    until: time
    closed: tuple[tuple[date, date], ...] = ()

    def open_on(self, day: date) -> bool:
        """Whether people are at school on this day."""
        return WEEKDAYS[day.weekday()] in self.days and not any(first <= day <= last for first, last in self.closed)


def answer_day(now: datetime, hours: OfficeHours, within: timedelta) -> date | None:
    """The day by which a person has answered: `within` office hours from `now` (local time).

    Returns None when no day of the coming year is open: then no promise is made.
    """
    left = within
    day = now.date()
    for _ in range(366):
        if hours.open_on(day):
            start = datetime.combine(day, hours.from_, tzinfo=now.tzinfo)
            end = datetime.combine(day, hours.until, tzinfo=now.tzinfo)
            available = end - max(start, now) if now < end else timedelta(0)
            if available >= left:
                return day
            left -= available
        day += timedelta(days=1)
    return None


@dataclass(frozen=True)
class SendHours:
    """The hours in which the school begins to write, local time; outside them it is quiet."""

    days: frozenset[str]
    from_: time
    until: time

    def narrowed(self, from_: time, until: time) -> "SendHours":
        """Only the part that lies in these hours too; all of it when nothing is left."""
        start, end = max(self.from_, from_), min(self.until, until)
        return SendHours(self.days, start, end) if start < end else self

    def next(self, at: datetime) -> datetime:
        """The first moment from `at` (local time) on at which a message may go."""
        day = at.date()
        for _ in range(8):
            if self._open(day):
                if day > at.date() or at.time() < self.from_:
                    return _on(day, self.from_, at)
                if at.time() < self.until:
                    return at
            day += timedelta(days=1)
        return at

    def last(self, at: datetime) -> datetime:
        """The last moment up to `at` (local time) at which a message may go."""
        day = at.date()
        for _ in range(8):
            if self._open(day) and (day < at.date() or at.time() >= self.from_):
                if day == at.date() and at.time() < self.until:
                    return at
                # Not on the stroke: a minute later it would be quiet.
                return _on(day, self.until, at) - timedelta(minutes=15)
            day -= timedelta(days=1)
        return at

    def _open(self, day: date) -> bool:
        return not self.days or WEEKDAYS[day.weekday()] in self.days


def _on(day: date, at: time, like: datetime) -> datetime:
    # Built from the wall clock of that day: right on both sides of a change of the clocks.
    return datetime.combine(day, at, tzinfo=like.tzinfo)


def school_year(day: date, begins: tuple[int, int] = (8, 1)) -> date:
    """The first day of the school year that a day lies in.

    Args:
        begins: month and day: in the Netherlands 1 August (art. 1.1.1 WEB). 29 February is 1 March in other years.

    """
    first = on_day(day.year, *begins)
    return first if first <= day else on_day(day.year - 1, *begins)


def on_day(year: int, month: int, day: int) -> date:
    """A day of each year; 29 February is 1 March where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)


def school_weeks_ago(today: date, hours: OfficeHours, count: int) -> date:
    """The Monday with which the last `count` school weeks begin; this week is one of them, weeks of holiday are none."""
    monday = today - timedelta(days=today.weekday())
    for _ in range(60):
        if any(hours.open_on(monday + timedelta(days=i)) for i in range(7)):
            count -= 1
            if count <= 0:
                break
        monday -= timedelta(weeks=1)
    return monday


def since_office_hours(now: datetime, hours: OfficeHours, within: timedelta) -> datetime | None:
    """The moment since which `within` office hours have passed at `now` (local time).

    Returns None when the year before had fewer.
    """
    left = within
    day = now.date()
    for _ in range(366):
        if hours.open_on(day):
            start, end = _on(day, hours.from_, now), min(_on(day, hours.until, now), now)
            if end - start >= left:
                return end - left
            left -= max(end - start, timedelta(0))
        day -= timedelta(days=1)
    return None


def is_open(now: datetime, hours: OfficeHours) -> bool:
    """Whether people are at school at this moment (local time)."""
    return hours.open_on(now.date()) and hours.from_ <= now.time() < hours.until


def school_day_before(day: date, hours: OfficeHours) -> date:
    """The last day before this one on which people were at school; the day before when there was none for a year."""
    found = (day - timedelta(days=n) for n in range(1, 366))
    return next((one for one in found if hours.open_on(one)), day - timedelta(days=1))
