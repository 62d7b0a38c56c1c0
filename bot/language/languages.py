"""The languages: one folder of locales/ each, and what its language.yaml says of the language itself."""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from bot.config import LOCALES, languages_in
from bot.errors import BadInput

FILE = "language.yaml"


@dataclass(frozen=True)
class Language:
    """A language in which the school speaks with parents.

    Attributes:
        code: its folder: ISO 639-1 where there is one.
        name: its name in the language itself.
        whatsapp: what Meta calls it in templates; empty where Meta does not have it (Tigrinya, Somali): such a contact gets a
            knock in Dutch.
        voice: its voice of espeak-ng; empty where that has none.
        endings: what it hangs onto a name ("Elifs", "Elifin"), a regular expression over folded text; None for nothing.
        beginnings: letters that it hangs before a name ("وليلى").
        day: how a day is written, as a pattern of CLDR: "d MMMM EEEE" is "19 Aralık Cumartesi".
        letters: those that no other language of ours has: they tell it apart when the understanding is away.

    """

    code: str
    name: str
    whatsapp: str = ""
    voice: str = ""
    endings: re.Pattern[str] | None = None
    beginnings: str = ""
    day: str = "EEEE d MMMM"
    letters: str = ""

    @property
    def script(self) -> str:
        """The alphabet of its name, as Unicode calls it: LATIN, ARABIC, CYRILLIC, ETHIOPIC."""
        return script_of(self.name)


def script_of(text: str) -> str:
    """The alphabet of most letters, as Unicode calls it; empty for no letters."""
    scripts = [unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha()]
    return max(set(scripts), key=scripts.count) if scripts else ""


@functools.cache
def languages(folder: Path = LOCALES) -> Mapping[str, Language]:
    """All languages that have a folder, by their code.

    Raises:
        BadInput: a language.yaml cannot be read, or has a wrong key; names the file.

    """
    return {code: _read(folder / code / FILE) for code in languages_in(folder)}


def meta_languages() -> Mapping[str, str]:
    """The languages in which WhatsApp takes templates, with what Meta calls them."""
    return {code: language.whatsapp for code, language in languages().items() if language.whatsapp}


def thin_languages(codes: Iterable[str], folder: Path = LOCALES, enough: int = 2500) -> Iterator[str]:
    """Those of the languages that have fewer examples for the understanding than this; a good one has three times as many."""
    for code in codes:
        files = (folder / code / "understanding").glob("*.yml")
        if sum(file.read_text(encoding="utf-8").count("\n      - ") for file in files) < enough:
            yield code


def attached(language: str) -> tuple[re.Pattern[str] | None, str]:
    """The endings and beginnings of names; nothing for a language without a folder."""
    found = languages().get(language)
    return (found.endings, found.beginnings) if found else (None, "")


def in_script(script: str, codes: Iterable[str]) -> tuple[str, ...]:
    """Those of the languages that are written in this alphabet."""
    known = languages()
    return tuple(code for code in codes if code in known and known[code].script == script)


def read_yaml(path: Path) -> dict[str, Any]:
    """A file of the project.

    Raises:
        BadInput: it is missing, or no mapping.

    """
    try:
        return dict(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, UnicodeDecodeError, TypeError, ValueError):
        raise BadInput(f"{path} cannot be read; it is part of the project.") from None


def _read(path: Path) -> Language:
    raw = read_yaml(path)
    known = [each.name for each in fields(Language) if each.name != "code"]
    if wrong := sorted(raw.keys() - set(known)):
        raise BadInput(f"{path}: {wrong[0]!r} is no key. The keys are {', '.join(known)}.")
    if not raw.get("name"):
        raise BadInput(f"{path}: `name` is needed: the name of the language in the language itself.")
    try:
        endings = re.compile(raw["endings"]) if raw.get("endings") else None
    except re.error as error:
        raise BadInput(f"{path}: `endings` is no regular expression: {error}.") from None
    return Language(path.parent.name, **{**raw, "endings": endings})
