"""The tables. Times are stored in UTC without zone; local dates and times (absences, meetings) as they stand on the wall."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


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
    """A student; `permissions` are the scopes allowed from 18 on."""

    __tablename__ = "students"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    first_name: Mapped[str] = mapped_column(String(200))
    last_name: Mapped[str] = mapped_column(String(200))
    birth_date: Mapped[date]
    group: Mapped[str] = mapped_column("group_name", String(100), default="")
    programme: Mapped[str] = mapped_column(String(200), default="")
    level: Mapped[int | None]
    permissions: Mapped[list[Any]] = mapped_column(default=list)
    objection: Mapped[bool] = mapped_column(default=False)
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("mentors.id"))
    mentor: Mapped[MentorRow | None] = relationship(lazy="joined")
    meetings: Mapped[list["MeetingRow"]] = relationship(lazy="selectin")
    absences: Mapped[list["AbsenceRow"]] = relationship(lazy="selectin")


class ContactRow(Base):
    """An adult of the school's list. What the contact chose (language, mode, stop) stands here, not in the conversation."""

    __tablename__ = "contacts"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    first_name: Mapped[str] = mapped_column(String(200))
    last_name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(40), default="")
    channel: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(10))
    mode: Mapped[str] = mapped_column(String(10), default="both")
    information: Mapped[str] = mapped_column(String(20), default="normal")
    stopped: Mapped[bool] = mapped_column(default=False)
    links: Mapped[list["LinkRow"]] = relationship(lazy="selectin")


class LinkRow(Base):
    """A contact belongs to a student, as mother, uncle, coach ..."""

    __tablename__ = "links"
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), primary_key=True)
    relation: Mapped[str] = mapped_column(String(100), default="")
    student: Mapped[StudentRow] = relationship(lazy="joined")


class AbsenceRow(Base):
    """An absence as the school's own system reports it."""

    __tablename__ = "absences"
    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[str] = mapped_column(String(64), unique=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), index=True)
    date: Mapped[date]
    from_: Mapped[time | None] = mapped_column("from_time")
    until: Mapped[time | None] = mapped_column("until_time")
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20), default="open")


class MeetingRow(Base):
    """A meeting about a student: a place or a link."""

    __tablename__ = "meetings"
    id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id"), index=True)
    title: Mapped[dict[str, Any]]
    date: Mapped[date]
    time: Mapped[time]
    place: Mapped[str | None] = mapped_column(String(300))
    link: Mapped[str | None] = mapped_column(String(500))


class ConversationRow(Base):
    """An address of a channel and what was said there; the preferences hold only while no contact is linked."""

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "address"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(100))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    contact: Mapped[ContactRow | None] = relationship(lazy="joined")
    language: Mapped[str] = mapped_column(String(10))
    mode: Mapped[str] = mapped_column(String(10), default="both")
    stopped: Mapped[bool] = mapped_column(default=False)
    held: Mapped[bool] = mapped_column(default=False)
    state: Mapped[dict[str, Any]] = mapped_column(default=dict)


class MessageRow(Base):
    """A line of the transcript. The transcript is this table, never a copy of it.

    `parts`: [{language, text}]; `buttons`: [{payload, label}]; `understood`: what the understanding said of a parent's message.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("channel", "direction", "external_id"),
        Index("ix_messages_conversation", "conversation_id", "id"),
        Index("ix_messages_waiting", "direction", "status"),
        Index("ix_messages_reply_to", "reply_to"),
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
    urgent: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]
    status_at: Mapped[datetime | None]


class NoticeRow(Base):
    """An entry of the mentor's list, with the line of the transcript it came from."""

    __tablename__ = "notices"
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    urgent: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
