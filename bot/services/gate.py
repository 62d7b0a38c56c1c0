"""Asks the consent gate about one message: when it is queued, and again when it is sent."""

from dataclasses import replace
from datetime import date

from bot.domain.consent import Allowed, Held, Purpose, Refused, Verdict, decide
from bot.domain.contact import Contact
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
    if work.is_by_phone(talk.channel):
        # Who reads it is whoever has the number of this conversation, which need not be the one on the list.
        contact = replace(contact, phone=talk.address) if talk.address.startswith("+") else contact
    elif talk.channel != NOWHERE:
        # Whose phone number it is does not matter where the number is not the address.
        contact = replace(contact, phone="")
    about = next((s for s in contact.students if s.id == student), None)
    verdict = decide(contact, purpose, today, about, scope)
    if talk.channel == NOWHERE and isinstance(verdict, Allowed):
        return _nowhere(work, talk, contact)
    return verdict


def _nowhere(work: Work, talk: Talk, contact: Contact) -> Verdict:
    """What becomes of a message for a conversation without an address.

    It waits while the number is somebody else's too, and where the conversation was put aside: it is moved to where the contact
    is reached now. Otherwise there is no way: no number or channel, or nobody is reached there any more.
    """
    if not (contact.phone and contact.channel):
        return Refused("no_address")
    put_aside = work.talk_of(contact.id).id != talk.id
    return Held("shared_number") if put_aside or _is_shared(work, contact) else Refused("no_address")


def _is_shared(work: Work, contact: Contact) -> bool:
    """Whether somebody else has the contact's number: on the list, or in the conversation there."""
    if work.students_at(contact.phone) or set(work.contacts_at(contact.phone)) - {contact.id}:
        return True
    there = work.at(contact.channel, contact.phone)
    return there is not None and work.conversation(there).contact_id != contact.id
