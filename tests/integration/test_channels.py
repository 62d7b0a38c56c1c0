"""Several channels at once: which way a message goes, which way next, and what a provider reports."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine, text

from bot import config
from bot.bootstrap import application
from bot.channels.simulator import SimulatorChannel
from bot.domain.capabilities import Capabilities
from bot.domain.meetings import MeetingPlan
from bot.domain.message import Attachment, Blocked, Cost, Entry, Inbound, Outgoing, Receipt, Status
from bot.errors import Failure, SendError
from bot.ports import Work
from bot.services.absences import AbsenceNews
from tests.conftest import School, _fill
from tests.fakes import NOON, FakeChannel, FakeClock, FakeJobs, FakeUnderstanding

SLOTS = ((date(2026, 12, 1), time(14, 30), 20, 1),)
AYSE, COACH, HENK = "+31600000101", "+31600000104", "+31600000103"
LATE = AbsenceNews("N1", "S1", date(2026, 11, 23), time(9), time(10), "unknown")
TELEGRAM = Capabilities(text=4096, buttons=12, receipts=False, documents=True, shares_phone=True)
WHATSAPP = Capabilities(text=1600, text_with_buttons=1024, buttons=10, by_phone=True, window=timedelta(hours=24))
SMS = Capabilities(text=1600, buttons=0, by_phone=True, bilingual=False, short=True, keeps_stops=True)


class CountingChannel(FakeChannel):
    """Says what a message costs, as SMS does."""

    def cost(self, message: Outgoing) -> Cost | None:
        return Cost(1 + sum(len(part.text) for part in message.parts) // 160, 0.1)


@dataclass
class Phones(School):
    """The school with the channels of real phones."""

    channels: dict[str, FakeChannel] = field(default_factory=dict)

    async def comes(self, channel: str, address: str, text: str = "", **more: object) -> int | None:
        self.count += 1
        inbound = Inbound(channel, address, f"{channel}-{self.count}", text, **more)  # type: ignore[arg-type]
        return await self.app.inbound.receive(inbound)

    def texts(self, channel: str, address: str) -> list[str]:
        return [m.parts[0].text for m in self.channels[channel].sent if m.address == address]

    def last_sent(self, channel: str) -> Outgoing:
        return self.channels[channel].sent[-1]

    async def reports(self, channel: str, status: Status, *, code: str = "", failure: Failure | None = None) -> None:
        sent = self.channels[channel].sent[-1]
        number = f"out-{self.channels[channel].count}"
        await self.app.inbound.take(Receipt(sent.id, number, status, code, failure))
        await self.jobs.run_due()

    async def transcript(self, channel: str, address: str) -> list[Entry]:
        def read(work: Work) -> list[Entry]:
            conversation = work.at(channel, address)
            assert conversation is not None
            return work.transcript(conversation)

        return await self.app.transactions.run(read)

    async def status(self, message: int) -> Status:
        return await self.app.transactions.run(lambda work: work.outgoing(message).status)

    async def kinds(self) -> list[str]:
        return [item.kind for item in await self.listed()]

    async def set_contact(self, school_id: str, **fields: object) -> None:
        from sqlalchemy import update

        from bot.storage.tables import ContactRow

        change = update(ContactRow).where(ContactRow.school_id == school_id).values(**fields)
        await self.app.transactions.run(lambda work: work.connection.execute(change))


def _settings(settings: config.Settings) -> config.Settings:
    absences = settings.absences.model_copy(update={"wait_minutes": 0})
    web = settings.web.model_copy(update={"public_url": "https://ouders.example"})
    return settings.model_copy(update={"absences": absences, "web": web, "channels": {}})


@pytest.fixture
async def phones(database: Engine, settings: config.Settings) -> AsyncIterator[Phones]:
    """Everybody of the small school is on WhatsApp; SMS and Telegram are there too."""
    understanding, jobs, clock = FakeUnderstanding(), FakeJobs(), FakeClock()
    jobs.clock = clock
    channels = {
        "whatsapp": FakeChannel("whatsapp", WHATSAPP),
        "sms": CountingChannel("sms", SMS),
        "telegram": FakeChannel("telegram", TELEGRAM),
    }
    parts = {"engine": database, "jobs": jobs, "clock": clock, "sleep": clock.sleep, "channels": channels}
    async with application(_settings(settings), understanding, **parts) as app:  # type: ignore[arg-type]
        await app.transactions.run(_fill)
        found = Phones(app, understanding, channels["whatsapp"], jobs, clock, channels=channels)
        for school_id in ("C1", "C2", "C3", "C4", "C5"):
            await found.set_contact(school_id, channel="whatsapp")
        yield found


# -- by which way ----------------------------------------------------------------------------------------------------------


async def test_a_number_of_the_list_is_known_on_every_channel_of_phones(phones):
    await phones.comes("sms", AYSE, "stop")
    assert [m.address for m in phones.channels["sms"].sent] == [AYSE]
    assert (await phones.app.transactions.run(lambda work: work.contact(1))).stopped


async def test_an_alert_goes_to_the_channel_of_the_list(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    assert phones.last_sent("whatsapp").buttons[0].payload.startswith("reason:")
    assert phones.channels["sms"].sent == []


async def test_a_channel_of_the_list_that_is_not_switched_on_is_no_reason_to_be_silent(phones):
    await phones.set_contact("C1", channel="simulator")
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    assert len(phones.texts("whatsapp", AYSE)) == 2


async def test_the_simulator_is_never_another_way_for_a_real_contact(tmp_path, settings, database):
    jobs, clock = FakeJobs(), FakeClock()
    jobs.clock = clock
    channels = {"simulator": FakeChannel("simulator", SimulatorChannel.can), "telegram": FakeChannel("telegram", TELEGRAM)}
    parts = {"engine": database, "jobs": jobs, "clock": clock, "sleep": clock.sleep, "channels": channels}
    async with application(_settings(settings), FakeUnderstanding(), **parts) as app:
        await app.transactions.run(_fill)
        found = Phones(app, FakeUnderstanding(), channels["telegram"], jobs, clock, channels=channels)
        await found.set_contact("C1", channel="whatsapp", welcomed_at=None)
        await found.set_contact("C3", channel="telegram", welcomed_at=None)
        await found.go(minutes=1)
        await found.absent(LATE)
        assert channels["simulator"].sent == []


async def test_an_address_that_the_contact_linked_goes_first(phones):
    code = await phones.app.transactions.run(lambda work: phones.app.linking.code_for(work, 1, NOON))
    await phones.comes("telegram", "700", "/start", tapped="start:", code=code, user="700")
    await phones.absent(LATE)
    assert "Elif" in phones.texts("telegram", "700")[-1]
    assert phones.channels["whatsapp"].sent == []


async def test_two_contacts_with_one_number_never_read_each_others_news_on_another_channel(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.set_contact("C3", phone=AYSE, channel="sms")
    absent = AbsenceNews("N9", "S4", date(2026, 11, 23), time(9), time(10), "unknown")
    await phones.absent(absent)
    assert [m for c in phones.channels.values() for m in c.sent if "Daan" in m.parts[0].text] == []


# -- another way -----------------------------------------------------------------------------------------------------------


async def _alert(phones: Phones) -> int:
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    return phones.last_sent("whatsapp").id


async def test_what_did_not_arrive_in_time_goes_by_the_next_channel_once(phones):
    alert = await _alert(phones)
    await phones.go(minutes=239)
    assert phones.channels["sms"].sent == []
    await phones.go(minutes=2)
    (sms,) = phones.channels["sms"].sent
    assert (sms.address, "Elif" in sms.parts[0].text, len(sms.parts)) == (AYSE, True, 1)
    assert sms.buttons[0].payload.startswith("reason:")
    await phones.go(hours=3)
    await phones.reports("sms", Status.DELIVERED)
    await phones.go(hours=6)
    assert len(phones.channels["sms"].sent) == 1
    assert await phones.status(alert) is Status.SENT
    assert "not_reached" not in await phones.kinds()


async def test_what_arrived_goes_no_other_way(phones):
    await _alert(phones)
    await phones.reports("whatsapp", Status.DELIVERED)
    await phones.go(hours=9)
    assert phones.channels["sms"].sent == []


async def test_a_number_that_is_gone_sends_the_next_channel_at_once(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("63003", Failure.GONE)]
    await phones.absent(LATE)
    assert len(phones.channels["sms"].sent) == 1
    assert "gone" in await phones.kinds()


async def test_where_nothing_arrives_the_mentor_reads_that_the_contact_was_not_reached(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("63003", Failure.GONE)]
    phones.channels["sms"].refuse = [SendError("30005", Failure.GONE)]
    await phones.absent(LATE)
    assert (await phones.kinds()).count("not_reached") == 1
    await phones.go(hours=9)
    assert (await phones.kinds()).count("not_reached") == 1


async def test_the_next_contact_of_the_student_is_tried_if_the_gate_allows(phones):
    from bot.storage.tables import LinkRow

    def allow(work: object) -> None:
        link = work.connection.get_one(LinkRow, (4, 1))  # type: ignore[attr-defined]
        link.information = "normal"

    await phones.app.transactions.run(lambda work: work.set_preference(work.talk_of(4).id, stopped=True))
    await phones.app.transactions.run(allow)
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.comes("whatsapp", COACH, "hallo")
    phones.channels["whatsapp"].refuse = [SendError("63003", Failure.GONE)]
    phones.channels["sms"].refuse = [SendError("30005", Failure.GONE)]
    await phones.absent(LATE)
    assert "Elif" not in " ".join(phones.texts("whatsapp", COACH) + phones.texts("sms", COACH))
    assert "not_reached" in await phones.kinds()


async def test_who_stopped_at_the_provider_is_written_to_on_no_channel(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("63014", Failure.STOPPED)]
    await phones.absent(LATE)
    assert phones.channels["sms"].sent == []
    assert (await phones.app.transactions.run(lambda work: work.contact(1))).stopped
    assert (await phones.kinds()).count("stopped_there") == 1


async def test_an_answer_that_cannot_be_sent_takes_no_other_way_and_the_mentor_is_told(phones):
    phones.understanding.teach("ziek melden", "absence_report_how")
    phones.channels["whatsapp"].refuse = [SendError("63003", Failure.GONE)]
    await phones.comes("whatsapp", AYSE, "ziek melden")
    assert phones.channels["sms"].sent == []
    assert "failed" in await phones.kinds()


async def test_our_own_mistake_is_not_tried_again_and_is_urgent(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("20003", Failure.SETUP)]
    await phones.absent(LATE)
    assert [item.urgent for item in await phones.listed() if item.kind == "setup"] == [True]
    await phones.go(hours=2)
    assert len(phones.texts("whatsapp", AYSE)) == 1


# -- stop and start --------------------------------------------------------------------------------------------------------


async def test_a_stop_that_the_provider_confirmed_gets_no_answer_of_ours(phones):
    await phones.comes("sms", AYSE, "STOP", provider_stopped=True)
    assert phones.channels["sms"].sent == []
    assert (await phones.kinds()) == ["stopped_there"]
    await phones.absent(LATE)
    assert [c.sent for c in phones.channels.values()] == [[], [], []]


async def test_a_start_elsewhere_does_not_knock_at_the_closed_door(phones):
    await phones.comes("sms", AYSE, "STOP", provider_stopped=True)
    await phones.set_contact("C1", channel="sms")
    await phones.comes("whatsapp", AYSE, "start")
    await phones.absent(LATE)
    assert phones.channels["sms"].sent == []
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]


async def test_start_at_the_provider_opens_the_door_again(phones):
    await phones.comes("sms", AYSE, "STOP", provider_stopped=True)
    await phones.set_contact("C1", channel="sms")
    await phones.comes("sms", AYSE, "START", provider_stopped=False)
    await phones.absent(LATE)
    assert "Elif" in phones.texts("sms", AYSE)[-1]


async def test_a_bot_that_was_blocked_is_a_stop_everywhere(phones):
    code = await phones.app.transactions.run(lambda work: phones.app.linking.code_for(work, 1, NOON))
    await phones.comes("telegram", "700", "/start", tapped="start:", code=code, user="700")
    await phones.app.inbound.take(Blocked("telegram", "700"))
    await phones.app.inbound.take(Blocked("telegram", "700"))
    await phones.absent(LATE)
    assert len(phones.channels["telegram"].sent) == 1
    assert phones.channels["whatsapp"].sent == []
    assert (await phones.kinds()).count("stopped_there") == 1


async def test_who_unblocks_the_bot_and_presses_start_is_written_to_again(phones):
    code = await phones.app.transactions.run(lambda work: phones.app.linking.code_for(work, 1, NOON))
    await phones.comes("telegram", "700", "/start", tapped="start:", code=code, user="700")
    await phones.app.inbound.take(Blocked("telegram", "700"))
    await phones.comes("telegram", "700", "/start", tapped="start:", user="700")
    await phones.absent(LATE)
    assert "Elif" in phones.texts("telegram", "700")[-1]


async def test_a_blocked_chat_of_a_stranger_we_never_met_is_nothing(phones):
    await phones.app.inbound.take(Blocked("telegram", "999"))
    assert await phones.kinds() == []


# -- what a provider reports ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [("sent", "delivered", "read"), ("read", "sent", "delivered"), ("delivered", "read", "sent")])
async def test_reports_may_come_in_any_order_and_twice(phones, order):
    alert = await _alert(phones)
    for word in (*order, *order):
        await phones.reports("whatsapp", Status(word))
    assert await phones.status(alert) is Status.READ


async def test_a_report_that_is_quicker_than_the_answer_of_the_provider_counts(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("timeout", Failure.UNCERTAIN)]
    await phones.absent(LATE)
    alert = await phones.app.transactions.run(lambda work: work.known("alert:1:1"))
    assert await phones.status(alert) is Status.SENDING
    await phones.app.inbound.take(Receipt(alert, "SM9", Status.DELIVERED))
    assert await phones.status(alert) is Status.DELIVERED
    # It asks why, and the answer is read.
    await phones.comes("whatsapp", AYSE, "1")
    assert await phones.status(alert) is Status.ANSWERED


async def test_an_uncertain_message_is_never_sent_again_blindly(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("timeout", Failure.UNCERTAIN)]
    await phones.absent(LATE)
    await phones.go(minutes=30)
    assert len(phones.texts("whatsapp", AYSE)) == 1
    assert phones.channels["sms"].sent == []
    assert "uncertain" in await phones.kinds()


async def test_a_failure_that_is_reported_later_has_the_same_consequences(phones):
    alert = await _alert(phones)
    await phones.reports("whatsapp", Status.FAILED, code="63003", failure=Failure.GONE)
    await phones.reports("whatsapp", Status.FAILED, code="63003", failure=Failure.GONE)
    assert len(phones.channels["sms"].sent) == 1
    assert await phones.status(alert) is Status.FAILED


async def test_later_again_by_report_is_tried_again_and_an_old_report_changes_nothing(phones):
    await _alert(phones)
    old = phones.channels["whatsapp"].count
    sent = phones.last_sent("whatsapp").id
    await phones.reports("whatsapp", Status.FAILED, code="30008", failure=Failure.LATER)
    await phones.app.inbound.take(Receipt(sent, f"out-{old}", Status.FAILED, "30008", Failure.LATER))
    await phones.go(seconds=11)
    assert len(phones.texts("whatsapp", AYSE)) == 3
    await phones.app.inbound.take(Receipt(sent, f"out-{old}", Status.FAILED, "30008", Failure.LATER))
    await phones.go(minutes=5)
    assert len(phones.texts("whatsapp", AYSE)) == 3


async def test_a_report_about_a_message_that_we_do_not_have_is_nothing(phones):
    await phones.app.inbound.take(Receipt(4711, "SM1", Status.DELIVERED))


async def test_an_alert_that_was_answered_says_so(phones):
    alert = await _alert(phones)
    await phones.reports("whatsapp", Status.READ)
    await phones.comes("whatsapp", AYSE, "", tapped=phones.last_sent("whatsapp").buttons[0].payload)
    assert await phones.status(alert) is Status.ANSWERED


async def test_too_quick_is_not_counted_as_often_as_away(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.channels["whatsapp"].refuse = [SendError("20429", Failure.LATER, retry_after=1.0)] * 8
    await phones.absent(LATE)
    for _ in range(12):
        await phones.go(seconds=15)
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]


# -- the knock -------------------------------------------------------------------------------------------------------------


async def _approve(phones: Phones) -> None:
    from bot.domain.templates import Kept
    from bot.services.templates import TemplateService

    service = TemplateService(phones.app.catalogue, phones.app.settings)
    knock = next(made for made in service.wanted() if made.name.startswith("ouderlijn_knock") and made.language == "tr")
    kept = Kept(knock.name, knock.language, knock.digest, "HX" + "0" * 32, "approved")
    await phones.app.transactions.run(lambda work: work.put_template(kept, NOON))


async def test_outside_the_24_hours_a_knock_goes_and_its_tap_brings_the_real_text(phones):
    await _approve(phones)
    await phones.absent(LATE)
    (knock,) = phones.channels["whatsapp"].sent
    assert knock.template is not None
    assert "Elif" not in knock.parts[0].text
    await phones.comes("whatsapp", AYSE, "", tapped=knock.buttons[0].payload)
    await phones.jobs.run_due()
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]
    assert len(phones.channels["whatsapp"].sent) == 2


async def test_a_knock_that_nobody_answers_sends_the_message_another_way_and_not_the_knock(phones):
    await _approve(phones)
    await phones.absent(LATE)
    await phones.go(minutes=241)
    (sms,) = phones.channels["sms"].sent
    assert "Elif" in sms.parts[0].text
    await phones.go(hours=5)
    assert len(phones.channels["sms"].sent) == 1


async def test_a_knock_that_is_answered_late_brings_the_message_all_the_same(phones):
    await _approve(phones)
    await phones.absent(LATE)
    await phones.go(minutes=241)
    await phones.comes("whatsapp", AYSE, "", tapped=phones.channels["whatsapp"].sent[0].buttons[0].payload)
    await phones.jobs.run_due()
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]


async def test_without_any_approved_text_the_message_takes_another_way(phones):
    phones.channels["whatsapp"].refuse = [SendError("no_template", Failure.ROUTE)]
    await phones.absent(LATE)
    assert "Elif" in phones.texts("sms", AYSE)[0]


async def test_when_the_provider_knows_better_that_the_window_is_closed_it_knocks(phones):
    await _approve(phones)
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    await phones.reports("whatsapp", Status.FAILED, code="63016", failure=Failure.TEMPLATE)
    assert phones.last_sent("whatsapp").template is not None


# -- SMS -------------------------------------------------------------------------------------------------------------------


async def test_an_sms_is_in_the_home_language_and_nl_brings_the_dutch(phones):
    await phones.set_contact("C1", channel="sms")
    await phones.absent(LATE)
    (sms,) = phones.channels["sms"].sent
    assert [part.language for part in sms.parts] == ["tr"]
    assert "NL" in sms.parts[0].text
    await phones.comes("sms", AYSE, "nl")
    assert phones.last_sent("sms").parts[0].language == "nl"
    assert "Elif" in phones.last_sent("sms").parts[0].text


async def test_a_long_answer_is_cut_on_sms_and_more_brings_all_of_it(phones):
    phones.understanding.teach("wat kost het", "bsa")
    await phones.comes("sms", HENK, "wat kost het")
    short = phones.last_sent("sms").parts[0].text
    assert "MEER" in short
    await phones.comes("sms", HENK, "meer")
    assert len(phones.last_sent("sms").parts[0].text) > len(short) - 40
    assert "MEER" not in phones.last_sent("sms").parts[0].text


async def test_the_parts_and_the_cost_are_counted_before_it_is_sent(phones):
    await phones.comes("sms", HENK, "menu")
    (line,) = [e for e in await phones.transcript("sms", HENK) if e.direction == "out"]
    assert line.cost == Cost(line.cost.parts, 0.1)
    assert line.cost.parts >= 1


async def test_an_answer_by_number_is_the_button_on_that_line(phones):
    await phones.set_contact("C1", channel="sms")
    await phones.absent(LATE)
    await phones.comes("sms", AYSE, "1")
    assert "absence_reason" in await phones.kinds() or phones.last_sent("sms").parts[0].text


# -- files -----------------------------------------------------------------------------------------------------------------


async def test_a_voice_note_is_kept_once(phones):
    phones.channels["telegram"].files = {"v1": b"OggS"}
    await phones.comes("telegram", "800", attachments=(Attachment("audio/ogg", "v1"),))
    await phones.jobs.run_due()
    await phones.jobs.run_due()
    (line, _) = await phones.transcript("telegram", "800")
    assert await phones.app.transactions.run(lambda work: work.file(line.files[0])) == ("audio/ogg", b"OggS")


async def test_a_file_that_is_not_there_yet_is_fetched_later(phones):
    telegram = phones.channels["telegram"]

    async def away(attachment: Attachment) -> bytes:
        raise SendError("network", Failure.LATER)

    fetch, telegram.fetch = telegram.fetch, away  # type: ignore[method-assign]
    await phones.comes("telegram", "800", attachments=(Attachment("image/jpeg", "p1"),))
    await phones.jobs.run_due()
    telegram.fetch, telegram.files = fetch, {"p1": b"\xff\xd8"}  # type: ignore[method-assign]
    await phones.go(seconds=31)
    lines = await phones.transcript("telegram", "800")
    assert len(lines[0].files) == 1


async def test_a_tap_is_acknowledged_once(phones):
    for _ in range(2):
        await phones.app.inbound.receive(Inbound("telegram", "800", "same", "", tapped="start:", query="q1"))
    assert phones.channels["telegram"].acknowledged == ["q1"]


# -- the calendar file -----------------------------------------------------------------------------------------------------


async def _invited(phones: Phones) -> None:
    await phones.plan(MeetingPlan(kind="talk", title={"nl": "gesprek"}, students=("S1",), slots=SLOTS, place="2.14"))


async def test_where_files_can_be_sent_the_calendar_file_goes_along(phones):
    code = await phones.app.transactions.run(lambda work: phones.app.linking.code_for(work, 1, NOON))
    await phones.comes("telegram", "900", "/start", tapped="start:", code=code, user="900")
    await _invited(phones)
    invitation = phones.last_sent("telegram")
    yes = next(b.payload for b in invitation.buttons if b.payload.startswith(("slot:", "rsvp:")))
    await phones.comes("telegram", "900", "", tapped=yes)
    (document,) = [d for m in phones.channels["telegram"].sent for d in m.documents]
    assert document.data.startswith(b"BEGIN:VCALENDAR")
    assert b"Elif" not in document.data


async def test_elsewhere_a_link_that_nobody_can_guess_brings_it(phones):
    import httpx

    from bot.web.app import create

    await phones.comes("whatsapp", AYSE, "merhaba")
    await _invited(phones)
    yes = next(b.payload for b in phones.last_sent("whatsapp").buttons if b.payload.startswith(("slot:", "rsvp:")))
    await phones.comes("whatsapp", AYSE, "", tapped=yes)
    text = next(t for t in phones.texts("whatsapp", AYSE) if "/calendar/" in t)
    link = text.split("https://ouders.example")[1].split()[0]
    transport = httpx.ASGITransport(create(phones.app))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.get(link)
        assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, "text/calendar")
        assert b"Elif" not in answer.content
        assert (await client.get("/calendar/guessed.ics")).status_code == 404


# -- what must not happen on the way ---------------------------------------------------------------------------------------


EVENING = datetime(2026, 11, 23, 18, 58, tzinfo=UTC)
"""19:58 in Amsterdam: two minutes later the school sends no more."""


async def test_a_withdrawn_alert_does_not_go_another_way_in_the_morning(phones):
    phones.clock.now = EVENING
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    await phones.go(minutes=3)
    await phones.reports("whatsapp", Status.FAILED, code="63003", failure=Failure.GONE)
    await phones.absent(replace(LATE, status="withdrawn"))
    await phones.go(hours=14)
    assert phones.channels["sms"].sent == []


async def test_who_said_yes_by_a_tap_is_told_when_the_meeting_is_called_off(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    plan = MeetingPlan(kind="talk", title={"nl": "gesprek"}, students=("S1",), slots=SLOTS, place="2.14", school_id="M9")
    await phones.plan(plan)
    yes = next(b.payload for b in phones.last_sent("whatsapp").buttons if b.payload.startswith(("slot:", "rsvp:")))
    await phones.comes("whatsapp", AYSE, "", tapped=yes)
    assert await phones.plan(replace(plan, called_off=True)) == 1


async def test_the_welcome_is_not_said_again_to_who_may_not_hear_of_the_student_any_more(phones):
    await phones.set_contact("C1", welcomed_at=None, channel="sms")
    await phones.go(minutes=1)
    await phones.go(minutes=1)
    assert "Elif" in phones.texts("sms", AYSE)[-1]
    await phones.app.transactions.run(lambda work: work.connection.execute(text("delete from links where contact_id = 1")))
    await phones.comes("sms", AYSE, "nl")
    assert "Elif" not in phones.texts("sms", AYSE)[-1]


async def test_a_message_whose_job_was_lost_is_answered_by_the_round(phones):
    start = phones.jobs.start

    async def lost(name: str, id_: str, argument: int) -> None:
        raise RuntimeError("the database went away")

    phones.jobs.start = lost
    with pytest.raises(RuntimeError):
        await phones.comes("whatsapp", HENK, "menu")
    phones.jobs.start = start
    assert phones.channels["whatsapp"].sent == []
    await phones.go(minutes=2)
    assert len(phones.texts("whatsapp", HENK)) == 1
    await phones.go(minutes=2)
    assert len(phones.texts("whatsapp", HENK)) == 1


async def test_a_tap_on_a_knock_brings_the_message_also_at_night(phones):
    await _approve(phones)
    phones.clock.now = EVENING
    await phones.absent(LATE)
    phones.clock.go(minutes=10)
    await phones.comes("whatsapp", AYSE, "", tapped=phones.last_sent("whatsapp").buttons[0].payload)
    await phones.jobs.run_due()
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]


async def test_who_started_elsewhere_is_not_stopped_again_by_the_door_that_stayed_closed(phones):
    await phones.comes("sms", AYSE, "STOP", provider_stopped=True)
    await phones.comes("whatsapp", AYSE, "start")
    phones.channels["sms"].refuse = [SendError("21610", Failure.STOPPED)]
    await phones.comes("sms", AYSE, "merhaba")
    assert not (await phones.app.transactions.run(lambda work: work.contact(1))).stopped


async def test_what_was_queued_for_a_door_that_closed_meanwhile_takes_another_way(phones):
    await phones.set_contact("C1", channel="sms")
    phones.clock.now = EVENING + timedelta(minutes=10)
    await phones.absent(LATE)
    await phones.comes("sms", AYSE, "STOP", provider_stopped=True)
    await phones.comes("whatsapp", AYSE, "start")
    await phones.go(hours=12)
    assert phones.channels["sms"].sent == []
    assert "Elif" in phones.texts("whatsapp", AYSE)[-1]


async def test_a_failed_first_piece_is_a_failed_message_and_what_went_out_is_not_sent_again(phones):
    alert = await _alert(phones)
    number = f"out-{phones.channels['whatsapp'].count}"
    await phones.app.inbound.take(Receipt(alert, "SM-first", Status.FAILED, "30008", Failure.LATER, piece=1, of=2))
    assert await phones.status(alert) is Status.QUEUED
    await phones.go(seconds=11)
    assert phones.last_sent("whatsapp").done == 0
    await phones.app.inbound.take(Receipt(alert, f"{number}-2", Status.FAILED, "30008", Failure.LATER, piece=2, of=3))
    await phones.go(minutes=2)
    assert phones.last_sent("whatsapp").done == 1


async def test_a_failure_that_is_reported_before_the_provider_has_answered_is_not_lost(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    channel = phones.channels["whatsapp"]
    send = channel.send

    async def slow(message: Outgoing) -> str:
        channel.send = send  # type: ignore[method-assign]
        await phones.app.inbound.take(Receipt(message.id, "SM1", Status.FAILED, "30008", Failure.LATER))
        return await send(message)

    channel.send = slow  # type: ignore[method-assign]
    await phones.absent(LATE)
    await phones.go(seconds=11)
    assert len([m for m in channel.sent if "Elif" in m.parts[0].text]) == 2


@pytest.mark.parametrize(
    "tapped", ["show:99999999999999999999", "show:0", "show:x", "reason:99:ill", "slot:1\x00:2", "x" * 300]
)
async def test_forged_callback_data_breaks_nothing(phones, tapped):
    assert await phones.comes("telegram", "700", tapped=tapped) is not None
    assert phones.channels["telegram"].sent != []


async def test_a_channel_that_is_switched_off_sends_what_waits_another_way(phones):
    phones.clock.now = EVENING + timedelta(minutes=10)
    await phones.absent(LATE)
    phones.app.channels.pop("whatsapp")
    await phones.go(hours=12)
    assert "Elif" in phones.texts("sms", AYSE)[-1]


async def test_a_pause_of_one_channel_does_not_hold_up_the_round(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    await phones.absent(LATE)
    await phones.app.transactions.run(lambda work: work.requeue(phones.last_sent("whatsapp").id, phones.clock()))
    phones.app.delivery.paces.pause("whatsapp", 3600)
    phones.clock.go(minutes=6)
    await phones.app.rounds.minute()


async def test_two_machines_that_answer_each_other_come_to_an_end(phones):
    limit = phones.app.settings.conversation.answers_an_hour
    for _ in range(limit + 5):
        await phones.comes("sms", HENK, "menu")
    assert len(phones.texts("sms", HENK)) == limit
    assert (await phones.kinds()).count("too_many") == 1


async def test_when_the_program_ends_what_waits_for_its_turn_stays_queued(phones):
    import asyncio

    await phones.comes("whatsapp", AYSE, "merhaba")
    phones.app.delivery.paces._turns["whatsapp"]._sleep = asyncio.sleep
    phones.app.delivery.paces.pause("whatsapp", 3600)
    phones.jobs.handlers, handlers = {}, phones.jobs.handlers
    phones.jobs.handlers = {**handlers, "deliver": _nothing}
    await phones.absent(LATE)
    alert = await phones.app.transactions.run(lambda work: work.known("alert:1:1"))
    waiting = asyncio.create_task(phones.app.delivery.deliver(alert))
    await asyncio.sleep(0)
    await phones.app.delivery.end()
    await asyncio.wait_for(waiting, 5)
    assert await phones.status(alert) is Status.QUEUED
    assert len(phones.texts("whatsapp", AYSE)) == 1


async def _nothing(_: int) -> None:
    pass


async def test_a_refusal_after_the_report_that_it_arrived_sends_nothing_again(phones):
    await phones.comes("whatsapp", AYSE, "merhaba")
    channel = phones.channels["whatsapp"]

    async def late(message: Outgoing) -> str:
        await phones.app.inbound.take(Receipt(message.id, "SM1", Status.DELIVERED))
        raise SendError("503", Failure.LATER)

    send, channel.send = channel.send, late  # type: ignore[method-assign]
    await phones.absent(LATE)
    channel.send = send  # type: ignore[method-assign]
    await phones.go(minutes=20)
    alert = await phones.app.transactions.run(lambda work: work.known("alert:1:1"))
    assert await phones.status(alert) is Status.DELIVERED
    assert len(phones.texts("whatsapp", AYSE)) == 1
