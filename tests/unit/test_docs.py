"""What exists is in the docs, and what the docs point at exists."""

import importlib
import re
from pathlib import Path

import pytest
import typer
from pydantic import BaseModel

from bot import config
from bot.channels import PROVIDERS
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


def _settings_of_providers() -> list[str]:
    modules = {name: importlib.import_module(provider.module) for name, provider in PROVIDERS.items()}
    return [key for name, module in modules.items() for key in _settings(module.Settings, f"channels.{name}.")]


def _commands(group: object, prefix: str = "") -> list[str]:
    """The commands, and those of groups (`import roster`)."""
    found = []
    for name, command in sorted(getattr(group, "commands", {}).items()):
        found += [f"{prefix}{name}", *_commands(command, f"{prefix}{name} ")]
    return found


@pytest.mark.parametrize("key", [*_settings(config.Settings), *_settings_of_providers()])
def test_every_setting_is_in_the_reference(key):
    assert f"`{key}`" in (ROOT / "docs/reference/configuration.md").read_text(encoding="utf-8")


def test_the_settings_of_a_provider_are_found_also_below_its_channels():
    assert {"channels.telegram.token", "channels.twilio.auth_token", "channels.twilio.sms.price"} <= set(
        _settings_of_providers()
    )


@pytest.mark.parametrize("command", _commands(typer.main.get_command(app)))
def test_every_command_is_in_the_reference(command):
    headings = re.findall(
        r"^##+ ouderlijn (.+)$", (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert command in headings


def test_the_commands_of_groups_are_found():
    assert {"ask", "import roster", "link letter", "templates push"} <= set(_commands(typer.main.get_command(app)))


@pytest.mark.parametrize("provider", sorted(set(PROVIDERS) - {"simulator"}))
def test_every_provider_has_a_page(provider):
    assert (ROOT / f"docs/how-to/{provider}.md").exists()


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
