"""Nothing about a person in a log line."""

import logging

import pytest

from bot import logs


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("call +31612345678 now", "31612345678"),
        ("call 06-12345678", "12345678"),
        ("call 06 12 34 56 78", "34 56"),
        ("0031 6 1234 5678", "1234"),
        ("mail a.b@school.example", "a.b@"),
        ("token=abcdefghijk", "abcdefghijk"),
        ("Authorization: Bearer-abcdefgh", "abcdefgh"),
        ('{"password": "hunter22"}', "hunter22"),
    ],
)
def test_numbers_addresses_and_tokens_are_blotted_out(line, gone):
    assert gone not in logs.redact(line)


@pytest.mark.parametrize(
    "line", ["2026-11-22 06:21:04,311 INFO x: message 12345 was not sent (30003)", "127.0.0.1:8000", "in 1200 ms"]
)
def test_ids_times_and_ports_stay(line):
    assert logs.redact(line) == line


def test_a_traceback_is_redacted_too():
    try:
        raise ValueError("bad number +31612345678")
    except ValueError:
        record = logging.getLogger("x").makeRecord("x", 40, "f", 1, "oops", (), __import__("sys").exc_info())
    assert "31612345678" not in logs.Redacting("%(message)s").format(record)


def test_place_of_names_kind_and_line_but_not_the_words():
    try:
        raise KeyError("mijn kind is ziek")
    except KeyError as error:
        place = logs.place_of(error)
    assert place.startswith("KeyError at test_logs.py:")
    assert "ziek" not in place
