"""All that is on record of a contact, as a zip: everything of this one, nothing of the others, no key to anything."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
import typer.testing
from sqlalchemy import text

from bot import cli
from bot.domain.privacy import PersonalData
from bot.errors import BadInput
from bot.services.privacy import export_contact
from bot.storage.privacy import EXPORTED, LEFT_OUT
from bot.storage.tables import Base
from bot.web import contact_file
from tests.conftest import School
from tests.integration.test_forget import _ask, _count, _own_database  # noqa: F401 (a fixture)
from tests.lives import AYSES, SAMIRAS, live


async def _export(school: School, who: str = "C1", *, staff: bool = False) -> PersonalData:
    return await school.app.transactions.run(lambda work: export_contact(work, who, school.clock(), staff=staff))


def _zip(school: School, data: PersonalData, folder: Path) -> zipfile.ZipFile:
    app = school.app

    def fetch(id_: int) -> bytes:
        return app.transactions.run_now(lambda work: work.file(id_))[1]

    contact_file.write(folder / "x.zip", data, fetch=fetch, catalogue=app.catalogue, settings=app.settings, now=school.clock())
    return zipfile.ZipFile(folder / "x.zip")


def test_every_table_about_a_contact_is_exported_or_left_out_with_a_reason():
    about = {"contacts", "conversations", "messages"}
    points = {
        table.name for table in Base.metadata.sorted_tables for key in table.foreign_keys if key.column.table.name in about
    }
    numbered = {
        t.name for t in Base.metadata.sorted_tables if set(t.c.keys()) & {"contact_id", "conversation_id", "message_id"}
    }
    said = set(EXPORTED) | {name for name in LEFT_OUT if "." not in name}
    assert (points | numbered | about) - said == set(), "say in bot/storage/privacy.py whether it is exported"


def test_what_is_left_out_is_there_and_has_a_reason():
    for name, why in LEFT_OUT.items():
        table, _, column = name.partition(".")
        assert why
        assert not column or column in Base.metadata.tables[table].c
        assert bool(column) == (table in EXPORTED)


def test_no_key_is_exported():
    keys = ("digest", "password", "csrf", "token", "ref", "secret", "nonce", "verifier")
    for name in EXPORTED:
        for column in Base.metadata.tables[name].c:
            assert column.name not in keys or f"{name}.{column.name}" in LEFT_OUT


async def test_everything_of_the_contact_is_there(school):
    await live(school)
    tables = (await _export(school)).tables
    assert set(tables) == set(EXPORTED)
    assert all(tables[name] for name in EXPORTED), [name for name in EXPORTED if not tables[name]]
    [contact] = tables["contacts"]
    assert (contact["school_id"], contact["phone"], contact["language"]) == ("C1", AYSES, "tr")
    [link] = tables["links"]
    assert (link["student"], link["relation"], link["information"]) == ("Elif X", "moeder", "normal")
    assert len(tables["messages"]) == await _count(school, "messages", "conversation_id = 1")
    assert {"received", "sent", "answered"} <= {row["status"] for row in tables["messages"]}
    [invitation] = tables["invitations"]
    assert (invitation["status"], invitation["place"], invitation["date"], invitation["time"]) == (
        "yes",
        "2.14",
        "2026-12-03",
        "15:00:00",
    )
    [absence] = tables["absences"]
    assert (absence["reason"], absence["date"], absence["student"]) == ("ill", "2026-11-23", "Elif X")
    assert [row["action"] for row in tables["audit"]] == ["read"]


async def test_nothing_of_anybody_else_is_there(school):
    await live(school)
    said = json.dumps((await _export(school)).tables, ensure_ascii=False)
    for word in (SAMIRAS, "Samira", "السلام", "C2", "Omar", "+31600000199", "Daan"):
        assert word not in said, word
    samiras = json.dumps((await _export(school, "C2")).tables, ensure_ascii=False)
    for word in (AYSES, "Merhaba", '"C1"', "Elif"):
        assert word not in samiras, word


async def test_times_have_their_zone_and_no_key_and_no_second_copy_is_there(school):
    await live(school)
    tables = (await _export(school)).tables
    assert tables["messages"][0]["created_at"] == "2026-11-23T12:00:00+00:00"
    for column in ("plain", "reply", "asks", "sent_by"):
        assert column not in tables["messages"][0]
    assert "digest" not in tables["link_codes"][0]
    assert "data" not in tables["files"][0]


async def test_who_of_the_school_read_it_is_a_role_unless_it_is_asked_for(school):
    await live(school)
    assert [row["who"] for row in (await _export(school)).tables["audit"]] == ["mentor"]
    # The first export is in the log by now.
    assert [row["who"] for row in (await _export(school, staff=True)).tables["audit"]] == ["j@school.example", "ouderlijn"]


async def test_the_export_stands_in_the_log(school):
    await live(school)
    await _export(school)
    assert await _ask(school, text("select who, contact_id from audit where action = 'export'")) == [("ouderlijn", 1)]


async def test_all_conversations_on_all_channels_are_there(school):
    await live(school)
    await school.app.transactions.run(
        lambda work: work.connection.execute(
            text(
                "insert into conversations (channel, address, contact_id, language, mode, stopped, held, last_id, last_in_id, user_id, gone, linked_by, state)"
                " values ('telegram', '777', 1, 'tr', 'both', false, false, 0, 0, '', '', '', '{}')"
            )
        )
    )
    data = await _export(school)
    assert [talk.channel for talk in data.transcripts] == ["simulator", "telegram"]
    assert [row["channel"] for row in data.tables["conversations"]] == ["simulator", "telegram"]


async def test_who_left_the_list_can_be_exported_too(school):
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update contacts set removed_at = '2026-01-01 00:00:00' where id = 1"))
    )
    assert (await _export(school)).tables["contacts"][0]["removed_at"] == "2026-01-01T00:00:00+00:00"


async def test_nobody_with_this_id_is_one_sentence(school):
    with pytest.raises(BadInput, match="contact_id"):
        await _export(school, "C999")


# -- the zip ----------------------------------------------------------------------------------------------------------------


async def test_the_zip_holds_the_data_the_transcript_the_files_and_what_it_all_is(school, tmp_path):
    await live(school)
    with _zip(school, await _export(school), tmp_path) as file:
        names = file.namelist()
        readme = file.read("README.txt").decode("utf-8-sig")
        data = json.loads(file.read("contact.json"))
        rows = list(csv.reader(io.StringIO(file.read("transcript.csv").decode("utf-8-sig"), newline=""), delimiter=";"))
        picture = next(name for name in names if name.startswith("files/"))
        assert file.read(picture) == b"\xff\xd8\xff picture"
    assert names[:3] == ["README.txt", "contact.json", "transcript.csv"]
    assert data["files"][0]["name"] == picture
    assert picture == f"files/{data['files'][0]['message_id']}-1.jpg"
    assert len(rows) == 1 + len(data["messages"])
    assert "Regenboog College" in readme
    for name in EXPORTED:
        assert name in readme, name


async def test_only_its_owner_can_read_the_zip_and_nothing_else_is_left(school, tmp_path):
    await live(school)
    _zip(school, await _export(school), tmp_path).close()
    assert (tmp_path / "x.zip").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir() if "export" in path.name] == []


async def test_a_zip_that_cannot_be_finished_leaves_the_older_one(school, tmp_path):
    await live(school)
    (tmp_path / "x.zip").write_bytes(b"older")
    data, app = await _export(school), school.app
    with pytest.raises(ZeroDivisionError):
        contact_file.write(
            tmp_path / "x.zip",
            data,
            fetch=lambda _: 1 / 0,
            catalogue=app.catalogue,
            settings=app.settings,
            now=school.clock(),
        )
    assert (tmp_path / "x.zip").read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir() if "export" in path.name] == []


@pytest.mark.parametrize(
    ("kind", "ending"), [("image/jpeg", ".jpg"), ("x/../../etc", ".bin"), ("audio/ogg; codecs=opus", ".ogg")]
)
def test_the_name_of_a_file_is_made_of_numbers(kind, ending):
    from bot.domain.privacy import KeptFile

    assert contact_file._name(KeptFile(1, 12, 0, kind, 3)) == f"files/12-1{ending}"


def test_the_command_writes_the_zip(_own_database, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.chdir(tmp_path)
    done = typer.testing.CliRunner().invoke(cli.app, ["export", "contact", "C1"])
    assert done.exit_code == 0, done.output
    assert zipfile.ZipFile(tmp_path / "contact-C1.zip").namelist()[0] == "README.txt"
    assert "Ayşe" not in done.output
    said = typer.testing.CliRunner().invoke(cli.app, ["export", "contact", "C1", "--output", "no/such/x.zip"])
    assert "There is no folder" in str(said.exception)
