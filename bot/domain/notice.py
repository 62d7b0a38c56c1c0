"""What waits for the mentor, or was told to the mentor at once."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """An entry of the mentor's list.

    Attributes:
        kind: `handover` (not understood), `away` (Rasa did not answer), `danger`, `attachment`, a topic of the parent, or the
            answer to a question of the bot (`callback`, `appointment`, `reason`, `contact`, `offer`).
        urgent: told at once and on top of the list.

    """

    kind: str
    urgent: bool = False
