"""The inbox: what chat platforms brought, each once, taken by one worker at a time and kept until it is dealt with."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, update
from sqlmodel import Session

from storage.prepared import Prepared
from storage.queues import put, take
from storage.tables import INBOX

_SETTLE = Prepared(
    update(INBOX)
    .where(INBOX.c.platform == bindparam("of_platform"), INBOX.c.id == bindparam("own_id"), INBOX.c.ended_at.is_(None))
    .values(ended_at=bindparam("now"), body=None)
    .returning(INBOX.c.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing that a platform brought."""

    id: str
    """The platform's own id of it: the same one again is the same thing."""
    lane: str
    """What must be dealt with one after the other, as a conversation."""
    body: str = field(repr=False)
    """What was brought, as text whose meaning storage does not know."""
    attempts: int = 0
    """How often it was taken from somebody who had not settled it."""


def put_deliveries(
    session: Session, platform: str, deliveries: Iterable[Delivery], *, at: datetime, until: datetime
) -> frozenset[str]:
    """Keeps the deliveries, held until then; gives the ids of those that had not come before."""
    rows = [{"id": each.id, "lane": each.lane, "body": each.body} for each in deliveries]
    return put(session, INBOX, platform, rows, at=at, until=until)


def take_deliveries(
    session: Session, platform: str, *, at: datetime, until: datetime, most: int
) -> tuple[Delivery, ...]:
    """The oldest open deliveries that nobody holds, now held until then; of each lane only the first."""
    rows = take(session, INBOX, platform, at=at, until=until, most=most)
    return tuple(Delivery(id=row.id, lane=row.lane, body=row.body or "", attempts=row.attempts) for row in rows)


def settle_deliveries(session: Session, platform: str, ids: Collection[str], *, at: datetime) -> frozenset[str]:
    """Settles the deliveries and drops their content; gives the ids of those that were open."""
    settled = _SETTLE.run_each(session, ({"of_platform": platform, "own_id": id, "now": at} for id in ids))
    return frozenset(id for (id,) in settled)
