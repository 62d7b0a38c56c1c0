"""What the school writes by itself, before it has an address: the text, for the gate, and when it loses its sense."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.consent import Allowed, Purpose, decide
from bot.domain.contact import Contact, Student
from bot.domain.conversation import OpenQuestion
from bot.domain.message import WELCOME
from bot.domain.outcome import Reply
from bot.domain.text import Lines, Text


@dataclass(frozen=True)
class Letter:
    """A message that the school begins.

    Attributes:
        once: what it is, so that it never exists twice; None where the transaction around it makes sure.
        not_before: the earliest moment; the hours in which the school sends come on top.
        expires_at: from then on it makes no sense any more.
        asks: the question that stands open once it is sent.
        author, sent_by: `school`, or `mentor` and the user who wrote it.
        answers: the contact wrote just now: it goes at whatever hour.

    """

    reply: Reply
    once: str | None
    expires_at: datetime | None = None
    not_before: datetime | None = None
    asks: OpenQuestion | None = None
    author: str = "school"
    sent_by: int | None = None
    answers: bool = False


def welcome(contact: Contact, conversation: int, now: datetime) -> Letter:
    """The first message: who writes, who the mentor is, how to stop. It names only students of whom this contact may hear."""
    lines = tuple(
        Text("welcome-mentor", {"student": student.first_name, "mentor_name": student.mentor.name})
        for student in contact.students
        if student.mentor and _may_hear(contact, student, now)
    )
    text = Text(WELCOME, {"mentors": Lines(lines)}) if lines else Text("welcome-general")
    return Letter(Reply(text, purpose=Purpose.WELCOME), once=f"{WELCOME}:{contact.id}:{conversation}")


def _may_hear(contact: Contact, student: Student, now: datetime) -> bool:
    scopes = sorted(student.permissions) or [""]
    welcomed = replace(contact, welcomed=True, new_phone="")
    return any(isinstance(decide(welcomed, Purpose.NEWS, now.date(), student, scope), Allowed) for scope in scopes)
