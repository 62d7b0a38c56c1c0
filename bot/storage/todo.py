"""Reads the list of what waits for a mentor, and strikes off what is done."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, select, update

from bot.domain.access import Role, Sight
from bot.domain.linking import Kind, LinkRequest
from bot.domain.notice import HELD
from bot.domain.todo import DISPUTED, KINDS, LINKS, URGENT, Task
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.sight import conversations_in, notices_in
from bot.storage.tables import (
    AbsenceRow,
    ContactRow,
    ConversationRow,
    LinkRequestRow,
    MentorRow,
    NoticeRow,
    StudentRow,
    UserRow,
)

_WAITS = NoticeRow.done_at.is_(None)
_CALLED = (URGENT, "call")
"""The parts of the list in which somebody may have to be called."""


class TodoStore(Repository):
    """The repository of what waits for a mentor."""

    def todo(self, sight: Sight, section: str = "", *, offset: int = 0, limit: int) -> list[Task]:
        """What waits: urgent first, then the oldest; at most `limit` of each part of the list, or of one part."""
        part = _section()
        order = func.row_number().over(partition_by=part, order_by=(NoticeRow.urgent.desc(), NoticeRow.id))
        ranked = select(NoticeRow.id, order.label("place")).where(_WAITS, notices_in(sight))
        if section:
            ranked = ranked.where(part == section)
        of = ranked.subquery()
        shown = select(of.c.id).where(of.c.place > offset, of.c.place <= offset + limit)
        found = _tasks().where(NoticeRow.id.in_(shown)).order_by(NoticeRow.urgent.desc(), NoticeRow.id)
        return self._with_numbers(sight, self._with_decisions([_task(row) for row in self._session.execute(found)]))

    def todo_counts(self, sight: Sight) -> dict[str, int]:
        """How many wait in each part of the list."""
        part = _section()
        found = select(part, func.count()).where(_WAITS, notices_in(sight)).group_by(part)
        return {name: count for name, count in self._session.execute(found)}  # noqa: C416

    def todo_done(self, sight: Sight, since: datetime, limit: int) -> list[Task]:
        """What people did since then, the newest first."""
        found = _tasks().where(NoticeRow.done_by.is_not(None), NoticeRow.done_at >= records.naive(since), notices_in(sight))
        found = found.order_by(NoticeRow.done_at.desc(), NoticeRow.id.desc()).limit(limit)
        return [_task(row) for row in self._session.execute(found)]

    def todo_tasks(self, sight: Sight, ids: Collection[int]) -> list[Task]:
        """Those of these entries that the user may see, done or not."""
        found = _tasks().where(NoticeRow.id.in_(ids), notices_in(sight)).order_by(NoticeRow.id)
        return self._with_decisions([_task(row) for row in self._session.execute(found)])

    def todo_about(self, sight: Sight, student: int, limit: int) -> list[Task]:
        """The newest entries about a student: first what waits."""
        # That a message waited is no news once it went.
        news = (NoticeRow.kind != HELD) | _WAITS
        found = _tasks().where(NoticeRow.student_id == student, news, notices_in(sight))
        found = found.order_by(NoticeRow.done_at.is_not(None), NoticeRow.urgent.desc(), NoticeRow.id.desc()).limit(limit)
        return self._with_decisions([_task(row) for row in self._session.execute(found)])

    def finish(self, ids: Collection[int], user: int, at: datetime) -> set[int]:
        """These are done, by this user; returns those that were not done before."""
        waits = update(NoticeRow).where(NoticeRow.id.in_(ids), _WAITS)
        done = waits.values(done_at=records.naive(at), done_by=user).returning(NoticeRow.id)
        return set(self._session.scalars(done))

    def reopen(self, ids: Collection[int]) -> set[int]:
        """These wait again; returns those that were done."""
        done = update(NoticeRow).where(NoticeRow.id.in_(ids), NoticeRow.done_at.is_not(None))
        return set(self._session.scalars(done.values(done_at=None, done_by=None).returning(NoticeRow.id)))

    def disputes_of(self, alert: int, student: int) -> dict[int, int]:
        """What waits about the dispute of an alert: the entries with their conversations."""
        found = select(NoticeRow.id, NoticeRow.conversation_id, NoticeRow.facts).where(
            NoticeRow.student_id == student, NoticeRow.kind == DISPUTED, _WAITS, NoticeRow.conversation_id.is_not(None)
        )
        rows = self._session.execute(found.order_by(NoticeRow.id))
        return {id_: conversation for id_, conversation, facts in rows if facts.get("alert") == alert}

    def link_notices(self, request: LinkRequest) -> list[int]:
        """What waits about a link request: its own entry, and what the stranger wrote about it."""
        about: ColumnElement[bool] = NoticeRow.once == request.once
        if request.kind is Kind.STRANGER:
            about |= (NoticeRow.conversation_id == request.conversation) & (NoticeRow.kind == LINKS[0])
        return list(self._session.scalars(select(NoticeRow.id).where(about, _WAITS)))

    def team_leaders(self) -> list[str]:
        """The names of the team leaders."""
        found = select(UserRow.name).where(UserRow.role == Role.TEAM_LEADER, UserRow.disabled_at.is_(None))
        return list(self._session.scalars(found.order_by(UserRow.name)))

    def _with_numbers(self, sight: Sight, items: list[Task]) -> list[Task]:
        """With the number to call, where that helps and the user sees the conversation."""
        there = {item.conversation for item in items if item.section in _CALLED} - {None}
        if not there:
            return items
        c = ConversationRow
        found = select(c.id, c.channel, c.address, func.coalesce(ContactRow.phone, StudentRow.phone, ""))
        found = found.outerjoin(ContactRow, ContactRow.id == c.contact_id).outerjoin(StudentRow, StudentRow.id == c.student_id)
        rows = self._session.execute(found.where(c.id.in_(there), conversations_in(sight)))
        numbers = {id_: self._routes.number(channel, address, listed) for id_, channel, address, listed in rows}
        return [
            replace(item, phone=numbers.get(item.conversation or 0, "")) if item.section in _CALLED else item for item in items
        ]

    def _with_decisions(self, items: list[Task]) -> list[Task]:
        """With the link request, or the dispute, that waits behind an entry."""
        requests = self._requests([item for item in items if item.kind in LINKS])
        disputed = self._disputed([item for item in items if item.kind == DISPUTED])
        found = []
        for item in items:
            request = requests.get(item.id)
            waits = request is not None or item.id in disputed
            found.append(replace(item, request=request, open=waits and item.done_at is None))
        return found

    def _requests(self, items: list[Task]) -> dict[int, int]:
        if not items:
            return {}
        named = {int(item.facts["request"]) for item in items if "request" in item.facts}
        there = {item.conversation for item in items if item.conversation is not None}
        about = LinkRequestRow.id.in_(named) | LinkRequestRow.conversation_id.in_(there)
        found = select(LinkRequestRow.id, LinkRequestRow.conversation_id, LinkRequestRow.kind)
        rows = self._session.execute(found.where(LinkRequestRow.decided_at.is_(None), about)).all()
        waiting = {id_ for id_, _, _ in rows}
        strangers = {conversation: id_ for id_, conversation, kind in rows if kind == Kind.STRANGER}
        of: dict[int, int] = {}
        for item in items:
            own = item.facts.get("request")
            # What a stranger wrote has no request of its own, but is about the one that waits there.
            request = own if own in waiting else strangers.get(item.conversation or 0) if own is None else None
            if request is not None:
                of[item.id] = int(request)
        return of

    def _disputed(self, items: list[Task]) -> set[int]:
        if not items:
            return set()
        alerts = {item.facts.get("alert") for item in items} - {None}
        found = select(AbsenceRow.alert_id).where(
            AbsenceRow.alert_id.in_(alerts), AbsenceRow.disputed, AbsenceRow.status == "open", AbsenceRow.settled == ""
        )
        waiting = set(self._session.scalars(found))
        return {item.id for item in items if item.facts.get("alert") in waiting}


def _section() -> ColumnElement[str]:
    of = [(NoticeRow.kind.in_(sorted(kinds)), literal(work)) for work, kinds in KINDS.items()]
    return case((NoticeRow.urgent, literal(URGENT)), *of, else_=literal("answer"))


def _tasks() -> Select[Any]:
    found = select(
        *(NoticeRow.id, NoticeRow.kind, NoticeRow.urgent, NoticeRow.created_at, NoticeRow.facts, NoticeRow.student_id),
        *(StudentRow.first_name, StudentRow.last_name, MentorRow.first_name, MentorRow.last_name),
        *(ContactRow.first_name, ContactRow.last_name, NoticeRow.conversation_id, NoticeRow.message_id),
        *(NoticeRow.done_at, UserRow.name),
    )
    found = found.select_from(NoticeRow).join(StudentRow, StudentRow.id == NoticeRow.student_id, isouter=True)
    found = found.join(MentorRow, MentorRow.id == StudentRow.mentor_id, isouter=True)
    found = found.join(ConversationRow, ConversationRow.id == NoticeRow.conversation_id, isouter=True)
    found = found.join(ContactRow, ContactRow.id == ConversationRow.contact_id, isouter=True)
    return found.join(UserRow, UserRow.id == NoticeRow.done_by, isouter=True)


def _task(row: Any) -> Task:
    (id_, kind, urgent, at, facts, student, first, family, *rest) = row
    mentor, mentors_family, contact, contacts_family, conversation, line, done_at, done_by = rest
    return Task(
        id=id_,
        kind=kind,
        urgent=urgent,
        at=records.utc(at),
        facts=facts,
        student=student,
        student_name=f"{first} {family}" if first else "",
        mentor=f"{mentor} {mentors_family}" if mentor else "",
        contact=f"{contact} {contacts_family}" if contact else "",
        conversation=conversation,
        line=line,
        done_at=records.aware(done_at),
        done_by=done_by or "",
    )
