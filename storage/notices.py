"""Notices: what must reach a person, kept until it has been seen or is settled. Deliveries, not records."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, literal, select, update
from sqlmodel import Session

from storage.tables import NOTICE, OUTBOX, as_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice to one person."""

    id: str
    person: str
    subject: str
    """The record it is about, as `D-7K3QM9XA`; everything about one subject is settled together."""
    place: str
    """The conversation it belongs to, as the platform names it; empty where it belongs to none."""
    body: str
    """What is told, as JSON text."""
    at: datetime
    settled_at: datetime | None = None


def put_notice(session: Session, notice: Notice) -> None:
    """Keeps the notice; one whose id is there already stays as it is."""
    connection = session.connection()
    if connection.execute(select(NOTICE.c.id).where(NOTICE.c.id == notice.id)).first() is None:
        connection.execute(insert(NOTICE), asdict(notice) | {"at": as_utc(notice.at)})


def list_open(session: Session, person: str) -> tuple[Notice, ...]:
    """What the person has not settled, newest first."""
    own = (NOTICE.c.person == person) & NOTICE.c.settled_at.is_(None)
    return _read(session, select(NOTICE).where(own).order_by(NOTICE.c.at.desc(), NOTICE.c.id))


def open_subjects(session: Session, prefix: str) -> tuple[str, ...]:
    """What there are open notices about, of the subjects that begin with the prefix, each once."""
    own = NOTICE.c.settled_at.is_(None) & NOTICE.c.subject.startswith(prefix, autoescape=True)
    rows = session.connection().execute(select(NOTICE.c.subject).where(own).distinct().order_by(NOTICE.c.subject))
    return tuple(rows.scalars())


def list_in_place(session: Session, person: str, place: str) -> tuple[Notice, ...]:
    """The person's notices of one conversation, oldest first."""
    own = (NOTICE.c.person == person) & (NOTICE.c.place == place)
    return _read(session, select(NOTICE).where(own).order_by(NOTICE.c.at, NOTICE.c.id))


def find_notice(session: Session, person: str, id: str) -> Notice | None:
    """The person's own notice of that id."""
    found = _read(session, select(NOTICE).where((NOTICE.c.person == person) & (NOTICE.c.id == id)))
    return found[0] if found else None


def list_all(session: Session, person: str) -> tuple[Notice, ...]:
    """Every notice of the person, settled ones too, oldest first."""
    return _read(session, select(NOTICE).where(NOTICE.c.person == person).order_by(NOTICE.c.at, NOTICE.c.id))


def list_untold(session: Session, platform: str, prefix: str, since: datetime, most: int) -> tuple[Notice, ...]:
    """The oldest open notices since then that the platform was not yet given: of which its outbox has no post whose
    subject is the prefix and the notice's id.
    """
    post = select(OUTBOX.c.id).where(OUTBOX.c.platform == platform, OUTBOX.c.subject == literal(prefix) + NOTICE.c.id)
    own = NOTICE.c.settled_at.is_(None) & (NOTICE.c.at >= as_utc(since)) & ~post.exists()
    return _read(session, select(NOTICE).where(own).order_by(NOTICE.c.at, NOTICE.c.id).limit(most))


def list_to_close(
    session: Session, platform: str, prefix: str, closing: str, *, since: datetime, most: int
) -> tuple[tuple[Notice, str], ...]:
    """Settled notices since then that stand somewhere on the platform as open ones, each with its address.

    Closing one puts a post into the outbox whose id is `closing` and the notice's.
    """
    closed = select(OUTBOX.c.number).where(OUTBOX.c.platform == platform, OUTBOX.c.id == literal(closing) + NOTICE.c.id)
    told = OUTBOX.alias("told")
    query = (
        select(NOTICE, told.c.address)
        .join(told, (told.c.platform == platform) & (told.c.subject == literal(prefix) + NOTICE.c.id))
        .where(NOTICE.c.settled_at >= as_utc(since), told.c.address != "", ~closed.correlate(NOTICE).exists())
        .order_by(NOTICE.c.settled_at, NOTICE.c.id)
        .limit(most)
    )
    rows = session.connection().execute(query).mappings().all()
    return tuple(
        (Notice(**{name: value for name, value in row.items() if name != "address"}), row["address"]) for row in rows
    )


def settle_one(session: Session, id: str, at: datetime) -> None:
    """Settles the notice; one that was settled keeps its instant."""
    own = (NOTICE.c.id == id) & NOTICE.c.settled_at.is_(None)
    session.connection().execute(update(NOTICE).where(own).values(settled_at=as_utc(at)))


def settle(session: Session, subject: str, at: datetime, person: str | None = None) -> int:
    """Settles every open notice about the subject, or the person's own alone; how many there were."""
    open_ones = (NOTICE.c.subject == subject) & NOTICE.c.settled_at.is_(None)
    if person is not None:
        open_ones &= NOTICE.c.person == person
    return session.connection().execute(update(NOTICE).where(open_ones).values(settled_at=as_utc(at))).rowcount


def _read(session: Session, statement: Select[*tuple[Any, ...]]) -> tuple[Notice, ...]:
    return tuple(Notice(**row) for row in session.connection().execute(statement).mappings())
