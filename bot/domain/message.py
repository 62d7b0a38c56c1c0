"""A message: one row of the transcript, on its way in or out."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.conversation import OpenQuestion

WELCOME = "welcome"
"""The key of the first message to a contact."""

NOWHERE = "none"
"""The channel of a conversation that keeps what could not be sent because there is no address."""


class Status(StrEnum):
    """How far a message came. `received` is a parent's; the others are ours."""

    RECEIVED = "received"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    SUPPRESSED = "suppressed"


class Trace(StrEnum):
    """What a provider says of a message whose sending was cut off."""

    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


_ORDER = {
    Status.QUEUED: 0,
    Status.SENDING: 1,
    Status.SENT: 2,
    Status.FAILED: 3,
    Status.SUPPRESSED: 3,
    Status.DELIVERED: 4,
    Status.READ: 5,
}


def later(old: Status, new: Status) -> Status:
    """The further of two statuses: callbacks come in any order and a message never goes backwards."""
    return new if _ORDER.get(new, -1) > _ORDER.get(old, -1) else old


@dataclass(frozen=True)
class Button:
    """A button as it was sent."""

    payload: str
    label: str


@dataclass(frozen=True)
class Part:
    """A text in one language."""

    language: str
    text: str


@dataclass(frozen=True)
class Draft:
    """A message of ours before it has a number.

    Attributes:
        key: the message key of the catalogue.
        reply_to: the parent's message that it answers.
        purpose, student, scope: what the gate asks for.
        not_before, expires_at: when it may be sent; None: at once, and at any time.
        once: what it is, where it must never exist twice (`alert:12:7`).
        asks: the question that stands open once it is sent.

    """

    key: str
    author: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...]
    status: Status
    reason: str
    reply_to: int | None
    purpose: str
    student: int | None
    scope: str
    attachments: tuple["Attachment", ...] = ()
    not_before: datetime | None = None
    expires_at: datetime | None = None
    once: str | None = None
    asks: OpenQuestion | None = None


@dataclass(frozen=True)
class Outgoing:
    """What a channel sends: the parts one below the other, then the buttons."""

    id: int
    conversation: int
    channel: str
    address: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    attachments: tuple["Attachment", ...] = ()


@dataclass(frozen=True)
class Attachment:
    """Something that came with a message; `reference` is the channel's own way to fetch it."""

    content_type: str
    reference: str


@dataclass(frozen=True)
class Inbound:
    """A message as a channel parsed it. `external_id` is unique in the channel."""

    channel: str
    address: str
    external_id: str
    text: str
    tapped: str | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Entry:
    """A line of the transcript, as pages show it."""

    id: int
    direction: str
    author: str
    parts: tuple[Part, ...]
    status: Status
    at: datetime
    buttons: tuple[Button, ...] = ()
    reason: str = ""
    urgent: bool = False
    attachments: tuple[Attachment, ...] = field(default=())
    notices: tuple[str, ...] = ()
    handled: bool = False


@dataclass(frozen=True)
class Phone:
    """A contact of a channel, to pick one in the simulator."""

    address: str
    name: str
    language: str
    students: tuple[str, ...]


@dataclass(frozen=True)
class Summary:
    """A conversation in a list; `name` is empty when nobody is linked. `urgent`: something urgent waits."""

    id: int
    channel: str
    address: str
    name: str
    waiting: int
    urgent: bool
