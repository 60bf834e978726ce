"""Conversations on a screen: what each remembers and its turns, as JSON text whose meaning storage does not know."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, delete, func, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.tables import CONVERSATION, TURN, as_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message with its reply."""

    number: int
    """1 for the first of its conversation."""
    delivery: str
    body: str
    at: datetime


def find_thread(session: Session, person: str, id: str) -> str | None:
    """What the person's conversation of that id remembers; None where she has none."""
    own = CONVERSATION.c
    thread: str | None = session.connection().scalar(select(own.thread).where(own.person == person, own.id == id))
    return thread


def list_turns(session: Session, person: str, id: str, most: int) -> tuple[Turn, ...]:
    """The last turns of the person's conversation, at most so many, oldest first."""
    query = _turns(person, id).order_by(TURN.c.number.desc()).limit(most)
    rows = session.connection().execute(query).mappings().all()
    return tuple(Turn(**row) for row in reversed(rows))


def find_turn(session: Session, person: str, id: str, delivery: str) -> Turn | None:
    """The turn that this delivery made in the person's conversation."""
    row = session.connection().execute(_turns(person, id).where(TURN.c.delivery == delivery)).mappings().one_or_none()
    return None if row is None else Turn(**row)


def append_turn(session: Session, person: str, id: str, *, delivery: str, body: str, thread: str, at: datetime) -> Turn:
    """The turn, now last in the person's conversation, which is begun where there is none.

    A delivery that made a turn before gives that turn, and nothing changes.
    """
    connection = session.connection()
    _begin(session, person, id, at)
    # Two at once take turns here, so that each sees what the other has written.
    connection.execute(select(CONVERSATION.c.id).where(_is(person, id)).with_for_update())
    first = find_turn(session, person, id, delivery)
    if first is not None:
        return first
    last = connection.scalar(select(func.max(TURN.c.number)).where(TURN.c.person == person, TURN.c.conversation == id))
    turn = Turn(number=(last or 0) + 1, delivery=delivery, body=body, at=as_utc(at))
    connection.execute(
        insert(TURN),
        {
            "person": person,
            "conversation": id,
            "number": turn.number,
            "delivery": delivery,
            "body": body,
            "at": turn.at,
        },
    )
    connection.execute(update(CONVERSATION).where(_is(person, id)).values(thread=thread, changed_at=at))
    return turn


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


def _begin(session: Session, person: str, id: str, at: datetime) -> None:
    connection = session.connection()
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    values = {"person": person, "id": id, "thread": "{}", "changed_at": at}
    connection.execute(dialect.insert(CONVERSATION).values(values).on_conflict_do_nothing())


def _is(person: str, id: str) -> ColumnElement[bool]:
    return (CONVERSATION.c.person == person) & (CONVERSATION.c.id == id)


def _turns(person: str, id: str) -> Select[int, str, str, datetime]:
    own = TURN.c
    return select(own.number, own.delivery, own.body, own.at).where(own.person == person, own.conversation == id)
