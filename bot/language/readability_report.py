"""Reads every Dutch text of the catalogue as a parent would, and lists what is hard in it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.errors import CatalogueError
from bot.language.catalogue import DUTCH
from bot.language.familiar import explained
from bot.language.findings import KINDS, Finding, explain
from bot.language.readability import read

# As long as what really comes there. What is not here is one short name: the facts of a school are not the text's fault.
_SAMPLES = {
    **dict.fromkeys(("date", "until"), "maandag 23 november"),
    **dict.fromkeys(("time", "from", "absence_before"), "10.30"),
    **dict.fromkeys(("hours", "limit", "weeks", "number", "retention_months", "rmc_age"), "16"),
    **dict.fromkeys(
        ("school_phone", "absence_phone", "helpdesk_phone", "mentor_phone", "counsellor_phone", "desk_phone"), "030 000 00 00"
    ),
    **dict.fromkeys(("school_email", "mentor_email", "desk_email"), "mail@school.example"),
    "mentor_name": "Noor Visser",
    "counsellor_name": "Noor Visser",
    "student": "Sam",
    "moment": "ma 23/11 10:30",
    "language": "Nederlands",
    "part": "in de ochtend",
    "kind": "ziek",
    "reason": "ziek",
    "answer_when": "morgen",
    "when": "maandag",
    "opening": "Dag.",
}
_NAME = "Sam"
_URL = "https://school.example"

# The school words that words.ftl is there to explain.
_NOT_READ = "name-"
_VARIANTS = 16


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding in the text `key` (`answer-bsa`, `welcome.short`) of the file `file` (`answers.ftl`)."""

    file: str
    key: str
    finding: Finding


def samples(pattern: ast.Pattern) -> list[str]:
    """The pattern of a message as texts, with something likely in place of each placeable; one text for every variant.

    Of the first sixteen combinations of variants, which no text of ours exceeds.
    """
    texts = [""]
    for element in pattern.elements:
        pieces = [element.value] if isinstance(element, ast.TextElement) else _placeable(element.expression)
        texts = [text + piece for text in texts for piece in pieces][:_VARIANTS]
    return texts


def _placeable(expression: object) -> list[str]:
    match expression:
        case ast.Placeable():
            return _placeable(expression.expression)
        case ast.SelectExpression():
            return [text for variant in expression.variants for text in samples(variant.value)]
        case ast.VariableReference():
            name = expression.id.name
            return [_URL if name == "link" or name.endswith("_url") else _SAMPLES.get(name, _NAME)]
        case ast.StringLiteral():
            return [str(expression.parse()["value"])]
        case ast.NumberLiteral():
            return [str(expression.value)]
    return [_NAME]


def check_catalogue(folder: Path, *, known: Collection[str] = ()) -> list[Problem]:
    """What is hard in the texts of a folder of Dutch .ftl files, in the order of the files; each finding of a text once.

    Args:
        folder: `locales/nl`.
        known: words that need no explanation in any text.

    Raises:
        CatalogueError: the folder has no .ftl file.

    """
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise CatalogueError(f"{folder} holds no texts (*.ftl). Give the folder of the Dutch ones, such as locales/nl.")
    return [problem for file in files for problem in _check_file(file, known)]


def _check_file(file: Path, known: Collection[str]) -> Iterator[Problem]:
    body = FluentParser().parse(file.read_text(encoding="utf-8")).body
    entries = {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}
    for entry in entries.values():
        if entry.id.name.startswith(_NOT_READ):
            continue
        patterns = {entry.id.name: entry.value} | {f"{entry.id.name}.{one.id.name}": one.value for one in entry.attributes}
        for key, pattern in patterns.items():
            if pattern is not None:
                yield from _check(file.name, key, pattern, {*known, *_terms(key, entries)})


def _check(file: str, key: str, pattern: ast.Pattern, known: Collection[str]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for text in samples(pattern):
        for finding in read(text, known=known).findings:
            if (finding.kind, finding.words) not in seen:
                seen.add((finding.kind, finding.words))
                yield Problem(file, key, finding)


def _terms(key: str, entries: Mapping[str, ast.Message]) -> set[str]:
    """The words that need no explanation in this text.

    A text of words.ftl explains its own (`word-passend_onderwijs` both), and a label is read together with its answer.
    """
    kind, _, term = key.partition("-")
    if kind == "word":
        return set(term.partition(".")[0].split("_"))
    answer = entries.get(f"answer-{term}")
    if kind == "label" and answer is not None and answer.value is not None:
        return {word for text in samples(answer.value) for word in explained(text)}
    return set()


def line(problem: Problem, folder: Path) -> str:
    """The problem in one line: where it is, what it is, what could stand there, and the advice, in Dutch as the texts."""
    finding = problem.finding
    where = f"{folder.parent.name}/{folder.name}/{problem.file}: {problem.key}"
    kind = KINDS[finding.kind].name[DUTCH]
    proposal = f" → {finding.proposal}" if finding.proposal else ""
    return f"{where}: {kind}: ‘{' '.join(finding.words.split())}’{proposal}. {' '.join(explain(finding, DUTCH).split())}"
