"""How days and times are said: replaces digits ("14u30", "24/11") and the ways of saying of each language by marks.

A mark is a word: `day2026x11x24`, `clock150x210` (minutes of the day, in the ways in which it may be meant), `fixed840` (beyond
doubt), `afterclock960` and `beforeclock960` (a limit).
"""

import calendar
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

HALF_A_YEAR = timedelta(days=183)
DAY = re.compile(r"day(\d+)x(\d+)x(\d+)")
CLOCK = re.compile(r"(after|before)?(clock|fixed)([\dx]+)")

# Digits, before letters are folded: 2026-11-24, 24.11.2026, 24/11; 14:30, 14u30, 2.30 pm; 14 30; 1430; 3pm, 9u.
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DATES = (
    re.compile(r"(?<![\d.:])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)"),
    re.compile(r"(?<![\d.:])(\d{1,2})\s?[/-]\s?(\d{1,2})(?:\s?[/-]\s?(\d{4}|\d{2}))?(?!\d)"),
)
_AM_PM = r"\s?([ap])\.?\s?m\b\.?"
_PLACE = re.compile(r"{\w+}")
# Three letters before a number: it stands in a mark already.
_CLOCKS = (
    re.compile(rf"(?<![a-z]{{3}})(?<![\d/.:-])(\d{{1,2}})\s?[:.uh]\s?(\d{{2}})(?![\d/])(?:{_AM_PM})?"),
    re.compile(rf"(?<![a-z]{{3}})(?<!\d)(?<!\d )(\d{{1,2}}) (00|15|30|45)(?! ?\d)(?:{_AM_PM})?"),
    re.compile(rf"(?<![a-z]{{3}})(?<!\d)(?<!\d )(?!20[2-4]\d)([01]\d|2[0-3])([0-5][05])(?! ?\d)(?:{_AM_PM})?"),
    re.compile(rf"(?<![a-z]{{3}})(?<![\d/.:-])(\d{{1,2}})()(?:{_AM_PM}|\s?[uh]\b)"),
)


@dataclass(frozen=True)
class Speech:
    """How one language says times and dates; the patterns hold {hour}, {time}, {day} and {month}.

    Attributes:
        hours: number words, also with what is glued to them ("dokuzda"); `plain` are those without.
        clocks: the minutes to add to the hour: "half {hour}" is -30 in Dutch; several when it may mean several times.
        after, before: limits ("na {time}"), not times that were chosen.

    """

    hours: Mapping[str, int] = field(default_factory=dict)
    plain: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    clocks: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    dates: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True)
class Saying:
    """One way of saying.

    Attributes:
        said: folded words with places in braces ("half {hour}"); `parts` are the patterns of what may stand there.
        kind: `clock`, `after`, `before` or `date`.
        shifts: minutes to add to an hour that is a word; `digit_shifts`: to one in digits, which all languages share.

    """

    said: str
    parts: Mapping[str, str]
    kind: str
    hours: Mapping[str, int]
    shifts: tuple[int, ...] = (0,)
    digit_shifts: tuple[int, ...] = (0,)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """What stands in each text that says it so: without it the pattern need not be tried, or made at all."""
        return tuple(filter(None, (piece.strip() for piece in _PLACE.split(self.said))))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """It costs milliseconds to make: the hours of a language with all that is glued to them are hundreds of words."""
        return re.compile(rf"(?<!\w){self.said.format(**self.parts)}(?!\w)")


@dataclass(frozen=True)
class TimeWords:
    """Words of all languages for days and times, folded (locales/*/times.yaml).

    Attributes:
        names: what a word or a few stand for: `weekday:0`, `later:1` (days from today), `week:1`, `part:morning`.
        ignored: phrases without meaning here ("good morning").
        but: words that begin another thought.
        denials: words that take back what is named beside them; `denial_stems` are their beginnings.
        choices: which of the times on offer a word means: 1 is the first, -1 the last, 0 the one in the middle.
        choice: words beside which a number is such a choice.

    """

    speech: tuple[Speech, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    denial_stems: tuple[str, ...] = ()
    choices: Mapping[str, int] = field(default_factory=dict)
    choice: frozenset[str] = frozenset()

    @cached_property
    def months(self) -> Mapping[str, int]:
        """The months of all languages: a Dutch one stands in a Turkish message too."""
        return {name: month for speech in self.speech for name, month in speech.months.items()}

    @cached_property
    def hours(self) -> Mapping[str, int]:
        """The hours of all languages."""
        return {word: hour for speech in reversed(self.speech) for word, hour in speech.hours.items()}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """Those that are understood without a pattern around them.

        Not "on" (ten in Turkish, but a word of every second English message) nor "beste" (at five; "beste mentor").
        """
        plain = {word for speech in self.speech for word in speech.plain if len(word) > 2}
        return {word: hour for word, hour in self.hours.items() if word in plain or len(word) > 5}

    @cached_property
    def misspelt(self) -> tuple[str, ...]:
        """The names of days that are long enough to be recognised with a typing error."""
        return tuple(n for n, said in self.names.items() if said[0].startswith("weekday") and len(n) > 4 and " " not in n)

    @cached_property
    def longest(self) -> int:
        """The most words in one name."""
        return max((name.count(" ") + 1 for name in self.names), default=1)

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        """All patterns in the order in which they are tried: times, limits, dates; the longer ones first."""
        made = []
        for speech in self.speech:
            hour = rf"(?P<hour>\d{{1,2}}|{either(speech.hours)})"
            # What shifts the hour goes before what only names it: "الساعة {hour} ونص".
            for said, shifts in sorted(speech.clocks.items(), key=lambda clock: (not any(clock[1]), -len(clock[0]))):
                # "half 3" is 2:30 in Dutch and 3:30 in English: both are kept.
                all_ = [*shifts, *(shift for s in self.speech for shift in s.clocks.get(said, ()))]
                digits = tuple(dict.fromkeys(all_))
                made.append(Saying(said, {"hour": hour}, "clock", speech.hours, shifts, digits))
        for speech in self.speech:
            moment = rf"(?:(?P<mark>(?:clock|fixed)[\dx]+)|(?P<hour>\d{{1,2}}|{either(speech.hours)}))"
            for kind, patterns in (("after", speech.after), ("before", speech.before)):
                made += [Saying(said, {"time": moment}, kind, speech.hours) for said in _longest_first(patterns)]
        parts = {"day": r"(?P<day>\d{1,2})", "month": rf"(?P<month>{either(self.months)})"}
        dates = _longest_first(said for speech in self.speech for said in speech.dates)
        dates.sort(key=lambda said: "{month}" not in said)
        made += [Saying(said, parts, "date", {}) for said in dates]
        return tuple(made)

    @cached_property
    def chosen(self) -> re.Pattern[str]:
        """One of the times on offer, by its place: "the second one", "option 2", "2 numara"."""
        number, beside = rf"\d|{either(self.numbers)}", either(self.choice)
        pattern = rf"(?:{beside}) ?(?P<behind>{number})|(?P<before>{number}) (?:{beside})|(?P<place>{either(self.choices)})"
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")

    @cached_property
    def cuts(self) -> re.Pattern[str]:
        """Where a thought ends within a sentence."""
        return anywhere(self.but)

    @cached_property
    def silent(self) -> re.Pattern[str]:
        """What is left out."""
        return anywhere(self.ignored)


def either(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longer ones first."""
    return "|".join(map(re.escape, _longest_first(words))) or "(?!)"


def anywhere(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds whole words."""
    return re.compile(rf"(?<!\w)(?:{either(words)})(?!\w)")


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def mark_digits(text: str, today: date) -> str:
    """The text as it was written, with marks for what is clear from digits alone."""
    text = _ISO.sub(lambda m: _date_mark(m[0], int(m[3]), int(m[2]), int(m[1]), today), text)
    for pattern in _DATES:
        text = pattern.sub(lambda m: _date_mark(m[0], int(m[1]), int(m[2]), _year(m[3]), today), text)
    for pattern in _CLOCKS:
        text = pattern.sub(lambda m: _digital(m, today), text)
    return text


def mark_sayings(text: str, today: date, words: TimeWords) -> str:
    """The folded text with marks for times and dates that are said in words."""
    if not any(token in words.hours or any(c.isdigit() for c in token) for token in text.split()):
        return text
    for saying in words.sayings:
        if all(word in text for word in saying.words):
            text = saying.pattern.sub(lambda m, s=saying: _said(m, s, today, words).strip(), text)  # type: ignore[misc]
    return text


def _digital(match: re.Match[str], today: date) -> str:
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        # "24.11" is no time, so it is a date.
        return _date_mark(match[0], hour, minute, None, today)
    if half := match[3]:
        return f" fixed{(hour % 12 + (12 if half == 'p' else 0)) * 60 + minute} "
    return f" clock{hour * 60 + minute} "


def _said(match: re.Match[str], saying: Saying, today: date, words: TimeWords) -> str:
    parts = match.groupdict()
    if saying.kind == "date":
        month = words.months[parts["month"]] if parts.get("month") else None
        # "The 2nd" alone is seldom a date: it is a choice.
        return _date_mark(match[0], int(parts["day"]), month, None, today) if month or int(parts["day"]) > 4 else match[0]
    kind = "" if saying.kind == "clock" else saying.kind
    if parts.get("mark"):
        return f" {kind}{parts['mark']} "
    said = parts["hour"]
    hour = int(said) if said.isdigit() else saying.hours[said]
    if hour > 24:
        return match[0]
    shifts = saying.digit_shifts if said.isdigit() else saying.shifts
    return f" {kind}clock{'x'.join(str((hour * 60 + shift) % 1440) for shift in shifts)} "


def _year(written: str | None) -> int | None:
    return int(written) + (2000 if len(written) < 4 else 0) if written else None


def _date_mark(written: str, day: int, month: int | None, year: int | None, today: date) -> str:
    found = date_of(day, month, year, today)
    return f" day{found.year}x{found.month}x{found.day} " if found else written


def date_of(day: int, month: int | None, year: int | None, today: date) -> date | None:
    """The date, if there is such a day: without a year the near one, without a month the next such day."""
    try:
        if month and year:
            return date(year, month, day)
        if month:
            found = date(today.year, month, day)
            return found if today - found <= HALF_A_YEAR else found.replace(year=today.year + 1)
    except ValueError:
        return None
    for ahead in range(3):
        years, index = divmod(today.month - 1 + ahead, 12)
        year = today.year + years
        if 1 <= day <= calendar.monthrange(year, index + 1)[1] and (found := date(year, index + 1, day)) >= today:
            return found
    return None
