"""Every failure of a driver becomes one plain sentence."""

import sqlite3

import psycopg
import pytest
from sqlalchemy import URL, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.errors import explain

AT = make_url("postgresql+psycopg://ana:s3cret-w0rd@db.example:5433/mayshare?sslpassword=k3y-w0rd")


def failed(cause: Exception, *, lost: bool = False) -> DBAPIError:
    return DBAPIError("SELECT 1", {}, cause, connection_invalidated=lost)


def of_sqlite(code: int, words: str) -> DBAPIError:
    cause = sqlite3.OperationalError(words)
    cause.sqlite_errorcode = code
    return failed(cause)


REFUSED = "connection failed: connection to server at"


@pytest.mark.parametrize(
    ("error", "message", "retry"),
    [
        (PoolTimeoutError("QueuePool limit"), "the database is busy; try again in a moment", True),
        (
            of_sqlite(sqlite3.SQLITE_BUSY, "database is locked"),
            "the database is busy; try again in a moment",
            True,
        ),
        (
            of_sqlite(sqlite3.SQLITE_BUSY_SNAPSHOT, "database is locked"),
            "the database is busy; try again in a moment",
            True,
        ),
        (
            of_sqlite(sqlite3.SQLITE_FULL, "database or disk is full"),
            "the database refused: database or disk is full",
            False,
        ),
        (failed(psycopg.errors.DeadlockDetected("x")), "the database is busy; try again in a moment", True),
        (
            failed(psycopg.errors.DiskFull("could not extend file\nDETAIL: the secret")),
            "the database refused: could not extend file",
            False,
        ),
        (
            failed(psycopg.errors.AdminShutdown("terminating connection")),
            "the connection to the database was lost: terminating connection; try again in a moment",
            True,
        ),
        (
            failed(psycopg.InterfaceError("the connection is closed"), lost=True),
            "the connection to the database was lost: the connection is closed; try again in a moment",
            True,
        ),
        (
            failed(psycopg.OperationalError(f'{REFUSED} "a" failed: Connection refused\n\tIs it running?')),
            f"the database at `postgresql://db.example:5433/mayshare` cannot be reached: "
            f'{REFUSED} "a" failed: Connection refused Is it running?; try again in a moment',
            True,
        ),
        (
            failed(psycopg.OperationalError(f"{REFUSED} failed: FATAL:  the database system is starting up")),
            f"the database at `postgresql://db.example:5433/mayshare` cannot be reached: "
            f"{REFUSED} failed: FATAL: the database system is starting up; try again in a moment",
            True,
        ),
        (
            failed(psycopg.OperationalError("FATAL: no s3cret-w0rd or k3y-w0rd")),
            "the database at `postgresql://db.example:5433/mayshare` does not let us in: FATAL: no *** or ***",
            False,
        ),
        (StatementError("x", "SELECT 1", {}, ValueError("no number")), "the database refused: no number", False),
        (failed(psycopg.ProgrammingError()), "the database refused: ProgrammingError", False),
    ],
)
def test_a_failure_says_whether_trying_again_helps(error: SQLAlchemyError, message: str, retry: bool) -> None:
    told = explain(error, AT)
    assert (str(told), told.retry) == (message, retry)


def test_without_a_password_nothing_is_masked() -> None:
    told = explain(failed(psycopg.OperationalError("failed: FATAL: no")), URL.create("postgresql", host="h"))
    assert str(told) == "the database at `postgresql://h` does not let us in: failed: FATAL: no"
