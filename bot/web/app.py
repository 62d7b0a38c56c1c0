"""The web application: routes, security headers, errors that tell nothing about a person."""

import logging
from pathlib import Path
from urllib.parse import quote, urlsplit

from fastapi import Depends, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.bootstrap import Application
from bot.domain.access import Role
from bot.errors import BadInput
from bot.logs import place_of
from bot.services.demo import DEMO, demo_users
from bot.web import (
    account,
    admin,
    api,
    audit,
    conversation,
    exports,
    good_news,
    health,
    inbox,
    letters,
    live,
    meetings,
    pages,
    sign_in,
    simulator,
    students,
    todo,
    webhooks,
)
from bot.web.typesetter import Typesetter
from bot.web.visitor import NotSignedIn, only

log = logging.getLogger(__name__)

_HERE = Path(__file__).parent
_HTMX = _HERE / "node_modules/htmx.org/dist/htmx.min.js"
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; "
        "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_SAYS = {
    400: ("Dit kan ik niet lezen.", "Ga terug en probeer het nog een keer."),
    401: ("Dit is niet open voor iedereen.", "Stuur het goede token mee."),
    403: ("Dit mag niet.", "Dit komt niet van de goede afzender."),
    404: ("Deze pagina is er niet.", "Ga terug en probeer het nog een keer."),
    405: ("Dit kan hier niet.", "Ga terug en probeer het nog een keer."),
    413: ("Dit is te groot.", "Stuur een kleiner bericht."),
    422: ("Dit kan ik niet lezen.", "Ga terug en probeer het nog een keer."),
    500: ("Er ging iets mis.", "Het ligt niet aan u. Probeer het straks nog een keer."),
}
MAX_BODY = 256 * 1024
MAX_LISTS = 64 * 1024 * 1024
"""The lists of a school come whole, through the API."""


def create(application: Application) -> FastAPI:
    """The web application around the working parts."""
    app = FastAPI(title="Ouderlijn", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.application = application
    app.state.templates = Jinja2Templates(_HERE / "templates")
    app.state.typesetter = Typesetter()
    app.state.demo_users = demo_users(DEMO) if application.demo else ()
    app.include_router(sign_in.router)
    app.include_router(account.router)
    app.include_router(admin.router)
    app.include_router(audit.router)
    app.include_router(health.router)
    app.include_router(api.router)
    app.include_router(webhooks.router)
    app.include_router(inbox.router)
    app.include_router(live.router)
    app.include_router(letters.router)
    app.include_router(meetings.router)
    app.include_router(good_news.router)
    app.include_router(students.router)
    app.include_router(todo.router)
    app.include_router(conversation.router)
    app.include_router(exports.router)
    app.get("/static/htmx.js", include_in_schema=False)(_htmx)
    if "simulator" in application.channels:
        # Whoever opens the phone writes as any contact and reads all: that is for everybody only in a demo.
        door = [] if application.demo else [Depends(only(Role.ADMIN))]
        app.include_router(simulator.router, dependencies=door)
    app.mount("/static", StaticFiles(directory=_HERE / "static"), name="static")
    app.add_middleware(_Guard)
    app.exception_handler(BadInput)(_bad_input)
    app.exception_handler(HTTPException)(_http_error)
    app.exception_handler(NotSignedIn)(_not_signed_in)
    app.exception_handler(OverflowError)(_no_such_number)
    app.exception_handler(RequestValidationError)(_unreadable)
    app.exception_handler(Exception)(_broken)
    return app


def _limit(path: str) -> int:
    return MAX_LISTS if path.startswith("/api/") else MAX_BODY


class _Guard:
    """Adds the headers that every answer has, and stops a body that is too big, at the latest while it comes in.

    Not every one says its length before.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        left = limit = _limit(scope.get("path", ""))

        async def counted() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413)
            return message

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdecimal() or int(length) > limit:
            await _error_page(Request(scope), 413)(scope, receive, guarded)
        else:
            await self._app(scope, counted, guarded)


async def _http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return _error_page(request, 500)
    page = _error_page(request, error.status_code)
    page.headers.update(error.headers or {})
    return page


async def _htmx() -> Response:
    """The one script that is not ours, as npm installed it (package-lock.json); without it the pages work by whole pages."""
    if not _HTMX.is_file():
        raise HTTPException(404)
    return FileResponse(_HTMX, media_type="text/javascript", headers={"Cache-Control": "max-age=3600"})


async def _not_signed_in(request: Request, error: Exception) -> Response:
    """To the page where one signs in, and back afterwards; a part of a page and a program hear that they may not."""
    if request.headers.get("hx-request") == "true":
        path = urlsplit(request.headers.get("hx-current-url", "")).path
        return Response(status_code=401, headers={"HX-Redirect": _sign_in(path)})
    if "text/html" not in request.headers.get("accept", ""):
        return _error_page(request, 401)
    if request.method != "GET":
        # Not to the other page at once: what somebody wrote is one step back.
        return pages.show(request, "signed_out.html", {}, 401)
    return RedirectResponse(_sign_in(request.url.path), 303, headers=_HEADERS)


def _sign_in(path: str) -> str:
    return "/sign-in" if path in ("", "/", "/inbox") else f"/sign-in?next={quote(path)}"


async def _no_such_number(request: Request, error: Exception) -> Response:
    """A number that no database holds: there is no such page."""
    return _error_page(request, 404)


async def _bad_input(request: Request, error: Exception) -> Response:
    # These sentences name a file, a line or a field, never what stands there.
    return JSONResponse({"error": str(error), "do": "Correct it and send it again."}, 422)


async def _unreadable(request: Request, error: Exception) -> Response:
    # The framework's own answer would quote what was sent.
    return _error_page(request, 422)


async def _broken(request: Request, error: Exception) -> Response:
    log.error("a page could not be made (%s)", place_of(error))
    return _error_page(request, 500)


def _error_page(request: Request, status: int) -> Response:
    what, do = _SAYS.get(status, _SAYS[500])
    if "text/html" not in request.headers.get("accept", ""):
        return JSONResponse({"error": what, "do": do}, status)
    templates: Jinja2Templates = request.app.state.templates
    page = templates.TemplateResponse(request, "error.html", {"what": what, "do": do}, status)
    return HTMLResponse(page.body, status, headers=_HEADERS)
