"""The web application: routes, security headers, errors that tell nothing about a person."""

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.exceptions import HTTPException

from bot.bootstrap import Application
from bot.logs import place_of
from bot.web import health, simulator, transcripts

log = logging.getLogger(__name__)

_HERE = Path(__file__).parent
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_SAYS = {
    400: ("Dit kan ik niet lezen.", "Ga terug en probeer het nog een keer."),
    404: ("Deze pagina is er niet.", "Ga terug en probeer het nog een keer."),
    405: ("Dit kan hier niet.", "Ga terug en probeer het nog een keer."),
    413: ("Dit is te groot.", "Stuur een kleiner bericht."),
    422: ("Dit kan ik niet lezen.", "Ga terug en probeer het nog een keer."),
    500: ("Er ging iets mis.", "Het ligt niet aan u. Probeer het straks nog een keer."),
}
MAX_BODY = 256 * 1024


def create(application: Application) -> FastAPI:
    """The web application around the working parts."""
    app = FastAPI(title="Ouderlijn", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.application = application
    app.state.templates = Jinja2Templates(_HERE / "templates")
    app.mount("/static", StaticFiles(directory=_HERE / "static"), name="static")
    app.include_router(health.router)
    if application.settings.channels.simulator.enabled:
        app.include_router(simulator.router)
        app.include_router(transcripts.router)
    app.middleware("http")(_guard)
    app.exception_handler(HTTPException)(_http_error)
    app.exception_handler(RequestValidationError)(_unreadable)
    app.exception_handler(Exception)(_broken)
    return app


async def _guard(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    length = request.headers.get("content-length", "0")
    too_big = not length.isdigit() or int(length) > MAX_BODY
    response = _error_page(request, 413) if too_big else await call_next(request)
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response


async def _http_error(request: Request, error: Exception) -> Response:
    return _error_page(request, error.status_code if isinstance(error, HTTPException) else 500)


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
