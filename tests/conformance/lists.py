"""The lists of the made-up school, as its own system would write them."""

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import yaml

MENTOR = "Rozemarijn"
MENTOR_PHONE = "020 555 01 99"


@dataclass(frozen=True)
class Parent:
    """A line of contacts.csv, with a student of their own."""

    id: str
    name: str
    student: str
    language: str
    channel: str
    phone: str = ""

    @property
    def student_id(self) -> str:
        return self.id.replace("C", "S")


def roster(parents: list[Parent]) -> dict[str, str]:
    """The three files, by their names."""
    mentor = {"email": "mentor@school.example", "first_name": MENTOR, "last_name": "Voorbeeld", "phone": MENTOR_PHONE}
    students = [
        {
            "student_id": parent.student_id,
            "first_name": parent.student,
            "last_name": "Voorbeeld",
            "birth_date": (_today() - timedelta(days=14 * 366)).isoformat(),
            "mentor_email": mentor["email"],
        }
        for parent in parents
    ]
    contacts = [
        {
            "contact_id": parent.id,
            "student_id": parent.student_id,
            "first_name": parent.name,
            "last_name": "Voorbeeld",
            "relation": "moeder",
            "phone": parent.phone,
            "language": parent.language,
            "channel": parent.channel,
            "both_languages": "yes",
            "information": "normal",
        }
        for parent in parents
    ]
    return {"students": _csv(students), "contacts": _csv(contacts), "mentors": _csv([{**mentor, "hours": "ma t/m vr"}])}


def absences(*parents: Parent, status: str = "open") -> str:
    """Each student was away this morning, and nobody knows why."""
    row = {"date": _today().isoformat(), "from": "9:00", "until": "10:30", "kind": "unknown", "status": status}
    return _csv([{"absence_id": f"A-{parent.id}", "student_id": parent.student_id, **row} for parent in parents])


def meeting(id_: str, *parents: Parent) -> str:
    """A talk with two times, in three and in four days."""
    times = [datetime.combine(_today() + timedelta(days=days), time(15, 30)) for days in (3, 4)]
    title = {"nl": "hoe het gaat op school", "tr": "okuldaki durum", "ar": "الوضع في المدرسة", "en": "how school is going"}
    plan = {
        "id": id_,
        "kind": "talk",
        "title": title,
        "students": [parent.student_id for parent in parents],
        "host": f"{MENTOR} Voorbeeld",
        "place": "lokaal 2.14",
        "slots": [{"at": f"{at:%Y-%m-%d %H:%M}", "capacity": 20} for at in times],
    }
    return yaml.safe_dump([plan], allow_unicode=True)


def _today() -> date:
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def _csv(rows: list[dict[str, str]]) -> str:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, rows[0], delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()
