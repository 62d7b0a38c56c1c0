"""Whose address it is: codes, shared numbers, strangers who ask, and numbers that seem to be new."""

import contextlib
import re
import threading
import uuid
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import typer.testing
from sqlalchemy import Engine, create_engine, select, text

from bot import cli, config
from bot.bootstrap import application
from bot.channels import BY_PHONE
from bot.domain.capabilities import Capabilities
from bot.domain.consent import Allowed, Held, Purpose, Refused, decide
from bot.domain.contact import Contact, Student
from bot.domain.linking import Kind, LinkRequest
from bot.domain.message import NOWHERE, Inbound, Outgoing
from bot.domain.outcome import Reply
from bot.domain.roster import Rules
from bot.domain.routes import Routes
from bot.domain.text import Text
from bot.errors import BadInput, ConfigError
from bot.services.letters import Letter
from bot.services.linking import way_in
from bot.services.roster import Options, import_roster
from bot.storage.engine import open_engine
from bot.storage.tables import Base, ContactRow, ConversationRow, LinkCodeRow, StudentRow
from tests.conftest import School, _fill
from tests.fakes import FakeChannel, FakeClock, FakeJobs, FakeUnderstanding
from tests.integration import postgres
from tests.lists import contacts, students
from tests.waiting import bare, listed

AYSE, SAMIRA, HENK, COACH, NAIMA = 1, 2, 3, 4, 5
ELIF = 1
NAMES = ("Ayşe", "Samira", "Henk", "Naima", "Elif", "Omar", "Layla", "Daan", "Joke")


@dataclass
class Line(School):
    """The school of all tests, with a bot in Telegram and a number in WhatsApp."""

    telegram: FakeChannel = field(default_factory=FakeChannel)
    whatsapp: FakeChannel = field(default_factory=FakeChannel)

    async def arrives(self, address: str, text: str = "", *, channel: str = "telegram", **more: object) -> None:
        """Somebody writes, taps, brings a code or shares a number."""
        self.count += 1
        number = str(more.pop("external", self.count))
        await self.app.inbound.receive(Inbound(channel, address, number, text, **more))  # type: ignore[arg-type]

    def run(self, do):
        return self.app.transactions.run_now(do)

    def code(self, contact: int = AYSE) -> str:
        return self.run(lambda work: self.app.linking.code_for(work, contact, self.clock()))

    def requests(self) -> list[LinkRequest]:
        return self.run(self.app.linking.requests)

    def confirm(self, contact: int | None = None, request: int | None = None) -> None:
        waiting = request or self.requests()[-1].id
        self.run(lambda work: self.app.linking.confirm(work, waiting, contact, self.clock()))

    def refuse(self) -> None:
        waiting = self.requests()[-1].id
        self.run(lambda work: self.app.linking.refuse(work, waiting, self.clock()))

    def change(self, table: type[Base], id_: int, **values: object) -> None:
        def do(work) -> None:
            for name, value in values.items():
                setattr(work._row(table, id_), name, value)

        self.run(do)

    def contact(self, id_: int = AYSE) -> Contact:
        return self.run(lambda work: work.contact(id_))

    def phone_of(self, id_: int = AYSE) -> tuple[str, str, str]:
        """The number on record, that of the list, and the one in doubt."""
        row = self.run(lambda work: work._row(ContactRow, id_))
        return row.phone, row.list_phone, row.new_phone

    def owner(self, address: str, channel: str = "telegram") -> tuple[int | None, int | None]:
        """Which contact and which student an address belongs to."""
        talk = self.run(lambda work: work.conversation(work.at(channel, address)))
        return talk.contact_id, talk.student_id

    def reach(self, address: str, channel: str = "telegram", contact: int = AYSE) -> None:
        """A contact is linked there."""
        self.run(lambda work: work.link(work.conversation_at(channel, address, "nl").id, contact))

    def news(self, once: str = "news:1", contact: int = AYSE, student: int = ELIF) -> object:
        """The school writes something about a student; returns what the gate says."""
        letter = Letter(Reply(Text("absence-again", {"student": "Elif"}), (), Purpose.NEWS, student, "absence"), once)
        return self.run(lambda work: self.app.inbound.linking.outbox.begin(work, work.talk_of(contact), letter, self.clock()))

    def notices(self) -> list[str]:
        return [notice.kind for notice in self.run(listed)]

    async def round(self) -> None:
        """A minute goes by."""
        await self.go(minutes=1)

    def dump(self, *tables: str) -> dict[str, list[tuple[object, ...]]]:
        """What stands in the tables."""
        every = [t for t in Base.metadata.sorted_tables if not tables or t.name in tables]
        return self.run(lambda work: {t.name: [tuple(row) for row in work.connection.execute(select(t))] for t in every})


def last(channel: FakeChannel, address: str | None = None) -> Outgoing:
    return [message for message in channel.sent if address in (None, message.address)][-1]


def dutch(channel: FakeChannel, address: str | None = None) -> str:
    """The last message to an address, in Dutch, without its pictogram."""
    return bare(next(part.text for part in last(channel, address).parts if part.language == "nl"))


def payloads(message: Outgoing) -> list[str]:
    return [button.payload for button in message.buttons]


@contextlib.asynccontextmanager
async def line_on(engine: Engine, settings: config.Settings) -> AsyncIterator[Line]:
    understanding, jobs, clock, simulator = FakeUnderstanding(), FakeJobs(), FakeClock(), FakeChannel()
    jobs.clock = clock
    telegram = FakeChannel("telegram", Capabilities(4096, buttons=12, documents=True, shares_phone=True, receipts=False))
    whatsapp = FakeChannel("whatsapp", Capabilities(1600, buttons=10, by_phone=True, receipts=False))
    channels = {"simulator": simulator, "telegram": telegram, "whatsapp": whatsapp}
    async with application(
        settings,
        understanding,
        engine=engine,
        jobs=jobs,  # type: ignore[arg-type]
        clock=clock,
        sleep=clock.sleep,
        channels=channels,  # type: ignore[arg-type]
    ) as app:
        await app.transactions.run(_fill)
        yield Line(app, understanding, simulator, jobs, clock, telegram=telegram, whatsapp=whatsapp)


@pytest.fixture
async def line(database: Engine, settings: config.Settings) -> AsyncIterator[Line]:
    async with line_on(database, settings) as found:
        yield found


# -- a one-time code ---------------------------------------------------------------------------------------------------


async def test_a_code_links_the_chat_of_whoever_opens_it(line: Line):
    await line.arrives("700", "/start", tapped="start:", code=line.code())
    assert line.owner("700") == (AYSE, None)
    assert [part.language for part in last(line.telegram).parts] == ["tr", "nl"]
    assert dutch(line.telegram).startswith("Gelukt!")


async def test_from_then_on_the_contact_hears_about_the_student_there(line: Line):
    await line.arrives("700", "/start", tapped="start:", code=line.code())
    assert line.news() == Allowed()
    await line.round()
    assert "Elif" in dutch(line.telegram, "700")


async def test_what_the_contact_chose_holds_in_the_new_chat_too(line: Line):
    line.change(ContactRow, AYSE, mode="home", language="ar")
    await line.arrives("700", "hello", language_hint="en")
    await line.arrives("700", "/start", tapped="start:", code=line.code())
    assert [part.language for part in last(line.telegram).parts] == ["ar"]
    assert line.contact().language == "ar"


async def test_the_code_stands_nowhere(line: Line):
    code = line.code()
    await line.arrives("700", "/start", tapped="start:", code=code)
    await line.arrives("701", "/start", tapped="start:", code="wrong-code")
    everything = repr(line.dump())
    assert code not in everything
    assert "wrong-code" not in everything
    assert code not in repr(Inbound("telegram", "700", "1", "", code=code))


async def test_a_code_is_good_once(line: Line):
    code = line.code()
    await line.arrives("700", tapped="start:", code=code)
    await line.arrives("701", tapped="start:", code=code)
    assert line.owner("701") == (None, None)
    assert dutch(line.telegram, "701").startswith("Deze link werkt hier niet")


async def test_who_opens_the_own_link_again_is_still_welcome(line: Line):
    code = line.code()
    await line.arrives("700", tapped="start:", code=code)
    await line.arrives("700", tapped="start:", code=code)
    assert dutch(line.telegram, "700").startswith("Gelukt!")


async def test_a_message_that_the_provider_repeats_links_once(line: Line):
    code = line.code()
    for _ in range(3):
        await line.arrives("700", tapped="start:", code=code, external="same")
    assert line.owner("700") == (AYSE, None)
    assert len(line.telegram.sent) == 1


async def test_a_code_is_good_on_its_last_day_and_not_on_the_next(line: Line):
    code, other = line.code(), line.code(SAMIRA)
    assert line.app.linking.last_day(line.clock()) == date(2026, 12, 7)
    await line.go_to(datetime(2026, 12, 7, 23, 59))
    await line.arrives("700", tapped="start:", code=code)
    await line.go_to(datetime(2026, 12, 8, 0, 0))
    await line.arrives("701", tapped="start:", code=other)
    assert (line.owner("700"), line.owner("701")) == ((AYSE, None), (None, None))


async def test_a_new_code_ends_the_older_one_of_this_contact_alone(line: Line):
    old, others, new = line.code(), line.code(SAMIRA), line.code()
    await line.arrives("700", tapped="start:", code=old)
    await line.arrives("701", tapped="start:", code=others)
    await line.arrives("702", tapped="start:", code=new)
    assert [line.owner(address)[0] for address in ("700", "701", "702")] == [None, SAMIRA, AYSE]


async def test_the_code_of_a_contact_who_left_the_list_is_good_no_more(line: Line):
    code = line.code()
    line.change(ContactRow, AYSE, removed_at=datetime(2026, 11, 23))
    await line.arrives("700", tapped="start:", code=code)
    assert line.owner("700") == (None, None)


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        yield open_engine(f"sqlite:///{tmp_path / 'race.db'}")
        return
    if not postgres.available():
        pytest.skip("the server programs of PostgreSQL are not in /usr/lib/postgresql")
    with postgres.cluster() as folder:
        address, name = f"postgresql+psycopg://school@/{{}}?host={folder}", f"t{uuid.uuid4().hex}"
        admin = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"create database {name}"))
        admin.dispose()
        yield open_engine(address.format(name))


@pytest.mark.xdist_group("postgres")
async def test_of_two_phones_with_one_code_at_once_the_first_wins(either: Engine, settings: config.Settings):
    async with line_on(either, settings) as line:
        for round_ in range(10):
            code, gate = line.code(), threading.Barrier(4)

            def open_on(address: str, code: str = code, gate: threading.Barrier = gate) -> str | None:
                def do(work) -> str | None:
                    talk = work.arrive("telegram", address, address, "nl")
                    gate.wait(5) if either.dialect.name == "postgresql" else None
                    return line.app.linking.arrived(work, talk, Inbound("telegram", address, "1", "", code=code), line.clock())

                gate.wait(5) if either.dialect.name == "sqlite" else None
                return line.run(do)

            addresses = [f"7{round_}{phone}" for phone in range(4)]
            with ThreadPoolExecutor(4) as phones:
                said = sorted(phones.map(open_on, addresses))  # type: ignore[type-var]
            assert said == ["linked:no"] * 3 + ["linked:ok"]
            assert sorted(str(line.owner(address)[0]) for address in addresses) == ["1", "None", "None", "None"]


async def test_after_five_wrong_codes_none_is_looked_at_for_an_hour(line: Line):
    for guess in range(5):
        await line.arrives("700", tapped="start:", code=f"guess-{guess}")
    code = line.code()
    await line.arrives("700", tapped="start:", code=code)
    assert line.owner("700") == (None, None)
    assert dutch(line.telegram, "700").startswith("Deze link werkt hier niet")
    # Another phone is not kept waiting by it, and this one not for ever.
    await line.go(minutes=61)
    await line.arrives("700", tapped="start:", code=code)
    assert line.owner("700") == (AYSE, None)


async def test_four_wrong_codes_and_a_good_one_link(line: Line):
    for guess in range(4):
        await line.arrives("700", tapped="start:", code=f"guess-{guess}")
    await line.arrives("700", tapped="start:", code=line.code())
    assert line.owner("700") == (AYSE, None)


async def test_two_parents_and_one_phone_change_nothing_and_the_mentor_is_told(line: Line):
    await line.arrives("700", tapped="start:", code=line.code(AYSE))
    code = line.code(HENK)
    await line.arrives("700", tapped="start:", code=code)
    assert line.owner("700") == (AYSE, None)
    assert dutch(line.telegram).startswith("Deze link werkt hier niet")
    told = next(notice for notice in await line.listed() if notice.kind == "shared_phone")
    assert (told.contact, told.student, told.facts) == ("Ayşe X", "Daan X", {"contact": "C3"})
    # It is good for a phone of his own.
    await line.arrives("701", tapped="start:", code=code)
    assert line.owner("701") == (HENK, None)


async def test_a_student_cannot_use_the_parents_letter(line: Line):
    line.change(StudentRow, ELIF, phone="+31600000201")
    code = line.code()
    await line.arrives("700", shared_phone="+31600000201")
    await line.arrives("700", tapped="start:", code=code)
    await line.arrives("+31600000201", "Ouderlijn", channel="whatsapp", tapped="start:", code=code)
    assert line.owner("700") == (None, ELIF)
    assert line.owner("+31600000201", "whatsapp") == (None, ELIF)
    assert line.notices().count("shared_phone") == 2


async def test_the_number_of_two_students_cannot_use_it_either(line: Line):
    for student in (1, 2):
        line.change(StudentRow, student, phone="+31600000201")
    await line.arrives("+31600000201", "Ouderlijn", channel="whatsapp", tapped="start:", code=line.code())
    assert line.owner("+31600000201", "whatsapp") == (None, None)


# -- the welcome -------------------------------------------------------------------------------------------------------


async def test_who_was_never_welcomed_is_welcomed_there(line: Line):
    line.change(ContactRow, AYSE, welcomed_at=None)
    await line.arrives("700", tapped="start:", code=line.code())
    await line.round()
    assert "De mentor van Elif is Joke de Vries" in dutch(line.telegram, "700")
    assert line.contact().welcomed


async def test_the_word_that_it_worked_comes_before_the_welcome(line: Line, monkeypatch: pytest.MonkeyPatch):
    line.change(ContactRow, AYSE, welcomed_at=None)
    start = line.jobs.start

    async def slowly(name: str, id_: str, argument: int) -> None:
        # The job of the welcome is taken up before the answer is there.
        await line.jobs.run_due()
        assert line.telegram.sent == []
        await start(name, id_, argument)

    with monkeypatch.context() as slow:
        slow.setattr(line.jobs, "start", lambda name, *rest: (slowly if name == "answer" else start)(name, *rest))
        await line.arrives("700", tapped="start:", code=line.code())
    await line.go(seconds=2)
    linked, welcome = (message.parts[-1].text for message in line.telegram.sent)
    assert "✅" in linked
    assert "👋" in welcome


async def test_the_welcome_does_not_wait_for_an_answer_that_never_comes(line: Line, monkeypatch: pytest.MonkeyPatch):
    line.change(ContactRow, AYSE, welcomed_at=None)

    async def lost(*job: object) -> None:
        """The answering is away."""

    with monkeypatch.context() as away:
        away.setattr(line.jobs, "start", lost)
        await line.arrives("700", tapped="start:", code=line.code())
    for _ in range(20):
        await line.go(seconds=2)
    assert any("👋" in message.parts[-1].text for message in line.telegram.sent)


async def test_the_welcome_that_waits_elsewhere_is_taken_back(line: Line):
    line.change(ContactRow, AYSE, welcomed_at=None)
    await line.go_to(datetime(2026, 11, 23, 22, 0))
    code = line.code()
    await line.arrives("700", tapped="start:", code=code)
    await line.go_to(datetime(2026, 11, 24, 8, 0))
    await line.round()
    welcomes = [m for channel in (line.channel, line.telegram) for m in channel.sent if "👋" in m.parts[0].text]
    assert [message.address for message in welcomes] == ["700"]


async def test_who_stopped_is_linked_and_hears_nothing(line: Line):
    line.change(ContactRow, AYSE, stopped=True, welcomed_at=None)
    await line.arrives("700", tapped="start:", code=line.code())
    await line.round()
    assert line.owner("700") == (AYSE, None)
    assert line.telegram.sent == []


async def test_what_was_held_for_want_of_an_address_goes_there(line: Line):
    for channel in ("simulator", "whatsapp"):
        line.reach("+31600000103", channel, HENK)
    line.change(ContactRow, AYSE, phone="+31600000103")
    assert line.news() == Held("shared_number")
    await line.arrives("700", tapped="start:", code=line.code())
    await line.round()
    assert "Elif" in dutch(line.telegram, "700")


# -- a stranger learns nothing -----------------------------------------------------------------------------------------


async def test_a_code_that_is_not_good_never_says_why(line: Line):
    used, old, gone = line.code(HENK), line.code(SAMIRA), line.code(NAIMA)
    await line.arrives("600", tapped="start:", code=used)
    line.change(ContactRow, NAIMA, removed_at=datetime(2026, 11, 23))
    line.code(SAMIRA)
    said = set()
    for address, code in (("701", used), ("702", old), ("703", gone), ("704", "never-there"), ("705", "x")):
        await line.arrives(address, tapped="start:", code=code)
        said.add((last(line.telegram, address).parts, last(line.telegram, address).buttons))
        assert line.owner(address) == (None, None)
    assert len(said) == 1


async def test_a_number_that_is_not_linked_never_says_why(line: Line):
    line.change(ContactRow, SAMIRA, phone="+31600000101")
    said = set()
    for address, phone in (("701", "+31600000101"), ("702", "+31600000999"), ("703", "nonsense")):
        await line.arrives(address, shared_phone=phone)
        said.add((last(line.telegram, address).parts, last(line.telegram, address).buttons))
    assert len(said) == 1


async def test_no_message_to_a_stranger_names_anybody(line: Line):
    used = line.code(HENK)
    await line.arrives("600", tapped="start:", code=used)
    line.change(ContactRow, SAMIRA, phone="+31600000101")
    for more in (
        {"tapped": "start:"},
        {"tapped": "start:", "code": used},
        {"shared_phone": "+31600000101"},
        {"tapped": "link:ask"},
        {"text": "Ik ben Ayşe, de moeder van Elif"},
        {"tapped": "topic:mentor_who"},
        {"tapped": "topic:absence_today"},
    ):
        await line.arrives("700", **more)
    line.refuse()
    await line.round()
    heard = " ".join(part.text for message in line.telegram.sent if message.address == "700" for part in message.parts)
    assert [name for name in NAMES if name in heard] == []
    assert line.owner("700") == (None, None)


@pytest.mark.parametrize(
    "payload",
    [
        "linked:ok",
        "linked:no",
        "linked:asked",
        "linked:number",
        "linked:student",
        "linked:admin",
        "linked:",
        "start:1",
        "share:1",
    ],
)
async def test_a_forged_payload_brings_a_text_and_nothing_else(line: Line, payload: str):
    await line.arrives("700", tapped="start:")
    kept = ("contacts", "students", "links", "link_codes")
    before, requests = line.dump(*kept), line.requests()
    await line.arrives("700", tapped=payload)
    await line.arrives("700", tapped="topic:absence_today")
    assert (line.dump(*kept), line.requests()) == (before, requests)
    assert line.owner("700") == (None, None)
    assert dutch(line.telegram).startswith("Ik ken uw nummer nog niet")


async def test_a_forged_payload_does_not_unlink_or_move_a_contact(line: Line):
    line.reach("700")
    before = line.dump("contacts", "conversations")["contacts"]
    for payload in ("linked:no", "linked:number", "linked:student", "link:ask", "share:phone"):
        await line.arrives("700", tapped=payload)
    assert line.dump("contacts")["contacts"] == before
    assert line.owner("700") == (AYSE, None)
    assert line.requests() == []


# -- somebody opens the chat -------------------------------------------------------------------------------------------


async def test_a_stranger_who_opens_the_chat_reads_what_it_is_and_how_to_be_linked(line: Line):
    await line.arrives("700", "/start", tapped="start:", language_hint="tr")
    assert payloads(last(line.telegram)) == ["link:ask", "topic:change_language", "share:phone"]
    assert [part.language for part in last(line.telegram).parts] == ["tr", "nl"]
    assert "Daarom vertel ik niets over uw kind" in dutch(line.telegram)


async def test_where_a_number_cannot_be_shared_it_is_not_offered(line: Line):
    await line.arrives("+31600000900", channel="whatsapp", tapped="start:")
    assert payloads(last(line.whatsapp)) == ["link:ask", "topic:change_language"]
    await line.arrives("+31600000900", "2", channel="whatsapp")
    assert dutch(line.whatsapp).startswith("Ja, u kunt een andere taal kiezen.")


async def test_the_words_of_the_button_open_the_other_way(line: Line):
    await line.arrives("700", tapped="start:")
    await line.arrives("700", "Deel mijn nummer")
    assert dutch(line.telegram).startswith("Wie bent u?")


async def test_a_contact_who_opens_the_chat_reads_what_can_be_done(line: Line):
    line.reach("700")
    await line.arrives("700", tapped="start:")
    assert "menu:question" in payloads(last(line.telegram))


async def test_a_stopped_contact_who_presses_start_gets_messages_again(line: Line):
    line.reach("700")
    line.change(ContactRow, AYSE, stopped=True)
    await line.arrives("700", tapped="start:")
    assert not line.contact().stopped
    assert dutch(line.telegram).startswith("Fijn! U krijgt weer berichten")


async def test_a_stranger_who_stopped_and_presses_start_is_answered_again(line: Line):
    await line.arrives("700", "stop")
    await line.arrives("700", "hoe laat is het")
    assert len(line.telegram.sent) == 1
    await line.arrives("700", tapped="start:")
    assert dutch(line.telegram).startswith("Fijn! U krijgt weer berichten")


async def test_a_students_own_phone_stays_what_it_is(line: Line):
    line.change(StudentRow, ELIF, phone="+31600000201")
    await line.arrives("700", shared_phone="+31600000201")
    await line.arrives("700", tapped="start:")
    assert dutch(line.telegram).startswith("Dank je. Je mentor leest je bericht.")
    assert line.owner("700") == (None, ELIF)


# -- the own number, shared --------------------------------------------------------------------------------------------


async def test_the_number_of_one_contact_links(line: Line):
    await line.arrives("700", shared_phone="31600000101")
    assert line.owner("700") == (AYSE, None)
    assert dutch(line.telegram).startswith("Gelukt!")


async def test_the_number_of_nobody_waits_for_the_mentor(line: Line):
    await line.arrives("700", shared_phone="+31600000900")
    await line.arrives("700", shared_phone="+31600000900")
    assert [(r.kind, r.phone, r.contact) for r in line.requests()] == [(Kind.STRANGER, "+31600000900", None)]
    assert dutch(line.telegram).startswith("Dank u wel. De school kijkt naar uw nummer.")
    told = [notice for notice in await line.listed() if notice.kind == "link_request"]
    assert [notice.facts for notice in told] == [{"phone": "+31600000900", "request": line.requests()[0].id}]


async def test_the_number_of_two_contacts_waits_for_the_mentor(line: Line):
    line.change(ContactRow, SAMIRA, phone="+31600000101")
    await line.arrives("700", shared_phone="+31600000101")
    assert line.owner("700") == (None, None)
    assert [r.phone for r in line.requests()] == ["+31600000101"]


async def test_the_number_of_a_contact_who_left_is_nobodys(line: Line):
    line.change(ContactRow, AYSE, removed_at=datetime(2026, 11, 23))
    await line.arrives("700", shared_phone="+31600000101")
    assert line.owner("700") == (None, None)


async def test_the_number_of_a_student_is_the_students_also_when_a_contact_has_it(line: Line):
    line.change(StudentRow, ELIF, phone="+31600000101")
    await line.arrives("700", shared_phone="+31600000101")
    assert line.owner("700") == (None, ELIF)
    assert "Jij krijgt hier alleen berichten die voor jou zijn." in dutch(line.telegram)
    assert "student_reply" not in line.notices()


async def test_the_own_number_on_a_linked_chat_changes_nothing(line: Line):
    line.reach("700")
    await line.arrives("700", shared_phone="+31600000101")
    assert dutch(line.telegram).startswith("Gelukt!")
    assert line.requests() == []


async def test_another_number_on_a_linked_chat_is_held_until_the_mentor_says(line: Line):
    line.reach("700")
    await line.arrives("700", shared_phone="+31600000111")
    assert dutch(line.telegram).startswith("Dank u wel. De school kijkt eerst of dit nummer klopt.")
    assert [(r.kind, r.contact, r.name, r.phone) for r in line.requests()] == [(Kind.NUMBER, AYSE, "Ayşe X", "+31600000111")]
    assert line.phone_of() == ("+31600000101", "", "+31600000111")
    assert line.news() == Held("new_number")
    told = next(notice for notice in await line.listed() if notice.kind == "new_number")
    assert (told.contact, told.student) == ("Ayşe X", "Elif X")


async def test_where_no_number_is_on_record_a_shared_one_holds_nothing_back(line: Line):
    line.change(ContactRow, AYSE, phone="")
    line.reach("700")
    await line.arrives("700", shared_phone="+31600000111")
    assert len(line.requests()) == 1
    assert line.news() == Allowed()
    line.confirm()
    assert line.phone_of()[0] == "+31600000111"


async def test_a_students_number_on_a_linked_chat_holds_everything_and_cannot_be_confirmed(line: Line):
    """The student opened the parent's letter, and then shared the own number."""
    line.change(ContactRow, AYSE, phone="")
    line.change(StudentRow, ELIF, phone="+31600000201")
    line.reach("700")
    await line.arrives("700", shared_phone="+31600000201")
    assert line.news() == Held("new_number")
    with pytest.raises(BadInput, match="student's own number"):
        line.confirm()


# -- the gate while a number is in doubt -------------------------------------------------------------------------------

_YOUNG = Student(7, "Elif", date(2010, 3, 31))


@pytest.mark.parametrize(
    ("purpose", "verdict"),
    [
        (Purpose.NEWS, Held("new_number")),
        (Purpose.WELCOME, Held("new_number")),
        (Purpose.FAREWELL, Held("new_number")),
        (Purpose.STUDENT, Allowed()),
        (Purpose.GENERAL, Allowed()),
        (Purpose.CONFIRMATION, Allowed()),
    ],
)
def test_what_the_school_begins_waits_and_an_answer_goes(purpose: Purpose, verdict: object):
    contact = Contact(1, "Ayşe", "tr", students=(_YOUNG,), welcomed=True, new_phone="+31600000111")
    assert decide(contact, purpose, date(2026, 11, 23), _YOUNG, "absence") == verdict


def test_a_refusal_and_the_welcome_go_before_it():
    from dataclasses import replace

    contact = Contact(1, "Ayşe", "tr", students=(_YOUNG,), new_phone="+31600000111")
    assert decide(contact, Purpose.NEWS, date(2026, 11, 23), _YOUNG, "absence") == Held("welcome")
    objected = replace(contact, students=(replace(_YOUNG, objection=True),))
    assert decide(objected, Purpose.NEWS, date(2026, 11, 23), _YOUNG, "absence") != Held("new_number")


async def test_an_own_question_is_answered_while_the_number_is_in_doubt(line: Line):
    line.reach("700")
    await line.arrives("700", shared_phone="+31600000111")
    await line.arrives("700", tapped="topic:mentor_who")
    assert "De mentor van Elif" in dutch(line.telegram)


# -- a contact turns up with another number ----------------------------------------------------------------------------

OLD, NEW = "+31600000101", "+31600000111"


async def moved(line: Line) -> None:
    """Ayşe, whom WhatsApp knows by an id, writes from another number."""
    line.change(ContactRow, AYSE, channel="whatsapp")
    await line.arrives(OLD, "hallo", channel="whatsapp", user="NL.77")
    line.whatsapp.sent.clear()
    await line.arrives(NEW, "hallo", channel="whatsapp", user="NL.77")


async def test_a_known_person_at_a_new_number_hears_nothing_about_a_student(line: Line):
    await moved(line)
    assert line.owner(NEW, "whatsapp") == (None, None)
    await line.arrives(NEW, channel="whatsapp", user="NL.77", tapped="topic:mentor_who")
    assert dutch(line.whatsapp, NEW).startswith("Ik ken uw nummer nog niet")


async def test_it_is_held_and_the_mentor_is_told_once(line: Line):
    await moved(line)
    await line.arrives(NEW, "hallo?", channel="whatsapp", user="NL.77")
    assert line.news() == Held("new_number")
    told = [notice for notice in await line.listed() if notice.kind == "new_number"]
    assert [(n.contact, n.student, n.facts["phone"]) for n in told] == [("Ayşe X", "Elif X", NEW)]
    await line.round()
    assert [m for m in line.whatsapp.sent if m.address == OLD] == []
    assert "held" in line.notices()


async def test_confirmed_everything_goes_to_the_new_number_and_nothing_to_the_old(line: Line):
    await moved(line)
    line.news()
    line.confirm()
    assert line.phone_of()[0::2] == (NEW, "")
    assert line.owner(NEW, "whatsapp") == (AYSE, None)
    assert line.contact().welcomed
    assert line.run(lambda work: work.at("whatsapp", OLD)) is None
    await line.round()
    assert {m.address for m in line.whatsapp.sent} == {NEW}
    assert any("Elif" in m.parts[0].text for m in line.whatsapp.sent)
    assert "new_number" not in line.notices()
    assert "held" not in line.notices()


async def test_who_was_never_welcomed_is_welcomed_first_by_the_mentors_name(line: Line):
    line.reach("700")
    await line.arrives("700", shared_phone=NEW)
    line.change(ContactRow, AYSE, welcomed_at=None)
    assert line.news() == Held("welcome")
    line.telegram.sent.clear()
    line.confirm()
    for _ in range(3):
        await line.round()
    welcome, news = ([part.text for part in message.parts] for message in line.telegram.sent)
    assert "De mentor van Elif is Joke de Vries" in welcome[1]
    assert "niet op school was" in news[1]


async def test_the_new_number_is_told_that_the_school_knows_it(line: Line):
    await moved(line)
    line.confirm()
    await line.jobs.run_due()
    assert dutch(line.whatsapp, NEW).startswith("De school heeft gekeken.")


async def test_what_waited_for_the_morning_at_the_old_number_goes_to_the_new_one(line: Line):
    line.change(ContactRow, AYSE, channel="whatsapp")
    await line.arrives(OLD, "hallo", channel="whatsapp", user="NL.77")
    await line.go_to(datetime(2026, 11, 23, 22, 0))
    assert line.news() == Allowed()
    await line.arrives(NEW, "hallo", channel="whatsapp", user="NL.77")
    line.confirm()
    await line.jobs.run_due()
    line.whatsapp.sent.clear()
    await line.go_to(datetime(2026, 11, 24, 8, 0))
    await line.round()
    assert [message.address for message in line.whatsapp.sent] == [NEW]


async def test_whoever_has_the_old_number_later_is_a_stranger(line: Line):
    await moved(line)
    line.confirm()
    await line.arrives(OLD, channel="whatsapp", user="NL.99", tapped="topic:mentor_who")
    assert line.owner(OLD, "whatsapp") == (None, None)
    assert dutch(line.whatsapp, OLD).startswith("Ik ken uw nummer nog niet")


async def test_refused_the_old_number_counts_and_nobody_asks_again(line: Line):
    await moved(line)
    line.news()
    line.refuse()
    assert line.phone_of()[0::2] == (OLD, "")
    await line.round()
    assert "Elif" in dutch(line.whatsapp, OLD)
    # Its next message does not hold everything again.
    await line.arrives(NEW, "hallo", channel="whatsapp", user="NL.77")
    assert line.requests() == []
    assert line.news("news:2") == Allowed()
    assert line.owner(NEW, "whatsapp") == (None, None)


async def test_the_one_who_was_refused_as_a_number_is_told_nothing(line: Line):
    await moved(line)
    count = len(line.whatsapp.sent)
    line.refuse()
    await line.jobs.run_due()
    assert len(line.whatsapp.sent) == count


async def test_of_two_new_numbers_the_other_one_stays_in_doubt(line: Line):
    await moved(line)
    await line.arrives("+31600000112", "hallo", channel="whatsapp", user="NL.77")
    first, second = line.requests()
    line.confirm(request=first.id)
    assert line.phone_of()[0::2] == (NEW, second.phone)
    line.refuse()
    assert line.phone_of()[0::2] == (NEW, "")


async def test_a_person_without_a_number_waits_for_the_mentor_and_holds_nothing_back(line: Line):
    line.change(ContactRow, AYSE, channel="whatsapp")
    await line.arrives(OLD, "hallo", channel="whatsapp", user="NL.77")
    await line.arrives("NL.77", "hallo", channel="whatsapp", user="NL.77")
    assert [(r.kind, r.phone) for r in line.requests()] == [(Kind.NUMBER, "")]
    assert line.news() == Allowed()
    line.confirm()
    assert line.owner("NL.77", "whatsapp") == (AYSE, None)
    assert line.phone_of()[0] == OLD
    assert line.owner(OLD, "whatsapp") == (AYSE, None)


async def test_the_letters_of_two_contacts_at_one_number_do_not_mix(line: Line):
    """The number that is confirmed may be another contact's too: the chat that belongs to that one stays so."""
    line.reach("700")
    await line.arrives("+31600000103", "hallo", channel="whatsapp")
    await line.arrives("700", shared_phone="+31600000103")
    line.confirm()
    assert line.owner("+31600000103", "whatsapp") == (HENK, None)
    line.news()
    await line.round()
    assert not any("Elif" in m.parts[0].text for m in line.whatsapp.sent)


# -- the school's list -------------------------------------------------------------------------------------------------


def load(line: Line, **files: str) -> None:
    rules = Rules(date(2026, 11, 23), ("nl", "en", "tr", "ar"), "nl", ("whatsapp", "sms", "telegram", "simulator"))
    data = {f"{name}.csv": written.encode() for name, written in files.items()}
    line.run(lambda work: import_roster(work, data, rules, line.clock(), Options()))


async def test_the_old_list_does_not_undo_the_number_that_the_mentor_confirmed(line: Line):
    roster = {"students": students("S1"), "contacts": contacts("C1;S1;06 00000101;tr;whatsapp")}
    load(line, **roster)
    line.change(ContactRow, AYSE, welcomed_at=datetime(2026, 11, 20))
    await moved(line)
    line.confirm()
    load(line, **roster)
    assert line.phone_of() == (NEW, OLD, "")
    assert line.owner(NEW, "whatsapp") == (AYSE, None)
    assert line.contact().welcomed


async def test_a_new_number_on_the_list_counts(line: Line):
    load(line, students=students("S1"), contacts=contacts("C1;S1;06 00000101;tr;whatsapp"))
    await moved(line)
    line.confirm()
    load(line, students=students("S1"), contacts=contacts("C1;S1;06 00000122;tr;whatsapp"))
    assert line.phone_of() == ("+31600000122", "+31600000122", "")


async def test_the_list_that_brings_the_number_ends_the_doubt(line: Line):
    load(line, students=students("S1"), contacts=contacts("C1;S1;06 00000101;tr;whatsapp"))
    await moved(line)
    load(line, students=students("S1"), contacts=contacts("C1;S1;06 00000111;tr;whatsapp"))
    line.change(ContactRow, AYSE, welcomed_at=datetime(2026, 11, 20))
    assert line.news() == Allowed()
    line.confirm()
    assert line.owner(NEW, "whatsapp") == (AYSE, None)


# -- a link that rests on a number alone -------------------------------------------------------------------------------

FIRST = {"students": students("S1"), "contacts": contacts("C1;S1;06 00000101;tr;whatsapp")}
CORRECTED = contacts("C1;S1;06 00000122;tr;whatsapp")


def welcomed(line: Line) -> None:
    line.change(ContactRow, AYSE, welcomed_at=datetime(2026, 11, 20))


async def heard_of_elif(line: Line, once: str = "news:1") -> set[str]:
    """Where the school's news about Elif goes."""
    for channel in (line.telegram, line.whatsapp):
        channel.sent.clear()
    line.news(once)
    await line.round()
    sent = [*line.telegram.sent, *line.whatsapp.sent]
    return {message.address for message in sent if any("Elif" in part.text for part in message.parts)}


async def test_a_chat_that_was_linked_by_a_wrong_number_is_a_strangers_when_the_list_is_corrected(line: Line):
    load(line, **FIRST)
    await line.arrives("666", shared_phone=OLD)
    before = line.run(lambda work: work.at("telegram", "666"))
    load(line, students=students("S1"), contacts=CORRECTED)
    welcomed(line)
    assert await heard_of_elif(line) == {"+31600000122"}
    await line.arrives("666", tapped="topic:mentor_who")
    assert line.owner("666") == (None, None)
    assert dutch(line.telegram, "666").startswith("Ik ken uw nummer nog niet")
    # What was said there stays with the contact.
    assert line.run(lambda work: work.conversation(before).contact_id) == AYSE
    await line.arrives("666", shared_phone=OLD)
    assert line.owner("666") == (None, None)


async def test_a_chat_that_was_linked_by_a_number_stays_while_the_number_does(line: Line):
    load(line, **FIRST)
    await line.arrives("700", shared_phone=OLD)
    load(line, students=students("S1"), contacts=contacts("C1;S1;06 00000101;tr;sms"))
    assert line.owner("700") == (AYSE, None)


async def test_who_leaves_the_list_keeps_no_chat_that_was_linked_by_a_number(line: Line):
    load(line, students=students("S1", "S2"), contacts=contacts("C1;S1;06 00000101", "C2;S2;06 00000102"))
    await line.arrives("700", shared_phone=OLD)
    await line.arrives(OLD, "hallo", channel="whatsapp")
    rules = Rules(date(2026, 11, 23), ("nl", "tr"), "nl", ("whatsapp", "simulator"))
    rest = {"contacts.csv": contacts("C2;S2;06 00000102", "C3;S2;06 00000103", "C4;S1;06 00000104").encode()}
    line.run(lambda work: import_roster(work, rest, rules, line.clock(), Options(remove_missing=True)))
    assert line.run(lambda work: (work.at("telegram", "700"), work.at("whatsapp", OLD))) == (None, None)


@pytest.mark.parametrize("way", ["code", "code afterwards", "mentor"])
async def test_a_chat_that_was_linked_by_a_code_or_by_the_mentor_stays_when_the_number_changes(line: Line, way: str):
    load(line, **FIRST)
    if way == "mentor":
        await line.arrives("700", tapped="link:ask")
        line.confirm(AYSE)
    if way == "code afterwards":
        await line.arrives("700", shared_phone=OLD)
    if way != "mentor":
        await line.arrives("700", tapped="start:", code=line.code())
    load(line, students=students("S1"), contacts=CORRECTED)
    welcomed(line)
    assert line.owner("700") == (AYSE, None)
    assert await heard_of_elif(line) == {"700"}


async def test_a_used_code_does_not_make_a_link_by_a_number_last(line: Line):
    load(line, **FIRST)
    code = line.code()
    await line.arrives("600", tapped="start:", code=code)
    await line.arrives("700", shared_phone=OLD)
    await line.arrives("700", tapped="start:", code=code)
    load(line, students=students("S1"), contacts=CORRECTED)
    assert line.run(lambda work: work.at("telegram", "700")) is None


async def test_a_students_chat_that_was_linked_by_a_wrong_number_is_a_strangers_too(line: Line):
    load(line, students=students("S1;;;06 00000201;telegram"))
    await line.arrives("701", shared_phone="+31600000201")
    assert line.owner("701") == (None, ELIF)
    load(line, students=students("S1;;;06 00000202;telegram"))
    await line.arrives("701", "hallo")
    assert line.owner("701") == (None, None)
    assert line.run(lambda work: work.talk_of_student(ELIF, "nl")) is None


async def test_a_number_that_the_mentor_confirms_ends_the_chats_that_the_old_one_linked(line: Line):
    """And not the one from which the contact sent the new number: the mentor's word holds it."""
    for address in ("700", "701"):
        await line.arrives(address, shared_phone=OLD)
    await line.go_to(datetime(2026, 11, 23, 22, 0))
    await line.arrives("702", tapped="start:", code=line.code())
    line.change(ConversationRow, line.run(lambda work: work.at("telegram", "702")), gone="403")
    assert line.news() == Allowed()
    await line.arrives("700", shared_phone=NEW)
    line.confirm()
    assert line.owner("700") == (AYSE, None)
    assert line.run(lambda work: work.at("telegram", "701")) is None
    assert line.owner("702") == (AYSE, None)
    # What waited for the morning in the chat that ended goes to one that did not.
    line.telegram.sent.clear()
    await line.go_to(datetime(2026, 11, 24, 8, 0))
    await line.round()
    assert [message.address for message in line.telegram.sent] == ["700"]


# -- a linked number that became a student's ---------------------------------------------------------------------------


async def test_a_linked_number_that_became_the_students_hears_no_news(line: Line):
    line.change(ContactRow, AYSE, channel="whatsapp")
    await line.arrives(NEW, "Ouderlijn", channel="whatsapp", tapped="start:", code=line.code())
    assert await heard_of_elif(line) == {NEW}
    line.change(StudentRow, ELIF, phone=NEW)
    assert await heard_of_elif(line, "news:2") == {OLD}


async def test_what_waits_at_a_number_that_became_the_students_does_not_go_there(line: Line):
    line.change(ContactRow, AYSE, channel="whatsapp")
    await line.arrives(NEW, "Ouderlijn", channel="whatsapp", tapped="start:", code=line.code())
    await line.go_to(datetime(2026, 11, 23, 22, 0))
    assert line.news() == Allowed()
    line.change(StudentRow, ELIF, phone=NEW)
    line.whatsapp.sent.clear()
    await line.go_to(datetime(2026, 11, 24, 8, 0))
    for _ in range(2):
        await line.round()
    assert [message.address for message in line.whatsapp.sent] == [OLD]


async def test_a_question_from_a_number_that_became_the_students_is_not_answered_with_the_students_affairs(line: Line):
    await line.arrives(NEW, "Ouderlijn", channel="whatsapp", tapped="start:", code=line.code())
    line.change(StudentRow, ELIF, phone=NEW)
    line.whatsapp.sent.clear()
    await line.arrives(NEW, channel="whatsapp", tapped="topic:mentor_who")
    assert not any("Elif" in part.text for message in line.whatsapp.sent for part in message.parts)


async def test_a_chat_that_was_linked_by_a_number_that_became_the_students_hears_no_news(line: Line):
    await line.arrives("700", shared_phone=OLD)
    line.change(StudentRow, ELIF, phone=OLD)
    assert line.news() == Held("own_number")
    assert await heard_of_elif(line, "news:2") == set()


async def test_the_contacts_own_linked_number_is_written_to_where_the_list_has_the_students(line: Line):
    line.change(ContactRow, AYSE, channel="whatsapp")
    line.change(StudentRow, ELIF, phone=OLD)
    await line.arrives(NEW, "Ouderlijn", channel="whatsapp", tapped="start:", code=line.code())
    assert await heard_of_elif(line) == {NEW}


# -- no way left -------------------------------------------------------------------------------------------------------


def nobody_at(line: Line, *channels: str) -> None:
    for channel in channels:
        line.reach(OLD, channel)
        line.run(lambda work, channel=channel: work.gone(work.at(channel, OLD), "63003"))


async def test_a_contact_whose_every_way_is_gone_cannot_be_reached_and_the_mentor_reads_so_once(line: Line):
    nobody_at(line, "simulator", "whatsapp")
    assert [line.news("news:1"), line.news("news:2")] == [Refused("no_address")] * 2
    assert line.notices() == ["unreachable"]


@pytest.mark.parametrize("whose", ["contact", "student", "conversation"])
async def test_a_number_that_somebody_else_has_too_keeps_the_message_waiting(line: Line, whose: str):
    if whose == "conversation":
        for channel in ("simulator", "whatsapp"):
            line.reach(OLD, channel, HENK)
    else:
        nobody_at(line, "simulator", "whatsapp")
    if whose == "contact":
        line.change(ContactRow, HENK, phone=OLD)
    if whose == "student":
        line.change(StudentRow, 2, phone=OLD)
    assert line.news() == Held("shared_number")
    assert line.notices() == ["held"]


async def test_what_waits_in_a_chat_that_was_put_aside_goes_where_the_contact_is_reached_now(line: Line):
    load(line, **FIRST)
    welcomed(line)
    await line.arrives("666", shared_phone=OLD)
    await line.go_to(datetime(2026, 11, 23, 22, 0))
    assert line.news() == Allowed()
    load(line, students=students("S1"), contacts=CORRECTED)
    welcomed(line)
    line.telegram.sent.clear()
    await line.go_to(datetime(2026, 11, 24, 8, 0))
    for _ in range(2):
        await line.round()
    assert line.telegram.sent == []
    assert [message.address for message in line.whatsapp.sent] == ["+31600000122"]


# -- a stranger asks ---------------------------------------------------------------------------------------------------


async def test_a_stranger_says_who_it_is_and_the_mentor_links(line: Line):
    await line.arrives("700", tapped="start:", language_hint="en")
    await line.arrives("700", tapped="link:ask")
    assert dutch(line.telegram).startswith("Wie bent u? En hoe heet uw kind?")
    await line.arrives("700", "Ik ben Ayşe, de moeder van Elif")
    thanked, asked = line.telegram.sent[-2:]
    assert "Thank you. The school checks if it is right." in thanked.parts[0].text
    assert asked.buttons[0].payload.startswith("language:")
    assert [notice.line is not None for notice in await line.listed() if notice.kind == "link_request"] == [True]
    assert [r.kind for r in line.requests()] == [Kind.STRANGER]
    line.confirm(AYSE)
    await line.jobs.run_due()
    assert line.owner("700") == (AYSE, None)
    assert [part.language for part in last(line.telegram).parts] == ["tr", "nl"]
    assert dutch(line.telegram).startswith("De school heeft gekeken.")
    assert "link_request" not in line.notices()
    assert line.requests() == []


async def test_in_whatsapp_the_number_stands_in_the_request(line: Line):
    await line.arrives("+31600000900", channel="whatsapp", tapped="link:ask")
    assert [r.phone for r in line.requests()] == ["+31600000900"]


async def test_asking_twice_is_one_request(line: Line):
    for _ in range(3):
        await line.arrives("700", tapped="link:ask")
    await line.arrives("700", shared_phone="+31600000900")
    assert [r.phone for r in line.requests()] == ["+31600000900"]


async def test_a_stranger_who_is_refused_reads_that_a_person_looked(line: Line):
    await line.arrives("700", tapped="link:ask")
    await line.arrives("700", "Ik ben de buurman")
    line.refuse()
    await line.jobs.run_due()
    assert "De school kon u niet koppelen.\nBel de school: 020 555 01 00." in dutch(line.telegram)
    assert line.owner("700") == (None, None)
    assert "link_request" not in line.notices()


async def test_a_stranger_who_brings_a_code_in_the_meantime_waits_for_nobody(line: Line):
    await line.arrives("700", tapped="link:ask")
    await line.arrives("700", "Ik ben Ayşe")
    await line.arrives("700", tapped="start:", code=line.code())
    assert line.requests() == []
    assert "link_request" not in line.notices()


async def test_a_contact_who_taps_it_reads_the_menu_and_asks_nobody(line: Line):
    line.reach("700")
    await line.arrives("700", tapped="link:ask")
    assert "menu:question" in payloads(last(line.telegram))
    assert line.requests() == []


async def test_the_stranger_must_be_named(line: Line):
    await line.arrives("700", tapped="link:ask")
    with pytest.raises(BadInput, match="Who is it"):
        line.confirm()
    assert len(line.requests()) == 1


async def test_what_was_decided_waits_no_more(line: Line):
    await line.arrives("700", tapped="link:ask")
    waiting = line.requests()[0].id
    line.confirm(AYSE)
    with pytest.raises(BadInput, match="No request"):
        line.confirm(HENK, request=waiting)
    with pytest.raises(BadInput, match="No request"):
        line.confirm(AYSE, request=99)
    assert line.owner("700") == (AYSE, None)


async def test_a_chat_that_became_somebody_elses_is_not_taken_away(line: Line):
    await line.arrives("700", tapped="link:ask")
    line.run(lambda work: work.link_student(work.at("telegram", "700"), ELIF))
    with pytest.raises(BadInput, match="somebody else"):
        line.confirm(AYSE)


async def test_a_number_is_not_confirmed_for_another_contact(line: Line):
    await moved(line)
    with pytest.raises(BadInput, match="another contact"):
        line.confirm(HENK)
    assert line.phone_of(HENK)[0] == "+31600000103"


# -- which channel a letter is for -------------------------------------------------------------------------------------


class Mute(FakeChannel):
    """A channel without links."""

    def link(self, code: str) -> str | None:
        return None


def test_a_letter_is_for_the_wanted_channel_then_the_contacts_own_then_the_first():
    channels = {name: FakeChannel(name) for name in ("whatsapp", "telegram")} | {"sms": Mute("sms")}
    order = ("telegram", "whatsapp", "sms")
    assert way_in(channels, order, "sms", "whatsapp").name == "whatsapp"
    assert way_in(channels, order, "whatsapp").name == "whatsapp"
    assert way_in(channels, order, "sms").name == "telegram"
    assert way_in(channels, (), "").name == "whatsapp"


def test_without_a_channel_that_has_links_there_is_no_letter():
    with pytest.raises(ConfigError, match="No channel of config"):
        way_in({"sms": Mute("sms")}, ("sms",), "sms")
    with pytest.raises(ConfigError, match="There is one for: telegram"):
        way_in({"telegram": FakeChannel("telegram")}, (), "", "whatsapp")


# -- the commands ------------------------------------------------------------------------------------------------------


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """`ouderlijn ...`, on a small school with a bot in Telegram."""
    monkeypatch.setenv("OUDERLIJN_DATABASE", f"sqlite:///{tmp_path / 'command.db'}")
    monkeypatch.setenv("OUDERLIJN_CHANNELS__TELEGRAM__TOKEN", "123456:not-a-real-token")
    monkeypatch.setenv("OUDERLIJN_CHANNELS__TELEGRAM__USERNAME", "school_example_bot")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> typer.testing.Result:
        return typer.testing.CliRunner().invoke(cli.app, list(arguments))

    roster = tmp_path / "list"
    roster.mkdir()
    (roster / "students.csv").write_text(students("S1"), encoding="utf-8")
    (roster / "contacts.csv").write_text(contacts("C/1;S1;06 00000101"), encoding="utf-8")
    assert run("import", "roster", str(roster)).exit_code == 0
    return run


def test_the_command_writes_a_letter_that_names_nobody_outside_of_it(command, tmp_path: Path):
    said = command("link", "letter", "C/1")
    assert said.exit_code == 0, said.output
    page = tmp_path / "letter-C-1.html"
    link = re.search(r'href="(https://t\.me/school_example_bot\?start=[\w-]{32})"', page.read_text(encoding="utf-8"))
    assert link
    assert page.stat().st_mode & 0o077 == 0
    assert "Ayşe" not in said.output + page.name + link[1]
    assert link[1].split("=")[1] not in said.output
    assert "opens telegram, good once" in said.stdout


def test_the_code_of_the_letter_is_the_one_on_record(command, tmp_path: Path):
    from bot.domain.digest import digest
    from bot.storage.transactions import SqlTransactions

    command("link", "letter", "C/1", "--output", "first.html")
    command("link", "letter", "C/1", "--channel", "telegram", "--output", "second.html")
    codes = [re.search(r"start=([\w-]+)", (tmp_path / f"{n}.html").read_text(encoding="utf-8"))[1] for n in ("first", "second")]
    database = SqlTransactions(open_engine(f"sqlite:///{tmp_path / 'command.db'}"), Routes(by_phone=BY_PHONE))
    at = datetime.now(UTC)
    found = database.run_now(lambda work: [work.link_code(digest(code), at) for code in codes])
    database.close()
    assert [code.open for code in found] == [False, True]


def test_a_letter_that_cannot_be_written_ends_no_older_one(command, tmp_path: Path):
    command("link", "letter", "C/1")
    assert isinstance(command("link", "letter", "C/1", "--output", "nowhere/letter.html").exception, BadInput)
    assert isinstance(command("link", "letter", "C/1", "--channel", "whatsapp").exception, ConfigError)
    assert isinstance(command("link", "letter", "C9").exception, BadInput)
    from bot.storage.transactions import SqlTransactions

    database = SqlTransactions(open_engine(f"sqlite:///{tmp_path / 'command.db'}"), Routes(by_phone=BY_PHONE))
    rows = database.run_now(lambda work: list(work.connection.scalars(select(LinkCodeRow))))
    database.close()
    assert len(rows) == 1
    assert rows[0].expires_at > datetime.now(UTC).replace(tzinfo=None)


def test_the_commands_list_confirm_and_refuse(command, tmp_path: Path):
    from bot.storage.transactions import SqlTransactions

    def ask(address: str) -> None:
        def do(work) -> None:
            talk = work.conversation_at("telegram", address, "nl")
            work.ask_link(Kind.STRANGER, talk.id, None, "+31600000900", datetime.now(UTC))

        database = SqlTransactions(open_engine(f"sqlite:///{tmp_path / 'command.db'}"), Routes(by_phone=BY_PHONE))
        database.run_now(do)
        database.close()

    ask("700")
    ask("701")
    listed = command("link", "list").stdout.splitlines()
    assert len(listed) == 2
    assert "stranger" in listed[0]
    assert "+31600000900" in listed[0]
    assert isinstance(command("link", "confirm", "1").exception, BadInput)
    assert isinstance(command("link", "confirm", "1", "--contact", "C9").exception, BadInput)
    assert command("link", "confirm", "1", "--contact", "C/1").exit_code == 0
    assert command("link", "refuse", "2").exit_code == 0
    assert command("link", "list").stdout == ""
    assert isinstance(command("link", "refuse", "2").exception, BadInput)

    def owners(work) -> dict[str, int | None]:
        rows = work.connection.scalars(select(ConversationRow).where(ConversationRow.channel != NOWHERE)).unique()
        return {row.address: row.contact_id for row in rows}

    database = SqlTransactions(open_engine(f"sqlite:///{tmp_path / 'command.db'}"), Routes(by_phone=BY_PHONE))
    found = database.run_now(owners)
    database.close()
    assert found == {"700": 1, "701": None}
