"""Imports a list of absences: every good line, in one transaction, and what was wrong with the others."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.absence_list import ABSENCES, wrong_hours
from bot.domain.roster import Line, Problem, Rules, read_row
from bot.errors import BadInput
from bot.ports import Work
from bot.services.absences import AbsenceNews, AbsenceService
from bot.services.lists import read_list
from bot.services.roster import place


@dataclass(frozen=True)
class AbsenceReport:
    """What came of an import. No line of it repeats what stands in the list."""

    lines: int
    new: int
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return dataclasses.asdict(self)

    def as_table(self) -> str:
        """The report as text."""
        said = [f"{self.lines} lines read, {self.new} new or changed"]
        for title, found in (("Not imported:", self.problems), ("Warnings:", self.warnings)):
            said += ["", title, *(f"  {place(p)}: {p.reason}" for p in found)] if found else []
        return "\n".join(said)


def from_file(work: Work, data: bytes, rules: Rules, service: AbsenceService) -> AbsenceReport:
    """Import a CSV file.

    Raises:
        BadInput: it cannot be read, or lacks a column.

    """
    found = read_list(ABSENCES, data, rules)
    return _take(work, found.lines, found.problems, found.warnings, service)


def from_records(work: Work, records: Sequence[Any], rules: Rules, service: AbsenceService) -> AbsenceReport:
    """Import a list of objects with the columns of the file as names, as another program sends them; the first is line 1.

    Raises:
        BadInput: an object has other names, or values that are no text.

    """
    lines: list[Line] = []
    problems: list[Problem] = []
    for number, record in enumerate(records, 1):
        row, wrong, _ = read_row(ABSENCES, number, _cells(record, number), rules)
        problems += wrong
        if not wrong:
            lines.append(row)
    return _take(work, lines, tuple(problems), (), service)


def _cells(record: Any, number: int) -> Mapping[str, str]:
    known = ", ".join(ABSENCES.columns)
    if not isinstance(record, dict) or not all(isinstance(value, str | None) for value in record.values()):
        raise BadInput(f"Entry {number} is no object whose values are texts. Its names are {known}.")
    if set(record) - set(ABSENCES.columns):
        raise BadInput(f"Entry {number} has a name that is not read. The names are {known}.")
    return {name: (record.get(name) or "").strip() for name in ABSENCES.columns}


def _take(
    work: Work,
    lines: Sequence[Line],
    problems: tuple[Problem, ...],
    warnings: tuple[Problem, ...],
    service: AbsenceService,
) -> AbsenceReport:
    students = work.student_ids(line.student for line in lines)
    wrong = list(problems)
    news = []
    for line in lines:
        if line.student not in students:
            wrong.append(Problem(ABSENCES.file, line.line, "student_id", "is no student of the school's list"))
        elif reason := wrong_hours(line):
            wrong.append(Problem(ABSENCES.file, line.line, "until", reason))
        else:
            values = {"from_": None, "until": None, "kind": "unknown", "status": "open"} | dict(line.values)
            news.append(AbsenceNews(line.id, line.student, **values))
    count = service.take(work, news, dict(students))
    found = tuple(sorted(wrong, key=lambda problem: problem.line or 0))
    return AbsenceReport(len(lines) + len({p.line for p in problems}), count, found, warnings)
