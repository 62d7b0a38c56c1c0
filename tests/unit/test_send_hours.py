"""Quiet hours, reminders, and what the clocks do to them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.contact import GoodHours
from bot.domain.meetings import MeetingRules, reminders
from bot.domain.schedule import SendHours
from bot.services.rules import send_hours

ZONE = ZoneInfo("Europe/Amsterdam")
DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday"})
HOURS = SendHours(DAYS, time(8), time(20))


def at(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (at(11, 23, 12), at(11, 23, 12)),
        (at(11, 23, 8), at(11, 23, 8)),
        (at(11, 23, 7, 59), at(11, 23, 8)),
        (at(11, 23, 20), at(11, 24, 8)),
        (at(11, 23, 19, 59), at(11, 23, 19, 59)),
        (at(11, 23, 0, 5), at(11, 23, 8)),
        (at(11, 28, 21), at(11, 30, 8)),
        (at(11, 29, 12), at(11, 30, 8)),
    ],
)
def test_the_next_moment_to_send(now, start):
    assert HOURS.next(now) == start


@pytest.mark.parametrize(
    ("wanted", "moment"),
    [
        (at(11, 23, 12), at(11, 23, 12)),
        (at(11, 23, 20), at(11, 23, 19, 45)),
        (at(11, 23, 23), at(11, 23, 19, 45)),
        (at(11, 24, 6, 30), at(11, 23, 19, 45)),
        (at(11, 30, 7), at(11, 28, 19, 45)),
        (at(11, 29, 12), at(11, 28, 19, 45)),
    ],
)
def test_the_last_moment_before(wanted, moment):
    assert HOURS.last(wanted) == moment


@pytest.mark.parametrize(
    ("evening", "pause"),
    [
        # To summer time on 28 March 2027 a night is an hour shorter, back on 25 October 2026 an hour longer.
        (at(3, 27, 21, year=2027), timedelta(hours=10)),
        (at(10, 24, 21), timedelta(hours=12)),
        (at(11, 21, 21), timedelta(hours=11)),
    ],
)
def test_the_pause_of_a_night_in_which_the_clocks_change(evening, pause):
    every_day = SendHours(frozenset(), time(8), time(20))
    start = every_day.next(evening)
    assert start.time() == time(8)
    assert start.astimezone(UTC) - evening.astimezone(UTC) == pause


def test_an_hour_that_does_not_exist_is_no_trap():
    night = SendHours(frozenset(), time(2, 30), time(20))
    start = night.next(at(3, 27, 21, year=2027)).astimezone(UTC)
    assert start == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("good", "hours"),
    [
        (None, (time(8), time(20))),
        (GoodHours.ANY, (time(8), time(20))),
        (GoodHours.MORNING, (time(8), time(12))),
        (GoodHours.EVENING, (time(17), time(20))),
    ],
)
def test_the_good_hours_of_a_contact_lie_in_the_hours_of_the_school(settings, good, hours):
    found = send_hours(settings, good)
    assert (found.from_, found.until) == hours


def test_good_hours_in_which_the_school_never_sends_change_nothing():
    assert HOURS.narrowed(time(21), time(23)) == HOURS


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (at(12, 1, 14, 30), (at(11, 30, 14, 30), at(12, 1, 12, 30))),
        (at(12, 1, 8, 30), (at(11, 30, 8, 30), at(11, 30, 19, 45))),
        # A Monday morning: Sunday is quiet, and two on Saturday evening would be one too many.
        (at(11, 30, 8, 30), (at(11, 28, 19, 45),)),
        (at(12, 1, 21), (at(11, 30, 19, 45), at(12, 1, 19))),
        # One day before is the same hour, also when the clocks change in between.
        (at(10, 26, 12), (at(10, 24, 19, 45), at(10, 26, 10))),
    ],
)
def test_reminders_move_out_of_the_quiet_hours(start, due):
    rules = MeetingRules((timedelta(hours=24), timedelta(hours=2)), timedelta(days=3), timedelta(days=2))
    assert reminders(start, rules, HOURS) == due
