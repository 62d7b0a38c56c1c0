"""Which answer a message in a parent's own words is to a question of the school: why absent, whether they come."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.conversation import OpenQuestion, Option
from bot.domain.matching import Words, fold, number_of
from bot.domain.timewords import TimeWords
from bot.domain.understanding import ASIDE, Thresholds, Understood
from bot.domain.when import PARTS, Thought, denies, thoughts

REASON, RSVP = "absence_reason", "meeting_rsvp"
OPTION = "option"
_OTHER = "other"
_AGAINST = ("no", "other_time", "call_instead", ASIDE)
_SURELY = 0.9
"""From here on the understanding is believed although a time on offer is named: "Tuesday I cannot"."""
_ASKS = {"absence_alert_why": ("unknown", _OTHER), "absence_today": ("unknown", _OTHER, "was_present")}
"""Questions about the absence that look like these reasons: "why do I get this?" is not "I do not know"."""
_FEW = 3
"""Words in which a single number stands for a time on offer, also when nothing else says so."""


def code_of(payload: str, options: Sequence[Option] = ()) -> str:
    """What a payload stands for: `reason:7:ill` is `ill`, `rsvp:3:no` is `no`, `slot:3:9` is `option:2`.

    Args:
        options: those of the question; a slot's number is its place among the slots there.

    """
    kind, _, rest = payload.partition(":")
    if kind == "slot":
        slots = [option.payload for option in options if option.payload.startswith("slot:")]
        return f"{OPTION}:{slots.index(payload) + 1}" if payload in slots else ""
    return rest.partition(":")[2]


def payload_of(code: str, options: Sequence[Option]) -> str | None:
    """The payload of the option with this code; None when the question has no such option."""
    return next((option.payload for option in options if code_of(option.payload, options) == code), None)


def read_reply(  # noqa: PLR0917 - all of it is needed, and each is of another kind
    question: OpenQuestion,
    text: str,
    understood: Understood | None,
    thresholds: Thresholds,
    words: Words,
    times: TimeWords,
    today: date,
) -> str | None:
    """The code of the answer that the message is: `ill`, `yes`, `option:2`; None when it is no answer to this question.

    Args:
        question: `absence_reason` or `meeting_rsvp`, with its buttons in the order in which they were shown.
        understood: None when the understanding is away; then only numbers, labels, days and times are read.
        words, times: `Book.words` and `Book.time_words`.
        today: the school's local day.

    """
    if shown := _shown(text, question.options, words):
        return code_of(shown.payload, question.options)
    odds = {ranked.topic: ranked.confidence for ranked in understood.replies.get(question.id, ())} if understood else {}
    if question.id == RSVP:
        named = _read_slots(question, text, times, today, likely=_chooses(text, odds))
        return _rsvp(named, odds, thresholds) if odds else _plain(text, named, words)
    if not odds or odds.get(ASIDE, 0.0) >= 0.5:
        return None
    code = _likely(odds, thresholds) or _OTHER
    best = understood.ranking[0] if understood and understood.ranking else None
    asks = best is not None and best.confidence >= thresholds.interrupt and code in _ASKS.get(best.topic, ())
    return None if asks else code


def _shown(text: str, options: Sequence[Option], words: Words) -> Option | None:
    """The option with this number or exactly this label: "I can come" is only nearly the label "I cannot come"."""
    number = number_of(text, words)
    if number is not None:
        return options[number - 1] if 1 <= number <= len(options) else None
    folded = fold(text)
    return next((option for option in options if folded and folded in map(fold, option.words)), None)


def _likely(odds: dict[str, float], thresholds: Thresholds) -> str | None:
    """The likeliest answer, given that it is one."""
    answers = {code: p for code, p in odds.items() if code != ASIDE}
    best = max(answers, key=lambda code: answers[code])
    return best if answers[best] >= thresholds.reply * sum(answers.values()) else None


# -- invitations -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Named:
    """The places of the times on offer that a message may mean, and whether it names a time that is not on offer."""

    slots: frozenset[int] = frozenset()
    elsewhere: bool = False

    @property
    def slot(self) -> str | None:
        """The code of the one time that is meant."""
        return f"{OPTION}:{min(self.slots)}" if len(self.slots) == 1 else None


def _rsvp(named: _Named, odds: dict[str, float], thresholds: Thresholds) -> str | None:
    if named.slot and max(odds.get(code, 0.0) for code in _AGAINST) < _SURELY:
        return named.slot
    if odds.get(ASIDE, 0.0) >= 0.5:
        return None
    code = _likely(odds, thresholds)
    if code == OPTION:
        # A time was chosen, but which one? The caller shows them again, or looks for another.
        return "other_time" if named.elsewhere else "yes"
    return code


def _plain(text: str, named: _Named, words: Words) -> str | None:
    """Without the understanding: a time, or a yes or no and no other word."""
    folded = fold(text)
    return named.slot or ("yes" if folded in words.yes else "no" if folded in words.no else None)


def _chooses(text: str, odds: dict[str, float]) -> bool:
    """Whether a time is chosen anyway, so that a single number is one: "I take 2", but not "I have 2 children"."""
    best = max(odds, key=lambda code: odds[code]) if odds else None
    return best == OPTION or (best is None and len(fold(text).split()) <= _FEW)


def _read_slots(question: OpenQuestion, text: str, times: TimeWords, today: date, *, likely: bool) -> _Named:
    """Which of the times on offer all thoughts agree on, else which the last one says: "1 or 2 is all the same, take 1".

    Args:
        likely: whether a time is chosen anyway; only then a bare number or a part of the day ("in the evening") counts.

    """
    slots = [option.at for option in question.options if option.payload.startswith("slot:")]
    if not slots:
        return _Named()
    # By its place, by day and time, by a bare number: what says more goes before what says less ("9, the little one too").
    placed: list[frozenset[int]] = []
    named: list[frozenset[int]] = []
    counted: list[frozenset[int]] = []
    ruled_out: frozenset[int] = frozenset()
    elsewhere = False
    days: list[date] = []
    for thought in thoughts(text, today, times):
        if chosen := _chosen(thought, len(slots), times):
            placed.append(chosen)
            continue
        # "Wednesday, but then in the afternoon": the day still holds.
        whole = replace(thought, days=thought.days or days)
        if not (likely or whole.days or whole.times) or not (thought.names or thought.numbers):
            continue
        fitting = _fitting(whole, slots)
        if thought.denied:
            ruled_out |= fitting if thought.days or thought.times else frozenset()
            continue
        days = whole.days
        if not thought.names:
            counted.append(_numbered(thought, slots) if likely else frozenset())
            continue
        other = not fitting or _asks_for_more(whole, [slots[place - 1] for place in fitting], slots)
        # Where a time is chosen anyway, the last word counts: "11 ... no sorry, 14:30".
        elsewhere = other or (elsewhere and not likely)
        named.append(fitting)
    meant = next((found for kind in (placed, named, counted) if (found := [fit for fit in kind if fit])), [])
    if (elsewhere and not placed) or not meant:
        return _Named(elsewhere=elsewhere)
    left = (frozenset.intersection(*meant) or meant[-1]) - ruled_out
    return _Named(left, elsewhere=not left)


def _fitting(thought: Thought, slots: Sequence[datetime | None]) -> frozenset[int]:
    """The places of the times on offer that it may mean: "Wednesday" is the one on offer, also when it is not the next one."""
    exact = frozenset(place for place, at in enumerate(slots, 1) if at and _fits(thought, at))
    if exact or not thought.loose:
        return exact
    weekdays = {day.weekday() for day in thought.loose}
    meant = [at.date() for at in slots if at and at.weekday() in weekdays]
    later = replace(thought, days=[*(day for day in thought.days if day not in thought.loose), *meant])
    return frozenset(place for place, at in enumerate(slots, 1) if at and meant and _fits(later, at))


def _asks_for_more(thought: Thought, fitting: Sequence[datetime | None], slots: Sequence[datetime | None]) -> bool:
    """Whether it names a time that is not on offer too: "in place of 14:30 perhaps 17:30", "make it 4 on Tuesday"."""
    offered = [at for at in slots if at]
    return (
        any(day not in {at.date() for at in offered} for day in thought.days if day not in thought.loose)
        or any(day.weekday() not in {at.weekday() for at in offered} for day in thought.loose)
        or any(not set(ways) & {at.time() for at in offered} for ways in thought.times)
        or any(len(slots) < n < 13 and n % 12 not in {at.hour % 12 for at in fitting if at} for n in thought.numbers)
    )


def _chosen(thought: Thought, count: int, times: TimeWords) -> frozenset[int] | None:
    """By its place: "the second one", "optie 3", "the last"."""
    match = times.chosen.search(thought.text)
    if match is None:
        return _misspelt(thought, count, times)
    if denies(times.chosen.sub(" ", thought.text), times):
        return None
    if said := match["behind"] or match["before"]:
        place = int(said) if said.isdigit() else times.numbers[said]
    else:
        place = times.choices[match["place"]]
    if place == 0:
        place = (count + 1) // 2 if count % 2 else 0
    place = count if place < 0 else place
    return frozenset([place]) if 1 <= place <= count else None


def _misspelt(thought: Thought, count: int, times: TimeWords) -> frozenset[int] | None:
    """By its place, with a typing error: "twede graag"."""
    known = [word for word in times.choices if len(word) > 4 and " " not in word]
    words = [word for word in thought.text.split() if len(word) > 4 and word not in times.names]
    near = [found for word in words for found in difflib.get_close_matches(word, known, n=1, cutoff=0.88)]
    places = {times.choices[word] for word in near if times.choices[word] > 0}
    one = len(places) == 1 and not denies(thought.text, times) and min(places) <= count
    return frozenset(places) if one else None


def _fits(thought: Thought, at: datetime) -> bool:
    """Whether the time on offer is on one of the days, at one of the times, in the part of the day and within the limits."""
    moment = at.time()
    return (
        (not thought.days or at.date() in thought.days)
        and (not thought.times or any(moment in ways for ways in thought.times))
        and (not thought.parts or any(PARTS[part][0] <= at.hour < PARTS[part][1] for part in thought.parts))
        and all(moment >= likely for likely, *_ in thought.after)
        and all(moment <= likely for likely, *_ in thought.before)
    )


def _numbered(thought: Thought, slots: Sequence[datetime | None]) -> frozenset[int]:
    """A number that stands alone: the place of a time on offer, else its day or its hour."""
    places = frozenset(number for number in thought.numbers if 1 <= number <= len(slots))
    by_day = frozenset(n for n, at in enumerate(slots, 1) if at and at.day > 12 and at.day in thought.numbers)
    hours = {number % 12 for number in thought.numbers}
    by_hour = frozenset(n for n, at in enumerate(slots, 1) if at and at.minute == 0 and at.hour % 12 in hours)
    return places or by_day or by_hour
