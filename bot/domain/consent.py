"""The consent gate: may this message go to this address now? A pure function that every outgoing message passes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.contact import Contact, Information, Student

ADULT = 18


class Purpose(StrEnum):
    """Why a message goes out."""

    GENERAL = "general"
    """A general answer, a question of the bot, a note that a person will answer: nothing about a student."""
    STUDENT = "student"
    """An answer to the contact's own question about a student."""
    CONFIRMATION = "confirmation"
    """Confirms stop or start; the one message that a stopped contact still gets."""


SCOPES = {
    "absence_today": "absence",
    "meeting_next": "meeting",
    "mentor_who": "meeting",
    "progress_how": "progress",
}
"""The scope of the student's permission that a topic about a student needs from 18 on."""


@dataclass(frozen=True)
class Allowed:
    """The message may go."""


@dataclass(frozen=True)
class Refused:
    """The message may not go; `reason` is one word that the mentor's page explains."""

    reason: str


Verdict = Allowed | Refused


def age(birth_date: date, today: date) -> int:
    """Full years; someone born on 29 February comes of age on 1 March."""
    return today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))


def decide(contact: Contact | None, purpose: Purpose, today: date, student: Student | None = None, scope: str = "") -> Verdict:
    """Decide for one message.

    Under 18 the school must inform the parents about progress (art. 8.1.9 WEB and the Algemene wet bestuursrecht), unless an
    objection of the student is on record; from the 18th birthday on the student's permission for the scope is needed (AVG).
    An address that is linked to nobody hears only general answers.
    """
    if contact is None:
        return Refused("unlinked") if purpose is Purpose.STUDENT else Allowed()
    if contact.stopped:
        return Allowed() if purpose is Purpose.CONFIRMATION else Refused("stopped")
    if purpose is not Purpose.STUDENT:
        return Allowed()
    if student is None or student.id not in {s.id for s in contact.students}:
        return Refused("not_their_student")
    if contact.information is Information.NONE:
        return Refused("no_information")
    if student.objection:
        return Refused("objection")
    if age(student.birth_date, today) >= ADULT and scope not in student.permissions:
        return Refused("adult_without_permission")
    return Allowed()
