"""The deletion of each night: what the periods of config.yaml no longer allow to be kept, a little at a time."""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import partial

from bot.config import Settings
from bot.domain.access import Deed
from bot.domain.privacy import ENDED, RETENTION, Borders, Periods, borders
from bot.ports import Clock, Sleep, Transactions, Work
from bot.services.privacy import COMMAND

log = logging.getLogger(__name__)

NIGHT = time(3)
"""When it begins, local time: an hour that every night has."""

AGAIN = timedelta(hours=1)
"""So long after it failed it is tried again."""

PAUSE = 0.05
"""Seconds between two batches, for those who wait for the database."""

LINES, FILES, ROWS, MEETINGS, CONVERSATIONS = 200, 2, 500, 20, 50
"""How much is deleted in one transaction. A batch is to take less than 200 ms: a message and its answer wait as long."""

Step = Callable[[Work], int]
"""Deletes some in one transaction; returns how many, and none when there is nothing left."""


@dataclass
class _Plan:
    """When to look next, and whether the program ends."""

    next: datetime | None = None
    working: bool = False
    ending: bool = False


@dataclass(frozen=True)
class RetentionService:
    """Deletes what is past its time: at the start of the program, and each night."""

    transactions: Transactions
    clock: Clock
    sleep: Sleep
    settings: Settings
    _plan: _Plan = field(default_factory=_Plan)

    async def look(self) -> None:
        """Delete what is due, if it is time for it; the second time there is nothing left to do."""
        now, plan = self.clock(), self._plan
        if plan.working or (plan.next is not None and now < plan.next):
            return
        plan.working, plan.next = True, now + AGAIN
        try:
            await self.delete(now)
            plan.next = _next_night(now, self.settings)
        finally:
            plan.working = False

    def end(self) -> None:
        """The program ends: no batch begins any more."""
        self._plan.ending = True

    async def delete(self, now: datetime) -> Counter[str]:
        """Delete all that is past its time at `now`, in batches; returns how many of what, and writes that into the log."""
        until = borders(periods_of(self.settings), now, self.settings.zone)
        done: Counter[str] = Counter()
        steps: list[tuple[str, Step]] = []
        if until.files > until.messages:
            newest_file = await self.transactions.run(lambda work: work.first_since("messages", until.files))
            steps.append(("files", lambda work: work.clear_files(newest_file, FILES)))
        for table, id_ in await self.transactions.run(lambda work: work.removed_people(until.removed)):
            steps.append(("removed", partial(_person, until, table, id_)))
        newest = await self.transactions.run(lambda work: work.first_since("messages", until.messages))
        told = await self.transactions.run(lambda work: work.first_since("notices", until.notices))
        steps += [
            ("files", lambda work: work.clear_files(newest, FILES)),
            ("messages", lambda work: work.clear_messages(newest, until.messages, LINES)),
            ("notices", lambda work: work.clear_notices(told, ROWS)),
            ("meetings", lambda work: work.clear_meetings(until, MEETINGS)),
            *((name, partial(_ended, until, name)) for name in ENDED),
            ("conversations", lambda work: work.clear_conversations(CONVERSATIONS)),
        ]
        for name, step in steps:
            while not self._plan.ending and (count := await self.transactions.run(step)):
                done[name] += count
                await self.sleep(PAUSE)
        if done:
            await self._tidy()
            log.info("past their time, and deleted: %s", ", ".join(f"{count} {name}" for name, count in done.items()))
            deed = Deed(now, COMMAND, RETENTION, facts=dict(done))
            await self.transactions.run(lambda work: work.note_deed(None, deed))
        return done

    async def _tidy(self) -> None:
        """No word of what was deleted stays in the index of the search."""
        begin = True
        while not self._plan.ending and await self.transactions.run(partial(_piece, begin)):
            begin = False
            await self.sleep(PAUSE)


def _piece(begin: bool, work: Work) -> bool:
    return work.tidy_search(begin=begin)


def periods_of(settings: Settings) -> Periods:
    """The periods of config.yaml."""
    said = settings.privacy
    return Periods(said.retention_months, said.files_months, said.removed_months, said.absences_months, said.audit_months)


def _person(until: Borders, table: str, id_: int, work: Work) -> int:
    return work.clear_person(table, id_, until.removed, LINES, FILES)


def _ended(until: Borders, name: str, work: Work) -> int:
    return work.clear_ended(name, until, ROWS)


def _next_night(now: datetime, settings: Settings) -> datetime:
    local = now.astimezone(settings.zone)
    tonight = datetime.combine(local.date(), NIGHT, settings.zone)
    if tonight <= local:
        tonight = datetime.combine(local.date() + timedelta(days=1), NIGHT, settings.zone)
    return tonight.astimezone(UTC)
