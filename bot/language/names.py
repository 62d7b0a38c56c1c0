"""Finds the names of people and of the school in a text, as parents and mentors write them."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from bot.domain.matching import fold
from bot.language.catalogue import DUTCH
from bot.language.languages import attached

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u065f\u0670]+[^\W\d_]*)*")
# Words inside names that stand in every message, too.
_COMMON = frozenset(
    fold(
        "de den der het ten ter van von in op t s el al bin ben ibn abu da do la le di du y en i ve the of "
        "school college mbo roc academie instituut opleiding mevrouw meneer mr mw dhr"
    ).split()
)
_LONGEST = 60


def find_names(text: str, names: Collection[str], language: str) -> Iterator[tuple[int, int]]:
    """Where the names begin and end, whole names first; a part of one may come again.

    A name is found in capitals or not, with or without its accents, each of its words by itself, and with what the language
    hangs onto it. It is not found in other letters than those of the list, nor with a typing error.
    """
    words = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
    known = {tuple(fold(name).split()) for name in names} - {()}
    for length in sorted({len(name) for name in known if len(name) > 1}, reverse=True):
        for first in range(len(words) - length + 1):
            span = words[first : first + length]
            together = all(len(text[left[1] : right[0]]) <= 2 for left, right in pairwise(span))
            if together and tuple(word for _, _, word in span) in known:
                yield span[0][0], span[-1][1]
    single = {word for name in known for word in name if len(word) > 1 and (len(name) == 1 or word not in _COMMON)}
    for start, end, _ in words:
        found = _name_in(text[start:end], single, language)
        if found:
            yield start + found[0], start + found[1]


def _name_in(word: str, single: Collection[str], language: str) -> tuple[int, int] | None:
    """Where in the word a name stands: in all of it, before an ending, or behind a letter that the language hangs on."""
    folded = fold(word)
    if folded in single:
        # A short name is often another word as well ("can", "an"): only with a capital, where the script has them.
        return None if len(folded) < 4 and word.islower() else (0, len(word))
    endings, beginnings = attached(language)
    if folded[:1] in beginnings and folded[1:] in single:
        return 1, len(word)
    if endings and len(word) <= _LONGEST:
        for length in range(len(word) - 1, 2, -1):
            if fold(word[:length]) in single and endings.fullmatch(fold(word[length:])):
                return 0, len(word) if language == DUTCH else length
    return None
