"""Short ways to store what a test needs and to read what it checks."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from storage.engine import reading, transaction
from storage.ledger import Entry, append, history
from storage.registers import Revision, store_revision

NOW = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)
Records = Mapping[tuple[str, str], str]


def add(
    engine: Engine,
    *,
    kind: str = "answer",
    body: str = "{}",
    id: str | None = None,
    platform: str | None = None,
    delivery: str | None = None,
) -> Entry:
    """Appends one entry in a transaction of its own."""
    with transaction(engine) as session:
        return append(session, kind=kind, at=NOW, by="ana", body=body, id=id, platform=platform, delivery=delivery)


def entries(engine: Engine) -> tuple[Entry, ...]:
    """The whole ledger."""
    with reading(engine) as session:
        return tuple(history(session))


def store(session: Session, records: Records, expected_head: int | None = None) -> Revision:
    """Stores one revision."""
    return store_revision(
        session,
        records=records,
        made_at=NOW,
        made_by="ana",
        via="load",
        note="",
        digest="0" * 64,
        expected_head=expected_head,
    )


def keep(engine: Engine, *contents: Records) -> None:
    """Stores one revision after another, each in a transaction of its own."""
    for records in contents:
        with transaction(engine) as session:
            store(session, records)
