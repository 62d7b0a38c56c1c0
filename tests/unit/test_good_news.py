"""Good news: which week was one without absence, and how often each kind is told."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.contact import Absence
from bot.domain.good_news import KINDS, Praise, last_full_week, once, times_told, without_absence
from bot.domain.message import Status
from bot.domain.schedule import WEEKDAYS, OfficeHours

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
DAYS = tuple(date(2026, 11, day) for day in range(16, 21))


def hours(*closed: tuple[date, date], days: tuple[str, ...] = WEEKDAYS[:5]) -> OfficeHours:
    return OfficeHours(frozenset(days), time(8), time(17), closed)


def missed(day: date = MONDAY, from_: time | None = time(9), **more: object) -> Absence:
    given = {"kind": "unknown", "id": 1} | more
    return Absence(day, from_, time(10) if from_ else None, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        (datetime(2026, 11, 20, 16, 59), date(2026, 11, 9)),
        (datetime(2026, 11, 20, 17, 0), MONDAY),
        (datetime(2026, 11, 21, 9, 0), MONDAY),
        (datetime(2026, 11, 23, 9, 0), MONDAY),
        (datetime(2026, 11, 25, 9, 0), MONDAY),
    ],
)
def test_a_week_is_over_after_the_last_lesson_of_its_last_day(now, monday):
    assert last_full_week(now.replace(tzinfo=AMSTERDAM), hours())[0] == monday


def test_a_week_with_a_holiday_in_it_is_none():
    now = datetime(2026, 11, 23, 9, tzinfo=AMSTERDAM)
    assert last_full_week(now, hours((date(2026, 11, 18), date(2026, 11, 18)))) is None
    assert last_full_week(now, hours((date(2026, 11, 21), date(2026, 11, 22)))) == DAYS
    assert last_full_week(now, hours(days=())) is None


def test_a_school_of_four_days_has_weeks_of_four():
    now = datetime(2026, 11, 20, 9, tzinfo=AMSTERDAM)
    assert last_full_week(now, hours(days=WEEKDAYS[:4])) == DAYS[:4]


@pytest.mark.parametrize(
    ("absence", "good"),
    [
        (missed(), False),
        (missed(kind="late"), False),
        (missed(reason="ill"), False),
        (missed(kind="ill"), False),
        (missed(kind="leave"), False),
        (missed(kind="ill", from_=None), False),
        (missed(reason="was_present", disputed=True), False),
        (missed(reason="transport"), False),
        (missed(reason="was_present", disputed=True, settled="stays"), False),
        (missed(reason="was_present", disputed=True, settled="right"), True),
        (missed(status="withdrawn"), True),
        (missed(day=date(2026, 11, 23)), True),
        (missed(day=date(2026, 11, 15)), True),
    ],
)
def test_missed_with_a_good_reason_is_missed_too(absence, good):
    assert without_absence([absence], DAYS) is good


def test_without_any_absence_it_was_a_good_week():
    assert without_absence([], DAYS)


def test_what_is_weekly_has_its_week_and_what_is_yearly_its_year():
    assert once("week", 7, FRIDAY) == "good:week:7:2026-W47"
    assert once("week", 7, date(2027, 1, 1)) == "good:week:7:2026-W53"
    assert once("diploma", 7, date(2027, 1, 1)) == "good:diploma:7:2026"
    assert once("internship", 7, FRIDAY, time=2) == "good:internship:7:2026:2"
    # With the contact behind it, it fits in its column.
    assert max(len(once(kind, 10**9, FRIDAY, time=99)) for kind in KINDS) + 11 <= 80


def praise(kind: str, name: str, status: Status = Status.SENT) -> Praise:
    return Praise(kind, f"{name}:3", status, datetime(2026, 11, 20, tzinfo=UTC))


def test_it_counts_what_was_told_and_not_what_failed():
    yearly = [praise("internship", once("internship", 7, FRIDAY, time=time)) for time in (1, 2)]
    assert times_told(yearly, "internship", 7, FRIDAY) == 2
    assert times_told(yearly, "placement", 7, FRIDAY) == 0
    weekly = [praise("week", once("week", 7, FRIDAY)), praise("week", once("week", 7, MONDAY), Status.QUEUED)]
    assert times_told(weekly, "week", 7, FRIDAY) == 1
    assert times_told(weekly, "week", 7, date(2026, 11, 27)) == 0
    assert times_told([praise("week", once("week", 7, FRIDAY), Status.FAILED)], "week", 7, FRIDAY) == 0
