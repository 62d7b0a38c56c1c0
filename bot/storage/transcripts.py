"""Reads the transcript of a conversation: for a page as its user sees it, and whole."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, or_, select, update

from bot.domain.access import Sight, User
from bot.domain.matching import search_words
from bot.domain.message import ON_THE_WAY, Entry, Status
from bot.domain.notice import HELD, Told
from bot.domain.transcript import Card, CardStudent, Waiting
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.sight import conversations_in, is_student_in, messages_in, notices_in, students_in
from bot.storage.tables import ConversationRow, FileRow, LinkRow, MessageRow, NoticeRow, ReadingRow, StudentRow, UserRow


class TranscriptStore(Repository):
    """The repository of transcripts."""

    def transcript(self, conversation: int, after: int = 0) -> list[Entry]:
        """The lines after message `after`, in order."""
        found = select(MessageRow).where(MessageRow.conversation_id == conversation, MessageRow.id > after)
        return self._entries(self._session.scalars(found.order_by(MessageRow.id)).all())

    def lines(
        self, conversation: int, sight: Sight, *, first: int = 0, before: int | None = None, limit: int | None = None
    ) -> list[Entry]:
        """The lines of a conversation for a user, in order; of one about another mentor's student only that it is there.

        Args:
            first: the oldest of them.
            before: only those before this one.
            limit: at most so many, the newest.

        """
        found = select(MessageRow).where(MessageRow.conversation_id == conversation, MessageRow.id >= first)
        if before is not None:
            found = found.where(MessageRow.id < before)
        rows = self._session.scalars(found.order_by(MessageRow.id.desc()).limit(limit)).all()
        about = {row.student_id for row in rows} - {None}
        seen = set(self._session.scalars(students_in(sight).where(StudentRow.id.in_(about)))) if about else set()
        return [
            entry if entry.student is None or entry.student in seen else _hidden(entry)
            for entry in self._entries(list(reversed(rows)), sight)
        ]

    def _entries(self, rows: Sequence[MessageRow], sight: Sight | None = None) -> list[Entry]:
        """The lines with what hangs on them; of the list only what the user may see. `sight`: None sees all."""
        if not rows:
            return []
        ids = [row.id for row in rows]
        told: dict[int, list[Told]] = {}
        files: dict[int, list[int]] = {}
        # By their place and not one by one: a transcript may have thousands.
        span = ids[0], ids[-1]
        of = rows[0].conversation_id
        found = select(NoticeRow).where(NoticeRow.conversation_id == of, NoticeRow.message_id.between(*span))
        # That a message waited is no news once it went.
        found = found.where((NoticeRow.kind != HELD) | NoticeRow.done_at.is_(None))
        if sight is not None:
            found = found.where(or_(NoticeRow.student_id.is_(None), is_student_in(NoticeRow.student_id, sight)))
        for notice in self._session.scalars(found.order_by(NoticeRow.id)):
            told.setdefault(notice.message_id or 0, []).append(records.told(notice))
        kept = select(FileRow.message_id, FileRow.id).join(MessageRow, MessageRow.id == FileRow.message_id)
        kept = kept.where(MessageRow.conversation_id == of, FileRow.message_id.between(*span))
        for message, file in self._session.execute(kept.order_by(FileRow.message_id, FileRow.position)):
            files.setdefault(message, []).append(file)
        names = self._names({row.sent_by for row in rows if row.sent_by})
        return [
            records.entry(row, tuple(told.get(row.id, ())), tuple(files.get(row.id, ())), names.get(row.sent_by or 0, ""))
            for row in rows
        ]

    def _names(self, users: Iterable[int]) -> dict[int, str]:
        found = select(UserRow.id, UserRow.name).where(UserRow.id.in_(users))
        return {row.id: row.name for row in self._session.execute(found)} if users else {}

    def card(self, conversation: int, sight: Sight) -> Card | None:
        """Whose conversation it is; None when the user may not see it."""
        found = select(ConversationRow).where(ConversationRow.id == conversation, conversations_in(sight))
        row = self._session.scalars(found).unique().one_or_none()
        if row is None:
            return None
        seen = select(LinkRow, StudentRow).join(StudentRow, StudentRow.id == LinkRow.student_id)
        seen = seen.where(LinkRow.contact_id == row.contact_id, StudentRow.id.in_(students_in(sight))).order_by(StudentRow.id)
        own = self._session.get(StudentRow, row.student_id) if row.student_id else None
        listed, talk = own or row.contact, records.talk(row)
        return Card(
            id=row.id,
            name=records.name(own or row.contact),
            contact=row.contact_id,
            own_student=row.student_id,
            channel=row.channel,
            address=row.address,
            gone=row.gone,
            language=talk.language,
            mode=talk.mode,
            stopped=talk.stopped,
            welcomed=row.contact is not None and row.contact.welcomed_at is not None,
            held=row.held,
            held_by=row.held_by,
            holder=self._names([row.held_by]).get(row.held_by, "") if row.held_by else "",
            students=tuple(
                CardStudent(student.id, records.name(student), student.first_name, link.relation, student.birth_date)
                for link, student in self._session.execute(seen).unique()
            ),
            phone=self._routes.number(row.channel, row.address, listed.phone if listed else ""),
        )

    def waiting_there(self, conversation: int, sight: Sight) -> list[Waiting]:
        """What of this conversation is on the list of the user, urgent first."""
        found = select(NoticeRow).where(
            NoticeRow.conversation_id == conversation, NoticeRow.done_at.is_(None), notices_in(sight)
        )
        return [
            Waiting(row.id, row.kind, row.facts, row.urgent, records.utc(row.created_at), row.message_id)
            for row in self._session.scalars(found.order_by(NoticeRow.urgent.desc(), NoticeRow.id))
        ]

    def read_until(self, user: User, conversation: int) -> int:
        """The message up to which the user has read a conversation."""
        row = self._session.get(ReadingRow, (user.id, conversation))
        return max(row.message_id if row else 0, user.reads_from)

    def mark_read(self, user: User, conversation: int, message: int, at: datetime) -> None:
        """The user has read the conversation up to this message; it never goes back."""
        row = self._session.get(ReadingRow, (user.id, conversation))
        if row is None:
            # Two pages of the same user at the same moment.
            values = {"user_id": user.id, "conversation_id": conversation, "message_id": message, "at": records.naive(at)}
            self._insert_or_ignore(ReadingRow, values)
        elif row.message_id < message:
            row.message_id, row.at = message, records.naive(at)

    def file_in(self, conversation: int, file: int, sight: Sight) -> tuple[str, bytes] | None:
        """What kind of file it is, and the file, if it came in this conversation and the user may see its message."""
        found = select(FileRow.content_type, FileRow.data).join(MessageRow, MessageRow.id == FileRow.message_id)
        found = found.where(FileRow.id == file, MessageRow.conversation_id == conversation, messages_in(sight))
        row = self._session.execute(found).one_or_none()
        return (row[0], row[1]) if row else None

    def newest_key(self, conversation: int) -> str:
        """Which text went out there last: not one that still waits, or never went. Nothing when there is none."""
        went = func.coalesce(MessageRow.sent_at, MessageRow.status_at)
        found = select(MessageRow.key).where(
            MessageRow.conversation_id == conversation,
            MessageRow.direction == "out",
            MessageRow.status.in_(ON_THE_WAY),
        )
        return self._session.scalars(found.order_by(went.desc(), MessageRow.id.desc()).limit(1)).first() or ""

    def language_settled(self, conversation: int, key: str) -> bool:
        """Whether the question for the language (the text `key`) was put there, or a language was chosen by a tap."""
        chosen = (MessageRow.direction == "in") & MessageRow.tapped.like("language:%")
        found = select(MessageRow.id).where(MessageRow.conversation_id == conversation, (MessageRow.key == key) | chosen)
        return self._session.scalars(found.limit(1)).first() is not None

    def unsent(self, conversation: int, keys: Collection[str]) -> list[int]:
        """The messages of these texts that wait to be sent there."""
        found = select(MessageRow.id).where(
            MessageRow.conversation_id == conversation, MessageRow.status == Status.QUEUED, MessageRow.key.in_(keys)
        )
        return list(self._session.scalars(found.order_by(MessageRow.id)))

    def written_by_others(self, conversation: int, user: User, after: int) -> list[Entry]:
        """What other users wrote there after message `after`; of what is about another mentor's student only who did."""
        found = select(MessageRow.id).where(
            MessageRow.conversation_id == conversation,
            MessageRow.id > after,
            MessageRow.sent_by.is_not(None),
            MessageRow.sent_by != user.id,
        )
        theirs = set(self._session.scalars(found))
        seen = self.lines(conversation, user.sight, first=min(theirs)) if theirs else []
        return [entry for entry in seen if entry.id in theirs]

    def was_left(self, conversation: int) -> bool:
        """Whether the contact wrote after the last message of a user, and nobody answered."""
        newest = select(func.max(MessageRow.id)).where(MessageRow.conversation_id == conversation)
        theirs = self._session.scalar(newest.where(MessageRow.direction == "in")) or 0
        return theirs > (self._session.scalar(newest.where(MessageRow.sent_by.is_not(None))) or 0)

    def call_wrong(self, message: int, user: int | None) -> None:
        """A user says that the translation of a message is wrong; None takes that back."""
        self._session.execute(update(MessageRow).where(MessageRow.id == message).values(wrong_by=user))

    def add_translation(self, message: int, language: str, text: str, by: str) -> None:
        """Put a translation beside a parent's message; it stays beside it, the message itself is never changed."""
        row = self._row(MessageRow, message)
        if not any(part.get("by") for part in row.parts):
            row.parts = [*row.parts, {"language": language, "text": text, "by": by}]
            row.plain = f"{row.plain} {search_words([text])}"


def _hidden(entry: Entry) -> Entry:
    """A line about another mentor's student: who wrote when, and nothing else."""
    bare = Entry(entry.id, entry.direction, entry.author, (), entry.status, entry.at)
    return replace(bare, hidden=True, channel=entry.channel, sent_by=entry.sent_by)
