"""What links an address to a contact: one-time codes, numbers on the list, and what waits for the mentor's word."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.domain.linking import Kind, LinkCode, LinkRequest
from bot.domain.message import Status
from bot.storage import records
from bot.storage.conversations import has_number, put_aside, rests_on_number
from bot.storage.repository import Repository
from bot.storage.tables import (
    ContactRow,
    ConversationRow,
    LinkCodeRow,
    LinkRequestRow,
    MessageRow,
    NoticeRow,
    StudentRow,
)


class LinkStore(Repository):
    """The repository of links."""

    # -- codes ---------------------------------------------------------------------------------------------------------

    def add_link_code(self, digest: str, contact: int, at: datetime, expires_at: datetime) -> None:
        """Keep a new code; the older ones of this contact that nobody used are good no more."""
        now = records.naive(at)
        older = (LinkCodeRow.contact_id == contact, LinkCodeRow.used_at.is_(None), LinkCodeRow.expires_at > now)
        self._session.execute(update(LinkCodeRow).where(*older).values(expires_at=now))
        expires = records.naive(expires_at)
        self._session.add(LinkCodeRow(digest=digest, contact_id=contact, created_at=now, expires_at=expires))
        self._session.flush()

    def link_code(self, digest: str, at: datetime) -> LinkCode | None:
        """The code, if there was ever such a one."""
        found = select(LinkCodeRow, ContactRow.removed_at).join(ContactRow, ContactRow.id == LinkCodeRow.contact_id)
        row = self._session.execute(found.where(LinkCodeRow.digest == digest)).unique().one_or_none()
        if row is None:
            return None
        code, removed = row
        return LinkCode(code.id, code.contact_id, code.used_at is None and code.expires_at > records.naive(at) and not removed)

    def use_link_code(self, code: int, at: datetime) -> bool:
        """Use it up; False when somebody else was quicker or it is good no more."""
        now = records.naive(at)
        of = (LinkCodeRow.id == code, LinkCodeRow.used_at.is_(None), LinkCodeRow.expires_at > now)
        used = self._session.execute(update(LinkCodeRow).where(*of).values(used_at=now))
        return bool(getattr(used, "rowcount", 0))

    def taps_since(self, conversation: int, payload: str, since: datetime) -> int:
        """How often this payload came from there since then."""
        found = select(func.count(MessageRow.id)).where(
            MessageRow.conversation_id == conversation,
            MessageRow.direction == "in",
            MessageRow.tapped == payload,
            MessageRow.created_at > records.naive(since),
        )
        return self._session.scalars(found).one()

    # -- whose address it is -------------------------------------------------------------------------------------------

    def link_student(self, conversation: int, student: int) -> None:
        """From now on this is the student's own, as long as the student has the number that was shared there."""
        row = self._row(ConversationRow, conversation)
        row.student_id, row.linked_by = student, self._row(StudentRow, student).phone
        self._session.flush()

    def contacts_at(self, phone: str) -> list[int]:
        """The contacts of the list with this number."""
        found = select(ContactRow.id).where(*has_number(ContactRow, phone))
        return list(self._session.scalars(found.order_by(ContactRow.id)))

    def students_at(self, phone: str) -> list[int]:
        """The students of the list with this number."""
        found = select(StudentRow.id).where(*has_number(StudentRow, phone))
        return list(self._session.scalars(found.order_by(StudentRow.id)))

    def known_by_user(self, channel: str, user: str) -> tuple[int, int] | None:
        """The contact, and the newest conversation, of a person whom the provider knows by this id."""
        found = select(ConversationRow.contact_id, ConversationRow.id).join(
            ContactRow, ContactRow.id == ConversationRow.contact_id
        )
        found = found.where(
            ConversationRow.channel == channel, ConversationRow.user_id == user, ContactRow.removed_at.is_(None)
        )
        row = self._session.execute(found.order_by(ConversationRow.id.desc()).limit(1)).first()
        return (row[0], row[1]) if row and row[0] else None

    def contact_called(self, school_id: str) -> int | None:
        """The contact with this id on the school's list."""
        found = select(ContactRow.id).where(ContactRow.school_id == school_id, ContactRow.removed_at.is_(None))
        return self._session.scalars(found).first()

    def school_id_of(self, contact: int) -> str:
        """The id of a contact on the school's list."""
        return self._row(ContactRow, contact).school_id

    # -- what waits for the mentor -------------------------------------------------------------------------------------

    def ask_link(self, kind: Kind, conversation: int, contact: int | None, phone: str, at: datetime) -> LinkRequest:
        """Let it wait for the mentor; what waits already from there, about the same contact, is the same one."""
        found = self._waiting().where(LinkRequestRow.conversation_id == conversation, LinkRequestRow.kind == kind)
        found = found.where(LinkRequestRow.contact_id.is_(None) if contact is None else LinkRequestRow.contact_id == contact)
        if kind is Kind.NUMBER:
            found = found.where(LinkRequestRow.phone == phone)
        row = self._session.scalars(found).first()
        if row is None:
            row = LinkRequestRow(kind=kind, conversation_id=conversation, contact_id=contact, created_at=records.naive(at))
            self._session.add(row)
        row.phone = phone or row.phone or ""
        self._session.flush()
        return self._request(row)

    def link_request(self, id_: int) -> LinkRequest | None:
        """A request that waits; None when there is none, or it was decided."""
        row = self._session.scalars(self._waiting().where(LinkRequestRow.id == id_)).first()
        return self._request(row) if row else None

    def link_requests(self) -> list[LinkRequest]:
        """All that wait, oldest first."""
        return [self._request(row) for row in self._session.scalars(self._waiting())]

    def was_decided(self, conversation: int, contact: int, phone: str) -> bool:
        """Whether the mentor said already whether this contact has this number."""
        found = select(LinkRequestRow.id).where(
            LinkRequestRow.conversation_id == conversation,
            LinkRequestRow.contact_id == contact,
            LinkRequestRow.phone == phone,
            LinkRequestRow.decided_at.is_not(None),
        )
        return self._session.scalars(found.limit(1)).first() is not None

    def decide_link(self, request: LinkRequest, confirmed: bool, at: datetime) -> None:
        """The mentor decided; it is off the list."""
        now = records.naive(at)
        decided = update(LinkRequestRow).where(LinkRequestRow.id == request.id)
        self._session.execute(decided.values(decided_at=now, confirmed=confirmed))
        about = NoticeRow.once == request.once
        if request.kind is Kind.STRANGER:
            # What the stranger wrote about it stands there too.
            about |= (NoticeRow.conversation_id == request.conversation) & (NoticeRow.kind == "link_request")
        self._session.execute(update(NoticeRow).where(about, NoticeRow.done_at.is_(None)).values(done_at=now))

    def set_new_phone(self, contact: int, phone: str) -> None:
        """Keep the number that the contact seems to have; nothing: there is no doubt."""
        self._row(ContactRow, contact).new_phone = phone
        self._session.flush()

    def renumber(self, contact: int, phone: str) -> list[int]:
        """The contact's number is another one. What the list says is left as it is, so that the same list does not undo it.

        The conversations at other numbers, and those that were linked by one, stay with the contact, at no address: such a
        number may belong to somebody else.

        Returns:
            The messages that were to be sent there.

        """
        row = self._row(ContactRow, contact)
        row.phone = phone
        found = select(ConversationRow).where(
            *rests_on_number(self._routes.by_phone),
            ConversationRow.contact_id == contact,
            ConversationRow.address != phone,
            ConversationRow.linked_by != phone,
        )
        aside = self._session.scalars(found).unique().all()
        for talk in aside:
            talk.channel, talk.address = put_aside(talk.id, talk.channel, talk.address)
        self._session.flush()
        left = select(MessageRow.id).where(
            MessageRow.conversation_id.in_([talk.id for talk in aside]),
            MessageRow.direction == "out",
            MessageRow.status == Status.QUEUED,
        )
        return list(self._session.scalars(left.order_by(MessageRow.id)))

    def _waiting(self) -> Select[Any]:
        return select(LinkRequestRow).where(LinkRequestRow.decided_at.is_(None)).order_by(LinkRequestRow.id)

    def _request(self, row: LinkRequestRow) -> LinkRequest:
        contact = self._row(ContactRow, row.contact_id) if row.contact_id else None
        at = records.utc(row.created_at)
        return LinkRequest(row.id, Kind(row.kind), row.conversation_id, row.contact_id, records.name(contact), row.phone, at)
