"""Whose address it is: what links one to a contact, what a tap around it says, and what waits for the mentor's word."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.conversation import Option
from bot.domain.outcome import Effect, LinkAsked
from bot.domain.text import Text

TRIES, TRIES_WITHIN = 5, timedelta(hours=1)
"""So many codes that are not good are looked at in this time: nobody finds one by trying."""

TAPS = ("start", "share", "link", "linked")
"""The first words of the payloads that this module answers."""

OK, NO, ASKED, NUMBER, STUDENT = (f"linked:{word}" for word in ("ok", "no", "asked", "number", "student"))
"""What came of a code or of a number that was shared. A changed app can send them too: they bring a text and nothing else."""

SHARE_PHONE = "share:phone"
"""The payload of the button that shares the contact's own number; only some channels have such a button."""

# Always the last one: where a number cannot be shared it is left out, and the numbers of the others stay what they are.
SHARE = Option(SHARE_PHONE, Text("button-share_phone"))
ASK = Option("link:ask", Text("button-link_ask"))
LANGUAGE = Option("topic:change_language", Text("label-change_language"))

_SAYS = {
    OK: "linked",
    NO: "linked-no",
    ASKED: "link-asked-number",
    NUMBER: "number-asked",
    STUDENT: "linked-student",
}


class Kind(StrEnum):
    """What the mentor decides. `stranger`: who this is. `number`: whether a contact has another number now."""

    STRANGER = "stranger"
    NUMBER = "number"


@dataclass(frozen=True)
class LinkCode:
    """A one-time code on record. `open`: nobody used it, it is in time, and its contact is still on the list."""

    id: int
    contact: int
    open: bool


@dataclass(frozen=True)
class LinkRequest:
    """What waits for the mentor's word.

    Attributes:
        conversation: where the person writes from.
        contact: whose number it seems to be; None for a stranger.
        name: of that contact, or nothing.
        phone: E.164, where it is known.

    """

    id: int
    kind: Kind
    conversation: int
    contact: int | None
    name: str
    phone: str
    at: datetime

    @property
    def once(self) -> str:
        """The name of its entry on the mentor's list."""
        return f"link:{self.id}"


@dataclass(frozen=True)
class Step:
    """What a tap brings: the answer of a topic, or the key of a text. With a question, an option or free words may follow."""

    topic: str = ""
    text: str = ""
    question: str = ""
    options: tuple[Option, ...] = ()
    effects: tuple[Effect, ...] = ()


def tapped(payload: str, *, linked: bool, stopped: bool) -> Step | None:
    """What follows from a tap; None when this version does not know it.

    Args:
        linked: somebody whom the school knows writes from here.
        stopped: and wants no messages.

    """
    kind = payload.partition(":")[0]
    if payload in _SAYS:
        text = _SAYS[payload]
        # Who is linked already needs neither to share a number nor to say a name.
        return Step(text=text, question="start", options=(ASK, SHARE)) if payload == NO and not linked else Step(text=text)
    if kind == "start" and stopped:
        return Step(topic="start_messages")
    if kind == "start" and not linked:
        return Step(text="start-stranger", question="start", options=(ASK, LANGUAGE, SHARE))
    if payload in (SHARE_PHONE, ASK.payload) and not linked:
        # The button that shares a number sends a number. Its words as a message mean that the messenger could not.
        return Step(text="ask-link", question="link", effects=(LinkAsked(),))
    return Step(topic="bot_help") if kind != "linked" else None


def holds(phone: str, of_a_student: bool) -> bool:
    """Whether another number, as long as nobody confirmed it, keeps back what the school begins about a student.

    Args:
        phone: the contact's number on record. Without one, another does not contradict it.
        of_a_student: whether the new number is a student's own.

    """
    return bool(phone) or of_a_student
