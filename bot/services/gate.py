"""Asks the consent gate about one message: when it is queued, and again when it is sent."""

from dataclasses import replace
from datetime import date

from bot.domain.consent import Allowed, Held, Purpose, Refused, Verdict, decide
from bot.domain.message import NOWHERE
from bot.ports import Talk, Work


def ask(work: Work, talk: Talk, purpose: Purpose, today: date, *, student: int | None, scope: str) -> Verdict:
    """The verdict for a message to this conversation; a stranger's own stop counts like a contact's."""
    if talk.contact_id is None:
        if talk.stopped and purpose is not Purpose.CONFIRMATION:
            return Refused("stopped")
        to = work.student(talk.student_id) if talk.student_id else None
        return decide(to, purpose, today, work.student(student) if student else None, scope)
    contact = work.contact(talk.contact_id)
    if not work.is_by_phone(talk.channel) and talk.channel != NOWHERE:
        # Whose phone number it is does not matter where the number is not the address.
        contact = replace(contact, phone="")
    about = next((s for s in contact.students if s.id == student), None)
    verdict = decide(contact, purpose, today, about, scope)
    if talk.channel == NOWHERE and isinstance(verdict, Allowed):
        # There is no way to this contact: no number or channel, or a number that is another contact's.
        return Held("shared_number") if contact.phone and contact.channel else Refused("no_address")
    return verdict
