"""What a contact answers to the school: from a payload to what it brings about."""

from bot.domain import absence_forms, meeting_forms
from bot.domain.absences import REASONS
from bot.domain.contact import GoodHours
from bot.domain.conversation import State
from bot.domain.desk import Desk, student_button
from bot.domain.meeting_forms import RSVPS
from bot.domain.message import WHICH_STUDENT
from bot.domain.outcome import GoodHoursChosen, Outcome, Reply, StudentNamed
from bot.domain.text import Text

TAPS = ("reason", "slot", "rsvp", "interpreter", "hours", "about", "thanks")
"""The first words of the payloads that this module answers."""


def answer(payload: str, desk: Desk) -> Outcome | None:
    """What a tap, or a reply that stands for it, brings about; None when it is of something that is no longer there."""
    kind, _, rest = payload.partition(":")
    number, _, value = rest.partition(":")
    if kind == "thanks":
        return Outcome(desk.state, (Reply(Text("dropped")),))
    if kind == "hours" and rest in tuple(GoodHours):
        return Outcome(desk.state, (Reply(Text("recorded-good_hours")),), effects=(GoodHoursChosen(GoodHours(rest)),))
    if not number.isdigit():
        return None
    if kind == "about":
        return _student_named(int(number), desk)
    if kind == "reason":
        alert = desk.matters.alerts.get(int(number))
        return absence_forms.give_reason(alert, value, desk) if alert and value in REASONS else None
    invitation = desk.matters.invitations.get(int(number))
    if invitation is None:
        return None
    if kind == "interpreter":
        return meeting_forms.wish_interpreter(invitation, value, desk)
    if invitation.called_off:
        return Outcome(desk.state, (Reply(Text("meeting-called_off")),))
    if invitation.over(desk.now):
        return Outcome(desk.state, (Reply(Text("meeting-over")),))
    if kind == "slot" and value.isdigit():
        return meeting_forms.take(invitation, int(value), desk)
    return RSVPS[value](invitation, desk) if kind == "rsvp" and value in RSVPS else None


def ask_student(desk: Desk) -> tuple[Reply, State]:
    """Which of the contact's students it is about."""
    options = tuple(student_button(f"about:{student.id}", student.first_name) for student in desk.contact.students)
    reply = Reply(Text(WHICH_STUDENT), options)
    return reply, desk.ask("student", reply)


def _student_named(student: int, desk: Desk) -> Outcome | None:
    known = next((s for s in desk.contact.students if s.id == student), None)
    if known is None:
        return None
    text = Text("recorded-student", {"student": known.first_name})
    return Outcome(desk.state, (Reply(text),), effects=(StudentNamed(student),))
