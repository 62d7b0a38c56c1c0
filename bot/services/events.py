"""Tells open pages that a conversation changed; within this process."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator


class Hub:
    """One signal for each listening page; signals that come together count as one."""

    def __init__(self) -> None:
        self._listeners: dict[int, set[asyncio.Event]] = defaultdict(set)
        self._loop: asyncio.AbstractEventLoop | None = None

    def publish(self, conversation: int) -> None:
        """Wake the pages of this conversation; from any thread."""
        if self._loop is None or not self._listeners.get(conversation):
            return
        self._loop.call_soon_threadsafe(self._wake, conversation)

    def _wake(self, conversation: int) -> None:
        for event in self._listeners.get(conversation, ()):
            event.set()

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
