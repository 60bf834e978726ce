"""Revisions of the register in and out, as JSON text by kind and id; superseded ones stay."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, insert, select, tuple_
from sqlmodel import Session

from storage.engine import take_turn
from storage.errors import StorageError
from storage.ledger import HEAD_SEEN, head_position
from storage.tables import RECORD_VERSION, REVISION, as_utc

_ROWS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One revision of the register; ledger entries up to `ledger_position` were on record when it was made."""

    number: int
    made_at: datetime
    made_by: str
    via: str
    note: str
    digest: str
    ledger_position: int


class Change(NamedTuple):
    """What happened to one record: no body before means added, no body after means removed."""

    kind: str
    id: str
    before: str | None
    after: str | None


Written = tuple[str, str, str | None]
"""Kind, id and body of a record as one revision wrote it; no body where the revision removed it."""


class Version(NamedTuple):
    """What a record has been from one revision on: no body means removed."""

    revision: int
    id: str
    body: str | None


class StaleRevisionError(StorageError):
    """The register has changed since revision `expected`, on which the caller worked; `actual` is the head now."""

    def __init__(self, expected: int, actual: int) -> None:
        super().__init__(f"the register is at revision {actual}, not at revision {expected}")
        self.expected = expected
        self.actual = actual


class MissingRevisionError(StorageError):
    """There is no revision of this `number`."""

    def __init__(self, number: int) -> None:
        super().__init__(f"there is no revision {number} of the register")
        self.number = number


def find_head(session: Session) -> Revision | None:
    """The newest revision; None while nothing has been stored."""
    return _find(session, select(REVISION).order_by(REVISION.c.number.desc()).limit(1))


def find_revision(session: Session, number: int) -> Revision | None:
    """The revision of this number."""
    return _find(session, select(REVISION).where(REVISION.c.number == number))


def list_revisions(session: Session) -> tuple[Revision, ...]:
    """Every revision, oldest first."""
    rows = session.connection().execute(select(REVISION).order_by(REVISION.c.number)).mappings()
    return tuple(Revision(**row) for row in rows)


def store_revision(
    session: Session,
    *,
    records: Mapping[tuple[str, str], str],
    made_at: datetime,
    made_by: str,
    via: str,
    note: str,
    digest: str,
    expected_head: int | None = None,
) -> Revision:
    """The new head, whose whole content is `records`; only what differs from the old head is written.

    A revision is made even where nothing differs. `expected_head` is the revision the caller worked on, 0 for none:
    raises StaleRevisionError where the head is another, and checks nothing where it is None.
    """
    take_turn(session)
    head = find_head(session)
    actual = 0 if head is None else head.number
    if expected_head is not None and expected_head != actual:
        raise StaleRevisionError(expected_head, actual)
    revision = Revision(
        number=actual + 1,
        made_at=as_utc(made_at),
        made_by=made_by,
        via=via,
        note=note,
        digest=digest,
        ledger_position=head_position(session),
    )
    values = [
        {"revision": revision.number, "kind": kind, "id": own_id, "body": body}
        for kind, own_id, body in differences(load_records(session, actual), records)
    ]
    connection = session.connection()
    if values:
        connection.execute(insert(RECORD_VERSION), values)
    # Last, because the database takes no record into a revision that is already there.
    connection.execute(insert(REVISION), asdict(revision))
    session.info.pop(HEAD_SEEN, None)
    return revision


def differences(stored: Mapping[tuple[str, str], str], records: Mapping[tuple[str, str], str]) -> tuple[Written, ...]:
    """What the revision after the one whose whole content is `stored` writes, if its own is to be `records`."""
    written = ((*key, body) for key, body in records.items() if stored.get(key) != body)
    removed = ((*key, None) for key in stored if key not in records)
    return (*written, *removed)


def load_records(session: Session, number: int) -> dict[tuple[str, str], str]:
    """The whole content of a revision by kind and id, in no promised order; revision 0 is empty.

    Raises MissingRevisionError.
    """
    _require(session, number)
    return _read(session, _state(number))


def list_changes(session: Session, number: int) -> tuple[Change, ...]:
    """What a revision changed, by kind and id. Raises MissingRevisionError."""
    if find_revision(session, number) is None:
        raise MissingRevisionError(number)
    return changes_between(session, number - 1, number)


def list_versions(session: Session, kind: str, id: str | None = None) -> tuple[Version, ...]:
    """Every version of the records of a kind, or of the one record, in the order of revisions."""
    version = RECORD_VERSION.c
    statement = select(version.revision, version.id, version.body).where(version.kind == kind)
    if id is not None:
        statement = statement.where(version.id == id)
    rows = session.connection().execute(statement.order_by(version.revision, version.id))
    return tuple(Version(row.revision, row.id, row.body) for row in rows)


def changes_between(session: Session, old: int, new: int) -> tuple[Change, ...]:
    """What is different in revision `new` from revision `old`, by kind and id; either may be the later one.

    What was changed and changed back in between is left out. Raises MissingRevisionError.
    """
    _require(session, old)
    _require(session, new)
    version = RECORD_VERSION.c
    touched = select(version.kind, version.id).where(
        version.revision > min(old, new), version.revision <= max(old, new)
    )
    before = _read(session, _state(old, touched))
    after = _read(session, _state(new, touched))
    return tuple(
        Change(*key, before.get(key), after.get(key))
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    )


def _find(session: Session, statement: Select[*tuple[Any, ...]]) -> Revision | None:
    row = session.connection().execute(statement).mappings().one_or_none()
    return None if row is None else Revision(**row)


def _require(session: Session, number: int) -> None:
    if number != 0 and find_revision(session, number) is None:
        raise MissingRevisionError(number)


def _state(number: int, touched: Select[str, str] | None = None) -> Select[str, str, str]:
    """The records as of a revision, of these keys or of all: per key the newest version, unless it is a removal."""
    version = RECORD_VERSION.c
    newest = (
        select(version.kind, version.id, func.max(version.revision).label("revision"))
        .where(version.revision <= number)
        .group_by(version.kind, version.id)
    )
    if touched is not None:
        newest = newest.where(tuple_(version.kind, version.id).in_(touched))
    last = newest.subquery()
    return (
        select(version.kind, version.id, version.body)
        .join(last, (version.revision == last.c.revision) & (version.kind == last.c.kind) & (version.id == last.c.id))
        .where(version.body.is_not(None))
    )


def _read(session: Session, statement: Select[str, str, str]) -> dict[tuple[str, str], str]:
    rows = session.connection().execute(statement.execution_options(yield_per=_ROWS_AT_ONCE))
    return {(row.kind, row.id): row.body for row in rows}
