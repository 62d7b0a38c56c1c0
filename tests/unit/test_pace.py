"""Rates: never above what a channel allows, answers before broadcasts. In a loop whose time passes at once."""

import asyncio
import itertools
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.capabilities import Pace
from bot.services.pace import Paces

BEGAN = datetime(2026, 11, 23, 12, tzinfo=UTC)


class _Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    passed = 0.0

    def select(self, timeout: float | None = None) -> Any:
        # A clock that stands still between two looks would never reach what is due in less than it can tell apart.
        self.passed += (timeout or 0) + 1e-6
        return super().select(0)


class FastLoop(asyncio.SelectorEventLoop):
    """Sleeping takes no time."""

    def __init__(self) -> None:
        self.selector = _Selector()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.passed


def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    loop = FastLoop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.close()


def now() -> float:
    return asyncio.get_running_loop().time()


def clock() -> datetime:
    return BEGAN + timedelta(seconds=now())


def busiest(moments: list[float]) -> int:
    return max(sum(1 for other in moments if moment <= other < moment + 1) for moment in moments)


@pytest.mark.parametrize("rate", [1, 2, 28, 80])
def test_a_broadcast_is_never_above_the_rate_in_any_second_and_near_it(rate):
    async def send() -> list[float]:
        paces, moments = Paces({"x": Pace(rate, every=0)}, clock), []

        async def one(n: int) -> None:
            await paces.turn("x", f"to-{n}", begun=True)
            moments.append(now())

        await asyncio.gather(*(one(n) for n in range(int(rate * 20))))
        return moments

    moments = run(send())
    assert busiest(moments) <= rate
    assert len(moments) / (moments[-1] - moments[0] + 1 / rate) >= 0.9 * rate


def test_an_answer_waits_for_no_more_than_a_turn_while_a_broadcast_waits_in_line():
    async def send() -> list[float]:
        paces, waits = Paces({"x": Pace(30, every=0)}, clock), []
        line = [asyncio.create_task(paces.turn("x", f"to-{n}", begun=True)) for n in range(600)]
        for n in range(10):
            await asyncio.sleep(0.7)
            asked = now()
            await paces.turn("x", f"parent-{n}", begun=False)
            waits.append(now() - asked)
        for task in line:
            task.cancel()
        return waits

    assert max(run(send())) < 0.1


def test_one_contact_gets_no_more_than_the_channel_allows():
    async def send() -> list[float]:
        paces, moments = Paces({"x": Pace(80, every=6, burst=2)}, clock), []
        for _ in range(6):
            await paces.turn("x", "one", begun=True)
            moments.append(now())
        return moments

    moments = run(send())
    assert moments[1] < 0.5
    assert all(later - earlier >= 5.9 for earlier, later in itertools.pairwise(moments[1:]))


def test_a_message_of_three_parts_takes_three_turns():
    async def send() -> float:
        paces = Paces({"sms": Pace(1, every=0)}, clock)
        await paces.turn("sms", "one", begun=True, units=3)
        await paces.turn("sms", "two", begun=True)
        return now()

    assert 2.9 <= run(send()) <= 3.5


def test_too_quick_pauses_everything_for_as_long_as_the_provider_says():
    async def send() -> float:
        paces = Paces({"x": Pace(80, every=0)}, clock)
        paces.pause("x", 7)
        paces.pause("x", 3)
        await paces.turn("x", "one", begun=False)
        return now()

    assert run(send()) == pytest.approx(7, abs=0.1)


def test_what_is_remembered_of_contacts_does_not_grow_for_ever():
    async def send() -> int:
        paces = Paces({"x": Pace(2000, every=1)}, clock)
        for n in range(25_000):
            await paces.turn("x", f"to-{n}", begun=True)
            if n % 1000 == 0:
                await asyncio.sleep(2)
        return len(paces._turns["x"]._each)

    assert run(send()) <= 10_001
