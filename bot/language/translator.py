"""Translates free text between Dutch and the parent's language; in doubt the original stands alone."""

import asyncio
import hashlib
import json
import logging
import secrets
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.domain.translation import NotTranslated, Translated
from bot.errors import ConfigError
from bot.language.glossary import Glossary, load_glossary
from bot.language.placeholders import Form, pieces
from bot.language.protection import MOST, SLOT, Protected, clean, objection, protect, put_back
from bot.ports import Translator

if TYPE_CHECKING:
    from bot.language.translation_providers import Provider

log = logging.getLogger(__name__)

LONGEST = 10_000
"""More characters are no message; they are not sent anywhere."""

REMEMBERED = 500
"""So many translations are kept in memory, so that a page that is opened again asks nobody."""


def build(settings: Settings) -> Translator:
    """The translator of the settings; it makes no connection yet.

    Raises:
        ConfigError: a free page without an agreement is to get what real parents write.

    """
    chosen = settings.translation
    if chosen.provider == "none":
        return Off()
    real = sorted(name for name, own in settings.channels.items() if (own or {}).get("enabled", True) and name != "simulator")
    if chosen.provider == "google" and real:
        raise ConfigError(
            f"translation.provider: google is a public page without an agreement, so it may not get what real parents write, "
            f"and {real[0]} is switched on. Choose libretranslate, deepl or microsoft: docs/how-to/translate-free-text.md."
        )
    # Only now: who translates nothing need not load these libraries.
    from bot.language.translation_providers import PROVIDERS

    glossary = load_glossary()
    return ProtectingTranslator(PROVIDERS[chosen.provider](chosen), timeout=chosen.timeout, glossary=glossary)


class Off:
    """Nobody translates, and no text goes anywhere."""

    provider = "none"

    async def translate(self, text: str, source: str, target: str, *, names: Collection[str] = ()) -> NotTranslated:
        """Never a translation."""
        return NotTranslated("off")

    async def close(self) -> None:
        """Nothing to end."""


class ProtectingTranslator:
    """Has a provider translate what is left when names, numbers and addresses are taken out, and puts them back.

    Args:
        timeout: seconds that a whole translation may take.

    """

    def __init__(self, provider: "Provider", *, timeout: float, glossary: Glossary | None = None) -> None:
        self._provider = provider
        self._timeout = timeout
        self._glossary = glossary or Glossary()
        self._remembered: OrderedDict[bytes, Translated] = OrderedDict()
        self._salt = secrets.token_bytes(16)

    @property
    def provider(self) -> str:
        """As `translation.provider` calls it."""
        return self._provider.name

    async def translate(
        self, text: str, source: str, target: str, *, names: Collection[str] = ()
    ) -> Translated | NotTranslated:
        """The text in the other language, or why there is no translation. Raises nothing, whatever the provider does."""
        if source == target:
            return NotTranslated("language")
        if len(text) > LONGEST:
            return NotTranslated("too_long")
        key = self._digest(text, source, target, names)
        if known := self._remembered.get(key):
            self._remembered.move_to_end(key)
            return known
        found = await self._ask(text, source, target, names)
        if isinstance(found, NotTranslated):
            return found
        self._remembered[key] = Translated(found, self.provider)
        if len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)
        return self._remembered[key]

    async def close(self) -> None:
        """End the connections."""
        await self._provider.close()

    async def _ask(self, text: str, source: str, target: str, names: Collection[str]) -> str | NotTranslated:
        try:
            protected = protect(clean(text), source, target, names, self._glossary)
            if len(protected.values) > MOST:
                return NotTranslated("too_long")
            async with asyncio.timeout(self._timeout):
                if not await self._provider.knows(source, target):
                    return NotTranslated("language")
                return await self._in_some_form(protected, source, target)
        except Exception as error:
            # Only its kind: its words may quote the text, the address or the key. A TranslationError's words are such a kind.
            kind = type(error).__name__
            log.warning("translation by %s failed (%s)", self.provider, str(error) if kind == "TranslationError" else kind)
            return NotTranslated("away")

    async def _in_some_form(self, protected: Protected, source: str, target: str) -> str | NotTranslated:
        why = ""
        for form in self._provider.forms:
            try:
                lines = [_pieces(line, form, self._provider.limit) for line in protected.text.split("\n")]
            except ValueError:
                return NotTranslated("too_long")
            sent = [piece for line in lines for piece in line if _has_words(piece)]
            answers = (
                await self._provider.translate([form.write(piece.strip()) for piece in sent], source, target) if sent else ()
            )
            came = [form.read(answer) for answer in answers]
            why = next((why for piece, answer in zip(sent, came, strict=True) if (why := objection(piece, answer))), "")
            if not why:
                return put_back(_joined(lines, came), protected.values, target)
        log.warning("a translation by %s was refused (%s)", self.provider, why)
        return NotTranslated("refused")

    def _digest(self, text: str, source: str, target: str, names: Collection[str]) -> bytes:
        said = json.dumps([text, source, target, sorted(names)])
        return hashlib.blake2b(said.encode(), key=self._salt).digest()


def _pieces(line: str, form: Form, limit: int) -> list[str]:
    # A line is translated by itself: providers run lines together.
    return list(pieces(line, limit, lambda piece: len(form.write(piece))))


def _has_words(piece: str) -> bool:
    return any(letter.isalpha() for letter in SLOT.sub("", piece))


def _joined(lines: Sequence[Sequence[str]], answers: Sequence[str]) -> str:
    """The lines as they were, with the answers in place of the pieces that had words."""
    left = iter(answers)

    def said(piece: str) -> str:
        if not _has_words(piece):
            return piece
        begins, ends = len(piece) - len(piece.lstrip()), len(piece.rstrip())
        return piece[:begins] + next(left) + piece[ends:]

    return "\n".join("".join(said(piece) for piece in line) for line in lines)
