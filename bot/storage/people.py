"""The people of the school's list, and the mentor's list of what waits."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.contact import Contact, GoodHours, Student
from bot.domain.message import WELCOME, WHICH_STUDENT
from bot.domain.notice import Notice
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import (
    AbsenceRow,
    ContactRow,
    ConversationRow,
    LinkRow,
    MentorRow,
    MessageRow,
    NoticeRow,
    StudentRow,
)

_RECORDS: dict[str, type[Any]] = {
    "mentor": MentorRow,
    "student": StudentRow,
    "contact": ContactRow,
    "absence": AbsenceRow,
}


class PeopleStore(Repository):
    """The repository of people."""

    def contact(self, id_: int) -> Contact:
        """The contact with all of the students."""
        return records.contact(self._row(ContactRow, id_))

    def student(self, id_: int) -> Student:
        """A student, seen by nobody in particular."""
        return records.student(self._row(StudentRow, id_))

    def contacts_of(self, student: int) -> list[int]:
        """The contacts of a student, in the order of the list."""
        found = select(LinkRow.contact_id).join(ContactRow, ContactRow.id == LinkRow.contact_id)
        found = found.where(LinkRow.student_id == student, ContactRow.removed_at.is_(None))
        return list(self._session.scalars(found.order_by(LinkRow.contact_id)))

    def not_welcomed(self, after: int, limit: int) -> list[int]:
        """The next contacts with a student and an address who were never welcomed, and for whom no welcome is on its way."""
        written = select(ConversationRow.contact_id).join(MessageRow, MessageRow.conversation_id == ConversationRow.id)
        written = written.where(MessageRow.once.startswith(f"{WELCOME}:"), ConversationRow.contact_id == ContactRow.id)
        linked = select(LinkRow.contact_id).where(LinkRow.contact_id == ContactRow.id)
        found = select(ContactRow.id).where(
            ContactRow.id > after,
            ContactRow.welcomed_at.is_(None),
            ContactRow.removed_at.is_(None),
            ContactRow.stopped.is_(False),
            ContactRow.phone != "",
        )
        return list(self._session.scalars(found.where(linked.exists(), ~written.exists()).order_by(ContactRow.id).limit(limit)))

    def welcomed(self, contact: int, at: datetime) -> None:
        """The welcome arrived."""
        self._row(ContactRow, contact).welcomed_at = records.naive(at)

    def set_good_hours(self, contact: int, good: GoodHours) -> None:
        """Keep when the contact likes to get messages."""
        self._row(ContactRow, contact).good_hours = good

    def born_between(self, first: date, last: date) -> list[int]:
        """The students who were born on these days."""
        found = select(StudentRow.id).where(
            StudentRow.birth_date >= first, StudentRow.birth_date <= last, StudentRow.removed_at.is_(None)
        )
        return list(self._session.scalars(found.order_by(StudentRow.id)))

    def has_contacts(self) -> bool:
        """Whether anybody is on record."""
        return self._session.scalars(select(ContactRow.id).limit(1)).first() is not None

    def add_record(self, kind: str, /, **fields: Any) -> None:
        """Write a mentor, student, contact or absence; others are named by their school ids (mentors by e-mail)."""
        links, information = fields.pop("students", {}), fields.pop("information", "normal")
        if "mentor" in fields:
            mentor = select(MentorRow.id).where(MentorRow.email == fields.pop("mentor"))
            fields["mentor_id"] = self._session.scalars(mentor).one()
        if "student" in fields:
            fields["student_id"] = self._student_id(fields.pop("student"))
        row = _RECORDS[kind](**fields)
        if links:
            row.links = [
                LinkRow(student_id=self._student_id(s), relation=relation, information=information)
                for s, relation in links.items()
            ]
        self._session.add(row)
        self._session.flush()

    def _student_id(self, school_id: str) -> int:
        return self._session.scalars(select(StudentRow.id).where(StudentRow.school_id == school_id)).one()

    # -- the mentor's list ---------------------------------------------------------------------------------------------

    def add_notice(self, conversation: int | None, message: int | None, notice: Notice, at: datetime) -> None:
        """Put something on the mentor's list; what has a name of its own (`once`) only the first time."""
        values = {
            "conversation_id": conversation,
            "message_id": message,
            "student_id": notice.student,
            "kind": notice.kind,
            "facts": dict(notice.facts),
            "once": notice.once,
            "urgent": notice.urgent,
            "created_at": records.naive(at),
        }
        self._insert_or_ignore(NoticeRow, values)

    def student_names(self, conversation: int) -> list[str]:
        """The full names of the students whom a conversation is about: the contact's, or whose own phone it is."""
        talk = self._row(ConversationRow, conversation)
        of = select(LinkRow.student_id).where(LinkRow.contact_id == talk.contact_id)
        found = select(StudentRow.first_name, StudentRow.last_name).where(
            StudentRow.id.in_(of) | (StudentRow.id == talk.student_id)
        )
        return [f"{first} {last}" for first, last in self._session.execute(found.order_by(StudentRow.id))]

    def name_student(self, conversation: int, student: int) -> None:
        """What it was asked for last whom it is about is about this student: the entry of the list, and its line.

        Nothing where that was said before: a late tap names nobody else's question. And never what is urgent: that is for
        everybody who sees the conversation.
        """
        asked = select(MessageRow.reply_to).where(
            MessageRow.conversation_id == conversation, MessageRow.direction == "out", MessageRow.key == WHICH_STUDENT
        )
        found = select(NoticeRow.id, NoticeRow.message_id).where(
            NoticeRow.conversation_id == conversation,
            NoticeRow.student_id.is_(None),
            NoticeRow.message_id == asked.order_by(MessageRow.id.desc()).limit(1).scalar_subquery(),
            NoticeRow.urgent.is_(False),
        )
        newest = self._session.execute(found.order_by(NoticeRow.id.desc()).limit(1)).first()
        if newest is None:
            return
        self._session.execute(update(NoticeRow).where(NoticeRow.id == newest.id).values(student_id=student))
        line = (MessageRow.id == newest.message_id, MessageRow.student_id.is_(None), MessageRow.urgent.is_(False))
        self._session.execute(update(MessageRow).where(*line).values(student_id=student))
