"""Keeps names, days, figures, addresses and school words out of a translation, and puts them back into it.

In a protected text each of them is one character of the private use area, so that nothing can cut one in two. Names and numbers
never reach the provider this way.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from bot.language.catalogue import DUTCH, is_rtl
from bot.language.daywords import Day, find_days, write_day
from bot.language.glossary import Glossary, Term
from bot.language.names import find_names

MOST = 1000
"""So many things are protected in one text; more is no message."""

FIRST = 0xE000
SLOT = re.compile("[\ue000-\uf8ff]")
_FSI, _PDI = "\u2068", "\u2069"
# Marks of direction (we set our own), signs that nobody sees, and what no provider's format can carry.
_UNSEEN = re.compile(
    "[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff\ue000-\uf8ff\ufffe\uffff\x00-\x08\x0b-\x1f\x7f]"
)
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")

_END = r"[^\s<>.,;:!?()\[\]{}'\"…،؛؟።]"
_URL = re.compile(
    rf"(?:https?://|www\.)[^\s<>]*{_END}"
    rf"|(?<![\w@.-])(?:[\w-]+\.)+(?:[a-z]{{2,}}/[^\s<>]*{_END}|(?:nl|com|org|net|eu|be|info|example)(?![\w@-]))",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BLANK = "[ \u00a0\u202f]"
# Begins with a plus or a nought, in whatever digits.
_PHONE = re.compile(rf"(?<![\w.:,-])(?:\+{_BLANK}?\d|\(?[0٠۰])(?:(?:{_BLANK}|[().-]){{0,2}}\d){{7,14}}(?![\w:./-]*\d)")
_FIGURE = r"(?>\d+(?:[.,:/–٫٬-]\d+)*)"
_HALF_DAY = re.compile(rf"(?<!\d)(?<!\d[.,:/-]){_FIGURE}{_BLANK}?(?:[ap]\.m\.|[ap]m(?!\w))", re.IGNORECASE)
# A figure alone, or with what belongs to it: an amount, "2e", "10u30", a room (B1.12) or a class (MB2A).
_NUMBER = re.compile(
    rf"[€$£₺]{_BLANK}?{_FIGURE}(?:,-)?"
    rf"|{_FIGURE}(?:{_BLANK}?[€$£₺%]|\ufe0f?\u20e3|[uh]\d\d(?!\w))"
    rf"|(?<!\w)[A-Za-z]{{0,4}}{_FIGURE}(?:[A-Z]{{1,2}}|ste|de|e|st|nd|rd|th|x)?(?!\w)"
    rf"|{_FIGURE}|[\u1369-\u137c]+"
)
# "8.30uur": a translator knows the word only when it stands alone.
_STUCK = re.compile(r"(?<=\d)(?=(?:uur|euro|minuten|dagen|weken|jaar)(?!\w))")
_MARKUP = re.compile("[<>&]+")


@dataclass(frozen=True)
class Value:
    """What a slot stands for: as it was written, a day that each language writes in its own words, or a school word."""

    written: str
    day: Day | None = None
    term: Term | None = None


@dataclass(frozen=True)
class Protected:
    """A text with slots, and what each of them stands for, in their order."""

    text: str
    values: tuple[Value, ...]


_Span = tuple[int, int, Value]


def clean(text: str) -> str:
    """The text in one spelling (NFC), without signs that nobody sees."""
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", whole))


def protect(text: str, source: str, target: str, names: Collection[str] = (), glossary: Glossary | None = None) -> Protected:
    """Put a slot in the place of all that must come back as it went. `text` is clean.

    Args:
        names: of people and the school; each word of a name counts, in capitals or not.
        glossary: the school words, kept in Dutch.

    """
    text = _STUCK.sub(" ", text) if source == DUTCH else text
    taken: list[_Span] = []
    left = text
    finders: tuple[Callable[[], Iterable[_Span]], ...] = (
        lambda: _matches(_URL, text),
        lambda: _matches(_MAIL, text),
        lambda: ((start, end, Value(text[start:end], day)) for start, end, day in find_days(text, source)),
        lambda: _matches(_PHONE, text),
        lambda: _matches(_HALF_DAY, text) if source == "en" else (),
        lambda: _matches(_NUMBER, text),
        # Roman figures, fractions, figures in circles.
        lambda: ((at, at + 1, Value(letter)) for at, letter in enumerate(text) if is_figure(letter)),
        lambda: _matches(_MARKUP, text),
        # In what is left: figures of some scripts count as letters.
        lambda: ((start, end, Value(text[start:end])) for start, end in find_names(left, names, source)),
        lambda: (
            (start, end, Value(text[start:end], term=term))
            for start, end, term in (glossary or Glossary()).find(text, source, target)
        ),
    )
    for finder in finders:
        for start, end, value in list(finder()):
            if SLOT.search(left, start, end) is None:
                left = left[:start] + chr(FIRST) * (end - start) + left[end:]
                taken.append((start, end, value))
    taken.sort(key=lambda span: span[0])
    pieces, at = [], 0
    for number, (start, end, _) in enumerate(taken):
        pieces += [text[at:start], chr(FIRST + number)]
        at = end
    return Protected("".join((*pieces, text[at:])), tuple(value for _, _, value in taken))


def objection(sent: str, answer: str) -> str:
    """Why a translation of a protected text is refused, in one word; empty when it is not."""
    wanted, came = Counter(SLOT.findall(sent)), Counter(SLOT.findall(answer))
    before, rest = SLOT.sub(" ", sent), SLOT.sub(" ", answer)
    if wanted - came:
        return "lost"
    if came - wanted:
        return "doubled"
    if any(is_figure(letter) for letter in rest):
        return "number"
    if "<" in rest or ">" in rest:
        return "markup"
    if rest.count("@") > before.count("@") or set(_URL.findall(rest)) - set(_URL.findall(before)):
        return "address"
    if not answer.strip():
        return "empty"
    # A model that got stuck says the same word over and over.
    return "long" if len(answer) > 6 * len(sent) + 100 else ""


def put_back(text: str, values: Collection[Value], target: str) -> str:
    """The translation with everything in its place, in Western digits, and set apart where the direction of reading changes."""
    held, rtl, explained = tuple(values), is_rtl(target), set[str]()

    def write(match: re.Match[str]) -> str:
        value = held[ord(match[0]) - FIRST]
        said = _apart(_written(value, target), rtl)
        gloss = value.term.gloss(target) if value.term else ""
        if not value.term or not gloss or value.term.word in explained:
            return said
        explained.add(value.term.word)
        return f"{said} ({gloss})"

    return SLOT.sub(write, text)


def is_figure(letter: str) -> bool:
    """Whether it is a digit or number in any script; words such as the Chinese for one are none."""
    return unicodedata.category(letter).startswith("N")


def western(text: str) -> str:
    """The same with Western digits: Arabic-Indic, Persian and all others, Ethiopic numbers too.

    >>> western("٢٤ ۲۴ ፳፬")
    '24 24 24'
    """
    text = re.sub("[\u1369-\u137c]+", lambda match: str(_ethiopic(match[0])), text)
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def _ethiopic(number: str) -> int:
    """An Ethiopic number: twenty and four are 24; before a hundred stands how many."""
    total = 0
    for letter in number:
        value = int(unicodedata.numeric(letter))
        total = max(total, 1) * value if value >= 100 else total + value
    return total


def _written(value: Value, target: str) -> str:
    day = write_day(value.day, target) if value.day else None
    return day or western(value.written)


def _apart(said: str, rtl: bool) -> str:
    other = not (_RTL.search(said) or said.isdecimal()) if rtl else _RTL.search(said)
    return f"{_FSI}{said}{_PDI}" if other else said


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[_Span]:
    return ((*match.span(), Value(match[0])) for match in pattern.finditer(text))
