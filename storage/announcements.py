"""How the ledger announces a revision of the register, and whether what is stored of it is what was announced.

The entry says `revision`, its number; `via`; `digest`, that of its whole content; `why`, where it has a note;
`written`, the digest of what it writes; and `events`, how many entries that belong to it follow before it is stored.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from knowledge.proofs.entries import PURGE, Contents, read_purged_records
from knowledge.proofs.verifying import canonical_json
from storage.registers import Written, load_records
from storage.snapshots import REVISION as KIND
from storage.tables import LEDGER, RECORD_VERSION, REVISION
from storage.untrusted import UntrustedError, find_text, instant_of, read_instant, read_number, read_text

Purged = Mapping[tuple[int, str, str], str]
"""By revision, kind and id the versions of records that a purge erased something of: the digest of what each was."""


class OtherRecordsError(UntrustedError):
    """The records of a revision are not those that were announced; a purge that is gone would explain it."""

    def __init__(self, number: int) -> None:
        super().__init__(f"the records of revision {number} of the register are not those it announces")


def content_digest(records: Mapping[tuple[str, str], str]) -> str:
    """The digest of a revision's whole content."""
    return hashlib.sha256(json.dumps(sorted(records.items()), ensure_ascii=False).encode()).hexdigest()


def written_digest(rows: Iterable[Written]) -> str:
    """The digest of what one revision writes, in any order; the entry that announces it says it as `written`."""
    return _digest_of(map(row_digest, rows))


def row_digest(row: Written) -> str:
    """The digest of one record as a revision wrote it, in hex."""
    return hashlib.sha256(canonical_json([*row])).hexdigest()


def _digest_of(digests: Iterable[str]) -> str:
    return hashlib.sha256(b"".join(sorted(map(bytes.fromhex, digests)))).hexdigest()


def last_revision(session: Session) -> int:
    """The highest number that a revision, or a record of one, has in the database."""
    highest = (
        session.connection().scalar(select(func.max(column)))
        for column in (REVISION.c.number, RECORD_VERSION.c.revision)
    )
    return max(number or 0 for number in highest)


def compare_announced(session: Session, entry: Contents, number: int, purged: Purged) -> None:
    """Returns where the revision of that number is stored as its entry announces it. Raises UntrustedError.

    `purged` are those of the whole ledger, which whoever compares many revisions reads once.
    Older programs did not announce what a revision wrote; the digest of its whole content is then worked out again.
    """
    told = _read_body(entry)
    if entry.id != f"{KIND}:{number}" or told.get("revision") != number:
        raise UntrustedError(f"it should announce revision {number} of the register")
    own = REVISION.c
    columns = (own.made_by, own.via, own.note, own.digest, own.ledger_position, instant_of(session, own.made_at))
    row = session.connection().execute(select(*columns).where(own.number == number)).one_or_none()
    if row is None:
        raise UntrustedError(f"revision {number} of the register, which it announces, is missing")
    by, via, note, digest, position, made_at = row
    expected = (entry.by, told.get("via"), told.get("why", ""), told.get("digest"))
    if (by, via, note, digest) != expected or read_instant(made_at) != entry.at:
        raise UntrustedError(f"revision {number} of the register is not the one it announces")
    events = told.get("events")
    belongs = position == entry.sequence + events if isinstance(events, int) else position >= entry.sequence
    if not belongs:
        raise UntrustedError(f"revision {number} of the register names another place in the ledger")
    if not _is_written(session, number, told, purged):
        raise OtherRecordsError(number)


def _is_written(session: Session, number: int, told: Mapping[str, Any], purged: Purged) -> bool:
    if "written" not in told:
        return content_digest(load_records(session, number)) == told.get("digest")
    version = RECORD_VERSION.c
    query = select(version.kind, version.id, version.body).where(version.revision == number)
    rows = (
        (read_text(kind, "kind"), read_text(id, "id"), find_text(body, "body"))
        for kind, id, body in session.connection().execute(query)
    )
    digests = (purged.get((number, row[0], row[1])) or row_digest(row) for row in rows)
    return bool(told["written"] == _digest_of(digests))


def purged_records(session: Session) -> Purged:
    """The versions of records that a purge erased something of, in the whole ledger."""
    bodies = session.connection().scalars(select(LEDGER.c.body).where(LEDGER.c.kind == PURGE))
    return {version: digest for body in bodies for version, digest in read_purged_records(body).items()}


def _read_body(entry: Contents) -> dict[str, Any]:
    found = json.loads(entry.body)
    if not isinstance(found, dict):
        raise UntrustedError("it announces no revision")
    read_number(found.get("revision"), "revision")
    return found
