"""Conversations on a screen: what each remembers and its turns, as JSON text whose meaning storage does not know."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Select, bindparam, delete, func, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.prepared import Prepared
from storage.tables import CONVERSATION, TURN, as_utc

_BEFORE = TURN.alias("before")
_NEXT = (
    select(func.coalesce(func.max(_BEFORE.c.number), 0) + 1)
    .where(_BEFORE.c.person == bindparam("of_person"), _BEFORE.c.conversation == bindparam("of_id"))
    .scalar_subquery()
)
_APPEND = Prepared(
    {
        name: dialect.insert(TURN).values(number=_NEXT).on_conflict_do_nothing().returning(TURN.c.number)
        for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
    },
    *("person", "conversation", "delivery", "body", "at"),
)
"""Appends a turn and gives its number, by the kind of database; nothing where its delivery made one before."""
_BEGIN = Prepared(
    {
        name: dialect.insert(CONVERSATION).on_conflict_do_update(
            index_elements=["person", "id"], set_={"changed_at": CONVERSATION.c.changed_at}
        )
        for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
    },
    *("person", "id", "thread", "changed_at"),
)
"""Begins a conversation where there is none, and keeps others out of it until the transaction ends."""
_CHANGE = Prepared(
    update(CONVERSATION).where(
        CONVERSATION.c.person == bindparam("of_person"), CONVERSATION.c.id == bindparam("of_id")
    ),
    *("thread", "changed_at"),
)
_THREAD = Prepared(
    select(CONVERSATION.c.thread).where(
        CONVERSATION.c.person == bindparam("of_person"),
        CONVERSATION.c.id == bindparam("of_id"),
        CONVERSATION.c.changed_at >= bindparam("since"),
    )
)
_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message with its reply."""

    number: int
    """1 for the first of its conversation."""
    delivery: str
    body: str
    at: datetime


def find_thread(session: Session, person: str, id: str, since: datetime | None = None) -> str | None:
    """What the person's conversation of that id remembers; None where she has none, or none that went on since then."""
    wanted = {"of_person": person, "of_id": id, "since": _EVER if since is None else as_utc(since)}
    return next((thread for (thread,) in _THREAD.run(session, wanted)), None)


def list_turns(session: Session, person: str, id: str, most: int) -> tuple[Turn, ...]:
    """The last turns of the person's conversation, at most so many, oldest first."""
    query = _turns(person, id).order_by(TURN.c.number.desc()).limit(most)
    rows = session.connection().execute(query).mappings().all()
    return tuple(Turn(**row) for row in reversed(rows))


def find_delivered_turn(session: Session, person: str, delivery: str) -> Turn | None:
    """The turn that this delivery made in any of the person's conversations; the last one where there are several."""
    own = TURN.c
    query = select(own.number, own.delivery, own.body, own.at).where(own.person == person, own.delivery == delivery)
    row = session.connection().execute(query.order_by(own.at.desc()).limit(1)).mappings().one_or_none()
    return None if row is None else Turn(**row)


def find_turn(session: Session, person: str, id: str, delivery: str) -> Turn | None:
    """The turn that this delivery made in the person's conversation."""
    row = session.connection().execute(_turns(person, id).where(TURN.c.delivery == delivery)).mappings().one_or_none()
    return None if row is None else Turn(**row)


def get_turn(session: Session, person: str, id: str, delivery: str) -> Turn:
    """The turn that this delivery made, which must be there."""
    return Turn(**session.connection().execute(_turns(person, id).where(TURN.c.delivery == delivery)).mappings().one())


def append_turn(session: Session, person: str, id: str, *, delivery: str, body: str, thread: str, at: datetime) -> Turn:
    """The turn, now last in the person's conversation, which is begun where there is none.

    A delivery that made a turn before gives that turn, and nothing changes.
    """
    # Two at once take turns here, so that each sees what the other has written.
    _BEGIN.run(session, {"person": person, "id": id, "thread": "{}", "changed_at": at})
    row = {"person": person, "conversation": id, "delivery": delivery, "body": body, "at": at}
    appended = _APPEND.run(session, {**row, "of_person": person, "of_id": id})
    if not appended:
        return get_turn(session, person, id, delivery)
    [(number,)] = appended
    _CHANGE.run(session, {"of_person": person, "of_id": id, "thread": thread, "changed_at": at})
    return Turn(number=number, delivery=delivery, body=body, at=as_utc(at))


def list_all_turns(session: Session, person: str) -> tuple[tuple[str, Turn], ...]:
    """Every turn of the person with its conversation's id, in the order of both."""
    own = TURN.c
    query = select(own.conversation, own.number, own.delivery, own.body, own.at).where(own.person == person)
    rows = session.connection().execute(query.order_by(own.conversation, own.number))
    return tuple(
        (row.conversation, Turn(number=row.number, delivery=row.delivery, body=row.body, at=row.at)) for row in rows
    )


def forget_unchanged(session: Session, before: datetime) -> None:
    """Deletes the conversations in which nothing was said since that instant."""
    old = select(CONVERSATION.c.person, CONVERSATION.c.id).where(CONVERSATION.c.changed_at < before)
    connection = session.connection()
    connection.execute(delete(TURN).where(tuple_(TURN.c.person, TURN.c.conversation).in_(old)))
    connection.execute(delete(CONVERSATION).where(CONVERSATION.c.changed_at < before))


def _turns(person: str, id: str) -> Select[int, str, str, datetime]:
    own = TURN.c
    return select(own.number, own.delivery, own.body, own.at).where(own.person == person, own.conversation == id)
