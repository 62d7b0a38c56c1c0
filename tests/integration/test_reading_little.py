"""For those who read little: again, shorter, a picture at the start, and messages that are read aloud."""

import asyncio
from dataclasses import replace

import pytest

from bot.config import LOCALES, languages_in
from bot.domain.message import Attachment, Inbound
from bot.domain.pictograms import pictogram, with_pictogram
from bot.domain.text import Text
from bot.language.catalogue import FluentCatalogue
from bot.language.languages import languages
from bot.speech import EspeakVoice, missing, spoken
from bot.storage.tables import ConversationRow, LinkRow
from tests.conftest import School


class FakeVoice:
    """Speaks Dutch and Turkish; `silent` makes it fail."""

    content_type = "audio/ogg"
    languages = frozenset({"nl", "tr"})

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.silent = False

    async def speak(self, text: str, language: str) -> bytes | None:
        self.said.append((language, text))
        return None if self.silent or language not in self.languages else f"sound of {language}".encode()


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def speaking(school: School, voice: FakeVoice) -> School:
    """With an engine switched on, on a channel that plays sound."""
    school.channel.can = replace(school.channel.can, documents=True)
    object.__setattr__(school.app.inbound.delivery.outbox, "voice", voice)
    return school


# -- again and shorter ---------------------------------------------------------------------------------------------------------


async def test_again_brings_the_last_answer_once_more_with_its_buttons(school: School):
    school.understanding.teach("dil", "change_language")
    await school.write("dil")
    first = school.channel.sent[-1]
    school.understanding.teach("ders", "timetable")
    await school.write("ders")
    answer = school.channel.sent[-1]
    await school.write("tekrar")
    assert [part.text for part in school.channel.sent[-1].parts] == [part.text for part in answer.parts]
    assert first.buttons
    assert len(school.channel.sent) == 3


@pytest.mark.parametrize("word", ["nog een keer", "again", "Tekrar!", "مرة اخرى", "repita por favor"])
async def test_again_is_understood_in_every_language(school: School, word: str):
    school.understanding.teach("bsa", "bsa")
    await school.write("bsa")
    await school.write(word)
    said = [message.parts[0].text for message in school.channel.sent]
    assert said[0] == said[1]
    assert await school.listed() == []


async def test_an_answer_in_several_messages_comes_again_in_all_of_them(school: School):
    await school.write("merhaba, okul hakkında sorum var", who="stranger-1")
    before = [message.parts[0].text for message in school.channel.sent]
    assert len(before) == 2
    await school.write("nog een keer", who="stranger-1")
    # The question for the language is open: the word is no answer to it.
    assert len(school.channel.sent) > 2


async def test_shorter_is_the_beginning_of_the_last_answer(school: School):
    school.understanding.teach("bsa", "bsa")
    await school.write("bsa")
    whole = school.channel.sent[-1].parts[0].text
    await school.write("daha kısa")
    short = school.channel.sent[-1].parts[0].text
    assert len(short) < len(whole)
    assert whole.replace("\n", " ").startswith(short.split(". ")[0])


async def test_before_the_first_answer_there_is_nothing_to_repeat(school: School):
    await school.write("tekrar")
    assert "henüz" in school.channel.sent[-1].parts[0].text


async def test_while_a_mentor_answers_the_words_are_for_the_mentor(school: School):
    school.understanding.teach("bsa", "bsa")
    await school.write("bsa")
    sent = len(school.channel.sent)
    await school.app.transactions.run(_hold)
    await school.write("tekrar")
    assert len(school.channel.sent) == sent


def _hold(work) -> None:
    work._row(ConversationRow, work.talk_of(1).id).held = True


async def test_what_a_contact_may_not_hear_any_more_is_not_repeated(school: School):
    school.understanding.teach("yok", "absence_today")
    await school.write("yok")
    assert "Elif" in school.channel.sent[-1].parts[0].text
    sent = len(school.channel.sent)

    def forbid(work) -> None:
        for link in work.connection.query(LinkRow).filter_by(contact_id=1):
            link.information = "none"

    await school.app.transactions.run(forbid)
    await school.write("tekrar")
    assert all("Elif" not in message.parts[0].text for message in school.channel.sent[sent:])


# -- pictures ------------------------------------------------------------------------------------------------------------------


def test_every_kind_of_answer_has_a_picture():
    keys = FluentCatalogue(LOCALES).messages["nl"]
    inside = ("answer-absence_line",)
    bare = [key for key in keys if key.startswith("answer-") and not key.startswith(inside) and not pictogram(key)]
    assert bare == []


@pytest.mark.parametrize("language", languages_in())
def test_what_the_school_begins_has_its_picture_in_the_text(language):
    catalogue = FluentCatalogue(LOCALES)
    params = dict.fromkeys(
        ("student", "absences", "mentors", "opening", "meeting_title", "host", "where", "when", "hours"), "X"
    )
    params |= dict.fromkeys(("limit", "weeks", "date", "time", "school_name", "mentor_name", "place", "scopes"), "X")
    begun = (
        "welcome",
        "welcome-general",
        "knock",
        "absence-alert",
        "absence-hours",
        "absence-hours-limit",
        "absence-correction",
    )
    begun += ("invite-talk", "invite-evening", "invite-online", "meeting-reminder", "meeting-nudge", "meeting-withdrawn")
    begun += ("good-diploma", "good-week", "eighteen-none", "linked-now")
    for key in begun:
        said = catalogue.render(language, Text(key, params))
        assert with_pictogram(key, said) == said, (key, said[:20])


async def test_the_picture_stands_before_each_language(school: School):
    school.understanding.teach("vakantie?", "holidays")
    await school.write("vakantie?")
    assert [part.text[0] for part in school.channel.sent[-1].parts] == ["🏖", "🏖"]


# -- reading aloud -------------------------------------------------------------------------------------------------------------


async def test_who_asks_for_it_gets_each_answer_as_sound_too(speaking: School, voice: FakeVoice):
    speaking.understanding.teach("bsa", "bsa")
    await speaking.write("bsa")
    assert speaking.channel.sent[-1].documents == ()
    await speaking.write("sesli oku")
    assert "sesli" in speaking.channel.sent[-1].parts[0].text
    await speaking.write("bsa")
    sent = speaking.channel.sent[-1]
    assert [(d.name, d.content_type, d.data) for d in sent.documents] == [
        ("tr.ogg", "audio/ogg", b"sound of tr"),
        ("nl.ogg", "audio/ogg", b"sound of nl"),
    ]
    assert voice.said[-2:] == [(part.language, part.text) for part in sent.parts]
    await speaking.write("sessiz")
    await speaking.write("bsa")
    assert speaking.channel.sent[-1].documents == ()


async def test_a_crash_while_the_sound_is_made_leaves_the_message_to_be_sent(
    speaking: School, voice: FakeVoice, monkeypatch: pytest.MonkeyPatch
):
    await speaking.write("sesli oku")
    before = len(speaking.channel.sent)
    speaking.understanding.teach("bsa", "bsa")

    async def crash(text: str, language: str) -> bytes | None:
        raise SystemError

    with monkeypatch.context() as crashing:
        crashing.setattr(voice, "speak", crash)
        with pytest.raises(SystemError):
            await speaking.write("bsa")
    assert len(speaking.channel.sent) == before
    # Nothing was claimed: the job of the reply sends it, with its sound.
    await speaking.go(minutes=1)
    (sent,) = speaking.channel.sent[before:]
    assert [document.name for document in sent.documents] == ["tr.ogg", "nl.ogg"]


async def test_the_text_goes_alone_when_no_sound_can_be_made(speaking: School, voice: FakeVoice):
    await speaking.write("voorlezen")
    voice.silent = True
    speaking.understanding.teach("bsa", "bsa")
    await speaking.write("bsa")
    assert "BSA" in speaking.channel.sent[-1].parts[0].text
    assert speaking.channel.sent[-1].documents == ()


async def test_reading_aloud_is_off_until_the_school_switches_it_on(school: School):
    await school.write("voorlezen")
    assert "korter" in school.channel.sent[-1].parts[1].text
    talk = await school.app.transactions.run(lambda work: work.talk_of(1))
    assert talk.spoken is False


async def test_a_language_without_a_voice_is_heard_in_dutch(speaking: School, voice: FakeVoice):
    await speaking.app.transactions.run(lambda work: work.set_preference(work.talk_of(1).id, language="ti"))
    await speaking.write("voorlezen")
    speaking.understanding.teach("bsa", "bsa")
    await speaking.write("bsa")
    assert [document.name for document in speaking.channel.sent[-1].documents] == ["nl.ogg"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("📅 Dag.\nTot dan", "Dag. Tot dan"),
        ("⏱ Let op\n\nKom nu!", "Let op. Kom nu!"),
        ("\u2068Elif\u2069 was er niet.", "Elif was er niet."),
        ("السَّلام", "السَّلام"),
        ("👍", ""),
    ],
)
def test_what_is_read_aloud(text, said):
    assert spoken(text) == said


@pytest.mark.skipif(bool(missing()), reason="espeak-ng or opusenc is not installed")
@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar", "pl", "uk", "es", "fa"])
async def test_espeak_makes_a_voice_message_in_each_language_that_it_has(settings, language):
    voice = EspeakVoice(settings.speech, {language: languages()[language].voice})
    text = FluentCatalogue(LOCALES).render(language, Text("spoken-off"))
    sound = await voice.speak(text, language)
    assert sound is not None
    assert sound.startswith(b"OggS")
    assert b"OpusHead" in sound[:100]
    assert len(sound) > 4000


async def test_a_program_that_is_gone_is_no_error_and_no_word_is_logged(settings, caplog, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert await EspeakVoice(settings.speech, {"nl": "nl"}).speak("Dag Elif", "nl") is None
    assert "FileNotFoundError" in caplog.text
    assert "Elif" not in caplog.text


async def test_a_program_that_hangs_ends_in_time(settings, monkeypatch):
    async def hangs(command, data):
        await asyncio.Event().wait()

    monkeypatch.setattr("bot.speech._piped", hangs)
    short = settings.speech.model_copy(update={"timeout": 0.01})
    assert await EspeakVoice(short, {"nl": "nl"}).speak("Dag", "nl") is None


# -- a parent's voice note -----------------------------------------------------------------------------------------------------


async def test_a_parents_voice_note_is_kept_and_the_mentor_is_told(school: School):
    note = (Attachment("audio/ogg", "file-1"),)
    school.channel.files["file-1"] = b"OggS"
    await school.write("", attachments=note)
    assert school.channel.sent[-1].parts[0].text.startswith("🎤 Sesli mesajınız")
    assert [notice.kind for notice in await school.listed()] == ["attachment"]


async def test_a_note_and_words_are_answered_by_the_words(school: School):
    school.understanding.teach("bsa", "bsa")
    await school.write("bsa", attachments=(Attachment("audio/ogg", ""),))
    assert "BSA" in school.channel.sent[-1].parts[0].text
    assert [notice.kind for notice in await school.listed()] == ["attachment"]


# -- the language of somebody unknown ------------------------------------------------------------------------------------------


async def test_somebody_unknown_is_asked_for_the_language_once_with_the_detected_one_on_top(school: School):
    await school.write("мій син хворий сьогодні", who="stranger-2")
    question = school.channel.sent[-1]
    assert question.buttons[0].label == "Українська"
    assert {button.payload for button in question.buttons} == {f"language:{code}" for code in languages_in()}
    assert [part.language for part in question.parts] == ["uk", "nl"]
    await school.write("Türkçe", who="stranger-2", tapped="language:tr")
    sent = len(school.channel.sent)
    # The choice stays, whatever is written in.
    await school.write("мій син хворий", who="stranger-2")
    assert len(school.channel.sent) == sent + 1
    assert school.channel.sent[-1].parts[0].language == "tr"


async def test_one_short_word_switches_nothing(school: School):
    await school.app.inbound.receive(Inbound("simulator", "stranger-3", "s3", "ok"))
    assert {part.language for message in school.channel.sent for part in message.parts} == {"nl"}


async def test_a_contact_of_the_school_is_not_asked(school: School):
    await school.write("мій син хворий сьогодні")
    assert not any(button.payload.startswith("language:") for message in school.channel.sent for button in message.buttons)


async def test_the_question_waits_while_another_one_is_open(school: School):
    school.understanding.teach("bsa mi", "bsa", 0.2)
    await school.write("bsa mi", who="stranger-4")
    assert [button.payload for button in school.channel.sent[-1].buttons][-1] == "none"
    school.understanding.teach("bsa", "bsa")
    await school.write("bsa", who="stranger-4")
    assert school.channel.sent[-1].buttons[0].payload.startswith("language:")


async def test_in_danger_nothing_is_asked(school: School):
    school.understanding.teach("hij heeft een mes", "safety_urgent", 0.9, danger=0.99)
    await school.write("hij heeft een mes", who="stranger-5")
    assert not any(b.payload.startswith("language:") for m in school.channel.sent for b in m.buttons)
    assert "112" in school.channel.sent[0].parts[0].text
