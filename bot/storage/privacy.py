"""Reads and writes what is exported, forgotten and deleted after its time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Select, Table, delete, func, or_, select

from bot.domain.access import Sight
from bot.domain.digest import digest
from bot.domain.privacy import KeptFile, Transcript
from bot.storage import records
from bot.storage.erasure import ErasureStore
from bot.storage.sight import conversations_in, students_in
from bot.storage.tables import (
    Base,
    BookingRow,
    ContactRow,
    ConversationRow,
    FileRow,
    ForgottenRow,
    InvitationRow,
    LinkRow,
    MessageRow,
    SlotRow,
    StudentRow,
    UserRow,
)

_TABLES = Base.metadata.tables

EXPORTED = (
    "contacts",
    "links",
    "conversations",
    "messages",
    "files",
    "notices",
    "invitations",
    "absences",
    "link_codes",
    "link_requests",
    "audit",
)
"""The tables of which the rows about a contact are exported."""

LEFT_OUT: Mapping[str, str] = {
    "readings": "how far somebody of the school has read; who opened the conversation, and when, stands in audit",
    "conversations.state": "the question that is open: it stands in messages",
    "conversations.held_by": "who of the school: the part that they had stands in audit",
    "messages.plain": "the words of the message once more, as they are searched",
    "messages.reply": "what the message was made of: its words stand in parts",
    "messages.asks": "the same of the question in it",
    "messages.once": "a name of the program's own, against sending twice",
    "messages.sent_by": "who of the school: that it was the mentor stands in author",
    "messages.wrong_by": "who of the school",
    "files.data": "the file itself lies in the folder files",
    "notices.once": "a name of the program's own, against telling twice",
    "notices.done_by": "who of the school",
    "invitations.ref": "opens the calendar file without any other key",
    "link_codes.digest": "belongs to a key",
    "absences.school_id": "a number of the school's own system, of the student's record",
    "absences.status": "of the student's record",
    "absences.alert_id": "of the student's record",
    "audit.user_id": "a number of somebody of the school; the role stands in who, and the address where it is asked for",
}
"""Tables and columns that point at a contact or belong to those above and are not exported, and why."""


class PrivacyStore(ErasureStore):
    """The repository of what is exported, forgotten and deleted after its time."""

    # -- a conversation, for a user of the pages ----------------------------------------------------------------------

    def heading(self, conversation: int, sight: Sight) -> Transcript | None:
        """Who a conversation is with, without its lines; None when the user may not see it."""
        found = select(ConversationRow).where(ConversationRow.id == conversation, conversations_in(sight))
        row = self._session.scalars(found).unique().one_or_none()
        if row is None:
            return None
        of = select(LinkRow.student_id).where(LinkRow.contact_id == row.contact_id)
        students = select(StudentRow.first_name, StudentRow.last_name).where(
            StudentRow.id.in_(students_in(sight)), StudentRow.id.in_(of) | (StudentRow.id == row.student_id)
        )
        names = self._session.execute(students.order_by(StudentRow.first_name, StudentRow.id))
        return _heading(row, (f"{first} {last}" for first, last in names))

    # -- all of a contact ----------------------------------------------------------------------------------------------

    def contact_on_record(self, school_id: str) -> int | None:
        """The contact with this id of the school, also one who left the list."""
        return self._session.scalars(select(ContactRow.id).where(ContactRow.school_id == school_id)).first()

    def headings_of(self, contact: int) -> list[Transcript]:
        """The conversations with a contact, on whatever channel, without their lines."""
        rows = self._session.scalars(
            select(ConversationRow).where(ConversationRow.contact_id == contact).order_by(ConversationRow.id)
        ).unique()
        of = select(LinkRow.student_id).where(LinkRow.contact_id == contact)
        names = select(StudentRow.first_name, StudentRow.last_name).where(StudentRow.id.in_(of)).order_by(StudentRow.id)
        students = [f"{first} {last}" for first, last in self._session.execute(names)]
        return [_heading(row, students) for row in rows]

    def count_messages(self, contact: int) -> int:
        """How many messages stand in the conversations with a contact."""
        found = select(func.count(MessageRow.id)).where(MessageRow.conversation_id.in_(_talks_of(contact)))
        return self._session.scalar(found) or 0

    def files_of(self, contact: int) -> list[KeptFile]:
        """The files that a contact sent, without their content."""
        theirs = select(MessageRow.id).where(MessageRow.conversation_id.in_(_talks_of(contact)))
        columns = FileRow.id, FileRow.message_id, FileRow.position, FileRow.content_type, func.length(FileRow.data)
        found = select(*columns).where(FileRow.message_id.in_(theirs)).order_by(FileRow.message_id, FileRow.position)
        return [KeptFile(*row) for row in self._session.execute(found)]

    def personal_data(self, contact: int, *, staff: bool) -> dict[str, list[dict[str, Any]]]:
        """All that is on record of a contact, by table, as JSON.

        Args:
            staff: with the addresses of who of the school read and changed what; else their roles alone.

        """
        talks = _talks_of(contact)
        messages = select(MessageRow.id).where(MessageRow.conversation_id.in_(talks))
        c = {name: _TABLES[name].c for name in EXPORTED}
        own = {
            "contacts": c["contacts"].id == contact,
            "links": c["links"].contact_id == contact,
            "conversations": c["conversations"].contact_id == contact,
            "messages": c["messages"].conversation_id.in_(talks),
            "files": c["files"].message_id.in_(messages),
            "notices": or_(c["notices"].conversation_id.in_(talks), c["notices"].message_id.in_(messages)),
            "invitations": c["invitations"].contact_id == contact,
            "absences": c["absences"].reason_message_id.in_(messages),
            "link_codes": c["link_codes"].contact_id == contact,
            "link_requests": or_(c["link_requests"].contact_id == contact, c["link_requests"].conversation_id.in_(talks)),
            "audit": or_(c["audit"].contact_id == contact, c["audit"].conversation_id.in_(talks)),
        }
        found = {name: self._rows_of(_TABLES[name], own[name]) for name in EXPORTED}
        self._name_students(found)
        self._describe_meetings(found["invitations"])
        self._name_readers(found["audit"], staff=staff)
        mine = {row["id"] for row in found["conversations"]}
        for row in found["notices"]:
            # The code of another contact was opened here: whose is not this contact's to know.
            row["facts"].pop("contact", None)
        for row in found["link_requests"]:
            if row["conversation_id"] not in mine:
                # Somebody wrote from a number that might be this contact's: what it is belongs to somebody else, until it is.
                row["conversation_id"] = None
                row["phone"] = row["phone"] if row["confirmed"] else ""
        return found

    def _rows_of(self, table: Table, condition: Any) -> list[dict[str, Any]]:
        columns = [column for column in table.c if f"{table.name}.{column.name}" not in LEFT_OUT]
        order = table.c.id if "id" in table.c else table.c.student_id
        rows = self._session.execute(select(*columns).where(condition).order_by(order)).mappings()
        return [{name: _json(value) for name, value in row.items()} for row in rows]

    def _name_students(self, found: Mapping[str, Sequence[dict[str, Any]]]) -> None:
        """Beside the number of a student the name: which child it is about, and nothing else of the student."""
        ids = {row["student_id"] for rows in found.values() for row in rows if row.get("student_id")}
        names = select(StudentRow.id, StudentRow.first_name, StudentRow.last_name).where(StudentRow.id.in_(ids))
        known = {id_: f"{first} {last}" for id_, first, last in self._session.execute(names)}
        for rows in found.values():
            for row in rows:
                if row.get("student_id"):
                    row["student"] = known.get(row["student_id"], "")

    def _describe_meetings(self, invitations: Iterable[dict[str, Any]]) -> None:
        rows = {row["id"]: row for row in invitations}
        found = select(InvitationRow).where(InvitationRow.id.in_(rows))
        for invitation in self._session.scalars(found).unique():
            meeting = invitation.meeting
            booked = select(SlotRow.date, SlotRow.time).join(BookingRow, BookingRow.slot_id == SlotRow.id)
            booked = booked.where(BookingRow.meeting_id == meeting.id, BookingRow.student_id == invitation.student_id)
            at = self._session.execute(booked).first()
            rows[invitation.id] |= {
                "kind": meeting.kind,
                "title": dict(meeting.title),
                "place": meeting.place,
                "date": _json(at.date) if at else None,
                "time": _json(at.time) if at else None,
            }

    def _name_readers(self, audit: Iterable[dict[str, Any]], *, staff: bool) -> None:
        """Who reads it is told which role read it: whoever works at the school has a right to be left out too."""
        roles = {email: role for email, role in self._session.execute(select(UserRow.email, UserRow.role))}  # noqa: C416
        for row in audit:
            if not staff and "@" in row["who"]:
                row["who"] = roles.get(row["who"], "")

    # -- forgotten -----------------------------------------------------------------------------------------------------

    def remember_forgotten(self, school_id: str, at: datetime) -> None:
        """The list does not bring this contact back."""
        self._insert_or_ignore(ForgottenRow, {"digest": digest(school_id), "at": records.naive(at)})

    def may_come_back(self, school_id: str) -> bool:
        """The list may bring this contact again; False when nobody with this id was forgotten."""
        gone = self._session.execute(delete(ForgottenRow).where(ForgottenRow.digest == digest(school_id)))
        return bool(getattr(gone, "rowcount", 0))

    def meetings_agreed(self, contact: int, today: date) -> int:
        """To how many meetings to come a contact said yes."""
        later = select(SlotRow.id).where(SlotRow.meeting_id == InvitationRow.meeting_id, SlotRow.date >= today)
        found = select(func.count(InvitationRow.id)).where(InvitationRow.contact_id == contact, InvitationRow.status == "yes")
        return self._session.scalar(found.where(later.exists())) or 0


def _talks_of(contact: int) -> Select[Any]:
    return select(ConversationRow.id).where(ConversationRow.contact_id == contact)


def _heading(row: ConversationRow, students: Iterable[str]) -> Transcript:
    language = row.contact.language if row.contact else row.language
    owner = row.contact is None and row.student_id is not None
    return Transcript(row.id, records.name(row.contact), tuple(students), row.channel, row.address, language, owner, ())


def _json(value: Any) -> Any:
    """A cell as JSON; a moment with its zone."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC).isoformat()
    return value.isoformat() if isinstance(value, date | time) else value
