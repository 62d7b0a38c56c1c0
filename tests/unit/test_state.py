"""The state of a conversation survives the database without loss."""

import json
from datetime import UTC, date, datetime, time

import pytest

from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.text import Lines, Text
from bot.storage.state import from_json, to_json

TEXT = Text(
    "k",
    {"a": "x", "n": 2, "d": date(2026, 1, 2), "t": time(8, 30), "at": datetime(2026, 1, 2, 3, tzinfo=UTC), "m": {"nl": "y"}},
)
QUESTION = OpenQuestion(
    "suggest", datetime(2026, 1, 2, tzinfo=UTC), Text("q", {"in": TEXT}), (Option("topic:a", TEXT, ("een", "bir")),)
)
INVITATION = OpenQuestion(
    "meeting_rsvp",
    datetime(2026, 1, 2, tzinfo=UTC),
    Text("q"),
    (Option("slot:3:9", TEXT, at=datetime(2026, 1, 5, 14, 30)), Option("rsvp:3:no", TEXT)),
    student=4,
    scope="meeting",
)


@pytest.mark.parametrize(
    "state",
    [
        State(),
        State(QUESTION),
        State(last=TEXT),
        State(QUESTION, Text("l", {"lines": Lines((TEXT, Text("b")))})),
        State(asked=(INVITATION, QUESTION)),
    ],
)
def test_there_and_back(state):
    assert from_json(json.loads(json.dumps(to_json(state)))) == state


@pytest.mark.parametrize("raw", [{"question": {"id": "x"}}, {"question": 1}, {"last": {"key": 1}}, {"question": None}])
def test_what_an_older_version_wrote_is_forgotten(raw):
    assert from_json(raw) == State()
