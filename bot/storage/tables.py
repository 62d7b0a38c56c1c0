"""The tables. Times are stored in UTC without zone; local dates and times (absences, meetings) as they stand on the wall."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, String, Text, UniqueConstraint, false
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from bot.domain.matching import search_words


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can find it in both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {dict[str, Any]: JSON, list[Any]: JSON}


class UserRow(Base):
    """Somebody of the school who signs in to the pages.

    `email`: in small letters; a mentor's own students are those whose mentor on the list has this address. `role`: mentor,
    team_leader or admin; `groups`: those of a team leader, all when there are none. `subject`: who the school's own sign-in
    says it is, from the first time on. `reads_from`: messages up to this one count as read. `notes`: whether the user hears by
    mail that something waits: email or none. `disabled_at`: may sign in no more; the row stays, since the log names it.
    """

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    name: Mapped[str] = mapped_column(String(300))
    role: Mapped[str] = mapped_column(String(20))
    groups: Mapped[list[Any]] = mapped_column(default=list)
    language: Mapped[str] = mapped_column(String(5), default="nl")
    password: Mapped[str] = mapped_column(String(300), default="")
    subject: Mapped[str] = mapped_column(String(300), default="")
    notes: Mapped[str] = mapped_column(String(10), default="email")
    reads_from: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    signed_in_at: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]


class SessionRow(Base):
    """A browser in which a user is signed in.

    Only the SHA-256 of what the cookie holds is kept; `csrf` is what forms send back.
    """

    __tablename__ = "sessions"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class ResetCodeRow(Base):
    """A one-time link with which a user chooses a password; only its SHA-256 is kept."""

    __tablename__ = "reset_codes"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class AttemptRow(Base):
    """A sign-in that failed; `place`: the SHA-256 of the e-mail address or of where it came from."""

    __tablename__ = "attempts"
    __table_args__ = (Index("ix_attempts_place", "place", "at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class HandshakeRow(Base):
    """A sign-in that began at the school's own sign-in and is not back yet. `state`: its SHA-256."""

    __tablename__ = "handshakes"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(64), unique=True)
    nonce: Mapped[str] = mapped_column(String(100))
    verifier: Mapped[str] = mapped_column(String(200))
    next: Mapped[str] = mapped_column(String(300), default="")
    created_at: Mapped[datetime]


class AuditRow(Base):
    """Who read, exported or changed what, and when.

    Without foreign keys: what a line is about may be deleted, the line stays as long as config.yaml says. `facts`: no texts and
    no names of parents or students.
    """

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_conversation", "conversation_id", "at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    user_id: Mapped[int | None] = mapped_column(index=True)
    who: Mapped[str] = mapped_column(String(320), default="")
    action: Mapped[str] = mapped_column(String(30))
    conversation_id: Mapped[int | None]
    contact_id: Mapped[int | None]
    student_id: Mapped[int | None]
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ReadingRow(Base):
    """How far a user has read a conversation."""

    __tablename__ = "readings"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), primary_key=True, index=True)
    message_id: Mapped[int]
    at: Mapped[datetime]


class NoteRow(Base):
    """A note that something waits, without a word of what was written. `kind`: urgent, waiting or digest.

    `user_id`: to whom; None when it goes to an `address` of config.yaml. `tried_at`: when its sending last began.
    """

    __tablename__ = "notes"
    __table_args__ = (Index("ix_notes_status", "status"), Index("ix_notes_kind", "kind", "created_at"))
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    address: Mapped[str] = mapped_column(String(320), default="")
    kind: Mapped[str] = mapped_column(String(20))
    once: Mapped[str] = mapped_column(String(100), unique=True)
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    status: Mapped[str] = mapped_column(String(12), default="queued")
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    tried_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]


class ForgottenRow(Base):
    """A contact who was forgotten: the SHA-256 of the id on the school's list, so that the list does not bring them back."""

    __tablename__ = "forgotten"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]


class MentorRow(Base):
    """A mentor of the school's list."""

    __tablename__ = "mentors"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    first_name: Mapped[str] = mapped_column(String(200))
    last_name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(40), default="")
    hours: Mapped[str] = mapped_column(String(200), default="")


class StudentRow(Base):
    """A student; `permissions` are the scopes allowed from 18 on. `channel`: that of the student's own phone."""

    __tablename__ = "students"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    first_name: Mapped[str] = mapped_column(String(200))
    last_name: Mapped[str] = mapped_column(String(200))
    birth_date: Mapped[date]
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(String(320), default="")
    channel: Mapped[str] = mapped_column(String(20), default="")
    group: Mapped[str] = mapped_column("group_name", String(100), default="")
    programme: Mapped[str] = mapped_column(String(200), default="")
    level: Mapped[int | None]
    permissions: Mapped[list[Any]] = mapped_column(default=list)
    objection: Mapped[bool] = mapped_column(default=False)
    removed_at: Mapped[datetime | None]
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("mentors.id"), index=True)
    mentor: Mapped[MentorRow | None] = relationship(lazy="joined")
    bookings: Mapped[list["BookingRow"]] = relationship(lazy="selectin")
    absences: Mapped[list["AbsenceRow"]] = relationship(lazy="selectin")


class ContactRow(Base):
    """An adult of the school's list. What the contact chose (language, mode, stop) stands here, not in the conversation.

    `list_language`, `list_mode`: what the school's list said last, so that the same list does not undo the contact's choice.
    `list_phone`: the same for the number, which the mentor may have confirmed another for. `new_phone`: a number that the
    contact seems to have now; nothing about a student is sent until the mentor has confirmed or refused it.
    `good_hours`: the part of the day in which the contact likes to get messages; None until the contact was asked.
    """

    __tablename__ = "contacts"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    first_name: Mapped[str] = mapped_column(String(200))
    last_name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(40), default="")
    channel: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(10))
    mode: Mapped[str] = mapped_column(String(10), default="both")
    email: Mapped[str] = mapped_column(String(320), default="")
    list_language: Mapped[str] = mapped_column(String(10), default="")
    list_mode: Mapped[str] = mapped_column(String(10), default="")
    list_phone: Mapped[str] = mapped_column(String(40), default="")
    new_phone: Mapped[str] = mapped_column(String(40), default="")
    good_hours: Mapped[str | None] = mapped_column(String(10))
    stopped: Mapped[bool] = mapped_column(default=False)
    welcomed_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]
    links: Mapped[list["LinkRow"]] = relationship(lazy="selectin")


class LinkRow(Base):
    """A contact belongs to a student, as mother, uncle, coach ...; `information`: what the contact may hear."""

    __tablename__ = "links"
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), primary_key=True, index=True)
    relation: Mapped[str] = mapped_column(String(100), default="")
    information: Mapped[str] = mapped_column(String(20), default="normal")
    student: Mapped[StudentRow] = relationship(lazy="joined")


class AbsenceRow(Base):
    """An absence as the school's own system reports it, and what a contact said of it.

    `alert_id`: the alert that told of it; `reason_message_id`: the line of the transcript that gave the reason. `settled`: what
    the mentor said of a dispute: `right` (the contact is right) or `stays`.
    """

    __tablename__ = "absences"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), index=True)
    date: Mapped[date]
    from_: Mapped[time | None] = mapped_column("from_time")
    until: Mapped[time | None] = mapped_column("until_time")
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20), default="open")
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alerts.id"), index=True)
    reason: Mapped[str] = mapped_column(String(20), default="")
    disputed: Mapped[bool] = mapped_column(default=False)
    settled: Mapped[str] = mapped_column(String(10), default="")
    reason_message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), index=True)


class AlertRow(Base):
    """One alert about a student: waiting for a correction, told, or cancelled. `day`: the local day on which it was told."""

    __tablename__ = "alerts"
    __table_args__ = (UniqueConstraint("student_id", "day"), Index("ix_alerts_waiting", "status", "due_at"))
    id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"))
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    due_at: Mapped[datetime]
    day: Mapped[date | None]


class HourMarkRow(Base):
    """That the mentor and the contacts were told of so many hours of absence, and on which day."""

    __tablename__ = "hour_marks"
    id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), index=True)
    hours: Mapped[int]
    day: Mapped[date]


class MeetingRow(Base):
    """A meeting that contacts are invited to: `talk`, `evening` or `online`; a place or a link; `host`: who will be there."""

    __tablename__ = "meetings"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(10), default="talk")
    title: Mapped[dict[str, Any]]
    host: Mapped[str] = mapped_column(String(300), default="")
    place: Mapped[str | None] = mapped_column(String(300))
    link: Mapped[str | None] = mapped_column(String(500))
    cancelled_at: Mapped[datetime | None]
    slots: Mapped[list["SlotRow"]] = relationship(lazy="selectin", order_by="SlotRow.date, SlotRow.time")


class SlotRow(Base):
    """A time of a meeting, local date and time; `capacity`: how many families it takes."""

    __tablename__ = "slots"
    __table_args__ = (Index("ix_slots_date", "date"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    date: Mapped[date]
    time: Mapped[time]
    minutes: Mapped[int] = mapped_column(default=20)
    capacity: Mapped[int] = mapped_column(default=1)
    meeting: Mapped[MeetingRow] = relationship(lazy="joined", back_populates="slots")


class BookingRow(Base):
    """The slot of a student in a meeting: at most one."""

    __tablename__ = "bookings"
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), primary_key=True, index=True)
    slot_id: Mapped[int] = mapped_column(ForeignKey("slots.id"), index=True)
    booked_at: Mapped[datetime]
    slot: Mapped[SlotRow] = relationship(lazy="joined")


class InvitationRow(Base):
    """One contact is invited to a meeting about one student.

    `status`: open, yes, no, other_time, call. `interpreter`: the language, or `no`; empty until the contact was asked.
    `ref`: what stands in the link to the calendar file; it cannot be guessed.
    """

    __tablename__ = "invitations"
    __table_args__ = (UniqueConstraint("meeting_id", "student_id", "contact_id"), Index("ix_invitations_status", "status"))
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), index=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    status: Mapped[str] = mapped_column(String(12), default="open")
    interpreter: Mapped[str] = mapped_column(String(10), default="")
    created_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ref: Mapped[str | None] = mapped_column(String(40), unique=True)
    meeting: Mapped[MeetingRow] = relationship(lazy="joined")
    student: Mapped[StudentRow] = relationship(lazy="joined")


class ConversationRow(Base):
    """An address of a channel and what was said there; the preferences hold only while no contact is linked.

    `student_id`: it is a student's own phone. A contact without an address has a conversation on the channel `none`, where what
    could not be sent is kept. `user_id`: the provider's own id of the person, where it has one. `gone`: the provider's code
    when nobody can be reached there. `open_until`: until then the provider takes any text, where it makes such a difference.
    `linked_by`: the number that was shared there and stood on the list, which alone says whose it is; nothing for a code or the
    mentor's word. `held`: a person of the school answers, since `held_at`; `held_by`: who. `last_id`, `last_at`: the newest
    message; `last_in_id`: the newest of the parent.
    """

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "address"), Index("ix_conversations_last_id", "last_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(100))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    contact: Mapped[ContactRow | None] = relationship(lazy="joined")
    student_id: Mapped[int | None] = mapped_column(ForeignKey("students.id"), index=True)
    language: Mapped[str] = mapped_column(String(10))
    mode: Mapped[str] = mapped_column(String(10), default="both")
    stopped: Mapped[bool] = mapped_column(default=False)
    held: Mapped[bool] = mapped_column(default=False)
    held_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    held_at: Mapped[datetime | None]
    last_id: Mapped[int] = mapped_column(default=0)
    last_in_id: Mapped[int] = mapped_column(default=0)
    last_at: Mapped[datetime | None]
    user_id: Mapped[str] = mapped_column(String(100), default="", index=True)
    gone: Mapped[str] = mapped_column(String(40), default="")
    spoken: Mapped[bool] = mapped_column(default=False, server_default=false())
    linked_by: Mapped[str] = mapped_column(String(40), default="")
    open_until: Mapped[datetime | None]
    state: Mapped[dict[str, Any]] = mapped_column(default=dict)


def _searched(context: DefaultExecutionContext) -> str:
    """The words of a new message as they are searched, whoever writes the row."""
    return search_words(part["text"] for part in context.get_current_parameters()["parts"])  # type: ignore[no-untyped-call]


class MessageRow(Base):
    """A line of the transcript. The transcript is this table, never a copy of it.

    `parts`: [{language, text, by}], `by`: who translated it; `buttons`: [{payload, label}]; `understood`: what the
    understanding said of a parent's message.
    `not_before`, `expires_at`: when a queued message may be sent; `once`: what it is, where it must never exist twice;
    `asks`: the question that is open once it is sent; `reply`: what it was made of, to write it anew for another way;
    `instead_of`: the message that did not arrive; `done`: how many of the provider's messages went out; `segments`, `euros`:
    what it costs; `sent_by`: the user who wrote it; `wrong_by`: the user who says that its translation is wrong; `plain`: its
    words as they are searched. `student_id`: whom it is about, also for a parent's message whose answer tells of a student.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("channel", "direction", "external_id"),
        Index("ix_messages_conversation", "conversation_id", "id"),
        Index("ix_messages_waiting", "direction", "status"),
        Index("ix_messages_reply_to", "reply_to"),
        Index("ix_messages_student", "student_id", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    channel: Mapped[str] = mapped_column(String(20))
    direction: Mapped[str] = mapped_column(String(3))
    author: Mapped[str] = mapped_column(String(20))
    external_id: Mapped[str | None] = mapped_column(String(200))
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    key: Mapped[str] = mapped_column(String(100), default="")
    purpose: Mapped[str] = mapped_column(String(20), default="")
    student_id: Mapped[int | None] = mapped_column(ForeignKey("students.id"))
    scope: Mapped[str] = mapped_column(String(20), default="")
    parts: Mapped[list[Any]] = mapped_column(default=list)
    buttons: Mapped[list[Any]] = mapped_column(default=list)
    attachments: Mapped[list[Any]] = mapped_column(default=list)
    tapped: Mapped[str | None] = mapped_column(String(100))
    understood: Mapped[dict[str, Any] | None]
    status: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(String(60), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    once: Mapped[str | None] = mapped_column(String(80), unique=True)
    asks: Mapped[dict[str, Any] | None]
    reply: Mapped[dict[str, Any] | None]
    instead_of: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), unique=True)
    done: Mapped[int] = mapped_column(default=0)
    segments: Mapped[int | None]
    euros: Mapped[float | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    wrong_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    plain: Mapped[str] = mapped_column(Text, default=_searched)
    created_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]
    status_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]


class NoticeRow(Base):
    """An entry of the mentor's list, with the line of the transcript it came from, if it came from one.

    `facts`: what is on record, e.g. {day, time, language} of a call-back; `once`: what it is, where it must never exist twice.
    """

    __tablename__ = "notices"
    __table_args__ = (Index("ix_notices_urgent", "urgent", "done_at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), index=True)
    student_id: Mapped[int | None] = mapped_column(ForeignKey("students.id"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    once: Mapped[str | None] = mapped_column(String(80), unique=True)
    urgent: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(index=True)
    done_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))


class LinkCodeRow(Base):
    """A one-time code that links whoever brings it to a contact; only its SHA-256 is kept, as hexadecimal digits."""

    __tablename__ = "link_codes"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class LinkRequestRow(Base):
    """Somebody asks to be linked, or a contact seems to have another number: the mentor decides.

    `kind`: `stranger` (contact unknown until the mentor names one) or `number`. `phone`: the number, where it is known.
    """

    __tablename__ = "link_requests"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    phone: Mapped[str] = mapped_column(String(40), default="")
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    confirmed: Mapped[bool | None]


class FileRow(Base):
    """A picture, a voice note or a file of a parent, as it came in. `position`: which attachment of the message it is."""

    __tablename__ = "files"
    __table_args__ = (UniqueConstraint("message_id", "position"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    position: Mapped[int]
    content_type: Mapped[str] = mapped_column(String(100))
    data: Mapped[bytes]


class TemplateRow(Base):
    """A text at the provider that may be sent at any time. `digest`: of the text, so that a changed one is seen.

    `status`: the provider's own word (`approved`, `pending`, `rejected` ...).
    """

    __tablename__ = "templates"
    __table_args__ = (UniqueConstraint("name", "language"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(10))
    digest: Mapped[str] = mapped_column(String(64))
    sid: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(30), default="")
    pushed_at: Mapped[datetime]
