"""What waits for the mentor, or was told to the mentor at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

HELD = "held"
"""The notice of a message that waits; it is off the list when the message goes."""


@dataclass(frozen=True)
class Notice:
    """An entry of the mentor's list.

    Attributes:
        kind: `handover` (not understood), `away` (Rasa did not answer), `danger`, `attachment`, a topic of the parent, the
            answer to a question of the bot (`callback`, `appointment`, `reason`, `contact`, `offer`), or what comes of the
            school's own messages (`disputed`, `hours`, `turns_18`, `held`, `no_answer`, `interpreter` ...).
        urgent: told at once and on top of the list.
        student: whom it is about.
        facts: what is on record, as words and ISO dates and times: {"day": "2026-11-24", "time": "14:30", "language": "tr"}.
        once: what it is, where it must never exist twice.

    """

    kind: str
    urgent: bool = False
    student: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
    once: str | None = None


@dataclass(frozen=True)
class Told:
    """A notice beside the line of the transcript that it came from."""

    id: int
    kind: str
    facts: Mapping[str, str | int]
    urgent: bool
    done: bool
