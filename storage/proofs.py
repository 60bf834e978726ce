"""Roots and proofs of the ledger, from a few rows read by number; nothing is kept in memory."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlmodel import Session

from knowledge.proofs.merkle import Hashes, Range, consistency_ranges, hash_of, inclusion_ranges, positions_needed
from storage.errors import StorageError
from storage.tables import LEDGER

_HASHES = select(LEDGER.c.sequence, LEDGER.c.leaf, LEDGER.c.subtree).where(
    LEDGER.c.sequence.in_(bindparam("positions", expanding=True))
)


class MissingEntryError(StorageError):
    """The ledger has no entry of this `position`."""

    def __init__(self, position: int) -> None:
        super().__init__(f"the ledger has no entry {position}")
        self.position = position


class BrokenHashError(StorageError):
    """The hashes kept with the entry of this `position` cannot be read."""

    def __init__(self, position: int) -> None:
        super().__init__(f"the hashes of entry {position} cannot be read: the ledger was changed from outside")
        self.position = position


def root_at(session: Session, size: int) -> bytes:
    """The root when the ledger had so many entries. Raises MissingEntryError and BrokenHashError."""
    return _hashes(session, (Range(0, size),))[0]


def inclusion_path(session: Session, position: int, size: int) -> tuple[bytes, ...]:
    """The path that proves the entry of that position to a ledger of that size.

    Raises MissingEntryError and BrokenHashError.
    """
    if not 1 <= position <= size:
        raise MissingEntryError(position)
    return _hashes(session, inclusion_ranges(position, size))


def consistency_path(session: Session, old: int, new: int) -> tuple[bytes, ...]:
    """The path that proves that the ledger of size `new` begins with that of size `old`.

    Raises MissingEntryError and BrokenHashError.
    """
    if old > new:
        raise MissingEntryError(old)
    return _hashes(session, consistency_ranges(old, new))


def _hashes(session: Session, ranges: Sequence[Range]) -> tuple[bytes, ...]:
    positions = positions_needed(ranges)
    rows = session.connection().execute(_HASHES, {"positions": positions})
    found: dict[int, Hashes] = {}
    for row in rows:
        try:
            found[row.sequence] = Hashes(bytes.fromhex(row.leaf), bytes.fromhex(row.subtree))
        except (TypeError, ValueError):
            raise BrokenHashError(row.sequence) from None
    missing = next((position for position in positions if position not in found), None)
    if missing is not None:
        raise MissingEntryError(missing)
    return tuple(hash_of(each, found) for each in ranges)
