"""A school without a public Telegram address: the everyday, and what goes wrong with the providers."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from sqlalchemy import select

from bot.storage.tables import AbsenceRow, ContactRow, FileRow, NoticeRow
from tests.conformance.leaks import leaks
from tests.conformance.line import Line
from tests.conformance.phones import SCHOOL, Phone, Sms, Telegram, TelegramPhone, Twilio, WhatsApp, until
from tests.conformance.school import ACCOUNT, Parent, Program, School

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
BY_PHONE = [MARIJTJE, GULNAZ, SAMIYAH, WINIFRED, ROELINE, NURHAYAT, KHADRA, PRUDENCE, ANNEGRIET, BRECHTJE, CORNELIA, DIEUWKE]
BY_PHONE += [EVERDINA, FENNECHIEN, HILLECHIEN]
IN_TELEGRAM = {DIRKJE: 7039, FERIDE: 7040, RABIAA: 7041, QUENTIN: 7042, GEZINA: 7057}
PARENTS = [*BY_PHONE, *IN_TELEGRAM]
NEWCOMER = Parent("C61", "Ottoline", "Barnabas", "en", "sms", "+31600000221")
STRANGER, ANOTHER = 7901, 7902

HOLIDAY = "wanneer is het vakantie"
DATES = "19 december"


@pytest.fixture(scope="module")
def program(school: School, twilio: Twilio, telegram: Telegram) -> Iterator[Program]:
    school.sets_up("polling")
    school.command("migrate")
    with school.runs("polling") as program:
        # While it starts: the texts are approved before anybody is welcomed.
        school.pushes_templates()
        school.imports_roster(PARENTS)
        program.wait()
        yield program


@pytest.fixture(scope="module")
def phones(program: Program, school: School, twilio: Twilio, telegram: Telegram) -> dict[Parent, Phone]:
    """Each parent's phone; those in Telegram are linked by a letter, and all are welcomed."""
    found: dict[Parent, Phone] = {
        parent: (WhatsApp if parent.channel == "whatsapp" else Sms)(twilio, parent.phone) for parent in BY_PHONE
    }
    for parent, user in IN_TELEGRAM.items():
        found[parent] = TelegramPhone(telegram, user)
        found[parent].writes(f"/start {school.writes_letter(parent, 'telegram')}")
    for phone in found.values():
        phone.reads("Ouderlijn", "entor")
    until(lambda: len(school.query(select(ContactRow).where(ContactRow.welcomed_at.is_not(None)))) == len(PARENTS), "all welcomed")
    return found


# -- the first message -------------------------------------------------------------------------------------------------


def test_each_contact_is_welcomed_once_where_the_list_says(school: School, phones: dict[Parent, Phone]):
    for parent, phone in phones.items():
        (welcome,) = school.lines(parent.channel, phone.address.removeprefix("whatsapp:"), key="welcome")
        assert welcome.status in ("delivered", "read"), parent
        assert sum(parent.student in sent.text for sent in phone.everything()) == 1, parent


def test_in_whatsapp_the_welcome_is_an_approved_text(phones: dict[Parent, Phone]):
    assert [phones[parent].everything()[0].approved for parent in (MARIJTJE, GULNAZ, SAMIYAH, WINIFRED)] == [True] * 4


def test_in_telegram_the_letter_links_first_and_then_comes_the_welcome(phones: dict[Parent, Phone]):
    first, second = phones[DIRKJE].everything()[:2]
    assert "✅" in first.text
    assert "Rozemarijn" in second.text


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
    other = WhatsApp(twilio, "+31600000299")
    other.writes(f"Ouderlijn {code}")
    other.reads("✅")
    assert school.talk("whatsapp", other.number).contact_id == school.talk("sms", BRECHTJE.phone).contact_id
    assert code not in "".join(school.everything_said())


# -- questions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("parent", [MARIJTJE, ROELINE, DIRKJE], ids=lambda parent: parent.channel)
def test_a_question_is_answered(phones: dict[Parent, Phone], parent: Parent):
    phones[parent].writes(HOLIDAY)
    phones[parent].reads("vakantie", DATES)


def test_a_question_in_arabic_is_answered_in_both_languages(phones: dict[Parent, Phone]):
    phones[SAMIYAH].writes("متى العطلة")
    answer = phones[SAMIYAH].reads("vakantie")
    assert "العطل" in answer.text


@pytest.mark.parametrize("parent", [MARIJTJE, DIRKJE], ids=lambda parent: parent.channel)
def test_a_suggestion_is_tapped(phones: dict[Parent, Phone], parent: Parent):
    phones[parent].writes("gesprek")
    asked = phones[parent].reads("Bedoelt u")
    assert asked.taps
    phones[parent].taps("Volgende afspraak")
    phones[parent].reads("afspraak", parent.student)


def test_a_suggestion_is_chosen_by_its_number_in_an_sms(phones: dict[Parent, Phone]):
    phones[PRUDENCE].writes("phone")
    asked = phones[PRUDENCE].reads("Do you mean")
    number = next(line for line in asked.text.splitlines() if "Call the school" in line).partition(".")[0]
    phones[PRUDENCE].writes(number)
    phones[PRUDENCE].reads("020 555 01 00")


def test_the_menu_is_a_list_in_whatsapp_and_numbers_in_an_sms(phones: dict[Parent, Phone]):
    phones[MARIJTJE].writes("menu")
    assert phones[MARIJTJE].reads("").list
    phones[ROELINE].writes("menu")
    assert "\n6. " in phones[ROELINE].reads("1. ").text


# -- absence -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def absent(school: School, phones: dict[Parent, Phone]) -> None:
    school.imports_absences(GULNAZ, NURHAYAT, FERIDE)
    school.imports_absences(GULNAZ, NURHAYAT, FERIDE)


def reason_of(school: School, parent: Parent) -> str:
    return school.query(select(AbsenceRow).where(AbsenceRow.school_id == f"A-{parent.id}"))[0].reason


def test_an_alert_in_whatsapp_is_an_approved_text_and_answered_by_its_button(absent: None, school: School, phones: dict[Parent, Phone]):
    alert = phones[GULNAZ].reads("📘", "Tolgahan", "10:30")
    assert alert.approved
    phones[GULNAZ].taps("Hasta")
    answer = phones[GULNAZ].reads("Tolgahan")
    # The tap opened the 24 hours: the answer is free, and in both languages.
    assert "Beterschap" in answer.text
    assert reason_of(school, GULNAZ) == "ill"
    assert phones[GULNAZ].count("📘") == 1


def test_an_alert_by_sms_is_answered_by_a_number_and_nl_brings_the_dutch_text(absent: None, school: School, phones: dict[Parent, Phone]):
    alert = phones[NURHAYAT].reads("Emrecan", "1. Hasta")
    assert "niet op school" not in alert.text
    phones[NURHAYAT].writes("1")
    phones[NURHAYAT].reads("Emrecan")
    assert reason_of(school, NURHAYAT) == "ill"
    phones[NURHAYAT].writes("NL")
    phones[NURHAYAT].reads("Ik schreef op", "Emrecan")


def test_an_alert_in_telegram_is_answered_by_its_button(
    absent: None, school: School, phones: dict[Parent, Phone], telegram: Telegram
):
    phones[FERIDE].reads("📘", "Berkant")
    phones[FERIDE].taps("Hasta")
    phones[FERIDE].reads("Beterschap")
    assert reason_of(school, FERIDE) == "ill"
    # The little clock on the button ends.
    assert all(call.status == 200 for call in telegram.calls("answerCallbackQuery"))
    assert phones[FERIDE].count("📘") == 1


def test_a_newcomer_is_welcomed_before_the_first_alert(school: School, phones: dict[Parent, Phone], twilio: Twilio):
    phone = Sms(twilio, NEWCOMER.phone)
    school.imports_roster([*PARENTS, NEWCOMER])
    school.imports_absences(NEWCOMER)
    phone.reads("Ouderlijn")
    phone.reads("Barnabas", "10:30")
    school.imports_absences(NEWCOMER, status="withdrawn")
    phone.reads("Barnabas")


# -- meetings ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def invited(school: School, phones: dict[Parent, Phone]) -> None:
    school.imports_meeting("T1", SAMIYAH, KHADRA, RABIAA)


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
    # She wrote before: the 24 hours must be over.
    knock = phone.reads("")
    assert "Yazan" in knock.text


def test_an_invitation_by_sms_is_answered_by_a_number_and_has_a_link_to_the_calendar(invited: None, phones: dict[Parent, Phone]):
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
