"""The tables: a database of an older version is brought up to date, and nothing in it is lost."""

import pytest
from alembic import command
from sqlalchemy import text

from bot.errors import ConfigError
from bot.storage.engine import _alembic, is_current, migrate, open_engine

OLD = """
insert into students (id, school_id, first_name, last_name, birth_date, group_name, programme, permissions, objection)
  values (1, 'S1', 'Elif', 'X', '2010-03-31', '', '', '[]', 0);
insert into contacts (id, school_id, first_name, last_name, phone, channel, language, mode, information, stopped)
  values (1, 'C1', 'Ayse', 'X', '+31600000101', 'simulator', 'tr', 'home', 'on_request', 1);
insert into links (contact_id, student_id, relation) values (1, 1, 'tante');
insert into meetings (id, student_id, title, date, time, place) values (7, 1, '{"nl": "gesprek"}', '2026-12-01', '14:30:00', '2.14');
insert into absences (id, school_id, student_id, date, kind, status) values (3, 'A1', 1, '2026-11-20', 'unknown', 'open');
insert into conversations (id, channel, address, contact_id, language, mode, stopped, held, state)
  values (5, 'simulator', '+31600000101', 1, 'tr', 'both', 0, 0, '{}');
insert into messages (id, conversation_id, channel, direction, author, key, purpose, scope, parts, buttons, attachments, status, reason, attempts, urgent, created_at)
  values (9, 5, 'simulator', 'in', 'parent', '', '', '', '[{"language": "", "text": "merhaba"}]', '[]', '[]', 'received', '', 0, 0, '2026-11-20 10:00:00');
insert into notices (id, conversation_id, message_id, kind, urgent, created_at) values (2, 5, 9, 'handover', 0, '2026-11-20 10:00:01')
"""


def test_the_first_version_is_brought_to_this_one_with_all_that_is_in_it(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'old.db'}")
    command.upgrade(_alembic(engine), "0001")
    with engine.begin() as connection:
        for statement in OLD.split(";"):
            connection.execute(
                text(statement.replace(":30:00", "\\:30\\:00").replace(":00:0", "\\:00\\:0").replace('": "', '"\\: "'))
            )
    migrate(engine)
    assert is_current(engine)

    def one(query: str) -> tuple[object, ...]:
        with engine.connect() as connection:
            return tuple(connection.execute(text(query)).one())

    # What a contact may hear is now said for each student, and what the contact chose is kept.
    assert one("select information from links") == ("on_request",)
    assert one("select language, mode, stopped, list_language, list_mode, welcomed_at from contacts") == (
        "tr",
        "home",
        1,
        "tr",
        "home",
        None,
    )
    # A meeting with one time and one student is a slot and its booking.
    assert one(
        "select b.student_id, s.date, s.capacity, m.place, m.kind from bookings b join slots s on s.id = b.slot_id join meetings m on m.id = s.meeting_id"
    ) == (
        1,
        "2026-12-01",
        1,
        "2.14",
        "talk",
    )
    assert one("select reason, disputed, alert_id from absences") == ("", 0, None)
    assert one("select conversation_id, message_id, kind, facts from notices") == (5, 9, "handover", "{}")
    assert one("select count(*) from messages") == (1,)
    with engine.connect() as connection:
        assert connection.execute(text("pragma foreign_key_check")).all() == []
        assert connection.execute(text("pragma foreign_keys")).scalar() == 1


def test_the_migrations_make_the_tables_that_the_program_expects(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    command.check(_alembic(engine))


@pytest.mark.parametrize("what", ["a list", "a folder"])
def test_a_database_that_is_none_is_one_sentence(tmp_path, what):
    file = tmp_path / "no.db"
    if what == "a folder":
        file.mkdir()
    else:
        file.write_text("student_id;first_name\n" * 100, encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be opened"):
        migrate(open_engine(f"sqlite:///{file}"))


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cannot be made"):
        open_engine(f"sqlite:///{tmp_path / 'file' / 'x' / 'y.db'}")


def test_only_the_user_of_the_program_reads_the_file(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("delete from users"))
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}, modes
