"""Somebody writes whom the school does not know: in which language do we talk."""

from dataclasses import replace
from datetime import datetime

from bot.domain.conversation import Option
from bot.domain.outcome import Change, Outcome, Reply, Rules, asked
from bot.domain.text import Text

ASK_LANGUAGE = "ask-language"


def languages_with_first(first: str | None, rules: Rules) -> tuple[Option, ...]:
    """The buttons of all languages, this one on top, each by its own name."""
    codes = dict.fromkeys((first, *rules.languages) if first in rules.languages else rules.languages)
    return tuple(Option(f"language:{code}", Text(f"language-{code}")) for code in codes if code)


def get_acquainted(outcome: Outcome, detected: str | None, *, sure: bool, rules: Rules, now: datetime) -> Outcome:
    """The reply to somebody unknown who was not asked for the language yet.

    The answer comes in the detected language where that is sure, and the question after it, unless the answer asks something
    itself: then with the next message. After danger nothing is asked.
    """
    if sure and detected and not any(change.kind == "language" for change in outcome.changes):
        outcome = replace(outcome, changes=(*outcome.changes, Change("language", detected)))
    chosen = any(change.kind in ("language", "mode", "stop") for change in outcome.changes if change.value != detected)
    if outcome.urgent or chosen or outcome.state.question is not None or not outcome.replies:
        return outcome
    text, options = Text(ASK_LANGUAGE), languages_with_first(detected, rules)
    opened = asked("language", text, options, now, rules.expires)
    return replace(outcome, state=replace(outcome.state, question=opened), replies=(*outcome.replies, Reply(text, options)))
