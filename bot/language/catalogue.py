"""The texts of locales/ (Project Fluent), filled in and written by language; Dutch where a language lacks one."""

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.domain.text import LanguageName, Lines, Moment, Text, Value
from bot.errors import CatalogueError
from bot.language.languages import languages

log = logging.getLogger(__name__)

DUTCH = "nl"
SHORT = "short"
_FSI, _PDI = "\u2068", "\u2069"
_ISOLATED = re.compile(f"{_FSI}([^{_FSI}{_PDI}]*){_PDI}")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Around a text inside a text. Where it fills its lines it must not be isolated: a messenger finds no direction in a line that
# is one isolate, and would put an Arabic line to the left.
_OPEN, _CLOSE = "\ue000", "\ue001"
_WHOLE_LINES = re.compile(f"^{_FSI}{_OPEN}([^{_CLOSE}]*){_CLOSE}{_PDI}$", re.MULTILINE)
_MARKS = str.maketrans("", "", _OPEN + _CLOSE)
_REVIEW = re.compile(r"^### Review: (.+)$", re.MULTILINE)
NOT_REVIEWED = "no review status"

BUTTON = 20
"""Characters; a button of WhatsApp shows no more."""
ON_BUTTONS = ("label-", "name-", "menu-", "option-", "simple-", "button-")
"""The first words of the keys of texts that stand on buttons."""


def review_of(source: str) -> str:
    """What a file says of its review."""
    match = _REVIEW.search(source)
    return match[1] if match else NOT_REVIEWED


def with_review(source: str, status: str) -> str:
    """The file with another word about its review."""
    line = f"### Review: {status}"
    return _REVIEW.sub(line, source, count=1) if _REVIEW.search(source) else f"{line}\n\n{source}"


class FluentCatalogue:
    """The catalogues of all languages.

    Args:
        folder: has one folder per language with .ftl files.

    Raises:
        CatalogueError: the folder holds no Dutch.

    """

    def __init__(self, folder: Path) -> None:
        self._sources = {
            path.name: {file.name: file.read_text(encoding="utf-8") for file in sorted(path.glob("*.ftl"))}
            for path in sorted(folder.iterdir())
            if path.is_dir()
        }
        if not self._sources.get(DUTCH):
            raise CatalogueError(f"{folder} holds no Dutch texts (nl/*.ftl); every other language falls back on them.")
        # Each language's name in the language itself, for all of them: a new language needs no change in the others.
        self._languages = languages(folder)
        names = "".join(f"language-{code} = {language.name}\n" for code, language in self._languages.items())
        self._names = {"language.yaml": names} if names else {}
        self._bundles: dict[str, FluentBundle] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder."""
        return tuple(self._sources)

    def review(self, language: str) -> list[str]:
        """What each file of the language says of its review, in the words of its first line."""
        return sorted({review_of(source) for source in self._sources[language].values()})

    def warm(self) -> None:
        """Read all texts now (a second or two), so that the first parent does not wait for it."""
        for language in self.messages:
            self._bundle(language)

    def has(self, language: str, key: str) -> bool:
        """Whether the language itself has this text."""
        return language in self._sources and self._bundle(language).has_message(key)

    def render(self, language: str, text: Text, defaults: Mapping[str, Any] | None = None) -> str:
        """The text in this language, or in Dutch where the language lacks it or a parameter of it.

        Args:
            defaults: parameters that every text may use (the school's facts); those of the text go before them.

        Raises:
            CatalogueError: Dutch lacks it too. A half-filled text never leaves.

        """
        for candidate in dict.fromkeys((language, DUTCH)):
            if candidate in self._sources and (said := self._try(candidate, text, defaults or {})) is not None:
                return said
        raise CatalogueError(f"The text {text.key!r} is missing in locales/nl, or one of its parameters was not given.")

    def short(self, language: str, text: Text, defaults: Mapping[str, Any] | None = None) -> str | None:
        """The short form of the text (its attribute `.short`) in this language; None where the language has none.

        Texts inside it are short too, where they have a short form.
        """
        if language not in self._sources or SHORT not in self._attributes(language, text.key):
            return None
        return self._try(language, text, defaults or {}, SHORT)

    def _attributes(self, language: str, key: str) -> Mapping[str, Any]:
        bundle = self._bundle(language)
        return bundle.get_message(key).attributes if bundle.has_message(key) else {}

    def _try(self, language: str, text: Text, defaults: Mapping[str, Any], form: str = "") -> str | None:
        bundle = self._bundle(language)
        if not bundle.has_message(text.key):
            log.warning("locales/%s lacks %s", language, text.key)
            return None
        message = bundle.get_message(text.key)
        pattern = message.attributes[form] if form else message.value
        if pattern is None:
            return None
        given = {**defaults, **text.params}
        used = self.forms[language].get(f"{text.key}.{form}" if form else text.key, frozenset()) & given.keys()
        params = {name: self._write(language, given[name], defaults, form) for name in used}
        said, errors = bundle.format_pattern(pattern, params)
        if errors:
            log.warning("locales/%s: %s cannot be filled in", language, text.key)
            return None
        whole = _WHOLE_LINES.sub(r"\1", str(said)).translate(_MARKS)
        return whole if is_rtl(language) else _ISOLATED.sub(_unless_rtl, whole)

    def _inside(self, language: str, text: Text, defaults: Mapping[str, Any], form: str) -> str:
        short = self.short(language, text, defaults) if form else None
        return self.render(language, text, defaults) if short is None else short

    def _write(self, language: str, value: Value, defaults: Mapping[str, Any], form: str) -> str | float:
        if isinstance(value, Text):
            return f"{_OPEN}{self._inside(language, value, defaults, form)}{_CLOSE}"
        if isinstance(value, Lines):
            return _OPEN + "\n".join(self._inside(language, item, defaults, form) for item in value.items) + _CLOSE
        if isinstance(value, LanguageName):
            return str(_locale(language).languages.get(value.code, value.code))
        if isinstance(value, Moment):
            # No language of ours has a shorter weekday that a reader knows better; 20 characters fit on a button of WhatsApp.
            return format_datetime(value.at, "EEE d/M HH:mm", locale=_locale(language))
        if isinstance(value, datetime | date):
            known = self._languages.get(language)
            return format_date(value, known.day if known else "EEEE d MMMM", locale=_locale(language))
        if isinstance(value, time):
            return format_time(value, "HH:mm", locale=_locale(language))
        if isinstance(value, Mapping):
            return str(value.get(language) or value[DUTCH])
        return value

    def _bundle(self, language: str) -> FluentBundle:
        if language not in self._bundles:
            bundle = FluentBundle([language])
            for source in (self._sources[language] | self._names).values():
                bundle.add_resource(FluentResource(source))
            self._bundles[language] = bundle
        return self._bundles[language]

    # -- check ---------------------------------------------------------------------------------------------------------

    @cached_property
    def forms(self) -> dict[str, dict[str, frozenset[str]]]:
        """For each language its texts, and as `key.short` their short forms, with the parameters that each uses."""
        return {language: _forms(files | self._names) for language, files in self._sources.items()}

    @cached_property
    def messages(self) -> dict[str, dict[str, frozenset[str]]]:
        """For each language its message ids with the parameters that each uses."""
        return {
            language: {key: used for key, used in forms.items() if "." not in key} for language, forms in self.forms.items()
        }

    def problems(self) -> list[str]:
        """What a language lacks against Dutch, what is there twice or cannot be read; one sentence each."""
        found = []
        dutch = self.forms[DUTCH]
        for language, files in self._sources.items():
            for name, source in files.items():
                body = FluentParser().parse(source).body
                found += [
                    f"locales/{language}/{name}: cannot be read near {entry.content.strip().splitlines()[0]!r}"
                    for entry in body
                    if isinstance(entry, ast.Junk) and entry.content
                ]
            ids = [
                entry.id.name
                for source in files.values()
                for entry in FluentParser().parse(source).body
                if isinstance(entry, ast.Message)
            ]
            found += [f"locales/{language}: {key} is there twice" for key in sorted({k for k in ids if ids.count(k) > 1})]
            mine = self.forms[language]
            found += [f"locales/{language} lacks {key}" for key in dutch if key not in mine]
            found += [f"locales/{language}: {key} is not in Dutch" for key in mine if key not in dutch]
            for key in mine.keys() & dutch.keys():
                for name in sorted(dutch[key] - mine[key]):
                    found.append(f"locales/{language}: {key} does not use ${name}, as the Dutch text does")
                for name in sorted(mine[key] - dutch[key]):
                    found.append(f"locales/{language}: {key} uses ${name}, which the Dutch text does not")
        return found


def _forms(files: dict[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for source in files.values():
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, ast.Message) and entry.value:
                found[entry.id.name] = frozenset(variables(entry.value))
                for attribute in entry.attributes:
                    found[f"{entry.id.name}.{attribute.id.name}"] = frozenset(variables(attribute.value))
    return found


def variables(node: Any) -> set[str]:
    """The parameters that a message, a pattern or a part of one uses."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    found: set[str] = set()
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            for child in value if isinstance(value, list) else [value]:
                found |= variables(child)
    return found


def _unless_rtl(match: re.Match[str]) -> str:
    # Left-to-right in left-to-right needs no marks; they would get into numbers and links that people copy.
    return match[0] if _RTL.search(match[1]) else match[1]


def is_rtl(language: str) -> bool:
    """Whether the language is written from right to left."""
    return _locale(language).text_direction == "rtl"


def direction(language: str) -> str:
    """The `dir` of a text in a page; `auto` for a text whose language is not known."""
    if not language:
        return "auto"
    return "rtl" if is_rtl(language) else "ltr"


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(DUTCH)
