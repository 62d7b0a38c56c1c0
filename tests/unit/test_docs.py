"""What exists is in the docs, and what the docs point at exists."""

import re
from pathlib import Path

import pytest
import typer
from pydantic import BaseModel

from bot import config
from bot.cli import app
from bot.config import ROOT

PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted((ROOT / "docs").rglob("*.md"))


def _settings(model: type[BaseModel], prefix: str = "") -> list[str]:
    found = []
    for name, field in model.model_fields.items():
        key = f"{prefix}{field.alias or name}"
        kinds = [field.annotation, *getattr(field.annotation, "__args__", ())]
        inner = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None)
        found += _settings(inner, f"{key}.") if inner else [key]
    return found


@pytest.mark.parametrize("key", _settings(config.Settings))
def test_every_setting_is_in_the_reference(key):
    assert f"`{key}`" in (ROOT / "docs/reference/configuration.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(typer.main.get_command(app).commands))
def test_every_command_is_in_the_reference(command):
    assert f"ouderlijn {command}" in (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_pictures_are_there(page: Path):
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} points at {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_page_can_be_found_from_the_map(page: Path):
    if page.parent == ROOT or page == ROOT / "docs/index.md":
        return
    assert page.relative_to(ROOT / "docs").as_posix() in (ROOT / "docs/index.md").read_text(encoding="utf-8")


def test_every_make_target_is_in_the_reference():
    targets = re.findall(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)[0].split()
    text = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    assert [target for target in targets if f"make {target}" not in text] == []
