"""From what Rasa says was meant to a way to react: answer, suggest or hand over. Used by the dialogue and by `evaluate`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

OUT_OF_SCOPE = "out_of_scope"
SAFETY = "safety_urgent"
ASIDE = "aside"
"""A message that is no reply to the question, but a topic of its own."""


class Tier(StrEnum):
    """The three ways to react."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    HANDOVER = "handover"


class Danger(StrEnum):
    """What the detector of danger thinks."""

    NONE = "none"
    SUSPECTED = "suspected"
    SURE = "sure"


@dataclass(frozen=True)
class Ranked:
    """A topic (or what a reply means) and how probable it is, 0 to 1."""

    topic: str
    confidence: float


@dataclass(frozen=True)
class Understood:
    """What the understanding says of one message.

    Attributes:
        ranking: the topics, most probable first; `out_of_scope` is one of them.
        danger: how probable it is that somebody is in danger, 0 to 1.
        terms: the school words found in the message, by the ids of the glossary, in order.
        replies: by question, what the message would be as a reply to it, most probable first; `aside` is no reply.
        languages: the language of the message, most probable first.

    """

    ranking: tuple[Ranked, ...] = ()
    danger: float = 0.0
    terms: tuple[str, ...] = ()
    replies: Mapping[str, tuple[Ranked, ...]] = field(default_factory=dict)
    languages: tuple[Ranked, ...] = ()


@dataclass(frozen=True)
class Thresholds:
    """When the bot is sure enough (config.yaml, `understanding`)."""

    sure: float
    margin: float
    suggest: float
    interrupt: float
    out_of_scope: float
    suggestions: int
    danger_sure: float
    danger_suspect: float
    reply: float = 0.4


@dataclass(frozen=True)
class Decision:
    """How to react to a message. `topic` is set when `tier` is ANSWER; `suggestions` when it is SUGGEST."""

    tier: Tier
    topic: str | None = None
    confidence: float = 0.0
    suggestions: tuple[str, ...] = ()
    term: str | None = None
    danger: Danger = Danger.NONE

    @property
    def urgent(self) -> bool:
        """The numbers to call are shown and the mentor is told at once."""
        return self.danger is not Danger.NONE


def decide(understood: Understood, thresholds: Thresholds) -> Decision:
    """Danger first; then sure, less sure, unsure.

    A message is answered when its best topic reaches `sure` and leads the next by `margin`; with at least `suggest` up to
    `suggestions` topics are offered; else a person takes over. What looks out of scope is never answered.
    """
    danger = _danger(understood, thresholds)
    term = understood.terms[0] if understood.terms else None
    if danger is Danger.SURE:
        return Decision(Tier.ANSWER, SAFETY, max(understood.danger, _confidence(understood, SAFETY)), danger=danger)
    if not understood.ranking:
        return Decision(Tier.HANDOVER, danger=danger)
    best = understood.ranking[0]
    topics = [r for r in understood.ranking if r.topic not in (OUT_OF_SCOPE, SAFETY)]
    outside = _confidence(understood, OUT_OF_SCOPE)
    if not topics or outside >= thresholds.out_of_scope:
        return Decision(Tier.HANDOVER, confidence=best.confidence, danger=danger)
    second = understood.ranking[1].confidence if len(understood.ranking) > 1 else 0.0
    first = topics[0]
    if first is best and first.confidence >= thresholds.sure and first.confidence - second >= thresholds.margin:
        return Decision(Tier.ANSWER, first.topic, first.confidence, term=term, danger=danger)
    if first.confidence >= thresholds.suggest:
        names = tuple(r.topic for r in topics[: thresholds.suggestions])
        return Decision(Tier.SUGGEST, None, first.confidence, names, term, danger)
    return Decision(Tier.HANDOVER, confidence=first.confidence, danger=danger)


def _confidence(understood: Understood, topic: str) -> float:
    return next((r.confidence for r in understood.ranking if r.topic == topic), 0.0)


def _danger(understood: Understood, thresholds: Thresholds) -> Danger:
    """The detector decides; the topic of danger is a second opinion where it comes first."""
    top = understood.ranking[0] if understood.ranking else None
    named = top.confidence if top and top.topic == SAFETY else 0.0
    score = understood.danger
    if score >= thresholds.danger_sure or (named >= thresholds.sure and score >= thresholds.danger_suspect):
        return Danger.SURE
    if score >= thresholds.danger_suspect or named >= thresholds.sure or (named and score >= thresholds.danger_suspect / 2):
        return Danger.SUSPECTED
    return Danger.NONE
