"""A contact is forgotten: all that was said is gone, the school's own record stays, and nothing brings the contact back."""

from pathlib import Path

import pytest
import typer.testing
from sqlalchemy import Engine, func, select, text

from bot import cli
from bot.domain.digest import digest
from bot.domain.message import Outgoing, Receipt, Status
from bot.domain.roster import Rules
from bot.errors import BadInput
from bot.services.privacy import forget_contact, take_forgetting_back
from bot.services.roster import Options, import_roster
from bot.storage.erasure import FOLLOWS, Then
from bot.storage.tables import AuditRow, Base, ForgottenRow, MessageRow, StudentRow
from tests.conftest import School
from tests.lists import contacts
from tests.lives import AYSE, AYSES, SAMIRAS, live


async def _forget(school: School, who: str = "C1"):
    zone = school.app.settings.zone
    return await school.app.transactions.run(lambda work: forget_contact(work, who, school.clock(), zone))


async def _ask(school: School, statement):
    return await school.app.transactions.run(lambda work: work.connection.execute(statement).all())


async def _count(school: School, table: str, condition: str = "1 = 1") -> int:
    [(count,)] = await _ask(school, text(f"select count(*) from {table} where {condition}"))
    return count


async def _dangling(school: School) -> list[str]:
    """The columns that point at a row that is not there, in whatever database."""
    found = []
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            there = select(key.column).where(key.column == key.parent).correlate(table)
            lost = select(func.count()).select_from(table).where(key.parent.is_not(None), ~there.exists())
            if key.column.table is table:
                other = table.alias()
                there = select(other.c[key.column.name]).where(other.c[key.column.name] == key.parent).correlate(table)
                lost = select(func.count()).select_from(table).where(key.parent.is_not(None), ~there.exists())
            if (await _ask(school, lost))[0][0]:
                found.append(f"{table.name}.{key.parent.name}")
    return found


@pytest.mark.parametrize("table", sorted(FOLLOWS))
def test_every_column_that_points_at_what_is_deleted_is_thought_of(table):
    points = {
        f"{other.name}.{key.parent.name}"
        for other in Base.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table.name == table
    }
    assert points == set(FOLLOWS[table]), f"{table}: say in bot/storage/erasure.py what becomes of it"


def test_what_stays_may_point_at_nothing():
    for columns in FOLLOWS.values():
        for name, then in columns.items():
            table, _, column = name.partition(".")
            assert then is Then.GOES or Base.metadata.tables[table].c[column].nullable, name


async def test_nothing_of_the_contact_is_left_and_nothing_of_the_others_is_gone(school):
    await live(school)
    [talk] = (await _ask(school, text(f"select id from conversations where contact_id = {AYSE}")))[0]
    others = {name: await _count(school, name) for name in ("students", "mentors", "users", "meetings", "slots", "bookings")}
    theirs = await _count(school, "messages", f"conversation_id <> {talk}")
    mine = await _count(school, "messages", f"conversation_id = {talk}")
    done = await _forget(school)
    assert (done.messages, done.files, done.conversations) == (mine, 1, 1)
    assert await _count(school, "contacts", "school_id = 'C1'") == 0
    for table in ("links", "invitations", "link_codes", "link_requests"):
        assert await _count(school, table, f"contact_id = {AYSE}") == 0, table
    for table in ("messages", "notices", "readings"):
        assert await _count(school, table, f"conversation_id = {talk}") == 0, table
    assert await _count(school, "files") == 0
    assert await _dangling(school) == []
    assert {name: await _count(school, name) for name in others} == others
    assert await _count(school, "messages") == theirs
    assert await _count(school, "conversations", "contact_id = 2") == 1


async def test_the_words_are_gone_from_the_search_and_from_what_others_opened(school):
    await live(school)
    await _forget(school)
    left = await _ask(school, select(MessageRow.plain))
    assert not any("merhaba" in plain for (plain,) in left)
    # That Samira's phone opened Ayşe's letter named Ayşe.
    assert await _count(school, "notices", "kind = 'shared_phone'") == 0
    if school.app.transactions._engine.dialect.name == "sqlite":
        found = text("select count(*) from message_words where message_words match 'merhaba'")
        assert (await _ask(school, found)) == [(0,)]


async def test_the_reason_stays_with_the_absence_without_the_message(school):
    await live(school)
    before = await _ask(school, text("select reason from absences where reason_message_id is not null"))
    assert before == [("ill",)]
    await _forget(school)
    assert await _ask(school, text("select reason, reason_message_id from absences where school_id = 'A9'")) == [("ill", None)]


async def test_the_log_keeps_its_lines_and_says_that_somebody_was_forgotten(school):
    await live(school)
    lines = await _count(school, "audit")
    await _forget(school)
    kept = await _ask(
        school, select(AuditRow.action, AuditRow.contact_id, AuditRow.facts).order_by(AuditRow.id.desc()).limit(1)
    )
    assert kept == [("forget", AYSE, {})]
    assert await _count(school, "audit") == lines + 1
    assert await _ask(school, select(ForgottenRow.digest)) == [(digest("C1"),)]


async def test_the_time_of_the_meeting_stays_and_is_told(school):
    await live(school)
    done = await _forget(school)
    assert done.meetings == 1
    assert "tell the mentor" in done.as_text()


async def test_what_waited_to_be_sent_is_not_sent(school):
    await live(school)
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update messages set status = 'sending' where id = 1"))
    )
    school.jobs.queued.clear()
    message = await _queued(school)
    done = await _forget(school)
    assert done.recalled == 1
    sent = len(school.channel.sent)
    await school.jobs.handlers["deliver"](message)
    assert len(school.channel.sent) == sent


async def _queued(school: School) -> int:
    """A message of ours to Ayşe that waits."""
    found = select(func.max(MessageRow.id)).where(MessageRow.direction == "out", MessageRow.conversation_id == 1)
    [(message,)] = await _ask(school, found)
    await school.app.transactions.run(
        lambda work: work.connection.execute(text(f"update messages set status = 'queued' where id = {message}"))
    )
    return message


async def test_a_message_that_goes_another_way_to_somebody_else_stays_and_points_at_nothing(school):
    await live(school)
    [(mine,)] = await _ask(school, text("select min(id) from messages where conversation_id = 1 and direction = 'out'"))
    [(theirs,)] = await _ask(school, text("select min(id) from messages where conversation_id <> 1 and direction = 'out'"))
    await school.app.transactions.run(
        lambda work: work.connection.execute(text(f"update messages set instead_of = {mine} where id = {theirs}"))
    )
    await _forget(school)
    assert await _ask(school, text(f"select instead_of from messages where id = {theirs}")) == [(None,)]


async def test_who_left_the_list_can_be_forgotten_too(school):
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update contacts set removed_at = '2026-01-01 00:00:00' where id = 1"))
    )
    await _forget(school)
    assert await _count(school, "contacts", "school_id = 'C1'") == 0


async def test_nobody_with_this_id_is_one_sentence_and_changes_nothing(school):
    with pytest.raises(BadInput, match="contact_id"):
        await _forget(school, "C999")
    assert await _count(school, "forgotten") == 0


async def test_it_happens_whole_or_not_at_all(school, monkeypatch):
    await live(school)
    before = {table.name: await _count(school, table.name) for table in Base.metadata.sorted_tables}
    monkeypatch.setattr("bot.storage.work.SqlWork.remember_forgotten", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        await _forget(school)
    assert {table.name: await _count(school, table.name) for table in Base.metadata.sorted_tables} == before


# -- the list ---------------------------------------------------------------------------------------------------------------


def _import(school: School, rows):
    rules = Rules(school.clock().date(), ("nl", "tr", "ar"), "nl")
    return lambda work: import_roster(work, {"contacts.csv": contacts(*rows).encode()}, rules, school.clock(), Options())


ROWS = ("C1;S1;+31600000101", "C4;S1;+31600000110")


async def test_the_next_list_does_not_bring_the_contact_back_and_says_so(school):
    await _forget(school)
    report = await school.app.transactions.run(_import(school, ROWS))
    assert [(p.line, p.column) for p in report.problems] == [(2, "contact_id")]
    assert "forgotten on 2026-11-23" in report.problems[0].reason
    assert "off the list" in report.problems[0].reason
    assert await _count(school, "contacts", "school_id = 'C1'") == 0
    assert await _count(school, "contacts", "phone = '+31600000110'") == 1


async def test_it_can_be_taken_back_and_then_the_contact_is_new(school):
    await live(school)
    await _forget(school)
    await school.app.transactions.run(lambda work: take_forgetting_back(work, "C1"))
    report = await school.app.transactions.run(_import(school, ROWS))
    assert report.problems == ()
    [(new,)] = await _ask(school, text("select id from contacts where school_id = 'C1'"))
    assert await _count(school, "conversations", f"contact_id = {new}") == 0
    with pytest.raises(BadInput, match="was forgotten"):
        await school.app.transactions.run(lambda work: take_forgetting_back(work, "C1"))


# -- work that was under way ------------------------------------------------------------------------------------------------


async def test_every_job_ends_quietly_when_its_row_is_gone(school):
    assert {"answer", "deliver", "alert", "fetch"} <= set(school.jobs.handlers)
    for name, handler in school.jobs.handlers.items():
        if name != "round":
            await handler(987_654_321)


async def test_a_contact_who_is_forgotten_while_the_message_goes_out(school):
    class Forgetting(type(school.channel)):
        async def send(self, message: Outgoing) -> str:
            if message.address == AYSES:
                await _forget(school)
            return await super().send(message)

    school.channel.__class__ = Forgetting
    assert await school.write("hallo", who=AYSES) is not None
    assert await _count(school, "messages") == 0
    await school.go(minutes=15)
    assert await _count(school, "messages") == 0


async def test_a_contact_who_is_forgotten_while_the_question_is_thought_about(school, monkeypatch):
    async def think(text: str, language: str):
        await _forget(school)
        return await type(school.understanding).understand(school.understanding, text, language)

    monkeypatch.setattr(school.understanding, "understand", think)
    await school.write("hallo", who=AYSES)
    assert school.channel.sent == []
    assert await _count(school, "messages") == 0


async def test_a_contact_who_is_forgotten_while_the_picture_is_fetched(school, monkeypatch):
    from bot.domain.message import Attachment

    async def fetch(attachment: Attachment) -> bytes:
        await _forget(school)
        return b"picture"

    monkeypatch.setattr(school.channel, "fetch", fetch)
    await school.write("", who=AYSES, attachments=(Attachment("image/jpeg", "f1"),))
    await school.jobs.run_due()
    assert await _count(school, "files") == 0


async def test_a_late_report_of_a_message_that_is_gone_does_nothing(school):
    await live(school)
    await _forget(school)
    await school.app.delivery.record(Receipt(2, "x", Status.DELIVERED))


async def test_the_same_number_writes_again_as_somebody_unknown(school):
    await live(school)
    await _forget(school)
    await school.write("hallo", who=AYSES)
    assert await _count(school, "conversations", f"address = '{AYSES}' and contact_id is null") == 1
    assert SAMIRAS in {message.address for message in school.channel.sent}


# -- the command ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def _own_database(tmp_path, monkeypatch, empty_database):
    import shutil

    from bot.storage.engine import open_engine
    from bot.storage.transactions import SqlTransactions
    from tests.conftest import _fill

    shutil.copy(empty_database, tmp_path / "own.db")
    monkeypatch.setenv("OUDERLIJN_DATABASE", f"sqlite:///{tmp_path / 'own.db'}")
    from bot.domain.routes import Routes

    engine = open_engine(f"sqlite:///{tmp_path / 'own.db'}")
    work = SqlTransactions(engine, Routes())
    work.run_now(_fill)
    work.close()
    return engine


def test_the_command_asks_first(_own_database):
    run = typer.testing.CliRunner()
    said = run.invoke(cli.app, ["forget", "contact", "C1"], input="n\n")
    assert isinstance(said.exception, BadInput)
    done = run.invoke(cli.app, ["forget", "contact", "C1"], input="y\n")
    assert done.exit_code == 0
    assert "left to do" in done.stdout
    assert isinstance(run.invoke(cli.app, ["forget", "contact", "C1", "--yes"]).exception, BadInput)
    assert run.invoke(cli.app, ["forget", "undo", "C1"]).exit_code == 0


def test_the_command_needs_no_question_with_yes(_own_database):
    assert typer.testing.CliRunner().invoke(cli.app, ["forget", "contact", "C2", "--yes"]).exit_code == 0
    with _own_database.connect() as connection:
        assert connection.execute(select(func.count()).select_from(StudentRow)).scalar() == 4


async def test_no_word_of_what_was_deleted_stays_in_the_file_of_the_database(school):
    await school.write("mijn geheime woord is krokodillenleer")
    await school.write("niets", who="+31600000102")
    engine = school.app.transactions._engine
    assert b"krokodillenleer" in _file_of(engine)
    await school.app.transactions.run(lambda work: forget_contact(work, "C1", school.clock(), school.app.settings.zone))
    begin = True
    while await school.app.transactions.run(lambda work, first=begin: work.tidy_search(begin=first)):
        begin = False
    assert b"krokodillenleer" not in _file_of(engine)


def _file_of(engine: Engine) -> bytes:
    """What lies in the file, the log before it written in."""
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return Path(engine.url.database or "").read_bytes()
