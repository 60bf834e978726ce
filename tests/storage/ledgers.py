"""A ledger of every kind of entry, for those who read the whole of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, text
from sqlmodel import Session

from knowledge.proofs.checkpoints import write_checkpoint
from storage.announcements import content_digest, written_digest
from storage.checkpoints import store_checkpoint
from storage.engine import transaction
from storage.ledger import append, head_position
from storage.proofs import root_at
from storage.registers import differences, load_records, store_revision
from tests.knowledge.proofs.signing import SIGNER
from tests.storage.entries import NOW

Records = dict[tuple[str, str], str]
ROADMAP = "product-roadmap"


def fill(engine: Engine, entries: int) -> None:
    """A ledger of so many entries: revisions at the beginning and in the middle, each with an event; else answers.

    After the first half a checkpoint is made, and another at the end.
    """
    with transaction(engine) as session:
        revise(session, {("partner", "orion"): '{"name": "Orion"}', ("asset", ROADMAP): "{}"})
        answer_upto(session, entries // 2)
        mark(session, NOW)
        revise(session, {("partner", "orion"): '{"name": "Orion Systems"}', ("partner", "vega"): "{}"})
        answer_upto(session, entries)
        mark(session, NOW + timedelta(days=1))


def answer_upto(session: Session, entries: int) -> None:
    for number in range(head_position(session) + 1, entries + 1):
        body = {"message": {"text": f"may I share {number} with Größe?"}, "answer": {"verdict": "no"}, "index": 0}
        append(
            session,
            kind="answer",
            at=NOW + timedelta(seconds=number),
            by=("ana", "bo")[number % 2],
            body=json.dumps(body),
            platform="web" if number % 3 else None,
            delivery=f"d{number}" if number % 3 else None,
        )


def revise(session: Session, records: Records, via: str = "load", why: str = "") -> None:
    """One revision, announced and then stored, with one event."""
    told = {
        "revision": next_revision(session),
        "via": via,
        "digest": content_digest(records),
        "written": written_digest(differences(load_records(session, next_revision(session) - 1), records)),
        "events": 1,
        **({"why": why} if why else {}),
    }
    number = str(told["revision"])
    append(session, kind="revision", id=number, at=NOW, by="ana", body=json.dumps(told))
    append(session, kind="approval", id=f"ap-{number}", at=NOW, by="ana", body='{"yes": true}')
    store_revision(
        session,
        records=records,
        made_at=NOW,
        made_by="ana",
        via=via,
        note=why,
        digest=content_digest(records),
    )


def next_revision(session: Session) -> int:
    found: int = session.connection().scalar(text("SELECT coalesce(max(number), 0) + 1 FROM revision"))
    return found


def mark(session: Session, at: datetime) -> str:
    """A signed checkpoint of the ledger as it is; its note."""
    size = head_position(session)
    root = root_at(session, size)
    return store_checkpoint(session, size=size, root=root, note=write_checkpoint(size, root, SIGNER), made_at=at).note


@contextmanager
def attack(engine: Engine) -> Iterator[Session]:
    """A session in which the triggers are gone, and whose work is dropped at the end."""
    with engine.connect() as connection, Session(connection) as session:
        drop_triggers(session.connection())
        yield session
        session.rollback()


def drop_triggers(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        for name in names:
            connection.execute(text(f"DROP TRIGGER {name}"))
        return
    for table in ("ledger", "revision", "record_version", "checkpoint"):
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
