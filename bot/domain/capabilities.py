"""What a channel can show, and how quickly it may be told."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Capabilities:
    """What a channel can show; what it cannot becomes text (bot/channels/splitting.py).

    Attributes:
        text: the characters of one message of the provider; a longer text is split at sentences.
        buttons: how many answers can be tapped; more become numbered lines.
        label: the characters of one button.
        text_with_buttons: the characters of a message with buttons, where they are fewer.
        bilingual: False: the home language alone, and "NL" as an answer brings the Dutch text.
        short: the short form of a text is sent where there is one.
        receipts: the provider reports when a message arrived.
        by_phone: the address is a phone number as E.164.
        documents: files can be sent; else the contact gets a link.
        shares_phone: a button can share the contact's own number.
        pretended: nobody real is behind it; it is no other way for anybody.
        keeps_stops: the provider stops an address by itself, and only a word of the contact (START) opens it again.
        window: so long after the contact's last message the school may write freely; later only approved templates.

    """

    text: int
    buttons: int
    label: int = 20
    text_with_buttons: int | None = None
    bilingual: bool = True
    short: bool = False
    receipts: bool = True
    by_phone: bool = False
    documents: bool = False
    shares_phone: bool = False
    keeps_stops: bool = False
    pretended: bool = False
    window: timedelta | None = None


@dataclass(frozen=True)
class Pace:
    """How quickly a channel may send.

    Attributes:
        rate: provider messages a second, over all contacts.
        every: seconds between two messages to one contact, in the long run.
        burst: so many may follow each other at once to one contact.

    """

    rate: float
    every: float = 1.0
    burst: int = 1
