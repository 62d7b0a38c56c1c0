"""A message to 5 000 contacts at the rate of their channel, while parents ask: how much of it is reached, how long they wait.

The whole program works, with its durable jobs in SQLite and its web server; Twilio is a process of its own on loopback, which
takes messages and reports each one twice (sent, delivered), signed, as Twilio does.
"""

import asyncio
import contextlib
import socket
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from urllib.parse import parse_qsl

import httpx
import uvicorn
from aiohttp import ClientSession, web
from twilio.request_validator import RequestValidator

from bot import config
from bot.bootstrap import Application, application
from bot.domain.consent import Purpose
from bot.domain.outcome import Reply
from bot.domain.text import Text
from bot.ports import Understanding, Work
from bot.services.letters import Letter
from bot.storage.engine import open_engine
from bot.web.app import create

CONTACTS = 5000
RATE = 40.0
"""Messages a second, as config.yaml has it for WhatsApp."""
QUESTIONS_EVERY = 2.0
ACCOUNT, TOKEN = "AC" + "0" * 32, "bench"
SENDER = "+3197010200000"
CALLBACKS = 20
"""So many reports are on their way at once."""
LATENCY = 0.08
"""Seconds that the provider takes for a message."""


# -- the provider, a process of its own ------------------------------------------------------------------------------------


def provider(port: int) -> None:
    """Serve until ended."""
    validator, gate = RequestValidator(TOKEN), asyncio.Semaphore(CALLBACKS)
    moments: list[tuple[float, str]] = []
    running: set[asyncio.Task[None]] = set()

    async def report(session: ClientSession, url: str, sid: str) -> None:
        url = url.partition("#")[0]
        for word in ("sent", "delivered"):
            form = {"MessageSid": sid, "MessageStatus": word, "AccountSid": ACCOUNT}
            async with (
                gate,
                session.post(url, data=form, headers={"X-Twilio-Signature": validator.compute_signature(url, form)}),
            ):
                pass

    async def take(request: web.Request) -> web.Response:
        form = dict(parse_qsl(await request.text(), keep_blank_values=True))
        moments.append((time.monotonic(), form["To"]))
        sid = f"SM{len(moments):032x}"
        await asyncio.sleep(LATENCY)
        task = asyncio.create_task(report(request.app["session"], form["StatusCallback"], sid))
        running.add(task)
        task.add_done_callback(running.discard)
        return web.json_response({"sid": sid, "status": "queued"}, status=201)

    async def count(_: web.Request) -> web.Response:
        return web.json_response(len(moments))

    async def told(_: web.Request) -> web.Response:
        return web.json_response(moments)

    async def up(app: web.Application) -> AsyncIterator[None]:
        async with ClientSession() as app["session"]:
            yield

    app = web.Application()
    app.router.add_post("/2010-04-01/Accounts/{account}/Messages.json", take)
    app.router.add_get("/count", count)
    app.router.add_get("/moments", told)
    app.cleanup_ctx.append(up)
    web.run_app(app, host="127.0.0.1", port=port, print=None)


# -- the program -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Result:
    """What one broadcast came to: messages a second, and the seconds that each question waited."""

    rate: float
    busiest: int
    waits: list[float]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _settings(rate: float, provider_port: int, port: int) -> config.Settings:
    whatsapp = {"sender": SENDER, "rate": rate, "per_contact_seconds": 1, "burst": 5}
    twilio = {"account_sid": ACCOUNT, "auth_token": TOKEN, "api_url": f"http://127.0.0.1:{provider_port}", "whatsapp": whatsapp}
    settings = config.load(config.ROOT / "config.yaml", {})
    sending = settings.sending.model_copy(update={"days": [], "from_": clock_time(0), "until": clock_time.max})
    web_ = settings.web.model_copy(update={"public_url": f"http://127.0.0.1:{port}", "port": port})
    welcome = settings.welcome.model_copy(update={"send": "before_the_first_message"})
    return settings.model_copy(update={"channels": {"twilio": twilio}, "sending": sending, "web": web_, "welcome": welcome})


def _fill(work: Work, count: int, now: datetime) -> None:
    work.add_record("mentor", email="m@school.example", first_name="M", last_name="X", phone="", hours="")
    for n in range(count):
        work.add_record(
            "student",
            school_id=f"S{n}",
            first_name="Kind",
            last_name="X",
            birth_date=date(2010, 1, 1),
            mentor="m@school.example",
        )
        work.add_record(
            "contact",
            school_id=f"C{n}",
            first_name="Ouder",
            last_name="X",
            phone=_number(n),
            channel="whatsapp",
            language="nl",
            students={f"S{n}": "ouder"},
            welcomed_at=now.replace(tzinfo=None),
            good_hours="any",
        )


def _number(n: int) -> str:
    return f"+3160{n:07d}"


def _begin(work: Work, app: Application, first: int, last: int, now: datetime) -> None:
    """The school writes to each contact; each wrote lately, so that plain text may go."""
    students = work.student_ids([f"S{n}" for n in range(first, last)])
    for n in range(first, last):
        student = students[f"S{n}"]
        (contact,) = work.contacts_of(student)
        talk = work.talk_of(contact)
        work.heard(talk.id, now, app.channels["whatsapp"].can.window, keeps_stops=False)
        reply = Reply(Text("meeting-withdrawn", {"student": "Kind"}), (), Purpose.NEWS, student, "meeting")
        app.delivery.outbox.begin(work, talk, Letter(reply, f"bench:{n}"), now)


@contextlib.asynccontextmanager
async def _served(app: Application, port: int) -> AsyncIterator[None]:
    server = uvicorn.Server(uvicorn.Config(create(app), host="127.0.0.1", port=port, log_config=None, access_log=False))
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    running = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    try:
        yield
    finally:
        server.should_exit = True
        await running


async def broadcast(folder: Path, understanding: Understanding, rate: float, count: int, say: Callable[[str], None]) -> Result:
    """One broadcast at this rate; questions come in by the webhook, signed, all the time."""
    provider_port, port = _free_port(), _free_port()
    settings = _settings(rate, provider_port, port)
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bench.broadcast", str(provider_port))
    try:
        engine = open_engine(f"sqlite:///{folder / f'broadcast-{rate:g}.db'}")
        async with application(settings, understanding, engine=engine) as app, _served(app, port):
            now = app.clock()
            await app.transactions.run(lambda work: _fill(work, count, now))
            begun = time.perf_counter()
            for first in range(0, count, 250):
                await app.transactions.run(lambda work, a=first: _begin(work, app, a, min(a + 250, count), now))  # type: ignore[misc]
            say(f"{count} messages written in {time.perf_counter() - begun:.1f} s")
            async with httpx.AsyncClient(timeout=30, trust_env=False) as client:
                asked: dict[str, float] = {}
                asking = asyncio.create_task(_ask(client, settings, asked))
                moments = await _until_sent(client, provider_port, count)
                asking.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await asking
            return _result(moments, asked)
    finally:
        process.terminate()
        await process.wait()


async def _ask(client: httpx.AsyncClient, settings: config.Settings, asked: dict[str, float]) -> None:
    """Strangers ask, one each few seconds; `asked`: when each of them did."""
    url, validator = f"{settings.web.public_url}/webhooks/twilio", RequestValidator(TOKEN)
    while True:
        await asyncio.sleep(QUESTIONS_EVERY)
        who = f"whatsapp:+3197010299{len(asked):03d}"
        form = {
            "MessageSid": f"SMQ{len(asked)}",
            "AccountSid": ACCOUNT,
            "From": who,
            "To": f"whatsapp:{SENDER}",
            "NumMedia": "0",
        }
        form["Body"] = "hoe meld ik mijn kind ziek"
        asked[who] = time.monotonic()
        await client.post(url, data=form, headers={"X-Twilio-Signature": validator.compute_signature(url, form)})


async def _until_sent(client: httpx.AsyncClient, provider_port: int, count: int) -> list[tuple[float, str]]:
    url = f"http://127.0.0.1:{provider_port}"
    while (await client.get(f"{url}/count")).json() < count:  # noqa: ASYNC110 (another process has no event)
        await asyncio.sleep(0.5)
    await asyncio.sleep(2)
    return [(at, to) for at, to in (await client.get(f"{url}/moments")).json()]


def _result(moments: list[tuple[float, str]], asked: dict[str, float]) -> Result:
    begun = sorted(at for at, to in moments if to not in asked)
    # The first and the last twentieth are left out: the queue fills, and runs dry.
    edge = len(begun) // 20
    middle = begun[edge:-edge]
    answers = {to: at for at, to in reversed(moments) if to in asked}
    everything = sorted(at for at, _ in moments)
    busiest = max(sum(1 for at in everything[n : n + 400] if at < first + 1) for n, first in enumerate(everything))
    waits = [answers[who] - at for who, at in asked.items() if who in answers]
    return Result((len(middle) - 1) / (middle[-1] - middle[0]), busiest, waits)


def report(rate: float, result: Result) -> str:
    """What came of it."""
    waits = sorted(result.waits)
    share = result.rate / rate
    median, longest = statistics.median(waits), waits[-1]
    return (
        f"broadcast, WhatsApp at {rate:g}/s:      {result.rate:6.1f} /s = {share:.0%} (aim: at least 90 %), "
        f"at most {result.busiest} in any second\n"
        f"questions in the middle of it:    {median * 1000:6.0f} ms median, longest {longest * 1000:.0f} ms of {len(waits)} "
        "(aim: below 1000 ms)"
    )


if __name__ == "__main__":
    provider(int(sys.argv[1]))
