"""How long what is kept, what is deleted together, and what a person may see of it."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from bot.domain.message import Entry
from bot.domain.schedule import school_year

ENDED_KEPT = timedelta(days=30)
"""So long a one-time code that is good no more can still be told from one that never was."""

SIGN_INS_KEPT = timedelta(days=2)
"""So long sessions and codes for a password stay after their end, and so long sign-ins that failed are remembered."""

NOTICES_KEPT = timedelta(days=120)
"""At least so long an entry of the list stays that belongs to no message: it says that something was told."""

ENDED: Mapping[str, tuple[str, str]] = {
    "absences": ("date", "absences"),
    "alerts": ("due_at", "absences"),
    "hour_marks": ("day", "absences"),
    "link_requests": ("created_at", "messages"),
    "link_codes": ("expires_at", "codes"),
    "audit": ("at", "audit"),
    "sessions": ("expires_at", "sign_ins"),
    "reset_codes": ("expires_at", "sign_ins"),
    "handshakes": ("created_at", "sign_ins"),
    "attempts": ("at", "sign_ins"),
}
"""Tables whose rows go when this column is before that border, in the order in which they are deleted."""

FORGET, EXPORT, RETENTION = "forget", "export", "retention"
"""What the log calls it."""


@dataclass(frozen=True)
class Periods:
    """How many months what is kept, as config.yaml says.

    Attributes:
        removed: after somebody left the school's list.
        absences: after the end of the school year.

    """

    messages: int
    files: int
    removed: int
    absences: int
    audit: int


@dataclass(frozen=True)
class Borders:
    """Before which moment what is deleted, in UTC.

    Attributes:
        removed: who left the list before it.
        absences: absences before this local day.
        notices: entries of the list that belong to no message.
        meetings: meetings whose last time was before this local day.
        codes, sign_ins: what ended before it.

    """

    messages: datetime
    files: datetime
    removed: datetime
    absences: date
    notices: datetime
    meetings: date
    audit: datetime
    codes: datetime
    sign_ins: datetime


def borders(periods: Periods, now: datetime, zone: tzinfo) -> Borders:
    """Where the periods end, counted back from the beginning of the school's local day."""
    today = now.astimezone(zone).date()

    def moment(months: int) -> datetime:
        return datetime.combine(months_before(today, months), time(), zone).astimezone(UTC)

    messages = moment(periods.messages)
    return Borders(
        messages=messages,
        files=moment(min(periods.files, periods.messages)),
        removed=moment(periods.removed),
        absences=school_year(months_before(today, periods.absences)),
        notices=min(messages, now - NOTICES_KEPT),
        meetings=months_before(today, periods.messages),
        audit=moment(periods.audit),
        codes=now - ENDED_KEPT,
        sign_ins=now - SIGN_INS_KEPT,
    )


def months_before(day: date, months: int) -> date:
    """The same day so many months before; of a shorter month its last."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class Forgotten:
    """What was deleted of a contact, in numbers.

    Attributes:
        recalled: messages that waited to be sent, and are not sent any more.
        on_the_way: messages that were being sent at this moment: these may still arrive.
        meetings: meetings to come to which the contact had said yes; the time stays with the student.

    """

    messages: int
    conversations: int
    files: int
    recalled: int
    on_the_way: int
    meetings: int

    def as_text(self) -> str:
        """For whoever gave the command: what was deleted, and what is left to do by hand."""
        lines = [f"deleted: {self.messages} messages, {self.files} files, {self.conversations} conversations, and the contact"]
        if self.recalled:
            lines.append(f"{self.recalled} of the messages had not been sent yet; they are not sent any more")
        if self.on_the_way:
            lines.append(f"{self.on_the_way} of the messages were being sent at this moment, and may still arrive")
        if self.meetings:
            lines.append(
                f"{self.meetings} meetings to come had a yes of this contact; the student keeps the time: tell the mentor"
            )
        lines.append(
            "left to do: take the contact off the school's list, and delete the messages at the provider of the channel"
        )
        return "\n".join(lines)


@dataclass(frozen=True)
class Transcript:
    """A conversation as a user of the pages exports it.

    Attributes:
        contact: the name; nothing for somebody whom the school does not know.
        students: the names of the contact's students whom the user may see; of a student's own phone the student.
        address: shown where there is no name.
        own: it is a student's own phone.

    """

    id: int
    contact: str
    students: tuple[str, ...]
    channel: str
    address: str
    language: str
    own: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class KeptFile:
    """A file of a parent. `name`: in the export, from its numbers."""

    id: int
    message: int
    position: int
    content_type: str
    size: int


@dataclass(frozen=True)
class PersonalData:
    """All that is on record of a contact.

    Attributes:
        tables: by the name of the table, its rows as JSON.
        files: those in `tables` too; their content is fetched one by one.
        transcripts: the conversations, whole.

    """

    school_id: str
    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    files: tuple[KeptFile, ...] = ()
    transcripts: tuple[Transcript, ...] = field(default=())
