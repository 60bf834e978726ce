"""Handlers are tested on a real SQLite database in memory, and on PostgreSQL where databases could differ."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from storage.engine import migrate, open_engine
from tests.databases import fill, made, migrated
from tests.handlers.desk import Desk, sample_files
from tests.postgres import PostgresServer


@pytest.fixture
def empty_desk() -> Iterator[Desk]:
    """A desk where nothing has been loaded."""
    yield from _desk(migrated())


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk with the sample register."""
    yield from _desk(_sample())


@cache
def _sample() -> bytes:
    return made(lambda engine: Desk(engine).load(sample_files()))


def _desk(content: bytes) -> Iterator[Desk]:
    engine = open_engine("sqlite://")
    fill(engine, content)
    yield Desk(engine)
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def any_desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """An empty desk on a database that several threads can use, of each kind."""
    if request.param == "sqlite":
        engine = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
        migrate(engine)
        yield Desk(engine)
        engine.dispose()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        engine = open_engine(url)
        yield Desk(engine)
        engine.dispose()
