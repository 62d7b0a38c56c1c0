"""The school's rules for contact, and what they remind a mentor of."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot import config
from bot.domain.absences import RIGHT, STAYS, hours_missed
from bot.domain.consent import Allowed, Held, Refused
from bot.domain.contact import Absence
from bot.domain.proposals import Known, find, propose
from bot.domain.reminders import Balance, ContactRecord, ContactRules, News, balance, birthday_18, reminders, year_start
from bot.domain.students import Fixed, StudentContact, Way, missed, next_meeting, permission, reach
from bot.domain.todo import KINDS, SECTIONS, section_of
from bot.errors import ConfigError
from bot.services.rules import alert_rules, contact_rules

RULES = ContactRules((8, 1), timedelta(weeks=6), timedelta(weeks=8), 1, 2, timedelta(weeks=8))
TODAY = date(2026, 11, 23)
CALM = ContactRecord(
    birth_date=date(2010, 3, 31),
    permissions=frozenset(),
    may_hear=True,
    contacts=1,
    last=TODAY,
    balance=Balance(),
    meetings=2,
)


def kinds(record: ContactRecord, today: date = TODAY, rules: ContactRules = RULES) -> list[str]:
    return [reminder.kind for reminder in reminders(record, rules, today)]


def test_where_all_is_well_nothing_is_said():
    assert kinds(CALM) == []


@pytest.mark.parametrize(
    ("today", "start"),
    [(date(2026, 8, 1), 2026), (date(2026, 7, 31), 2025), (date(2027, 1, 1), 2026), (date(2026, 12, 31), 2026)],
)
def test_the_school_year_begins_in_august(today, start):
    assert year_start(today, RULES) == date(start, 8, 1)


def test_a_school_year_from_29_february_begins_on_1_march_in_other_years():
    assert year_start(date(2027, 3, 2), replace(RULES, year_starts=(2, 29))) == date(2027, 3, 1)
    assert year_start(date(2028, 2, 29), replace(RULES, year_starts=(2, 29))) == date(2028, 2, 29)


# -- contact -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "last", "said"),
    [
        (date(2026, 9, 11), None, []),
        (date(2026, 9, 12), None, ["no_contact"]),
        # Of the year before, it does not count.
        (date(2026, 9, 12), date(2026, 6, 1), ["no_contact"]),
        (date(2026, 9, 11), date(2026, 6, 1), []),
        (date(2026, 9, 12), date(2026, 8, 20), []),
        (TODAY, TODAY - timedelta(days=55), []),
        (TODAY, TODAY - timedelta(days=56), ["quiet"]),
    ],
)
def test_who_was_not_heard_of_is_named(today, last, said):
    assert kinds(replace(CALM, last=last), today) == said


def test_it_is_said_since_when_and_for_how_long():
    [never] = reminders(replace(CALM, last=None), RULES, TODAY)
    assert never.facts == {"since": date(2026, 8, 1)}
    [quiet] = reminders(replace(CALM, last=date(2026, 9, 14)), RULES, TODAY)
    assert quiet.facts == {"weeks": 10}


def test_nobody_is_pushed_to_contact_a_home_that_may_hear_nothing():
    bad = replace(CALM, last=None, balance=Balance(0, 5), meetings=0, may_hear=False)
    assert kinds(bad) == []


def test_a_student_without_contacts_is_named_and_nothing_else():
    assert kinds(replace(CALM, contacts=0, last=None, balance=Balance(0, 3))) == ["no_contacts"]


# -- good and bad news ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [(0, 0, []), (0, 1, ["only_bad"]), (1, 1, []), (1, 2, ["more_good"]), (3, 2, []), (0, 3, ["only_bad"])],
)
def test_bad_news_wants_as_much_good_news(good, bad, said):
    assert kinds(replace(CALM, balance=Balance(good, bad))) == said


def test_a_school_may_want_more_of_it():
    assert kinds(replace(CALM, balance=Balance(3, 2)), rules=replace(RULES, good_per_bad=2)) == ["more_good"]


def test_what_two_contacts_are_told_on_a_day_counts_once():
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    news = [News("absence-alert", monday)] * 2 + [News("together", tuesday), News("absence-hours", tuesday)]
    news += [News("good-week", monday), News("good-week", monday), News("good-test", monday)]
    assert balance(news) == Balance(good=2, bad=2)


def test_a_correction_an_answer_and_an_invitation_are_neither():
    keys = ("absence-correction", "invite", "answer-holidays", "absence-student", "meeting-reminder", "welcome")
    assert balance(News(key, TODAY) for key in keys) == Balance()


# -- meetings and eighteen -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "held", "said"),
    [
        (date(2027, 1, 1), 0, []),
        (date(2027, 1, 2), 0, ["meeting"]),
        (date(2027, 1, 2), 1, []),
        (date(2027, 6, 5), 1, ["meeting"]),
        (date(2027, 7, 31), 2, []),
    ],
)
def test_the_first_of_two_meetings_is_due_when_half_of_the_year_is_over(today, held, said):
    assert kinds(replace(CALM, meetings=held, last=today), today) == said


@pytest.mark.parametrize(
    ("day", "said", "weeks"),
    [
        (TODAY + timedelta(weeks=8, days=1), [], None),
        (TODAY + timedelta(weeks=8), ["turns_18"], 8),
        (TODAY + timedelta(days=1), ["turns_18"], 0),
        (TODAY, [], None),
    ],
)
def test_before_the_18th_birthday_permission_is_talked_about(day, said, weeks):
    record = replace(CALM, birth_date=day.replace(year=day.year - 18))
    assert kinds(record) == said
    if weeks is not None:
        assert reminders(record, RULES, TODAY)[0].facts["weeks"] == weeks
    # Said already, or nothing may be told anyway.
    assert kinds(replace(record, permissions=frozenset({"absence"}))) == []
    assert kinds(replace(record, may_hear=False)) == []


def test_born_on_29_february_is_18_on_1_march():
    assert birthday_18(date(2008, 2, 29)) == date(2026, 3, 1)


def test_each_rule_can_be_switched_off(settings):
    none = {"first_contact_weeks": 0, "quiet_weeks": 0, "good_per_bad": 0, "meetings_a_year": 0, "before_18_weeks": 0}
    off = settings.model_copy(update={"contact_rules": config.ContactRules(**none)})
    soon = replace(CALM, birth_date=date(2008, 11, 25), last=None, balance=Balance(0, 9), meetings=0)
    assert reminders(soon, contact_rules(off), TODAY) == ()
    assert kinds(replace(soon, last=date(2026, 8, 2)), rules=contact_rules(off)) == []


@pytest.mark.parametrize("day", ['"13-01"', '"02-30"', "august", "8", "[8, 1]", '""'])
def test_a_school_year_that_starts_on_no_day_stops_the_start(tmp_path, day):
    text = (config.ROOT / "config.yaml").read_text(encoding="utf-8")
    wrong = tmp_path / "config.yaml"
    wrong.write_text(text.replace('school_year_starts: "08-01"', f"school_year_starts: {day}"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"contact_rules\.school_year_starts"):
        config.load(wrong, {})


# -- what follows from what is on record ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "permissions", "objection", "kind"),
    [
        (date(2010, 3, 31), (), False, "until_18"),
        (date(2010, 3, 31), (), True, "objection"),
        (date(2008, 11, 23), (), False, "adult_none"),
        (date(2008, 11, 24), ("absence",), False, "until_18"),
        (date(2008, 11, 23), ("meeting", "absence"), False, "adult_some"),
        (date(2000, 1, 1), ("absence",), True, "objection"),
    ],
)
def test_permission_is_what_the_gate_makes_of_it(born, permissions, objection, kind):
    found = permission(born, permissions, objection, TODAY)
    assert found.kind == kind
    assert found.open is (kind in ("until_18", "adult_some"))


LESSON = Absence(TODAY, time(9), time(10, 30), "unknown")


def test_what_was_missed_is_counted_with_what_nobody_explained(settings):
    rules = alert_rules(settings)
    ill, late = replace(LESSON, reason="ill"), replace(LESSON, kind="late")
    old, wrong = replace(LESSON, date=date(2026, 9, 1)), replace(LESSON, disputed=True, settled=RIGHT, reason="was_present")
    found = missed([LESSON, ill, late, old, wrong, replace(LESSON, status="withdrawn")], rules, date(2026, 11, 2))
    assert (found.count, found.hours, found.without_reason) == (3, 1.5, 1)


@pytest.mark.parametrize(("settled", "hours"), [("", 0), (RIGHT, 0), (STAYS, 1.5)])
def test_a_dispute_counts_only_once_the_mentor_says_that_it_stays(settings, settled, hours):
    disputed = replace(LESSON, disputed=True, reason="was_present", settled=settled)
    assert hours_missed([disputed], alert_rules(settings), date(2026, 11, 2)) == hours


def test_a_reason_that_is_given_later_counts_as_any_other(settings):
    rules, since = alert_rules(settings), date(2026, 11, 2)
    assert hours_missed([replace(LESSON, reason="ill")], rules, since) == 0
    assert hours_missed([replace(LESSON, reason="other")], rules, since) == 1.5
    # The mentor's word that the contact is right holds whatever is said later.
    assert hours_missed([replace(LESSON, reason="other", settled=RIGHT)], rules, since) == 0


def test_the_next_meeting_is_the_first_that_is_still_to_come():
    now = datetime(2026, 11, 23, 13, tzinfo=UTC)
    day = Fixed(TODAY, time(12), {}), Fixed(TODAY, time(14), {}), Fixed(date(2026, 11, 24), time(9), {})
    assert next_meeting(day, now) == day[1]
    assert next_meeting(day[:1], now) is None


WAY = Way(1, "sms", "", heard=False, sent=False, arrived=False)
ADULT = StudentContact(1, "A", "", "nl", "both", "+31600000101", "sms", "normal", False, "", None, "", (WAY,))


@pytest.mark.parametrize(
    ("person", "verdict", "word"),
    [
        (ADULT, Allowed(), "never"),
        (replace(ADULT, ways=(replace(WAY, sent=True),)), Allowed(), "not_yet"),
        (replace(ADULT, ways=(replace(WAY, sent=True, arrived=True),)), Allowed(), "yes"),
        (replace(ADULT, ways=(replace(WAY, heard=True),)), Held("welcome"), "yes"),
        (replace(ADULT, ways=(replace(WAY, gone="30003", arrived=True),)), Allowed(), "gone"),
        (replace(ADULT, ways=(replace(WAY, gone="30003"), replace(WAY, arrived=True))), Allowed(), "yes"),
        (replace(ADULT, stopped=True), Refused("stopped"), "stopped"),
        (ADULT, Refused("no_address"), "no_address"),
        (replace(ADULT, ways=(replace(WAY, gone="30003"),)), Refused("no_address"), "gone"),
        (ADULT, Held("own_number"), "own_number"),
        (ADULT, Held("new_number"), "new_number"),
        (ADULT, Refused("objection"), "never"),
    ],
)
def test_whether_a_contact_is_reached_is_said_in_one_word(person, verdict, word):
    assert reach(person, verdict) == word


# -- the list ------------------------------------------------------------------------------------------------------------------


def test_each_kind_of_work_has_its_part_of_the_list():
    assert section_of("callback", urgent=False) == "call"
    assert section_of("handover", urgent=False) == section_of("school_costs", urgent=False) == "answer"
    assert section_of("disputed", urgent=False) == "decide"
    assert section_of("meeting_yes", urgent=False) == "know"
    # The contact was told that the mentor arranges it; to answer does not settle it.
    assert section_of("interpreter", urgent=False) == "arrange"
    assert section_of("not_reached", urgent=False) == "failed"
    assert section_of("hours", urgent=True) == "urgent"


def test_no_kind_stands_in_two_parts():
    every = [kind for of in KINDS.values() for kind in of]
    assert len(every) == len(set(every))
    assert set(KINDS) < set(SECTIONS)


# -- who a stranger is ---------------------------------------------------------------------------------------------------------

AYSE = Known(1, "Ayşe Yıldız", "+31600000101", ("Elif Yıldız",))
HENK = Known(2, "Henk de Vries", "+31600055303", ("Daan de Vries",))
PEOPLE = (AYSE, HENK)


@pytest.mark.parametrize(
    ("phone", "written", "found"),
    [
        ("+31600000101", [], [(1, ("number",))]),
        ("+31600000111", [], [(1, ("number_alike",))]),
        ("+31600001001", [], [(1, ("number_alike",))]),
        ("+31612345678", [], []),
        ("", ["ben ayse, annesi ELİF yildiz"], [(1, ("name", "student"))]),
        ("", ["Hallo met Henk"], [(2, ("first_name",))]),
        ("", ["moeder van Daan"], [(2, ("student_first_name",))]),
        ("+31600055303", ["ik ben Ayşe"], [(2, ("number",)), (1, ("first_name",))]),
        ("", [""], []),
    ],
)
def test_who_it_may_be_by_number_and_name(phone, written, found):
    assert [(each.known.id, each.why) for each in propose(PEOPLE, phone, written)] == found


def test_two_numbers_that_differ_much_are_not_alike():
    assert propose([Known(1, "X", "+31600000222")], "+31600000111", []) == ()
    assert propose([Known(1, "X", "112")], "113", []) == ()
    assert propose([Known(1, "X", "0031600000101")], "+31600000101", [])[0].why == ("number_alike",)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("yil", [1]), ("AYSE y", [1]), ("elif", [1]), ("vries henk", [2]), ("henk elif", []), ("  ", []), ("%", []), ("e", [1])],
)
def test_a_contact_is_found_by_the_beginnings_of_names(wanted, found):
    assert [known.id for known in find(PEOPLE, wanted)] == found
