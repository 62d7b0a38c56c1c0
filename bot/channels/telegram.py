"""The school's bot in Telegram: what a chat says becomes a message of a contact, and what goes out one or more of Telegram's.

Only private chats. Whatever the library or HTTP says in words can carry the token (it stands in every address) or a parent's
text: of an error only its kind and a code leave this file.
"""

import asyncio
import hashlib
import itertools
import json
import logging
import os
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal, TypeVar

import httpx
from pydantic import Field
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
)
from telegram import Message as ChatMessage
from telegram import error as refused
from telegram.request import HTTPXRequest

from bot.channels import Place
from bot.channels.splitting import chunks
from bot.channels.telegram_updates import ASKED_FOR, events_of
from bot.config import Section
from bot.domain.capabilities import Capabilities, Pace
from bot.domain.linking import SHARE_PHONE
from bot.domain.message import LARGEST_FILE, Attachment, Button, Cost, Document, Event, Inbound, Outgoing, Trace
from bot.errors import BadInput, ConfigError, Failure, Forbidden, SendError
from bot.logs import place_of
from bot.ports import Channel, Take, Webhook

log = logging.getLogger(__name__)

T = TypeVar("T")

CALLBACK_BYTES = 64

PAUSES = (1.0, 5.0, 15.0, 60.0)
"""Seconds between attempts; the last one again and again where there is no end to trying."""

_SOON = 5.0
_LISTEN = 25


class Settings(Section):
    """The school's bot. `rate`: messages a second, below Telegram's 30; `per_chat_seconds`: between two to one chat."""

    enabled: bool = True
    token: str = Field("", repr=False)
    username: str = ""
    mode: Literal["auto", "webhook", "polling"] = "auto"
    api_url: str = ""
    rate: float = Field(28, gt=0, le=30)
    per_chat_seconds: float = Field(1.0, ge=0)


def build(settings: Settings, place: Place) -> tuple[Channel, ...]:
    """The one channel.

    Raises:
        ConfigError: something is missing, or cannot be right.

    """
    if not settings.token:
        raise ConfigError("`channels.telegram.token` is empty. Set OUDERLIJN_CHANNELS__TELEGRAM__TOKEN, or remove the section.")
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", settings.token):
        raise ConfigError("`channels.telegram.token` is no token of BotFather: digits, a colon, letters. Copy it once more.")
    if not re.fullmatch(r"@?[A-Za-z0-9_]{4,32}", settings.username):
        raise ConfigError("`channels.telegram.username` must be the name of the bot without @, such as school_bot.")
    if settings.api_url and not settings.api_url.startswith(("https://", "http://")):
        raise ConfigError("`channels.telegram.api_url` must begin with https://. Without it Telegram's own address is used.")
    if settings.mode == "webhook" and not place.public_url:
        raise ConfigError("`channels.telegram.mode` is webhook, but `web.public_url` is empty. Fill it in, or set polling.")
    if _by_webhook(settings, place) and not settings.api_url and not place.public_url.startswith("https://"):
        raise ConfigError("Telegram calls only https: correct `web.public_url`, or set `channels.telegram.mode` to polling.")
    return (TelegramChannel(settings, place),)


def _by_webhook(settings: Settings, place: Place) -> bool:
    return settings.mode == "webhook" or (settings.mode == "auto" and bool(place.public_url))


# -- what goes wrong ---------------------------------------------------------------------------------------------------

# What Telegram says with a refusal is written nowhere; the texts are those of its own server (tdlib/telegram-bot-api).
_REFUSALS: tuple[tuple[type[Exception], str, str, Failure], ...] = (
    (refused.Forbidden, "blocked by the user", "403_blocked", Failure.STOPPED),
    (refused.Forbidden, "user is deactivated", "403_gone", Failure.GONE),
    (refused.Forbidden, "can't initiate conversation", "403_gone", Failure.GONE),
    (refused.Forbidden, "", "403", Failure.GONE),
    # The chat became a group under another number. Others would read about a child there: not followed.
    (refused.ChatMigrated, "", "migrated", Failure.GONE),
    (refused.BadRequest, "chat not found", "400_gone", Failure.GONE),
    (refused.BadRequest, "", "400", Failure.ROUTE),
    (refused.InvalidToken, "", "401", Failure.SETUP),
    (refused.Conflict, "", "409", Failure.SETUP),
    (refused.NetworkError, "too large", "413", Failure.ROUTE),
    # Somebody on the way gave up waiting for the server, which may have sent it.
    (refused.NetworkError, "gateway timeout", "504", Failure.UNCERTAIN),
)
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def failure_of(error: Exception) -> tuple[str, Failure, float | None]:
    """The code of an error, what follows from it, and the seconds to wait when Telegram says so."""
    if isinstance(error, refused.RetryAfter):
        wait = error.retry_after
        return "429", Failure.LATER, wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
    words = str(error).lower()
    for kind, said, code, failure in _REFUSALS:
        if isinstance(error, kind) and said in words:
            return code, failure, None
    cause = error.__cause__
    if isinstance(cause, _NEVER_LEFT):
        return "network", Failure.LATER, None
    # The library gives its network errors the one of httpx as a cause. Without it there was an answer, of a status that it
    # has no error for (a cause of its own: the answer was not JSON).
    if type(error) is refused.NetworkError and (cause is None or isinstance(cause, refused.TelegramError)):
        return "5xx", Failure.LATER, None
    return "timeout", Failure.UNCERTAIN, None


_ADVICE = {
    "400": "Telegram refuses the webhook. `web.public_url` must be an https address that the internet reaches, on port 443, "
    "80, 88 or 8443; or set `channels.telegram.mode` to polling.",
    "401": "Telegram does not accept `channels.telegram.token`. Ask BotFather for the present one (/mybots, API Token) and "
    "start the program again.",
    "409": "Another program takes this bot's messages. End it, or give each program a bot of its own.",
}


# -- the channel -------------------------------------------------------------------------------------------------------


class _Request(HTTPXRequest):
    """HTTP that never writes an answer into the log."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer. The library's own would log one that is cut off, with what parents wrote in it."""
        try:
            answer: dict[str, Any] = json.loads(payload.decode(errors="replace"))
        except ValueError:
            raise refused.TelegramError("Invalid server response") from None
        return answer


class _Bot(Bot):
    """The library's client, with updates as they came: one that it cannot read must not hold up the others, nor be logged."""

    def __repr__(self) -> str:
        """Without the token, which the library would show."""
        return "the school's bot"

    async def updates(self, offset: int | None) -> list[dict[str, Any]]:
        """What came in since; waits for it. An `offset` says that everything before it was taken."""
        ask = {"offset": offset, "timeout": _LISTEN, "allowed_updates": ASKED_FOR}
        found = await self._post("getUpdates", ask, read_timeout=_LISTEN + 10)
        if not (isinstance(found, list) and all(isinstance(update.get("update_id"), int) for update in found)):
            raise refused.TelegramError("no updates")
        return found


class TelegramChannel:
    """Sends to private chats, and reads them through a webhook or by asking."""

    name = "telegram"
    provider = "telegram"
    can = Capabilities(text=4096, buttons=12, label=60, receipts=False, documents=True, shares_phone=True)

    def __init__(
        self,
        settings: Settings,
        place: Place,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        # The library logs texts at DEBUG; httpx logs the address, and with it the token, at INFO.
        for name in ("telegram", "httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        # The library's own switch: waiting times as `timedelta`, without a warning at each of them.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        self.pace = Pace(settings.rate, every=settings.per_chat_seconds)
        self._username = settings.username.removeprefix("@")
        self._number = settings.token.partition(":")[0]
        self._webhook = f"{place.public_url}/webhooks/telegram" if _by_webhook(settings, place) else ""
        # Derived, so that there is nothing more to configure; whoever knows it does not know the token.
        self._secret = hashlib.sha256(f"ouderlijn webhook {settings.token}".encode()).hexdigest()
        self._sleep = sleep
        self._task: asyncio.Task[None] | None = None
        self._said: set[str] = set()
        more = {"transport": transport} if transport else None
        self._requests = tuple(
            _Request(size, connect_timeout=5, read_timeout=20, write_timeout=20, pool_timeout=5, httpx_kwargs=more)
            for size in (2, 64)
        )
        api = settings.api_url.rstrip("/") or "https://api.telegram.org"
        self._bot = _Bot(settings.token, f"{api}/bot", f"{api}/file/bot", self._requests[1], self._requests[0])

    async def open(self, take: Take) -> None:
        """Tell Telegram how messages come here. When it is away, go on trying behind the scenes.

        Raises:
            ConfigError: Telegram does not know the token.

        """
        for request in self._requests:
            await request.initialize()
        begun = False
        try:
            async with asyncio.timeout(_SOON):
                await self._begin()
            begun = True
        except refused.InvalidToken:
            await self.close()
            raise ConfigError(_ADVICE["401"]) from None
        except Exception as error:
            self._complain(error)
        if not (begun and self._webhook):
            self._task = asyncio.create_task(self._work(take, begun))

    async def close(self) -> None:
        """Stop asking. A webhook stays: Telegram keeps what comes in, and brings it when the program is back."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        for request in self._requests:
            await request.shutdown()

    async def _begin(self) -> None:
        me = await self._bot.get_me()
        if (me.username or "").lower() != self._username.lower():
            log.warning(
                "`channels.telegram.username` is not the name of the token's bot: links for parents lead to another bot. "
                "Look the name up in BotFather (/mybots) and correct it."
            )
        if self._webhook:
            await self._bot.set_webhook(self._webhook, allowed_updates=ASKED_FOR, secret_token=self._secret)
        else:
            # What waits there is kept: parents wrote it.
            await self._bot.delete_webhook(drop_pending_updates=False)

    async def _work(self, take: Take, begun: bool) -> None:
        if not begun:
            await self._insist(self._begin)
        offset = None
        while not self._webhook:
            for update in await self._insist(partial(self._bot.updates, offset)):
                await self._keep(update, take)
                # Told to Telegram with the next question; after a crash before that it comes again, with the same number.
                offset = int(update["update_id"]) + 1

    async def _insist(self, do: Callable[[], Awaitable[T]]) -> T:
        """Do it until Telegram answers, with growing pauses; each kind of trouble is logged once."""
        pauses = itertools.chain(PAUSES, itertools.repeat(PAUSES[-1]))
        while True:
            try:
                result = await do()
            except Exception as error:
                pause = self._complain(error) or next(pauses)
            else:
                if self._said:
                    log.info("Telegram answers again.")
                    self._said.clear()
                return result
            await self._sleep(pause)

    def _complain(self, error: Exception) -> float | None:
        """Log what is wrong, once for each kind of trouble; returns the seconds to wait when Telegram says so."""
        code, _, wait = failure_of(error)
        if code not in self._said and code in _ADVICE:
            log.error(_ADVICE[code])
        elif code not in self._said:
            log.warning("Telegram does not answer (%s, %s); asked again after a pause.", type(error).__name__, code)
        self._said.add(code)
        return wait

    async def _keep(self, update: Mapping[str, Any], take: Take) -> None:
        """Hand an update on until it is kept. After five failures it is left behind: others wait for their turn."""
        for pause in (*PAUSES, None):
            try:
                for event in self._events(update):
                    await take(event)
                return
            except Exception as error:
                if pause is None:
                    log.error("A message from Telegram was not kept and is lost (%s).", place_of(error))
                    return
                log.warning("A message from Telegram was not kept (%s); tried again in %.0f s.", place_of(error), pause)
            await self._sleep(pause)

    def _events(self, update: Mapping[str, Any]) -> tuple[Event, ...]:
        try:
            return events_of(update, self._number)
        except Exception as error:
            # A shape that the library does not know: it would be the same tomorrow, and everybody behind it would wait.
            log.error("An update of Telegram cannot be read (%s): is python-telegram-bot out of date?", place_of(error))
            return ()

    def read(self, webhook: Webhook) -> Sequence[Event]:
        """What a request of Telegram says.

        Raises:
            Forbidden: it does not hold the secret that the webhook was set with.
            BadInput: it is no update.

        """
        given = webhook.headers.get("x-telegram-bot-api-secret-token", "")
        if not secrets.compare_digest(given.encode(), self._secret.encode()):
            raise Forbidden("This request does not come from Telegram.")
        try:
            update = json.loads(webhook.body)
        except (ValueError, RecursionError):
            update = None
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise BadInput("This is no update of Telegram.")
        return self._events(update)

    def cost(self, message: Outgoing) -> Cost | None:
        """Nothing: Telegram is free."""
        return None

    def link(self, code: str) -> str | None:
        """Opens the chat; "Start" there hands the code over."""
        return f"https://t.me/{self._username}?start={code}"

    async def acknowledge(self, inbound: Inbound) -> None:
        """End the little clock on the button."""
        if not inbound.query:
            return
        try:
            await self._bot.answer_callback_query(inbound.query)
        except Exception as error:
            # The clock ends by itself; an old tap is refused each time.
            log.debug("A tap was not acknowledged (%s).", type(error).__name__)

    async def send(self, message: Outgoing) -> str:
        """Send it; returns the chat and the number of the last message in it.

        Raises:
            SendError: it was not sent, or not all of it.

        """
        done, last = message.done, 0
        chat = _chat(message)
        if any(len(button.payload.encode()) > CALLBACK_BYTES for button in message.buttons):
            raise SendError("callback_too_long", Failure.SETUP, done=done)
        for send in self._steps(chat, message)[done:]:
            try:
                last = (await send()).message_id
            except Exception as error:
                if not isinstance(error, refused.TelegramError):
                    log.error("Telegram's answer to a message cannot be read (%s).", place_of(error))
                raise SendError(*failure_of(error), done) from None
            done += 1
        return f"{chat}:{last}"

    def _steps(self, chat: int, message: Outgoing) -> list[Callable[[], Awaitable[ChatMessage]]]:
        """One call for each message of Telegram."""
        send = partial(self._bot.send_message, chat, link_preview_options=LinkPreviewOptions(is_disabled=True))
        share = next((button for button in message.buttons if button.payload == SHARE_PHONE), None)
        taps = tuple(button for button in message.buttons if button.payload != SHARE_PHONE)
        *first, last = chunks(replace(message, buttons=taps), self.can)
        steps = [partial(send, chunk.text) for chunk in first]
        if share and not taps:
            steps.append(partial(send, last.text, reply_markup=_sharing(share)))
        else:
            steps.append(partial(send, last.text, reply_markup=_keyboard(last.buttons)))
            # A message of Telegram has one keyboard, and only that of the reply can share a number.
            steps += [partial(send, share.label, reply_markup=_sharing(share))] if share else []
        return [*steps, *(self._file(chat, document) for document in message.documents)]

    def _file(self, chat: int, document: Document) -> Callable[[], Awaitable[ChatMessage]]:
        file = InputFile(document.data, filename=document.name)
        # A voice message is played by a tap, a document is downloaded first.
        send = self._bot.send_voice if document.content_type == "audio/ogg" else self._bot.send_document
        return partial(send, chat, file)

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        """Telegram cannot be asked."""
        return Trace.UNKNOWN

    async def fetch(self, attachment: Attachment) -> bytes:
        """The file that came with a message, up to 20 MB.

        Raises:
            SendError: not now (LATER), or never (GONE).

        """
        if not attachment.reference:
            raise SendError("no_file", Failure.GONE)
        file = await _asked(self._bot.get_file(attachment.reference))
        if not file.file_path or (file.file_size or 0) > LARGEST_FILE:
            raise SendError("too_large", Failure.GONE)
        try:
            return bytes(await _asked(file.download_as_bytearray()))
        except SendError as error:
            # Here the library takes "not found" for a wrong token; Telegram knows the file, but has it no longer.
            raise (SendError("no_file", Failure.GONE) if error.code == "401" else error) from None


async def _asked(answer: Awaitable[T]) -> T:
    try:
        return await answer
    except Exception as error:
        code, failure, wait = failure_of(error)
        gone = failure in (Failure.ROUTE, Failure.GONE)
        raise SendError(code, Failure.GONE if gone else Failure.LATER, wait) from None


def _chat(message: Outgoing) -> int:
    # The number of a group is negative: others would read about a child there. One with a + is a phone number.
    if not re.fullmatch(r"[1-9][0-9]*", message.address):
        raise SendError("no_private_chat", Failure.GONE, done=message.done)
    return int(message.address)


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(button.label, callback_data=button.payload)] for button in buttons]
    return InlineKeyboardMarkup(rows) if rows else None


def _sharing(button: Button) -> ReplyKeyboardMarkup:
    key = KeyboardButton(button.label, request_contact=True)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)
