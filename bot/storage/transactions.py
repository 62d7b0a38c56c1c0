"""Runs functions in one transaction, in threads of the database's own."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.domain.routes import Routes
from bot.errors import DatabaseBusy
from bot.storage.work import SqlWork

T = TypeVar("T")


class SqlTransactions:
    """Runs functions in transactions of one database, in threads of its own."""

    def __init__(self, engine: Engine, routes: Routes) -> None:
        self._engine = engine
        self._routes = routes
        # SQLite has one writer: a second thread of ours would wait for the lock by sleeping, longer and longer.
        workers = 1 if engine.dialect.name == "sqlite" else 16
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="database")

    async def run(self, do: Callable[[Any], T]) -> T:
        """Run `do` in one transaction and give back what it returns."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.run_now, do)

    def run_now(self, do: Callable[[Any], T]) -> T:
        """The same, in this thread."""
        with self.work() as work:
            try:
                return do(work)
            except StopIteration as stop:
                # A future cannot hold it, so that whoever waits for this would wait for ever.
                raise RuntimeError("a search in a transaction found nothing") from stop

    @contextlib.contextmanager
    def work(self) -> Iterator[SqlWork]:
        """A transaction as a block."""
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                yield SqlWork(session, self._routes)
        except OperationalError as error:
            if "database is locked" not in str(error.orig):
                raise
            raise DatabaseBusy("Another program writes into the database for long. Try again in a minute.") from None

    def close(self) -> None:
        """Wait for what runs and close the database."""
        self._threads.shutdown()
        self._engine.dispose()
