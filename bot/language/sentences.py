"""Cuts a Dutch text into words and sentences, each with its place in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Sort(Enum):
    """What a word is: only a `WORD` is looked at as language."""

    WORD = "word"
    ABBREVIATION = "abbreviation"
    NUMBER = "number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is written (`text`), in lower case with plain apostrophes (`low`), at `start` to `end` of the text."""

    text: str
    low: str
    start: int
    end: int
    sort: Sort = Sort.WORD

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, never none; `ending` is what stands between its last word and the next sentence."""

    words: tuple[Word, ...]
    ending: str

    @property
    def start(self) -> int:
        """Where its first word begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.words[-1].end


# Every repetition has an upper limit, so that no input takes time by its square.
_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"""
    (?P<address>(?:https?://|www\.)\S{{1,2000}}
        |[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}}
        |(?:[\w-]{{1,63}}\.){{1,4}}(?:nl|be|com|org|net|eu|info|app|example)\b(?!\.\w)(?:/\S{{0,2000}})?
        |[@\#]\w{{2,64}})
    |(?P<number>\+?\d(?:(?:[ .:/-]|,[ ]?|\)[ ]?)?\d){{0,40}}(?:{_LETTER}{{1,3}}\b)?|[€$]\s?\d(?:[.,]?\d){{0,20}}(?:,-)?)
    |(?P<dotted>\b(?:{_LETTER}\.){{2,6}}(?:{_LETTER}\b(?!\.))?|\b{_LETTER}/{_LETTER}\b)
    |(?P<word>{_LETTER}{{1,200}}(?:(?:['’ʼ]|-){_LETTER}{{1,200}}){{0,12}}(?:(?<=[sxz])['’](?=\s))?|['’]{_LETTER}\b)
    """,
    re.VERBOSE,
)
# A colon opens a new thought: "Schrijf mij: ik wil praten".
_BREAK = re.compile(r"\n|[.!?…:]+[\"'”’»)\]]*(?:\s|$)|^[.!?…]+$")
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55]")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'"})
_SINGLE_DOT = 12
_GAP = 40


def word_set(written: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(written.split())


def words(text: str, dotted: frozenset[str] = frozenset()) -> Iterator[Word]:
    """The words of the text, in order.

    Args:
        text: any text.
        dotted: abbreviations of one dot in lower case (`bijv.`); with the dot they are one word that ends no sentence.

    """
    for match in _WORD.finditer(text):
        kind, written, start, end = match.lastgroup, match[0], match.start(), match.end()
        low = written.lower().translate(_APOSTROPHES)
        if kind == "address":
            trimmed = written.rstrip(".,;:!?)\"'”’")
            yield Word(trimmed, low[: len(trimmed)], start, start + len(trimmed), Sort.ADDRESS)
        elif kind == "number":
            yield Word(written, low, start, end, Sort.NUMBER)
        elif kind == "dotted":
            yield Word(written, low, start, end, Sort.ABBREVIATION)
        elif text[end : end + 1] == "." and len(low) < _SINGLE_DOT and f"{low}." in dotted:
            yield Word(f"{written}.", f"{low}.", start, end + 1, Sort.ABBREVIATION)
        else:
            yield Word(written, low, start, end)


def sentences(text: str, dotted: frozenset[str] = frozenset()) -> list[Sentence]:
    """The sentences of the text; the end of a line, a colon, and a picture before a capital end one too."""
    found: list[Sentence] = []
    held: list[Word] = []
    previous: Word | None = None
    for word in words(text, dotted):
        if previous is not None:
            gap = text[previous.end : word.start]
            if _ends(previous, gap, word):
                found.append(Sentence(tuple(held), gap))
                held = []
        held.append(word)
        previous = word
    if previous is not None:
        found.append(Sentence(tuple(held), text[previous.end :]))
    return found


def _ends(previous: Word, gap: str, word: Word) -> bool:
    if len(gap) > _GAP:
        return True
    if gap == " ":
        # "..., enz. Morgen": the dot of the abbreviation was the end as well.
        return previous.low in ("enz.", "etc.", "e.d.") and word.capital
    if "\n" in gap:
        return True
    if gap.startswith(".") and len(previous.text) == 1 and previous.capital:
        return False  # an initial: J. de Vries
    if _BREAK.search(gap):
        # "foto.Morgen": the blank was forgotten; "9.30" and "school.nl" are one word and never come here.
        return not (gap in (".", "!", "?") and not word.capital)
    return word.capital and bool(_PICTURE.search(gap))
