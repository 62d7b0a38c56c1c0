"""Reads days and times from what parents write: "di 14u30", "perşembe dört buçuk", "بكرا الساعة 2 ونص".

A message is cut into thoughts ("dinsdag niet", "maar donderdag"): what one of them rules out, another may want.
"""

import difflib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from datetime import time as clock

from bot.domain.matching import fold
from bot.domain.timewords import CLOCK, DAY, TimeWords, date_of, mark_digits, mark_sayings

PARTS: dict[str, tuple[int, int]] = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 24)}
"""The parts of the day, from hour to hour; what begins at four is called afternoon or evening."""

_CUT = re.compile(r"[,;!?\n،؛؟…።፣፤፥፦፧]+|\.(?!\d)|(?<!\d)\.")


@dataclass(frozen=True)
class When:
    """A day and a time that a message names.

    Attributes:
        part: `morning`, `afternoon` or `evening`.
        other: how the time may be meant too: "half past two" is 14:30, and perhaps 2:30.

    """

    day: date | None = None
    time: clock | None = None
    part: str | None = None
    other: clock | None = None


@dataclass
class Thought:
    """What one thought of a message names.

    Attributes:
        days, parts: in the order of the message; `loose` are those days of which only the weekday was named.
        times: each with the ways in which it may be meant, the likely one first.
        after, before: limits, in the same way.
        numbers: single numbers: an hour, a choice, or something else.
        text: as it was written, folded.
        denied: it rules out what it names.

    """

    days: list[date] = field(default_factory=list)
    loose: frozenset[date] = frozenset()
    parts: list[str] = field(default_factory=list)
    times: list[tuple[clock, ...]] = field(default_factory=list)
    after: list[tuple[clock, ...]] = field(default_factory=list)
    before: list[tuple[clock, ...]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    text: str = ""
    denied: bool = False

    @property
    def names(self) -> bool:
        """Whether it names a day or a time at all."""
        return bool(self.days or self.times or self.parts or self.after or self.before)


def read_when(text: str, today: date, words: TimeWords) -> When:
    """The first day and the first time that the message wants; what it rules out ("not on Tuesday") does not count.

    Args:
        today: the school's local day: weekdays are the next ones, today included.
        words: `Book.time_words`.

    """
    found = [thought for thought in thoughts(text, today, words) if thought.names]
    found = [thought for thought in found if not thought.denied] or found
    day = next((d for thought in found for d in thought.days), None)
    part = next((p for thought in found for p in thought.parts), None)
    times = next((t for thought in found for t in (*thought.times, *thought.after, *thought.before)), ())
    return When(day, times[0] if times else None, part, times[1] if len(times) > 1 else None)


def thoughts(text: str, today: date, words: TimeWords) -> tuple[Thought, ...]:
    """The message, thought by thought."""
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text.casefold())
    made = []
    for sentence in _CUT.split(mark_digits(plain, today)):
        folded = words.silent.sub(" ", fold(sentence))
        for piece in words.cuts.split(folded):
            tokens = mark_sayings(" ".join(piece.split()), today, words).split()
            if tokens:
                made.append(_thought(piece, tokens, today, words))
    return tuple(made)


# -- one thought -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Item:
    """A piece of a thought; its kind is `name`, `day`, `clock`, `number` or `word`."""

    kind: str
    text: str
    says: tuple[str, ...] = ()
    number: int = 0


def _items(tokens: list[str], words: TimeWords) -> list[_Item]:
    made: list[_Item] = []
    i = 0
    while i < len(tokens):
        for size in range(min(words.longest, len(tokens) - i), 0, -1):
            phrase = " ".join(tokens[i : i + size])
            # A short name counts beside a number only: "do" is Thursday in "do 16.30".
            if phrase in words.names and (not _short(phrase) or _number_follows(tokens[i + 1 :], alone=len(tokens) == 1)):
                made.append(_Item("name", phrase, words.names[phrase]))
                break
        else:
            size = 1
            made.append(_item(tokens[i], words))
        i += size
    return made


def _short(word: str) -> bool:
    return len(word) < 4 and word.isascii()


def _number_follows(rest: list[str], *, alone: bool) -> bool:
    return alone or bool(rest and (rest[0][0].isdigit() or CLOCK.fullmatch(rest[0]) or DAY.fullmatch(rest[0])))


def _item(token: str, words: TimeWords) -> _Item:
    if DAY.fullmatch(token):
        return _Item("day", token)
    if CLOCK.fullmatch(token):
        return _Item("clock", token)
    if token.isdecimal():
        return _Item("number", token, number=int(token)) if len(token) < 3 else _Item("word", token)
    if token in words.numbers:
        return _Item("number", token, number=words.numbers[token])
    for cut in range(5, len(token) - 3):
        # "woensdagochtend", "morgenavond"
        if (says := words.names.get(token[:cut])) and (part := words.names.get(token[cut:])):
            return _Item("name", token, (*(s for s in says if not s.startswith("part")), *part))
    # Typing errors are seldom in the first letter.
    alike = [name for name in words.misspelt if name[0] == token[0] and abs(len(name) - len(token)) < 3]
    near = difflib.get_close_matches(token, alike, n=1, cutoff=0.85) if len(token) > 4 else []
    return _Item("name", token, words.names[near[0]]) if near else _Item("word", token)


def _thought(text: str, tokens: list[str], today: date, words: TimeWords) -> Thought:
    items = _items(tokens, words)
    rest = " ".join(item.text for item in items if item.kind == "word")
    found = Thought(text=" ".join(text.split()), denied=denies(rest, words))
    found.days, found.parts = _named(items, today, words)
    for i, item in enumerate(items):
        if match := DAY.fullmatch(item.text):
            # "Tuesday 24/11": the date is surer than the name beside it.
            day = date(int(match[1]), int(match[2]), int(match[3]))
            beside = {said for near in items[max(0, i - 1) : i + 2] for said in near.says}
            same = {f"weekday:{day.weekday()}", *beside}
            found.days = [*(d for d in found.days if f"weekday:{d.weekday()}" not in same), day]
    said = {name for item in items for name in item.says}
    if not any(name.startswith("week:") or item.kind == "day" for item in items for name in (*item.says, "")):
        found.loose = frozenset(day for day in found.days if f"weekday:{day.weekday()}" in said)
    for i, item in enumerate(items):
        if item.kind == "number":
            _place(item, any(beside.kind == "name" for beside in items[max(0, i - 1) : i + 2]), found, today)
        elif match := CLOCK.fullmatch(item.text):
            minutes = [int(value) for value in match[3].split("x")]
            times = {"after": found.after, "before": found.before}.get(match[1], found.times)
            times.append(_meant(minutes, found.parts, fixed=match[2] == "fixed"))
    return found


def _named(items: list[_Item], today: date, words: TimeWords) -> tuple[list[date], list[str]]:
    says = [(item, said.partition(":")) for item in items for said in item.says]
    week = next((int(value) for _, (kind, _, value) in says if kind == "week"), None)
    days = [_next(int(value), week, today) for _, (kind, _, value) in says if kind == "weekday"]
    weekday = bool(days)
    parts = []
    for item, (kind, _, value) in says:
        # "Morgen" is tomorrow, but beside a weekday it is the morning; "vanavond" is both, a day and a part of it.
        either = kind in ("later", "part") and "later:0" not in item.says and item.text in words.names and len(item.says) > 1
        if kind == "later" and not weekday:
            days.append(today + timedelta(int(value)))
        elif kind == "part" and (weekday or not either):
            parts.append(value)
    return days, parts


def _next(weekday: int, week: int | None, today: date) -> date:
    if week is None:
        return today + timedelta((weekday - today.weekday()) % 7)
    return today + timedelta(week * 7 - today.weekday() + weekday)


def _place(item: _Item, beside: bool, found: Thought, today: date) -> None:
    """A number beside a name is an hour or the day of the month ("donderdag 26"); "one evening" names no hour."""
    number = item.number
    if not beside or not number or (item.text.isalpha() and number == 1):
        found.numbers.append(number)
    elif any(day.day == number for day in found.days):
        return
    elif number < 24:
        found.times.append(_meant([number * 60], found.parts))
    elif day := date_of(number, None, None, today):
        found.days = [*(d for d in found.days if d.weekday() != day.weekday()), day]


def _meant(minutes: list[int], parts: list[str], *, fixed: bool = False) -> tuple[clock, ...]:
    """The ways in which an hour may be meant: below seven the afternoon first, unless a part of the day is named."""
    likely, perhaps = [], []
    for minute in minutes:
        late = (minute + 720) % 1440
        if fixed or minute >= 720:
            likely.append(minute)
        elif parts:
            likely.append(minute if parts[0] == "morning" else late)
        else:
            first, second = (late, minute) if minute < 7 * 60 else (minute, late)
            likely.append(first)
            perhaps.append(second)
    return tuple(clock(*divmod(minute, 60)) for minute in dict.fromkeys((*likely, *perhaps)))


def denies(text: str, words: TimeWords) -> bool:
    """Whether the folded text takes back what is named in it: "not", "I work then"."""
    said = f" {text} "
    return any(f" {denial} " in said for denial in words.denials) or any(f" {stem}" in said for stem in words.denial_stems)
