"""The rules of absence alerts, as tables."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.domain.absences import AlertRules, crossed, hours_missed, to_tell
from bot.domain.contact import Absence
from bot.domain.schedule import OfficeHours, school_weeks_ago

RULES = AlertRules(
    alert_kinds=frozenset({"unknown"}),
    wait=timedelta(minutes=30),
    not_older=timedelta(days=3),
    student_first=True,
    head_start=timedelta(minutes=15),
    counts=frozenset({"unknown"}),
    excused_by=frozenset({"ill", "was_present"}),
    day_hours=6,
    tell_at=(8, 12, 16),
    weeks=4,
)
MONDAY = date(2026, 11, 23)
LESSON = Absence(MONDAY, time(9), time(10, 30), "unknown", id=1)
SINCE = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("absence", "told"),
    [
        (LESSON, True),
        (replace(LESSON, kind="late"), False),
        (replace(LESSON, status="withdrawn"), False),
        (replace(LESSON, alert=7), False),
        (replace(LESSON, date=MONDAY - timedelta(days=3)), True),
        (replace(LESSON, date=MONDAY - timedelta(days=4)), False),
        (replace(LESSON, date=MONDAY + timedelta(days=1)), False),
        (replace(LESSON, from_=None, until=None), True),
    ],
)
def test_what_an_alert_tells(absence, told):
    assert bool(to_tell([absence], RULES, MONDAY)) is told


def test_it_tells_them_in_order_of_time():
    later = replace(LESSON, from_=time(13), id=2)
    yesterday = replace(LESSON, date=MONDAY - timedelta(days=1), id=3)
    assert [a.id for a in to_tell([later, LESSON, yesterday], RULES, MONDAY)] == [3, 1, 2]


@pytest.mark.parametrize(
    ("absences", "hours"),
    [
        ([], 0),
        ([LESSON], 1.5),
        ([LESSON, LESSON], 1.5),
        ([LESSON, replace(LESSON, from_=time(10), until=time(12))], 3),
        ([LESSON, replace(LESSON, from_=time(11), until=time(12))], 2.5),
        ([replace(LESSON, from_=None, until=None)], 6),
        ([LESSON, replace(LESSON, from_=None, until=None)], 6),
        ([LESSON, replace(LESSON, date=MONDAY - timedelta(days=7))], 3),
        ([replace(LESSON, date=SINCE - timedelta(days=1))], 0),
        ([replace(LESSON, kind="ill")], 0),
        ([replace(LESSON, status="withdrawn")], 0),
        ([replace(LESSON, disputed=True)], 0),
        ([replace(LESSON, reason="ill")], 0),
        ([replace(LESSON, reason="unknown")], 1.5),
        # An end before the beginning is a mistake of the school's system: it counts as a whole day, never as negative hours.
        ([replace(LESSON, until=time(8))], 6),
    ],
)
def test_hours_without_permission(absences, hours):
    assert hours_missed(absences, RULES, SINCE) == hours


@pytest.mark.parametrize(
    ("hours", "told", "limit"),
    [
        (7.9, (), None),
        (8, (), 8),
        (8, (8,), None),
        (12.5, (8,), 12),
        (17, (), 16),
        (17, (16,), None),
        (9, (12,), None),
        (40, (8, 12), 16),
    ],
)
def test_a_limit_is_told_once_and_the_highest_first(hours, told, limit):
    assert crossed(hours, RULES.tell_at, told) == limit


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2026, 11, 23), date(2026, 11, 2)),
        (date(2026, 11, 29), date(2026, 11, 2)),
        # Two weeks of Christmas are no school weeks.
        (date(2027, 1, 8), date(2026, 11, 30)),
        (date(2026, 12, 28), date(2026, 11, 23)),
    ],
)
def test_four_school_weeks_leave_out_the_holidays(today, monday):
    days = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday"})
    hours = OfficeHours(days, time(8), time(17), ((date(2026, 12, 19), date(2027, 1, 3)),))
    assert school_weeks_ago(today, hours, 4) == monday


def test_a_school_without_a_school_day_does_not_hang():
    assert school_weeks_ago(MONDAY, OfficeHours(frozenset(), time(8), time(17)), 4) < MONDAY
