"""The same school a day later: Telegram calls the program, at an address of its own."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from sqlalchemy import select

from bot.storage.tables import ConversationRow, FileRow, MessageRow, NoticeRow
from tests.conformance.leaks import leaks
from tests.conformance.lists import MENTOR, Parent
from tests.conformance.phones import Telegram, TelegramPhone, Twilio, until
from tests.conformance.school import BOT_TOKEN, Program, School

JACOBA = Parent("C71", "Jacoba", "Nynke", "nl", "telegram")
KLAASJE = Parent("C72", "Klaasje", "Siebren", "nl", "telegram", "+31600000272")
LUTGARDIS = Parent("C73", "Lutgardis", "Eelkje", "nl", "telegram")
PARENTS = [JACOBA, KLAASJE, LUTGARDIS]
STRANGER, GROUP = 8901, -8900
HOLIDAY, DATES = "wanneer is het vakantie", "19 december"
PHOTO = {"file_id": "PHOTO-1", "file_unique_id": "p1", "width": 90, "height": 67}


@pytest.fixture(scope="module")
def cut_off(school: School, twilio: Twilio, telegram: Telegram) -> list[int]:
    """What the program was sending when it ended the day before; and the list of today."""
    school.sets_up("webhook")
    school.command("migrate")
    school.imports_roster(PARENTS)
    return [row.id for row in school.find(select(MessageRow)) if row.status == "sending"]


@pytest.fixture(scope="module")
def program(school: School, telegram: Telegram, cut_off: list[int]) -> Iterator[Program]:
    # A bad moment to start.
    telegram.line.next("instead", lambda call: call.path.endswith("/getMe"), status=502, body=b"<html>Bad Gateway</html>")
    with school.runs("webhook") as program:
        program.wait()
        until(lambda: telegram.calls("setWebhook"), "Telegram is told where to call")
        yield program


def linked(parent: Parent, code: str, user: int, telegram: Telegram) -> TelegramPhone:
    phone = TelegramPhone(telegram, user)
    phone.writes(f"/start {code}")
    phone.reads("✅")
    phone.reads(parent.student, MENTOR)
    return phone


@pytest.fixture(scope="module")
def jacoba(program: Program, school: School, telegram: Telegram) -> TelegramPhone:
    return linked(JACOBA, school.writes_letter(JACOBA, "telegram"), 8071, telegram)


@pytest.fixture(scope="module")
def lutgardis(program: Program, school: School, telegram: Telegram) -> TelegramPhone:
    return linked(LUTGARDIS, school.makes_code(LUTGARDIS), 8073, telegram)


# -- the start ---------------------------------------------------------------------------------------------------------


def test_telegram_is_told_where_to_call_what_for_and_with_which_secret(program: Program, school: School, telegram: Telegram):
    (told,) = telegram.calls("setWebhook")
    assert told.fields["url"] == f"{school.door.url}/webhooks/telegram"
    # It was away when the program started.
    assert "Telegram does not answer" in program.said
    assert set(told.result) == {"ok", "result"}
    assert "message" in told.fields["allowed_updates"]
    assert BOT_TOKEN not in telegram.secret


def test_what_was_cut_off_before_is_for_the_mentor_and_not_sent_again(
    program: Program, cut_off: list[int], school: School, telegram: Telegram
):
    rows = [row for row in school.find(select(MessageRow)) if row.id in cut_off]
    assert {(row.status, row.reason) for row in rows} <= {("failed", "uncertain")}
    told = school.find(select(NoticeRow).where(NoticeRow.kind == "uncertain"))
    assert sorted(notice.message_id for notice in told) == sorted(cut_off)


# -- what comes in -----------------------------------------------------------------------------------------------------


def test_a_deep_link_links_and_a_question_is_answered(jacoba: TelegramPhone, school: School):
    jacoba.writes(HOLIDAY)
    jacoba.reads(DATES)
    assert school.talk("telegram", jacoba.address).contact_id is not None


def test_an_alert_is_answered_by_its_button(jacoba: TelegramPhone, school: School, telegram: Telegram):
    school.sends_absences(JACOBA)
    jacoba.reads("📘", "Nynke")
    jacoba.taps("Ziek")
    jacoba.reads("Beterschap")
    assert [call.status for call in telegram.calls("answerCallbackQuery")][-1] == 200


def test_an_update_that_comes_five_times_at_once_is_answered_once(jacoba: TelegramPhone, school: School, telegram: Telegram):
    before = jacoba.count(DATES)
    update = telegram.update(8071, text=HOLIDAY)
    with ThreadPoolExecutor(5) as many:
        assert set(many.map(lambda _: telegram.bring(update), range(5))) == {200}
    jacoba.reads(DATES)
    assert telegram.bring(update) == 200
    jacoba.writes("menu")
    jacoba.reads("")
    assert jacoba.count(DATES) == before + 1
    kept = [
        line
        for line in school.lines("telegram", jacoba.address, direction="in")
        if str(update["update_id"]) in line.external_id
    ]
    assert len(kept) == 1


def test_without_the_secret_nothing_comes_in(jacoba: TelegramPhone, school: School, telegram: Telegram):
    before = len(school.lines("telegram", jacoba.address))
    update = telegram.update(8071, text=HOLIDAY)
    assert [telegram.bring(update, secret=wrong) for wrong in ("", "guessed", telegram.secret[:-1], "é" * 9)] == [403] * 4
    assert len(school.lines("telegram", jacoba.address)) == before


def test_what_cannot_be_read_is_refused_or_left_alone(program: Program, school: School, telegram: Telegram):
    before = len(school.find(select(MessageRow)))
    assert telegram.bring({}, body=b"no json") == 422
    assert telegram.bring([]) == 422
    assert telegram.bring({"update_id": 900_900}) == 200
    assert telegram.bring({"update_id": 900_901, "message": {"of": "next year"}}) == 200
    assert telegram.bring({"update_id": 900_902, "kind_of_next_year": {"a": 1}}) == 200
    assert telegram.bring({}, body=b"[" * 100_000) == 422
    assert telegram.bring({}, body=b" " * 300_000) == 413
    assert httpx.get(f"{program.url}/webhooks/telegram", trust_env=False).status_code == 405
    assert httpx.post(f"{program.url}/webhooks/nobody", trust_env=False).status_code == 404
    assert len(school.find(select(MessageRow))) == before


def test_fields_of_next_year_do_not_matter(jacoba: TelegramPhone, telegram: Telegram):
    before = jacoba.count(DATES)
    update = telegram.update(8071, text=HOLIDAY, field_of_next_year={"a": [1]}, gift={"id": 7})
    update["message"]["from"]["is_from_the_future"] = True
    assert telegram.bring({**update, "more": 1}) == 200
    jacoba.reads(DATES)
    assert jacoba.count(DATES) == before + 1


def test_in_a_group_the_bot_is_silent(program: Program, school: School, telegram: Telegram):
    update = telegram.update(8071, text=HOLIDAY)
    update["message"]["chat"] = {"id": GROUP, "type": "group", "title": "Klas 1A"}
    assert telegram.bring(update) == 200
    assert school.talk("telegram", str(GROUP)) is None
    assert telegram.creates(GROUP) == []


def test_the_own_number_links_and_that_of_somebody_else_does_not(program: Program, school: School, telegram: Telegram):
    stranger = TelegramPhone(telegram, STRANGER)
    stranger.writes("/start")
    until(lambda: any(sent.shares_phone for sent in stranger.everything()), "the button that shares the number")
    card = {"phone_number": KLAASJE.phone.lstrip("+"), "first_name": "Ouder"}
    assert telegram.bring(telegram.update(STRANGER, contact={**card, "user_id": 8071})) == 200
    stranger.reads("foto's")
    assert school.talk("telegram", str(STRANGER)).contact_id is None
    assert telegram.bring(telegram.update(STRANGER, contact={**card, "user_id": STRANGER})) == 200
    stranger.reads("✅")
    talk = school.talk("telegram", str(STRANGER))
    assert talk.contact_id == school.contact(KLAASJE).id


def test_a_photo_is_fetched_and_kept(jacoba: TelegramPhone, school: School, telegram: Telegram):
    # The stand-in has no files: the line answers for it.
    found = b'{"ok": true, "result": {"file_id": "PHOTO-1", "file_unique_id": "p1", "file_path": "photos/file_1.jpg"}}'
    headers = {"Content-Type": "application/json"}
    telegram.line.next("instead", lambda call: call.path.endswith("/getFile"), body=found, headers=headers)
    telegram.line.next("instead", lambda call: call.path.endswith("/photos/file_1.jpg"), body=b"a photo")
    assert telegram.bring(telegram.update(8071, photo=[PHOTO], caption="brief van de huisarts voor Nynke")) == 200
    jacoba.reads("")
    until(lambda: [file for file in school.find(select(FileRow)) if file.data == b"a photo"], "the photo is kept")


def test_who_blocks_the_bot_hears_nothing_more_until_start(lutgardis: TelegramPhone, school: School, telegram: Telegram):
    update = telegram.update(8073)
    message = update.pop("message")
    bot = {"id": 123456789, "is_bot": True, "first_name": "SchoolBot"}
    member = {
        "from": message["from"],
        "chat": message["chat"],
        "date": message["date"],
        "old_chat_member": {"user": bot, "status": "member"},
    }
    member["new_chat_member"] = {"user": bot, "status": "kicked", "until_date": 0}
    assert [telegram.bring({**update, "my_chat_member": member}) for _ in range(2)] == [200, 200]
    until(lambda: school.notices("stopped_there", "telegram", lutgardis.address), "the mentor is told")
    assert len(school.notices("stopped_there", "telegram", lutgardis.address)) == 1
    school.sends_absences(LUTGARDIS)
    to_her = select(MessageRow).join(ConversationRow).where(ConversationRow.contact_id == school.contact(LUTGARDIS).id)
    (alert,) = until(lambda: school.find(to_her.where(MessageRow.key == "absence-alert")), "the alert is written down")
    assert (alert.status, alert.reason) == ("suppressed", "stopped")
    lutgardis.writes("start")
    lutgardis.reads("stop")
    lutgardis.writes("menu")
    lutgardis.reads("")
    assert lutgardis.count("📘") == 0


# -- the end -----------------------------------------------------------------------------------------------------------


def test_the_providers_found_nothing_wrong(program: Program, school: School, twilio: Twilio, telegram: Telegram):
    assert twilio.look("sent")["violations"] == []
    seen = telegram.control("calls")
    assert [call for call in seen["calls"] if "rejected" in call] == []
    assert {status for _, status in seen["hook"]} == {200}
    assert {call.told for call in school.door.calls if call.told >= 500} == set()


def test_nothing_of_anybody_is_in_the_log(program: Program, school: School, telegram: Telegram):
    program.end()
    assert leaks(program, school, PARENTS, telegram.secret) == []
