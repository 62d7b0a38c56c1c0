"""Imports the school's list: reads the files, compares them with what is on record, writes the difference, and reports."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.channels import NAMES
from bot.config import Settings
from bot.domain.register import Changes, Plan, compare
from bot.domain.roster import KINDS, Problem, Rules
from bot.errors import BadInput
from bot.ports import Work
from bot.services.lists import Progress, read_list


@dataclass(frozen=True)
class Options:
    """How to import.

    Attributes:
        dry_run: say what would change, and write nothing.
        remove_missing: remove who is on record and not in the list.
        force_remove: even when that is more than half of those on record.

    """

    dry_run: bool = False
    remove_missing: bool = False
    force_remove: bool = False


@dataclass(frozen=True)
class Counts:
    """How many of a kind. `missing`: on record and not in the list, and left as they are."""

    new: int
    changed: int
    same: int
    missing: int
    removed: int


@dataclass(frozen=True)
class Report:
    """What an import changed, or would change. No line of it repeats a name, a number or an address of the list.

    Attributes:
        problems: what was wrong in the rows that were not imported.
        warnings: what the school should look at in those that were.

    """

    students: Counts
    contacts: Counts
    links: Counts
    mentors: Counts
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    dry_run: bool

    def as_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return dataclasses.asdict(self)

    def as_table(self) -> str:
        """The report as text: a row for each kind, a line for each problem and warning."""
        names = [field.name for field in dataclasses.fields(Counts)]
        lines = [f"{'':<10}" + "".join(f"{name:>9}" for name in names)]
        for kind in ("students", "contacts", "links", "mentors"):
            counts = dataclasses.asdict(getattr(self, kind))
            lines.append(f"{kind:<10}" + "".join(f"{counts[name]:>9}" for name in names))
        if any(getattr(self, kind).missing for kind in ("students", "contacts", "links", "mentors")):
            lines += ["", "missing: on record, but not in the list. They stay, unless you add --remove-missing."]
        for title, found in (("Not imported:", self.problems), ("Warnings:", self.warnings)):
            lines += ["", title, *(f"  {place(problem)}: {problem.reason}" for problem in found)] if found else []
        if self.dry_run:
            lines += ["", "This was a dry run: nothing was written."]
        return "\n".join(lines)


def rules_of(settings: Settings, now: datetime) -> Rules:
    """What the rows are read with, at this moment."""
    conversation = settings.conversation
    today = now.astimezone(settings.zone).date()
    return Rules(today, tuple(conversation.languages), conversation.default_language, NAMES)


def read_folder(folder: Path) -> dict[str, bytes]:
    """The files of the list that are in a folder, by name.

    Raises:
        BadInput: there is no such folder, or a file cannot be read.

    """
    if not folder.is_dir():
        raise BadInput(f"There is no folder {folder}.")
    try:
        return {kind.file: file.read_bytes() for kind in KINDS if (file := folder / kind.file).exists()}
    except OSError as error:
        raise BadInput(f"{error.filename} cannot be read ({error.strerror}).") from None


def import_roster(
    work: Work,
    files: Mapping[str, bytes],
    rules: Rules,
    now: datetime,
    options: Options,
    *,
    progress: Progress = lambda step, done, of: None,
) -> Report:
    """Import the files, by their names, in this one transaction: all good rows, or nothing when it raises.

    Raises:
        BadInput: there is no file, one cannot be read, or too many would be removed.

    """
    lists = {kind.file: read_list(kind, files[kind.file], rules, progress) for kind in KINDS if kind.file in files}
    if not lists:
        raise BadInput(f"There is no list to import. It needs at least one of {', '.join(kind.file for kind in KINDS)}.")
    if not options.dry_run:
        work.roster.lock()
    plan = compare(lists, work.roster.on_record(), rules, remove=options.remove_missing, force=options.force_remove)
    if not options.dry_run:
        work.roster.write(plan, now, lambda done, of: progress("writing", done, of))
    return _report(plan, options.dry_run)


def _report(plan: Plan, dry_run: bool) -> Report:
    people = _counts(plan.students), _counts(plan.contacts), _counts(plan.links), _counts(plan.mentors)
    return Report(*people, plan.problems, plan.warnings, dry_run)


def _counts(changes: Changes[Any]) -> Counts:
    return Counts(len(changes.new), len(changes.changed), changes.same, changes.missing, len(changes.gone))


def place(problem: Problem) -> str:
    """Where a problem is, for a reader."""
    line = f" line {problem.line}" if problem.line else ""
    return f"{problem.file}{line}" + (f", {problem.column}" if problem.column else "")
