"""The school words of locales/glossary.yaml: which words stay Dutch in a translation, and what they mean."""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.errors import BadInput
from bot.language.catalogue import DUTCH


@dataclass(frozen=True)
class Term:
    """A school word.

    Attributes:
        word: as the school writes it.
        ways: other forms of it: a plural.
        short: it is an abbreviation, which no language translates.
        capitals: it is meant only in capitals; in small letters it is another word.
        meanings: what it means, by language.

    """

    word: str
    ways: tuple[str, ...] = ()
    short: bool = False
    capitals: bool = False
    meanings: Mapping[str, str] = field(default_factory=dict, hash=False)

    def gloss(self, language: str) -> str:
        """What it means in this language, in a few words; empty where nobody wrote it down."""
        return self.meanings.get(language, "")


@dataclass(frozen=True)
class Glossary:
    """All school words."""

    terms: tuple[Term, ...] = ()

    def find(self, text: str, source: str, target: str) -> Iterator[tuple[int, int, Term]]:
        """The words that stay as they are, each with where it begins and ends.

        A word of a Dutch text stays when its meaning can be given in brackets; else the reader is better off with the
        translator's word. Abbreviations stay in every direction; in another language only in capitals.
        """
        for term in self.terms:
            if term.short or (source == DUTCH and term.gloss(target)):
                capitals = term.capitals or source != DUTCH
                yield from ((*match.span(), term) for match in _pattern(term, capitals).finditer(text))


@functools.cache
def _pattern(term: Term, capitals: bool) -> re.Pattern[str]:
    ways = (term.word, *term.ways)
    # A part of a longer word ("stage-uren", "SLB'er") is not the word.
    whole = rf"(?<![\w'’-])(?:{'|'.join(re.escape(way.upper() if capitals else way) for way in ways)})(?![\w]|['’-]\w)"
    return re.compile(whole, 0 if capitals else re.IGNORECASE)


@functools.cache
def load_glossary(path: Path) -> Glossary:
    """Read the file.

    Raises:
        BadInput: it is missing, or holds something else.

    """
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Glossary(tuple(_term(str(word), dict(fields)) for word, fields in raw.items()))
    except (OSError, yaml.YAMLError, UnicodeDecodeError, ValueError, TypeError, AttributeError):
        raise BadInput(f"{path} cannot be read; it is part of the project.") from None


def _term(word: str, fields: dict[str, object]) -> Term:
    ways, short, capitals = fields.pop("ways", ()), fields.pop("short", False), fields.pop("capitals", False)
    if not isinstance(ways, list | tuple):
        raise TypeError(word)
    meanings = {str(language): str(meaning) for language, meaning in fields.items()}
    return Term(word, tuple(str(way) for way in ways), bool(short), bool(capitals), meanings)
