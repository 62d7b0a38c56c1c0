"""The school's own facts as parameters that every text may use."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from babel.dates import get_day_names

from bot.config import Settings
from bot.domain.schedule import WEEKDAYS, answer_day
from bot.domain.text import Lines, Text, Value
from bot.services.rules import office_hours


def school_facts(settings: Settings, now: datetime) -> Mapping[str, Value]:
    """All parameters of the school, at the moment `now` (local time)."""
    school = settings.school
    plain = [
        "phone",
        "email",
        "address",
        "portal_name",
        "portal_url",
        "helpdesk_phone",
        "timetable_url",
        "programmes_url",
        "intake_url",
        "costs_url",
        "complaints_url",
        "desk_email",
        "desk_phone",
        "absence_phone",
    ]
    facts: dict[str, Value] = {name: getattr(school, name) for name in plain}
    facts |= {f"school_{name}": getattr(school, name) for name in ("name", "phone", "email", "address")}
    holidays = [h for h in sorted(school.holidays, key=lambda h: h.from_) if h.until >= now.date()]
    lines = tuple(
        Text("holiday-line", {"name": Text(f"holiday-{h.name}"), "from": h.from_, "until": h.until}) for h in holidays
    )
    return facts | {
        "school_entrance": school.entrance,
        "school_transport": school.transport,
        "school_hours": _hours(settings),
        "absence_before": school.absence_before,
        "counsellor_name": school.counsellor.name,
        "counsellor_phone": school.counsellor.phone,
        "retention_months": settings.privacy.retention_months,
        "rmc_age": school.rmc_age,
        "holidays": Lines(lines) if lines else Text("holidays-none"),
        "answer_when": _when(settings, now),
    }


def _hours(settings: Settings) -> Mapping[str, str]:
    hours = settings.school.hours
    indexes = [WEEKDAYS.index(day) for day in hours.days]
    said = {}
    for language in settings.conversation.languages:
        names = get_day_names("wide", locale=language)
        together = indexes == list(range(indexes[0], indexes[-1] + 1)) and len(indexes) > 2
        days = f"{names[indexes[0]]} – {names[indexes[-1]]}" if together else ", ".join(names[i] for i in indexes)
        said[language] = f"{days}, {hours.from_:%H:%M} – {hours.until:%H:%M}"
    return said


def _when(settings: Settings, now: datetime) -> Value:
    day = answer_day(now, office_hours(settings), timedelta(hours=settings.conversation.answer_within_hours))
    if day is None:
        return Text("when-later")
    if day == now.date():
        return Text("when-today")
    if day == now.date() + timedelta(days=1):
        return Text("when-tomorrow")
    return day
