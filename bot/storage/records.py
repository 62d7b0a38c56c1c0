"""From rows to the dataclasses that cross the border, so that ORM rows never leave the storage."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.absences import RIGHT
from bot.domain.contact import Absence, Contact, GoodHours, Information, Meeting, Mentor, Mode, Student
from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.message import Attachment, Button, Cost, Entry, Outgoing, Part, Status
from bot.domain.notice import Told
from bot.domain.text import Text
from bot.storage.state import from_json, reply_from_json
from bot.storage.tables import AbsenceRow, BookingRow, ContactRow, ConversationRow, MentorRow, MessageRow, NoticeRow, StudentRow


@dataclass(frozen=True)
class Talk:
    """A conversation; language, mode and stop are the contact's own where one is linked. `spoken`: messages are read aloud."""

    id: int
    channel: str
    address: str
    contact_id: int | None
    language: str
    mode: str
    stopped: bool
    held: bool
    state: State
    student_id: int | None = None
    held_by: int | None = None
    spoken: bool = False


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
    key: str
    purpose: str
    student: int | None
    scope: str
    not_before: datetime | None
    expires_at: datetime | None
    attempts: int
    since: datetime | None
    text: Text | None
    options: tuple[Option, ...]
    asks: OpenQuestion | None
    reason: str
    instead_of: int | None
    external_id: str | None
    sent_at: datetime | None
    outgoing: Outgoing
    author: str
    sent_by: int | None


def naive(at: datetime) -> datetime:
    """UTC without zone, as it is stored."""
    return at.astimezone(UTC).replace(tzinfo=None)


def utc(at: datetime) -> datetime:
    """With its zone, as it was stored."""
    return at.replace(tzinfo=UTC)


def aware(at: datetime | None) -> datetime | None:
    """The same for a time that may be missing."""
    return at and utc(at)


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
        row.student_id,
        row.held_by,
        row.spoken,
    )


def name(row: ContactRow | StudentRow | MentorRow | None) -> str:
    """The full name, or nothing."""
    return f"{row.first_name} {row.last_name}" if row else ""


def contact(row: ContactRow) -> Contact:
    """A contact with the students."""
    return Contact(
        id=row.id,
        name=name(row),
        language=row.language,
        mode=Mode(row.mode),
        stopped=row.stopped,
        students=tuple(student(link.student, Information(link.information)) for link in row.links if row.removed_at is None),
        phone=row.phone,
        channel=row.channel,
        welcomed=row.welcomed_at is not None,
        good_hours=GoodHours(row.good_hours) if row.good_hours else None,
        new_phone=row.new_phone if row.new_phone != row.phone else "",
    )


def student(row: StudentRow, information: Information = Information.NORMAL) -> Student:
    """A student with mentor, fixed meetings and open absences, as a contact with this `information` sees the student."""
    mentor = row.mentor
    return Student(
        id=row.id,
        first_name=row.first_name,
        birth_date=row.birth_date,
        permissions=frozenset(row.permissions),
        objection=row.objection,
        mentor=Mentor(name(mentor), mentor.email, mentor.phone, mentor.hours) if mentor else None,
        meetings=tuple(meeting(booking) for booking in row.bookings if booking.slot.meeting.cancelled_at is None),
        absences=tuple(absence(a) for a in row.absences if a.status == "open" and a.settled != RIGHT),
        information=information,
        phone=row.phone,
    )


def absence(row: AbsenceRow) -> Absence:
    """An absence."""
    return Absence(
        row.date, row.from_, row.until, row.kind, row.id, row.status, row.alert_id, row.reason, row.disputed, row.settled
    )


def meeting(row: BookingRow) -> Meeting:
    """A meeting at its fixed time."""
    slot, of = row.slot, row.slot.meeting
    return Meeting(dict(of.title), slot.date, slot.time, of.place, of.link)


def told(row: NoticeRow) -> Told:
    """A notice beside its line."""
    return Told(row.id, row.kind, row.facts, row.urgent, row.done_at is not None)


def entry(row: MessageRow, notices: tuple[Told, ...], files: tuple[int, ...], sent_by: str = "") -> Entry:
    """A line of the transcript."""
    return Entry(
        id=row.id,
        direction=row.direction,
        author=row.author,
        parts=tuple(Part(**part) for part in row.parts),
        status=Status(row.status),
        at=utc(row.created_at),
        buttons=tuple(Button(**button) for button in row.buttons),
        reason=row.reason,
        urgent=row.urgent,
        attachments=tuple(Attachment(**a) for a in row.attachments),
        told=notices,
        handled=row.handled_at is not None,
        channel=row.channel,
        cost=Cost(row.segments, row.euros) if row.segments is not None else None,
        files=files,
        key=row.key,
        tapped=row.tapped,
        student=row.student_id,
        sent_by=sent_by,
        wrong=row.wrong_by is not None,
        not_before=aware(row.not_before),
        status_at=aware(row.status_at),
        text=reply_from_json(row.reply)[0] if row.direction == "out" else None,
    )
