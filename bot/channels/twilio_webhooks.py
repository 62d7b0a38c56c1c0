"""Reads what Twilio brings: a form becomes a message of a contact, or what became of one of ours."""

import re
from collections.abc import Mapping

from bot.domain.message import Attachment, Event, Inbound, Receipt, Status
from bot.errors import BadInput, Failure

STOP_WORDS = frozenset(("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"))
"""An SMS that is one of these stops the number at Twilio itself, before we see it: none of them may be an answer of ours."""

START_WORDS = frozenset(("START", "UNSTOP"))
_OPTED = {"STOP": True, "START": False}

_WORDS = {
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "failed": Status.FAILED,
    "undelivered": Status.FAILED,
}

_RECEIPT = re.compile(r"status/([0-9]{1,18})/([0-9]{1,4})/([0-9]{1,4})")
# What the link of `WhatsAppChannel.link` puts into the contact's mouth, also when something was typed behind it.
_CODE = re.compile(r"(?i:\bouderlijn)\s+([A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])")


class Form(dict[str, list[str]]):
    """The fields of a webhook; a field may come twice."""

    def getlist(self, name: str) -> list[str]:
        """All its values, as the validator of the library asks for them."""
        return self[name]

    def first(self, name: str) -> str:
        """Its first value; nothing where there is none."""
        return self.get(name, [""])[0]


def events_of(form: Form, path: str, *, failures: Mapping[int, Failure]) -> tuple[Event, ...]:
    """What a form that is surely Twilio's says.

    Args:
        path: what follows our webhook's address: nothing for a message, `status/...` for what became of one of ours.
        failures: what follows from an error code of Twilio.

    Raises:
        BadInput: it is no message, or nothing comes to this address.

    """
    if not path:
        return (_inbound(form),)
    if receipt := _RECEIPT.fullmatch(path):
        message, number, of = (int(each) for each in receipt.groups())
        return _receipts(form, message, number, of, failures)
    raise BadInput("Twilio has no webhook at this address.")


def _inbound(form: Form) -> Inbound:
    kind, _, address = form.first("From").rpartition(":")
    channel = {"": "sms", "whatsapp": "whatsapp"}.get(kind)
    count = form.first("NumMedia") or "0"
    if not (channel and address and form.first("MessageSid") and count.isdecimal()):
        raise BadInput("This is no message of WhatsApp or SMS.")
    attachments = [
        Attachment(form.first(f"MediaContentType{number}"), url)
        for number in range(min(int(count), 100))
        if (url := form.first(f"MediaUrl{number}"))
    ]
    if form.first("Latitude"):
        # Where a parent is concerns nobody: only that it was sent.
        attachments.append(Attachment("location", ""))
    # ListId and ExternalUserId are in no documentation of Twilio.
    tapped: str | None = form.first("ButtonPayload") or form.first("ListId") or None
    text, code = "" if tapped else form.first("Body"), ""
    if found := _CODE.search(text):
        code, tapped = found[1], "start:"
        text = " ".join((text[: found.start(1)] + text[found.end(1) :]).split())
    # Somebody in WhatsApp may come without a number, as NL.1234567890.
    nameless = channel == "whatsapp" and not address.startswith("+")
    return Inbound(
        channel,
        address,
        form.first("MessageSid"),
        text,
        tapped,
        tuple(attachments),
        user=form.first("ExternalUserId") or (address if nameless else ""),
        code=code,
        provider_stopped=_opted(form, channel),
    )


def _opted(form: Form, channel: str) -> bool | None:
    """Whether Twilio has just stopped this number (True), or opened it again (False).

    It says so only where Advanced Opt-Out is on; without it the words themselves do the same to an SMS.
    """
    said = form.first("OptOutType").upper()
    if said in _OPTED or channel != "sms":
        return _OPTED.get(said)
    word = form.first("Body").strip().upper()
    return True if word in STOP_WORDS else False if word in START_WORDS else None


def _receipts(form: Form, message: int, number: int, of: int, failures: Mapping[int, Failure]) -> tuple[Receipt, ...]:
    status = _WORDS.get(form.first("MessageStatus"))
    failed = status is Status.FAILED
    if status is None or (number < of and not failed):
        # On its way, or not the last piece of a message: that arrives when its last piece does.
        return ()
    code = form.first("ErrorCode")
    code = code if failed and code.isascii() and code.isdecimal() else ""
    failure = failures.get(int(code or 0), Failure.ROUTE) if failed else None
    return (Receipt(message, form.first("MessageSid"), status, code, failure, number, of),)
