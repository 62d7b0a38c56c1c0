"""A language's texts as a spreadsheet for a native speaker, and what was corrected in it back into locales/."""

import difflib
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import BadZipFile

from fluent.syntax import FluentParser, ast
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from bot.config import LOCALES
from bot.errors import BadInput
from bot.language.catalogue import BUTTON, DUTCH, ON_BUTTONS, is_rtl, variables, with_review
from bot.language.languages import languages

COLUMNS = ("file", "key", "nl", "en", "text", "correction", "remark")
_TITLES = ("File", "Text", "Dutch", "English", "Now", "Better", "Remark")
_WIDTHS = (14, 26, 46, 46, 46, 46, 30)
_HINT = (
    "Write a better text in the column Better; leave it empty where the text is right. What stands in { braces } stays: "
    "there comes a name, a number or a date. A label may have 20 characters. Your remarks are read by the school."
)
_LONGEST = 4000


@dataclass(frozen=True)
class Row:
    """One text: where it stands (`answers.ftl`, `answer-bsa` or `welcome.short`), and how it is said."""

    file: str
    key: str
    nl: str
    en: str
    text: str
    correction: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Taken:
    """What was taken from a spreadsheet: the keys that were changed, and the remarks by key."""

    changed: tuple[str, ...]
    remarks: tuple[tuple[str, str], ...]


def rows(language: str, folder: Path = LOCALES) -> list[Row]:
    """All texts of a language, in the order of the Dutch ones.

    Raises:
        BadInput: there is no such language.

    """
    if language not in languages(folder):
        near = difflib.get_close_matches(language, languages(folder), 1)
        hint = f" Did you mean {near[0]}?" if near else f" There are: {', '.join(languages(folder))}."
        raise BadInput(f"locales/ has no language {language!r}.{hint}")
    dutch, english, mine = (_texts(folder / code) for code in (DUTCH, "en", language))
    return [Row(*place, text, english.get(place, ""), mine.get(place, "")) for place, text in dutch.items()]


def write_sheet(language: str, path: Path, folder: Path = LOCALES) -> int:
    """Write the spreadsheet (.xlsx); returns the number of texts.

    Raises:
        BadInput: there is no such language, or the file is there already: it may hold corrections.

    """
    found = rows(language, folder)
    if path.exists():
        raise BadInput(f"{path} is there already and may hold corrections. Give another name with --out.")
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = language
    sheet.append([_HINT])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(COLUMNS))
    sheet.append(list(_TITLES))
    for number, row in enumerate(found, 3):
        for column, name in enumerate(COLUMNS, 1):
            cell = sheet.cell(number, column, getattr(row, name))
            # As text, whatever it begins with: a text is never a formula.
            cell.data_type = "s"
    _dress(sheet, language)
    book.save(path)
    return len(found)


def _dress(sheet: Worksheet, language: str) -> None:
    sheet.row_dimensions[1].height = 48
    sheet["A1"].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "C3"
    for column, width in zip("ABCDEFG", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
        sheet[f"{column}2"].font = Font(bold=True)
    better = PatternFill("solid", fgColor="FFF4D6")
    for cells in sheet.iter_rows(min_row=3):
        for name, cell in zip(COLUMNS, cells, strict=True):
            own = name in ("text", "correction")
            order = 2 if own and is_rtl(language) else 0
            cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=order)
            if name in ("correction", "remark"):
                cell.fill, cell.protection = better, Protection(locked=False)


def read_sheet(language: str, path: Path, folder: Path = LOCALES, *, reviewed: date | None = None) -> Taken:
    """Take the corrections over into locales/<language>. All of them, or none.

    Args:
        reviewed: the day on which a native speaker read all of it; the files say so from then on.

    Raises:
        BadInput: the file is no such spreadsheet, or a correction cannot be taken; names each row and why.

    """
    now = {(row.file, row.key): row for row in rows(language, folder)}
    before = _files(folder / language)
    sources = dict(before)
    given = list(_given(path, language))
    wrong = [f"row {number}: {why}" for number, row in given if (why := _against(row, now, every=reviewed is not None))]
    if wrong:
        raise BadInput(f"{path} was not taken over; nothing was changed.\n" + "\n".join(wrong))
    changed = []
    for _, row in given:
        if row.correction and row.correction != now[row.file, row.key].text:
            sources[row.file] = _replaced(sources[row.file], row.key, row.correction)
            changed.append(row.key)
    if reviewed:
        sources = {name: with_review(source, f"reviewed by a native speaker, {reviewed}.") for name, source in sources.items()}
    for name, source in sources.items():
        if source != before[name]:
            (folder / language / name).write_text(source, encoding="utf-8")
    return Taken(tuple(changed), tuple((row.key, row.remark) for _, row in given if row.remark))


def _given(path: Path, language: str) -> Iterator[tuple[int, Row]]:
    try:
        book = load_workbook(path, read_only=True)
    except (OSError, InvalidFileException, BadZipFile, KeyError, ValueError) as error:
        raise BadInput(f"{path} is no spreadsheet that can be read (.xlsx). Save it as .xlsx and try again.") from error
    if language not in book.sheetnames:
        raise BadInput(f"{path} has no sheet {language!r}: it was written for {', '.join(book.sheetnames)}.")
    for number, cells in enumerate(book[language].iter_rows(min_row=3, max_col=len(COLUMNS), values_only=True), 3):
        values = [str(value).strip().replace("\r\n", "\n") if value is not None else "" for value in cells]
        if any(values[:2]):
            yield number, Row(*values, *[""] * (len(COLUMNS) - len(values)))
    book.close()


def _against(row: Row, now: dict[tuple[str, str], Row], *, every: bool) -> str:
    """Why a row cannot be taken; empty when it can. `every`: also one that was not corrected must be the text of today."""
    known = now.get((row.file, row.key))
    if known is None:
        return f"{row.key} is no text of {row.file} any more; write the spreadsheet anew."
    same = not row.correction or row.correction == known.text
    if row.text != known.text.strip() and (every or not same):
        return f"{row.key} was changed after the spreadsheet was written; write it anew."
    if same:
        return ""
    if len(row.correction) > _LONGEST:
        return f"{row.key} is longer than {_LONGEST} characters."
    better, dutch = _parsed(row.correction), _parsed(known.nl)
    if better is None:
        return f"{row.key} cannot be read. Each {{ needs its }}, and no line begins with a dot, a star or a square bracket."
    if lost := sorted(variables(dutch) ^ variables(better)):
        return f"{row.key} must have the same {{ ${lost[0]} }} as the Dutch text."
    if row.key.startswith(ON_BUTTONS) and "{" not in row.correction and len(row.correction) > BUTTON:
        return f"{row.key} has {len(row.correction)} characters; a button shows {BUTTON}."
    return ""


# -- Fluent --------------------------------------------------------------------------------------------------------------


def _files(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl"))}


def _texts(folder: Path) -> dict[tuple[str, str], str]:
    """Each text of a language by file and key."""
    # Two languages in one sheet are laid side by side without their indentation.
    return {
        (name, key): _flat(source[start:end]) for name, source in _files(folder).items() for key, start, end in _spans(source)
    }


def _spans(source: str) -> Iterator[tuple[str, int, int]]:
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message):
            for key, pattern in _patterns(entry):
                assert pattern.span is not None
                yield key, pattern.span.start, pattern.span.end


def _patterns(message: ast.Message) -> Sequence[tuple[str, ast.Pattern]]:
    own = [(message.id.name, message.value)] if message.value else []
    return [*own, *((f"{message.id.name}.{one.id.name}", one.value) for one in message.attributes)]


def _flat(pattern: str) -> str:
    """The text of a pattern without the indentation of the file."""
    first, _, rest = pattern.partition("\n")
    return "\n".join([first.strip(), textwrap.dedent(rest)]).strip() if rest else first.strip()


def _parsed(text: str) -> ast.Pattern | None:
    """The text as Fluent reads it; None where it cannot."""
    body = FluentParser().parse(f"text =\n{textwrap.indent(text, '    ')}\n").body
    only = body[0] if len(body) == 1 else None
    return only.value if isinstance(only, ast.Message) and not only.attributes else None


def _replaced(source: str, key: str, text: str) -> str:
    start, end = next((start, end) for found, start, end in _spans(source) if found == key)
    head = source[:start].rstrip()
    if "\n" not in text and not text.startswith("{"):
        return f"{head} {text}{source[end:]}"
    indent = " " * (8 if "." in key else 4)
    return f"{head}\n{textwrap.indent(text, indent)}{source[end:]}"
