"""What the pages for people at school say, in Dutch and English, and how they write days and times."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime, format_time

from bot.domain.text import Text
from bot.language.catalogue import FluentCatalogue

LANGUAGES = ("nl", "en")

catalogue = functools.cache(lambda: FluentCatalogue(Path(__file__).parent / "locales"))
"""The words of the pages: locales/ beside this file, in the same shape as the texts for parents."""


@dataclass(frozen=True)
class Words:
    """The words of one page.

    Attributes:
        zone, now: the school's time zone, and the present moment.

    """

    language: str
    zone: tzinfo
    now: datetime

    def __call__(self, key: str, /, **params: Any) -> str:
        """The words with this key of bot/web/locales/.

        Raises:
            CatalogueError: there are no such words, or one of their parameters is missing.

        """
        return catalogue().render(self.language, Text(key, params))

    def has(self, key: str) -> bool:
        """Whether there are such words."""
        return catalogue().has("nl", key)

    def known(self, key: str, otherwise: str) -> str:
        """The words with this key, or `otherwise` when there are none."""
        return self(key) if self.has(key) else otherwise

    def moment(self, at: datetime) -> str:
        """A moment of lately as one says it: "14:30", "gisteren 14:30", "di 3 nov 14:30", "3 nov 2025"."""
        local, today = at.astimezone(self.zone), self.now.astimezone(self.zone).date()
        clock = format_time(local.time(), "HH:mm", locale=self.language)
        if local.date() == today:
            return clock
        if local.date() == today - timedelta(days=1):
            return f"{self('yesterday')} {clock}"
        if local.year == today.year:
            return f"{format_date(local, 'EEE d MMM', locale=self.language)} {clock}"
        return format_date(local, "d MMM yyyy", locale=self.language)

    def full(self, at: datetime) -> str:
        """A moment in full: "dinsdag 3 november 2026 14:30"."""
        return str(format_datetime(at.astimezone(self.zone), "EEEE d MMMM yyyy HH:mm", locale=self.language))

    def day(self, of: date) -> str:
        """A day: "dinsdag 3 november", with its year when that is another one."""
        same = of.year == self.now.astimezone(self.zone).year
        return str(format_date(of, "EEEE d MMMM" if same else "EEEE d MMMM yyyy", locale=self.language))

    def language_name(self, code: str) -> str:
        """A language by its name in the language of the page."""
        return str(Locale.parse(self.language).languages.get(code, code))

    def both(self, texts: Mapping[str, str]) -> str:
        """A text that is given per language."""
        return texts.get(self.language) or texts.get("nl") or next(iter(texts.values()), "")
