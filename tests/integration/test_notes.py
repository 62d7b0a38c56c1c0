"""Notes to people of the school: from a parent's message to the mail, through mail servers that are away and crashes."""

import logging
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from bot import config
from bot.bootstrap import application
from bot.config import Notes
from bot.domain.access import Deed, Role, User
from bot.domain.notes import Letter, NoteStatus
from bot.domain.notice import Notice
from bot.domain.understanding import Ranked, Understood
from bot.errors import Failure, SendError
from bot.ports import Work
from bot.services.notes import NOTE
from tests.conftest import School, _fill
from tests.fakes import FakeChannel, FakeClock, FakeJobs, FakeUnderstanding

JOKE = "j@school.example"
AYSE, COACH, STRANGER = "+31600000101", "+31600000104", "+31600000199"
HELP = "zij wil niet meer leven"


class FakeMail:
    """Keeps what it was told to send; `refuse` holds the errors of the next sends."""

    def __init__(self) -> None:
        self.sent: list[Letter] = []
        self.refuse: list[Exception] = []

    async def post(self, letter: Letter) -> None:
        if self.refuse:
            raise self.refuse.pop(0)
        self.sent.append(letter)

    @property
    def subjects(self) -> list[str]:
        return [letter.subject for letter in self.sent]

    @property
    def readers(self) -> list[str]:
        return [letter.to for letter in self.sent]


class Noted(School):
    """A school whose mail is a list."""

    mail: FakeMail

    async def user(self, email: str = JOKE, role: Role = Role.MENTOR, **changes: object) -> User:
        def add(work: Work) -> User:
            user = work.add_user(email, email.partition("@")[0], role, self.clock())
            work.change_user(user.id, **changes)
            return user

        return await self.app.transactions.run(add)

    async def in_danger(self, who: str = AYSE) -> None:
        self.understanding.taught[HELP] = Understood((Ranked("out_of_scope", 0.9),), danger=0.99)
        await self.write(HELP, who=who)
        await self.jobs.run_due()

    async def notice(self, kind: str, *, student: str | None = "S1", **more: object) -> None:
        def add(work: Work) -> None:
            id_ = work.student_ids([student])[student] if student else None
            work.add_notice(None, None, Notice(kind, student=id_, **more), self.clock())  # type: ignore[arg-type]

        await self.app.transactions.run(add)

    async def opens(self, user: User, who: str = AYSE) -> None:
        def read(work: Work) -> None:
            talk = work.phone("simulator", who, "nl")
            work.note_deed(user, Deed(self.clock(), user.email, "read", conversation=talk))

        await self.app.transactions.run(read)

    def execute(self, engine: Engine, statement: str) -> list[tuple[object, ...]]:
        with engine.begin() as connection:
            result = connection.execute(text(statement))
            return [tuple(row) for row in result] if result.returns_rows else []


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
async def school(database: Engine, settings: config.Settings, notes: Notes) -> AsyncIterator[Noted]:
    web = settings.web.model_copy(update={"public_url": "https://ouders.school.example"})
    settings = settings.model_copy(update={"notes": notes, "web": web})
    understanding, jobs, clock, channel, mail = FakeUnderstanding(), FakeJobs(), FakeClock(), FakeChannel(), FakeMail()
    jobs.clock = clock
    parts = {"engine": database, "jobs": jobs, "clock": clock, "sleep": clock.sleep, "channels": {"simulator": channel}}
    async with application(settings, understanding, mail=mail, **parts) as app:  # type: ignore[arg-type]
        await app.transactions.run(_fill)
        made = Noted(app, understanding, channel, jobs, clock)
        made.mail = mail
        yield made


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute)


# -- urgent --------------------------------------------------------------------------------------------------------------


async def test_danger_is_mailed_to_the_mentor_at_once_without_a_word_of_it(school):
    await school.user()
    await school.user("admin@school.example", Role.ADMIN)
    await school.in_danger()
    [letter] = school.mail.sent
    assert (letter.to, letter.subject) == (JOKE, "Er wacht 1 dringend bericht")
    assert "https://ouders.school.example/inbox?show=urgent" in letter.text
    for secret in (HELP, "Ayşe", "Elif", "X ", "0600000101", "31600000101", "leven", "Joke"):
        assert secret not in letter.text + letter.html + letter.subject + letter.id


async def test_rounds_tell_it_once_and_again_each_hour_until_somebody_opens_the_conversation(school):
    joke = await school.user()
    await school.in_danger()
    for _ in range(3):
        await school.go(minutes=10)
    assert len(school.mail.sent) == 1
    await school.go(minutes=30)
    assert len(school.mail.sent) == 2
    await school.opens(joke)
    await school.go(hours=3)
    assert len(school.mail.sent) == 2


async def test_it_ends_too_when_it_is_ticked_off(school, database):
    await school.user()
    await school.in_danger()
    school.execute(database, "update notices set done_at = created_at")
    await school.go(hours=3)
    assert len(school.mail.sent) == 1


async def test_reading_in_a_page_that_was_left_open_ends_nothing(school, database):
    joke = await school.user()
    await school.in_danger()
    school.execute(
        database,
        f"insert into readings (user_id, conversation_id, message_id, at) select {joke.id}, conversation_id, max(id), '2026-11-23 12:30:00' from messages group by conversation_id",
    )
    await school.go(hours=1)
    assert len(school.mail.sent) == 2


async def test_a_parent_who_writes_again_and_again_is_one_mail(school):
    await school.user()
    for _ in range(4):
        await school.in_danger()
        await school.go(seconds=40)
    assert school.mail.subjects == ["Er wacht 1 dringend bericht"]
    await school.go(minutes=4)
    assert school.mail.subjects[1:] == ["Er wachten 4 dringende berichten"]


async def test_without_a_mentor_in_the_pages_the_team_leader_hears_it(school):
    await school.user("team@school.example", Role.TEAM_LEADER)
    await school.user(notes="none")
    await school.in_danger()
    assert school.mail.readers == ["team@school.example"]


async def test_a_stranger_in_danger_goes_to_team_leaders_and_admins(school):
    await school.user()
    await school.user("team@school.example", Role.TEAM_LEADER)
    await school.user("admin@school.example", Role.ADMIN, language="en")
    await school.in_danger(STRANGER)
    assert sorted(school.mail.readers) == ["admin@school.example", "team@school.example"]
    assert "1 urgent message is waiting" in school.mail.subjects


async def test_when_nobody_is_told_the_log_says_so_without_a_name(school, caplog):
    with caplog.at_level(logging.ERROR):
        await school.in_danger()
        await school.go(minutes=1)
    said = [record.getMessage() for record in caplog.records if "nobody is told" in record.getMessage()]
    assert len(said) == 1
    assert "Ay" not in said[0]


@pytest.mark.parametrize("notes", [Notes(also_to=["zorg@school.example"])])
async def test_in_the_evening_the_care_team_hears_it_too(school):
    await school.user()
    await school.go_to(at(23, 19))
    await school.in_danger()
    assert school.mail.readers == [JOKE, "zorg@school.example"]


@pytest.mark.parametrize("notes", [Notes(also_to=["zorg@school.example"])])
async def test_without_any_user_the_care_team_hears_it_by_day(school):
    await school.in_danger()
    [letter] = school.mail.sent
    assert letter.to == "zorg@school.example"
    assert "Dit adres staat in de instellingen" in letter.text


async def test_a_user_who_was_disabled_hears_nothing_and_the_next_in_line_does(school):
    joke = await school.user()
    await school.user("team@school.example", Role.TEAM_LEADER)
    school.mail.refuse = [SendError("connection", Failure.LATER)]
    await school.in_danger()
    await school.app.transactions.run(lambda work: work.change_user(joke.id, disabled_at=school.clock()))
    await school.go(minutes=2)
    assert school.mail.readers == ["team@school.example"]


# -- mail servers --------------------------------------------------------------------------------------------------------


async def test_a_mail_server_that_is_away_is_tried_again_with_growing_pauses(school):
    await school.user()
    school.mail.refuse = [SendError("connection", Failure.LATER)] * 3
    await school.in_danger()
    tried = []
    for minute in range(1, 30):
        before = len(school.mail.refuse) + 10 * len(school.mail.sent)
        await school.go(minutes=1)
        if len(school.mail.refuse) + 10 * len(school.mail.sent) != before:
            tried.append(minute)
    assert tried == [1, 6, 21]
    assert school.mail.subjects == ["Er wacht 1 dringend bericht"]


async def test_after_an_outage_of_hours_there_is_one_mail_not_one_for_each_hour(school):
    await school.user()
    school.mail.refuse = [SendError("connection", Failure.LATER)] * 50
    await school.in_danger()
    for _ in range(5):
        await school.go(hours=1)
    school.mail.refuse.clear()
    await school.go(hours=1)
    assert len(school.mail.sent) == 1
    await school.go(minutes=59)
    assert len(school.mail.sent) == 1


async def test_an_outage_while_something_is_urgent_is_logged_and_listed_once_and_comes_off_by_itself(school, caplog):
    def told() -> list[str]:
        return [record.getMessage() for record in caplog.records if "mail is away" in record.getMessage()]

    async def listed() -> list[str]:
        return [str(notice.facts["code"]) for notice in await school.listed() if notice.kind == "mail_failed"]

    await school.user()
    await school.user("team@school.example", Role.TEAM_LEADER)
    school.mail.refuse = [SendError("connection", Failure.LATER)] * 3
    await school.in_danger()
    await school.in_danger(STRANGER)
    assert (len(told()), await listed()) == (1, ["connection"])
    assert not any(secret in told()[0] for secret in ("Ay", "@", "316", "leven"))
    await school.go(minutes=1)
    assert len(school.mail.sent) == 1, "one of the two is still to come"
    assert await listed() == ["connection"]
    await school.go(minutes=6)
    assert (len(school.mail.sent), await listed()) == (2, [])

    await school.go(minutes=10)
    school.mail.refuse = [SendError("timeout", Failure.LATER)]
    await school.in_danger()
    assert (len(told()), await listed()) == (2, ["timeout"])


async def test_an_outage_that_was_ticked_off_is_not_told_again_before_mail_worked(school, database):
    await school.user()
    school.mail.refuse = [SendError("connection", Failure.LATER)] * 2
    await school.in_danger()
    school.execute(database, "update notices set done_at = created_at where kind = 'mail_failed'")
    await school.go(minutes=1)
    [(done, once)] = school.execute(database, "select done_at = created_at, once from notices where kind = 'mail_failed'")
    assert (bool(done), once) == (True, "mail_failed:away")
    await school.go(minutes=5)
    assert len(school.mail.sent) == 1
    [(done, once)] = school.execute(database, "select done_at = created_at, once from notices where kind = 'mail_failed'")
    assert (bool(done), once) == (True, None)


async def test_an_outage_is_no_news_while_nothing_is_urgent(school):
    await school.user()
    await school.notice("handover")
    school.mail.refuse = [SendError("connection", Failure.LATER)]
    await school.go_to(at(24, 8))
    assert school.mail.refuse == []
    assert "mail_failed" not in [notice.kind for notice in await school.listed()]


async def test_a_refused_address_stands_on_the_list_and_the_team_leader_hears_it(school):
    await school.user()
    await school.user("team@school.example", Role.TEAM_LEADER)
    school.mail.refuse = [SendError("smtp-550", Failure.GONE)]
    await school.in_danger()
    await school.go(minutes=1)
    assert school.mail.readers == ["team@school.example"]
    [failed] = [notice for notice in await school.listed() if notice.kind == "mail_failed"]
    assert (failed.student, failed.urgent, failed.facts["code"]) == ("", False, "smtp-550")


async def test_a_wrong_password_stands_on_the_list_once_a_day_and_the_note_goes_when_it_is_right_again(school):
    await school.user()
    school.mail.refuse = [SendError("smtp-535", Failure.SETUP)] * 2
    await school.in_danger()
    await school.go(minutes=1)
    await school.go(minutes=5)
    assert len(school.mail.sent) == 1
    assert [notice.kind for notice in await school.listed()].count("mail_failed") == 1


async def test_a_note_that_may_have_been_sent_is_sent_again_only_when_it_is_urgent(school, database):
    await school.user()
    await school.notice("handover")
    school.mail.refuse = [SendError("cut-off", Failure.UNCERTAIN)]
    await school.go_to(at(23, 18))
    await school.go_to(at(24, 9, 30))
    assert school.execute(database, "select 1 from notes where status = 'uncertain'") != []
    school.mail.sent.clear()
    school.mail.refuse = [SendError("cut-off", Failure.UNCERTAIN)]
    await school.in_danger()
    await school.go(minutes=1)
    assert school.mail.subjects == ["Er wacht 1 dringend bericht"]


async def test_after_a_crash_while_sending_an_urgent_note_is_sent_again_with_the_same_number(school, database):
    await school.user()
    await school.in_danger()
    school.execute(database, "update notes set status = 'sending', sent_at = null")
    await school.go(minutes=9)
    assert len(school.mail.sent) == 1
    await school.go(minutes=1)
    first, second = school.mail.sent
    assert first.id == second.id


async def test_after_a_crash_while_sending_another_note_stays_uncertain(school, database):
    await school.user()
    await school.notice("handover")
    await school.go_to(at(24, 8))
    assert len(school.mail.sent) == 1
    school.execute(database, "update notes set status = 'sending', sent_at = null")
    await school.go(minutes=15)
    assert len(school.mail.sent) == 1
    assert school.execute(database, "select status from notes") == [("uncertain",)]


async def test_a_job_that_was_lost_is_found_by_the_round(school):
    await school.user()
    await school.notice("danger", urgent=True)
    await school.app.rounds.minute()
    school.jobs.queued.clear()
    await school.go(minutes=6)
    assert len(school.mail.sent) == 1


async def test_two_jobs_for_one_note_send_it_once(school):
    await school.user()
    await school.in_danger()
    await school.jobs.handlers[NOTE](1)
    assert len(school.mail.sent) == 1


async def test_a_note_that_comes_too_late_is_not_sent(school, database):
    await school.user()
    await school.notice("handover")
    school.mail.refuse = [SendError("connection", Failure.LATER)] * 50
    await school.go_to(at(24, 8))
    for _ in range(20):
        await school.go(minutes=45)
    assert school.execute(database, "select status from notes where kind = 'digest'") == [(NoteStatus.FAILED,)]


# -- waiting -------------------------------------------------------------------------------------------------------------


async def test_what_waits_for_four_school_hours_is_one_note_for_all_of_it(school):
    await school.user()
    await school.go_to(at(24, 8, 30))
    await school.notice("handover")
    await school.notice("callback", student="S2")
    await school.go_to(at(24, 12, 29))
    assert school.mail.sent == []
    await school.go_to(at(24, 12, 40))
    assert school.mail.subjects == ["2 vragen of berichten wachten op antwoord"]
    await school.go_to(at(24, 16, 50))
    assert len(school.mail.sent) == 1


async def test_the_digest_is_the_note_of_the_morning_too(school):
    await school.user()
    await school.notice("handover")
    await school.go_to(at(24, 8))
    await school.go_to(at(24, 8, 15))
    assert school.mail.subjects == ["1 punt op uw lijst"]


async def test_what_is_only_good_to_know_waits_for_the_digest(school):
    await school.user()
    await school.notice("meeting_yes")
    await school.go_to(at(24, 7, 30))
    assert school.mail.sent == []
    await school.go_to(at(24, 8))
    assert school.mail.subjects == ["1 punt op uw lijst"]
    assert "1 keer iets over een gesprek" in school.mail.sent[0].text


async def test_a_message_that_nobody_read_where_the_mentor_answers_waits_too(school):
    joke = await school.user()

    def hold(work: Work) -> int:
        talk = work.phone("simulator", AYSE, "nl")
        work.hold(talk, joke.id, school.clock())
        return talk

    talk = await school.app.transactions.run(hold)
    await school.go(minutes=1)
    await school.write("bent u er nog?")
    await school.jobs.run_due()
    await school.go_to(at(23, 16, 59))
    items = await school.app.transactions.run(lambda work: work.unread_items(school.clock()))
    assert [(item.kind, item.conversation) for item in items] == [("unread", talk)]
    await school.app.transactions.run(lambda work: work.mark_read(joke, talk, 10**6, school.clock()))
    assert await school.app.transactions.run(lambda work: work.unread_items(school.clock())) == []


async def test_what_waits_is_read_some_at_a_time_and_all_of_it(school):
    await school.user()
    for _ in range(5):
        await school.notice("handover")

    def read(work: Work) -> list[tuple[int, int | None]]:
        pages, after = [], 0
        while after is not None:
            items, after = work.waiting_items(school.clock(), after=after, limit=2)
            pages.append((len(items), after))
        return pages

    assert await school.app.transactions.run(read) == [(2, 2), (2, 4), (1, None)]


async def test_what_is_about_a_student_who_left_is_told_to_nobody(school, database):
    await school.user()
    await school.user("team@school.example", Role.TEAM_LEADER)
    await school.notice("handover")
    school.execute(database, "update students set removed_at = '2026-11-23 12:00:00' where school_id = 'S1'")
    await school.go_to(at(24, 8, 30))
    assert school.mail.sent == []


# -- digest --------------------------------------------------------------------------------------------------------------


async def test_the_digest_tells_what_came_in_and_what_waits_and_comes_once(school):
    await school.user()
    school.understanding.teach("wanneer is het vakantie", "holidays")
    await school.write("wanneer is het vakantie")
    await school.notice("disputed")
    for minute in (0, 1, 2):
        await school.go_to(at(24, 8, minute))
    digests = [letter for letter in school.mail.sent if "lijst" in letter.subject]
    assert len(digests) == 1
    assert "- 1 keer iets over afwezigheid" in digests[0].text
    assert "- In 1 gesprek schreef iemand sinds de vorige schooldag." in digests[0].text


async def test_a_day_without_anything_has_no_digest(school):
    await school.user()
    await school.go_to(at(24, 8))
    assert school.mail.sent == []


async def test_whoever_wants_no_notes_gets_none(school):
    await school.user(notes="none")
    await school.notice("handover")
    await school.go_to(at(24, 8, 30))
    assert school.mail.sent == []


async def test_old_notes_are_deleted(school, database):
    await school.user()
    await school.in_danger()
    school.execute(database, "update notes set created_at = '2026-01-01 00:00:00'")
    school.execute(database, "update notices set done_at = created_at")
    await school.go_to(at(24, 8))
    assert school.execute(database, "select count(*) from notes where kind = 'urgent'") == [(0,)]


# -- without mail --------------------------------------------------------------------------------------------------------


async def test_without_a_mail_server_nothing_is_written_and_nothing_breaks(database, settings, caplog):
    understanding, jobs, clock = FakeUnderstanding(), FakeJobs(), FakeClock()
    jobs.clock = clock
    parts = {"engine": database, "jobs": jobs, "clock": clock, "sleep": clock.sleep, "channels": {"simulator": FakeChannel()}}
    async with application(settings, understanding, **parts) as app:  # type: ignore[arg-type]
        await app.transactions.run(_fill)
        small = Noted(app, understanding, FakeChannel(), jobs, clock)
        await small.user()
        await small.in_danger()
        await small.go(hours=2)
    with database.connect() as connection:
        assert connection.execute(text("select count(*) from notes")).scalar() == 0
    assert "a part of the round failed" not in caplog.text


async def test_a_queue_of_urgent_things_is_found_by_an_index(school, database):
    plan = school.execute(
        database,
        "explain query plan select id from notices where urgent = 1 and done_at is null and created_at >= '2026-11-01'",
    )
    assert "ix_notices_urgent" in str(plan)


async def test_a_message_of_an_earlier_day_is_no_news(school):
    since = school.clock() + timedelta(minutes=1)
    await school.write("hallo")
    assert await school.app.transactions.run(lambda work: work.written_items(since)) == []
    assert len(await school.app.transactions.run(lambda work: work.written_items(since - timedelta(hours=1)))) == 1
