"""Reads meetings as the school plans them, from YAML or JSON, and invites."""

from datetime import datetime
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.config import Localized
from bot.domain.meetings import MeetingPlan
from bot.errors import BadInput
from bot.ports import Work
from bot.services.invitations import InvitationService


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PlannedSlot(_Strict):
    """A time: local day and time; `capacity`: how many families it takes."""

    at: datetime
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
    return [_plan(entry, number) for number, entry in enumerate(raw, 1)]


def _plan(entry: Any, number: int) -> MeetingPlan:
    try:
        planned = PlannedMeeting.model_validate(entry)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadInput(f"Meeting {number}{f', {where}' if where else ''}: {first['msg']}.") from None
    if any(slot.at.tzinfo for slot in planned.slots):
        raise BadInput(f"Meeting {number}: a time is local, without a zone, such as 2026-12-01 14:30.")
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


def invite_all(work: Work, plans: list[MeetingPlan], service: InvitationService) -> int:
    """Invite to all of them in one transaction; returns how many contacts were invited or told.

    Raises:
        BadInput: a student is not on the school's list; nothing is written then.

    """
    count = 0
    for number, plan in enumerate(plans, 1):
        students = dict(work.student_ids(plan.students))
        missing = len(set(plan.students) - students.keys())
        if missing:
            raise BadInput(f"Meeting {number}: {missing} of its students are not on the school's list. Nothing was written.")
        count += service.plan(work, plan, students)
    return count
