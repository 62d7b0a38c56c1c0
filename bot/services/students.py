"""Puts together what the pages show of a mentor's students: what is on record, the rules for contact, what the gate says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.config import Settings
from bot.domain.access import Sight
from bot.domain.consent import SCOPES, Purpose, Verdict
from bot.domain.contact import Absence
from bot.domain.reminders import balance, reminders, year_start
from bot.domain.schedule import school_weeks_ago
from bot.domain.students import (
    PER_PAGE,
    HoursTold,
    Invited,
    Line,
    Permission,
    StudentCard,
    StudentContact,
    missed,
    next_meeting,
    permission,
    reach,
    record_of,
)
from bot.domain.todo import Task
from bot.ports import Work
from bot.services import gate
from bot.services.rules import alert_rules, contact_rules, office_hours

LATEST = 30
"""So many absences, invitations and entries of the list the page of one student shows."""

ALL_SCOPES = tuple(dict.fromkeys(SCOPES.values()))


@dataclass(frozen=True)
class Overview:
    """A page of students. `count`: how many in all; `groups`: to choose from; `weeks`: over which absences are counted."""

    lines: tuple[Line, ...]
    count: int
    groups: tuple[str, ...]
    weeks: int


@dataclass(frozen=True)
class Heard:
    """A contact on the page of a student.

    Attributes:
        reach: whether the contact is reached, in one word.
        verdicts: what the gate says now of a message that the school begins, for each scope; where all are alike, under "".

    """

    person: StudentContact
    reach: str
    verdicts: Mapping[str, Verdict]


@dataclass(frozen=True)
class Portrait:
    """Everything of one student."""

    line: Line
    contacts: tuple[Heard, ...]
    invitations: tuple[Invited, ...]
    absences: tuple[Absence, ...]
    hours: tuple[HoursTold, ...]
    tasks: tuple[Task, ...]
    weeks: int


def overview(
    work: Work, sight: Sight, settings: Settings, now: datetime, *, group: str = "", order: str = "name", page: int = 1
) -> Overview:
    """The students whom the user sees, a page of them."""
    offset = (page - 1) * PER_PAGE
    ids, count = work.student_ids_in(sight, group=group, order=order, offset=offset, limit=PER_PAGE)
    return Overview(_lines(work, sight, settings, now, ids), count, _groups(work, sight), settings.absences.school_weeks)


def called(work: Work, sight: Sight, settings: Settings, now: datetime, words: str) -> Overview:
    """The students with such a name."""
    ids = work.students_called(sight, words)
    return Overview(_lines(work, sight, settings, now, ids), len(ids), _groups(work, sight), settings.absences.school_weeks)


def portrait(work: Work, sight: Sight, settings: Settings, now: datetime, student: int) -> Portrait | None:
    """One student; None when the user may not see this student."""
    if not work.sees_student(sight, student):
        return None
    [line] = _lines(work, sight, settings, now, [student])
    today = now.astimezone(settings.zone).date()
    # The gate asks where a contact is reached, which makes a conversation where there is none yet: a page must leave no trace.
    verdicts = work.what_if(lambda: {each.id: _verdicts(work, each.id, line, today) for each in line.card.contacts})
    return Portrait(
        line=line,
        contacts=tuple(_heard(person, verdicts[person.id]) for person in work.people_of(student)),
        invitations=tuple(work.invited_about(student, LATEST)),
        absences=tuple(reversed(work.absences_of(student)[-LATEST:])),
        hours=tuple(work.hours_told_of(student, LATEST)),
        tasks=tuple(work.todo_about(sight, student, LATEST)),
        weeks=settings.absences.school_weeks,
    )


def _lines(work: Work, sight: Sight, settings: Settings, now: datetime, students: Sequence[int]) -> tuple[Line, ...]:
    local, contact = now.astimezone(settings.zone), contact_rules(settings)
    today, rules = local.date(), alert_rules(settings)
    since, year = school_weeks_ago(today, office_hours(settings), rules.weeks), year_start(today, contact)
    at = datetime.combine(year, time.min, settings.zone)
    cards = work.student_cards(sight, students, since=since, year=year, year_at=at, zone=settings.zone)

    def line(card: StudentCard) -> Line:
        allowed: Permission = permission(card.birth_date, card.permissions, card.objection, today)
        news = balance(card.news)
        found = reminders(record_of(card, allowed, news, settings.zone), contact, today)
        return Line(card, allowed, missed(card.absences, rules, since), news, next_meeting(card.meetings, local), found)

    return tuple(map(line, cards))


def _groups(work: Work, sight: Sight) -> tuple[str, ...]:
    return tuple(group for group in work.groups_seen(sight) if group)


def _verdicts(work: Work, contact: int, line: Line, today: date) -> dict[str, Verdict]:
    talk = work.talk_of(contact)
    said = {scope: gate.ask(work, talk, Purpose.NEWS, today, student=line.card.id, scope=scope) for scope in ALL_SCOPES}
    alike = set(said.values())
    return {"": alike.pop()} if len(alike) == 1 else said


def _heard(person: StudentContact, verdicts: Mapping[str, Verdict]) -> Heard:
    return Heard(person, reach(person, next(iter(verdicts.values()))), verdicts)
