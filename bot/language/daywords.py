"""Days as people write them, "dinsdag 24 november": found in one language and said in another, by the calendar of CLDR."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale
from babel.core import UnknownLocaleError

from bot.domain.matching import fold

# Arabic months have three sets of names: Egypt and the Gulf, Syria and Iraq, Morocco and Algeria.
_CALENDARS: Mapping[str, tuple[str, ...]] = {"ar": ("ar", "ar_SY", "ar_MA", "ar_DZ"), "prs": ("fa_AF",)}
# Where the month may come before the day. Elsewhere "in november 24 uur per dag" is no date.
_MONTH_FIRST = frozenset(("en", "hu", "so", "am", "ps", "ckb"))
# Months that are other words as well: only with a capital.
_CAPITAL: Mapping[str, frozenset[str]] = {"en": frozenset(("may", "march"))}

_ORDINAL = r"(?:\.|[ ]?(?:ste|de|e|st|nd|rd|th)(?!\w))?"
_BLANK = "[ \u00a0\u202f]{1,3}"


@dataclass(frozen=True)
class Day:
    """A day that was named: month 1 to 12; weekday 0 (Monday) to 6 and year where they were said."""

    day: int
    month: int
    weekday: int | None = None
    year: int | None = None


@dataclass(frozen=True)
class _Words:
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    pattern: re.Pattern[str]


def find_days(text: str, language: str) -> Iterator[tuple[int, int, Day]]:
    """The days that are named with their month, each with where it begins and where it ends."""
    words = _words(language)
    if words is None:
        return
    for match in words.pattern.finditer(text):
        said = match.groupdict()
        month = said["month"] or said["first"]
        number = int(said["day"] or said["second"])
        if 1 <= number <= 31 and not (month[0].islower() and fold(month) in _CAPITAL.get(language, ())):
            weekday = words.weekdays[fold(said["weekday"])] if said["weekday"] else None
            day = Day(number, words.months[fold(month)], weekday, int(said["year"]) if said["year"] else None)
            yield match.start(), match.end(), day


def write_day(day: Day, language: str) -> str | None:
    """The day in the order in which all our texts write it; None where CLDR does not know the language."""
    locale = _locale(_CALENDARS.get(language, (language,))[0])
    if locale is None:
        return None
    weekday = "" if day.weekday is None else str(locale.days["format"]["wide"][day.weekday])
    month = str(locale.months["format"]["wide"][day.month])
    return " ".join(part for part in (weekday, str(day.day), month, str(day.year or "")) if part)


@functools.cache
def _words(language: str) -> _Words | None:
    locales = [locale for name in _CALENDARS.get(language, (language,)) if (locale := _locale(name))]
    if not locales:
        return None
    months = _named(form for locale in locales for form in (locale.months["format"], locale.months["stand-alone"]))
    weekdays = _named(locale.days["format"] for locale in locales)
    day = rf"(?<![\w.:,/-])(?P<day>\d{{1,2}}){_ORDINAL}{_BLANK}(?:(?:of|de){_BLANK})?(?P<month>{_any(months)})(?!\w)"
    # The second branch never matches where the day comes first.
    first = _any(months) if language in _MONTH_FIRST else "(?!)"
    turned = rf"(?<!\w)(?P<first>{first}){_BLANK}(?P<second>\d{{1,2}}){_ORDINAL}(?![\w:/-])(?![.,]\d)"
    weekday = rf"(?:(?<!\w)(?P<weekday>{_any(weekdays)})(?!\w)[,،]?{_BLANK})?"
    year = rf"(?:,?{_BLANK}(?P<year>\d{{4}})(?![\w:/-]))?"
    pattern = re.compile(rf"{weekday}(?:{day}|{turned}){year}", re.IGNORECASE)
    return _Words(_folded(months), _folded(weekdays), pattern)


def _named(forms: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    # Names with a figure in them ("11月") are no words: their figures are kept as figures.
    return {
        str(name): number
        for form in forms
        for number, name in form["wide"].items()
        if not any(letter.isnumeric() for letter in str(name))
    }


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or "(?!)"


def _folded(names: Mapping[str, int]) -> dict[str, int]:
    return {fold(name): number for name, number in names.items()}


def _locale(name: str) -> Locale | None:
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return None
