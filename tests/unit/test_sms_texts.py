"""What goes out as an SMS: plain letters, few parts, nothing to tap, and no answer at which Twilio stops the number."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast
from smsutil.codecs import is_valid_gsm

from bot import config, rasa
from bot.channels import sms_text
from bot.channels.splitting import chunks
from bot.channels.twilio import STOP_WORDS, SmsChannel
from bot.config import ROOT, languages_in
from bot.domain.absence_forms import absence_lines, reason_question
from bot.domain.absences import Alert
from bot.domain.contact import Absence
from bot.domain.conversation import Option
from bot.domain.desk import CALL_ME
from bot.domain.good_news import KINDS
from bot.domain.matching import fold
from bot.domain.meeting_forms import fixed, rsvp_question, when_offered, where
from bot.domain.meetings import Invitation, Slot
from bot.domain.message import Button, Outgoing, Part
from bot.domain.text import Lines, Moment, Text, Value
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.services.facts import school_facts

LANGUAGES = languages_in()
CATALOGUE = FluentCatalogue(ROOT / "locales")
NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))
FACTS = school_facts(config.load(ROOT / "config.yaml", {}), NOW)
LABELS = ("label-", "name-", "menu-", "option-", "simple-", "button-")
TAP = {"nl": "tik", "en": "tap", "tr": "dokun", "ar": "اضغط", "es": "toque", "fa": "دکمه", "pl": "dotkn", "uk": "натисн"}
TAP |= {"so": "taabo", "ti": "ጠውቑ"}

# -- the messages, as the services make them -----------------------------------------------------------------------------------

TITLE = {language: CATALOGUE.render(language, Text("sample-title")) for language in LANGUAGES}
SLOTS = tuple(Slot(n, date(2026, 12, n), time(14, 30)) for n in range(14, 19))
PLACE, LINK = where("lokaal 2.14", None), where(None, "meet.regenboogcollege.example/zw1a")
ALERT = Alert(1, 1, "Elif", (Absence(date(2026, 11, 23), time(9), time(10, 30), "unknown"),))
ELIF: dict[str, Value] = {"student": "Elif"}
MISSED: dict[str, Value] = {**ELIF, "absences": absence_lines(ALERT)}
HOURS: dict[str, Value] = {**ELIF, "hours": 12, "limit": 16, "weeks": 4}
SCOPES: dict[str, Value] = {**ELIF, "scopes": Lines((Text("scope-absence"), Text("scope-meeting")))}

PRAISED: dict[str, Value] = {**ELIF, "mentor_name": "Joke de Vries"}


def invitation(slots: tuple[Slot, ...] = SLOTS) -> Invitation:
    return Invitation(1, 1, "talk", TITLE, "Joke de Vries", "lokaal 2.14", None, 1, "Elif", 1, slots=slots)


def invite(kind: str, place: Text = PLACE, slots: tuple[Slot, ...] = SLOTS) -> Text:
    opening, when = Text(f"invite-{kind}", ELIF), when_offered(invitation(slots), NOW)
    return Text("invite", {"opening": opening, "meeting_title": TITLE, "host": "Joke de Vries", "where": place, "when": when})


REASONS = reason_question(ALERT, NOW).options
TIMES = rsvp_question(invitation(), NOW, NOW).options
YES_NO = rsvp_question(invitation(SLOTS[:1]), NOW, NOW).options
BOOKED = fixed(invitation(), SLOTS[2])
OFFER = when_offered(invitation(), NOW)
MENTORS = Lines((Text("welcome-mentor", {**ELIF, "mentor_name": "Joke de Vries"}),))

MESSAGES: tuple[tuple[Text, tuple[Option, ...]], ...] = (
    (Text("welcome", {"mentors": MENTORS}), ()),
    (Text("welcome-general"), ()),
    (Text("absence-alert", MISSED), REASONS),
    (Text("absence-hours", HOURS), (CALL_ME,)),
    (Text("absence-hours-limit", HOURS), (CALL_ME,)),
    (Text("absence-student", MISSED), ()),
    (Text("absence-correction", MISSED), ()),
    (Text("absence-settled-right", MISSED), ()),
    (Text("absence-settled-stays", MISSED), (CALL_ME,)),
    (Text("recorded-absence-ill", ELIF), ()),
    (invite("talk"), TIMES),
    (invite("talk", PLACE, SLOTS[:1]), YES_NO),
    (invite("evening"), TIMES),
    (invite("online", LINK, SLOTS[:1]), YES_NO),
    (Text("when-choose", OFFER.params), TIMES),
    (Text("slot-taken", OFFER.params), TIMES),
    (Text("slot-gone", OFFER.params), TIMES),
    (Text("meeting-booked", BOOKED), ()),
    (Text("meeting-others", BOOKED), YES_NO),
    (Text("meeting-no"), YES_NO[1:3]),
    (Text("meeting-reminder", BOOKED), ()),
    (Text("meeting-nudge", {**ELIF, "when": OFFER}), TIMES),
    (Text("meeting-times", {**ELIF, "when": OFFER}), TIMES),
    (Text("eighteen-none", ELIF), ()),
    (Text("eighteen-some", SCOPES), ()),
    *((Text(f"good-{kind}", PRAISED), ()) for kind in KINDS),
)
TOGETHER = Text("together", {"first": Text("absence-alert", MISSED), "second": Text("absence-hours", HOURS)})


def short(language: str, text: Text) -> str:
    said = CATALOGUE.short(language, text, FACTS)
    assert said is not None, f"{text.key} has no short form in {language}"
    return said


def sms(language: str, text: Text, options: tuple[Option, ...]) -> str:
    """The text with its numbered lines, as the channel sends it."""
    buttons = tuple(Button(each.payload, CATALOGUE.render(language, each.label, FACTS)) for each in options)
    message = Outgoing(1, 1, "sms", "+31600000101", (Part(language, short(language, text)),), buttons)
    (chunk,) = chunks(message, SmsChannel.can)
    return sms_text.plain(chunk.text)


def entries(language: str) -> Iterator[ast.Message]:
    for file in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                yield entry


def with_short(language: str) -> set[str]:
    return {each.id.name for each in entries(language) for attribute in each.attributes if attribute.id.name == "short"}


def keys_of(value: object) -> set[str]:
    if isinstance(value, Text):
        return {value.key}.union(*map(keys_of, value.params.values()))
    return set().union(*map(keys_of, value.items)) if isinstance(value, Lines) else set()


# -- the short forms -----------------------------------------------------------------------------------------------------------


def test_every_language_has_the_same_short_forms_and_each_is_tried_here():
    tried = keys_of(TOGETHER).union(*(keys_of(text) for text, _ in MESSAGES))
    assert "absence-alert" in with_short("nl")
    assert with_short("nl") <= tried
    assert {language: with_short(language) ^ with_short("nl") for language in LANGUAGES} == {
        language: set() for language in LANGUAGES
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_dutch_and_english_are_sent_with_160_letters_a_part(language):
    # Without the help of sms_text.plain: nothing stands there that has to be taken out.
    assert [said for text, _ in MESSAGES if not is_valid_gsm(said := short(language, text))] == []
    assert [said for text, options in MESSAGES if not is_valid_gsm(said := sms(language, text, options))] == []


@pytest.mark.parametrize(("text", "options"), MESSAGES, ids=lambda each: each.key if isinstance(each, Text) else "")
def test_dutch_takes_two_parts_at_most_also_with_its_numbered_lines(text, options):
    assert sms_text.parts(sms("nl", text, options)) <= 2


@pytest.mark.parametrize("kind", KINDS)
def test_good_news_in_dutch_takes_one(kind):
    assert sms_text.parts(sms("nl", Text(f"good-{kind}", PRAISED), ())) == 1


def test_an_alert_with_the_count_of_hours_takes_three():
    assert sms_text.parts(sms("nl", TOGETHER, (*REASONS, CALL_ME))) == 3


@pytest.mark.parametrize("language", ["tr", "ar"])
def test_the_other_letters_take_two_parts_before_the_numbered_lines(language):
    # An invitation in a room; a link is longer.
    said = [(text, short(language, text)) for text, _ in MESSAGES if text.key != "invite" or text == invite("talk")]
    assert [text.key for text, each in said if sms_text.parts(each) > 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_tapped_and_nothing_is_drawn_on_an_sms(language):
    for text in (*(text for text, _ in MESSAGES), TOGETHER):
        said = short(language, text)
        assert TAP[language] not in said.lower(), said
        assert not re.search("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff•–—…‘’“”„]", said), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_times_stand_once_as_numbered_lines(language):
    said = sms(language, invite("talk"), TIMES)
    assert said.count("14:30") == len(SLOTS)
    assert "\n1. " in said
    # A single time is on no button, so the text says it.
    assert "14:30" in short(language, invite("talk", PLACE, SLOTS[:1]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_here_too(language):
    for text, _ in MESSAGES:
        for sentence in re.split(r"(?<=[.!?؟:።])\s+|\n+", short(language, text)):
            assert len(re.findall(r"[\w'.:/-]+", sentence)) <= 14, sentence


# -- words to answer with ------------------------------------------------------------------------------------------------------

_ANSWER = re.compile(r":\s*([^\s:.!?]+)\s*$|[\"“„«]([^\"”»]+)[\"”»]|\b([A-Z]{2,})\b", re.MULTILINE)


def test_the_words_that_are_found_are_those_to_answer_with():
    said = 'Geen berichten? Antwoord: stop\nOf schrijf "end". NL = Nederlands\nBel 112.'
    assert ["".join(match.groups("")) for match in _ANSWER.finditer(said)] == ["stop", "end", "NL"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_is_the_only_word_of_twilios_that_a_text_asks_for(language):
    found = set()
    for file in (ROOT / "locales" / language).glob("*.ftl"):
        lines = file.read_text(encoding="utf-8").splitlines()
        text = "\n".join(line for line in lines if not line.startswith("#"))
        found |= {"".join(match.groups("")).upper() for match in _ANSWER.finditer(text)}
    assert len(found) > 5
    assert found & STOP_WORDS <= {"STOP"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_such_a_word(language):
    params = {"language": "X", "student": "X", "moment": Moment(NOW)}
    keys = [each.id.name for each in entries(language) if each.id.name.startswith(LABELS)]
    assert len(keys) > 50
    assert {CATALOGUE.render(language, Text(key, params), FACTS).strip().upper() for key in keys} & STOP_WORDS == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hint_is_short_and_names_a_word_that_is_understood(language):
    book = load_book(rasa.DIALOGS)
    for key, words in (("hint-dutch", book.dutch), ("hint-more", book.more)):
        said = CATALOGUE.render(language, Text(key))
        assert len(said) <= 26
        assert {fold(word) for word in re.findall(r"\w+", said)} & words, said
