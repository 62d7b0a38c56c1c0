"""The channel to Telegram, over a Telegram that is a list of calls."""

import asyncio
import hashlib
import json
import logging
import os
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from telegram.error import RetryAfter

from bot.channels import PROVIDERS, Place, telegram
from bot.channels.telegram import PAUSES, Settings, TelegramChannel, events_of, failure_of
from bot.domain.message import Attachment, Blocked, Button, Document, Event, Inbound, Outgoing, Part, Trace
from bot.errors import BadInput, ConfigError, Failure, Forbidden, SendError
from bot.ports import Channel, Webhook
from tests.fakes import FakeClock

TOKEN = "123456789:AAmade-up_token-of-nobody_0123456789"
PAYLOADS = Path(__file__).parent.parent / "payloads" / "telegram"
PARENT = "700000001"
SECRET = hashlib.sha256(f"ouderlijn webhook {TOKEN}".encode()).hexdigest()


def payload(name: str) -> dict[str, Any]:
    return json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))


def said(name: str, **instead: object) -> Inbound:
    """The message of a payload; `instead` are other fields of its message."""
    update = payload(name)
    update.get("message", {}).update(instead)
    (event,) = events_of(update, "123456789")
    assert isinstance(event, Inbound)
    return event


def typed(text: str) -> Inbound:
    return said("text", text=text)


def settings(**more: object) -> Settings:
    return Settings.model_validate({"token": TOKEN, "username": "voorbeeld_school_bot", **more})


def place(public_url: str = "") -> Place:
    return Place(public_url, FakeClock())


def outgoing(text: str = "Goedemorgen", **more: object) -> Outgoing:
    address = str(more.pop("address", PARENT))
    parts = more.pop("parts", None) or (Part("nl", text),)
    return Outgoing(7, 3, "telegram", address, parts, **more)  # type: ignore[arg-type]


class FakeTelegram(httpx.AsyncBaseTransport):
    """Answers as Telegram does. `calls` is what was asked; `refuse[method]` holds the next answers or errors."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.refuse: dict[str, list[Exception | tuple[int, object]]] = {}
        self.waiting: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self.file_size: int | None = None
        self.username = "voorbeeld_school_bot"
        self.token = TOKEN
        self.more = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        path = request.url.path
        if path.startswith("/file/"):
            name = path.rsplit("/", 1)[-1]
            if name in self.files:
                return httpx.Response(200, content=self.files[name])
            return httpx.Response(404, json={"ok": False, "error_code": 404, "description": "Not Found"})
        method, params = path.rsplit("/", 1)[-1], read(request)
        self.calls.append((method, params))
        if path != f"/bot{self.token}/{method}":
            return answer(401, "Unauthorized")
        if self.refuse.get(method):
            problem = self.refuse[method].pop(0)
            if isinstance(problem, Exception):
                raise problem
            status, body = problem
            return httpx.Response(status, text=body) if isinstance(body, str) else httpx.Response(status, json=body)
        return httpx.Response(200, json={"ok": True, "result": await self.result(method, params)})

    async def result(self, method: str, params: dict[str, Any]) -> object:
        if method == "getMe":
            return {"id": 123456789, "is_bot": True, "first_name": "School", "username": self.username}
        if method == "getUpdates":
            self.waiting = [update for update in self.waiting if update["update_id"] >= params.get("offset", 0)]
            if not self.waiting:
                # As the real one: nothing is said until something came in.
                self.more.clear()
                await self.more.wait()
            return self.waiting
        if method.startswith("send"):
            chat = {"id": params["chat_id"], "type": "private"}
            return {"message_id": 100 + len(self.sent), "date": 1795435200, "chat": chat, "a_new_field": 1}
        if method == "getFile":
            size = {} if self.file_size is None else {"file_size": self.file_size}
            return {"file_id": "F", "file_unique_id": "f", "file_path": "photos/file_1.jpg", **size}
        return True

    def write(self, *updates: dict[str, Any]) -> None:
        self.waiting += updates
        self.more.set()

    @property
    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]

    @property
    def sent(self) -> list[dict[str, Any]]:
        return [params for method, params in self.calls if method.startswith("send")]


def read(request: httpx.Request) -> dict[str, Any]:
    """What the library sent: a form whose values are JSON, or a file with some."""
    if request.headers.get("content-type", "").startswith("multipart/"):
        parts = request.content.split(b"--" + request.headers["content-type"].partition("boundary=")[2].encode())
        found: dict[str, Any] = {"file": next(part for part in parts if b"filename=" in part)}
        chat = next(part for part in parts if b'name="chat_id"' in part)
        return {**found, "chat_id": int(chat.split(b"\r\n\r\n")[1])}

    def value(text: str) -> Any:
        try:
            return json.loads(text)
        except ValueError:
            return text

    params = dict(parse_qsl(request.content.decode(), keep_blank_values=True))
    return {key: text if key == "text" else value(text) for key, text in params.items()}


def answer(status: int, description: str, **parameters: object) -> httpx.Response:
    return httpx.Response(status, json=refusal(status, description, **parameters)[1])


def refusal(status: int, description: str, **parameters: object) -> tuple[int, object]:
    body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    return status, {**body, "parameters": parameters} if parameters else body


class Naps(list[float]):
    """The seconds that were slept, in no time."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)
        await asyncio.sleep(0)


class Kept(list[Event]):
    """What was taken in; `trouble` holds the errors of the next times."""

    def __init__(self) -> None:
        self.trouble: list[Exception] = []
        self.tries = 0

    async def __call__(self, event: Event) -> None:
        self.tries += 1
        if self.trouble:
            raise self.trouble.pop(0)
        self.append(event)


async def until(done: Callable[[], object]) -> None:
    """Let the others work until it is done."""
    for _ in range(10_000):
        if done():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never happened")


@pytest.fixture
def naps() -> Naps:
    return Naps()


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeTelegram:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    return FakeTelegram()


@pytest.fixture
async def make(fake: FakeTelegram, naps: Naps) -> AsyncIterator[Callable[..., TelegramChannel]]:
    made: list[TelegramChannel] = []

    def one(public_url: str = "", **more: object) -> TelegramChannel:
        made.append(TelegramChannel(settings(**more), place(public_url), transport=fake, sleep=naps))
        return made[-1]

    yield one
    for channel in made:
        await channel.close()


@pytest.fixture
def channel(make: Callable[..., TelegramChannel]) -> TelegramChannel:
    return make()


# -- settings ----------------------------------------------------------------------------------------------------------


def test_the_table_of_providers_builds_it() -> None:
    assert PROVIDERS["telegram"].module == telegram.__name__
    (channel,) = telegram.build(settings(), place())
    known: Channel = channel
    assert (known.name, known.provider) == ("telegram", "telegram")


@pytest.mark.parametrize(
    ("wrong", "url", "told"),
    [
        ({"token": ""}, "", "OUDERLIJN_CHANNELS__TELEGRAM__TOKEN"),
        ({"token": "no-token"}, "", "BotFather"),
        ({"token": TOKEN + "\n"}, "", "BotFather"),
        ({"username": ""}, "", "channels.telegram.username"),
        ({"username": "https://t.me/school"}, "", "channels.telegram.username"),
        ({"mode": "webhook"}, "", "web.public_url"),
        ({"mode": "auto"}, "http://school.example", "https"),
        ({"api_url": "127.0.0.1:9000"}, "", "api_url"),
    ],
)
def test_a_wrong_setting_stops_the_start_and_says_what_to_do(wrong: dict[str, object], url: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told) as error:
        telegram.build(settings(**wrong), place(url))
    assert "no-token" not in str(error.value)
    assert TOKEN not in str(error.value)


def test_nothing_shows_the_token(channel: TelegramChannel) -> None:
    assert TOKEN not in repr(settings())
    assert TOKEN not in repr(channel._bot)


def test_a_link_opens_the_chat_with_the_code(make: Callable[..., TelegramChannel]) -> None:
    assert make(username="@voorbeeld_school_bot").link("aB3_-x") == "https://t.me/voorbeeld_school_bot?start=aB3_-x"


def test_it_says_what_it_can(make: Callable[..., TelegramChannel]) -> None:
    channel = make(rate=10, per_chat_seconds=2)
    assert (channel.can.text, channel.can.receipts, channel.can.by_phone, channel.can.window) == (4096, False, False, None)
    assert channel.can.documents
    assert channel.can.shares_phone
    assert (channel.pace.rate, channel.pace.every, channel.pace.burst) == (10, 2, 1)
    assert channel.cost(outgoing()) is None


async def test_nobody_can_say_what_became_of_a_message(channel: TelegramChannel) -> None:
    assert await channel.find(outgoing(), FakeClock()() - timedelta(hours=1)) is Trace.UNKNOWN


# -- what comes in -----------------------------------------------------------------------------------------------------


def test_a_message_is_read() -> None:
    assert said("text") == Inbound("telegram", PARENT, "123456789:500001", "Kızım bugün hasta", user=PARENT, language_hint="tr")


def test_a_message_that_comes_twice_has_the_same_number() -> None:
    assert said("text").external_id == said("text").external_id
    assert said("text").external_id != said("edited").external_id


def test_a_corrected_message_is_a_new_one() -> None:
    assert said("edited").text == "Kızım yarın hasta"


def test_a_start_is_a_start() -> None:
    start = said("start")
    assert (start.text, start.tapped, start.code) == ("/start", "start:", "")


def test_a_code_is_handed_over_and_stands_in_no_text() -> None:
    start = said("start_with_code")
    assert (start.text, start.tapped, start.code) == ("/start", "start:", "aB3_-xyz0123456789")
    assert start.code not in repr(start)


@pytest.mark.parametrize(
    ("written", "text", "tapped", "code"),
    [
        ("/help", "help", None, ""),
        ("/stop@voorbeeld_school_bot", "stop", None, ""),
        ("/stop  nu meteen", "stop nu meteen", None, ""),
        ("/start@voorbeeld_school_bot abc", "/start", "start:", "abc"),
        ("/START abc", "/start", "start:", "abc"),
        ("/start hallo ik ben ziek", "/start", "start:", ""),
        ("/start " + "a" * 65, "/start", "start:", ""),
        (" /stop ", "stop", None, ""),
        ("/", "/", None, ""),
        ("om 9/10 uur", "om 9/10 uur", None, ""),
        ("/مرحبا", "/مرحبا", None, ""),
    ],
)
def test_a_command_loses_its_slash(written: str, text: str, tapped: str | None, code: str) -> None:
    event = typed(written)
    assert (event.text, event.tapped, event.code) == (text, tapped, code)


@pytest.mark.parametrize(
    ("name", "attachment"),
    [
        ("photo", Attachment("image/jpeg", "PHOTO-LARGE")),
        ("voice", Attachment("audio/ogg", "VOICE")),
        ("audio", Attachment("audio/mp4", "AUDIO")),
        ("video", Attachment("video/mp4", "VIDEO")),
        ("video_note", Attachment("video/mp4", "NOTE")),
        ("document", Attachment("application/pdf", "DOCUMENT")),
        ("animation", Attachment("video/mp4", "GIF")),
        ("sticker", Attachment("image/webp", "STICKER")),
        ("location", Attachment("location", "")),
        ("venue", Attachment("location", "")),
        ("number_of_somebody_else", Attachment("text/vcard", "")),
    ],
)
def test_what_comes_with_a_message_is_named(name: str, attachment: Attachment) -> None:
    assert said(name).attachments == (attachment,)


def test_the_words_below_a_picture_are_the_text() -> None:
    assert said("photo").text == "brief van de dokter"


def test_a_document_says_nothing_odd_of_itself() -> None:
    odd = {"file_id": "D", "file_unique_id": "d", "mime_type": "text/html\r\nX: <script>"}
    assert said("document", document=odd).attachments == (Attachment("application/octet-stream", "D"),)


def test_a_place_is_not_kept() -> None:
    assert "52." not in repr(said("location"))
    assert "Station" not in repr(said("venue"))


def test_the_own_number_is_shared() -> None:
    shared = said("own_number")
    assert (shared.shared_phone, shared.text, shared.attachments) == ("+31600000199", "", ())
    assert shared.shared_phone not in repr(shared)


def test_a_number_with_spaces_is_the_same_number() -> None:
    card = {"phone_number": "+31 6 0000 0199", "first_name": "Voorbeeld", "user_id": int(PARENT)}
    assert said("own_number", contact=card).shared_phone == "+31600000199"


def test_the_number_of_somebody_else_links_nobody_and_is_not_kept() -> None:
    card = said("number_of_somebody_else")
    assert card.shared_phone == ""
    assert "31600000188" not in repr(card)
    assert "Iemand" not in repr(card)


@pytest.mark.parametrize("name", ["dice", "poll"])
def test_what_nobody_can_read_is_an_empty_message(name: str) -> None:
    assert (said(name).text, said(name).attachments) == ("", ())


def test_a_part_that_the_library_cannot_read_hides_no_words() -> None:
    assert said("text", reply_to_message={"odd": 1}, poll={"odd": 2}, gift=3).text == "Kızım bugün hasta"


def test_a_tap_is_read() -> None:
    assert said("tap") == Inbound(
        "telegram",
        PARENT,
        "123456789:500021",
        "",
        tapped="invite:12:yes",
        user=PARENT,
        query="3006477110000000001",
        language_hint="tr",
    )


@pytest.mark.parametrize("name", ["tap_on_an_old_message", "tap_without_message"])
def test_a_tap_finds_its_chat_without_its_message(name: str) -> None:
    assert (said(name).address, said(name).tapped) == (PARENT, "invite:12:yes")


def test_a_tap_on_what_is_no_button_of_ours_is_nothing() -> None:
    update = payload("tap")
    del update["callback_query"]["data"]
    assert events_of({**update, "callback_query": {**update["callback_query"], "game_short_name": "x"}}, "123456789") == ()


def test_who_blocks_the_bot_is_told_of() -> None:
    assert events_of(payload("blocked"), "123456789") == (Blocked("telegram", PARENT),)


@pytest.mark.parametrize(
    "name",
    [
        "unblocked",
        "pinned",
        "edited_location",
        "kind_of_next_year",
        # Others read along.
        "group",
        "channel",
        "tap_in_a_group",
        "removed_from_a_group",
    ],
)
def test_a_group_is_never_answered_and_what_says_nothing_is_nothing(name: str) -> None:
    assert events_of(payload(name), "123456789") == ()


def test_another_bot_is_not_answered() -> None:
    update = payload("text")
    update["message"]["from"]["is_bot"] = True
    assert events_of(update, "123456789") == ()


@pytest.mark.parametrize("code", ["pt-br", "pt"])
def test_the_language_of_the_messenger_is_a_hint(code: str) -> None:
    assert said("text", **{"from": {**payload("text")["message"]["from"], "language_code": code}}).language_hint == "pt"


def test_somebody_without_a_language_is_read_too() -> None:
    assert said("text", **{"from": {"id": int(PARENT), "is_bot": False, "first_name": "V"}}).language_hint == ""


# -- the webhook -------------------------------------------------------------------------------------------------------


def webhook(body: bytes, secret: str | None = SECRET) -> Webhook:
    headers = {"content-type": "application/json"}
    return Webhook("", "", headers if secret is None else {**headers, "x-telegram-bot-api-secret-token": secret}, body)


def test_telegram_knocks_with_the_secret(channel: TelegramChannel) -> None:
    assert channel.read(webhook(json.dumps(payload("text")).encode())) == (said("text"),)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "0", "é"])
def test_who_has_not_the_secret_is_turned_away(channel: TelegramChannel, secret: str | None) -> None:
    with pytest.raises(Forbidden):
        channel.read(webhook(json.dumps(payload("text")).encode(), secret))


@pytest.mark.parametrize("body", [b"", b"no json", b"[1]", b'"text"', b"{}", b'{"update_id": "x"}', b"\xff", b"[" * 100_000])
def test_what_is_no_update_is_bad_input(channel: TelegramChannel, body: bytes) -> None:
    with pytest.raises(BadInput):
        channel.read(webhook(body))


def test_an_update_that_the_library_cannot_read_holds_nobody_up(
    channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    odd = payload("text")
    del odd["message"]["date"]
    assert channel.read(webhook(json.dumps(odd).encode())) == ()
    assert "cannot be read" in caplog.text
    assert "hasta" not in caplog.text


async def test_the_webhook_is_set_at_the_start(make: Callable[..., TelegramChannel], fake: FakeTelegram, kept: Kept) -> None:
    await make("https://school.example").open(kept)
    assert fake.methods == ["getMe", "setWebhook"]
    assert fake.calls[1][1] == {
        "url": "https://school.example/webhooks/telegram",
        "secret_token": SECRET,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
    }


async def test_a_public_address_can_be_left_unused(
    make: Callable[..., TelegramChannel], fake: FakeTelegram, kept: Kept
) -> None:
    await make("https://school.example", mode="polling").open(kept)
    assert fake.methods[:2] == ["getMe", "deleteWebhook"]


async def test_the_webhook_is_set_later_when_telegram_is_away(
    make: Callable[..., TelegramChannel], fake: FakeTelegram, kept: Kept, naps: Naps, caplog: pytest.LogCaptureFixture
) -> None:
    fake.refuse["getMe"] = [httpx.ConnectError("away")] * 7
    await make("https://school.example").open(kept)
    await until(lambda: "setWebhook" in fake.methods)
    assert caplog.text.count("Telegram does not answer (NetworkError, network)") == 1
    assert naps == [*PAUSES, PAUSES[-1], PAUSES[-1]]


async def test_an_address_that_telegram_refuses_is_explained(
    make: Callable[..., TelegramChannel], fake: FakeTelegram, kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    fake.refuse["setWebhook"] = [refusal(400, "Bad Request: bad webhook: IP address 10.0.0.1 is reserved")]
    await make("https://school.example").open(kept)
    assert "`web.public_url` must be" in caplog.text
    assert "10.0.0.1" not in caplog.text


@pytest.mark.parametrize(
    "odd", [(200, {"ok": True}), (200, {"ok": True, "result": []}), (200, "<html>Log in to the WLAN</html>")]
)
async def test_an_odd_answer_does_not_stop_the_start(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, odd: tuple[int, object]
) -> None:
    fake.refuse["getMe"] = [odd]
    await channel.open(kept)
    await until(lambda: "getUpdates" in fake.methods)


async def test_a_telegram_that_hangs_does_not_hold_the_start_up(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "_SOON", 0)
    await channel.open(kept)
    await until(lambda: "getUpdates" in fake.methods)


async def test_a_token_that_telegram_does_not_know_stops_the_start(channel: TelegramChannel, fake: FakeTelegram) -> None:
    fake.token = "123456789:another"
    with pytest.raises(ConfigError, match=r"channels\.telegram\.token") as error:
        await channel.open(Kept())
    assert TOKEN not in str(error.value)
    with pytest.raises(SendError):
        await channel.send(outgoing())
    assert fake.methods == ["getMe"]


async def test_a_token_that_is_withdrawn_later_is_an_error_of_the_log(
    channel: TelegramChannel, fake: FakeTelegram, naps: Naps, caplog: pytest.LogCaptureFixture
) -> None:
    fake.refuse["getMe"] = [httpx.ConnectTimeout("away")]
    fake.refuse["deleteWebhook"] = [refusal(401, "Unauthorized")] * 2
    await channel.open(Kept())
    await until(lambda: "getUpdates" in fake.methods)
    assert [record.levelname for record in caplog.records if "does not accept" in record.message] == ["ERROR"]


async def test_another_name_than_the_one_configured_is_told(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    fake.username = "een_andere_bot"
    await channel.open(kept)
    assert "channels.telegram.username" in caplog.text
    assert "een_andere_bot" not in caplog.text


async def test_capitals_in_the_name_do_not_matter(
    make: Callable[..., TelegramChannel], kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    await make(username="@Voorbeeld_School_Bot").open(kept)
    assert caplog.records == []


# -- asking for what came in -------------------------------------------------------------------------------------------


def asked(fake: FakeTelegram) -> list[object]:
    """From which number on Telegram was asked."""
    return [params.get("offset") for method, params in fake.calls if method == "getUpdates"]


async def test_what_came_in_is_told_as_taken_only_after_it_was_kept(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept
) -> None:
    fake.write(payload("text"), payload("tap"))
    kept.trouble = [RuntimeError("the database is busy")]
    await channel.open(kept)
    await until(lambda: len(asked(fake)) == 2)
    assert kept == [said("text"), said("tap")]
    assert asked(fake) == [None, 500022]


async def test_what_waited_at_the_webhook_is_not_thrown_away(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    await channel.open(kept)
    assert fake.calls[1] == ("deleteWebhook", {"drop_pending_updates": False})


async def test_it_waits_long_and_asks_only_for_what_it_reads(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    await channel.open(kept)
    await until(lambda: asked(fake))
    assert fake.calls[2][1] == {"timeout": 25, "allowed_updates": list(telegram.ASKED_FOR)}


async def test_what_comes_in_later_is_taken_too(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    await channel.open(kept)
    await until(lambda: asked(fake))
    fake.write(payload("text"))
    await until(lambda: kept)
    fake.write(payload("edited"))
    await until(lambda: len(kept) == 2)
    assert asked(fake)[:2] == [None, 500002]


async def test_a_message_that_cannot_be_kept_is_tried_five_times_and_then_left_behind(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, naps: Naps, caplog: pytest.LogCaptureFixture
) -> None:
    fake.write(payload("text"), payload("tap"))
    kept.trouble = [ValueError("Kızım bugün hasta")] * 5
    await channel.open(kept)
    await until(lambda: len(asked(fake)) == 2)
    assert kept == [said("tap")]
    assert naps == list(PAUSES)
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 4 + ["ERROR"]
    assert "ValueError at test_telegram.py" in caplog.text
    assert "hasta" not in caplog.text


async def test_an_update_that_cannot_be_read_is_passed_over(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    odd = payload("text")
    del odd["message"]["chat"]
    fake.write(odd, payload("tap"))
    await channel.open(kept)
    await until(lambda: len(asked(fake)) == 2)
    assert kept == [said("tap")]


async def test_it_goes_on_asking_when_telegram_comes_back(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, naps: Naps, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    fake.refuse["getUpdates"] = [
        httpx.ReadTimeout("slow"),
        (502, "<html>Bad Gateway</html>"),
        (200, '{"ok": true, "resu'),
        (200, {"ok": True, "result": True}),
        (200, {"ok": True, "result": ["odd"]}),
        (200, {"ok": True, "result": [{"message": {}}]}),
    ]
    fake.write(payload("text"))
    await channel.open(kept)
    await until(lambda: kept)
    assert naps == [*PAUSES, PAUSES[-1], PAUSES[-1]]
    assert "Telegram answers again." in caplog.text


async def test_trouble_that_comes_again_is_told_again(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    fake.refuse["getUpdates"] = [httpx.ConnectError("away")] * 3
    fake.write(payload("text"))
    await channel.open(kept)
    await until(lambda: kept)
    fake.refuse["getUpdates"] = [httpx.ConnectError("away")] * 3
    fake.write(payload("tap"))
    await until(lambda: len(kept) == 2)
    assert caplog.text.count("Telegram does not answer") == 2


async def test_it_waits_as_long_as_telegram_says(channel: TelegramChannel, fake: FakeTelegram, kept: Kept, naps: Naps) -> None:
    fake.refuse["getUpdates"] = [refusal(429, "Too Many Requests: retry after 9", retry_after=9)]
    fake.write(payload("text"))
    await channel.open(kept)
    await until(lambda: kept)
    assert naps == [9.0]


async def test_two_programs_for_one_bot_are_explained_once(
    channel: TelegramChannel, fake: FakeTelegram, kept: Kept, naps: Naps, caplog: pytest.LogCaptureFixture
) -> None:
    fake.refuse["getUpdates"] = [refusal(409, "Conflict: terminated by other getUpdates request")] * 3
    fake.write(payload("text"))
    await channel.open(kept)
    await until(lambda: kept)
    assert caplog.text.count("Another program takes this bot's messages") == 1
    assert naps == list(PAUSES[:3])


async def test_closing_ends_the_asking(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    await channel.open(kept)
    await until(lambda: asked(fake))
    await channel.close()
    fake.write(payload("text"))
    await asyncio.sleep(0)
    assert kept == []
    await channel.close()


async def test_it_can_be_opened_again(channel: TelegramChannel, fake: FakeTelegram, kept: Kept) -> None:
    await channel.open(kept)
    await channel.close()
    fake.write(payload("text"))
    await channel.open(kept)
    await until(lambda: kept)


# -- what goes out -----------------------------------------------------------------------------------------------------


async def test_a_text_is_sent_as_it_is(channel: TelegramChannel, fake: FakeTelegram) -> None:
    assert await channel.send(outgoing("Sam was <b>niet</b> op *school*: https://school.example")) == f"{PARENT}:101"
    assert fake.sent == [
        {
            "chat_id": int(PARENT),
            "text": "Sam was <b>niet</b> op *school*: https://school.example",
            "link_preview_options": {"is_disabled": True},
        }
    ]


async def test_buttons_stand_one_in_a_row(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.send(outgoing(buttons=(Button("a:1", "Evet"), Button("a:2", "نعم"))))
    assert fake.sent[0]["reply_markup"] == {
        "inline_keyboard": [[{"text": "Evet", "callback_data": "a:1"}], [{"text": "نعم", "callback_data": "a:2"}]]
    }


async def test_too_many_buttons_are_numbered_lines(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.send(outgoing(buttons=tuple(Button(f"a:{n}", f"keuze {n}") for n in range(1, 14))))
    assert "reply_markup" not in fake.sent[0]
    assert "13. keuze 13" in fake.sent[0]["text"]


async def test_a_long_text_becomes_several_messages_and_the_last_has_the_buttons(
    channel: TelegramChannel, fake: FakeTelegram
) -> None:
    text = "Een zin van de school. " * 400
    assert await channel.send(outgoing(text.strip(), buttons=(Button("a:1", "ja"),))) == f"{PARENT}:103"
    assert [len(sent["text"]) <= 4096 for sent in fake.sent] == [True, True, True]
    assert " ".join(sent["text"] for sent in fake.sent) == text.strip()
    assert ["reply_markup" in sent for sent in fake.sent] == [False, False, True]


async def test_documents_follow_the_text(channel: TelegramChannel, fake: FakeTelegram) -> None:
    file = Document("gesprek.ics", "text/calendar", b"BEGIN:VCALENDAR")
    assert await channel.send(outgoing(documents=(file,))) == f"{PARENT}:102"
    assert fake.methods == ["sendMessage", "sendDocument"]
    assert fake.sent[1]["chat_id"] == int(PARENT)
    assert b'filename="gesprek.ics"' in fake.sent[1]["file"]
    assert b"BEGIN:VCALENDAR" in fake.sent[1]["file"]


SHARE = Button("share:phone", "Deel mijn nummer")
SHARING = {
    "keyboard": [[{"text": "Deel mijn nummer", "request_contact": True}]],
    "resize_keyboard": True,
    "one_time_keyboard": True,
}


async def test_the_button_that_shares_a_number_stands_below_its_text(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.send(outgoing(buttons=(SHARE,)))
    assert [(sent["text"], sent["reply_markup"]) for sent in fake.sent] == [("Goedemorgen", SHARING)]


async def test_beside_other_buttons_it_has_a_message_of_its_own(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.send(outgoing(buttons=(Button("a:1", "Later"), SHARE)))
    assert [sent["text"] for sent in fake.sent] == ["Goedemorgen", "Deel mijn nummer"]
    assert fake.sent[0]["reply_markup"] == {"inline_keyboard": [[{"text": "Later", "callback_data": "a:1"}]]}
    assert fake.sent[1]["reply_markup"] == SHARING


async def test_what_went_out_before_is_not_sent_again(channel: TelegramChannel, fake: FakeTelegram) -> None:
    message = outgoing(buttons=(Button("a:1", "Later"), SHARE), documents=(Document("a.ics", "text/calendar", b"x"),))
    fake.refuse["sendDocument"] = [httpx.ConnectError("away")]
    with pytest.raises(SendError) as error:
        await channel.send(message)
    assert (error.value.failure, error.value.done) == (Failure.LATER, 2)
    fake.calls.clear()
    await channel.send(outgoing(buttons=message.buttons, documents=message.documents, done=2))
    assert fake.methods == ["sendDocument"]


async def test_what_went_out_before_counts_when_it_fails_again(channel: TelegramChannel, fake: FakeTelegram) -> None:
    fake.refuse["sendMessage"] = [refusal(429, "Too Many Requests: retry after 3", retry_after=3)]
    with pytest.raises(SendError) as error:
        await channel.send(outgoing("zin. " * 2000, done=1))
    assert (error.value.code, error.value.retry_after, error.value.done) == ("429", 3, 1)


async def test_a_button_may_hold_64_bytes(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.send(outgoing(buttons=(Button("é" * 32, "ja"),)))
    with pytest.raises(SendError) as error:
        await channel.send(outgoing(buttons=(Button("é" * 32 + "x", "ja"),)))
    assert (error.value.code, error.value.failure) == ("callback_too_long", Failure.SETUP)
    assert len(fake.sent) == 1


@pytest.mark.parametrize("address", ["-1002000000001", "0", "+31600000199", "7_0", "moeder", ""])
async def test_nothing_goes_to_a_group_or_to_no_number(channel: TelegramChannel, fake: FakeTelegram, address: str) -> None:
    with pytest.raises(SendError) as error:
        await channel.send(outgoing(address=address))
    assert error.value.failure is Failure.GONE
    assert fake.calls == []


@pytest.mark.parametrize(
    ("answered", "code", "failure", "wait"),
    [
        (refusal(429, "Too Many Requests: retry after 17", retry_after=17), "429", Failure.LATER, 17),
        (refusal(429, "Too Many Requests"), "5xx", Failure.LATER, None),
        (refusal(403, "Forbidden: bot was blocked by the user"), "403_blocked", Failure.STOPPED, None),
        (refusal(403, "Forbidden: user is deactivated"), "403_gone", Failure.GONE, None),
        (refusal(403, "Forbidden: bot can't initiate conversation with a user"), "403_gone", Failure.GONE, None),
        (refusal(403, "Forbidden: bots can't send messages to bots"), "403", Failure.GONE, None),
        (refusal(400, "Bad Request: chat not found"), "400_gone", Failure.GONE, None),
        (refusal(400, "Bad Request: message text is empty"), "400", Failure.ROUTE, None),
        (
            refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1002000000001),
            "migrated",
            Failure.GONE,
            None,
        ),
        (refusal(401, "Unauthorized"), "401", Failure.SETUP, None),
        (refusal(404, "Not Found"), "401", Failure.SETUP, None),
        (refusal(409, "Conflict: terminated by other getUpdates request"), "409", Failure.SETUP, None),
        ((413, "<html>413 Request Entity Too Large</html>"), "413", Failure.ROUTE, None),
        (refusal(500, "Internal Server Error"), "5xx", Failure.LATER, None),
        ((502, "<html>502 Bad Gateway</html>"), "5xx", Failure.LATER, None),
        ((504, "<html>504 Gateway Time-out</html>"), "504", Failure.UNCERTAIN, None),
        (httpx.ConnectError("all attempts failed"), "network", Failure.LATER, None),
        (httpx.ConnectTimeout("slow"), "network", Failure.LATER, None),
        (httpx.PoolTimeout("busy"), "network", Failure.LATER, None),
        (httpx.ProxyError("refused"), "network", Failure.LATER, None),
        (httpx.ReadTimeout("slow"), "timeout", Failure.UNCERTAIN, None),
        (httpx.WriteTimeout("slow"), "timeout", Failure.UNCERTAIN, None),
        (httpx.ReadError("broken off"), "timeout", Failure.UNCERTAIN, None),
        (httpx.RemoteProtocolError("broken off"), "timeout", Failure.UNCERTAIN, None),
        ((200, '{"ok": true, "result": {"mess'), "timeout", Failure.UNCERTAIN, None),
        ((200, {"ok": True, "result": {"odd": True}}), "timeout", Failure.UNCERTAIN, None),
        ((200, {"ok": True}), "timeout", Failure.UNCERTAIN, None),
    ],
)
async def test_what_follows_from_an_error(
    channel: TelegramChannel,
    fake: FakeTelegram,
    answered: Exception | tuple[int, object],
    code: str,
    failure: Failure,
    wait: float | None,
) -> None:
    fake.refuse["sendMessage"] = [answered]
    with pytest.raises(SendError) as error:
        await channel.send(outgoing())
    assert (error.value.code, error.value.failure, error.value.retry_after) == (code, failure, wait)
    assert len(fake.sent) == 1


@pytest.mark.parametrize("opted_in", ["true", "false"])
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_a_waiting_time_is_in_seconds_however_the_library_says_it(monkeypatch: pytest.MonkeyPatch, opted_in: str) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", opted_in)
    assert failure_of(RetryAfter(30)) == ("429", Failure.LATER, 30.0)
    assert failure_of(RetryAfter(timedelta(seconds=1.5))) == ("429", Failure.LATER, 1.5)


def test_the_library_says_waiting_times_without_warnings(
    make: Callable[..., TelegramChannel], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PTB_TIMEDELTA")
    make()
    assert os.environ["PTB_TIMEDELTA"] == "true"


# -- taps and files ----------------------------------------------------------------------------------------------------


async def test_a_tap_is_acknowledged_once(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.acknowledge(said("tap"))
    assert fake.calls == [("answerCallbackQuery", {"callback_query_id": 3006477110000000001})]


async def test_a_message_is_not_acknowledged(channel: TelegramChannel, fake: FakeTelegram) -> None:
    await channel.acknowledge(said("text"))
    assert fake.calls == []


@pytest.mark.parametrize(
    "problem",
    [
        refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
        httpx.ReadTimeout("slow"),
        (200, "no json"),
    ],
)
async def test_an_acknowledgement_never_fails(
    channel: TelegramChannel, fake: FakeTelegram, problem: Exception | tuple[int, object]
) -> None:
    fake.refuse["answerCallbackQuery"] = [problem]
    await channel.acknowledge(said("tap"))
    assert fake.methods == ["answerCallbackQuery"]


async def test_a_file_is_fetched(channel: TelegramChannel, fake: FakeTelegram) -> None:
    fake.files["file_1.jpg"] = b"picture"
    assert await channel.fetch(said("photo").attachments[0]) == b"picture"
    assert fake.calls == [("getFile", {"file_id": "PHOTO-LARGE"})]


async def test_a_file_that_is_too_large_is_not_fetched(channel: TelegramChannel, fake: FakeTelegram) -> None:
    fake.file_size, fake.files["file_1.jpg"] = telegram.LARGEST_FILE + 1, b"picture"
    with pytest.raises(SendError) as error:
        await channel.fetch(said("photo").attachments[0])
    assert (error.value.code, error.value.failure) == ("too_large", Failure.GONE)


async def test_a_file_that_telegram_has_no_longer_is_gone(channel: TelegramChannel) -> None:
    with pytest.raises(SendError) as error:
        await channel.fetch(said("photo").attachments[0])
    assert (error.value.code, error.value.failure) == ("no_file", Failure.GONE)


@pytest.mark.parametrize("name", ["location", "number_of_somebody_else"])
async def test_what_was_not_kept_cannot_be_fetched(channel: TelegramChannel, fake: FakeTelegram, name: str) -> None:
    with pytest.raises(SendError) as error:
        await channel.fetch(said(name).attachments[0])
    assert (error.value.failure, fake.calls) == (Failure.GONE, [])


@pytest.mark.parametrize(
    ("problem", "failure"),
    [
        (refusal(400, "Bad Request: file is too big"), Failure.GONE),
        (refusal(401, "Unauthorized"), Failure.LATER),
        (refusal(429, "Too Many Requests: retry after 4", retry_after=4), Failure.LATER),
        (httpx.ReadTimeout("slow"), Failure.LATER),
        ((502, "<html>"), Failure.LATER),
    ],
)
async def test_a_file_comes_later_or_never(
    channel: TelegramChannel, fake: FakeTelegram, problem: Exception | tuple[int, object], failure: Failure
) -> None:
    fake.refuse["getFile"] = [problem]
    with pytest.raises(SendError) as error:
        await channel.fetch(said("photo").attachments[0])
    assert error.value.failure is failure


# -- what nobody may read ----------------------------------------------------------------------------------------------


def hidden(log: str) -> Sequence[str]:
    """What of a token, a text, a name or a number stands in the log."""
    secret = (TOKEN, TOKEN.partition(":")[2], SECRET, "hasta", "Goedemorgen", "Voorbeeld", "31600000199", PARENT)
    return [word for word in secret if word in log]


async def test_no_token_text_name_or_number_comes_into_the_log(
    make: Callable[..., TelegramChannel], fake: FakeTelegram, kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    channel = make()
    leak = f"https://api.telegram.org/bot{TOKEN}/getUpdates Kızım bugün hasta"
    fake.refuse = {
        "getMe": [httpx.ConnectError(leak)],
        "deleteWebhook": [refusal(400, leak)],
        "getUpdates": [(200, f'{{"ok": true, "result": ["{leak}'), httpx.InvalidURL(leak), refusal(409, leak), (502, leak)],
        "sendMessage": [httpx.ReadError(leak), (200, leak), (500, leak), refusal(400, leak), (200, {"ok": True})],
        "answerCallbackQuery": [refusal(400, leak)],
        "getFile": [httpx.ReadError(leak)],
    }
    kept.trouble = [ValueError(leak)] * 6
    fake.write(*(payload(name) for name in ("text", "own_number", "tap", "blocked")))
    await channel.open(kept)
    await until(lambda: len(kept) == 3)
    for _ in range(5):
        with pytest.raises(SendError) as error:
            await channel.send(outgoing())
        assert hidden(repr(error.value) + str(error.value)) == []
    await channel.send(outgoing())
    await channel.acknowledge(said("tap"))
    with pytest.raises(SendError):
        await channel.fetch(said("photo").attachments[0])
    formatter = logging.Formatter()
    lines = [formatter.format(record) for record in caplog.records]
    assert len(lines) > 8
    assert hidden("\n".join(lines)) == []
