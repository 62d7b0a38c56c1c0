"""The school's list: what a file may look like, what a row means, and what changes."""

from datetime import date

import pytest

from bot.domain.phone import find_phone, read_number
from bot.domain.register import OnRecord, Plan, Record, compare
from bot.domain.roster import CONTACTS, KINDS, MENTORS, STUDENTS, Problem, Rules, SchoolList
from bot.errors import BadInput
from bot.services.lists import read_list, read_sheet
from tests.lists import contacts, mentors, students

RULES = Rules(date(2026, 11, 23), ("nl", "en", "tr", "ar"), "nl", ("whatsapp", "sms", "telegram", "simulator"))
NOBODY = OnRecord({}, {}, {}, {})
S1 = "S1;Elif;Voorbeeld;2010-03-31"
C1 = "C1;S1;Ayşe;Voorbeeld"


def read(kind, text: str | bytes) -> SchoolList:
    return read_list(kind, text if isinstance(text, bytes) else text.encode(), RULES)


def one(kind, columns: str, row: str) -> SchoolList:
    return read(kind, f"{columns}\n{row}\n")


def student(**more: str) -> SchoolList:
    """A list with one student, with more columns."""
    return one(STUDENTS, ";".join(["student_id;first_name;last_name;birth_date", *more]), ";".join([S1, *more.values()]))


def contact(**more: str) -> SchoolList:
    """A list with one contact, with more columns."""
    return one(CONTACTS, ";".join(["contact_id;student_id;first_name;last_name", *more]), ";".join([C1, *more.values()]))


def value(read: SchoolList, name: str) -> object:
    assert read.problems == ()
    return read.lines[0].values[name]


def reasons(found: tuple[Problem, ...]) -> list[tuple[int | None, str, str]]:
    return [(problem.line, problem.column, problem.reason) for problem in found]


# -- numbers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["06 00000101", "0600000101", "+31 6 0000 0101", "0031600000101", "+31(0)6-00000101"])
def test_a_number_has_one_form(written):
    assert read_number(written).e164 == "+31600000101"


def test_a_number_of_another_country_stays_there():
    assert read_number("+49 151 00000101").e164 == "+4915100000101"


@pytest.mark.parametrize("written", ["123", "none", "06 1234 5678 (mother)", "0600000101/0600000102", "9" * 300, "\u202e"])
def test_what_is_no_number_is_left_out_with_a_warning(written):
    read = contact(phone=written)
    assert value(read, "phone") == ""
    assert reasons(read.warnings) == [(2, "phone", "is no valid number: it is left out")]


def test_a_number_that_the_library_does_not_know_is_kept_with_a_warning():
    read = contact(phone="06 00000101")
    assert value(read, "phone") == "+31600000101"
    assert reasons(read.warnings) == [(2, "phone", "is no valid number: it is kept")]


def test_a_number_in_a_sentence_is_found():
    assert find_phone("bel haar op 06 0000 0101, na vijf uur") == "+31600000101"
    assert find_phone("bel mij op 24-11-2026 om 14.30 uur") == ""


# -- files -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_spreadsheet_writes_it_in_its_own_way(encoding, delimiter, end):
    text = f"student_id;first_name;last_name;birth_date\nS1;Zoë;Ñandú;2010-03-31\nS2;Bo;{'x'};2010-03-31\n"
    read_ = read(STUDENTS, text.replace(";", delimiter).replace("\n", end).encode(encoding))
    assert [(line.line, line.id, line.values["first_name"]) for line in read_.lines] == [(2, "S1", "Zoë"), (3, "S2", "Bo")]
    assert read_.lines[0].values["last_name"] == "Ñandú"


def test_columns_are_found_by_name_in_any_order():
    text = " Last_Name ;BIRTH_DATE;student_id; first_name\n Voorbeeld ; 2010-03-31 ;S1; Elif \u00a0 \n"
    (line,) = read(STUDENTS, text).lines
    assert (line.id, dict(line.values)) == (
        "S1",
        {"first_name": "Elif", "last_name": "Voorbeeld", "birth_date": date(2010, 3, 31)},
    )


def test_unknown_columns_are_one_warning():
    read = student(shoe="41", colour="red")
    assert len(read.lines) == 1
    assert reasons(read.warnings) == [(1, "shoe, colour", "is no column that is read")]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.file)
def test_a_missing_column_names_file_and_column(kind):
    for name in kind.needed:
        header = ";".join(column for column in kind.columns if column != name)
        with pytest.raises(BadInput, match=rf"^{kind.file} has no column {name}\."):
            read(kind, header)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "is empty"),
        (b"PK\x03\x04\x00\x00", "is no text"),
        ("student_id;first_name".encode("utf-16"), "is no text"),
        (b"student_id;\x81\x8d", "is no text"),
        (b'student_id;"first_name\n', "line 1: a quotation mark"),
        (b'student_id;"first_name\nS1;"\n', "line 1: a quotation mark"),
        (b"student_id;first_name;last_name;birth_date;phone;phone\n", "column phone 2 times"),
        (b"S1;Elif;Voorbeeld;2010-03-31\n", "has no column student_id"),
    ],
)
def test_a_file_that_is_no_list_is_named(data, says):
    with pytest.raises(BadInput, match=says) as error:
        read(STUDENTS, data)
    assert str(error.value).startswith("students.csv")
    assert "Elif" not in str(error.value)


def test_lines_are_those_of_the_file_also_after_a_quoted_line_break():
    text = 'email;hours;first_name;last_name\n\na@s.example;"ma, di\n\nwo";A;B\n;;;\nb@s.example;"""s"" ochtends";;B\n'
    read_ = read(MENTORS, text)
    assert [(line.line, line.values["hours"]) for line in read_.lines] == [(3, "ma, di wo")]
    assert reasons(read_.problems) == [(7, "first_name", "is empty")]


def test_rows_with_too_many_or_too_few_values_are_named():
    read_ = read(STUDENTS, f"student_id;first_name;last_name;birth_date\n{S1};extra\nS2;Bo\nS3;A;B;2010-03-31\n")
    assert [line.id for line in read_.lines] == ["S3"]
    assert reasons(read_.problems) == [(2, "", "has 5 values, the header has 4"), (3, "", "has 2 values, the header has 4")]


@pytest.mark.parametrize("bad", ['S2;"Bo;B;2010-03-31', 'S2;"Bo" B;B;2010-03-31', '"S2;Bo;B;2010-03-31', 'S2;Bo;B;"2010-03-31'])
@pytest.mark.parametrize("later", ["", '"', '"" "', "second"])
def test_a_quotation_mark_that_is_not_closed_costs_its_own_row_only(bad, later):
    others = ["S3;C;D;2010-03-31", "S4;C;D;2010-03-31"]
    if later == "second":
        # A later mark in the same column: from mark to mark it looks like one row with the right number of values.
        others.append("S5;" + bad[3:].replace('"Bo', 'Bo"') if ';"Bo;' in bad else 'S5;"quoted";D;2010-03-31')
    elif later:
        others.append(f"S5;{later};D;2010-03-31")
    read_ = read(STUDENTS, "\n".join(["student_id;first_name;last_name;birth_date", S1, bad, *others, "S6;C;D;2010-03-31\n"]))
    assert {"S1", "S3", "S4", "S6"} <= {line.id for line in read_.lines}
    assert "S2" not in {line.id for line in read_.lines}
    assert read_.problems[0].line == 3
    assert "S2" in read_.present


def test_a_very_long_cell_is_a_bad_row_and_not_a_crash():
    long = "x" * 200_000
    read_ = read(STUDENTS, f"student_id;first_name;last_name;birth_date\nS2;{long};B;2010-03-31\n{S1}\n")
    assert [line.id for line in read_.lines] == ["S1"]
    assert [problem.line for problem in read_.problems] == [2]


def test_a_sheet_without_a_delimiter_has_one_column():
    assert read_sheet("x.csv", b"name\nA\nB\n").rows == ((2, ("A",)), (3, ("B",)))


# -- rows --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["2008-03-31", "31-03-2008", "2008-3-31"])
def test_both_ways_to_write_a_date(written):
    read_ = read(STUDENTS, f"student_id;first_name;last_name;birth_date\nS1;A;B;{written}\n")
    assert value(read_, "birth_date") == date(2008, 3, 31)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "is empty"),
        ("31-02-2008", "is no date"),
        ("2008-13-01", "is no date"),
        ("03/31/2008", "is no date"),
        ("20080331", "is no date"),
        ("31-03-08", "is no date"),
        ("0000-00-00", "is no date"),
        ("2026-11-24", "is in the future"),
        ("1906-11-23", "120 or older"),
    ],
)
def test_dates_that_nobody_is_born_on(written, says):
    read_ = read(STUDENTS, f"student_id;first_name;last_name;birth_date\nS1;A;B;{written}\n")
    ((line, column, reason),) = reasons(read_.problems)
    assert (line, column) == (2, "birth_date")
    assert says in reason


@pytest.mark.parametrize(
    ("column", "written", "field", "means"),
    [
        ("level", "3", "level", 3),
        ("level", "", "level", None),
        ("permission_18", "yes", "permissions", ("absence", "meeting", "progress")),
        ("permission_18", "no", "permissions", ()),
        ("permission_18", "", "permissions", ()),
        ("permission_18", "progress Absence", "permissions", ("absence", "progress")),
        ("permission_18", "meeting+absence", "permissions", ("absence", "meeting")),
        ("permission_18", "meeting, progress", "permissions", ("meeting", "progress")),
        ("objection", "Yes", "objection", True),
        ("objection", "", "objection", False),
        ("channel", "WhatsApp", "channel", "whatsapp"),
        ("channel", "", "channel", ""),
        ("mentor_email", "J@School.example", "mentor", "j@school.example"),
        ("email", "e@mail.example", "email", "e@mail.example"),
        ("group", "  ZW  1A ", "group", "ZW 1A"),
    ],
)
def test_what_a_student_s_row_means(column, written, field, means):
    assert value(student(**{column: written}), field) == means


@pytest.mark.parametrize(
    ("column", "written", "field", "means"),
    [
        ("both_languages", "YES", "mode", "both"),
        ("both_languages", "no", "mode", "home"),
        ("both_languages", "", "mode", ""),
        ("information", "on_request", "information", "on_request"),
        ("information", "", "information", "normal"),
        ("language", "TR", "language", "tr"),
        ("relation", "tante", "relation", "tante"),
    ],
)
def test_what_a_contact_s_row_means(column, written, field, means):
    assert value(contact(**{column: written}), field) == means


@pytest.mark.parametrize(
    ("make", "column", "written"),
    [
        (student, "level", "5"),
        (student, "level", "mbo"),
        (student, "permission_18", "perhaps"),
        (student, "permission_18", "absence+grades"),
        (student, "objection", "ja"),
        (student, "channel", "fax"),
        (student, "group", "x" * 101),
        (student, "programme", "x" * 201),
        (contact, "channel", "signal"),
        (contact, "both_languages", "maybe"),
        (contact, "information", "all"),
        (contact, "relation", "x" * 101),
    ],
)
def test_what_cannot_be_used_is_a_bad_row_and_is_not_repeated(make, column, written):
    read_ = make(**{column: written})
    assert read_.lines == ()
    ((line, where, reason),) = reasons(read_.problems)
    assert (line, where) == (2, column)
    assert written not in reason


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.file)
def test_what_is_needed_must_be_filled_in(kind):
    good = {"birth_date": "2010-03-31", "email": "a@s.example"}
    for empty in kind.needed:
        row = ["" if name == empty else good.get(name, "x") for name in kind.needed]
        read_ = one(kind, ";".join(kind.needed), ";".join(row))
        assert read_.lines == ()
        assert reasons(read_.problems) == [(2, empty, "is empty")]
        assert (read_.nameless is None) == (empty != kind.id)


def test_every_bad_cell_of_a_row_is_named():
    read_ = one(STUDENTS, "student_id;first_name;last_name;birth_date;level", "S1;;B;never;9")
    assert [problem.column for problem in read_.problems] == ["first_name", "birth_date", "level"]


def test_an_id_twice_is_a_bad_row():
    header = "student_id;first_name;last_name;birth_date"
    read_ = read(STUDENTS, f"{header}\n{S1}\n{S1}\n")
    assert [line.line for line in read_.lines] == [2]
    assert reasons(read_.problems) == [(3, "student_id", "is the same as on line 2")]
    read_ = read(MENTORS, "email;first_name;last_name\na@s.example;A;B\nA@S.example;A;B\n")
    assert reasons(read_.problems) == [(3, "email", "is the same as on line 2")]


def test_the_same_contact_and_student_twice_is_a_bad_row_two_students_are_not():
    read_ = read(CONTACTS, f"contact_id;student_id;first_name;last_name\n{C1}\nC1;S2;Ayşe;Voorbeeld\n{C1}\n")
    assert [(line.id, line.student) for line in read_.lines] == [("C1", "S1"), ("C1", "S2")]
    assert [problem.line for problem in read_.problems] == [4]


def test_a_mentor_needs_an_address():
    read_ = one(MENTORS, "email;first_name;last_name", "nobody;A;B")
    assert reasons(read_.problems) == [(2, "email", "is no e-mail address")]


def test_an_address_that_is_none_is_left_out_with_a_warning():
    read_ = contact(email="at home")
    assert value(read_, "email") == ""
    assert reasons(read_.warnings) == [(2, "email", "is no e-mail address: it is left out")]


def test_an_unknown_language_is_a_warning_for_the_parent_must_be_reached():
    read_ = contact(language="so")
    assert value(read_, "language") == "nl"
    assert reasons(read_.warnings) == [(2, "language", "is none of nl, en, tr, ar: the contact reads nl")]


# -- what changes ------------------------------------------------------------------------------------------------------


def plan(record: OnRecord = NOBODY, *, remove: bool = False, force: bool = False, **files: str) -> Plan:
    lists = {kind.file: read(kind, files[name]) for kind in KINDS if (name := kind.file.removesuffix(".csv")) in files}
    return compare(lists, record, RULES, remove=remove, force=force)


def warned(of: Plan) -> list[tuple[str, int | None, str, str]]:
    return [(found.file, found.line, found.column, found.reason) for found in of.warnings if "valid" not in found.reason]


def test_a_student_of_whom_nobody_has_heard_makes_a_contact_s_row_bad():
    of = plan(students=students("S1", "S2;bad"), contacts=contacts("C1;S1", "C2;S2", "C3;S9"))
    assert set(of.contacts.new) == {"C1"}
    assert [(problem.file, problem.line, problem.column) for problem in of.problems] == [
        ("contacts.csv", 3, "student_id"),
        ("contacts.csv", 4, "student_id"),
        ("students.csv", 3, "birth_date"),
    ]


def test_an_unknown_mentor_is_a_warning():
    of = plan(students=students("S1;;j@school.example", "S2;;k@school.example"), mentors=mentors("j@school.example"))
    assert of.students.new["S1"]["mentor"] == "j@school.example"
    assert "mentor" not in of.students.new["S2"]
    assert [found[:3] for found in warned(of)] == [("students.csv", 3, "mentor_email")]


def test_the_first_row_of_a_contact_counts():
    header = "contact_id;student_id;first_name;last_name;relation;language"
    rows = "C1;S1;Ayşe;Voorbeeld;moeder;tr", "C1;S2;Ayse;Voorbeeld;tante;nl"
    of = plan(students=students("S1", "S2"), contacts="\n".join([header, *rows]))
    assert of.contacts.new["C1"]["first_name"] == "Ayşe"
    assert of.contacts.new["C1"]["language"] == "tr"
    assert of.links.new["C1", "S2"]["relation"] == "tante"
    assert warned(of) == [
        ("contacts.csv", 3, "first_name", "is not the same as on line 2, which counts"),
        ("contacts.csv", 3, "language", "is not the same as on line 2, which counts"),
    ]


def test_a_number_of_the_student_or_of_several_contacts_is_a_warning():
    of = plan(
        students=students("S1;;;06 00000201", "S2"),
        contacts=contacts(
            "C1;S1;06 00000101", "C2;S1;+31600000201", "C3;S2;+31600000101", "C4;S2;0600000201", "C1;S2;06 00000101"
        ),
    )
    assert warned(of) == [
        ("contacts.csv", 2, "phone", "is the number of 2 contacts"),
        ("contacts.csv", 3, "phone", "is the number of 2 contacts"),
        ("contacts.csv", 3, "phone", "is the student's own number"),
        ("contacts.csv", 4, "phone", "is the number of 2 contacts"),
        ("contacts.csv", 5, "phone", "is the number of 2 contacts"),
    ]
    assert set(of.contacts.new) == {"C1", "C2", "C3", "C4"}


def test_numbers_are_compared_with_those_on_record():
    known = {"phone": "+31600000201", "channel": "", "mentor": ""}
    record = OnRecord({}, {"S1": Record(known)}, {"C9": Record({"phone": "+31600000201"})}, {("C9", "S1"): Record({})})
    of = plan(record, contacts=contacts("C1;S1;06 00000201"))
    assert warned(of) == [
        ("contacts.csv", 2, "phone", "is the number of 2 contacts"),
        ("contacts.csv", 2, "phone", "is the student's own number"),
    ]


def test_more_than_half_is_not_removed_by_mistake():
    record = OnRecord({}, {f"S{number}": Record({"mentor": "", "phone": ""}) for number in range(3)}, {}, {})
    new = "student_id;first_name;last_name;birth_date\nS7;A;B;2010-03-31\n"
    with pytest.raises(BadInput, match=r"students.csv would remove 3 of the 3 on record.*--force-remove"):
        plan(record, remove=True, students=new)
    assert plan(record, remove=True, force=True, students=new).students.gone == {"S0", "S1", "S2"}
    assert plan(record, students=new).students.missing == 3


def test_a_row_without_an_id_may_be_anybody_so_nobody_is_removed():
    record = OnRecord({}, {f"S{number}": Record({"mentor": "", "phone": ""}) for number in range(5)}, {}, {})
    rows = "".join(f"{id_};A;B;2010-03-31\n" for id_ in ("S5", "", "S7"))
    of = plan(record, remove=True, students=f"student_id;first_name;last_name;birth_date\n{rows}")
    assert (of.students.gone, of.students.missing) == (frozenset(), 5)
    assert [found[:3] for found in warned(of)] == [("students.csv", 3, "student_id")]
