"""What comes out of a message: a new state, replies, things for the mentor, and changes of what is on record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.absences import Alert
from bot.domain.book import Book
from bot.domain.consent import Purpose
from bot.domain.contact import GoodHours
from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.meetings import Invitation
from bot.domain.message import Attachment
from bot.domain.notice import Notice
from bot.domain.text import Text
from bot.domain.understanding import Decision, Thresholds, Understood


@dataclass(frozen=True)
class Incoming:
    """A message of a parent.

    Attributes:
        text: what was written, without control characters; may be empty.
        tapped: the payload of the button, if it was a tap.
        understood: None when the understanding is away.
        attachments: how many images, voice notes or files came along.
        voice: all of them are voice notes.

    """

    text: str = ""
    tapped: str | None = None
    understood: Understood | None = None
    attachments: int = 0
    voice: bool = False


@dataclass(frozen=True)
class Matters:
    """What the school has asked this contact: the alerts and the invitations that can still be answered, by their ids."""

    alerts: Mapping[int, Alert] = field(default_factory=dict)
    invitations: Mapping[int, Invitation] = field(default_factory=dict)


@dataclass(frozen=True)
class Reply:
    """A message to the parent. `student` is the student it tells about (for the gate), `scope` the permission it needs.

    `short`: only its first sentences. `whole`: all of it, also where the channel likes it short. `language`: in this one alone.
    `by`: the provider that translated its free text from Dutch.
    """

    text: Text
    options: tuple[Option, ...] = ()
    purpose: Purpose = Purpose.GENERAL
    student: int | None = None
    scope: str = ""
    short: bool = False
    whole: bool = False
    language: str = ""
    attachments: tuple[Attachment, ...] = ()
    by: str = ""


@dataclass(frozen=True)
class Change:
    """Something of the contact that changes: `stop`, `start`, `language` or `mode` to a value, `spoken` on or (empty) off."""

    kind: str
    value: str = ""


@dataclass(frozen=True)
class ReasonGiven:
    """The reason of the absences of an alert."""

    alert: int
    reason: str


@dataclass(frozen=True)
class Answered:
    """What a contact answers to an invitation; with `slot` the student gets this time."""

    invitation: int
    status: str
    slot: int | None = None


@dataclass(frozen=True)
class InterpreterWished:
    """The language of the interpreter, or `no`."""

    invitation: int
    language: str


@dataclass(frozen=True)
class GoodHoursChosen:
    """When this contact likes to get messages."""

    hours: GoodHours


@dataclass(frozen=True)
class StudentNamed:
    """Whom the contact's last wish or report is about."""

    student: int


@dataclass(frozen=True)
class LinkAsked:
    """Somebody whom the school does not know asks to be linked to a contact."""


Effect = ReasonGiven | Answered | InterpreterWished | GoodHoursChosen | StudentNamed | LinkAsked


@dataclass(frozen=True)
class Rules:
    """What the dialogue needs to know beside the message."""

    book: Book
    thresholds: Thresholds
    languages: tuple[str, ...]
    expires: timedelta


@dataclass(frozen=True)
class Outcome:
    """The new state and the effects, to be written in one transaction."""

    state: State = field(default_factory=State)
    replies: tuple[Reply, ...] = ()
    notices: tuple[Notice, ...] = ()
    changes: tuple[Change, ...] = ()
    decision: Decision | None = None
    urgent: bool = False
    effects: tuple[Effect, ...] = ()


def asked(id_: str, text: Text, options: tuple[Option, ...], now: datetime, expires: timedelta) -> OpenQuestion:
    """A question of the bot that stands open from now on."""
    return OpenQuestion(id_, now + expires, text, options)
