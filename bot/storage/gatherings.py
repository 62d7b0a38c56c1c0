"""Reads meetings for the pages: as far as the user may see them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from bot.domain.access import Sight
from bot.domain.contact import Information
from bot.domain.invited import Answer, Gathering, Invitable, Invitee, Sent, Taking, answer_of
from bot.domain.meetings import Slot
from bot.domain.message import Status
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.sight import students_in
from bot.storage.tables import (
    BookingRow,
    ContactRow,
    ConversationRow,
    InvitationRow,
    LinkRow,
    MeetingRow,
    MessageRow,
    SlotRow,
    StudentRow,
)


class GatheringStore(Repository):
    """The repository of meetings as the pages show them, and of students who may be invited."""

    def meetings_ahead(self, sight: Sight, today: date, limit: int) -> list[int]:
        """The meetings of the user's students that have a time from today on, the nearest first."""
        first = func.min(SlotRow.date).label("first")
        ahead = select(SlotRow.meeting_id, first).where(SlotRow.date >= today).group_by(SlotRow.meeting_id).subquery()
        # Whose it is is asked once for each meeting, and not for each of its times.
        found = select(ahead.c.meeting_id).where(_seen(sight, ahead.c.meeting_id))
        return list(self._session.scalars(found.order_by(ahead.c.first, ahead.c.meeting_id).limit(limit)))

    def meetings_behind(self, sight: Sight, today: date, limit: int) -> list[int]:
        """Those whose last day is over, the newest first."""
        mine = students_in(sight)
        invited = select(InvitationRow.meeting_id).where(InvitationRow.student_id.in_(mine))
        there = invited.union(select(BookingRow.meeting_id).where(BookingRow.student_id.in_(mine)))
        last = func.max(SlotRow.date)
        found = select(SlotRow.meeting_id).where(SlotRow.meeting_id.in_(there)).group_by(SlotRow.meeting_id)
        return list(self._session.scalars(found.having(last < today).order_by(last.desc(), SlotRow.meeting_id).limit(limit)))

    def gatherings(self, meetings: Collection[int], sight: Sight) -> list[Gathering]:
        """These meetings in their order, those that the user may not see left out."""
        if not meetings:
            return []
        mine = students_in(sight)
        seen = select(MeetingRow).where(MeetingRow.id.in_(meetings), _seen(sight, MeetingRow.id))
        rows = {row.id: row for row in self._session.scalars(seen).unique()}
        taken, names = self._times_taken(rows.keys(), mine)
        answers: dict[int, dict[Answer, int]] = {}
        wishes: dict[int, dict[str, int]] = {}
        for meeting, status, interpreter, has_time, count in self._answers_given(rows.keys(), mine):
            answer = answer_of(status, has_time)
            answers.setdefault(meeting, {})[answer] = answers.get(meeting, {}).get(answer, 0) + count
            if interpreter not in ("", "no"):
                wishes.setdefault(meeting, {})[interpreter] = wishes.get(meeting, {}).get(interpreter, 0) + count
        here, others = self._whose(rows.keys(), mine)
        return [
            replace(
                _gathering(rows[id_], taken, names),
                answers=answers.get(id_, {}),
                interpreters=wishes.get(id_, {}),
                students=here.get(id_, 0),
                others=others.get(id_, 0),
            )
            for id_ in meetings
            if id_ in rows
        ]

    def invitees(self, meeting: int, sight: Sight) -> tuple[Invitee, ...]:
        """Who is invited about the user's students, by student and contact."""
        links = and_(LinkRow.student_id == InvitationRow.student_id, LinkRow.contact_id == InvitationRow.contact_id)
        booked = and_(BookingRow.meeting_id == InvitationRow.meeting_id, BookingRow.student_id == InvitationRow.student_id)
        columns = (
            *(InvitationRow.id, InvitationRow.status, InvitationRow.interpreter),
            *(InvitationRow.created_at, InvitationRow.answered_at),
            *(StudentRow.id, StudentRow.first_name, StudentRow.last_name),
            *(ContactRow.id, ContactRow.first_name, ContactRow.last_name, ContactRow.language, LinkRow.relation),
            *(SlotRow.id, SlotRow.date, SlotRow.time, SlotRow.minutes),
        )
        found = (
            select(*columns)
            .join(StudentRow, StudentRow.id == InvitationRow.student_id)
            .join(ContactRow, ContactRow.id == InvitationRow.contact_id)
            .join(LinkRow, links, isouter=True)
            .join(BookingRow, booked, isouter=True)
            .join(SlotRow, SlotRow.id == BookingRow.slot_id, isouter=True)
            .where(InvitationRow.meeting_id == meeting, InvitationRow.student_id.in_(students_in(sight)))
            .order_by(StudentRow.first_name, StudentRow.last_name, StudentRow.id, ContactRow.first_name, ContactRow.id)
        )
        some = [_invitee(row) for row in self._session.execute(found)]
        talks = self.conversations_with({one.contact for one in some})
        return tuple(replace(one, conversation=talks.get(one.contact)) for one in some)

    def conversations_with(self, contacts: Collection[int]) -> Mapping[int, int]:
        """The conversation with each of these contacts in which something was said last."""
        found = select(ConversationRow.contact_id, ConversationRow.id).where(ConversationRow.contact_id.in_(contacts))
        rows = self._session.execute(found.order_by(ConversationRow.last_id, ConversationRow.id))
        return {contact: id_ for contact, id_ in rows if contact is not None}

    def named(self, once: Collection[str]) -> Mapping[str, Sent]:
        """Those of these messages that exist, by what they are, with how far they came."""
        columns = (MessageRow.once, MessageRow.status, MessageRow.sent_at, MessageRow.created_at, MessageRow.reason)
        found: dict[str, Sent] = {}
        names = sorted(once)
        for start in range(0, len(names), _AT_ONCE):
            rows = select(*columns).where(MessageRow.once.in_(names[start : start + _AT_ONCE]))
            for name, status, sent, created, reason in self._session.execute(rows):
                assert name is not None, "it was asked for by its name"
                found[name] = Sent(Status(status), records.utc(sent or created), reason)
        return found

    def add_slot(self, meeting: int, slot: Slot, capacity: int) -> bool:
        """One more time; False when the meeting has it already."""
        row = self._row(MeetingRow, meeting)
        if any((one.date, one.time) == (slot.date, slot.time) for one in row.slots):
            return False
        new = SlotRow(meeting_id=meeting, date=slot.date, time=slot.time, minutes=slot.minutes, capacity=capacity)
        self._session.add(new)
        self._session.flush()
        self._session.expire(row, ["slots"])
        return True

    def groups_seen(self, sight: Sight) -> tuple[str, ...]:
        """The groups of the user's students."""
        found = select(StudentRow.group).where(StudentRow.id.in_(students_in(sight)))
        return tuple(self._session.scalars(found.distinct().order_by(StudentRow.group)))

    def invitable(
        self, sight: Sight, *, group: str | None = None, students: Collection[int] = (), limit: int = 1000
    ) -> tuple[Invitable, ...]:
        """The user's students by name: those of a group and these; all, where neither is given."""
        told = (
            select(LinkRow.student_id, func.count().label("contacts"))
            .join(ContactRow, ContactRow.id == LinkRow.contact_id)
            .where(LinkRow.information == Information.NORMAL, ContactRow.stopped.is_(False), ContactRow.removed_at.is_(None))
            .where(LinkRow.student_id.in_(students_in(sight)))
            .group_by(LinkRow.student_id)
            .subquery()
        )
        columns = (
            *(StudentRow.id, StudentRow.school_id, StudentRow.first_name, StudentRow.last_name, StudentRow.group),
            *(StudentRow.birth_date, StudentRow.permissions, StudentRow.objection, told.c.contacts),
        )
        found = select(*columns).join(told, told.c.student_id == StudentRow.id, isouter=True)
        found = found.where(StudentRow.id.in_(students_in(sight)))
        if group is not None:
            found = found.where(or_(StudentRow.group == group, StudentRow.id.in_(students)))
        elif students:
            found = found.where(StudentRow.id.in_(students))
        rows = self._session.execute(found.order_by(StudentRow.first_name, StudentRow.last_name, StudentRow.id).limit(limit))
        return tuple(
            Invitable(
                id=id_,
                school_id=school_id,
                first_name=first,
                name=f"{first} {last}",
                group=of,
                birth_date=born,
                permissions=frozenset(permitted),
                objection=objection,
                contacts=contacts or 0,
            )
            for id_, school_id, first, last, of, born, permitted, objection, contacts in rows
        )

    def times_of_host(self, host: str, days: Collection[date], now: datetime) -> list[Slot]:
        """The times on these days of other meetings with the same person, those that were called off left out."""
        found = select(SlotRow.id, SlotRow.date, SlotRow.time, SlotRow.minutes).join(MeetingRow)
        found = found.where(SlotRow.date.in_(days), MeetingRow.host == host, MeetingRow.cancelled_at.is_(None))
        return [Slot(*row) for row in self._session.execute(found.order_by(SlotRow.date, SlotRow.time))]

    # -- parts of a gathering ------------------------------------------------------------------------------------------

    def _answers_given(self, meetings: Iterable[int], mine: Select[Any]) -> Iterable[tuple[int, str, str, bool, int]]:
        booked = and_(BookingRow.meeting_id == InvitationRow.meeting_id, BookingRow.student_id == InvitationRow.student_id)
        has_time = BookingRow.slot_id.is_not(None)
        by = (InvitationRow.meeting_id, InvitationRow.status, InvitationRow.interpreter, has_time)
        found = select(*by, func.count()).join(BookingRow, booked, isouter=True)
        found = found.where(InvitationRow.meeting_id.in_(meetings), InvitationRow.student_id.in_(mine)).group_by(*by)
        return self._session.execute(found).all()

    def _times_taken(
        self, meetings: Iterable[int], mine: Select[Any]
    ) -> tuple[Mapping[int, int], Mapping[int, tuple[tuple[int, str], ...]]]:
        """For each time how many families have it, and the user's students among them."""
        found = select(BookingRow.slot_id, BookingRow.student_id).where(BookingRow.meeting_id.in_(meetings))
        booked = self._session.execute(found).all()
        people = self._own_names({student for _, student in booked}, mine)
        names: dict[int, tuple[tuple[int, str], ...]] = {}
        for slot, student in booked:
            if student in people:
                names[slot] = (*names.get(slot, ()), (student, people[student]))
        return Counter(slot for slot, _ in booked), names

    def _own_names(self, students: Collection[int], mine: Select[Any]) -> Mapping[int, str]:
        """The names of those of these students who are the user's."""
        # By their ids: given both conditions at once, SQLite looks at every student of the user's.
        found: dict[int, str] = {}
        ids = sorted(students)
        for start in range(0, len(ids), _AT_ONCE):
            some = select(StudentRow.id, StudentRow.first_name, StudentRow.last_name)
            some = some.where(StudentRow.id.in_(ids[start : start + _AT_ONCE]), StudentRow.id.in_(mine))
            found |= {id_: f"{first} {last}" for id_, first, last in self._session.execute(some)}
        return found

    def _whose(self, meetings: Collection[int], mine: Select[Any]) -> tuple[Mapping[int, int], Mapping[int, int]]:
        """For each meeting how many students of the user's there are, and how many of others."""
        invited = select(InvitationRow.meeting_id, InvitationRow.student_id).where(InvitationRow.meeting_id.in_(meetings))
        booked = select(BookingRow.meeting_id, BookingRow.student_id).where(BookingRow.meeting_id.in_(meetings))
        there = invited.union(booked).subquery()
        # As a column of its own: grouped by the condition, it stands there twice, with values that PostgreSQL cannot compare.
        own = select(there.c.meeting_id, there.c.student_id.in_(mine).label("own")).subquery()
        found = select(own.c.meeting_id, own.c.own, func.count()).group_by(own.c.meeting_id, own.c.own)
        here: dict[int, int] = {}
        others: dict[int, int] = {}
        for meeting, is_own, count in self._session.execute(found):
            (here if is_own else others)[meeting] = count
        return here, others


_AT_ONCE = 500
"""Values of one query: SQLite takes 32 766, older ones 999."""


def _seen(sight: Sight, meeting: Any) -> ColumnElement[bool]:
    """Whether a student of the user's is invited, or has a time."""
    mine = students_in(sight)
    invited = select(InvitationRow.id).where(InvitationRow.meeting_id == meeting, InvitationRow.student_id.in_(mine))
    booked = select(BookingRow.slot_id).where(BookingRow.meeting_id == meeting, BookingRow.student_id.in_(mine))
    return or_(invited.exists(), booked.exists())


def _gathering(row: MeetingRow, taken: Mapping[int, int], names: Mapping[int, tuple[tuple[int, str], ...]]) -> Gathering:
    times = tuple(
        Taking(Slot(s.id, s.date, s.time, s.minutes), s.capacity, taken.get(s.id, 0), names.get(s.id, ())) for s in row.slots
    )
    return Gathering(
        id=row.id,
        kind=row.kind,
        title=dict(row.title),
        host=row.host,
        place=row.place,
        link=row.link,
        called_off_at=records.aware(row.cancelled_at),
        times=times,
    )


def _invitee(row: Any) -> Invitee:
    (
        id_,
        status,
        interpreter,
        created,
        answered,
        student,
        s_first,
        s_last,
        contact,
        c_first,
        c_last,
        language,
        relation,
        *slot,
    ) = row
    return Invitee(
        invitation=id_,
        student=student,
        student_name=f"{s_first} {s_last}",
        contact=contact,
        contact_name=f"{c_first} {c_last}",
        relation=relation or "",
        language=language,
        answer=answer_of(status, slot[0] is not None),
        interpreter=interpreter,
        slot=Slot(*slot) if slot[0] is not None else None,
        created_at=records.utc(created),
        answered_at=records.aware(answered),
    )
