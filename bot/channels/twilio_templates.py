"""The approved texts of WhatsApp at Twilio: made, handed in to Meta, and asked after. Sending them is in twilio.py."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from twilio.base.exceptions import (  # type: ignore[import-untyped]
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.rest.content.v1.content import ContentList  # type: ignore[import-untyped]
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList  # type: ignore[import-untyped]

from bot import config
from bot.channels import sections
from bot.channels.twilio import Settings, check_account, client_of
from bot.domain.templates import (
    APPROVED,
    DELETED,
    PREFIX,
    UNSUBMITTED,
    WAITING,
    AtProvider,
    NotSaid,
    TemplateRefused,
    TemplateUncertain,
)
from bot.errors import ConfigError, OuderlijnError

T = TypeVar("T")

# Appointments, absences: what somebody is on record for. Meta may call a template MARKETING, which costs more.
CATEGORY = "UTILITY"
_PAGE = 500

_NO_SUCH_QUESTION = frozenset({405, 501})
_OURS = {
    401: "Twilio does not know this account_sid with this auth_token. Look at channels.twilio.",
    403: "This account of Twilio may not make templates. Look at its rights in the Twilio Console.",
    429: "Twilio takes no more just now. What was made stays. Try again in some minutes.",
}
"""What is wrong for all templates alike."""


def open_shelf(settings: config.Settings, languages: Mapping[str, str], http: Any = None) -> "TwilioTemplates":
    """The templates of the account in config.yaml.

    Args:
        languages: our languages with what Meta calls them.
        http: another HTTP client of the library.

    Raises:
        ConfigError: there is no WhatsApp in config.yaml, or the account is not complete.

    """
    own = sections(settings).get("twilio")
    if not isinstance(own, Settings) or own.whatsapp is None:
        raise ConfigError("channels.twilio.whatsapp is not in config.yaml: without WhatsApp there are no templates.")
    check_account(own)
    return TwilioTemplates(client_of(own, http), languages)


class TwilioTemplates:
    """Twilio's side. Each call waits for the answer."""

    def __init__(self, client: Any, languages: Mapping[str, str]) -> None:
        self._content = client.content.v1
        self._theirs = languages
        self._ours = {theirs: ours for ours, theirs in languages.items()}

    def push(self, name: str, language: str, body: str, buttons: Sequence[tuple[str, str]], samples: Mapping[str, str]) -> str:
        """Make a template; returns Twilio's id. It is not handed in yet.

        Args:
            language: one that Meta has.
            buttons: for each its id and its title; an id may be a variable.
            samples: what each variable may look like; made up, because Meta reads it and Twilio fills gaps with it.

        Raises:
            TemplateRefused: Twilio does not take this text.
            TemplateUncertain: Twilio did not answer; the template may be there. There is nothing to make it once with, so
                that it is looked for before it is made again.

        """
        actions = [{"type": "QUICK_REPLY", "title": title, "id": id_} for id_, title in buttons]
        kind: dict[str, Any] = {"twilio/text": {"body": body}}
        if actions:
            kind = {"twilio/quick-reply": {"body": body, "actions": actions}}
        payload = {
            "friendly_name": name,
            "language": self._theirs[language],
            "variables": dict(samples),
            "types": kind,
        }
        request = ContentList.ContentCreateRequest(payload)
        return str(_asked(f"{name} ({language})", lambda: self._content.contents.create(request), makes=True).sid)

    def submit(self, sid: str, name: str) -> str:
        """Hand a template in to Meta; returns the status. Doing it again is harmless: a name is approved once.

        Raises:
            TemplateRefused: Meta does not take it.

        """
        request = ApprovalCreateList.ContentApprovalRequest({"name": name, "category": CATEGORY})
        answer = _asked(name, lambda: self._content.contents(sid).approval_create.create(request))
        return str(answer.status or "received").lower()

    def all(self) -> Mapping[tuple[str, str], AtProvider]:
        """Ours that lie there, by name and language.

        Raises:
            NotSaid: this address of Twilio does not list them.

        """
        try:
            listed = _asked("the list", lambda: list(self._content.content_and_approvals.stream(page_size=_PAGE)))
        except TemplateRefused as error:
            raise NotSaid(str(error)) from None
        found: dict[tuple[str, str], AtProvider] = {}
        for each in listed:
            name, language = str(each.friendly_name or ""), self._ours.get(str(each.language))
            if not name.startswith(PREFIX) or language is None:
                continue
            here = _at_provider(str(each.sid), each.approval_requests, _says(each.types))
            there = found.get((name, language))
            # Twice, after a doubt: the one that came further.
            if there is None or _rank(here) > _rank(there):
                found[name, language] = here
        return found

    def one(self, sid: str) -> AtProvider:
        """How far one template is.

        Raises:
            NotSaid: this address of Twilio does not say.

        """
        try:
            answer = _asked("a template", lambda: self._content.contents(sid).approval_fetch().fetch())
        except NotSaid:
            raise
        except TemplateRefused:
            return AtProvider(sid, DELETED)
        return _at_provider(sid, answer.whatsapp)


def _at_provider(sid: str, approval: Mapping[str, Any] | None, says: str = "") -> AtProvider:
    said = approval or {}
    status = str(said.get("status") or "unsubmitted").lower()
    return AtProvider(sid, status, str(said.get("rejection_reason") or ""), says)


def _says(types: Mapping[str, Any] | None) -> str:
    """The body and the titles of a template."""
    kind = next(iter((types or {}).values()), None) or {}
    return "\n".join([str(kind.get("body") or ""), *(str(each.get("title")) for each in kind.get("actions") or ())])


def _rank(one: AtProvider) -> int:
    return (one.status == APPROVED) * 3 or (one.status in WAITING) * 2 or int(one.status not in UNSUBMITTED)


def _asked(what: str, do: Callable[[], T], *, makes: bool = False) -> T:
    """Ask Twilio; its own words and addresses stay here, only the code is said on."""
    try:
        return do()
    except (TwilioRestException, TwilioServiceException) as error:
        status, code = int(error.status), str(error.code or error.status)
    except TwilioException as error:
        # A page of the list: the answer is in the arguments.
        answer = error.args[-1] if error.args else None
        status = int(getattr(answer, "status_code", 500))
        code = str(status)
    except (OSError, ValueError) as error:
        # No connection, no answer in time (both are OSError in this library's HTTP), or an answer that is no JSON.
        status, code = 500, type(error).__name__
    if status in _OURS:
        raise OuderlijnError(_OURS[status]) from None
    said = f"Twilio refused {what}: https://www.twilio.com/docs/errors/{code}"
    if status in _NO_SUCH_QUESTION:
        raise NotSaid(said) from None
    if status < 500:
        raise TemplateRefused(said) from None
    if makes:
        raise TemplateUncertain(
            f"Twilio did not answer ({code}). {what} may be there now. Run `ouderlijn templates status` before you push again."
        ) from None
    raise OuderlijnError(f"Twilio did not answer ({code}). Try again in some minutes.") from None
