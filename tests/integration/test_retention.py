"""What is past its time is deleted at night, a little at a time, and what is left stays whole."""

import logging
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import insert, select, text, update

from bot import config
from bot.domain.access import Deed
from bot.services import retention
from bot.services.retention import RetentionService
from bot.storage.tables import (
    AbsenceRow,
    AlertRow,
    AttemptRow,
    AuditRow,
    ConversationRow,
    HandshakeRow,
    HourMarkRow,
    LinkCodeRow,
    MessageRow,
    NoticeRow,
    ResetCodeRow,
    SessionRow,
)
from tests.conftest import School
from tests.integration.test_forget import _ask, _count, _dangling
from tests.lives import AYSES, live

OLD = datetime(2024, 11, 1)
"""More than 24 months before the day of the tests, 23 November 2026."""
ROW = {"conversation_id": 1, "channel": "simulator", "author": "parent", "parts": [{"language": "", "text": "oud nieuws"}]}


async def _do(school: School, *statements) -> None:
    def run(work) -> None:
        for statement in statements:
            work.connection.execute(statement)

    await school.app.transactions.run(run)


async def _age(school: School, how_many: int, to: datetime = OLD) -> None:
    """The first messages are from then."""
    await _do(school, update(MessageRow).where(MessageRow.id <= how_many).values(created_at=to))


async def _clean(school: School) -> dict[str, int]:
    return dict(await school.app.rounds.retention.delete(school.clock()))


async def test_messages_past_their_time_go_with_what_hangs_on_them(school):
    await live(school)
    everything = await _count(school, "messages")
    await _age(school, 4)
    [(files,)] = await _ask(school, text("select count(*) from files where message_id <= 4"))
    done = await _clean(school)
    assert (done["messages"], done["files"], files) == (4, 1, 1)
    assert await _count(school, "messages") == everything - 4
    assert await _count(school, "notices", "message_id <= 4") == 0
    assert await _dangling(school) == []


async def test_the_newest_of_a_conversation_stays_known(school):
    await live(school)
    [(last,)] = await _ask(school, text("select max(id) from messages"))
    for up_to in (3, last - 1, last):
        await _age(school, up_to)
        await _clean(school)
        for talk, last_id, last_in, at in await _ask(
            school,
            select(ConversationRow.id, ConversationRow.last_id, ConversationRow.last_in_id, ConversationRow.last_at),
        ):
            lines = await _ask(
                school,
                select(MessageRow.id, MessageRow.direction).where(MessageRow.conversation_id == talk).order_by(MessageRow.id),
            )
            assert last_id == (lines[-1][0] if lines else 0)
            assert last_in == max((id_ for id_, direction in lines if direction == "in"), default=0)
            assert (at is None) == (not lines)


async def test_of_a_conversation_without_messages_nothing_that_was_asked_stays(school):
    await live(school)
    await _age(school, 10_000)
    await _clean(school)
    assert await _count(school, "messages") == 0
    assert [state for (state,) in await _ask(school, select(ConversationRow.state))] == [{}] * await _count(
        school, "conversations"
    )
    # Samira and Ayşe keep their conversations. The stranger's stays as long as the mentor has not said who it is.
    assert await _count(school, "conversations", "contact_id is null") == 1
    await _do(school, text("update link_requests set created_at = '2024-11-01 00:00:00'"))
    await _clean(school)
    assert await _count(school, "conversations", "contact_id is null") == 0
    assert await _count(school, "conversations") == await _count(school, "conversations", "contact_id is not null")
    assert await _count(school, "readings") == 0


async def test_whoever_said_stop_as_a_stranger_stays_stopped(school):
    for who in ("+31600000181", "+31600000182"):
        await school.write("hallo", who=who)
    await _do(school, update(ConversationRow).where(ConversationRow.address == "+31600000182").values(stopped=True))
    await _age(school, 10_000)
    await _clean(school)
    assert await _ask(school, select(ConversationRow.address)) == [("+31600000182",)]


async def test_how_far_somebody_read_stays_while_there_is_something_to_read(school):
    await live(school)
    await _age(school, 3)
    await _clean(school)
    assert await _count(school, "readings") == 1


async def test_a_message_on_the_border_stays(school):
    await live(school)
    zone = school.app.settings.zone
    border = datetime.combine(date(2024, 11, 23), time(), zone).astimezone(tz=None)
    naive = datetime(2024, 11, 22, 23)
    assert border.timestamp() == naive.replace(tzinfo=school.clock().tzinfo).timestamp()
    await _age(school, 3, naive)
    assert "messages" not in await _clean(school)
    await _age(school, 3, naive - timedelta(seconds=1))
    assert (await _clean(school))["messages"] == 3


async def test_a_message_that_is_younger_than_its_number_says_stays(school):
    await live(school)
    await _age(school, 5)
    await _do(school, update(MessageRow).where(MessageRow.id == 2).values(created_at=datetime(2026, 11, 1)))
    await _clean(school)
    assert await _count(school, "messages", "id = 2") == 1
    assert await _count(school, "messages", "id <= 5") == 1


async def test_files_go_before_their_messages(school):
    await live(school)
    await _age(school, 4, datetime(2025, 11, 1))
    done = await _clean(school)
    assert done == {"files": 1}
    assert await _count(school, "messages", "id <= 4") == 4


async def test_many_are_deleted_in_batches_and_all_are(school, monkeypatch):
    monkeypatch.setattr(retention, "LINES", 7)
    monkeypatch.setattr(retention, "PAUSE", 0)
    await school.write("hallo", who=AYSES)
    start = await _count(school, "messages")
    rows = [
        ROW | {"direction": "in", "status": "received", "created_at": OLD, "external_id": f"o{n}", "reply_to": None}
        for n in range(50)
    ]
    await school.app.transactions.run(lambda work: work.connection.execute(insert(MessageRow), rows))
    await _age(school, start)
    calls: list[str] = []
    run = school.app.transactions.run

    async def counted(do):
        calls.append(getattr(do, "__name__", ""))
        return await run(do)

    monkeypatch.setattr(school.app.transactions, "run", counted)
    done = await _clean(school)
    assert done["messages"] == start + 50
    assert len(calls) > (start + 50) / 7
    assert await _dangling(school) == []


def _is_sqlite(school: School) -> bool:
    return school.app.transactions._engine.dialect.name == "sqlite"


async def test_the_words_can_be_found_no_more(school):
    if not _is_sqlite(school):
        pytest.skip("PostgreSQL searches the messages themselves")
    await live(school)
    found = text("select count(*) from message_words where message_words match 'merhaba'")
    [(before,)] = await _ask(school, found)
    await _age(school, 1)
    await _clean(school)
    assert await _ask(school, found) == [(before - 1,)]
    await _do(school, text("insert into message_words(message_words) values ('integrity-check')"))


async def test_who_left_the_list_long_ago_is_deleted_with_all_messages(school):
    await live(school)
    await _do(
        school,
        text("update contacts set removed_at = '2025-11-01 00:00:00' where id = 1"),
        text("update contacts set removed_at = '2026-11-01 00:00:00' where id = 2"),
    )
    await _clean(school)
    assert await _count(school, "contacts", "id = 1") == 0
    assert await _count(school, "conversations", "contact_id = 1") == 0
    assert await _count(school, "contacts", "id = 2") == 1
    # Deleted after its time is not forgotten: who comes back on the list is welcome.
    assert await _count(school, "forgotten") == 0
    assert await _dangling(school) == []


async def test_a_student_who_left_goes_with_what_was_said_about_the_student(school):
    await live(school)
    about = await _count(school, "messages", "student_id = 1")
    assert about > 0
    await _do(school, text("update students set removed_at = '2025-11-01 00:00:00' where id = 1"))
    await _clean(school)
    for table in ("messages", "notices", "absences", "alerts", "hour_marks", "bookings", "invitations", "links"):
        assert await _count(school, table, "student_id = 1") == 0, table
    assert await _count(school, "students", "id = 1") == 0
    # The contact has words of her own that tell of nobody.
    assert await _count(school, "messages", "conversation_id = 1") > 0
    assert await _dangling(school) == []


async def test_who_is_back_on_the_list_meanwhile_stays(school, monkeypatch):
    await live(school)
    removed = [("contacts", 1), ("students", 1)]
    monkeypatch.setattr("bot.storage.work.SqlWork.removed_people", lambda *_: removed)
    assert "removed" not in await _clean(school)
    assert await _count(school, "contacts", "id = 1") == 1


async def test_absences_go_some_time_after_their_school_year(school):
    rows = [("B1", date(2025, 7, 31)), ("B2", date(2025, 8, 1)), ("B3", date(2024, 11, 1))]
    await _do(
        school,
        insert(AlertRow).values(id=77, student_id=1, status="told", due_at=datetime(2024, 11, 1), day=date(2024, 11, 1)),
        *(insert(AbsenceRow).values(school_id=id_, student_id=1, date=day, kind="unknown", alert_id=77) for id_, day in rows),
        insert(HourMarkRow).values(student_id=1, hours=8, day=date(2024, 11, 1)),
    )
    await _clean(school)
    kept = {id_ for (id_,) in await _ask(school, select(AbsenceRow.school_id))}
    assert kept == {"A1", "A2", "B2"}
    assert await _count(school, "alerts") == 0
    assert await _count(school, "hour_marks") == 0
    assert await _dangling(school) == []


async def test_meetings_go_when_their_last_time_is_long_over(school):
    await live(school)
    meetings = await _count(school, "meetings")
    await _do(school, text("update slots set date = '2024-01-01' where meeting_id = 2 and time < '15:30:00'"))
    await _clean(school)
    assert await _count(school, "meetings") == meetings
    await _do(school, text("update slots set date = '2024-01-01' where meeting_id = 2"))
    await _clean(school)
    assert await _count(school, "meetings") == meetings - 1
    assert await _count(school, "invitations") == 0
    assert await _dangling(school) == []


async def test_what_ended_around_signing_in_goes_and_what_lives_stays(school):
    await live(school)
    now = school.clock().replace(tzinfo=None)
    for offset in (-40, 5):
        at, n = now + timedelta(days=offset), offset + 50
        await _do(
            school,
            insert(SessionRow).values(digest=f"s{n}", user_id=1, csrf="c", created_at=now, seen_at=now, expires_at=at),
            insert(ResetCodeRow).values(digest=f"r{n}", user_id=1, created_at=now, expires_at=at),
            insert(LinkCodeRow).values(digest=f"l{n}", contact_id=2, created_at=now, expires_at=at),
            insert(AttemptRow).values(place="p", at=at),
            insert(HandshakeRow).values(state=f"h{n}", nonce="n", verifier="v", created_at=at),
            insert(NoticeRow).values(conversation_id=2, kind="too_many", facts={}, created_at=at),
        )
    await _do(school, update(LinkCodeRow).where(LinkCodeRow.contact_id == 1).values(expires_at=now + timedelta(days=9)))
    await _clean(school)
    for table in ("sessions", "reset_codes", "attempts", "handshakes"):
        assert await _count(school, table) == 1, table
    assert await _count(school, "link_codes", "contact_id = 2") == 1
    # An entry of the list of forty days ago is still good.
    assert await _count(school, "notices", "kind = 'too_many'") == 2


async def test_the_log_of_who_read_what_has_its_own_period(school):
    for at in (datetime(2024, 11, 1), datetime(2026, 11, 1)):
        await school.app.transactions.run(
            lambda work, at=at: work.note_deed(None, Deed(at.replace(tzinfo=school.clock().tzinfo), "x", "read"))
        )
    await _clean(school)
    kept = await _ask(school, select(AuditRow.action, AuditRow.facts).order_by(AuditRow.id))
    # And it says what was deleted, in numbers.
    assert kept == [("read", {}), ("retention", {"audit": 1})]


async def test_nothing_to_delete_is_nothing_written(school):
    await live(school)
    lines = await _count(school, "audit")
    assert await _clean(school) == {}
    assert await _count(school, "audit") == lines


async def test_the_log_holds_numbers_alone(school, caplog):
    await live(school)
    await _age(school, 10_000)
    caplog.set_level(logging.INFO)
    await _clean(school)
    said = [record.getMessage() for record in caplog.records if record.name == "bot.services.retention"]
    assert len(said) == 1
    assert "messages" in said[0]
    for word in ("Ayşe", "Merhaba", "+316", "Samira"):
        assert word not in said[0]


# -- when -------------------------------------------------------------------------------------------------------------------


async def test_it_is_done_at_the_start_and_then_each_night(school, monkeypatch):
    done: list[datetime] = []

    async def note(self, now):
        done.append(now)
        return {}

    monkeypatch.setattr(RetentionService, "delete", note)
    for _ in range(3):
        await school.go(minutes=1)
    assert len(done) == 1
    await school.go_to(datetime(2026, 11, 24, 2, 59))
    assert len(done) == 1
    await school.go_to(datetime(2026, 11, 24, 3, 0))
    await school.go(minutes=1)
    await school.go(hours=10)
    assert len(done) == 2
    await school.go_to(datetime(2026, 11, 25, 3, 0))
    assert len(done) == 3


async def test_when_it_fails_it_is_tried_again_an_hour_later_and_nothing_else_stops(school, monkeypatch):
    tried: list[datetime] = []

    async def fail(self, now):
        tried.append(now)
        raise ValueError("no")

    monkeypatch.setattr(RetentionService, "delete", fail)
    await school.go(minutes=1)
    await school.go(minutes=30)
    assert len(tried) == 1
    await school.go(minutes=31)
    assert len(tried) == 2


async def test_the_end_of_the_program_waits_for_no_more_than_a_batch(school):
    await live(school)
    await _age(school, 10_000)
    school.app.rounds.retention.end()
    await _clean(school)
    assert await _count(school, "messages") > 0


async def test_the_periods_of_the_school_count(school):
    await live(school)
    await _age(school, 3, datetime(2026, 9, 1))
    shorter = config.load(
        config.ROOT / "config.yaml", {"OUDERLIJN_PRIVACY__RETENTION_MONTHS": "2", "OUDERLIJN_PRIVACY__FILES_MONTHS": "2"}
    )
    service = RetentionService(school.app.transactions, school.clock, school.clock.sleep, shorter)
    assert (await service.delete(school.clock()))["messages"] == 3
