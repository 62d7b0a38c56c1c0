"""How far a Dutch text is from A2: each kind of finding, the grade, the catalogue, and what fifty judged sentences say of it."""

from importlib import resources
from pathlib import Path

import pytest
import yaml

from bot.config import ROOT
from bot.errors import CatalogueError
from bot.language import vocabulary
from bot.language.readability import HARD, KINDS, Report, explain, read, summary
from bot.language.readability_report import check_catalogue, line, samples
from bot.language.sentences import sentences
from bot.language.vocabulary import FOLDER, VOCABULARY, read_table

JUDGED = yaml.safe_load((Path(__file__).parent / "readability/judged.yaml").read_text(encoding="utf-8"))


def kinds(text: str) -> list[str]:
    return [finding.kind for finding in read(text).findings]


def found(text: str, kind: str) -> list[tuple[str, str]]:
    return [(finding.words, finding.proposal) for finding in read(text).findings if finding.kind == kind]


# -- sentences -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dag! Kom u? Ja.", 3),
        ("Regel een\nregel twee", 2),
        ("Om 10.30 uur op school.nl, bij dhr. J. de Wit.", 1),
        ("Schrijf mij: ik wil praten", 2),
        ("Neem mee: een pen, enz. Morgen is er les.", 3),
        ("Top 👍 Tot morgen", 2),
        ("Mooie foto.Morgen meer", 2),
        ("Kosten: € 12,50. Betaal vóór 3 mei.", 3),
        ("Zij zei: ‘ik kom.’ Dat is fijn.", 3),
        ("", 0),
        ("😀 ... !!", 0),
    ],
)
def test_a_text_is_cut_into_sentences(text, count):
    assert len(sentences(text, VOCABULARY.single_dot)) == count


def test_numbers_mails_addresses_and_times_are_one_word_each():
    (sentence,) = sentences(
        "Bel 06 12 34 56 78 of +31 6-00000000 of mail a.b@school.example of kijk op www.school.example/a?b=1."
    )
    assert [word.text for word in sentence.words] == [
        *("Bel", "06 12 34 56 78", "of", "+31 6-00000000", "of", "mail"),
        *("a.b@school.example", "of", "kijk", "op", "www.school.example/a?b=1"),
    ]


def test_every_finding_points_at_its_words():
    text = "Dag 😀.\nI.v.m. verzuim  wordt uw zoon gebeld; laat ons weten of u\nbereikbaar bent."
    report = read(text)
    assert len(report.findings) >= 5
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.words


# -- length ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind"), [(12, None), (13, "long_sentence"), (15, "long_sentence"), (16, "very_long_sentence")]
)
def test_more_than_12_words_is_a_warning_and_more_than_15_is_hard(words, kind):
    text = " ".join(["kom"] * words)
    assert kinds(text) == ([kind] if kind else [])
    assert (kind in HARD) == (words > 15)


def test_the_length_is_told_in_both_languages():
    (finding,) = read(" ".join(["kom"] * 17)).findings
    assert "17 woorden" in explain(finding, "nl")
    assert "17 words" in explain(finding, "en")


def test_every_kind_is_explained_in_both_languages():
    report = read("Verzuim. Hij wordt gebeld. Z.s.m. bellen. Ik wil het weten. Aan de bel trekken. Zij is zelfredzaam.")
    for finding in report.findings:
        for language in ("nl", "en", "tr"):
            said = explain(finding, language)
            assert said and "{" not in said
        assert explain(finding, "tr") == explain(finding, "en")
    assert {finding.kind for finding in report.findings} <= KINDS.keys()


# -- words -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "word",
    [
        *("betrokkenheid", "aandachtspunten", "zelfreflectie", "bevoegdheid", "belemmeringen", "inspanningsverplichting"),
        *("examencommissie", "rapportage", "toereikend", "gedragsproblematiek", "terugkoppeling"),
    ],
)
def test_words_of_offices_are_hard(word):
    assert found(f"Dit gaat over {word} op school.", "hard_word") == [(word, "")]


@pytest.mark.parametrize(
    "word",
    [
        *("mentor", "stage", "rooster", "toetsen", "herkansing", "intake", "ouderavond"),  # of school
        *("schoolreis", "busreis", "woensdagavond", "taaltoets", "gymschoenen", "mbo-opleiding", "e-mailadres"),  # compounds
        *("stopte", "brieven", "huizen", "kleinere", "zusjes", "teruggestuurd", "weggegooid", "bewaart", "foto's"),  # inflected
        *("één", "vóór", "zo'n", "zo’n", "'s", "ideeën", "oké", "Oekraïens"),  # spellings
    ],
)
def test_words_that_parents_know_are_not(word):
    assert read(f"Wij zien {word} op school.").findings == ()


def test_names_numbers_addresses_and_times_are_no_words():
    text = "Fatoumata en Wiebe zijn om 14:30u bij Bartłomiej in Hoogezand, tel. nr. 0598-000000, zie kaart@school.example of school.nl/x."
    assert found(text, "hard_word") == []


@pytest.mark.parametrize(
    "text", ["Fatoumata was ziek.", "Wiebe vergeet veel.", "Ruben en Sam komen.", "Tot morgen.\nRoos Zijlstra"]
)
def test_a_name_that_begins_a_sentence_is_no_hard_word(text):
    assert kinds(text) == []


def test_a_name_can_be_given():
    assert kinds("Ik zie fatoumata morgen.") == ["hard_word"]
    assert read("Ik zie fatoumata morgen.", known={"Fatoumata"}).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Een kwalificatie is een diploma.",
        "Verzuim betekent: uw kind is niet in de les. Verzuim mag niet.",
        "Dat heet een vrijstelling.",
        "Praat met de consulent. Dat is iemand van de gemeente.",
        "SLB betekent: studieloopbaanbegeleiding.",
    ],
)
def test_a_word_that_the_text_explains_is_allowed(text):
    assert kinds(text) == []


def test_verzuim_is_hard_where_it_is_not_explained():
    assert found("Er is veel verzuim.", "simpler_word") == [("verzuim", "afwezig zijn")]


# -- simpler words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "proposal"),
    [
        ("Indien u wilt, bel mij.", "Indien", "Als"),
        ("In verband met ziekte is er geen les.", "In verband met", "Door"),
        ("Een brief met betrekking tot school.", "met betrekking tot", "over"),
        ("Geld ten behoeve van de reis.", "ten behoeve van", "voor"),
        ("Wij verzoeken u te komen.", "verzoeken", "vragen"),
        ("De school verzoekt u te komen.", "verzoekt", "vraagt"),
        ("Zij is reeds thuis.", "reeds", "al"),
        ("Hij dient om 9 uur te komen.", "dient om 9 uur te", "moet"),
        ("Het gesprek vindt morgen plaats.", "vindt morgen plaats", "is"),
        ("INDIEN u wilt.", "INDIEN", "als"),
    ],
)
def test_a_simpler_word_is_proposed(text, words, proposal):
    assert (words, proposal) in found(text, "simpler_word")


def test_the_longest_phrase_wins():
    assert found("Door ongeoorloofd verzuim.", "simpler_word") == [("ongeoorloofd verzuim", "afwezig zonder toestemming")]


@pytest.mark.parametrize(("name", "least"), [("simpler.tsv", 300), ("figurative.tsv", 60), ("abbreviations.tsv", 80)])
def test_every_proposal_passes_itself(name, least):
    table = read_table(FOLDER / name)
    lines = [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if "\t" in line]
    assert len(lines) >= least
    assert {hard: simple for hard, simple in table.items() if read(simple).findings} == {}


def test_every_hard_form_is_found_by_itself():
    table = read_table(FOLDER / "simpler.tsv")
    shadowed = read_table(FOLDER / "figurative.tsv")
    missed = [
        form
        for form in table
        if "*" not in form and form not in shadowed and not {"simpler_word", "figurative"} & set(kinds(form))
    ]
    assert missed == []


def test_no_word_is_hard_and_allowed_at_once():
    assert VOCABULARY.hard & VOCABULARY.school == set()
    assert set(read_table(FOLDER / "simpler.tsv")) & VOCABULARY.school == set()


@pytest.mark.parametrize("line", ["indien als", "indien\t", "\tals", "indien|mits|tenzij\tals|als"])
def test_a_line_that_cannot_be_read_is_named(tmp_path, line):
    path = tmp_path / "simpler.tsv"
    path.write_text(f"# hard, simple\n{line}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"simpler\.tsv, line 2"):
        read_table(path)


def test_a_form_that_stands_twice_is_named(tmp_path):
    path = tmp_path / "simpler.tsv"
    path.write_text("indien|mits\tals\nmits\tals\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"line 2: 'mits' is there twice"):
        read_table(path)


def test_the_lists_are_part_of_the_package():
    there = {file.name for file in resources.files("bot.language").iterdir()}
    assert {"simpler.tsv", "figurative.tsv", "abbreviations.tsv", "school_words.txt", "hard_words.txt"} <= there


# -- passive ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Uw zoon wordt morgen gebeld.", "wordt morgen gebeld"),
        ("De brief werd gestuurd.", "werd gestuurd"),
        ("Ik hoor dat de les gegeven wordt.", "gegeven wordt"),
        ("De deur is door de leraar gesloten.", None),
        ("Het plan is geschreven door de mentor.", "is geschreven"),
        ("Hij moet opgehaald worden.", "opgehaald worden"),
        ("Zij is gepest geworden.", "gepest geworden"),
    ],
)
def test_a_passive_is_found(text, words):
    assert found(text, "passive") == ([(words, "")] if words else [])


@pytest.mark.parametrize(
    "text",
    [
        "Uw kind wordt 18 jaar.",
        "Het wordt een mooi gesprek.",
        "U hoort welke tijd het wordt.",
        "Hij wordt bakker en heeft al werk gevonden.",
        "Zij is gisteren gekomen.",
        "Ik geef het door aan de mentor.",
        "De les is gestopt door de sneeuw.",
        "Hij wordt gezond.",
        "De berichten worden beter.",
        "Dat is bekend.",
        "Door de week is zij vaak gezien.",
    ],
)
def test_an_active_sentence_is_not_passive(text):
    assert found(text, "passive") == []


# -- abbreviations ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "proposal"),
    [
        ("I.v.m. ziekte geen les.", "I.v.m.", "Door"),
        ("Geen les i.v.m. ziekte.", "i.v.m.", "door"),
        ("Geen les ivm ziekte.", "ivm", "door"),
        ("Neem bijv. een pen mee.", "bijv.", "bijvoorbeeld"),
        ("Bel z.s.m. terug.", "z.s.m.", "zo snel als het kan"),
        ("Het gaat m.b.t. school d.m.v. een brief", "m.b.t.", "over"),
        ("Vraag mevr. Wit.", "mevr.", "mevrouw"),
        ("Hij krijgt een BSA.", "BSA", ""),
        ("Het POP is klaar.", "POP", ""),
        ("Dit is x.y.z. geheim.", "x.y.z.", ""),
    ],
)
def test_an_abbreviation_is_found(text, words, proposal):
    assert (words, proposal) in found(text, "abbreviation")


@pytest.mark.parametrize(
    "text",
    [
        "BSA betekent: advies in jaar één. Het BSA komt in juni.",
        "Schrijf STOP of MEER.",
        "Stuur een sms of een PDF.",
        "Zij doet mbo of hbo.",
        "Kijk op duo.nl of op een site.",
        "O is niet goed. V is goed.",
        "Dat was alles. Nl is een land.",
    ],
)
def test_what_is_explained_or_known_is_no_abbreviation(text):
    assert found(text, "abbreviation") == []


# -- thoughts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Kom langs, omdat het niet goed gaat, zodat we kunnen praten.",
        "Hij is ziek; hij komt niet.",
        "Hij komt morgen (als de trein rijdt) naar school.",
        "Als u komt, weet hij dat u helpt.",
        "Zij werkt hard en zij leert veel, maar zij is moe.",
        "Ik weet niet of hij komt en of zij komt.",
    ],
)
def test_several_thoughts_in_one_sentence_are_found(text):
    assert "many_thoughts" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "U en uw kind mogen komen.",
        "Neem een pen, een schrift en een tas mee.",
        "Hij is ziek, maar hij komt.",
        "Ik schrijf u als ik meer weet.",
        "Dat mag u altijd vragen.",
        "Bel de vader of de moeder, of een tante.",
        "Hij krijgt advies (BSA).",
    ],
)
def test_one_thought_or_a_list_is_not(text):
    assert "many_thoughts" not in kinds(text)


# -- figures of speech -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "U kunt aan de bel trekken.",
        "Trek op tijd aan de bel!",
        "Wij hakken nu de knoop door.",
        "Hij heeft rekenen onder de knie.",
        "Zij zit niet lekker in haar vel.",
        "Zij zit goed in haar vel.",
        "Dat loopt echt uit de hand.",
    ],
)
def test_a_figure_of_speech_is_found(text):
    assert "figurative" in kinds(text)


@pytest.mark.parametrize("text", ["Zijn knie doet pijn.", "Ik bel u.", "Er is een knoop van zijn jas.", "Kom aan de deur."])
def test_the_same_words_in_their_own_sense_are_not(text):
    assert "figurative" not in kinds(text)


# -- question --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het is om 8 uur. Laat het mij weten.", "Laat het mij weten"),
        ("Wij willen graag weten of u komt.", "Wij willen graag weten"),
        ("Kan het niet, dan horen wij dat graag.", "horen wij dat graag"),
        ("Komt u, laat dan iets weten", "laat dan iets weten"),
        ("Ik zou graag van u horen wanneer u kunt", "Ik zou graag van u horen"),
    ],
)
def test_a_text_that_wants_an_answer_has_a_question(text, words):
    assert found(text, "missing_question") == [(words, "")]
    assert found(f"{text}\nKomt u?", "missing_question") == []


@pytest.mark.parametrize(
    "text", ["De mentor laat weten hoe het gaat.", "Ik wil graag helpen.", "Laat ik het u nog zeggen.", "Dat hoort u van mij."]
)
def test_a_text_that_tells_needs_none(text):
    assert found(text, "missing_question") == []


# -- the grade -------------------------------------------------------------------------------------------------------------


def test_a_plain_text_is_a2():
    report = read("Dag! Sam was niet op school.\nWeet u waarom? Bel mij.")
    assert report == Report("A2", (), 4, 2.8)
    assert report.counts == {}


def test_one_remark_is_nearly_a2():
    report = read("Sam is ziek. Indien hij morgen komt, bel mij.")
    assert report.grade == "bijna A2"
    assert report.counts == {"simpler_word": 1}


def test_one_remark_in_ten_sentences_is_still_a2_unless_it_is_hard():
    assert read("Sam is ziek. " * 10 + "Er is een regeling.").grade == "A2"
    assert read("Sam is ziek. " * 10 + "Er is een BSA.").grade == "bijna A2"


def test_a_letter_of_an_office_is_too_hard():
    assert read("Gelieve z.s.m. contact op te nemen inzake het verzuim van uw zoon.").grade == "te moeilijk"


def test_the_summary_is_one_line_in_both_languages():
    report = read("Sam is ziek. Indien hij komt, bel mij inzake de reis.")
    assert summary(report, "nl") == "bijna A2. Gemiddeld 5,5 woorden in een zin. het kan eenvoudiger 2."
    assert summary(report, "en") == "nearly A2. 5.5 words a sentence on average. there is a simpler word 2."
    assert summary(read("Dag!"), "nl") == "A2. Gemiddeld 1,0 woorden in een zin. Geen opmerkingen."


def test_without_words_nothing_is_wrong():
    for text in ("", " \n\t ", "😀👍🏽", "12:30", "...", "\u200f\u2068\u2069", "\x00"):
        assert read(text) == Report("A2", (), read(text).sentences, read(text).words_per_sentence)


def test_emoji_do_not_count():
    assert read("📅 Dag 😀! Komt u? 👍🏽").words_per_sentence == 1.5


@pytest.mark.parametrize(
    "text",
    [
        "Please call the school if you have any questions.",
        "Lütfen yarın okula gelin ve öğretmenle konuşun.",
        "Bitte rufen Sie die Schule an, wenn der Sohn krank ist.",
    ],
)
def test_another_language_is_one_finding_and_no_list_of_hard_words(text):
    assert kinds(text) == ["not_dutch"]
    assert read(text).grade == "te moeilijk"


def test_a_greeting_in_another_language_and_another_script_are_left_alone():
    assert kinds("Dag! مرحبا بكم في المدرسة") in ([], ["not_dutch"])
    assert kinds("Merhaba Ayşe, komt u morgen?") == []


# -- long texts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece",
    [
        "woord ",
        "a",
        ".",
        "a.",
        "a@",
        "x,",
        "(",
        "1",
        "-a",
        "der de ",
        "wordt de man ",
        "is door de ",
        "abc.",
        "aan de ",
        "en u ",
        "stelt ",
        "dat heet ",
    ],
)
def test_a_very_long_text_of_one_piece_is_read_to_its_end(piece):
    # How long it takes is measured by `make bench`.
    report = read((piece * 20_000)[:20_000])
    assert all(0 <= finding.start < finding.end <= 20_000 for finding in report.findings)


def test_the_frequencies_are_read_once_and_without_network(monkeypatch):
    import wordfreq

    calls = []
    fresh = vocabulary.Vocabulary()
    real = wordfreq.get_frequency_dict
    monkeypatch.setattr(wordfreq, "get_frequency_dict", lambda *which: calls.append(which) or real(*which))
    assert [fresh.easy("huis"), fresh.easy("boom"), fresh.easy("onomwonden")] == [True, True, False]
    assert calls == [("nl", "small")]


# -- the catalogue ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "locales" / "nl"
    folder.mkdir(parents=True)
    return folder


def test_placeables_become_likely_texts_and_every_variant_is_read(folder):
    from fluent.syntax import FluentParser

    (message,) = (
        FluentParser()
        .parse(
            'x = { $student } komt { $n ->\n    [one] één keer\n   *[other] { "veel" } keer\n } om { $time } { $url } { 3 }.\n'
        )
        .body
    )
    assert samples(message.value) == ["Sam komt één keer om 10.30 Sam 3.", "Sam komt veel keer om 10.30 Sam 3."]


def test_a_finding_of_the_catalogue_says_where_it_is(folder):
    (folder / "answers.ftl").write_text(
        "answer-x =\n    Dag { $student }.\n    Er is verzuim.\n    .short = Er is een BSA.\nanswer-y = Dag!\n",
        encoding="utf-8",
    )
    problems = check_catalogue(folder)
    assert [(p.file, p.key, p.finding.kind, p.finding.words) for p in problems] == [
        ("answers.ftl", "answer-x", "simpler_word", "verzuim"),
        ("answers.ftl", "answer-x.short", "abbreviation", "BSA"),
    ]
    assert [line(problem, folder) for problem in problems] == [
        "locales/nl/answers.ftl: answer-x: het kan eenvoudiger: ‘verzuim’ → afwezig zijn. "
        "‘verzuim’ kan eenvoudiger: afwezig zijn.",
        "locales/nl/answers.ftl: answer-x.short: afkorting: ‘BSA’. "
        "Niet iedereen kent ‘BSA’. Schrijf het helemaal uit, of leg het uit.",
    ]


def test_a_long_sentence_is_reported_with_its_words(folder):
    (folder / "bot.ftl").write_text(f"long = {'kom ' * 17}\n", encoding="utf-8")
    (problem,) = check_catalogue(folder)
    said = f"locales/nl/bot.ftl: long: te lange zin: ‘{' '.join(['kom'] * 17)}’. Deze zin heeft 17 woorden. Dat is te lang. "
    assert line(problem, folder) == said + "Maak er twee of drie zinnen van."


def test_what_is_common_to_two_variants_is_reported_once(folder):
    (folder / "bot.ftl").write_text(
        "x = Er is verzuim, { $n ->\n    [one] één dag\n   *[other] { $n } dagen\n }.\n", encoding="utf-8"
    )
    assert len(check_catalogue(folder)) == 1


def test_words_that_the_catalogue_explains_and_names_of_languages_are_not_reported(folder):
    (folder / "words.ftl").write_text(
        "name-verzuim = Verzuim\nword-verzuim = Door verzuim mist uw kind de les.\nlanguage-tr = Türkçe\n"
        "label-bsa = Advies (BSA)\nanswer-bsa = BSA betekent: advies.\n",
        encoding="utf-8",
    )
    assert check_catalogue(folder) == []


def test_a_folder_without_texts_is_named(tmp_path):
    with pytest.raises(CatalogueError, match="holds no texts"):
        check_catalogue(tmp_path)


def test_our_own_texts_have_few_remarks():
    problems = check_catalogue(ROOT / "locales/nl")
    texts = sum(file.read_text(encoding="utf-8").count(" =") for file in (ROOT / "locales/nl").glob("*.ftl"))
    assert len(problems) < texts / 10


# -- how good it is --------------------------------------------------------------------------------------------------------


def measure(plain: list[str], harder: list[str]) -> tuple[float, float]:
    """Precision and recall of "not A2"."""
    right = sum(read(text).grade != "A2" for text in harder)
    wrong = sum(read(text).grade != "A2" for text in plain)
    return right / (right + wrong), right / len(harder)


def test_precision_and_recall_on_the_judged_sentences():
    harder = [entry["sentence"] for entry in JUDGED["harder"]]
    assert len(JUDGED["a2"]) == len(harder) == 25
    precision, recall = measure(JUDGED["a2"], harder)
    assert precision >= 0.95
    assert recall >= 0.9


def test_precision_and_recall_on_sentences_that_came_later():
    precision, recall = measure(JUDGED["a2_later"], JUDGED["harder_later"])
    assert precision >= 0.9
    assert recall >= 0.85
