"""What a user of the pages may see, as conditions of the queries: every page reads through these."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from bot.domain.access import Sight
from bot.storage.tables import ConversationRow, LinkRow, MentorRow, MessageRow, NoticeRow, StudentRow


def students_in(sight: Sight) -> Select[Any]:
    """The ids of the students whom the user may see."""
    found = select(StudentRow.id).where(StudentRow.removed_at.is_(None))
    if sight.groups is None:
        return found
    own = select(MentorRow.id).where(func.lower(MentorRow.email) == sight.mentor)
    seen: ColumnElement[bool] = StudentRow.mentor_id.in_(own)
    if sight.groups:
        seen = or_(seen, StudentRow.group.in_(sight.groups))
    return found.where(seen)


def contacts_in(sight: Sight) -> Select[Any]:
    """The ids of the contacts of these students."""
    return select(LinkRow.contact_id).where(LinkRow.student_id.in_(students_in(sight)))


def conversations_in(sight: Sight) -> ColumnElement[bool]:
    """Whether the user may see a conversation: with a contact of a student of theirs, or with the student."""
    seen = or_(ConversationRow.contact_id.in_(contacts_in(sight)), ConversationRow.student_id.in_(students_in(sight)))
    if not sight.unknown:
        return seen
    # Nobody's: the school does not know them, or the contact belongs to no student any more.
    linked = select(LinkRow.contact_id).join(StudentRow, StudentRow.id == LinkRow.student_id)
    linked = linked.where(LinkRow.contact_id == ConversationRow.contact_id, StudentRow.removed_at.is_(None))
    return or_(seen, and_(ConversationRow.student_id.is_(None), ~linked.exists()))


def messages_in(sight: Sight) -> ColumnElement[bool]:
    """Whether the user may read a message of such a conversation: not what tells about another mentor's student."""
    return or_(MessageRow.student_id.is_(None), MessageRow.student_id.in_(students_in(sight)))


def notices_in(sight: Sight) -> ColumnElement[bool]:
    """Whether an entry of the list is the user's: about a student of theirs, else of a conversation that they see."""
    seen = select(ConversationRow.id).where(conversations_in(sight))
    about = NoticeRow.student_id.in_(students_in(sight))
    nobody = and_(NoticeRow.student_id.is_(None), NoticeRow.conversation_id.in_(seen))
    if sight.unknown:
        # What is wrong with a channel, or with nobody in particular.
        nobody = or_(nobody, and_(NoticeRow.student_id.is_(None), NoticeRow.conversation_id.is_(None)))
    return or_(about, nobody)
