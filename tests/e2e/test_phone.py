"""The whole program in a browser: a parent writes and is answered, at laptop and phone width, by keyboard too."""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.config import ROOT

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
WIDTHS = {"laptop": (1280, 800), "phone": (390, 844)}
PICTURES = ROOT / "tests" / "e2e" / "output"
TOKEN = "of-this-test"
AYSE, SAMIRA, HENK = (f"+3160000010{n}" for n in (1, 2, 3))


@pytest.fixture(scope="session")
def address(tmp_path_factory) -> Iterator[str]:
    """The program as `make demo` starts it, with a database of its own and its own Rasa."""
    database = tmp_path_factory.mktemp("demo") / "demo.db"
    environ = os.environ | {
        "OUDERLIJN_DATABASE": f"sqlite:///{database}",
        "OUDERLIJN_WEB__PORT": "0",
        "OUDERLIJN_API__TOKEN": TOKEN,
    }
    command = [str(ROOT / ".venv/bin/ouderlijn"), "demo"]
    program = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        for line in program.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                yield found[0]
                break
        else:
            pytest.fail("the program ended before it served a page")
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(20)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())


@pytest.fixture(params=sorted(WIDTHS))
def page(request, browser: Browser, address: str) -> Iterator[Page]:
    width, height = WIDTHS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, base_url=address)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{request.node.originalname}-{request.param}.png")
    context.close()
    assert problems == []


def write(page: Page, text: str) -> None:
    """Write as a parent and wait for the answer."""
    before = page.locator(".bubble:not(.mine)").count()
    page.fill("#text", text)
    page.keyboard.press("Enter")
    expect(page.locator(".bubble:not(.mine)").nth(before)).to_be_visible(timeout=10_000)


def choose(page: Page, who: str) -> None:
    page.goto("/simulator")
    page.click(f'[data-address="{who}"]')
    expect(page.locator(".chat > *").first).to_be_visible()


def test_a_turkish_mother_asks_and_is_answered_in_both_languages(page: Page):
    choose(page, AYSE)
    write(page, "kizim bugun hasta okula gelemeyecek")
    answer = page.locator(".bubble:not(.mine)", has_text="geçmiş olsun").last
    expect(answer).to_contain_text("Beterschap")
    expect(page.locator(".ticks.read").last).to_be_visible()


def test_arabic_reads_from_right_to_left(page: Page):
    choose(page, SAMIRA)
    write(page, "متى العطلة")
    answer = page.locator(".bubble:not(.mine)", has_text="vakantie").last
    expect(answer.locator('p[dir="rtl"]')).to_have_css("text-align", "right")
    expect(answer.locator('p[dir="ltr"]')).to_contain_text("vakantie")


def test_a_button_is_tapped(page: Page):
    choose(page, HENK)
    write(page, "menu")
    before = page.locator(".bubble:not(.mine)").count()
    page.locator(".taps").last.get_by_role("button").nth(4).click()
    expect(page.locator(".bubble:not(.mine)").nth(before)).to_be_visible(timeout=10_000)
    expect(page.locator(".taps").last.get_by_role("button", name="العربية")).to_be_visible()


def width_of(page: Page) -> str:
    return "phone" if page.viewport_size["width"] < 600 else "laptop"


def test_an_absence_comes_in_and_the_contact_answers_why(page: Page, address: str):
    # Each width has a family of its own: there is one message a day.
    who, student = {"laptop": (HENK, "S1003"), "phone": ("+31600000104", "S1004")}[width_of(page)]
    today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    choose(page, who)
    news = [{"absence_id": f"E-{student}", "student_id": student, "date": today.isoformat(), "from": "9:00", "until": "10:30"}]
    answer = page.request.post("/api/absences", data=news, headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.json()["new"] == 1
    alert = page.locator(".bubble", has_text="📘")
    expect(alert).to_contain_text("10:30", timeout=10_000)
    write(page, "2")
    expect(page.locator(".bubble:not(.mine)").last).to_contain_text(
        "ik schreef op" if who == HENK else "wrote down", ignore_case=True
    )
    page.goto("/list")
    expect(page.locator(".list li", has_text="reden van afwezigheid").first).to_contain_text("afspraak, dokter")


def test_an_invitation_waits_and_a_time_is_taken(page: Page):
    choose(page, {"laptop": AYSE, "phone": SAMIRA}[width_of(page)])
    invitation = page.locator(".bubble", has_text="📅").first
    expect(invitation).to_contain_text("U bent welkom voor een gesprek", timeout=10_000)
    place = {"laptop": 0, "phone": 1}[width_of(page)]
    page.locator(".taps", has=page.get_by_role("button", name="16:00")).first.get_by_role("button").nth(place).click()
    booked = page.locator(".bubble", has_text="✅")
    expect(booked).to_contain_text("Dank u wel", timeout=10_000)
    file = page.request.get(booked.get_by_role("link", name="afspraak.ics").get_attribute("href"))
    assert file.text().startswith("BEGIN:VCALENDAR")
    expect(page.locator(".bubble:not(.mine)").last).to_contain_text("tolk")
    page.goto("/list")
    expect(page.locator(".list li", has_text="komt naar het gesprek").first).to_be_visible()


def test_by_keyboard_alone(page: Page):
    page.goto("/simulator")
    page.locator(f'[data-address="{HENK}"]').focus()
    page.keyboard.press("Enter")
    page.locator("#text").focus()
    page.keyboard.type("wanneer is het vakantie")
    page.keyboard.press("Enter")
    expect(page.locator(".bubble:not(.mine)", has_text="vakantie").last).to_be_visible(timeout=10_000)


def test_danger_begins_with_112_and_the_transcript_marks_it(page: Page):
    choose(page, HENK)
    write(page, "ze heeft een hele strip pillen geslikt en wordt niet wakker")
    expect(page.locator(".bubble:not(.mine)").last).to_contain_text("112")
    page.goto("/")
    page.locator(".talks li", has_text="Henk").get_by_role("link").click()
    expect(page.locator(".is-urgent .urgent").last).to_have_text("dringend")


def test_script_in_a_message_stays_text(page: Page):
    choose(page, AYSE)
    write(page, "<img src=x onerror=alert(1)> <b>vet</b>")
    expect(page.locator(".bubble.mine").last).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator(".bubble img, .bubble b").count() == 0


def test_a_picture_is_kept(page: Page):
    choose(page, AYSE)
    before = page.locator(".bubble:not(.mine)").count()
    page.click("#picture")
    expect(page.locator(".bubble:not(.mine)").nth(before)).to_be_visible(timeout=10_000)
    expect(page.locator(".photo").last).to_be_visible()


def test_the_page_is_never_wider_than_the_screen(page: Page):
    for path in ("/", "/simulator", "/transcripts/1", "/list"):
        page.goto(path)
        root = page.locator("html")
        assert root.evaluate("e => e.scrollWidth <= e.clientWidth") is True
