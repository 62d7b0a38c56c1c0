"""The school's rules for contact with the people around a student, and what they remind a mentor of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.domain.consent import ADULT, age
from bot.domain.schedule import on_day, school_year

BAD_NEWS = frozenset({"absence-alert", "absence-hours", "absence-hours-limit", "together"})
"""Keys of messages that tell what goes wrong. A correction, an invitation or an answer is neither good nor bad."""

GOOD_NEWS = "good-"
"""How the key of a message begins that tells what goes well."""

SCHOOL_YEAR = timedelta(weeks=44)
"""Over so long the meetings of a year are spread: a school year without its summer holiday."""


@dataclass(frozen=True)
class ContactRules:
    """What config.yaml says about contact (`contact_rules`); 0 switches a rule off.

    Attributes:
        year_starts: month and day on which the school year begins.
        first_contact: so long from that day there may have been none with the home.
        quiet: so long there may be none later in the year.
        good_per_bad: so many pieces of good news for each piece of bad news.
        meetings_a_year: so many meetings a school year.
        before_18: so long before the 18th birthday the mentor talks about permission.

    """

    year_starts: tuple[int, int]
    first_contact: timedelta
    quiet: timedelta
    good_per_bad: float
    meetings_a_year: int
    before_18: timedelta


@dataclass(frozen=True)
class News:
    """A message that went to a contact about a student: its key, and the local day."""

    key: str
    day: date


@dataclass(frozen=True)
class Balance:
    """How often there was good and bad news."""

    good: int = 0
    bad: int = 0


@dataclass(frozen=True)
class Reminder:
    """What the rules remind of.

    Attributes:
        kind: turns_18, no_contacts, no_contact, quiet, only_bad, more_good or meeting.
        facts: `since` and `day` (dates), or how many (`weeks`, `days`, `good`, `bad`, `held`, `wanted`).

    """

    kind: str
    facts: Mapping[str, int | date] = field(default_factory=dict)


@dataclass(frozen=True)
class ContactRecord:
    """What the rules look at.

    Attributes:
        may_hear: somebody may hear about the student; without that nobody is to be contacted.
        contacts: how many contacts the student has.
        last: the local day of the last contact: somebody at home wrote, or a person of the school did.
        meetings: how many there were this school year, or are fixed.

    """

    birth_date: date
    permissions: frozenset[str]
    may_hear: bool
    contacts: int
    last: date | None
    balance: Balance
    meetings: int


def year_start(today: date, rules: ContactRules) -> date:
    """The first day of the school year that `today` is in."""
    return school_year(today, rules.year_starts)


def balance(news: Iterable[News]) -> Balance:
    """Good and bad news; what several contacts were told on one day counts once."""
    told = {(each.key, each.day) for each in news}
    good = sum(key.startswith(GOOD_NEWS) for key, _ in told)
    bad = len({day for key, day in told if key in BAD_NEWS})
    return Balance(good, bad)


def birthday_18(born: date) -> date:
    """The day on which somebody comes of age; born on 29 February, that is 1 March."""
    return on_day(born.year + ADULT, born.month, born.day)


def reminders(record: ContactRecord, rules: ContactRules, today: date) -> tuple[Reminder, ...]:
    """What the rules remind of, what is most pressing first."""
    found = [_eighteen(record, rules, today)]
    if not record.contacts:
        found.append(Reminder("no_contacts"))
    elif record.may_hear:
        start = year_start(today, rules)
        found += [_contact(record, rules, today, start), _news(record, rules), _meeting(record, rules, today, start)]
    return tuple(reminder for reminder in found if reminder)


def _eighteen(record: ContactRecord, rules: ContactRules, today: date) -> Reminder | None:
    day = birthday_18(record.birth_date)
    if age(record.birth_date, today) >= ADULT or record.permissions or not record.contacts or not record.may_hear:
        return None
    left = day - today
    if left > rules.before_18:
        return None
    return Reminder("turns_18", {"weeks": left.days // 7, "days": left.days, "day": day})


def _contact(record: ContactRecord, rules: ContactRules, today: date, start: date) -> Reminder | None:
    if record.last is None or record.last < start:
        late = rules.first_contact and today >= start + rules.first_contact
        return Reminder("no_contact", {"since": start}) if late else None
    silent = today - record.last
    if rules.quiet and silent >= rules.quiet:
        return Reminder("quiet", {"weeks": silent.days // 7})
    return None


def _news(record: ContactRecord, rules: ContactRules) -> Reminder | None:
    good, bad = record.balance.good, record.balance.bad
    if good >= bad * rules.good_per_bad:
        return None
    return Reminder("more_good", {"good": good, "bad": bad}) if good else Reminder("only_bad", {"bad": bad})


def _meeting(record: ContactRecord, rules: ContactRules, today: date, start: date) -> Reminder | None:
    # The first of two meetings is due when half of the year is over.
    due = min(rules.meetings_a_year, int(rules.meetings_a_year * ((today - start) / SCHOOL_YEAR)))
    if record.meetings >= due:
        return None
    return Reminder("meeting", {"held": record.meetings, "wanted": rules.meetings_a_year})
