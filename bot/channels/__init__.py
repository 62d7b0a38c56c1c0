"""One file per provider, all of one shape: its `Settings` in config.yaml, and `build`, which gives its channels."""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass

from bot.config import Section, Settings, section
from bot.ports import Channel, Clock


@dataclass(frozen=True)
class Provider:
    """A line of the table.

    Attributes:
        module: has a `Settings` section and `build(settings, place) -> tuple[Channel, ...]`.
        channels: its channels, as the school's list calls them.
        by_phone: whether their addresses are phone numbers.

    """

    module: str
    channels: tuple[str, ...]
    by_phone: bool = False


PROVIDERS: Mapping[str, Provider] = {
    "simulator": Provider("bot.channels.simulator", ("simulator",), by_phone=True),
    "telegram": Provider("bot.channels.telegram", ("telegram",)),
    "twilio": Provider("bot.channels.twilio", ("whatsapp", "sms"), by_phone=True),
}
"""A new provider is a file here, a line in this table, and a page in docs/."""

NAMES = tuple(name for provider in PROVIDERS.values() for name in provider.channels)
BY_PHONE = frozenset(name for provider in PROVIDERS.values() if provider.by_phone for name in provider.channels)


@dataclass(frozen=True)
class Place:
    """Where this program is: `public_url` is its address as providers reach it, without a slash at its end; may be empty."""

    public_url: str
    clock: Clock


def sections(settings: Settings) -> dict[str, Section]:
    """What config.yaml says of each provider that is switched on.

    Raises:
        ConfigError: there is no such provider, or a key of it is wrong.

    """
    known = {name: importlib.import_module(PROVIDERS[name].module).Settings for name in settings.channels if name in PROVIDERS}
    return section(settings.channels, known, known_names=tuple(PROVIDERS))


def build(settings: Settings, clock: Clock) -> dict[str, Channel]:
    """The channels of config.yaml by their names, not yet opened.

    Raises:
        ConfigError: a key is wrong, or something is missing.

    """
    place = Place((settings.web.public_url or "").rstrip("/"), clock)
    found: dict[str, Channel] = {}
    for name, own in sections(settings).items():
        for channel in importlib.import_module(PROVIDERS[name].module).build(own, place):
            found[channel.name] = channel
    return found
