"""Fills an empty database with the made-up demo school (data/demo/school.yaml), and lets something happen there."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.config import ROOT, Settings
from bot.domain.access import Role
from bot.domain.meetings import MeetingPlan
from bot.ports import Work
from bot.services.absences import AbsenceNews, AbsenceService
from bot.services.invitations import InvitationService
from bot.services.passwords import Passwords

ABSENCE = "demo-absence"
"""The job that lets an absence come in."""

AFTER = timedelta(minutes=1)
DEMO = ROOT / "data/demo/school.yaml"


@dataclass(frozen=True)
class DemoUser:
    """Somebody of the demo school, whom everybody may be: the password is no secret."""

    email: str
    name: str
    role: Role
    password: str


def demo_users(file: Path) -> tuple[DemoUser, ...]:
    """The users of the demo school, as its file names them."""
    raw: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    people = raw["users"]["people"]
    return tuple(DemoUser(p["email"], p["name"], Role(p["role"]), raw["users"]["password"]) for p in people)


def open_demo_users(work: Work, file: Path, passwords: Passwords, now: datetime) -> int:
    """Let everybody in as a user of the demo school, as long as its contacts are on record and nobody else's; returns how many.

    A password that everybody knows must open nothing else: not a school that has users of its own.
    """
    people = demo_users(file)
    if not is_demo(work, file) or {user.email for user in work.users()} - {person.email for person in people}:
        return 0
    kept = passwords.keep_now(people[0].password)
    for person in people:
        user = work.user_called(person.email) or work.add_user(person.email, person.name, person.role, now)
        work.change_user(user.id, password=kept)
    return len(people)


def close_demo_users(work: Work, file: Path, passwords: Passwords) -> int:
    """Outside the demo nobody comes in with the password of the demo; returns how many users lost it."""
    closed = 0
    for person in demo_users(file):
        user = work.user_called(person.email)
        if user and user.has_password and passwords.is_right_now(person.password, work.password_of(user.id)):
            work.change_user(user.id, password="")
            work.end_sessions_of(user.id)
            closed += 1
    return closed


def is_demo(work: Work, file: Path) -> bool:
    """Whether nobody is on record but people of the demo school."""
    raw: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    record = work.roster.on_record()
    found = {"mentors": record.mentors, "students": record.students, "contacts": record.contacts}
    names = {"mentors": "email", "students": "id", "contacts": "id"}
    return all(
        set(found[kind]) <= {person[names[kind]].lower() if kind == "mentors" else person[names[kind]] for person in raw[kind]}
        for kind in found
    )


def demo_settings(settings: Settings) -> Settings:
    """The settings of the demo: nobody waits for the morning, or half an hour, to see an alert."""
    sending = settings.sending.model_copy(update={"days": [], "from_": time(0), "until": time.max})
    absences = settings.absences.model_copy(update={"wait_minutes": 0, "student_head_start_minutes": 0})
    return settings.model_copy(update={"sending": sending, "absences": absences})


def load_demo(work: Work, file: Path, now: datetime, invitations: InvitationService, passwords: Passwords | None = None) -> int:
    """Write the demo school and its users; returns the number of contacts, or 0 when there are contacts already.

    Args:
        now: local time of the school.

    """
    count = 0 if work.has_contacts() else _load(work, file, now, invitations)
    open_demo_users(work, file, passwords or Passwords(), now)
    return count


def _load(work: Work, file: Path, now: datetime, invitations: InvitationService) -> int:
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
