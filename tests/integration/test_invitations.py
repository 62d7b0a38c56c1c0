"""Invitations: take a time by tap, number or words; never twice; change, cancel, remind, ask once more."""

import asyncio
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from bot.domain.meetings import Invitation, MeetingPlan
from bot.domain.message import Status
from bot.domain.understanding import Ranked, Understood
from tests.conftest import School

AYSE, COACH, SAMIRA, HENK, NAIMA = (f"+3160000010{n}" for n in (1, 4, 2, 3, 5))
TUESDAY, WEDNESDAY = date(2026, 12, 1), date(2026, 12, 2)
TALK = MeetingPlan(
    kind="talk",
    title={"nl": "hoe het gaat op school", "tr": "okuldaki durum"},
    students=("S1", "S2"),
    slots=((TUESDAY, time(14, 30), 20, 1), (TUESDAY, time(15), 20, 1), (WEDNESDAY, time(9), 20, 1)),
    host="Joke de Vries",
    place="lokaal 2.14",
    school_id="M1",
)
ONLINE = replace(
    TALK, kind="online", students=("S1",), slots=TALK.slots[:1], place=None, link="meet.school.example", school_id="M2"
)


def reply(code: str, confidence: float = 0.9) -> Understood:
    """What the understanding says of an answer to an invitation."""
    ranked = (Ranked(code, confidence), Ranked("aside", 1 - confidence))
    return Understood((Ranked("out_of_scope", 0.6),), replies={"meeting_rsvp": ranked})


async def invitation(school: School, id_: int = 1) -> Invitation:
    return await school.app.transactions.run(lambda work: work.invitation(id_))


async def notices(school: School) -> list[str]:
    return [notice.kind for notice in await school.listed()]


# -- the invitation ----------------------------------------------------------------------------------------------------------


async def test_it_names_child_purpose_times_place_and_people_in_both_languages(school: School):
    assert await school.plan(TALK) == 2
    turkish, dutch = (part.text for part in school.channel.sent[0].parts)
    for said in ("📅", "Elif", "hoe het gaat op school", "Joke de Vries", "lokaal 2.14", "2. dinsdag 1 december, 15:00"):
        assert said in dutch
    assert "okuldaki durum" in turkish
    assert [b.payload for b in school.channel.sent[0].buttons] == [
        *("slot:1:2", "slot:1:3", "slot:1:4", "rsvp:1:other_time", "rsvp:1:call_instead", "rsvp:1:no")
    ]
    assert school.channel.sent[0].buttons[0].label == "Sal 1/12 14:30"


async def test_who_may_hear_nothing_is_not_invited_and_the_reason_stands_in_the_transcript(school: School):
    await school.plan(TALK)
    assert school.sent_to(COACH) == []
    assert (await school.lines(COACH))[0].reason == "no_information"


async def test_the_same_plan_again_invites_nobody_twice(school: School):
    assert [await school.plan(TALK) for _ in range(3)] == [2, 0, 0]
    assert len(school.channel.sent) == 2


# -- taking a time -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer", [{"tapped": "slot:1:3"}, {"text": "2"}, {"text": "Sal 1/12 15:00"}, {"text": "di 1/12 15:00"}]
)
async def test_a_time_is_taken_by_tap_by_number_or_by_words(school: School, answer):
    await school.plan(TALK)
    await school.write(**answer)
    assert (await invitation(school)).booked.time == time(15)
    booked = next(m for m in school.channel.sent if "✅" in m.parts[1].text)
    assert "dinsdag 1 december" in booked.parts[1].text
    assert [a.content_type for a in booked.attachments] == ["text/calendar"]
    assert "meeting_yes" in await notices(school)


async def test_two_at_the_same_moment_one_gets_it_and_the_other_a_new_choice(school: School):
    await school.plan(TALK)
    school.channel.sent.clear()
    await asyncio.gather(school.write(tapped="slot:1:2", who=AYSE), school.write(tapped="slot:3:2", who=SAMIRA))
    booked = [(await invitation(school, n)).booked for n in (1, 3)]
    assert sorted(b is None for b in booked) == [False, True]
    loser = SAMIRA if booked[0] else AYSE
    said = [message for message in school.channel.sent if message.address == loser]
    assert len(said) == 1
    assert "Sorry" in said[0].parts[1].text
    assert [b.payload.split(":")[2] for b in said[0].buttons][:2] == ["3", "4"]


async def test_twenty_families_and_five_times_under_load(school: School):
    """Real threads, one database: no time is given twice."""
    add = school.app.transactions.run
    slots = tuple((TUESDAY, time(9 + n), 20, 1) for n in range(5))

    def people(work) -> None:
        for n in range(20):
            student = {"school_id": f"X{n}", "first_name": f"K{n}", "last_name": "X", "birth_date": date(2010, 1, 1)}
            work.add_record("student", permissions=[], **student)
            contact = {"school_id": f"Y{n}", "first_name": f"O{n}", "last_name": "X", "language": "nl", "channel": "simulator"}
            phone = f"+316000002{n:02}"
            work.add_record(
                "contact",
                phone=phone,
                students={f"X{n}": "vader"},
                welcomed_at=datetime(2026, 1, 1),
                good_hours="any",
                **contact,
            )

    await add(people)
    plan = replace(TALK, students=tuple(f"X{n}" for n in range(20)), slots=slots, school_id="M9")
    assert await school.plan(plan) == 20
    first = (await invitation(school)).slots[0].id
    await asyncio.gather(
        *(school.write(tapped=f"slot:{n + 1}:{first + n % 5}", who=f"+316000002{n:02}", external=f"x{n}") for n in range(20))
    )
    booked = [(await invitation(school, n + 1)).booked for n in range(20)]
    taken = [slot.id for slot in booked if slot]
    assert sorted(taken) == [first + n for n in range(5)]


async def test_yes_to_several_times_asks_which(school: School):
    await school.plan(TALK)
    school.understanding.taught["graag"] = reply("yes")
    await school.write("graag")
    assert (await invitation(school)).booked is None
    assert school.channel.sent[-1].buttons[0].payload == "slot:1:2"


async def test_yes_to_one_time_takes_it(school: School):
    await school.plan(ONLINE)
    school.understanding.taught["evet geliyoruz"] = reply("yes")
    await school.write("evet geliyoruz")
    assert (await invitation(school)).booked.time == time(14, 30)
    assert any("meet.school.example" in m.parts[1].text for m in school.channel.sent if "✅" in m.parts[1].text)


async def test_a_thumb_up_is_a_yes_to_one_time_and_nothing_to_an_alert(school: School):
    await school.plan(ONLINE)
    await school.write("👍🏽")
    assert (await invitation(school)).booked.time == time(14, 30)


async def test_a_thumb_up_without_a_question_is_no_answer(school: School):
    await school.write("👍")
    assert "alleen woorden" in (await school.last()).parts[1].text


async def test_an_evening_has_room_for_its_capacity(school: School):
    plan = replace(TALK, kind="evening", slots=((TUESDAY, time(19), 90, 1),), school_id="M3")
    await school.plan(plan)
    await school.write(tapped="rsvp:1:yes")
    await school.write(tapped="rsvp:3:yes", who=SAMIRA)
    assert (await invitation(school, 3)).booked is None
    assert "bezet" in (await school.last(SAMIRA)).parts[1].text


async def test_a_button_of_another_family_or_of_a_meeting_that_is_over_books_nothing(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:3:2", who=HENK)
    assert (await invitation(school, 3)).booked is None
    await school.go_to(datetime(2026, 12, 3, 9))
    await school.write(tapped="slot:1:2")
    assert (await invitation(school)).booked is None
    assert "al voorbij" in (await school.last()).parts[1].text


# -- interpreter and good hours ------------------------------------------------------------------------------------------------


async def test_an_interpreter_is_offered_once_and_the_child_need_not_translate(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    asked = school.channel.sent[-1]
    assert "Uw kind hoeft niet te vertalen" in asked.parts[1].text
    await school.write("1")
    assert (await invitation(school)).interpreter == "tr"
    assert [dict(n.facts) for n in await school.listed() if n.kind == "interpreter"] == [{"language": "tr"}]
    await school.write(tapped="slot:1:3")
    assert "tolk" not in school.channel.sent[-1].parts[1].text


async def test_the_good_hours_are_asked_once_and_kept(school: School):
    await school.app.transactions.run(_never_asked)
    await school.plan(replace(TALK, students=("S4",)))
    await school.write(tapped="slot:1:2", who=HENK)
    # The meeting needs permission; Henk's son permits absence only.
    assert await notices(school) == ["handover"]


def _never_asked(work) -> None:
    from bot.storage.tables import ContactRow

    for id_ in (1, 3):
        work._row(ContactRow, id_).good_hours = None


async def test_after_the_interpreter_the_good_hours(school: School):
    await school.app.transactions.run(_never_asked)
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.write("2")
    assert [b.payload for b in school.channel.sent[-1].buttons] == [
        "hours:any",
        "hours:morning",
        "hours:afternoon",
        "hours:evening",
    ]
    await school.write("4")
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert contact.good_hours == "evening"


# -- no, another time, a call ----------------------------------------------------------------------------------------------------


async def test_a_no_is_met_with_an_offer_and_one_open_question(school: School):
    await school.plan(TALK)
    await school.write(tapped="rsvp:1:no")
    last = school.channel.sent[-1]
    assert "Dat is niet erg" in last.parts[1].text
    assert [b.payload for b in last.buttons] == ["rsvp:1:call_instead", "rsvp:1:other_time"]
    await school.write("ik werk in de nacht en slaap dan")
    assert (await invitation(school)).status == "no"
    assert {"meeting_no", "reason"} <= set(await notices(school))


async def test_no_once_more_drops_the_question_why(school: School):
    await school.plan(TALK)
    await school.write(tapped="rsvp:1:no")
    await school.write("nee")
    assert "reason" not in await notices(school)


async def test_another_time_is_asked_for_and_recorded(school: School):
    await school.plan(TALK)
    school.understanding.taught["kan het vrijdag om 17:00"] = reply("other_time")
    await school.write("kan het vrijdag om 17:00")
    assert (await invitation(school)).status == "other_time"
    [wish] = [n for n in await school.listed() if n.kind == "other_time"]
    assert wish.facts == {"day": "2026-11-27", "time": "17:00"}
    assert wish.line is not None


async def test_a_call_instead_asks_when(school: School):
    await school.plan(TALK)
    await school.write(tapped="rsvp:1:call_instead")
    assert "Op welke dag" in school.channel.sent[-1].parts[1].text
    await school.write("morgen om 15:00")
    call = next(n for n in await school.listed() if n.kind == "callback")
    assert call.facts == {"day": "2026-11-24", "time": "15:00", "language": "tr"}
    assert "dinsdag 24 november, 15:00" in school.channel.sent[-1].parts[1].text


# -- later -----------------------------------------------------------------------------------------------------------------------


async def test_who_has_a_time_and_cannot_come_may_change_cancel_or_keep_it(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.write(tapped="interpreter:1:no")
    school.understanding.teach("salı gelemiyorum", "meeting_cannot_come")
    await school.write("salı gelemiyorum")
    assert [b.payload for b in school.channel.sent[-1].buttons] == [
        *("rsvp:1:change", "rsvp:1:call_instead", "rsvp:1:withdraw", "rsvp:1:keep")
    ]
    await school.write("1")
    assert [b.payload for b in school.channel.sent[-1].buttons][:2] == ["slot:1:3", "slot:1:4"]
    await school.write("1")
    assert (await invitation(school)).booked.time == time(15)
    # The time before is free again for others.
    assert [slot.free for slot in (await invitation(school, 3)).slots] == [True, False, True]
    await school.write("salı gelemiyorum")
    await school.write(tapped="rsvp:1:withdraw")
    assert (await invitation(school)).booked is None
    assert (await invitation(school)).status == "no"


async def _second_contact(school: School) -> str:
    """A father of Elif, who may hear as much as the mother."""

    def add(work) -> None:
        work.add_record(
            "contact",
            school_id="C9",
            first_name="Kemal",
            last_name="X",
            phone="+31600000109",
            channel="simulator",
            language="nl",
            students={"S1": "vader"},
            welcomed_at=datetime(2026, 1, 1),
            good_hours="any",
        )

    await school.app.transactions.run(add)
    return "+31600000109"


async def test_the_other_contacts_of_the_student_are_told_but_not_who_chose(school: School):
    father = await _second_contact(school)
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.jobs.run_due()
    told = school.sent_to(father)[-1]
    assert "Het gesprek over Elif is nu" in told
    assert "14:30" in told
    assert "Ayşe" not in told
    # The father comes too; or wants another time, which is not his to take alone.
    await school.write("1", who=father)
    assert (await invitation(school, 3)).status == "yes"
    assert (await invitation(school)).booked.time == time(14, 30)


async def test_a_time_of_the_other_parent_is_not_changed_silently(school: School):
    father = await _second_contact(school)
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.write(tapped="slot:3:3", who=father)
    assert (await invitation(school)).booked.time == time(14, 30)
    assert "Er is al een tijd" in (await school.last(father)).parts[0].text


async def test_when_the_one_who_chose_cannot_come_the_others_hear_it(school: School):
    father = await _second_contact(school)
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.write(tapped="rsvp:1:withdraw")
    await school.jobs.run_due()
    assert "gaat niet door" in school.sent_to(father)[-1]
    assert (await invitation(school)).booked is None


async def test_a_meeting_that_the_school_calls_off_is_told_to_who_was_invited(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    school.channel.sent.clear()
    assert await school.plan(replace(TALK, called_off=True)) == 2
    assert await school.plan(replace(TALK, called_off=True)) == 0
    assert len(school.channel.sent) == 2
    await school.write(tapped="slot:3:3", who=SAMIRA)
    assert "gaat niet door" in (await school.last(SAMIRA)).parts[1].text


# -- reminders ---------------------------------------------------------------------------------------------------------------------


async def test_one_day_and_two_hours_before(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    school.channel.sent.clear()
    for moment, count in (
        (datetime(2026, 11, 30, 14, 29), 0),
        (datetime(2026, 11, 30, 14, 30), 1),
        (datetime(2026, 12, 1, 12, 29), 1),
        (datetime(2026, 12, 1, 12, 30), 2),
        (datetime(2026, 12, 1, 14, 0), 2),
    ):
        await school.go_to(moment)
        assert len(school.sent_to(AYSE)) == count, moment


async def test_two_hours_before_an_early_meeting_is_the_evening_before(school: School):
    early = replace(TALK, slots=((WEDNESDAY, time(8, 30), 20, 1),), school_id="M4")
    await school.plan(early)
    await school.write(tapped="rsvp:1:yes")
    school.channel.sent.clear()
    await school.go_to(datetime(2026, 12, 1, 8, 30))
    assert len(school.sent_to(AYSE)) == 1
    await school.go_to(datetime(2026, 12, 1, 19, 44))
    assert len(school.sent_to(AYSE)) == 1
    await school.go_to(datetime(2026, 12, 1, 19, 45))
    assert len(school.sent_to(AYSE)) == 2


async def test_who_chooses_an_hour_before_is_not_reminded(school: School):
    await school.plan(TALK)
    await school.go_to(datetime(2026, 12, 1, 13, 45))
    school.channel.sent.clear()
    await school.write(tapped="slot:1:2")
    await school.write(tapped="interpreter:1:no")
    count = len(school.channel.sent)
    await school.go(minutes=5)
    assert len(school.channel.sent) == count


async def test_after_a_pause_of_the_program_one_reminder_and_not_two(school: School):
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    school.channel.sent.clear()
    await school.go_to(datetime(2026, 12, 1, 13, 0))
    assert len(school.sent_to(AYSE)) == 1


# -- no answer ---------------------------------------------------------------------------------------------------------------------


async def test_no_answer_one_friendly_reminder_then_a_note_and_never_more(school: School):
    await school.plan(replace(TALK, students=("S1",), slots=((date(2026, 12, 14), time(14, 30), 20, 1),)))
    school.channel.sent.clear()
    await school.go_to(datetime(2026, 11, 26, 12, 59))
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 26, 13, 1))
    [nudge] = school.channel.sent
    assert "nog één keer" in nudge.parts[1].text
    assert "no_answer" not in await notices(school)
    await school.go_to(datetime(2026, 11, 28, 13, 2))
    assert (await notices(school)).count("no_answer") == 1
    for day in range(1, 14):
        await school.go_to(datetime(2026, 12, day, 12))
    assert len(school.channel.sent) == 1
    assert (await notices(school)).count("no_answer") == 1


async def test_an_invitation_that_never_left_is_not_asked_about(school: School):
    await school.plan(replace(TALK, students=("S1",)))
    await school.app.transactions.run(lambda work: work.set_status(1, Status.FAILED, school.clock(), reason="x"))
    school.channel.sent.clear()
    await school.go(days=4)
    assert school.channel.sent == []


async def test_the_answer_by_words_after_the_reminder_counts(school: School):
    await school.plan(replace(TALK, students=("S1",), slots=((date(2026, 12, 14), time(14, 30), 20, 1),)))
    await school.go(days=3, minutes=5)
    await school.write("1")
    assert (await invitation(school)).status == "yes"


# -- what was found by trying ----------------------------------------------------------------------------------------------------


async def test_calling_off_one_meeting_takes_back_its_own_invitations_only(school: School):
    await school.go_to(datetime(2026, 11, 23, 21))
    for number in range(12):
        await school.plan(replace(TALK, students=("S2",), school_id=f"N{number}"))
    await school.plan(replace(TALK, students=("S2",), school_id="N0", called_off=True))
    await school.go_to(datetime(2026, 11, 24, 9))
    assert len(school.sent_to(SAMIRA)) == 11


async def test_who_likes_the_evening_is_still_reminded_of_a_talk_in_the_afternoon(school: School):
    await school.write(tapped="hours:evening")
    await school.plan(TALK)
    await school.go_to(datetime(2026, 11, 23, 17, 30))
    await school.write(tapped="slot:1:2")
    school.channel.sent.clear()
    for moment in (datetime(2026, 11, 30, 14, 31), datetime(2026, 11, 30, 17, 1), datetime(2026, 12, 1, 12, 31)):
        await school.go_to(moment)
    assert [text.split()[0] for text in school.sent_to(AYSE)] == ["📅", "📅"]
    assert "too_late" not in await notices(school)


async def test_what_is_held_about_a_meeting_is_taken_back_when_it_is_called_off(school: School):
    father = await _second_contact(school)

    def own(work, phone: str) -> None:
        from bot.storage.tables import StudentRow

        work._row(StudentRow, 1).phone = phone

    await school.app.transactions.run(lambda work: own(work, father))
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    assert (await notices(school)).count("held") == 2
    await school.plan(replace(TALK, called_off=True))
    assert "held" not in await notices(school)
    await school.app.transactions.run(lambda work: own(work, ""))
    await school.go(minutes=1)
    assert school.sent_to(father) == []


async def test_of_two_changes_that_wait_for_the_morning_only_the_last_is_told(school: School):
    father = await _second_contact(school)
    await school.plan(TALK)
    await school.go_to(datetime(2026, 11, 23, 21))
    await school.write(tapped="slot:1:2")
    await school.write(tapped="slot:1:4")
    school.channel.sent.clear()
    await school.go_to(datetime(2026, 11, 24, 9))
    [text] = school.sent_to(father)
    assert "woensdag 2 december om 09:00 uur" in text


async def test_who_comes_to_a_time_that_stands_already_is_on_the_list_with_day_and_time(school: School):
    father = await _second_contact(school)
    await school.plan(TALK)
    await school.write(tapped="slot:1:2")
    await school.write(tapped="slot:3:2", who=father)
    coming = [notice.facts for notice in await school.listed() if notice.kind == "meeting_yes"]
    assert coming == [{"day": "2026-12-01", "time": "14:30"}] * 2


async def test_a_call_that_is_wished_with_its_time_is_said_back_in_the_readers_words(school: School):
    await school.plan(TALK)
    school.understanding.taught["yarın 15:00 beni arayın"] = reply("call_instead")
    await school.write("yarın 15:00 beni arayın")
    turkish, dutch = (await school.last()).parts
    assert "dinsdag 24 november, 15:00. Taal: Turks." in dutch.text
    assert "Türkçe" in turkish.text
