"""The benchmarks take long and are run by hand: here only that they still find what they work with."""

import pytest

from bench import school


@pytest.mark.parametrize("language", sorted(set(school._LANGUAGES)))
def test_there_are_questions_and_answers_to_fill_a_school_with(language):
    assert len(school._asked(language)) > 1000
    assert len(school._answered(language)) > 20
