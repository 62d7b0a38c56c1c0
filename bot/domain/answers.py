"""The text of a topic: a message key and its parameters, from the records of the students where the topic needs them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.book import Topic
from bot.domain.consent import SCOPES, Allowed, Purpose, decide
from bot.domain.contact import Contact, Student
from bot.domain.text import Lines, Text, Value

REFUSED = "answer-student_refused"
WEEKS_OF_ABSENCES = timedelta(weeks=4)


@dataclass(frozen=True)
class Answer:
    """A text, and for the gate what it is for and about whom."""

    text: Text
    purpose: Purpose = Purpose.GENERAL
    student: int | None = None
    scope: str = ""


def about(topic: Topic, contact: Contact | None, today: date) -> tuple[Answer, ...]:
    """The answers to a topic: one, or one for each student of this contact. The gate decides about whom."""
    if not topic.student:
        purpose = Purpose.CONFIRMATION if topic.changes else Purpose.GENERAL
        return (Answer(Text(f"answer-{topic.id}"), purpose),)
    if contact is None or not contact.students:
        return (Answer(Text("answer-student_unlinked")),)
    scope = SCOPES[topic.id]
    told = []
    for student in contact.students:
        if isinstance(decide(contact, Purpose.STUDENT, today, student, scope), Allowed):
            told.append(Answer(_TEXTS[topic.id](student, today), Purpose.STUDENT, student.id, scope))
    # Who may hear about one child and not about the other hears of the one alone: the refusal itself would tell.
    return tuple(told) or (Answer(Text(REFUSED)),)


def word(term: str | None) -> Text:
    """The explanation of a school word, or that this word is not in the list."""
    return Text(f"word-{term.replace(' ', '_')}") if term else Text("word-unknown")


def name_of(term: str) -> Text:
    """How a school word stands on a button."""
    return Text(f"name-{term.replace(' ', '_')}")


def _mentor_who(student: Student, today: date) -> Text:
    mentor = student.mentor
    if mentor is None:
        return Text("answer-mentor_who-unknown", {"student": student.first_name})
    return Text(
        "answer-mentor_who",
        {
            "student": student.first_name,
            "mentor_name": mentor.name,
            "mentor_phone": mentor.phone,
            "mentor_email": mentor.email,
            "mentor_hours": mentor.hours,
        },
    )


def _meeting_next(student: Student, today: date) -> Text:
    coming = sorted((m for m in student.meetings if m.date >= today), key=lambda m: (m.date, m.time))
    if not coming:
        return Text("answer-meeting_next-none", {"student": student.first_name})
    meeting = coming[0]
    params: dict[str, Value] = {
        "student": student.first_name,
        "meeting_title": meeting.title,
        "date": meeting.date,
        "time": meeting.time,
    }
    if meeting.link:
        return Text("answer-meeting_next-online", {**params, "link": meeting.link})
    return Text("answer-meeting_next", {**params, "place": meeting.place or ""})


def _absence_today(student: Student, today: date) -> Text:
    recent = sorted(
        (a for a in student.absences if today - WEEKS_OF_ABSENCES < a.date <= today), key=lambda a: a.date, reverse=True
    )
    if not recent:
        return Text("answer-absence_today-none", {"student": student.first_name})
    lines = []
    for absence in recent:
        # What the school wrote, and nothing else: a reason that one contact gave is not for the others to read.
        kind = Text(f"absence-kind-{absence.kind}")
        if absence.from_ and absence.until:
            hours: dict[str, Value] = {"date": absence.date, "from": absence.from_, "until": absence.until, "kind": kind}
            lines.append(Text("answer-absence_line-hours", hours))
        else:
            lines.append(Text("answer-absence_line-day", {"date": absence.date, "kind": kind}))
    return Text("answer-absence_today", {"student": student.first_name, "absences": Lines(tuple(lines))})


def _progress_how(student: Student, today: date) -> Text:
    return Text("answer-progress_how", {"student": student.first_name})


_TEXTS: dict[str, Callable[[Student, date], Text]] = {
    "mentor_who": _mentor_who,
    "meeting_next": _meeting_next,
    "absence_today": _absence_today,
    "progress_how": _progress_how,
}
