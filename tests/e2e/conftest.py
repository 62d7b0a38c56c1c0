"""What the tests in the browser share: the whole program as `make demo` starts it, pages at two widths, and axe."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from bot.config import ROOT

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
WIDTHS = {"laptop": (1280, 800), "phone": (390, 844)}
PICTURES = Path(os.environ.get("PICTURES") or ROOT / "tests" / "e2e" / "output")
"""Where the pictures go; `make pictures` names docs/images."""

AXE = ROOT / "bot/web/node_modules/axe-core/axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TOKEN = "of-this-test"
AYSE, SAMIRA, HENK = (f"+3160000010{n}" for n in (1, 2, 3))
JOKE, MURAT, INEKE, BILAL = "Joke de Vries", "Murat Bakır", "Ineke Zomer", "Bilal Amrani"
"""Mentor of Elif and Sanne, mentor of the others, team leader, admin."""


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the database that the program works with."""
    return tmp_path_factory.mktemp("demo") / "demo.db"


@pytest.fixture(scope="session")
def environ(database: Path) -> dict[str, str]:
    """The environment of the program, and of commands beside it."""
    return os.environ | {
        "OUDERLIJN_DATABASE": f"sqlite:///{database}",
        "OUDERLIJN_WEB__PORT": "0",
        "OUDERLIJN_API__TOKEN": TOKEN,
    }


@pytest.fixture(scope="session")
def address(environ: dict[str, str]) -> Iterator[str]:
    """The program as `make demo` starts it, with a database of its own and its own Rasa."""
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
def width(request: pytest.FixtureRequest) -> str:
    """Laptop or phone."""
    return request.param


@pytest.fixture
def open_page(browser: Browser, address: str, width: str) -> Iterator[Callable[..., Page]]:
    """Opens browsers of their own; at the end none of them may have complained.

    `script=False`: without script.
    """
    opened: list[BrowserContext] = []
    problems: list[str] = []

    def open_(*, script: bool = True) -> Page:
        size = dict(zip(("width", "height"), WIDTHS[width], strict=True))
        context = browser.new_context(viewport=size, base_url=address, java_script_enabled=script, locale="nl-NL")
        opened.append(context)
        page = context.new_page()
        page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        return page

    yield open_
    for context in opened:
        context.close()
    # A page that says no is asked for on purpose here and there.
    assert [problem for problem in problems if "status of 4" not in problem and "Error Code 4" not in problem] == []


@pytest.fixture
def page(open_page: Callable[..., Page], request: pytest.FixtureRequest, width: str) -> Iterator[Page]:
    """A browser, of which a picture is kept."""
    page = open_page()
    yield page
    folder = ROOT / "tests" / "e2e" / "output"
    folder.mkdir(exist_ok=True)
    page.screenshot(path=folder / f"{request.node.originalname}-{width}.png")


@pytest.fixture(autouse=True)
def _handed_back(database: Path) -> Iterator[None]:
    """What somebody took over in a test is the bot's again in the next."""
    yield
    if database.is_file():
        with sqlite3.connect(database, timeout=30) as connection:
            connection.execute("update conversations set held = 0, held_by = null, held_at = null where held")


@pytest.fixture
def desk(open_page: Callable[..., Page]) -> Callable[..., Page]:
    """A browser in which somebody of the demo school is signed in: `desk(JOKE)`."""

    def open_(who: str = JOKE, **how: bool) -> Page:
        page = open_page(**how)
        page.goto("/sign-in")
        page.get_by_role("button", name=who).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        return page

    return open_


def choose(page: Page, who: str) -> None:
    """Take the phone of a contact."""
    page.goto("/simulator")
    page.click(f'[data-address="{who}"]')
    expect(page.locator(".chat > *").first).to_be_visible()


def write(page: Page, text: str) -> None:
    """Write as a parent and wait for the answer."""
    before = page.locator(".bubble:not(.mine)").count()
    page.fill("#text", text)
    page.keyboard.press("Enter")
    expect(page.locator(".bubble:not(.mine)").nth(before)).to_be_visible(timeout=10_000)


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds against WCAG 2.2 AA and good practice, with the first places."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("(tags) => axe.run(document, {runOnly: tags})", WCAG)
    return [(one["id"], [node["html"][:150] for node in one["nodes"]][:3]) for one in found["violations"]]
