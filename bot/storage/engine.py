"""Opens the database: SQLite with a write-ahead log, or PostgreSQL."""

import contextlib
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.config import ROOT
from bot.errors import ConfigError, SetupError

_MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(url: str) -> Engine:
    """Open the database; a relative SQLite path begins at the project.

    Raises:
        ConfigError: the address cannot be read.
        SetupError: this SQLite is too old for this Python (the durable jobs need 3.42 from Python 3.12 on).

    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise ConfigError("database.url is no address of a database, e.g. sqlite:///data/ouderlijn.db") from None
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
    if sys.version_info >= (3, 12) and sqlite3.sqlite_version_info < (3, 42):
        raise SetupError(
            f"SQLite {sqlite3.sqlite_version} is too old for Python {sys.version_info[0]}.{sys.version_info[1]}. "
            "Use Python 3.11, SQLite 3.42 or later, or PostgreSQL."
        )
    if file := sqlite_file(url):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(f"The folder of the database {file} cannot be made ({error.strerror}).") from None
        # All that families wrote: for the user of the program alone. What SQLite puts beside it gets the same mode.
        with contextlib.suppress(OSError):
            if not file.exists():
                file.touch(mode=0o600)
        parsed = parsed.set(database=str(file))
    # hide_parameters: a database error must not carry the text of a message into a log.
    engine = create_engine(parsed, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database, or None for another database."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    file = Path(parsed.database)
    return file if file.is_absolute() else ROOT / file


def _prepare_sqlite(connection: Any, record: Any) -> None:
    # IMMEDIATE: a transaction takes the write lock at its start, so that two of them wait instead of failing half-way.
    connection.isolation_level = "IMMEDIATE"
    # secure_delete: what is deleted is overwritten in the file; Debian switches it on, others do not.
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _alembic(engine: Engine) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["engine"] = engine
    return config


def migrate(engine: Engine, tell: Callable[[str], None] = lambda line: None) -> None:
    """Bring the tables to the newest version.

    Raises:
        ConfigError: there is no database that can be opened at the address.

    """
    try:
        current = is_current(engine)
    except DBAPIError as error:
        # Without the address: it may hold a password.
        where = engine.url.database or engine.url.get_backend_name()
        raise ConfigError(f"The database {where} cannot be opened ({error.orig}). Look at database.url.") from None
    tell("database: tables up to date" if current else "database: making the tables")
    command.upgrade(_alembic(engine), "head")


def is_current(engine: Engine) -> bool:
    """Whether the tables have the newest version."""
    head = ScriptDirectory.from_config(_alembic(engine)).get_current_head()
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head
