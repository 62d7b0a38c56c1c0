"""The state of one conversation: the open question, its options and when it ends."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.text import Text


@dataclass(frozen=True)
class Option:
    """An answer that can be tapped.

    Attributes:
        payload: what a tap sends back, e.g. `topic:bsa`; at most 64 bytes (Telegram).
        label: what stands on the button; at most 20 characters (WhatsApp).
        words: the label as it was written in the languages of the contact, so that typing it counts as the tap.

    """

    payload: str
    label: Text
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenQuestion:
    """A question that waits for an answer. `topic` is what it was asked about."""

    id: str
    expires_at: datetime
    text: Text
    options: tuple[Option, ...] = ()
    topic: str = ""


@dataclass(frozen=True)
class State:
    """What the conversation remembers: the open question, and the last answer (to say it again in fewer words)."""

    question: OpenQuestion | None = None
    last: Text | None = None
