"""What a user may see, told once more in plain words over made-up schools: the conditions of the queries give no more and no less."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.domain.access import Sight
from bot.storage.sight import contacts_in, conversations_in, messages_in, notices_in, students_in
from bot.storage.tables import ContactRow, ConversationRow, LinkRow, MentorRow, MessageRow, NoticeRow, StudentRow

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC).replace(tzinfo=None)
SIGHTS = [
    Sight("a@school.example"),
    Sight("b@school.example"),
    Sight("nobody@school.example"),
    Sight(""),
    Sight("a@school.example", frozenset({"G1"}), unknown=True),
    Sight("nobody@school.example", frozenset({"G0", "G1"}), unknown=True),
    Sight("nobody@school.example", unknown=True),
    Sight("nobody@school.example", None, unknown=True),
    Sight("nobody@school.example", None),
]

student = st.tuples(st.sampled_from([None, 1, 2]), st.sampled_from(["", "G0", "G1"]), st.booleans())
"""Mentor, group, removed."""
some = st.one_of(st.none(), st.integers(1, 3))
"""One of three students, or of three contacts."""


@pytest.fixture
def session(database):
    with Session(database) as session:
        session.add_all(
            MentorRow(id=n, email=email, first_name="M", last_name="X")
            for n, email in ((1, "A@School.example"), (2, "b@school.example"))
        )
        session.add_all(ContactRow(id=n, school_id=f"C{n}", first_name="C", last_name="X", language="nl") for n in (1, 2, 3))
        session.commit()
        yield session


@given(
    students=st.lists(student, min_size=3, max_size=3),
    links=st.sets(st.tuples(st.integers(1, 3), st.integers(1, 3))),
    talks=st.lists(st.tuples(some, some), min_size=1, max_size=4),
    about=st.lists(some, min_size=2, max_size=5),
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_every_sight_sees_what_is_its_own_and_nothing_else(session, students, links, talks, about):
    _write(session, students, links, talks, about)
    for sight in SIGHTS:
        own = {n for n, who in enumerate(students, 1) if _is_own(sight, *who)}
        there = {n for n, who in enumerate(students, 1) if not who[2]}
        contacts = {contact for contact, of in links if of in own}
        linked = {contact for contact, of in links if of in there}
        seen = {
            n
            for n, (contact, phone) in enumerate(talks, 1)
            if contact in contacts or phone in own or (sight.unknown and phone is None and _is_nobodys(sight, contact, linked))
        }
        readable = {n for n, of in enumerate(about, 1) if of is None or of in own}
        assert _ids(session, students_in(sight)) == own
        assert _ids(session, contacts_in(sight)) == contacts
        assert _ids(session, select(ConversationRow.id).where(conversations_in(sight))) == seen
        assert _ids(session, select(MessageRow.id).where(messages_in(sight))) == readable
        entries = {
            n
            for n, of in enumerate(about, 1)
            if of in own or (of is None and (_talk(n, talks) in seen or (sight.unknown and _talk(n, talks) is None)))
        }
        assert _ids(session, select(NoticeRow.id).where(notices_in(sight))) == entries


def _is_nobodys(sight: Sight, contact: int | None, linked: set[int]) -> bool:
    """Who is not known yet; for who sees all students also the contact of no student."""
    return contact is None or (sight.groups is None and contact not in linked)


def _is_own(sight: Sight, mentor: int | None, group: str, removed: bool) -> bool:
    if removed:
        return False
    email = {1: "a@school.example", 2: "b@school.example"}.get(mentor or 0)
    return sight.groups is None or email == sight.mentor or group in sight.groups


def _talk(entry: int, talks: list) -> int | None:
    """In which conversation an entry is; the last one is in none."""
    return entry if entry <= len(talks) else None


def _ids(session: Session, query) -> set[int]:
    return set(session.scalars(query))


def _write(session: Session, students, links, talks, about) -> None:
    for table in (NoticeRow, MessageRow, ConversationRow, LinkRow, StudentRow):
        session.execute(delete(table))
    for n, (mentor, group, removed) in enumerate(students, 1):
        person = {"school_id": f"S{n}", "first_name": "S", "last_name": "X", "birth_date": date(2010, 1, 1)}
        session.add(StudentRow(id=n, **person, mentor_id=mentor, group=group, removed_at=NOW if removed else None))
    session.flush()
    session.add_all(LinkRow(contact_id=contact, student_id=of) for contact, of in links)
    for n, (contact, phone) in enumerate(talks, 1):
        session.add(ConversationRow(id=n, channel="sms", address=str(n), language="nl", contact_id=contact, student_id=phone))
    session.flush()
    for n, of in enumerate(about, 1):
        session.add(
            MessageRow(
                id=n,
                conversation_id=1,
                channel="sms",
                direction="in",
                author="parent",
                status="received",
                student_id=of,
                created_at=NOW,
            )
        )
        session.add(NoticeRow(id=n, conversation_id=_talk(n, talks), student_id=of, kind="handover", created_at=NOW))
    session.flush()
