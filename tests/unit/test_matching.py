"""Does a reply name an option?"""

import pytest

from bot.config import ROOT
from bot.domain.matching import fold, has_words, pick
from bot.language.book import load_book

WORDS = load_book(ROOT / "dialogs").words
OPTIONS = [("Hasta bildirme", "Ziek melden"), ("Ders programı", "Rooster"), ("Başka bir şey", "Iets anders")]
ARABIC = [("نص أقصر", "Kortere tekst"), ("اتصلوا بي", "Bel mij")]


@pytest.mark.parametrize(
    ("said", "index"),
    [
        ("1", 0),
        ("2.", 1),
        ("nr 3", 2),
        ("٢", 1),
        ("۲", 1),
        ("de tweede", 1),
        ("ikincisi", 1),
        ("the first one", 0),
        ("الثاني", 1),
        ("4", None),
        ("0", None),
        ("Ders programı", 1),
        ("ders programi", 1),
        ("ROOSTER", 1),
        ("ders programi!!", 1),
        ("ders proramı", 1),
        ("hasta", 0),
        ("iets anders", 2),
        ("ziek melden graag want hij heeft koorts", None),
        ("wat kost de opleiding", None),
        ("", None),
    ],
)
def test_number_words_and_typing_errors_count_as_the_tap(said, index):
    assert pick(said, OPTIONS, WORDS) == index


@pytest.mark.parametrize(("said", "index"), [("نص اقصر", 0), ("اتصلو بي", 1), ("kortere tekst", 0), ("واحد", 0)])
def test_in_arabic_too(said, index):
    assert pick(said, ARABIC, WORDS) == index


def test_a_word_of_two_options_chooses_none():
    assert pick("stage", [("Stage zoeken",), ("Regels op stage",)], WORDS) is None


@pytest.mark.parametrize(
    ("text", "folded"), [("Één, ĞÜN!", "een gun"), ("  إبني  مريضٌ ", "ابني مريض"), ("İYİ ışık", "iyi isik")]
)
def test_fold(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"), [("👍", False), ("?!", False), ("ok", True), ("5", True), ("مرحبا", True), ("", False)]
)
def test_has_words(text, words):
    assert has_words(text) is words
