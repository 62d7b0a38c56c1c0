"""Takes in what providers bring: a parent's message becomes one row, however often it is repeated, and a job answers it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.message import Blocked, Event, Inbound, Receipt
from bot.domain.templates import SHOW
from bot.language.detection import detect
from bot.ports import Channel, Clock, Events, Jobs, Transactions, Work
from bot.services.answering import READ
from bot.services.delivery import Delivery
from bot.services.files import FETCH
from bot.services.linking import LinkingService
from bot.services.reach import ReachService

ANSWER = "answer"
_LONGEST_TAP = 64
"""Characters; Telegram takes no longer payload, and WhatsApp gets none from us."""
MENU = "topic:bot_help"
# Control characters (but line breaks and tabs), lone surrogates of broken UTF-8, and the marks that turn the direction of
# whole pages around.
_ID = re.compile(r"[0-9]{1,9}")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\u202a-\u202e]")


@dataclass(frozen=True)
class InboundService:
    """Receives messages and reports."""

    transactions: Transactions
    jobs: Jobs
    events: Events
    clock: Clock
    languages: tuple[str, ...]
    default_language: str
    channels: Mapping[str, Channel]
    delivery: Delivery
    reach: ReachService
    linking: LinkingService
    reads: bool = False

    async def take(self, event: Event) -> None:
        """Keep what a provider brings."""
        match event:
            case Inbound():
                await self.receive(event)
            case Receipt():
                await self.delivery.record(event)
            case Blocked():
                await self.transactions.run(lambda work: self._blocked(work, event))

    async def receive(self, inbound: Inbound) -> int | None:
        """Keep the message and start its answer; returns its id, or None when it was received before."""
        tapped = inbound.tapped and _UNWANTED.sub("", inbound.tapped)[:_LONGEST_TAP]
        clean = replace(inbound, text=_UNWANTED.sub("", inbound.text).strip(), tapped=tapped)
        stored = await self.transactions.run(lambda work: self._store(work, clean))
        if stored is None:
            return None
        message, conversation = stored
        if inbound.channel in self.channels:
            await self.channels[inbound.channel].acknowledge(inbound)
        self.events.publish(conversation)
        await self.jobs.start(ANSWER, f"answer:{message}", message)
        return message

    async def recover(self) -> int:
        """Start the answers of messages that were kept just before a crash; returns how many."""
        now = self.clock()
        waiting = await self.transactions.run(lambda work: work.unhandled(now))
        for message in waiting:
            # Another name than the first time: a job that ended with an error is not done again.
            await self.jobs.start(ANSWER, f"answer:{message}:{now.timestamp():.0f}", message)
        return len(waiting)

    # -- in a transaction ----------------------------------------------------------------------------------------------

    def _store(self, work: Work, inbound: Inbound) -> tuple[int, int] | None:
        now = self.clock()
        if work.was_received(inbound.channel, inbound.external_id):
            return None
        talk = work.arrive(inbound.channel, inbound.address, inbound.user, self.default_language)
        if talk.contact_id is None and work.is_empty(talk.id):
            # A stranger's first message proposes the language; after that only the stranger changes it.
            hinted = inbound.language_hint if inbound.language_hint in self.languages else talk.language
            found = detect(inbound.text, self.languages)
            work.set_preference(talk.id, language=found.language if found and found.sure else hinted)
            talk = work.conversation(talk.id)
        if said := self.linking.arrived(work, talk, inbound, now):
            inbound = replace(inbound, tapped=said)
        channel = self.channels.get(inbound.channel)
        can = channel.can if channel else None
        work.heard(talk.id, now, can.window if can else None, keeps_stops=bool(can and can.keeps_stops))
        opened = self.delivery.opened(work, talk.id, now)
        if inbound.tapped and inbound.tapped.startswith(SHOW) and not opened:
            opened = self._late(work, talk.id, inbound.tapped)
        if inbound.tapped and inbound.tapped.startswith(SHOW) and not opened:
            # An old knock: what it stood for was read long ago.
            inbound = replace(inbound, tapped=MENU)
        message = work.add_inbound(talk.id, inbound, now)
        if message is None:
            return None
        talk = work.conversation(talk.id)
        if inbound.tapped and inbound.tapped.startswith(SHOW):
            # What waited is the answer to this tap.
            work.answered(talk.id, inbound.tapped, now)
            work.mark_handled(message, now, understood=None, urgent=False)
        if inbound.provider_stopped is not None:
            self._stopped_or_started(work, talk.id, message, inbound)
        if channel is not None and any(attachment.reference for attachment in inbound.attachments):
            self.jobs.enqueue(work, FETCH, f"{FETCH}:{message}:1", message)
        if self.reads and not inbound.tapped:
            self.jobs.enqueue(work, READ, f"{READ}:{message}", message)
        return message, talk.id

    def _late(self, work: Work, conversation: int, tapped: str) -> bool:
        """A knock that is answered after its message went another way, or nowhere: the contact wants to read it here."""
        number = tapped.removeprefix(SHOW)
        return bool(_ID.fullmatch(number)) and self.delivery.show(work, int(number), conversation, self.clock())

    def _stopped_or_started(self, work: Work, conversation: int, message: int, inbound: Inbound) -> None:
        now, talk = self.clock(), work.conversation(conversation)
        if inbound.provider_stopped:
            # The provider confirmed it to the contact; an answer of ours would not arrive.
            self.reach.stopped_there(work, talk, now)
            work.mark_handled(message, now, understood=None, urgent=False)
        else:
            self.reach.started_there(work, talk, now)

    def _blocked(self, work: Work, blocked: Blocked) -> None:
        conversation = work.at(blocked.channel, blocked.address)
        if conversation is not None:
            self.reach.stopped_there(work, work.conversation(conversation), self.clock())
