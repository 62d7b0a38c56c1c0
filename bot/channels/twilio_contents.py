"""The buttons of a WhatsApp message: Twilio sends them as a content of its own, made once for each shape."""

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from twilio.base import exceptions  # type: ignore[import-untyped]
from twilio.rest.content.v1.content import ContentList  # type: ignore[import-untyped]

from bot.channels.splitting import Chunk
from bot.errors import Failure

T = TypeVar("T")

_VARIABLES = 100
_BREAK = re.compile(r"\s*\n\s*")


class Call(Protocol):
    """Does something that blocks, in a thread of the account."""

    async def __call__(self, do: Callable[[], T], *, lost: Failure) -> T:
        """Do it; SendError when it was refused, or nobody answered."""
        ...


@dataclass(frozen=True)
class Content:
    """Buttons are sent as a content of Twilio's. Ours holds only gaps, so that it is made once and holds no text of anybody."""

    name: str
    types: Mapping[str, Any]
    values: Mapping[str, str]


def content_of(chunk: Chunk) -> Content:
    """Up to three buttons side by side, up to ten in a list.

    The line breaks are in the content and each line is a value: Twilio refuses a value with a line break in it (21656).
    """
    values: dict[str, str] = {}

    def gap(value: str) -> str:
        values[str(len(values) + 1)] = value
        return f"{{{{{len(values)}}}}}"

    text, most = chunk.text.strip(), _VARIABLES - 2 * len(chunk.buttons)
    lines = _BREAK.split(text, maxsplit=most - 1)
    breaks = ["\n" * min(found.count("\n"), 2) for found in _BREAK.findall(text)][: most - 1]
    body = "".join(gap(" ".join(line.split())) + end for line, end in zip(lines, [*breaks, ""], strict=True))
    few = len(chunk.buttons) <= 3
    name = f"ouderlijn_{'quick' if few else 'list'}_{len(chunk.buttons)}"
    if breaks:
        name += "_" + "".join(str(len(end)) for end in breaks)
    if few:
        actions = [{"type": "QUICK_REPLY", "title": gap(each.label), "id": gap(each.payload)} for each in chunk.buttons]
        return Content(name, {"twilio/quick-reply": {"body": body, "actions": actions}}, values)
    items = [{"item": gap(each.label), "id": gap(each.payload)} for each in chunk.buttons]
    # The word on the button that opens the list: one that needs no language.
    return Content(name, {"twilio/list-picker": {"body": body, "button": "☰", "items": items}}, values)


class Contents:
    """The contents that are there already, in this program or at Twilio."""

    def __init__(self, client: Any, call: Call) -> None:
        self._client = client
        self._call = call
        self._sids: dict[str, str] = {}
        self._listed = False
        self._one_at_a_time = asyncio.Lock()

    async def sid(self, content: Content) -> str:
        """Twilio's id of it; it is looked for, and made if there is none.

        Raises:
            SendError: Twilio refused, or did not answer: nothing was sent to anybody.

        """
        if content.name not in self._sids:
            async with self._one_at_a_time:
                if content.name not in self._sids:
                    self._sids[content.name] = await self._call(lambda: self._get(content), lost=Failure.LATER)
        return self._sids[content.name]

    def forget(self) -> None:
        """Look again, and make again what is not there."""
        self._sids.clear()
        self._listed = False

    def _get(self, content: Content) -> str:
        contents = self._client.content.v1.contents
        if not self._listed:
            try:
                there = {each.friendly_name: str(each.sid) for each in contents.list(page_size=500)}
                self._listed = True
            except exceptions.TwilioException:
                # No list: then there is one more of them.
                there = {}
            self._sids = {**there, **self._sids}
        if content.name in self._sids:
            return self._sids[content.name]
        # What a gap holds when nothing is filled in. Never a parent's text.
        examples = {key: key for key in content.values}
        fields = {"friendly_name": content.name, "language": "nl", "variables": examples, "types": content.types}
        return str(contents.create(ContentList.ContentCreateRequest(fields)).sid)
