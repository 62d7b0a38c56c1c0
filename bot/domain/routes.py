"""Which ways to a contact there are, and which goes first."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Routes:
    """What the storage needs to know of the channels.

    Attributes:
        order: the channels that are switched on, the one to try first at the beginning; None: nobody says which are.
        by_phone: the channels whose addresses are phone numbers.
        pretended: the channels behind which nobody real is: only who is listed there is written to there.

    """

    order: tuple[str, ...] | None = None
    by_phone: frozenset[str] = frozenset()
    pretended: frozenset[str] = frozenset()

    def first(self, listed: str) -> tuple[str, ...]:
        """The channels for a phone number: the one on the school's list first, then the others in their order."""
        order = self.order if self.order is not None else (listed,)
        names = dict.fromkeys((listed, *(name for name in order if name not in self.pretended)))
        found = tuple(name for name in names if name in order and name in self.by_phone)
        # Nothing is switched on: the message says later that this channel is not there.
        return found or ((listed,) if listed in self.by_phone else ())

    def number(self, channel: str, address: str, listed: str = "") -> str:
        """The number to call somebody on: the one on the school's list, else the address, where that is one; or nothing."""
        return listed or (address if channel in self.by_phone and address.startswith("+") else "")

    def is_on(self, channel: str) -> bool:
        """Whether messages can go out there."""
        return self.order is None or channel in self.order
