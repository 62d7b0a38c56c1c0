"""Tells open pages that a conversation changed; within this process."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator


class Changes:
    """The conversations that changed since they were last asked for."""

    def __init__(self) -> None:
        self._conversations: set[int] = set()
        self._event = asyncio.Event()

    def add(self, conversation: int) -> None:
        """One more."""
        self._conversations.add(conversation)
        self._event.set()

    async def next(self, seconds: float) -> set[int]:
        """Those that changed, as soon as there are any; none after so many seconds."""
        if not self._event.is_set():
            try:
                await asyncio.wait_for(self._event.wait(), seconds)
            except TimeoutError:
                return set()
        self._event.clear()
        changed, self._conversations = self._conversations, set()
        return changed


class Hub:
    """One signal for each listening page; signals that come together count as one."""

    def __init__(self) -> None:
        self._listeners: dict[int, set[asyncio.Event]] = defaultdict(set)
        self._readers: set[Changes] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def publish(self, conversation: int) -> None:
        """Wake the pages of this conversation; from any thread."""
        if self._loop is None or not (self._readers or self._listeners.get(conversation)):
            return
        self._loop.call_soon_threadsafe(self._wake, conversation)

    def _wake(self, conversation: int) -> None:
        for event in self._listeners.get(conversation, ()):
            event.set()
        for changes in self._readers:
            changes.add(conversation)

    @contextlib.asynccontextmanager
    async def everything(self) -> AsyncIterator[Changes]:
        """All changes of all conversations."""
        self._loop = asyncio.get_running_loop()
        changes = Changes()
        self._readers.add(changes)
        try:
            yield changes
        finally:
            self._readers.discard(changes)

    @contextlib.asynccontextmanager
    async def subscribe(self, conversation: int) -> AsyncIterator[asyncio.Event]:
        """An event that is set at each change; the listener clears it."""
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        self._listeners[conversation].add(event)
        try:
            yield event
        finally:
            self._listeners[conversation].discard(event)
            if not self._listeners[conversation]:
                del self._listeners[conversation]
