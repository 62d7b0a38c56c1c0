"""The texts that parents read: short sentences, buttons that fit, no word of Twilio's as an answer."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot import checks, rasa
from bot.config import ROOT, languages_in
from bot.domain.text import Text
from bot.language.catalogue import FluentCatalogue
from bot.services.facts import school_facts

CATALOGUE = FluentCatalogue(ROOT / "locales")
LANGUAGES = languages_in()
OF_A_STUDENT = [
    *("student", "mentor_name", "mentor_phone", "mentor_email", "mentor_hours", "meeting_title", "place", "link"),
    *("absences", "kind", "name", "language", "date", "time", "from", "until"),
    *("mentors", "hours", "limit", "weeks", "reason", "opening", "host", "where", "when", "slots", "number", "moment", "part"),
    *("scopes", "first", "second", "text"),
]
# Twilio stops a number for good when it sends one of these: they must never be an answer of ours.
TWILIO_STOPS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
BUTTONS = ("label-", "name-", "menu-", "option-", "simple-", "button-")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; a line is a sentence too."""
    parts = re.split(r"(?<=[.!?؟:።])\s+|\n+", text)
    return [words for part in parts if (words := [w for w in part.split() if re.search(r"\w", w)])]


def said(language: str, settings) -> dict[str, list[list[str]]]:
    now = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))
    # Facts of the school count as one word: their length is not the text's.
    facts = dict.fromkeys(school_facts(settings, now), "X") | {"retention_months": 24, "rmc_age": 23}
    params = dict.fromkeys(OF_A_STUDENT, "X")
    texts = {key: CATALOGUE.render(language, Text(key, params), facts) for key in CATALOGUE.messages[language]}
    return {key: sentences(text) for key, text in texts.items() if not key.startswith(BUTTONS)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_about_8_words_and_never_more_than_14(language, settings):
    texts = said(language, settings)
    long = {key: " ".join(words) for key, all_ in texts.items() for words in all_ if len(words) > 14}
    assert long == {}
    lengths = [len(words) for all_ in texts.values() for words in all_]
    assert sum(lengths) / len(lengths) <= 8.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_a_stop_word_of_twilio(language):
    params = {"language": "X", "student": "X", "moment": "X"}
    buttons = [key for key in CATALOGUE.messages[language] if key.startswith(BUTTONS) and key != "menu-question-invite"]
    assert not {CATALOGUE.render(language, Text(key, params)).upper() for key in buttons} & TWILIO_STOPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_amount_of_money_and_no_year_stands_in_a_text(language, settings):
    for key, all_ in said(language, settings).items():
        text = " ".join(" ".join(words) for words in all_)
        assert not re.search(r"€|\beuro\b|\b20[2-9]\d\b", text), key


def test_the_answer_to_danger_begins_with_112(settings):
    for language in LANGUAGES:
        first = " ".join(said(language, settings)["answer-safety_urgent"][0])
        assert "112" in first
        assert "112" in str(said(language, settings)["safety-suspect"])


def test_texts_and_data_are_complete(settings):
    assert checks.problems(settings) == []


def test_the_check_names_what_is_missing(settings, tmp_path):
    import shutil

    locales, dialogs = tmp_path / "locales", tmp_path / "dialogs"
    shutil.copytree(ROOT / "locales", locales)
    for part in ("topics.yaml", "questions.yaml"):
        (dialogs).mkdir(exist_ok=True)
        shutil.copy(rasa.DIALOGS / part, dialogs / part)
    (locales / "tr/understanding/money.yml").unlink()
    answers = locales / "ar/answers.ftl"
    answers.write_text(answers.read_text(encoding="utf-8").replace("answer-bsa =", "answer-bsb ="), encoding="utf-8")
    (locales / "tr/bot.ftl").write_text("handover = Merhaba\n", encoding="utf-8")
    found = checks.problems(settings, dialogs=dialogs, locales=locales)
    assert "locales/ar lacks answer-bsa" in found
    assert "locales/ar: answer-bsb is not in Dutch" in found
    assert "locales/tr: handover does not use $answer_when, as the Dutch text does" in found
    assert "locales/tr: a file does not say whether a native speaker reviewed it" in found
    assert any(line.startswith("locales/tr/understanding: school_costs has") for line in found)
