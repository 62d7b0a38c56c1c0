"""Absences of the school's own system: wait for a correction, tell once a day, take back what was wrong, count the hours."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.config import Settings
from bot.domain.absence_forms import absence_lines, reason_question
from bot.domain.absences import RIGHT, Alert, crossed, hours_missed, to_tell
from bot.domain.consent import Allowed, Held, Purpose
from bot.domain.contact import Absence, Student
from bot.domain.desk import ABSENCE, CALL_ME
from bot.domain.message import NOWHERE, UNCERTAIN, Status
from bot.domain.notice import Notice
from bot.domain.outcome import Reply
from bot.domain.schedule import school_weeks_ago
from bot.domain.text import Text, Value
from bot.errors import BadInput
from bot.ports import Clock, Jobs, Talk, Transactions, Work
from bot.services.letters import Letter
from bot.services.outbox import DUTCH, Outbox
from bot.services.rules import alert_rules, office_hours, send_hours

ALERT = "alert"
EXPIRES = timedelta(hours=36)
"""An alert that could not go for so long tells nothing any more that the contact does not know."""

_NEVER_THERE = (Status.QUEUED, Status.SUPPRESSED)


@dataclass(frozen=True)
class AbsenceNews:
    """One line of the school's own system; without hours it is the whole day. `status`: open or withdrawn."""

    school_id: str
    student: str
    date: date
    from_: time | None
    until: time | None
    kind: str
    status: str = "open"


@dataclass(frozen=True)
class AbsenceService:
    """Takes absences in and tells contacts of them."""

    transactions: Transactions
    outbox: Outbox
    jobs: Jobs
    clock: Clock
    settings: Settings

    def take(self, work: Work, news: Iterable[AbsenceNews], students: dict[str, int]) -> int:
        """Write what is new, in the transaction of `work`; returns how many lines were. The same lines again do nothing.

        Args:
            students: the students by the ids of the school; a line about somebody else is a mistake of the caller.

        """
        changed: dict[int, int] = {}
        for one in news:
            student = students[one.student]
            fields = {"date": one.date, "from_": one.from_, "until": one.until, "kind": one.kind, "status": one.status}
            if work.put_absence(one.school_id, student, fields):
                changed[student] = changed.get(student, 0) + 1
        for student in changed:
            self._consider(work, student)
        return sum(changed.values())

    def _consider(self, work: Work, student: int) -> None:
        """Something about this student is new: an alert is planned, stopped or taken back."""
        now = self._now()
        absences = work.absences_of(student)
        for alert in {a.alert for a in absences if a.alert is not None and a.status == "withdrawn"}:
            self._take_back(work, work.alert(alert), now)
        rules = alert_rules(self.settings)
        counted = any(a.status == "open" and a.kind in rules.counts for a in absences)
        if counted or to_tell(work.absences_of(student), rules, now.date()):
            self._plan(work, student, now, now + rules.wait)
        for ahead in sorted({a.date for a in absences if a.date > now.date() and to_tell([a], rules, a.date)})[:1]:
            # Reported before the day: told on the day.
            midnight = datetime.combine(ahead, time.min, tzinfo=now.tzinfo)
            self._plan(work, student, midnight, midnight + rules.wait)

    def _plan(self, work: Work, student: int, since: datetime, due: datetime) -> None:
        """An alert that waits; one that is due between `since` and then tells of this too."""
        if work.waiting_alert(student, since, due) is None:
            alert = work.add_alert(student, due)
            delay = (due.astimezone(UTC) - self.clock()).total_seconds()
            self.jobs.enqueue(work, ALERT, f"{ALERT}:{alert}", alert, max(0.0, delay))

    async def tell(self, alert: int) -> None:
        """The time for corrections is over: tell what still stands. Doing it again changes nothing."""
        await self.transactions.run(lambda work: self._tell(work, alert))

    # -- in a transaction ----------------------------------------------------------------------------------------------

    def _tell(self, work: Work, alert: int) -> None:
        student_id = work.take_alert(alert)
        if student_id is None:
            return
        now, rules = self._now(), alert_rules(self.settings)
        start = send_hours(self.settings).next(now)
        absences = work.absences_of(student_id)
        told = to_tell(absences, rules, start.date())
        student = work.student(student_id)
        hours = self._hours(work, student, absences, start)
        # One message a day: what comes later that day stands in the next one.
        if not told or work.alert_on(student_id, start.date()) is not None:
            work.drop_alert(alert)
            if hours:
                self._tell_hours(work, student, hours, start, busy=bool(work.alert_on(student_id, start.date())))
            return
        work.tell_alert(alert, start.date(), [absence.id for absence in told])
        about = replace(work.alert(alert), absences=told)
        own = work.talk_of_student(student_id, DUTCH) if rules.student_first else None
        contacts_start = start + rules.head_start if own else start
        verdicts = [
            self.outbox.begin(work, work.talk_of(contact), self._letter(about, contact, contacts_start, hours), now)
            for contact in work.contacts_of(student_id)
        ]
        if own and any(isinstance(verdict, Allowed | Held) for verdict in verdicts):
            self._tell_student(work, own, student, about, start)

    def _letter(self, alert: Alert, contact: int, start: datetime, hours: Text | None) -> Letter:
        text = Text("absence-alert", {"student": alert.first_name, "absences": absence_lines(alert)})
        question = reason_question(alert, start + timedelta(hours=self.settings.conversation.question_expires_hours))
        options = question.options
        if hours:
            text, options = Text("together", {"first": text, "second": hours}), (*options, CALL_ME)
        return Letter(
            Reply(text, options, Purpose.NEWS, alert.student, ABSENCE),
            once=f"{ALERT}:{alert.id}:{contact}",
            not_before=start,
            expires_at=start + EXPIRES,
            asks=replace(question, options=options),
        )

    def _tell_student(self, work: Work, talk: Talk, student: Student, alert: Alert, start: datetime) -> None:
        """The student hears it before the contacts do."""
        text = Text("absence-student", {"student": student.first_name, "absences": absence_lines(alert)})
        reply = Reply(text, purpose=Purpose.SELF, student=student.id, scope=ABSENCE)
        letter = Letter(reply, once=f"{ALERT}:{alert.id}:student", not_before=start, expires_at=start + EXPIRES)
        self.outbox.begin(work, talk, letter, self._now())

    def _take_back(self, work: Work, alert: Alert, now: datetime) -> None:
        """Some absences of an alert were a mistake: unsent messages are stopped, who read it is told."""
        # Where the mentor said that a contact is right, all were told so already.
        wrong = tuple(a for a in alert.absences if a.status == "withdrawn" and a.settled != RIGHT)
        left = tuple(a for a in alert.absences if a.status == "open" and a.settled != RIGHT)
        if self._unsay(work, replace(alert, absences=wrong), now) and left:
            # What still stands is told anew, to whom it was not told.
            work.reopen_alert(alert.id)
            again = work.add_alert(alert.student, now)
            self.jobs.enqueue(work, ALERT, f"{ALERT}:{again}", again)

    def _unsay(self, work: Work, wrong: Alert, now: datetime, *, but: Collection[int] = ()) -> bool:
        """Stop what is unsent of an alert, and correct what was read, but not for `but`; True when something was stopped."""
        stopped = False
        for message, status in work.beginning(f"{ALERT}:{wrong.id}:"):
            # Its job stays in the queue and finds that there is nothing to send: the message is the authority, not the job.
            if status in (Status.QUEUED, Status.FAILED) and work.cancel(message, "withdrawn", now):
                stopped = True
            elif wrong.absences and status not in _NEVER_THERE and not self._surely_failed(work, message, status):
                contact = work.conversation(work.outgoing(message).conversation_id).contact_id
                if contact is None or contact not in but:
                    self._correct(work, message, wrong, now)
        return stopped

    def _surely_failed(self, work: Work, message: int, status: Status) -> bool:
        return status is Status.FAILED and work.outgoing(message).reason != UNCERTAIN

    def _correct(self, work: Work, message: int, wrong: Alert, now: datetime) -> None:
        queued = work.outgoing(message)
        talk = work.conversation(queued.conversation_id)
        own = queued.purpose == Purpose.SELF
        params: dict[str, Value] = {"student": wrong.first_name, "absences": absence_lines(wrong)}
        text = Text("absence-correction-student" if own else "absence-correction", params)
        reply = Reply(text, purpose=Purpose.SELF if own else Purpose.NEWS, student=wrong.student, scope=ABSENCE)
        which = "-".join(str(a.id) for a in wrong.absences)
        self.outbox.begin(work, talk, Letter(reply, once=f"correction:{message}:{which}"[:80]), now)

    # -- a dispute -----------------------------------------------------------------------------------------------------

    def settle(self, work: Work, alert: int, disputes: Mapping[int, int], settled: str, user: int) -> None:
        """The mentor looked whether the student was at school, and the contacts who say so hear what came of it.

        Where they are `right` the absences count no more, and all others who were told of them read that it was a mistake.

        Args:
            disputes: of each contact who says so the entry of the mentor's list, with its conversation.
            settled: `right` or `stays`.

        Raises:
            BadInput: nothing of this alert is disputed any more.

        """
        now, about = self._now(), work.alert(alert)
        wrong = waiting(about)
        if not work.settle_dispute(alert, settled):
            raise BadInput("Nothing of this alert is disputed any more.", reason="decided")
        for notice, conversation in disputes.items():
            reply = self.settled(wrong, settled)
            letter = Letter(reply, once=f"settled:{notice}", sent_by=user)
            self.outbox.begin(work, self._where(work, conversation), letter, now)
        if settled == RIGHT:
            told = {talk.contact_id for talk in map(work.conversation, disputes.values()) if talk.contact_id is not None}
            self._unsay(work, wrong, now, but=told)

    def settled(self, disputed: Alert, settled: str) -> Reply:
        """What a contact who said that the student was at school reads of it."""
        text = Text(f"absence-settled-{settled}", {"student": disputed.first_name, "absences": absence_lines(disputed)})
        options = () if settled == RIGHT else (CALL_ME,)
        return Reply(text, options, Purpose.NEWS, disputed.student, ABSENCE)

    def _where(self, work: Work, conversation: int) -> Talk:
        talk = work.conversation(conversation)
        # What was said there was put aside: the contact is reached elsewhere now.
        return work.talk_of(talk.contact_id) if talk.channel == NOWHERE and talk.contact_id is not None else talk

    # -- hours ---------------------------------------------------------------------------------------------------------

    def _hours(self, work: Work, student: Student, absences: list[Absence], now: datetime) -> Text | None:
        """The count in plain words when a limit is reached that was not told yet; the mentor is told here."""
        rules = alert_rules(self.settings)
        since = school_weeks_ago(now.date(), office_hours(self.settings), rules.weeks)
        hours = hours_missed(absences, rules, since)
        limit = crossed(hours, rules.tell_at, work.hours_told(student.id, since))
        if limit is None:
            return None
        work.mark_hours(student.id, limit, now.date())
        whole = int(hours)
        facts = {"hours": whole, "limit": rules.tell_at[-1], "weeks": rules.weeks}
        notice = Notice("hours", student=student.id, facts=facts, urgent=limit == rules.tell_at[-1])
        work.add_notice(None, None, notice, now)
        key = "absence-hours-limit" if limit == rules.tell_at[-1] else "absence-hours"
        return Text(key, {"student": student.first_name, **facts})

    def _tell_hours(self, work: Work, student: Student, text: Text, now: datetime, *, busy: bool) -> None:
        """The count alone, when no alert goes with it; on the next day when there was a message today."""
        start = now + timedelta(days=1) if busy else now
        for contact in work.contacts_of(student.id):
            reply = Reply(text, (CALL_ME,), Purpose.NEWS, student.id, ABSENCE)
            once = f"hours:{student.id}:{contact}:{now.date()}"
            self.outbox.begin(work, work.talk_of(contact), Letter(reply, once, start + EXPIRES, start), now)

    def _now(self) -> datetime:
        return self.clock().astimezone(self.settings.zone)


def waiting(about: Alert) -> Alert:
    """The absences of an alert that wait for the mentor's word, because a contact says that the student was at school."""
    return replace(about, absences=tuple(a for a in about.absences if a.disputed and a.status == "open" and not a.settled))
