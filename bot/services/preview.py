"""Shows what would be sent to whom: the real rendering and the real gate, in a transaction that is taken back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.config import Settings
from bot.domain.consent import Held, Refused
from bot.domain.message import Cost
from bot.ports import Clock, Transactions, Work
from bot.services.letters import Letter
from bot.services.outbox import Outbox, Preview

Addressed = tuple[int, int, Letter]
"""A student, a contact, and what would go to the contact about the student."""


@dataclass(frozen=True)
class Recipient:
    """A contact with what would go there about a student. `known`: it was written before, so that nothing goes now."""

    contact: int
    name: str
    language: str
    student: int
    first_name: str
    seen: Preview
    known: bool = False

    @property
    def goes(self) -> bool:
        """Whether it goes, now or once what it waits for is there."""
        return not self.known and not isinstance(self.seen.verdict, Refused)

    @property
    def waits(self) -> bool:
        """Whether it goes only when what it waits for is there."""
        return self.goes and isinstance(self.seen.verdict, Held)

    @property
    def reason(self) -> str:
        """Why it does not go, or waits: a word of the gate."""
        verdict = self.seen.verdict
        return verdict.reason if isinstance(verdict, Refused | Held) else ""


@dataclass(frozen=True)
class Alike:
    """Recipients who get the same but for the names in it; `example` is the first of them."""

    example: Recipient
    all: tuple[Recipient, ...]


def alike(recipients: Iterable[Recipient]) -> tuple[Alike, ...]:
    """Those to whom it goes, by channel and languages, in the order in which they come."""
    found: dict[tuple[object, ...], list[Recipient]] = {}
    for one in recipients:
        if one.goes:
            languages = tuple(part.language for part in one.seen.parts)
            found.setdefault((one.seen.channel, languages), []).append(one)
    return tuple(Alike(some[0], tuple(some)) for some in found.values())


def together(recipients: Iterable[Recipient]) -> Cost | None:
    """What all of them cost; None when nothing is counted. Euros only where each has a price."""
    costs = [one.seen.cost for one in recipients if one.goes and one.seen.cost]
    if not costs:
        return None
    euros = [cost.euros for cost in costs if cost.euros is not None]
    return Cost(sum(cost.parts for cost in costs), sum(euros) if len(euros) == len(costs) else None)


class _TakenBack(Exception):
    """Carries what was seen out of a transaction that must leave nothing behind."""

    def __init__(self, seen: tuple[Recipient, ...]) -> None:
        super().__init__()
        self.seen = seen


@dataclass(frozen=True)
class PreviewService:
    """Looks at messages before they are written."""

    transactions: Transactions
    outbox: Outbox
    clock: Clock
    settings: Settings

    async def look(self, letters: Callable[[Work], Iterable[Addressed]]) -> tuple[Recipient, ...]:
        """What each of the letters would be where it goes; nothing is written."""

        def seen(work: Work) -> None:
            # To look up where a contact is reached may make a conversation: that goes too.
            raise _TakenBack(self.recipients(work, letters(work)))

        try:
            await self.transactions.run(seen)
        except _TakenBack as back:
            return back.seen
        raise AssertionError("a preview always ends by taking back")

    def recipients(self, work: Work, letters: Iterable[Addressed]) -> tuple[Recipient, ...]:
        """The same in a transaction that goes on."""
        now = self.clock().astimezone(self.settings.zone)
        return tuple(self._recipient(work, student, contact, letter, now) for student, contact, letter in letters)

    def _recipient(self, work: Work, student: int, contact: int, letter: Letter, now: datetime) -> Recipient:
        person = work.contact(contact)
        seen = self.outbox.look(work, work.talk_of(contact), letter, now)
        known = letter.once is not None and work.known(letter.once) is not None
        return Recipient(contact, person.name, person.language, student, work.student(student).first_name, seen, known)
