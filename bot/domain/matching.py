"""Does a reply name one of the options? By its number, by its words, or by yes and no."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

# Forms of one letter: Arabic and Persian; Latin with strokes; Ethiopic letters that sound alike, and throat sounds whose first
# and fourth order are not told apart. The same as in dialogs/components/folding.py, which cannot be imported here.
_LETTERS = str.maketrans(
    {
        **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None},
        **{"ی": "ي", "ک": "ك", "ۀ": "ه", "ە": "ه", "\u200c": None},
        **{"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "ґ": "г"},
        **{"ሃ": "ሀ", "ሓ": "ሐ", "ኀ": "ሐ", "ኃ": "ሐ", "ኣ": "አ", "ዓ": "ዐ"},
        **{chr(0x1220 + order): chr(0x1230 + order) for order in range(7)},
        **{chr(0x1340 + order): chr(0x1338 + order) for order in range(7)},
    }
)
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"^(?:nr|no|nummer|number|numara|رقم)?\s*(\d{1,2})$")


def fold(text: str) -> str:
    """Lower case, without diacritics, punctuation or differences of letter forms; words one blank apart.

    >>> fold("Één, ĞÜN!  إبني")
    'een gun ابني'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    return " ".join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def search_words(texts: Iterable[str]) -> str:
    """What is searched of these texts: their folded words."""
    return " ".join(fold(text) for text in texts)


@dataclass(frozen=True)
class Words:
    """Words of all languages that stand for a number, a yes or a no, folded."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()


def number_of(text: str, words: Words) -> int | None:
    """The number that the whole message is: "2", "nr 2", "٢", "the second"."""
    # Arabic-Indic and Persian digits are digits too: int() reads them.
    folded = fold(text)
    if match := _NUMBER.match(folded):
        return int(match[1])
    return words.numbers.get(folded)


def pick(text: str, options: Sequence[Sequence[str]], words: Words) -> int | None:
    """The index of the option that the reply names, or None.

    Args:
        options: for each option the ways in which it is written (home language, Dutch).
        words: number words, yes and no.

    """
    number = number_of(text, words)
    if number is not None:
        return number - 1 if 1 <= number <= len(options) else None
    folded = fold(text)
    if not folded:
        return None
    written = [[fold(way) for way in ways] for ways in options]
    exact = [i for i, ways in enumerate(written) if folded in ways]
    if exact:
        return exact[0]
    near = [i for i, ways in enumerate(written) if any(_near(folded, way) for way in ways)]
    return near[0] if len(near) == 1 else None


def _near(said: str, way: str) -> bool:
    # Some of the option's own words, in any order ("sick" for "report sick"), or a typing error.
    tokens, wanted = set(said.split()), set(way.split())
    if tokens <= wanted and any(len(token) > 3 for token in tokens):
        return True
    return len(said) > 3 and difflib.SequenceMatcher(None, said, way).ratio() >= 0.84


def has_words(text: str) -> bool:
    """Whether there is a letter or a digit at all (an emoji alone is not read)."""
    return bool(_WORD.search(text))
