"""What the services need from the outside world; adapters fulfil it, tests use lists that one can read."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.domain.contact import Contact
from bot.domain.conversation import State
from bot.domain.message import Attachment, Draft, Entry, Inbound, Outgoing, Phone, Status, Summary
from bot.domain.notice import Notice
from bot.domain.text import Text
from bot.domain.understanding import Understood

T = TypeVar("T")
Clock = Callable[[], datetime]
"""Gives the present moment, aware, in UTC."""


class Understanding(Protocol):
    """Says what a message means."""

    async def understand(self, text: str, language: str) -> Understood:
        """Understand one message of a contact who reads `language`.

        Raises:
            UnderstandingAway: no answer in time.

        """
        ...

    async def ready(self) -> bool:
        """Whether it would answer now."""
        ...


class Catalogue(Protocol):
    """Says a text in a language."""

    def render(self, language: str, text: Text, defaults: Mapping[str, Any] | None = None) -> str:
        """The text in this language; in Dutch where the language lacks it. `defaults` are parameters every text may use."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder in locales/."""
        ...


class Channel(Protocol):
    """One way to parents."""

    name: str
    max_buttons: int

    async def send(self, message: Outgoing) -> str:
        """Send it; returns the provider's id.

        Raises:
            SendError: it was not sent.

        """
        ...


class Jobs(Protocol):
    """Work that survives a crash."""

    def enqueue(self, work: "Work", name: str, id_: str, argument: int, delay_seconds: float = 0) -> None:
        """Put a job down in the transaction of `work`; it runs after the commit, once for each `id_`."""
        ...

    async def start(self, name: str, id_: str, argument: int) -> None:
        """Run a job now, without waiting for the queue; once for each `id_`."""
        ...


class Events(Protocol):
    """Tells the open pages that something changed in a conversation."""

    def publish(self, conversation: int) -> None:
        """Tell it; may be called from any thread."""
        ...


class Talk(Protocol):
    """A conversation as the repository gives it."""

    @property
    def id(self) -> int: ...
    @property
    def channel(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def contact_id(self) -> int | None: ...
    @property
    def language(self) -> str: ...
    @property
    def mode(self) -> str: ...
    @property
    def stopped(self) -> bool: ...
    @property
    def held(self) -> bool: ...
    @property
    def state(self) -> State: ...


class Work(Protocol):
    """One transaction: the repositories and the connection below them."""

    connection: Any

    # conversations
    def conversation(self, id_: int) -> Talk: ...
    def conversation_at(self, channel: str, address: str, language: str) -> Talk: ...
    def lock(self, conversation: int) -> None: ...
    def save_state(self, conversation: int, state: State) -> None: ...
    def set_preference(
        self, conversation: int, *, language: str | None = None, mode: str | None = None, stopped: bool | None = None
    ) -> None: ...
    def hold(self, conversation: int, held: bool) -> None: ...

    # people
    def contact(self, id_: int) -> Contact: ...

    def has_contacts(self) -> bool: ...
    def add_record(self, kind: str, /, **fields: Any) -> None: ...

    # messages
    def add_inbound(self, conversation: int, inbound: Inbound, at: datetime) -> int | None: ...
    def inbound(self, message: int) -> "Received": ...
    def mark_handled(self, message: int, at: datetime, *, understood: Mapping[str, Any] | None, urgent: bool) -> None: ...
    def unhandled(self) -> list[int]: ...
    def add_outgoing(self, conversation: int, draft: Draft, at: datetime) -> int: ...
    def outgoing(self, message: int) -> "Queued": ...
    def replies_to(self, message: int) -> list[int]: ...
    def attempts(self, message: int) -> int: ...
    def requeue(self, message: int, at: datetime) -> None: ...
    def uncertain(self) -> list[tuple[int, int]]: ...
    def claim(self, message: int, at: datetime) -> bool: ...
    def set_status(
        self, message: int, status: Status, at: datetime, *, reason: str = "", external_id: str | None = None
    ) -> None: ...
    def add_notice(self, conversation: int, message: int, notice: Notice, at: datetime) -> None: ...
    def is_empty(self, conversation: int) -> bool: ...
    def conversations(self) -> list[Summary]: ...
    def phones(self, channel: str) -> list[Phone]: ...
    def phone(self, channel: str, address: str, language: str) -> int: ...
    def transcript(self, conversation: int, after: int = 0) -> list[Entry]: ...


class Received(Protocol):
    """A parent's message as it lies in the database."""

    @property
    def id(self) -> int: ...
    @property
    def conversation_id(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def tapped(self) -> str | None: ...
    @property
    def attachments(self) -> tuple[Attachment, ...]: ...
    @property
    def handled(self) -> bool: ...


class Queued(Protocol):
    """A message of ours as it lies in the database."""

    @property
    def conversation_id(self) -> int: ...
    @property
    def status(self) -> Status: ...
    @property
    def purpose(self) -> str: ...
    @property
    def student(self) -> int | None: ...
    @property
    def scope(self) -> str: ...
    @property
    def outgoing(self) -> Outgoing: ...


class Transactions(Protocol):
    """Runs a function in one transaction."""

    async def run(self, do: Callable[[Work], T]) -> T:
        """Run `do` in a thread, in one transaction; commit when it returns, roll back when it raises."""
        ...


Handler = Callable[[int], Awaitable[None]]
"""A job: gets the id of a row."""
