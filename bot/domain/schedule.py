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
