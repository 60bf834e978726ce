"""What can go wrong in the database, in words that say whether trying again helps and never show a password."""

import sqlite3

import psycopg
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

_BUSY_SQLITE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BUSY_POSTGRESQL = ("40001", "40P01", "55P03", "53300")
_LOST_POSTGRESQL = ("08", "57P")
_PASSING_REFUSALS = ("starting up", "shutting down", "too many", "remaining connection slots", "recovery mode")


class StorageError(Exception):
    """Something the database cannot do; `retry` is True where the same call may succeed a moment later."""

    def __init__(self, message: str, *, retry: bool = False) -> None:
        super().__init__(message)
        self.retry = retry


def explain(error: SQLAlchemyError, url: URL) -> StorageError:
    """The StorageError that says what `error` means for a user of the database at `url`."""
    cause = error.orig if isinstance(error, StatementError) and error.orig is not None else error
    if isinstance(cause, PoolTimeoutError) or _is_busy(cause):
        return StorageError("the database is busy; try again in a moment", retry=True)
    if isinstance(cause, psycopg.OperationalError) and cause.sqlstate is None:
        return _explain_connection(cause, url)
    reason = _first_line(cause)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or _is_lost(cause)):
        return StorageError(f"the connection to the database was lost: {reason}; try again in a moment", retry=True)
    return StorageError(f"the database refused: {reason}")


def _explain_connection(cause: psycopg.OperationalError, url: URL) -> StorageError:
    place = URL.create("postgresql", host=url.host, port=url.port, database=url.database).render_as_string()
    # One line per address that was tried; none holds records.
    reason = " ".join(str(cause).split())
    for secret in (url.password, url.query.get("sslpassword")):
        reason = reason.replace(str(secret or "\0"), "***")
    if "FATAL" in reason and not any(words in reason for words in _PASSING_REFUSALS):
        return StorageError(f"the database at `{place}` does not let us in: {reason}")
    return StorageError(f"the database at `{place}` cannot be reached: {reason}; try again in a moment", retry=True)


def _is_busy(cause: BaseException) -> bool:
    match cause:
        case sqlite3.Error():
            return getattr(cause, "sqlite_errorcode", 0) & 0xFF in _BUSY_SQLITE
        case psycopg.Error():
            return cause.sqlstate in _BUSY_POSTGRESQL
        case _:
            return False


def _is_lost(cause: BaseException) -> bool:
    return isinstance(cause, psycopg.Error) and (cause.sqlstate or "").startswith(_LOST_POSTGRESQL)


def _first_line(cause: BaseException) -> str:
    """What the driver says, without the lines after the first: they can hold parameters, and so records."""
    primary = cause.diag.message_primary if isinstance(cause, psycopg.Error) else None
    return (primary or str(cause) or type(cause).__name__).splitlines()[0]
