"""`ouderlijn check` and `ouderlijn doctor`: what is missing in the texts and the data, and what is not installed."""

import asyncio
import ssl
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from bot import config, rasa
from bot.channels import build
from bot.config import LOCALES, ROOT, Settings
from bot.domain.absences import REASONS
from bot.domain.book import Book
from bot.domain.matching import fold
from bot.domain.replies import OPTION, REASON, RSVP
from bot.domain.text import Moment, Text
from bot.errors import OuderlijnError, SendError
from bot.language.book import load_book
from bot.language.catalogue import BUTTON, DUTCH, NOT_REVIEWED, ON_BUTTONS, FluentCatalogue
from bot.language.findings import HARD
from bot.mail import SmtpMail
from bot.speech import missing
from bot.storage.engine import is_current, open_engine

ENOUGH = 40
ENOUGH_OUTSIDE = 400
ENOUGH_DANGER = 300
ENOUGH_PHRASES = 40
# A Wednesday with two figures everywhere: as long as it gets.
_LONG = datetime(2026, 12, 23, 14, 30)  # noqa: DTZ001 (local, as on the wall)
_NOT_ON_BUTTONS = ("menu-question-invite",)
_ASKED: dict[str, tuple[str, ...]] = {REASON: REASONS, RSVP: ("yes", "no", "other_time", "call_instead", OPTION)}
_FOR_STAFF = ("bot/web/locales", "bot/notes")
REPLIES = tuple(f"{question}_{code}" for question, codes in _ASKED.items() for code in codes)
"""The intents that are replies to an open question, and no topics."""


def problems(settings: Settings, *, dialogs: Path = rasa.DIALOGS, locales: Path = LOCALES) -> list[str]:
    """Everything that a release must not have, one sentence each."""
    book = load_book(dialogs, locales)
    catalogue = FluentCatalogue(locales)
    found = catalogue.problems()
    # The words of the pages and of the notes for people at school.
    found += [f"{place}: {what}" for place in _FOR_STAFF for what in FluentCatalogue(ROOT / place).problems()]
    found += [f"locales/nl lacks {key}" for key in sorted(_needed(book, locales) - catalogue.messages["nl"].keys())]
    for language in settings.conversation.languages:
        if language not in catalogue.languages:
            found.append(f"there is no locales/{language}, which config.yaml names")
            continue
        found += _long_labels(catalogue, language)
        if NOT_REVIEWED in catalogue.review(language):
            found.append(f"locales/{language}: a file does not say whether a native speaker reviewed it")
        found += _thin_topics(book, locales, language)
    return found


def hard_texts(locales: Path = LOCALES) -> tuple[list[str], list[str]]:
    """What could be easier in the Dutch texts for parents, and what is too hard; one line each."""
    from bot.language.readability_report import check_catalogue, line

    easy: list[str] = []
    hard: list[str] = []
    for problem in check_catalogue(locales / DUTCH):
        (hard if problem.finding.kind in HARD else easy).append(line(problem, locales / DUTCH))
    return easy, hard


def _needed(book: Book, locales: Path) -> set[str]:
    topics = set(book.topics) - {"glossary"}
    keys = {f"{kind}-{topic}" for topic in topics for kind in ("answer", "label")} | {"label-glossary", "word-unknown"}
    keys |= {label for question in book.questions.values() for label in question.labels}
    keys |= {question.thanks for question in book.questions.values() if question.thanks}
    for term in terms(locales):
        keys |= {f"word-{term.replace(' ', '_')}", f"name-{term.replace(' ', '_')}"}
    return keys


def _long_labels(catalogue: FluentCatalogue, language: str) -> Iterator[str]:
    for key in catalogue.messages[language]:
        if key.startswith(ON_BUTTONS) and key not in _NOT_ON_BUTTONS and "." not in key:
            text = catalogue.render(
                language, Text(key, {"language": Text(f"language-{language}"), "student": "", "moment": Moment(_LONG)})
            )
            if len(text) > BUTTON:
                yield f"locales/{language}: {key} has {len(text)} characters; a button of WhatsApp shows {BUTTON}"


def examples(locales: Path, language: str) -> dict[str, list[str]]:
    """The examples of a language by intent."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted((locales / language / "understanding").glob("*.yml")):
        for entry in _nlu(file):
            if "intent" in entry:
                found[entry["intent"]] += [line[2:].strip() for line in entry["examples"].splitlines() if line.strip()]
    return found


def phrases(locales: Path, language: str) -> list[str]:
    """The phrases of a language that nearly always mean danger."""
    entries = [entry for file in (locales / language / "understanding").glob("*.yml") for entry in _nlu(file)]
    tables = [entry["examples"] for entry in entries if entry.get("lookup") == "danger"]
    return [line[2:].strip() for table in tables for line in table.splitlines() if line.strip()]


def terms(locales: Path) -> set[str]:
    """The school words that the understanding knows."""
    files = locales.glob("*/understanding/words.yml")
    return {entry["synonym"] for file in files for entry in _nlu(file) if "synonym" in entry}


def _nlu(file: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"])


def _thin_topics(book: Book, locales: Path, language: str) -> Iterator[str]:
    mine = examples(locales, language)
    special = {"out_of_scope": ENOUGH_OUTSIDE, "danger": ENOUGH_DANGER, "near_miss": ENOUGH_DANGER}
    wanted = [*book.topics, *special, *REPLIES]
    for intent in wanted:
        count, enough = len(mine.get(intent, ())), special.get(intent, ENOUGH)
        if count < enough:
            yield f"locales/{language}/understanding: {intent} has {count} examples; {enough} are needed"
    if (count := len(phrases(locales, language))) < ENOUGH_PHRASES:
        yield f"locales/{language}/understanding: plain.yml has {count} phrases of danger; {ENOUGH_PHRASES} are needed"
    for unknown in sorted(mine.keys() - set(wanted)):
        yield f"locales/{language}/understanding: {unknown} is no topic of topics.yaml"
    # "He is ill" is a topic and a reply, but among the topics, and among the replies to one question, it stands once.
    for kind in ("", *_ASKED):
        seen: dict[str, list[str]] = defaultdict(list)
        for intent, texts in mine.items():
            for text in texts if _question_of(intent) == kind else ():
                seen[fold(text)].append(intent)
        for text, intents in seen.items():
            if len(intents) > 1 and text:
                where = ", ".join(sorted(set(intents)))
                yield f"locales/{language}/understanding: an example is there {len(intents)} times ({where}): {text}"


def _question_of(intent: str) -> str:
    return next((question for question in _ASKED if intent.startswith(f"{question}_")), "")


def diagnosis() -> Iterator[tuple[bool | None, str]]:
    """What a working installation has, each with what to do when it is missing; None: no fault, and good to know."""
    try:
        settings = config.load()
        yield True, f"{config.config_path().name} can be read"
    except OuderlijnError as error:
        yield False, str(error)
        return
    real = False
    try:
        channels = build(settings, lambda: datetime.now(UTC))
        real = any(not channel.can.pretended for channel in channels.values())
        yield True, f"channels that are switched on: {', '.join(channels) or 'none: nobody can be reached'}"
    except OuderlijnError as error:
        yield False, str(error)
    yield asyncio.run(mail_works(settings, real=real))
    if settings.speech.engine != "none":
        lacks = " and ".join(missing())
        yield _installed(not lacks, "messages can be read aloud", f"there is no {lacks}: apt install espeak-ng opus-tools")
    yield _installed(rasa.PYTHON.exists(), "Rasa is installed", "Rasa is not installed (dialogs/.venv): run `make setup`")
    model = rasa.model_path().exists()
    yield _installed(model, "the model fits the data", "no model of the present data: run `ouderlijn train`")
    try:
        current = is_current(open_engine(settings.database.url))
    except OuderlijnError as error:
        yield False, str(error)
        return
    except Exception as error:
        yield False, f"the database cannot be opened ({type(error).__name__}): look at database.url"
        return
    yield _installed(current, "the database has the newest tables", "the tables are old: run `ouderlijn migrate`")


async def mail_works(settings: Settings, *, real: bool, tls: ssl.SSLContext | None = None) -> tuple[bool | None, str]:
    """Whether notes to mentors can go, by signing in at the mail server.

    Without one it is a fault (False) where parents are `real`, and else good to know (None).
    """
    own = settings.mail
    if not own.host:
        return False if real else None, (
            "mail is not set up (mail.host): nobody is told of danger or of what waits, it stands in the pages only. "
            "How to: docs/how-to/notes-to-mentors.md"
        )
    try:
        await SmtpMail(own, lambda: datetime.now(UTC), tls=tls).check()
    except SendError as error:
        # Somebody may have written an address with a name and a password in it.
        server = f"{own.host.rpartition('@')[2]}, port {own.port}"
        return False, f"the mail server ({server}) does not take us ({error.code}): look at docs/how-to/notes-to-mentors.md"
    if not settings.web.public_url:
        return True, "the mail server takes us; without web.public_url the notes have no link to the pages"
    return True, "the mail server takes us: notes to mentors can go"


def _installed(good: bool, yes: str, no: str) -> tuple[bool, str]:
    return good, yes if good else no
