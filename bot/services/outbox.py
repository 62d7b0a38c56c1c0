"""The only door out: consent gate, rendering, and the message row with its job in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bot.config import Settings
from bot.domain.capabilities import Capabilities
from bot.domain.consent import Held, Refused, Verdict
from bot.domain.contact import Mode
from bot.domain.linking import SHARE_PHONE
from bot.domain.message import WELCOME, Attachment, Button, Cost, Draft, Outgoing, Part, Status
from bot.domain.notice import HELD, Notice
from bot.domain.outcome import Reply
from bot.domain.pictograms import with_pictogram
from bot.domain.text import SENTENCES, Text
from bot.ports import Catalogue, Channel, Jobs, Talk, Voice, Work
from bot.services import gate, letters
from bot.services.facts import school_facts
from bot.services.letters import Letter
from bot.services.rules import send_hours

DELIVER = "deliver"

_FIRST_SENTENCES = 2
DUTCH = "nl"
DUTCH_HINT, MORE_HINT = Text("hint-dutch"), Text("hint-more")
SHORT_ENOUGH = 300
"""Characters up to which an answer is not cut on a channel where each costs."""
SPOKEN = Attachment("audio/ogg", "spoken")
"""Stands in a message that is read aloud, too."""
_ANYTHING = Capabilities(text=20_000, buttons=12, documents=True, shares_phone=True)

Words = Mapping[str, tuple[str, ...]]
"""For each payload the words of its button as the contact sees them."""


@dataclass(frozen=True)
class Preview:
    """A message as it would go out.

    Attributes:
        start: the moment.
        cost: what it costs, where that is known.
        closed: the contact was silent for so long that the channel takes only approved texts: it may knock first.

    """

    channel: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...]
    verdict: Verdict
    start: datetime
    cost: Cost | None
    closed: bool = False


@dataclass(frozen=True)
class Outbox:
    """Queues messages."""

    catalogue: Catalogue
    jobs: Jobs
    settings: Settings
    channels: Mapping[str, Channel] = field(default_factory=dict)
    voice: Voice | None = None

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
    ) -> tuple[int, Words]:
        """Write an answer and its job.

        A message that the gate refuses is written too, as suppressed with the reason, and has no job.

        Args:
            now: local time of the school.
            delay_seconds: until the queue takes the job; a reply that is sent directly needs it only after a crash.

        Returns:
            The id of the message, and the words of its buttons.

        """
        verdict = self.ask(work, talk, reply, now)
        draft, words = self._draft(work, talk, reply, facts, verdict=verdict, author=author)
        message = work.add_outgoing(talk.id, replace(draft, reply_to=reply_to), now)
        if draft.status is Status.QUEUED and not draft.reason:
            self.deliver(work, talk.channel, message, "1", delay_seconds)
        return message, words

    def deliver(self, work: Work, channel: str, message: int, attempt: str, delay_seconds: float = 0) -> None:
        """Put down the job that sends a message."""
        self.jobs.enqueue(work, DELIVER, f"deliver:{message}:{attempt}", message, delay_seconds, queue=channel)

    def begin(self, work: Work, talk: Talk, letter: Letter, now: datetime, *, instead_of: int | None = None) -> Verdict | None:
        """Write what the school begins, and its job for the hours in which the school sends; the second time does nothing.

        A message that is held stays queued without a job, and the mentor is told; one that waits for the welcome brings it
        about.

        Args:
            instead_of: the message that did not arrive another way.

        Returns:
            What the gate said; None when the message was written before.

        """
        if letter.once and work.known(letter.once) is not None:
            return None
        reply, now = letter.reply, now.astimezone(self.settings.zone)
        verdict = self.ask(work, talk, reply, now)
        if verdict == Held(WELCOME) and talk.contact_id is not None:
            # Before it in the transcript, as on the phone.
            self._welcome(work, talk, talk.contact_id, now)
        draft, words = self._draft(work, talk, reply, school_facts(self.settings, now), verdict=verdict, author=letter.author)
        start = self._start(work, talk, letter, now)
        asks = letter.asks and letter.asks.with_words(words)
        draft = replace(draft, not_before=start, expires_at=letter.expires_at, once=letter.once, sent_by=letter.sent_by)
        draft = replace(draft, asks=asks, instead_of=instead_of)
        message = work.add_outgoing(talk.id, draft, now)
        if isinstance(verdict, Held):
            facts = {"reason": verdict.reason, "message": reply.text.key}
            work.add_notice(talk.id, message, Notice(HELD, student=reply.student, facts=facts), now)
        elif verdict == Refused("no_address"):
            # Once for each contact: a message a day about it would hide the rest of the list.
            work.add_notice(talk.id, message, Notice("unreachable", student=reply.student, once=f"unreachable:{talk.id}"), now)
        elif not isinstance(verdict, Refused):
            delay = max(0.0, (start - now).total_seconds())
            self.deliver(work, talk.channel, message, "1", delay)
        return verdict

    def look(self, work: Work, talk: Talk, letter: Letter, now: datetime) -> Preview:
        """What `begin` would write, and what the gate says. Nothing is written."""
        reply, now = letter.reply, now.astimezone(self.settings.zone)
        verdict = self.ask(work, talk, reply, now)
        draft, _ = self._draft(work, talk, reply, school_facts(self.settings, now), verdict=verdict, author=letter.author)
        cost = draft.cost or self._cost(talk, replace(draft, status=Status.QUEUED))
        start = self._start(work, talk, letter, now)
        closed = self._can(talk.channel).window is not None and not work.is_open(talk.id, start)
        return Preview(talk.channel, draft.parts, draft.buttons, verdict, start, cost, closed)

    def _start(self, work: Work, talk: Talk, letter: Letter, now: datetime) -> datetime:
        if letter.answers:
            return now
        return self.start(work, talk, max(now, letter.not_before or now), letter.expires_at)

    def _welcome(self, work: Work, talk: Talk, contact: int, now: datetime) -> None:
        letter = letters.welcome(work.contact(contact), talk.id, now)
        begun = self.begin(work, talk, letter, now)
        if begun is None and letter.once and work.sent_at(letter.once):
            # This address was welcomed before, and given back to the contact: once is enough.
            work.welcomed(contact, now)

    def start(self, work: Work, talk: Talk, at: datetime, expires_at: datetime | None = None) -> datetime:
        """The first moment from `at` on at which the school may write there: in the good hours, unless these come too late."""
        contact = work.contact(talk.contact_id) if talk.contact_id else None
        local = at.astimezone(self.settings.zone)
        # In UTC before it is compared: the wall clock of one zone hides the hour that a change of the clocks takes or gives.
        good = send_hours(self.settings, contact.good_hours if contact else None).next(local).astimezone(UTC)
        return good if expires_at is None or good < expires_at else send_hours(self.settings).next(local).astimezone(UTC)

    def ask(self, work: Work, talk: Talk, reply: Reply, now: datetime) -> Verdict:
        """What the gate says of a message to this conversation."""
        return gate.ask(work, talk, reply.purpose, now.date(), student=reply.student, scope=reply.scope)

    def _draft(
        self, work: Work, talk: Talk, reply: Reply, facts: Mapping[str, Any], *, verdict: Verdict, author: str
    ) -> tuple[Draft, Words]:
        languages = (reply.language,) if reply.language else languages_of(talk)
        options = tuple(option for option in reply.options if self._can_tap(talk.channel, option.payload))
        parts = [Part(of, self._say(work, of, reply, facts, talk.channel), _by(reply, of)) for of in languages]
        if len(parts) > 1 and not self._can(talk.channel).bilingual:
            first = parts[0]
            parts = [replace(first, text=f"{first.text}\n{self.catalogue.render(first.language, DUTCH_HINT)}")]
        buttons, words = [], {}
        for option in options:
            label = self._label(option.label, languages[0], talk, facts)
            dutch = self._label(option.label, DUTCH, talk, facts)
            buttons.append(Button(option.payload, label))
            words[option.payload] = tuple(dict.fromkeys((label, dutch)))
        draft = Draft(
            key=reply.text.key,
            author=author,
            parts=tuple(parts),
            buttons=tuple(buttons),
            status=Status.SUPPRESSED if isinstance(verdict, Refused) else Status.QUEUED,
            reason=verdict.reason if isinstance(verdict, Refused | Held) else "",
            reply_to=None,
            purpose=reply.purpose,
            student=reply.student,
            scope=reply.scope,
            attachments=(*reply.attachments, *self._spoken(talk)),
            text=reply.text,
            options=reply.options,
        )
        return replace(draft, cost=self._cost(talk, draft)), words

    def _can(self, channel: str) -> Capabilities:
        return self.channels[channel].can if channel in self.channels else _ANYTHING

    def _can_tap(self, channel: str, payload: str) -> bool:
        return payload != SHARE_PHONE or self._can(channel).shares_phone

    def _say(self, work: Work, language: str, reply: Reply, facts: Mapping[str, Any], channel: str) -> str:
        can = self._can(channel)
        if can.short and not reply.short and not reply.whole:
            said = self.catalogue.short(language, reply.text, facts) or _fitting(self.catalogue, language, reply.text, facts)
        else:
            said = self.catalogue.render(language, reply.text, facts)
            said = _shortened(said) if reply.short else said
        said = with_pictogram(reply.text.key, said)
        if reply.attachments and not can.documents and (link := self._calendar_link(work, reply.attachments[0])):
            said = f"{said}\n📅 {link}"
        return said

    def _calendar_link(self, work: Work, attachment: Attachment) -> str | None:
        """Where the calendar file can be fetched, for a channel that sends no files."""
        invitation = attachment.reference.split(":")[1]
        url = self.settings.web.public_url
        return f"{url.rstrip('/')}/calendar/{work.calendar_ref(int(invitation))}.ics" if url else None

    def _spoken(self, talk: Talk) -> tuple[Attachment, ...]:
        """A voice message for who asked for it; it is made when the message is sent."""
        return (SPOKEN,) if talk.spoken and self.speaks(talk) else ()

    def speaks(self, talk: Talk) -> bool:
        """Whether messages can be read aloud there: an engine is on, the channel plays sound, a language has a voice."""
        can = self._can(talk.channel).documents
        return can and self.voice is not None and bool(self.voice.languages & set(languages_of(talk)))

    def _cost(self, talk: Talk, draft: Draft) -> Cost | None:
        if talk.channel not in self.channels or draft.status is Status.SUPPRESSED:
            return None
        outgoing = Outgoing(0, talk.id, talk.channel, talk.address, draft.parts, draft.buttons)
        return self.channels[talk.channel].cost(outgoing)

    def _label(self, label: Text, language: str, talk: Talk, facts: Mapping[str, Any]) -> str:
        own_name = Text(f"language-{talk.language}")
        return self.catalogue.render(language, label, {**facts, "language": own_name})


def _by(reply: Reply, language: str) -> str:
    return "" if language == DUTCH else reply.by


def _fitting(catalogue: Catalogue, language: str, text: Text, facts: Mapping[str, Any]) -> str:
    """The whole text where it is short; else its first sentences, and how to get the rest."""
    whole = catalogue.render(language, text, facts)
    if len(whole) <= SHORT_ENOUGH or not text.key.startswith("answer-"):
        return whole
    return f"{_shortened(whole)}\n{catalogue.render(language, MORE_HINT)}"


def _shortened(text: str) -> str:
    # Every answer begins with what matters most, so its first sentences are its short form.
    return " ".join(SENTENCES.split(text.strip())[:_FIRST_SENTENCES])


def languages_of(talk: Talk) -> tuple[str, ...]:
    """The languages of a message, in order: the home language first, then Dutch; or the one that the contact chose."""
    if talk.language == DUTCH or talk.mode == Mode.DUTCH:
        return (DUTCH,)
    return (talk.language,) if talk.mode == Mode.HOME else (talk.language, DUTCH)
