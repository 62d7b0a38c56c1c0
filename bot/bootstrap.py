"""The only place that builds adapters and wires them together."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy import Engine

from bot.channels.simulator import SimulatorChannel
from bot.config import ROOT, Settings
from bot.domain.message import Status
from bot.domain.notice import Notice
from bot.errors import ConfigError
from bot.jobs import DbosJobs, DirectJobs
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.ports import Channel, Clock, Handler, Jobs, Understanding, Work
from bot.services.delivery import Delivery
from bot.services.dialogue import DialogueService, rules_of
from bot.services.events import Hub
from bot.services.inbound import ANSWER, InboundService
from bot.services.outbox import DELIVER, Outbox
from bot.storage.engine import migrate, open_engine
from bot.storage.transactions import SqlTransactions


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


class Worker(Jobs, Protocol):
    """Jobs with a beginning and an end."""

    async def launch(self, handlers: Mapping[str, Handler]) -> None:
        """Begin to work."""
        ...

    async def close(self) -> None:
        """End."""
        ...


@dataclass(frozen=True)
class Application:
    """All parts, wired."""

    settings: Settings
    transactions: SqlTransactions
    inbound: InboundService
    dialogue: DialogueService
    delivery: Delivery
    catalogue: FluentCatalogue
    events: Hub
    channels: Mapping[str, Channel]
    clock: Clock
    understanding_ready: Callable[[], Awaitable[bool]]


def catalogue_of(settings: Settings) -> FluentCatalogue:
    """The catalogue, with every language of config.yaml.

    Raises:
        ConfigError: a language has no folder in locales/.

    """
    catalogue = FluentCatalogue(ROOT / "locales")
    for language in settings.conversation.languages:
        if language not in catalogue.languages:
            known = ", ".join(catalogue.languages)
            raise ConfigError(f"conversation.languages: there is no locales/{language}. There are: {known}.")
    return catalogue


@contextlib.asynccontextmanager
async def application(
    settings: Settings,
    understanding: Understanding,
    *,
    engine: Engine | None = None,
    jobs: Worker | None = None,
    channels: Mapping[str, Channel] | None = None,
    clock: Clock = now,
    tell: Callable[[str], None] = lambda line: None,
) -> AsyncIterator[Application]:
    """The whole application, working.

    Args:
        engine: another database than that of the settings.
        jobs: who does the work; by default the durable jobs in the same database.
        channels: others than those of the settings.

    """
    engine = engine or open_engine(settings.database.url)
    migrate(engine, tell)
    transactions = SqlTransactions(engine)
    jobs = jobs or DbosJobs(engine)
    events, catalogue = Hub(), catalogue_of(settings)
    channels = channels or {"simulator": SimulatorChannel()}
    delivery = Delivery(transactions, channels, jobs, events, clock, settings.zone)
    rules = rules_of(settings, load_book(ROOT / "dialogs"))
    outbox = Outbox(catalogue, jobs)
    dialogue = DialogueService(transactions, understanding, outbox, delivery, events, clock, settings, rules)
    conversation = settings.conversation
    inbound = InboundService(transactions, jobs, events, clock, tuple(conversation.languages), conversation.default_language)
    try:
        if not isinstance(jobs, DirectJobs):
            transactions.run_now(lambda work: _note_uncertain(work, clock()))
        await jobs.launch({ANSWER: dialogue.answer, DELIVER: delivery.deliver})
        if not isinstance(jobs, DirectJobs):
            await inbound.recover()
        parts = (settings, transactions, inbound, dialogue, delivery, catalogue, events, channels, clock)
        yield Application(*parts, understanding.ready)
    finally:
        await jobs.close()
        transactions.close()


def _note_uncertain(work: Work, at: datetime) -> None:
    """A message that a crash left half sent may have arrived: it is never sent again blindly; the mentor is told."""
    for message, conversation in work.uncertain():
        work.set_status(message, Status.FAILED, at, reason="uncertain")
        work.add_notice(conversation, message, Notice("uncertain"), at)
