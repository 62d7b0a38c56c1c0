"""Reads the school's CSV files, whatever program wrote them; a row that cannot be read never costs the rows around it."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.roster import Kind, Line, Problem, Rules, SchoolList, read_row
from bot.errors import BadInput

Progress = Callable[[str, int, int], None]
"""Told of the progress: what is being done, how much of it, of how much."""

_STEP = 500


@dataclass(frozen=True)
class Sheet:
    """A CSV file: its columns, and its rows by the line they begin on (the header is line 1).

    Attributes:
        rows: as many cells as there are columns, without the blanks around and inside them.
        broken: rows that cannot be read: line, reason, and what may be the cells.

    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    broken: tuple[tuple[int, str, tuple[str, ...]], ...]


def read_sheet(file: str, data: bytes) -> Sheet:
    """Read a file: `;` or `,`, UTF-8 or Windows-1252; rows without anything in them are skipped.

    Raises:
        BadInput: it is empty or no text, or its header cannot be read.

    """
    lines = list(io.StringIO(_decoded(file, data), newline=""))
    begin = next((number for number, line in enumerate(lines) if line.strip()), None)
    if begin is None:
        raise BadInput(f"{file} is empty. It needs at least a line with the names of the columns.")
    delimiter = ";" if lines[begin].count(";") >= lines[begin].count(",") else ","
    first, header = next(_records(lines, begin, delimiter, width=0))
    if header is None or any("\n" in name or "\r" in name for name in header):
        raise BadInput(f"{file}, line {first}: a quotation mark in the names of the columns is not closed.")
    columns = tuple(name.casefold() for name in _cells(header))
    rows, broken = [], []
    for line, fields in _records(lines, begin + 1, delimiter, len(columns)):
        cells = _cells(fields if fields is not None else lines[line - 1].replace('"', "").split(delimiter))
        if fields is None:
            broken.append((line, "a quotation mark is not closed, or stands inside a value", cells))
        elif not any(cells):
            continue
        elif len(cells) != len(columns):
            broken.append((line, f"has {len(cells)} values, the header has {len(columns)}", cells))
        else:
            rows.append((line, cells))
    return Sheet(columns, tuple(rows), tuple(broken))


def read_list(kind: Kind, data: bytes, rules: Rules, progress: Progress = lambda step, done, of: None) -> SchoolList:
    """Read one file of the school's list.

    Raises:
        BadInput: the file cannot be read, or lacks a column.

    """
    sheet = read_sheet(kind.file, data)
    places, warnings = _places(kind, sheet.columns)
    if warnings and not sheet.rows and not sheet.broken:
        raise BadInput(
            f"{kind.file} has no rows below its first line, and columns that are not read. Did it lose its line breaks? "
            "With curl send it by --data-binary."
        )
    id_place = places[kind.id]
    problems = [Problem(kind.file, line, "", reason) for line, reason, _ in sheet.broken]
    # Cells may have moved in a broken row, so each of them may be the id.
    bad = {cell for _, _, cells in sheet.broken for cell in (*cells, *map(str.lower, cells)) if cell}
    present = set(bad)
    nameless = next((line for line, _, cells in sheet.broken if not any(cells[id_place : id_place + 1])), None)
    good: dict[tuple[str, str], Line] = {}
    for number, (line, cells) in enumerate(sheet.rows):
        if number % _STEP == 0:
            progress(f"reading {kind.file}", number, len(sheet.rows))
        row, wrong, doubts = read_row(kind, line, {name: cells[place] for name, place in places.items()}, rules)
        id_ = row.id or cells[id_place]
        key = (id_, row.student)
        if not wrong and key in good:
            wrong = [Problem(kind.file, line, kind.id, f"is the same as on line {good[key].line}")]
        if not id_:
            nameless = nameless or line
        present.add(id_)
        if wrong:
            problems += wrong
            bad.add(id_)
        else:
            warnings += doubts
            good[key] = row
    progress(f"reading {kind.file}", len(sheet.rows), len(sheet.rows))
    return SchoolList(
        kind, tuple(good.values()), frozenset(present), frozenset(bad), nameless, tuple(problems), tuple(warnings)
    )


def _places(kind: Kind, columns: Sequence[str]) -> tuple[dict[str, int], list[Problem]]:
    for name in kind.needed:
        if name not in columns:
            needed = ", ".join(kind.needed)
            raise BadInput(f"{kind.file} has no column {name}. The first line must name the columns: at least {needed}.")
    for name in kind.columns:
        if columns.count(name) > 1:
            raise BadInput(f"{kind.file} has the column {name} {columns.count(name)} times. Remove the others.")
    # A header that swallowed the rows below it holds people: a name that is no name is told by its place.
    unknown = [
        name if len(name) <= 30 and not re.search(r"[\d@,;]", name) else f"column {place}"
        for place, name in enumerate(columns, 1)
        if name and name not in kind.columns
    ]
    warnings = [Problem(kind.file, 1, ", ".join(unknown), "is no column that is read")] if unknown else []
    return {name: columns.index(name) for name in kind.columns if name in columns}, warnings


def _decoded(file: str, data: bytes) -> str:
    # Windows-1252 has no byte 0 either: these are a spreadsheet, a picture, or text in UTF-16.
    if b"\0" not in data:
        for encoding in ("utf-8-sig", "cp1252"):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    raise BadInput(f"{file} is no text in UTF-8 or Windows-1252. Save the list as CSV (UTF-8) and try again.")


def _cells(fields: Iterable[str]) -> tuple[str, ...]:
    return tuple(" ".join(field.split()) for field in fields)


def _records(lines: Sequence[str], begin: int, delimiter: str, width: int) -> Iterator[tuple[int, list[str] | None]]:
    """Each record with the line it begins on; None where the quotation marks are wrong.

    A mark that is not closed swallows the rows after it, up to the next mark. Such a record is given up, and reading goes on
    below its first line.
    """
    at = begin
    while at < len(lines):
        reader = csv.reader((lines[number] for number in range(at, len(lines))), delimiter=delimiter, strict=True)
        start = first = at
        try:
            for fields in reader:
                end = start + reader.line_num
                if end - first > 1 and width and _swallowed(fields, delimiter, width):
                    break
                if fields:
                    yield first + 1, fields
                first = end
            else:
                return
        except csv.Error:
            pass
        yield first + 1, None
        at = first + 1


def _swallowed(fields: list[str], delimiter: str, width: int) -> bool:
    # From a mark in one row to a mark in the same column of a later one stand as many delimiters as in a whole row.
    broken = (field for field in fields if "\n" in field or "\r" in field)
    many = width > 1 and any(field.count(delimiter) >= width - 1 for field in broken)
    return len(fields) != width or many
