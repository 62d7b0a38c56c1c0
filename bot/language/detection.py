"""Which language is a message in? By its alphabet where that decides, else by what the understanding has learned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.understanding import Ranked
from bot.language.languages import in_script, languages, script_of

LATIN = "LATIN"
SURE = 0.85
"""From this probability on a language counts as detected (measured: docs/explanation/understanding.md)."""
WORDS, LETTERS = 3, 12
"""A shorter message in Latin letters proves nothing: "ok", "stage" and "mentor" are the same in many languages."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Detected:
    """The most probable language. `sure`: the answer may be written in it."""

    language: str
    sure: bool


def detect(text: str, offered: Sequence[str], ranked: Sequence[Ranked] = ()) -> Detected | None:
    """The language of a message among those that the school offers; None where nothing speaks for one.

    Args:
        ranked: the languages by what the understanding says, most probable first; empty when it is away.

    >>> detect("مرحبا", ["nl", "ar"])
    Detected(language='ar', sure=True)

    """
    script = script_of(text)
    own_script = in_script(script, offered)
    # In Latin letters it may be any of them: Arabic, Persian and Tigrinya are typed so too.
    candidates = tuple(offered) if script == LATIN else own_script
    if not candidates:
        return None
    if len(candidates) == 1:
        return Detected(candidates[0], sure=True)
    # Letters that only one language of this alphabet has: Persian پ, Polish ł.
    known = languages()
    own = [code for code in own_script if set(known[code].letters) & set(text.casefold())]
    mine = [each for each in ranked if each.topic in candidates]
    whole = sum(each.confidence for each in mine)
    words = _WORD.findall(text)
    long_enough = script != LATIN or (len(words) >= WORDS and sum(map(len, words)) >= LETTERS)
    if mine and whole:
        best = mine[0]
        return Detected(best.topic, long_enough and best.confidence >= SURE * whole)
    if len(own) == 1:
        # In Latin letters it may be no more than a name in a Dutch sentence.
        return Detected(own[0], script != LATIN)
    # Without the understanding: who writes in this alphabet reads the wrong language of it no worse than Dutch.
    return Detected(candidates[0], sure=True) if script != LATIN else None
