"""The list of absences that the school's own system writes: its columns and what may stand in them."""

from datetime import time
from typing import Any

from bot.domain.absences import KINDS
from bot.domain.roster import Bad, Column, Kind, Line, Rules, choice, day, text


def _clock(cell: str, rules: Rules) -> Any:
    """A time such as 9:00, 09.00 or 09:00:00; an empty cell is no time."""
    if not cell:
        return None
    parts = cell.replace(".", ":").split(":")
    try:
        return time(int(parts[0]), int(parts[1])) if len(parts) in (2, 3) else Bad("is no time such as 9:00")
    except ValueError:
        return Bad("is no time such as 9:00")


ABSENCES = Kind(
    "absences.csv",
    "absence_id",
    {
        "absence_id": Column("id", text(64), needed=True),
        "student_id": Column("student", text(64), needed=True),
        "date": Column("date", day, needed=True),
        "from": Column("from_", _clock),
        "until": Column("until", _clock),
        "kind": Column("kind", choice(*KINDS, empty="unknown")),
        "status": Column("status", choice("open", "withdrawn", empty="open")),
    },
)


def wrong_hours(line: Line) -> str:
    """What is wrong with the hours of a row that is good otherwise; nothing when they fit."""
    start, end = line.values.get("from_"), line.values.get("until")
    if (start is None) != (end is None):
        return "needs both a beginning and an end, or neither"
    return "ends before it begins" if start is not None and end is not None and end <= start else ""
