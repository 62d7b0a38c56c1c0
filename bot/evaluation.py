"""Measures the understanding on files of messages, with the decision code of production."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from bot import rasa
from bot.config import ROOT, Settings
from bot.domain.absences import REASONS
from bot.domain.book import Book
from bot.domain.conversation import OpenQuestion, Option
from bot.domain.replies import REASON, RSVP, code_of, read_reply
from bot.domain.text import Text
from bot.domain.understanding import SAFETY, Decision, Thresholds, Tier, Understood, decide
from bot.errors import BadInput
from bot.language.book import load_book
from bot.ports import Understanding
from bot.services.rules import thresholds_of

NONE = "none"
_AT_ONCE = 8


TODAY = date(2026, 11, 20)
"""The Friday on which the replies of the files are written."""
_NEVER = datetime(2100, 1, 1, tzinfo=UTC)
_NOTHING = Text("")
_SLOTS = (datetime(2026, 11, 24, 14, 30), datetime(2026, 11, 25, 9, 0), datetime(2026, 11, 26, 16, 30))  # noqa: DTZ001 (local)
_RSVPS = ("other_time", "call_instead", "no")
QUESTIONS = {
    REASON: OpenQuestion(REASON, _NEVER, _NOTHING, tuple(Option(f"reason:0:{code}", _NOTHING) for code in REASONS)),
    RSVP: OpenQuestion(
        RSVP,
        _NEVER,
        _NOTHING,
        (
            *(Option(f"slot:0:{n}", _NOTHING, at=at) for n, at in enumerate(_SLOTS, 1)),
            *(Option(f"rsvp:0:{code}", _NOTHING) for code in _RSVPS),
        ),
    ),
}
"""What a `context` stands for: the question that is open, with its buttons in order."""
CODES = {
    REASON: frozenset(REASONS),
    RSVP: frozenset({"yes", *(code_of(option.payload, QUESTIONS[RSVP].options) for option in QUESTIONS[RSVP].options)}),
}
"""What may be expected of a reply to each question, beside topics."""
_BARE = {True: "yes", False: "no"}
"""YAML reads a bare `yes` as true."""


@dataclass(frozen=True)
class Case:
    """A message with what is expected: topics that are right (`none`: must not be answered).

    With a `context`, the question that is open, answers to it may be expected too.
    """

    language: str
    text: str
    expect: tuple[str, ...]
    term: str | None = None
    kind: str = ""
    context: str = ""


@dataclass(frozen=True)
class Record:
    """What came of a message. `got`: the topic or the answer; `urgent`: the numbers are shown, and the mentor told at once."""

    language: str
    text: str
    expect: tuple[str, ...]
    got: str | None
    confidence: float
    tier: str
    suggestions: tuple[str, ...]
    urgent: bool
    ok: bool
    kind: str = ""
    first: str | None = None
    context: str = ""

    def as_dict(self) -> dict[str, Any]:
        """As JSON: `expect` is a word where one is expected."""
        raw = asdict(self)
        raw["expect"] = self.expect[0] if len(self.expect) == 1 else list(self.expect)
        del raw["kind"], raw["first"], raw["context"]
        return raw


@dataclass(frozen=True)
class Score:
    """The figures of one language, each a part of 1 (None: no such message)."""

    right: float | None
    with_suggestions: float | None
    wrong: float | None
    handed_over: float | None
    outside_answered: float | None
    danger_found: float | None
    false_alarms: float | None
    replies: float | None
    messages: int


def read(file: Path, topics: Iterable[str]) -> list[Case]:
    """The messages of a file.

    Raises:
        BadInput: no such file, no list, an unknown topic, answer, context or key; names the file and the entry.

    """
    known = frozenset({*topics, NONE})
    try:
        raw = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise BadInput(f"{file} cannot be read. It must be a YAML list in UTF-8.") from None
    if not isinstance(raw, list):
        raise BadInput(f"{file} must be a list of {{text, expect}}.")
    return [_case(entry, f"{file}, entry {number}", file.stem, known) for number, entry in enumerate(raw, 1)]


def _case(entry: Any, place: str, language: str, topics: frozenset[str]) -> Case:
    if not isinstance(entry, dict) or "text" not in entry or "expect" not in entry:
        raise BadInput(f"{place}: `text` and `expect` are needed.")
    if unknown := entry.keys() - {"text", "expect", "context", "term", "kind"}:
        raise BadInput(f"{place}: {', '.join(sorted(map(str, unknown)))} is no key of an entry.")
    context = str(entry.get("context") or "")
    if context and context not in QUESTIONS:
        raise BadInput(f"{place}: {context!r} is no question. The questions are {' and '.join(QUESTIONS)}.")
    expect = entry["expect"] if isinstance(entry["expect"], list) else [entry["expect"]]
    wanted = tuple(NONE if e is None else _BARE[e] if isinstance(e, bool) and context else str(e) for e in expect)
    if wrong := [e for e in wanted if e not in topics | CODES.get(context, frozenset())]:
        raise BadInput(f"{place}: {wrong[0]!r} is no topic{f' and no answer to {context}' if context else ''}.")
    return Case(language, str(entry["text"]), wanted, entry.get("term"), str(entry.get("kind") or ""), context)


async def evaluate(settings: Settings, files: list[Path], tell: Callable[[str], None]) -> list[Record]:
    """Understand and judge every message of the files."""
    book = load_book(ROOT / "dialogs")
    cases = [case for file in files for case in read(file, book.topics)]
    async with rasa.understanding(settings, tell) as understanding:
        understood = await understand_all(understanding, cases)
    thresholds = thresholds_of(settings)
    return [judge(case, said, thresholds, book) for case, said in zip(cases, understood, strict=True)]


async def understand_all(understanding: Understanding, cases: list[Case]) -> list[Understood]:
    """What Rasa says of each message."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(case: Case) -> Understood:
        async with gate:
            return await understanding.understand(case.text, case.language)

    return list(await asyncio.gather(*(one(case) for case in cases)))


def judge(case: Case, understood: Understood, thresholds: Thresholds, book: Book) -> Record:
    """Compare the decision with what is expected.

    A message of the glossary that names its term is right only when the term was found too. A reply to a question is read
    first; what is none is decided as any other message.
    """
    decision = decide(understood, thresholds)
    if case.context:
        arguments = thresholds, book.words, book.time_words, TODAY
        code = read_reply(QUESTIONS[case.context], case.text, understood, *arguments)
        if code:
            return _record(
                case, understood, Decision(Tier.ANSWER, code, _sureness(code, case, understood), danger=decision.danger)
            )
    return _record(case, understood, decision)


def _sureness(code: str, case: Case, understood: Understood) -> float:
    ranked = understood.replies.get(case.context, ())
    return next((r.confidence for r in ranked if r.topic == code.partition(":")[0]), 1.0)


def _record(case: Case, understood: Understood, decision: Decision) -> Record:
    ok = {
        Tier.ANSWER: decision.topic in case.expect,
        Tier.SUGGEST: NONE in case.expect or bool(set(decision.suggestions) & set(case.expect)),
        Tier.HANDOVER: NONE in case.expect,
    }[decision.tier]
    if ok and decision.topic == "glossary" and case.term:
        ok = decision.term == case.term
    if SAFETY in case.expect and decision.urgent:
        ok = True
    got = decision.topic if decision.tier is Tier.ANSWER else None
    ranking = understood.replies.get(case.context, ()) if case.context else understood.ranking
    return Record(
        case.language,
        case.text,
        case.expect,
        got,
        round(decision.confidence, 4),
        decision.tier.value,
        decision.suggestions,
        decision.urgent,
        ok,
        case.kind,
        ranking[0].topic if ranking else None,
        case.context,
    )


def score(records: list[Record]) -> Score:
    """The figures over these records.

    Topics: messages for which a topic is expected. Danger: those that expect safety_urgent; a false alarm is any other message
    with the numbers shown. Replies: messages with a context; they count here and for danger only.
    """
    danger = [r for r in records if SAFETY in r.expect]
    others = [r for r in records if SAFETY not in r.expect]
    replies = [r for r in records if r.context]
    topics = [r for r in others if NONE not in r.expect and not r.context]
    outside = [r for r in others if r.expect == (NONE,) and not r.context]
    answered = [r for r in topics if r.tier == Tier.ANSWER]
    return Score(
        right=_part([r for r in answered if r.ok], topics),
        with_suggestions=_part([r for r in topics if r.ok], topics),
        wrong=_part([r for r in answered if not r.ok], topics),
        handed_over=_part([r for r in topics if r.tier == Tier.HANDOVER], topics),
        outside_answered=_part([r for r in outside if r.tier == Tier.ANSWER], outside),
        danger_found=_part([r for r in danger if r.urgent], danger),
        false_alarms=_part([r for r in others if r.urgent], others),
        replies=_part([r for r in replies if r.ok], replies),
        messages=len(records),
    )


def _part(some: list[Record], all_: list[Record]) -> float | None:
    return len(some) / len(all_) if all_ else None


def table(records: list[Record], *, report: bool = False) -> str:
    """The figures of each language as a table; with `report` the weak topics and the confused pairs too."""
    by_language: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_language[record.language].append(record)
    head = ["", "messages", "right", "suggested", "wrong", "handed over", "out answered", "danger found", "false alarms"]
    head.append("replies")
    rows = [head]
    for language, mine in by_language.items():
        s = score(mine)
        parts = (s.right, s.with_suggestions, s.wrong, s.handed_over, s.outside_answered, s.danger_found, s.false_alarms)
        rows.append([language, str(s.messages), *("–" if p is None else f"{p:.1%}" for p in (*parts, s.replies))])
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    if report:
        lines += ["", *_report(records)]
    return "\n".join(lines)


def _report(records: list[Record]) -> list[str]:
    lines = ["weak topics (answered right / messages):"]
    by_topic: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_topic[_named(record, record.expect[0])].append(record)
    rates = sorted(
        (sum(r.ok and r.tier == Tier.ANSWER for r in rs) / len(rs), topic, len(rs)) for topic, rs in by_topic.items()
    )
    lines += [f"  {topic}: {rate:.0%} of {count}" for rate, topic, count in rates[:12] if topic not in (NONE, SAFETY)]
    pairs = Counter(
        (_named(r, r.expect[0]), _named(r, _put_first(r)))
        for r in records
        if _put_first(r) not in r.expect and r.expect[0] not in (NONE, SAFETY)
    )
    lines += ["confused pairs (expected, first choice):"]
    lines += [f"  {expected} → {first}: {count}" for (expected, first), count in pairs.most_common(15)]
    return lines


def _put_first(record: Record) -> str:
    """What the understanding put first; of a reply, what was read."""
    return (record.got if record.context else record.first) or NONE


def _named(record: Record, what: str) -> str:
    """An answer with its question, a topic alone."""
    return f"{record.context}:{what}" if what in CODES.get(record.context, ()) else what
