"""The text of an SMS: as few parts as it can be without changing a letter, and how many parts it is."""

import re
import unicodedata

import smsutil  # type: ignore[import-untyped]

# The marks with which the catalogue keeps a name readable inside a text of the other direction.
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))

# Signs that GSM-7 has only in a plain form. One of them makes the whole SMS UCS-2, with 70 characters a part and not 160.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−•·‣▪", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\t", " "),
        "…": "...",
        # A soft hyphen, the invisible spaces and direction marks.
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff", None),
    }
)

# Pictograms with what belongs to them: skin tones, the selectors of their form, joiners, keycaps, flags. Letters such as № and
# signs such as ° and ™ are below U+2190 and stay.
_EMOJI = re.compile(
    "[\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\u200d\u20e3\ufe0e\ufe0f\U000e0020-\U000e007f]+"
)
_LEFT_OVER = re.compile(r"^ +| +(?=[ ,.!?]|$)", re.MULTILINE)


def plain(text: str) -> str:
    """The text as it is sent.

    Marks of direction go where nothing is written from right to left. Typographic signs become plain and pictograms go, if the
    whole text then fits GSM-7; else they cost nothing and stay.

    >>> plain("Goedemorgen! 📅 Elif was er niet – weet u waarom?")
    'Goedemorgen! Elif was er niet - weet u waarom?'
    >>> plain("Merhaba 👋 Elif’in dersi ‘boş’")
    'Merhaba 👋 Elif’in dersi ‘boş’'
    """
    if not any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        text = text.translate(_ISOLATES)
    short, dropped = _EMOJI.subn("", text.translate(_PLAIN))
    short = _LEFT_OVER.sub("", short) if dropped else short
    return short if smsutil.is_valid_gsm(short) else text


def parts(text: str) -> int:
    r"""How many parts the provider counts: one of 160 or several of 153 in GSM-7, where ^{}[~]|\€ are two; else 70 and 67."""
    return len(smsutil.split(text).parts)
