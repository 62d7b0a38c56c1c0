"""From a ranking to a way to react, as a table."""

import pytest

from bot.domain.understanding import Danger, Ranked, Thresholds, Tier, Understood, decide

T = Thresholds(
    sure=0.5, margin=0.1, suggest=0.1, interrupt=0.6, out_of_scope=0.4, suggestions=3, danger_sure=0.8, danger_suspect=0.5
)


def said(danger: float = 0.0, terms: tuple[str, ...] = (), **topics: float) -> Understood:
    return Understood(tuple(Ranked(name, p) for name, p in sorted(topics.items(), key=lambda t: -t[1])), danger, terms)


@pytest.mark.parametrize(
    ("understood", "tier", "topic", "suggestions"),
    [
        (said(bsa=0.8, duration=0.1), Tier.ANSWER, "bsa", ()),
        (said(bsa=0.5, duration=0.1), Tier.ANSWER, "bsa", ()),
        (said(bsa=0.49, duration=0.1), Tier.SUGGEST, None, ("bsa", "duration")),
        (said(bsa=0.52, duration=0.45), Tier.SUGGEST, None, ("bsa", "duration")),
        (said(bsa=0.3, duration=0.2, intake=0.1, timetable=0.05), Tier.SUGGEST, None, ("bsa", "duration", "intake")),
        (said(bsa=0.09, duration=0.08), Tier.HANDOVER, None, ()),
        (said(out_of_scope=0.6, bsa=0.3), Tier.HANDOVER, None, ()),
        (said(out_of_scope=0.35, bsa=0.3), Tier.SUGGEST, None, ("bsa",)),
        (said(bsa=0.55, out_of_scope=0.41), Tier.HANDOVER, None, ()),
        (said(), Tier.HANDOVER, None, ()),
    ],
)
def test_sure_less_sure_unsure(understood, tier, topic, suggestions):
    decision = decide(understood, T)
    assert (decision.tier, decision.topic, decision.suggestions) == (tier, topic, suggestions)
    assert decision.urgent is False


@pytest.mark.parametrize(
    ("understood", "danger", "topic"),
    [
        (said(0.9, bsa=0.9), Danger.SURE, "safety_urgent"),
        (said(0.6, bsa=0.9), Danger.SUSPECTED, "bsa"),
        (said(0.6, safety_urgent=0.7), Danger.SURE, "safety_urgent"),
        (said(0.2, safety_urgent=0.7, bsa=0.1), Danger.SUSPECTED, None),
        (said(0.3, safety_urgent=0.3, bsa=0.2), Danger.SUSPECTED, None),
        (said(0.1, safety_urgent=0.3, bsa=0.2), Danger.NONE, None),
        (said(0.49, bsa=0.9), Danger.NONE, "bsa"),
        (said(0.9), Danger.SURE, "safety_urgent"),
        (said(0.9, out_of_scope=0.9), Danger.SURE, "safety_urgent"),
    ],
)
def test_danger_goes_before_everything(understood, danger, topic):
    decision = decide(understood, T)
    assert (decision.danger, decision.topic) == (danger, topic)
    assert decision.urgent is (danger is not Danger.NONE)


def test_safety_is_never_offered_in_a_menu():
    decision = decide(said(0.2, safety_urgent=0.3, bsa=0.2, duration=0.1), T)
    assert "safety_urgent" not in decision.suggestions


def test_the_first_term_goes_along():
    assert decide(said(terms=("bsa", "bol"), glossary=0.9), T).term == "bsa"
