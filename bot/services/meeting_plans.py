"""Reads meetings as the school plans them, from YAML or JSON, and invites."""

import re
from datetime import datetime
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from bot.config import Localized
from bot.domain.meetings import MeetingPlan
from bot.errors import BadInput
from bot.ports import Work
from bot.services.invitations import InvitationService


class _Strict(BaseModel):
    # A school's id of digits alone is an id too.
    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


def _moment(value: object) -> object:
    """A day and a time, year first or day first; the hour may have one figure."""
    said = value.strftime("%Y-%m-%d %H:%M") if isinstance(value, datetime) else str(value)
    zoned = isinstance(value, datetime) and value.tzinfo is not None
    match = None if zoned else _AT.fullmatch(said.strip())
    try:
        if match:
            day = (match["y"], match["m"], match["d"]) if match["y"] else (match["y2"], match["m2"], match["d2"])
            return datetime(*map(int, (*day, match["hour"], match["minute"])))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        pass
    raise ValueError("give a local day and time such as 2026-12-01 14:30")


_AT = re.compile(
    r"(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})-(?P<m2>\d{1,2})-(?P<y2>\d{4}))"
    r"[ T]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::00)?"
)


class PlannedSlot(_Strict):
    """A time: local day and time; `capacity`: how many families it takes."""

    at: Annotated[datetime, BeforeValidator(_moment)]
    minutes: int = Field(20, gt=0, le=600)
    capacity: int = Field(1, gt=0)


class PlannedMeeting(_Strict):
    """A meeting. `id`: the school's own, so that the same file twice invites once."""

    id: str = Field(min_length=1, max_length=64)
    kind: Literal["talk", "evening", "online"]
    title: Localized
    students: list[str] = Field(min_length=1)
    slots: list[PlannedSlot] = Field(min_length=1)
    host: str = Field(min_length=1, max_length=300)
    place: str | None = Field(None, max_length=300)
    link: str | None = Field(None, max_length=500)
    status: Literal["open", "called_off"] = "open"

    @model_validator(mode="after")
    def _somewhere(self) -> "PlannedMeeting":
        if bool(self.place) == bool(self.link) or (self.kind == "online") != bool(self.link):
            raise ValueError("an online meeting has a link, the others have a place")
        if len({slot.at for slot in self.slots}) < len(self.slots):
            raise ValueError("a time stands there twice; for more families at one time give it a capacity")
        return self


def read_plans(text: str) -> list[MeetingPlan]:
    """The meetings of a YAML (or JSON) list.

    Raises:
        BadInput: it cannot be read; names the entry and the key, never what stands there.

    """
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        raise BadInput(f"The meetings are no YAML{f' (line {line + 1})' if line is not None else ''}.") from None
    if not isinstance(raw, list):
        raise BadInput("The meetings must be a list.")
    plans = [_plan(entry, number) for number, entry in enumerate(raw, 1)]
    first: dict[str | None, int] = {}
    for number, plan in enumerate(plans, 1):
        if first.setdefault(plan.school_id, number) != number:
            raise BadInput(f"Meeting {number} has the same id as meeting {first[plan.school_id]}. Nothing was written.")
    return plans


def _plan(entry: Any, number: int) -> MeetingPlan:
    try:
        planned = PlannedMeeting.model_validate(entry)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        # A wrong key first: what it should have been is missing too, and would only mislead.
        first = next((problem for problem in found if problem["type"] == "extra_forbidden"), found[0])
        where = ".".join(str(part + 1 if isinstance(part, int) else part) for part in first["loc"])
        what = "is no key of a meeting" if first["type"] == "extra_forbidden" else first["msg"].removeprefix("Value error, ")
        raise BadInput(f"Meeting {number}{f', {where}' if where else ''}: {what}.") from None
    return MeetingPlan(
        kind=planned.kind,
        title=planned.title,
        students=tuple(dict.fromkeys(planned.students)),
        slots=tuple((slot.at.date(), slot.at.time(), slot.minutes, slot.capacity) for slot in planned.slots),
        host=planned.host,
        place=planned.place,
        link=planned.link,
        school_id=planned.id,
        called_off=planned.status == "called_off",
    )


def invite_all(work: Work, plans: list[MeetingPlan], service: InvitationService, now: datetime) -> int:
    """Invite to all of them in one transaction; returns how many contacts were invited or told.

    Args:
        now: local time of the school.

    Raises:
        BadInput: a student is not on the school's list, or all times of a meeting are over; nothing is written then.

    """
    count = 0
    for number, plan in enumerate(plans, 1):
        students = dict(work.student_ids(plan.students))
        missing = [place for place, student in enumerate(plan.students, 1) if student not in students]
        if missing:
            places = ", ".join(map(str, missing[:10]))
            raise BadInput(
                f"Meeting {number}, students: number {places} of them is not on the school's list. Nothing was written."
            )
        if not plan.called_off and all(datetime.combine(day, at, tzinfo=now.tzinfo) <= now for day, at, _, _ in plan.slots):
            raise BadInput(f"Meeting {number}: all of its times are over. Nothing was written.")
        count += service.plan(work, plan, students)
    return count
