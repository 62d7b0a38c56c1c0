"""Absences and the alerts that tell of them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, case, select, update

from bot.domain.absences import STAYS, Alert
from bot.domain.contact import Absence
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import AbsenceRow, AlertRow, HourMarkRow, LinkRow, StudentRow


class AbsenceStore(Repository):
    """The repository of absences and alerts."""

    def student_ids(self, school_ids: Iterable[str]) -> Mapping[str, int]:
        """The students with these ids of the school who are on the list."""
        found: dict[str, int] = {}
        for some in _chunks(sorted(set(school_ids))):
            rows = select(StudentRow.school_id, StudentRow.id).where(
                StudentRow.school_id.in_(some), StudentRow.removed_at.is_(None)
            )
            found.update(self._session.execute(rows).all())
        return found

    def put_absence(self, school_id: str, student: int, fields: Mapping[str, Any]) -> bool:
        """Write an absence or bring it up to date; False when nothing is new.

        Args:
            fields: date, from_, until, kind, status.

        """
        row = self._session.scalars(select(AbsenceRow).where(AbsenceRow.school_id == school_id)).first()
        if row is None:
            self._session.add(AbsenceRow(school_id=school_id, student_id=student, **fields))
            self._session.flush()
            return True
        if row.student_id == student and all(getattr(row, name) == value for name, value in fields.items()):
            return False
        if row.status == "withdrawn" and fields["status"] == "open":
            # It stands again: it may be told again.
            row.alert_id = None
        row.student_id = student
        for name, value in fields.items():
            setattr(row, name, value)
        self._session.flush()
        return True

    def absences_of(self, student: int) -> list[Absence]:
        """All absences of a student."""
        rows = select(AbsenceRow).where(AbsenceRow.student_id == student).order_by(AbsenceRow.date, AbsenceRow.id)
        return [records.absence(row) for row in self._session.scalars(rows)]

    # -- alerts --------------------------------------------------------------------------------------------------------

    def waiting_alert(self, student: int, since: datetime, until: datetime) -> int | None:
        """An alert about this student that waits for a correction, and is due between these moments."""
        found = select(AlertRow.id).where(
            AlertRow.student_id == student,
            AlertRow.status == "waiting",
            AlertRow.due_at >= records.naive(since),
            AlertRow.due_at <= records.naive(until),
        )
        return self._session.scalars(found.order_by(AlertRow.due_at)).first()

    def alert_on(self, student: int, day: date) -> int | None:
        """The alert that was told on this day."""
        return self._session.scalars(select(AlertRow.id).where(AlertRow.student_id == student, AlertRow.day == day)).first()

    def add_alert(self, student: int, due_at: datetime) -> int:
        """A new alert that waits."""
        row = AlertRow(student_id=student, due_at=records.naive(due_at))
        self._session.add(row)
        self._session.flush()
        return row.id

    def take_alert(self, alert: int) -> int | None:
        """The student of an alert that still waits; nobody else can take it until the end of the transaction."""
        taken = update(AlertRow).where(AlertRow.id == alert, AlertRow.status == "waiting").values(status="waiting")
        if not getattr(self._session.execute(taken), "rowcount", 0):
            return None
        return self._row(AlertRow, alert).student_id

    def tell_alert(self, alert: int, day: date, absences: Iterable[int]) -> None:
        """The alert is told on this day, about these absences."""
        row = self._row(AlertRow, alert)
        row.status, row.day = "told", day
        self._session.execute(update(AbsenceRow).where(AbsenceRow.id.in_(list(absences))).values(alert_id=alert))

    def reopen_alert(self, alert: int) -> None:
        """What was told in an alert and still stands is told by another one."""
        row = self._row(AlertRow, alert)
        row.status, row.day = "cancelled", None
        still = (AbsenceRow.alert_id == alert, AbsenceRow.status == "open")
        self._session.execute(update(AbsenceRow).where(*still).values(alert_id=None))

    def drop_alert(self, alert: int) -> None:
        """There is nothing left to tell."""
        self._row(AlertRow, alert).status = "cancelled"

    def alert(self, id_: int) -> Alert:
        """An alert with its absences, those that were withdrawn too."""
        row = self._row(AlertRow, id_)
        student = self._row(StudentRow, row.student_id)
        found = select(AbsenceRow).where(AbsenceRow.alert_id == id_).order_by(AbsenceRow.date, AbsenceRow.from_)
        absences = tuple(records.absence(absence) for absence in self._session.scalars(found))
        return Alert(id_, student.id, student.first_name, absences)

    def alerts_for(self, contact: int, since: date) -> list[Alert]:
        """The alerts about the students of a contact that were told from this day on."""
        mine = and_(LinkRow.student_id == AlertRow.student_id, LinkRow.contact_id == contact)
        found = select(AlertRow.id).join(LinkRow, mine).where(AlertRow.status == "told", AlertRow.day >= since)
        return [self.alert(id_) for id_ in self._session.scalars(found.order_by(AlertRow.id))]

    def alerts_due(self, before: datetime) -> list[int]:
        """Alerts whose time came before `before` and that still wait: their job should have taken them."""
        found = select(AlertRow.id).where(AlertRow.status == "waiting", AlertRow.due_at <= records.naive(before))
        return list(self._session.scalars(found.order_by(AlertRow.id)))

    def give_reason(self, alert: int, reason: str, message: int) -> None:
        """What a contact said of the absences of an alert. That one stays is decided anew; that the contact is right holds."""
        settled = case((AbsenceRow.settled == STAYS, ""), else_=AbsenceRow.settled)
        self._session.execute(
            update(AbsenceRow)
            .where(AbsenceRow.alert_id == alert)
            .values(reason=reason, disputed=reason == "was_present", reason_message_id=message, settled=settled)
        )

    def settle_dispute(self, alert: int, settled: str) -> bool:
        """What the mentor said of the disputed absences of an alert; False when none waits for it."""
        disputed = (AbsenceRow.alert_id == alert, AbsenceRow.disputed, AbsenceRow.status == "open", AbsenceRow.settled == "")
        said = self._session.execute(update(AbsenceRow).where(*disputed).values(settled=settled))
        return bool(getattr(said, "rowcount", 0))

    # -- hours ---------------------------------------------------------------------------------------------------------

    def hours_told(self, student: int, since: date) -> list[int]:
        """The numbers of hours that were told since this day."""
        found = select(HourMarkRow.hours).where(HourMarkRow.student_id == student, HourMarkRow.day >= since)
        return list(self._session.scalars(found))

    def mark_hours(self, student: int, hours: int, day: date) -> None:
        """So many hours are told now."""
        self._session.add(HourMarkRow(student_id=student, hours=hours, day=day))


def _chunks(items: list[str], size: int = 500) -> Iterable[list[str]]:
    return (items[i : i + size] for i in range(0, len(items), size))
