"""Notes by mail to people of the school that something waits: at once for what is urgent, else now and then, and a digest."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial

from bot.config import Settings
from bot.domain import note_rules, notes
from bot.domain.note_rules import MAIL_AWAY
from bot.domain.notes import (
    CUT_OFF,
    NO_ANSWER_NEEDED,
    Draft,
    Item,
    Letter,
    Note,
    NoteKind,
    NoteRules,
    NoteStatus,
    Unfinished,
)
from bot.domain.notice import Notice
from bot.errors import Failure, SendError
from bot.ports import Catalogue, Clock, Jobs, Mail, Transactions, Work
from bot.services.note_letters import compose
from bot.services.rules import office_hours

log = logging.getLogger(__name__)

NOTE, TELL = "note", "tell"
"""The job that sends a note, and the one that looks for what is urgent right after an urgent message."""

QUEUE = "mail"
LATE = timedelta(minutes=5)
LOOK_EVERY = timedelta(minutes=10)
"""So often it is looked what waits too long; what is urgent is looked for each minute."""

LOOK_BACK = timedelta(days=60)
"""So long notes are kept."""


@dataclass
class _Looked:
    """What this run of the program looked at already; nothing is lost with it."""

    waiting: datetime | None = None
    digest: date | None = None
    nobody: set[int] = field(default_factory=set)
    away: bool = False


@dataclass(frozen=True)
class NoteService:
    """Writes notes and sends them. Without a mail server it does nothing: what waits stands in the pages only."""

    transactions: Transactions
    mail: Mail | None
    jobs: Jobs
    words: Catalogue
    clock: Clock
    settings: Settings
    _looked: _Looked = field(default_factory=_Looked)

    async def look(self) -> None:
        """All that is due now; each part does nothing the second time."""
        if self.mail is not None:
            await self.transactions.run(self._finish)
            await self.transactions.run(self._tell_urgent)
            await self._tell_digest()
            await self._tell_waiting()

    async def urgent(self, message: int) -> None:
        """Something urgent may have come in with this message: whoever must know is told without waiting for the round."""
        if self.mail is not None:
            await self.transactions.run(self._tell_urgent)

    # -- what is due ---------------------------------------------------------------------------------------------------

    def _tell_urgent(self, work: Work) -> None:
        now, rules = self._now(), rules_of(self.settings)
        items = work.urgent_items(now - note_rules.REMINDED_FOR)
        if not items:
            return
        users = work.users()
        told = work.notes_told(NoteKind.URGENT, now - note_rules.REMINDED_FOR)
        self._write(work, note_rules.urgent_notes(items, told, users, rules, now))
        unheard = set(note_rules.nobody_hears(items, users, rules))
        for id_ in sorted(unheard - self._looked.nobody):
            log.error("notice %s is urgent and nobody is told: no user may see it, and notes.also_to is empty", id_)
        self._looked.nobody.clear()
        self._looked.nobody.update(unheard)

    async def _tell_waiting(self) -> None:
        now, rules = self._now(), rules_of(self.settings)
        until = note_rules.waiting_since(rules, now)
        if until is None or (self._looked.waiting is not None and now - self._looked.waiting < LOOK_EVERY):
            return
        end = until.astimezone(UTC)
        items = await self._waiting(end, NO_ANSWER_NEEDED)

        def tell(work: Work) -> None:
            last = work.last_notes((NoteKind.WAITING, NoteKind.DIGEST), now - LOOK_BACK)
            self._write(work, note_rules.waiting_notes(items, last, work.users(), end, now))

        if items:
            await self.transactions.run(tell)
        self._looked.waiting = now

    async def _waiting(self, until: datetime, but: Collection[str] = ()) -> list[Item]:
        """All that waits, some at a time: in SQLite the answers to parents wait behind each transaction."""
        items, after = await self.transactions.run(lambda work: work.unread_items(until)), 0
        while True:
            page, next_ = await self.transactions.run(partial(_page, until=until, but=but, after=after))
            items += page
            if next_ is None:
                return items
            after = next_

    async def _tell_digest(self) -> None:
        now, rules = self._now(), rules_of(self.settings)
        today = now.date()
        if today == self._looked.digest or not note_rules.digest_due(rules, now):
            return
        too_long = note_rules.too_long_at(rules, now)
        until = too_long and too_long.astimezone(UTC)
        items = await self._waiting(now)

        def tell(work: Work) -> None:
            wrote = work.written_items(note_rules.digest_since(rules, today, now))
            self._write(work, note_rules.digest_notes(items, wrote, work.users(), today, until))
            work.drop_notes(now - LOOK_BACK)

        await self.transactions.run(tell)
        self._looked.digest = today

    def _write(self, work: Work, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            note = work.add_note(draft, self.clock())
            if note is not None:
                self._enqueue(work, note, "1")

    def _finish(self, work: Work) -> None:
        """What a crash or a lost job left lying."""
        now = self.clock()
        for note in work.unfinished_notes():
            if note.status is NoteStatus.SENDING and note.since <= now - CUT_OFF:
                self._cut_off(work, note, now)
            elif note.status is NoteStatus.QUEUED and note.since + notes.pause_after(note.attempts) <= now - LATE:
                self._enqueue(work, note.id, f"late-{now.timestamp():.0f}")

    def _cut_off(self, work: Work, note: Unfinished, now: datetime) -> None:
        # A crash between sending and `sent`: a second mail about danger is better than none, its Message-ID shows that it is
        # the same one. Any other note is not worth being sent twice.
        again = notes.twice_is_better(note.kind)
        if work.set_note(note.id, NoteStatus.QUEUED if again else NoteStatus.UNCERTAIN, now, only=NoteStatus.SENDING):
            log.warning("note %s was cut off while it was sent", note.id)
            if again:
                self._enqueue(work, note.id, str(note.attempts + 1))

    # -- sending -------------------------------------------------------------------------------------------------------

    async def send(self, note: int) -> None:
        """Send a note that is queued. It is claimed first, so that two jobs for the same note send it once."""
        if self.mail is None:
            return
        claimed = await self.transactions.run(lambda work: self._claim(work, note))
        if claimed is None:
            return
        try:
            await self.mail.post(claimed[1])
        except SendError as error:
            problem = error
            await self.transactions.run(lambda work: self._refused(work, claimed[0], problem))
        else:
            sent = NoteStatus.SENT
            await self.transactions.run(lambda work: work.set_note(note, sent, self.clock(), only=NoteStatus.SENDING))
            self._looked.away = False

    def _claim(self, work: Work, id_: int) -> tuple[Note, Letter] | None:
        now = self.clock()
        if not work.claim_note(id_, now):
            return None
        note = work.note(id_)
        if note is None:
            # Disabled, or no notes any more: the next look tells whoever is next in line.
            work.set_note(id_, NoteStatus.FAILED, now, only=NoteStatus.SENDING)
            return None
        if notes.again_after(note.kind, 0, note.created_at, now) is None:
            self._give_up(work, note, "too_late", now)
            return None
        return note, compose(note, self.words, url=self.settings.web.public_url)

    def _refused(self, work: Work, note: Note, error: SendError) -> None:
        now, failure = self.clock(), error.failure
        if failure is Failure.UNCERTAIN and not notes.twice_is_better(note.kind):
            work.set_note(note.id, NoteStatus.UNCERTAIN, now, only=NoteStatus.SENDING)
            log.warning("note %s is uncertain (%s)", note.id, error.code)
            return
        if failure is Failure.SETUP:
            log.error("mail is not set up right (%s): look at docs/how-to/notes-to-mentors.md", error.code)
            self._put_on_the_list(work, error.code, None, f"mail_failed:setup:{now.date()}", now)
        later = failure in (Failure.LATER, Failure.SETUP, Failure.UNCERTAIN)
        pause = notes.again_after(note.kind, note.attempts, note.created_at, now) if later else None
        if pause is None:
            self._give_up(work, note, error.code, now)
        elif work.set_note(note.id, NoteStatus.QUEUED, now, only=NoteStatus.SENDING):
            self._enqueue(work, note.id, str(note.attempts + 1), pause.total_seconds())
            if note.kind is NoteKind.URGENT and failure is not Failure.SETUP:
                self._tell_away(work, error.code, now)

    def _tell_away(self, work: Work, code: str, now: datetime) -> None:
        """Something urgent waits for the mail server: whoever looks at the pages must know, once in each outage."""
        self._put_on_the_list(work, code, None, MAIL_AWAY, now)
        if not self._looked.away:
            log.error("mail is away (%s): an urgent note waits and is tried again. What is urgent stands in the pages", code)
        self._looked.away = True

    def _give_up(self, work: Work, note: Note, code: str, now: datetime) -> None:
        work.set_note(note.id, NoteStatus.FAILED, now, only=NoteStatus.SENDING)
        self._put_on_the_list(work, code, note.user, f"mail_failed:{note.user or 'also_to'}:{now.date()}", now)
        log.warning("note %s was not sent (%s)", note.id, code)

    def _put_on_the_list(self, work: Work, code: str, user: int | None, once: str, now: datetime) -> None:
        """Tell team leaders and admins in the pages. Never urgent: that would be one more mail that cannot be sent."""
        facts: dict[str, str | int] = {"code": code, **({"user": user} if user else {})}
        work.add_notice(None, None, Notice("mail_failed", facts=facts, once=once), now)

    def _enqueue(self, work: Work, note: int, attempt: str, delay: float = 0) -> None:
        self.jobs.enqueue(work, NOTE, f"note:{note}:{attempt}", note, delay, queue=QUEUE)

    def _now(self) -> datetime:
        return self.clock().astimezone(self.settings.zone)


def _page(work: Work, *, until: datetime, but: Collection[str], after: int) -> tuple[list[Item], int | None]:
    return work.waiting_items(until, but=but, after=after)


def rules_of(settings: Settings) -> NoteRules:
    """The rules of notes from config.yaml."""
    own = settings.notes
    return NoteRules(
        urgent_after=timedelta(minutes=own.urgent_after_minutes),
        remind_every=timedelta(minutes=own.remind_urgent_every_minutes),
        waking=(own.waking.from_, own.waking.until),
        unanswered_after=timedelta(hours=own.unanswered_after_hours),
        digest_at=own.digest_at,
        hours=office_hours(settings),
        also_to=tuple(own.also_to),
    )
