"""Reads and writes what is exported, forgotten and deleted after its time."""

from bot.storage.repository import Repository


class PrivacyStore(Repository):
    """The repository of what is exported, forgotten and deleted after its time."""
