"""`ouderlijn check` and `ouderlijn doctor`: what is missing in the texts and the data, and what is not installed."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from bot import config, rasa
from bot.channels import build
from bot.config import ROOT, Settings
from bot.domain.absences import REASONS
from bot.domain.book import Book
from bot.domain.matching import fold
from bot.domain.replies import OPTION, REASON, RSVP
from bot.domain.text import Moment, Text
from bot.errors import OuderlijnError
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.storage.engine import is_current, open_engine

ENOUGH = 40
ENOUGH_OUTSIDE = 400
ENOUGH_DANGER = 300
LABEL = 20
_LABELS = ("label-", "name-", "menu-", "option-", "simple-", "button-")
# A Wednesday with two figures everywhere: as long as it gets.
_LONG = datetime(2026, 12, 23, 14, 30)  # noqa: DTZ001 (local, as on the wall)
_NOT_LABELS = ("menu-question-invite",)
_ASKED: dict[str, tuple[str, ...]] = {REASON: REASONS, RSVP: ("yes", "no", "other_time", "call_instead", OPTION)}
REPLIES = tuple(f"{question}_{code}" for question, codes in _ASKED.items() for code in codes)
"""The intents that are replies to an open question, and no topics."""


def problems(settings: Settings, *, dialogs: Path = rasa.DIALOGS, locales: Path = ROOT / "locales") -> list[str]:
    """Everything that a release must not have, one sentence each."""
    book = load_book(dialogs)
    catalogue = FluentCatalogue(locales)
    found = catalogue.problems()
    found += [f"locales/nl lacks {key}" for key in sorted(_needed(book, dialogs) - catalogue.messages["nl"].keys())]
    for language in settings.conversation.languages:
        if language not in catalogue.languages:
            found.append(f"there is no locales/{language}, which config.yaml names")
            continue
        found += _long_labels(catalogue, language)
        if "no review status" in catalogue.review(language):
            found.append(f"locales/{language}: a file does not say whether a native speaker reviewed it")
        found += _thin_topics(book, dialogs, language)
    return found


def _needed(book: Book, dialogs: Path) -> set[str]:
    topics = set(book.topics) - {"glossary"}
    keys = {f"{kind}-{topic}" for topic in topics for kind in ("answer", "label")} | {"label-glossary", "word-unknown"}
    keys |= {label for question in book.questions.values() for label in question.labels}
    keys |= {question.thanks for question in book.questions.values() if question.thanks}
    for term in terms(dialogs):
        keys |= {f"word-{term.replace(' ', '_')}", f"name-{term.replace(' ', '_')}"}
    return keys


def _long_labels(catalogue: FluentCatalogue, language: str) -> Iterator[str]:
    for key in catalogue.messages[language]:
        if key.startswith(_LABELS) and key not in _NOT_LABELS and "." not in key:
            text = catalogue.render(
                language, Text(key, {"language": Text(f"language-{language}"), "student": "", "moment": Moment(_LONG)})
            )
            if len(text) > LABEL:
                yield f"locales/{language}: {key} has {len(text)} characters; a button of WhatsApp shows {LABEL}"


def examples(dialogs: Path, language: str) -> dict[str, list[str]]:
    """The examples of a language by intent."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted((dialogs / "data" / language).glob("*.yml")):
        for entry in _nlu(file):
            if "intent" in entry:
                found[entry["intent"]] += [line[2:].strip() for line in entry["examples"].splitlines() if line.strip()]
    return found


def terms(dialogs: Path) -> set[str]:
    """The school words that the understanding knows."""
    files = (dialogs / "data").glob("*/words.yml")
    return {entry["synonym"] for file in files for entry in _nlu(file) if "synonym" in entry}


def _nlu(file: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"])


def _thin_topics(book: Book, dialogs: Path, language: str) -> Iterator[str]:
    mine = examples(dialogs, language)
    special = {"out_of_scope": ENOUGH_OUTSIDE, "danger": ENOUGH_DANGER, "near_miss": ENOUGH_DANGER}
    wanted = [*book.topics, *special, *REPLIES]
    for intent in wanted:
        count, enough = len(mine.get(intent, ())), special.get(intent, ENOUGH)
        if count < enough:
            yield f"dialogs/data/{language}: {intent} has {count} examples; {enough} are needed"
    for unknown in sorted(mine.keys() - set(wanted)):
        yield f"dialogs/data/{language}: {unknown} is no topic of topics.yaml"
    # "He is ill" is a topic and a reply, but among the topics, and among the replies to one question, it stands once.
    for kind in ("", *_ASKED):
        seen: dict[str, list[str]] = defaultdict(list)
        for intent, texts in mine.items():
            for text in texts if _question_of(intent) == kind else ():
                seen[fold(text)].append(intent)
        for text, intents in seen.items():
            if len(intents) > 1 and text:
                where = ", ".join(sorted(set(intents)))
                yield f"dialogs/data/{language}: an example is there {len(intents)} times ({where}): {text}"


def _question_of(intent: str) -> str:
    return next((question for question in _ASKED if intent.startswith(f"{question}_")), "")


def diagnosis() -> Iterator[tuple[bool, str]]:
    """What a working installation has, each with what to do when it is missing."""
    try:
        settings = config.load()
        yield True, f"{config.config_path().name} can be read"
    except OuderlijnError as error:
        yield False, str(error)
        return
    try:
        channels = ", ".join(build(settings, lambda: datetime.now(UTC))) or "none: nobody can be reached"
        yield True, f"channels that are switched on: {channels}"
    except OuderlijnError as error:
        yield False, str(error)
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


def _installed(good: bool, yes: str, no: str) -> tuple[bool, str]:
    return good, yes if good else no
