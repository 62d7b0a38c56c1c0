"""The language is detected by the alphabet where that decides, else by what was learned; never by one short word."""

import pytest

from bot.domain.understanding import Ranked
from bot.language.detection import Detected, detect

ALL = ["nl", "en", "ar", "es", "fa", "pl", "so", "ti", "tr", "uk"]
TURKISH = (Ranked("tr", 0.97), Ranked("nl", 0.02), Ranked("en", 0.01))
TORN = (Ranked("nl", 0.55), Ranked("en", 0.45))
PERSIAN = (Ranked("fa", 0.6), Ranked("tr", 0.35), Ranked("ar", 0.05))


@pytest.mark.parametrize(
    ("text", "ranked", "found"),
    [
        ("привіт", (), Detected("uk", sure=True)),
        ("ሰላም", (), Detected("ti", sure=True)),
        ("ok ሰላም ክመይ ኣለኹም", (), Detected("ti", sure=True)),
        # Two languages share an alphabet: the understanding says which, among these two alone.
        ("مرحبا", (), Detected("ar", sure=True)),
        ("مرحبا", PERSIAN, Detected("fa", sure=True)),
        ("چطور", (), Detected("fa", sure=True)),
        # Latin letters: one short word is never enough.
        ("merhaba", TURKISH, Detected("tr", sure=False)),
        ("oğlum bugün hasta gelemez", TURKISH, Detected("tr", sure=True)),
        ("mijn zoon is ziek", TORN, Detected("nl", sure=False)),
        ("mijn zoon is ziek", (), None),
        # Letters that only one of them has: ę, ć; but a name may have them too.
        ("proszę napisać więcej", (), Detected("pl", sure=False)),
        # Arabic, Persian and Tigrinya are typed in Latin letters too.
        ("pesaram mariz ast", (Ranked("fa", 0.99), Ranked("nl", 0.01)), Detected("fa", sure=True)),
        ("", (), None),
        ("👍 12:30", TURKISH, None),
        ("你好", TURKISH, None),
    ],
)
def test_what_is_detected(text, ranked, found):
    assert detect(text, ALL, ranked) == found


def test_a_language_that_the_school_does_not_offer_is_never_detected():
    assert detect("oğlum bugün hasta gelemez", ["nl", "en"], TURKISH) == Detected("nl", sure=False)
    assert detect("привіт", ["nl", "en"]) is None


def test_letters_of_its_own_propose_a_language_when_the_understanding_is_away():
    assert detect("mañana no viene mi hijo", ["nl", "es"]) == Detected("es", sure=False)
