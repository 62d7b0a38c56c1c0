"""The first message to each contact of the school's list: in peace time, before there is bad news."""

from dataclasses import dataclass, field

from bot.config import Settings
from bot.domain.consent import Allowed, Purpose, decide
from bot.ports import Clock, Transactions, Work
from bot.services import letters
from bot.services.outbox import Outbox


@dataclass(frozen=True)
class WelcomeService:
    """Welcomes contacts, some at a time."""

    transactions: Transactions
    outbox: Outbox
    clock: Clock
    settings: Settings
    # Where the last look ended: who may hear nothing yet must not stand in the way of the others.
    _after: list[int] = field(default_factory=lambda: [0])

    async def some(self) -> int:
        """Welcome the next contacts; returns how many."""
        if self.settings.welcome.send != "by_itself":
            return 0
        return await self.transactions.run(self._some)

    def _some(self, work: Work) -> int:
        now = self.clock().astimezone(self.settings.zone)
        count = 0
        found = work.not_welcomed(self._after[0], self.settings.welcome.a_minute)
        self._after[0] = found[-1] if found else 0
        for id_ in found:
            contact = work.contact(id_)
            # Who may hear nothing now is welcomed on the day on which there is something to tell.
            if isinstance(decide(contact, Purpose.WELCOME, now.date()), Allowed):
                talk = work.talk_of(id_)
                self.outbox.begin(work, talk, letters.welcome(contact, talk.id, now), now)
                count += 1
        return count
