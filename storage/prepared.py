"""Statements that every question needs: compiled once for each kind of database, and handed to its driver as they are.

What SQLAlchemy does anew at each execution takes several times as long as SQLite takes for it. What is not needed for
every question is not worth going past it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

Statement = Select[*tuple[Any, ...]] | Insert | Update
Values = Mapping[str, object]
_Convert = Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement as the driver of one kind of database takes it."""

    text: str
    positions: tuple[str, ...]
    """The parameters in their order, where the driver knows them by that; else it knows them by their names."""
    fixed: Values
    """The parameters whose values the statement has itself."""
    bind: tuple[tuple[str, Callable[[Any], Any]], ...]
    """What makes the driver's value of a parameter's, where it is another."""
    read: tuple[_Convert, ...]
    """What makes a column's value of the driver's; None where it is the same."""

    def values(self, given: Values) -> dict[str, Any] | list[Any]:
        """The parameters as the driver takes them."""
        found = {**self.fixed, **given}
        for name, convert in self.bind:
            found[name] = convert(found[name])
        return [found[name] for name in self.positions] if self.positions else found

    def row(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        """The row as the columns' types have it."""
        return tuple(
            value if convert is None else convert(value) for value, convert in zip(values, self.read, strict=True)
        )


class Prepared:
    """One statement. Its parameters are bound by name and are none of `IN`."""

    def __init__(self, statement: Statement | Mapping[str, Statement], *columns: str) -> None:
        """The statement, or one by the name of each kind of database; it sets these columns by parameters of their
        names.
        """
        self._statement = statement
        self._columns = columns
        self._compiled: dict[str, _Compiled] = {}

    def run(self, session: Session, values: Values | None = None) -> list[tuple[Any, ...]]:
        """The rows that the statement gives. Raises SQLAlchemyError."""
        return self.run_each(session, (values or {},))

    def run_each(self, session: Session, each: Iterable[Values]) -> list[tuple[Any, ...]]:
        """The rows that it gives with each of these values, one after the other. Raises SQLAlchemyError."""
        connection = session.connection()
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        values = [compiled.values(one) for one in each]
        return [compiled.row(row) for row in run_text(connection, compiled.text, *values)] if values else []

    def _compile(self, dialect: Dialect) -> _Compiled:
        found = self._statement[dialect.name] if isinstance(self._statement, Mapping) else self._statement
        compiled = found.compile(dialect=dialect, column_keys=self._columns or None)
        binds = {name: _binder(bound.type, dialect) for name, bound in compiled.binds.items()}
        columns = found.selected_columns if isinstance(found, Select) else found.exported_columns
        made = self._compiled[dialect.name] = _Compiled(
            text=str(compiled),
            positions=tuple(compiled.positiontup or ()),
            fixed={name: value for name, value in compiled.params.items() if not compiled.binds[name].required},
            bind=tuple((name, convert) for name, convert in binds.items() if convert is not None),
            read=tuple(_reader(column.type, dialect) for column in columns),
        )
        return made


def run_text(connection: Connection, text: str, *each: dict[str, Any] | list[Any]) -> list[tuple[Any, ...]]:
    """The rows that the driver gives for the text with each of these values. Raises SQLAlchemyError."""
    driver: Any = connection.connection.dbapi_connection
    cursor = driver.cursor()
    try:
        rows: list[tuple[Any, ...]] = []
        for values in each:
            cursor.execute(text, values)
            if cursor.description is not None:
                rows += cursor.fetchall()
        return rows
    except connection.dialect.loaded_dbapi.Error as error:
        is_lost = connection.dialect.is_disconnect(error, driver, cursor)
        if is_lost:
            connection.invalidate(error)
        raise DBAPIError(text, None, error, hide_parameters=True, connection_invalidated=is_lost) from None
    finally:
        cursor.close()


def _binder(kind: TypeEngine[Any], dialect: Dialect) -> _Convert:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> _Convert:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
