"""SQLite databases that are made once and copied, because making one takes longer than most tests."""

import sqlite3
from collections.abc import Callable
from functools import cache

from sqlalchemy import Engine

from storage.engine import migrate, open_engine


def content_of(engine: Engine) -> bytes:
    """Everything in a database in memory."""
    return _driver(engine).serialize()


def fill(engine: Engine, content: bytes) -> None:
    """Puts it all into another database in memory."""
    _driver(engine).deserialize(content)


@cache
def migrated() -> bytes:
    """A database of the newest version without rows."""
    return made(lambda _: None)


def made(put: Callable[[Engine], object]) -> bytes:
    """A database of the newest version with what is put into it."""
    engine = open_engine("sqlite://")
    migrate(engine)
    put(engine)
    content = content_of(engine)
    engine.dispose()
    return content


def _driver(engine: Engine) -> sqlite3.Connection:
    connection = engine.raw_connection().driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection
