"""The inbox: what chat platforms brought, each once, taken by one worker at a time and kept until it is dealt with."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.tables import INBOX, as_utc

_MINE = INBOX.alias("mine")
_EARLIER = INBOX.alias("earlier")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing that a platform brought."""

    id: str
    """The platform's own id of it: the same one again is the same thing."""
    lane: str
    """What must be dealt with one after the other, as a conversation."""
    body: str
    """What was brought, as text whose meaning storage does not know."""
    attempts: int = 0
    """How often it was taken from somebody who had not settled it."""


def put_deliveries(
    session: Session, platform: str, deliveries: Iterable[Delivery], *, at: datetime, until: datetime
) -> frozenset[str]:
    """Keeps the deliveries, taken until then; gives the ids of those that had not come before."""
    rows = [
        {
            "platform": platform,
            "delivery": each.id,
            "lane": each.lane,
            "body": each.body,
            "received_at": as_utc(at),
            "free_at": as_utc(until),
            "attempts": 0,
        }
        for each in deliveries
    ]
    if not rows:
        return frozenset()
    connection = session.connection()
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    kept = dialect.insert(INBOX).on_conflict_do_nothing().returning(INBOX.c.delivery)
    return frozenset(connection.execute(kept, rows).scalars())


def take_deliveries(
    session: Session, platform: str, *, at: datetime, until: datetime, most: int
) -> tuple[Delivery, ...]:
    """The oldest open deliveries that nobody holds, now taken until then; of each lane only the first.

    What is held by another, or was first held back, keeps those behind it in its lane waiting.
    """
    mine, earlier = _MINE.c, _EARLIER.c
    before = select(earlier.number).where(
        earlier.platform == mine.platform,
        earlier.lane == mine.lane,
        earlier.settled_at.is_(None),
        earlier.number < mine.number,
    )
    free = (mine.platform == platform) & mine.settled_at.is_(None) & (mine.free_at <= as_utc(at))
    query = select(mine.number).where(free, ~before.exists()).order_by(mine.number).limit(most)
    connection = session.connection()
    numbers = connection.scalars(query.with_for_update(skip_locked=True)).all()
    own = INBOX.c
    taken = (
        update(INBOX)
        .where(own.number.in_(numbers), own.settled_at.is_(None), own.free_at <= as_utc(at))
        .values(free_at=as_utc(until), attempts=own.attempts + 1)
        .returning(own.number, own.delivery, own.lane, own.body, own.attempts)
    )
    rows = sorted(connection.execute(taken).all(), key=lambda row: row.number) if numbers else ()
    return tuple(Delivery(id=row.delivery, lane=row.lane, body=row.body or "", attempts=row.attempts) for row in rows)


def hold_deliveries(session: Session, platform: str, ids: Collection[str], *, until: datetime) -> None:
    """Keeps open deliveries taken until then."""
    own = INBOX.c
    mine = (own.platform == platform) & own.delivery.in_(ids) & own.settled_at.is_(None)
    session.connection().execute(update(INBOX).where(mine).values(free_at=as_utc(until)))


def settle_deliveries(session: Session, platform: str, ids: Collection[str], *, at: datetime) -> frozenset[str]:
    """Settles the deliveries and drops their content; gives the ids of those that were open."""
    own = INBOX.c
    open_ones = (own.platform == platform) & own.delivery.in_(ids) & own.settled_at.is_(None)
    settled = update(INBOX).where(open_ones).values(settled_at=as_utc(at), body=None).returning(own.delivery)
    return frozenset(session.connection().execute(settled).scalars())


def forget_deliveries(session: Session, before: datetime) -> None:
    """Deletes what was settled before that instant."""
    session.connection().execute(delete(INBOX).where(INBOX.c.settled_at < as_utc(before)))


def count_open_deliveries(session: Session, platform: str) -> int:
    """How many are not dealt with."""
    own = (INBOX.c.platform == platform) & INBOX.c.settled_at.is_(None)
    return session.connection().scalar(select(func.count()).where(own)) or 0
