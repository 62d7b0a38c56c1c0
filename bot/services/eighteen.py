"""The 18th birthday: the mentor talks about it in time, and on the day the contacts hear once, kindly, what changes."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.config import Settings
from bot.domain.consent import ADULT, SCOPES, Purpose, age
from bot.domain.contact import Student
from bot.domain.notice import Notice
from bot.domain.outcome import Reply
from bot.domain.text import Lines, Text
from bot.ports import Clock, Transactions, Work
from bot.services.letters import Letter
from bot.services.outbox import Outbox

BEFORE = timedelta(days=90)
CATCH_UP = timedelta(days=14)
"""So many days later it is still told, when the program did not run on the day itself."""

ALL_SCOPES = tuple(dict.fromkeys(SCOPES.values()))


@dataclass(frozen=True)
class EighteenService:
    """Watches birthdays."""

    transactions: Transactions
    outbox: Outbox
    clock: Clock
    settings: Settings
    # Birthdays change once a day; a year's worth of students is not looked through each minute.
    _looked: set[date] = field(default_factory=set)

    async def look(self) -> None:
        """Tell what is due today, at the first look of the day; another look, also after a restart, does nothing."""
        today = self.clock().astimezone(self.settings.zone).date()
        if today not in self._looked:
            await self.transactions.run(self._look)
            self._looked.clear()
            self._looked.add(today)

    def _look(self, work: Work) -> None:
        now = self.clock().astimezone(self.settings.zone)
        today = now.date()
        for id_ in work.born_between(_years_before(today, ADULT) + timedelta(days=1), _years_before(today + BEFORE, ADULT)):
            student = work.student(id_)
            facts = {"day": _birthday(student.birth_date).isoformat()}
            work.add_notice(None, None, Notice("turns_18", student=id_, facts=facts, once=f"turns_18:{id_}"), now)
        for id_ in work.born_between(_years_before(today - CATCH_UP, ADULT), _years_before(today, ADULT)):
            student = work.student(id_)
            # Somebody born on 29 February comes of age on 1 March.
            if age(student.birth_date, today) >= ADULT:
                self._tell(work, student, now)

    def _tell(self, work: Work, student: Student, now: datetime) -> None:
        allowed = [scope for scope in ALL_SCOPES if scope in student.permissions]
        if len(allowed) == len(ALL_SCOPES):
            return
        text = Text("eighteen-none", {"student": student.first_name})
        if allowed:
            scopes = Lines(tuple(Text(f"scope-{scope}") for scope in allowed))
            text = Text("eighteen-some", {"student": student.first_name, "scopes": scopes})
        for contact in work.contacts_of(student.id):
            # Who never heard anything misses nothing.
            if work.contact(contact).welcomed:
                reply = Reply(text, purpose=Purpose.FAREWELL, student=student.id)
                letter = Letter(reply, once=f"eighteen:{student.id}:{contact}", expires_at=now + CATCH_UP)
                self.outbox.begin(work, work.talk_of(contact), letter, now)


def _birthday(born: date) -> date:
    try:
        return born.replace(year=born.year + ADULT)
    except ValueError:
        return date(born.year + ADULT, 3, 1)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)
