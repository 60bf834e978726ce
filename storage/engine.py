"""Opens the database, brings it up to date, and owns the only session and the only commit."""

import logging
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    URL,
    Connection,
    Dialect,
    Engine,
    QueuePool,
    column,
    create_engine,
    event,
    inspect,
    make_url,
    select,
    table,
    text,
)
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session

from storage.errors import StorageError, explain
from storage.group_commit import (
    LONGEST_WAIT,
    Group,
    LostGroupError,
    Queue,
    UnknownOutcomeError,
    find_queue,
    make_queue,
)
from storage.migrations import VERSION_TABLE, VERSIONS
from storage.prepared import run_text

_EXPECTED = "expected `sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST:PORT/NAME`"
_BUSY_MILLISECONDS = int(LONGEST_WAIT * 1000)
_CONNECT_SECONDS = 10
_OTHERS = 0o077
_READING = "storage_reading"
_HURRIED = "storage_hurried"
_HAS_TURN = "has_turn"
_MEMBER = "member"
"""The savepoint at which each of a group but the first begins."""
_MIGRATING_LOCK = 0x6D61797368617265
_WRITING_LOCK = _MIGRATING_LOCK + 1

_LOG = logging.getLogger("mayshare.storage")

_readers: WeakKeyDictionary[Dialect, Engine] = WeakKeyDictionary()
"""By what tells an engine: the one whose connections are only read from, where there is another for that.

A connection that changes from reading to writing makes SQLite prepare every statement anew, which takes longer than
running most.
"""

# Alembic keeps the running migration in module globals, so threads of one process take turns.
_migrating = threading.Lock()


class _Session(Session):
    """A session of which only the connection is used, which begins with its first use.

    Nothing is mapped here, and what a session does for mapped objects takes longer than an append.
    """

    def __init__(self, engine: Engine, options: Mapping[str, Any]) -> None:
        super().__init__()
        self._engine = engine
        self._options = options
        self._held: Connection | None = None

    def connection(
        self, bind_arguments: object = None, execution_options: Mapping[str, Any] | None = None
    ) -> Connection:
        """The one connection, in its transaction."""
        if bind_arguments is not None or execution_options is not None:
            raise TypeError("this session's connection takes no arguments")
        if self._held is None:
            self._held = self._begin()
        return self._held

    @property
    def is_reading(self) -> bool:
        """Whether it can write nothing."""
        return bool(self._options.get(_READING))

    def commit(self) -> None:
        """Keeps what was done."""
        if self._held is not None:
            _commit(self._held)

    def close(self) -> None:
        """Drops what was not kept, and gives the connection back."""
        held, self._held = self._held, None
        if held is not None:
            held.close()

    def _begin(self) -> Connection:
        held = self._engine.connect()
        try:
            if self._options:
                held.execution_options(**self._options)
            held.begin()
        except BaseException:
            held.close()
            raise
        return held


class _GroupedSession(_Session):
    """A session that writes in a group, in the turn that the queue gives it."""

    def __init__(self, engine: Engine, options: Mapping[str, Any], queue: Queue, *, seconds: float) -> None:
        super().__init__(engine, options)
        self._queue = queue
        self._seconds = seconds
        self._group: Group | None = None

    def commit(self) -> None:
        """Keeps what was done, or waits until another has kept it with the work of all of the group.

        Raises LostGroupError and what the commit raises; then nothing is kept.
        """
        group = self._group
        if group is None:
            return
        if not group.is_whole:
            raise LostGroupError
        group.members += 1
        self._group = self._held = None
        # Who does not wait for a turn does not wait for others to finish theirs either.
        if self._seconds and self._queue.hand_on(group):
            group.wait()
        else:
            self._end(group)

    def close(self) -> None:
        """Drops what was not kept; what others of the group did goes on to the next one, or is kept."""
        group, self._group, self._held = self._group, None, None
        if group is None:
            return
        if not group.members:
            self._leave(group, None)
            return
        try:
            group.get_connection().exec_driver_sql(f"ROLLBACK TO {_MEMBER}")
        except BaseException as error:
            self._leave(group, LostGroupError())
            if isinstance(error, SQLAlchemyError):
                return
            raise
        if not self._queue.hand_on(group):
            with suppress(SQLAlchemyError):  # those whom it concerns are told
                self._end(group)

    def _begin(self) -> Connection:
        group = self._queue.enter(self._seconds)
        if group is None:
            raise BusyError
        try:
            if group.connection is None:
                group.connection = super()._begin()
            else:
                group.connection.exec_driver_sql(f"SAVEPOINT {_MEMBER}")
        except BaseException:
            self._leave(group, LostGroupError())
            raise
        self._group = group
        return group.connection

    def _end(self, group: Group) -> None:
        """Commits the work of the whole group."""
        error: Exception | None = UnknownOutcomeError()
        try:
            _commit(group.get_connection())
            error = None
        except SQLAlchemyError as failure:
            error = failure
            raise
        finally:
            self._leave(group, error)

    def _leave(self, group: Group, error: Exception | None) -> None:
        """Tells the members how the group ended, drops what was not kept, and lets the next one in."""
        try:
            if group.connection is not None:
                group.connection.close()
        finally:
            group.end(error)
            self._queue.leave()


def _commit(connection: Connection) -> None:
    try:
        connection.commit()
    except BaseException:
        # It can leave the transaction open. SQLAlchemy must forget it, or it gives the connection back as it is.
        connection.rollback()
        raise


class AddressError(StorageError):
    """The database address cannot be used; the message never repeats the address, which may hold a password."""


class BusyError(StorageError):
    """Another transaction of this process has kept the database too long."""

    def __init__(self) -> None:
        super().__init__("the database is busy; try again in a moment", retry=True)


class NewerDatabaseError(StorageError):
    """The database was written by a newer version of the program; `version` is the one found."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"the database has version `{version}` and this program knows only up to `{VERSIONS[-1]}`; "
            "install the newer program"
        )
        self.version = version


def open_engine(url: str) -> Engine:
    """The engine for `url`: SQLite by path or in memory, or PostgreSQL through psycopg.

    A SQLite file is made, or becomes, readable by its owner alone, as are missing folders above it.
    A database in memory has one connection, so its transactions take turns and must not be nested.
    PostgreSQL is not contacted before the first use. Raises AddressError where the address is wrong
    and StorageError where the file cannot be opened.
    """
    address = _read_address(url)
    if address.get_backend_name() == "sqlite":
        return _open_sqlite(address)
    return create_engine(
        address,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={} if "connect_timeout" in address.query else {"connect_timeout": _CONNECT_SECONDS},
    )


def migrate(engine: Engine) -> None:
    """Brings the database to the newest version; one that is there already is only looked at.

    Processes that start together take turns, and all or nothing of an upgrade is kept. Raises NewerDatabaseError.
    """
    with _explaining(engine), _migrating:
        with engine.connect().execution_options(**{_READING: True}) as connection:
            if _find_version(connection) == VERSIONS[-1]:
                return
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATING_LOCK})
            if _find_version(connection) != VERSIONS[-1]:
                _upgrade(connection)


@contextmanager
def transaction(engine: Engine, *, waits: bool = True) -> Iterator[Session]:
    """A session whose work is kept as a whole when the block ends and dropped as a whole when it raises.

    SQLite lets one such block in at a time, and what several threads did one after the other may be kept with one
    commit: the block ends when that is done, so it must hold no lock that another may want. On PostgreSQL `take_turn`
    lets in one at a time of those who append. What `waits` not gives up at once where SQLite has let somebody else in.
    Raises StorageError for every failure of the database; where `retry` is set the whole block may be run again.
    """
    with _explaining(engine), closing(_writing_session(engine, waits=waits)) as session:
        yield session
        session.commit()


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one moment of the database throughout, waits for no writer and can write nothing."""
    options: dict[str, object] = {_READING: True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with _explaining(engine), closing(_Session(_readers.get(engine.dialect, engine), options)) as session:
        yield session


def _writing_session(engine: Engine, *, waits: bool) -> _Session:
    queue = find_queue(engine)
    if queue is None:
        return _Session(engine, {})
    return _GroupedSession(engine, {} if waits else {_HURRIED: True}, queue, seconds=LONGEST_WAIT if waits else 0)


def is_reading(session: Session) -> bool:
    """Whether all that the session sees is kept; what a transaction sees may still be dropped."""
    return isinstance(session, _Session) and session.is_reading


def take_turn(session: Session) -> None:
    """Waits until this transaction is the only one that appends, up to its end; numbers read after it stay the last.

    One lock serves register and ledger, so that no two transactions can wait for each other.
    """
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITING_LOCK})
    session.info[_HAS_TURN] = True


def is_alone(session: Session) -> bool:
    """Whether what the session has read of register and ledger stays so until it writes itself."""
    return is_reading(session) or _HAS_TURN in session.info


def _read_address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise AddressError(f"the database address cannot be read; {_EXPECTED}") from None
    match address.drivername.lower().split("+"):
        case ["sqlite"] | ["sqlite", "pysqlite"]:
            if address.host or address.query:
                raise AddressError("a SQLite address has three slashes, a path and no options, as `sqlite:///PATH`")
            return address.set(drivername="sqlite+pysqlite")
        case ["postgres" | "postgresql"] | ["postgres" | "postgresql", "psycopg"]:
            if url.count("@") > 1:
                raise AddressError("a password with special characters must have them percent-encoded: `@` is `%40`")
            return _hide_password(address.set(drivername="postgresql+psycopg"))
        case _:
            raise AddressError(f"databases of the kind `{address.drivername}` are not supported; {_EXPECTED}")


def _hide_password(address: URL) -> URL:
    """The same address with a password given as an option moved to where SQLAlchemy masks it."""
    given = address.query.get("password")
    if given is None:
        return address
    return address.difference_update_query(["password"]).set(password=given if isinstance(given, str) else given[-1])


def _open_sqlite(address: URL) -> Engine:
    in_memory = address.database in (None, "", ":memory:")
    if in_memory:
        engine = _listening(
            create_engine(
                address,
                hide_parameters=True,
                poolclass=QueuePool,
                pool_size=1,
                max_overflow=0,
                connect_args={"check_same_thread": False},
            )
        )
    else:
        _create_file(Path(str(address.database)))
        # Nobody must wait for a connection until others have done their work.
        engine, readers = (
            _listening(create_engine(address, hide_parameters=True, max_overflow=-1)) for _ in ("writing", "reading")
        )
        _readers[engine.dialect] = readers
        event.listen(engine, "engine_disposed", lambda _: readers.dispose())
    make_queue(engine)
    with _explaining(engine), engine.connect():
        return engine


def _listening(engine: Engine) -> Engine:
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _create_file(path: Path) -> None:
    try:
        for folder in reversed([folder for folder in path.parents if not folder.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"the database file `{path}` cannot be opened: {error.strerror}") from None
    for part in ("", "-wal", "-shm"):
        _close_to_others(path.with_name(f"{path.name}{part}"))


def _close_to_others(path: Path) -> None:
    """Leaves the file to its owner alone; where that cannot be done it is said, and the work goes on."""
    try:
        mode = path.stat().st_mode
        if mode & _OTHERS:
            path.chmod(mode & ~_OTHERS)
    except FileNotFoundError:
        return
    except OSError:
        _LOG.warning("others on this machine may open the database file `%s`, and its mode cannot be changed", path)


def _prepare_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    # The driver must not begin or end transactions by itself: `_begin_sqlite` does, and the session ends them.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # Without this, INSERT OR REPLACE removes the old row behind the back of the triggers that protect it.
    connection.execute("PRAGMA recursive_triggers = ON")


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    is_reading = bool(options.get(_READING))
    if connection.info.get(_READING) != is_reading:
        connection.exec_driver_sql(f"PRAGMA query_only = {int(is_reading)}")
        connection.info[_READING] = is_reading
    # A writer takes the lock at once: two that read first and then write would deadlock.
    begin = "BEGIN" if is_reading else "BEGIN IMMEDIATE"
    if not options.get(_HURRIED):
        run_text(connection, begin, [])
        return
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        connection.exec_driver_sql(begin)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")


def _find_version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version: str | None = connection.scalar(select(column("version_num")).select_from(table(VERSION_TABLE)))
    if version is not None and version not in VERSIONS:
        raise NewerDatabaseError(version)
    return version


def _upgrade(connection: Connection) -> None:
    # Imported here because most starts find the database up to date and need none of it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, VERSIONS[-1])


@contextmanager
def _explaining(engine: Engine) -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise explain(error, engine.url) from None
