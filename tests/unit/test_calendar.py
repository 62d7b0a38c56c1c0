"""The calendar file of a meeting."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from icalendar import Calendar

from bot.config import ROOT
from bot.domain.meetings import Invitation, Slot
from bot.language.catalogue import FluentCatalogue
from bot.services.calendar import calendar_of
from tests.fakes import FakeClock

SLOTS = (Slot(7, date(2026, 12, 1), time(14, 30), 20), Slot(8, date(2027, 6, 1), time(9), 30))
CATALOGUE = FluentCatalogue(ROOT / "locales")


class Work:
    def __init__(self, called_off: bool = False) -> None:
        self._off = called_off

    def invitation(self, id_: int) -> Invitation:
        title, child = {"nl": "hoe het gaat"}, "Elif"
        return Invitation(
            id_, 1, "talk", title, "Joke", "lokaal 2.14", None, 1, child, 1, slots=SLOTS, booked=SLOTS[0], called_off=self._off
        )


def read(reference: str, language: str = "tr", clock: FakeClock | None = None, work: Work | None = None) -> bytes | None:
    options = {"catalogue": CATALOGUE, "clock": clock or FakeClock(), "zone": "Europe/Amsterdam"}
    return calendar_of(work or Work(), reference, language, **options)  # type: ignore[arg-type]


def test_it_has_the_local_time_the_place_and_no_name_of_a_child():
    raw = read("slot:3:7")
    [event] = Calendar.from_ical(raw).walk("VEVENT")
    assert event["DTSTART"].dt == datetime(2026, 12, 1, 14, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert event["DTEND"].dt.astimezone(UTC) == datetime(2026, 12, 1, 13, 50, tzinfo=UTC)
    assert event["LOCATION"] == "lokaal 2.14"
    assert event["SUMMARY"] == "Okul görüşmesi"
    assert b"Elif" not in raw
    assert b"VTIMEZONE" in raw


def test_summer_and_winter_time():
    [event] = Calendar.from_ical(read("slot:3:8")).walk("VEVENT")
    assert event["DTSTART"].dt.astimezone(UTC) == datetime(2027, 6, 1, 7, tzinfo=UTC)


def test_another_time_moves_the_entry_in_place_of_adding_one():
    clock = FakeClock()
    first = Calendar.from_ical(read("slot:3:7", clock=clock)).walk("VEVENT")[0]
    clock.go(minutes=2)
    second = Calendar.from_ical(read("slot:3:8", clock=clock)).walk("VEVENT")[0]
    assert first["UID"] == second["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]


def test_a_time_that_is_gone_or_no_reference_gives_no_file():
    assert [read(wrong) for wrong in ("slot:3:99", "slot:x:y", "", "picture", "slot:3")] == [None] * 5
    assert read("slot:3:7", work=Work(called_off=True)) is None
