"""Shows a template, with the words and the signed-in user that every page has."""

from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from bot.bootstrap import Application
from bot.domain.phone import readable
from bot.language.catalogue import direction
from bot.web.visitor import CSRF_FIELD, Visitor
from bot.web.words import LANGUAGES, Words


def words_of(request: Request, visitor: Visitor | None = None) -> Words:
    """The words in the language of the user; before signing in in that of the browser, if it is one of ours."""
    application: Application = request.app.state.application
    language = visitor.user.language if visitor else _wanted(request)
    return Words(language, application.settings.zone, application.clock())


def _wanted(request: Request) -> str:
    for wish in request.headers.get("accept-language", "").split(","):
        code = wish.partition(";")[0].strip().partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]


def show(
    request: Request,
    name: str,
    context: dict[str, Any],
    status: int = 200,
    *,
    visitor: Visitor | None = None,
    place: str = "",
) -> HTMLResponse:
    """The page; Jinja2 escapes all that people wrote.

    Every template has `t` (Words: `t("key", name=...)`), `user` (None before signing in), `csrf` (for `csrf_field`), `place`
    (the entry of the navigation that is open), `school` (its name), `direction` (the `dir` of a language), `readable` (a phone
    number as one writes it) and `partial` (htmx asks for a part of the page).
    """
    application: Application = request.app.state.application
    templates: Jinja2Templates = request.app.state.templates
    words = words_of(request, visitor)
    common = {
        "t": words,
        "user": visitor.user if visitor else None,
        "csrf": visitor.session.csrf if visitor else "",
        "csrf_field": CSRF_FIELD,
        "place": place,
        "school": application.settings.school.name,
        "demo": application.demo,
        "direction": direction,
        "readable": readable,
        "partial": request.headers.get("hx-request") == "true" and request.headers.get("hx-boosted") != "true",
    }
    return templates.TemplateResponse(request, name, common | context, status)
