"""Replies in a parent's own words to the school's two questions."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.config import ROOT
from bot.domain.conversation import OpenQuestion, Option
from bot.domain.replies import REASON, RSVP, code_of, payload_of, read_reply
from bot.domain.text import Text
from bot.domain.understanding import Ranked, Thresholds, Understood
from bot.language.book import load_book

BOOK = load_book(ROOT / "dialogs")
TODAY = date(2026, 11, 20)  # a Friday
NEVER = datetime(2100, 1, 1)
T = Thresholds(
    sure=0.5,
    margin=0.2,
    suggest=0.1,
    interrupt=0.7,
    out_of_scope=0.5,
    suggestions=3,
    danger_sure=0.9,
    danger_suspect=0.5,
    reply=0.4,
)


def option(payload: str, *words: str, at: datetime | None = None) -> Option:
    return Option(payload, Text("label"), words, at)


WHY = OpenQuestion(
    REASON,
    NEVER,
    Text("q"),
    (
        option("reason:7:ill", "Hasta", "Ziek"),
        option("reason:7:was_present", "Okuldaydı", "Was op school"),
        option("reason:7:other"),
    ),
)
COME = OpenQuestion(
    RSVP,
    NEVER,
    Text("q"),
    (
        option("slot:3:11", "Di 24 nov, 14:30", at=datetime(2026, 11, 24, 14, 30)),
        option("slot:3:14", at=datetime(2026, 11, 25, 9, 0)),
        option("slot:3:12", at=datetime(2026, 11, 26, 16, 30)),
        option("rsvp:3:other_time", "Ander moment"),
        option("rsvp:3:call_instead", "Bel mij"),
        option("rsvp:3:no", "Ik kan niet komen"),
    ),
)


def understood(question: OpenQuestion, **odds: float) -> Understood:
    ranked = sorted((Ranked(code, p) for code, p in odds.items()), key=lambda r: -r.confidence)
    return Understood(replies={question.id: tuple(ranked)})


def read(question: OpenQuestion, text: str, said: Understood | None = None) -> str | None:
    return read_reply(question, text, said, T, BOOK.words, BOOK.time_words, TODAY)


CHOOSES = understood(COME, option=0.9, yes=0.05, aside=0.05)


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ("reason:7:was_present", "was_present"),
        ("rsvp:3:call_instead", "call_instead"),
        ("slot:3:14", "option:2"),
        ("slot:3:99", ""),
    ],
)
def test_a_payload_and_its_code(payload, code):
    assert code_of(payload, COME.options) == code
    assert payload_of(code, [*COME.options, *WHY.options]) == (payload if code else None)


# -- labels and numbers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "text", "code"),
    [
        (WHY, "1", "ill"),
        (WHY, "٢", "was_present"),
        (WHY, "de derde", "other"),
        (WHY, "HASTA!", "ill"),
        (WHY, "okuldaydi", "was_present"),
        (COME, "nr 2", "option:2"),
        (COME, "ikincisi", "option:2"),
        (COME, "5", "call_instead"),
        (COME, "bel mij", "call_instead"),
        (COME, "ik kan niet komen", "no"),
    ],
)
@pytest.mark.parametrize("away", [True, False])
def test_a_number_or_a_label_is_the_tap_whatever_else_is_thought_of_it(question, text, code, away):
    assert read(question, text, None if away else understood(question, aside=0.99, unknown=0.01, yes=0.0)) == code


def test_a_label_with_another_word_left_out_is_not_that_label():
    assert read(COME, "ik kan komen", understood(COME, yes=0.9, no=0.05, aside=0.05)) == "yes"
    assert read(COME, "ik kan komen") is None


# -- why absent ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("odds", "code"),
    [
        ({"ill": 0.9, "aside": 0.1}, "ill"),
        ({"ill": 0.3, "aside": 0.45, "family": 0.25}, "ill"),
        ({"ill": 0.3, "family": 0.3, "unknown": 0.3, "aside": 0.1}, "other"),
        ({"aside": 0.7, "ill": 0.3}, None),
    ],
)
def test_a_reason_that_is_not_sure_is_another_reason_and_a_topic_is_none(odds, code):
    assert read(WHY, "hij lag op bed", understood(WHY, **odds)) == code


def test_without_the_understanding_a_reason_in_own_words_waits():
    assert read(WHY, "hij lag op bed") is None


# -- which of the times --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("optie 2 graag", "option:2"),
        ("de tweede aub", "option:2"),
        ("doe mij de laatste maar", "option:3"),
        ("de middelste is goed", "option:2"),
        ("dinsdag komen wij", "option:1"),
        ("woensdagochtend past", "option:2"),
        ("ik neem half drie", "option:1"),
        ("do 16.30", "option:3"),
        ("die van 9 uur dan", "option:2"),
        ("de 26e kom ik met mijn man", "option:3"),
        ("niet dinsdag maar donderdag", "option:3"),
        ("dinsdag kan ik niet, woensdag wel", "option:2"),
        ("dinsdag of donderdag maakt niet uit, doe dinsdag", "option:1"),
        ("half vijf want ik werk tot 4", "option:3"),
        ("nr 3 pls", "option:3"),
        ("the second one is good", "option:2"),
        ("I take 9 o'clock", "option:2"),
        ("tuesday half past two", "option:1"),
        ("half two... no sorry 14:30", "option:1"),
        ("put me down for the 25th", "option:2"),
        ("thursday after work", "option:3"),
        ("ikincisi olsun", "option:2"),
        ("2 numara uygun", "option:2"),
        ("salıyı alayım", "option:1"),
        ("perşembe dört buçukta gelirim", "option:3"),
        ("saat dokuz iyi", "option:2"),
        ("ayın 24ünde oradayız", "option:1"),
        ("salı gelemem ama çarşamba olur", "option:2"),
        ("الموعد الثاني", "option:2"),
        ("رقم ٣ لو سمحت", "option:3"),
        ("التلاتا الساعة 2 ونص", "option:1"),
        ("الاربعا الصبح بجي", "option:2"),
        ("larb3a 9h", "option:2"),
        ("الاخير", "option:3"),
        ("nhar lkhmis wakha", "option:3"),
    ],
)
@pytest.mark.parametrize("said", [CHOOSES, understood(COME, other_time=0.6, option=0.3, aside=0.1), None])
def test_a_time_on_offer_in_words(text, code, said):
    assert read(COME, text, said) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ik neem 2", "option:2"),
        ("9 is goed", "option:2"),
        ("dokuz olsun", "option:2"),
        ("savonds graag", "option:3"),
    ],
)
def test_a_bare_number_or_a_part_of_the_day_counts_when_a_time_is_chosen(text, code):
    assert read(COME, text, CHOOSES) == code
    assert read(COME, text, understood(COME, yes=0.9, aside=0.1)) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "vrijdag om 10",
        "dinsdag om 11 uur",
        "woensdag maar dan 's middags",
        "niet dinsdag, vrijdag wel",
        "make it 4 on tuesday",
        "dinsdag na 4 uur",
        "in plaats van 14:30 misschien 17:30",
        "donderdag wel maar niet om 16:30",
        "الجمعة الساعة 10",
        "cuma günü",
    ],
)
def test_a_time_that_is_not_on_offer_is_another_time(text):
    assert read(COME, text, CHOOSES) == "other_time"


@pytest.mark.parametrize("text", ["dinsdag of donderdag", "die dag is goed"])
def test_a_choice_that_may_be_several_times_is_a_yes(text):
    assert read(COME, text, CHOOSES) == "yes"


def test_where_there_is_one_time_only_naming_it_is_a_yes():
    one = replace(COME, options=(option("rsvp:3:yes", "Ja"), *COME.options[3:]))
    assert read(one, "dinsdag is goed", CHOOSES) == "yes"


@pytest.mark.parametrize(
    ("text", "odds", "code"),
    [
        ("dinsdag werk ik", {"no": 0.7, "other_time": 0.2, "aside": 0.1}, "no"),
        ("bel mij dinsdag", {"call_instead": 0.95, "option": 0.05}, "call_instead"),
        ("komen jullie dinsdag met de cijfers", {"aside": 0.95, "yes": 0.05}, None),
        ("ouderavond", {"yes": 0.8, "aside": 0.2}, "yes"),
        ("hm", {"yes": 0.3, "no": 0.3, "other_time": 0.3, "aside": 0.1}, None),
    ],
)
def test_what_the_understanding_is_sure_of_goes_before_a_day_that_is_named(text, odds, code):
    assert read(COME, text, understood(COME, **odds)) == code


@pytest.mark.parametrize(("text", "code"), [("ja", "yes"), ("tamam", "yes"), ("لا", "no"), ("ik heb 2 kinderen thuis", None)])
def test_without_the_understanding_one_word_is_read(text, code):
    assert read(COME, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("woensdag", "option:2"),
        ("half drie dinsdag is goed", "option:1"),
        ("çarşamba sabah olur", "option:2"),
        ("الاربعاء", "option:2"),
        ("volgende week woensdag", "option:2"),
        ("thursday half past four", "option:3"),
        # A date is a date.
        ("woensdag 25 november", None),
        ("morgen", None),
    ],
)
def test_a_weekday_is_the_one_on_offer_also_when_it_is_not_the_next_one(text, code):
    times = [datetime(2026, 12, 1, 14, 30), datetime(2026, 12, 2, 9), datetime(2026, 12, 3, 16, 30)]
    options = tuple(Option(f"slot:1:{n}", Text("x"), (f"label {n}",), at) for n, at in enumerate(times))
    question = OpenQuestion("meeting_rsvp", datetime(2027, 1, 1), Text("x"), options)
    monday = date(2026, 11, 23)
    assert read_reply(question, text, None, T, BOOK.words, BOOK.time_words, monday) == code


@pytest.mark.parametrize(
    ("topic", "confidence", "code", "read"),
    [
        ("absence_alert_why", 0.9, "unknown", None),
        ("absence_alert_why", 0.9, "was_present", "was_present"),
        ("absence_alert_why", 0.6, "unknown", "unknown"),
        ("absence_today", 0.9, "was_present", None),
        ("absence_today", 0.9, "ill", "ill"),
        ("holidays", 0.9, "unknown", "unknown"),
    ],
)
def test_a_question_about_the_absence_is_no_reason(topic, confidence, code, read):
    understood = Understood((Ranked(topic, confidence),), replies={REASON: (Ranked(code, 0.8), Ranked("aside", 0.2))})
    assert read_reply(WHY, "waarom krijg ik dit", understood, T, BOOK.words, BOOK.time_words, TODAY) == read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nr1 aub", "option:1"),
        ("Keuze twee. Dinsdag ben ik bij de dialyse en donderdag te moe", "option:2"),
        ("twede graag", "option:2"),
        ("i'll take the earliest date", "option:1"),
        ("9 in the morning is perfect, straight after I drop the little one", "option:2"),
        ("4.30pm is the only one I can manage", "option:3"),
        ("Thursday I close early from work so I can reach by then", "option:3"),
        ("24 is goed", "option:1"),
    ],
)
def test_what_says_more_goes_before_what_says_less(text, code):
    chooses = Understood(replies={RSVP: (Ranked("option", 0.8), Ranked("other_time", 0.1))})
    assert read_reply(COME, text, chooses, T, BOOK.words, BOOK.time_words, TODAY) == code


def test_the_last_time_somebody_came_is_not_the_last_time_on_offer():
    no = Understood(replies={RSVP: (Ranked("no", 0.7), Ranked("option", 0.2))})
    text = "I won't be coming. Last time you all just sat there blaming me for an hour"
    assert read_reply(COME, text, no, T, BOOK.words, BOOK.time_words, TODAY) == "no"
