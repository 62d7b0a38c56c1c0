"""A parent's message through the real parts: database, dialogue, outbox, catalogues; only Rasa and the channel are fakes."""

from datetime import time

import pytest

from bot.domain.access import Role
from bot.domain.message import Attachment, Inbound, Status
from bot.errors import Failure, SendError
from bot.language.languages import languages
from bot.services.absences import AbsenceNews
from tests.conftest import School

AYSE, SAMIRA, HENK, COACH, NAIMA, STRANGER = (*(f"+3160000010{n}" for n in range(1, 6)), "onbekend-1")


async def test_a_question_is_answered_in_both_languages_and_stands_in_the_transcript(school: School):
    school.understanding.teach("oglum hasta", "absence_report_sick")
    await school.write("oglum hasta")
    asked, answered = await school.lines()
    assert (asked.direction, asked.parts[0].text, asked.handled) == ("in", "oglum hasta", True)
    assert asked.notices == ("absence_report_sick",)
    assert [part.language for part in answered.parts] == ["tr", "nl"]
    assert "geçmiş olsun" in answered.parts[0].text
    assert "Beterschap" in answered.parts[1].text
    assert answered.status is Status.SENT
    assert len(school.channel.sent) == 1
    assert school.understanding.asked == [("oglum hasta", "tr")]


async def test_a_message_received_twice_is_one_row_and_one_answer(school: School):
    school.understanding.teach("merhaba", "greet")
    first = await school.write("merhaba", external="provider-1")
    again = await school.write("merhaba", external="provider-1")
    assert first is not None
    assert again is None
    assert len(await school.lines()) == 2
    assert len(school.channel.sent) == 1


async def test_the_queue_finds_nothing_to_do_after_a_direct_reply(school: School):
    school.understanding.teach("merhaba", "greet")
    await school.write("merhaba")
    assert [name for name, *_ in school.jobs.queued] == ["deliver"]
    await school.jobs.run_queued()
    assert len(school.channel.sent) == 1


async def test_a_dutch_contact_reads_dutch_once(school: School):
    school.understanding.teach("hoi", "greet")
    await school.write("hoi", who=HENK)
    assert [part.language for part in (await school.last(HENK)).parts] == ["nl"]


async def test_the_contact_chooses_one_of_the_two_languages(school: School):
    school.understanding.teach("dil", "change_language")
    school.understanding.teach("merhaba", "greet")
    await school.write("dil")
    labels = [button.label for button in (await school.last()).buttons]
    assert labels[:3] == ["Nederlands", "English", "العربية"]
    assert set(labels) == {language.name for language in languages().values()}
    await school.write("arapça", tapped="language:ar")
    assert [part.language for part in (await school.last()).parts] == ["ar", "nl"]
    await school.write("2")
    await school.write("merhaba")
    assert [part.language for part in (await school.last()).parts] == ["ar"]


async def test_a_suggestion_is_taken_by_number(school: School):
    school.understanding.teach("bsa mı ne", "bsa", 0.2)
    await school.write("bsa mı ne")
    assert [b.payload for b in (await school.last()).buttons][-1] == "none"
    await school.write("1")
    assert "BSA" in (await school.last()).parts[0].text


# -- about a student -----------------------------------------------------------------------------------------------------


async def test_a_mother_hears_the_absences_of_her_child(school: School):
    school.understanding.teach("okulda miydi", "absence_today")
    await school.write("okulda miydi")
    turkish, dutch = (await school.last()).parts
    assert "Elif" in turkish.text
    assert "16 Kasım" in turkish.text
    assert "maandag 16 november, van 09:00 tot 10:30: geen reden bekend" in dutch.text


async def test_of_two_children_only_the_one_whom_she_may_hear_about(school: School):
    school.understanding.teach("ghayab", "absence_today")
    await school.write("ghayab", who=SAMIRA)
    texts = [part.text for message in school.channel.sent for part in message.parts]
    assert any("Omar" in text for text in texts)
    assert not any("Layla" in text for text in texts)


async def test_an_adult_student_without_permission_is_not_spoken_of(school: School):
    school.understanding.teach("ghayab", "absence_today")
    await school.write("ghayab", who=NAIMA)
    asked, answered = await school.lines(NAIMA)
    assert "Layla" not in str(answered.parts)
    assert asked.notices == ("refused",)


async def test_permission_holds_for_its_scope_only(school: School):
    school.understanding.teach("afwezig?", "absence_today")
    school.understanding.teach("cijfers?", "progress_how")
    await school.write("afwezig?", who=HENK)
    assert "Daan" in (await school.last(HENK)).parts[0].text
    await school.write("cijfers?", who=HENK)
    assert "Daan" not in (await school.last(HENK)).parts[0].text


@pytest.mark.parametrize("who", [COACH, STRANGER])
@pytest.mark.parametrize("topic", ["mentor_who", "meeting_next", "absence_today", "progress_how"])
async def test_who_may_hear_nothing_hears_nothing(school: School, who: str, topic: str):
    school.understanding.teach("vraag", topic)
    await school.write("vraag", who=who)
    said = str([message.parts for message in school.channel.sent])
    # Whom the school does not know is asked for the language, once.
    assert [message.buttons[0].payload for message in school.channel.sent[1:]] == ["language:nl"] * (who == STRANGER)
    assert "Elif" not in said
    assert "de Vries" not in said


async def test_a_stranger_who_writes_arabic_is_answered_in_arabic(school: School):
    await school.app.transactions.run(lambda work: work.phone("simulator", "new", "nl"))  # the phone was open before
    school.understanding.teach("متى العطلة", "holidays")
    await school.app.inbound.receive(Inbound("simulator", "new", "x1", "متى العطلة"))
    assert [part.language for part in school.channel.sent[0].parts] == ["ar", "nl"]


# -- stop ----------------------------------------------------------------------------------------------------------------


async def test_stop_is_confirmed_once_and_then_there_is_silence(school: School):
    school.understanding.teach("wat is bsa", "bsa")
    await school.write("stop")
    assert len(school.channel.sent) == 1
    await school.write("wat is bsa")
    await school.write("", tapped="topic:bsa")
    assert len(school.channel.sent) == 1
    assert (await school.lines())[-1].notices == ("stopped",)
    await school.write("start")
    await school.write("wat is bsa")
    assert len(school.channel.sent) == 3


async def test_stop_holds_for_a_stranger_too(school: School):
    await school.write("stop", who=STRANGER)
    await school.write("hallo", who=STRANGER)
    assert len(school.channel.sent) == 1


async def test_what_was_queued_before_the_stop_is_suppressed_with_the_reason(school: School):
    school.understanding.teach("wat is bsa", "bsa")
    school.channel.refuse = [SendError("503", Failure.LATER)]
    await school.write("wat is bsa")
    await school.write("stop")
    await school.jobs.run_queued()
    statuses = [(line.status, line.reason) for line in await school.lines() if line.direction == "out"]
    assert statuses == [(Status.SUPPRESSED, "stopped"), (Status.SENT, "")]


# -- sending -------------------------------------------------------------------------------------------------------------


async def test_a_channel_that_is_away_is_tried_again_later_and_longer_each_time(school: School):
    school.understanding.teach("hoi", "greet")
    school.channel.refuse = [SendError("503", Failure.LATER)] * 2
    await school.write("hoi")
    assert (await school.last()).status is Status.QUEUED
    pauses = []
    for _ in range(3):
        pauses += [round(delay) for _, id_, _, delay in school.jobs.queued if not id_.endswith(":1")]
        await school.jobs.run_queued()
    assert pauses == [10, 60]
    assert (await school.last()).status is Status.SENT
    assert len(school.channel.sent) == 1


async def test_retry_after_is_obeyed(school: School):
    school.understanding.teach("hoi", "greet")
    school.channel.refuse = [SendError("429", Failure.LATER, retry_after=42)]
    await school.write("hoi")
    assert school.jobs.queued[-1][3] == 42


async def test_what_cannot_be_sent_is_told_to_the_mentor(school: School):
    school.understanding.teach("hoi", "greet")
    school.channel.refuse = [SendError("21211", Failure.GONE)]
    await school.write("hoi")
    line = await school.last()
    assert (line.status, line.reason, line.notices) == (Status.FAILED, "21211", ("failed",))


# -- while the mentor has taken over -------------------------------------------------------------------------------------


async def test_while_the_mentor_holds_the_conversation_the_bot_is_silent(school: School):
    def hold(work):
        user = work.add_user("j@school.example", "Joke", Role.MENTOR, school.clock())
        work.hold(work.phone("simulator", AYSE, "nl"), user.id, school.clock())

    await school.app.transactions.run(hold)
    await school.write("merhaba")
    assert school.channel.sent == []
    assert (await school.lines())[-1].handled


# -- bad input -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "👍👍🙏", "?!…", "\u200f"])
async def test_nothing_to_read_gets_a_friendly_word_and_is_kept(school: School, text: str):
    await school.write(text)
    asked, answered = await school.lines()
    assert asked.direction == "in"
    assert "Ik lees alleen woorden" in answered.parts[1].text
    assert school.understanding.asked == []


async def test_20_000_characters_are_kept_whole(school: School):
    await school.write("a" * 20_000)
    asked, answered = await school.lines()
    assert len(asked.parts[0].text) == 20_000
    assert answered.status is Status.SENT


async def test_control_characters_and_direction_marks_are_taken_out(school: School):
    await school.write("ik\x00 wil\x07 \u202epraten\u202c\x1b[31m")
    assert (await school.lines())[0].parts[0].text == "ik wil praten[31m"


async def test_half_a_character_of_broken_utf8_is_no_error(school: School):
    await school.write("hal\ud83dlo \udcff daar")
    assert (await school.lines())[0].parts[0].text == "hallo  daar"
    assert len(school.channel.sent) == 1


async def test_an_unknown_language_is_answered_and_handed_over(school: School):
    await school.write("ქართული ენა მინდა")
    asked, answered = await school.lines()
    assert asked.notices == ("handover",)
    assert answered.status is Status.SENT


async def test_a_picture_without_text_is_kept_and_told_to_the_mentor(school: School):
    await school.write("", attachments=(Attachment("image/jpeg", "ref"),))
    asked, answered = await school.lines()
    assert asked.attachments == (Attachment("image/jpeg", "ref"),)
    assert asked.notices == ("attachment",)
    assert "foto" in answered.parts[1].text


async def test_while_rasa_is_down_the_message_is_kept_the_parent_is_told_and_nothing_is_stuck(school: School):
    school.understanding.away = True
    school.understanding.teach("wat is bsa", "bsa")
    await school.write("wat is bsa")
    asked, answered = await school.lines()
    assert asked.notices == ("away",)
    assert asked.handled
    assert "bewaard" in answered.parts[1].text
    assert "112" in answered.parts[1].text
    school.understanding.away = False
    await school.write("wat is bsa")
    assert "studieadvies" in (await school.last()).parts[1].text


async def test_an_error_of_ours_still_reaches_a_person_and_the_log_does_not_quote_the_message(
    school: School, caplog, monkeypatch
):
    def broken(*args, **kwargs):
        raise RuntimeError("mijn kind is ziek")

    monkeypatch.setattr("bot.services.dialogue.react", broken)
    await school.write("mijn kind is ziek")
    asked, answered = await school.lines()
    assert asked.notices == ("broken",)
    assert answered.status is Status.SENT
    assert "could not be answered (RuntimeError at" in caplog.text
    assert "ziek" not in caplog.text


async def test_no_text_name_or_number_in_the_log(school: School, caplog):
    caplog.set_level("DEBUG")
    school.understanding.away = True
    school.channel.refuse = [SendError("21211", Failure.GONE)]
    await school.write("geheime tekst van Elif")
    for secret in ("geheime", "Elif", AYSE, "Ayşe"):
        assert secret not in caplog.text


async def test_messages_of_one_person_are_answered_in_order(school: School):
    import asyncio

    for n in range(5):
        school.understanding.teach(f"vraag {n}", "bsa" if n % 2 else "greet")
    await asyncio.gather(*(school.write(f"vraag {n}") for n in range(5)))
    assert len(school.channel.sent) == 5
    assert len(await school.lines()) == 10


async def test_a_message_that_a_crash_left_unanswered_is_answered_at_the_next_start(school: School):
    school.understanding.teach("hoi", "greet")
    start = school.jobs.start

    async def crash(*args):
        """The program ends between the row and its job."""

    school.jobs.start = crash
    await school.write("hoi")
    assert school.channel.sent == []
    school.jobs.start = start
    assert await school.app.inbound.recover() == 1
    assert len(school.channel.sent) == 1


async def test_a_conversation_that_somebody_took_over_and_left_goes_back_and_what_was_not_answered_is_listed(school: School):
    def hold(work):
        user = work.add_user("j@school.example", "Joke", Role.MENTOR, school.clock())
        work.hold(work.phone("simulator", AYSE, "nl"), user.id, school.clock())

    await school.app.transactions.run(hold)
    await school.write("merhaba")
    await school.go(hours=47)
    assert school.channel.sent == []
    await school.go(hours=2)
    assert school.sent_to(AYSE) == ["💬 Bundan sonra yine okulun bilgisayarı cevap verecek."]
    assert [item.kind for item in await school.listed()] == ["left"]
    await school.go(hours=2)
    assert len(school.channel.sent) == 1


async def test_a_number_books_while_a_mentor_answers_unless_the_mentor_wrote_last(school: School):
    def hold(work):
        user = work.add_user("j@school.example", "Joke", Role.MENTOR, school.clock())
        work.hold(work.phone("simulator", AYSE, "nl"), user.id, school.clock())

    await school.absent(AbsenceNews("A9", "S1", school.clock().date(), time(9), time(10, 30), "unknown"))
    await school.go(minutes=31)
    await school.go(minutes=16)
    assert "Elif" in school.sent_to(AYSE)[-1]
    await school.app.transactions.run(hold)
    await school.write("1")
    line = (await school.lines())[-2]
    assert line.parts[0].text == "1"
    assert any(item.kind == "absence_reason" for item in await school.listed())
