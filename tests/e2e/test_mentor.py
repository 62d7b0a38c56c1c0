"""The mentor's pages over the whole program: a parent writes on a phone, somebody of the school reads and answers."""

import re
import subprocess
from collections.abc import Callable
from datetime import date, timedelta

import httpx
import pytest
from playwright.sync_api import Page, expect

from bot.config import ROOT
from tests.e2e.conftest import AYSE, BILAL, HENK, INEKE, JOKE, MURAT, PICTURES, SAMIRA, choose, violations, write

Open = Callable[..., Page]
GRACE = "+31600000104"


def phone_of(open_page: Open, who: str) -> Page:
    page = open_page()
    choose(page, who)
    return page


def conversation_with(desk: Page, name: str) -> None:
    """Open a conversation from the inbox."""
    desk.goto("/inbox")
    desk.get_by_role("main").get_by_role("link", name=re.compile(name)).first.click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text(name)


def test_a_question_is_handed_over_answered_by_the_mentor_and_read_on_the_phone(open_page: Open, desk: Open, width: str):
    phone, mentor = phone_of(open_page, AYSE), desk(JOKE)
    write(phone, "Elif'in hocası bugün neden beni aramadı?")
    write(phone, "bir insanla konuşmak istiyorum")
    conversation_with(mentor, "Ayşe")
    expect(mentor.get_by_role("main")).to_contain_text("Elif'in hocası bugün neden beni aramadı?")
    mentor.get_by_label("Uw bericht, in het Nederlands").fill(f"Dag mevrouw. Ik bel u morgen om 9 uur op de {width}.")
    mentor.get_by_role("button", name="Versturen").click()
    expect(mentor.get_by_role("main")).to_contain_text(f"om 9 uur op de {width}.")
    expect(phone.locator(".bubble:not(.mine)").last).to_contain_text("Okuldan Joke de Vries", timeout=10_000)
    expect(phone.locator(".bubble:not(.mine)").last).to_contain_text(f"om 9 uur op de {width}.")
    # The bot is silent now, and the mentor's page shows by itself what comes in.
    phone.fill("#text", "teşekkürler")
    phone.keyboard.press("Enter")
    expect(mentor.locator(".line.in").last).to_contain_text("teşekkürler", timeout=10_000)
    expect(mentor.locator("#who")).to_contain_text("Wie antwoordt nu? U", use_inner_text=False)
    mentor.get_by_role("button", name="Geef terug aan de computer").click()
    expect(phone.locator(".bubble:not(.mine)").last).to_contain_text("okulun bilgisayarı", timeout=10_000)


def test_an_invitation_is_made_a_time_is_taken_and_the_mentor_sees_it(open_page: Open, desk: Open, width: str):
    phone, mentor = phone_of(open_page, GRACE), desk(MURAT)
    mentor.goto("/meetings")
    mentor.get_by_role("link", name="Nieuwe uitnodiging").click()
    mentor.get_by_label("Daniel").check()
    mentor.get_by_label("Waar?").fill(f"Voorbeeldlaan 10, de {width}")
    day = date.today() + timedelta(days=7 + (7 - date.today().weekday()) % 7)
    mentor.get_by_label("Dag", exact=True).fill(day.isoformat())
    mentor.get_by_label("Van", exact=True).fill("15:00")
    mentor.get_by_label("Tot", exact=True).fill("16:00")
    mentor.get_by_role("button", name="Maak tijden").click()
    expect(mentor.get_by_role("main")).to_contain_text("15:20")
    mentor.get_by_role("button", name="Bekijk wat er uitgaat").click()
    # English first, as Grace reads it, with the Dutch.
    expect(mentor.get_by_role("main")).to_contain_text("You are welcome")
    mentor.get_by_role("button", name=re.compile("Verstuur")).click()
    invitation = phone.locator(".bubble", has_text=f"de {width}").first
    expect(invitation).to_be_visible(timeout=10_000)
    phone.locator(".taps").last.get_by_role("button").first.click()
    expect(phone.locator(".bubble", has_text="✅").filter(has_text=f"de {width}").first).to_be_visible(timeout=10_000)
    conversation_with(mentor, "Grace")
    expect(mentor.locator(".said", has_text="komt naar het gesprek").last).to_contain_text("uur")
    mentor.goto("/meetings")
    expect(mentor.get_by_role("main")).to_contain_text("1 ja")


def test_two_answer_at_once_and_the_second_is_warned(open_page: Open, desk: Open, width: str):
    phone = phone_of(open_page, HENK)
    write(phone, "wanneer is de vakantie")
    first, second = desk(JOKE), desk(INEKE)
    for page in (first, second):
        conversation_with(page, "Henk")
        page.get_by_label("Uw bericht, in het Nederlands").fill(f"Dag, nummer {1 if page is first else 2} op de {width}.")
    first.get_by_role("button", name="Versturen").click()
    expect(first.get_by_role("main")).to_contain_text(f"Dag, nummer 1 op de {width}.")
    second.get_by_role("button", name="Versturen").click()
    expect(second.get_by_role("alert")).to_contain_text("nog niet verstuurd")
    expect(second.get_by_label("Uw bericht, in het Nederlands")).to_have_value(f"Dag, nummer 2 op de {width}.")
    assert phone.locator(".bubble", has_text=f"nummer 2 op de {width}").count() == 0
    second.get_by_role("button", name="Toch versturen").click()
    expect(phone.locator(".bubble", has_text=f"nummer 2 op de {width}").last).to_be_visible(timeout=10_000)


def test_danger_stands_on_top_in_words(open_page: Open, desk: Open):
    phone = phone_of(open_page, HENK)
    write(phone, "ze heeft een hele strip pillen geslikt en wordt niet wakker")
    mentor = desk(JOKE)
    mentor.goto("/inbox")
    expect(mentor.get_by_role("main").get_by_text("dringend", exact=False).first).to_be_visible()
    conversation_with(mentor, "Henk")
    expect(mentor.locator(".line.is-urgent").last.locator(".meta .urgent").first).to_have_text("dringend")


def test_script_in_a_message_and_in_a_name_stays_text(open_page: Open, desk: Open):
    phone, mentor = phone_of(open_page, HENK), desk(JOKE)
    write(phone, "<img src=x onerror=alert(1)> <b>vet</b>")
    conversation_with(mentor, "Henk")
    expect(mentor.locator(".line.in", has_text="onerror").last).to_contain_text("<img src=x onerror=alert(1)> <b>vet</b>")
    assert mentor.locator(".line b, .line img[src=x]").count() == 0


def focused(page: Page) -> str:
    """Where the keyboard is: the id and the words."""
    return page.evaluate("() => `${document.activeElement.id}:${document.activeElement.textContent.trim()}`")


def test_by_keyboard_alone(open_page: Open, desk: Open, width: str):
    phone, mentor = phone_of(open_page, HENK), desk(JOKE)
    write(phone, "ik heb een vraag over de stage")
    mentor.goto("/inbox")
    mentor.keyboard.press("Tab")
    expect(mentor.locator(":focus")).to_have_text("Naar de inhoud")
    mentor.keyboard.press("Enter")
    for _ in range(60):
        mentor.keyboard.press("Tab")
        if "Henk" in focused(mentor):
            break
    mentor.keyboard.press("Enter")
    expect(mentor.get_by_role("heading", level=1)).to_contain_text("Henk")
    for _ in range(80):
        mentor.keyboard.press("Tab")
        if focused(mentor).startswith("text:"):
            break
    mentor.keyboard.type(f"Dag, ik kijk het na op de {width}.")
    for _ in range(10):
        mentor.keyboard.press("Tab")
        if focused(mentor).endswith(":Versturen"):
            break
    mentor.keyboard.press("Enter")
    expect(phone.locator(".bubble", has_text=f"na op de {width}").last).to_be_visible(timeout=10_000)


def test_it_works_without_script(open_page: Open, desk: Open, width: str):
    phone = phone_of(open_page, HENK)
    write(phone, "hoe laat begint de ouderavond")
    mentor = desk(JOKE, script=False)
    conversation_with(mentor, "Henk")
    field = mentor.get_by_label("Uw bericht, in het Nederlands")
    field.fill("Indien u vragen heeft, verzoeken wij u om z.s.m. contact op te nemen.")
    mentor.get_by_role("button", name="Bekijk eerst").click()
    expect(mentor.get_by_role("main")).to_contain_text("te moeilijk")
    field.fill(f"Heeft u een vraag? Bel mij op de {width}.")
    mentor.get_by_role("button", name="Versturen").click()
    expect(phone.locator(".bubble", has_text=f"Bel mij op de {width}.").last).to_be_visible(timeout=10_000)


def test_the_session_of_a_removed_user_ends(desk: Open, environ: dict[str, str]):
    admin, gone = desk(BILAL), desk(INEKE)
    gone.goto("/students")
    expect(gone.get_by_role("heading", level=1)).to_be_visible()
    user = [str(ROOT / ".venv/bin/ouderlijn"), "user"]
    who = "i.zomer@regenboogcollege.example"
    subprocess.run([*user, "disable", who], env=environ, cwd=ROOT, check=True, capture_output=True)
    try:
        gone.goto("/inbox")
        expect(gone).to_have_url(re.compile("/sign-in"))
        gone.get_by_role("button", name=INEKE).click()
        expect(gone).to_have_url(re.compile("/sign-in"))
        admin.goto("/admin/users")
        expect(admin.get_by_role("main")).to_contain_text("Ineke Zomer")
    finally:
        subprocess.run([*user, "enable", who], env=environ, cwd=ROOT, check=True, capture_output=True)


def test_a_mentor_does_not_find_anothers_conversation(open_page: Open, desk: Open):
    phone_of(open_page, SAMIRA)
    murat, joke = desk(MURAT), desk(JOKE)
    conversation_with(murat, "Samira")
    theirs = murat.url
    assert joke.goto(theirs).status == 404


PAGES = {
    "inbox": (JOKE, "/inbox"),
    "todo": (JOKE, "/todo"),
    "students": (JOKE, "/students"),
    "student": (JOKE, "/students/1"),
    "meetings": (JOKE, "/meetings"),
    "meeting-new": (JOKE, "/meetings/new"),
    "good-news": (JOKE, "/good-news"),
    "account": (JOKE, "/account"),
    "users": (BILAL, "/admin/users"),
    "audit": (BILAL, "/admin/audit"),
}


@pytest.fixture(scope="session")
def morning(address: str) -> None:
    """Parents wrote this morning, so that the pages have something to show."""
    written = (
        (HENK, "wanneer is de vakantie"),
        (HENK, "ik wil graag een afspraak met de mentor"),
        ("+31600000105", "o evde değil, dünden beri ondan haber yok, çok korkuyorum"),
        (AYSE, "geçen hafta devamsızlık var mı"),
        (AYSE, "bir insanla konuşmak istiyorum"),
    )
    with httpx.Client(base_url=address) as phone:
        for number, (who, text) in enumerate(written):
            phone.post(f"/simulator/{who}/messages", json={"id": f"morning-{number:04}", "text": text}).raise_for_status()


@pytest.mark.parametrize("name", [*PAGES, "sign-in", "conversation"])
@pytest.mark.usefixtures("morning")
def test_every_page_passes_axe_and_fits_the_screen(open_page: Open, desk: Open, name: str, width: str):
    if name == "sign-in":
        page = open_page()
        page.goto("/sign-in")
    elif name == "conversation":
        page = desk(JOKE)
        conversation_with(page, "Ayşe")
        page.get_by_label("Uw bericht, in het Nederlands").fill("Dag mevrouw. Ik bel u morgen om 9 uur. Schikt dat?")
        expect(page.locator("#check")).to_contain_text("makkelijk")
        page.locator(".line").last.scroll_into_view_if_needed()
    else:
        who, path = PAGES[name]
        page = desk(who)
        page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.get_by_role("heading", level=1).count() == 1
    assert violations(page) == []
    root = page.locator("html")
    assert root.evaluate("e => e.scrollWidth <= e.clientWidth")
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}-{width}.png")


def test_a_list_that_renews_itself_takes_no_style_over_that_the_policy_forbids(desk: Open, width: str):
    page = desk(JOKE)
    page.goto("/inbox")
    # As an extension of the browser does it, or the tool that checks the page.
    page.evaluate("document.getElementById('talks-title').style.outline = '0px'")
    with page.expect_response("**/inbox*"):
        page.evaluate("document.body.dispatchEvent(new CustomEvent('changed-all'))")
    expect(page.locator("#talks-title")).not_to_have_attribute("style", re.compile("."))


@pytest.mark.parametrize("path", ["/inbox", "/students", "/todo", "/meetings", "/account"])
def test_a_page_fits_at_320_pixels_as_when_it_is_magnified(desk: Open, path: str):
    page = desk(JOKE)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(path)
    assert page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth")
