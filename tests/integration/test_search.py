"""What a mentor finds: words of the own conversations, whatever was typed, on both databases."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, select, text, update
from sqlalchemy.orm import Session

from bot.domain.access import Role, User
from bot.domain.inbox import Found, looked_for
from bot.domain.message import Inbound
from bot.domain.routes import Routes
from bot.storage import search
from bot.storage.engine import migrate, open_engine
from bot.storage.tables import ConversationRow, MessageRow, StudentRow
from bot.storage.work import SqlWork
from tests.integration import postgres

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MINE, OTHERS = "j@school.example", "k@school.example"
SAID = {
    "C1": [
        "Oğlum bugün hasta",
        "Ayşe gelemez, ATEŞİ var",
        "mijn zoon is ziek",
        "c2 conv2 lokaal C2",
        "plain : rowid AND OR NOT NEAR(x)",
    ],
    "C2": ["ابنتي مريضة اليوم", "إبني", "een_woord met streepje", "café één", "100% 3.14 a/b", "ziek ziek ziek"],
    "C3": ["zij is ook ziek, zegt de buurvrouw", "geheim van een ander", "Ünïcode 𐐀 𞤀 ﷺ ½ ª"],
}
"""What each contact wrote; C3 belongs to a student of another mentor."""


@dataclass
class Place:
    """A database with a small school, and its two users."""

    engine: Engine
    mentor: User
    other: User
    leader: User

    def find(self, typed: str, user: User | None = None, **more: object) -> Found:
        with Session(self.engine) as session, session.begin():
            return SqlWork(session, Routes()).find_messages(user or self.mentor, looked_for(typed), **more)  # type: ignore[arg-type]

    def texts(self, typed: str, user: User | None = None) -> list[str]:
        """The messages that are found, whole."""
        ids = [hit.id for hit in self.find(typed, user).hits]
        with Session(self.engine) as session:
            rows = {row.id: row for row in session.scalars(select(MessageRow).where(MessageRow.id.in_(ids)))}
        return [" / ".join(part["text"] for part in rows[id_].parts) for id_ in ids]

    def names(self, typed: str, user: User | None = None) -> list[str]:
        with Session(self.engine) as session, session.begin():
            people, _ = SqlWork(session, Routes()).find_people((user or self.mentor).sight, looked_for(typed))
        return [one.name for one in people]


@pytest.fixture(
    scope="module",
    params=[
        "sqlite",
        pytest.param(
            "postgresql",
            marks=[
                pytest.mark.xdist_group("postgres"),
                pytest.mark.skipif(not postgres.available(), reason="no server programs of PostgreSQL"),
            ],
        ),
    ],
)
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    if request.param == "sqlite":
        yield _filled(f"sqlite:///{tmp_path_factory.mktemp('search')}/search.db")
        return
    with postgres.cluster() as folder:
        yield _filled(_new_database(folder))


def _new_database(folder: Path) -> str:
    address, name = f"postgresql+psycopg://school@/{{}}?host={folder}", f"t{uuid.uuid4().hex}"
    admin = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"create database {name}"))
    admin.dispose()
    return address.format(name)


def _filled(url: str) -> Place:
    engine = open_engine(url)
    migrate(engine)
    with Session(engine, expire_on_commit=False) as session, session.begin():
        work = SqlWork(session, Routes())
        for email, first in ((MINE, "Joke"), (OTHERS, "Kees")):
            work.add_record("mentor", email=email, first_name=first, last_name="X", phone="", hours="")
        people = (("1", "Elif", MINE, "Ayşe"), ("2", "Layla", MINE, "Samira"), ("3", "Ayse-Nur", OTHERS, "Zeynep"))
        for n, student, mentor, contact in people:
            work.add_record(
                "student",
                school_id=f"S{n}",
                first_name=student,
                last_name="Özdemir",
                birth_date=date(2010, 1, 1),
                mentor=mentor,
            )
            work.add_record(
                "contact",
                school_id=f"C{n}",
                first_name=contact,
                last_name="Yıldız",
                phone=f"+3160000010{n}",
                channel="simulator",
                language="tr",
                students={f"S{n}": "moeder"},
            )
            talk = work.conversation_at("simulator", f"+3160000010{n}", "tr")
            work.link(talk.id, int(n))
            for k, said in enumerate(SAID[f"C{n}"]):
                work.add_inbound(talk.id, Inbound("simulator", f"+3160000010{n}", f"{n}-{k}", said), NOW)
        users = [work.add_user(email, email[0], Role.MENTOR, NOW) for email in (MINE, OTHERS)]
        leader = work.add_user("team@school.example", "t", Role.TEAM_LEADER, NOW)
    return Place(engine, users[0], users[1], leader)


@pytest.fixture(params=["read first", "index"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to find a message: reading the newest, and the index alone, as in a school with many of them."""
    if request.param == "index":
        _by_index(monkeypatch)


def _by_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_NEWEST", 0)
    monkeypatch.setattr(search, "_NEWEST_OF_FEW", 0)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hasta", ["Oğlum bugün hasta"]),
        ("OGLUM", ["Oğlum bugün hasta"]),
        ("bugun oglum", ["Oğlum bugün hasta"]),
        ("ateşi", ["Ayşe gelemez, ATEŞİ var"]),
        ("gelem", ["Ayşe gelemez, ATEŞİ var"]),
        ("gelem var", []),
        ("ابني", ["إبني"]),
        ("مريضه", ["ابنتي مريضة اليوم"]),
        ("cafe een", ["café één"]),
        ('"is ziek"', ["mijn zoon is ziek"]),
        ('"ziek is"', []),
        ('"ziek ziek" zie', ["ziek ziek ziek"]),
        ("een_w", ["een_woord met streepje"]),
        ("woord", []),
        ("3.14", ["100% 3.14 a/b"]),
        ("NOT", ["plain : rowid AND OR NOT NEAR(x)"]),
        ("nergens", []),
        ("", []),
        ('"" * : ^ -', []),
    ],
)
def test_words_are_found_however_they_are_written(place, typed, found):
    assert place.texts(typed) == found


@pytest.mark.usefixtures("way")
def test_newest_first_and_only_what_the_user_may_see(place):
    assert place.texts("ziek") == ["ziek ziek ziek", "mijn zoon is ziek"]
    assert place.texts("ziek", place.other) == ["zij is ook ziek, zegt de buurvrouw"]
    assert len(place.texts("ziek", place.leader)) == 3
    assert place.texts("geheim") == []


@pytest.mark.usefixtures("way")
def test_the_number_of_a_conversation_is_no_word_that_opens_it(place):
    """The index knows where a message was said by such words."""
    assert place.texts("c3") == []
    assert place.texts("conv3") == []
    assert place.texts("c2") == ["c2 conv2 lokaal C2"]


@pytest.mark.usefixtures("way")
def test_page_after_page_brings_each_message_once(place):
    all_of_them = [hit.id for hit in place.find("z", place.leader).hits]
    assert len(all_of_them) == 3
    found, before = [], None
    while True:
        page = place.find("z", place.leader, before=before, limit=1)
        found += [hit.id for hit in page.hits]
        if page.more is None:
            break
        before = page.more
    assert found == all_of_them


@pytest.mark.usefixtures("way")
def test_what_is_told_of_another_mentors_student_is_not_found(place):
    with Session(place.engine) as session, session.begin():
        other = session.scalars(select(StudentRow.id).where(StudentRow.school_id == "S3")).one()
        line = session.scalars(select(MessageRow.id).where(MessageRow.plain == "cafe een")).one()
        session.execute(update(MessageRow).where(MessageRow.id == line).values(student_id=other))
    try:
        assert place.texts("cafe") == []
        assert place.texts("cafe", place.leader) == ["café één"]
    finally:
        with Session(place.engine) as session, session.begin():
            session.execute(update(MessageRow).where(MessageRow.id == line).values(student_id=None))


def test_the_index_follows_a_message_that_changes_moves_and_goes(place, monkeypatch):
    _by_index(monkeypatch)
    with Session(place.engine) as session, session.begin():
        work = SqlWork(session, Routes())
        mine, others = (
            session.scalars(select(ConversationRow.id).where(ConversationRow.address == f"+3160000010{n}")).one()
            for n in (1, 3)
        )
        line = work.add_inbound(mine, Inbound("simulator", "+31600000101", "moves", "zonnebloem"), NOW)
    assert place.texts("zonnebloem") == ["zonnebloem"]
    for change, here, there in (
        ({"conversation_id": others}, [], ["zonnebloem"]),
        ({"conversation_id": mine}, ["zonnebloem"], []),
        ({"plain": "madelief"}, [], []),
    ):
        with Session(place.engine) as session, session.begin():
            session.execute(update(MessageRow).where(MessageRow.id == line).values(**change))
        assert place.texts("zonnebloem") == here
        assert place.texts("zonnebloem", place.other) == there
    assert place.texts("madelief") == ["zonnebloem"]
    with Session(place.engine) as session, session.begin():
        session.delete(session.get_one(MessageRow, line))
    assert place.texts("madelief") == []
    if place.engine.dialect.name == "sqlite":
        with place.engine.begin() as connection:
            # Fails when the index and the messages say different things.
            connection.execute(text("insert into message_words(message_words) values ('integrity-check')"))


def test_when_too_much_must_be_looked_at_the_search_says_how_far_it_came(place, monkeypatch):
    _by_index(monkeypatch)
    monkeypatch.setattr(search, "_ROUNDS", (0, 1))
    # The index knows both words; that they stand in this order only the texts show, and two of them were looked at.
    page = place.find('"ziek is"', place.leader, limit=1)
    assert page.hits == ()
    assert page.looked_to == NOW
    monkeypatch.undo()
    assert place.find('"ziek is"', place.leader, limit=1) == Found()
    assert place.find('"ziek is"', place.leader, limit=1, before=page.more).hits == ()


def test_names_are_found_without_their_marks_and_only_the_own(place):
    assert place.names("ayse") == ["Ayşe Yıldız"]
    assert place.names("AYŞE yil") == ["Ayşe Yıldız"]
    assert place.names("ayse", place.other) == ["Ayse-Nur Özdemir"]
    assert place.names("ayse", place.leader) == ["Ayse-Nur Özdemir", "Ayşe Yıldız"]
    assert place.names("ozdemir") == ["Elif Özdemir", "Layla Özdemir"]
    assert place.names("zeynep") == []


_WORDS = st.sampled_from(
    [word for said in SAID.values() for line in said for word in line.split()] + ['"', "*", " ", "'", "(", "c1"]
)
_TYPED = st.one_of(
    st.text(max_size=250), st.lists(_WORDS, max_size=5).map(" ".join), st.text(alphabet="\"'*:^-+()&|!<>\\%_~ {}a", max_size=30)
)


@given(typed=_TYPED)
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_is_typed_gives_an_answer_and_nothing_of_others(place, monkeypatch, typed):
    _by_index(monkeypatch)
    others = set(SAID["C3"])
    assert not others & set(place.texts(typed))
    assert not others & set(place.texts(typed.upper()))


@given(typed=st.lists(_WORDS, max_size=4).map(" ".join), cut=st.integers(0, 4))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_the_index_finds_what_reading_everything_finds(place, monkeypatch, typed, cut):
    typed = typed[: len(typed) - cut]
    read = place.texts(typed, place.leader)
    monkeypatch.setattr(search, "_NEWEST", 0)
    asked = place.texts(typed, place.leader)
    monkeypatch.undo()
    # Letters that are younger than the index's own alphabet are only found among the newest messages.
    assert asked == [line for line in read if "𞤀" not in line or line in asked]
