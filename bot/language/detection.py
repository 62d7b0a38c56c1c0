"""Proposes the language of a message by its script; a word or two in Latin letters prove nothing."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

# The first of these that the school has. Arabic letters may be Persian, but only four letters tell, and a short
# message often lacks them.
_SCRIPTS = {"ARABIC": ("ar", "fa"), "CYRILLIC": ("uk", "ru"), "ETHIOPIC": ("ti", "am")}
_PERSIAN = frozenset("پچژگ")


def propose(text: str, languages: Sequence[str], default: str) -> str:
    """The language that the script of most letters speaks for, among `languages`; else `default`.

    >>> propose("مرحبا", ["nl", "ar"], "nl")
    'ar'
    """
    scripts = Counter(unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha())
    if not scripts:
        return default
    script = scripts.most_common(1)[0][0]
    candidates = _SCRIPTS.get(script, ())
    if script == "ARABIC" and _PERSIAN & set(text):
        candidates = ("fa", "ar")
    return next((language for language in candidates if language in languages), default)
