"""What waits for the mentors, the conversations as they are stored, and messages without their pictogram."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.ports import Work
from bot.storage import records
from bot.storage.tables import ConversationRow, NoticeRow, StudentRow


@dataclass(frozen=True)
class Listed:
    """A notice with the names; `line` is the message it came from."""

    id: int
    kind: str
    urgent: bool
    at: datetime
    student: str
    contact: str
    conversation: int | None
    line: int | None
    facts: Mapping[str, str | int]


def listed(work: Work) -> list[Listed]:
    """What waits: urgent first, then the newest."""
    rows = select(NoticeRow, StudentRow, ConversationRow).where(NoticeRow.done_at.is_(None))
    rows = rows.join(StudentRow, StudentRow.id == NoticeRow.student_id, isouter=True)
    rows = rows.join(ConversationRow, ConversationRow.id == NoticeRow.conversation_id, isouter=True)
    return [
        Listed(
            id=notice.id,
            kind=notice.kind,
            urgent=notice.urgent,
            at=records.utc(notice.created_at),
            student=records.name(student) if student else "",
            contact=records.name(talk.contact) if talk else "",
            conversation=notice.conversation_id,
            line=notice.message_id,
            facts=notice.facts,
        )
        for notice, student, talk in work.connection.execute(
            rows.order_by(NoticeRow.urgent.desc(), NoticeRow.id.desc())
        ).unique()
    ]


def conversations(work: Work) -> dict[int, str]:
    """The conversations with their channels, the oldest first."""
    rows = select(ConversationRow.id, ConversationRow.channel).order_by(ConversationRow.id)
    return {row.id: row.channel for row in work.connection.execute(rows)}


def bare(text: str) -> str:
    """A message without the pictogram at its start."""
    return re.sub(r"^[^\w\s]+ ", "", text)
