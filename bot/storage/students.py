"""Reads and writes the mentor's students, and what waits on the list."""

from bot.storage.repository import Repository


class StudentStore(Repository):
    """The repository of the mentor's students, and what waits on the list."""
