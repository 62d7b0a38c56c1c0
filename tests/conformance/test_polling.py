"""A school without a public Telegram address: the everyday, and what goes wrong with the providers."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from sqlalchemy import select

from bot.storage.tables import ContactRow, FileRow, MessageRow, NoticeRow
from tests.conformance.leaks import leaks
from tests.conformance.line import Call, Line
from tests.conformance.lists import MENTOR, Parent
from tests.conformance.phones import Phone, Sms, Telegram, TelegramPhone, Twilio, WhatsApp, until
from tests.conformance.school import ACCOUNT, Program, School

MARIJTJE = Parent("C31", "Marijtje", "Floortje", "nl", "whatsapp", "+31600000201")
GULNAZ = Parent("C32", "Gülnaz", "Tolgahan", "tr", "whatsapp", "+31600000202")
SAMIYAH = Parent("C33", "Samiyah", "Yazan", "ar", "whatsapp", "+31600000203")
WINIFRED = Parent("C34", "Winifred", "Godfrey", "en", "whatsapp", "+31600000204")
ROELINE = Parent("C35", "Roeline", "Wubbo", "nl", "sms", "+31600000205")
NURHAYAT = Parent("C36", "Nurhayat", "Emrecan", "tr", "sms", "+31600000206")
KHADRA = Parent("C37", "Khadra", "Jawahir", "ar", "sms", "+31600000207")
PRUDENCE = Parent("C38", "Prudence", "Algernon", "en", "sms", "+31600000208")
DIRKJE = Parent("C39", "Dirkje", "Sietske", "nl", "telegram")
FERIDE = Parent("C40", "Feride", "Berkant", "tr", "telegram")
RABIAA = Parent("C41", "Rabiaa", "Mazin", "ar", "telegram")
QUENTIN = Parent("C42", "Quentin", "Rosalind", "en", "telegram")
ANNEGRIET = Parent("C51", "Annegriet", "Tjitske", "nl", "whatsapp", "+31600000211")
BRECHTJE = Parent("C52", "Brechtje", "Ysbrand", "nl", "sms", "+31600000212")
CORNELIA = Parent("C53", "Cornelia", "Doutzen", "nl", "whatsapp", "+31600000213")
DIEUWKE = Parent("C54", "Dieuwke", "Lammert", "nl", "sms", "+31600000214")
EVERDINA = Parent("C55", "Everdina", "Harmke", "nl", "whatsapp", "+31600000215")
FENNECHIEN = Parent("C56", "Fennechien", "Okke", "nl", "whatsapp", "+31600000216")
GEZINA = Parent("C57", "Gezina", "Wiebren", "nl", "telegram")
HILLECHIEN = Parent("C58", "Hillechien", "Jelmer", "nl", "sms", "+31600000218")
IDSKE = Parent("C59", "Idske", "Hylke", "nl", "whatsapp", "+31600000219")
MENNOLDA = Parent("C60", "Mennolda", "Ubbo", "nl", "telegram")
BY_PHONE = [MARIJTJE, GULNAZ, SAMIYAH, WINIFRED, ROELINE, NURHAYAT, KHADRA, PRUDENCE, ANNEGRIET, BRECHTJE, CORNELIA, DIEUWKE]
BY_PHONE += [EVERDINA, FENNECHIEN, HILLECHIEN, IDSKE]
IN_TELEGRAM = {DIRKJE: 7039, FERIDE: 7040, RABIAA: 7041, QUENTIN: 7042, GEZINA: 7057, MENNOLDA: 7060}
PARENTS = [*BY_PHONE, *IN_TELEGRAM]
NEWCOMER = Parent("C61", "Ottoline", "Barnabas", "en", "sms", "+31600000221")
STRANGER, ANOTHER = 7901, 7902
OTHER = "+31600000299"

HOLIDAY = "wanneer is het vakantie"
DATES = "19 december"


@pytest.fixture(scope="module")
def program(school: School, twilio: Twilio, telegram: Telegram) -> Iterator[Program]:
    school.sets_up("polling")
    school.command("migrate")
    with ThreadPoolExecutor(2) as both:
        # The texts are approved before anybody is welcomed.
        for done in (both.submit(school.pushes_templates), both.submit(school.imports_roster, PARENTS)):
            done.result()
    with school.runs("polling") as program:
        # While it starts, whoever has a letter writes.
        for parent, user in IN_TELEGRAM.items():
            code = school.writes_letter(parent, "telegram") if parent is DIRKJE else school.makes_code(parent)
            TelegramPhone(telegram, user).writes(f"/start {code}")
        program.wait()
        yield program


@pytest.fixture(scope="module")
def phones(program: Program, school: School, twilio: Twilio, telegram: Telegram) -> dict[Parent, Phone]:
    """Each parent's phone, once all are welcomed."""
    found: dict[Parent, Phone] = {
        parent: (WhatsApp if parent.channel == "whatsapp" else Sms)(twilio, parent.phone) for parent in BY_PHONE
    }
    for parent, user in IN_TELEGRAM.items():
        found[parent] = TelegramPhone(telegram, user)
    for parent, phone in found.items():
        phone.reads("Ouderlijn", parent.student)
    until(
        lambda: len(school.find(select(ContactRow).where(ContactRow.welcomed_at.is_not(None)))) == len(PARENTS), "all welcomed"
    )
    return found


# -- the first message -------------------------------------------------------------------------------------------------


def test_each_contact_is_welcomed_once_where_the_list_says(school: School, phones: dict[Parent, Phone]):
    for parent, phone in phones.items():
        (welcome,) = school.lines(parent.channel, phone.address.removeprefix("whatsapp:"), key="welcome")
        assert welcome.status in ("delivered", "read"), parent
        assert sum(parent.student in sent.text for sent in phone.everything()) == 1, parent


def test_in_whatsapp_the_welcome_is_an_approved_text_and_what_it_costs_is_on_record(
    school: School, phones: dict[Parent, Phone]
):
    for parent in (MARIJTJE, GULNAZ, SAMIYAH, WINIFRED):
        assert phones[parent].everything()[0].approved
        assert school.lines("whatsapp", parent.phone, key="welcome")[0].euros == 0.07
    (sms,) = school.lines("sms", KHADRA.phone, key="welcome")
    assert sms.euros == pytest.approx(0.08 * sms.segments)


def test_in_telegram_the_letter_links_first_and_then_comes_the_welcome(phones: dict[Parent, Phone]):
    first, second = phones[DIRKJE].everything()[:2]
    assert "✅" in first.text
    assert MENTOR in second.text


def test_a_code_is_good_once(school: School, phones: dict[Parent, Phone], telegram: Telegram):
    stranger = TelegramPhone(telegram, ANOTHER)
    stranger.writes(f"/start {school.codes[0]}", lang="nl")
    answer = stranger.reads("Deze link werkt hier niet")
    assert not any(parent.student in answer.text for parent in PARENTS)
    assert school.talk("telegram", str(ANOTHER)).contact_id is None


def test_a_stranger_who_only_starts_the_bot_may_share_the_number_or_say_who(program: Program, telegram: Telegram):
    stranger = TelegramPhone(telegram, STRANGER)
    stranger.writes("/start", lang="en")
    greeting = stranger.reads("Regenboog College")
    assert "Say who I am" in greeting.taps
    assert stranger.reads("").shares_phone
    stranger.taps("Say who I am")
    stranger.reads("?")
    stranger.writes("Ik ben de oom van Pietertje")
    stranger.reads("")


def test_a_letter_links_whatsapp_from_another_number(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    code = school.writes_letter(BRECHTJE, "whatsapp")
    other = WhatsApp(twilio, OTHER)
    other.writes(f"Ouderlijn {code}")
    other.reads("✅")
    assert school.talk("whatsapp", other.number).contact_id == school.talk("sms", BRECHTJE.phone).contact_id
    assert code not in "".join(school.everything_said())


# -- questions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("parent", [MARIJTJE, ROELINE, DIRKJE], ids=lambda parent: parent.channel)
def test_a_question_is_answered(phones: dict[Parent, Phone], parent: Parent):
    phones[parent].writes(HOLIDAY)
    phones[parent].reads("vakantie", DATES)


@pytest.mark.parametrize("parent", [MARIJTJE, DIRKJE], ids=lambda parent: parent.channel)
def test_a_suggestion_is_tapped(phones: dict[Parent, Phone], parent: Parent):
    phones[parent].writes("gesprek")
    asked = phones[parent].reads("Bedoelt u")
    assert asked.taps
    phones[parent].taps("Volgende afspraak")
    phones[parent].reads("afspraak", parent.student)


def test_a_suggestion_is_chosen_by_its_number_in_an_sms(phones: dict[Parent, Phone]):
    phones[PRUDENCE].writes("pay")
    asked = phones[PRUDENCE].reads("Do you mean")
    number = next(line for line in asked.text.splitlines() if "Pay for internship" in line).partition(".")[0]
    phones[PRUDENCE].writes(number)
    phones[PRUDENCE].reads("before the internship starts")


def test_the_menu_is_a_list_in_whatsapp_and_numbers_in_an_sms(phones: dict[Parent, Phone]):
    phones[MARIJTJE].writes("menu")
    assert phones[MARIJTJE].reads("").list
    phones[ROELINE].writes("menu")
    assert "\n6. " in phones[ROELINE].reads("1. ").text


# -- absence -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def absent(school: School, phones: dict[Parent, Phone]) -> None:
    school.imports_absences(GULNAZ, NURHAYAT, FERIDE)
    # What was told before changes nothing.
    school.sends_absences(GULNAZ, NURHAYAT, FERIDE)


def test_an_alert_in_whatsapp_is_an_approved_text_and_answered_by_its_button(
    absent: None, school: School, phones: dict[Parent, Phone]
):
    alert = phones[GULNAZ].reads("📘", "Tolgahan", "10:30")
    assert alert.approved
    phones[GULNAZ].taps("Hasta")
    answer = phones[GULNAZ].reads("Tolgahan")
    # The tap opened the 24 hours: the answer is free, and in both languages.
    assert "Beterschap" in answer.text
    assert school.reason(GULNAZ) == "ill"
    assert phones[GULNAZ].count("📘") == 1


def test_an_alert_by_sms_is_answered_by_a_number_and_nl_brings_the_dutch_text(
    absent: None, school: School, phones: dict[Parent, Phone]
):
    alert = phones[NURHAYAT].reads("Emrecan", "1. Hasta")
    assert "niet op school" not in alert.text
    phones[NURHAYAT].writes("1")
    phones[NURHAYAT].reads("Emrecan")
    assert school.reason(NURHAYAT) == "ill"
    phones[NURHAYAT].writes("NL")
    phones[NURHAYAT].reads("Ik schreef op", "Emrecan")


def test_an_alert_in_telegram_is_answered_by_its_button(
    absent: None, school: School, phones: dict[Parent, Phone], telegram: Telegram
):
    phones[FERIDE].reads("📘", "Berkant")
    phones[FERIDE].taps("Hasta")
    phones[FERIDE].reads("Beterschap")
    assert school.reason(FERIDE) == "ill"
    # The little clock on the button ends.
    assert all(call.status == 200 for call in telegram.calls("answerCallbackQuery"))
    assert phones[FERIDE].count("📘") == 1


def test_a_newcomer_is_welcomed_before_the_first_alert(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = Sms(twilio, NEWCOMER.phone)
    school.sends_roster([*PARENTS, NEWCOMER])
    school.sends_absences(NEWCOMER)
    phone.reads("Ouderlijn")
    phone.reads("Barnabas", "10:30")
    school.sends_absences(NEWCOMER, status="withdrawn")
    phone.reads("Barnabas")


# -- meetings ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def invited(school: School, phones: dict[Parent, Phone]) -> None:
    school.imports_meeting("T1", SAMIYAH, KHADRA, RABIAA, MENNOLDA)


def first_time(phone: Phone) -> str:
    """The label of the first time on offer."""
    return next(label for label, payload in phone.everything()[phone.read - 1].taps.items() if payload.startswith("slot:"))


def calendar_at(text: str) -> httpx.Response:
    link = next(word for word in text.split() if word.endswith(".ics"))
    return httpx.get(link, trust_env=False)


def test_an_invitation_with_several_times_knocks_in_whatsapp_and_the_tap_lets_it_in(
    invited: None, school: School, phones: dict[Parent, Phone]
):
    phone = phones[SAMIYAH]
    knock = phone.reads("Regenboog College")
    assert knock.approved
    assert list(knock.taps) == ["قراءة الرسالة"]
    assert "Yazan" not in knock.text
    phone.taps("قراءة الرسالة")
    invitation = phone.reads("📅", "Yazan")
    assert invitation.list
    phone.taps(first_time(phone))
    file = calendar_at(phone.reads("✅", "Yazan").text)
    assert file.status_code == 200
    assert "T153000" in file.text
    assert "Yazan" not in file.text
    assert len(phone.reads("tolk").taps) == 2
    # The welcome, the knock, the invitation, the time, the interpreter: nothing beside them.
    assert len(phone.everything()) == 5, [sent.text for sent in phone.everything()]
    assert school.notices("handover", "whatsapp", phone.number) == []


def test_an_old_knock_brings_nothing_twice(invited: None, phones: dict[Parent, Phone]):
    phones[SAMIYAH].taps("قراءة الرسالة")
    phones[SAMIYAH].reads("")
    assert phones[SAMIYAH].count("U bent welkom") == 1


def test_a_question_in_arabic_is_answered_in_both_languages(invited: None, phones: dict[Parent, Phone]):
    phones[SAMIYAH].writes("متى العطلة")
    answer = phones[SAMIYAH].reads("vakantie")
    assert "عطل" in answer.text


def test_an_invitation_by_sms_is_answered_by_a_number_and_has_a_link_to_the_calendar(
    invited: None, phones: dict[Parent, Phone]
):
    phone = phones[KHADRA]
    phone.reads("Jawahir", "1. ")
    phone.writes("1")
    file = calendar_at(phone.reads(".ics").text)
    assert file.headers["content-type"].startswith("text/calendar")
    assert "T153000" in file.text
    assert "Jawahir" not in file.text


def test_an_invitation_in_telegram_brings_the_calendar_as_a_file(invited: None, phones: dict[Parent, Phone]):
    phone = phones[RABIAA]
    phone.reads("📅", "Mazin")
    phone.taps(first_time(phone))
    phone.reads("✅", "Mazin")
    file = phone.reads("afspraak.ics").document
    assert b"BEGIN:VCALENDAR" in file
    assert b"Mazin" not in file
    assert phone.reads("tolk").taps


# -- stop and start ----------------------------------------------------------------------------------------------------

STOPPING = {WINIFRED: "stop", ROELINE: "stoppen", DIRKJE: "/stop"}


def test_who_stops_hears_nothing_more_and_who_starts_is_back(school: School, phones: dict[Parent, Phone]):
    for parent, word in STOPPING.items():
        phones[parent].writes(word)
        phones[parent].reads("112")
    school.sends_absences(*STOPPING)
    for parent in STOPPING:
        at = (parent.channel, phones[parent].address.removeprefix("whatsapp:"))
        (alert,) = until(lambda at=at: school.lines(*at, key="absence-alert"), "the alert is written down")
        assert (alert.status, alert.reason) == ("suppressed", "stopped")
        phones[parent].writes("start")
        phones[parent].reads("stop")
        assert phones[parent].count("10:30") == 0


def test_a_stop_that_twilio_took_holds_everywhere_and_its_start_ends_it(
    school: School, phones: dict[Parent, Phone], twilio: Twilio
):
    phone = phones[PRUDENCE]
    assert isinstance(phone, Sms)
    before = len(phone.everything())
    assert twilio.bring(phone.inbound("STOP", "SM" + "5" * 32, OptOutType="STOP")).status_code == 200
    until(lambda: school.contact(PRUDENCE).stopped, "the stop is on record")
    assert len(school.notices("stopped_there", "sms", phone.number)) == 1
    assert twilio.bring(phone.inbound("START", "SM" + "6" * 32, OptOutType="START")).status_code == 200
    phone.reads("stop")
    assert not school.contact(PRUDENCE).stopped
    # Twilio said itself that it stopped: an answer of ours would not have arrived.
    assert len(phone.everything()) == before + 1


# -- the door ----------------------------------------------------------------------------------------------------------


def test_a_message_that_comes_five_times_at_once_is_answered_once(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = phones[MARIJTJE]
    assert isinstance(phone, WhatsApp)
    before = phone.count(DATES)
    fields = phone.inbound(HOLIDAY, "SM" + "7" * 32)
    with ThreadPoolExecutor(5) as many:
        assert {answer.status_code for answer in many.map(lambda _: twilio.bring(fields), range(5))} == {200}
    phone.reads(DATES)
    assert twilio.bring(fields).status_code == 200
    assert len(school.lines("whatsapp", phone.number, external_id=fields["MessageSid"])) == 1
    phone.writes("menu")
    phone.reads("")
    assert phone.count(DATES) == before + 1


def test_what_twilio_did_not_sign_does_not_come_in(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = phones[MARIJTJE]
    assert isinstance(phone, WhatsApp)
    fields = phone.inbound("hallo", "SM" + "8" * 32)
    assert twilio.bring(fields, signed=False).status_code == 403
    assert twilio.bring(fields, more="&Body=tampered").status_code == 403
    assert twilio.bring({**fields, "AccountSid": "AC" + "f" * 32}).status_code == 403
    assert twilio.bring({"MessageSid": "SM1", "MessageStatus": "read"}, "/status/1/1/1", signed=False).status_code == 403
    assert school.lines("whatsapp", phone.number, external_id=fields["MessageSid"]) == []


def test_a_blank_message_and_fields_of_next_year_are_no_trouble(phones: dict[Parent, Phone], twilio: Twilio):
    phone = phones[MARIJTJE]
    assert isinstance(phone, WhatsApp)
    assert twilio.bring(phone.inbound("", "SM" + "9" * 32)).status_code == 200
    phone.reads("Ik lees alleen woorden")
    assert twilio.bring(phone.inbound(HOLIDAY, "SM" + "a" * 32, FieldOfNextYear="1", Empty="")).status_code == 200
    phone.reads(DATES)


def test_a_report_about_no_message_of_ours_is_no_trouble(program: Program, twilio: Twilio):
    fields = {"MessageSid": "SM" + "b" * 32, "MessageStatus": "delivered"}
    assert twilio.bring(fields, "/status/999999/1/1").status_code == 200
    assert twilio.bring({**fields, "MessageStatus": "a-status-of-next-year"}, "/status/1/1/1").status_code == 200
    assert twilio.bring(fields, "/status/none").status_code == 422


def test_what_is_too_big_is_refused(program: Program, school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = phones[MARIJTJE]
    assert isinstance(phone, WhatsApp)
    assert twilio.bring(phone.inbound("a" * 300_000, "SM" + "c" * 32)).status_code == 413
    # One that does not say its length before.
    pieces = (b"a" * 10_000 for _ in range(40))
    assert httpx.post(f"{program.url}/webhooks/twilio", content=pieces, trust_env=False).status_code == 413


def test_a_picture_is_fetched_from_twilio_with_our_token_and_from_nobody_else(
    school: School, phones: dict[Parent, Phone], twilio: Twilio
):
    phone = phones[MARIJTJE]
    assert isinstance(phone, WhatsApp)
    elsewhere = Line(twilio.stand_in)
    try:
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/MM1/Media/ME1"
        # As Twilio does: the file itself lies with another company.
        twilio.line.next("instead", lambda call: call.path == path, status=307, headers={"Location": f"{elsewhere.url}/file"})
        elsewhere.next("instead", lambda call: call.path == "/file", body=b"a picture", headers={"Content-Type": "image/jpeg"})
        media = {"NumMedia": "2", "MediaUrl0": f"{twilio.line.url}{path}", "MediaContentType0": "image/jpeg"}
        media |= {"MediaUrl1": f"{elsewhere.url}/not-of-twilio", "MediaContentType1": "image/png"}
        assert twilio.bring(phone.inbound("", "MM" + "d" * 32, **media)).status_code == 200
        phone.reads("Ik kan geen foto's zien")
        (kept,) = until(lambda: school.find(select(FileRow)), "the picture is kept")
        assert (kept.data, kept.content_type) == (b"a picture", "image/jpeg")
        assert [call.path for call in elsewhere.calls] == ["/file"]
        assert "authorization" not in elsewhere.calls[0].headers
    finally:
        elsewhere.close()


# -- when a provider is ill --------------------------------------------------------------------------------------------


def of(to: Phone, twilio: Twilio, telegram: Telegram) -> list[int]:
    """The answers of the provider to each attempt to send there, in order; 0: none was heard."""
    calls = telegram.creates(to.user) if isinstance(to, TelegramPhone) else twilio.creates(to.address)
    return [call.told for call in calls]


def sending(phone: Phone) -> Callable[[Call], bool]:
    """Twilio is asked to send there."""
    return lambda call: call.path.endswith("/Messages.json") and call.fields.get("To") == phone.address


def about(phone: Phone) -> Callable[[Call], bool]:
    """The reports about what was sent there."""
    return lambda call: "/status/" in call.path and call.fields["To"] == phone.address


def test_a_provider_that_is_ill_gets_the_message_later_and_once(
    phones: dict[Parent, Phone], twilio: Twilio, telegram: Telegram
):
    before = {parent: len(of(phones[parent], twilio, telegram)) for parent in (ANNEGRIET, HILLECHIEN, GEZINA)}
    twilio.fault(phones[ANNEGRIET].address, 500, 20500)
    twilio.fault(phones[HILLECHIEN].address, 503, 20503)
    telegram.fault(7057, 502, "Bad Gateway")
    for parent in before:
        phones[parent].writes(HOLIDAY)
    for parent, count in before.items():
        phones[parent].reads(DATES, seconds=30)
        attempts = of(phones[parent], twilio, telegram)[count:]
        assert len(attempts) == 2, attempts
        assert attempts[0] >= 500 > attempts[1]


def test_a_file_that_failed_comes_later_without_the_text_again(invited: None, phones: dict[Parent, Phone], telegram: Telegram):
    phone = phones[MENNOLDA]
    phone.reads("📅", "Ubbo")
    telegram.control("fault", method="sendDocument", chat_id=7060, code=502, description="Bad Gateway")
    phone.taps(first_time(phone))
    phone.reads("afspraak.ics", seconds=30)
    assert phone.count("✅ Dank u wel") == 1
    assert [call.told for call in telegram.calls("sendDocument", chat_id=7060)] == [502, 200]


def test_a_provider_that_finds_us_too_quick_gets_the_message_when_it_says(
    phones: dict[Parent, Phone], twilio: Twilio, telegram: Telegram
):
    before = {parent: len(of(phones[parent], twilio, telegram)) for parent in (BRECHTJE, GEZINA)}
    twilio.fault(phones[BRECHTJE].address, 429, 20429)
    telegram.fault(7057, 429, "Too Many Requests: retry after 2", parameters={"retry_after": 2})
    for parent in before:
        phones[parent].writes(HOLIDAY)
    for parent, count in before.items():
        phones[parent].reads(DATES)
        assert of(phones[parent], twilio, telegram)[count] == 429
    refused, taken = telegram.creates(7057)[before[GEZINA] :][:2]
    assert taken.at - refused.at >= 2


def test_an_answer_that_comes_too_late_is_not_sent_again_when_the_report_says_that_it_arrived(
    program: Program, school: School, phones: dict[Parent, Phone], twilio: Twilio
):
    phone = phones[EVERDINA]
    late = twilio.line.next("late", sending(phone), seconds=11)
    phone.writes(HOLIDAY)
    phone.reads(DATES)
    answer = {"key": "answer-holidays", "status": "read"}
    (line,) = until(lambda: school.lines("whatsapp", phone.number, **answer), "the report is believed")
    until(lambda: f"message {line.id}: what the provider reported counts" in program.said, "Twilio was too late")
    assert len(late.caught) == 1
    assert school.lines("whatsapp", phone.number, key="answer-holidays")[0].status == "read"
    assert phone.count(DATES) == 1


def test_an_answer_that_is_lost_leaves_the_message_uncertain_until_a_report_comes_in_whatever_order(
    program: Program, school: School, phones: dict[Parent, Phone], twilio: Twilio
):
    phone = phones[FENNECHIEN]
    with school.door.holding(about(phone)) as reports:
        twilio.line.next("cut", sending(phone))
        phone.writes(HOLIDAY)
        phone.reads(DATES)
        until(lambda: len(reports) == 3, "Twilio reports: sent, delivered, read")
        (line,) = school.lines("whatsapp", phone.number, key="answer-holidays")
        until(lambda: f"message {line.id} is uncertain" in program.said, "the answer is lost")
        assert school.lines("whatsapp", phone.number, key="answer-holidays")[0].status == "sending"
    sent, delivered, read = reports
    assert [school.door.let_go(report) for report in (delivered, sent, read, delivered, read, sent)] == [200] * 6
    (line,) = school.lines("whatsapp", phone.number, key="answer-holidays")
    assert (line.status, line.external_id) == ("read", phone.everything()[-1].id)
    assert twilio.report(phone.everything()[-1], "failed", 30008) == 200
    assert school.lines("whatsapp", phone.number, key="answer-holidays")[0].status == "read"
    assert phone.count(DATES) == 1


def test_an_error_after_the_report_that_it_arrived_sends_nothing_again(
    program: Program, school: School, phones: dict[Parent, Phone], twilio: Twilio
):
    phone = phones[IDSKE]
    gateway = {"status": 503, "body": b'{"code": 20503, "message": "Service Unavailable", "status": 503}', "seconds": 1}
    twilio.line.next("altered", sending(phone), **gateway)
    phone.writes(HOLIDAY)
    phone.reads(DATES)
    # One answer after the other: when the second comes, the first is over.
    phone.writes("menu")
    phone.reads("")
    assert school.lines("whatsapp", phone.number, key="answer-holidays")[0].status == "read"


def test_in_telegram_a_message_whose_answer_is_lost_is_not_sent_again(
    program: Program, school: School, phones: dict[Parent, Phone], telegram: Telegram
):
    phone, before = phones[GEZINA], phones[GEZINA].count(DATES)
    telegram.line.next("cut", lambda call: call.path.endswith("/sendMessage"))
    phone.writes(HOLIDAY)
    phone.reads(DATES)
    (line,) = until(
        lambda: school.lines("telegram", phone.address, key="answer-holidays", status="sending"), "it is being sent"
    )
    until(lambda: f"message {line.id} is uncertain" in program.said, "the answer is lost")
    phone.writes("menu")
    phone.reads("")
    assert phone.count(DATES) == before + 1
    assert school.lines("telegram", phone.address, key="answer-holidays")[-1].status == "sending"


def test_a_window_that_twilio_thinks_closed_gets_the_approved_text(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = phones[CORNELIA]
    phone.writes(HOLIDAY)
    phone.reads(DATES)
    with school.door.holding(about(phone)):
        school.sends_absences(CORNELIA)
        free = phone.reads("📘", "Doutzen")
        assert not free.approved
        until(lambda: school.lines("whatsapp", phone.number, external_id=free.id), "the answer is on record")
    assert twilio.report(free, "failed", 63016) == 200
    approved = phone.reads("📘", "Doutzen")
    assert approved.approved
    until(lambda: school.lines("whatsapp", phone.number, external_id=approved.id, status="read"), "it arrived")
    # Twilio repeats itself: the first attempt was dealt with.
    assert twilio.report(free, "failed", 63016) == 200
    phone.writes(HOLIDAY)
    phone.reads(DATES)
    assert len(phone.everything()) == 5


def test_a_number_without_whatsapp_gets_the_alert_by_sms(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone, sms = phones[ANNEGRIET], Sms(twilio, ANNEGRIET.phone)
    with school.door.holding(about(phone)):
        school.sends_absences(ANNEGRIET)
        alert = phone.reads("📘", "Tjitske")
        until(lambda: school.lines("whatsapp", phone.number, external_id=alert.id), "the answer is on record")
    assert [twilio.report(alert, "undelivered", 63024) for _ in range(2)] == [200, 200]
    sms.reads("Tjitske", "1. Ziek")
    sms.writes("1")
    sms.reads("Tjitske")
    assert school.reason(ANNEGRIET) == "ill"
    assert sms.count("1. Ziek") == 1


def test_who_stopped_at_the_provider_gets_nothing_more(
    school: School, phones: dict[Parent, Phone], twilio: Twilio, telegram: Telegram
):
    twilio.control("optout", to=DIEUWKE.phone)
    telegram.fault(7042, 403, "Forbidden: bot was blocked by the user")
    before = {parent: len(of(phones[parent], twilio, telegram)) for parent in (DIEUWKE, QUENTIN)}
    school.sends_absences(DIEUWKE, QUENTIN)
    for parent, reason in ((DIEUWKE, "21610"), (QUENTIN, "403_blocked")):
        at = (parent.channel, phones[parent].address)
        until(lambda at=at: school.lines(*at, key="absence-alert", status="failed"), f"{reason} is on record")
        assert school.lines(*at, key="absence-alert")[0].reason == reason
        assert school.contact(parent).stopped
        assert len(school.notices("stopped_there", *at)) == 1
    school.sends_absences(DIEUWKE, QUENTIN, status="withdrawn")
    school.sends_meeting("T2", DIEUWKE, QUENTIN)
    for parent, count in before.items():
        assert len(of(phones[parent], twilio, telegram)) == count + 1


def test_telegram_that_is_away_for_a_moment_loses_no_message(phones: dict[Parent, Phone], telegram: Telegram):
    telegram.line.next("instead", lambda call: call.path.endswith("/getUpdates"), status=502, body=b"<html>Bad Gateway</html>")
    for word in ("menu", HOLIDAY):
        phones[RABIAA].writes(word)
    phones[RABIAA].reads("vakantie")


# -- the end -----------------------------------------------------------------------------------------------------------


def test_the_providers_found_nothing_wrong(program: Program, twilio: Twilio, telegram: Telegram, school: School):
    assert twilio.look("sent")["violations"] == []
    assert [call for call in telegram.control("calls")["calls"] if "rejected" in call] == []
    refused = {(call.status, call.result["code"]) for call in twilio.line.calls if call.status >= 400 and call.status != 501}
    assert refused == {(500, 20500), (503, 20503), (429, 20429), (400, 21610)}
    unknown = {(call.method, call.path.partition("?")[0]) for call in twilio.line.calls if call.status == 501}
    # What the stand-in does not know: lists of contents, and approvals.
    assert all("Content" in path for _, path in unknown), unknown
    assert {call.status for call in telegram.line.calls if call.status >= 400} == {403, 429, 502}
    assert {call.told for call in school.door.calls if call.told >= 500} == set()


def test_every_message_came_where_it_should(program: Program, school: School):
    ours = select(MessageRow).where(MessageRow.direction == "out")
    until(lambda: not school.find(ours.where(MessageRow.status == "queued")), "nothing waits")
    outgoing = school.find(ours)
    odd = {(row.status, row.reason) for row in outgoing if row.status not in ("delivered", "read", "answered")}
    expected = {("suppressed", "stopped"), ("failed", "63024"), ("failed", "21610"), ("failed", "403_blocked"), ("sending", "")}
    assert odd == expected
    setups = school.find(select(NoticeRow).where(NoticeRow.kind.in_(("setup", "broken", "away", "failed"))))
    assert [(notice.kind, notice.facts) for notice in setups] == []


def test_nothing_of_anybody_is_in_the_log(program: Program, school: School):
    program.end()
    others = [Parent("", "Pietertje", "Pietertje", "nl", "telegram"), Parent("", "Pietertje", "Pietertje", "nl", "sms", OTHER)]
    assert leaks(program, school, [*PARENTS, NEWCOMER, *others]) == []
