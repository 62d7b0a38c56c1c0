"""What the bot still does while somebody of the school answers."""

import pytest

from bot.domain.conversation import State
from bot.domain.holding import silent
from bot.domain.notice import Notice
from bot.domain.outcome import Change, Incoming, Outcome, ReasonGiven, Reply
from bot.domain.text import Text

KEPT = State(last=Text("answer-bsa"))
SAID = (Reply(Text("answer-bsa")),)


def left(outcome: Outcome, text: str = "", tapped: str | None = None, *, spoke_last: bool = False) -> Outcome:
    return silent(outcome, Incoming(text, tapped), KEPT, spoke_last=spoke_last)


def test_an_answer_is_not_said_and_what_was_open_stays_open():
    assert left(Outcome(State(), SAID, (Notice("handover"),)), "wat is bsa?") == Outcome(KEPT)


def test_the_word_of_danger_stays_on_the_list_and_is_not_answered():
    danger = Notice("danger", urgent=True)
    found = left(Outcome(State(), SAID, (danger, Notice("handover")), urgent=True), "hij slaat mij")
    assert (found.replies, found.notices, found.urgent) == ((), (danger,), True)


@pytest.mark.parametrize("kind", ["stop", "start"])
def test_stop_and_start_hold_at_once_and_are_confirmed(kind):
    outcome = Outcome(State(), SAID, changes=(Change(kind),))
    assert left(outcome, kind, spoke_last=True) == outcome


@pytest.mark.parametrize("payload", ["reason:1:ill", "slot:1:2", "rsvp:1:no", "interpreter:1:tr", "language:tr"])
def test_a_tap_on_a_question_of_the_school_is_recorded(payload):
    outcome = Outcome(State(), SAID, effects=(ReasonGiven(1, "ill"),))
    assert left(outcome, tapped=payload, spoke_last=True) == outcome


@pytest.mark.parametrize("payload", ["topic:bsa", "word:stage", "menu:language", "simple:call"])
def test_a_tap_on_an_old_suggestion_is_the_mentors_to_answer(payload):
    assert left(Outcome(State(), SAID), tapped=payload) == Outcome(KEPT)


def test_a_number_answers_the_school_and_not_the_mentor_who_wrote_last():
    outcome = Outcome(State(), SAID, effects=(ReasonGiven(1, "ill"),))
    assert left(outcome, "1") == outcome
    assert left(outcome, "1", spoke_last=True) == Outcome(KEPT)
