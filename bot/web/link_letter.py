"""The letter with a one-time code: one page of HTML that needs nothing else, to print or to send."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.config import Settings
from bot.domain.contact import Contact, Mode
from bot.domain.text import Text, Value
from bot.language.catalogue import DUTCH, direction
from bot.ports import Catalogue
from bot.services.facts import school_facts

QUIET = 4
"""So many empty modules a QR code needs around it (ISO/IEC 18004)."""
_STEP_2 = ("telegram", "whatsapp")
_LINES = ("title", "why", "name", "link", "until", "own", "stop", "help")
_TEMPLATES = Path(__file__).parent / "templates"
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True)
class Bar:
    """What stands above the letter in a browser, and is not printed: links are an address with words.

    `language`: of its words.
    """

    language: str
    says: str
    print: str
    back: tuple[str, str]
    next: tuple[str, str] | None = None


def file_name(school_id: str) -> str:
    """The name of the file: with the contact's id on the school's list, and no name."""
    return f"letter-{_NOT_PLAIN.sub('-', school_id)}.html"


def letter(
    catalogue: Catalogue,
    settings: Settings,
    contact: Contact,
    *,
    channel: str,
    link: str,
    until: date,
    now: datetime,
    bar: Bar | None = None,
) -> str:
    """The page, in the contact's language and in Dutch. Nothing about a student stands in it.

    Args:
        channel: what the link opens.
        until: the last day of the code.
        now: local time of the school.
        bar: on a page of the program.

    """
    own: dict[str, Value] = {"name": contact.name, "date": until}
    facts = {**school_facts(settings, now), **own}
    languages = (DUTCH,) if contact.mode is Mode.DUTCH else tuple(dict.fromkeys((contact.language, DUTCH)))
    second = f"letter-step-2-{channel}" if channel in _STEP_2 else "letter-step-2"
    steps = ("letter-step-1", second, "letter-step-3")
    pages = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined)
    return pages.get_template("link_letter.html").render(
        school=settings.school.name,
        link=link,
        bar=bar,
        code=segno.make_qr(link, error="m").svg_inline(border=QUIET, omitsize=True),
        parts=[
            {
                "language": language,
                "direction": direction(language),
                "say": {name: catalogue.render(language, Text(f"letter-{name}"), facts) for name in _LINES},
                "steps": [catalogue.render(language, Text(key), facts) for key in steps],
            }
            for language in languages
        ],
    )
