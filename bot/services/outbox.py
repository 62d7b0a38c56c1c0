"""The only door out: consent gate, rendering, and the message row with its job in one transaction."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.consent import Refused
from bot.domain.contact import Mode
from bot.domain.dialogue import Reply
from bot.domain.message import Button, Draft, Part, Status
from bot.domain.text import Text
from bot.ports import Catalogue, Jobs, Talk, Work
from bot.services import gate

DELIVER = "deliver"
_FIRST_SENTENCES = 2
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+")
DUTCH = "nl"


@dataclass(frozen=True)
class Outbox:
    """Queues messages."""

    catalogue: Catalogue
    jobs: Jobs

    def queue(
        self,
        work: Work,
        talk: Talk,
        reply: Reply,
        *,
        author: str,
        reply_to: int | None,
        facts: Mapping[str, Any],
        now: datetime,
        delay_seconds: float = 0,
    ) -> tuple[int, Mapping[str, tuple[str, ...]]]:
        """Write one message and its job.

        A message that the gate refuses is written too, as suppressed with the reason, and has no job.

        Args:
            now: local time of the school.
            delay_seconds: until the queue takes the job; a reply that is sent directly needs it only after a crash.

        Returns:
            The id of the message, and for each payload the words of its button as the contact sees them.

        """
        verdict = gate.ask(work, talk, reply.purpose, now.date(), student=reply.student, scope=reply.scope)
        languages = languages_of(talk)
        parts = [Part(language, self.catalogue.render(language, reply.text, facts)) for language in languages]
        if reply.short:
            parts = [Part(part.language, _shortened(part.text)) for part in parts]
        buttons, words = [], {}
        for option in reply.options:
            label = self._label(option.label, languages[0], talk, facts)
            dutch = self._label(option.label, DUTCH, talk, facts)
            buttons.append(Button(option.payload, label))
            words[option.payload] = tuple(dict.fromkeys((label, dutch)))
        refused = isinstance(verdict, Refused)
        draft = Draft(
            key=reply.text.key,
            author=author,
            parts=tuple(parts),
            buttons=tuple(buttons),
            status=Status.SUPPRESSED if refused else Status.QUEUED,
            reason=verdict.reason if isinstance(verdict, Refused) else "",
            reply_to=reply_to,
            purpose=reply.purpose,
            student=reply.student,
            scope=reply.scope,
        )
        message = work.add_outgoing(talk.id, draft, now)
        if not refused:
            self.jobs.enqueue(work, DELIVER, f"deliver:{message}:1", message, delay_seconds)
        return message, words

    def _label(self, label: Text, language: str, talk: Talk, facts: Mapping[str, Any]) -> str:
        own_name = Text(f"language-{talk.language}")
        return self.catalogue.render(language, label, {**facts, "language": own_name})


def _shortened(text: str) -> str:
    # Every answer begins with what matters most, so its first sentences are its short form.
    return " ".join(_SENTENCE.split(text.strip())[:_FIRST_SENTENCES])


def languages_of(talk: Talk) -> tuple[str, ...]:
    """The languages of a message, in order: the home language first, then Dutch; or the one that the contact chose."""
    if talk.language == DUTCH or talk.mode == Mode.DUTCH:
        return (DUTCH,)
    return (talk.language,) if talk.mode == Mode.HOME else (talk.language, DUTCH)
