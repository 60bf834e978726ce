"""The outbox: what chat platforms must be given, each once, sent by one worker at a time until it has arrived."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.tables import OUTBOX, as_utc

_MINE = OUTBOX.alias("mine")
_EARLIER = OUTBOX.alias("earlier")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One thing that must be sent."""

    id: str
    """Unique on its platform: putting it in again changes nothing."""
    lane: str
    """What must arrive one after the other, as in a channel."""
    body: str
    """What is sent and where to, as text whose meaning storage does not know."""
    subject: str = ""
    """What it tells of, where it is looked for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a post ended."""

    id: str
    failure: str = ""
    """Why it did not arrive; empty where it did."""
    address: str = ""
    """Where it stands now, as the platform names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A post about a subject that has arrived, or cannot."""

    id: str
    subject: str
    failure: str
    address: str


def put_posts(
    session: Session, platform: str, posts: Iterable[Post], *, at: datetime, until: datetime
) -> frozenset[str]:
    """Puts the posts in, taken until then; gives the ids of those that were not in before."""
    rows = [
        {
            "platform": platform,
            "id": each.id,
            "lane": each.lane,
            "subject": each.subject,
            "body": each.body,
            "made_at": as_utc(at),
            "free_at": as_utc(until),
            "failure": "",
            "address": "",
        }
        for each in posts
    ]
    if not rows:
        return frozenset()
    connection = session.connection()
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    kept = dialect.insert(OUTBOX).on_conflict_do_nothing().returning(OUTBOX.c.id)
    return frozenset(connection.execute(kept, rows).scalars())


def take_posts(
    session: Session, platform: str, *, at: datetime, until: datetime, most: int
) -> tuple[tuple[Post, datetime], ...]:
    """The oldest posts that nobody holds, each with when it was made, now taken until then; of each lane the first."""
    mine, earlier = _MINE.c, _EARLIER.c
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
    own = OUTBOX.c
    taken = (
        update(OUTBOX)
        .where(own.number.in_(numbers), own.ended_at.is_(None), own.free_at <= as_utc(at))
        .values(free_at=as_utc(until))
        .returning(own.number, own.id, own.lane, own.subject, own.body, own.made_at)
    )
    rows = sorted(connection.execute(taken).all(), key=lambda row: row.number) if numbers else ()
    return tuple(
        (Post(id=row.id, lane=row.lane, subject=row.subject, body=row.body or ""), row.made_at) for row in rows
    )


def hold_posts(session: Session, platform: str, ids: Collection[str], *, until: datetime) -> None:
    """Keeps open posts taken until then."""
    own = OUTBOX.c
    mine = (own.platform == platform) & own.id.in_(ids) & own.ended_at.is_(None)
    session.connection().execute(update(OUTBOX).where(mine).values(free_at=as_utc(until)))


def end_posts(session: Session, platform: str, ended: Iterable[Ended], *, at: datetime) -> None:
    """Notes how the posts ended and drops their content; what ended before stays as it did."""
    own = OUTBOX.c
    rows = [{"own_id": each.id, "how": each.failure, "where": each.address} for each in ended]
    one = (own.platform == platform) & (own.id == bindparam("own_id")) & own.ended_at.is_(None)
    note = (
        update(OUTBOX)
        .where(one)
        .values(ended_at=as_utc(at), body=None, failure=bindparam("how"), address=bindparam("where"))
    )
    if rows:
        session.connection().execute(note, rows)


def standing_of(session: Session, platform: str, prefix: str) -> tuple[Standing, ...]:
    """The ended posts whose subject begins so, oldest first."""
    own = OUTBOX.c
    ours = (own.platform == platform) & own.ended_at.is_not(None) & own.subject.startswith(prefix, autoescape=True)
    rows = session.connection().execute(
        select(own.id, own.subject, own.failure, own.address).where(ours).order_by(own.number)
    )
    return tuple(Standing(**row) for row in rows.mappings())


def forget_posts(session: Session, before: datetime) -> None:
    """Deletes what ended before that instant."""
    session.connection().execute(delete(OUTBOX).where(OUTBOX.c.ended_at < as_utc(before)))


def count_open_posts(session: Session, platform: str) -> int:
    """How many have not ended."""
    own = (OUTBOX.c.platform == platform) & OUTBOX.c.ended_at.is_(None)
    return session.connection().scalar(select(func.count()).where(own)) or 0
