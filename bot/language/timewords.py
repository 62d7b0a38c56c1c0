"""Reads how parents write days and times: times.yaml of each language."""

import calendar
import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.domain.matching import fold
from bot.domain.timewords import Speech, TimeWords

_WEEKDAYS = [day.lower() for day in calendar.day_name]
_PLACE = re.compile(r"({\w+})")


def read_time_words(raw: dict[str, dict[str, Any]]) -> TimeWords:
    """All languages together; a message mixes them."""
    names: dict[str, tuple[str, ...]] = {}
    for language in raw.values():
        for kind, value, ways in _names(language):
            for way in _glued(ways, language):
                names[way] = tuple(dict.fromkeys((*names.get(way, ()), f"{kind}:{value}")))
    denials = [str(word) for language in raw.values() for word in language.get("not", ())]
    return TimeWords(
        speech=tuple(_speech(language) for language in raw.values()),
        names=names,
        ignored=_folded(raw, "ignored"),
        but=_folded(raw, "but"),
        denials=frozenset(fold(word) for word in denials if not word.endswith("*")),
        denial_stems=tuple(fold(word) for word in denials if word.endswith("*")),
        choices={fold(str(w)): n for language in raw.values() for n, ways in language.get("choices", {}).items() for w in ways},
        choice=_folded(raw, "choice"),
    )


def _names(language: dict[str, Any]) -> Iterator[tuple[str, int | str, list[str]]]:
    for day, ways in language.get("weekdays", {}).items():
        yield "weekday", _WEEKDAYS.index(day), ways
    for kind, key in (("later", "days"), ("week", "weeks"), ("part", "parts")):
        for value, ways in language.get(key, {}).items():
            yield kind, value, ways


def _speech(language: dict[str, Any]) -> Speech:
    def patterns(key: str) -> tuple[str, ...]:
        return tuple(_pattern(said) for said in language.get(key, ()))

    numbers: dict[int, list[str]] = language.get("numbers", {})
    return Speech(
        hours={way: hour for hour, ways in numbers.items() for way in _glued(ways, language)},
        plain=frozenset(fold(way) for ways in numbers.values() for way in ways),
        months={fold(str(way)): month for month, ways in language.get("months", {}).items() for way in ways},
        clocks={_pattern(said): _several(minutes) for said, minutes in language.get("clocks", {}).items()},
        dates=patterns("dates"),
        after=patterns("after"),
        before=patterns("before"),
    )


def _several(minutes: int | list[int]) -> tuple[int, ...]:
    return tuple(minutes) if isinstance(minutes, list) else (minutes,)


def _glued(ways: Iterable[str], language: dict[str, Any]) -> list[str]:
    """The words as they are, and with what may be glued before and behind them."""
    before = ["", *(fold(beginning) for beginning in language.get("beginnings", ()))]
    behind = ["", *(fold(ending) for ending in language.get("endings", ()))]
    return [f"{b}{fold(str(way))}{e}" for way in ways for b in before for e in behind]


def _pattern(said: str) -> str:
    """The pattern with folded words; what stands in braces stays, and so do the blanks around it."""
    pieces = [piece if piece.startswith("{") else _fold_within(piece) for piece in _PLACE.split(said)]
    return "".join(pieces)


def _fold_within(piece: str) -> str:
    before, behind = " " * piece.startswith(" "), " " * piece.endswith(" ")
    return f"{before}{fold(piece)}{behind}" if piece.strip() else piece


def _folded(raw: dict[str, dict[str, Any]], key: str) -> frozenset[str]:
    return frozenset(fold(str(word)) for language in raw.values() for word in language.get(key, ()))
