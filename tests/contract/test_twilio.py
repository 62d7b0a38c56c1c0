"""WhatsApp and SMS as Twilio speaks them: what goes over the line, and what is read from it."""

import asyncio
import base64
import hashlib
import hmac
import json
import logging
import re
import socket
import threading
import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from twilio.http import HttpClient
from twilio.http.response import Response

from bot.channels import Place, sms_text, twilio
from bot.config import section
from bot.domain.message import Attachment, Button, Cost, Inbound, Outgoing, Part, Receipt, Status, Template, Trace
from bot.errors import BadInput, ConfigError, Failure, Forbidden, SendError
from bot.ports import Webhook
from tests.fakes import NOON, FakeClock

ACCOUNT, TOKEN = "AC" + "0a" * 16, "t0ken" * 6
URL = "https://ouders.example"
MOTHER, WHATSAPP, SMS = "+31600000101", "+3197010200001", "+3197010200002"
PAYLOADS = Path(__file__).parent.parent / "payloads" / "twilio"
CODE = "c0deC0DE_-c0deC0DE_-c0deC0DE_-12"


class FakeTwilio(HttpClient):
    """Answers as Twilio does; `refuse` holds the errors of the next messages: a code with its status, or an exception."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), False)
        self.session = requests.Session()
        self.sent: list[dict[str, str]] = []
        self.contents: list[dict[str, object]] = []
        self.created: list[dict[str, object]] = []
        self.listings = 0
        self.lists_contents: int | Exception = 200
        self.messages: list[dict[str, object]] = []
        self.asked: list[object] = []
        self.refuse: list[object] = []
        self.refuse_contents: list[object] = []
        self.one_at_a_time = threading.Lock()

    def request(self, method, url, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False):
        with self.one_at_a_time:
            assert auth == (ACCOUNT, TOKEN)
            if url.endswith("/Content"):
                return self._content(method, data, headers)
            if method == "GET":
                self.asked.append(params)
                if self.refuse and (refusal := self._refuse(self.refuse)):
                    return refusal
                return self._json(200, {"messages": self.messages, "next_page_uri": None, "page": 0})
            if self.refuse and (refusal := self._refuse(self.refuse)):
                return refusal
            self.sent.append(dict(data))
            return self._json(201, {"sid": f"SM{len(self.sent)}", "status": "queued"})

    def _content(self, method, data, headers):
        if method == "GET":
            self.listings += 1
            if isinstance(self.lists_contents, Exception):
                raise self.lists_contents
            return self._json(
                self.lists_contents, {"contents": self.contents, "meta": {"key": "contents", "next_page_url": None}}
            )
        if self.refuse_contents and (refusal := self._refuse(self.refuse_contents)):
            return refusal
        assert headers["Content-Type"] == "application/json"
        self.created.append(data)
        made = {"sid": f"HX{len(self.created)}", "friendly_name": data["friendly_name"], "types": data["types"]}
        self.contents.append(made)
        return self._json(201, made)

    def _refuse(self, refusals):
        refusal = refusals.pop(0)
        if isinstance(refusal, Exception):
            raise refusal
        if refusal is None:
            return None
        code, status = refusal
        # The words of Twilio quote the number.
        return self._json(status, {"code": code, "message": f"Cannot send to {MOTHER}", "status": status})

    @staticmethod
    def _json(status, what):
        return Response(status, json.dumps(what))

    def listed(self, body: str, **more: object) -> None:
        """A message as Twilio's own list has it."""
        row = {"sid": "SM9", "from": f"whatsapp:{WHATSAPP}", "to": f"whatsapp:{MOTHER}", "body": body}
        self.messages.append({**row, "date_created": format_datetime(NOON), "date_sent": None, "status": "queued", **more})


def settings(**more) -> twilio.Settings:
    both = {"whatsapp": {"sender": WHATSAPP}, "sms": {"sender": SMS}}
    return twilio.Settings.model_validate({"account_sid": ACCOUNT, "auth_token": TOKEN, **both, **more})


def channels(http=None, url=URL, **more):
    built = twilio.build(settings(**more), Place(url, FakeClock()), http)
    return SimpleNamespace(**{channel.name: channel for channel in built})


@pytest.fixture
def fake() -> FakeTwilio:
    return FakeTwilio()


def message(*texts: str, channel: str = "whatsapp", buttons: int = 0, **more) -> Outgoing:
    parts = tuple(Part(language, text) for language, text in zip(("tr", "nl"), texts or ("Merhaba",), strict=False))
    made = tuple(Button(f"reason:{number}", f"Antwoord {number}") for number in range(1, buttons + 1))
    return Outgoing(7, 3, channel, MOTHER, parts, made, **more)


def template(**variables: str) -> Template:
    return Template("HXtemplate", variables or {"1": "Elif", "2": "23 november"})


def webhook(fields, path: str = "", query: str = "", *, url: str = URL, tamper: str = "", **headers: str) -> Webhook:
    """Signed as Twilio's documentation says: HMAC-SHA1 over the address and each field with its value, in order."""
    pairs = list(fields.items()) if isinstance(fields, dict) else list(fields)
    address = f"{url}/webhooks/twilio" + (f"/{path}" if path else "") + (f"?{query}" if query else "")
    said = address + "".join(name + value for name, value in sorted(set(pairs)))
    signature = base64.b64encode(hmac.new(TOKEN.encode(), said.encode(), hashlib.sha1).digest()).decode()
    headers = {"x-twilio-signature": signature, "host": "ouders.example", **headers}
    return Webhook(path, query, headers, urlencode(pairs).encode() + tamper.encode())


def payload(name: str) -> dict[str, str]:
    return json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))


def read(name: str, path: str = "", **more: str):
    return channels().whatsapp.read(webhook({**payload(name), **more}, path))


def inbound(name: str, **more: str) -> Inbound:
    (event,) = read(name, **more)
    return event


# -- set-up ------------------------------------------------------------------------------------------------------------------


def test_one_account_gives_the_channels_whose_sections_are_there():
    assert [channel.name for channel in twilio.build(settings(), Place(URL, FakeClock()))] == ["whatsapp", "sms"]
    assert vars(channels(whatsapp=None)).keys() == {"sms"}
    assert channels().sms.provider == channels().whatsapp.provider == "twilio"


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ({"account_sid": ""}, "account_sid is empty"),
        ({"account_sid": "SK" + "0a" * 16}, "account_sid is AC and 32"),
        ({"auth_token": ""}, "OUDERLIJN_CHANNELS__TWILIO__AUTH_TOKEN"),
        ({"whatsapp": None, "sms": None}, "neither whatsapp nor sms"),
        ({"sms": {"sender": "School"}}, "sms.sender is no number.* cannot receive answers"),
        ({"whatsapp": {"sender": ""}}, "whatsapp.sender is no number"),
    ],
)
def test_what_is_missing_is_said_with_what_to_do_and_without_secrets(what, said):
    with pytest.raises(ConfigError, match=said) as error:
        channels(**what)
    assert TOKEN not in str(error.value)
    assert ACCOUNT not in str(error.value)


def test_twilio_must_be_able_to_reach_us():
    with pytest.raises(ConfigError, match=r"web.public_url is empty"):
        channels(url="")


def test_a_sender_without_quotes_is_a_number_too():
    raw = {"twilio": {"sms": {"sender": 3197010200002}}}
    assert section(raw, {"twilio": twilio.Settings}, known_names=("twilio",))["twilio"].sms.sender == SMS


def test_settings_do_not_show_the_token():
    assert TOKEN not in repr(settings())


def test_the_pace_is_that_of_the_settings():
    both = channels(
        whatsapp={"sender": WHATSAPP, "rate": 40, "per_contact_seconds": 3, "burst": 5}, sms={"sender": SMS, "rate": 2}
    )
    assert (both.whatsapp.pace.rate, both.whatsapp.pace.every, both.whatsapp.pace.burst) == (40, 3, 5)
    assert (both.sms.pace.rate, both.sms.pace.every, both.sms.pace.burst) == (2, 1, 3)


def test_stop_words_are_those_of_twilio():
    assert {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"} == twilio.STOP_WORDS


async def test_it_opens_while_twilio_is_away_and_closes_twice(fake):
    both = channels(fake)
    fake.lists_contents = requests.ConnectionError()
    for channel in (both.whatsapp, both.sms):
        await channel.open(lambda event: asyncio.sleep(0))
        await channel.acknowledge(inbound("whatsapp_button"))
        await channel.close()


async def test_the_account_that_both_share_is_closed_once(fake, monkeypatch):
    closed = []
    monkeypatch.setattr(fake.session, "close", lambda: closed.append("session"))
    both = channels(fake)
    for channel in (both.whatsapp, both.sms):
        await channel.close()
    assert closed == ["session"]


# -- WhatsApp, inside the window -------------------------------------------------------------------------------------------------


async def test_a_text_goes_as_it_is(fake):
    assert await channels(fake).whatsapp.send(message("Merhaba Ayşe")) == "SM1"
    assert fake.sent == [
        {
            "To": f"whatsapp:{MOTHER}",
            "From": f"whatsapp:{WHATSAPP}",
            "Body": "Merhaba Ayşe",
            "StatusCallback": f"{URL}/webhooks/twilio/status/7/1/1#rc=3&rp=ct,5xx,rt",
        }
    ]


def shown(fake: FakeTwilio) -> dict[str, object]:
    """The last message with buttons as the contact sees it: its content with the gaps filled in."""
    sent = fake.sent[-1]
    types = next(content["types"] for content in fake.contents if content["sid"] == sent["ContentSid"])
    values = json.loads(sent["ContentVariables"])
    filled = re.sub(r"\{\{(\d+)\}\}", lambda gap: json.dumps(values[gap[1]])[1:-1], json.dumps(types))
    return {kind: content for kind, content in json.loads(filled).items() if content}


@pytest.mark.parametrize("count", [1, 2, 3])
async def test_up_to_three_buttons_are_quick_replies(fake, count):
    await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=count))
    content = shown(fake)["twilio/quick-reply"]
    assert content["body"] == "Weet u waarom?"
    assert [(each["title"], each["id"]) for each in content["actions"]] == [
        (f"Antwoord {number}", f"reason:{number}") for number in range(1, count + 1)
    ]
    assert fake.created[0]["friendly_name"] == f"ouderlijn_quick_{count}"
    assert fake.created[0]["language"] == "nl"


@pytest.mark.parametrize("count", range(4, 11))
async def test_up_to_ten_are_a_list(fake, count):
    await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=count))
    content = shown(fake)["twilio/list-picker"]
    assert content["body"] == "Weet u waarom?"
    assert content["button"] == "☰"
    assert [(each["item"], each["id"]) for each in content["items"]] == [
        (f"Antwoord {number}", f"reason:{number}") for number in range(1, count + 1)
    ]
    assert fake.created[0]["friendly_name"] == f"ouderlijn_list_{count}"


async def test_more_become_numbered_lines(fake):
    await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=11))
    assert fake.sent[0]["Body"].startswith("Weet u waarom?\n\n1. Antwoord 1\n")
    assert fake.sent[0]["Body"].endswith("\n11. Antwoord 11")
    assert fake.created == []


async def test_line_breaks_are_in_the_content_and_never_in_a_value(fake):
    # Twilio 21656: "A variable value used in the body contains a newline, a tab, or more than four consecutive spaces."
    text = "Elif was er niet.\n\nMaandag\t23 november:\n- 9:00\n- 10:00\n\n\n\nWeet u      waarom?"
    await channels(fake).whatsapp.send(message(text, buttons=2))
    assert shown(fake)["twilio/quick-reply"]["body"] == (
        "Elif was er niet.\n\nMaandag 23 november:\n- 9:00\n- 10:00\n\nWeet u waarom?"
    )
    values = json.loads(fake.sent[0]["ContentVariables"])
    assert all(value.strip() and not re.search(r"[\n\t]| {5}", value) for value in values.values())
    assert fake.created[0]["friendly_name"] == "ouderlijn_quick_2_2112"


async def test_a_content_has_at_most_a_hundred_gaps(fake):
    await channels(fake).whatsapp.send(message("\n".join(f"{number}" for number in range(200)), buttons=10))
    assert len(json.loads(fake.sent[0]["ContentVariables"])) == 100
    assert shown(fake)["twilio/list-picker"]["body"].split() == [str(number) for number in range(200)]


async def test_a_content_holds_nobodys_text(fake):
    await channels(fake).whatsapp.send(message("Elif was er niet.\nWeet u waarom?", buttons=2))
    assert "Elif" not in json.dumps(fake.created)
    assert "Antwoord" not in json.dumps(fake.created)


async def test_a_content_is_made_once_however_many_are_sent_at_the_same_time(fake):
    channel = channels(fake).whatsapp
    await asyncio.gather(*(channel.send(replace(message("Weet u waarom?", buttons=2), id=number)) for number in range(20)))
    assert (fake.listings, len(fake.created), len(fake.sent)) == (1, 1, 20)


async def test_a_content_that_is_at_twilio_already_is_used(fake):
    fake.contents = [
        {"sid": "HXother", "friendly_name": None, "types": {}},
        {"sid": "HXours", "friendly_name": "ouderlijn_quick_2", "types": {}},
    ]
    await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=2))
    assert (fake.created, fake.sent[0]["ContentSid"]) == ([], "HXours")


async def test_when_twilio_does_not_list_its_contents_one_is_made(fake):
    fake.lists_contents = 501
    await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=2))
    assert len(fake.created) == 1


async def test_a_content_that_was_deleted_is_made_again(fake):
    channel = channels(fake).whatsapp
    await channel.send(message("Weet u waarom?", buttons=2))
    fake.contents.clear()
    fake.refuse = [(21655, 400)]
    with pytest.raises(SendError):
        await channel.send(message("Weet u waarom?", buttons=2))
    await channel.send(message("Weet u waarom?", buttons=2))
    assert fake.sent[-1]["ContentSid"] == "HX2"


@pytest.mark.parametrize("away", [requests.ReadTimeout(), requests.ConnectionError(), (20500, 500)])
async def test_a_content_that_could_not_be_made_sent_nothing_to_anybody(fake, away):
    fake.refuse_contents = [away]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=2))
    assert error.value.failure is Failure.LATER
    assert fake.sent == []


async def test_a_list_of_contents_that_cannot_be_read_is_tried_again_later(fake):
    fake.lists_contents = requests.ReadTimeout()
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message("Weet u waarom?", buttons=2))
    assert error.value.failure is Failure.LATER
    assert fake.created == []


async def test_a_long_text_goes_in_pieces_and_the_last_has_the_buttons(fake):
    sent = await channels(fake).whatsapp.send(message("Een zin. " * 250, buttons=2))
    assert [len(each.get("Body", "")) <= 1600 for each in fake.sent] == [True] * len(fake.sent)
    assert [each["StatusCallback"].rsplit("/status/")[1].partition("#")[0] for each in fake.sent] == ["7/1/3", "7/2/3", "7/3/3"]
    assert ["ContentSid" in each for each in fake.sent] == [False, False, True]
    assert sent == "SM3"


# -- WhatsApp, outside the window --------------------------------------------------------------------------------------------------


async def test_outside_the_window_only_the_template_goes(fake):
    await channels(fake).whatsapp.send(message("Elif was er niet", buttons=2, open=False, template=template()))
    assert fake.sent[0]["ContentSid"] == "HXtemplate"
    assert json.loads(fake.sent[0]["ContentVariables"]) == {"1": "Elif", "2": "23 november"}
    assert "Body" not in fake.sent[0]
    assert fake.sent[0]["StatusCallback"].endswith("/status/7/1/1#rc=3&rp=ct,5xx,rt")


async def test_the_values_of_a_template_are_of_one_line(fake):
    await channels(fake).whatsapp.send(message(open=False, template=template(**{"1": "Elif\n en\t Can"})))
    assert json.loads(fake.sent[0]["ContentVariables"]) == {"1": "Elif en Can"}


async def test_inside_the_window_the_text_goes_and_not_the_template(fake):
    await channels(fake).whatsapp.send(message("Merhaba", template=template()))
    assert fake.sent[0]["Body"] == "Merhaba"


async def test_without_a_template_the_message_takes_another_way(fake):
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message(open=False))
    assert (error.value.code, error.value.failure) == ("no_template", Failure.ROUTE)
    assert fake.sent == []


# -- SMS -------------------------------------------------------------------------------------------------------------------------


async def test_an_sms_is_plain_text_with_its_answers_numbered(fake):
    await channels(fake).sms.send(message("Weet u waarom?", channel="sms", buttons=2))
    assert fake.sent == [
        {
            "To": MOTHER,
            "From": SMS,
            "Body": "Weet u waarom?\n\n1. Antwoord 1\n2. Antwoord 2",
            "StatusCallback": f"{URL}/webhooks/twilio/status/7/1/1#rc=3&rp=ct,5xx,rt",
        }
    ]


async def test_an_sms_goes_whether_a_window_is_open_or_not(fake):
    await channels(fake).sms.send(message("Hallo", channel="sms", open=False, template=template()))
    assert fake.sent[0]["Body"] == "Hallo"


async def test_a_messaging_service_picks_the_number(fake):
    channel = channels(fake, sms={"sender": SMS, "messaging_service_sid": "MG1"}).sms
    await channel.send(message("Hallo", channel="sms"))
    assert fake.sent[0]["MessagingServiceSid"] == "MG1"
    assert "From" not in fake.sent[0]


async def test_an_sms_never_grows_above_what_twilio_takes(fake):
    await channels(fake).sms.send(message("Elif… " * 400, channel="sms"))
    assert all(len(each["Body"]) <= 1600 for each in fake.sent)
    assert "".join(each["Body"].replace(" ", "") for each in fake.sent) == "Elif..." * 400


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Elif’s les – “wiskunde” …", 'Elif\'s les - "wiskunde" ...'),
        ("Om\u00a09:00\u202fuur", "Om 9:00 uur"),
        ("• Maandag\n• Dinsdag", "- Maandag\n- Dinsdag"),
        ("📅 Maandag\n👋🏽 Tot dan! 😀", "Maandag\nTot dan!"),
        ("1️⃣ Ja ❤️, graag", "1 Ja, graag"),
        ("Kosten: € 12,50 {deel}", "Kosten: € 12,50 {deel}"),
    ],
)
def test_signs_become_plain_when_the_text_then_fits_gsm(text, sent):
    assert sms_text.plain(text) == sent


@pytest.mark.parametrize("text", ["Elif’in dersi – “boş” 📅", "Zoë’s les 😀", "غابت إليف اليوم 📅 – لماذا؟", "5° … № 7"])
def test_a_text_that_is_ucs_2_anyway_stays_as_it_is(text):
    assert sms_text.plain(text) == text


def test_marks_of_direction_stay_only_where_something_is_written_from_right_to_left():
    assert sms_text.plain("Dag \u2068Ayşe\u2069") == "Dag Ayşe"
    assert sms_text.plain("غابت \u2068Elif\u2069 اليوم") == "غابت \u2068Elif\u2069 اليوم"


@given(st.text())
def test_no_letter_of_an_sms_is_ever_changed(text):
    letters = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in sms_text.plain(text) if letter.isalnum()] == letters


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ş" * 70, 1),
        ("ş" * 71, 2),
        ("ş" * 135, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("^{}\\[~]|" * 10, 1),
        ("^{}\\[~]|" * 10 + "^", 2),
        ("Zoë " + "a" * 67, 2),
    ],
)
def test_the_cost_of_an_sms_counts_its_parts(text, parts):
    channel = channels(sms={"sender": SMS, "price": 0.1}).sms
    assert channel.cost(message(text, channel="sms")) == Cost(parts, pytest.approx(parts * 0.1))


def test_the_cost_is_of_what_is_really_sent():
    text = "‘" + "a" * 158 + "’"
    assert channels().sms.cost(message(text, channel="sms")) == Cost(1, None)


def test_whatsapp_costs_something_only_as_a_template():
    channel = channels(whatsapp={"sender": WHATSAPP, "price": 0.05}).whatsapp
    assert channel.cost(message(template=template())) is None
    assert channel.cost(message(open=False, template=template())) == Cost(1, 0.05)
    assert channel.cost(message(open=False)) is None


def test_the_link_opens_the_chat_with_the_code_written():
    assert channels().whatsapp.link(CODE) == f"https://wa.me/3197010200001?text=Ouderlijn%20{CODE}"
    assert channels().sms.link(CODE) is None


# -- what goes wrong ---------------------------------------------------------------------------------------------------------------

FOLLOWS = {
    Failure.STOPPED: [21610, 63014],
    Failure.GONE: [21211, 21614, 30005, 30006, 63003, 63024, 63033],
    Failure.SETUP: [20003, 21408, 21603, 21606, 21617, 21656, 21910, 63007, 63021, 63027, 63028],
    Failure.TEMPLATE: [63016],
    Failure.ROUTE: [30007, 30004],
    Failure.LATER: [20429, 30001, 30003, 30008, 30410, 63012, 63017, 63018],
}
EACH = [(code, failure) for failure, codes in FOLLOWS.items() for code in codes]


@pytest.mark.parametrize(("code", "failure"), EACH)
async def test_what_follows_from_a_code_of_twilio(fake, code, failure):
    fake.refuse = [(code, 400)]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == (str(code), failure)
    (receipt,) = read("status_failed", "status/7/1/1", ErrorCode=str(code))
    assert receipt == Receipt(7, receipt.external_id, Status.FAILED, str(code), failure)


def test_no_other_code_is_in_the_table():
    assert dict(EACH) == twilio.CODES


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (500, Failure.LATER),
        (503, Failure.LATER),
        (401, Failure.SETUP),
        (403, Failure.SETUP),
        (400, Failure.ROUTE),
        (429, Failure.LATER),
    ],
)
async def test_a_code_that_nobody_knows_is_judged_by_its_http_status(fake, status, failure):
    fake.refuse = [(99999, status)]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == ("99999", failure)


async def test_an_answer_that_is_no_json_is_judged_by_its_status_too(fake, monkeypatch):
    monkeypatch.setattr(FakeTwilio, "_json", staticmethod(lambda status, what: Response(502, "<html>Bad Gateway</html>")))
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == ("502", Failure.LATER)


async def test_an_error_in_twilios_newer_form_is_read_too(fake, monkeypatch):
    newer = {"type": "https://www.twilio.com/docs/errors/21610", "title": f"{MOTHER} stopped", "status": 400, "code": 21610}
    monkeypatch.setattr(FakeTwilio, "_json", staticmethod(lambda status, what: Response(400, json.dumps(newer))))
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == ("21610", Failure.STOPPED)


async def test_too_fast_waits_a_second(fake):
    fake.refuse = [(20429, 429)]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert error.value.retry_after == 1.0


@pytest.mark.parametrize(
    "lost",
    [
        requests.ReadTimeout(),
        requests.ConnectionError("('Connection aborted.', ConnectionResetError())"),
        requests.exceptions.ChunkedEncodingError(),
        ValueError("no JSON"),
    ],
)
async def test_a_request_without_an_answer_may_have_been_sent(fake, lost):
    fake.refuse = [lost]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == ("timeout", Failure.UNCERTAIN)


async def test_a_request_that_found_nobody_was_not_sent():
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    channel = channels(api_url=address).sms
    with pytest.raises(SendError) as error:
        await channel.send(message(channel="sms"))
    assert (error.value.code, error.value.failure) == ("network", Failure.LATER)
    await channel.close()


async def test_a_connection_that_was_never_made_was_not_sent(fake):
    fake.refuse = [requests.ConnectTimeout()]
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message())
    assert (error.value.code, error.value.failure) == ("network", Failure.LATER)


async def test_an_error_says_how_many_pieces_went_out_and_the_next_attempt_goes_on_from_there(fake):
    channel, long = channels(fake).whatsapp, message("Een zin. " * 500)
    fake.refuse = [None, (30001, 400)]
    with pytest.raises(SendError) as error:
        await channel.send(long)
    assert (error.value.done, len(fake.sent)) == (1, 1)
    fake.refuse = [None, (30001, 400)]
    with pytest.raises(SendError) as error:
        await channel.send(replace(long, done=1))
    assert (error.value.done, len(fake.sent)) == (2, 2)
    assert await channel.send(replace(long, done=2)) == "SM3"
    assert [each["StatusCallback"].partition("#")[0][-3:] for each in fake.sent] == ["1/3", "2/3", "3/3"]


async def test_the_template_goes_although_pieces_went_before_the_window_closed(fake):
    channel = channels(fake).whatsapp
    await channel.send(message("Een zin. " * 500, done=2, open=False, template=template()))
    assert fake.sent[0]["ContentSid"] == "HXtemplate"


async def test_what_was_sent_before_is_said_also_when_nothing_could_be_tried(fake):
    with pytest.raises(SendError) as error:
        await channels(fake).whatsapp.send(message("Een zin. " * 500, done=2, open=False))
    assert error.value.done == 2


# -- what became of a message ------------------------------------------------------------------------------------------------------


async def found(fake: FakeTwilio, sent: Outgoing) -> Trace:
    channel = getattr(channels(fake), sent.channel)
    return await channel.find(sent, NOON)


async def test_a_message_that_twilio_lists_was_sent(fake):
    fake.listed("Merhaba Ayşe")
    assert await found(fake, message("Merhaba  \u2068Ayşe\u2069")) is Trace.SENT
    assert fake.asked[0]["To"] == f"whatsapp:{MOTHER}"


async def test_a_message_that_still_waits_at_twilio_was_sent(fake):
    fake.listed("Merhaba", status="accepted", date_sent=None)
    assert await found(fake, message("Merhaba")) is Trace.SENT


async def test_a_message_with_buttons_is_found_by_its_text(fake):
    fake.listed("Elif was er niet.\n\nWeet u waarom?")
    assert await found(fake, message("Elif was er niet.\n\nWeet u waarom?", buttons=3)) is Trace.SENT


async def test_a_message_that_is_not_in_the_list_was_not_sent(fake):
    fake.listed("Something else")
    fake.listed("Merhaba", date_created=format_datetime(NOON - timedelta(minutes=2)))
    fake.listed("Merhaba", **{"from": f"whatsapp:{SMS}"})
    assert await found(fake, message("Merhaba")) is Trace.NOT_SENT


async def test_a_message_of_which_a_part_is_there_is_uncertain(fake):
    long = message(" ".join(f"Dit is zin {number}." for number in range(200)))
    await channels(fake).whatsapp.send(long)
    first, *rest = [piece["Body"] for piece in fake.sent]
    fake.listed(first)
    assert await found(fake, long) is Trace.UNKNOWN
    assert await found(fake, replace(long, done=1)) is Trace.NOT_SENT
    for piece in rest:
        fake.listed(piece)
    assert await found(fake, long) is Trace.SENT
    assert await found(fake, replace(long, done=1)) is Trace.SENT


async def test_a_list_without_texts_proves_nothing(fake):
    fake.listed("")
    assert await found(fake, message("Merhaba")) is Trace.UNKNOWN


async def test_a_list_that_does_not_reach_back_far_enough_proves_nothing(fake):
    for number in range(50):
        fake.listed(f"Bericht {number}")
    assert await found(fake, message("Merhaba")) is Trace.UNKNOWN


async def test_a_template_is_found_by_what_was_filled_in(fake):
    sent = message(open=False, template=template())
    assert await found(fake, sent) is Trace.NOT_SENT
    fake.listed("Een ander bericht")
    assert await found(fake, sent) is Trace.UNKNOWN
    fake.listed("Elif was er niet op 23 november.")
    assert await found(fake, sent) is Trace.SENT


async def test_an_sms_is_found_as_it_was_sent(fake):
    fake.listed("Elif's les - weet u waarom?", **{"from": SMS, "to": MOTHER})
    assert await found(fake, message("Elif’s les – weet u waarom?", channel="sms")) is Trace.SENT


@pytest.mark.parametrize(
    "away", [requests.ReadTimeout(), requests.ConnectionError(f"To={MOTHER}"), ValueError(), (20003, 401), (20500, 500)]
)
async def test_when_twilio_does_not_answer_it_is_asked_again_later(fake, away):
    fake.refuse = [away]
    with pytest.raises(SendError) as error:
        await found(fake, message())
    assert error.value.failure is Failure.LATER
    assert MOTHER not in "".join(traceback.format_exception(error.value))


# -- what comes in -----------------------------------------------------------------------------------------------------------------


def test_a_text_in_whatsapp():
    said = inbound("whatsapp_text")
    assert (said.channel, said.address) == ("whatsapp", MOTHER)
    assert said.text == "Elif is ziek\nen blijft thuis + morgen ook"
    assert said.external_id == "SM" + f"{1:032x}"
    assert (said.tapped, said.attachments, said.user, said.code, said.provider_stopped) == (None, (), "", "", None)


def test_an_sms():
    said = inbound("sms_text")
    assert (said.channel, said.address, said.text) == ("sms", "+31600000102", "Kunt u mij bellen?")


@pytest.mark.parametrize(("name", "tapped"), [("whatsapp_button", "rsvp:12:yes"), ("whatsapp_list", "reason:7:ill")])
def test_a_tap_is_its_payload_and_no_text(name, tapped):
    assert (inbound(name).tapped, inbound(name).text) == (tapped, "")


def test_a_field_of_a_tap_that_is_empty_is_no_tap():
    said = inbound("whatsapp_text", ButtonPayload="", ListId="")
    assert said.tapped is None
    assert said.text.startswith("Elif is ziek")


def test_pictures_and_files():
    said = inbound("whatsapp_pictures")
    assert [each.content_type for each in said.attachments] == ["image/jpeg", "application/pdf"]
    assert all(each.reference.startswith("https://api.twilio.com/") for each in said.attachments)
    assert said.text == ""


def test_a_place_is_known_to_be_one_and_not_where():
    said = inbound("whatsapp_location")
    assert said.attachments == (Attachment("location", ""),)
    assert "52.37" not in repr(said)
    assert "Voorbeeldlaan" not in repr(said)


def test_somebody_in_whatsapp_without_a_number():
    said = inbound("whatsapp_without_number")
    assert (said.address, said.user) == ("NL.1234567890", "NL.1234567890")
    assert inbound("whatsapp_without_number", ExternalUserId="").user == "NL.1234567890"
    assert inbound("whatsapp_text", ExternalUserId="NL.55").user == "NL.55"


async def test_somebody_without_a_number_is_answered_at_that_id(fake):
    await channels(fake).whatsapp.send(replace(message(), address="NL.1234567890"))
    assert fake.sent[0]["To"] == "whatsapp:NL.1234567890"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"Ouderlijn {CODE}", "Ouderlijn"),
        (f"  ouderlijn\n{CODE}\n", "ouderlijn"),
        (f"Ouderlijn {CODE} goedemorgen!", "Ouderlijn goedemorgen!"),
    ],
)
def test_a_code_is_taken_out_of_the_text(body, text):
    said = inbound("whatsapp_code", Body=body)
    assert (said.code, said.tapped, said.text) == (CODE, "start:", text)
    assert CODE not in repr(said)


@pytest.mark.parametrize("body", ["Ouderlijn", f"Ouderlijn {CODE}1", f"Ouderlijn {CODE[1:]}", f"Mijn Ouderlijn{CODE}"])
def test_what_looks_like_a_code_is_a_text(body):
    said = inbound("whatsapp_code", Body=body)
    assert (said.code, said.tapped, said.text) == ("", None, body)


@pytest.mark.parametrize(("name", "stopped"), [("sms_stop", True), ("sms_start", False), ("sms_help", None)])
def test_twilio_has_stopped_a_number_or_opened_it(name, stopped):
    said = inbound(name)
    assert (said.provider_stopped, said.text) == (stopped, payload(name)["Body"])


def test_both_channels_read_the_same():
    request = webhook(payload("sms_text"))
    assert channels().whatsapp.read(request) == channels().sms.read(request)


# -- what became of it -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status"), [("status_sent", Status.SENT), ("status_delivered", Status.DELIVERED), ("status_read", Status.READ)]
)
def test_a_status_is_about_our_own_message(name, status):
    assert read(name, "status/7/1/1") == (Receipt(7, "SM" + f"{20:032x}", status),)


def test_a_failure_says_why():
    (whatsapp,), (sms,) = read("status_failed", "status/7/1/1"), read("status_undelivered", "status/8/1/1")
    assert (whatsapp.status, whatsapp.code, whatsapp.failure) == (Status.FAILED, "63016", Failure.TEMPLATE)
    assert (sms.status, sms.code, sms.failure) == (Status.FAILED, "30007", Failure.ROUTE)


@pytest.mark.parametrize(("code", "said"), [("99999", "99999"), ("", ""), (f"to {MOTHER}", "")])
def test_a_failure_that_nobody_knows_takes_another_way(code, said):
    (receipt,) = read("status_failed", "status/7/1/1", ErrorCode=code)
    assert (receipt.code, receipt.failure) == (said, Failure.ROUTE)


@pytest.mark.parametrize("word", ["queued", "accepted", "sending", "scheduled", "canceled", "word_of_tomorrow"])
def test_a_message_that_is_on_its_way_is_no_event(word):
    assert read("status_sent", "status/7/1/1", MessageStatus=word) == ()


def test_of_the_first_pieces_only_a_failure_counts():
    assert read("status_delivered", "status/7/1/3") == ()
    assert read("status_failed", "status/7/1/3")[0].status is Status.FAILED
    assert read("status_delivered", "status/7/3/3")[0].status is Status.DELIVERED


def test_statuses_come_in_any_order_and_as_often_as_they_like():
    channel = channels().whatsapp
    order = ["status_read", "status_sent", "status_read", "status_delivered", "status_delivered"]
    read_ = [channel.read(webhook(payload(name), "status/7/1/1"))[0].status for name in order]
    assert read_ == [Status.READ, Status.SENT, Status.READ, Status.DELIVERED, Status.DELIVERED]


# -- who knocks --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tamper", ["&Body=Iets+anders", "&NumMedia=1", "&New=1"])
def test_a_request_that_was_changed_on_its_way_is_refused(tamper):
    with pytest.raises(Forbidden):
        channels().whatsapp.read(webhook(payload("whatsapp_text"), tamper=tamper))


@pytest.mark.parametrize("signature", ["", "AAAA", "é" * 28])
def test_a_request_without_a_good_signature_is_refused(signature):
    with pytest.raises(Forbidden):
        channels().whatsapp.read(webhook(payload("whatsapp_text"), **{"x-twilio-signature": signature}))


def test_a_signature_for_another_path_is_refused():
    elsewhere = webhook(payload("status_delivered"), "status/7/1/1")
    with pytest.raises(Forbidden):
        channels().whatsapp.read(replace(elsewhere, path="status/8/1/1"))


def test_behind_a_proxy_the_address_is_that_of_the_settings():
    behind = webhook(payload("sms_text"), host="127.0.0.1:8000", **{"x-forwarded-proto": "http"})
    assert channels().sms.read(behind)
    longer = webhook(payload("sms_text"), url="https://school.example/ouderlijn")
    assert channels(url="https://school.example/ouderlijn").sms.read(longer)


def test_the_query_is_signed_too():
    request = webhook(payload("sms_text"), query="school=1&x=%20")
    assert channels().sms.read(request)
    with pytest.raises(Forbidden):
        channels().sms.read(replace(request, query="school=2"))


def test_a_field_that_is_empty_or_comes_twice_is_signed_too():
    fields = [*payload("whatsapp_text").items(), ("Twice", "b"), ("Twice", "a"), ("Twice", "b")]
    fields = [(name, "" if name == "Body" else value) for name, value in fields]
    (said,) = channels().whatsapp.read(webhook(fields))
    assert said.text == ""


def test_another_account_is_refused():
    with pytest.raises(Forbidden):
        read("sms_text", AccountSid="AC" + "0b" * 16)


@pytest.mark.parametrize("body", [b"\xff\xfe", b"Body=%ff", b"&".join(b"a%d=1" % number for number in range(600))])
def test_what_is_no_form_cannot_be_read(body):
    with pytest.raises(BadInput):
        channels().sms.read(Webhook("", "", {}, body))


@pytest.mark.parametrize("path", ["status", "status/7", "status/7/1/1/1", "status/x/1/1", "status/7/1/" + "1" * 30, "other"])
def test_a_path_that_nobody_knows_cannot_be_read(path):
    with pytest.raises(BadInput):
        read("status_delivered", path)


@pytest.mark.parametrize("wrong", [{"From": ""}, {"From": "messenger:1"}, {"MessageSid": ""}, {"NumMedia": "many"}])
def test_a_message_without_what_it_needs_cannot_be_read(wrong):
    with pytest.raises(BadInput):
        read("whatsapp_text", **wrong)


# -- over a real line on this machine: files, and the log ------------------------------------------------------------------------------


class Line(ThreadingHTTPServer):
    """Twilio on 127.0.0.1: gives files, sends one elsewhere, refuses messages."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.seen: list[tuple[str, str | None]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers.get("Authorization")))  # type: ignore[attr-defined]
        elsewhere = f"http://localhost:{self.server.server_port}/picture"  # type: ignore[attr-defined]
        status, headers, body = {
            "/picture": (200, {}, b"JPEG"),
            "/elsewhere": (307, {"Location": elsewhere}, b""),
            "/big": (200, {}, b"x" * 2_000_000),
            "/gone": (404, {}, b""),
            "/broken": (503, {}, b""),
        }.get(self.path, (200, {}, b'{"messages": []}'))
        self._answer(status, body, headers)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(400, json.dumps({"code": 21211, "message": f"{MOTHER} is no number", "status": 400}).encode(), {})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def line() -> Iterator[Line]:
    with Line() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


async def fetched(line: Line, path: str) -> bytes:
    channel = channels(api_url=line.url).whatsapp
    try:
        return await channel.fetch(Attachment("image/jpeg", path if "://" in path else line.url + path))
    finally:
        await channel.close()


async def test_a_file_is_fetched_with_our_token(line):
    assert await fetched(line, "/picture") == b"JPEG"
    assert line.seen == [("/picture", "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode())]


async def test_our_token_does_not_follow_to_another_host(line):
    assert await fetched(line, "/elsewhere") == b"JPEG"
    assert line.seen[1] == ("/picture", None)


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/x",
        "http://api.twilio.com/x",
        "https://api.twilio.com.example/x",
        "https://x@elsewhere.example/",
        "",
    ],
)
async def test_our_token_goes_to_nobody_else(line, address):
    with pytest.raises(SendError) as error:
        await channels(api_url=line.url).whatsapp.fetch(Attachment("image/jpeg", address))
    assert error.value.failure is Failure.GONE
    assert line.seen == []


@pytest.mark.parametrize(("path", "code", "failure"), [("/gone", "404", Failure.GONE), ("/broken", "503", Failure.LATER)])
async def test_a_file_that_cannot_be_had(line, path, code, failure):
    with pytest.raises(SendError) as error:
        await fetched(line, path)
    assert (error.value.code, error.value.failure) == (code, failure)


async def test_a_file_has_a_limit_of_size_and_of_time(line, monkeypatch):
    monkeypatch.setattr(twilio, "FILE_BYTES", 1_000_000)
    with pytest.raises(SendError) as error:
        await fetched(line, "/big")
    assert (error.value.code, error.value.failure) == ("too_big", Failure.GONE)
    monkeypatch.setattr(twilio, "FILE_SECONDS", -1)
    with pytest.raises(SendError) as error:
        await fetched(line, "/picture")
    assert (error.value.code, error.value.failure) == ("timeout", Failure.LATER)


async def test_no_number_text_or_token_is_in_the_log_or_in_an_error(line, caplog):
    caplog.set_level(logging.DEBUG)
    text, sender = payload("whatsapp_text")["Body"], payload("whatsapp_text")["From"]
    channel, sent = channels(api_url=line.url).sms, message(text, channel="sms")
    with pytest.raises(SendError) as error:
        await channel.send(sent)
    assert await channel.find(sent, NOON) is Trace.NOT_SENT
    await channel.close()
    with pytest.raises(Forbidden) as refused:
        channel.read(webhook(payload("whatsapp_text"), tamper="&Body=x"))
    with pytest.raises(BadInput) as unread:
        channel.read(webhook({**payload("whatsapp_text"), "From": f"x{sender}"}))
    said = caplog.text + "".join("".join(traceback.format_exception(each.value)) for each in (error, refused, unread))
    assert [secret for secret in (MOTHER[1:], sender, text, TOKEN) if secret in said] == []
    assert len(line.seen) == 1


@pytest.mark.parametrize(
    ("body", "stopped"),
    [("STOP", True), (" cancel ", True), ("START", False), ("unstop", False), ("ja", None), ("stop nu", None)],
)
def test_a_word_that_twilio_itself_obeys_stops_or_opens_an_sms_also_when_it_does_not_say_so(body, stopped):
    (inbound,) = read("sms_text", Body=body)
    assert inbound.provider_stopped is stopped


def test_in_whatsapp_twilio_obeys_no_words():
    (inbound,) = read("whatsapp_text", Body="STOP")
    assert inbound.provider_stopped is None
