"""A made-up school that runs the whole program: what it does, and what it finds in its database."""

import os
import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import yaml
from sqlalchemy import Engine, create_engine, select
from sqlalchemy.orm import Session

from bot import config
from bot.config import ROOT
from bot.domain.routes import Routes
from bot.domain.templates import APPROVED
from bot.services.linking import LinkingService
from bot.storage.engine import open_engine
from bot.storage.tables import AbsenceRow, ContactRow, ConversationRow, MessageRow, NoticeRow
from bot.storage.transactions import SqlTransactions
from tests.conformance import lists
from tests.conformance.line import Line
from tests.conformance.lists import Parent
from tests.conformance.phones import SCHOOL, until

OUDERLIJN = ROOT / ".venv/bin/ouderlijn"
ACCOUNT = "AC" + "0c" * 16
AUTH_TOKEN = "made-up-twilio-secret-of-nobody"
BOT_TOKEN = "123456789:AAmade-up_telegram_secret_of_nobody"
API_TOKEN = "made-up-api-secret-of-nobody"
READY = 120


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


class Program:
    """`ouderlijn serve`, working."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path, url: str) -> None:
        self._process, self._log, self.url = process, log, url

    def wait(self) -> None:
        """Until it answers."""
        until(self._ready, "the program works", READY)

    def _ready(self) -> bool:
        assert self._process.poll() is None, f"the program ended: {self.said[-1000:]}"
        try:
            answer = httpx.get(f"{self.url}/health", trust_env=False, timeout=5)
        except httpx.HTTPError:
            return False
        assert answer.status_code in (200, 503), self.said[-1000:]
        return answer.status_code == 200

    @property
    def said(self) -> str:
        """Its log, and what it prints."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def end(self) -> None:
        """End it as a school does; what it leaves behind after that is ended too."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(30)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)


class School:
    """One database in one folder; the program runs on it, one day after the other.

    Lists come in by a command or over the network: the first of each kind by a command, which takes some seconds.
    """

    def __init__(self, folder: Path, twilio: Line, telegram: Line) -> None:
        self._folder, self._twilio, self._telegram = folder, twilio, telegram
        self._port = free_port()
        # As behind a proxy: the world knows another address than the program itself.
        self.door = Line(f"http://127.0.0.1:{self._port}", patience=10)
        self._config, self._database = folder / "config.yaml", folder / "ouderlijn.db"
        self._readable: Engine | None = None
        self.codes: list[str] = []

    def close(self) -> None:
        if self._readable:
            self._readable.dispose()
        self.door.close()

    # -- what the school does ------------------------------------------------------------------------------------------

    def sets_up(self, mode: str) -> None:
        """config.yaml for a real school: the providers, no simulator, no waiting."""
        settings = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
        settings["channels"] = {
            "telegram": {"username": "school_test_bot", "api_url": self._telegram.url, "mode": mode},
            "twilio": {
                "account_sid": ACCOUNT,
                "api_url": self._twilio.url,
                "whatsapp": {"sender": SCHOOL, "price": 0.07, "per_contact_seconds": 0.5},
                "sms": {"sender": SCHOOL, "price": 0.08, "rate": 30},
            },
        }
        days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        settings["sending"] |= {"days": days, "from": "0:00", "until": "24:00"}
        settings["absences"] |= {"wait_minutes": 0, "student_head_start_minutes": 0}
        settings["web"] = {"host": "127.0.0.1", "port": self._port, "public_url": self.door.url}
        settings["database"] = {"url": f"sqlite:///{self._database}"}
        # Others work on this machine too.
        settings["understanding"]["rasa"]["timeout"] = 15
        self._config.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")

    @contextmanager
    def runs(self, name: str) -> Iterator[Program]:
        """The program starts, and ends after the block; the school need not wait for it."""
        log = self._folder / f"{name}.log"
        with log.open("wb") as file:
            command = [OUDERLIJN, "--verbose", "serve"]
            # In a group of its own, so that nothing of it is left behind.
            out = {"stdout": file, "stderr": subprocess.STDOUT}
            process = subprocess.Popen(command, cwd=ROOT, env=self._environ, start_new_session=True, **out)
        program = Program(process, log, f"http://127.0.0.1:{self._port}")
        try:
            yield program
        finally:
            program.end()

    def command(self, *words: object, ends_with: int = 0) -> None:
        """A command of `ouderlijn`."""
        command = [OUDERLIJN, *map(str, words)]
        done = subprocess.run(command, cwd=ROOT, env=self._environ, capture_output=True, text=True, check=False)
        assert done.returncode == ends_with, f"{words[:2]} ended with {done.returncode}: {(done.stdout + done.stderr)[-800:]}"

    @property
    def _environ(self) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("OUDERLIJN_")}
        return clean | {
            "OUDERLIJN_CONFIG": str(self._config),
            "OUDERLIJN_CHANNELS__TELEGRAM__TOKEN": BOT_TOKEN,
            "OUDERLIJN_CHANNELS__TWILIO__AUTH_TOKEN": AUTH_TOKEN,
            "OUDERLIJN_API__TOKEN": API_TOKEN,
        }

    def imports_roster(self, parents: list[Parent]) -> None:
        folder = self._folder / "roster"
        folder.mkdir(exist_ok=True)
        for name, text in lists.roster(parents).items():
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        self.command("import", "roster", folder)

    def imports_absences(self, *parents: Parent) -> None:
        file = self._folder / "absences.csv"
        file.write_text(lists.absences(*parents), encoding="utf-8")
        self.command("import", "absences", file)

    def imports_meeting(self, id_: str, *parents: Parent) -> None:
        file = self._folder / "meetings.yaml"
        file.write_text(lists.meeting(id_, *parents), encoding="utf-8")
        self.command("import", "meetings", file)

    def sends_roster(self, parents: list[Parent]) -> None:
        self._sends("roster", files={name: (f"{name}.csv", text) for name, text in lists.roster(parents).items()})

    def sends_absences(self, *parents: Parent, status: str = "open") -> None:
        text = lists.absences(*parents, status=status)
        self._sends("absences", content=text, headers={"Content-Type": "text/csv"})

    def sends_meeting(self, id_: str, *parents: Parent) -> None:
        text = lists.meeting(id_, *parents)
        self._sends("meetings", content=text, headers={"Content-Type": "application/yaml"})

    def _sends(self, what: str, *, headers: dict[str, str] | None = None, **body: Any) -> None:
        headers = {"Authorization": f"Bearer {API_TOKEN}", **(headers or {})}
        with httpx.Client(trust_env=False, timeout=30) as http:
            answer = http.post(f"http://127.0.0.1:{self._port}/api/{what}", headers=headers, **body)
        assert answer.status_code == 200, answer.text
        assert answer.json().get("problems", []) == []

    def pushes_templates(self) -> None:
        """The stand-in makes them, and knows no approval: what Meta would say is written here."""
        self.command("templates", "push", ends_with=1)
        self._write(_approve)

    def writes_letter(self, parent: Parent, channel: str) -> str:
        """The one-time code of a letter, out of the link on its page."""
        page = self._folder / "letter.html"
        self.command("link", "letter", parent.id, "--channel", channel, "--output", page)
        link = re.search(r"https://(?:t|wa)\.me/[^\s\"<]+", page.read_text(encoding="utf-8"))
        assert link, "the letter has a link"
        said = parse_qs(urlsplit(link[0].replace("&amp;", "&")).query)
        self.codes.append(said["start"][0] if "start" in said else said["text"][0].split()[-1])
        return self.codes[-1]

    def makes_code(self, parent: Parent) -> str:
        """The code of a letter without the letter."""
        linking = LinkingService(None, config.load(self._config, {}))  # type: ignore[arg-type]

        def code(work: Any) -> str:
            return linking.code_for(work, work.contact_called(parent.id), datetime.now(UTC))

        self.codes.append(self._write(code))
        return self.codes[-1]

    def _write(self, do: Any) -> Any:
        database = SqlTransactions(open_engine(f"sqlite:///{self._database}"), Routes())
        try:
            return database.run_now(do)
        finally:
            database.close()

    # -- what the school finds -----------------------------------------------------------------------------------------

    def find(self, statement: Any) -> list[Any]:
        """Read, and only read."""
        if self._readable is None:
            self._readable = create_engine(f"sqlite:///file:{self._database}?mode=ro&uri=true", hide_parameters=True)
        with Session(self._readable, expire_on_commit=False) as session:
            return list(session.scalars(statement).unique())

    def lines(self, channel: str, address: str, **like: object) -> list[MessageRow]:
        """The transcript at an address, in order; `like` are columns."""
        at = (ConversationRow.channel == channel, ConversationRow.address == address)
        rows = self.find(select(MessageRow).join(ConversationRow).where(*at).order_by(MessageRow.id))
        return [row for row in rows if all(getattr(row, name) == value for name, value in like.items())]

    def everything_said(self) -> list[str]:
        return [part["text"] for row in self.find(select(MessageRow)) for part in row.parts]

    def talk(self, channel: str, address: str) -> ConversationRow | None:
        at = (ConversationRow.channel == channel, ConversationRow.address == address)
        return next(iter(self.find(select(ConversationRow).where(*at))), None)

    def notices(self, kind: str, channel: str, address: str) -> list[NoticeRow]:
        """What stands on the mentor's list about an address."""
        at = (ConversationRow.channel == channel, ConversationRow.address == address, NoticeRow.kind == kind)
        return self.find(select(NoticeRow).join(ConversationRow, ConversationRow.id == NoticeRow.conversation_id).where(*at))

    def contact(self, parent: Parent) -> ContactRow:
        return self.find(select(ContactRow).where(ContactRow.school_id == parent.id))[0]

    def reason(self, parent: Parent) -> str:
        """Why the student was away, as the contact said."""
        return self.find(select(AbsenceRow).where(AbsenceRow.school_id == f"A-{parent.id}"))[0].reason


def _approve(work: Any) -> None:
    for kept in work.templates():
        work.put_template(replace(kept, status=APPROVED), datetime.now(UTC))
