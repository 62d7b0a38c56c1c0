"""A made-up school that runs the whole program: its lists, its commands, and what it finds in the database."""

import csv
import os
import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import httpx
import yaml
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from bot.config import ROOT
from bot.domain.routes import Routes
from bot.domain.templates import APPROVED
from bot.storage.engine import open_engine
from bot.storage.tables import ConversationRow, MessageRow, NoticeRow
from bot.storage.transactions import SqlTransactions
from tests.conformance.line import Line
from tests.conformance.phones import SCHOOL, until

OUDERLIJN = ROOT / ".venv/bin/ouderlijn"
ACCOUNT = "AC" + "0c" * 16
AUTH_TOKEN = "made-up-twilio-secret-of-nobody"
BOT_TOKEN = "123456789:AAmade-up_telegram_secret_of_nobody"
READY = 120


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


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def today() -> date:
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date()


class Program:
    """`ouderlijn serve`, working."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path, url: str) -> None:
        self._process, self.log, self.url = process, log, url

    def wait(self) -> None:
        """Until it answers."""
        until(self._ready, f"the program works; it said: {self.said[-500:]}", READY)

    def _ready(self) -> bool:
        assert self._process.poll() is None, f"the program ended: {self.said[-1000:]}"
        try:
            return httpx.get(f"{self.url}/health", trust_env=False, timeout=5).status_code == 200
        except httpx.HTTPError:
            return False

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(30)
            except subprocess.TimeoutExpired:
                self._process.kill()
                raise


class School:
    """One database in one folder; the program runs on it, once after the other."""

    def __init__(self, folder: Path, twilio: Line, telegram: Line) -> None:
        self.folder, self._lines = folder, (twilio, telegram)
        self.port = free_port()
        self.door = Line(f"http://127.0.0.1:{self.port}")
        self._config = folder / "config.yaml"
        self._database = folder / "ouderlijn.db"
        self._ro = create_engine(f"sqlite:///file:{self._database}?mode=ro&uri=true", hide_parameters=True)
        self.codes: list[str] = []

    def close(self) -> None:
        self._ro.dispose()
        self.door.close()

    # -- what the school does ------------------------------------------------------------------------------------------

    def sets_up(self, mode: str) -> None:
        """config.yaml for a real school: the providers, no simulator, no waiting."""
        settings = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
        twilio, telegram = self._lines
        settings["channels"] = {
            "telegram": {"username": "school_test_bot", "api_url": telegram.url, "mode": mode},
            "twilio": {
                "account_sid": ACCOUNT,
                "api_url": twilio.url,
                "whatsapp": {"sender": SCHOOL, "price": 0.07, "per_contact_seconds": 0.5},
                "sms": {"sender": SCHOOL, "price": 0.08, "rate": 30},
            },
        }
        days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        settings["sending"] |= {"days": days, "from": "0:00", "until": "24:00"}
        settings["absences"] |= {"wait_minutes": 0, "student_head_start_minutes": 0}
        settings["web"] = {"host": "127.0.0.1", "port": self.port, "public_url": self.door.url}
        settings["database"] = {"url": f"sqlite:///{self._database}"}
        # Others work on this machine too.
        settings["understanding"]["rasa"]["timeout"] = 15
        self._config.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")

    @contextmanager
    def runs(self, name: str) -> Iterator[Program]:
        """The program starts; what the school does inside the block it may do while the program starts. It ends after it."""
        log = self.folder / f"{name}.log"
        with log.open("wb") as file:
            command = [str(OUDERLIJN), "--verbose", "serve"]
            process = subprocess.Popen(command, cwd=ROOT, env=self._environ, stdout=file, stderr=subprocess.STDOUT)
        program = Program(process, log, f"http://127.0.0.1:{self.port}")
        try:
            yield program
        finally:
            program.end()

    def command(self, *words: object, ends_with: int = 0) -> str:
        """A command of `ouderlijn`; returns what it printed."""
        done = subprocess.run(
            [OUDERLIJN, *map(str, words)], cwd=ROOT, env=self._environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == ends_with, (
            f"{words[:2]} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}"
        )
        return done.stdout

    @property
    def _environ(self) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("OUDERLIJN_")}
        return clean | {
            "OUDERLIJN_CONFIG": str(self._config),
            "OUDERLIJN_CHANNELS__TELEGRAM__TOKEN": BOT_TOKEN,
            "OUDERLIJN_CHANNELS__TWILIO__AUTH_TOKEN": AUTH_TOKEN,
        }

    def imports_roster(self, parents: list[Parent]) -> None:
        folder = self.folder / "roster"
        folder.mkdir(exist_ok=True)
        _write(
            folder / "students.csv",
            [
                {
                    "student_id": parent.student_id,
                    "first_name": parent.student,
                    "last_name": "Voorbeeld",
                    "birth_date": "2012-03-31",
                    "mentor_email": "mentor@school.example",
                }
                for parent in parents
            ],
        )
        _write(
            folder / "contacts.csv",
            [
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
            ],
        )
        mentor = {
            "email": "mentor@school.example",
            "first_name": "Rozemarijn",
            "last_name": "Voorbeeld",
            "phone": "020 555 01 99",
        }
        _write(folder / "mentors.csv", [{**mentor, "hours": "ma t/m vr"}])
        self.command("import", "roster", folder)

    def imports_absences(self, *parents: Parent, status: str = "open") -> None:
        file = self.folder / "absences.csv"
        rows = [
            {
                "absence_id": f"A-{parent.id}",
                "student_id": parent.student_id,
                "date": today().isoformat(),
                "from": "9:00",
                "until": "10:30",
                "kind": "unknown",
                "status": status,
            }
            for parent in parents
        ]
        _write(file, rows)
        self.command("import", "absences", file)

    def imports_meeting(self, id_: str, *parents: Parent, kind: str = "talk") -> None:
        """A talk with two times, in three and in four days."""
        times = [datetime.combine(today() + timedelta(days=days), time(15, 30)) for days in (3, 4)]
        plan = {
            "id": id_,
            "kind": kind,
            "title": {
                "nl": "hoe het gaat op school",
                "tr": "okuldaki durum",
                "ar": "الوضع في المدرسة",
                "en": "how school is going",
            },
            "students": [parent.student_id for parent in parents],
            "host": "Rozemarijn Voorbeeld",
            "place": "lokaal 2.14",
            "slots": [{"at": f"{at:%Y-%m-%d %H:%M}", "capacity": 20} for at in times],
        }
        file = self.folder / "meetings.yaml"
        file.write_text(yaml.safe_dump([plan], allow_unicode=True), encoding="utf-8")
        self.command("import", "meetings", file)

    def pushes_templates(self) -> None:
        """The stand-in makes them, and knows no approval: what Meta would say is written here."""
        self.command("templates", "push", ends_with=1)
        database = SqlTransactions(open_engine(f"sqlite:///{self._database}"), Routes())
        try:
            database.run_now(_approve)
        finally:
            database.close()

    def writes_letter(self, parent: Parent, channel: str) -> str:
        """The one-time code of a letter, out of the link on its page."""
        page = self.folder / "letter.html"
        self.command("link", "letter", parent.id, "--channel", channel, "--output", page)
        link = re.search(r"https://(?:t|wa)\.me/[^\s\"<]+", page.read_text(encoding="utf-8"))
        assert link, "the letter has a link"
        said = parse_qs(urlsplit(link[0].replace("&amp;", "&")).query)
        code = said["start"][0] if "start" in said else said["text"][0].split()[-1]
        self.codes.append(code)
        return code

    # -- what the school finds -----------------------------------------------------------------------------------------

    def lines(self, channel: str, address: str, **like: Any) -> list[MessageRow]:
        """The transcript at an address, in order; `like` are columns."""
        at = (ConversationRow.channel == channel, ConversationRow.address == address)
        rows = self._all(select(MessageRow).join(ConversationRow).where(*at).order_by(MessageRow.id))
        return [row for row in rows if all(getattr(row, name) == value for name, value in like.items())]

    def outgoing(self) -> list[MessageRow]:
        return self._all(select(MessageRow).where(MessageRow.direction == "out").order_by(MessageRow.id))

    def everything_said(self) -> list[str]:
        return [part["text"] for row in self._all(select(MessageRow)) for part in row.parts]

    def talk(self, channel: str, address: str) -> ConversationRow | None:
        at = (ConversationRow.channel == channel, ConversationRow.address == address)
        found = self._all(select(ConversationRow).where(*at))
        return found[0] if found else None

    def notices(self, kind: str, channel: str, address: str) -> list[NoticeRow]:
        talk = self.talk(channel, address)
        return self._all(
            select(NoticeRow).where(NoticeRow.kind == kind, NoticeRow.conversation_id == (talk.id if talk else None))
        )

    def query(self, statement: Any) -> list[Any]:
        return self._all(statement)

    def _all(self, statement: Any) -> list[Any]:
        with Session(self._ro, expire_on_commit=False) as session:
            return list(session.scalars(statement).unique())


def _write(file: Path, rows: list[dict[str, str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def _approve(work: Any) -> None:
    for kept in work.templates():
        work.put_template(replace(kept, status=APPROVED), datetime.now(UTC))
