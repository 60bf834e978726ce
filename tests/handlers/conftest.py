"""Handlers are tested on a real SQLite database in memory, and on PostgreSQL where databases could differ."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import migrate, open_engine
from tests.handlers.desk import Desk, sample_files
from tests.postgres import PostgresServer


@pytest.fixture
def empty_desk() -> Iterator[Desk]:
    """A desk where nothing has been loaded."""
    engine = open_engine("sqlite://")
    migrate(engine)
    yield Desk(engine)
    engine.dispose()


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    """A desk with the sample register."""
    empty_desk.load(sample_files())
    return empty_desk


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
