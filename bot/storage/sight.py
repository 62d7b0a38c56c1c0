"""What a user of the pages may see, as conditions of the queries: every page reads through these.

Where a user sees a few students, a condition names them; where a user sees all, it asks of each row that is looked at, so that
a page of thirty rows does not cost a list of thousands.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.domain.access import Sight
from bot.storage.tables import ConversationRow, LinkRow, MentorRow, MessageRow, NoticeRow, StudentRow


def students_in(sight: Sight) -> Select[Any]:
    """The ids of the students whom the user may see."""
    found = select(StudentRow.id).where(StudentRow.removed_at.is_(None))
    if sight.groups is None:
        return found
    own = select(MentorRow.id).where(func.lower(MentorRow.email) == sight.mentor, MentorRow.email != "")
    seen: ColumnElement[bool] = StudentRow.mentor_id.in_(own)
    if sight.groups:
        seen = or_(seen, StudentRow.group.in_(sight.groups))
    return found.where(seen)


def contacts_in(sight: Sight) -> Select[Any]:
    """The ids of the contacts of these students."""
    return select(LinkRow.contact_id).where(LinkRow.student_id.in_(students_in(sight)))


def is_student_in(column: InstrumentedAttribute[int | None] | InstrumentedAttribute[int], sight: Sight) -> ColumnElement[bool]:
    """Whether this column names a student whom the user may see."""
    if sight.groups is not None:
        return column.in_(students_in(sight))
    return (
        select(StudentRow.id)
        .where(StudentRow.id == column, StudentRow.removed_at.is_(None))
        .correlate_except(StudentRow)
        .exists()
    )


def conversations_in(sight: Sight) -> ColumnElement[bool]:
    """Whether the user may see a conversation: with a contact of a student of theirs, or with the student."""
    own_phone = is_student_in(ConversationRow.student_id, sight)
    linked = _linked()
    seen = or_(linked if sight.groups is None else ConversationRow.contact_id.in_(contacts_in(sight)), own_phone)
    if not sight.unknown:
        return seen
    if sight.groups is None:
        # Who sees all students sees the contacts of none too: of those whose student left.
        return or_(ConversationRow.student_id.is_(None), seen)
    return or_(seen, and_(ConversationRow.student_id.is_(None), ConversationRow.contact_id.is_(None)))


def _linked() -> ColumnElement[bool]:
    """Whether the contact of a conversation belongs to a student who is still there."""
    linked = select(LinkRow.contact_id).join(StudentRow, StudentRow.id == LinkRow.student_id)
    linked = linked.where(LinkRow.contact_id == ConversationRow.contact_id, StudentRow.removed_at.is_(None))
    return linked.correlate(ConversationRow).exists()


def messages_in(sight: Sight) -> ColumnElement[bool]:
    """Whether the user may read a message of such a conversation: not what tells about another mentor's student."""
    return or_(MessageRow.student_id.is_(None), is_student_in(MessageRow.student_id, sight))


def notices_in(sight: Sight) -> ColumnElement[bool]:
    """Whether an entry of the list is the user's: about a student of theirs, else of a conversation that they see."""
    if sight.groups is None:
        of = select(ConversationRow.id).where(ConversationRow.id == NoticeRow.conversation_id, conversations_in(sight))
        seen: ColumnElement[bool] = of.correlate(NoticeRow).exists()
    else:
        seen = NoticeRow.conversation_id.in_(select(ConversationRow.id).where(conversations_in(sight)))
    nobody = and_(NoticeRow.student_id.is_(None), seen)
    if sight.unknown:
        # What is wrong with a channel, or with nobody in particular.
        nobody = or_(nobody, and_(NoticeRow.student_id.is_(None), NoticeRow.conversation_id.is_(None)))
    return or_(is_student_in(NoticeRow.student_id, sight), nobody)
