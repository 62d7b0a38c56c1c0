"""Who translates: LibreTranslate, DeepL, Google and Microsoft, each behind the same two questions."""

import asyncio
import contextlib
import functools
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any, Protocol, TypeVar

import deepl
import httpx
import requests
from deep_translator import GoogleTranslator, google, microsoft
from deepl import http_client

from bot.config import Translation
from bot.language.placeholders import NUMBER, SPAN, WORD, XML, Form
from bot.language.translation_languages import DEEPL, GOOGLE, MICROSOFT

T = TypeVar("T")

LINE_SECONDS = 10.0
"""So long a line may be silent before its thread is given back; how long anybody waits is `translation.timeout`."""

THREADS = 8

# DeepL wants to know which English it is to write.
_TARGETS: Mapping[str, str] = {"EN": "EN-GB", "PT": "PT-PT", "ZH": "ZH-HANS"}


class TranslationError(Exception):
    """A provider did not translate. Its text is the kind of the error alone: no address, no key, nothing that was said."""


class Provider(Protocol):
    """Somebody who translates.

    Attributes:
        name: as `translation.provider` calls it.
        limit: so many characters in one piece.
        forms: in which forms placeholders are tried, one after another.

    """

    name: str
    limit: int
    forms: tuple[Form, ...]

    async def knows(self, source: str, target: str) -> bool:
        """Whether it translates from this language into that one.

        Raises:
            TranslationError: it must be asked, and did not answer.

        """
        ...

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        """The texts in the other language, in their order.

        Raises:
            TranslationError: it did not answer, or not with so many translations.

        """
        ...

    async def close(self) -> None:
        """End."""
        ...


class LibreTranslate:
    """A LibreTranslate of one's own; which languages it has, only the server knows."""

    name = "libretranslate"
    limit = 2000
    forms: tuple[Form, ...] = (SPAN, WORD)

    def __init__(self, settings: Translation, transport: httpx.AsyncBaseTransport | None = None) -> None:
        # Not through a proxy of the environment: it stands in the school's own network.
        self._http = httpx.AsyncClient(
            base_url=settings.url or "", timeout=LINE_SECONDS, trust_env=False, transport=transport, follow_redirects=False
        )
        self._key = settings.key
        self._codes: dict[str, str] = {}
        self._pairs: frozenset[tuple[str, str]] = frozenset()

    async def knows(self, source: str, target: str) -> bool:
        """By the server's own list, which is asked again for a pair that was not in it: somebody may have added it."""
        if (source, target) not in self._pairs:
            self._pairs = await self._listed()
        return (source, target) in self._pairs

    async def _listed(self) -> frozenset[tuple[str, str]]:
        answer = await self._ask("GET", "/languages")
        try:
            rows = {str(row["code"]): row.get("targets") for row in answer}
        except (TypeError, KeyError, AttributeError):
            raise TranslationError("no list of languages") from None
        # An old server says no targets: each into each.
        ours = {code: _short(code) for code in rows}
        self._codes = {short: code for code, short in sorted(ours.items(), reverse=True)}
        return frozenset(
            (ours[code], _short(str(to))) for code, targets in rows.items() for to in (rows if targets is None else targets)
        )

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        """All in one request, in its body: what stands in an address is written down by every proxy."""
        body: dict[str, Any] = {
            "q": list(texts),
            "source": self._codes.get(source, source),
            "target": self._codes.get(target, target),
            "format": "html" if any("</span>" in text for text in texts) else "text",
        }
        if self._key:
            body["api_key"] = self._key
        answer = await self._ask("POST", "/translate", body)
        return _so_many(answer.get("translatedText") if isinstance(answer, dict) else None, len(texts))

    async def _ask(self, method: str, path: str, body: object = None) -> Any:
        try:
            response = await self._http.request(method, path, json=body)
            if response.status_code != httpx.codes.OK:
                raise TranslationError(f"HTTP {response.status_code}")
            return response.json()
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise TranslationError(type(error).__name__) from None

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()


def _short(code: str) -> str:
    """Our name of a language that the server calls `zh-Hans` or `pt-PT`; one with another meaning stays."""
    head, _, tail = code.partition("-")
    return head if tail.lower() in ("", "hans", "pt", head.lower()) else code


class _Threaded:
    """One who blocks: each call in a thread, with a client of its own.

    A client that is shared mixes up the texts of calls at the same time: one family would read what another wrote.
    """

    codes: Mapping[str, str]

    def __init__(self, settings: Translation) -> None:
        self._settings = settings
        self._pool = ThreadPoolExecutor(THREADS, "translation")
        # The first writes whole texts at DEBUG, the second addresses, in which Google's page has the text.
        for name in ("deepl", "urllib3"):
            logging.getLogger(name).setLevel(logging.WARNING)

    async def knows(self, source: str, target: str) -> bool:
        """By the table above."""
        return source in self.codes and target in self.codes

    async def _run(self, do: Callable[[], T]) -> T:
        def guarded() -> T:
            try:
                return do()
            except TranslationError:
                raise
            except Exception as error:
                raise TranslationError(type(error).__name__) from None

        return await asyncio.get_running_loop().run_in_executor(self._pool, guarded)

    async def close(self) -> None:
        """End when what has begun has ended, which LINE_SECONDS limits."""
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)


class DeepL(_Threaded):
    """DeepL, through its own client."""

    name = "deepl"
    limit = 5000
    forms: tuple[Form, ...] = (XML,)
    codes = DEEPL

    def __init__(self, settings: Translation) -> None:
        super().__init__(settings)
        # The client would try five times more, for minutes.
        http_client.max_network_retries = 0
        http_client.min_connection_timeout = LINE_SECONDS

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        """All in one request; polite where the language knows the difference."""

        def run() -> Sequence[str]:
            client = deepl.DeepLClient(self._settings.key, server_url=self._settings.url or None, send_platform_info=False)
            with contextlib.closing(client):
                into = self.codes[target]
                found = client.translate_text(
                    list(texts),
                    source_lang=self.codes[source],
                    target_lang=_TARGETS.get(into, into),
                    tag_handling="xml",
                    ignore_tags=["x"],
                    preserve_formatting=True,
                    formality="prefer_more",
                )
            return _so_many([each.text for each in found] if isinstance(found, list) else None, len(texts))

        return await self._run(run)


class _OneByOne(_Threaded):
    """One who takes a single text at a time: deep-translator, which sets no time limit and follows each redirection."""

    def __init__(self, settings: Translation) -> None:
        super().__init__(settings)
        # The key stands in a header that would follow to another host.
        google.requests = microsoft.requests = SimpleNamespace(
            get=functools.partial(requests.get, timeout=LINE_SECONDS),
            post=functools.partial(requests.post, timeout=LINE_SECONDS, allow_redirects=False),
            exceptions=requests.exceptions,
        )

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        """Each text in a call of its own, side by side."""
        calls = [functools.partial(self._one, text, self.codes[source], self.codes[target]) for text in texts]
        return _so_many(await asyncio.gather(*(self._run(call) for call in calls)), len(texts))

    def _one(self, text: str, source: str, target: str) -> object:
        raise NotImplementedError


class Google(_OneByOne):
    """Google's public page: no agreement, and the text stands in the address. `build` lets it near made-up people only."""

    name = "google"
    limit = 1200
    forms: tuple[Form, ...] = (WORD, NUMBER)
    codes = GOOGLE
    address = ""

    def _one(self, text: str, source: str, target: str) -> object:
        translator = GoogleTranslator(source=source, target=target)
        translator._base_url = self.address or translator._base_url
        return translator.translate(text)


class _Microsoft(microsoft.MicrosoftTranslator):  # type: ignore[misc]
    def _get_supported_languages(self) -> dict[str, str]:
        # The library asks for the list before each text.
        return {code: code for code in MICROSOFT.values()}


class Microsoft(_OneByOne):
    """Azure Translator. `url`: the address of one part of the world, in which the text then stays."""

    name = "microsoft"
    limit = 5000
    forms: tuple[Form, ...] = (SPAN,)
    codes = MICROSOFT

    def _one(self, text: str, source: str, target: str) -> object:
        settings = self._settings
        translator = _Microsoft(source, target, api_key=settings.key, region=settings.region or None, textType="html")
        if settings.url:
            translator._base_url = f"{settings.url.rstrip('/')}/translate?api-version=3.0"
        return translator.translate(text)


def _so_many(found: object, number: int) -> Sequence[str]:
    if not isinstance(found, list) or len(found) != number or not all(isinstance(each, str) for each in found):
        raise TranslationError("no translation")
    return found


PROVIDERS: Mapping[str, Callable[[Translation], Provider]] = {
    "libretranslate": LibreTranslate,
    "deepl": DeepL,
    "google": Google,
    "microsoft": Microsoft,
}
