"""Every row of the database out of it and into an empty one, in an order that its own safeguards accept."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Integer, Table, func, insert, select
from sqlmodel import Session

from storage.errors import StorageError
from storage.tables import (
    CHECKPOINT,
    CONVERSATION,
    LEDGER,
    NOTICE,
    RECORD_VERSION,
    REVISION,
    TURN,
    Instant,
    as_utc,
)

COPIED: tuple[Table, ...] = (LEDGER, RECORD_VERSION, REVISION, CHECKPOINT, NOTICE, CONVERSATION, TURN)
"""What a copy holds. Who is signed in is left out, and what opens a workspace of a chat platform: whoever reads a copy
must be able to do neither. So is what is on its way to and from a platform: it would be sent once more.
"""
_ROWS_AT_ONCE = 1000
_LETTERS_AT_ONCE = 16 * 1024 * 1024
_NUMBERS = range(-(2**31), 2**31)
"""What a column of numbers holds on either database."""

Row = Mapping[str, Any]


class OccupiedError(StorageError):
    """The database that a copy should go into holds rows already; `table` is the first of them."""

    def __init__(self, table: str) -> None:
        super().__init__(f"the database is not empty: `{table}` has rows; restore into a new one")
        self.table = table


class RowError(StorageError):
    """A line of a copy that is no row of its table."""

    def __init__(self, table: str, number: int) -> None:
        super().__init__(f"line {number} of `{table}` is no row of that table: the copy was changed since it was made")
        self.table = table
        self.number = number


def read_rows(session: Session, table: Table) -> Iterator[str]:
    """Each row as one line of JSON, in the order of its key; instants are ISO in UTC."""
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_ROWS_AT_ONCE)
    for row in session.connection().execute(query).mappings():
        yield json.dumps({name: _written(value) for name, value in row.items()}, sort_keys=True, separators=(",", ":"))


def require_empty(session: Session) -> None:
    """Raises OccupiedError where the database holds a row of any table that is copied."""
    for table in COPIED:
        if session.connection().scalar(select(func.count()).select_from(table)):
            raise OccupiedError(table.name)


def write_rows(session: Session, lines: Mapping[str, Iterable[str]]) -> None:
    """Puts the rows of every table into the empty database, given as lines by the table's name. Raises RowError.

    Revisions seal their records, so the records of each go in before it.
    """
    _write(session, LEDGER, _rows(LEDGER, lines[LEDGER.name]))
    versions = _Ahead(_rows(RECORD_VERSION, lines[RECORD_VERSION.name]))
    for revision in _rows(REVISION, lines[REVISION.name]):
        _write(session, RECORD_VERSION, versions.while_at_most(revision["number"]))
        _write(session, REVISION, (revision,))
    _write(session, RECORD_VERSION, versions.while_at_most(None))
    for table in (CHECKPOINT, NOTICE, CONVERSATION, TURN):
        _write(session, table, _rows(table, lines[table.name]))


class _Ahead:
    """Rows that are taken as far as a revision goes; they come in the order of their revisions."""

    def __init__(self, rows: Iterator[dict[str, Any]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def while_at_most(self, revision: int | None) -> Iterator[dict[str, Any]]:
        while self._next is not None and (revision is None or self._next["revision"] <= revision):
            yield self._next
            self._next = next(self._rows, None)


def _write(session: Session, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    for batch in _batches(rows):
        session.connection().execute(insert(table), batch)


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The rows, so many or so long at once."""
    batch: list[dict[str, Any]] = []
    letters = 0
    for row in rows:
        batch.append(row)
        letters += sum(len(value) for value in row.values() if isinstance(value, str))
        if len(batch) == _ROWS_AT_ONCE or letters > _LETTERS_AT_ONCE:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _rows(table: Table, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    names = {column.name: column for column in table.columns}
    for number, line in enumerate(lines, 1):
        try:
            found = json.loads(line)
            if found.keys() != names.keys():
                raise ValueError(line)
            row = {name: _read(found[name], column) for name, column in names.items()}
        except (ValueError, AttributeError, TypeError, RecursionError, OverflowError):
            raise RowError(table.name, number) from None
        yield row


def _written(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _read(value: Any, column: Column[Any]) -> Any:
    """The value as the column holds it. Raises ValueError or TypeError for one that it could not have held."""
    if value is None and column.nullable:
        return None
    if isinstance(column.type, Integer):
        if type(value) is not int or value not in _NUMBERS:
            raise ValueError(value)
        return value
    if isinstance(column.type, Instant):
        instant = as_utc(datetime.fromisoformat(value))
        if instant.isoformat() != value:
            raise ValueError(value)
        return instant
    value.encode()  # half a surrogate pair is no text
    return value
