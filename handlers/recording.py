"""What is put on the ledger of a message and what was answered to it, and how that is read back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from sqlmodel import Session

from handlers.messages import Message, read_message, understand_message, write_message
from handlers.replies import Answer, as_object, from_object
from knowledge.questions import Understood
from knowledge.register import Register
from storage.ledger import ANSWER, Entry, append_answer, find_delivered, find_entry, newest_by
from storage.snapshots import Moment

PURGED = "(erased where law demanded it)"
"""What stands in the place of words that were purged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What an answer was worked out from besides the message; with the message, all that a replay needs."""

    head: Moment
    """The newest moment when it was asked: visibility is that of then, whatever revision is asked about (rule 2)."""
    moment: Moment
    """The moment whose register it was worked out from."""
    today: date
    """The company's day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An answer as it stands on record. What is only for drawing is not in it."""

    message: Message
    origin: Origin
    index: int
    """Which of the answers to the message it is, from 0."""
    answer: Answer
    body: Mapping[str, Any]
    """The answer to the byte, without its id."""

    def understand(self, register: Register) -> Understood:
        """What is understood of its message on this register, as of the day it was written."""
        return understand_message(self.message, register, self.origin.today)

    def is_same(self, worked_out: Answer) -> bool:
        """Whether the answer worked out again is what was answered then."""
        return _without_id(worked_out) == self.body


def read_recorded(entry: Entry) -> Recorded:
    """The answer of the entry."""
    stored = json.loads(entry.body)
    today = date.fromisoformat(stored["today"])
    return Recorded(
        message=read_asked(entry),
        origin=Origin(head=Moment(*stored["head"]), moment=Moment(*stored["moment"]), today=today),
        index=stored["index"],
        answer=from_object({**stored["answer"], "answer": entry.id}, today),
        body=stored["answer"],
    )


def read_asked(entry: Entry) -> Message:
    """The message that led to the entry, be it answered or a request; without its words where they were purged."""
    stored = json.loads(entry.body).get("message")
    return Message(person=entry.by, text=PURGED, at=entry.at) if stored is None else read_message(stored)


def find_own(session: Session, person: str, id: str) -> Recorded | None:
    """The person's own answer of that id, however it is written; None for what is anybody else's, or no answer."""
    entry = find_entry(session, id.strip().upper())
    return read_recorded(entry) if entry is not None and is_own(entry, person) else None


def is_own(entry: Entry, person: str) -> bool:
    """Whether it is an answer that was given to the person."""
    return entry.kind == ANSWER and entry.by == person


def find_past(session: Session, person: str, most: int) -> tuple[Answer, ...]:
    """The person's own newest answers."""
    return tuple(read_recorded(entry).answer for entry in newest_by(session, person, ANSWER, most=most))


def find_deliveries(session: Session, message: Message) -> tuple[Entry, ...]:
    """What is on record for the message's delivery, in its order."""
    if message.platform is None or message.delivery is None:
        return ()
    platform, delivery = message.platform, message.delivery
    found = (find_delivered(session, platform, _delivery(delivery, index)) for index in count())
    return tuple(iter(lambda: next(found), None))


def record_answers(
    session: Session, message: Message, answers: tuple[Answer, ...], origin: Origin
) -> tuple[Answer, ...] | None:
    """The answers with their ids, each now on record with all it was worked out from; None where the message's delivery
    was answered before.
    """
    recorded = []
    for index, each in enumerate(answers):
        id = _record(session, message, index, each, origin)
        if id is None:
            return None
        recorded.append(replace(each, id=id))
    return tuple(recorded)


def _record(session: Session, message: Message, index: int, answer: Answer, origin: Origin) -> str | None:
    told = {
        "head": list(origin.head),
        "moment": list(origin.moment),
        "today": origin.today.isoformat(),
        "index": index,
        "answer": _without_id(answer),
    }
    return append_answer(
        session,
        at=message.at,
        by=message.person,
        body=json.dumps({"message": write_message(message), **told}, ensure_ascii=True, sort_keys=True),
        platform=message.platform,
        delivery=None if message.delivery is None else _delivery(message.delivery, index),
    )


def _delivery(delivery: str, index: int) -> str:
    """The ledger's delivery of one of the answers to a message."""
    return f"{delivery}#{index}"


def _without_id(answer: Answer) -> dict[str, Any]:
    found = as_object(answer)
    del found["answer"]
    return found
