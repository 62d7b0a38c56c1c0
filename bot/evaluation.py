"""Measures the understanding on files of messages, with the decision code of production."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from bot import rasa
from bot.config import ROOT, Settings
from bot.domain.understanding import SAFETY, Thresholds, Tier, Understood, decide
from bot.errors import BadInput
from bot.language.book import load_book
from bot.ports import Understanding
from bot.services.dialogue import thresholds_of

NONE = "none"
_AT_ONCE = 8


@dataclass(frozen=True)
class Case:
    """A message with what is expected: topics that are right (`none`: must not be answered)."""

    language: str
    text: str
    expect: tuple[str, ...]
    term: str | None = None
    kind: str = ""
    context: str = ""


@dataclass(frozen=True)
class Record:
    """What came of a message. `urgent`: the numbers are shown and the mentor is told at once."""

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

    def as_dict(self) -> dict[str, Any]:
        """As JSON: `expect` is a word where one is expected."""
        raw = asdict(self)
        raw["expect"] = self.expect[0] if len(self.expect) == 1 else list(self.expect)
        del raw["kind"], raw["first"]
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
    messages: int


def read(file: Path, topics: Iterable[str]) -> tuple[list[Case], int]:
    """The messages of a file; and how many have a context (they wait for the forms).

    Raises:
        BadInput: no such file, no list, an unknown topic or key; names the file and the entry.

    """
    known = {*topics, NONE}
    try:
        raw = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise BadInput(f"{file} cannot be read. It must be a YAML list in UTF-8.") from None
    if not isinstance(raw, list):
        raise BadInput(f"{file} must be a list of {{text, expect}}.")
    cases, skipped = [], 0
    for number, entry in enumerate(raw, 1):
        if not isinstance(entry, dict) or "text" not in entry or "expect" not in entry:
            raise BadInput(f"{file}, entry {number}: `text` and `expect` are needed.")
        if unknown := entry.keys() - {"text", "expect", "context", "term", "kind"}:
            raise BadInput(f"{file}, entry {number}: {', '.join(sorted(map(str, unknown)))} is no key of an entry.")
        if entry.get("context"):
            skipped += 1
            continue
        expect = entry["expect"] if isinstance(entry["expect"], list) else [entry["expect"]]
        wanted = tuple(NONE if e is None else str(e) for e in expect)
        if wrong := [e for e in wanted if e not in known]:
            raise BadInput(f"{file}, entry {number}: {wrong[0]!r} is no topic.")
        term, kind = entry.get("term"), str(entry.get("kind") or "")
        cases.append(Case(file.stem, str(entry["text"]), wanted, term, kind))
    return cases, skipped


async def evaluate(settings: Settings, files: list[Path], tell: Callable[[str], None]) -> list[Record]:
    """Understand and judge every message of the files."""
    book = load_book(ROOT / "dialogs")
    cases: list[Case] = []
    for file in files:
        found, skipped = read(file, book.topics)
        cases += found
        if skipped:
            tell(f"{file.name}: {skipped} messages with a context are skipped")
    async with rasa.understanding(settings, tell) as understanding:
        understood = await understand_all(understanding, cases)
    thresholds = thresholds_of(settings)
    return [judge(case, said, thresholds) for case, said in zip(cases, understood, strict=True)]


async def understand_all(understanding: Understanding, cases: list[Case]) -> list[Understood]:
    """What Rasa says of each message."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(case: Case) -> Understood:
        async with gate:
            return await understanding.understand(case.text, case.language)

    return list(await asyncio.gather(*(one(case) for case in cases)))


def judge(case: Case, understood: Understood, thresholds: Thresholds) -> Record:
    """Compare the decision with what is expected.

    A message of the glossary that names its term is right only when the term was found too.
    """
    decision = decide(understood, thresholds)
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
    first = understood.ranking[0].topic if understood.ranking else None
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
        first,
    )


def score(records: list[Record]) -> Score:
    """The figures over these records.

    Topics: messages for which a topic is expected. Danger: those that expect safety_urgent; a false alarm is any other message
    with the numbers shown.
    """
    danger = [r for r in records if SAFETY in r.expect]
    others = [r for r in records if SAFETY not in r.expect]
    topics = [r for r in others if NONE not in r.expect]
    outside = [r for r in others if r.expect == (NONE,)]
    answered = [r for r in topics if r.tier == Tier.ANSWER]
    return Score(
        right=_part([r for r in answered if r.ok], topics),
        with_suggestions=_part([r for r in topics if r.ok], topics),
        wrong=_part([r for r in answered if not r.ok], topics),
        handed_over=_part([r for r in topics if r.tier == Tier.HANDOVER], topics),
        outside_answered=_part([r for r in outside if r.tier == Tier.ANSWER], outside),
        danger_found=_part([r for r in danger if r.urgent], danger),
        false_alarms=_part([r for r in others if r.urgent], others),
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
    rows = [head]
    for language, mine in by_language.items():
        s = score(mine)
        parts = (s.right, s.with_suggestions, s.wrong, s.handed_over, s.outside_answered, s.danger_found, s.false_alarms)
        rows.append([language, str(s.messages), *("–" if p is None else f"{p:.1%}" for p in parts)])
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    if report:
        lines += ["", *_report(records)]
    return "\n".join(lines)


def _report(records: list[Record]) -> list[str]:
    lines = ["weak topics (answered right / messages):"]
    by_topic: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_topic[record.expect[0]].append(record)
    rates = sorted(
        (sum(r.ok and r.tier == Tier.ANSWER for r in rs) / len(rs), topic, len(rs)) for topic, rs in by_topic.items()
    )
    lines += [f"  {topic}: {rate:.0%} of {count}" for rate, topic, count in rates[:12] if topic not in (NONE, SAFETY)]
    pairs = Counter(
        (r.expect[0], r.first or NONE) for r in records if r.first not in r.expect and r.expect[0] not in (NONE, SAFETY)
    )
    lines += ["confused pairs (expected, first choice):"]
    lines += [f"  {expected} → {first}: {count}" for (expected, first), count in pairs.most_common(15)]
    return lines
