"""What a mentor fills in for a new invitation: read as it was typed, checked, and made into times."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.domain.meetings import MeetingPlan, Slot
from bot.domain.schedule import OfficeHours

KINDS = ("talk", "evening", "online")
TITLES = ("school", "internship", "absence", "meet", "results", "eighteen")
"""What a talk is about, to choose from; `title-<name>` is the text in each language."""

OWN = "own"
"""The choice of an own title, which stays as it was written."""

MOST_STUDENTS, MOST_TIMES, MOST_TEXT = 60, 60, 120
_SHORTEST, _LONGEST, _LONGEST_LINK = 5, 600, 400
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
_LINK = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_SLOT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/(\d{1,3})")

Problems = Mapping[str, str]
"""For each field with something wrong the name of the words that say what to do."""


def tidy(text: str) -> str:
    """One line without blanks at its ends, and without what cannot be seen."""
    return " ".join(_CONTROL.sub(" ", text).split())


@dataclass(frozen=True)
class Filled:
    """The fields as they were typed.

    Attributes:
        times: those that were made already, and not taken away.
        day, from_, until, minutes, capacity: of the times to add; an evening has this one.

    """

    kind: str = "talk"
    students: tuple[int, ...] = ()
    title: str = TITLES[0]
    own_title: str = ""
    host: str = ""
    place: str = ""
    link: str = ""
    times: tuple[Slot, ...] = ()
    day: str = ""
    from_: str = ""
    until: str = ""
    minutes: str = "20"
    capacity: str = "40"

    @property
    def adds(self) -> bool:
        """Whether there are times still to be made of the fields."""
        return bool(self.day.strip())


@dataclass(frozen=True)
class Checked:
    """What came of the fields: the times in order, what is wrong, and what is only odd (a day with what it is)."""

    times: tuple[Slot, ...] = ()
    problems: Problems = field(default_factory=dict)


def read_day(said: str) -> date | None:
    """A day, year first or day first."""
    try:
        if match := _DAY_FIRST.fullmatch(said.strip()):
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(said.strip())
    except ValueError:
        return None


def read_time(said: str) -> time | None:
    """A time of the clock: 15:00, 15.00 or 15."""
    match = _CLOCK.fullmatch(said.strip())
    try:
        return time(int(match[1]), int(match[2] or 0)) if match else None
    except ValueError:
        return None


def read_slot(said: str) -> Slot | None:
    """A time that the page made: `2026-11-24T15:00/20`."""
    match = _SLOT.fullmatch(said)
    try:
        if match and _SHORTEST <= int(match[3]) <= _LONGEST:
            return Slot(0, date.fromisoformat(match[1]), time.fromisoformat(match[2]), int(match[3]))
    except ValueError:
        pass
    return None


def slot_code(slot: Slot) -> str:
    """The same, as the page carries it along."""
    return f"{slot.date.isoformat()}T{slot.time:%H:%M}/{slot.minutes}"


def _number(said: str, least: int, most: int) -> int | None:
    return int(said) if said.strip().isdecimal() and least <= int(said) <= most else None


def with_times(filled: Filled, now: datetime) -> Checked:
    """The times that are there with those of the fields, in order. `now`: local."""
    if not filled.adds:
        return Checked(filled.times)
    day, from_, until = read_day(filled.day), read_time(filled.from_), read_time(filled.until)
    minutes = _number(filled.minutes, _SHORTEST, 240)
    problems = {
        **({"day": "invite-day"} if day is None else {}),
        **({"from": "invite-time"} if from_ is None else {}),
        **({"until": "invite-time"} if until is None else {}),
        **({"minutes": "invite-minutes"} if filled.kind != "evening" and minutes is None else {}),
    }
    if day is None or from_ is None or until is None or problems:
        return Checked(filled.times, problems)
    begin, end = datetime.combine(day, from_, now.tzinfo), datetime.combine(day, until, now.tzinfo)
    length = round((end - begin).total_seconds() / 60)
    if length <= 0:
        return Checked(filled.times, {"until": "invite-until"})
    if begin <= now:
        return Checked(filled.times, {"day" if day < now.date() else "from": "invite-past"})
    if filled.kind == "evening":
        too_long = {"until": "invite-long"} if length > _LONGEST else {}
        return Checked((Slot(0, day, from_, length),), too_long)
    new = _cut(day, from_, length, minutes or _SHORTEST)
    if not new:
        return Checked(filled.times, {"minutes": "invite-too-short"})
    times = tuple(sorted({(s.date, s.time): s for s in (*new, *filled.times)}.values(), key=lambda s: (s.date, s.time)))
    if overlapping(times):
        return Checked(filled.times, {"from": "invite-overlap"})
    return Checked(times, {"day": "invite-many"} if len(times) > MOST_TIMES else {})


def _cut(day: date, from_: time, length: int, minutes: int) -> tuple[Slot, ...]:
    # On the wall clock: a change of the clocks is at night.
    begin = datetime.combine(day, from_)
    count = min(length // minutes, MOST_TIMES + 1)
    return tuple(Slot(0, day, (begin + timedelta(minutes=minutes * n)).time(), minutes) for n in range(count))


def overlapping(times: Iterable[Slot], others: Iterable[Slot] = ()) -> tuple[Slot, ...]:
    """Those of the times that begin before another one of them has ended, or that meet one of the others."""
    some = sorted(times, key=lambda s: (s.date, s.time))
    found = [later for one, later in pairwise(some) if _meet(one, later)]
    found += [one for one in some if one not in found and any(_meet(one, other) for other in others)]
    return tuple(found)


def _meet(one: Slot, other: Slot) -> bool:
    first, second = (datetime.combine(slot.date, slot.time) for slot in (one, other))
    return first < second + timedelta(minutes=other.minutes) and second < first + timedelta(minutes=one.minutes)


def check(filled: Filled, now: datetime) -> Checked:
    """All of it. `now`: local; the students are those of the user, the caller has seen to that."""
    made = with_times(filled, now)
    problems = {**made.problems, **_of_whom(filled), **_of_what(filled), **_of_when(filled, made, now)}
    return Checked(made.times, problems)


def _of_whom(filled: Filled) -> Problems:
    if not filled.students:
        return {"students": "invite-students"}
    return {"students": "invite-many-students"} if len(filled.students) > MOST_STUDENTS else {}


def _of_what(filled: Filled) -> Problems:
    """The kind, the title, who is there, and the place or the link."""
    problems = {} if filled.kind in KINDS else {"kind": "invite-kind"}
    if filled.title == OWN:
        problems |= _text("own_title", filled.own_title, "invite-own-title")
    elif filled.title not in TITLES:
        problems["title"] = "invite-title"
    problems |= _text("host", filled.host, "invite-host")
    if filled.kind != "online":
        return problems | _text("place", filled.place, "invite-place")
    good = _LINK.fullmatch(tidy(filled.link)) and len(filled.link) <= _LONGEST_LINK
    return problems if good else {**problems, "link": "invite-link"}


def _of_when(filled: Filled, made: Checked, now: datetime) -> Problems:
    problems = {}
    if filled.kind == "evening":
        if _number(filled.capacity, 1, 2000) is None:
            problems["capacity"] = "invite-capacity"
        if not filled.adds:
            problems["day"] = "invite-day"
    elif not made.times and not made.problems:
        problems["day"] = "invite-no-times"
    if not made.problems and any(datetime.combine(slot.date, slot.time, now.tzinfo) <= now for slot in made.times):
        problems["times"] = "invite-past"
    elif not made.problems and len(made.times) > MOST_TIMES:
        problems["times"] = "invite-many"
    return problems


def _text(name: str, said: str, words: str) -> dict[str, str]:
    said = tidy(said)
    if not said:
        return {name: words}
    return {name: "invite-text-long"} if len(said) > MOST_TEXT else {}


def closed_days(times: Iterable[Slot], hours: OfficeHours) -> tuple[date, ...]:
    """The days among them on which nobody is at school: weekends and holidays."""
    return tuple(day for day in dict.fromkeys(slot.date for slot in times) if not hours.open_on(day))


def plan_of(
    filled: Filled, times: Collection[Slot], title: Mapping[str, str], students: tuple[str, ...], school_id: str
) -> MeetingPlan:
    """The meeting, once nothing is wrong. `students`: their ids on the school's list."""
    online = filled.kind == "online"
    room = int(filled.capacity) if filled.kind == "evening" else 1
    return MeetingPlan(
        kind=filled.kind,
        title=title,
        students=students,
        slots=tuple((slot.date, slot.time, slot.minutes, room) for slot in times),
        host=tidy(filled.host),
        place=None if online else tidy(filled.place),
        link=tidy(filled.link) if online else None,
        school_id=school_id,
    )
