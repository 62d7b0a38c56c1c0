"""The consent gate, as a table."""

from datetime import date

import pytest

from bot.domain.consent import Allowed, Held, Purpose, Refused, age, decide
from bot.domain.contact import Contact, Information, Student

TODAY = date(2026, 11, 23)
YOUNG = Student(1, "Elif", date(2010, 3, 31))
ADULT = Student(2, "Layla", date(2008, 11, 23))
PERMITS = Student(3, "Daan", date(2007, 1, 1), frozenset({"absence"}))
OBJECTS = Student(4, "Omar", date(2010, 3, 31), objection=True)
STRANGER = Student(9, "Ander", date(2010, 3, 31))
PHONE = Student(1, "Elif", date(2010, 3, 31), phone="+31600000101")


def seen_as(information: Information, student: Student = YOUNG) -> Student:
    return Student(student.id, student.first_name, student.birth_date, student.permissions, information=information)


CONTACT = Contact(1, "Ayşe", "tr", students=(YOUNG, ADULT, PERMITS, OBJECTS), welcomed=True)
NEW = Contact(1, "Ayşe", "tr", students=(YOUNG,))
STOPPED = Contact(1, "Ayşe", "tr", stopped=True, students=(YOUNG,), welcomed=True)
NONE = Contact(1, "Coach", "nl", students=(seen_as(Information.NONE),), welcomed=True)
ON_REQUEST = Contact(1, "Tante", "nl", students=(seen_as(Information.ON_REQUEST),), welcomed=True)
ONLY_ADULT = Contact(1, "Samira", "ar", students=(ADULT,), welcomed=True)
OWN = Contact(1, "Ayşe", "tr", students=(PHONE,), phone="+31600000101", welcomed=True)
REMOVED = Contact(1, "Ayşe", "tr", welcomed=True)

GENERAL, STUDENT, NEWS, WELCOME = Purpose.GENERAL, Purpose.STUDENT, Purpose.NEWS, Purpose.WELCOME
FAREWELL, SELF, CONFIRMATION = Purpose.FAREWELL, Purpose.SELF, Purpose.CONFIRMATION


@pytest.mark.parametrize(
    ("to", "purpose", "student", "scope", "expected"),
    [
        # an address that is linked to nobody
        (None, GENERAL, None, "", Allowed()),
        (None, CONFIRMATION, None, "", Allowed()),
        (None, STUDENT, YOUNG, "absence", Refused("unlinked")),
        (None, NEWS, YOUNG, "absence", Refused("unlinked")),
        (None, WELCOME, None, "", Refused("unlinked")),
        (None, SELF, YOUNG, "absence", Refused("unlinked")),
        # under 18
        (CONTACT, GENERAL, None, "", Allowed()),
        (CONTACT, STUDENT, YOUNG, "absence", Allowed()),
        (CONTACT, NEWS, YOUNG, "absence", Allowed()),
        (CONTACT, NEWS, YOUNG, "meeting", Allowed()),
        (CONTACT, NEWS, YOUNG, "progress", Allowed()),
        (CONTACT, STUDENT, OBJECTS, "absence", Refused("objection")),
        (CONTACT, NEWS, OBJECTS, "meeting", Refused("objection")),
        # somebody else's student
        (CONTACT, STUDENT, STRANGER, "absence", Refused("not_their_student")),
        (CONTACT, STUDENT, None, "absence", Refused("not_their_student")),
        (CONTACT, NEWS, STRANGER, "absence", Refused("not_their_student")),
        (CONTACT, SELF, STRANGER, "absence", Refused("not_their_student")),
        (REMOVED, NEWS, YOUNG, "absence", Refused("not_their_student")),
        (REMOVED, WELCOME, None, "", Refused("not_their_student")),
        (REMOVED, GENERAL, None, "", Allowed()),
        # from 18 on: only what the student permits
        (CONTACT, STUDENT, ADULT, "absence", Refused("adult_without_permission")),
        (CONTACT, NEWS, ADULT, "absence", Refused("adult_without_permission")),
        (CONTACT, NEWS, PERMITS, "absence", Allowed()),
        (CONTACT, NEWS, PERMITS, "meeting", Refused("adult_without_permission")),
        (CONTACT, STUDENT, PERMITS, "progress", Refused("adult_without_permission")),
        (CONTACT, FAREWELL, ADULT, "", Allowed()),
        (ONLY_ADULT, WELCOME, None, "", Refused("adult_without_permission")),
        # stopped
        (STOPPED, GENERAL, None, "", Refused("stopped")),
        (STOPPED, STUDENT, YOUNG, "absence", Refused("stopped")),
        (STOPPED, NEWS, YOUNG, "absence", Refused("stopped")),
        (STOPPED, WELCOME, None, "", Refused("stopped")),
        (STOPPED, FAREWELL, YOUNG, "", Refused("stopped")),
        (STOPPED, CONFIRMATION, None, "", Allowed()),
        # nothing about the student, or only on request
        (NONE, GENERAL, None, "", Allowed()),
        (NONE, STUDENT, YOUNG, "meeting", Refused("no_information")),
        (NONE, NEWS, YOUNG, "meeting", Refused("no_information")),
        (NONE, WELCOME, None, "", Refused("no_information")),
        (NONE, FAREWELL, YOUNG, "", Refused("no_information")),
        (ON_REQUEST, STUDENT, YOUNG, "absence", Allowed()),
        (ON_REQUEST, NEWS, YOUNG, "absence", Refused("on_request")),
        (ON_REQUEST, FAREWELL, YOUNG, "", Refused("on_request")),
        (ON_REQUEST, WELCOME, None, "", Allowed()),
        # the welcome comes first
        (NEW, WELCOME, None, "", Allowed()),
        (NEW, NEWS, YOUNG, "absence", Held("welcome")),
        (NEW, NEWS, YOUNG, "meeting", Held("welcome")),
        (NEW, STUDENT, YOUNG, "absence", Allowed()),
        (NEW, GENERAL, None, "", Allowed()),
        # the student's own number
        (OWN, NEWS, PHONE, "absence", Held("own_number")),
        (OWN, WELCOME, None, "", Held("own_number")),
        (OWN, STUDENT, PHONE, "absence", Refused("own_number")),
        (OWN, GENERAL, None, "", Allowed()),
        # the student's own phone
        (YOUNG, SELF, YOUNG, "absence", Allowed()),
        (YOUNG, GENERAL, None, "", Allowed()),
        (YOUNG, SELF, ADULT, "absence", Refused("not_their_student")),
        (YOUNG, STUDENT, YOUNG, "absence", Refused("not_their_student")),
        (YOUNG, NEWS, YOUNG, "absence", Refused("not_their_student")),
    ],
)
def test_the_gate(to, purpose, student, scope, expected):
    assert decide(to, purpose, TODAY, student, scope) == expected


def test_the_gate_reads_what_this_contact_may_hear_from_the_contacts_own_list():
    # The caller hands in a student without a contact's view; "none" on the list still counts.
    assert decide(NONE, NEWS, TODAY, YOUNG, "absence") == Refused("no_information")


def test_permission_counts_from_the_birthday_on():
    day_before = date(2026, 11, 22)
    assert decide(CONTACT, NEWS, day_before, ADULT, "absence") == Allowed()
    assert decide(CONTACT, NEWS, TODAY, ADULT, "absence") == Refused("adult_without_permission")


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
