"""Meetings, their times, who is invited and who has which time."""

import secrets
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Select, and_, func, select, update

from bot.domain.meetings import Invitation, MeetingPlan, Slot
from bot.storage import records
from bot.storage.gatherings import GatheringStore
from bot.storage.tables import BookingRow, InvitationRow, MeetingRow, SlotRow, StudentRow


class MeetingStore(GatheringStore):
    """The repository of meetings."""

    def add_meeting(self, plan: MeetingPlan) -> int:
        """Write a meeting with its times; one with a known school_id is found again."""
        if plan.school_id and (known := self.meeting_known(plan.school_id)):
            return known
        values = {"school_id": plan.school_id, "kind": plan.kind, "title": dict(plan.title), "host": plan.host}
        new = self._insert_or_ignore(MeetingRow, {**values, "place": plan.place, "link": plan.link})
        if new is None:
            # The same plan at the same moment, in another thread: it is there by now.
            return self._session.scalars(select(MeetingRow.id).where(MeetingRow.school_id == plan.school_id)).one()
        times = (
            SlotRow(meeting_id=new, date=day, time=at, minutes=minutes, capacity=room) for day, at, minutes, room in plan.slots
        )
        self._session.add_all(times)
        self._session.flush()
        return new

    def meeting_known(self, school_id: str) -> int | None:
        """The meeting with this id of the school."""
        return self._session.scalars(select(MeetingRow.id).where(MeetingRow.school_id == school_id)).first()

    def call_off(self, meeting: int, at: datetime) -> bool:
        """The meeting does not take place; False when that was known."""
        row = self._row(MeetingRow, meeting)
        if row.cancelled_at is not None:
            return False
        row.cancelled_at = records.naive(at)
        return True

    def invite(self, meeting: int, student: int, contact: int, at: datetime) -> int | None:
        """Invite a contact; None when that was done before."""
        values = {"meeting_id": meeting, "student_id": student, "contact_id": contact, "created_at": records.naive(at)}
        return self._insert_or_ignore(InvitationRow, {**values, "status": "open", "interpreter": ""})

    def calendar_ref(self, invitation: int) -> str:
        """What stands in the link to the calendar file of an invitation: nobody can guess it."""
        row = self._row(InvitationRow, invitation)
        row.ref = row.ref or secrets.token_urlsafe(12)
        return row.ref

    def invitation_by_ref(self, ref: str) -> Invitation | None:
        """The invitation behind such a link."""
        found = self._session.scalars(select(InvitationRow.id).where(InvitationRow.ref == ref)).first()
        return self.invitation(found) if found is not None else None

    def invitation(self, id_: int) -> Invitation:
        """An invitation."""
        return self._invitations([self._row(InvitationRow, id_)])[0]

    def lock_meetings_of(self, contact: int) -> None:
        """Let no other transaction give away a time of these meetings until this one ends."""
        mine = select(InvitationRow.meeting_id).where(InvitationRow.contact_id == contact)
        self._session.execute(update(MeetingRow).where(MeetingRow.id.in_(mine)).values(kind=MeetingRow.kind))

    def invitations_for(self, contact: int) -> list[Invitation]:
        """The invitations of a contact, oldest first."""
        found = select(InvitationRow).where(InvitationRow.contact_id == contact).order_by(InvitationRow.id)
        return self._invitations(self._session.scalars(found).unique())

    def invitations_about(self, meeting: int, student: int | None = None) -> list[Invitation]:
        """The invitations to a meeting, of all contacts; of those about one student."""
        found = select(InvitationRow).where(InvitationRow.meeting_id == meeting).order_by(InvitationRow.id)
        if student is not None:
            found = found.where(InvitationRow.student_id == student)
        return self._invitations(self._session.scalars(found).unique())

    def invitations_to_remind(self, first: date, last: date) -> list[Invitation]:
        """The invitations of contacts who come, to meetings whose fixed time is on one of these days."""
        booked = (BookingRow.meeting_id == InvitationRow.meeting_id, BookingRow.student_id == InvitationRow.student_id)
        found = select(InvitationRow).join(BookingRow, and_(*booked)).join(SlotRow, SlotRow.id == BookingRow.slot_id)
        found = found.where(InvitationRow.status == "yes", SlotRow.date >= first, SlotRow.date <= last)
        return self._that_take_place(found)

    def invitations_unanswered(self, before: datetime, first: date) -> list[Invitation]:
        """The invitations without an answer from before this moment, to meetings with a time on or after this day."""
        later = select(SlotRow.id).where(SlotRow.meeting_id == InvitationRow.meeting_id, SlotRow.date >= first)
        found = select(InvitationRow).where(InvitationRow.status == "open", InvitationRow.created_at <= records.naive(before))
        return self._that_take_place(found.where(later.exists()))

    def _that_take_place(self, found: Select[InvitationRow]) -> list[Invitation]:
        found = found.join(MeetingRow, MeetingRow.id == InvitationRow.meeting_id).where(MeetingRow.cancelled_at.is_(None))
        return self._invitations(self._session.scalars(found.order_by(InvitationRow.id)).unique())

    def set_answer(self, invitation: int, status: str, at: datetime) -> None:
        """What the contact answered."""
        row = self._row(InvitationRow, invitation)
        row.status, row.answered_at = status, records.naive(at)

    def set_interpreter(self, invitation: int, language: str) -> None:
        """The language of the interpreter, or `no`."""
        self._row(InvitationRow, invitation).interpreter = language

    def book(self, meeting: int, student: int, slot: int, at: datetime) -> None:
        """The student gets this time, in place of another one."""
        self.release(meeting, student)
        booking = BookingRow(meeting_id=meeting, student_id=student, slot_id=slot, booked_at=records.naive(at))
        self._session.add(booking)
        self._session.flush()
        self._session.expire(self._row(StudentRow, student), ["bookings"])

    def book_first(self, meeting: int, student: int, at: datetime) -> None:
        """A meeting that is fixed already: the student has its first time."""
        self.book(meeting, student, self._row(MeetingRow, meeting).slots[0].id, at)

    def release(self, meeting: int, student: int) -> None:
        """The student's time is free again."""
        row = self._session.get(BookingRow, (meeting, student))
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def _invitations(self, rows: Iterable[InvitationRow]) -> list[Invitation]:
        rows = list(rows)
        meetings = {row.meeting_id for row in rows}
        taken = select(BookingRow.slot_id, func.count()).where(BookingRow.meeting_id.in_(meetings)).group_by(BookingRow.slot_id)
        used = {slot: count for slot, count in self._session.execute(taken)}  # noqa: C416
        booked = select(BookingRow).where(BookingRow.meeting_id.in_(meetings))
        mine = {(b.meeting_id, b.student_id): b.slot_id for b in self._session.scalars(booked).unique()}
        return [_invitation(row, used, mine.get((row.meeting_id, row.student_id))) for row in rows]


def _invitation(row: InvitationRow, used: dict[int, int], booked: int | None) -> Invitation:
    meeting = row.meeting
    slots = tuple(
        Slot(s.id, s.date, s.time, s.minutes, s.id == booked or used.get(s.id, 0) < s.capacity) for s in meeting.slots
    )
    return Invitation(
        id=row.id,
        meeting=meeting.id,
        kind=meeting.kind,
        title=dict(meeting.title),
        host=meeting.host,
        place=meeting.place,
        link=meeting.link,
        student=row.student_id,
        first_name=row.student.first_name,
        contact=row.contact_id,
        status=row.status,
        interpreter=row.interpreter,
        slots=slots,
        booked=next((slot for slot in slots if slot.id == booked), None),
        called_off=meeting.cancelled_at is not None,
        created_at=records.utc(row.created_at),
        answered_at=records.aware(row.answered_at),
    )
