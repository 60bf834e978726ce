"""The database opens safely, keeps whole transactions only, and says plainly what went wrong."""

import sqlite3
import stat
import traceback
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import NoReturn

import pytest
from sqlalchemy import Engine, event, text

from storage.engine import AddressError, migrate, open_engine, reading, transaction
from storage.errors import StorageError
from storage.ledger import append, head_position
from tests.storage.entries import NOW, add, entries

PASSWORD = "s3cret-w0rd"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def told(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error) + str(error.args)


def test_a_new_file_and_new_folders_are_their_owners_alone(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/a/b/mayshare.db")
    migrate(engine)
    add(engine)
    folder = tmp_path / "a" / "b"
    assert [mode(tmp_path / "a"), mode(folder)] == [0o700, 0o700]
    assert {file.name: mode(file) for file in folder.iterdir()} == {
        "mayshare.db": 0o600,
        "mayshare.db-wal": 0o600,
        "mayshare.db-shm": 0o600,
    }
    engine.dispose()


def test_a_file_that_others_may_open_is_closed_to_them(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
    migrate(engine)
    for file in tmp_path.iterdir():
        file.chmod(0o644)
    again = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
    add(again)
    assert sorted((file.name, mode(file)) for file in tmp_path.iterdir()) == [
        ("mayshare.db", 0o600),
        ("mayshare.db-shm", 0o600),
        ("mayshare.db-wal", 0o600),
    ]
    again.dispose()
    engine.dispose()


def test_a_file_that_cannot_be_closed_to_others_is_told_of_and_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(path: Path, mode: int) -> NoReturn:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "mayshare.db").touch()
    (tmp_path / "mayshare.db").chmod(0o644)
    monkeypatch.setattr(Path, "chmod", refuse)
    open_engine(f"sqlite:///{tmp_path}/mayshare.db").dispose()
    assert caplog.messages == [
        f"others on this machine may open the database file `{tmp_path}/mayshare.db`, and its mode cannot be changed"
    ]


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_engine(f"sqlite:///{tmp_path}/mayshare.db").dispose()
    assert mode(tmp_path) == 0o755


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 30_000), ("query_only", 0)],
)
def test_sqlite_is_set_for_safety(engine: Engine, setting: str, value: str | int) -> None:
    with transaction(engine) as session:
        assert session.connection().scalar(text(f"PRAGMA {setting}")) == value


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "SQLite://"])
def test_a_database_in_memory_lasts_as_long_as_its_engine(address: str) -> None:
    engine = open_engine(address)
    migrate(engine)
    first = add(engine)
    assert entries(engine) == (first,)
    engine.dispose()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg", "POSTGRES"])
def test_every_way_to_write_postgresql_is_one(scheme: str) -> None:
    engine = open_engine(f"{scheme}://ana:{PASSWORD}@db.example:5433/mayshare")
    assert engine.url.drivername == "postgresql+psycopg"
    assert engine.url.password == PASSWORD
    assert PASSWORD not in repr(engine)


def test_a_password_given_as_an_option_is_hidden_too() -> None:
    engine = open_engine(f"postgresql://ana@db.example/mayshare?password={PASSWORD}")
    assert engine.url.password == PASSWORD
    assert PASSWORD not in repr(engine)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("", "the database address cannot be read; expected"),
        ("mayshare.db", "the database address cannot be read; expected"),
        (f"postgresql://ana:{PASSWORD}@db.example:port/mayshare", "the database address cannot be read; expected"),
        (f"postgresql://ana:x@{PASSWORD}@db.example/mayshare", "must have them percent-encoded: `@` is `%40`"),
        (f"postgresql://ana:x@y/{PASSWORD}@db.example/mayshare", "must have them percent-encoded: `@` is `%40`"),
        (f"mysql://ana:{PASSWORD}@db.example/mayshare", "databases of the kind `mysql` are not supported; expected"),
        (f"postgresql+asyncpg://ana:{PASSWORD}@db.example/mayshare", "databases of the kind `postgresql.asyncpg`"),
        ("sqlite://mayshare.db", "a SQLite address has three slashes"),
        ("sqlite:///mayshare.db?mode=ro", "a SQLite address has three slashes, a path and no options"),
    ],
)
def test_a_bad_address_is_refused_without_repeating_it(address: str, message: str) -> None:
    with pytest.raises(AddressError, match=message) as caught:
        open_engine(address)
    assert not caught.value.retry
    assert PASSWORD not in told(caught.value)
    assert "db.example" not in told(caught.value)


def test_a_server_that_does_not_answer_is_named_without_the_password(tmp_path: Path) -> None:
    engine = open_engine(f"postgresql://ana:{PASSWORD}@/mayshare?host={tmp_path}")
    with pytest.raises(StorageError, match=r"cannot be reached: .*try again in a moment") as caught:
        migrate(engine)
    assert caught.value.retry
    assert PASSWORD not in told(caught.value)


@pytest.mark.parametrize("kind_of_database", ["postgresql"])
@pytest.mark.parametrize(("person", "database"), [("nobody", "postgres"), ("postgres", "nowhere")])
def test_a_server_that_refuses_us_is_not_tried_again(url: str, person: str, database: str) -> None:
    engine = open_engine(f"postgresql://{person}:{PASSWORD}@/{database}?{url.partition('?')[2]}")
    with pytest.raises(StorageError, match=r'does not let us in: .*"(nobody|nowhere)" does not exist') as caught:
        migrate(engine)
    assert not caught.value.retry
    assert PASSWORD not in told(caught.value)
    engine.dispose()


@pytest.mark.parametrize("kind_of_database", ["postgresql"])
def test_a_lost_connection_is_worth_another_try(engine: Engine) -> None:
    def lose() -> None:
        with transaction(engine) as session:
            append(session, kind="answer", at=NOW, by="ana", body="{}")
            session.connection().execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    with pytest.raises(StorageError, match="the connection to the database was lost") as caught:
        lose()
    assert caught.value.retry
    assert add(engine).sequence == 1


@pytest.mark.parametrize("kind_of_database", ["postgresql"])
def test_idle_connections_that_were_lost_are_replaced_unseen(engine: Engine, url: str) -> None:
    add(engine)
    other = open_engine(url)
    everyone_else = "pid <> pg_backend_pid() AND datname = current_database()"
    with transaction(other) as session:
        session.connection().execute(
            text(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {everyone_else}")
        )
    other.dispose()
    assert add(engine).sequence == 2


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mayshare.db"
    path.write_text("a letter to Orion\n" * 100)
    with pytest.raises(StorageError, match="file is not a database") as caught:
        open_engine(f"sqlite:///{path}")
    assert not caught.value.retry


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"the database file `.*` cannot be opened: Is a directory"):
        open_engine(f"sqlite:///{tmp_path}")


@pytest.fixture
def impatient(url: str, kind_of_database: str) -> Iterator[Engine]:
    """An engine on the same database that waits for nobody."""
    if kind_of_database == "sqlite":
        engine = open_engine(url)
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 0"))
        engine.dispose()
    else:
        engine = open_engine(f"{url}&options=-c lock_timeout=1")
    yield engine
    engine.dispose()


def test_a_busy_database_is_worth_another_try(engine: Engine, impatient: Engine) -> None:
    with transaction(engine) as session:
        append(session, kind="answer", at=NOW, by="ana", body="{}")
        with pytest.raises(StorageError, match="the database is busy; try again in a moment") as caught:
            add(impatient)
        assert caught.value.retry
    assert add(impatient).sequence == 2


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
def test_who_does_not_wait_is_told_at_once_and_spoils_nobody_elses_patience(engine: Engine) -> None:
    began = monotonic()
    with transaction(engine) as session:
        append(session, kind="answer", at=NOW, by="ana", body="{}")
        with (
            pytest.raises(StorageError, match="the database is busy") as caught,
            transaction(engine, waits=False) as one,
        ):
            one.connection()
    assert caught.value.retry
    assert monotonic() - began < 10
    with transaction(engine, waits=False) as session:
        append(session, kind="answer", at=NOW, by="ana", body="{}")
        assert session.connection().scalar(text("PRAGMA busy_timeout")) == 30_000
    assert len(entries(engine)) == 2


def test_a_reader_waits_for_no_writer_and_sees_one_moment(engine: Engine, impatient: Engine) -> None:
    add(engine)
    with reading(impatient) as reader:
        assert head_position(reader) == 1
        with transaction(engine) as session:
            append(session, kind="answer", at=NOW, by="ana", body="{}")
            assert head_position(reader) == 1
        assert head_position(reader) == 1
    assert len(entries(impatient)) == 2


def test_no_message_repeats_what_was_stored(engine: Engine) -> None:
    with pytest.raises(StorageError) as caught, transaction(engine) as session:
        session.connection().execute(
            text("INSERT INTO ledger (sequence, id, kind, at, by) VALUES (1, 'x', :body, '2026-01-01', 'y')"),
            {"body": "the secret of Orion"},
        )
    assert "the secret of Orion" not in told(caught.value)


def test_a_foreign_error_passes_unchanged_and_undoes_the_block(engine: Engine) -> None:
    error = KeyError("x")

    def break_off() -> None:
        with transaction(engine) as session:
            append(session, kind="answer", at=NOW, by="ana", body="{}")
            raise error

    with pytest.raises(KeyError) as caught:
        break_off()
    assert caught.value is error
    assert entries(engine) == ()


def test_a_file_is_read_over_connections_that_nobody_writes_over_and_all_are_closed(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
    migrate(engine)
    with reading(engine) as session:
        read = session.connection().connection.driver_connection
    with transaction(engine) as session:
        written = session.connection().connection.driver_connection
    assert isinstance(read, sqlite3.Connection)
    assert isinstance(written, sqlite3.Connection)
    assert read is not written
    engine.dispose()
    for each in (read, written):
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            each.execute("SELECT 1")
