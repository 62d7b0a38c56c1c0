"""Reads and writes the mentor's inbox: conversations as a user sees them, and the search."""

from collections.abc import Collection

from sqlalchemy import select

from bot.domain.access import Sight
from bot.storage.repository import Repository
from bot.storage.sight import conversations_in
from bot.storage.tables import ConversationRow


class InboxStore(Repository):
    """The repository of the inbox."""

    def visible(self, sight: Sight, conversations: Collection[int]) -> set[int]:
        """Those of these conversations that the user may see."""
        found = select(ConversationRow.id).where(ConversationRow.id.in_(conversations), conversations_in(sight))
        return set(self._session.scalars(found))
