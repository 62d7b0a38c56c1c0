"""Absence alerts: wait, tell once, take back, ask why, count the hours."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.domain.meetings import MeetingPlan
from bot.domain.message import Receipt, Status
from bot.domain.understanding import Ranked, Understood
from bot.services.absences import AbsenceNews
from tests.conftest import School
from tests.waiting import conversations

AYSE, COACH, SAMIRA, HENK, NAIMA = (f"+3160000010{n}" for n in (1, 4, 2, 3, 5))
TODAY = date(2026, 11, 23)
LESSON = AbsenceNews("N1", "S1", TODAY, time(9), time(10, 30), "unknown")


def lesson(number: int, day: date = TODAY, student: str = "S1", hours: int = 2, kind: str = "unknown") -> AbsenceNews:
    return AbsenceNews(f"L{number}", student, day, time(9), time(9 + hours), kind)


async def reasons(school: School, alert: int = 1) -> dict[str, str]:
    told = await school.app.transactions.run(lambda work: work.alert(alert))
    return {absence.id: (absence.reason, absence.disputed) for absence in told.absences}


# -- waiting, and once a day -----------------------------------------------------------------------------------------------


async def test_the_contact_hears_after_half_an_hour_in_both_languages_with_the_answers_as_buttons(school: School):
    await school.absent(LESSON)
    await school.go(minutes=29)
    assert school.channel.sent == []
    await school.go(minutes=1)
    [alert] = school.channel.sent
    assert alert.address == AYSE
    assert [part.language for part in alert.parts] == ["tr", "nl"]
    assert "Elif" in alert.parts[1].text
    assert "van 09:00 tot 10:30" in alert.parts[1].text
    assert [button.payload.split(":")[2] for button in alert.buttons] == [
        *("ill", "appointment", "family", "transport", "internship", "was_present", "unknown", "other")
    ]


async def test_the_same_file_ten_times_is_one_message(school: School):
    assert [await school.absent(LESSON, lesson(2, hours=1)) for _ in range(10)] == [2, *[0] * 9]
    await school.go(minutes=31)
    assert [await school.absent(LESSON, lesson(2, hours=1)) for _ in range(10)] == [0] * 10
    await school.go(hours=20)
    assert len(school.channel.sent) == 1
    assert school.channel.sent[0].parts[1].text.count("maandag 23 november") == 2


async def test_one_message_a_day_and_not_one_a_lesson(school: School):
    await school.absent(LESSON)
    await school.go(minutes=31)
    await school.absent(AbsenceNews("N2", "S1", TODAY, time(13), time(14), "unknown"))
    await school.go(hours=3)
    assert len(school.channel.sent) == 1
    # What came later that day stands in the next message.
    await school.go_to(datetime(2026, 11, 24, 9, 30))
    await school.absent(AbsenceNews("N3", "S1", date(2026, 11, 24), time(9), time(10), "unknown"))
    await school.go(minutes=31)
    assert len(school.channel.sent) == 2
    dutch = school.channel.sent[1].parts[1].text
    assert "maandag 23 november, van 13:00" in dutch
    assert "dinsdag 24 november" in dutch
    assert "09:00 tot 10:30" not in dutch


@pytest.mark.parametrize("kind", ["late", "ill", "leave", "other"])
async def test_only_the_kinds_of_the_rules_lead_to_a_message(school: School, kind):
    await school.absent(replace(LESSON, kind=kind))
    await school.go(hours=5)
    assert school.channel.sent == []


async def test_a_teacher_who_corrects_in_time_stops_the_message(school: School):
    await school.absent(LESSON)
    await school.go(minutes=10)
    await school.absent(replace(LESSON, kind="ill"))
    await school.go(hours=5)
    assert school.channel.sent == []


async def test_an_absence_of_last_week_is_not_news(school: School):
    await school.absent(replace(LESSON, date=TODAY - timedelta(days=7)))
    await school.go(hours=5)
    assert school.channel.sent == []


async def test_the_student_hears_it_first_and_the_contacts_a_quarter_of_an_hour_later(school: School):
    await school.app.transactions.run(_own_phone)
    await school.absent(LESSON)
    await school.go(minutes=30)
    assert [message.address for message in school.channel.sent] == ["+31600000201"]
    assert school.channel.sent[0].parts[0].text.startswith("Hoi Elif")
    await school.go(minutes=15)
    assert [message.address for message in school.channel.sent] == ["+31600000201", AYSE]


def _own_phone(work, phone: str = "+31600000201") -> None:
    from bot.storage.tables import StudentRow

    row = work._row(StudentRow, 1)
    row.phone, row.channel = phone, "simulator"


# -- the hours in which the school sends -----------------------------------------------------------------------------------


async def test_an_absence_of_the_evening_is_told_in_the_morning(school: School):
    await school.go_to(datetime(2026, 11, 23, 19, 45))
    await school.absent(LESSON)
    await school.go_to(datetime(2026, 11, 24, 7, 59))
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 24, 8, 0))
    assert len(school.channel.sent) == 1


async def test_a_contact_who_likes_the_evening_hears_in_the_evening(school: School):
    await school.write(tapped="hours:evening")
    school.channel.sent.clear()
    await school.absent(LESSON)
    await school.go_to(datetime(2026, 11, 23, 16, 59))
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 23, 17, 0))
    assert len(school.channel.sent) == 1


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        # Clocks go forward on 28 March 2027, back on 25 October 2026; the school sends from Monday to Saturday.
        (datetime(2027, 3, 27, 21), datetime(2027, 3, 29, 8)),
        (datetime(2026, 10, 24, 21), datetime(2026, 10, 26, 8)),
    ],
)
async def test_8_in_the_morning_is_8_also_after_the_clocks_change(school: School, evening, morning):
    school.clock.now = evening.replace(tzinfo=school.app.settings.zone).astimezone(school.clock.now.tzinfo)
    await school.absent(replace(LESSON, date=evening.date()))
    await school.go_to(morning - timedelta(minutes=1))
    assert school.channel.sent == []
    await school.go_to(morning)
    assert len(school.channel.sent) == 1


async def test_an_alert_that_could_not_go_for_two_days_is_not_sent_any_more(school: School):
    await school.absent(LESSON)
    school.clock.go(minutes=31)
    await school.app.absences.tell(1)
    school.clock.go(days=2)
    await school.jobs.run_due()
    assert school.channel.sent == []
    assert (await school.lines(AYSE))[0].reason == "too_late"
    assert "too_late" in [notice.kind for notice in await school.listed()]


# -- the gate ----------------------------------------------------------------------------------------------------------------


async def test_a_contact_who_may_hear_nothing_has_the_refusal_in_the_transcript(school: School):
    await school.absent(LESSON)
    await school.go(minutes=31)
    assert school.sent_to(COACH) == []
    [line] = await school.lines(COACH)
    assert (line.status, line.reason) == (Status.SUPPRESSED, "no_information")


async def test_of_an_adult_only_who_was_permitted_hears(school: School):
    await school.absent(lesson(1, student="S3"), lesson(2, student="S4"))
    await school.go(minutes=31)
    assert [message.address for message in school.channel.sent] == [HENK]
    assert (await school.lines(NAIMA))[0].reason == "adult_without_permission"
    assert (await school.lines(SAMIRA))[0].reason == "adult_without_permission"


async def test_an_alert_waits_until_the_welcome_was_delivered(school: School):
    await school.app.transactions.run(_never_welcomed)
    await school.absent(LESSON)
    await school.go(minutes=31)
    assert [message.parts[1].text.split()[0] for message in school.channel.sent] == ["👋"]
    assert [(notice.kind, notice.facts) for notice in await school.listed()] == [
        ("held", {"reason": "welcome", "message": "absence-alert"})
    ]
    welcome, alert = await school.lines(AYSE)
    first = next(line for line in (welcome, alert) if line.status is Status.SENT)
    await school.app.delivery.record(Receipt(first.id, "out-1", Status.DELIVERED))
    await school.go(minutes=1)
    assert len(school.channel.sent) == 2
    assert "Elif" in school.channel.sent[1].parts[1].text
    await school.go(hours=3)
    assert len(school.channel.sent) == 2


def _never_welcomed(work) -> None:
    from bot.storage.tables import ContactRow

    work._row(ContactRow, 1).welcomed_at = None


async def test_the_students_own_number_is_held_and_freed_when_the_list_is_corrected(school: School):
    await school.app.transactions.run(lambda work: _own_phone(work, AYSE))
    await school.absent(LESSON)
    await school.go(minutes=31)
    # The student reads what is meant for the student, and nothing else.
    assert [text.split()[0] for text in school.sent_to(AYSE)] == ["Hoi"]
    assert [notice.facts for notice in await school.listed()] == [{"reason": "own_number", "message": "absence-alert"}]
    await school.app.transactions.run(lambda work: _own_phone(work, "+31600000201"))
    school.channel.sent.clear()
    await school.app.transactions.run(_hand_over)
    await school.go(minutes=1)
    assert len(school.sent_to(AYSE)) == 1


def _hand_over(work) -> None:
    """The list was corrected: that number is the mother's."""
    from bot.storage.tables import ConversationRow

    work._row(ConversationRow, 1).student_id = None


async def test_a_number_that_serves_two_contacts_reveals_nothing_to_the_first(school: School):
    await school.app.transactions.run(_same_number)
    await school.write("hallo", who=AYSE)
    before = len(school.channel.sent)
    await school.absent(lesson(1, student="S2"))
    await school.go(minutes=31)
    assert len(school.channel.sent) == before
    assert all("Omar" not in part.text for line in await school.lines(AYSE) for part in line.parts)
    assert [notice.facts for notice in await school.listed() if notice.kind == "held"] == [
        {"reason": "shared_number", "message": "absence-alert"}
    ]


def _same_number(work) -> None:
    from bot.storage.tables import ContactRow

    work._row(ContactRow, 2).phone = AYSE


async def test_a_contact_who_stopped_in_the_meantime_hears_nothing(school: School):
    await school.absent(LESSON)
    await school.write("stop", who=AYSE)
    school.channel.sent.clear()
    await school.go(minutes=31)
    assert school.channel.sent == []
    assert (await school.lines(AYSE))[-1].reason == "stopped"


async def test_the_18th_birthday_between_queueing_and_sending_counts(school: School):
    await school.app.transactions.run(lambda work: _born(work, date(2008, 11, 24)))
    await school.go_to(datetime(2026, 11, 23, 19, 50))
    await school.absent(LESSON)
    await school.go_to(datetime(2026, 11, 24, 8, 1))
    assert [text for text in school.sent_to(AYSE) if "📘" in text] == []
    assert "adult_without_permission" in [line.reason for line in await school.lines(AYSE)]


def _born(work, day: date) -> None:
    from bot.storage.tables import StudentRow

    work._row(StudentRow, 1).birth_date = day


# -- why? --------------------------------------------------------------------------------------------------------------------


async def alerted(school: School) -> None:
    await school.absent(LESSON)
    await school.go(minutes=31)
    school.channel.sent.clear()


async def test_a_tap_records_the_reason_and_asks_for_more_without_pressing(school: School):
    await alerted(school)
    await school.write(tapped="reason:1:family")
    assert (await reasons(school)).popitem()[1] == ("family", False)
    assert "hoeft niet" in school.channel.sent[-1].parts[1].text
    await school.write("mijn moeder ligt in het ziekenhuis")
    kinds = [(notice.kind, dict(notice.facts), notice.student) for notice in await school.listed()]
    assert ("absence_reason", {"reason": "family", "alert": 1}, "Elif X") in kinds
    assert "details" in [kind for kind, _, _ in kinds]


async def test_a_number_and_the_words_of_a_button_are_a_tap(school: School):
    await alerted(school)
    await school.write("6")
    assert (await reasons(school)).popitem()[1] == ("was_present", True)
    await school.write("yanlış oldu, hasta")
    assert "disputed" in [notice.kind for notice in await school.listed()]


async def test_i_dont_know_is_met_kindly_with_an_offer_to_call(school: School):
    await alerted(school)
    await school.write(tapped="reason:1:unknown")
    last = school.channel.sent[-1]
    assert [button.payload for button in last.buttons] == ["topic:callback_request", "thanks:"]
    assert "Dat is niet erg" in last.parts[1].text
    await school.write("1")
    assert "Op welke dag" in school.channel.sent[-1].parts[1].text


async def test_a_button_of_another_family_does_nothing(school: School):
    await alerted(school)
    await school.write(tapped="reason:1:was_present", who=HENK)
    assert (await reasons(school)).popitem()[1] == ("", False)


async def test_danger_in_the_reason_comes_first(school: School):
    await alerted(school)
    school.understanding.teach("o evde degil kacirdilar", "absence_today", danger=0.95)
    await school.write("o evde degil kacirdilar")
    assert "112" in school.channel.sent[0].parts[0].text
    assert (await reasons(school)).popitem()[1] == ("", False)


async def test_a_question_in_between_is_answered_and_the_schools_question_asked_once_more(school: School):
    await alerted(school)
    school.understanding.teach("tatil ne zaman", "holidays")
    await school.write("tatil ne zaman")
    _, again = school.channel.sent
    assert "En weet u waarom Elif" in again.parts[1].text
    assert len(again.buttons) == 8
    school.channel.sent.clear()
    await school.write("tatil ne zaman")
    assert len(school.channel.sent) == 1
    # It still stands open, and later it is not pressed.
    await school.go(hours=2)
    await school.write("tatil ne zaman")
    assert len(school.channel.sent) == 2
    await school.write("1")
    assert (await reasons(school)).popitem()[1] == ("ill", False)


async def test_an_alert_in_the_middle_of_another_question_does_not_mix_the_answers(school: School):
    await school.write(tapped="topic:callback_request")
    await alerted(school)
    await school.write("1")
    assert (await reasons(school)).popitem()[1] == ("ill", False)


# -- a mistake ---------------------------------------------------------------------------------------------------------------


async def test_a_withdrawn_absence_stops_an_unsent_alert(school: School):
    await school.absent(LESSON)
    await school.go(minutes=10)
    await school.absent(replace(LESSON, status="withdrawn"))
    await school.go(hours=20)
    assert school.channel.sent == []


async def test_it_stops_also_what_waits_for_the_morning(school: School):
    await school.go_to(datetime(2026, 11, 23, 19, 50))
    await school.absent(LESSON)
    await school.go_to(datetime(2026, 11, 23, 20, 30))
    await school.absent(replace(LESSON, status="withdrawn"))
    await school.go_to(datetime(2026, 11, 24, 9))
    assert school.channel.sent == []
    assert (await school.lines(AYSE))[0].reason == "withdrawn"


async def test_of_two_that_wait_for_the_morning_the_right_one_is_told(school: School):
    other = AbsenceNews("N2", "S1", TODAY, time(13), time(14), "unknown")
    await school.go_to(datetime(2026, 11, 23, 19, 50))
    await school.absent(LESSON, other)
    await school.go_to(datetime(2026, 11, 23, 20, 30))
    await school.absent(replace(LESSON, status="withdrawn"), other)
    await school.go_to(datetime(2026, 11, 24, 9))
    [text] = school.sent_to(AYSE)
    assert "13:00" in text
    assert "09:00" not in text


async def test_a_correction_goes_to_who_read_the_alert_and_only_once(school: School):
    await alerted(school)
    for _ in range(3):
        await school.absent(replace(LESSON, status="withdrawn"))
        await school.go(minutes=1)
    [correction] = school.channel.sent
    assert correction.address == AYSE
    assert "klopte niet" in correction.parts[1].text
    assert "09:00" in correction.parts[1].text


async def test_an_absence_that_stands_again_may_be_told_again(school: School):
    await alerted(school)
    await school.absent(replace(LESSON, status="withdrawn"))
    await school.go_to(datetime(2026, 11, 24, 9))
    school.channel.sent.clear()
    await school.absent(LESSON)
    await school.go(minutes=31)
    assert len(school.channel.sent) == 1


# -- the hours ---------------------------------------------------------------------------------------------------------------


async def test_at_8_12_and_16_hours_the_mentor_is_told_and_the_contact_reads_the_count(school: School):
    # 1.5 hours of last Friday are on record.
    days = [date(2026, 11, d) for d in (24, 25, 26, 27, 30)]
    limits, counts = [], []
    for number, day in enumerate(days):
        await school.go_to(datetime.combine(day, time(12)))
        school.channel.sent.clear()
        await school.absent(lesson(10 + number, day, hours=3))
        await school.go(minutes=31)
        [alert] = school.channel.sent
        counts.append("⏱" in alert.parts[1].text)
        limits.append([notice.facts["hours"] for notice in await school.listed() if notice.kind == "hours"])
        if counts[-1] and number < 4:
            assert "van 16 uur in 4 schoolweken" in alert.parts[1].text
            assert alert.buttons[-1].payload == "topic:callback_request"
    assert counts == [False, False, True, True, True]
    assert limits[-1] == [16, 13, 10]
    urgent = [notice for notice in await school.listed() if notice.urgent]
    assert [notice.facts["hours"] for notice in urgent] == [16]
    assert "moet de school dit melden" in school.channel.sent[0].parts[1].text


async def test_hours_that_were_explained_do_not_count(school: School):
    for number, day in enumerate((24, 25)):
        await school.go_to(datetime(2026, 11, day, 12))
        await school.absent(lesson(10 + number, date(2026, 11, day), hours=4))
        await school.go(minutes=31)
        alert = number + 1
        await school.write(tapped=f"reason:{alert}:ill")
    assert [notice.kind for notice in await school.listed() if notice.kind == "hours"] == []


async def test_an_import_that_jumps_over_a_limit_tells_the_highest_one_once(school: School):
    news = [lesson(n, TODAY - timedelta(days=n), hours=4) for n in range(4)]
    await school.absent(*news)
    await school.go(minutes=31)
    await school.absent(lesson(9, hours=1))
    await school.go_to(datetime(2026, 11, 24, 12))
    assert [notice.facts["hours"] for notice in await school.listed() if notice.kind == "hours"] == [17]


# -- nothing lost, nothing twice ---------------------------------------------------------------------------------------------


async def test_an_alert_whose_job_was_lost_is_told_by_the_round(school: School):
    await school.absent(LESSON)
    school.jobs.queued.clear()
    await school.go(minutes=36)
    assert len(school.channel.sent) == 1


async def test_a_message_whose_job_was_lost_is_sent_by_the_round(school: School):
    await school.absent(LESSON)
    school.clock.go(minutes=31)
    await school.app.absences.tell(1)
    school.jobs.queued.clear()
    await school.go(minutes=6)
    assert len(school.channel.sent) == 1


async def test_telling_twice_at_the_same_moment_is_one_message(school: School):
    import asyncio

    await school.absent(LESSON)
    school.clock.go(minutes=31)
    await asyncio.gather(*(school.app.absences.tell(1) for _ in range(8)))
    await school.jobs.run_due()
    assert len(school.channel.sent) == 1


# -- words that must not be taken for an answer ------------------------------------------------------------------------------


def means_reason(code: str, confidence: float = 0.8) -> Understood:
    ranked = (Ranked(code, confidence), Ranked("aside", round(1 - confidence, 2)))
    return Understood((Ranked("out_of_scope", 0.6),), replies={"absence_reason": ranked})


async def test_two_children_absent_on_one_day_it_is_asked_whom_the_answer_is_about(school: School):
    def second_child(work) -> None:
        from bot.storage.tables import LinkRow

        work.connection.add(LinkRow(contact_id=1, student_id=2, relation="moeder"))

    await school.app.transactions.run(second_child)
    await school.absent(LESSON, lesson(8, student="S2"))
    await school.go(minutes=31)
    school.understanding.taught["hasta"] = means_reason("ill")
    await school.write("hasta")
    assert (await reasons(school, 1)).popitem()[1] == (await reasons(school, 2)).popitem()[1] == ("", False)
    asked = await school.last()
    assert sorted(button.label for button in asked.buttons) == ["Elif", "Omar"]
    await school.write("Omar")
    assert (await reasons(school, 2)).popitem()[1] == ("ill", False)
    assert (await reasons(school, 1)).popitem()[1] == ("", False)
    # What is left is clear now.
    await school.write("hasta")
    assert (await reasons(school, 1)).popitem()[1] == ("ill", False)


async def test_a_word_of_courtesy_after_another_talk_records_nothing(school: School):
    await alerted(school)
    school.understanding.teach("tatil ne zaman", "holidays")
    await school.go(hours=2)
    await school.write("tatil ne zaman")
    school.understanding.taught["tamam"] = means_reason("ill", 0.85)
    await school.write("tamam")
    assert (await reasons(school)).popitem()[1] == ("", False)
    # A whole sentence that says so surely still counts.
    school.understanding.taught["elif dün hastaydı evde yattı"] = means_reason("ill", 0.95)
    await school.write("elif dün hastaydı evde yattı")
    assert (await reasons(school)).popitem()[1] == ("ill", False)


async def test_an_invitation_and_an_alert_wait_each_answer_finds_its_question(school: School):
    await alerted(school)
    slots = ((date(2026, 12, 1), time(14, 30), 20, 1), (date(2026, 12, 1), time(15), 20, 1))
    plan = MeetingPlan("talk", {"nl": "hoe het gaat"}, ("S1",), slots, "Joke", "2.14", None, "M1")
    await school.plan(plan)
    yes = (Ranked("aside", 0.9), Ranked("yes", 0.1))
    school.understanding.taught["okulda idi ben getirdim"] = Understood(
        (Ranked("out_of_scope", 0.6),), replies={"absence_reason": (Ranked("was_present", 0.95),), "meeting_rsvp": yes}
    )
    await school.write("okulda idi ben getirdim")
    assert (await reasons(school)).popitem()[1] == ("was_present", True)
    await school.write("2")
    booked = (await school.app.transactions.run(lambda work: work.invitation(1))).booked
    assert booked.time == time(15)


# -- what was found by trying --------------------------------------------------------------------------------------------------


async def test_an_absence_that_is_reported_for_tomorrow_is_told_tomorrow(school: School):
    await school.absent(replace(LESSON, date=date(2026, 11, 24)))
    await school.go(hours=5)
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 24, 8, 0))
    assert len(school.channel.sent) == 1


async def test_a_channel_that_was_switched_off_is_said_and_not_left_half_sent(school: School):
    await school.absent(LESSON)
    school.app.channels.pop("simulator")
    await school.go(minutes=31)
    [line] = [line for line in await _lines_at(school, "simulator") if line.direction == "out"]
    assert (line.status, line.reason) == (Status.FAILED, "no_channel")
    assert "not_reached" in [notice.kind for notice in await school.listed()]


def _at(work, channel: str, phone: str) -> None:
    from bot.storage.tables import ContactRow

    work._row(ContactRow, 1).channel, work._row(ContactRow, 1).phone = channel, phone


async def _lines_at(school: School, channel: str):
    def read(work):
        talk = next(talk for talk, at in conversations(work).items() if at == channel)
        return work.transcript(talk)

    return await school.app.transactions.run(read)


@pytest.mark.parametrize(("channel", "phone"), [("simulator", ""), ("", AYSE)])
async def test_a_contact_without_a_number_or_a_channel_is_on_the_mentors_list_once(school: School, channel, phone):
    await school.app.transactions.run(lambda work: _at(work, channel, phone))
    await school.absent(LESSON)
    await school.go(minutes=31)
    await school.go_to(datetime(2026, 11, 24, 9))
    await school.absent(lesson(5, date(2026, 11, 24)))
    await school.go(minutes=31)
    assert [notice.kind for notice in await school.listed()] == ["unreachable"]
    assert {line.reason for line in await _lines_at(school, "none")} == {"no_address"}


async def test_a_student_whose_contacts_may_hear_nothing_is_not_told_that_they_will(school: School):
    await school.app.transactions.run(_own_phone)
    await school.app.transactions.run(lambda work: _born(work, date(2007, 1, 1)))
    await school.absent(LESSON)
    await school.go(hours=1)
    assert school.channel.sent == []


async def test_a_reason_that_one_contact_gave_is_not_for_the_others_to_read(school: School):
    await alerted(school)
    await school.write(tapped="reason:1:ill")
    school.understanding.teach("devamsızlık", "absence_today")
    await school.write("devamsızlık")
    said = "".join(p.text for m in school.channel.sent for p in m.parts)
    assert "maandag 23 november, van 09:00 tot 10:30: geen reden bekend" in said


async def test_a_student_who_answers_has_the_mentor_as_reader(school: School):
    await school.app.transactions.run(_own_phone)
    await school.absent(LESSON)
    await school.go(minutes=31)
    school.channel.sent.clear()
    await school.write("ik was er gewoon hoor", who="+31600000201")
    assert school.channel.texts[0].startswith("Dank je. Je mentor leest")
    assert [(notice.kind, notice.student) for notice in await school.listed()] == [("student_reply", "Elif X")]
    # Danger is danger, and stop is stop, for a student too.
    school.understanding.teach("ik wil niet meer", "absence_today", danger=0.95)
    await school.write("ik wil niet meer", who="+31600000201")
    assert "112" in school.channel.texts[-1]
    await school.write("stop", who="+31600000201")
    count = len(school.channel.sent)
    await school.write("hallo", who="+31600000201")
    assert len(school.channel.sent) == count


async def test_a_tap_that_is_quicker_than_the_providers_answer_leaves_no_question_open(school: School):
    send = school.channel.send

    async def slowly(message):
        given = await send(message)
        if message.buttons and message.buttons[0].payload == "reason:1:ill":
            await school.write(tapped="reason:1:ill")
        return given

    school.channel.send = slowly
    await alerted(school)
    assert (await reasons(school)).popitem()[1] == ("ill", False)
    await school.write("2")
    assert (await reasons(school)).popitem()[1] == ("ill", False)
