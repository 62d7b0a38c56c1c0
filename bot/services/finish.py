"""What is added to a message just before it is sent: files, and the approved text where the provider takes no other."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.config import Settings
from bot.domain.consent import Purpose
from bot.domain.conversation import Option
from bot.domain.message import Document, Outgoing
from bot.domain.outcome import Reply
from bot.domain.templates import KNOCK, SHOW
from bot.domain.text import Text
from bot.ports import Channel, Clock, Queued, Talk, Templates, Work
from bot.services.calendar import CONTENT_TYPE, calendar_of
from bot.services.facts import school_facts
from bot.services.letters import Letter
from bot.services.outbox import Outbox

__all__ = ["KNOCKED", "SHOW", "Finish"]

KNOCKED = "knocked"
"""Why a message waits: an approved one knocks first, and its tap lets this one through."""

FILE_NAME = "afspraak.ics"


@dataclass(frozen=True)
class Finish:
    """Makes a message ready for its channel."""

    channels: Mapping[str, Channel]
    outbox: Outbox
    templates: Templates
    clock: Clock
    settings: Settings

    def ready(self, work: Work, queued: Queued, now: datetime) -> Outgoing | None:
        """The message as its channel sends it; None when it waits and an approved message knocks in its place."""
        can, talk = self.channels[queued.outgoing.channel].can, work.conversation(queued.conversation_id)
        outgoing = queued.outgoing
        if can.documents:
            outgoing = replace(outgoing, documents=self._documents(work, outgoing))
        if can.window is None or work.is_open(talk.id, now):
            return outgoing
        outgoing = replace(outgoing, open=False)
        language = outgoing.parts[0].language
        if queued.key == KNOCK:
            payload = outgoing.buttons[0].payload if outgoing.buttons else SHOW
            return replace(outgoing, template=self.templates.knock(work, language, payload=payload))
        facts = school_facts(self.settings, now.astimezone(self.settings.zone))
        said = outgoing.parts[0].text
        template = queued.text and self.templates.fill(work, queued.text, queued.options, language, facts, said=said)
        if template:
            # An approved text is of one language: the transcript shows what is sent.
            work.keep_first_part(outgoing.id)
            return replace(outgoing, parts=outgoing.parts[:1], template=template)
        knocks_in = self.templates.knocks_in(work, language)
        if knocks_in is None:
            # The channel says that it cannot go, and it takes another way.
            return outgoing
        self._knock(work, talk, queued, knocks_in, now)
        return None

    def _knock(self, work: Work, talk: Talk, queued: Queued, language: str, now: datetime) -> None:
        """One a day: it says that there is a message, and no word of it."""
        options = (Option(f"{SHOW}{queued.outgoing.id}", Text("button-knock")),)
        purpose = Purpose(queued.purpose)
        reply = Reply(Text(KNOCK), options, purpose, queued.student, queued.scope, language=language)
        day = now.astimezone(self.settings.zone).date()
        self.outbox.begin(work, talk, Letter(reply, f"{KNOCK}:{talk.id}:{day}", expires_at=queued.expires_at), now)

    def _documents(self, work: Work, outgoing: Outgoing) -> tuple[Document, ...]:
        found = []
        for attachment in outgoing.attachments:
            if attachment.content_type == CONTENT_TYPE:
                language, zone = outgoing.parts[0].language, self.settings.timezone
                file = calendar_of(
                    work, attachment.reference, language, catalogue=self.outbox.catalogue, clock=self.clock, zone=zone
                )
                if file is not None:
                    found.append(Document(FILE_NAME, CONTENT_TYPE, file))
        return tuple(found)
