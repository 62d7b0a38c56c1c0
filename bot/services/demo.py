"""Fills an empty database with the made-up demo school (data/demo/school.yaml)."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.ports import Work


def load_demo(work: Work, file: Path, today: date) -> int:
    """Write the demo school; returns the number of contacts, or 0 when there are contacts already."""
    if work.has_contacts():
        return 0
    raw: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    for mentor in raw["mentors"]:
        work.add_record("mentor", **mentor)
    for student in raw["students"]:
        mentor = student.pop("mentor")
        born = _birthday(today, student.pop("age"))
        permissions = student.pop("permission_18", [])
        school_id = student.pop("id")
        work.add_record("student", school_id=school_id, mentor=mentor, birth_date=born, permissions=permissions, **student)
    for contact in raw["contacts"]:
        work.add_record("contact", school_id=contact.pop("id"), channel="simulator", **contact)
    for meeting in raw["meetings"]:
        day, at = _school_day(today + timedelta(days=meeting.pop("in_days")), +1), time.fromisoformat(meeting.pop("time"))
        work.add_record("meeting", date=day, time=at, **meeting)
    for absence in raw["absences"]:
        day = _school_day(today - timedelta(days=absence.pop("days_ago")), -1)
        hours = {f"{k}_" if k == "from" else k: time.fromisoformat(absence.pop(k)) for k in ("from", "until") if k in absence}
        work.add_record("absence", school_id=absence.pop("id"), date=day, **hours, **absence)
    return len(raw["contacts"])


def _birthday(today: date, age: int) -> date:
    # A hundred days after the birthday: the age holds for the whole demo, also on 29 February.
    return today - timedelta(days=round(age * 365.25) + 100)


def _school_day(day: date, step: int) -> date:
    """The day itself, or the nearest weekday before (-1) or after (+1) it."""
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day
