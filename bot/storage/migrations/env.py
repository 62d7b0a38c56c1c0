"""Alembic's environment: the engine comes from the program, so that there is one place that knows the address."""

from alembic import context

from bot.storage.engine import open_engine
from bot.storage.tables import Base


def _run() -> None:
    engine = context.config.attributes.get("engine")
    if engine is None:
        from bot.config import load  # for `alembic revision` by hand

        engine = open_engine(load().database.url)
    with engine.connect() as connection:
        # SQLite changes a table by copying it; with foreign keys on, dropping the old one would touch what points at it.
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, include_name=_ours)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
        if sqlite:
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def _ours(name: str | None, kind: str, parents: object) -> bool:
    return kind != "table" or name in Base.metadata.tables


_run()
