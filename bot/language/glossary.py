"""The school words: which words stay Dutch in a translation, and what they mean."""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.config import LOCALES
from bot.errors import BadInput
from bot.language.catalogue import DUTCH
from bot.language.languages import read_yaml

FILE = "glossary.yaml"


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
def load_glossary(folder: Path = LOCALES) -> Glossary:
    """Read the words from the Dutch glossary.yaml, and their meanings from those of the other languages.

    Raises:
        BadInput: a file is missing, holds something else, or explains a word that the Dutch one does not have.

    """
    words = read_yaml(folder / DUTCH / FILE)
    meanings: dict[str, dict[str, str]] = {str(word): {} for word in words}
    for path in sorted(folder.glob(f"*/{FILE}")):
        if (language := path.parent.name) == DUTCH:
            continue
        for word, meaning in read_yaml(path).items():
            if word not in meanings:
                raise BadInput(f"{path}: {word!r} is no school word of locales/{DUTCH}/{FILE}.")
            meanings[word][language] = str(meaning)
    return Glossary(tuple(_term(word, words[word], said, folder) for word, said in meanings.items()))


def _term(word: str, fields: object, meanings: dict[str, str], folder: Path) -> Term:
    known = isinstance(fields, dict) and not fields.keys() - {"ways", "short", "capitals"}
    if not (isinstance(fields, dict) and known and isinstance(fields.get("ways", []), list)):
        raise BadInput(f"{folder / DUTCH / FILE}: {word}: there may be {{ways: [...], short: true, capitals: true}}, no more.")
    ways = tuple(str(way) for way in fields.get("ways", ()))
    return Term(word, ways, bool(fields.get("short")), bool(fields.get("capitals")), meanings)
