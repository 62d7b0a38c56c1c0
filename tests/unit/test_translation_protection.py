"""What must not change in a translation is taken out, and put back as it was, or the translation is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import ROOT
from bot.domain.matching import fold
from bot.language.daywords import Day, find_days, write_day
from bot.language.glossary import Glossary, Term, load_glossary
from bot.language.placeholders import NUMBER, SPAN, WORD, XML, pieces
from bot.language.protection import MOST, SLOT, clean, is_figure, objection, protect, put_back, western

FORMS = [WORD, NUMBER, SPAN, XML]
NAMES = ["Elif Yılmaz", "Samira", "ليلى", "ሰላም", "Regenboog College"]
GLOSSARY = load_glossary()
MARKS = str.maketrans("", "", "\u2068\u2069")

words = st.sampled_from(
    [
        "Elif",
        "elif",
        "YILMAZ",
        "Samira's",
        "ليلى",
        "وليلى",
        "ሰላም",
        "Regenboog College",
        "moeder",
        "gözü",
        "مدرسة",
        "ትምህርቲ",
        "ß",
        "İ",
    ]
)
figures = st.sampled_from(
    ["24", "10:30", "10.30-11.30", "24-11-2026", "٢٤", "۱۰:۳۰", "፳፬", "½", "①", "2e", "MB2A", "€ 35,50", "5%", "1️⃣", "1.000.000"]
)
addresses = st.sampled_from(
    ["06-00000101", "+31 6 0000 0101", "moeder@home.example", "https://school.example/x?y=1&z=2", "rooster.school.example"]
)
signs = st.text(alphabet=" \t\n.,!?()[]{}<>&'\"#@/\\-–«»،؟።XQxq\ue000\u200f\u2066\x00…😀🙏", max_size=4)
texts = st.one_of(
    st.lists(st.one_of(words, figures, addresses, signs), max_size=25).map(" ".join),
    st.lists(st.one_of(words, figures, addresses, signs), max_size=25).map("".join),
    st.text(max_size=60),
)


def protected(text: str, source: str = "tr", target: str = "nl"):
    return protect(clean(text), source, target, NAMES)


def sent(text: str, source: str = "nl", target: str = "tr", names=NAMES, glossary=None) -> str:
    return WORD.write(protect(clean(text), source, target, names, glossary).text)


def back(text: str, source: str = "nl", target: str = "tr", names=NAMES, glossary=None) -> str:
    """What comes of a translator who changes nothing."""
    kept = protect(clean(text), source, target, names, glossary)
    return put_back(kept.text, kept.values, target)


# -- whatever the text ---------------------------------------------------------------------------------------------------------


@given(texts)
def test_what_was_taken_out_is_put_back(text):
    kept = protected(text, "xx")
    assert put_back(kept.text, kept.values, "nl").translate(MARKS) == western(clean(text))


@given(texts, st.sampled_from(FORMS))
def test_a_translator_who_changes_nothing_is_believed(text, form):
    kept = protected(text)
    answer = form.read(form.write(kept.text))
    assert answer == kept.text.strip()
    assert objection(kept.text, answer) in ("", "empty")


@given(texts)
def test_no_name_no_figure_and_no_markup_leaves(text):
    kept = protected(text)
    left = SLOT.sub(" ", kept.text)
    assert not any(is_figure(letter) or letter in "<>&" for letter in left)
    assert not {"samira", "yilmaz", fold("ليلى"), "ሰላም"} & set(fold(left).split())


@given(texts, st.data())
def test_a_placeholder_that_is_lost_is_noticed(text, data):
    kept = protected(text)
    if kept.values:
        gone = data.draw(st.sampled_from(SLOT.findall(kept.text)))
        assert objection(kept.text, kept.text.replace(gone, "")) == "lost"


@given(texts, st.data())
def test_a_placeholder_that_comes_twice_is_noticed(text, data):
    kept = protected(text)
    if kept.values:
        assert objection(kept.text, kept.text + data.draw(st.sampled_from(SLOT.findall(kept.text)))) == "doubled"


@given(texts, st.sampled_from(["1", "٣", "۹", "፭", "½", "Ⅷ", "³"]), st.data())
def test_a_figure_that_nobody_wrote_is_noticed(text, figure, data):
    kept = protected(text)
    at = data.draw(st.integers(0, len(kept.text)))
    assert objection(kept.text, kept.text[:at] + figure + kept.text[at:]) == "number"


@given(texts, st.integers(60, 300))
def test_a_long_line_is_cut_without_losing_anything(text, limit):
    line = protected(text).text
    try:
        cut = list(pieces(line, limit, lambda piece: len(SPAN.write(piece))))
    except ValueError:
        assert max(len(SPAN.write(word)) for word in line.split()) > limit - 1
        return
    assert "".join(cut) == line
    assert all(len(SPAN.write(piece.rstrip())) <= limit for piece in cut)


# -- what is taken out ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("Elif komt om 10:30 uur", "XQ1 komt om XQ2 uur"),
        ("elif yilmaz komt, Yılmaz ook", "XQ1 komt, XQ2 ook"),
        ("Elifs mentor", "XQ1 mentor"),
        ("om 8.30uur", "om XQ1 uur"),
        ("om 10u30 in B1.12, klas MB2A", "om XQ1 in XQ2, klas XQ3"),
        ("van 10.30-11.30 op 24/11", "van XQ1 op XQ2"),
        ("het 2e uur, 3x", "het XQ1 uur, XQ2"),
        ("€ 35,50 of 20 euro of 5%", "XQ1 of XQ2 euro of XQ3"),
        ("bel 06 00 00 01 01 of +31 (0)6 00000101.", "bel XQ1 of XQ2."),
        ("mail mentor@school.example, of kijk op https://school.example/a?b=1.", "mail XQ1, of kijk op XQ2."),
        ("zie rooster.school.example of t.me/school_bot!", "zie XQ1 of XQ2!"),
        ("hij is ziek.Morgen komt hij", "hij is ziek.Morgen komt hij"),
        ("op dinsdag 24 november 2026", "op XQ1"),
        ("in november 24 uur per dag", "in november XQ1 uur per dag"),
        ("5 < 6 & 7", "XQ1 XQ2 XQ3 XQ4 XQ5"),
        ("Op het Regenboog College of een ander college", "Op het XQ1 of een ander college"),
        ("de semira van Samir", "de semira van Samir"),
    ],
)
def test_what_a_provider_gets_of_dutch(text, goes):
    assert sent(text) == goes


@pytest.mark.parametrize(
    ("language", "text", "goes"),
    [
        ("tr", "Elif'in dersi 24 Kasım'da saat 10'da", "XQ1'in dersi XQ2'da saat XQ3'da"),
        ("tr", "elifin öğretmeni ELİF'e yazdı", "XQ1in öğretmeni XQ2'e yazdı"),
        ("ar", "ليلى مريضة منذ ٢٤ نوفمبر الساعة ١٠:٣٠", "XQ1 مريضة منذ XQ2 الساعة XQ3"),
        ("ar", "أختها وليلى، رقمي ٠٦٠٠٠٠٠١٠١", "أختها وXQ1، رقمي XQ2"),
        ("fa", "ساعت ۱۰:۳۰", "ساعت XQ1"),
        ("ti", "ሰላም ሰዓት ፲ ትመጽእ።", "XQ1 ሰዓት XQ2 ትመጽእ።"),
        ("en", "call me at 10 pm on November 24", "call me at XQ1 on XQ2"),
        ("en", "he may come on 2 may be late", "he may come on XQ1 may be late"),
    ],
)
def test_what_a_provider_gets_of_other_languages(language, text, goes):
    assert sent(text, language, "nl") == goes


def test_a_short_name_that_is_another_word_counts_only_with_a_capital():
    assert sent("Jan zegt dat jan kan", names=["Jan"]) == "XQ1 zegt dat jan kan"


def test_what_nobody_sees_is_left_out():
    assert clean("a\u200f\u2066b\u2069\x00\ue000c\r\nd\ud800") == "abc\nd?"
    assert clean("e\u0301") == "é"


# -- what comes back -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "source", "target", "reads"),
    [
        ("dinsdag 24 november", "nl", "tr", "Salı 24 Kasım"),
        ("3 mei 2027", "nl", "en", "3 May 2027"),
        ("24 Kasım", "tr", "nl", "24 november"),
        ("الثلاثاء ٢٤ تشرين الثاني", "ar", "nl", "dinsdag 24 november"),
        ("Tuesday, November 24th", "en", "nl", "dinsdag 24 november"),
        ("٢٤", "ar", "nl", "24"),
        ("፳፬ ፻", "ti", "nl", "24 100"),
        ("3 mei", "nl", "pap-unknown", "3 mei"),
    ],
)
def test_days_and_figures_are_written_for_the_reader(text, source, target, reads):
    assert back(text, source, target) == reads


def test_dutch_in_arabic_is_set_apart_so_that_it_is_not_turned_around():
    assert back("Elif: 06 00000101, 5", target="ar") == "\u2068Elif\u2069: \u206806 00000101\u2069, 5"


def test_an_arabic_name_in_dutch_is_set_apart():
    assert back("ليلى ziek", "ar", "nl") == "\u2068ليلى\u2069 ziek"


def test_ethiopic_needs_no_marks():
    assert back("ሰላም 5", "ti", "nl") == "ሰላም 5"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("\ue000 \ue001 geldi", ""),
        ("\ue001 geldi \ue000", ""),
        ("\ue000 geldi", "lost"),
        ("\ue000 \ue001 \ue001", "doubled"),
        ("\ue000 \ue001 \ue002", "doubled"),
        ("\ue000 \ue001 5", "number"),
        ("\ue000 \ue001 <b>", "markup"),
        ("\ue000 \ue001 www.evil.example", "address"),
        ("\ue000 \ue001 a@b.example", "address"),
        ("\ue000 \ue001 " + "ha " * 100, "long"),
    ],
)
def test_why_an_answer_is_refused(answer, why):
    assert objection("\ue000 komt om \ue001", answer) == why


def test_an_empty_answer_is_refused():
    assert objection("hij komt", " ") == "empty"


@pytest.mark.parametrize("answer", ["xq1 Xq 2", "XQ١ XQ۲", '<SPAN class="notranslate">XQ1</SPAN><span> XQ2 </span>'])
def test_a_placeholder_is_known_in_other_dress(answer):
    assert SPAN.read(answer).replace(" ", "") == "\ue000\ue001"


@pytest.mark.parametrize("answer", ["XQ0", f"XQ{MOST + 1}", "XQ99999"])
def test_a_placeholder_that_cannot_be_ours_is_none(answer):
    assert WORD.read(answer) == answer
    assert objection("hij komt", WORD.read(answer)) == "number"


def test_brackets_come_back_with_blanks():
    assert NUMBER.read("[ [1] ] geldi [[ ٢ ]]") == "\ue000 geldi \ue001"


def test_what_stands_for_something_in_the_answer_itself_is_not_believed():
    assert WORD.read("a\ue000b") == "ab"


# -- days ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar", "fa", "pl", "uk", "ti", "so", "ckb", "fr"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_that_was_written_is_found_again(language, month):
    day = Day(24, month, weekday=month % 7, year=2026)
    written = write_day(day, language)
    assert [found for _, _, found in find_days(f"a {written}.", language)] == [day]


@pytest.mark.parametrize("text", ["32 november", "0 mei", "24 novembers", "1.5 maart", "2026-11-24", "meimaand"])
def test_what_is_no_day(text):
    assert list(find_days(text, "nl")) == []


# -- school words --------------------------------------------------------------------------------------------------------------


def test_a_school_word_stays_dutch_and_is_explained_once():
    text = "De stage is leuk. Stages en BPV."
    assert back(text, glossary=GLOSSARY) == "De stage (staj) is leuk. Stages en BPV (staj)."
    assert sent(text, glossary=GLOSSARY) == "De XQ1 is leuk. XQ2 en XQ3."


def test_the_explanation_stands_at_the_first_word_of_the_translation():
    kept = protect("stage en stages", "nl", "en", (), GLOSSARY)
    assert put_back("\ue001 and \ue000", kept.values, "en") == "stages (internship) and stage"


def test_in_arabic_the_word_is_set_apart_and_its_meaning_is_not():
    assert back("rooster", target="ar", glossary=GLOSSARY) == "\u2068rooster\u2069 (جدول الدروس)"


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("stage-uren, SLB'er, stagebedrijf", "stage-uren, SLB'er, stagebedrijf"),
        ("een bol ijs, een duo", "een bol ijs, een duo"),
        ("BOL en bbl bij DUO", "XQ1 en XQ2 bij XQ3"),
    ],
)
def test_a_part_of_a_word_or_another_word_is_no_school_word(text, goes):
    assert sent(text, glossary=GLOSSARY) == goes


def test_a_word_without_a_meaning_in_the_language_is_left_to_the_translator():
    glossary = Glossary((Term("stage", meanings={"tr": "staj"}), Term("bpv", short=True)))
    assert sent("stage of BPV", "nl", "pl", glossary=glossary) == "stage of XQ1"
    assert back("stage of BPV", "nl", "pl", glossary=glossary) == "stage of BPV"


def test_in_what_parents_write_only_abbreviations_stay():
    assert sent("At this stage BPV and bpv", "en", "nl", glossary=GLOSSARY) == "At this stage XQ1 and bpv"


def test_every_school_word_has_a_meaning_of_a_few_words_in_every_language_of_the_school(settings):
    for term in GLOSSARY.terms:
        for language in set(settings.conversation.languages) - {"nl"}:
            assert 0 < len(term.gloss(language)) <= 40, f"{term.word}: {language}"


def test_the_school_words_are_those_that_parents_can_ask_about():
    texts = (ROOT / "locales" / "nl" / "words.ftl").read_text(encoding="utf-8")
    assert [term.word for term in GLOSSARY.terms if f"word-{term.word.replace(' ', '_')} =" not in texts] == []
