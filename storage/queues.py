"""Queues: rows that wait in lanes until somebody has done them, each held by one worker at a time.

A queue is a table with the columns that inbox and outbox share.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Table, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.prepared import Prepared
from storage.tables import as_utc


def put(
    session: Session, queue: Table, platform: str, rows: Sequence[Mapping[str, Any]], *, at: datetime, until: datetime
) -> frozenset[str]:
    """Keeps the rows, held until then; gives the ids of those that were not there before."""
    if not rows:
        return frozenset()
    new = {"platform": platform, "made_at": at, "free_at": until, "attempts": 0}
    kept = _keeping(queue).run_each(session, ({**row, **new} for row in rows))
    return frozenset(id for (id,) in kept)


@cache
def _keeping(queue: Table) -> Prepared:
    """Keeps what is not there yet and gives its id; the database counts its number up, and it has not ended."""
    keep = {
        name: dialect.insert(queue).on_conflict_do_nothing().returning(queue.c.id)
        for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
    }
    return Prepared(keep, *(column.name for column in queue.columns if column.name not in ("number", "ended_at")))


def take(session: Session, queue: Table, platform: str, *, at: datetime, until: datetime, most: int) -> list[Row[Any]]:
    """The oldest open rows that nobody holds, now held until then; of each lane only the first.

    What another holds, or holds back, keeps those behind it in its lane waiting.
    """
    mine, earlier = queue.alias("mine").c, queue.alias("earlier").c
    before = select(earlier.number).where(
        earlier.platform == mine.platform,
        earlier.lane == mine.lane,
        earlier.ended_at.is_(None),
        earlier.number < mine.number,
    )
    free = (mine.platform == platform) & mine.ended_at.is_(None) & (mine.free_at <= as_utc(at))
    query = select(mine.number).where(free, ~before.exists()).order_by(mine.number).limit(most)
    connection = session.connection()
    numbers = connection.scalars(query.with_for_update(skip_locked=True)).all()
    if not numbers:
        return []
    own = queue.c
    taken = (
        update(queue)
        .where(own.number.in_(numbers), own.ended_at.is_(None), own.free_at <= as_utc(at))
        .values(free_at=as_utc(until), attempts=own.attempts + 1)
        .returning(queue)
    )
    return sorted(connection.execute(taken).all(), key=lambda row: row.number)


def hold(session: Session, queue: Table, platform: str, ids: Collection[str], *, until: datetime) -> None:
    """Keeps open rows held until then."""
    own = queue.c
    mine = (own.platform == platform) & own.id.in_(ids) & own.ended_at.is_(None)
    session.connection().execute(update(queue).where(mine).values(free_at=as_utc(until)))


def forget(session: Session, queue: Table, before: datetime) -> None:
    """Deletes what ended before that instant."""
    session.connection().execute(delete(queue).where(queue.c.ended_at < as_utc(before)))


def count_open(session: Session, queue: Table, platform: str) -> int:
    """How many have not ended."""
    own = (queue.c.platform == platform) & queue.c.ended_at.is_(None)
    return session.connection().scalar(select(func.count()).select_from(queue).where(own)) or 0
