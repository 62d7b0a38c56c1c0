"""State and understanding in, new state and effects out: the table of the dialogue."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.config import ROOT
from bot.domain.contact import Contact
from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.dialogue import Change, Incoming, Rules, react
from bot.domain.text import Text
from bot.domain.understanding import Ranked, Thresholds, Understood
from bot.language.book import load_book

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
BOOK = load_book(ROOT / "dialogs")
T = Thresholds(
    sure=0.5, margin=0.0, suggest=0.1, interrupt=0.7, out_of_scope=0.5, suggestions=3, danger_sure=0.8, danger_suspect=0.5
)
RULES = Rules(BOOK, T, ("nl", "en", "tr", "ar"), timedelta(hours=48))
CONTACT = Contact(1, "Ayşe", "tr")


def means(
    topic: str = "out_of_scope", confidence: float = 0.9, danger: float = 0.0, *more: tuple[str, float], terms=()
) -> Understood:
    return Understood((Ranked(topic, confidence), *(Ranked(*m) for m in more)), danger, terms)


def turn(text: str = "x", understood: Understood | None = None, state: State | None = None, **incoming):
    stopped = incoming.pop("stopped", False)
    return react(state or State(), Incoming(text, understood=understood, **incoming), CONTACT, RULES, NOW, stopped=stopped)


def keys(outcome) -> list[str]:
    return [reply.text.key for reply in outcome.replies]


def notices(outcome) -> list[str]:
    return [notice.kind for notice in outcome.notices]


def asked(id_: str, *options: tuple[str, str], hours: float = 1) -> State:
    made = tuple(Option(payload, Text("label"), (word,)) for payload, word in options)
    return State(OpenQuestion(id_, NOW + timedelta(hours=hours), Text("the-question"), made))


SUGGESTED = asked("suggest", ("topic:bsa", "Studieadvies"), ("topic:duration", "Hoe lang"), ("none", "Iets anders"))
CALLBACK = asked("callback")


def test_sure_answers():
    outcome = turn("wat is bsa", means("bsa"))
    assert keys(outcome) == ["answer-bsa"]
    assert notices(outcome) == []


@pytest.mark.parametrize("text", ["1", " 2.", "٣"])
def test_a_number_of_no_list_is_no_topic(text):
    assert keys(turn(text, means("grades_meaning"))) == ["handover"]


def test_a_number_that_is_not_on_the_list_asks_again():
    outcome = turn("7", means("bsa"), SUGGESTED)
    assert keys(outcome)[0] == "handover"
    assert "answer-bsa" not in keys(outcome)


def test_112_is_left_to_the_understanding():
    assert keys(turn("112", means("bsa"))) == ["answer-bsa"]


def test_less_sure_offers_at_most_three_and_none_of_these():
    outcome = turn("iets", means("bsa", 0.3, 0.0, ("duration", 0.2), ("intake", 0.15), ("timetable", 0.1)))
    assert keys(outcome) == ["suggest"]
    assert [o.payload for o in outcome.replies[0].options] == ["topic:bsa", "topic:duration", "topic:intake", "none"]
    assert outcome.state.question.id == "suggest"


def test_unsure_hands_over_and_says_so():
    outcome = turn("iets", means("bsa", 0.05))
    assert keys(outcome) == ["handover"]
    assert notices(outcome) == ["handover"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("2", "answer-duration"),
        ("hoe lang", "answer-duration"),
        ("studieadvies", "answer-bsa"),
        ("3", "handover"),
        ("nee", "handover"),
    ],
)
def test_the_number_or_the_words_of_a_suggestion_count_as_the_tap(said, key):
    assert keys(turn(said, means("greet"), SUGGESTED)) == [key]


def test_another_question_replaces_a_suggestion_and_it_is_not_asked_again():
    outcome = turn("wanneer is het vakantie", means("holidays"), SUGGESTED)
    assert keys(outcome) == ["answer-holidays"]
    assert outcome.state.question is None


@pytest.mark.parametrize("said", ["ja", "yes", "evet", "نعم"])
def test_yes_to_a_single_suggestion(said):
    single = asked("suggest", ("topic:bsa", "Studieadvies"), ("none", "Iets anders"))
    assert keys(turn(said, means("out_of_scope"), single)) == ["answer-bsa"]


def test_an_old_question_is_forgotten():
    old = asked("suggest", ("topic:bsa", "Studieadvies"), ("none", "Iets anders"), hours=-1)
    assert keys(turn("1", means("out_of_scope"), old)) == ["handover"]


@pytest.mark.parametrize("payload", ["topic:bsa", "topic:holidays"])
def test_a_tap_on_an_old_button_still_does_what_is_written_on_it(payload):
    assert keys(turn("", tapped=payload)) == [f"answer-{payload.removeprefix('topic:')}"]


@pytest.mark.parametrize("payload", ["topic:gone", "mode:loud", "language:xx", "??", "word:"])
def test_a_button_that_is_unknown_goes_to_a_person(payload):
    outcome = turn("", tapped=payload)
    assert keys(outcome) == ["handover"]
    assert notices(outcome) == ["handover"]


# -- free answers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["dinsdag na 4 uur", "salı günü", "الثلاثاء", "altijd", "16:00"])
def test_a_day_or_time_answers_the_callback_question_also_when_it_looks_like_a_topic(said):
    outcome = turn(said, means("timetable", 0.95), CALLBACK)
    # "Always" names no day that could be said back.
    assert keys(outcome) == ["recorded-callback" if said == "altijd" else "recorded-callback-when"]
    assert notices(outcome) == ["callback"]
    assert outcome.state.question is None


def test_a_topic_may_interrupt_and_the_question_is_asked_again():
    outcome = turn("waar is de school", means("school_address", 0.95), CALLBACK)
    assert keys(outcome) == ["answer-school_address", "the-question"]
    assert outcome.state.question == CALLBACK.question


def test_what_is_not_surely_a_topic_answers_the_question():
    assert keys(turn("als mijn man thuis is", means("bsa", 0.6), CALLBACK)) == ["recorded-callback"]


def test_a_callback_request_asks_and_is_noted():
    outcome = turn("bel mij", means("callback_request"))
    assert keys(outcome) == ["answer-callback_request"]
    assert notices(outcome) == ["callback_request"]
    assert outcome.state.question.id == "callback"


# -- danger --------------------------------------------------------------------------------------------------------------


def test_sure_danger_begins_with_whom_to_call_and_tells_the_mentor_at_once():
    outcome = turn("x", means("bsa", 0.9, 0.95))
    assert keys(outcome) == ["answer-safety_urgent"]
    assert notices(outcome) == ["danger"]
    assert outcome.notices[0].urgent
    assert outcome.urgent


def test_suspected_danger_asks_beside_the_usual_reaction():
    outcome = turn("x", means("bsa", 0.9, 0.6))
    assert keys(outcome) == ["safety-suspect", "answer-bsa"]
    assert outcome.notices[0] == replace(outcome.notices[0], kind="danger", urgent=True)


@pytest.mark.parametrize("danger", [0.6, 0.9])
@pytest.mark.parametrize("understood", ["suggest", "handover"])
def test_a_safety_message_is_never_met_with_a_menu_alone(danger, understood):
    ranking = means("bsa", 0.3 if understood == "suggest" else 0.01, danger)
    assert keys(turn("x", ranking))[0] in ("safety-suspect", "answer-safety_urgent")


def test_danger_goes_before_an_open_question():
    outcome = turn("hij slaat mij nu, dinsdag ook", means("timetable", 0.9, 0.95), CALLBACK)
    assert keys(outcome) == ["answer-safety_urgent"]


def test_suspected_danger_in_an_answer_to_a_question_is_not_overlooked():
    outcome = turn("dinsdag, maar ik ben bang voor hem", means("timetable", 0.9, 0.6), CALLBACK)
    assert keys(outcome) == ["safety-suspect", "recorded-callback-when"]
    assert notices(outcome) == ["danger", "callback"]


@pytest.mark.parametrize("topic", ["bullying", "wellbeing", "suspension"])
def test_urgent_topics_tell_the_mentor_at_once(topic):
    outcome = turn("x", means(topic))
    assert keys(outcome) == [f"answer-{topic}"]
    assert outcome.notices[0].urgent


# -- stop, start, language -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["stop", "STOP", "Stop!", "dur", "توقف", "قف"])
def test_one_word_stops(word):
    outcome = turn(word, means("out_of_scope"))
    assert keys(outcome) == ["answer-stop_messages"]
    assert outcome.changes == (Change("stop"),)
    assert notices(outcome) == ["stop_messages"]


def test_stop_answers_no_open_question():
    assert turn("stop", means("out_of_scope"), CALLBACK).changes == (Change("stop"),)


def test_a_sentence_that_only_seems_to_say_stop_is_confirmed_first():
    outcome = turn("لا تتوقفوا عن الكتابة", means("stop_messages", 0.99))
    assert keys(outcome) == ["suggest"]
    assert outcome.changes == ()


def test_who_stopped_hears_nothing_but_the_mentor_reads_it():
    outcome = turn("wat is bsa", means("bsa"), stopped=True)
    assert outcome.replies == ()
    assert notices(outcome) == ["stopped"]


@pytest.mark.parametrize("said", ["laat maar", "vazgeçtim", "never mind", "لا شكرا", "nee"])
def test_never_mind_drops_the_question(said):
    outcome = turn(said, means("thanks", 0.9), CALLBACK)
    assert keys(outcome) == ["dropped"]
    assert outcome.state.question is None


@pytest.mark.parametrize("topic", ["absence_report_sick", "absence_appointment", "wellbeing"])
def test_a_report_with_a_day_in_it_is_no_time_to_call(topic):
    outcome = turn("elif yarin doktora gidecek", means(topic, 0.9), CALLBACK)
    assert keys(outcome)[0] == f"answer-{topic}"


@pytest.mark.parametrize(
    ("said", "code"), [("in english please", "en"), ("türkçe yazın", "tr"), ("graag in het Arabisch", "ar"), ("بالعربي", "ar")]
)
def test_naming_the_language_chooses_it(said, code):
    assert Change("language", code) in turn(said, means("change_language")).changes


def test_naming_two_languages_asks_which():
    assert keys(turn("turks of arabisch", means("change_language"))) == ["answer-change_language"]


def test_start_starts_again():
    outcome = turn("start", stopped=True)
    assert keys(outcome) == ["answer-start_messages"]
    assert outcome.changes == (Change("start"),)


def test_another_language_then_both_or_one():
    first = turn("andere taal", means("change_language"))
    assert [o.payload for o in first.replies[0].options] == ["language:nl", "language:en", "language:tr", "language:ar"]
    second = turn("", tapped="language:ar")
    assert second.changes == (Change("language", "ar"), Change("mode", "both"))
    assert second.state.question.id == "mode"
    third = turn("", tapped="mode:home", state=second.state)
    assert third.changes == (Change("mode", "home"),)


def test_only_dutch_needs_no_second_question():
    outcome = turn("", tapped="language:nl")
    assert keys(outcome) == ["language-changed"]
    assert outcome.changes == (Change("language", "nl"), Change("mode", "dutch"))


# -- shorter, menu, words ------------------------------------------------------------------------------------------------


def test_a_shorter_text_of_the_last_answer():
    first = turn("wat is bsa", means("bsa"))
    hard = turn("te moeilijk", means("not_understood_simple"), first.state)
    short = turn("", tapped="simple:shorter", state=hard.state)
    assert [(reply.text.key, reply.short) for reply in short.replies] == [("answer-bsa", True)]


@pytest.mark.parametrize("word", ["menu", "help", "menü", "قائمة", "yardım"])
def test_the_menu(word):
    outcome = turn(word)
    assert keys(outcome) == ["answer-bot_help"]
    assert len(outcome.replies[0].options) == 6


def test_a_button_of_the_menu():
    assert keys(turn("", tapped="menu:language")) == ["answer-change_language"]
    assert keys(turn("", tapped="menu:question")) == ["menu-question-invite"]


@pytest.mark.parametrize(
    ("terms", "key"), [(("bsa",), "word-bsa"), (("passend onderwijs",), "word-passend_onderwijs"), ((), "word-unknown")]
)
def test_a_school_word_is_explained(terms, key):
    assert keys(turn("wat is dat", means("glossary", terms=terms))) == [key]


# -- odd messages --------------------------------------------------------------------------------------------------------


def test_rasa_away_keeps_the_question_and_tells_that_a_person_will_read():
    outcome = turn("hallo", None, SUGGESTED)
    assert keys(outcome) == ["away"]
    assert notices(outcome) == ["away"]
    assert outcome.state == SUGGESTED


def test_with_rasa_away_an_option_can_still_be_chosen():
    assert keys(turn("1", None, SUGGESTED)) == ["answer-bsa"]


@pytest.mark.parametrize("text", ["👍👍", "", "?!"])
def test_no_words(text):
    assert keys(turn(text, None)) == ["no-words"]


def test_a_picture_without_words_goes_to_the_mentor():
    outcome = turn("", None, attachments=1)
    assert keys(outcome) == ["attachment-received"]
    assert notices(outcome) == ["attachment"]


def test_a_picture_with_words_is_answered_and_noted():
    outcome = turn("wat is bsa", means("bsa"), attachments=1)
    assert keys(outcome) == ["answer-bsa"]
    assert notices(outcome) == ["attachment"]


@pytest.mark.parametrize("topic", sorted(BOOK.topics))
def test_every_topic_has_a_reaction(topic):
    outcome = turn("x", means(topic, 0.99, terms=("bsa",)))
    assert outcome.replies
    note = BOOK.topics[topic]
    assert (topic in notices(outcome)) is (note.note or note.urgent) or topic in ("safety_urgent", "stop_messages")


@pytest.mark.parametrize("topic", sorted(BOOK.topics))
def test_a_turn_asks_one_question_at_most_and_a_message_never_two(topic):
    for understood in (means(topic), means(topic, 0.3), means(topic, 0.9, 0.6)):
        outcome = turn("x", understood, CALLBACK)
        asking = [reply for reply in outcome.replies if reply.options]
        assert len(asking) <= 1
        assert outcome.state.question is None or not asking or outcome.state.question.options == asking[0].options
