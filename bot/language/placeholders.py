"""What stands for a protected thing on its way to a provider, and how a long text is cut into pieces that a provider takes."""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.language.protection import FIRST, MOST, SLOT

# Behind the end of a sentence, in the scripts of our parents.
_SENTENCES = re.compile(r"(?<=[.!?…؟۔።፧])\s+|(?<=[。！？])")
_WORDS = re.compile(r"(?<=\s)(?=\S)")
_TAG = re.compile(r"</?(?:x|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_WORDLIKE = re.compile(r"XQ\s?(\d{1,4})(?!\d)", re.IGNORECASE)
_BRACKETS = re.compile(r"\[\s?\[\s?(\d{1,4})\s?\]\s?\]")


@dataclass(frozen=True)
class Form:
    """One way to write placeholders.

    Attributes:
        shape: how a placeholder is written, with its number in the place of the braces.
        pattern: how it may come back: another capital, a blank, other digits.
        tags: it stands in tags, so the text is markup.

    """

    shape: str
    pattern: re.Pattern[str]
    tags: bool = False

    def write(self, text: str) -> str:
        """A protected text as the provider gets it. Its own < > & are protected, so nothing is left to escape."""
        return SLOT.sub(lambda match: self.shape.format(ord(match[0]) - FIRST + 1), text)

    def read(self, answer: str) -> str:
        """The provider's answer as a protected text; a placeholder that nobody can read stays what it is."""
        plain = html.unescape(_TAG.sub("", answer)) if self.tags else answer
        return self.pattern.sub(_slot, SLOT.sub("", plain)).strip()


def _slot(match: re.Match[str]) -> str:
    number = int(match[1])
    return chr(FIRST + number - 1) if 1 <= number <= MOST else match[0]


WORD = Form("XQ{}", _WORDLIKE)
"""Looks like a name, so that a sentence stays a sentence."""

NUMBER = Form("[[{}]]", _BRACKETS)
"""For where a name would be written in other letters."""

SPAN = Form('<span class="notranslate" translate="no">XQ{}</span>', _WORDLIKE, tags=True)
XML = Form("<x>XQ{}</x>", _WORDLIKE, tags=True)


def pieces(line: str, limit: int, size: Callable[[str], int]) -> Iterator[str]:
    """Cut a line into pieces of at most `limit` by `size`: behind sentences, and a long sentence between words.

    Raises:
        ValueError: one word alone is longer.

    """
    held = ""
    for sentence in _cut(line, _SENTENCES):
        if held and size(held + sentence) > limit:
            yield held
            held = ""
        if size(sentence.rstrip()) > limit:
            yield from _packed(sentence, limit, size)
        else:
            held += sentence
    if held:
        yield held


def _packed(sentence: str, limit: int, size: Callable[[str], int]) -> Iterator[str]:
    held = ""
    for word in _cut(sentence, _WORDS):
        if size(word.rstrip()) > limit:
            raise ValueError("a word is too long")
        if held and size((held + word).rstrip()) > limit:
            yield held
            held = ""
        held += word
    yield held


def _cut(text: str, where: re.Pattern[str]) -> Iterator[str]:
    # What stands between two parts belongs to the first one, so that nothing is lost.
    at = 0
    for match in where.finditer(text):
        yield text[at : match.end()]
        at = match.end()
    if at < len(text):
        yield text[at:]
