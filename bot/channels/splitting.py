"""What a channel cannot show becomes text: buttons become numbered lines, long texts are split at sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.capabilities import Capabilities
from bot.domain.message import Button, Outgoing
from bot.domain.text import SENTENCES

BETWEEN = "\n\n• • •\n\n"


@dataclass(frozen=True)
class Chunk:
    """One message of the provider; only the last one has the buttons."""

    text: str
    buttons: tuple[Button, ...] = ()


def chunks(message: Outgoing, can: Capabilities) -> tuple[Chunk, ...]:
    """The provider's messages for one of ours, in order.

    The languages stand one below the other. When that is too long each begins a message of its own, and one that is still too
    long is split between lines, then between sentences, then between words.
    """
    parts = [part.text for part in message.parts]
    buttons = message.buttons if _fit(message.buttons, can) else ()
    if message.buttons and not buttons:
        lines = "\n".join(f"{number}. {button.label}" for number, button in enumerate(message.buttons, 1))
        parts[0] = f"{parts[0]}\n\n{lines}"
    limit = can.text_with_buttons if buttons and can.text_with_buttons else can.text
    whole = BETWEEN.join(parts)
    texts = [whole] if len(whole) <= limit else [piece for part in parts for piece in split(part, limit)]
    return (*(Chunk(text) for text in texts[:-1]), Chunk(texts[-1], buttons))


def _fit(buttons: tuple[Button, ...], can: Capabilities) -> bool:
    return len(buttons) <= can.buttons and all(len(button.label) <= can.label for button in buttons)


def split(text: str, limit: int) -> Iterator[str]:
    """The text in pieces of at most `limit` characters, none of them empty."""
    piece = ""
    for unit, joint in _units(text, limit):
        joined = f"{piece}{joint}{unit}" if piece else unit
        if len(joined) > limit:
            yield piece
            joined = unit
        piece = joined
    if piece:
        yield piece


def _units(text: str, limit: int) -> Iterator[tuple[str, str]]:
    """The smallest pieces that are kept whole, each with what joins it to the one before."""
    for line in text.strip().split("\n"):
        if len(line) <= limit:
            yield line, "\n"
            continue
        joint = "\n"
        for sentence in SENTENCES.split(line):
            words = [sentence] if len(sentence) <= limit else sentence.split()
            for word in words:
                for begin in range(0, len(word), limit):
                    yield word[begin : begin + limit], "" if begin else joint
                    joint = " "
