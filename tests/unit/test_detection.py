"""The language is proposed by the script, never by a short word."""

import pytest

from bot.language.detection import propose

LANGUAGES = ["nl", "en", "tr", "ar"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مرحبا", "ar"),
        ("ja", "nl"),
        ("merhaba", "nl"),
        ("", "nl"),
        ("👍", "nl"),
        ("ok شكرا جزيلا", "ar"),
        ("привіт", "nl"),
        ("چطور", "ar"),
    ],
)
def test_by_script(text, language):
    assert propose(text, LANGUAGES, "nl") == language
