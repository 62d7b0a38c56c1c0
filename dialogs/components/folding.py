"""One form for the many ways in which a word is typed: case, diacritics, letter forms, and sounds across alphabets."""

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import Optional, Tuple

HINT = re.compile(r"^\s*\[([a-z]{2,3})\]\s*")
"""The language of the contact before the message: `[tr] ne zaman`."""

WORD = re.compile(r"[\w']+")
_RUN = re.compile(r"(\D)\1{2,}")
_DIGITS = re.compile(r"\d{3,}")

# What is typed for another letter, by alphabet. The first three are forms of Arabic letters, Persian ones among them; Ethiopic
# has letters that sound alike, and throat sounds whose first and fourth order are not told apart.
_LETTERS = str.maketrans(
    {
        **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None},
        **{"ی": "ي", "ک": "ك", "ۀ": "ه", "ە": "ه", "\u200c": None},
        **{"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "’": "'", "`": "'", "ʼ": "'", "ґ": "г"},
        **{"ሃ": "ሀ", "ሓ": "ሐ", "ኀ": "ሐ", "ኃ": "ሐ", "ኣ": "አ", "ዓ": "ዐ"},
        **{chr(0x1220 + order): chr(0x1230 + order) for order in range(7)},
        **{chr(0x1340 + order): chr(0x1338 + order) for order in range(7)},
    }
)


@dataclass(frozen=True)
class Sample:
    """A folded message and the language of its writer (None: unknown)."""

    text: str
    language: Optional[str] = None


def sample(text: str, language: Optional[str] = None) -> Sample:
    """Read the hint, if there is one, and fold the message."""
    plain, hint = hinted(text)
    return Sample(fold(plain), hint or language)


def hinted(text: str) -> Tuple[str, Optional[str]]:
    """The message without the hint, and the hint."""
    match = HINT.match(text)
    return (text[match.end() :], match.group(1)) if match else (text, None)


def fold(text: str) -> str:
    """Lower case, no diacritics, one form of each letter, no stretched letters; long numbers become one sign."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _DIGITS.sub("000", _RUN.sub(r"\1\1", plain))
    return " ".join(WORD.findall(plain))


# -- sounds --------------------------------------------------------------------------------------------------------------

_SOUNDS = {"ث": "t", "ب": "b", "ت": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s"}
_SOUNDS.update({"ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "k", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m"})
_SOUNDS.update({"ن": "n", "ه": "h", "پ": "b", "چ": "s", "گ": "k", "ڤ": "f", "ژ": "z"})
_LATIN = [("tch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("zh", "z")]
_LATIN += [("7", "h"), ("5", "k"), ("8", "k"), ("9", "k"), ("6", "t"), ("3", ""), ("2", "")]
_LATIN += [("p", "b"), ("v", "f"), ("x", "ks"), ("c", "k"), ("q", "k"), ("g", "k")]
_SOFT = re.compile("[aeiouyw']")
_TWICE = re.compile(r"(.)\1+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_ETHIOPIC = re.compile("[\u1200-\u137f]")


def sounds(text: str) -> str:
    """The consonants of a folded text, alike in its own and in Latin letters: "ابني مريض" and "ibni mareed" are "bn mrd"."""
    return " ".join(filter(None, (_consonants(word) for word in text.split())))


def has_own_letters(text: str) -> bool:
    """Whether it is written in an alphabet whose sounds are known here."""
    return bool(_ARABIC.search(text) or _ETHIOPIC.search(text))


def is_latin(text: str) -> bool:
    """Whether its first letter is a Latin one."""
    first = next((c for c in text if c.isalpha()), "")
    return bool(first) and unicodedata.name(first, "").startswith("LATIN")


def _consonants(word: str) -> str:
    if _ARABIC.search(word):
        word = word[2:] if word.startswith("ال") and len(word) > 3 else word
        return _TWICE.sub(r"\1", "".join(_SOUNDS.get(c, "" if _ARABIC.match(c) else c) for c in word))
    if _ETHIOPIC.search(word):
        plain = "".join(_syllable(c) for c in word)
    else:
        plain = word[2:] if word.startswith(("el", "al", "il")) and len(word) > 4 else word
    for written, sound in _LATIN:
        plain = plain.replace(written, sound)
    return _TWICE.sub(r"\1", _SOFT.sub("", plain))


@functools.lru_cache(maxsize=None)
def _syllable(letter: str) -> str:
    """An Ethiopic letter by the end of its Unicode name: "ETHIOPIC SYLLABLE SHEE" is "shee"; ቸ is CA there, typed "cha"."""
    kind, _, name = unicodedata.name(letter, "").partition("SYLLABLE ")
    if not kind.startswith("ETHIOPIC") or not name:
        return "" if kind else letter
    plain = name.rpartition(" ")[2].lower()
    return f"ch{plain[1:]}" if plain[0] == "c" and plain[1:2] != "h" else plain.replace("tz", "ts").replace("kx", "k")
