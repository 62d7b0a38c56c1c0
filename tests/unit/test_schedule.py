"""When a person has answered."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.schedule import OfficeHours, answer_day

ZONE = ZoneInfo("Europe/Amsterdam")
WEEK = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday"})
HOURS = OfficeHours(WEEK, time(8), time(17), ((date(2026, 12, 19), date(2027, 1, 3)),))


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 11, 23, 9, 0), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 13, 0), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 13, 1), date(2026, 11, 24)),
        (datetime(2026, 11, 23, 3, 0), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 22, 0), date(2026, 11, 24)),
        (datetime(2026, 11, 27, 16, 0), date(2026, 11, 30)),
        (datetime(2026, 11, 28, 12, 0), date(2026, 11, 30)),
        (datetime(2026, 12, 18, 16, 0), date(2027, 1, 4)),
    ],
)
def test_within_four_office_hours(now, day):
    assert answer_day(now.replace(tzinfo=ZONE), HOURS, timedelta(hours=4)) == day


def test_no_promise_when_the_school_is_never_open():
    assert (
        answer_day(datetime(2026, 11, 23, 9, tzinfo=ZONE), OfficeHours(frozenset(), time(8), time(17)), timedelta(hours=4))
        is None
    )
