"""What a mentor writes to a contact, and what may keep it from going."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.message import Entry


class Subject(StrEnum):
    """What it is about: nothing of a student, or the scope of the student's permission that it needs from 18 on."""

    GENERAL = "general"
    ABSENCE = "absence"
    MEETING = "meeting"
    PROGRESS = "progress"


@dataclass(frozen=True)
class Written:
    """A message as the page sends it.

    Attributes:
        text: in Dutch.
        token: of the form: sent twice it is one message.
        student: whom it is about.
        seen: the newest line that the page showed.
        unsaid: the user did not say what it is about.
        done: the user ticks off what of this conversation waits for an answer.
        anyway: the user knows that somebody else answered too.
        home, by: its translation into the contact's language, and the provider.
        not_translated: why there is none.

    """

    text: str
    token: str
    about: Subject = Subject.GENERAL
    student: int | None = None
    seen: int = 0
    unsaid: bool = False
    done: bool = False
    anyway: bool = False
    home: str = ""
    by: str = ""
    not_translated: str = ""


@dataclass(frozen=True)
class Sent:
    """It is written, and goes out as the gate and the hour say."""

    message: int


@dataclass(frozen=True)
class Stopped:
    """It was not written: `others` were there first, or `holder` has taken the conversation over."""

    others: tuple[Entry, ...]
    holder: str
