"""The pages of a mentor's students: the list with what the rules for contact remind of, and everything of one student."""

from datetime import date
from typing import Annotated, Any

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse

from bot.domain.access import Role
from bot.domain.consent import Allowed, Held, Verdict
from bot.domain.contact import Absence
from bot.domain.reminders import Balance, Reminder
from bot.domain.students import ORDERS, PER_PAGE, Permission
from bot.domain.text import Text
from bot.ports import Catalogue, Work
from bot.services import students
from bot.services.students import Overview, Portrait
from bot.web import pages, wording
from bot.web.visitor import Signed, Visitor
from bot.web.words import Words

router = APIRouter(prefix="/students")


@router.get("")
async def listed(
    request: Request,
    signed: Signed,
    group: Annotated[str, Query(max_length=100)] = "",
    order: str = "name",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """The user's students, a page of them. Only a group that the user sees is looked for."""
    application = signed.application
    order = order if order in ORDERS else "name"

    def read(work: Work) -> Overview:
        return students.overview(
            work, signed.sight, application.settings, application.clock(), group=group, order=order, page=page
        )

    found = await application.transactions.run(read)
    return _list(request, signed, found, group=group, order=order, page=page)


@router.post("")
async def searched(request: Request, signed: Signed, name: Annotated[str, Form()] = "") -> HTMLResponse:
    """The students with this name. Posted, so that a name stands in no address and no log."""
    application = signed.application
    wanted = name.strip()[:200]

    def read(work: Work) -> Overview:
        return students.called(work, signed.sight, application.settings, application.clock(), wanted)

    return _list(request, signed, await application.transactions.run(read), wanted=wanted)


def _list(
    request: Request,
    signed: Visitor,
    found: Overview,
    *,
    group: str = "",
    order: str = "name",
    page: int = 1,
    wanted: str | None = None,
) -> HTMLResponse:
    context = {
        "found": found,
        "group": group if group in found.groups else "",
        "order": order,
        "orders": ORDERS,
        "page": page,
        "pages": 1 if wanted is not None else max(1, -(-found.count // PER_PAGE)),
        "wanted": wanted,
        "shows_mentor": signed.user.role is Role.TEAM_LEADER,
    }
    return pages.show(request, "students.html", context | _words(request, signed), visitor=signed, place="students")


@router.get("/{student}")
async def student(request: Request, signed: Signed, student: int) -> HTMLResponse:
    """Everything of one student."""
    application = signed.application

    def read(work: Work) -> Portrait | None:
        found = students.portrait(work, signed.sight, application.settings, application.clock(), student)
        if found is not None:
            signed.note(work, "student", student=student)
        return found

    found = await application.transactions.run(read)
    if found is None:
        raise HTTPException(404)
    context = {
        "of": found,
        "shows_mentor": signed.user.role is Role.TEAM_LEADER,
        # Where no channel has links there is no code to put into a letter.
        "letters": any(channel.link("code") for channel in application.channels.values()),
    } | _words(request, signed)
    return pages.show(request, "student.html", context, visitor=signed, place="students")


def _words(request: Request, signed: Visitor) -> dict[str, Any]:
    """How the templates of students say what is on record."""
    t = pages.words_of(request, signed)
    catalogue = signed.application.catalogue
    return {
        "first_up": wording.first_up,
        "date": lambda of: _date(t, of),
        "permission": lambda allowed: _permission(t, allowed),
        "reminder": lambda each: _reminder(t, each),
        "hours": lambda number: _number(t, number),
        "balance": lambda news: _balance(t, news),
        "absence_when": lambda absence: wording.absence_when(t, absence),
        "absence_what": lambda absence: _absence(t, absence, catalogue),
        "verdict": lambda said: _verdict(t, said),
        "gate_mark": wording.gate_mark,
        "channel": lambda name: wording.channel(t, name),
        "what": lambda task: wording.notice(t, task.kind, catalogue),
        "facts": lambda task: wording.task_facts(t, task, catalogue),
    }


def _permission(t: Words, allowed: Permission) -> str:
    if allowed.kind == "adult_some":
        scopes = [t(f"permission-scope-{scope}") for scope in allowed.scopes]
        return t("permission-adult_some", scopes=format_list(scopes, locale=t.language))
    if allowed.kind == "until_18":
        return t("permission-until_18", day=_date(t, allowed.day))
    return t(f"permission-{allowed.kind}")


def _date(t: Words, of: date) -> str:
    """A day long ago or far away: nobody asks which day of the week it is."""
    return str(format_date(of, "d MMMM yyyy", locale=t.language))


def _reminder(t: Words, each: Reminder) -> str:
    known: dict[str, Any] = dict(each.facts)
    if each.kind == "turns_18":
        key, count = ("reminder-turns_18", known["weeks"]) if known["weeks"] else ("reminder-turns_18-days", known["days"])
        return t(key, count=count)
    if each.kind == "no_contact":
        return t("reminder-no_contact", since=format_date(known["since"], "d MMMM", locale=t.language))
    return t(f"reminder-{each.kind}", **known)


def _balance(t: Words, news: Balance) -> str:
    return f"{t('balance-good', count=news.good)}, {t('balance-bad', count=news.bad)}"


def _number(t: Words, of: float) -> str:
    return str(format_decimal(of, "#,##0.#", locale=t.language))


def _absence(t: Words, absence: Absence, catalogue: Catalogue) -> str:
    said = [t(f"absence-kind-{absence.kind}")]
    if absence.status == "withdrawn":
        return t("absence-withdrawn")
    if absence.reason:
        reason = catalogue.render(t.language, Text(f"button-reason-{absence.reason}")).lower()
        said.append(t("absence-reason", reason=reason))
    if absence.settled:
        said.append(t(f"absence-settled-{absence.settled}"))
    elif absence.disputed:
        said.append(t("absence-disputed"))
    return ", ".join(said)


def _verdict(t: Words, said: Verdict) -> str:
    if isinstance(said, Allowed):
        return t("student-gate-allowed")
    key = "student-gate-held" if isinstance(said, Held) else "student-gate-refused"
    return t(key, why=wording.why(t, said.reason))
