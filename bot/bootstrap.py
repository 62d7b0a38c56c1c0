"""The only place that builds adapters and wires them together."""

import asyncio
import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy import Engine

from bot import oidc
from bot.channels import BY_PHONE, NAMES, build
from bot.config import ROOT, Settings
from bot.domain.routes import Routes
from bot.errors import ConfigError
from bot.jobs import ROUND, DbosJobs, DirectJobs
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.language.languages import languages, thin_languages
from bot.language.translator import build as translator_of
from bot.mail import SmtpMail
from bot.ports import Channel, Clock, Handler, Jobs, Mail, Sleep, Translator, Understanding, Voice
from bot.services.absences import ALERT, AbsenceService
from bot.services.accounts import AccountService
from bot.services.answering import READ, AnsweringService
from bot.services.delivery import Delivery
from bot.services.dialogue import DialogueService, rules_of
from bot.services.eighteen import EighteenService
from bot.services.events import Hub
from bot.services.files import FETCH, FileService
from bot.services.finish import Finish
from bot.services.gone import all_unless_gone, unless_gone
from bot.services.good_news import GoodNewsService
from bot.services.inbound import ANSWER, InboundService
from bot.services.invitations import InvitationService
from bot.services.linking import LinkingService
from bot.services.notes import NOTE, TELL, NoteService
from bot.services.notes import QUEUE as MAIL_QUEUE
from bot.services.outbox import DELIVER, Outbox
from bot.services.pace import Paces
from bot.services.passwords import Passwords
from bot.services.preview import PreviewService
from bot.services.reach import ReachService
from bot.services.retention import RetentionService
from bot.services.rounds import Rounds
from bot.services.school_account import BACK, SchoolAccountService
from bot.services.second_try import SecondTry
from bot.services.templates import Approvals, TemplateService
from bot.services.todo import TodoService
from bot.services.welcome import WelcomeService
from bot.speech import EspeakVoice, missing
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
    absences: AbsenceService
    invitations: InvitationService
    linking: LinkingService
    todo: TodoService
    answering: AnsweringService
    good_news: GoodNewsService
    previews: PreviewService
    rounds: Rounds
    catalogue: FluentCatalogue
    events: Hub
    channels: Mapping[str, Channel]
    jobs: Jobs
    clock: Clock
    understanding_ready: Callable[[], Awaitable[bool]]
    accounts: AccountService
    school_account: SchoolAccountService | None = None
    demo: bool = False


@dataclass(frozen=True)
class Desk:
    """What writes into the database without doing the jobs."""

    transactions: SqlTransactions
    absences: AbsenceService
    invitations: InvitationService
    linking: LinkingService
    catalogue: FluentCatalogue
    channels: Mapping[str, Channel]
    clock: Clock


# The texts and the topics do not change while the program runs.
_catalogue, _book = functools.cache(FluentCatalogue), functools.cache(load_book)


def catalogue_of(settings: Settings) -> FluentCatalogue:
    """The catalogue, with every language of config.yaml.

    Raises:
        ConfigError: a language has no folder in locales/.

    """
    catalogue = _catalogue(ROOT / "locales")
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
    sleep: Sleep = asyncio.sleep,
    tell: Callable[[str], None] = lambda line: None,
    more: Mapping[str, Handler] | None = None,
    translator: Translator | None = None,
    mail: Mail | None = None,
    voice: Voice | None = None,
    demo: bool = False,
) -> AsyncIterator[Application]:
    """The whole application, working.

    Args:
        translator: another than that of the settings.
        mail: another mail server than that of the settings.
        voice: another one that reads aloud.
        demo: with a made-up school, and users whom everybody may be.
        engine: another database than that of the settings.
        jobs: who does the work; by default the durable jobs in the same database.
        sleep: how to wait, in the time of `clock`.
        channels: others than those of the settings.
        more: further jobs by their names.

    """
    engine = engine or open_engine(settings.database.url)
    migrate(engine, tell)
    channels = build(settings, clock) if channels is None else channels
    transactions = SqlTransactions(engine, _routes(settings, channels))
    jobs = jobs or DbosJobs(engine, (*channels, MAIL_QUEUE))
    events, catalogue = Hub(), catalogue_of(settings)
    school_account = _school_account(settings, transactions, clock)
    translator = translator or translator_of(settings)
    outbox = Outbox(catalogue, jobs, settings, channels, voice or _voice(settings))
    templates = TemplateService(catalogue, settings)
    reach = ReachService(transactions, channels, outbox, clock, settings)
    finish = Finish(channels, outbox, templates, clock, settings)
    paces = Paces({name: channel.pace for name, channel in channels.items()}, clock, sleep)
    delivery = Delivery(transactions, channels, events, clock, outbox, paces, reach, finish)
    linking = LinkingService(outbox, settings)
    mail = mail or (SmtpMail(settings.mail, clock) if settings.mail.host else None)
    notes = NoteService(transactions, mail, jobs, _catalogue(ROOT / "bot/notes"), clock, settings)
    answering = AnsweringService(transactions, outbox, catalogue, translator, events, clock, settings)
    conversation = settings.conversation
    rules = rules_of(settings, _book(ROOT / "dialogs"))
    invitations = InvitationService(transactions, outbox, clock, settings)
    absences = AbsenceService(transactions, outbox, jobs, clock, settings)
    # Counting reads all the examples: only where somebody translates.
    thin = thin_languages(conversation.languages) if translator.provider != "none" else ()
    second = SecondTry(understanding, translator, transactions, settings, frozenset(thin))
    dialogue = DialogueService(transactions, second, outbox, delivery, events, clock, settings, rules, invitations)
    inbound = InboundService(
        transactions=transactions,
        jobs=jobs,
        events=events,
        clock=clock,
        languages=tuple(conversation.languages),
        default_language=conversation.default_language,
        channels=channels,
        delivery=delivery,
        reach=reach,
        linking=linking,
        reads=translator.provider != "none" and settings.translation.parents,
    )
    retention = RetentionService(transactions, clock, sleep, settings)
    rounds = Rounds(
        transactions=transactions,
        delivery=delivery,
        absences=absences,
        invitations=invitations,
        eighteen=EighteenService(transactions, outbox, clock, settings),
        welcome=WelcomeService(transactions, outbox, clock, settings),
        reach=reach,
        notes=notes,
        answering=answering,
        answer=unless_gone(dialogue.answer),
        retention=retention,
        refresh=_refresh(settings, channels, templates, transactions, clock),
        jobs=jobs,
        clock=clock,
    )

    async def each_minute(_: int) -> None:
        await rounds.minute()

    handlers: dict[str, Handler] = {
        ANSWER: dialogue.answer,
        DELIVER: delivery.deliver,
        ALERT: absences.tell,
        READ: answering.read,
        FETCH: FileService(transactions, channels, jobs).fetch,
        NOTE: notes.send,
        TELL: notes.urgent,
        ROUND: each_minute,
    }
    began = clock()
    try:
        await jobs.launch(all_unless_gone(handlers | dict(more or {})))
        if not isinstance(jobs, DirectJobs):
            # What another run of the program left half sent; what this one sends began later.
            await delivery.reconcile(began)
            await inbound.recover()
        for channel in channels.values():
            await channel.open(inbound.take)
        yield Application(
            settings=settings,
            transactions=transactions,
            inbound=inbound,
            dialogue=dialogue,
            delivery=delivery,
            absences=absences,
            invitations=invitations,
            linking=linking,
            todo=TodoService(linking, absences, catalogue, clock, settings),
            answering=answering,
            good_news=GoodNewsService(transactions, outbox, clock, settings),
            previews=PreviewService(transactions, outbox, clock, settings),
            rounds=rounds,
            catalogue=catalogue,
            events=events,
            channels=channels,
            jobs=jobs,
            clock=clock,
            understanding_ready=understanding.ready,
            accounts=AccountService(transactions, Passwords(), clock, settings),
            school_account=school_account,
            demo=demo,
        )
    finally:
        # First whoever waits for a turn goes home, and what is being sent is finished; then the jobs; then the lines.
        retention.end()
        await delivery.end()
        await jobs.close()
        for channel in channels.values():
            await channel.close()
        await translator.close()
        transactions.close()


def _voice(settings: Settings) -> Voice | None:
    """Who reads aloud.

    Raises:
        ConfigError: an engine is on that is not installed.

    """
    if settings.speech.engine == "none":
        return None
    if lacks := missing():
        raise ConfigError(
            f"speech.engine is espeak, but {' and '.join(lacks)} cannot be found: apt install espeak-ng opus-tools"
        )
    voices = {code: languages()[code].voice for code in settings.conversation.languages}
    return EspeakVoice(settings.speech, {code: voice for code, voice in voices.items() if voice})


def _refresh(
    settings: Settings, channels: Mapping[str, Channel], templates: TemplateService, transactions: SqlTransactions, clock: Clock
) -> Callable[[], Awaitable[None]] | None:
    """Asks the provider how far its approved texts are, where a channel needs such."""
    if "twilio" not in settings.channels or "whatsapp" not in channels:
        return None
    from bot.channels.twilio_templates import open_shelf
    from bot.language.languages import meta_languages

    return Approvals(templates, transactions, open_shelf(settings, meta_languages()), clock).refresh


def _school_account(settings: Settings, transactions: SqlTransactions, clock: Clock) -> SchoolAccountService | None:
    """The way through the school's own sign-in, where there is one."""
    provider = oidc.build(settings, clock)
    if provider is None or settings.web.public_url is None:
        return None
    return SchoolAccountService(transactions, provider, clock, settings.web.public_url.rstrip("/") + BACK)


def _routes(settings: Settings, channels: Mapping[str, Channel]) -> Routes:
    for name in settings.reach.order:
        if name not in NAMES:
            raise ConfigError(f"reach.order: there is no channel {name}. There are: {', '.join(NAMES)}.")
    order = [name for name in settings.reach.order if name in channels]
    order += [name for name in channels if name not in order]
    by_phone = frozenset(name for name, channel in channels.items() if channel.can.by_phone) | BY_PHONE
    return Routes(tuple(order), by_phone, frozenset(name for name, channel in channels.items() if channel.can.pretended))


@contextlib.contextmanager
def desk(settings: Settings, *, clock: Clock = now, tell: Callable[[str], None] = lambda line: None) -> Iterator[Desk]:
    """What a command needs to write into the database beside the working program, which then does the jobs."""
    engine = open_engine(settings.database.url)
    migrate(engine, tell)
    channels = build(settings, clock)
    transactions, jobs = SqlTransactions(engine, _routes(settings, channels)), DbosJobs(engine, channels)
    jobs.prepare()
    catalogue = catalogue_of(settings)
    outbox = Outbox(catalogue, jobs, settings, channels, _voice(settings))
    try:
        yield Desk(
            transactions,
            AbsenceService(transactions, outbox, jobs, clock, settings),
            InvitationService(transactions, outbox, clock, settings),
            LinkingService(outbox, settings),
            catalogue,
            channels,
            clock,
        )
    finally:
        jobs.put_away()
        transactions.close()
