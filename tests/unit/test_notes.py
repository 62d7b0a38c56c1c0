"""Who is told that something waits, when and how often."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.config import ROOT
from bot.domain.access import Role, User
from bot.domain.note_rules import (
    BURST,
    digest_due,
    digest_notes,
    digest_since,
    nobody_hears,
    readers,
    urgent_notes,
    waiting_notes,
    waiting_since,
)
from bot.domain.notes import (
    PAUSES,
    Draft,
    Group,
    Item,
    Note,
    NoteKind,
    NoteRules,
    NoteStatus,
    Owner,
    Told,
    again_after,
    group_of,
    key_of,
)
from bot.domain.schedule import OfficeHours, since_office_hours
from bot.language.catalogue import FluentCatalogue
from bot.services.note_letters import compose

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEK = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday"})
HOURS = OfficeHours(WEEK, time(8), time(17), ((date(2026, 12, 19), date(2027, 1, 3)),))
RULES = NoteRules(timedelta(0), timedelta(minutes=60), (time(7), time(22)), timedelta(hours=4), time(8), HOURS)
MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=AMSTERDAM)

JOKE = User(1, "j@school.example", "Joke", Role.MENTOR)
LEADER = User(2, "team@school.example", "Team", Role.TEAM_LEADER, ("1A",))
OTHER_LEADER = User(3, "team2@school.example", "Team 2", Role.TEAM_LEADER, ("1B",))
ADMIN = User(4, "admin@school.example", "Admin", Role.ADMIN)
USERS = [JOKE, LEADER, OTHER_LEADER, ADMIN]
ELIF = Owner("j@school.example", "1A")
NOBODYS = ()


def danger(id_: int = 1, *, at: datetime = MONDAY, conversation: int | None = 5, owners: tuple[Owner, ...] = (ELIF,)) -> Item:
    return Item(id_, "danger", at, conversation, owners, urgent=True)


def told(*notices: int, at: datetime = MONDAY, to: str = "user-1", status: NoteStatus = NoteStatus.SENT) -> Told:
    return Told(to, at, {"count": len(notices), "notices": list(notices)}, status)


def users_of(drafts: list[Draft]) -> list[int | None]:
    return [draft.user for draft in drafts]


# -- who -----------------------------------------------------------------------------------------------------------------


def test_the_mentor_of_the_student_hears_it_and_nobody_else():
    assert readers(danger(), USERS) == [JOKE]


@pytest.mark.parametrize(
    "mentor", [replace(JOKE, notes="none"), replace(JOKE, disabled=True), replace(JOKE, email="x@school.example")]
)
def test_without_the_mentor_the_team_leaders_of_the_group_hear_it(mentor):
    assert readers(danger(), [mentor, LEADER, OTHER_LEADER, ADMIN]) == [LEADER]


def test_a_team_leader_of_all_groups_leads_this_one_too():
    anybody = replace(LEADER, groups=())
    assert readers(danger(), [anybody, OTHER_LEADER]) == [anybody]


def test_a_student_without_a_mentor_is_the_team_leaders():
    assert readers(danger(owners=(Owner("", "1B"),)), USERS) == [OTHER_LEADER]


def test_what_is_nobodys_goes_to_team_leaders_and_admins():
    assert readers(danger(owners=NOBODYS), USERS) == [LEADER, OTHER_LEADER, ADMIN]


def test_a_parent_of_two_students_is_told_to_both_mentors_once_each():
    karim = User(9, "k@school.example", "Karim", Role.MENTOR)
    both = (ELIF, Owner("k@school.example", "1B"), Owner("j@school.example", "1B"))
    assert readers(danger(owners=both), [*USERS, karim]) == [JOKE, karim]


def test_what_nobody_may_see_is_known():
    assert nobody_hears([danger()], [ADMIN], RULES) == [1]
    assert nobody_hears([danger()], [ADMIN], replace(RULES, also_to=("zorg@school.example",))) == []


# -- urgent --------------------------------------------------------------------------------------------------------------


def test_something_urgent_is_told_at_once_also_at_night():
    night = MONDAY.replace(hour=3)
    [draft] = urgent_notes([danger(at=night)], [], USERS, RULES, night)
    assert (draft.kind, draft.user, draft.facts["count"]) == (NoteKind.URGENT, 1, 1)


def test_a_school_may_wait_some_minutes_first():
    rules = replace(RULES, urgent_after=timedelta(minutes=10))
    assert urgent_notes([danger()], [], USERS, rules, MONDAY + timedelta(minutes=9)) == []
    assert users_of(urgent_notes([danger()], [], USERS, rules, MONDAY + timedelta(minutes=10))) == [1]


def test_what_somebody_opened_is_told_no_more():
    opened = replace(danger(), opened=True)
    assert urgent_notes([opened], [], USERS, RULES, MONDAY) == []
    assert urgent_notes([opened], [told(1)], USERS, RULES, MONDAY + timedelta(hours=2)) == []


def test_it_is_told_again_each_hour_until_then():
    before = [told(1)]
    assert urgent_notes([danger()], before, USERS, RULES, MONDAY + timedelta(minutes=59)) == []
    [again] = urgent_notes([danger()], before, USERS, RULES, MONDAY + timedelta(minutes=60))
    assert again.once != urgent_notes([danger()], [], USERS, RULES, MONDAY)[0].once


def test_reminders_rest_at_night():
    night, morning = MONDAY.replace(hour=23), MONDAY.replace(hour=7) + timedelta(days=1)
    assert urgent_notes([danger()], [told(1)], USERS, RULES, night) == []
    assert users_of(urgent_notes([danger()], [told(1)], USERS, RULES, morning)) == [1]


def test_many_messages_of_one_frightened_parent_are_one_note_and_one_reminder():
    both = [danger(1), danger(2)]
    assert urgent_notes(both, [told(1)], USERS, RULES, MONDAY + timedelta(minutes=1)) == []
    [draft] = urgent_notes(both, [told(1)], USERS, RULES, MONDAY + BURST)
    assert draft.facts["count"] == 2


def test_another_parent_in_danger_is_told_at_once():
    both = [danger(1, conversation=5), danger(2, conversation=6)]
    [draft] = urgent_notes(both, [told(1)], USERS, RULES, MONDAY + timedelta(minutes=1))
    assert draft.facts["notices"] == [1, 2]


def test_what_concerns_no_conversation_is_told_once():
    setup = danger(owners=NOBODYS, conversation=None)
    before = [told(1, to=key_of(user.id)) for user in (LEADER, OTHER_LEADER, ADMIN)]
    assert urgent_notes([setup], before, USERS, RULES, MONDAY + timedelta(hours=5)) == []


def test_while_a_note_waits_for_the_mail_server_there_is_no_second():
    before = [told(1, status=NoteStatus.QUEUED)]
    assert urgent_notes([danger()], before, USERS, RULES, MONDAY + timedelta(hours=5)) == []


def test_when_the_mentors_address_is_refused_the_team_leader_hears_it():
    failed = told(1, status=NoteStatus.FAILED)
    assert users_of(urgent_notes([danger()], [failed], USERS, RULES, MONDAY + timedelta(minutes=1))) == [2]


def test_after_two_weeks_it_is_no_news():
    assert urgent_notes([danger()], [], USERS, RULES, MONDAY + timedelta(days=15)) == []


def test_outside_school_hours_the_care_team_hears_it_too():
    rules = replace(RULES, also_to=("zorg@school.example",))
    drafts = urgent_notes([danger()], [], USERS, rules, MONDAY.replace(hour=19))
    assert [(d.user, d.address) for d in drafts] == [(1, ""), (None, "zorg@school.example")]
    assert users_of(urgent_notes([danger()], [], USERS, rules, MONDAY)) == [1]


def test_on_a_holiday_the_care_team_hears_it_at_noon():
    rules = replace(RULES, also_to=("zorg@school.example",))
    holiday = datetime(2026, 12, 22, 12, 0, tzinfo=AMSTERDAM)
    assert len(urgent_notes([danger(at=holiday)], [], USERS, rules, holiday)) == 2


def test_a_channel_that_is_set_up_wrong_does_not_wake_the_care_team():
    rules = replace(RULES, also_to=("zorg@school.example",))
    setup = danger(owners=NOBODYS, conversation=None)
    assert None not in users_of(urgent_notes([setup], [], USERS, rules, MONDAY.replace(hour=23)))


def test_when_nobody_else_would_hear_it_the_care_team_does_at_any_hour():
    rules = replace(RULES, also_to=("zorg@school.example",))
    [draft] = urgent_notes([danger()], [], [ADMIN], rules, MONDAY)
    assert draft.address == "zorg@school.example"
    again = [told(1, to=key_of(None, "ZORG@school.example"))]
    assert urgent_notes([danger()], again, [ADMIN], rules, MONDAY + timedelta(minutes=1)) == []


def test_a_note_has_a_name_that_fits_and_no_address_in_it():
    rules = replace(RULES, also_to=(f"{'z' * 300}@school.example",))
    [draft] = urgent_notes([danger(10**9)], [], [], rules, MONDAY)
    assert len(draft.once) <= 100
    assert "@" not in draft.once


# -- waiting -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "since"),
    [
        (datetime(2026, 11, 23, 13, 0), datetime(2026, 11, 23, 9, 0)),
        (datetime(2026, 11, 23, 9, 0), datetime(2026, 11, 20, 14, 0)),  # Monday: the rest is Friday's
        (datetime(2026, 11, 22, 12, 0), datetime(2026, 11, 20, 13, 0)),  # on a Sunday
        (datetime(2027, 1, 4, 10, 0), datetime(2026, 12, 18, 15, 0)),  # after the holidays
        (datetime(2026, 11, 24, 7, 0), datetime(2026, 11, 23, 13, 0)),  # before school
    ],
)
def test_four_school_hours_ago(now, since):
    found = since_office_hours(now.replace(tzinfo=AMSTERDAM), HOURS, timedelta(hours=4))
    assert found == since.replace(tzinfo=AMSTERDAM)


def test_a_school_that_is_never_open_waits_for_nothing():
    assert since_office_hours(MONDAY, OfficeHours(frozenset(), time(8), time(17)), timedelta(hours=4)) is None


def test_outside_school_hours_nobody_is_told_of_what_waits():
    assert waiting_since(RULES, MONDAY.replace(hour=20)) is None
    assert waiting_since(RULES, MONDAY) == MONDAY - timedelta(hours=4)


def question(id_: int, at: datetime) -> Item:
    return Item(id_, "handover", at, 5, (ELIF,))


def test_one_note_for_all_that_waits():
    items = [question(1, MONDAY - timedelta(days=1)), question(2, MONDAY - timedelta(hours=5))]
    until = MONDAY - timedelta(hours=4)
    [draft] = waiting_notes(items, {}, USERS, until, MONDAY)
    assert (draft.user, draft.facts) == (1, {"count": 2, "until": until.isoformat()})


def test_at_most_one_in_four_hours_and_only_when_something_is_new_among_it():
    old, new = question(1, MONDAY - timedelta(hours=6)), question(2, MONDAY - timedelta(hours=4, minutes=1))
    until = MONDAY - timedelta(hours=4)

    def last(at: datetime, until: datetime) -> dict[int, Told]:
        return {1: Told("user-1", at, {"count": 1, "until": until.isoformat()})}

    three_hours_ago = last(MONDAY - timedelta(hours=3), MONDAY - timedelta(hours=5))
    assert waiting_notes([old, new], three_hours_ago, USERS, until, MONDAY) == []
    long_ago = last(MONDAY - timedelta(hours=5), MONDAY - timedelta(hours=5))
    assert len(waiting_notes([old, new], long_ago, USERS, until, MONDAY)) == 1
    assert waiting_notes([old], long_ago, USERS, until, MONDAY) == []


# -- digest --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 11, 23, 7, 59), False),
        (datetime(2026, 11, 23, 8, 0), True),
        (datetime(2026, 11, 23, 11, 30), True),  # the program did not run at eight
        (datetime(2026, 11, 23, 15, 0), False),
        (datetime(2026, 11, 22, 8, 0), False),  # a Sunday
        (datetime(2026, 12, 21, 8, 0), False),  # a holiday
    ],
)
def test_the_digest_comes_at_its_hour_on_school_days(now, due):
    assert digest_due(RULES, now.replace(tzinfo=AMSTERDAM)) is due


def test_on_monday_the_digest_tells_what_came_in_since_friday():
    monday = MONDAY.replace(hour=8)
    assert digest_since(RULES, monday.date(), monday) == datetime(2026, 11, 20, 8, 0, tzinfo=AMSTERDAM)


def test_the_digest_counts_by_kind():
    items = [question(1, MONDAY), danger(2), replace(question(3, MONDAY), kind="meeting_yes")]
    wrote = [Item(7, "unread", MONDAY, 7, (ELIF,))]
    [draft] = digest_notes(items, wrote, USERS, MONDAY.date(), None)
    assert draft.facts == {"count": 3, "wrote": 1, "groups": {"question": 1, "urgent": 1, "meeting": 1}}
    assert draft.once == "digest:1:2026-11-23"


def test_there_is_no_digest_when_there_is_nothing():
    assert digest_notes([], [], USERS, MONDAY.date(), MONDAY) == []


def test_a_kind_that_nobody_thought_of_is_a_question():
    assert group_of("school_lunch") is Group.QUESTION


# -- sending again -------------------------------------------------------------------------------------------------------


def test_pauses_grow_and_end_when_the_note_is_not_worth_it_any_more():
    written = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    assert [again_after(NoteKind.URGENT, n, written, written) for n in (1, 2, 3, 4, 9)] == [*PAUSES, PAUSES[-1]]
    assert again_after(NoteKind.WAITING, 4, written, written + timedelta(hours=3, minutes=5)) is None
    assert again_after(NoteKind.URGENT, 4, written, written + timedelta(hours=3, minutes=5)) == PAUSES[-1]


# -- the mail ------------------------------------------------------------------------------------------------------------

WORDS = FluentCatalogue(ROOT / "bot/notes")


def note(kind: NoteKind, facts: dict[str, object], *, language: str = "nl", user: int | None = 1) -> Note:
    return Note(12, kind, user, "j@school.example", language, facts, 1, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))


def test_every_word_is_there_in_both_languages():
    assert WORDS.problems() == []
    assert set(WORDS.languages) == {"nl", "en"}


def test_an_urgent_note_says_how_many_and_where_to_look():
    letter = compose(note(NoteKind.URGENT, {"count": 1}), WORDS, url="https://ouders.school.example/")
    assert letter.subject == "Er wacht 1 dringend bericht"
    assert "Open Ouderlijn: https://ouders.school.example/inbox?show=urgent" in letter.text
    assert 'href="https://ouders.school.example/inbox?show=urgent"' in letter.html
    assert letter.id == "note-12-20261123120000"


def test_two_of_them_in_english():
    letter = compose(note(NoteKind.URGENT, {"count": 2}, language="en"), WORDS, url="https://ouders.school.example")
    assert letter.subject == "2 urgent messages are waiting"
    assert '<html lang="en">' in letter.html


def test_what_is_urgent_on_the_list_points_at_the_list():
    letter = compose(note(NoteKind.URGENT, {"count": 1, "written": False}), WORDS, url="https://ouders.school.example")
    assert "https://ouders.school.example/todo" in letter.text


def test_without_an_address_of_the_pages_there_is_no_link():
    letter = compose(note(NoteKind.WAITING, {"count": 3}), WORDS, url=None)
    assert "http" not in letter.text + letter.html.replace("<!doctype html>", "")
    assert "Open Ouderlijn" in letter.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_digest_lists_every_group_it_has(language):
    facts = {"count": 7, "wrote": 2, "groups": dict.fromkeys(Group, 1)}
    letter = compose(note(NoteKind.DIGEST, facts, language=language), WORDS, url="https://ouders.school.example")
    assert letter.text.count("\n- ") == len(Group) + 1
    assert letter.html.count("<li>") == len(Group) + 1


def test_a_digest_without_anything_that_waits_says_so():
    letter = compose(note(NoteKind.DIGEST, {"count": 0, "wrote": 1, "groups": {}}), WORDS, url=None)
    assert letter.text.startswith("Er wacht niets op u.\n\n- In 1 gesprek schreef iemand")


def test_an_address_of_the_settings_is_told_why_it_gets_mail():
    letter = compose(note(NoteKind.URGENT, {"count": 1}, user=None), WORDS, url="https://ouders.school.example")
    assert "Dit adres staat in de instellingen" in letter.text
    assert "/account" not in letter.text


def test_a_language_that_has_no_notes_reads_dutch():
    assert compose(note(NoteKind.URGENT, {"count": 1}, language="tr"), WORDS, url=None).subject == "Er wacht 1 dringend bericht"
