"""How long the import of a big school's list takes: all of it new, and the same list again."""

import csv
import random
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot import config
from bot.channels import BY_PHONE
from bot.domain.routes import Routes
from bot.services.roster import Options, Report, import_roster, read_folder, rules_of
from bot.storage.engine import migrate, open_engine
from bot.storage.transactions import SqlTransactions

STUDENTS = 20_000
CONTACTS = 30_000
MENTORS = 800
AIM = 20
_FIRST = ("Elif", "Omar", "Sanne", "Daniel", "Layla", "Daan", "Noor", "Kerem", "Amira", "Lotte", "Yusuf", "Fleur")
_LAST = ("Voorbeeld", "Proef", "Örnek", "Tester", "Model", "Van der Proef", "Misal", "Demo", "El Mithal", "Sample")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def write_list(folder: Path, students: int = STUDENTS, contacts: int = CONTACTS, mentors: int = MENTORS) -> None:
    """Write a made-up list, each time the same; the numbers are from a range that nobody has."""
    choose = random.Random(20261123)

    def name() -> tuple[str, str]:
        return choose.choice(_FIRST), choose.choice(_LAST)

    def phone(number: int) -> str:
        return f"06 00{number:06d}"

    address = [f"mentor{number}@school.example" for number in range(mentors)]
    _write(
        folder / "mentors.csv",
        "email first_name last_name phone hours",
        ((email, *name(), "020 555 01 11", "ma t/m do, 8.30 – 16.30 uur") for email in address),
    )
    _write(
        folder / "students.csv",
        "student_id first_name last_name birth_date group programme level mentor_email phone email permission_18",
        (
            (
                *(f"S{number}", *name(), date(2006, 1, 1) + timedelta(choose.randrange(4 * 365))),
                *(f"G{number % 900}", "Verzorgende IG", choose.randint(1, 4), choose.choice(address), phone(number)),
                *(f"s{number}@school.example", choose.choice(("yes", "no", "", "absence meeting"))),
            )
            for number in range(students)
        ),
    )
    _write(
        folder / "contacts.csv",
        "contact_id student_id first_name last_name relation phone email language channel both_languages information",
        (
            (
                *(f"C{number}", f"S{number % students}", *name(), choose.choice(("moeder", "vader", "tante"))),
                *(phone(students + number), f"c{number}@mail.example", choose.choice(("nl", "en", "tr", "ar"))),
                *(choose.choice(("whatsapp", "sms", "telegram")), choose.choice(("yes", "no")), "normal"),
            )
            for number in range(contacts)
        ),
    )


def _write(file: Path, columns: str, rows: Iterable[tuple[object, ...]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, delimiter=";").writerows([columns.split(), *rows])


def import_twice(folder: Path, url: str) -> tuple[tuple[float, Report], tuple[float, Report]]:
    """Seconds and report of the first and of the second import."""
    engine = open_engine(url)
    migrate(engine)
    database, rules = SqlTransactions(engine, Routes(by_phone=BY_PHONE)), rules_of(config.load(), NOW)

    def once() -> tuple[float, Report]:
        started = time.perf_counter()
        report = database.run_now(lambda work: import_roster(work, read_folder(folder), rules, NOW, Options()))
        return time.perf_counter() - started, report

    try:
        return once(), once()
    finally:
        database.close()


def roster() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        write_list(Path(name))
        (first, report), (second, again) = import_twice(Path(name), f"sqlite:///{name}/bench.db")
    people = f"{report.students.new} students, {report.contacts.new} contacts"
    print(f"import of a school's list ({people}): {first:6.1f} s   (aim: below {AIM} s)", flush=True)
    changes = sum(
        kind.new + kind.changed + kind.removed for kind in (again.students, again.contacts, again.links, again.mentors)
    )
    print(f"the same list again ({changes} changes):                     {second:6.1f} s", flush=True)


if __name__ == "__main__":
    roster()
