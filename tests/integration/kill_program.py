"""The program that the kill test kills: the real application with its durable jobs, and a channel that writes down what it sends.

Arguments: the database, the file of what was sent. Prints a line for each message, and `done` when nothing is left to do.
"""

import asyncio
import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from sqlalchemy import text

from bot import config
from bot.bootstrap import Application, application
from bot.channels.simulator import SimulatorChannel
from bot.domain.message import Outgoing, Trace
from bot.services.absences import AbsenceNews
from bot.services.demo import demo_settings
from bot.storage.engine import open_engine
from tests.fakes import FakeUnderstanding

COUNT = 300
EVER = datetime(2000, 1, 1, tzinfo=UTC)
WITHDRAWN = 10
"""So many more alerts were written, with their jobs, and taken back before anything was sent."""


class FileChannel(SimulatorChannel):
    """Sends by writing the address into a file; a provider like Telegram, which cannot say afterwards what it sent."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def send(self, message: Outgoing) -> str:
        os.write(self._file, f"{message.address}\n".encode())
        print("sent", flush=True)
        await asyncio.sleep(0.002)
        return f"id-{message.id}"

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        return Trace.UNKNOWN


def fill(work) -> None:
    mentor = {"email": "j@school.example", "first_name": "Joke", "last_name": "X", "phone": "", "hours": ""}
    work.add_record("mentor", **mentor)
    for n in range(COUNT + WITHDRAWN):
        student = {"school_id": f"S{n}", "first_name": f"K{n}", "last_name": "X", "birth_date": date(2011, 1, 1)}
        work.add_record("student", permissions=[], mentor=mentor["email"], **student)
        contact = {"school_id": f"C{n}", "first_name": f"O{n}", "last_name": "X", "language": "nl", "channel": "simulator"}
        work.add_record(
            "contact", phone=f"+31600{n:06}", students={f"S{n}": "moeder"}, welcomed_at=datetime(2026, 1, 1), **contact
        )


def absences(app: Application, work) -> None:
    today = datetime.now(UTC).astimezone(app.settings.zone).date()
    news = [AbsenceNews(f"A{n}", f"S{n}", today, time(9), time(10), "unknown") for n in range(COUNT + WITHDRAWN)]
    students = dict(work.student_ids(n.student for n in news))
    app.absences.take(work, news, students)
    for one in news[COUNT:]:
        app.absences._tell(work, work.waiting_alert(students[one.student], EVER, datetime.now(UTC)))
    app.absences.take(work, [replace(one, status="withdrawn") for one in news[COUNT:]], students)


async def main(url: str, file: Path) -> None:
    settings = demo_settings(config.load(config.ROOT / "config.yaml", {}))
    parts = {"engine": open_engine(url), "channels": {"simulator": FileChannel(file)}}
    async with application(settings, FakeUnderstanding(), **parts) as app:  # type: ignore[arg-type]
        if not await app.transactions.run(lambda work: work.has_contacts()):
            await app.transactions.run(fill)
            await app.transactions.run(lambda work: absences(app, work))
            print("imported", flush=True)
        while await app.transactions.run(left):  # noqa: ASYNC110 (what is waited for is in the database)
            await asyncio.sleep(0.1)
        print("done", flush=True)


def left(work) -> int:
    waiting = "select (select count(*) from alerts where status = 'waiting')"
    return work.connection.scalar(text(f"{waiting} + (select count(*) from messages where status in ('queued', 'sending'))"))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
