"""A message: one row of the transcript, on its way in or out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.conversation import OpenQuestion, Option
from bot.domain.notice import Told
from bot.domain.text import Text
from bot.errors import Failure

WELCOME = "welcome"
"""The key of the first message to a contact."""

WHICH_STUDENT = "which-student"
"""The key of the question which of the contact's students it is about."""

NOWHERE = "none"
"""The channel of a conversation that keeps what could not be sent because there is no address."""


STOPPED_THERE = "stopped"
"""Why nobody can be reached there: the provider itself stopped it for the contact, and only the contact opens it again."""


UNCERTAIN = "uncertain"
"""Why a message failed: nobody knows whether it was sent."""

KNOCKED_IN_VAIN = "knocked_in_vain"
"""Why a message failed: nobody opened when an approved one knocked. A late tap still brings it."""

ASKED_FOR = "asked_for"
"""Why a message of the school goes at once, at whatever hour: the contact tapped to read it."""


LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of a file of a parent; what is larger stays with the provider. Telegram lets a bot fetch no more."""


class Status(StrEnum):
    """How far a message came. `received` is a parent's; the others are ours."""

    RECEIVED = "received"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    ANSWERED = "answered"
    FAILED = "failed"
    SUPPRESSED = "suppressed"


ARRIVED = (Status.DELIVERED, Status.READ, Status.ANSWERED)
WENT_OUT = (Status.SENT, *ARRIVED)
ON_THE_WAY = (Status.SENDING, *WENT_OUT)
"""How far a message of ours came: it is on the phone; it left this program; it left, or may have."""


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
    Status.ANSWERED: 6,
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
    """A text in one language. `by`: the provider that translated it; nothing where a person or a catalogue says it."""

    language: str
    text: str
    by: str = ""


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
        text, options: what it was made of, to write it anew for another way.
        instead_of: the message that did not arrive, where this one goes another way.
        cost: what sending it costs, where that is known.
        sent_by: the user of the pages who wrote it.

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
    text: Text | None = None
    options: tuple[Option, ...] = ()
    instead_of: int | None = None
    cost: "Cost | None" = None
    sent_by: int | None = None


@dataclass(frozen=True)
class Document:
    """A file that is sent along."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Template:
    """A text that the provider approved, and what is filled in; only strings. `sid`: the provider's own id of it."""

    sid: str
    variables: Mapping[str, str]


@dataclass(frozen=True)
class Outgoing:
    """What a channel sends: the parts one below the other, then the buttons.

    Attributes:
        parts: the text by language, the home language first; already shortened to what this channel is to show.
        documents: files for a channel that can send them.
        open: False: the provider takes only an approved template now.
        template: the approved template that says the same, or that knocks.
        done: so many of the provider's messages of this one were sent by an attempt before.

    """

    id: int
    conversation: int
    channel: str
    address: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    attachments: tuple["Attachment", ...] = ()
    documents: tuple[Document, ...] = ()
    open: bool = True
    template: Template | None = None
    done: int = 0


@dataclass(frozen=True)
class Cost:
    """What a message costs: how many parts the provider counts, and euros where config.yaml says what one costs."""

    parts: int
    euros: float | None


@dataclass(frozen=True)
class Attachment:
    """Something that came with a message; `reference` is the channel's own way to fetch it."""

    content_type: str
    reference: str


@dataclass(frozen=True)
class Inbound:
    """A message as a channel parsed it.

    Attributes:
        external_id: unique in the channel.
        tapped: the payload of the button; `start:` for the first touch of somebody who opened the chat.
        user: the provider's own id of the person, where it has one beside the address.
        code: a one-time code that links this address to a contact; it is never written down.
        shared_phone: the sender's own number, shared by a button of the messenger.
        provider_stopped: True when the provider itself has just stopped this address, False when it has opened it again; it
            told the contact so, and an answer of ours would not arrive.
        query: what the channel needs to acknowledge a tap.
        language_hint: the language that the messenger is set to, as ISO 639-1.

    """

    channel: str
    address: str
    external_id: str
    text: str
    tapped: str | None = None
    attachments: tuple[Attachment, ...] = ()
    user: str = ""
    code: str = field(default="", repr=False)
    shared_phone: str = field(default="", repr=False)
    provider_stopped: bool | None = None
    query: str = ""
    language_hint: str = ""


@dataclass(frozen=True)
class Receipt:
    """What a provider says later of a message of ours.

    Attributes:
        message: our own id of it, which the provider gives back.
        external_id: the provider's.
        code: the provider's own code of what went wrong.
        failure: what follows from it.
        piece, of: which of the provider's messages of this one it is about.

    """

    message: int
    external_id: str
    status: Status
    code: str = ""
    failure: Failure | None = None
    piece: int = 1
    of: int = 1


@dataclass(frozen=True)
class Blocked:
    """A contact shut the door in the messenger itself."""

    channel: str
    address: str


Event = Inbound | Receipt | Blocked


@dataclass(frozen=True)
class Entry:
    """A line of the transcript, as pages show it.

    Attributes:
        files: the ids of those attachments that are kept.
        student: whom it is about, where it tells of a student.
        sent_by: the name of the user who wrote it.
        wrong: somebody of the school says that its translation is wrong.
        told: what the mentor was told about it.
        hidden: it tells about a student whom the reader may not see, and holds nothing.
        text: what a message of ours was made of, where that is known.

    """

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
    told: tuple[Told, ...] = ()
    handled: bool = False
    channel: str = ""
    cost: Cost | None = None
    files: tuple[int, ...] = ()
    key: str = ""
    tapped: str | None = None
    student: int | None = None
    sent_by: str = ""
    wrong: bool = False
    not_before: datetime | None = None
    status_at: datetime | None = None
    hidden: bool = False
    text: Text | None = None

    @property
    def notices(self) -> tuple[str, ...]:
        """The kinds of what the mentor was told about this line."""
        return tuple(told.kind for told in self.told)


@dataclass(frozen=True)
class Phone:
    """A contact of a channel, to pick one in the simulator."""

    address: str
    name: str
    language: str
    students: tuple[str, ...]
