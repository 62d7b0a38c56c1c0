"""Fills an empty database with the made-up demo school (data/demo/school.yaml), and lets something happen there."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.config import Settings
from bot.domain.meetings import MeetingPlan
from bot.ports import Work
from bot.services.absences import AbsenceNews, AbsenceService
from bot.services.invitations import InvitationService

ABSENCE = "demo-absence"
"""The job that lets an absence come in."""

AFTER = timedelta(minutes=1)


def demo_settings(settings: Settings) -> Settings:
    """The settings of the demo: nobody waits for the morning, or half an hour, to see an alert."""
    sending = settings.sending.model_copy(update={"days": [], "from_": time(0), "until": time.max})
    absences = settings.absences.model_copy(update={"wait_minutes": 0, "student_head_start_minutes": 0})
    return settings.model_copy(update={"sending": sending, "absences": absences})


def load_demo(work: Work, file: Path, now: datetime, invitations: InvitationService) -> int:
    """Write the demo school; returns the number of contacts, or 0 when there are contacts already.

    Args:
        now: local time of the school.

    """
    if work.has_contacts():
        return 0
    today = now.date()
    raw: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    for mentor in raw["mentors"]:
        work.add_record("mentor", **mentor)
    for student in raw["students"]:
        mentor = student.pop("mentor")
        born = _birthday(today, student.pop("age"))
        permissions = student.pop("permission_18", [])
        student["school_id"] = student.pop("id")
        work.add_record("student", mentor=mentor, birth_date=born, permissions=permissions, **student)
    for contact in raw["contacts"]:
        work.add_record("contact", school_id=contact.pop("id"), channel="simulator", **contact)
    students = dict(work.student_ids(student["school_id"] for student in raw["students"]))
    for meeting in raw["meetings"]:
        slots = tuple(_slot(today, slot) for slot in meeting.pop("slots"))
        who = tuple(meeting.pop("students"))
        booked = meeting.pop("booked", False)
        plan = MeetingPlan(slots=slots, students=who, **meeting)
        if booked:
            id_ = work.add_meeting(plan)
            for school_id in who:
                work.book_first(id_, students[school_id], now)
        else:
            invitations.plan(work, plan, students)
    for absence in raw["absences"]:
        day = _school_day(today - timedelta(days=absence.pop("days_ago")), -1)
        hours = {f"{k}_" if k == "from" else k: time.fromisoformat(absence.pop(k)) for k in ("from", "until") if k in absence}
        work.add_record("absence", school_id=absence.pop("id"), date=day, **hours, **absence)
    return len(raw["contacts"])


def absence_comes_in(work: Work, file: Path, now: datetime, absences: AbsenceService) -> None:
    """The absence of today of the demo school, as its own system would report it."""
    coming: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["coming"]
    hours = time.fromisoformat(coming["from"]), time.fromisoformat(coming["until"])
    id_ = f"{coming['id']}-{now:%Y%m%d}"
    news = AbsenceNews(id_, coming["student"], now.date(), *hours, kind=coming["kind"])
    absences.take(work, [news], dict(work.student_ids([coming["student"]])))


def _slot(today: date, slot: dict[str, Any]) -> tuple[date, time, int, int]:
    day = today
    for _ in range(slot["in_school_days"]):
        day = _school_day(day + timedelta(days=1), +1)
    return day, time.fromisoformat(slot["time"]), slot.get("minutes", 20), slot.get("capacity", 1)


def _birthday(today: date, age: int) -> date:
    # A hundred days after the birthday: the age holds for the whole demo, also on 29 February.
    return today - timedelta(days=round(age * 365.25) + 100)


def _school_day(day: date, step: int) -> date:
    """The day itself, or the nearest weekday before (-1) or after (+1) it."""
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day
