"""The mentor's inbox: a conversation as one row, what may be left out of the list, and what is searched for and found."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from bot.domain.access import Sight
from bot.domain.matching import fold
from bot.domain.message import Part, Status

MANY = 99
"""Nobody counts further: above it the page says "more than"."""

LONGEST_QUERY = 200
MOST_WORDS = 8
"""Characters and words of a search; what is more is left out."""

_LINE = 160
_AROUND = 90
"""Characters of a text that are shown in the list, and on both sides of what was found."""
_QUOTED = re.compile(r'"([^"]*)"?')


class Show(StrEnum):
    """Which conversations the list has."""

    ALL = "all"
    URGENT = "urgent"
    UNREAD = "unread"
    WAITING = "waiting"
    HELD = "held"


@dataclass(frozen=True)
class Belongs:
    """A student of the user's to whom somebody belongs; `relation` in the words of the school's list."""

    student: int
    name: str
    relation: str


@dataclass(frozen=True)
class Line:
    """The newest message of a conversation that the user may read.

    Attributes:
        part: its text, in Dutch where there is one; without a language where a parent wrote it.
        sent_by: the name of the user who wrote it; `own`: the one who looks at the list.
        files: how many came along.

    """

    id: int
    author: str
    at: datetime
    status: Status
    part: Part
    sent_by: str = ""
    own: bool = False
    files: int = 0

    @property
    def start(self) -> str:
        """How the text begins, on one line."""
        line = " ".join(self.part.text.split())
        return line if len(line) <= _LINE else f"{line[:_LINE].rstrip()}…"


@dataclass(frozen=True)
class Row:
    """A conversation in the list.

    Attributes:
        name, first_name: of the contact, else of the student whose own phone it is; empty when the school knows neither.
        phone: the number, of somebody whom the school does not know and who writes by phone.
        is_student: it is the student's own phone.
        belongs: the user's students to whom the contact belongs.
        language: in which the contact writes.
        place: where it stands in the list: the number of its newest message; `newest_in`: of the newest one that came in.
        waits: what the first open entry of the user's list is about, an urgent one before the others; `waiting`: how many.
        held_by: the name of who took it over, when that is known.
        gone: nobody can be reached there.

    """

    id: int
    channel: str
    name: str
    first_name: str
    is_student: bool
    belongs: tuple[Belongs, ...]
    language: str
    place: int
    newest_in: int
    line: Line | None = None
    unread: bool = False
    urgent: bool = False
    waiting: int = 0
    waits: str = ""
    held: bool = False
    held_by: str = ""
    gone: bool = False
    phone: str = ""


@dataclass(frozen=True)
class Page:
    """A part of the list, newest first.

    Attributes:
        more: where the next part begins; None when there is none.
        urgent: the urgent ones, which stand above the whole list.

    """

    rows: tuple[Row, ...]
    more: int | None = None
    urgent: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Counts:
    """How many conversations are urgent, have something new, wait or are taken over; at most `MANY` + 1 of each."""

    urgent: int
    unread: int
    waiting: int
    held: int


# -- searching -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LookedFor:
    """What somebody looks for: all of it must be there. Folded, and without anything that is no letter or digit.

    Attributes:
        words: whole words.
        phrases: whole words in this order, one blank apart.
        beginning: how a word begins: the one that is being typed; nothing when the last one was quoted.

    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    beginning: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.phrases or self.beginning)

    @property
    def all_words(self) -> tuple[str, ...]:
        """The whole words, also those of the phrases."""
        return tuple(dict.fromkeys([*self.words, *(word for phrase in self.phrases for word in phrase.split())]))

    @property
    def pieces(self) -> tuple[str, ...]:
        """What must stand in folded words with a blank before and behind them."""
        beginning = (f" {self.beginning}",) if self.beginning else ()
        return (*(f" {words} " for words in (*self.words, *self.phrases)), *beginning)

    def is_in(self, plain: str) -> bool:
        """Whether all of it is in these folded words."""
        padded = f" {plain} "
        return all(piece in padded for piece in self.pieces)


def looked_for(text: str) -> LookedFor:
    """What somebody looks for who typed this.

    >>> looked_for('Ayşe "op school" zie')
    LookedFor(words=('ayse',), phrases=('op school',), beginning='zie')
    """
    text = text[:LONGEST_QUERY].rstrip()
    phrases = [words for quoted in _QUOTED.findall(text) if (words := _words(quoted))]
    unquoted = _QUOTED.sub(' " ', text)
    rest = _words(unquoted)
    # Who closed the quotation marks, or is still between them, begins no other word.
    open_end = bool(rest) and not unquoted.rstrip().endswith('"')
    words = rest[:-1] if open_end else rest
    whole = dict.fromkeys([*words, *(phrase[0] for phrase in phrases if len(phrase) == 1)])
    return LookedFor(
        tuple(whole)[:MOST_WORDS],
        tuple(dict.fromkeys(" ".join(phrase[:MOST_WORDS]) for phrase in phrases if len(phrase) > 1))[:MOST_WORDS],
        rest[-1] if open_end else "",
    )


def _words(text: str) -> list[str]:
    return fold(text).split()


@dataclass(frozen=True)
class Relative:
    """A contact of a student who was found. `conversation`: the newest one with them."""

    name: str
    relation: str
    conversation: int | None = None


@dataclass(frozen=True)
class FoundPerson:
    """Somebody of the school's list who was found.

    Attributes:
        id: of the student, or of the contact.
        group, relatives: of a student.
        belongs: the user's students to whom a contact belongs.
        conversation: the newest one with this contact, or on this student's own phone.

    """

    id: int
    name: str
    is_student: bool
    group: str = ""
    relatives: tuple[Relative, ...] = ()
    belongs: tuple[Belongs, ...] = ()
    conversation: int | None = None


@dataclass(frozen=True)
class Excerpt:
    """A piece of a text around what was found, cut so that one sees it: (text, whether it is what was found), in order."""

    language: str
    pieces: tuple[tuple[str, bool], ...]
    is_cut_before: bool = False
    is_cut_after: bool = False


@dataclass(frozen=True)
class Hit:
    """A message that was found, with its conversation; the other fields are those of a `Row` and its `Line`."""

    id: int
    conversation: int
    name: str
    first_name: str
    is_student: bool
    language: str
    author: str
    sent_by: str
    own: bool
    at: datetime
    excerpt: Excerpt


@dataclass(frozen=True)
class Found:
    """Messages that were found, newest first.

    Attributes:
        more: before which message to look further; None when that was all.
        looked_to: when the oldest message that was looked at was written, where the search stopped before it had a page full.

    """

    hits: tuple[Hit, ...] = ()
    more: int | None = None
    looked_to: datetime | None = None


def excerpt(parts: Sequence[Part], wanted: LookedFor) -> Excerpt:
    """The piece of a message around what was found: of the part in which there is most of it; of equal ones the Dutch one."""
    marked = [(part, _marked(part.text, wanted)) for part in parts] or [(Part("", ""), [])]
    part, spans = max(marked, key=lambda found: (len({word for _, _, word in found[1]}), found[0].language == "nl"))
    return _cut(part, [(begin, end) for begin, end, _ in spans])


def _marked(text: str, wanted: LookedFor) -> list[tuple[int, int, str]]:
    """Where the words stand (from, until, which), as the text was written."""
    whole = set(wanted.all_words)
    found = []
    for begin, end in _spans(text):
        for token in _words(text[begin:end]):
            if token in whole or (wanted.beginning and token.startswith(wanted.beginning)):
                found.append((begin, end, token if token in whole else wanted.beginning))
                break
    return found


def _spans(text: str) -> Iterable[tuple[int, int]]:
    """Where words begin and end. A mark upon a letter is part of its word, as it is for `fold`, which takes it away."""
    for is_word, places in groupby(range(len(text)), lambda n: _in_word(text[n])):
        run = list(places)
        if is_word:
            yield run[0], run[-1] + 1


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.combining(character) != 0


def _cut(part: Part, spans: Sequence[tuple[int, int]]) -> Excerpt:
    text = part.text
    middle = spans[0] if spans else (0, 0)
    begin, end = _edge(text, middle[0] - _AROUND, -1), _edge(text, middle[1] + _AROUND, +1)
    pieces, at = [], begin
    for start, stop in spans:
        if start >= begin and stop <= end:
            pieces += [(text[at:start], False), (text[start:stop], True)]
            at = stop
    pieces.append((text[at:end], False))
    return Excerpt(part.language, tuple(piece for piece in pieces if piece[0]), begin > 0, end < len(text))


def _edge(text: str, near: int, step: int) -> int:
    """Where a word ends, or begins, near this place; not further than another few letters."""
    if near <= 0 or near >= len(text):
        return min(max(near, 0), len(text))
    for place in range(near, near + step * 25, step):
        if not 0 < place < len(text):
            return min(max(place, 0), len(text))
        if text[place - (step < 0)].isspace():
            return place
    return near


# -- groups ----------------------------------------------------------------------------------------------------------------


def within(sight: Sight, group: str) -> Sight:
    """What of this a user sees who looks at one group; nothing of a group that is not theirs."""
    mine = sight.groups is None or group in sight.groups
    return Sight(mentor="", groups=frozenset({group}) if mine else frozenset())
