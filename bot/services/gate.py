"""Asks the consent gate about one message: when it is queued, and again when it is sent."""

from datetime import date

from bot.domain.consent import Purpose, Refused, Verdict, decide
from bot.ports import Talk, Work


def ask(work: Work, talk: Talk, purpose: Purpose, today: date, *, student: int | None, scope: str) -> Verdict:
    """The verdict for a message to this conversation; a stranger's own stop counts like a contact's."""
    contact = work.contact(talk.contact_id) if talk.contact_id else None
    if contact is None and talk.stopped and purpose is not Purpose.CONFIRMATION:
        return Refused("stopped")
    about = next((s for s in contact.students if s.id == student), None) if contact else None
    return decide(contact, purpose, today, about, scope)
