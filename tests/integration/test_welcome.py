"""The first message, the 18th birthday, and uncertain sends."""

from datetime import date, datetime

import pytest

from bot.domain.message import Receipt, Status, Trace
from bot.errors import Failure, SendError
from tests.conftest import School

AYSE, COACH, SAMIRA, HENK, NAIMA = (f"+3160000010{n}" for n in (1, 4, 2, 3, 5))


def never_welcomed(*contacts: int):
    def change(work) -> None:
        from bot.storage.tables import ContactRow

        for id_ in contacts:
            work._row(ContactRow, id_).welcomed_at = None

    return change


def born(day: date, permissions: list[str] | None = None, student: int = 1):
    def change(work) -> None:
        from bot.storage.tables import StudentRow

        row = work._row(StudentRow, student)
        row.birth_date, row.permissions = day, permissions or []

    return change


# -- welcome -----------------------------------------------------------------------------------------------------------------


async def test_each_contact_is_welcomed_once_with_the_mentors_name(school: School):
    await school.app.transactions.run(never_welcomed(1, 2, 3, 4, 5))
    await school.go(minutes=1)
    await school.go(minutes=1)
    assert sorted(message.address for message in school.channel.sent) == [AYSE, SAMIRA, HENK]
    dutch = school.channel.sent[0].parts[1].text
    assert "De mentor van Elif is Joke de Vries" in dutch
    assert "stop" in dutch
    # Samira hears of Omar; Layla is 19 and gave no permission.
    arabic = next(m for m in school.channel.sent if m.address == SAMIRA).parts[1].text
    assert "Omar" in arabic
    assert "Layla" not in arabic


async def test_who_may_hear_nothing_is_not_welcomed_and_nothing_is_written(school: School):
    await school.app.transactions.run(never_welcomed(4, 5))
    await school.go(minutes=1)
    assert school.channel.sent == []
    assert await school.lines(COACH) == []


async def test_a_contact_on_request_is_welcomed_without_a_name(school: School):
    def on_request(work) -> None:
        from bot.storage.tables import ContactRow

        work._row(ContactRow, 4).links[0].information = "on_request"

    await school.app.transactions.run(on_request)
    await school.app.transactions.run(never_welcomed(4))
    await school.go(minutes=1)
    [text] = school.sent_to(COACH)
    assert "Elif" not in text
    assert "Joke" not in text


async def test_the_welcome_waits_for_the_morning(school: School):
    await school.app.transactions.run(never_welcomed(1))
    await school.go_to(datetime(2026, 11, 23, 21))
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 24, 8, 0))
    assert len(school.channel.sent) == 1


async def test_a_welcome_counts_when_it_was_delivered(school: School):
    await school.app.transactions.run(never_welcomed(1))
    await school.go(minutes=1)
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert not contact.welcomed
    await school.app.delivery.record(Receipt((await school.lines(AYSE))[0].id, "out-1", Status.READ))
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert contact.welcomed


async def test_where_a_channel_has_no_receipts_sent_is_all_there_is_to_know(school: School):
    school.channel.receipts = False
    await school.app.transactions.run(never_welcomed(1))
    await school.go(minutes=1)
    assert (await school.app.transactions.run(lambda work: work.contact(1))).welcomed
    assert (await school.lines(AYSE))[0].status is Status.DELIVERED


# -- 18 ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("birthday", "told"), [(date(2009, 2, 21), 1), (date(2009, 2, 22), 0), (date(2008, 11, 24), 1)])
async def test_90_days_before_the_mentor_gets_one_note(school: School, birthday, told):
    # 90 days after 23 November is 21 February.
    await school.app.transactions.run(born(birthday))
    for _ in range(3):
        await school.go(minutes=1)
    notes = [notice for notice in await school.listed() if notice.kind == "turns_18"]
    assert len(notes) == told
    if told:
        assert notes[0].facts == {"day": birthday.replace(year=birthday.year + 18).isoformat()}
    assert school.channel.sent == []


async def test_on_the_day_the_contact_hears_once_and_kindly_why(school: School):
    await school.app.transactions.run(born(date(2008, 11, 24)))
    await school.go_to(datetime(2026, 11, 23, 19, 55))
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 24, 0, 1))
    assert school.channel.sent == []
    for hour in (8, 9, 12, 19):
        await school.go_to(datetime(2026, 11, 24, hour))
    await school.go_to(datetime(2026, 11, 25, 9))
    [message] = school.channel.sent
    assert message.address == AYSE
    assert "Vanaf 18 beslist Elif zelf" in message.parts[1].text
    # The coach never heard anything and is told nothing; the refusal stands in the transcript.
    assert [line.reason for line in await school.lines(COACH)] == ["no_information"]


async def test_with_permission_for_some_the_contact_reads_what_stays(school: School):
    await school.app.transactions.run(born(date(2008, 11, 24), ["absence"]))
    await school.go_to(datetime(2026, 11, 24, 9))
    [text] = [message.parts[1].text for message in school.channel.sent]
    assert "- gemiste lessen" in text
    assert "gesprekken op school" not in text


async def test_with_permission_for_all_nothing_changes_and_nothing_is_said(school: School):
    await school.app.transactions.run(born(date(2008, 11, 24), ["absence", "meeting", "progress"]))
    await school.go_to(datetime(2026, 11, 24, 9))
    assert school.channel.sent == []


async def test_a_birthday_on_29_february_is_1_march(school: School):
    school.clock.now = datetime(2026, 2, 28, 12, tzinfo=school.clock.now.tzinfo)
    await school.app.transactions.run(born(date(2008, 2, 29)))
    await school.go(minutes=1)
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 3, 2, 9))
    assert len(school.sent_to(AYSE)) == 1


async def test_a_birthday_while_the_program_did_not_run_is_told_within_two_weeks(school: School):
    await school.app.transactions.run(born(date(2008, 11, 13)))
    await school.go(minutes=1)
    assert len(school.sent_to(AYSE)) == 1


# -- uncertain -------------------------------------------------------------------------------------------------------------------


async def half_sent(school: School) -> int:
    """A message that a crash left in `sending`."""
    await school.write("merhaba", who=HENK)
    message = (await school.last(HENK)).id

    def sending(work) -> None:
        from bot.storage.tables import MessageRow

        row = work._row(MessageRow, message)
        row.status, row.external_id = "sending", None

    await school.app.transactions.run(sending)
    school.channel.sent.clear()
    return message


@pytest.mark.parametrize(
    ("trace", "status", "sent"),
    [(Trace.SENT, Status.SENT, 0), (Trace.NOT_SENT, Status.SENT, 1), (Trace.UNKNOWN, Status.FAILED, 0)],
)
async def test_the_provider_is_asked_what_became_of_it(school: School, trace, status, sent):
    message = await half_sent(school)
    school.channel.found = trace
    await school.go(minutes=9)
    assert school.channel.looked_for == []
    await school.go(minutes=2)
    await school.go(minutes=20)
    assert school.channel.looked_for == [message]
    assert (await school.last(HENK)).status is status
    assert len(school.channel.sent) == sent
    assert ("uncertain" in [notice.kind for notice in await school.listed()]) is (trace is Trace.UNKNOWN)


async def test_a_provider_that_does_not_answer_is_asked_again(school: School):
    message = await half_sent(school)

    async def away(message, since):
        school.channel.looked_for.append(message.id)
        raise SendError("away", Failure.LATER)

    school.channel.find = away
    await school.go(minutes=11)
    await school.go(minutes=1)
    assert school.channel.looked_for == [message, message]
    assert (await school.last(HENK)).status is Status.SENDING
