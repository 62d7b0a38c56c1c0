"""Tells the contacts of a student something good, and proposes it after a week without absence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.config import Settings
from bot.domain.access import User
from bot.domain.consent import ADULT, Purpose, Refused, age
from bot.domain.contact import Student
from bot.domain.good_news import (
    KINDS,
    PROGRESS,
    WEEK,
    Often,
    Praise,
    key,
    last_full_week,
    once,
    times_told,
    without_absence,
)
from bot.domain.invited import Invitable
from bot.domain.message import KNOCKED_IN_VAIN, UNCERTAIN, Status
from bot.domain.outcome import Reply
from bot.domain.schedule import school_year
from bot.domain.text import Text
from bot.errors import BadInput
from bot.ports import Clock, Transactions, Work
from bot.services.letters import Letter
from bot.services.outbox import Outbox
from bot.services.preview import Addressed
from bot.services.rules import office_hours

FRESH = timedelta(days=14)
"""So long good news is still news, where it waits for something."""

RECENT = timedelta(weeks=4)
"""A school that reported no absence in so many weeks reports none: then nobody is said to have missed nothing."""


@dataclass(frozen=True)
class Proposal:
    """A student of whom this can be told. `days`: those that it is about."""

    student: Invitable
    kind: str
    days: tuple[date, ...]


@dataclass(frozen=True)
class GoodNewsService:
    """Sends good news."""

    transactions: Transactions
    outbox: Outbox
    clock: Clock
    settings: Settings

    def letters(self, work: Work, student: int, kind: str, user: User, *, time: int = 1) -> Iterator[Addressed]:
        """What would go to each contact of the student; a contact who stays without news now may be told later.

        Args:
            time: the second time that this is told in a year, knowingly, is 2.

        """
        now, about = self._now(), work.student(student)
        text = Text(key(kind), {"student": about.first_name, "mentor_name": _sender(about, user)})
        name = once(kind, student, self.day_of(kind, now), time=time)
        for contact in work.contacts_of(student):
            reply = Reply(text, purpose=Purpose.NEWS, student=student, scope=PROGRESS)
            yield student, contact, Letter(reply, _unused(work, f"{name}:{contact}"), expires_at=now + FRESH, sent_by=user.id)

    def write(self, work: Work, student: int, kind: str, user: User, *, time: int = 1) -> int:
        """Write it to every contact who may hear it; the same again does nothing.

        Returns:
            To how many contacts it goes.

        Raises:
            BadInput: there is no such kind, or no such time of it: it is told once a week or a year.

        """
        now = self._now()
        if kind not in KINDS or not 1 <= time <= self.told(work, student, kind) + 1:
            raise BadInput("There is no such good news to send. Choose it on the page again.")
        count = 0
        for _, contact, letter in self.letters(work, student, kind, user, time=time):
            talk = work.talk_of(contact)
            # Who may not hear it stays unwritten: it would stand in the transcript as something that was to be said.
            if isinstance(self.outbox.ask(work, talk, letter.reply, now), Refused):
                continue
            count += self.outbox.begin(work, talk, letter, now) is not None
        return count

    def told(self, work: Work, student: int, kind: str) -> int:
        """How often this was told already in its week or year."""
        return self.told_of(work, student)[kind]

    def told_of(self, work: Work, student: int) -> Mapping[str, int]:
        """The same for each kind."""
        now, praises = self._now(), work.good_news_since([student], self.year_began()).get(student, ())
        return {kind: times_told(praises, kind, student, self.day_of(kind, now)) for kind in KINDS}

    def speaks_against(self, work: Work, student: int, kind: str) -> bool:
        """Whether an absence is on record in the week that was one without."""
        days = self.week()
        if kind != WEEK or days is None:
            return False
        missed = work.missed_between([student], days[0], days[-1]).get(student, ())
        return not without_absence(missed, days)

    def proposals(self, work: Work, students: Iterable[Invitable]) -> list[Proposal]:
        """Of whom it can be told that they were at school the whole week: nobody twice, and who may be told of."""
        days, now = self.week(), self._now()
        if days is None or not work.absences_come_in(days[-1] - RECENT):
            return []
        some = {one.id: one for one in students if one.contacts and may_tell(one, now.date())}
        missed = work.missed_between(some, days[0], days[-1])
        praises = work.good_news_since(some, self.year_began())
        return [
            Proposal(student, WEEK, days)
            for id_, student in some.items()
            if not times_told(praises.get(id_, ()), WEEK, id_, days[-1]) and without_absence(missed.get(id_, ()), days)
        ]

    def last_told(self, work: Work, students: Iterable[Invitable]) -> Mapping[int, Praise]:
        """The newest good news of each student in this school year."""
        praises = work.good_news_since([one.id for one in students], self.year_began())
        newest = {id_: next((one for one in some if one.told), None) for id_, some in praises.items()}
        return {id_: praise for id_, praise in newest.items() if praise}

    def week(self) -> tuple[date, ...] | None:
        """The days of the last full school week; None when there was none lately."""
        return last_full_week(self._now(), office_hours(self.settings))

    def day_of(self, kind: str, now: datetime) -> date:
        """A day of the week that good news of this kind is about: that of a week at school is the last full one."""
        days = self.week() if kind == WEEK else None
        return days[-1] if days else now.date()

    def year_began(self) -> datetime:
        """When the school year began."""
        return datetime.combine(school_year(self._now().date()), time(), tzinfo=UTC)

    def _now(self) -> datetime:
        return self.clock().astimezone(self.settings.zone)


def _unused(work: Work, name: str) -> str:
    """The name of the message; another one where that message surely reached nobody, so that it can be told after all."""
    once, time = name, 1
    while (known := work.known(once)) is not None and _is_lost(work, known):
        time += 1
        once = f"{name}-{time}"
    return once


def _is_lost(work: Work, message: int) -> bool:
    told = work.outgoing(message)
    if told.status not in (Status.FAILED, Status.SUPPRESSED) or work.was_tried(message):
        return False
    # The first may have gone, and a late tap still brings the second.
    return told.reason not in (UNCERTAIN, KNOCKED_IN_VAIN)


def may_tell(student: Invitable, today: date) -> bool:
    """Whether the student lets anybody be told: no objection, and from 18 on the permission."""
    return not student.objection and (age(student.birth_date, today) < ADULT or PROGRESS in student.permissions)


def is_yearly(kind: str) -> bool:
    """Whether it is told once a school year, and again only knowingly."""
    return KINDS[kind] is Often.YEARLY


def _sender(student: Student, user: User) -> str:
    """The mentor by the name of the school's list, which the contact knows; another user by the own one."""
    mentor = student.mentor
    return mentor.name if mentor and mentor.email.lower() == user.email else user.name
