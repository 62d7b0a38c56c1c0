"""The page with a letter and a QR code for one contact: made on request, shown once, to be printed."""

import base64
import hashlib
import re
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse

from bot.domain.contact import Contact, Mode
from bot.domain.invited import Invitable
from bot.errors import ConfigError
from bot.language.catalogue import DUTCH
from bot.ports import Channel, Work
from bot.services.linking import way_in
from bot.web import link_letter, pages, wording
from bot.web.link_letter import Bar
from bot.web.visitor import Signed, Visitor
from bot.web.words import Words

router = APIRouter(prefix="/students/{student}/letters")

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


@router.get("/{contact}")
async def ask(request: Request, signed: Signed, student: int, contact: int) -> HTMLResponse:
    """What the letter will do, and the button that makes it."""
    application = signed.application
    one, people = await application.transactions.run(lambda work: _people(work, signed, student, contact))
    now = application.clock().astimezone(application.settings.zone)
    t = pages.words_of(request, signed)
    person = next(each for each in people if each.id == contact)
    try:
        first = _way(signed, person, "").name
        ways = [(first, wording.channel(t, first)), *_other_ways(signed, t, first)]
    except ConfigError:
        ways = []
    context = {
        "student": one,
        "person": person,
        "people": people,
        "number": [each.id for each in people].index(contact) + 1,
        "languages": [DUTCH] if person.mode is Mode.DUTCH else list(dict.fromkeys((person.language, DUTCH))),
        "ways": ways,
        "until": application.linking.last_day(now),
    }
    return pages.show(request, "letter.html", context, visitor=signed, place="students")


@router.post("/{contact}")
async def make(
    request: Request, signed: Signed, student: int, contact: int, channel: Annotated[str, Form()] = ""
) -> HTMLResponse:
    """The letter with a new code; the code stands nowhere else."""
    application = signed.application
    now = application.clock().astimezone(application.settings.zone)

    def do(work: Work) -> tuple[list[Contact], Channel, str]:
        _, people = _people(work, signed, student, contact)
        person = next(each for each in people if each.id == contact)
        try:
            way = _way(signed, person, channel)
        except ConfigError:
            raise HTTPException(422) from None
        code = application.linking.code_for(work, contact, now)
        signed.note(work, "letter", contact=contact, student=student)
        return people, way, code

    people, way, code = await application.transactions.run(do)
    link = way.link(code)
    assert link is not None, "way_in gives a channel with links"
    at = [each.id for each in people].index(contact)
    t = pages.words_of(request, signed)
    after = people[at + 1] if at + 1 < len(people) else None
    bar = Bar(
        language=t.language,
        says=t("letter-once"),
        print=t("letter-print"),
        back=(f"/students/{student}", t("letter-back")),
        next=(f"/students/{student}/letters/{after.id}", t("letter-next", name=after.name)) if after else None,
    )
    until = application.linking.last_day(now)
    html = link_letter.letter(
        application.catalogue, application.settings, people[at], channel=way.name, link=link, until=until, now=now, bar=bar
    )
    return HTMLResponse(html, headers={"Content-Security-Policy": _policy(html)})


def _policy(html: str) -> str:
    """What this page may do: its own style, which it carries along, and the script that prints."""
    found = _STYLE.search(html)
    digest = base64.b64encode(hashlib.sha256((found[1] if found else "").encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; script-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _way(signed: Visitor, person: Contact, wanted: str) -> Channel:
    application = signed.application
    return way_in(application.channels, application.settings.reach.order, person.channel, wanted)


def _other_ways(signed: Visitor, t: Words, first: str) -> list[tuple[str, str]]:
    channels = signed.application.channels
    return [(name, wording.channel(t, name)) for name, each in channels.items() if name != first and each.link("code")]


def _people(work: Work, signed: Visitor, student: int, contact: int) -> tuple[Invitable, list[Contact]]:
    """The student and all contacts, this one among them; else the page is not there."""
    found = work.invitable(signed.sight, students=[student])
    contacts = work.contacts_of(student) if found else []
    if contact not in contacts:
        raise HTTPException(404)
    return found[0], [work.contact(id_) for id_ in contacts]
