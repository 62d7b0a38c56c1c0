"""The letter with a one-time code: the QR code is the link, what people wrote is escaped, and nothing comes from elsewhere."""

import re
from datetime import date, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
import segno

from bot import config
from bot.config import ROOT, languages_in
from bot.domain.contact import Contact, Mode, Student
from bot.language.catalogue import FluentCatalogue
from bot.web.link_letter import QUIET, file_name, letter

CATALOGUE = FluentCatalogue(ROOT / "locales")
LINK = "https://t.me/school_example_bot?start=Zk3vQ8rT1uW-xY5zA7bC9dE_fG2hI4jK"
NOW = datetime(2026, 11, 23, 13, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
AYSE = Contact(1, "Ayşe Voorbeeld", "tr", students=(Student(1, "Elif", date(2010, 3, 31)),), phone="+31600000101")


def page(
    settings: config.Settings, contact: Contact = AYSE, *, link: str = LINK, channel: str = "telegram", school: str = ""
) -> str:
    if school:
        settings = settings.model_copy(update={"school": settings.school.model_copy(update={"name": school})})
    return letter(CATALOGUE, settings, contact, channel=channel, link=link, until=date(2026, 12, 7), now=NOW)


def written(language: str, name: str = "Samira Voorbeeld") -> Contact:
    return Contact(2, name, language)


def dark(svg: str) -> set[tuple[int, int]]:
    """The dark modules of a picture, as (row, column), without the white around them."""
    x, y, found = 0.0, 0.0, set()
    path = re.search(r' d="([^"]+)"', svg)
    assert path
    for step, values in re.findall(r"([Mmh])([-\d. ]+)", path[1]):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", values)]
        if step == "h":
            found |= {(int(y) - QUIET, int(x) + n - QUIET) for n in range(int(numbers[0]))}
            x += numbers[0]
        else:
            x, y = (numbers[0], numbers[1]) if step == "M" else (x + numbers[0], y + numbers[1])
    return found


@pytest.mark.parametrize("link", [LINK, "https://wa.me/3197010200000?text=Ouderlijn%20Zk3vQ8rT1uW-xY5zA7bC9dE_fG2hI4jK"])
def test_the_qr_code_is_the_link(settings, link):
    html = page(settings, link=link)
    matrix = segno.make_qr(link, error="m").matrix
    expected = {(row, column) for row, line in enumerate(matrix) for column, module in enumerate(line) if module}
    assert dark(re.search(r'<svg[^>]*class="segno".*?</svg>', html, re.DOTALL)[0]) == expected
    assert f'href="{link}"' in html


def test_names_are_escaped(settings):
    html = page(settings, written("en", '<img src=x onerror="alert(1)"> & co'), school="<script>School</script>")
    assert "<img" not in html
    assert "<script" not in html
    assert "&lt;img src=x onerror=&#34;alert(1)&#34;&gt; &amp; co" in html


def test_it_names_no_student(settings):
    html = page(settings)
    assert "Elif" not in html
    assert "Ayşe Voorbeeld" in html


def test_it_is_in_the_contacts_language_and_in_dutch(settings):
    html = page(settings)
    assert html.startswith('<!doctype html>\n<html lang="tr" dir="ltr">')
    assert "Telegram açılır. Başlat&#39;a (Start) dokunun." in html
    assert '<section class="second" lang="nl" dir="ltr">' in html
    assert "Deze code werkt één keer, tot en met maandag 7 december." in html
    assert "Schrijf in de chat: stop" in html
    assert settings.school.phone in html


def test_arabic_is_written_from_right_to_left_and_the_dutch_below_it_is_not(settings):
    html = page(settings, written("ar"))
    assert '<html lang="ar" dir="rtl">' in html
    assert '<section class="first" lang="ar" dir="rtl">' in html
    assert '<section class="second" lang="nl" dir="ltr">' in html
    assert '<p class="link" dir="ltr">' in html


@pytest.mark.parametrize("contact", [written("nl"), Contact(2, "Samira", "ar", Mode.DUTCH)])
def test_who_reads_dutch_has_it_once(settings, contact):
    html = page(settings, contact)
    assert html.count("<section") == 1
    assert '<html lang="nl"' in html


@pytest.mark.parametrize(
    ("channel", "step"),
    [("telegram", "Tik op Start."), ("whatsapp", "Er staat al een bericht."), ("signal", "De chat met school gaat open.")],
)
def test_the_second_step_is_that_of_the_messenger(settings, channel, step):
    assert step in page(settings, written("nl"), channel=channel)


class _Outside(HTMLParser):
    """All that a page would fetch or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "embed", "link", "base"):
            self.found.append(tag)
        named = dict(attrs)
        self.found += [f"{tag} {name}" for name in named if name.startswith("on") or name in ("src", "srcset")]
        if tag == "use" and not (named.get("href") or "").startswith("#"):
            self.found.append("use")


@pytest.mark.parametrize("language", languages_in())
def test_it_needs_no_other_file_and_runs_nothing(settings, language):
    html = page(settings, written(language))
    parser = _Outside()
    parser.feed(html)
    assert parser.found == []
    assert "url(" not in html
    assert "@import" not in html


@pytest.mark.parametrize(("school_id", "name"), [("C2001", "letter-C2001.html"), ("../C 1/é", "letter--C-1-.html")])
def test_the_file_is_called_by_the_schools_own_id(school_id, name):
    assert file_name(school_id) == name
