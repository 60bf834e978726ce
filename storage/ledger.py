"""The append-only ledger: append, find and read in order; there is nothing else."""

import json
import secrets
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, insert, select
from sqlmodel import Session

from knowledge.proofs.entries import NO_LEAF, Contents, Draft, draft
from knowledge.proofs.merkle import positions_before, subtree
from storage.engine import take_turn
from storage.errors import StorageError
from storage.prepared import Prepared
from storage.tables import LEDGER, as_utc

ANSWER = "answer"
REQUEST = "request"
"""That somebody wants a name registered."""
HEAD_SEEN = "head_seen"
"""Where a session keeps what it found to be the newest of the register, until it writes what makes another."""
_SUBTREES_SEEN = "subtrees_seen"
_ANSWER_PREFIX = "A-"
_ROWS_AT_ONCE = 1000
_SALT_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: its place in the ledger, who did what and when, its body as JSON text, and its place in the chain."""

    sequence: int
    id: str
    kind: str
    at: datetime
    by: str
    body: str
    platform: str | None
    delivery: str | None
    salt: str | None
    previous: str
    leaf: str


_CONTENTS = tuple(Contents.__dataclass_fields__)
_NAMES = tuple(Entry.__dataclass_fields__)
_COLUMNS = [LEDGER.c[name] for name in _NAMES]
# Made once, because making a statement takes longer than running it.
_BY_ID = Prepared(select(*_COLUMNS).where(LEDGER.c.id == bindparam("entry_id")))
_BY_DELIVERY = Prepared(
    select(*_COLUMNS).where(LEDGER.c.platform == bindparam("platform"), LEDGER.c.delivery == bindparam("delivery"))
)
_BY_NUMBER = Prepared(select(*_COLUMNS).where(LEDGER.c.sequence == bindparam("number")))
_EARLIER = LEDGER.alias()
_HEAD = Prepared(
    select(
        LEDGER.c.sequence,
        LEDGER.c.leaf,
        LEDGER.c.subtree,
        select(_EARLIER.c.id)
        .where(_EARLIER.c.kind == ANSWER)
        .order_by(_EARLIER.c.sequence.desc())
        .limit(1)
        .scalar_subquery(),
        select(_EARLIER.c.sequence)
        .where(_EARLIER.c.platform == bindparam("platform"), _EARLIER.c.delivery == bindparam("delivery"))
        .scalar_subquery(),
        select(_EARLIER.c.sequence).where(_EARLIER.c.id == bindparam("entry_id")).scalar_subquery(),
    )
    .order_by(LEDGER.c.sequence.desc())
    .limit(1)
)
"""The last entry; the last answer; and the entries that already have the delivery and the id."""
_SUBTREE = Prepared(select(LEDGER.c.sequence, LEDGER.c.subtree).where(LEDGER.c.sequence == bindparam("position")))
_INSERT = Prepared(insert(LEDGER), *_CONTENTS, "leaf", "subtree")


class _Head(NamedTuple):
    """What an entry is to follow."""

    sequence: int = 0
    leaf: str = NO_LEAF
    subtree: str = ""
    last_answer: str | None = None
    delivered: int | None = None
    same_id: int | None = None


class ConflictingEntryError(StorageError):
    """An entry of this id is on record with another body; `id` names it."""

    def __init__(self, entry_id: str) -> None:
        super().__init__(f"the ledger already has an entry `{entry_id}` that says something else")
        self.id = entry_id


def own_id(entry: Entry) -> str:
    """The id that people call the entry by, as `D-7K3QM9XA`."""
    return entry.id.rpartition(":")[2]


def ledger_id(kind: str, own_id: str) -> str:
    """The ledger's id of an event that brings its own id: unique among all kinds."""
    return f"{kind}:{own_id}"


def append(
    session: Session,
    *,
    kind: str,
    at: datetime,
    by: str,
    body: str,
    id: str | None = None,
    platform: str | None = None,
    delivery: str | None = None,
) -> Entry:
    """The entry, now last in the ledger; what was appended before is returned as it first was.

    1. A delivery already on record for its platform gives the first entry, whatever else is passed.
    2. An event's own `id` already on record for its kind gives the first entry if the body is the same,
       and raises ConflictingEntryError if it is not.
    3. Otherwise the entry takes the next number. An answer's id is `A-<n>`, n counting answers from 1;
       another entry's is `ledger_id(kind, id)`, or `<kind>#<sequence>` where it brings none. It is salted anew,
       hashed upon the last one, and kept with its hashes in one statement.
    """
    if id is not None and kind == ANSWER:
        raise ValueError("an answer's id is given by the ledger")
    drafted = _draft(kind=kind, at=at, by=by, platform=platform, delivery=delivery, body=body)
    head = _find_head(session, drafted, id)
    number = head.delivered or head.same_id
    if number is not None:
        first = find_numbered(session, number)
        assert first is not None  # noqa: S101 - read a moment ago, and nobody else writes
        if head.delivered is None and first.body != body:
            raise ConflictingEntryError(first.id)
        return first
    session.info.pop(HEAD_SEEN, None)
    return _append(session, drafted, id, head)


def append_answer(
    session: Session, *, at: datetime, by: str, body: str, platform: str | None, delivery: str | None
) -> str | None:
    """The id of the answer, now last in the ledger as `append` puts it there; None where its delivery is on record."""
    drafted = _draft(kind=ANSWER, at=at, by=by, platform=platform, delivery=delivery, body=body)
    head = _find_head(session, drafted, None)
    if head.delivered is not None:
        return None
    return _append(session, drafted, None, head).id


def _draft(*, kind: str, at: datetime, by: str, platform: str | None, delivery: str | None, body: str) -> Draft:
    if delivery is not None and platform is None:
        raise ValueError("a delivery needs a platform")
    # What can be hashed before it is this transaction's turn is: others may go on meanwhile.
    return draft(
        kind=kind,
        at=as_utc(at),
        by=by,
        platform=platform,
        delivery=delivery,
        body=body,
        salt=secrets.token_hex(_SALT_BYTES),
    )


def _find_head(session: Session, drafted: Draft, id: str | None) -> _Head:
    """What the entry is to follow, once this transaction is the only one that appends."""
    take_turn(session)
    entry_id = None if id is None else ledger_id(drafted.kind, id)
    rows = _HEAD.run(session, {"platform": drafted.platform, "delivery": drafted.delivery, "entry_id": entry_id})
    return _Head(*rows[0]) if rows else _Head()


def _append(session: Session, drafted: Draft, id: str | None, head: _Head) -> Entry:
    sequence = head.sequence + 1
    if drafted.kind == ANSWER:
        entry_id = _next_answer_id(head.last_answer)
    else:
        entry_id = f"{drafted.kind}#{sequence}" if id is None else ledger_id(drafted.kind, id)
    contents, leaf = drafted.seal(sequence, entry_id, head.leaf)
    values = {name: getattr(contents, name) for name in _CONTENTS} | {"leaf": leaf}
    # Those of one transaction are next to one another, and so need much the same ones before them.
    known: dict[int, str] = session.info.setdefault(_SUBTREES_SEEN, {})
    known[head.sequence] = head.subtree
    _INSERT.run(session, values | {"subtree": _subtree(session, sequence, leaf, known)})
    return Entry(**values)


def find_entry(session: Session, entry_id: str) -> Entry | None:
    """The entry of this ledger id, as `A-1042` or `approval:ap-7`."""
    return _read_one(session, _BY_ID, {"entry_id": entry_id})


def find_called(session: Session, called: str) -> Entry | None:
    """The entry that people call by this id of its own, as `D-7K3QM9XA`, whatever its kind; reads the whole ledger."""
    ends = LEDGER.c.id.endswith(ledger_id("", called), autoescape=True)
    first = select(*_COLUMNS).where(ends).order_by(LEDGER.c.sequence).limit(1)
    row = session.connection().execute(first).one_or_none()
    return None if row is None else _entry(tuple(row))


def find_numbered(session: Session, number: int) -> Entry | None:
    """The entry of this number."""
    return _read_one(session, _BY_NUMBER, {"number": number})


def find_delivered(session: Session, platform: str, delivery: str) -> Entry | None:
    """The entry appended for this delivery of the platform."""
    return _read_one(session, _BY_DELIVERY, {"platform": platform, "delivery": delivery})


def history(
    session: Session,
    *,
    kinds: Collection[str] | None = None,
    upto: int | None = None,
    after: int | None = None,
    naming: str | None = None,
) -> Iterator[Entry]:
    """Entries in the order of the ledger, read as they are used: of these kinds, `upto` included, `after` excluded.

    `naming` takes those alone in whose body these words stand as a string of their own, such as an id.
    """
    statement = select(*_COLUMNS).order_by(LEDGER.c.sequence).execution_options(yield_per=_ROWS_AT_ONCE)
    if kinds is not None:
        statement = statement.where(LEDGER.c.kind.in_(sorted(kinds)))
    if upto is not None:
        statement = statement.where(LEDGER.c.sequence <= upto)
    if after is not None:
        statement = statement.where(LEDGER.c.sequence > after)
    if naming is not None:
        statement = statement.where(LEDGER.c.body.contains(json.dumps(naming), autoescape=True))
    rows = session.connection().execute(statement).mappings()
    return (Entry(**row) for row in rows)


def newest_by(session: Session, by: str, kind: str, *, most: int, before: int | None = None) -> tuple[Entry, ...]:
    """The last entries of the kind that were made by one person, newest first: at most so many, `before` excluded."""
    statement = select(*_COLUMNS).where(LEDGER.c.by == by, LEDGER.c.kind == kind)
    if before is not None:
        statement = statement.where(LEDGER.c.sequence < before)
    rows = session.connection().execute(statement.order_by(LEDGER.c.sequence.desc()).limit(most)).mappings()
    return tuple(Entry(**row) for row in rows)


def positions(session: Session, kinds: Collection[str], upto: int) -> list[int]:
    """The numbers of the entries of these kinds in order, `upto` included; the entries themselves are not read."""
    statement = select(LEDGER.c.sequence).where(LEDGER.c.kind.in_(sorted(kinds)), LEDGER.c.sequence <= upto)
    return list(session.connection().execute(statement.order_by(LEDGER.c.sequence)).scalars())


def head_position(session: Session) -> int:
    """The number of the last entry; 0 for an empty ledger."""
    last: int | None = session.connection().execute(select(func.max(LEDGER.c.sequence))).scalar_one()
    return last or 0


def last_position(session: Session, kinds: Collection[str], upto: int) -> int:
    """The number of the last entry of these kinds, `upto` included; 0 where there is none."""
    statement = select(func.max(LEDGER.c.sequence)).where(LEDGER.c.kind.in_(sorted(kinds)), LEDGER.c.sequence <= upto)
    last: int | None = session.connection().execute(statement).scalar_one()
    return last or 0


def _read_one(session: Session, statement: Prepared, values: Mapping[str, object]) -> Entry | None:
    rows = statement.run(session, values)
    return _entry(rows[0]) if rows else None


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry(**dict(zip(_NAMES, row, strict=True)))


def _next_answer_id(last: str | None) -> str:
    count = 0 if last is None else int(last.removeprefix(_ANSWER_PREFIX))
    return f"{_ANSWER_PREFIX}{count + 1}"


def _subtree(session: Session, sequence: int, leaf: str, known: dict[int, str]) -> str:
    """The largest whole subtree that ends with the leaf."""
    before = positions_before(sequence)
    known.update(_SUBTREE.run_each(session, [{"position": each} for each in before if each not in known]))
    return subtree(bytes.fromhex(leaf), (bytes.fromhex(known[position]) for position in before)).hex()
