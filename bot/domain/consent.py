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
    """An answer to the contact's own question or reply about a student."""
    NEWS = "news"
    """About a student, begun by the school: an alert, an invitation, a reminder."""
    WELCOME = "welcome"
    """The first message to a contact."""
    FAREWELL = "farewell"
    """Once, on the 18th birthday: why messages stop."""
    SELF = "self"
    """To a student's own phone, about the student."""
    CONFIRMATION = "confirmation"
    """Confirms stop or start; the one message that a stopped contact still gets."""


BEGUN_BY_SCHOOL = frozenset({Purpose.NEWS, Purpose.WELCOME, Purpose.FAREWELL, Purpose.SELF})
"""These wait for the hours in which the school sends; an answer goes at any hour."""

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


@dataclass(frozen=True)
class Held:
    """The message waits.

    For the `welcome` to arrive, for a number of the contact's own (`own_number`, `shared_number`), or for the mentor's word
    about another number that the contact seems to have (`new_number`).
    """

    reason: str


Verdict = Allowed | Refused | Held


def age(birth_date: date, today: date) -> int:
    """Full years; someone born on 29 February comes of age on 1 March."""
    return today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))


def decide(
    to: Contact | Student | None, purpose: Purpose, today: date, student: Student | None = None, scope: str = ""
) -> Verdict:
    """Decide for one message.

    Under 18 the school must inform the parents about progress (art. 8.1.9 WEB and the Algemene wet bestuursrecht), unless an
    objection of the student is on record; from the 18th birthday on the student's permission for the scope is needed (AVG).
    An address that is linked to nobody hears only general answers.

    Args:
        to: who reads it: a contact, a student on the student's own phone, or somebody whom the school does not know.
        student: whom it tells about, as this contact's list has it.
        scope: the student's permission that it needs from 18 on.

    """
    general = purpose in (Purpose.GENERAL, Purpose.CONFIRMATION)
    if to is None:
        return Allowed() if general else Refused("unlinked")
    if isinstance(to, Student):
        own = purpose is Purpose.SELF and student is not None and student.id == to.id
        return Allowed() if general or own else Refused("not_their_student")
    if to.stopped:
        return Allowed() if purpose is Purpose.CONFIRMATION else Refused("stopped")
    if general:
        return Allowed()
    if to.own_number:
        return Refused("own_number") if purpose is Purpose.STUDENT else Held("own_number")
    if purpose is Purpose.WELCOME:
        verdicts = [_about(of, purpose, today, of.permissions) for of in to.students]
        if any(isinstance(verdict, Allowed) for verdict in verdicts):
            return Held("new_number") if to.new_phone else Allowed()
        return verdicts[0] if verdicts else Refused("not_their_student")
    known = next((of for of in to.students if student and of.id == student.id), None)
    if known is None:
        return Refused("not_their_student")
    verdict = _about(known, purpose, today, known.permissions & {scope})
    if isinstance(verdict, Allowed) and purpose is not Purpose.STUDENT:
        if not to.welcomed:
            return Held("welcome")
        if to.new_phone:
            # Somebody else may read the old number by now. An answer goes only to whoever asks, from an address that is linked.
            return Held("new_number")
    return verdict


def _about(student: Student, purpose: Purpose, today: date, permitted: frozenset[str]) -> Verdict:
    """What this contact may hear about a student; `permitted`: the fitting scopes that the student permits from 18 on."""
    if student.information is Information.NONE:
        return Refused("no_information")
    if student.information is Information.ON_REQUEST and purpose in (Purpose.NEWS, Purpose.FAREWELL):
        return Refused("on_request")
    if student.objection:
        return Refused("objection")
    if age(student.birth_date, today) >= ADULT and not permitted and purpose is not Purpose.FAREWELL:
        return Refused("adult_without_permission")
    return Allowed()
