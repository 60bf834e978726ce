"""The rows of the ledger as whoever audits it reads them: in order, a few at a time, and nothing taken for granted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from knowledge.proofs.entries import PURGE, Contents, read_purge
from storage.tables import LEDGER
from storage.untrusted import UntrustedError, find_text, instant_of, read_instant, read_text

_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry with the hashes that are kept with it."""

    contents: Contents
    leaf: str
    subtree: str


class OddError(UntrustedError):
    """A row that none of our programs would have written; its place is `sequence`."""

    def __init__(self, sequence: int, why: str) -> None:
        super().__init__(why)
        self.sequence = sequence


def read_entries(session: Session, after: int | None = None) -> Iterator[StoredEntry]:
    """The entries in the order of their numbers, a few at a time. Raises OddError."""
    own = LEDGER.c
    columns = [
        own[name] for name in ("sequence", "id", "kind", "by", "platform", "delivery", "previous", "body", "salt")
    ]
    query = select(*columns, own.leaf, own.subtree, instant_of(session, own.at)).order_by(own.sequence)
    most = _ROWS_AT_ONCE
    while True:
        page = (query if after is None else query.where(own.sequence > after)).limit(most)
        try:
            rows = session.connection().execute(page).all()
        except (SQLAlchemyError, ValueError, OverflowError):
            if most > 1:
                most = 1  # one by one, to meet the row that cannot be read
                continue
            raise OddError(_next_number(session, after), "it cannot be read") from None
        if not rows:
            return
        yield from map(_read, rows)
        after = rows[-1][0]


def _read(row: Row[*tuple[Any, ...]]) -> StoredEntry:
    sequence, id, kind, by, platform, delivery, previous, body, salt, leaf, whole, at = row
    try:
        contents = Contents(
            sequence=sequence,
            id=read_text(id, "id"),
            kind=read_text(kind, "kind"),
            at=read_instant(at),
            by=read_text(by, "author"),
            platform=find_text(platform, "platform"),
            delivery=find_text(delivery, "delivery"),
            previous=read_text(previous, "link to the entry before"),
            body=read_text(body, "body"),
            salt=find_text(salt, "salt"),
        )
        return StoredEntry(contents, read_text(leaf, "leaf"), read_text(whole, "subtree"))
    except UntrustedError as error:
        raise OddError(sequence, str(error)) from None


def _next_number(session: Session, after: int | None) -> int:
    numbers = select(func.min(LEDGER.c.sequence))
    query = numbers if after is None else numbers.where(LEDGER.c.sequence > after)
    found: int = session.connection().execute(query).scalar_one()
    return found


def find_double(session: Session) -> int | None:
    """The first number that more than one entry has; the walk does not meet the second where a page ends between."""
    own = LEDGER.c.sequence
    doubles = select(own).group_by(own).having(func.count() > 1).order_by(own).limit(1)
    found: int | None = session.connection().execute(doubles).scalar_one_or_none()
    return found


def read_purged(session: Session) -> dict[int, int]:
    """The entries of which a purge says that something was erased, each with the number of the last that says so."""
    own = LEDGER.c
    try:
        rows = session.connection().execute(
            select(own.sequence, own.body).where(own.kind == PURGE).order_by(own.sequence)
        )
        return {named: row.sequence for row in rows for named in read_purge(str(row.body))}
    except SQLAlchemyError:
        return {}  # the walk meets what cannot be read


def find_doubles(session: Session) -> dict[int, str]:
    """The entries that repeat what only one may have, where the database was made to allow it."""
    own = LEDGER.c
    last = func.max(own.sequence)
    ids = select(last).group_by(own.id).having(func.count() > 1)
    deliveries = select(last).where(own.delivery.is_not(None)).group_by(own.platform, own.delivery)
    connection = session.connection()
    found = {row[0]: "delivery" for row in connection.execute(deliveries.having(func.count() > 1))}
    return found | {row[0]: "id" for row in connection.execute(ids)}
