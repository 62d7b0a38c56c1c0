"""The state of one conversation: the open question, its options and when it ends."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.text import Text


@dataclass(frozen=True)
class Option:
    """An answer that can be tapped.

    Attributes:
        payload: what a tap sends back, e.g. `topic:bsa`; at most 64 bytes (Telegram).
        label: what stands on the button; at most 20 characters (WhatsApp).
        words: the label as it was written in the languages of the contact, so that typing it counts as the tap.
        at: the local day and time that it stands for, so that naming them counts as the tap; naive.

    """

    payload: str
    label: Text
    words: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True)
class OpenQuestion:
    """A question that waits for an answer.

    Attributes:
        text: how it is asked again when something else came in between.
        student, scope: whom it is about, for the gate and for who may read the answer; a question about nobody has none.
        asked_at: when the school asked it; soon after that it is asked again when something else came in between, once.
        fresh: nothing else came in between.

    """

    id: str
    expires_at: datetime
    text: Text
    options: tuple[Option, ...] = ()
    student: int | None = None
    scope: str = ""
    asked_at: datetime | None = None
    fresh: bool = True

    def with_words(self, words: Mapping[str, tuple[str, ...]]) -> "OpenQuestion":
        """With the words of its options as they were sent (by payload)."""
        options = tuple(replace(option, words=words.get(option.payload, option.words)) for option in self.options)
        return replace(self, options=options)


@dataclass(frozen=True)
class State:
    """What the conversation remembers.

    Attributes:
        question: what the bot asked last, in the course of the talk.
        asked: what the school asked (alerts, invitations), oldest first: these stay open while the talk goes on.
        last: the last answer, to say it again in fewer words.

    """

    question: OpenQuestion | None = None
    last: Text | None = None
    asked: tuple[OpenQuestion, ...] = ()

    def with_asked(self, question: OpenQuestion) -> "State":
        """The school asked this now: it is what a number or a "yes" answers. One question about the same thing stands open."""
        return State(None, self.last, (*(q for q in self.asked if _about(q) != _about(question)), question))

    def without(self, question: OpenQuestion) -> "State":
        """The school's question is answered."""
        return replace(self, asked=tuple(q for q in self.asked if _about(q) != _about(question)))

    def with_words(self, words: Mapping[str, tuple[str, ...]]) -> "State":
        """With the words of all options as they were sent (by payload), to be kept with the conversation."""
        question = self.question and self.question.with_words(words)
        return replace(self, question=question, asked=tuple(q.with_words(words) for q in self.asked))


def _about(question: OpenQuestion) -> tuple[str, str]:
    """What a question of the school is about: its kind, and the alert or invitation in its payloads."""
    payloads = (option.payload.split(":") for option in question.options)
    return question.id, next((parts[1] for parts in payloads if len(parts) > 2), "")
