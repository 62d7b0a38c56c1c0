"""The consent gate, as a table."""

from datetime import date

import pytest

from bot.domain.consent import Allowed, Purpose, Refused, age, decide
from bot.domain.contact import Contact, Information, Student

TODAY = date(2026, 11, 23)
YOUNG = Student(1, "Elif", date(2010, 3, 31))
ADULT = Student(2, "Layla", date(2008, 11, 23))
PERMITS = Student(3, "Daan", date(2007, 1, 1), frozenset({"absence"}))
OBJECTS = Student(4, "Omar", date(2010, 3, 31), objection=True)
STRANGER = Student(9, "Ander", date(2010, 3, 31))
CONTACT = Contact(1, "Ayşe", "tr", students=(YOUNG, ADULT, PERMITS, OBJECTS))
STOPPED = Contact(1, "Ayşe", "tr", stopped=True, students=(YOUNG,))
NONE = Contact(1, "Coach", "nl", information=Information.NONE, students=(YOUNG,))
ON_REQUEST = Contact(1, "Tante", "nl", information=Information.ON_REQUEST, students=(YOUNG,))


@pytest.mark.parametrize(
    ("contact", "purpose", "student", "scope", "expected"),
    [
        (None, Purpose.GENERAL, None, "", Allowed()),
        (None, Purpose.STUDENT, YOUNG, "absence", Refused("unlinked")),
        (CONTACT, Purpose.GENERAL, None, "", Allowed()),
        (CONTACT, Purpose.STUDENT, YOUNG, "absence", Allowed()),
        (CONTACT, Purpose.STUDENT, STRANGER, "absence", Refused("not_their_student")),
        (CONTACT, Purpose.STUDENT, None, "absence", Refused("not_their_student")),
        (CONTACT, Purpose.STUDENT, ADULT, "absence", Refused("adult_without_permission")),
        (CONTACT, Purpose.STUDENT, PERMITS, "absence", Allowed()),
        (CONTACT, Purpose.STUDENT, PERMITS, "progress", Refused("adult_without_permission")),
        (CONTACT, Purpose.STUDENT, OBJECTS, "absence", Refused("objection")),
        (STOPPED, Purpose.GENERAL, None, "", Refused("stopped")),
        (STOPPED, Purpose.STUDENT, YOUNG, "absence", Refused("stopped")),
        (STOPPED, Purpose.CONFIRMATION, None, "", Allowed()),
        (NONE, Purpose.STUDENT, YOUNG, "meeting", Refused("no_information")),
        (NONE, Purpose.GENERAL, None, "", Allowed()),
        (ON_REQUEST, Purpose.STUDENT, YOUNG, "absence", Allowed()),
    ],
)
def test_the_gate(contact, purpose, student, scope, expected):
    assert decide(contact, purpose, TODAY, student, scope) == expected


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2008, 11, 23), date(2026, 11, 23), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_the_18th_birthday_counts_from_that_day_on(born, today, years):
    assert age(born, today) == years
