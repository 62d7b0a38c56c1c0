"""The texts: filled in by language, Dutch where a language lacks one, never half-filled."""

import logging
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.config import LOCALES, ROOT, languages_in
from bot.domain.text import Lines, Text
from bot.errors import CatalogueError
from bot.language.catalogue import FluentCatalogue, is_rtl
from bot.services.facts import school_facts

REVIEWED = "### Review: not reviewed by a native speaker.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, text in (("nl", "hallo = Dag { $name }\nalleen = Alleen Nederlands\n"), ("ar", "hallo = مرحبا { $name }\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(REVIEWED + text, encoding="utf-8")
    return tmp_path


def test_a_missing_message_falls_back_to_dutch_and_check_names_it(folder, caplog):
    catalogue = FluentCatalogue(folder)
    assert catalogue.render("ar", Text("alleen")) == "Alleen Nederlands"
    assert "locales/ar lacks alleen" in catalogue.problems()


def test_a_parameter_that_was_not_given_falls_back_and_never_leaves_half_filled(folder):
    (folder / "ar" / "a.ftl").write_text(REVIEWED + "hallo = مرحبا { $naam }\n", encoding="utf-8")
    catalogue = FluentCatalogue(folder)
    assert catalogue.render("ar", Text("hallo", {"name": "Elif"})) == "Dag Elif"
    assert "locales/ar: hallo uses $naam, which the Dutch text does not" in catalogue.problems()
    with pytest.raises(CatalogueError):
        catalogue.render("ar", Text("hallo"))


def test_a_text_that_dutch_lacks_is_an_error_and_not_an_empty_message(folder):
    with pytest.raises(CatalogueError, match="nowhere"):
        FluentCatalogue(folder).render("ar", Text("nowhere"))


def test_a_file_that_cannot_be_read_is_named(folder):
    (folder / "ar" / "b.ftl").write_text("dit is geen fluent\n", encoding="utf-8")
    assert any("locales/ar/b.ftl" in problem for problem in FluentCatalogue(folder).problems())


def test_a_message_that_is_there_twice_is_named(folder):
    (folder / "nl" / "b.ftl").write_text("alleen = nog eens\n", encoding="utf-8")
    assert "locales/nl: alleen is there twice" in FluentCatalogue(folder).problems()


def test_without_dutch_nothing_starts(tmp_path):
    (tmp_path / "ar").mkdir()
    with pytest.raises(CatalogueError, match="no Dutch"):
        FluentCatalogue(tmp_path)


def test_names_numbers_and_times_are_isolated_in_right_to_left_text(folder):
    assert FluentCatalogue(folder).render("ar", Text("hallo", {"name": "Elif"})) == "مرحبا \u2068Elif\u2069"


def test_left_to_right_text_carries_marks_only_around_right_to_left_names(folder):
    catalogue = FluentCatalogue(folder)
    assert catalogue.render("nl", Text("hallo", {"name": "Elif"})) == "Dag Elif"
    assert catalogue.render("nl", Text("hallo", {"name": "ليلى"})) == "Dag \u2068ليلى\u2069"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nl", "zaterdag 19 december"),
        ("es", "sábado 19 de diciembre"),
        ("tr", "19 Aralık Cumartesi"),
        ("pl", "sobota 19 grudnia"),
    ],
)
def test_a_day_is_written_in_the_order_of_the_language(language, written):
    line = FluentCatalogue(LOCALES).render(
        language, Text("holiday-line", {"name": "X", "from": date(2026, 12, 19), "until": date(2027, 1, 3)})
    )
    assert written in line


def test_dates_and_times_are_written_by_the_language(folder):
    (folder / "nl" / "b.ftl").write_text("op = { $day } om { $at }\n", encoding="utf-8")
    catalogue = FluentCatalogue(folder)
    params = {"day": date(2026, 11, 23), "at": time(8, 5)}
    assert catalogue.render("nl", Text("op", params)) == "maandag 23 november om 08:05"


def test_texts_inside_texts_and_a_text_per_language(folder):
    (folder / "nl" / "b.ftl").write_text("lijst = { $lines }\nplek = { $where }\n", encoding="utf-8")
    catalogue = FluentCatalogue(folder)
    lines = Lines((Text("hallo", {"name": "A"}), Text("hallo", {"name": "B"})))
    assert catalogue.render("nl", Text("lijst", {"lines": lines})) == "Dag A\nDag B"
    assert catalogue.render("nl", Text("plek", {"where": {"nl": "Plein", "ar": "ساحة"}})) == "Plein"


def test_right_to_left_languages():
    assert [is_rtl(language) for language in ("ar", "fa", "nl", "tr", "xx", "")] == [True, True, False, False, False, False]


def test_every_catalogue_says_that_nobody_reviewed_it():
    catalogue = FluentCatalogue(ROOT / "locales")
    for language in catalogue.languages:
        assert catalogue.review(language) == ["not reviewed by a native speaker."]


@pytest.mark.parametrize("language", languages_in())
def test_every_text_of_the_project_can_be_filled_in(language, settings, caplog):
    catalogue = FluentCatalogue(ROOT / "locales")
    facts = school_facts(settings, datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Amsterdam")))
    of_a_student = [
        *("student", "mentor_name", "mentor_phone", "mentor_email", "mentor_hours", "meeting_title", "place", "link"),
        *("absences", "kind", "name", "language", "mentors", "hours", "limit", "weeks", "reason", "opening", "host"),
        *("where", "when", "slots", "number", "moment", "part", "scopes", "first", "second", "text"),
    ]
    extra = dict.fromkeys(of_a_student, "X") | dict.fromkeys(("date", "from", "until"), date(2026, 11, 23)) | {"time": time(9)}
    with caplog.at_level(logging.WARNING):
        for key in catalogue.messages["nl"]:
            text = catalogue.render(language, Text(key, extra), facts)
            assert text.strip()
            assert "{" not in text
    assert caplog.records == []
