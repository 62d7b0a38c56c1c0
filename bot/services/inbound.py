"""Takes a message of a parent in: one row, however often the provider repeats it, and the job that answers it."""

import re
from dataclasses import dataclass, replace

from bot.domain.message import Inbound
from bot.language.detection import propose
from bot.ports import Clock, Events, Jobs, Transactions, Work

ANSWER = "answer"
# Control characters (but line breaks and tabs), lone surrogates of broken UTF-8, and the marks that turn the direction of
# whole pages around.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\u202a-\u202e]")


@dataclass(frozen=True)
class InboundService:
    """Receives messages."""

    transactions: Transactions
    jobs: Jobs
    events: Events
    clock: Clock
    languages: tuple[str, ...]
    default_language: str

    async def receive(self, inbound: Inbound) -> int | None:
        """Keep the message and start its answer; returns its id, or None when it was received before."""
        clean = replace(inbound, text=_UNWANTED.sub("", inbound.text).strip())
        stored = await self.transactions.run(lambda work: self._store(work, clean))
        if stored is None:
            return None
        message, conversation = stored
        self.events.publish(conversation)
        await self.jobs.start(ANSWER, f"answer:{message}", message)
        return message

    async def recover(self) -> int:
        """Start the answers of messages that were kept just before a crash; returns how many."""
        waiting = await self.transactions.run(lambda work: work.unhandled())
        for message in waiting:
            await self.jobs.start(ANSWER, f"answer:{message}", message)
        return len(waiting)

    def _store(self, work: Work, inbound: Inbound) -> tuple[int, int] | None:
        talk = work.conversation_at(inbound.channel, inbound.address, self.default_language)
        if talk.contact_id is None and work.is_empty(talk.id):
            # A stranger's first message proposes the language; after that only the stranger changes it.
            work.set_preference(talk.id, language=propose(inbound.text, self.languages, talk.language))
        message = work.add_inbound(talk.id, inbound, self.clock())
        return None if message is None else (message, talk.id)
