"""The phones of parents, at the stand-ins: what they read, write and tap; and what the providers were told."""

import itertools
import json
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
from twilio.request_validator import RequestValidator

from tests.conformance.line import Call, Line

T = TypeVar("T")

SCHOOL = "+3197010200000"
"""The number of the school that the stand-in of Twilio knows."""


def until(find: Callable[[], T], what: str | Callable[[], str], seconds: float = 20) -> T:
    """Look until it is there; `what` is told where it does not come, and may be asked at that moment."""
    end = time.monotonic() + seconds
    while not (found := find()):
        assert time.monotonic() < end, f"this did not come within {seconds:.0f} s: {what if isinstance(what, str) else what()}"
        time.sleep(0.05)
    return found


@dataclass(frozen=True)
class Sent:
    """A message as the parent sees it. `taps`: for each button what a tap sends back; `list`: the buttons open as a list."""

    text: str
    id: str
    at: float
    taps: Mapping[str, str] = field(default_factory=dict)
    list: bool = False
    approved: bool = False
    document: bytes = b""
    shares_phone: str = ""
    callback: str = ""


class Provider:
    """What both stand-ins have in common."""

    def __init__(self, stand_in: str, line: Line) -> None:
        self.stand_in, self.line = stand_in, line
        self._http = httpx.Client(base_url=stand_in, timeout=60, trust_env=False)

    def control(self, action: str, /, **what: object) -> Any:
        answer = self._http.post(f"/_test/{action}", json=what)
        assert answer.status_code == 200, f"the stand-in refused {action}: {answer.text[:200]}"
        return answer.json()

    def look(self, at: str) -> Any:
        return self._http.get(f"/_test/{at}").json()

    def close(self) -> None:
        self._http.close()


class Twilio(Provider):
    """The stand-in of Twilio. `door`: the program's address as Twilio knows it."""

    def __init__(self, stand_in: str, line: Line, door: str, account: str, token: str) -> None:
        super().__init__(stand_in, line)
        self.account, self._door, self._signer = account, door, RequestValidator(token)

    def creates(self, to: str) -> list[Call]:
        """Each attempt to send a message there, also those that were refused."""
        of = [call for call in list(self.line.calls) if call.method == "POST" and call.path.endswith("/Messages.json")]
        return [call for call in of if call.fields["To"] == to]

    def sent(self, to: str) -> list[Sent]:
        """What the stand-in took, whatever the program heard of it."""
        return [self._seen(call) for call in self.creates(to) if call.status == 201]

    def _seen(self, call: Call) -> Sent:
        asked = call.fields
        about = {"id": call.result["sid"], "at": call.at, "callback": asked["StatusCallback"]}
        if "ContentSid" not in asked:
            return Sent(asked["Body"], **about)
        values = json.loads(asked["ContentVariables"])
        content, approved = self._contents()[asked["ContentSid"]]

        def filled(text: str) -> str:
            return re.sub(r"\{\{(\d+)\}\}", lambda gap: values[gap[1]], text)

        kind, said = next(iter(content.items()))
        buttons = [(b["title"], b["id"]) for b in said.get("actions", ())] + [
            (i["item"], i["id"]) for i in said.get("items", ())
        ]
        taps = {filled(title): filled(payload) for title, payload in buttons}
        return Sent(filled(said["body"]), taps=taps, list="list" in kind, approved=approved, **about)

    def _contents(self) -> dict[str, tuple[Any, bool]]:
        """All contents by their ids, and whether they are texts for approval."""
        made = [
            call
            for call in list(self.line.calls)
            if call.method == "POST" and call.path == "/v1/Content" and call.status == 201
        ]
        # Those with gaps only belong to messages with buttons.
        return {
            c.result["sid"]: (c.fields["types"], not re.match("ouderlijn_(quick|list)_", c.fields["friendly_name"]))
            for c in made
        }

    def bring(self, fields: Mapping[str, str], path: str = "", *, signed: bool = True, more: str = "") -> httpx.Response:
        """A request of ours to the program, signed as Twilio signs; `more` is added after signing."""
        url = f"{self._door}/webhooks/twilio{path}"
        fields = {"AccountSid": self.account, "ApiVersion": "2010-04-01", **fields}
        signature = self._signer.compute_signature(url, fields) if signed else "bm90IHRoZSBzaWduYXR1cmU="
        with httpx.Client(trust_env=False, timeout=30) as http:
            body = str(httpx.QueryParams(fields)) + more
            headers = {"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
            return http.post(url, content=body, headers=headers)

    def report(self, sent: Sent, status: str, code: int = 0) -> int:
        """Twilio says what became of a message; returns the program's answer."""
        path = urlsplit(sent.callback).path.removeprefix("/webhooks/twilio")
        fields = {"MessageSid": sent.id, "SmsSid": sent.id, "MessageStatus": status, "SmsStatus": status}
        return self.bring({**fields, **({"ErrorCode": str(code)} if code else {})}, path).status_code

    def fault(self, to: str, status: int, code: int, times: int = 1) -> None:
        """The stand-in refuses the next messages there."""
        self.control("fault", op="CreateMessage", To=to, status=status, code=code, message=f"Cannot send to {to}", times=times)


class Telegram(Provider):
    """The stand-in of Telegram. `door`: the program's address."""

    def __init__(self, stand_in: str, line: Line, door: str) -> None:
        super().__init__(stand_in, line)
        self._door = door
        self._numbers = itertools.count(900_001)

    @property
    def secret(self) -> str:
        """What the program told Telegram to say with each request."""
        return str(self.calls("setWebhook")[-1].fields["secret_token"])

    def update(self, user: int, **message: object) -> dict[str, Any]:
        """An update that the stand-in cannot make, with a message in a private chat."""
        person = {"id": user, "is_bot": False, "first_name": "Ouder", "language_code": "nl"}
        number, chat = next(self._numbers), {"id": user, "type": "private", "first_name": "Ouder"}
        return {
            "update_id": number,
            "message": {"message_id": number, "date": 1795435200, "from": person, "chat": chat, **message},
        }

    def bring(self, update: object, *, secret: str | None = None, body: bytes | None = None) -> int:
        """A request of ours to the program; returns its answer. `secret`: another one; empty for none."""
        said = self.secret if secret is None else secret
        headers = {b"Content-Type": b"application/json"}
        if said:
            headers[b"X-Telegram-Bot-Api-Secret-Token"] = said.encode("latin-1")
        content = json.dumps(update).encode() if body is None else body
        with httpx.Client(trust_env=False, timeout=30) as http:
            return http.post(f"{self._door}/webhooks/telegram", content=content, headers=headers).status_code

    def calls(self, method: str, **like: object) -> list[Call]:
        of = [call for call in list(self.line.calls) if urlsplit(call.path).path.lower().endswith(f"/{method.lower()}")]
        return [call for call in of if all(str(call.fields.get(name)) == str(value) for name, value in like.items())]

    def creates(self, user: int) -> list[Call]:
        """Each attempt to send a message there."""
        return sorted(
            (*self.calls("sendMessage", chat_id=user), *self.calls("sendDocument", chat_id=user)), key=lambda call: call.at
        )

    def sent(self, user: int) -> list[Sent]:
        return [_telegram_message(call) for call in self.creates(user) if call.status == 200]

    def fault(self, user: int, code: int, description: str, **more: object) -> None:
        self.control("fault", method="sendMessage", chat_id=user, code=code, description=description, **more)


def _telegram_message(call: Call) -> Sent:
    asked = call.fields
    markup = json.loads(asked.get("reply_markup") or "{}")
    taps = {button["text"]: button["callback_data"] for row in markup.get("inline_keyboard", ()) for button in row}
    shares = [key["text"] for row in markup.get("keyboard", ()) for key in row if key.get("request_contact")]
    document = call.body if "document" in asked else b""
    about = {"document": document, "shares_phone": shares[0] if shares else ""}
    return Sent(asked.get("text", asked.get("document", "")), str(call.result["result"]["message_id"]), call.at, taps, **about)


class Phone(ABC):
    """One parent's phone on one channel; `read` counts what the parent has seen."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.read = 0

    @abstractmethod
    def everything(self) -> list[Sent]:
        """All that came."""

    @abstractmethod
    def writes(self, text: str, **more: str) -> None:
        """The parent writes."""

    @abstractmethod
    def _tap(self, sent: Sent, label: str) -> None: ...

    def reads(self, *parts: str, seconds: float = 20) -> Sent:
        """The next message with these words; what came before it is read too."""

        def look() -> Sent | None:
            for number, sent in enumerate(self.everything()[self.read :], self.read + 1):
                if all(part in sent.text for part in parts):
                    self.read = number
                    return sent
            return None

        def missed() -> str:
            return f"a message with {parts} at {self.address}; there are {[sent.text[:60] for sent in self.unread]}"

        return until(look, missed, seconds)

    @property
    def unread(self) -> list[Sent]:
        return self.everything()[self.read :]

    def taps(self, label: str) -> None:
        """A tap on the newest button with this label."""
        sent = next(one for one in reversed(self.everything()) if label in one.taps)
        self._tap(sent, label)

    def count(self, part: str) -> int:
        """How many messages with these words came."""
        return sum(part in sent.text for sent in self.everything())


class TwilioPhone(Phone):
    prefix = ""

    def __init__(self, twilio: Twilio, number: str) -> None:
        super().__init__(f"{self.prefix}{number}")
        self.twilio, self.number = twilio, number

    def everything(self) -> list[Sent]:
        return self.twilio.sent(self.address)

    def writes(self, text: str, **more: str) -> None:
        answer = self.twilio.control("inbound", **{"from": self.address, "body": text, **more})
        assert answer["status"] == 200, f"the program answered {answer}"

    def inbound(self, text: str, sid: str, **more: str) -> dict[str, str]:
        """The fields of a message as Twilio brings it."""
        to = f"{self.prefix}{SCHOOL}"
        return {"MessageSid": sid, "SmsMessageSid": sid, "From": self.address, "To": to, "Body": text, "NumMedia": "0", **more}


class Sms(TwilioPhone):
    def _tap(self, sent: Sent, label: str) -> None:
        raise AssertionError("an SMS has no buttons")


class WhatsApp(TwilioPhone):
    prefix = "whatsapp:"

    def _tap(self, sent: Sent, label: str) -> None:
        payload = sent.taps[label]
        fields = {"ListId": payload, "ListTitle": label} if sent.list else {"ButtonPayload": payload, "ButtonText": label}
        self.writes(label, MessageType="interactive" if sent.list else "button", OriginalRepliedMessageSid=sent.id, **fields)


class TelegramPhone(Phone):
    def __init__(self, telegram: Telegram, user: int) -> None:
        super().__init__(str(user))
        self.telegram, self.user = telegram, user

    def everything(self) -> list[Sent]:
        return self.telegram.sent(self.user)

    def writes(self, text: str, **more: str) -> None:
        self.telegram.control("text", user=self.user, text=text, **more)

    def _tap(self, sent: Sent, label: str) -> None:
        self.telegram.control("tap", user=self.user, message_id=int(sent.id), data=sent.taps[label])
