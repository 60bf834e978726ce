"""The database itself refuses what storage never does, whatever program asks."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest
from sqlalchemy import Engine, make_url, text

from knowledge.proofs.entries import NO_LEAF, write_purge
from storage.engine import transaction
from storage.errors import StorageError
from tests.storage.entries import NOW, add, entries, keep

ORION = ("partner", "orion")
Run = Callable[[str], object]


@contextmanager
def other_program(url: str) -> Iterator[Run]:
    """Runs statements through the bare driver, as a program that is not ours would."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(str(make_url(url).database), isolation_level=None)) as connection:
            yield connection.execute
        return
    with psycopg.connect(url, autocommit=True) as session:
        yield lambda statement: session.execute(statement.encode())


@pytest.fixture
def filled(engine: Engine) -> Engine:
    keep(engine, {ORION: "1"}, {ORION: "2"})
    add(engine, platform="slack", delivery="Ev1")
    add(engine, platform="slack", delivery="Ev2")
    return engine


CHANGES = [
    ("revision", "UPDATE revision SET note = 'x'"),
    ("revision", "DELETE FROM revision WHERE number = 2"),
    ("record_version", "UPDATE record_version SET body = 'x' WHERE revision = 1"),
    ("record_version", "DELETE FROM record_version"),
    ("ledger", "UPDATE ledger SET body = 'x' WHERE sequence = 2"),
    ("ledger", "UPDATE ledger SET sequence = 7 WHERE sequence = 2"),
    ("ledger", "DELETE FROM ledger WHERE sequence = 2"),
]


@pytest.mark.parametrize(("table", "statement"), CHANGES)
def test_no_row_is_changed_or_removed(filled: Engine, table: str, statement: str) -> None:
    message = f"`{table}` is append-only: its rows are never changed or removed"
    with pytest.raises(StorageError, match=message) as caught, transaction(filled) as session:
        session.connection().execute(text(statement))
    assert not caught.value.retry


@pytest.mark.parametrize(("table", "statement"), CHANGES)
def test_no_other_program_changes_or_removes_a_row(filled: Engine, url: str, table: str, statement: str) -> None:
    before = entries(filled)
    with (
        other_program(url) as run,
        pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match=f"`{table}` is append-only"),
    ):
        run(statement)
    assert entries(filled) == before


@pytest.mark.parametrize("kind_of_database", ["postgresql"])
@pytest.mark.parametrize("table", ["record_version", "ledger", "revision, record_version"])
def test_no_table_is_emptied(filled: Engine, url: str, table: str) -> None:
    with other_program(url) as run, pytest.raises(psycopg.errors.RestrictViolation, match="is append-only"):
        run(f"TRUNCATE {table}")
    assert len(entries(filled)) == 2


def insert_entry(sequence: int, own_id: str, delivery: str | None = None) -> str:
    platform_and_delivery = "NULL, NULL" if delivery is None else f"'slack', '{delivery}'"
    return (
        "INTO ledger (sequence, id, kind, at, by, body, platform, delivery, salt, previous, leaf, subtree)"
        f" VALUES ({sequence}, '{own_id}', 'answer', '{NOW:%Y-%m-%d %H:%M:%S}', 'eve', '{{}}', {platform_and_delivery},"
        " 'a', (SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1), 'b', 'c')"
    )


@pytest.mark.parametrize("sequence", [-1, 0, 2, 4])
def test_the_ledger_takes_only_the_next_number(filled: Engine, url: str, sequence: int) -> None:
    with other_program(url) as run:
        with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match="`ledger` has no gaps"):
            run(f"INSERT {insert_entry(sequence, 'A-9')}")
        run(f"INSERT {insert_entry(3, 'A-3')}")
    assert [entry.id for entry in entries(filled)] == ["A-1", "A-2", "A-3"]


def test_the_ledger_takes_only_what_is_hashed_upon_its_last_entry(filled: Engine, url: str) -> None:
    entry = insert_entry(3, "A-3")
    first = "(SELECT leaf FROM ledger ORDER BY sequence LIMIT 1)"
    with other_program(url) as run:
        for previous in (first, "''", f"'{NO_LEAF}'"):
            other = entry.replace("(SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1)", previous)
            assert other != entry
            with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match="`ledger` is a chain"):
                run(f"INSERT {other}")
        run(f"INSERT {entry}")
    assert [entry.id for entry in entries(filled)] == ["A-1", "A-2", "A-3"]


def test_only_a_later_purge_lets_something_of_an_entry_be_erased(engine: Engine, url: str) -> None:
    add(engine)
    purge = add(engine, kind="purge", body=write_purge([1, 2, 3]))
    later = add(engine, body='{"message": "x"}')
    before = entries(engine)
    with other_program(url) as run:
        for sequence in (purge.sequence, later.sequence):
            with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match="is append-only"):
                run(f"UPDATE ledger SET salt = NULL, body = '' WHERE sequence = {sequence}")
        assert entries(engine) == before
        run("UPDATE ledger SET salt = NULL, body = '' WHERE sequence = 1")
    assert entries(engine)[0].body == ""


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.parametrize("entry", [insert_entry(3, "A-1"), insert_entry(3, "A-3", "Ev1"), insert_entry(1, "A-3")])
def test_no_entry_is_replaced(filled: Engine, url: str, entry: str) -> None:
    before = entries(filled)
    with other_program(url) as run, pytest.raises(sqlite3.IntegrityError, match="no gaps and no doubles"):
        run(f"INSERT OR REPLACE {entry}")
    with pytest.raises(StorageError, match="no gaps and no doubles"), transaction(filled) as session:
        session.connection().execute(text(f"INSERT OR REPLACE {entry}"))
    assert entries(filled) == before


@pytest.mark.parametrize("kind_of_database", ["postgresql"])
def test_no_entry_is_overwritten_on_conflict(filled: Engine, url: str) -> None:
    before = entries(filled)
    with other_program(url) as run, pytest.raises(psycopg.errors.RestrictViolation, match="`ledger` is append-only"):
        run(f"INSERT {insert_entry(3, 'A-1')} ON CONFLICT (id) DO UPDATE SET body = 'x'")
    assert entries(filled) == before


def test_a_delivery_without_a_platform_is_refused(filled: Engine, url: str) -> None:
    entry = insert_entry(3, "A-3", "Ev3").replace("'slack'", "NULL")
    with (
        other_program(url) as run,
        pytest.raises((sqlite3.IntegrityError, psycopg.errors.CheckViolation), match="ledger_delivery_has_platform"),
    ):
        run(f"INSERT {entry}")


@pytest.mark.parametrize("number", [1, 2])
def test_a_revision_that_is_there_takes_no_more_records(filled: Engine, url: str, number: int) -> None:
    with (
        other_program(url) as run,
        pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match="takes no rows for a revision"),
    ):
        run(f"INSERT INTO record_version (revision, kind, id, body) VALUES ({number}, 'partner', 'vega', '1')")


def test_a_record_without_its_revision_is_refused(filled: Engine) -> None:
    with pytest.raises(StorageError, match=r"(?i)foreign key"), transaction(filled) as session:
        session.connection().execute(text("INSERT INTO record_version VALUES (3, 'partner', 'vega', '1')"))


@pytest.mark.parametrize("number", [0, 2, 4])
def test_revisions_take_only_the_next_number(filled: Engine, url: str, number: int) -> None:
    with (
        other_program(url) as run,
        pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation), match="`revision` has no gaps"),
    ):
        run(f"INSERT INTO revision VALUES ({number}, '{NOW:%Y-%m-%d %H:%M:%S}', 'eve', 'load', '', '', 0)")
