"""Reads and writes the notes to mentors that something waits."""

from bot.storage.repository import Repository


class NoteStore(Repository):
    """The repository of the notes to mentors that something waits."""
