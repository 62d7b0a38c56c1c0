"""A native speaker corrects a language in a spreadsheet; what was corrected comes back, and nothing else changes."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.config import LOCALES
from bot.errors import BadInput
from bot.language.catalogue import FluentCatalogue
from bot.language.languages import languages
from bot.language.review import read_sheet, rows, write_sheet

TEXT, BETTER, REMARK = 5, 6, 7
NAMES = {f"language-{code}" for code in languages()}


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = tmp_path / "locales"
    shutil.copytree(LOCALES, folder, ignore=shutil.ignore_patterns("understanding"))
    return folder


def correct(path: Path, language: str, **better: str) -> None:
    """Write into the column Better, as a person would; double underscores stand for hyphens and dots."""
    book = load_workbook(path)
    sheet = book[language]
    for cells in sheet.iter_rows(min_row=3):
        name = cells[1].value.replace("-", "__").replace(".", "___")
        if name in better:
            cells[BETTER - 1].value = better[name]
            cells[REMARK - 1].value = "zo zeggen wij het"
    book.save(path)


def sheet_of(locales: Path, tmp_path: Path, language: str = "tr") -> Path:
    path = tmp_path / "review.xlsx"
    write_sheet(language, path, locales)
    return path


def said(locales: Path, key: str) -> str:
    return next(row.text for row in rows("tr", locales) if row.key == key)


def test_the_sheet_holds_every_text_beside_the_dutch_and_the_english_one(locales, tmp_path):
    sheet = load_workbook(sheet_of(locales, tmp_path, "ar"))["ar"]
    texts = FluentCatalogue(locales).forms["nl"]
    assert {cells[1].value for cells in sheet.iter_rows(min_row=3)} == {key for key in texts if key not in NAMES}
    assert all(cells[TEXT - 1].value for cells in sheet.iter_rows(min_row=3))
    assert sheet["E3"].alignment.readingOrder == 2


def test_a_sheet_without_corrections_changes_not_a_letter(locales, tmp_path):
    before = {file: file.read_bytes() for file in locales.rglob("*.ftl")}
    taken = read_sheet("tr", sheet_of(locales, tmp_path), locales)
    assert (taken.changed, taken.remarks) == ((), ())
    assert {file: file.read_bytes() for file in locales.rglob("*.ftl")} == before


def test_corrections_come_back_with_their_remarks(locales, tmp_path):
    path = sheet_of(locales, tmp_path)
    correct(
        path,
        "tr",
        answer__thanks="Rica ederim!\nBaşka sorunuz var mı?",
        label__thanks="Teşekkür",
        welcome___short="Merhaba! { $school_name }\n{ $mentors }\nDUR",
    )
    taken = read_sheet("tr", path, locales)
    assert set(taken.changed) == {"answer-thanks", "label-thanks", "welcome.short"}
    assert ("answer-thanks", "zo zeggen wij het") in taken.remarks
    assert said(locales, "answer-thanks") == "Rica ederim!\nBaşka sorunuz var mı?"
    assert said(locales, "label-thanks") == "Teşekkür"
    assert said(locales, "welcome.short").splitlines()[-1] == "DUR"
    assert FluentCatalogue(locales).problems() == []


def test_what_the_reader_never_saw_is_not_called_reviewed(locales, tmp_path):
    sheet = sheet_of(locales, tmp_path)
    file = locales / "tr/bot.ftl"
    file.write_text(
        re.sub(r"(?m)^(no-words =\n    ).*$", r"\1Yeni bir metin.", file.read_text(encoding="utf-8")), encoding="utf-8"
    )
    assert read_sheet("tr", sheet, locales).changed == ()
    with pytest.raises(BadInput, match="no-words was changed after"):
        read_sheet("tr", sheet, locales, reviewed=date(2026, 12, 1))


def test_the_files_say_that_they_were_reviewed_and_when(locales, tmp_path):
    read_sheet("tr", sheet_of(locales, tmp_path), locales, reviewed=date(2026, 12, 1))
    assert FluentCatalogue(locales).review("tr") == ["reviewed by a native speaker, 2026-12-01."]


@pytest.mark.parametrize(
    ("better", "why"),
    [
        ({"answer__thanks": "{ $kaputt"}, "cannot be read"),
        ({"answer__thanks": "[one] bir"}, "cannot be read"),
        ({"answer__thanks": "{ $student } teşekkürler"}, r"must have the same { \$student }"),
        ({"answer__greet": "Merhaba"}, r"must have the same { \$school_name }"),
        ({"label__thanks": "Çok çok teşekkür ederim"}, "a button shows 20"),
        ({"answer__thanks": "x" * 5000}, "longer than 4000"),
    ],
)
def test_a_correction_that_cannot_be_taken_is_named_and_nothing_is_changed(locales, tmp_path, better, why):
    path = sheet_of(locales, tmp_path)
    before = {file: file.read_bytes() for file in locales.rglob("*.ftl")}
    correct(path, "tr", goodbye="x", label__goodbye="Güle güle", **better)
    with pytest.raises(BadInput, match=r"row \d+: .*" + why):
        read_sheet("tr", path, locales)
    assert {file: file.read_bytes() for file in locales.rglob("*.ftl")} == before


def test_a_text_that_changed_in_the_meantime_is_not_overwritten(locales, tmp_path):
    path = sheet_of(locales, tmp_path)
    correct(path, "tr", label__thanks="Sağ olun")
    file = locales / "tr" / "answers.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace("label-thanks = ", "label-thanks = Çok "), encoding="utf-8")
    with pytest.raises(BadInput, match="was changed after the spreadsheet was written"):
        read_sheet("tr", path, locales)


def test_a_sheet_is_never_written_over_another(locales, tmp_path):
    path = sheet_of(locales, tmp_path)
    with pytest.raises(BadInput, match="is there already"):
        write_sheet("tr", path, locales)


@pytest.mark.parametrize("content", [b"", b"no spreadsheet", b"PK\x03\x04broken"])
def test_another_file_gets_a_clear_word(locales, tmp_path, content):
    path = tmp_path / "other.xlsx"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="no spreadsheet that can be read"):
        read_sheet("tr", path, locales)


def test_the_sheet_of_another_language_and_a_language_that_is_not_there(locales, tmp_path):
    with pytest.raises(BadInput, match="written for ar"):
        read_sheet("tr", sheet_of(locales, tmp_path, "ar"), locales)
    with pytest.raises(BadInput, match="no language 'turkish'"):
        write_sheet("turkish", tmp_path / "x.xlsx", locales)
