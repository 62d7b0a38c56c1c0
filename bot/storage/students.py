"""Reads the mentor's students as the pages show them; a page of them costs the same few queries, however many there are."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime, tzinfo
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from bot.domain.access import Sight
from bot.domain.matching import fold
from bot.domain.message import ARRIVED, WENT_OUT
from bot.domain.proposals import Known
from bot.domain.reminders import BAD_NEWS, GOOD_NEWS, News
from bot.domain.students import Adult, Fixed, HoursTold, Invited, LastContact, StudentCard, StudentContact, Way
from bot.storage import records
from bot.storage.sight import contacts_in, messages_in, students_in
from bot.storage.tables import (
    AbsenceRow,
    BookingRow,
    ContactRow,
    ConversationRow,
    HourMarkRow,
    InvitationRow,
    LinkRow,
    MeetingRow,
    MentorRow,
    MessageRow,
    SlotRow,
    StudentRow,
)
from bot.storage.todo import TodoStore

T = TypeVar("T")
_NAME = (func.lower(StudentRow.last_name), func.lower(StudentRow.first_name), StudentRow.id)
_FOUND = 50


class StudentStore(TodoStore):
    """The repository of the mentor's students, and what waits on the list."""

    def student_ids_in(
        self, sight: Sight, *, group: str = "", order: str = "name", offset: int = 0, limit: int = 50
    ) -> tuple[list[int], int]:
        """The students of a page, and how many there are in all. `order`: name, group or heard."""
        found = students_in(sight)
        if group:
            found = found.where(StudentRow.group == group)
        count = self._session.scalars(select(func.count()).select_from(found.subquery())).one()
        heard = select(func.max(ConversationRow.last_in_id)).join(LinkRow, LinkRow.contact_id == ConversationRow.contact_id)
        heard = heard.where(LinkRow.student_id == StudentRow.id)
        by: dict[str, tuple[Any, ...]] = {
            "name": _NAME,
            "group": (StudentRow.group, *_NAME),
            "heard": (func.coalesce(heard.scalar_subquery(), 0), *_NAME),
        }
        return list(self._session.scalars(found.order_by(*by[order]).offset(offset).limit(limit))), count

    def students_called(self, sight: Sight, words: str) -> list[int]:
        """The students whose name has words that begin so, in order of their names."""
        wanted = fold(words).split()
        found = select(StudentRow.id, StudentRow.first_name, StudentRow.last_name)
        rows = self._session.execute(found.where(StudentRow.id.in_(students_in(sight))).order_by(*_NAME)) if wanted else ()
        named = ((id_, fold(f"{first} {last}").split()) for id_, first, last in rows)
        fits = (id_ for id_, names in named if all(any(name.startswith(word) for name in names) for word in wanted))
        return [id_ for id_, _ in zip(fits, range(_FOUND), strict=False)]

    def sees_student(self, sight: Sight, student: int) -> bool:
        """Whether the user may see this student."""
        return self._session.scalars(students_in(sight).where(StudentRow.id == student)).first() is not None

    def sees_contact(self, sight: Sight, contact: int) -> bool:
        """Whether the user may see a student of this contact, who is on the list."""
        found = select(ContactRow.id).where(ContactRow.id == contact, ContactRow.removed_at.is_(None))
        return self._session.scalars(found.where(ContactRow.id.in_(contacts_in(sight)))).first() is not None

    def student_cards(
        self, sight: Sight, students: Sequence[int], *, since: date, year: date, year_at: datetime, zone: tzinfo
    ) -> list[StudentCard]:
        """What is on record of these students, in this order.

        Args:
            since: absences from this day on.
            year, year_at: news and meetings from the beginning of this day on.
            zone: of the days on which there was news.

        """
        found = select(
            *(StudentRow.id, StudentRow.first_name, StudentRow.last_name, StudentRow.group, StudentRow.birth_date),
            *(StudentRow.permissions, StudentRow.objection, StudentRow.phone, MentorRow.first_name, MentorRow.last_name),
        )
        found = found.select_from(StudentRow).join(MentorRow, MentorRow.id == StudentRow.mentor_id, isouter=True)
        rows = self._session.execute(found.where(StudentRow.id.in_(students)))
        contacts, last = self._adults(sight, students)
        meetings, absences = self._meetings(students, year), self._absences(students, since)
        news = self._news(students, year_at, zone)
        cards = {
            id_: StudentCard(
                id=id_,
                name=f"{first} {family}",
                group=group,
                birth_date=born,
                permissions=frozenset(permissions),
                objection=objection,
                mentor=f"{mentor} {mentors_family}" if mentor else "",
                contacts=tuple(contacts[id_]),
                meetings=tuple(meetings[id_]),
                absences=tuple(absences[id_]),
                news=tuple(news[id_]),
                last=last.get(id_),
                phone=phone,
            )
            for id_, first, family, group, born, permissions, objection, phone, mentor, mentors_family in rows
        }
        return [cards[id_] for id_ in students if id_ in cards]

    def _adults(self, sight: Sight, students: Sequence[int]) -> tuple[dict[int, list[Adult]], dict[int, LastContact]]:
        columns = LinkRow.student_id, LinkRow.relation, ContactRow.id, ContactRow.first_name, ContactRow.last_name
        found = select(*columns, ContactRow.language).select_from(LinkRow).join(ContactRow, ContactRow.id == LinkRow.contact_id)
        found = found.where(LinkRow.student_id.in_(students), ContactRow.removed_at.is_(None))
        rows = self._session.execute(found.order_by(LinkRow.student_id, LinkRow.contact_id)).all()
        newest, last = self._last_of(sight, {row[2] for row in rows})
        adults: dict[int, list[Adult]] = defaultdict(list)
        lasts: dict[int, LastContact] = {}
        for student, relation, contact, first, family, language in rows:
            adults[student].append(Adult(contact, f"{first} {family}", relation, language, newest.get(contact)))
            mine = last.get(contact)
            if mine and (student not in lasts or mine.at > lasts[student].at):
                lasts[student] = mine
        return adults, lasts

    def _last_of(self, sight: Sight, contacts: Collection[int]) -> tuple[dict[int, int], dict[int, LastContact]]:
        """Of contacts the newest conversation, and when a person last wrote: at home, or at school.

        What the bot answers and what the school sends by itself is no contact of people.
        """
        personal = or_(MessageRow.author == "mentor", MessageRow.key.startswith(GOOD_NEWS), MessageRow.key == "invite")
        heard = self._newest_written(sight, MessageRow.direction == "in")
        told = self._newest_written(sight, MessageRow.direction == "out", MessageRow.status.in_(WENT_OUT), personal)
        found = select(ConversationRow.contact_id, ConversationRow.id, ConversationRow.last_id, heard, told)
        rows = self._session.execute(found.where(ConversationRow.contact_id.in_(contacts))).all()
        moments = self._moments({message for *_, first, second in rows for message in (first, second) if message})
        newest: dict[Any, tuple[int, int]] = {}
        last: dict[Any, LastContact] = {}
        for contact, id_, last_id, heard_in, told_in in rows:
            newest[contact] = max(newest.get(contact, (-1, 0)), (last_id, id_))
            for message, direction in ((heard_in, "in"), (told_in, "out")):
                if message and (contact not in last or moments[message] > last[contact].at):
                    last[contact] = LastContact(moments[message], direction, id_)
        return {contact: id_ for contact, (_, id_) in newest.items()}, last

    def _moments(self, messages: Collection[int]) -> dict[int, datetime]:
        found = select(MessageRow.id, MessageRow.created_at).where(MessageRow.id.in_(messages))
        return {id_: records.utc(at) for id_, at in self._session.execute(found)}

    def _newest_written(self, sight: Sight, *which: ColumnElement[bool]) -> Any:
        # From the end of the index: the first that fits is the newest.
        of = select(MessageRow.id).where(MessageRow.conversation_id == ConversationRow.id, messages_in(sight), *which)
        return of.order_by(MessageRow.id.desc()).limit(1).correlate(ConversationRow).scalar_subquery()

    def _meetings(self, students: Collection[int], since: date) -> dict[int, list[Fixed]]:
        found = select(BookingRow.student_id, SlotRow.date, SlotRow.time, MeetingRow.title).select_from(BookingRow)
        found = found.join(SlotRow, SlotRow.id == BookingRow.slot_id).join(MeetingRow, MeetingRow.id == SlotRow.meeting_id)
        found = found.where(BookingRow.student_id.in_(students), SlotRow.date >= since, MeetingRow.cancelled_at.is_(None))
        meetings: dict[int, list[Fixed]] = defaultdict(list)
        for student, day, at, title in self._session.execute(found.order_by(SlotRow.date, SlotRow.time)):
            meetings[student].append(Fixed(day, at, dict(title)))
        return meetings

    def _absences(self, students: Collection[int], since: date) -> dict[int, list[Any]]:
        found = select(AbsenceRow).where(AbsenceRow.student_id.in_(students), AbsenceRow.date >= since)
        absences: dict[int, list[Any]] = defaultdict(list)
        for row in self._session.scalars(found.where(AbsenceRow.status == "open").order_by(AbsenceRow.date, AbsenceRow.id)):
            absences[row.student_id].append(records.absence(row))
        return absences

    def _news(self, students: Collection[int], since: datetime, zone: tzinfo) -> dict[int, list[News]]:
        which = or_(MessageRow.key.in_(BAD_NEWS), MessageRow.key.startswith(GOOD_NEWS))
        # Whether it went out is looked at here: SQLite would rather read all that ever went out than the messages of a few.
        found = select(MessageRow.student_id, MessageRow.key, MessageRow.created_at, MessageRow.status).where(
            MessageRow.student_id.in_(students), MessageRow.created_at >= records.naive(since), which
        )
        news: dict[Any, list[News]] = defaultdict(list)
        for student, key, at, status in self._session.execute(found):
            if status in WENT_OUT:
                news[student].append(News(key, records.utc(at).astimezone(zone).date()))
        return news

    # -- one student ---------------------------------------------------------------------------------------------------

    def people_of(self, student: int) -> list[StudentContact]:
        """The contacts of a student, with how each is reached."""
        found = (
            select(ContactRow, LinkRow.relation, LinkRow.information)
            .select_from(ContactRow)
            .join(LinkRow, LinkRow.contact_id == ContactRow.id)
        )
        found = found.where(LinkRow.student_id == student, ContactRow.removed_at.is_(None)).order_by(ContactRow.id)
        rows = self._session.execute(found).unique().all()
        ways = self._ways([row.id for row, _, _ in rows])
        return [
            StudentContact(
                id=row.id,
                name=records.name(row),
                relation=relation,
                language=row.language,
                mode=row.mode,
                phone=row.phone,
                channel=row.channel,
                information=information,
                stopped=row.stopped,
                good_hours=row.good_hours or "",
                welcomed_at=records.aware(row.welcomed_at),
                new_phone=row.new_phone if row.new_phone != row.phone else "",
                ways=tuple(ways[row.id]),
            )
            for row, relation, information in rows
        ]

    def _ways(self, contacts: Collection[int]) -> dict[int, list[Way]]:
        def any_(*which: ColumnElement[bool]) -> ColumnElement[bool]:
            return exists().where(MessageRow.conversation_id == ConversationRow.id, MessageRow.direction == "out", *which)

        sent, arrived = any_(MessageRow.status.in_(WENT_OUT)), any_(MessageRow.status.in_(ARRIVED))
        columns = ConversationRow.contact_id, ConversationRow.id, ConversationRow.channel, ConversationRow.gone
        found = select(*columns, ConversationRow.last_in_id, sent, arrived).where(ConversationRow.contact_id.in_(contacts))
        ways: dict[Any, list[Way]] = defaultdict(list)
        rows = self._session.execute(found.order_by(ConversationRow.last_id.desc(), ConversationRow.id.desc()))
        for contact, id_, channel, gone, heard, was_sent, has_arrived in rows:
            ways[contact].append(Way(id_, channel, gone, bool(heard), was_sent, has_arrived))
        return ways

    def invited_about(self, student: int, limit: int) -> list[Invited]:
        """The invitations about a student, the newest first."""
        booked = and_(BookingRow.meeting_id == InvitationRow.meeting_id, BookingRow.student_id == InvitationRow.student_id)
        found: Select[Any] = select(
            *(ContactRow.first_name, ContactRow.last_name, MeetingRow.title, MeetingRow.kind, InvitationRow.status),
            *(InvitationRow.interpreter, InvitationRow.created_at, InvitationRow.answered_at),
            *(SlotRow.date, SlotRow.time, MeetingRow.cancelled_at),
        )
        found = found.select_from(InvitationRow).join(MeetingRow, MeetingRow.id == InvitationRow.meeting_id)
        found = found.join(ContactRow, ContactRow.id == InvitationRow.contact_id)
        found = found.join(BookingRow, booked, isouter=True).join(SlotRow, SlotRow.id == BookingRow.slot_id, isouter=True)
        found = found.where(InvitationRow.student_id == student).order_by(InvitationRow.id.desc()).limit(limit)
        rows = self._session.execute(found)
        return [
            Invited(
                contact=f"{first} {family}",
                title=dict(title),
                kind=kind,
                status=status,
                interpreter=interpreter,
                at=records.utc(at),
                answered_at=records.aware(answered_at),
                fixed=(day, clock) if day else None,
                called_off=called_off is not None,
            )
            for first, family, title, kind, status, interpreter, at, answered_at, day, clock, called_off in rows
        ]

    def hours_told_of(self, student: int, limit: int) -> list[HoursTold]:
        """When so many hours were told, the newest first."""
        found = select(HourMarkRow.hours, HourMarkRow.day).where(HourMarkRow.student_id == student)
        rows = self._session.execute(found.order_by(HourMarkRow.day.desc(), HourMarkRow.id.desc()).limit(limit))
        return [HoursTold(hours, day) for hours, day in rows]

    def people_in(self, sight: Sight) -> list[Known]:
        """All contacts whom the user sees, with the students whom the user sees."""
        columns = ContactRow.id, ContactRow.first_name, ContactRow.last_name, ContactRow.phone
        found = select(*columns, StudentRow.first_name, StudentRow.last_name).select_from(ContactRow)
        found = found.join(LinkRow, LinkRow.contact_id == ContactRow.id).join(StudentRow, StudentRow.id == LinkRow.student_id)
        found = found.where(StudentRow.id.in_(students_in(sight)), ContactRow.removed_at.is_(None))
        people: dict[int, Known] = {}
        for id_, first, family, phone, student, students_family in self._session.execute(found.order_by(ContactRow.id)):
            before = people[id_].students if id_ in people else ()
            people[id_] = Known(id_, f"{first} {family}", phone, (*before, f"{student} {students_family}"))
        return list(people.values())

    def what_if(self, do: Callable[[], T]) -> T:
        """What `do` gives back, without anything that it writes: for questions that make what they look for."""
        point = self._session.begin_nested()
        try:
            return do()
        finally:
            point.rollback()
            self._held.clear()
