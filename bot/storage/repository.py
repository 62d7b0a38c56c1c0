"""What the repositories share: one session, rows read once, and inserts that do nothing the second time."""

from typing import Any, TypeVar

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.domain.routes import Routes
from bot.errors import RowGone
from bot.storage.tables import Base

Row = TypeVar("Row", bound=Base)


class Repository:
    """A part of the unit of work."""

    def __init__(self, session: Session, routes: Routes) -> None:
        self._session = session
        self._routes = routes
        # The session itself forgets rows that nobody holds, and would read them again.
        self._held: dict[tuple[type[Any], int], Any] = {}

    def _row(self, table: type[Row], id_: int) -> Row:
        """A row by its id, read once in a transaction.

        Raises:
            RowGone: there is none.

        """
        found: Row | None = self._held.get((table, id_))
        if found is None:
            found = self._session.get(table, id_)
            if found is None:
                raise RowGone(f"{table.__tablename__} {id_} is not there any more.")
            self._held[table, id_] = found
        return found

    def _insert_or_ignore(self, table: type[Any], values: dict[str, Any]) -> int | None:
        """Write a row, unless there is one like it; returns the first column of its key, or None."""
        key = next(iter(table.__table__.primary_key.columns))
        dialect = self._session.get_bind().dialect.name
        insert = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(table)
        return self._session.execute(
            insert.values({getattr(table, k): v for k, v in values.items()}).on_conflict_do_nothing().returning(key)
        ).scalar_one_or_none()
