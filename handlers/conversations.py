"""Conversations on a screen: each person's turns stay readable, and the thread goes on where it was.

They are no record and are deleted a month after the last turn; the answers in them are in the ledger.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Engine
from sqlmodel import Session

from handlers.replies import Answer, Neutral, Note, Reply, kind_of
from knowledge.questions import Thread
from storage.conversations import Turn as StoredTurn
from storage.conversations import (
    append_turn,
    find_delivered_turn,
    find_thread,
    find_turn,
    forget_unchanged,
    list_turns,
)
from storage.engine import reading, transaction

KEPT = timedelta(days=30)
"""A conversation is deleted so long after its last turn."""
MOST_TURNS = 50
"""Of a long conversation only the last turns are shown."""
UNREADABLE = Note(topic="none", headline="This reply was written by another version of Mayshare; please ask again.")

# Each by its own name: a neutral line would read anything.
_REPLIES: Mapping[str, TypeAdapter[Reply]] = {
    "neutral": TypeAdapter(Neutral),
    "note": TypeAdapter(Note),
    "answers": TypeAdapter(tuple[Answer, ...]),
}
_THREAD = TypeAdapter(Thread)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message of a conversation with its reply."""

    number: int
    """1 for the first of its conversation."""
    text: str
    reply: Reply
    at: datetime
    thread: Thread = field(default_factory=Thread)
    """What the conversation remembered after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A message with its reply, before it has its place in the conversation."""

    person: str
    conversation: str
    delivery: str
    text: str
    reply: Reply
    thread: Thread
    """What the conversation remembers after it."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation as far as it is shown; one in which nothing was said yet has no turns."""

    turns: tuple[Turn, ...] = ()
    thread: Thread = field(default_factory=Thread)
    """What it remembers (rule 37)."""


def find_conversation(person: str, id: str, engine: Engine) -> Conversation | None:
    """The person's own conversation of that id; somebody else's is none of hers, whatever its id."""
    with reading(engine) as session:
        thread = find_thread(session, person, id)
        turns = list_turns(session, person, id, MOST_TURNS)
    if thread is None:
        return None
    return Conversation(turns=tuple(map(_read_turn, turns)), thread=_read_thread(thread))


def find_delivered(person: str, id: str, delivery: str, engine: Engine) -> Turn | None:
    """The turn that this delivery made in the person's conversation."""
    with reading(engine) as session:
        turn = find_turn(session, person, id, delivery)
    return None if turn is None else _read_turn(turn)


def recall_thread(session: Session, person: str, id: str, since: datetime | None = None) -> Thread:
    """What the person's conversation of that id remembers; nothing of one that went on no more since then."""
    thread = find_thread(session, person, id, since)
    return Thread() if thread is None else _read_thread(thread)


def find_said(person: str, delivery: str, engine: Engine) -> Turn | None:
    """The turn that this delivery made in any of the person's own conversations."""
    with reading(engine) as session:
        turn = find_delivered_turn(session, person, delivery)
    return None if turn is None else _read_turn(turn)


def keep_turn(saying: Saying, engine: Engine) -> Turn:
    """The turn, now last in the person's conversation, which is begun where there is none.

    A delivery that made a turn before gives that turn, and nothing changes.
    """
    with transaction(engine) as session:
        return _read_turn(put_turn(session, saying))


def put_turn(session: Session, saying: Saying) -> StoredTurn:
    """As `keep_turn`, in a transaction, and as it is kept."""
    kind = kind_of(saying.reply)
    thread = _THREAD.dump_json(saying.thread).decode()
    told = {
        "text": saying.text,
        "kind": kind,
        "reply": _REPLIES[kind].dump_python(saying.reply, mode="json"),
        "thread": thread,
    }
    return append_turn(
        session,
        saying.person,
        saying.conversation,
        delivery=saying.delivery,
        body=json.dumps(told),
        thread=thread,
        at=saying.at,
    )


def forget_old(engine: Engine, *, at: datetime) -> None:
    """Deletes the conversations in which nothing was said for as long as they are kept."""
    with transaction(engine) as session:
        forget_unchanged(session, at - KEPT)


def _read_turn(turn: StoredTurn) -> Turn:
    body = json.loads(turn.body)
    try:
        reply = _REPLIES[body["kind"]].validate_python(body["reply"])
    except (KeyError, ValidationError):
        reply = UNREADABLE
    return Turn(
        number=turn.number, text=body["text"], reply=reply, at=turn.at, thread=_read_thread(body.get("thread", "{}"))
    )


def _read_thread(thread: str) -> Thread:
    try:
        return _THREAD.validate_json(thread)
    except ValidationError:
        return Thread()
