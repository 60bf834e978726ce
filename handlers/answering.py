"""The one entry: a message in, the reply out, each answer on record before it is given."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import Engine
from sqlmodel import Session

from handlers.messages import Message
from handlers.replies import Answer, Neutral, Reply, as_object
from handlers.share import Asked, answer_share
from knowledge.inquiry import Fact
from knowledge.questions import Intent, Thread, Understood, remember, understand, vocabulary
from knowledge.register import Register
from knowledge.sightings import visible_then
from knowledge.visibility import is_outsider
from storage.engine import reading, take_turn, transaction
from storage.ledger import ANSWER, Entry, append, find_delivered, find_entry
from storage.snapshots import Moment, Snapshots

_THREAD = TypeAdapter(Thread)


class AnsweringError(Exception):
    """What keeps a message from being answered."""


class EmptyRegisterError(AnsweringError):
    """Nothing has been loaded yet."""

    def __init__(self) -> None:
        super().__init__("no register has been loaded; load one with `mayshare load DIR`")


class UnknownRevisionError(AnsweringError):
    """The viewer has seen no revision of this `number`; `last` is the newest she has seen."""

    def __init__(self, number: int, last: int) -> None:
        seen = "you have seen only revision 1" if last == 1 else f"revisions go from 1 to {last}"
        super().__init__(f"there is no revision `{number}`; {seen}")
        self.number = number
        self.last = last


class UnknownAnswerError(AnsweringError):
    """No answer of this `id` is on record."""

    def __init__(self, id: str) -> None:
        super().__init__(f"there is no answer `{id}`; answer ids look like `A-1042`")
        self.id = id


class AlteredDeliveryError(AnsweringError):
    """A `delivery` has come again from somebody else, for other readers or with another text."""

    def __init__(self, delivery: str) -> None:
        super().__init__(f"the delivery `{delivery}` has been answered, and was another message")
        self.delivery = delivery


@dataclass(frozen=True, slots=True)
class Replay:
    """A past answer worked out again."""

    answer: Answer
    same: bool
    """Whether it is what was answered then, byte for byte."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The reply, and what the thread remembers from now on (rule 37)."""

    reply: Reply
    thread: Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class _Basis:
    """All an answer is worked out from besides the message; its moments and today are put on record."""

    head: Moment
    """The newest moment when it was asked: visibility is that of then, whatever revision is asked about (rule 2)."""
    moment: Moment
    """What the answer is worked out from."""
    today: date
    visible: Register
    """The register of the moment as the readers see it."""
    number: int
    """The moment by the readers' own count."""


def answer(message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The reply to the message; every answer is durably on record with all it was worked out from.

    An outsider, or an audience with one, gets the neutral line, and nothing is recorded. A delivery that was answered
    gets its first answer again. No answer is recorded after a change that it does not know of. Raises
    EmptyRegisterError, UnknownRevisionError, AlteredDeliveryError, and StorageError where the answer cannot be
    recorded: then there is no answer.
    """
    # What is no text cannot be put on record: half a character becomes `?`.
    message = replace(message, text=message.text.encode(errors="replace").decode())
    while True:
        with reading(engine) as session:
            found = _prepare(session, snapshots, message)
        if isinstance(found, Answered):
            return found
        understood, replies = _work_out(message, found)
        with transaction(engine) as session:
            take_turn(session)
            is_current = snapshots.find_head(session) == found.head and not _deliveries(session, message)
            recorded = [_record(session, message, *each, found) for each in enumerate(replies) if is_current]
        if is_current:
            return Answered(tuple(recorded), _remembered(understood, message.thread, replies))


def replay(answer_id: str, engine: Engine, snapshots: Snapshots) -> Replay:
    """The answer of that id, worked out again from the revision, the ledger position and the day it was given on.

    Raises UnknownAnswerError.
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        if entry is None or entry.kind != ANSWER:
            raise UnknownAnswerError(answer_id)
        stored = json.loads(entry.body)
        message = _read_message(stored["message"])
        found = _read_basis(session, snapshots, message, stored)
    worked_out = _work_out(message, found)[1][stored["index"]]
    return Replay(replace(worked_out, id=answer_id), _without_id(worked_out) == stored["answer"])


def _prepare(session: Session, snapshots: Snapshots, message: Message) -> _Basis | Answered:
    """What the answer is worked out from, or the reply where nothing is to be worked out."""
    head = snapshots.find_head(session)
    if head is None:
        raise EmptyRegisterError
    register = snapshots.get(session, head)
    today = _today(register, message.at)
    if any(is_outsider(register, person, today) for person in message.readers):
        return Answered(Neutral(), message.thread)
    delivered = _deliveries(session, message)
    if delivered:
        return _given_before(session, snapshots, message, delivered)
    moment = head
    if message.revision is not None:
        chosen = snapshots.find_moment(session, message.readers, today, message.revision)
        if chosen is None:
            raise UnknownRevisionError(message.revision, snapshots.number_for(session, message.readers, today, head))
        moment = chosen
    return _basis(session, snapshots, message, today=today, head=head, moment=moment)


def _basis(
    session: Session, snapshots: Snapshots, message: Message, *, today: date, head: Moment, moment: Moment
) -> _Basis:
    now, then = snapshots.get(session, head), snapshots.get(session, moment)
    return _Basis(
        head=head,
        moment=moment,
        today=today,
        visible=visible_then(then, now, message.readers, today),
        number=snapshots.number_for(session, message.readers, today, moment),
    )


def _read_basis(session: Session, snapshots: Snapshots, message: Message, stored: Mapping[str, Any]) -> _Basis:
    today = date.fromisoformat(stored["today"])
    head, moment = Moment(*stored["head"]), Moment(*stored["moment"])
    return _basis(session, snapshots, message, today=today, head=head, moment=moment)


def _deliveries(session: Session, message: Message) -> tuple[Entry, ...]:
    """The answers on record for the message's delivery, in their order."""
    if message.platform is None or message.delivery is None:
        return ()
    platform, delivery = message.platform, message.delivery
    found = (find_delivered(session, platform, _delivery(delivery, index)) for index in count())
    return tuple(iter(lambda: next(found), None))


def _given_before(session: Session, snapshots: Snapshots, message: Message, delivered: tuple[Entry, ...]) -> Answered:
    """The first answer to the delivery, worked out again from what is on record of it."""
    stored = json.loads(delivered[0].body)
    first = _read_message(stored["message"])
    if (first.person, first.audience, first.text) != (message.person, message.audience, message.text):
        raise AlteredDeliveryError(message.delivery or "")
    understood, replies = _work_out(first, _read_basis(session, snapshots, first, stored))
    reply = tuple(replace(each, id=entry.id) for each, entry in zip(replies, delivered, strict=True))
    return Answered(reply, _remembered(understood, first.thread, reply))


def _remembered(understood: Understood, thread: Thread, replies: tuple[Answer, ...]) -> Thread:
    """What the thread remembers, with the fact that was asked for, so that a bare word is taken for it."""
    if understood.intent in (Intent.NONE, Intent.HELP):
        return thread
    asked = next((each.ask_for[0] for each in replies if each.ask_for is not None), None)
    return replace(remember(understood, thread), asked=Fact(asked) if asked in set(Fact) else None)


def _today(register: Register, at: datetime) -> date:
    """The company's today; a sample carries its own (rule 1)."""
    return register.company.today or at.astimezone(ZoneInfo(register.company.time_zone)).date()


def _work_out(message: Message, basis: _Basis) -> tuple[Understood, tuple[Answer, ...]]:
    """What was understood and the answers, from nothing but the message and the basis."""
    visible, today = basis.visible, basis.today
    names = visible.remember(("vocabulary", ""), lambda: vocabulary(visible))
    understood = understand(message.text, visible, _askers_day(visible, message, today), message.thread, names=names)
    asked = Asked(asker=message.person, today=today, register=visible, revision=basis.number, on=message.on)
    return understood, answer_share(understood, asked)


def _askers_day(register: Register, message: Message, today: date) -> date:
    """Today in the asker's own time zone, in which dates in words are read (rule 2)."""
    person = register.people.get(message.person)
    if register.company.today is not None or person is None or person.time_zone is None:
        return today
    return message.at.astimezone(ZoneInfo(person.time_zone)).date()


def _record(session: Session, message: Message, index: int, reply: Answer, basis: _Basis) -> Answer:
    body = {
        "message": _write_message(message),
        "head": list(basis.head),
        "moment": list(basis.moment),
        "today": basis.today.isoformat(),
        "index": index,
        "answer": _without_id(reply),
    }
    entry = append(
        session,
        kind=ANSWER,
        at=message.at,
        by=message.person,
        body=json.dumps(body, ensure_ascii=True, sort_keys=True),
        platform=message.platform,
        delivery=None if message.delivery is None else _delivery(message.delivery, index),
    )
    return replace(reply, id=entry.id)


def _delivery(delivery: str, index: int) -> str:
    """The ledger's delivery of one of the answers to a message."""
    return f"{delivery}#{index}"


def _without_id(reply: Answer) -> dict[str, Any]:
    found = as_object(reply)
    del found["answer"]
    return found


def _write_message(message: Message) -> dict[str, Any]:
    return {
        "person": message.person,
        "text": message.text,
        "at": message.at.isoformat(),
        "audience": sorted(message.audience),
        "on": None if message.on is None else message.on.isoformat(),
        "thread": _THREAD.dump_python(message.thread, mode="json"),
    }


def _read_message(stored: Mapping[str, Any]) -> Message:
    return Message(
        person=stored["person"],
        text=stored["text"],
        at=datetime.fromisoformat(stored["at"]),
        audience=frozenset(stored["audience"]),
        on=None if stored["on"] is None else date.fromisoformat(stored["on"]),
        thread=_THREAD.validate_python(stored["thread"]),
    )
