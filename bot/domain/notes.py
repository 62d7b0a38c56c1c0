"""What a note to somebody of the school is: its kinds, what it counts, how it is sent; no name and no word of a message."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.schedule import OfficeHours

NONE = "none"
"""What a user chose who wants no notes."""


class NoteKind(StrEnum):
    """Why a note is written."""

    URGENT = "urgent"
    WAITING = "waiting"
    DIGEST = "digest"


class NoteStatus(StrEnum):
    """What became of a note. UNCERTAIN: it may have been sent, and is not sent again."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


class Group(StrEnum):
    """What a note calls the things that wait."""

    URGENT = "urgent"
    QUESTION = "question"
    MEETING = "meeting"
    ABSENCE = "absence"
    ADDRESS = "address"
    SENDING = "sending"
    NEWS = "news"


_ASKING: dict[str, Group] = {
    "disputed": Group.ABSENCE,
    "other_time": Group.MEETING,
    "meeting_cannot_come": Group.MEETING,
    "link_request": Group.ADDRESS,
    "new_number": Group.ADDRESS,
    "contact": Group.ADDRESS,
    "contact_change": Group.ADDRESS,
    "shared_phone": Group.ADDRESS,
}
"""Kinds of notices that a person must do something with; what stands in neither table is a question or a wish of a parent."""

_TOLD: dict[str, Group] = {
    "absence_reason": Group.ABSENCE,
    "absence_report_sick": Group.ABSENCE,
    "reason": Group.MEETING,
    "meeting_yes": Group.MEETING,
    "meeting_no": Group.MEETING,
    "no_answer": Group.MEETING,
    "interpreter": Group.MEETING,
    "dropped": Group.NEWS,
    "stopped": Group.NEWS,
    "stop_messages": Group.NEWS,
    "stopped_there": Group.NEWS,
    "too_many": Group.NEWS,
    "hours": Group.NEWS,
    "turns_18": Group.NEWS,
    "held": Group.SENDING,
    "too_late": Group.SENDING,
    "failed": Group.SENDING,
    "uncertain": Group.SENDING,
    "not_reached": Group.SENDING,
    "unreachable": Group.SENDING,
    "gone": Group.SENDING,
    "setup": Group.SENDING,
    "mail_failed": Group.SENDING,
}
"""Kinds that a person should know of, but that wait for no answer: they stand in the digest alone."""

NO_ANSWER_NEEDED = frozenset(_TOLD)


def group_of(kind: str, *, urgent: bool = False) -> Group:
    """What a note calls a notice of this kind."""
    if urgent:
        return Group.URGENT
    return _ASKING.get(kind) or _TOLD.get(kind) or Group.QUESTION


@dataclass(frozen=True)
class Owner:
    """Whose a student is. `mentor`: the e-mail address on the school's list, in small letters; empty when there is none."""

    mentor: str
    group: str


@dataclass(frozen=True)
class Item:
    """Something that waits, or in the digest a conversation in which somebody wrote.

    Attributes:
        at: since when, in UTC.
        owners: of the students it is about; none: it is nobody's.
        opened: somebody opened its conversation after it came.

    """

    id: int
    kind: str
    at: datetime
    conversation: int | None
    owners: tuple[Owner, ...]
    urgent: bool = False
    opened: bool = False


@dataclass(frozen=True)
class Told:
    """A note that was written before. `to`: the recipient's key; `at`: when it went, or was written; `facts`: as in `Draft`."""

    to: str
    at: datetime
    facts: Mapping[str, Any]
    status: NoteStatus = NoteStatus.SENT


@dataclass(frozen=True)
class Draft:
    """A note to be written.

    Attributes:
        user: its reader; None for an address of config.yaml, which stands in `address`.
        once: what it is, so that it never exists twice.
        facts: {"count": 2} and what the text and the next round must know of it; no names, no words of a message. `written`: a
            conversation is among what is urgent.

    """

    kind: NoteKind
    user: int | None
    once: str
    facts: Mapping[str, Any]
    address: str = ""


@dataclass(frozen=True)
class Note:
    """A note that is being sent. `created_at` and `id` make its Message-ID, which stays the same however often it is sent.

    Attributes:
        user: its reader; None for an address of config.yaml.

    """

    id: int
    kind: NoteKind
    user: int | None
    address: str
    language: str
    facts: Mapping[str, Any]
    attempts: int
    created_at: datetime


@dataclass(frozen=True)
class Unfinished:
    """A note that is queued or being sent. `since`: when its last attempt began; when it was written, before the first one."""

    id: int
    kind: NoteKind
    status: NoteStatus
    attempts: int
    since: datetime


@dataclass(frozen=True)
class Letter:
    """A mail. `id`: the part of its Message-ID before the @; `html`: the same words as `text`."""

    to: str
    subject: str
    text: str
    html: str
    id: str
    language: str


@dataclass(frozen=True)
class NoteRules:
    """The rules of config.yaml.

    Attributes:
        waking: from and until when reminders go, local time.
        hours: when people are at school.
        also_to: addresses that hear of what is urgent outside these hours, or when nobody else would.

    """

    urgent_after: timedelta
    remind_every: timedelta
    waking: tuple[time, time]
    unanswered_after: timedelta
    digest_at: time
    hours: OfficeHours
    also_to: tuple[str, ...] = ()


def key_of(user: int | None, address: str = "") -> str:
    """The key of a recipient, as in `Told`."""
    return f"also-{hashlib.sha256(address.lower().encode()).hexdigest()[:16]}" if user is None else f"user-{user}"


# -- sending -------------------------------------------------------------------------------------------------------------

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
"""The pauses between attempts; the last one again and again, as long as the note is worth sending."""

WORTH: Mapping[NoteKind, timedelta] = {
    NoteKind.URGENT: timedelta(hours=24),
    NoteKind.WAITING: timedelta(hours=4),
    NoteKind.DIGEST: timedelta(hours=8),
}
"""So long after it was written a note still helps; later ones say it better."""


CUT_OFF = timedelta(minutes=10)
"""No mail server takes so long: what is being sent for longer was cut off."""


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts."""
    return PAUSES[min(attempts, len(PAUSES)) - 1] if attempts else timedelta(0)


def again_after(kind: NoteKind, attempts: int, written_at: datetime, now: datetime) -> timedelta | None:
    """How long to wait before a note is tried once more; None when it is not worth it any more."""
    pause = pause_after(attempts)
    return pause if now + pause < written_at + WORTH[kind] else None


def twice_is_better(kind: NoteKind) -> bool:
    """Whether a note of which nobody knows if it was sent is sent again: a second mail about danger is better than none."""
    return kind is NoteKind.URGENT
