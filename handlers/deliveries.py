"""What chat platforms bring and must be given: kept before it is acknowledged, dealt with once, sent until it arrives.

Nothing here is a record. What is dealt with is known for a week, so that it is not dealt with when it comes again.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from storage.engine import reading, transaction
from storage.inbox import Delivery, put_deliveries, settle_deliveries, take_deliveries
from storage.outbox import Ended, Post, end_posts, put_posts, take_posts
from storage.queues import count_open, forget
from storage.queues import hold as hold_rows
from storage.tables import INBOX, OUTBOX

__all__ = [
    "Backlog",
    "Booked",
    "Delivery",
    "Done",
    "Ended",
    "Finish",
    "Post",
    "Taken",
    "Work",
    "book",
    "count_backlog",
    "forget_old",
    "hold",
    "nothing",
    "take",
]

KNOWN = timedelta(days=7)
"""What came or went longer ago is forgotten."""

Finish = Callable[[Session], tuple[Post, ...]]
"""What a delivery leads to: run in the transaction that settles it, it gives what must be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A delivery that was dealt with."""

    delivery: str
    finish: Finish


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is put down at once, in one transaction."""

    received: tuple[Delivery, ...] = ()
    done: tuple[Done, ...] = ()
    posts: tuple[Post, ...] = ()
    """What must be sent though nothing was brought."""
    ended: tuple[Ended, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What is new of the work that was put down; it is held by whoever put it down."""

    deliveries: frozenset[str] = frozenset()
    """The ids of those received that had not come before."""
    posts: tuple[Post, ...] = ()
    """What must be sent now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What nobody held, and who took it holds now."""

    deliveries: tuple[Delivery, ...] = ()
    posts: tuple[tuple[Post, datetime], ...] = ()
    """Each with when it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What is not done yet."""

    deliveries: int = field(default=0)
    posts: int = field(default=0)


def book(platform: str, work: Work, engine: Engine, *, at: datetime, until: datetime) -> Booked:
    """Puts the work down, all of it or nothing; what is new is held until then.

    A delivery that somebody else has settled meanwhile leads to nothing more. Raises StorageError.
    """
    with transaction(engine) as session:
        new = put_deliveries(session, platform, work.received, at=at, until=until)
        posts = list(work.posts)
        if work.done:
            opened = settle_deliveries(session, platform, [each.delivery for each in work.done], at=at)
            for each in work.done:
                if each.delivery in opened:
                    posts.extend(each.finish(session))
        put = put_posts(session, platform, posts, at=at, until=until)
        end_posts(session, platform, work.ended, at=at)
    return Booked(deliveries=new, posts=tuple(each for each in posts if each.id in put))


def take(platform: str, engine: Engine, *, at: datetime, until: datetime, most: int) -> Taken:
    """What is due and nobody holds, at most so many of each, now held until then. Raises StorageError."""
    with transaction(engine) as session:
        return Taken(
            deliveries=take_deliveries(session, platform, at=at, until=until, most=most),
            posts=take_posts(session, platform, at=at, until=until, most=most),
        )


def hold(
    platform: str, deliveries: Collection[str], posts: Collection[str], engine: Engine, *, until: datetime
) -> None:
    """Holds these until then. Raises StorageError."""
    with transaction(engine) as session:
        if deliveries:
            hold_rows(session, INBOX, platform, deliveries, until=until)
        if posts:
            hold_rows(session, OUTBOX, platform, posts, until=until)


def nothing(session: Session) -> tuple[Post, ...]:  # noqa: ARG001 - as every finish
    """What leads to nothing."""
    return ()


def count_backlog(platform: str, engine: Engine) -> Backlog:
    """How much is not done yet."""
    with reading(engine) as session:
        return Backlog(deliveries=count_open(session, INBOX, platform), posts=count_open(session, OUTBOX, platform))


def forget_old(engine: Engine, *, at: datetime) -> None:
    """Deletes what was dealt with longer ago than it is known."""
    with transaction(engine) as session:
        forget(session, INBOX, at - KNOWN)
        forget(session, OUTBOX, at - KNOWN)
