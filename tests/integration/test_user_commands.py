"""`ouderlijn user`: users from the command line."""

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import OuderlijnError

ADA = "ada@school.example"


@pytest.fixture
def run(tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch):
    """Gives a command, and returns what it printed on standard output; an error of ours is raised."""
    shutil.copy(empty_database, tmp_path / "users.db")
    monkeypatch.setenv("OUDERLIJN_DATABASE", f"sqlite:///{tmp_path / 'users.db'}")

    def run(*words: str) -> str:
        result = CliRunner().invoke(app, ["user", *words])
        if isinstance(result.exception, OuderlijnError):
            raise result.exception
        assert result.exit_code == 0, result.output
        return result.stdout

    return run


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The warnings that a command gives."""
    sentences: list[str] = []
    monkeypatch.setattr("bot.cli._warn", sentences.extend)
    return sentences


def test_the_first_user_gets_a_link(run):
    link = run("add", ADA, "--name", "Ada", "--role", "admin")
    assert re.fullmatch(r"http://127\.0\.0\.1:8000/reset/[\w-]{43}\n", link)
    assert re.search(r"^ada@school\.example +admin +never +Ada$", run("list"), re.MULTILINE)


def test_the_last_admin_stays(run):
    run("add", ADA, "--name", "Ada", "--role", "admin")
    for words in (["disable", ADA], ["role", ADA, "mentor"]):
        with pytest.raises(OuderlijnError, match="only admin"):
            run(*words)
    run("add", "bo@school.example", "--name", "Bo", "--role", "admin")
    run("disable", ADA)
    assert "disabled" in run("list")
    run("enable", ADA)
    assert "disabled" not in run("list")


def test_a_team_leader_has_groups(run):
    run("add", ADA, "--name", "Ada", "--role", "team_leader", "--group", "ZW1A", "--group", "TE1B")
    assert "Ada (ZW1A, TE1B)" in run("list")
    run("role", ADA, "team_leader", "--group", "IC2A")
    assert "Ada (IC2A)" in run("list")
    run("role", ADA, "mentor")
    assert "(" not in run("list")


def test_what_may_be_a_mistake_is_said(run, told):
    run("add", ADA, "--name", "Ada", "--group", "ZW1A")
    assert [sentence.split(";")[0].split(".")[0] for sentence in told] == [
        "No mentor on the school's list has this address",
        "Only a team leader has groups",
    ]
    assert ADA in run("list")
    told.clear()
    run("role", ADA, "team_leader", "--group", "ZW1a")
    assert told == ["The school's list has no such group: ZW1a. Mind capitals and blanks."]
    told.clear()
    run("role", ADA, "admin")
    assert told == []


def test_a_reset_prints_another_link(run):
    first = run("add", ADA, "--name", "Ada")
    assert run("reset", ADA.upper()) != first


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "ada", "--name", "Ada"], "no e-mail address"),
        (["add", ADA, "--name", " "], "A name is needed"),
        (["reset", ADA], "no user with this e-mail address"),
        (["disable", ADA], "no user with this e-mail address"),
        (["role", ADA, "admin"], "no user with this e-mail address"),
    ],
)
def test_what_cannot_be_done_is_said(run, words, said):
    with pytest.raises(OuderlijnError, match=said):
        run(*words)


def test_where_nobody_uses_a_password_no_link_is_printed(run, monkeypatch):
    monkeypatch.setenv("OUDERLIJN_SIGN_IN__PASSWORD", "false")
    monkeypatch.setenv("OUDERLIJN_SIGN_IN__OIDC__ISSUER", "https://login.school.example")
    monkeypatch.setenv("OUDERLIJN_SIGN_IN__OIDC__CLIENT_ID", "x")
    assert run("add", ADA, "--name", "Ada") == ""
