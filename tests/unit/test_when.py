"""Days and times as parents write them, in four languages."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import ROOT
from bot.domain.when import When, read_when, thoughts
from bot.language.book import load_book

WORDS = load_book(ROOT / "dialogs").time_words
TODAY = date(2026, 11, 20)  # a Friday
FRI, SAT, SUN, MON, TUE, WED, THU = (date(2026, 11, day) for day in (20, 21, 22, 23, 24, 25, 26))


def read(text: str) -> tuple[date | None, time | None, str | None]:
    found = read_when(text, TODAY, WORDS)
    return found.day, found.time, found.part


@pytest.mark.parametrize(
    ("text", "day", "at", "part"),
    [
        # Dutch
        ("di 14u30", TUE, time(14, 30), None),
        ("dinsdag half drie", TUE, time(14, 30), None),
        ("wo 9u", WED, time(9), None),
        ("woensdag om kwart voor 4", WED, time(15, 45), None),
        ("kwart over tien", None, time(10, 15), None),
        ("vijf voor half drie", None, time(14, 25), None),
        ("morgen", SAT, None, None),
        ("morgenavond", SAT, None, "evening"),
        ("morgen ochtend 9 uur", SAT, time(9), "morning"),
        ("overmorgen", SUN, None, None),
        ("woensdag morgen", WED, None, "morning"),
        ("donderdagmiddag", THU, None, "afternoon"),
        ("vanavond 8 uur", FRI, time(20), "evening"),
        ("bel me om 5", None, time(17), None),
        ("vrijdag na 5 uur", FRI, time(17), None),
        ("de 25e graag", WED, None, None),
        ("donderdag 26 kom ik", THU, None, None),
        ("26 november om 16.30", THU, time(16, 30), None),
        ("24-11 om 9u", TUE, time(9), None),
        ("volgende week maandag", MON, None, None),
        ("over twee weken op maandag", date(2026, 11, 30), None, None),
        ("dondedag", THU, None, None),
        ("niet dinsdag maar donderdag 16.30", THU, time(16, 30), None),
        # English
        ("tuesday half past two", TUE, time(14, 30), None),
        ("quarter to five", None, time(16, 45), None),
        ("tomorrow at 10", SAT, time(10), None),
        ("2.30 pm tomorrow", SAT, time(14, 30), None),
        ("3pm", None, time(15), None),
        ("12 am", None, time(0), None),
        ("the 24th", TUE, None, None),
        ("24th of november", TUE, None, None),
        ("see you on wensday morning", WED, None, "morning"),
        ("day after tomorrow, nine o'clock", SUN, time(9), None),
        # Turkish
        ("salı iki buçukta", TUE, time(14, 30), None),
        ("2 buçuk", None, time(14, 30), None),
        ("saat 9", None, time(9), None),
        ("saat dokuzu alayım", None, time(9), None),
        ("perşembeye, dört buçuk", THU, time(16, 30), None),
        ("yarın akşam", SAT, None, "evening"),
        ("çarşamba sabah dokuz", WED, time(9), "morning"),
        ("ayın 24ünde", TUE, None, None),
        ("25'inde gelirim", WED, None, None),
        ("25 kasım", WED, None, None),
        ("cuma üçten sonra", FRI, time(15), None),
        ("14.30da", None, time(14, 30), None),
        # Arabic, in both of its alphabets
        ("الساعة 2 ونص", None, time(14, 30), None),
        ("الثلاثاء ١٤:٣٠", TUE, time(14, 30), None),
        ("الخميس اربعة ونص", THU, time(16, 30), None),
        ("بكرا العصر", SAT, None, "afternoon"),
        ("بعد بكرا الصبح", SUN, None, "morning"),
        ("الساعة التاسعة صباحا", None, time(9), "morning"),
        ("٢٥ نوفمبر", WED, None, None),
        ("يوم ٢٦", THU, None, None),
        ("larb3a 9h", WED, time(9), None),
        ("nhar lkhmis m3a arb3a w nos", THU, time(16, 30), None),
        # mixed
        ("donderdag الساعة 16:30", THU, time(16, 30), None),
        ("dinsdag olur", TUE, None, None),
    ],
)
def test_days_and_times(text, day, at, part):
    assert read(text) == (day, at, part)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "ik heb 2 kinderen",
        "maand",
        "06 12345678",
        "31/02",
        "de laatste keer",
        "on the phone",
        "beste mentor",
        "99:99",
    ],
)
def test_nothing_where_nothing_is_named(text):
    assert read_when(text, TODAY, WORDS) == When()


@pytest.mark.parametrize("text", ["good morning sir", "goede morgen", "iyi akşamlar hocam", "مساء الخير"])
def test_a_greeting_is_no_part_of_the_day(text):
    assert read(text) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "at", "other"),
    [
        ("half 3", time(14, 30), time(15, 30)),  # Dutch, or English
        ("half past two", time(14, 30), time(2, 30)),
        ("9 uur", time(9), time(21)),
        ("14:30", time(14, 30), None),
        ("2:30 pm", time(14, 30), None),
        ("2 uur 's middags", time(14), None),
    ],
)
def test_an_hour_that_may_be_meant_in_two_ways_keeps_both(text, at, other):
    found = read_when(text, TODAY, WORDS)
    assert (found.time, found.other) == (at, other)


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("vrijdag", TODAY, TODAY),
        ("3 januari", TODAY, date(2027, 1, 3)),
        ("1 november", TODAY, date(2026, 11, 1)),
        ("15 mei", date(2026, 11, 20), date(2027, 5, 15)),
        ("de 10e", TODAY, date(2026, 12, 10)),
        ("de 31e", date(2027, 2, 1), date(2027, 3, 31)),
        ("29 februari", date(2026, 2, 1), None),
        ("2027-03-05", TODAY, date(2027, 3, 5)),
        ("5.3.27", TODAY, date(2027, 3, 5)),
        ("24.11", TODAY, TUE),
    ],
)
def test_the_year_and_the_month_that_are_not_named(text, today, day):
    assert read_when(text, today, WORDS).day == day


def test_a_date_is_surer_than_the_day_beside_it():
    assert read("maandag 24/11")[0] == TUE


def test_a_message_is_read_thought_by_thought():
    first, second = thoughts("dinsdag kan ik niet, donderdag na 4 uur wel", TODAY, WORDS)
    assert (first.days, first.denied) == ([TUE], True)
    assert (second.days, second.after[0][0], second.denied) == ([THU], time(16), False)


def test_every_word_of_the_file_is_a_word():
    # YAML reads a bare `no` and `on` as truth values; as words they would be lost.
    names = {*WORDS.names, *WORDS.choices, *WORDS.denials, *WORDS.choice, *WORDS.but}
    assert names & {"true", "false", ""} == set()
    assert WORDS.choice >= {"optie", "option", "no", "رقم"}


PIECES = st.sampled_from(
    ["24", "/", "11", ":", "30", ".", " ", "half", "drie", "na", "mei", "salı", "الساعة", "٩", "²", "0", "pm", "-", "e"]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_can_be_read(text):
    read_when(text, TODAY, WORDS)
