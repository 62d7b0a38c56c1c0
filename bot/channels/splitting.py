"""What a channel cannot show becomes text: buttons become numbered lines, two languages stand one below the other."""

from bot.domain.message import Outgoing

BETWEEN = "\n\n• • •\n\n"


def as_text(message: Outgoing, max_buttons: int) -> str:
    """The whole message as text; with the buttons as numbered lines when there are more than the channel can show."""
    parts = [part.text for part in message.parts]
    if len(message.buttons) > max_buttons:
        lines = "\n".join(f"{number}. {button.label}" for number, button in enumerate(message.buttons, 1))
        parts[0] = f"{parts[0]}\n\n{lines}"
    return BETWEEN.join(parts)
