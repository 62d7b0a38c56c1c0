"""What becomes of a job when what it was about was deleted in the meantime: nothing."""

import logging
from collections.abc import Mapping

from bot.errors import RowGone
from bot.ports import Handler

log = logging.getLogger(__name__)


def unless_gone(handler: Handler) -> Handler:
    """The same job, which ends quietly where its row is not there any more."""

    async def quiet(row: int) -> None:
        try:
            await handler(row)
        except RowGone as gone:
            log.info("nothing to do: %s", gone)

    return quiet


def all_unless_gone(handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """The same for all jobs."""
    return {name: unless_gone(handler) for name, handler in handlers.items()}
