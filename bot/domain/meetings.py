"""Meetings that contacts are invited to, and when one is reminded of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.schedule import SendHours

SHOWN = 5
"""How many times are offered at once: with the other answers they fit in a list of WhatsApp (10)."""


@dataclass(frozen=True)
class Slot:
    """A time of a meeting, local. `free`: for this student there is room."""

    id: int
    date: date
    time: time
    minutes: int = 20
    free: bool = True

    def at(self, zone: tzinfo) -> datetime:
        """Its beginning."""
        return datetime.combine(self.date, self.time, tzinfo=zone)


@dataclass(frozen=True)
class Invitation:
    """A contact is invited to a meeting about a student.

    Attributes:
        kind: talk, evening or online.
        host: who will be there.
        status: open, yes, no, other_time or call: what this contact answered; refused: the gate did not let it out.
        interpreter: the language, or `no`; empty until the contact was asked.
        slots: all times in order; `booked`: the one that stands for this student.
        called_off: the school takes the meeting back.

    """

    id: int
    meeting: int
    kind: str
    title: Mapping[str, str]
    host: str
    place: str | None
    link: str | None
    student: int
    first_name: str
    contact: int
    status: str = "open"
    interpreter: str = ""
    slots: tuple[Slot, ...] = ()
    booked: Slot | None = None
    called_off: bool = False
    created_at: datetime | None = None
    answered_at: datetime | None = None

    def free(self, now: datetime) -> tuple[Slot, ...]:
        """The times that can still be chosen."""
        return tuple(s for s in self.slots if s.free and now.tzinfo and s.at(now.tzinfo) > now)

    def over(self, now: datetime) -> bool:
        """Whether there is nothing left to answer: the fixed time, or the last one, has come."""
        left = [self.booked] if self.booked else list(self.slots)
        return all(now.tzinfo is not None and slot.at(now.tzinfo) <= now for slot in left)

    @property
    def coming(self) -> bool:
        """Whether this contact has a time in which to come."""
        return self.status == "yes" and self.booked is not None and not self.called_off


@dataclass(frozen=True)
class MeetingPlan:
    """A meeting as the school plans it; `slots`: date, time, minutes and how many families each takes."""

    kind: str
    title: Mapping[str, str]
    students: tuple[str, ...]
    slots: tuple[tuple[date, time, int, int], ...]
    host: str = ""
    place: str | None = None
    link: str | None = None
    school_id: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class MeetingRules:
    """What config.yaml says about invitations (`meetings`)."""

    remind_before: tuple[timedelta, ...]
    nudge_after: timedelta
    note_after: timedelta


def reminders(start: datetime, rules: MeetingRules, hours: SendHours) -> tuple[datetime, ...]:
    """When a contact is reminded: each time before the meeting, moved out of the quiet hours, never two within three hours."""
    due: list[datetime] = []
    for before in sorted(rules.remind_before, reverse=True):
        # Aware times of one zone are subtracted on the wall clock: "one day before" is the same hour.
        moment = hours.last(start - before)
        if not due or moment - due[-1] >= timedelta(hours=3):
            due.append(moment)
    return tuple(due)
