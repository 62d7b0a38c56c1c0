"""How long the mentor's pages take, beside the same pages of a school with a hundredth of the messages.

Each page is asked through the whole web application, by a mentor of 25 students and by a team leader of all.
"""

import asyncio
import contextlib
import hashlib
import re
import shutil
import statistics
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

import httpx
from sqlalchemy import create_engine, text

from bench import school
from bench.postgres import PROGRAMS, cluster
from bench.school import FREQUENT, LEADER, MENTOR, NAME, RARE
from bot import config
from bot.bootstrap import Application, application
from bot.channels.simulator import SimulatorChannel
from bot.config import ROOT
from bot.domain.understanding import Understood
from bot.errors import UnderstandingAway
from bot.jobs import DirectJobs
from bot.ports import Work
from bot.storage.engine import open_engine
from bot.web import visitor
from bot.web.app import create

SMALL, LARGE = 10_000, 1_000_000
ROUNDS = 20
AIM_MS, AIM_RATIO = 100.0, 1.5
FOLDER = ROOT / "data/bench"

PAGES: tuple[tuple[str, str, str], ...] = (
    ("inbox", "/inbox", ""),
    ("inbox, the next part", "/inbox?before={before}", ""),
    ("inbox, urgent", "/inbox?show=urgent", ""),
    ("inbox, something new", "/inbox?show=unread", ""),
    ("inbox, waiting", "/inbox?show=waiting", ""),
    ("inbox, taken over", "/inbox?show=held", ""),
    ("inbox, a group", "/inbox?group={group}", ""),
    ("counts in the menu", "/counts", ""),
    ("transcript", "/conversations/1", ""),
    ("transcript, earlier lines", "/conversations/1/earlier?before={line}", ""),
    ("search, a frequent word", "/search", FREQUENT),
    ("search, one letter", "/search", FREQUENT[0]),
    ("search, a rare word", "/search", RARE),
    ("search, a word that is nowhere", "/search", "xqzt"),
    ("search, two frequent words", "/search", f"uw {FREQUENT}"),
    ("search, a rare and a frequent one", "/search", f"{RARE} {FREQUENT[:3]}"),
    ("search, a phrase", "/search", '"op school"'),
    ("search, a name", "/search", NAME),
)
"""How it is called, its address, and what is searched."""


class _Away:
    """Understands nothing: pages ask nobody."""

    async def understand(self, text: str, language: str) -> Understood:
        raise UnderstandingAway

    async def ready(self) -> bool:
        return False


@dataclass
class Browser:
    """Somebody who is signed in."""

    client: httpx.AsyncClient
    fields: dict[str, str]

    async def seconds(self, address: str, query: str) -> float:
        """How long a page takes, the way there included."""
        address = address.format(**self.fields)
        started = time.perf_counter()
        if query:
            answer = await self.client.post(address, data={"q": query}, follow_redirects=True)
        else:
            answer = await self.client.get(address)
        took = time.perf_counter() - started
        answer.raise_for_status()
        return took


@contextlib.asynccontextmanager
async def browsers(url: str) -> AsyncIterator[dict[str, Browser]]:
    """The mentor and the team leader of the school in this database."""
    settings = config.load(config.ROOT / "config.yaml", {})
    now = school.NOW.replace(tzinfo=UTC)
    parts = {
        "engine": open_engine(url),
        "jobs": DirectJobs(),
        "clock": lambda: now,
        "channels": {"simulator": SimulatorChannel()},
    }
    async with application(settings, _Away(), **parts) as app, contextlib.AsyncExitStack() as stack:  # type: ignore[arg-type]
        web = httpx.ASGITransport(create(app))

        async def enter(email: str) -> Browser:
            cookie, csrf = await app.transactions.run(lambda work: _sign_in(work, app, email))
            headers = {"accept": "text/html", "x-csrf-token": csrf}
            client = httpx.AsyncClient(
                transport=web, base_url="http://bench", cookies={visitor.COOKIE: cookie}, headers=headers
            )
            browser = Browser(await stack.enter_async_context(client), {})
            browser.fields = await _fields(browser.client)
            return browser

        yield {email: await enter(email) for email in (MENTOR, LEADER)}


def _sign_in(work: Work, app: Application, email: str) -> tuple[str, str]:
    user = work.user_called(email)
    assert user is not None
    cookie = visitor.sign_in(app, work, user)
    session = work.session(visitor.digest(cookie), app.clock(), app.clock().replace(year=2000))
    assert session is not None
    return cookie, session.csrf


async def _fields(client: httpx.AsyncClient) -> dict[str, str]:
    """What the addresses of the next parts hold."""
    inbox, talk = (await client.get("/inbox")).text, (await client.get("/conversations/1")).text
    first = {"before": re.search(r"before=(\d+)", inbox), "group": re.search(r'<option value="(\w+)"', inbox)}
    first["line"] = re.search(r"earlier\?before=(\d+)", talk)
    return {name: found[1] if found else "0" for name, found in first.items()}


# -- the databases ---------------------------------------------------------------------------------------------------------


def _version() -> str:
    """Changes with the tables and with what is written into them."""
    storage = ROOT / "bot/storage"
    files = [Path(school.__file__), storage / "tables.py", *sorted((storage / "migrations/versions").glob("*.py"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def _sqlite() -> Iterator[str]:
    """The addresses of the small and of the large school; they are made once."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    version = _version()
    for old in FOLDER.glob("pages-*.db*"):
        if version not in old.name:
            old.unlink()
    for messages in (SMALL, LARGE):
        file = FOLDER / f"pages-{version}-{messages}.db"
        if not file.is_file():
            half = file.with_name(f"{file.name}.half")
            for left in FOLDER.glob(f"{half.name}*"):
                left.unlink()
            engine = open_engine(f"sqlite:///{half}")
            school.fill(engine, messages, say)
            engine.dispose()
            half.rename(file)
        yield f"sqlite:///{file}"


@contextlib.contextmanager
def _postgresql() -> Iterator[list[str]]:
    folder = FOLDER / f"postgres-{_version()}"
    for old in FOLDER.glob("postgres-*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)
    with cluster(folder) as address:
        admin = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
        for messages in (SMALL, LARGE):
            done = folder / f"{messages}.done"
            if not done.is_file():
                with admin.connect() as connection:
                    connection.execute(text(f"drop database if exists school{messages}"))
                    connection.execute(text(f"create database school{messages}"))
                engine = open_engine(address.format(f"school{messages}"))
                school.fill(engine, messages, say)
                with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    connection.execute(text("vacuum analyze"))
                engine.dispose()
                done.touch()
        admin.dispose()
        yield [address.format(f"school{messages}") for messages in (SMALL, LARGE)]


# -- the figures -----------------------------------------------------------------------------------------------------------


def say(line: str) -> None:
    """A line of the report."""
    print(line, flush=True)


async def measure(name: str, urls: list[str]) -> None:
    """Ask every page of both schools, taking turns, and print the medians and their ratio."""
    async with browsers(urls[0]) as small, browsers(urls[1]) as large:
        say(f"pages, {name}, {SMALL} and {LARGE} messages (aim: below {AIM_MS:g} ms, ratio at most {AIM_RATIO:g})")
        say(f"{'':34}{'mentor of 25':>26}{'team leader of all':>28}")
        for page, address, query in PAGES:
            figures = [await _compare(small[email], large[email], address, query) for email in (MENTOR, LEADER)]
            say(f"{page:34}" + "  ".join(figures))


async def _compare(small: Browser, large: Browser, address: str, query: str) -> str:
    took: tuple[list[float], list[float]] = ([], [])
    try:
        for turn in range(ROUNDS + 3):
            for browser, times in zip((small, large), took, strict=True):
                seconds = await browser.seconds(address, query)
                if turn >= 3:
                    times.append(seconds * 1000)
    except httpx.HTTPStatusError as error:
        return f"not there ({error.response.status_code})".rjust(26)
    first, second = (statistics.median(times) for times in took)
    ratio = second / first
    missed = "  MISSED" if second >= AIM_MS or ratio > AIM_RATIO else ""
    return f"{first:8.1f} {second:7.1f} ms {ratio:5.2f}".rjust(26) + missed


def pages() -> None:
    """Measure and print, on SQLite and, where its programs are, on PostgreSQL."""
    asyncio.run(measure("SQLite", list(_sqlite())))
    if not PROGRAMS:
        say("PostgreSQL: skipped, its programs are not in /usr/lib/postgresql")
        return
    try:
        with _postgresql() as urls:
            asyncio.run(measure("PostgreSQL", urls))
    except (OSError, subprocess.SubprocessError) as error:
        say(f"PostgreSQL: skipped, it could not be started here ({type(error).__name__})")


if __name__ == "__main__":
    pages()
