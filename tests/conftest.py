"""What all tests share: no outside network, no real time, a small school."""

import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest

from bot import config
from bot.bootstrap import Application, application
from bot.domain.message import Entry, Inbound
from bot.storage.engine import open_engine
from tests.fakes import FakeChannel, FakeClock, FakeJobs, FakeUnderstanding

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

    async def lines(self, who: str = "+31600000101") -> list[Entry]:
        """The transcript of a parent."""
        talk = await self.app.transactions.run(lambda work: work.phone("simulator", who, "nl"))
        return await self.app.transactions.run(lambda work: work.transcript(talk))

    async def last(self, who: str = "+31600000101") -> Entry:
        """The last line that was sent to a parent."""
        return [line for line in await self.lines(who) if line.direction == "out"][-1]


@pytest.fixture
async def school(tmp_path: Path, settings: config.Settings) -> AsyncIterator[School]:
    """Ayşe (Turkish, mother of Elif), Samira (Arabic, of Omar and the adult Layla), Henk (Dutch), a coach without information."""
    understanding, jobs, clock, channel = FakeUnderstanding(), FakeJobs(), FakeClock(), FakeChannel()
    engine = open_engine(f"sqlite:///{tmp_path / 'test.db'}")
    parts = {"engine": engine, "jobs": jobs, "clock": clock, "channels": {"simulator": channel}}
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
        )
    add(
        "meeting",
        student="S1",
        title={"nl": "gesprek", "tr": "görüşme"},
        date=date(2026, 11, 30),
        time=time(16, 30),
        place="2.14",
    )
    add("absence", school_id="A1", student="S1", date=date(2026, 11, 20), from_=time(9), until=time(10, 30), kind="unknown")
    add("absence", school_id="A2", student="S2", date=date(2026, 11, 19), kind="ill")
