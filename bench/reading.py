"""How long the mentor's page takes to say how easy a text is: 500 words, and a text of 20 000 characters of the worst kind."""

import time
from collections.abc import Callable

from bot.language.readability import read

WORDS = " ".join(f"Dit is zin {number} over de stage en het rooster van uw kind." for number in range(42))
PIECES = ("woord ", "a", ".", "a.", "a@", "x,", "(", "1", "-a", "der de ", "wordt de man ", "is door de ", "en u ", "dat heet ")


def reading(say: Callable[[str], None]) -> None:
    """Print the milliseconds, and how they grow with the length (4 times the text; a square would be 16)."""
    read(WORDS)
    say(f"reading, 500 words:                    {_quickest(WORDS) * 1000:.1f} ms (aim: below 20 ms)")
    took = {piece: [_quickest((piece * 20_000)[:length]) for length in (5_000, 20_000)] for piece in PIECES}
    worst = max(long for _, long in took.values())
    growth = max(long / max(short, 0.0005) for short, long in took.values())
    say(f"reading, 20 000 characters at worst:   {worst * 1000:.0f} ms, {growth:.1f} times as long as a quarter of it")


def _quickest(text: str) -> float:
    took = []
    for _ in range(5):
        begin = time.perf_counter()
        read(text)
        took.append(time.perf_counter() - begin)
    return min(took)
