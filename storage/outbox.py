"""The outbox: what chat platforms must be given, each once, sent by one worker at a time until it has arrived."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, update
from sqlmodel import Session

from storage.prepared import Prepared
from storage.queues import put, take
from storage.tables import OUTBOX

_END = Prepared(
    update(OUTBOX)
    .where(
        OUTBOX.c.platform == bindparam("of_platform"), OUTBOX.c.id == bindparam("own_id"), OUTBOX.c.ended_at.is_(None)
    )
    .values(ended_at=bindparam("now"), body=None, failure=bindparam("how"), address=bindparam("where"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One thing that must be sent."""

    id: str
    """Unique on its platform: putting it in again changes nothing."""
    lane: str
    """What must arrive one after the other, as in a channel."""
    body: str = field(repr=False)
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


def put_posts(
    session: Session, platform: str, posts: Iterable[Post], *, at: datetime, until: datetime
) -> frozenset[str]:
    """Puts the posts in, held until then; gives the ids of those that were not in before."""
    rows = [
        {
            "id": each.id,
            "lane": each.lane,
            "subject": each.subject,
            "body": each.body,
            "failure": "",
            "address": "",
        }
        for each in posts
    ]
    return put(session, OUTBOX, platform, rows, at=at, until=until)


def take_posts(
    session: Session, platform: str, *, at: datetime, until: datetime, most: int
) -> tuple[tuple[Post, datetime], ...]:
    """The oldest posts that nobody holds, each with when it was made, now held until then; of each lane the first."""
    rows = take(session, OUTBOX, platform, at=at, until=until, most=most)
    return tuple(
        (Post(id=row.id, lane=row.lane, subject=row.subject, body=row.body or ""), row.made_at) for row in rows
    )


def end_posts(session: Session, platform: str, ended: Iterable[Ended], *, at: datetime) -> None:
    """Notes how the posts ended and drops their content; what ended before stays as it did."""
    same = {"of_platform": platform, "now": at}
    _END.run_each(session, ({"own_id": each.id, "how": each.failure, "where": each.address, **same} for each in ended))
