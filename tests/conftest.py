"""What all tests share: no outside network, no real time, a small school."""

import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot import config
from bot.bootstrap import Application, application
from bot.domain.meetings import MeetingPlan
from bot.domain.message import Entry, Inbound
from bot.ports import Work
from bot.services.absences import AbsenceNews
from bot.storage.engine import migrate, open_engine
from tests.fakes import NOON, FakeChannel, FakeClock, FakeJobs, FakeUnderstanding
from tests.waiting import Listed, listed

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(autouse=True)
def _no_outside_host(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Any connection that leaves this machine fails the test that tries it, also when the error is caught."""
    tried: list[str] = []
    connect, lookup = socket.socket.connect, socket.getaddrinfo

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in _LOOPBACK:  # type: ignore[index]
            tried.append(str(address))
            raise OSError("tests reach no outside host")
        connect(self, address)  # type: ignore[arg-type]

    def no_lookup(host: object, *rest: object, **more: object) -> object:
        if host not in (*_LOOPBACK, None, b"127.0.0.1"):
            tried.append(str(host))
            raise OSError("tests reach no outside host")
        return lookup(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", no_lookup)
    yield
    assert tried == [], f"this test tried to reach {tried}"


@pytest.fixture
def settings() -> config.Settings:
    return config.load(config.ROOT / "config.yaml", {})


@dataclass
class School:
    """The application over a database of its own, with fakes at its edges."""

    app: Application
    understanding: FakeUnderstanding
    channel: FakeChannel
    jobs: FakeJobs
    clock: FakeClock
    count: int = 0

    async def write(
        self, text: str = "", *, who: str = "+31600000101", tapped: str | None = None, **more: object
    ) -> int | None:
        """A parent writes; returns the id of the message."""
        self.count += 1
        number = str(more.pop("external", self.count))
        await self.app.transactions.run(lambda work: work.phone("simulator", who, "nl"))
        return await self.app.inbound.receive(
            Inbound("simulator", who, number, text, tapped, **more)  # type: ignore[arg-type]
        )

    async def go(self, **how_far: float) -> None:
        """Time goes on: jobs whose time has come are done, and a round looks at what is due."""
        self.clock.go(**how_far)
        await self.jobs.run_due()
        await self.app.rounds.minute()
        await self.jobs.run_due()

    async def go_to(self, local: datetime) -> None:
        """Time goes on to this local moment, minute rounds on the way left out."""
        await self.go(seconds=(local.replace(tzinfo=self.app.settings.zone) - self.clock()).total_seconds())

    async def absent(self, *news: AbsenceNews) -> int:
        """The school's own system reports absences; returns how many were new."""

        def take(work: Work) -> int:
            return self.app.absences.take(work, news, dict(work.student_ids(n.student for n in news)))

        changed = await self.app.transactions.run(take)
        await self.jobs.run_due()
        return changed

    async def plan(self, plan: MeetingPlan) -> int:
        """The school plans a meeting; returns how many contacts were invited."""

        def invite(work: Work) -> int:
            return self.app.invitations.plan(work, plan, dict(work.student_ids(plan.students)))

        count = await self.app.transactions.run(invite)
        await self.jobs.run_due()
        return count

    async def listed(self) -> list[Listed]:
        """The mentor's list."""
        return await self.app.transactions.run(listed)

    def sent_to(self, who: str) -> list[str]:
        """The first language of what reached an address."""
        return [message.parts[0].text for message in self.channel.sent if message.address == who]

    async def lines(self, who: str = "+31600000101") -> list[Entry]:
        """The transcript of a parent."""
        talk = await self.app.transactions.run(lambda work: work.phone("simulator", who, "nl"))
        return await self.app.transactions.run(lambda work: work.transcript(talk))

    async def last(self, who: str = "+31600000101") -> Entry:
        """The last line that was sent to a parent."""
        return [line for line in await self.lines(who) if line.direction == "out"][-1]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the newest tables and nothing in them: to be copied, not to be used."""
    file = tmp_path_factory.mktemp("empty") / "empty.db"
    engine = open_engine(f"sqlite:///{file}")
    migrate(engine)
    engine.dispose()
    return file


@pytest.fixture
def database(tmp_path: Path, empty_database: Path) -> Engine:
    """A database of a test's own, with its tables."""
    shutil.copy(empty_database, tmp_path / "test.db")
    return open_engine(f"sqlite:///{tmp_path / 'test.db'}")


@pytest.fixture
async def school(database: Engine, settings: config.Settings) -> AsyncIterator[School]:
    """Ayşe (Turkish, mother of Elif), Samira (Arabic, of Omar and the adult Layla), Henk (Dutch), a coach without information."""
    understanding, jobs, clock, channel = FakeUnderstanding(), FakeJobs(), FakeClock(), FakeChannel()
    jobs.clock = clock
    parts = {"engine": database, "jobs": jobs, "clock": clock, "sleep": clock.sleep, "channels": {"simulator": channel}}
    async with application(settings, understanding, **parts) as app:  # type: ignore[arg-type]
        await app.transactions.run(_fill)
        yield School(app, understanding, channel, jobs, clock)


def _fill(work: object) -> None:
    add = work.add_record  # type: ignore[attr-defined]
    add(
        "mentor", email="j@school.example", first_name="Joke", last_name="de Vries", phone="020 555 01 11", hours="8.30 – 16.30"
    )
    young, adult = date(2010, 3, 31), date(2007, 3, 31)
    for id_, name, born, allowed in (("S1", "Elif", young, []), ("S2", "Omar", young, []), ("S3", "Layla", adult, [])):
        add(
            "student",
            school_id=id_,
            first_name=name,
            last_name="X",
            birth_date=born,
            permissions=allowed,
            mentor="j@school.example",
        )
    add(
        "student",
        school_id="S4",
        first_name="Daan",
        last_name="X",
        birth_date=adult,
        permissions=["absence"],
        mentor="j@school.example",
    )
    people = (
        ("C1", "Ayşe", "+31600000101", "tr", {"S1": "moeder"}, "normal"),
        ("C2", "Samira", "+31600000102", "ar", {"S2": "moeder", "S3": "moeder"}, "normal"),
        ("C3", "Henk", "+31600000103", "nl", {"S4": "vader"}, "normal"),
        ("C4", "Coach", "+31600000104", "nl", {"S1": "coach"}, "none"),
        ("C5", "Naima", "+31600000105", "ar", {"S3": "moeder"}, "normal"),
    )
    for id_, name, phone, language, students, information in people:
        add(
            "contact",
            school_id=id_,
            first_name=name,
            last_name="X",
            phone=phone,
            channel="simulator",
            language=language,
            students=students,
            information=information,
            welcomed_at=NOON.replace(tzinfo=None),
            good_hours="any",
        )
    plan = MeetingPlan(
        kind="talk",
        title={"nl": "gesprek", "tr": "görüşme"},
        students=("S1",),
        slots=((date(2026, 11, 30), time(16, 30), 20, 1),),
        place="2.14",
    )
    work.book_first(work.add_meeting(plan), work.student_ids(["S1"])["S1"], NOON)  # type: ignore[attr-defined]
    add("absence", school_id="A1", student="S1", date=date(2026, 11, 16), from_=time(9), until=time(10, 30), kind="unknown")
    add("absence", school_id="A2", student="S2", date=date(2026, 11, 19), kind="ill")
