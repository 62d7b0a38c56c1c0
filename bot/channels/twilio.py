"""WhatsApp and SMS through Twilio: two channels over one account."""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from ssl import SSLCertVerificationError
from time import monotonic
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import requests
from pydantic import BeforeValidator, Field
from requests.adapters import HTTPAdapter
from twilio.base import exceptions  # type: ignore[import-untyped]
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from bot.channels import Place, sms_text
from bot.channels.splitting import Chunk, chunks, split
from bot.channels.twilio_contents import Contents, content_of
from bot.channels.twilio_webhooks import STOP_WORDS, Form, events_of
from bot.config import Section
from bot.domain.capabilities import Capabilities, Pace
from bot.domain.message import Attachment, Cost, Event, Inbound, Outgoing, Template, Trace
from bot.domain.phone import read_number
from bot.errors import BadInput, ConfigError, Failure, Forbidden, SendError
from bot.ports import Channel, Take, Webhook

__all__ = ["CODES", "STOP_WORDS", "Account", "Settings", "SmsChannel", "WhatsAppChannel", "build", "check_account", "client_of"]

T = TypeVar("T")

CODES: Mapping[int, Failure] = {
    # The contact sent STOP (21610) or blocked the school in WhatsApp (63014): sending again would be unlawful.
    **dict.fromkeys((21610, 63014), Failure.STOPPED),
    # No such number, a fixed line, nobody in WhatsApp there.
    **dict.fromkeys((21211, 21614, 30005, 30006, 63003, 63024, 63033), Failure.GONE),
    # Token, country, sender, length, template: the same again would fail again, for everybody.
    **dict.fromkeys((20003, 21408, 21603, 21606, 21617, 21656, 21910, 63007, 63021, 63027, 63028), Failure.SETUP),
    # Outside the 24 hours after the contact's last message.
    63016: Failure.TEMPLATE,
    # Filtered as spam, or blocked by the carrier.
    **dict.fromkeys((30007, 30004), Failure.ROUTE),
    # Too fast, a full queue, a phone that is off, a carrier or WhatsApp that is away.
    **dict.fromkeys((20429, 30001, 30003, 30008, 30410, 63012, 63017, 63018), Failure.LATER),
}
"""What follows from an error code of Twilio: https://www.twilio.com/docs/api/errors."""

_HTTP = {"401": Failure.SETUP, "403": Failure.SETUP, "429": Failure.LATER}
# Somebody has deleted a content that we know.
_NO_SUCH_CONTENT = "21655"
# What stands behind the # is for Twilio alone, and is not signed: it repeats a report that did not get through.
_REPEAT = "#rc=3&rp=ct,5xx,rt"

TIMEOUT = 10.0
THREADS = 32
FILE_BYTES = 20_000_000
FILE_SECONDS = 60.0
_LISTED = 50

_ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")

# YAML reads +3197010200000 as a number.
_Number = Annotated[str, BeforeValidator(lambda value: f"+{value}" if isinstance(value, int) else value)]


class WhatsApp(Section):
    """The WhatsApp sender: its number, how fast it may send, and what a template message costs in euros."""

    sender: _Number
    # A sender takes 80; SQLite on two cores keeps this up while parents are answered (bench/broadcast.py).
    rate: float = Field(40, gt=0)
    per_contact_seconds: float = Field(6, ge=0)
    # Meta lets a short burst through to one person.
    burst: int = Field(10, ge=1)
    price: float | None = Field(None, ge=0)


class Sms(Section):
    """The SMS number, how many parts a second it may send, and what a part costs in euros."""

    sender: _Number
    messaging_service_sid: str = ""
    rate: float = Field(1, gt=0)
    price: float | None = Field(None, ge=0)


class Settings(Section):
    """The account at Twilio; `api_url` is another address of all its APIs, for tests or a proxy."""

    enabled: bool = True
    account_sid: str = ""
    auth_token: str = Field("", repr=False)
    api_url: str = ""
    whatsapp: WhatsApp | None = None
    sms: Sms | None = None


def build(settings: Settings, place: Place, http: Any = None) -> tuple[Channel, ...]:
    """The channels of the sections that are there; they share one client. `http`: another HTTP client of the library.

    Raises:
        ConfigError: something is missing, or is not what it should be.

    """
    _check(settings, place)
    account = Account(settings, place.public_url, http)
    channels: list[Channel] = []
    if settings.whatsapp:
        channels.append(WhatsAppChannel(account, settings.whatsapp))
    if settings.sms:
        channels.append(SmsChannel(account, settings.sms))
    return tuple(channels)


def check_account(settings: Settings) -> None:
    """Look whether the account can be right.

    Raises:
        ConfigError: its number or its token is missing, or is not what it should be.

    """
    where = "channels.twilio"
    if not settings.account_sid:
        raise ConfigError(f"{where}.account_sid is empty. Copy it from the Twilio Console, or remove the section.")
    if not _ACCOUNT.fullmatch(settings.account_sid):
        raise ConfigError(f"{where}.account_sid is AC and 32 digits and letters a to f. Copy it from the Twilio Console.")
    if not settings.auth_token:
        raise ConfigError(f"{where}.auth_token is empty. Set OUDERLIJN_CHANNELS__TWILIO__AUTH_TOKEN, or remove the section.")


def _check(settings: Settings, place: Place) -> None:
    where = "channels.twilio"
    check_account(settings)
    if not settings.whatsapp and not settings.sms:
        raise ConfigError(f"{where} has neither whatsapp nor sms. Add one with its `sender`, or remove the section.")
    for name, section in (("whatsapp", settings.whatsapp), ("sms", settings.sms)):
        if section and not read_number(section.sender).e164:
            raise ConfigError(
                f'{where}.{name}.sender is no number such as "+3197010200000". A name such as School cannot receive answers.'
            )
    if not place.public_url:
        raise ConfigError(f"web.public_url is empty. Set the https address at which Twilio reaches us, or remove {where}.")


def client_of(settings: Settings, http: Any = None) -> Any:
    """The library's client of the account; its calls block. `http`: another HTTP client of the library."""
    # Both write addresses with numbers in them.
    for name in ("twilio.http_client", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)
    client = Client(settings.account_sid, settings.auth_token, http_client=http or _http())
    if settings.api_url:
        for domain in (client.api, client.content, client.messaging):
            domain.base_url = settings.api_url.rstrip("/")
    return client


def _http() -> Any:
    http = TwilioHttpClient(timeout=TIMEOUT)
    # There is no idempotency key: what may have been sent is never sent again by itself.
    adapter = HTTPAdapter(pool_maxsize=THREADS, max_retries=0)
    http.session.mount("https://", adapter)
    http.session.mount("http://", adapter)
    return http


class Account:
    """One account: its client, whose calls block and so have threads of their own, and its webhooks."""

    def __init__(self, settings: Settings, public_url: str, http: Any) -> None:
        self.public_url = public_url
        self.client = client_of(settings, http)
        self._sid = settings.account_sid
        self._validator = RequestValidator(settings.auth_token)
        self._pool = ThreadPoolExecutor(THREADS, "twilio")
        self._closed = False
        self._homes = {("https", "api.twilio.com")}
        if settings.api_url:
            self._homes.add(_home(settings.api_url))

    async def call(self, do: Callable[[], T], *, lost: Failure) -> T:
        """Do it in a thread. `lost`: what follows when the request left and no answer came.

        Raises:
            SendError: it was refused, or nobody answered.

        """

        def run() -> T:
            try:
                return do()
            except SendError:
                raise
            except Exception as error:
                raise _send_error(error, lost) from None

        return await asyncio.get_running_loop().run_in_executor(self._pool, run)

    async def close(self) -> None:
        """End when what has begun has ended, which TIMEOUT limits. The first channel does it for the other one too."""
        if self._closed:
            return
        self._closed = True
        await asyncio.to_thread(self._pool.shutdown)
        self.client.http_client.session.close()

    def read(self, webhook: Webhook) -> Sequence[Event]:
        """What a request of Twilio says: a message, or what became of one."""
        try:
            fields = parse_qs(
                webhook.body.decode(), keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=500
            )
        except ValueError:
            raise BadInput("This is no form of Twilio.") from None
        form = Form(fields)
        # By the address that Twilio was given: behind a proxy the request itself names another one.
        url = f"{self.public_url}/webhooks/twilio"
        url += f"/{webhook.path}" if webhook.path else ""
        url += f"?{webhook.query}" if webhook.query else ""
        if not self._validator.validate(url, form, webhook.headers.get("x-twilio-signature", "")):
            raise Forbidden("The signature is not that of Twilio for this address. Look at web.public_url and the auth token.")
        if form.first("AccountSid") != self._sid:
            raise Forbidden("This is about another account of Twilio.")
        return events_of(form, webhook.path, failures=CODES)

    async def fetch(self, attachment: Attachment) -> bytes:
        """The file at Twilio, of at most FILE_BYTES."""
        if _home(attachment.reference) not in self._homes:
            # Our token goes to nobody else.
            raise SendError("no_file", Failure.GONE)
        return await self.call(lambda: self._download(attachment.reference), lost=Failure.LATER)

    def _download(self, url: str) -> bytes:
        end = monotonic() + FILE_SECONDS
        with self.client.http_client.session.get(url, auth=self.client.auth, timeout=TIMEOUT, stream=True) as answer:
            if answer.status_code != requests.codes.ok:
                gone = answer.status_code == requests.codes.not_found
                raise SendError(str(answer.status_code), Failure.GONE if gone else Failure.LATER)
            data = bytearray()
            for piece in answer.iter_content(65_536):
                data += piece
                if len(data) > FILE_BYTES:
                    raise SendError("too_big", Failure.GONE)
                if monotonic() > end:
                    raise SendError("timeout", Failure.LATER)
        return bytes(data)


def _home(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _send_error(error: Exception, lost: Failure) -> SendError:
    if isinstance(error, exceptions.TwilioRestException | exceptions.TwilioServiceException):
        status = str(error.status)
        code = str(error.code) if str(error.code).isdecimal() else status
        failure = CODES.get(int(code)) if code.isdecimal() else None
        failure = failure or _HTTP.get(status) or (Failure.LATER if status.startswith("5") else Failure.ROUTE)
        # The library does not hand over Retry-After. Twilio counts by the second.
        return SendError(code, failure, retry_after=1.0 if status == "429" or code == "20429" else None)
    return SendError("network", Failure.LATER) if _never_left(error) else SendError("timeout", lost)


def _never_left(error: BaseException | None) -> bool:
    """Whether there was no connection yet: an unknown host, nobody there, too long to reach, a wrong certificate."""
    while error:
        if isinstance(error, NewConnectionError | ConnectTimeoutError | requests.ConnectTimeout | SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


class _TwilioChannel:
    """What both channels do alike; each knows how a message of ours becomes messages of Twilio."""

    name: str
    provider = "twilio"
    can: Capabilities
    pace: Pace

    def __init__(self, account: Account, prefix: str, sender: Mapping[str, str]) -> None:
        self._account = account
        self._prefix = prefix
        self._sender = sender

    async def open(self, take: Take) -> None:
        """Nothing to open: Twilio comes to us, and may be away when this program starts."""

    async def close(self) -> None:
        """End the threads of the account."""
        await self._account.close()

    def read(self, webhook: Webhook) -> Sequence[Event]:
        """What Twilio says, of both channels."""
        return self._account.read(webhook)

    async def acknowledge(self, inbound: Inbound) -> None:
        """Twilio does not want to know."""

    async def fetch(self, attachment: Attachment) -> bytes:
        """The picture or the file that a parent sent."""
        return await self._account.fetch(attachment)

    async def send(self, message: Outgoing) -> str:
        """Send what is still to be sent; returns Twilio's id of the last piece."""
        done, sid = message.done, ""
        try:
            pieces = await self._pieces(message)
            skip = _skip(message, len(pieces))
            for number, piece in enumerate(pieces[skip:], skip + 1):
                sid = await self._create(message, piece, f"{message.id}/{number}/{len(pieces)}")
                done = number
        except SendError as error:
            raise replace(error, done=done) from None
        return sid

    async def _create(self, message: Outgoing, piece: Mapping[str, str], receipt: str) -> str:
        fields = {
            "to": self._prefix + message.address,
            "status_callback": f"{self._account.public_url}/webhooks/twilio/status/{receipt}{_REPEAT}",
            **self._sender,
            **piece,
        }
        create = self._account.client.messages.create
        return await self._account.call(lambda: str(create(**fields).sid), lost=Failure.UNCERTAIN)

    async def find(self, message: Outgoing, since: datetime) -> Trace:
        """Look through Twilio's own list. What was not sent is sent again, so that every doubt is UNKNOWN."""
        # Without Twilio's own filter of dates: it goes by the day, and by when a message left, which one in a queue has not.
        address, rows = self._prefix + message.address, self._account.client.messages.list
        listed = await self._account.call(lambda: list(rows(to=address, limit=_LISTED)), lost=Failure.LATER)
        recent = [row for row in listed if row.date_created is None or row.date_created >= since - timedelta(minutes=1)]
        bodies = [_letters(row.body or "") for row in recent if any(getattr(row, k) == v for k, v in self._sender.items())]
        template = self._template(message)
        if template:
            # The approved text is not known here, only what was filled in.
            values = [_letters(value) for value in template.variables.values()]
            found = [any(values) and any(all(value in body for value in values) for body in bodies)]
        else:
            texts = self._texts(message)
            found = [_letters(text) in bodies for text in texts[_skip(message, len(texts)) :]]
        if all(found):
            return Trace.SENT
        # A part of it, a text that Twilio does not keep, another template, or more than was listed.
        doubt = any(found) or "" in bodies or (template and bodies) or len(recent) == _LISTED
        return Trace.UNKNOWN if doubt else Trace.NOT_SENT

    def _template(self, message: Outgoing) -> Template | None:
        return None

    def _texts(self, message: Outgoing) -> list[str]:
        return [chunk.text for chunk in chunks(message, self.can)]

    async def _pieces(self, message: Outgoing) -> list[dict[str, str]]:
        return [{"body": text} for text in self._texts(message)]


def _skip(message: Outgoing, pieces: int) -> int:
    # Fewer pieces than were sent before: the window has closed meanwhile, and the template stands for all of it.
    return message.done if message.done < pieces else 0


def _letters(text: str) -> str:
    # Twilio gives a text back with other spaces, quotation marks or marks of direction.
    return "".join(letter for letter in text.casefold() if letter.isalnum())


class SmsChannel(_TwilioChannel):
    """Plain text, in the home language alone, paid by the part."""

    name = "sms"
    can = Capabilities(text=1600, buttons=0, bilingual=False, short=True, by_phone=True, keeps_stops=True)

    def __init__(self, account: Account, settings: Sms) -> None:
        service = settings.messaging_service_sid
        number = {"from_": read_number(settings.sender).e164}
        super().__init__(account, "", {"messaging_service_sid": service} if service else number)
        self.pace = Pace(settings.rate, every=1.0, burst=3)
        self._price = settings.price

    def cost(self, message: Outgoing) -> Cost:
        """So many parts, as the carriers count them."""
        parts = sum(sms_text.parts(text) for text in self._texts(message))
        return Cost(parts, None if self._price is None else parts * self._price)

    def link(self, code: str) -> None:
        """An SMS begins with a number, not with a link."""

    def _texts(self, message: Outgoing) -> list[str]:
        # Split once more: three full stops are longer than an ellipsis.
        plain = (sms_text.plain(chunk.text) for chunk in chunks(message, self.can))
        return [piece for text in plain for piece in split(text, self.can.text)]


class WhatsAppChannel(_TwilioChannel):
    """Texts and buttons for 24 hours after the contact's last message; before and after that, approved templates."""

    name = "whatsapp"
    can = Capabilities(text=1600, text_with_buttons=1024, buttons=10, label=20, by_phone=True, window=timedelta(hours=24))

    def __init__(self, account: Account, settings: WhatsApp) -> None:
        self._number = read_number(settings.sender).e164
        super().__init__(account, "whatsapp:", {"from_": f"whatsapp:{self._number}"})
        self.pace = Pace(settings.rate, every=settings.per_contact_seconds, burst=settings.burst)
        self._price = settings.price
        self._contents = Contents(account.client, account.call)

    def cost(self, message: Outgoing) -> Cost | None:
        """A template is paid for; inside the window nothing is."""
        return Cost(1, self._price) if self._template(message) else None

    def link(self, code: str) -> str:
        """The chat with the code already written; the contact only sends it."""
        return f"https://wa.me/{self._number.removeprefix('+')}?text=Ouderlijn%20{code}"

    async def send(self, message: Outgoing) -> str:
        """Send it as a text, as a content with buttons, or as the template."""
        try:
            return await super().send(message)
        except SendError as error:
            if error.code == _NO_SUCH_CONTENT:
                self._contents.forget()
            raise

    def _template(self, message: Outgoing) -> Template | None:
        return None if message.open else message.template

    async def _pieces(self, message: Outgoing) -> list[dict[str, str]]:
        if message.open:
            return [await self._piece(chunk) for chunk in chunks(message, self.can)]
        if not message.template:
            raise SendError("no_template", Failure.ROUTE)
        # Twilio 21656: no line breaks, tabs or many spaces in a value.
        values = {key: " ".join(value.split()) for key, value in message.template.variables.items()}
        return [_filled(message.template.sid, values)]

    async def _piece(self, chunk: Chunk) -> dict[str, str]:
        if not chunk.buttons:
            return {"body": chunk.text}
        content = content_of(chunk)
        return _filled(await self._contents.sid(content), content.values)


def _filled(sid: str, values: Mapping[str, str]) -> dict[str, str]:
    return {"content_sid": sid, "content_variables": json.dumps(values, ensure_ascii=False)}
