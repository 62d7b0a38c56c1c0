"""Texts that are not written yet: a message key with its parameters. locales/ decides how it is said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Union

Value = Union[str, int, float, date, datetime, time, "Text", "Lines", "Moment", "LanguageName", Mapping[str, str]]
"""What a parameter may be: dates and times are written by the language, a mapping holds one text per language."""

SENTENCES = re.compile(r"(?<=[.!?؟۔።፧])\s+")
"""What stands between two sentences, in every alphabet of ours."""


@dataclass(frozen=True)
class Text:
    """A message of the catalogue and what to fill in."""

    key: str
    params: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Lines:
    """Several texts below one another, as one parameter."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class Moment:
    """A local day and time, written short, as on a button: "di 24/11 14:30"."""

    at: datetime


@dataclass(frozen=True)
class LanguageName:
    """A language, called by its name in the language of the reader."""

    code: str
