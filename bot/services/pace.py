"""How quickly messages go out: never above what a channel allows, over all contacts and to each; answers go first."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

from aiolimiter import AsyncLimiter

from bot.domain.capabilities import Pace
from bot.ports import Clock, Sleep

_UNLIMITED = 1000.0
"""From so many messages a second on nobody counts."""
_BURST = 0.04
_JITTER = 1.0
"""Messages a second that are left free: what leaves here evenly arrives there less evenly."""
_STRICT_BELOW = 5.0
_REMEMBERED = 10_000


class Paces:
    """The turns of all channels.

    What the school begins waits in a line of its own, of which one at a time asks for a turn: an answer to a parent then waits
    for no more than one message of a broadcast.
    """

    def __init__(self, paces: Mapping[str, Pace], clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._turns = {name: _Turns(pace, clock, sleep) for name, pace in paces.items()}

    async def turn(self, channel: str, address: str, *, begun: bool, units: int = 1) -> None:
        """Wait until a message may go to this address.

        Args:
            begun: the school begins it, and an answer goes before it.
            units: how many of the provider's messages, or parts of SMS, it is.

        """
        if turns := self._turns.get(channel):
            for _ in range(units):
                await turns.take(address, begun)

    def pause(self, channel: str, seconds: float) -> None:
        """The provider says that it is too quick: nothing goes out for so long."""
        if turns := self._turns.get(channel):
            turns.pause(seconds)


class _Turns:
    """The turns of one channel."""

    def __init__(self, pace: Pace, clock: Clock, sleep: Sleep) -> None:
        self._pace, self._clock, self._sleep = pace, clock, sleep
        self._line = asyncio.Lock()
        self._all = _limiter(pace.rate)
        self._each: dict[str, AsyncLimiter] = {}
        self._resumes: datetime | None = None

    async def take(self, address: str, begun: bool) -> None:
        if self._pace.every:
            await self._of(address).acquire()
        if begun:
            async with self._line:
                await self._take()
        else:
            await self._take()

    async def _take(self) -> None:
        while (left := self._paused()) > 0:
            await self._sleep(left)
        if self._all:
            await self._all.acquire()

    def _paused(self) -> float:
        return (self._resumes - self._clock()).total_seconds() if self._resumes else 0.0

    def pause(self, seconds: float) -> None:
        until = self._clock() + timedelta(seconds=seconds)
        self._resumes = max(self._resumes, until) if self._resumes else until

    def _of(self, address: str) -> AsyncLimiter:
        if address not in self._each:
            if len(self._each) >= _REMEMBERED:
                full = self._pace.burst
                self._each = {who: limiter for who, limiter in self._each.items() if not limiter.has_capacity(full)}
            self._each[address] = AsyncLimiter(self._pace.burst, self._pace.burst * self._pace.every)
        return self._each[address]


def _limiter(rate: float) -> AsyncLimiter | None:
    """A bucket that lets out no more than `rate` in any one second: what it holds is taken off what runs into it."""
    if rate >= _UNLIMITED:
        return None
    if rate < _STRICT_BELOW:
        return AsyncLimiter(1, 1 / rate)
    burst = max(1, round(rate * _BURST))
    return AsyncLimiter(burst, burst / (rate - burst - _JITTER))
