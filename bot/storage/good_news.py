"""Reads what good news was told of students, and the absences that it looks at."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from bot.domain.contact import Absence
from bot.domain.good_news import KINDS, Praise, key
from bot.domain.message import Status
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import AbsenceRow, MessageRow

_KINDS = {key(kind): kind for kind in KINDS}


class GoodNewsStore(Repository):
    """The repository of good news."""

    def good_news_since(self, students: Collection[int], since: datetime) -> Mapping[int, tuple[Praise, ...]]:
        """The good news that was written of each of these students, newest first."""
        # What went another way is the same good news as what did not arrive.
        first = aliased(MessageRow)
        own_name = func.coalesce(first.once, MessageRow.once)
        columns = (MessageRow.student_id, MessageRow.key, own_name, MessageRow.status, MessageRow.created_at)
        found = select(*columns).outerjoin(first, first.id == MessageRow.instead_of)
        found = found.where(
            MessageRow.student_id.in_(students),
            MessageRow.key.in_(_KINDS),
            MessageRow.once.is_not(None),
            MessageRow.created_at >= records.naive(since),
        )
        told: dict[int, tuple[Praise, ...]] = {}
        for student, name, once, status, at in self._session.execute(found.order_by(MessageRow.id.desc())):
            if student is None or once is None:
                continue
            praise = Praise(_KINDS[name], once, Status(status), records.utc(at))
            told[student] = (*told.get(student, ()), praise)
        return told

    def missed_between(self, students: Collection[int], first: date, last: date) -> Mapping[int, tuple[Absence, ...]]:
        """The open absences of these students on these days; not those of which the mentor says that they were none."""
        found = select(AbsenceRow).where(
            AbsenceRow.student_id.in_(students),
            AbsenceRow.date >= first,
            AbsenceRow.date <= last,
            AbsenceRow.status == "open",
            AbsenceRow.settled != "right",
        )
        missed: dict[int, tuple[Absence, ...]] = {}
        for row in self._session.scalars(found.order_by(AbsenceRow.date, AbsenceRow.id)):
            missed[row.student_id] = (*missed.get(row.student_id, ()), records.absence(row))
        return missed

    def absences_come_in(self, since: date) -> bool:
        """Whether the school reports absences at all: there is one from this day on."""
        return self._session.scalars(select(AbsenceRow.id).where(AbsenceRow.date >= since).limit(1)).first() is not None
