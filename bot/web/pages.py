"""Shows a template."""

from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates


def show(request: Request, name: str, context: dict[str, Any], status: int = 200) -> HTMLResponse:
    """The page; Jinja2 escapes all that people wrote."""
    templates: Jinja2Templates = request.app.state.templates
    return templates.TemplateResponse(request, name, context, status)
