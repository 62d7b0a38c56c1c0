"""How the pages for people at school say what is on record; the words stand in locales/*/records.ftl."""

from collections.abc import Mapping
from datetime import date

from babel.numbers import format_currency

from bot.config import Settings
from bot.domain.consent import Allowed, Held, Verdict
from bot.domain.contact import Absence
from bot.domain.message import Cost, Entry
from bot.domain.text import Text
from bot.domain.todo import DISPUTED, Task
from bot.errors import CatalogueError
from bot.ports import Catalogue
from bot.services.answering import WRITES_DUTCH
from bot.services.facts import school_facts
from bot.services.outbox import DUTCH
from bot.web.words import Words

_MESSAGES = (
    *((key, f"about-{key}") for key in ("welcome", "absence", "invite", "meeting", "eighteen", "answer", "start", "number")),
    ("together", "about-absence"),
    ("link", "about-link"),
    ("ask-link", "about-link"),
    ("good-", "about-good"),
    ("mentor-writes", "about-mentor"),
)
"""How the key of a message begins, and how it is called."""


def first_up(said: str) -> str:
    """The words as a sentence begins."""
    return said[:1].upper() + said[1:]


def absence_when(t: Words, absence: Absence) -> str:
    """The day and the hours of an absence."""
    day = t.day(absence.date)
    if absence.from_ and absence.until:
        return t("absence-hours", day=day, begin=f"{absence.from_:%H:%M}", end=f"{absence.until:%H:%M}")
    return t("absence-day", day=day)


def status(t: Words, of: str) -> str:
    """How far a message came."""
    return t(f"status-{of}")


def why(t: Words, reason: str) -> str:
    """Why a message was not sent; of a provider's own code only that it is one."""
    return t(f"why-{reason}") if t.has(f"why-{reason}") else t("why-code", code=reason)


def gate_mark(verdict: Verdict) -> str:
    """How what the gate says is marked: a class of the style sheet."""
    return "good" if isinstance(verdict, Allowed) else "wait" if isinstance(verdict, Held) else "bad"


def channel(t: Words, name: str) -> str:
    """A channel by its name."""
    return t.known(f"channel-{name}", name)


def unsent_dutch(entry: Entry, catalogue: Catalogue, settings: Settings) -> str:
    """How a message of ours reads in Dutch that went out in the home language alone; nothing where the Dutch stands there."""
    if entry.text is None or entry.key == WRITES_DUTCH or any(part.language in ("", DUTCH) for part in entry.parts):
        return ""
    facts = school_facts(settings, entry.at.astimezone(settings.zone))
    try:
        return catalogue.render(DUTCH, entry.text, facts)
    except CatalogueError:
        # Written by a version that had other texts.
        return ""


def cost(t: Words, of: Cost) -> str:
    """What a message costs, in one phrase."""
    parts = t("cost-parts", parts=of.parts)
    return parts if of.euros is None else f"{parts}, {format_currency(of.euros, 'EUR', locale=t.language)}"


def notice(t: Words, kind: str, catalogue: Catalogue | None = None) -> str:
    """What an entry of the mentor's list is about; a parent's topic by its name in `catalogue`, the texts for parents."""
    if t.has(f"notice-{kind}"):
        return t(f"notice-{kind}")
    try:
        return catalogue.render(t.language, Text(f"label-{kind}")) if catalogue else t("notice-topic")
    except CatalogueError:
        return t("notice-topic")


def message(t: Words, key: str) -> str:
    """What a message of ours with this key is."""
    return t(next((name for start, name in _MESSAGES if key.startswith(start)), "about-message"))


def facts(t: Words, known: Mapping[str, str | int], catalogue: Catalogue) -> str:
    """What is on record of an entry, in one line."""
    said = []
    if "message" in known:
        said.append(message(t, str(known["message"])))
    if "channel" in known:
        said.append(channel(t, str(known["channel"])))
    if "reason" in known:
        said.append(_reason(t, str(known["reason"]), catalogue))
    if "hours" in known:
        said.append(t("fact-hours", hours=known["hours"], weeks=known["weeks"], limit=known["limit"]))
    if "day" in known:
        said.append(t.day(date.fromisoformat(str(known["day"]))))
    if "time" in known:
        said.append(t("fact-time", time=str(known["time"])))
    if "part" in known:
        said.append(t(f"fact-{known['part']}"))
    if "phone" in known:
        said.append(t("fact-phone", phone=str(known["phone"])))
    if "contact" in known:
        said.append(t("fact-contact", contact=str(known["contact"])))
    if "request" in known:
        said.append(t("fact-request", request=str(known["request"])))
    if "language" in known:
        said.append(t("fact-language", language=t.language_name(str(known["language"]))))
    return ", ".join(said)


def task_facts(t: Words, task: Task, catalogue: Catalogue) -> str:
    """What is on record of an entry, without what its kind says already, and numbers that say nothing to a reader."""
    unsaid = ("request", "reason") if task.kind == DISPUTED else ("request",)
    return facts(t, {name: value for name, value in task.facts.items() if name not in unsaid}, catalogue)


def _reason(t: Words, reason: str, catalogue: Catalogue) -> str:
    """Why a message waits, or what a contact said of an absence."""
    if t.has(f"why-{reason}"):
        return t(f"why-{reason}")
    return catalogue.render(t.language, Text(f"button-reason-{reason}")).lower()
