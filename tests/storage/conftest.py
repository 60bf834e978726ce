"""Every test of storage runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.engine import open_engine
from tests.databases import fill, migrated
from tests.postgres import PostgresServer


@pytest.fixture(params=["sqlite", "postgresql"])
def kind_of_database(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty_url(kind_of_database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    if kind_of_database == "sqlite":
        yield f"sqlite:///{tmp_path}/mayshare.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.empty_database() as url:
        yield url


@pytest.fixture
def url(kind_of_database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of the newest version, without rows."""
    if kind_of_database == "sqlite":
        (tmp_path / "mayshare.db").write_bytes(migrated())
        yield f"sqlite:///{tmp_path}/mayshare.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as address:
        yield address


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An open database of the newest version, without rows."""
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def memory() -> Iterator[Engine]:
    """An open SQLite database in memory of the newest version, without rows."""
    engine = open_engine("sqlite://")
    fill(engine, migrated())
    yield engine
    engine.dispose()
