"""Good news goes out once, to those who may hear it; a week without absence proposes itself."""

from datetime import date, datetime, time

import pytest
from sqlalchemy import text

from bot.domain.access import Role, Sight, User
from bot.domain.consent import Held, Refused
from bot.domain.good_news import KINDS
from bot.errors import BadInput
from tests.conftest import School

AYSE, SAMIRA, COACH = "+31600000101", "+31600000102", "+31600000104"
JOKE = User(1, "j@school.example", "Joke", Role.MENTOR)
TEAM = User(2, "team@school.example", "Fatma Team", Role.TEAM_LEADER)
MINE = Sight("j@school.example")


@pytest.fixture(autouse=True)
async def users(school: School) -> None:
    def add(work) -> None:
        for user in (JOKE, TEAM):
            work.add_user(user.email, user.name, user.role, school.clock())

    await school.app.transactions.run(add)


async def student(school: School, school_id: str = "S1") -> int:
    return await school.app.transactions.run(lambda work: work.student_ids([school_id])[school_id])


async def tell(school: School, kind: str = "internship", of: str = "S1", user: User = JOKE, **more: int) -> int:
    id_ = await student(school, of)
    count = await school.app.transactions.run(lambda work: school.app.good_news.write(work, id_, kind, user, **more))
    await school.jobs.run_due()
    return count


async def look(school: School, kind: str = "internship", of: str = "S1", **more: int):
    id_ = await student(school, of)
    return await school.app.previews.look(lambda work: school.app.good_news.letters(work, id_, kind, JOKE, **more))


async def proposed(school: School) -> list[str]:
    def ask(work) -> list[str]:
        return [one.student.first_name for one in school.app.good_news.proposals(work, work.invitable(MINE))]

    return await school.app.transactions.run(ask)


@pytest.mark.parametrize("kind", KINDS)
async def test_it_goes_in_both_languages_with_the_mentors_name(school: School, kind):
    assert await tell(school, kind) == 1
    turkish, dutch = (part.text for part in school.channel.sent[0].parts)
    assert "Elif" in turkish
    assert "Elif" in dutch
    assert "Joke de Vries" in turkish
    assert "Joke de Vries" in dutch
    assert (await school.last(AYSE)).key == f"good-{kind}"


async def test_another_user_signs_with_the_own_name(school: School):
    await tell(school, user=TEAM)
    assert "Fatma Team" in school.channel.sent[0].parts[0].text


async def test_what_is_seen_is_what_goes(school: School):
    seen = await look(school)
    await tell(school)
    assert [one.seen.parts for one in seen if one.goes] == [message.parts for message in school.channel.sent]
    assert [(one.name, one.reason) for one in seen if not one.goes] == [("Coach X", "no_information")]


async def test_a_look_writes_nothing(school: School):
    def count(work) -> tuple[int, ...]:
        tables = ("messages", "conversations", "notices")
        return tuple(work.connection.execute(text(f"select count(*) from {table}")).scalar() for table in tables)

    before = await school.app.transactions.run(count)
    await look(school)
    assert await school.app.transactions.run(count) == before
    assert school.jobs.queued == []


async def test_twice_in_a_week_is_once_and_next_week_it_can_go_again(school: School):
    assert [await tell(school, "work") for _ in range(2)] == [1, 0]
    await school.go(days=7)
    assert await tell(school, "work") == 1
    assert len(school.channel.sent) == 2


async def test_what_is_told_once_a_year_is_told_again_only_knowingly(school: School):
    assert [await tell(school), await tell(school), await tell(school, time=2), await tell(school, time=2)] == [1, 0, 1, 0]
    with pytest.raises(BadInput):
        await tell(school, time=4)
    with pytest.raises(BadInput):
        await tell(school, "marriage")
    assert len(school.channel.sent) == 2


async def test_from_18_on_the_permission_for_progress_is_needed(school: School):
    # Daan permits absence alone.
    assert [one.seen.verdict for one in await look(school, of="S4")] == [Refused("adult_without_permission")]
    assert await tell(school, of="S4") == 0
    await school.app.transactions.run(
        lambda work: work.connection.execute(
            text("""update students set permissions = '["progress"]' where school_id = 'S4'""")
        )
    )
    assert await tell(school, of="S4") == 1


async def test_who_may_not_hear_it_has_nothing_in_the_transcript_and_can_be_told_later(school: School):
    stop = text("update contacts set stopped = :stopped where school_id = 'C1'")
    await school.app.transactions.run(lambda work: work.connection.execute(stop, {"stopped": True}))
    assert await tell(school) == 0
    assert await school.lines(COACH) == []
    await school.app.transactions.run(lambda work: work.connection.execute(stop, {"stopped": False}))
    assert await tell(school) == 1


async def test_who_was_never_welcomed_gets_that_first(school: School):
    await school.app.transactions.run(lambda work: work.connection.execute(text("update contacts set welcomed_at = null")))
    assert [one.seen.verdict for one in await look(school) if one.goes] == [Held("welcome")]
    assert await tell(school) == 1
    await school.go(minutes=1)
    await school.go(minutes=1)
    keys = [line.key for line in await school.lines(AYSE)]
    assert keys == ["welcome", "good-internship"]


async def test_in_quiet_hours_it_waits_for_the_morning(school: School):
    await school.go_to(datetime(2026, 11, 23, 22))
    await tell(school)
    assert school.channel.sent == []
    await school.go_to(datetime(2026, 11, 24, 8, 1))
    assert school.channel.sent[0].address == AYSE


# -- a week without absence ------------------------------------------------------------------------------------------------


async def test_a_week_without_absence_proposes_itself(school: School):
    # Last week Elif missed hours on Monday, Omar was ill on Thursday; Layla and Daan are 18 and permit nothing of the kind.
    assert await proposed(school) == []
    await school.app.transactions.run(
        lambda work: work.connection.execute(text("update absences set status = 'withdrawn' where school_id = 'A1'"))
    )
    assert await proposed(school) == ["Elif"]
    assert await tell(school, "week") == 1
    assert await proposed(school) == []


async def test_the_mentors_word_that_the_student_was_there_counts(school: School):
    change = text("update absences set reason = 'was_present', disputed = true, settled = :settled where school_id = 'A1'")
    await school.app.transactions.run(lambda work: work.connection.execute(change, {"settled": ""}))
    assert await proposed(school) == []
    await school.app.transactions.run(lambda work: work.connection.execute(change, {"settled": "right"}))
    assert await proposed(school) == ["Elif"]


async def test_a_school_that_reports_no_absences_proposes_nothing(school: School):
    await school.app.transactions.run(lambda work: work.connection.execute(text("delete from absences")))
    assert await proposed(school) == []


async def test_a_week_of_holiday_proposes_nothing(school: School):
    def add(work) -> None:
        work.add_record(
            "absence", school_id="A9", student="S4", date=date(2026, 12, 18), from_=time(9), until=time(10), kind="ill"
        )

    await school.app.transactions.run(add)
    await school.go_to(datetime(2026, 12, 19, 10))
    assert await proposed(school) == ["Elif", "Omar"]
    await school.go_to(datetime(2026, 12, 28, 10))
    assert await proposed(school) == []


async def test_the_week_speaks_against_it_when_an_absence_is_on_record(school: School):
    one, other = await student(school), await student(school, "S4")

    def ask(work) -> list[bool]:
        service = school.app.good_news
        return [service.speaks_against(work, *of) for of in ((one, "week"), (other, "week"), (one, "work"))]

    assert await school.app.transactions.run(ask) == [True, False, False]
