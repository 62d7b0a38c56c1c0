"""Templates at the provider: made once, handed in, asked after; and what the services begin finds its own."""

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import typer.testing
import yaml
from requests import ConnectTimeout, ReadTimeout
from twilio.http import HttpClient
from twilio.http.response import Response

from bot import cli, config
from bot.channels import BY_PHONE
from bot.channels.twilio_templates import TwilioTemplates, open_shelf
from bot.config import ROOT
from bot.domain.meetings import MeetingPlan
from bot.domain.routes import Routes
from bot.domain.templates import AtProvider, Kept, NotSaid, TemplateRefused, TemplateUncertain, shape_of
from bot.errors import ConfigError, OuderlijnError
from bot.language.catalogue import FluentCatalogue
from bot.language.languages import meta_languages
from bot.services.absences import AbsenceNews
from bot.services.outbox import Outbox
from bot.services.templates import MEANT_TO_KNOCK, Approvals, TemplateService, samples
from bot.storage.engine import migrate, open_engine
from bot.storage.transactions import SqlTransactions
from tests.conftest import School
from tests.fakes import NOON, FakeClock
from tests.integration.test_invitations import ONLINE, TALK

CATALOGUE = FluentCatalogue(ROOT / "locales")
ACCOUNT, TOKEN = "AC" + "0123456789abcdef" * 2, "a-token-that-nobody-may-see"


class FakeShelf:
    """The provider as lists: what was made, what was handed in, and how far each is. `fail` holds the errors of the next calls."""

    def __init__(self) -> None:
        self.there: dict[tuple[str, str], AtProvider] = {}
        self.made: list[tuple[str, str]] = []
        self.texts: dict[str, tuple[str, list[tuple[str, str]], dict[str, str]]] = {}
        self.submitted: list[str] = []
        self.asked = 0
        self.lists = True
        self.fail: list[Exception | None] = []
        self.lost = False

    def push(self, name: str, language: str, body: str, buttons: Any, samples: Mapping[str, str]) -> str:
        error = self.fail.pop(0) if self.fail else None
        if error is None or self.lost:
            sid = f"HX{len(self.made) + 1}"
            self.made.append((name, language))
            self.there[name, language] = AtProvider(sid, "unsubmitted")
            self.texts[sid] = (body, list(buttons), dict(samples))
        if error:
            raise error
        return sid

    def submit(self, sid: str, name: str) -> str:
        if self.fail and (error := self.fail.pop(0)):
            raise error
        self.submitted.append(sid)
        self.say(sid, "received")
        return "received"

    def say(self, sid: str, status: str, why: str = "") -> None:
        self.there = {k: replace(v, status=status, why=why) if v.sid == sid else v for k, v in self.there.items()}

    def say_all(self, status: str) -> None:
        for one in list(self.there.values()):
            self.say(one.sid, status)

    def all(self) -> Mapping[tuple[str, str], AtProvider]:
        self.asked += 1
        if not self.lists:
            raise NotSaid("no list")
        return dict(self.there)

    def one(self, sid: str) -> AtProvider:
        return next((one for one in self.there.values() if one.sid == sid), AtProvider(sid, "deleted"))


class Desk:
    """Approvals over a database of its own, in two languages."""

    def __init__(self, settings: config.Settings, file: Path, languages: tuple[str, ...] = ("nl", "tr")) -> None:
        engine = open_engine(f"sqlite:///{file}")
        migrate(engine)
        self.transactions = SqlTransactions(engine, Routes(by_phone=BY_PHONE))
        self.shelf, self.clock = FakeShelf(), FakeClock()
        conversation = settings.conversation.model_copy(update={"languages": list(languages)})
        self.settings = settings.model_copy(update={"conversation": conversation})
        self.use(self.settings)

    def use(self, settings: config.Settings) -> None:
        self.templates = TemplateService(CATALOGUE, settings)
        self.approvals = Approvals(self.templates, self.transactions, self.shelf, self.clock)

    def called(self, name: str) -> config.Settings:
        """The settings of a school of this name, which stands in some of the texts."""
        return self.settings.model_copy(update={"school": self.settings.school.model_copy(update={"name": name})})

    @property
    def kept(self) -> list[Kept]:
        return self.transactions.run_now(lambda work: work.templates())

    @property
    def possible(self) -> list[tuple[str, str]]:
        return [one.key for one in self.templates.wanted() if not one.against]

    async def states(self) -> dict[str, int]:
        lines = await self.approvals.status()
        return {state: sum(line.state == state for line in lines) for state in sorted({line.state for line in lines})}

    def knocks(self) -> bool:
        return self.transactions.run_now(lambda work: self.templates.knock(work, "nl")) is not None


@pytest.fixture
def desk(settings: config.Settings, tmp_path: Path) -> Any:
    desk = Desk(settings, tmp_path / "templates.db")
    yield desk
    desk.transactions.close()


# -- push --------------------------------------------------------------------------------------------------------------------


async def test_a_push_makes_all_hands_them_in_and_writes_them_down(desk: Desk):
    pushed = await desk.approvals.push()
    assert desk.shelf.made == desk.possible
    assert (pushed.made, pushed.submitted, pushed.refused) == (len(desk.possible), len(desk.possible), ())
    assert {(one.name, one.language) for one in desk.kept} == set(desk.possible)
    assert {one.status for one in desk.kept} == {"received"}
    body, buttons, values = desk.shelf.texts[next(one.sid for one in desk.kept if "_absence_alert_" in one.name)]
    assert body.startswith("📘 Dag. Dit bericht gaat over {{1}}.")
    assert buttons[0] == ("{{5}}", "Ziek")
    assert values["1"] == "Robin"
    assert list(values) == [str(n) for n in range(1, 13)]


async def test_the_second_push_makes_nothing(desk: Desk):
    await desk.approvals.push()
    made = len(desk.shelf.made)
    pushed = await desk.approvals.push()
    assert (pushed.made, pushed.submitted, pushed.left) == (0, 0, 0)
    assert len(desk.shelf.made) == made
    assert len(desk.shelf.submitted) == made
    assert pushed.as_text() == "0 templates made, 0 handed in for approval"


async def test_no_more_are_handed_in_than_meta_takes_in_an_hour(settings: config.Settings, tmp_path: Path):
    desk = Desk(settings, tmp_path / "many.db", ("nl", "en", "tr", "ar"))
    first = await desk.approvals.push()
    assert (first.submitted, first.left) == (100, len(desk.possible) - 100)
    assert "Push again in an hour." in first.as_text()
    second = await desk.approvals.push()
    assert (second.made, second.submitted, second.left) == (0, first.left, 0)
    desk.transactions.close()


async def test_one_that_is_refused_does_not_keep_the_others(desk: Desk):
    desk.shelf.fail = [TemplateRefused("Twilio refused one"), None, TemplateRefused("Meta refused two")]
    pushed = await desk.approvals.push()
    assert pushed.refused == ("Twilio refused one", "Meta refused two")
    assert pushed.made == len(desk.possible) - 1
    assert len(desk.kept) == pushed.made
    again = await desk.approvals.push()
    assert (again.made, again.submitted, again.refused) == (1, 2, ())


async def test_what_was_made_before_the_account_was_refused_is_on_record(desk: Desk):
    desk.shelf.fail = [None, None, OuderlijnError("Twilio takes no more just now.")]
    with pytest.raises(OuderlijnError, match="no more"):
        await desk.approvals.push()
    assert len(desk.kept) == len(desk.shelf.made) == 1
    await desk.approvals.push()
    assert desk.shelf.made == desk.possible


async def test_a_time_out_makes_nothing_twice(desk: Desk):
    desk.shelf.fail, desk.shelf.lost = [TemplateUncertain("Twilio did not answer. Run status.")], True
    with pytest.raises(TemplateUncertain):
        await desk.approvals.push()
    assert [(one.sid, one.status) for one in desk.kept] == [("", "uncertain")]
    assert not desk.knocks()
    # It had been made: the next push finds it.
    await desk.approvals.push()
    assert desk.shelf.made == desk.possible
    assert {one.status for one in desk.kept} == {"received"}


async def test_after_a_time_out_that_made_nothing_it_is_made(desk: Desk):
    desk.shelf.fail = [TemplateUncertain("Twilio did not answer. Run status.")]
    with pytest.raises(TemplateUncertain):
        await desk.approvals.push()
    assert (await desk.states())["missing"] == len(desk.possible)
    await desk.approvals.push()
    assert desk.shelf.made == desk.possible


async def test_a_doubt_is_not_repeated_where_the_provider_lists_nothing(desk: Desk):
    desk.shelf.lists = False
    desk.shelf.fail, desk.shelf.lost = [TemplateUncertain("Twilio did not answer. Run status.")], True
    with pytest.raises(TemplateUncertain):
        await desk.approvals.push()
    pushed = await desk.approvals.push()
    assert desk.shelf.made == desk.possible
    [doubt] = pushed.refused
    assert "may be there" in doubt


async def test_where_the_provider_lists_nothing_each_is_asked_after(desk: Desk):
    await desk.approvals.push()
    desk.shelf.lists = False
    desk.shelf.say_all("approved")
    assert (await desk.states())["approved"] == len(desk.possible)
    assert (await desk.approvals.push()).made == 0


# -- status ------------------------------------------------------------------------------------------------------------------


async def test_status_says_how_far_they_are(desk: Desk):
    assert await desk.states() == {"missing": len(desk.possible)}
    await desk.approvals.push()
    assert await desk.states() == {"pending": len(desk.possible)}
    desk.shelf.say_all("approved")
    desk.shelf.say("HX1", "rejected", "INVALID_FORMAT")
    assert await desk.states() == {"approved": len(desk.possible) - 1, "rejected": 1}
    [line] = [line for line in await desk.approvals.status() if line.bad]
    assert (line.name.rpartition("_")[0][:16], line.language, line.why) == (
        "ouderlijn_knock_",
        "nl",
        "rejected: INVALID_FORMAT",
    )


async def test_the_running_program_sees_an_approval_because_it_is_on_record(desk: Desk):
    await desk.approvals.push()
    assert not desk.knocks()
    desk.shelf.say_all("approved")
    assert not desk.knocks()
    await desk.approvals.status()
    assert desk.knocks()
    desk.shelf.say_all("paused")
    await desk.approvals.status()
    assert not desk.knocks()


async def test_a_changed_text_is_made_anew_and_the_old_one_stays(desk: Desk):
    await desk.approvals.push()
    desk.shelf.say_all("approved")
    await desk.approvals.status()
    before = len(desk.possible)
    desk.use(desk.called("De Brug"))
    # Two knocks, two welcomes with a mentor or two and one without, and the word that somebody is linked; in two languages.
    assert await desk.states() == {"approved": before - 10, "changed": 10}
    assert not desk.knocks()
    pushed = await desk.approvals.push()
    assert pushed.made == 10
    assert await desk.states() == {"approved": before - 10, "pending": 10}
    # A program that still runs with the old texts still finds them.
    desk.use(desk.settings)
    assert desk.knocks()


async def test_what_somebody_changed_at_the_provider_is_not_sent(desk: Desk):
    await desk.approvals.push()
    desk.shelf.say_all("approved")
    key = next(key for key in desk.shelf.there if "_knock_" in key[0] and key[1] == "nl")
    desk.shelf.there[key] = replace(desk.shelf.there[key], says="Kom nu naar onze open dag!\nLees het bericht")
    assert (await desk.states())["changed"] == 1
    assert not desk.knocks()
    assert (await desk.approvals.push()).made == 0


async def test_what_somebody_deleted_at_the_provider_is_missing_and_made_again(desk: Desk):
    await desk.approvals.push()
    desk.shelf.say_all("approved")
    del desk.shelf.there[desk.possible[0]]
    assert (await desk.states())["missing"] == 1
    assert not desk.knocks()
    assert (await desk.approvals.push()).made == 1


# -- refresh -----------------------------------------------------------------------------------------------------------------


async def test_the_round_asks_at_most_once_an_hour(desk: Desk):
    await desk.approvals.push()
    desk.shelf.asked = 0
    for _ in range(150):
        await desk.approvals.refresh()
        desk.clock.go(minutes=1)
    assert desk.shelf.asked == 3
    desk.shelf.say_all("approved")
    desk.clock.go(hours=1)
    await desk.approvals.refresh()
    assert desk.knocks()


async def test_the_round_asks_nothing_where_nothing_was_pushed(desk: Desk):
    await desk.approvals.refresh()
    assert desk.shelf.asked == 0


async def test_a_provider_that_is_away_is_not_asked_each_minute(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    await desk.approvals.push()

    def away() -> None:
        desk.shelf.asked += 1
        raise OuderlijnError("Twilio did not answer.")

    desk.shelf.asked = 0
    monkeypatch.setattr(desk.shelf, "all", away)
    with pytest.raises(OuderlijnError):
        await desk.approvals.refresh()
    await desk.approvals.refresh()
    assert desk.shelf.asked == 1


# -- Twilio ------------------------------------------------------------------------------------------------------------------


class FakeTwilio(HttpClient):
    """Twilio's Content API in memory; `answers` go before: (status, body) or an error."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), False, None)
        self.contents: dict[str, dict[str, Any]] = {}
        self.calls: list[tuple[str, str]] = []
        self.answers: list[tuple[int, str] | Exception] = []
        self.page = 1000

    def request(
        self, method: str, url: str, params=None, data=None, headers=None, auth=None, timeout=None, **more: Any
    ) -> Response:
        path = url.split("twilio.com", 1)[1]
        self.calls.append((method, path))
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return Response(*answer)
        assert auth == (ACCOUNT, TOKEN)
        if method == "POST":
            assert headers["Content-Type"] == "application/json"
        return Response(*self._answer(method, path, data))

    def _answer(self, method: str, path: str, data: Any) -> tuple[int, str]:
        match path.split("?", maxsplit=1)[0].strip("/").split("/")[1:]:
            case ["Content"]:
                sid = f"HX{len(self.contents) + 1:032x}"
                self.contents[sid] = {"sid": sid, **data, "approval_requests": {"status": "unsubmitted"}}
                return 201, json.dumps({"sid": sid, "types": data["types"]})
            case ["Content", sid, "ApprovalRequests", "whatsapp"]:
                self.contents[sid]["approval_requests"] = {"status": "received", "rejection_reason": "", **data}
                return 201, json.dumps(self.contents[sid]["approval_requests"])
            case ["Content", sid, "ApprovalRequests"]:
                return 200, json.dumps({"sid": sid, "whatsapp": self.contents[sid]["approval_requests"]})
            case ["ContentAndApprovals"]:
                number = int(path.partition("Page=")[2] or 0)
                found = list(self.contents.values())[number * self.page :]
                url = "https://content.twilio.com/v1/ContentAndApprovals?Page="
                more = f"{url}{number + 1}" if len(found) > self.page else None
                return 200, json.dumps({"contents": found[: self.page], "meta": {"key": "contents", "next_page_url": more}})
        return 404, "{}"


def connected(settings: config.Settings, **more: object) -> config.Settings:
    own = {"account_sid": ACCOUNT, "auth_token": TOKEN, "whatsapp": {"sender": "+3197010200000"}, **more}
    return settings.model_copy(update={"channels": {"twilio": own}})


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def shelf(settings: config.Settings, twilio: FakeTwilio) -> TwilioTemplates:
    return open_shelf(connected(settings), meta_languages(), twilio)


def test_a_template_with_buttons_is_a_quick_reply_and_one_without_a_text(shelf: TwilioTemplates, twilio: FakeTwilio):
    sid = shelf.push(
        "ouderlijn_x", "nl", "Dag {{1}}, komt u?", [("{{2}}", "Ja"), ("{{3}}", "Nee")], {"1": "Robin", "2": "a", "3": "b"}
    )
    shelf.push("ouderlijn_y", "tr", "Merhaba", [], {})
    one, two = twilio.contents.values()
    assert one["sid"] == sid
    assert (one["friendly_name"], one["language"], one["variables"]) == (
        "ouderlijn_x",
        "nl",
        {"1": "Robin", "2": "a", "3": "b"},
    )
    actions = [{"type": "QUICK_REPLY", "title": "Ja", "id": "{{2}}"}, {"type": "QUICK_REPLY", "title": "Nee", "id": "{{3}}"}]
    assert one["types"] == {"twilio/quick-reply": {"body": "Dag {{1}}, komt u?", "actions": actions}}
    assert two["types"] == {"twilio/text": {"body": "Merhaba"}}


def test_it_is_handed_in_as_utility_and_its_status_can_be_asked(shelf: TwilioTemplates, twilio: FakeTwilio):
    sid = shelf.push("ouderlijn_x", "nl", "Dag", [], {})
    assert shelf.one(sid) == AtProvider(sid, "unsubmitted")
    assert shelf.submit(sid, "ouderlijn_x") == "received"
    assert twilio.contents[sid]["approval_requests"]["category"] == "UTILITY"
    twilio.contents[sid]["approval_requests"] |= {"status": "rejected", "rejection_reason": "INVALID_FORMAT"}
    assert shelf.one(sid) == AtProvider(sid, "rejected", "INVALID_FORMAT")


def test_the_list_is_read_to_its_end_and_holds_ours_only(shelf: TwilioTemplates, twilio: FakeTwilio):
    twilio.page = 2
    for number in range(5):
        shelf.push(f"ouderlijn_{number}", "nl", "Dag {{1}}", [("{{2}}", "Ja")], {"1": "x", "2": "y"})
    shelf.push("somebody_else", "nl", "Dag", [], {})
    twilio.contents["HX9"] = {
        "sid": "HX9",
        "friendly_name": "ouderlijn_9",
        "language": "de",
        "types": {},
        "approval_requests": None,
    }
    there = shelf.all()
    assert [name for name, _ in there] == [f"ouderlijn_{number}" for number in range(5)]
    assert there["ouderlijn_0", "nl"].says == "Dag {{1}}\nJa"


def test_of_two_of_one_name_the_one_that_came_further_counts(shelf: TwilioTemplates, twilio: FakeTwilio):
    sids = [shelf.push("ouderlijn_x", "nl", "Dag", [], {}) for _ in range(4)]
    for sid, status in zip(sids, ["rejected", "approved", "pending", "unsubmitted"], strict=True):
        twilio.contents[sid]["approval_requests"] = {"status": status}
    assert shelf.all()["ouderlijn_x", "nl"].sid == sids[1]


@pytest.mark.parametrize(
    "answer", [ReadTimeout(), ConnectTimeout(), ConnectionResetError(), (500, "{}"), (503, "<html>"), (201, "<html>")]
)
def test_no_answer_to_a_making_is_a_doubt(shelf: TwilioTemplates, twilio: FakeTwilio, answer):
    twilio.answers = [answer]
    with pytest.raises(TemplateUncertain, match="may be there now"):
        shelf.push("ouderlijn_x", "nl", "Dag", [], {})
    assert len(twilio.calls) == 1


@pytest.mark.parametrize("answer", [ReadTimeout(), (500, "{}"), (200, "<html>")])
def test_no_answer_to_a_question_is_none(shelf: TwilioTemplates, twilio: FakeTwilio, answer):
    for ask in (shelf.all, lambda: shelf.one("HX1"), lambda: shelf.submit("HX1", "ouderlijn_x")):
        twilio.answers = [answer]
        with pytest.raises(OuderlijnError, match="did not answer") as error:
            ask()
        assert not isinstance(error.value, TemplateUncertain | TemplateRefused)


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (400, {"code": 20001, "message": f"{TOKEN} quick-reply limits", "status": 400}, TemplateRefused, "errors/20001"),
        (409, {"message": "exists"}, TemplateRefused, "errors/409"),
        (400, {"type": "x", "title": TOKEN, "status": 400, "code": 60001}, TemplateRefused, "errors/60001"),
        (401, {"code": 20003, "message": "Authenticate"}, OuderlijnError, "Look at channels.twilio"),
        (403, {"code": 20003, "message": ACCOUNT}, OuderlijnError, "rights"),
        (429, {"code": 20429, "message": "Too many"}, OuderlijnError, "Try again in some minutes"),
        (501, {}, NotSaid, "errors/501"),
    ],
)
def test_a_refusal_says_the_code_and_no_secret(shelf: TwilioTemplates, twilio: FakeTwilio, status, body, kind, said):
    for ask in (lambda: shelf.push("ouderlijn_x", "nl", "Dag", [], {}), lambda: shelf.submit("HX1", "ouderlijn_x")):
        twilio.answers = [(status, json.dumps(body))]
        with pytest.raises(kind, match=said) as error:
            ask()
        assert type(error.value) is kind
        assert TOKEN not in str(error.value)
        assert ACCOUNT not in str(error.value)
        assert error.value.__cause__ is None


def test_what_twilio_does_not_have_is_deleted_and_what_it_does_not_say_is_not(shelf: TwilioTemplates, twilio: FakeTwilio):
    twilio.answers = [(404, '{"code": 20404, "message": "no"}')]
    assert shelf.one("HX1") == AtProvider("HX1", "deleted")
    for status in (404, 405, 501):
        twilio.answers = [(status, "{}")]
        with pytest.raises(NotSaid):
            shelf.all()
    twilio.answers = [(501, "{}")]
    with pytest.raises(NotSaid):
        shelf.one("HX1")


def test_the_library_writes_no_request_into_the_log(settings: config.Settings, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO)
    shelf = open_shelf(connected(settings, api_url="http://127.0.0.1:1"), meta_languages())
    with pytest.raises(TemplateUncertain):
        shelf.push("ouderlijn_x", "nl", "Dag", [], {})
    assert [record.name for record in caplog.records if "twilio" in record.name] == []


@pytest.mark.parametrize(
    "channels", [{}, {"simulator": {}}, {"twilio": {"sms": {"sender": "+3197010200000"}}}, {"twilio": {"enabled": False}}]
)
def test_without_whatsapp_there_are_no_templates(settings: config.Settings, channels):
    with pytest.raises(ConfigError, match=r"channels\.twilio\.whatsapp is not in config\.yaml"):
        open_shelf(settings.model_copy(update={"channels": channels}), meta_languages())


@pytest.mark.parametrize("missing", ["account_sid", "auth_token"])
def test_an_account_without_a_token_is_said(settings: config.Settings, missing):
    with pytest.raises(ConfigError, match="is empty"):
        open_shelf(connected(settings, **{missing: ""}), meta_languages())


# -- the commands --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, twilio: FakeTwilio) -> Any:
    """Runs `ouderlijn templates ...` over a database and a Twilio of its own."""
    raw = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
    raw["channels"] = {"twilio": {"account_sid": ACCOUNT, "whatsapp": {"sender": "+3197010200000"}}}
    raw["conversation"]["languages"] = ["nl", "tr"]
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(raw, allow_unicode=True), encoding="utf-8")
    monkeypatch.setenv("OUDERLIJN_CONFIG", str(tmp_path / "config.yaml"))
    monkeypatch.setenv("OUDERLIJN_DATABASE", f"sqlite:///{tmp_path / 'command.db'}")
    monkeypatch.setenv("OUDERLIJN_CHANNELS__TWILIO__AUTH_TOKEN", TOKEN)
    monkeypatch.setattr("bot.channels.twilio._http", lambda: twilio)
    logged = logging.getLogger().handlers[:]

    def run(*arguments: str) -> typer.testing.Result:
        return typer.testing.CliRunner().invoke(cli.app, ["templates", *arguments])

    yield run
    logging.getLogger().handlers[:] = logged


def test_push_twice_and_status_as_commands(command, twilio: FakeTwilio):
    count = 2 * len(samples(CATALOGUE))
    result = command("status")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == f"{count} missing"
    result = command("push")
    assert (result.exit_code, result.stdout) == (0, f"{count} templates made, {count} handed in for approval\n")
    assert len(twilio.contents) == count
    result = command("push")
    assert (result.exit_code, result.stdout) == (0, "0 templates made, 0 handed in for approval\n")
    result = command("status")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"{count} pending"
    first = next(iter(twilio.contents.values()))
    first["approval_requests"] = {"status": "rejected", "rejection_reason": "TAG_CONTENT_MISMATCH"}
    result = command("status")
    assert result.exit_code == 1
    assert "rejected: TAG_CONTENT_MISMATCH" in result.stdout
    assert TOKEN not in result.output
    assert ACCOUNT not in result.output


def test_a_time_out_as_a_command_is_one_sentence(command, twilio: FakeTwilio):
    twilio.answers = [(200, json.dumps({"contents": [], "meta": {"key": "contents"}})), ReadTimeout(TOKEN)]
    result = command("push")
    assert isinstance(result.exception, TemplateUncertain)
    assert TOKEN not in str(result.exception)
    assert "Run `ouderlijn templates status`" in str(result.exception)


def test_a_refused_template_is_exit_code_1(command, twilio: FakeTwilio):
    twilio.answers = [(200, json.dumps({"contents": [], "meta": {"key": "contents"}})), (400, '{"code": 20001}')]
    result = command("push")
    assert result.exit_code == 1
    assert "errors/20001" in result.stdout


# -- what the services really begin ------------------------------------------------------------------------------------------


async def test_what_the_services_begin_has_the_structure_of_a_sample_or_is_meant_to_knock(school: School, monkeypatch):
    begun = []
    begin = Outbox.begin

    def watched(self, work, talk, letter, *rest, **more):
        begun.append((letter.reply.text, letter.reply.options))
        return begin(self, work, talk, letter, *rest, **more)

    monkeypatch.setattr(Outbox, "begin", watched)
    await _a_busy_month(school)
    there = {shape_of(text, options).name for text, options in samples(CATALOGUE)}
    found: dict[str, set[bool]] = {}
    for text, options in begun:
        shape = shape_of(text, options)
        found.setdefault(text.key, set()).add(shape is not None and shape.name in there)
    assert {key for key, hits in found.items() if True not in hits} <= {"together"}
    assert {key for key, hits in found.items() if False in hits} <= MEANT_TO_KNOCK.keys()
    assert found.keys() >= {
        *("welcome", "absence-alert", "absence-correction", "absence-hours", "invite", "meeting-others", "meeting-reminder"),
        *("meeting-withdrawn", "meeting-others-cancelled", "eighteen-none", "meeting-nudge"),
    }


async def _a_busy_month(school: School) -> None:
    """A welcome, absences and their corrections, meetings with all that comes of them, and a birthday."""

    def change(work: Any) -> None:
        from bot.storage.tables import ContactRow, StudentRow

        work._row(ContactRow, 3).welcomed_at = None
        work._row(StudentRow, 2).birth_date = date(2008, 12, 20)
        work.add_record(
            "contact", school_id="C9", first_name="Zeynep", last_name="X", phone="+31600000109", channel="simulator",
            language="tr", students={"S1": "tante"}, information="normal", welcomed_at=NOON.replace(tzinfo=None), good_hours="any",
        )  # fmt: skip

    await school.app.transactions.run(change)
    await school.go(minutes=1)
    today = date(2026, 11, 23)
    lesson = AbsenceNews("N1", "S1", today, time(9), time(10, 30), "unknown")
    await school.absent(lesson, AbsenceNews("N2", "S2", today, None, None, "unknown"))
    await school.go(minutes=31)
    await school.absent(replace(lesson, status="withdrawn"), AbsenceNews("N2", "S2", today, None, None, "unknown", "withdrawn"))
    await school.go(minutes=31)
    # One whole day and two hours: the alert of that day is out already, the count goes alone on the next.
    await school.absent(AbsenceNews("N3", "S2", today - timedelta(days=5), None, None, "unknown"))
    await school.absent(AbsenceNews("N4", "S2", today, time(9), time(12), "unknown"))
    await school.go(minutes=31)
    await school.go(hours=24)
    await school.plan(ONLINE)
    await school.write(tapped="rsvp:1:yes")
    await school.write(tapped="rsvp:1:withdraw")
    await school.plan(replace(TALK, slots=TALK.slots[:1]))
    await school.plan(replace(TALK, slots=(*TALK.slots[2:],), school_id="M3", students=("S1",), place="aula", kind="evening"))
    await school.go(days=4)
    await school.go_to(datetime(2026, 11, 30, 15))
    await school.write(tapped="rsvp:1:yes")
    await school.go_to(datetime(2026, 12, 1, 13))
    await school.plan(MeetingPlan(**{**vars(TALK), "slots": TALK.slots[:1], "called_off": True}))
    await school.go_to(datetime(2026, 12, 20, 12))
    await school.go_to(datetime(2026, 12, 21, 12))
