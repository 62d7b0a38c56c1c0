"""Status, and what a channel cannot show."""

import itertools

import pytest

from bot.channels.splitting import chunks
from bot.domain.capabilities import Capabilities
from bot.domain.message import Button, Outgoing, Part, Status, later

WAY = [Status.QUEUED, Status.SENDING, Status.SENT, Status.DELIVERED, Status.READ]


@pytest.mark.parametrize("order", list(itertools.permutations([Status.SENT, Status.DELIVERED, Status.READ])))
def test_whatever_order_the_callbacks_come_in_it_ends_as_read(order):
    status = Status.SENDING
    for new in order:
        status = later(status, new)
    assert status is Status.READ


@pytest.mark.parametrize(("old", "new"), [(a, b) for i, a in enumerate(WAY) for b in WAY[:i]])
def test_never_backwards(old, new):
    assert later(old, new) is old


def test_buttons_become_numbered_lines_where_a_channel_has_none():
    parts = (Part("tr", "Hangisi?"), Part("nl", "Welke?"))
    buttons = (Button("topic:a", "Bir"), Button("none", "Başka"))
    (chunk,) = chunks(Outgoing(1, 1, "sms", "x", parts, buttons), Capabilities(text=1600, buttons=0))
    text = chunk.text
    assert chunk.buttons == ()
    assert text.startswith("Hangisi?\n\n1. Bir\n2. Başka")
    assert text.endswith("Welke?")


def test_buttons_stay_buttons_where_there_is_room():
    message = Outgoing(1, 1, "x", "x", (Part("nl", "Welke?"),), (Button("a", "A"),))
    (chunk,) = chunks(message, Capabilities(text=1600, buttons=3))
    assert (chunk.text, chunk.buttons) == ("Welke?", message.buttons)
