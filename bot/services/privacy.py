"""Exports what is on record of a contact, and forgets a contact."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.domain.access import Deed, Sight
from bot.domain.message import Entry
from bot.domain.privacy import EXPORT, FORGET, Forgotten, PersonalData, Transcript
from bot.errors import BadInput
from bot.ports import Transactions, Work

COMMAND = "ouderlijn"
"""Who it was, in the log, when it was a command on the machine of the school."""

AT_ONCE = 300
"""So many lines are read in one transaction, so that nobody waits long for a long conversation."""


async def read_transcript(
    transactions: Transactions, conversation: int, sight: Sight, note: Callable[[Work], None]
) -> Transcript | None:
    """A conversation as a user may see it; None when the user may not.

    Args:
        note: writes into the log that it was read.

    """
    heading = await transactions.run(lambda work: work.heading(conversation, sight))
    if heading is None:
        return None
    lines: list[Entry] = []
    before: int | None = None
    while True:

        def read(work: Work, before: int | None = before) -> list[Entry]:
            if before is None:
                note(work)
            return work.lines(conversation, sight, before=before, limit=AT_ONCE)

        some = await transactions.run(read)
        lines[:0] = some
        if len(some) < AT_ONCE:
            return replace(heading, entries=tuple(lines))
        before = some[0].id


def export_contact(work: Work, school_id: str, at: datetime, *, staff: bool = False) -> PersonalData:
    """All that is on record of a contact, also of one who left the list, and a line in the log.

    Args:
        staff: with the addresses of who of the school read and changed what.

    Raises:
        BadInput: nobody on record has this id.

    """
    contact = _on_record(work, school_id)
    tables, files = work.personal_data(contact, staff=staff), work.files_of(contact)
    transcripts = [replace(heading, entries=tuple(work.transcript(heading.id))) for heading in work.headings_of(contact)]
    work.note_deed(None, Deed(at, COMMAND, EXPORT, contact=contact))
    return PersonalData(school_id, tables, tuple(files), tuple(transcripts))


def forget_contact(work: Work, school_id: str, at: datetime, zone: tzinfo) -> Forgotten:
    """Delete a contact and all that was said, in this one transaction; the school's list does not bring the contact back.

    What stays: the absences of the student with the reasons that were given, which are the school's own record; the lines of
    the log, which hold numbers; the time of a meeting that the student has; and the digest of the id.

    Raises:
        BadInput: nobody on record has this id.

    """
    contact = _on_record(work, school_id)
    recalled, on_the_way = work.recall(contact, at)
    meetings = work.meetings_agreed(contact, at.astimezone(zone).date())
    gone = work.erase_contact(contact, school_id)
    work.remember_forgotten(school_id, at)
    work.note_deed(None, Deed(at, COMMAND, FORGET, contact=contact))
    messages, conversations, files = (gone.get(name, 0) for name in ("messages", "conversations", "files"))
    return Forgotten(messages, conversations, files, recalled, on_the_way, meetings)


def messages_with(work: Work, school_id: str) -> int:
    """How many messages there are with a contact.

    Raises:
        BadInput: nobody on record has this id.

    """
    return work.count_messages(_on_record(work, school_id))


def take_forgetting_back(work: Work, school_id: str) -> None:
    """The next list may bring the contact in again, as somebody new: what was deleted stays deleted.

    Raises:
        BadInput: nobody with this id was forgotten.

    """
    if not work.may_come_back(school_id):
        raise BadInput("Nobody with this id was forgotten. It is the contact_id of contacts.csv.")


def _on_record(work: Work, school_id: str) -> int:
    found = work.contact_on_record(school_id)
    if found is None:
        raise BadInput("Nobody on record has this id. It is the contact_id of contacts.csv.")
    return found
