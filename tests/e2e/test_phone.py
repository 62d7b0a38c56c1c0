"""The whole program in a browser: a parent writes and is answered, at laptop and phone width, by keyboard too."""

from datetime import datetime
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from tests.e2e.conftest import AYSE, HENK, PICTURES, SAMIRA, TOKEN, choose, violations, write


def test_a_turkish_mother_asks_and_is_answered_in_both_languages(page: Page, width: str):
    choose(page, AYSE)
    write(page, "kizim bugun hasta okula gelemeyecek")
    answer = page.locator(".bubble:not(.mine)", has_text="geçmiş olsun").last
    expect(answer).to_contain_text("Beterschap")
    expect(page.locator(".ticks.read").last).to_be_visible()
    assert violations(page) == []
    page.locator(".bubble.mine").last.evaluate("e => e.scrollIntoView()")
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"simulator-{width}.png")


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


def test_an_absence_comes_in_and_the_contact_answers_why(page: Page, width: str):
    # Each width has a family of its own: there is one message a day.
    who, student = {"laptop": (HENK, "S1003"), "phone": ("+31600000104", "S1004")}[width]
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


def test_an_invitation_waits_and_a_time_is_taken(page: Page, width: str):
    choose(page, {"laptop": AYSE, "phone": SAMIRA}[width])
    invitation = page.locator(".bubble", has_text="📅").first
    expect(invitation).to_contain_text("U bent welkom voor een gesprek", timeout=10_000)
    place = {"laptop": 0, "phone": 1}[width]
    page.locator(".taps", has=page.get_by_role("button", name="16:00")).first.get_by_role("button").nth(place).click()
    booked = page.locator(".bubble", has=page.locator("a.calendar"))
    expect(booked).to_contain_text("Dank u wel", timeout=10_000)
    file = page.request.get(booked.locator("a.calendar").get_attribute("href"))
    assert file.text().startswith("BEGIN:VCALENDAR")
    expect(page.locator(".bubble:not(.mine)").last).to_contain_text("tolk")


def test_by_keyboard_alone(page: Page):
    page.goto("/simulator")
    page.locator(f'[data-address="{HENK}"]').focus()
    page.keyboard.press("Enter")
    page.locator("#text").focus()
    page.keyboard.type("wanneer is het vakantie")
    page.keyboard.press("Enter")
    expect(page.locator(".bubble:not(.mine)", has_text="vakantie").last).to_be_visible(timeout=10_000)


def test_danger_begins_with_112(page: Page):
    choose(page, HENK)
    write(page, "ze heeft een hele strip pillen geslikt en wordt niet wakker")
    expect(page.locator(".bubble:not(.mine)").last).to_contain_text("112")


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
    page.goto("/simulator")
    assert page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth") is True
