"""Values of rows that another program may have changed, read so that nothing of such a change is smoothed over."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Text, type_coerce
from sqlmodel import Session


class UntrustedError(Exception):
    """A value that none of our programs would have written."""


def instant_of(session: Session, column: Column[Any]) -> ColumnElement[Any]:
    """The column of an instant as it stands there: SQLite keeps text, which can be written in more ways than one."""
    return type_coerce(column, Text) if session.connection().dialect.name == "sqlite" else column


def read_instant(value: object) -> datetime:
    """The instant. Raises UntrustedError."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC)
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None or found.isoformat(" ", "microseconds") != value:
        raise UntrustedError("its instant cannot be read")
    return found.replace(tzinfo=UTC)


def read_text(value: object, name: str) -> str:
    """The text. Raises UntrustedError for what an SQLite column may hold besides."""
    if not isinstance(value, str):
        raise UntrustedError(f"its {name} is no text")
    return value


def find_text(value: object, name: str) -> str | None:
    """The text, or None where there is none. Raises UntrustedError."""
    return None if value is None else read_text(value, name)


def read_number(value: object, name: str) -> int:
    """The number. Raises UntrustedError."""
    if not isinstance(value, int):
        raise UntrustedError(f"its {name} is no number")
    return value
