"""How long what is kept: months, school years, nights."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import config
from bot.domain.digest import digest
from bot.domain.privacy import ENDED, Periods, borders, months_before
from bot.domain.schedule import school_year
from bot.errors import ConfigError
from bot.services.retention import _next_night
from bot.storage.tables import Base

ZONE = ZoneInfo("Europe/Amsterdam")
NIGHT = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 22), 1, date(2026, 10, 22)),
        (date(2026, 11, 22), 24, date(2024, 11, 22)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 31), 12, date(2025, 12, 31)),
    ],
)
def test_the_same_day_so_many_months_before(day, months, before):
    assert months_before(day, months) == before


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 7, 31), date(2025, 8, 1)),
        (date(2026, 8, 1), date(2026, 8, 1)),
        (date(2027, 1, 1), date(2026, 8, 1)),
    ],
)
def test_a_school_year_begins_on_the_first_of_august(day, first):
    assert school_year(day) == first


def test_each_period_ends_where_config_says():
    until = borders(Periods(messages=24, files=12, removed=6, absences=12, audit=36), NIGHT, ZONE)
    # The beginning of the school's local day.
    assert until.messages == datetime(2024, 11, 21, 23, tzinfo=UTC)
    assert until.files == datetime(2025, 11, 21, 23, tzinfo=UTC)
    assert until.removed == datetime(2026, 5, 21, 22, tzinfo=UTC)
    assert until.audit == datetime(2023, 11, 21, 23, tzinfo=UTC)
    assert until.meetings == date(2024, 11, 22)


def test_absences_stay_so_many_months_after_their_school_year():
    periods = Periods(24, 12, 12, 12, 24)
    # The school year 2024/2025 ended on 31 July 2025.
    assert borders(periods, datetime(2026, 7, 31, 12, tzinfo=UTC), ZONE).absences == date(2024, 8, 1)
    assert borders(periods, datetime(2026, 8, 1, 12, tzinfo=UTC), ZONE).absences == date(2025, 8, 1)


def test_a_file_never_stays_longer_than_its_message():
    until = borders(Periods(6, 12, 12, 12, 24), NIGHT, ZONE)
    assert until.files == until.messages


def test_what_was_told_once_is_remembered_for_some_months_whatever_the_period():
    until = borders(Periods(1, 1, 1, 3, 1), NIGHT, ZONE)
    assert (NIGHT - until.notices).days == 120


def test_the_rules_name_columns_that_there_are():
    until = borders(Periods(24, 12, 12, 12, 24), NIGHT, ZONE)
    for table, (column, border) in ENDED.items():
        assert column in Base.metadata.tables[table].c
        assert hasattr(until, border)


def test_the_digest_says_nothing_by_itself_and_is_the_same_each_time():
    assert digest("C2001") == digest("C2001")
    assert len(digest("C2001")) == 64


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (datetime(2026, 11, 23, 12, tzinfo=UTC), datetime(2026, 11, 24, 2, tzinfo=UTC)),
        (datetime(2026, 11, 23, 1, tzinfo=UTC), datetime(2026, 11, 23, 2, tzinfo=UTC)),
        # The night in which the clocks go forward.
        (datetime(2027, 3, 27, 12, tzinfo=UTC), datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ],
)
def test_the_next_night_begins_at_three(now, then):
    assert _next_night(now, config.load(config.ROOT / "config.yaml", {})) == then


@pytest.mark.parametrize(
    ("environ", "says"),
    [
        ({"OUDERLIJN_PRIVACY__FILES_MONTHS": "36"}, "files_months"),
        ({"OUDERLIJN_PRIVACY__ABSENCES_MONTHS": "2"}, "absences_months"),
        ({"OUDERLIJN_PRIVACY__RETENTION_MONTHS": "0"}, "retention_months"),
        ({"OUDERLIJN_PRIVACY__AUDIT_MONTH": "12"}, "audit_months"),
    ],
)
def test_periods_that_cannot_be_meant_stop_the_start(environ, says):
    with pytest.raises(ConfigError, match=says):
        config.load(config.ROOT / "config.yaml", environ)


@pytest.mark.parametrize("key", sorted(config.Privacy.model_fields))
def test_the_dpia_names_each_period_as_it_is(key):
    months = config.Privacy.model_fields[key].default
    rows = (config.ROOT / "docs/explanation/dpia.md").read_text(encoding="utf-8").splitlines()
    assert any(f"`privacy.{key}`" in row and f"| {months} maanden |" in row for row in rows)
