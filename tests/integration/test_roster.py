"""The import of the school's list, into a real database."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import typer.testing
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot import cli
from bot.channels import BY_PHONE
from bot.domain.message import NOWHERE
from bot.domain.roster import Problem, Rules
from bot.domain.routes import Routes
from bot.errors import BadInput
from bot.services.roster import Counts, Options, Report, import_roster, read_folder
from bot.storage.engine import migrate, open_engine
from bot.storage.tables import ContactRow, ConversationRow, LinkRow, MentorRow, StudentRow
from bot.storage.transactions import SqlTransactions
from tests.lists import contacts, mentors, students

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
WRITE = Options()
RULES = Rules(date(2026, 11, 23), ("nl", "en", "tr", "ar"), "nl", ("whatsapp", "sms", "telegram", "simulator"))
AYSE = "+31600000101"


@dataclass
class Office:
    """The school's office with a database of its own."""

    engine: Engine
    now: datetime = NOW
    progress: list[tuple[str, int, int]] = field(default_factory=list)

    def load(self, options: Options = WRITE, **files: str) -> Report:
        """Import these files."""
        data = {f"{name}.csv": text.encode() for name, text in files.items()}
        return SqlTransactions(self.engine, Routes(by_phone=BY_PHONE)).run_now(
            lambda work: import_roster(work, data, RULES, self.now, options, progress=lambda *step: self.progress.append(step))
        )

    def contact(self, school_id: str) -> ContactRow:
        with Session(self.engine) as session:
            return session.scalars(select(ContactRow).where(ContactRow.school_id == school_id)).unique().one()

    def student(self, school_id: str) -> StudentRow:
        with Session(self.engine) as session:
            return session.scalars(select(StudentRow).where(StudentRow.school_id == school_id)).unique().one()

    def change(self, school_id: str, **values: object) -> None:
        """What happens to a contact between two imports."""
        with Session(self.engine) as session, session.begin():
            row = session.scalars(select(ContactRow).where(ContactRow.school_id == school_id)).unique().one()
            for name, value in values.items():
                setattr(row, name, value)

    def talk(self, channel: str, address: str, **owner: int) -> int:
        with Session(self.engine) as session, session.begin():
            row = ConversationRow(channel=channel, address=address, language="tr", **owner)
            session.add(row)
            session.flush()
            return row.id

    def reached(self, talk: int) -> bool:
        """Whether a conversation still has its address."""
        with Session(self.engine) as session:
            return session.get_one(ConversationRow, talk).channel != NOWHERE

    def owner(self, talk: int) -> tuple[int | None, int | None]:
        with Session(self.engine) as session:
            row = session.get_one(ConversationRow, talk)
            return row.contact_id, row.student_id

    def links(self) -> set[tuple[str, str, str, str]]:
        found = select(ContactRow.school_id, StudentRow.school_id, LinkRow.relation, LinkRow.information)
        found = found.select_from(LinkRow).join(ContactRow, ContactRow.id == LinkRow.contact_id).join(LinkRow.student)
        with Session(self.engine) as session:
            return {tuple(row) for row in session.execute(found)}  # type: ignore[misc]

    def dump(self) -> dict[str, list[tuple[object, ...]]]:
        """Everything that is there."""
        tables = (MentorRow, StudentRow, ContactRow, LinkRow, ConversationRow)
        with Session(self.engine) as session:
            return {t.__tablename__: [tuple(row) for row in session.execute(select(t.__table__))] for t in tables}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    engine = open_engine(f"sqlite:///{tmp_path / 'office.db'}")
    migrate(engine)
    yield Office(engine)
    engine.dispose()


def whole() -> dict[str, str]:
    """A small school."""
    return {
        "mentors": mentors("j@school.example"),
        "students": students("S1;;j@school.example;06 00000201", "S2;31-03-2007;j@school.example", "S3"),
        "contacts": contacts("C1;S1;06 00000101", "C1;S2;06 00000101", "C2;S2;06 00000102;ar", "C3;S3;06 00000103;nl;sms;no"),
    }


def changes(report: Report) -> int:
    kinds = (report.students, report.contacts, report.links, report.mentors)
    return sum(kind.new + kind.changed + kind.removed for kind in kinds)


def told(found: tuple[Problem, ...]) -> list[tuple[str, int | None, str]]:
    return [(problem.file, problem.line, problem.column) for problem in found if "valid" not in problem.reason]


def test_the_first_import_writes_everything(office):
    report = office.load(**whole())
    assert (report.students, report.contacts) == (Counts(3, 0, 0, 0, 0), Counts(3, 0, 0, 0, 0))
    assert (report.links, report.mentors) == (Counts(4, 0, 0, 0, 0), Counts(1, 0, 0, 0, 0))
    assert report.problems == ()
    ayse = office.contact("C1")
    assert (ayse.phone, ayse.language, ayse.mode, ayse.channel) == (AYSE, "tr", "both", "simulator")
    assert office.contact("C3").mode == "home"
    assert office.student("S1").mentor.email == "j@school.example"
    assert office.student("S2").birth_date == date(2007, 3, 31)
    assert office.student("S3").mentor is None
    assert ("C1", "S2", "moeder", "normal") in office.links()


def test_the_second_import_of_the_same_list_changes_nothing(office):
    office.load(**whole())
    before = office.dump()
    report = office.load(**whole())
    assert changes(report) == 0
    assert report.contacts.same == 3
    assert office.dump() == before


def test_a_dry_run_says_the_same_and_writes_nothing(office):
    assert changes(office.load(Options(dry_run=True), **whole())) == 11
    assert office.dump() == {"mentors": [], "students": [], "contacts": [], "links": [], "conversations": []}


def test_an_error_writes_nothing(office):
    office.load(**whole())
    before = office.dump()
    with pytest.raises(BadInput, match="would remove"):
        office.load(Options(remove_missing=True), students=students("S9"), contacts=contacts("C9;S9"))
    with pytest.raises(BadInput, match="no list to import"):
        office.load()
    assert office.dump() == before


def test_the_progress_comes_to_its_end(office):
    office.load(**whole())
    assert ("reading students.csv", 3, 3) in office.progress
    assert office.progress[-1] == ("writing", 11, 11)


def test_one_file_changes_only_what_it_is_about(office):
    office.load(**whole())
    report = office.load(contacts=contacts("C4;S3;06 00000104"))
    assert (report.contacts.new, report.links.new, report.students, report.mentors) == (
        1,
        1,
        Counts(0, 0, 0, 0, 0),
        Counts(0, 0, 0, 0, 0),
    )
    assert office.load(mentors=mentors("m@school.example")).mentors == Counts(1, 0, 0, 1, 0)
    office.load(students=students("S3;;M@school.example"))
    assert office.student("S3").mentor.email == "m@school.example"


def test_columns_that_are_absent_leave_what_is_known(office):
    columns = "student_id;first_name;last_name;birth_date"
    full = f"{columns};permission_18;objection;level;group\nS1;Elif;Voorbeeld;2007-03-31;absence;yes;3;ZW1A\n"
    office.load(students=full)
    report = office.load(students=f"{columns}\nS1;Elif;Örnek;2007-03-31\nS2;Bo;Voorbeeld;2007-03-31\n")
    assert (report.students.changed, report.students.new) == (1, 1)
    elif_, bo = office.student("S1"), office.student("S2")
    assert (elif_.last_name, elif_.permissions, elif_.objection, elif_.level, elif_.group) == (
        "Örnek",
        ["absence"],
        True,
        3,
        "ZW1A",
    )
    assert (bo.permissions, bo.objection, bo.level, bo.group) == ([], False, None, "")


def test_an_unknown_mentor_leaves_the_student_the_mentor_there_was(office):
    office.load(**whole())
    report = office.load(students=students("S1;;unknown@school.example", "S4;;unknown@school.example"))
    assert told(report.warnings) == [("students.csv", 2, "mentor_email"), ("students.csv", 3, "mentor_email")]
    assert office.student("S1").mentor.email == "j@school.example"
    assert office.student("S4").mentor is None
    office.load(students=students("S1"))
    assert office.student("S1").mentor is None


# -- what the contact chose --------------------------------------------------------------------------------------------


def test_the_same_list_does_not_undo_what_the_contact_chose(office):
    office.load(**whole())
    office.change("C1", language="en", mode="dutch", stopped=True)
    assert changes(office.load(**whole())) == 0
    ayse = office.contact("C1")
    assert (ayse.language, ayse.mode, ayse.stopped) == ("en", "dutch", True)


def test_another_list_does(office):
    office.load(contacts=contacts("C1;S1;06 00000101;tr"), students=students("S1"))
    office.change("C1", language="en", mode="dutch")
    assert office.load(contacts=contacts("C1;S1;06 00000101;ar")).contacts.changed == 1
    assert (office.contact("C1").language, office.contact("C1").mode) == ("ar", "dutch")
    office.load(contacts=contacts("C1;S1;06 00000101;ar;;no"))
    assert (office.contact("C1").language, office.contact("C1").mode) == ("ar", "home")


def test_a_list_that_says_no_language_leaves_the_contact_s(office):
    columns = "contact_id;student_id;first_name;last_name"
    office.load(students=students("S1"), contacts=f"{columns};language;both_languages\nC1;S1;A;B;tr;no\nC2;S1;A;B;;\n")
    assert (office.contact("C2").language, office.contact("C2").mode) == ("nl", "both")
    assert changes(office.load(contacts=f"{columns};language;both_languages\nC1;S1;A;B;;\nC2;S1;A;B;;\n")) == 0
    assert changes(office.load(contacts=f"{columns}\nC1;S1;A;B\nC2;S1;A;B\n")) == 0
    assert (office.contact("C1").language, office.contact("C1").mode) == ("tr", "home")


def test_information_is_for_each_student(office):
    office.load(students=students("S1", "S2"), contacts=contacts("C1;S1;;;;;none", "C1;S2;;;;;on_request"))
    assert office.links() == {("C1", "S1", "moeder", "none"), ("C1", "S2", "moeder", "on_request")}
    report = office.load(contacts=contacts("C1;S1;;;;;normal", "C1;S2;;;;;on_request"))
    assert (report.links.changed, report.links.same, report.contacts.same) == (1, 1, 1)
    assert ("C1", "S1", "moeder", "normal") in office.links()


# -- another number ----------------------------------------------------------------------------------------------------


def test_another_number_ends_the_old_conversation_and_asks_for_a_new_welcome(office):
    office.load(**whole())
    id_, other = office.contact("C1").id, office.contact("C2").id
    office.change("C1", welcomed_at=NOW.replace(tzinfo=None))
    office.change("C2", welcomed_at=NOW.replace(tzinfo=None))
    old, new = office.talk("simulator", AYSE, contact_id=id_), office.talk("simulator", "+31600000111", contact_id=id_)
    telegram, theirs = office.talk("telegram", "12345", contact_id=id_), office.talk("sms", "+31600000102", contact_id=other)
    again = whole() | {"contacts": whole()["contacts"].replace("06 00000101", "06 00000111")}
    assert office.load(**again).contacts.changed == 1
    assert office.contact("C1").welcomed_at is None
    assert office.contact("C2").welcomed_at is not None
    assert [office.owner(talk)[0] for talk in (old, new, telegram, theirs)] == [id_, id_, id_, other]
    assert [office.reached(talk) for talk in (old, new, telegram, theirs)] == [False, True, True, True]
    assert changes(office.load(**again)) == 0


def test_another_channel_asks_for_a_new_welcome_and_keeps_the_conversation(office):
    office.load(**whole())
    office.change("C1", welcomed_at=NOW.replace(tzinfo=None))
    talk = office.talk("simulator", AYSE, contact_id=office.contact("C1").id)
    office.load(contacts=contacts("C1;S1;06 00000101;tr;sms", "C1;S2;06 00000101;tr;sms"))
    assert office.contact("C1").welcomed_at is None
    assert (office.owner(talk)[0], office.reached(talk)) == (office.contact("C1").id, True)


def test_another_number_of_a_student_ends_it_too(office):
    office.load(**whole())
    talk = office.talk("sms", "+31600000201", student_id=office.student("S1").id)
    office.load(students=students("S1;;j@school.example;06 00000211"))
    assert (office.owner(talk), office.reached(talk)) == ((None, office.student("S1").id), False)


def test_numbers_that_two_contacts_swapped(office):
    office.load(students=students("S1", "S2"), contacts=contacts("C1;S1;06 00000101", "C2;S2;06 00000102"))
    talks = [office.talk("simulator", f"+3160000010{n}", contact_id=office.contact(f"C{n}").id) for n in (1, 2)]
    office.load(contacts=contacts("C1;S1;06 00000102", "C2;S2;06 00000101"))
    assert [office.reached(talk) for talk in talks] == [False, False]


def test_a_student_s_new_number_that_a_contact_has_is_a_warning(office):
    office.load(**whole())
    report = office.load(students=students("S1;;j@school.example;06 00000101"))
    assert told(report.warnings) == [("students.csv", 2, "phone")]


# -- who is not in the list --------------------------------------------------------------------------------------------

REMOVE = Options(remove_missing=True)


def test_who_is_missing_stays_and_is_counted(office):
    office.load(**whole())
    less = whole() | {"students": students("S1", "S2"), "contacts": contacts("C1;S1", "C2;S2")}
    report = office.load(**less)
    assert (report.students.missing, report.contacts.missing, report.links.missing) == (1, 1, 1)
    assert office.student("S3").removed_at is None
    assert len(office.links()) == 4
    assert "--remove-missing" in report.as_table()


def test_who_is_missing_is_removed_when_asked_and_the_row_stays(office):
    office.load(**whole())
    talk = office.talk("sms", "+31600000103", contact_id=office.contact("C3").id)
    less = whole() | {"students": students("S1;;j@school.example", "S2"), "contacts": contacts("C1;S1", "C2;S2")}
    report = office.load(REMOVE, **less)
    assert (report.students.removed, report.contacts.removed, report.links.removed) == (1, 1, 2)
    assert office.student("S3").removed_at == office.contact("C3").removed_at == NOW.replace(tzinfo=None)
    assert {link[:2] for link in office.links()} == {("C1", "S1"), ("C2", "S2")}
    assert (office.owner(talk)[0], office.reached(talk)) == (office.contact("C3").id, False)
    assert changes(office.load(REMOVE, **less)) == 0


def test_who_comes_back_is_restored(office):
    office.load(**whole())
    office.load(REMOVE, students=students("S1", "S2"), contacts=contacts("C1;S1", "C2;S2"))
    assert office.load(**whole()).problems == ()
    assert office.student("S3").removed_at is None
    assert office.contact("C3").removed_at is None
    assert len(office.links()) == 4
    assert changes(office.load(**whole())) == 0


def test_a_file_that_is_not_there_removes_nobody(office):
    office.load(**whole())
    report = office.load(REMOVE, students=whole()["students"])
    assert changes(report) == 0
    report = office.load(REMOVE, students=students("S1;;j@school.example;06 00000201", "S2;31-03-2007;j@school.example"))
    assert (report.students.removed, report.contacts.removed, report.links.removed, report.mentors.removed) == (1, 0, 1, 0)


def test_a_typing_error_removes_nobody(office):
    office.load(**whole())
    report = office.load(
        REMOVE,
        students=students("S1;never", "S2") + "S3;too;few\n",
        contacts=contacts("C1;S1;;;fax", "C2;S2", "C3;S9"),
    )
    assert (report.students.removed, report.contacts.removed, report.links.removed) == (0, 0, 0)
    assert len(office.links()) == 4


def test_a_contact_of_a_removed_student_is_a_bad_row(office):
    office.load(**whole())
    report = office.load(REMOVE, students=students("S1", "S2"), contacts=contacts("C1;S1", "C1;S2", "C2;S2", "C3;S3"))
    assert told(report.problems) == [("contacts.csv", 5, "student_id")]
    assert office.contact("C3").removed_at is None
    assert office.student("S3").removed_at is not None


def test_a_mentor_is_removed_only_when_no_student_has_the_mentor(office):
    others = [f"m{number}@school.example" for number in range(5)]
    office.load(
        mentors=mentors("j@school.example", *others), students=students("S1;;j@school.example", "S2;;m0@school.example", "S3")
    )
    report = office.load(REMOVE, mentors=mentors(*others[2:]))
    assert (report.mentors.removed, report.mentors.missing) == (1, 0 + 2)
    assert [(found.file, found.line) for found in report.warnings if found.file == "mentors.csv"] == [("mentors.csv", None)]
    report = office.load(REMOVE, mentors=mentors(*others[1:]), students=students("S1;;m1@school.example", "S3"))
    assert (report.students.removed, report.mentors.removed) == (1, 2)
    assert office.student("S2").mentor is None


# -- many broken rows --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Break:
    """A way to break a good row: of which file, and at which column it must be named."""

    file: str
    column: str
    do: Callable[[list[str], int], list[str]]


def _put(place: int, value: str) -> Callable[[list[str], int], list[str]]:
    return lambda row, number: [*row[:place], value, *row[place + 1 :]]


BREAKS = [
    Break("students", "student_id", _put(0, "")),
    Break("students", "student_id", _put(0, "x" * 65)),
    Break("students", "student_id", _put(0, "GOOD0")),
    Break("students", "first_name", _put(1, " ")),
    Break("students", "last_name", _put(2, "y" * 201)),
    Break("students", "birth_date", _put(3, "")),
    Break("students", "birth_date", _put(3, "30-02-2008")),
    Break("students", "birth_date", _put(3, "2031-01-01")),
    Break("students", "birth_date", _put(3, "1850-01-01")),
    Break("students", "level", _put(4, "7")),
    Break("students", "permission_18", _put(5, "grades")),
    Break("students", "channel", _put(6, "pigeon")),
    Break("students", "objection", _put(7, "perhaps")),
    Break("students", "", lambda row, number: row[:-1]),
    Break("students", "", lambda row, number: [*row, "more"]),
    Break("students", "", lambda row, number: [row[0], f'"{row[1]}', *row[2:]]),
    Break("contacts", "contact_id", _put(0, "")),
    Break("contacts", "contact_id", lambda row, number: ["GOOD0", "GOOD0", *row[2:]]),
    Break("contacts", "student_id", _put(1, "")),
    Break("contacts", "student_id", lambda row, number: [row[0], f"nobody{number}", *row[2:]]),
    Break("contacts", "first_name", _put(2, "")),
    Break("contacts", "channel", _put(4, "fax")),
    Break("contacts", "both_languages", _put(5, "tr")),
    Break("contacts", "information", _put(6, "everything")),
    Break("contacts", "", lambda row, number: row[:3]),
    Break("contacts", "", lambda row, number: [*row[:2], f'"{row[2]}" {row[3]}', *row[3:]]),
]
COLUMNS = {
    "students": "student_id;first_name;last_name;birth_date;level;permission_18;channel;objection",
    "contacts": "contact_id;student_id;first_name;last_name;channel;both_languages;information",
}
GOOD = {
    "students": ["Elif", "Voorbeeld", "2008-03-31", "3", "absence", "", "no"],
    "contacts": ["GOOD0", "Ayşe", "Voorbeeld", "simulator", "yes", "normal"],
}


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(st.sampled_from(BREAKS), min_size=1000, max_size=1000), st.integers(0, 2**32))
def test_a_thousand_broken_rows_among_good_ones(breaks, seed):
    """Exactly the good rows are in, and each of the others is named by its line."""
    mix = random.Random(seed)
    files = {name: [] for name in COLUMNS}
    wrong, good = set(), {name: set() for name in COLUMNS}
    for name, rows in files.items():
        todo = [each for each in breaks if each.file == name]
        plan = todo + [None] * (len(todo) + 1)
        mix.shuffle(plan)
        # The row that doubles are doubles of.
        plan.insert(0, None)
        for number, each in enumerate(plan):
            row = [f"GOOD{number}" if each is None else f"BAD{number}", *GOOD[name]]
            if each is None:
                good[name].add(row[0])
            else:
                row = each.do(row, number)
                wrong.add((f"{name}.csv", number + 2, each.column))
            rows.append(";".join(row))
    engine = open_engine("sqlite://")
    migrate(engine)
    office = Office(engine)
    report = office.load(**{name: "\n".join([COLUMNS[name], *rows]) for name, rows in files.items()})
    with Session(engine) as session:
        assert set(session.scalars(select(StudentRow.school_id))) == good["students"]
        assert set(session.scalars(select(ContactRow.school_id))) == good["contacts"]
        assert session.scalar(select(func.count()).select_from(LinkRow)) == len(good["contacts"])
    assert {(problem.file, problem.line, problem.column) for problem in report.problems} == wrong
    assert len(wrong) == 1000
    engine.dispose()


# -- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., typer.testing.Result]:
    """`ouderlijn import roster` on a folder with the given files."""
    monkeypatch.setenv("OUDERLIJN_DATABASE", f"sqlite:///{tmp_path / 'command.db'}")
    folder = tmp_path / "list"
    folder.mkdir()

    def run(*options: str, **files: str) -> typer.testing.Result:
        for file in folder.iterdir():
            file.unlink()
        for name, text in files.items():
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        return typer.testing.CliRunner().invoke(cli.app, ["import", "roster", str(folder), *options])

    return run


def test_the_command_says_what_it_did(command):
    first = command(**whole())
    assert first.exit_code == 0
    assert "students          3        0        0" in first.stdout
    assert "students          0        0        3" in command(**whole()).stdout


def test_the_command_ends_with_1_when_rows_were_bad_and_the_good_ones_are_in(command):
    bad = command(students=students("S1;never", "S2"))
    assert bad.exit_code == 1
    assert "students.csv line 2, birth_date: is no date such as 2008-03-31 or 31-03-2008" in bad.stdout
    assert "students          0        0        1" in command(students=students("S2")).stdout


def test_the_command_repeats_no_value_of_the_list(command):
    said = command(
        students=students("S1;1850-01-01;geheim@x.example;06 11;fax") + "Zwart;te;weinig\n",
        contacts=contacts("C1;Onbekend;06 00000199;xx"),
    )
    for value in ("Voorbeeld", "Ayşe", "geheim", "06 11", "+316", "000199", "Zwart", "Onbekend"):
        assert value not in said.output


def test_a_dry_run_of_the_command_writes_nothing(command):
    assert "nothing was written" in command("--dry-run", **whole()).stdout
    assert "students          3        0        0" in command(**whole()).stdout


def test_an_error_of_the_command_is_one_sentence(command):
    assert isinstance(command().exception, BadInput)
    assert isinstance(command(students="nothing").exception, BadInput)
    command(**whole())
    assert isinstance(command("--remove-missing", students=students("S9")).exception, BadInput)
    assert command("--remove-missing", "--force-remove", students=students("S9")).exit_code == 0


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(BadInput, match="There is no folder"):
        read_folder(tmp_path / "nothing")


def test_a_school_with_a_birthday_today(office):
    office.load(students=students(f"S1;{NOW.date()}"))
    assert office.student("S1").birth_date == NOW.date()
    assert office.load(students=students(f"S2;{NOW.date() + timedelta(1)}")).problems != ()
