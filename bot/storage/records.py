"""From rows to the dataclasses that cross the border, so that ORM rows never leave the storage."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.contact import Absence, Contact, Information, Meeting, Mentor, Mode, Student
from bot.domain.conversation import State
from bot.domain.message import Attachment, Button, Entry, Outgoing, Part, Status
from bot.storage.state import from_json
from bot.storage.tables import ContactRow, ConversationRow, MessageRow, StudentRow


@dataclass(frozen=True)
class Talk:
    """A conversation; language, mode and stop are the contact's own where one is linked."""

    id: int
    channel: str
    address: str
    contact_id: int | None
    language: str
    mode: str
    stopped: bool
    held: bool
    state: State


@dataclass(frozen=True)
class Received:
    """A parent's message."""

    id: int
    conversation_id: int
    text: str
    tapped: str | None
    attachments: tuple[Attachment, ...]
    handled: bool


@dataclass(frozen=True)
class Queued:
    """A message of ours."""

    conversation_id: int
    status: Status
    purpose: str
    student: int | None
    scope: str
    outgoing: Outgoing


def naive(at: datetime) -> datetime:
    """UTC without zone, as it is stored."""
    return at.astimezone(UTC).replace(tzinfo=None)


def talk(row: ConversationRow) -> Talk:
    """A conversation."""
    owner: ConversationRow | ContactRow = row.contact or row
    return Talk(
        row.id,
        row.channel,
        row.address,
        row.contact_id,
        owner.language,
        owner.mode,
        owner.stopped,
        row.held,
        from_json(row.state),
    )


def name(row: ContactRow | None) -> str:
    """The full name, or nothing."""
    return f"{row.first_name} {row.last_name}" if row else ""


def contact(row: ContactRow) -> Contact:
    """A contact with the students."""
    return Contact(
        id=row.id,
        name=name(row),
        language=row.language,
        mode=Mode(row.mode),
        information=Information(row.information),
        stopped=row.stopped,
        students=tuple(student(link.student) for link in row.links),
    )


def student(row: StudentRow) -> Student:
    """A student with mentor, meetings and open absences."""
    mentor = row.mentor
    return Student(
        id=row.id,
        first_name=row.first_name,
        birth_date=row.birth_date,
        permissions=frozenset(row.permissions),
        objection=row.objection,
        mentor=Mentor(f"{mentor.first_name} {mentor.last_name}", mentor.email, mentor.phone, mentor.hours) if mentor else None,
        meetings=tuple(Meeting(dict(m.title), m.date, m.time, m.place, m.link) for m in row.meetings),
        absences=tuple(Absence(a.date, a.from_, a.until, a.kind) for a in row.absences if a.status == "open"),
    )


def entry(row: MessageRow, notices: tuple[str, ...]) -> Entry:
    """A line of the transcript."""
    return Entry(
        id=row.id,
        direction=row.direction,
        author=row.author,
        parts=tuple(Part(**part) for part in row.parts),
        status=Status(row.status),
        at=row.created_at.replace(tzinfo=UTC),
        buttons=tuple(Button(**button) for button in row.buttons),
        reason=row.reason,
        urgent=row.urgent,
        attachments=tuple(Attachment(**a) for a in row.attachments),
        notices=notices,
        handled=row.handled_at is not None,
    )
