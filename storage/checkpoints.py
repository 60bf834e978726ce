"""Signed checkpoints of the ledger, in and out; they stay."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlmodel import Session

from storage.engine import take_turn
from storage.tables import CHECKPOINT, as_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCheckpoint:
    """One checkpoint as it was made."""

    number: int
    """1 for the first."""
    size: int
    root: str
    """In hex."""
    note: str
    made_at: datetime


def newest_checkpoint(session: Session) -> StoredCheckpoint | None:
    """The last one made; None before the first."""
    row = session.connection().execute(select(CHECKPOINT).order_by(CHECKPOINT.c.number.desc()).limit(1)).mappings()
    found = row.one_or_none()
    return None if found is None else StoredCheckpoint(**found)


def list_checkpoints(session: Session) -> tuple[StoredCheckpoint, ...]:
    """Every one, oldest first."""
    rows = session.connection().execute(select(CHECKPOINT).order_by(CHECKPOINT.c.number)).mappings()
    return tuple(StoredCheckpoint(**row) for row in rows)


def store_checkpoint(session: Session, *, size: int, root: bytes, note: str, made_at: datetime) -> StoredCheckpoint:
    """The checkpoint, now the newest."""
    take_turn(session)
    newest = newest_checkpoint(session)
    found = StoredCheckpoint(
        number=1 if newest is None else newest.number + 1,
        size=size,
        root=root.hex(),
        note=note,
        made_at=as_utc(made_at),
    )
    session.connection().execute(insert(CHECKPOINT), asdict(found))
    return found
