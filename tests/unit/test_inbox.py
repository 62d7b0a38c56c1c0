"""What is searched for, and the piece of a text that shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Sight
from bot.domain.inbox import LookedFor, excerpt, looked_for, within
from bot.domain.matching import search_words
from bot.domain.message import Part


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Ayşe", LookedFor(beginning="ayse")),
        ("Ayşe ziek", LookedFor(("ayse",), beginning="ziek")),
        ('"op school"', LookedFor(phrases=("op school",))),
        ('"Ayşe"', LookedFor(words=("ayse",))),
        ('ziek "op school" mor', LookedFor(("ziek",), ("op school",), "mor")),
        # The second quotation mark is not typed yet.
        ('ziek "op school', LookedFor(("ziek",), ("op school",))),
        ("إبنتي", LookedFor(beginning="ابنتي")),
        ("  ", LookedFor()),
        ('""', LookedFor()),
        ("?!", LookedFor()),
    ],
)
def test_what_was_typed_is_words_phrases_and_the_beginning_of_the_last_one(typed, wanted):
    assert looked_for(typed) == wanted
    assert bool(looked_for(typed)) == bool(wanted.pieces)


def test_the_words_found_are_marked_as_they_were_written():
    found = excerpt([Part("", "Dün OĞLUM hastaydı")], looked_for("oglum hasta"))
    assert found.pieces == (("Dün ", False), ("OĞLUM", True), (" ", False), ("hastaydı", True))


def test_a_mark_upon_a_letter_belongs_to_its_word():
    assert excerpt([Part("", "cafe\u0301 dicht")], looked_for("café d")).pieces[0] == ("cafe\u0301", True)
    assert excerpt([Part("ar", "اِبْنِي مريض")], looked_for("ابني")).pieces[0] == ("اِبْنِي", True)


def test_of_several_languages_the_one_with_most_of_it_and_else_the_dutch_one():
    parts = [Part("tr", "okul kapalı, school"), Part("nl", "de school is dicht")]
    assert excerpt(parts, looked_for("school")).language == "nl"
    assert excerpt(parts, looked_for("okul school")).language == "tr"


def test_a_long_text_is_cut_around_what_was_found_between_words():
    text = "begin " * 60 + "naald " + "einde " * 60
    found = excerpt([Part("nl", text)], looked_for("naald"))
    assert found.is_cut_before and found.is_cut_after
    assert ("naald", True) in found.pieces
    assert len("".join(piece for piece, _ in found.pieces)) < 250
    assert not found.pieces[0][0].strip().startswith("egin")


def test_a_text_without_blanks_is_cut_too():
    found = excerpt([Part("nl", "a" * 5_000 + " naald " + "b" * 5_000)], looked_for("naald"))
    assert len("".join(piece for piece, _ in found.pieces)) < 300


@given(text=st.text(max_size=400), typed=st.text(max_size=30))
def test_an_excerpt_is_a_piece_of_the_text_and_marks_only_what_is_looked_for(text, typed):
    wanted = looked_for(typed)
    found = excerpt([Part("", text)], wanted)
    shown = "".join(piece for piece, _ in found.pieces)
    assert shown in text
    if not found.is_cut_before and not found.is_cut_after:
        assert shown == text
    if wanted and not wanted.phrases and len(text) < 80 and wanted.is_in(search_words([text])):
        assert any(is_found for _, is_found in found.pieces)


def test_nothing_to_show_is_an_empty_excerpt():
    assert excerpt([], looked_for("x")).pieces == ()


def test_one_group_is_never_more_than_what_the_user_sees():
    leader = Sight("team@school.example", frozenset({"ZW1A"}), unknown=True)
    assert within(leader, "ZW1A") == Sight("", frozenset({"ZW1A"}))
    assert within(leader, "TE1B") == Sight("", frozenset())
    assert within(Sight("team@school.example", None, unknown=True), "TE1B") == Sight("", frozenset({"TE1B"}))
