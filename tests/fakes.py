"""Stand-ins that are lists one can read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.capabilities import Capabilities, Pace
from bot.domain.message import Attachment, Cost, Event, Inbound, Outgoing, Trace
from bot.domain.understanding import Ranked, Understood
from bot.errors import SendError, UnderstandingAway
from bot.ports import Handler, Take, Webhook, Work

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""A Monday, 13:00 in Amsterdam."""


class FakeClock:
    """A clock that goes only when told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go(self, **how_far: float) -> None:
        self.now += timedelta(**how_far)

    async def sleep(self, seconds: float) -> None:
        self.go(seconds=seconds)


class FakeUnderstanding:
    """Understands what it was taught; knows nothing else. `away` makes it fail as Rasa does when it is down."""

    def __init__(self, taught: Mapping[str, Understood] | None = None) -> None:
        self.taught = dict(taught or {})
        self.asked: list[tuple[str, str]] = []
        self.away = False

    def teach(self, text: str, topic: str, confidence: float = 0.9, danger: float = 0.0, terms: tuple[str, ...] = ()) -> None:
        self.taught[text] = Understood((Ranked(topic, confidence), Ranked("timetable", 0.05)), danger, terms)

    async def understand(self, text: str, language: str) -> Understood:
        self.asked.append((text, language))
        if self.away:
            raise UnderstandingAway("Rasa did not answer (ConnectError)")
        return self.taught.get(text, Understood((Ranked("out_of_scope", 0.9),)))

    async def ready(self) -> bool:
        return not self.away


class FakeChannel:
    """Keeps what it was told to send; `refuse` holds the errors of the next sends."""

    def __init__(self, name: str = "simulator", can: Capabilities | None = None) -> None:
        self.name = self.provider = name
        self.can = can or Capabilities(text=20_000, buttons=12, by_phone=True)
        self.pace = Pace(rate=1_000_000, every=0)
        self.sent: list[Outgoing] = []
        self.refuse: list[SendError] = []
        self.found = Trace.UNKNOWN
        self.looked_for: list[int] = []
        self.count = 0
        self.acknowledged: list[str] = []
        self.files: dict[str, bytes] = {}
        self.closed = False

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        self.looked_for.append(message.id)
        return self.found

    async def send(self, message: Outgoing) -> str:
        if self.refuse:
            raise self.refuse.pop(0)
        self.sent.append(message)
        self.count += 1
        return f"out-{self.count}"

    @property
    def receipts(self) -> bool:
        return self.can.receipts

    @receipts.setter
    def receipts(self, reports: bool) -> None:
        self.can = replace(self.can, receipts=reports)

    async def open(self, take: Take) -> None:
        self.take = take

    async def close(self) -> None:
        self.closed = True

    def cost(self, message: Outgoing) -> Cost | None:
        return None

    def link(self, code: str) -> str | None:
        return f"https://messenger.example/school?start={code}"

    def read(self, webhook: Webhook) -> Sequence[Event]:
        return ()

    async def acknowledge(self, inbound: Inbound) -> None:
        self.acknowledged.append(inbound.query)

    async def fetch(self, attachment: Attachment) -> bytes:
        return self.files[attachment.reference]

    @property
    def texts(self) -> list[str]:
        return [message.parts[0].text for message in self.sent]


class FakeJobs:
    """Runs what is started; keeps what is queued until `run_queued`, or until its time comes with `run_due`."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.handlers: Mapping[str, Handler] = {}
        self.queued: list[tuple[str, str, int, float]] = []
        self.due: dict[str, datetime] = {}
        self.started: set[str] = set()

    async def launch(self, handlers: Mapping[str, Handler]) -> None:
        self.handlers = handlers

    def enqueue(self, work: Work, name: str, id_: str, argument: int, delay_seconds: float = 0, *, queue: str = "") -> None:
        if id_ not in {job[1] for job in self.queued}:
            self.queued.append((name, id_, argument, delay_seconds))
            self.due[id_] = self.clock() + timedelta(seconds=delay_seconds)

    async def start(self, name: str, id_: str, argument: int) -> None:
        if id_ not in self.started:
            self.started.add(id_)
            await self.handlers[name](argument)

    async def run_queued(self) -> None:
        waiting, self.queued = self.queued, []
        for name, id_, argument, _ in waiting:
            await self.start(name, id_, argument)

    async def run_due(self) -> None:
        """All that is due now, and what comes of it."""
        while due := [job for job in self.queued if self.due[job[1]] <= self.clock()]:
            self.queued = [job for job in self.queued if job not in due]
            for name, id_, argument, _ in due:
                await self.start(name, id_, argument)

    async def forget(self, before: datetime) -> None:
        pass

    async def close(self) -> None:
        pass
