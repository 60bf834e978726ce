"""The one entry: a message in, the reply out, each answer on record before it is given."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.messages import Message
from handlers.replies import Answer, Neutral, Reply, as_object
from handlers.share import Asked, answer_share
from knowledge.questions import Thread, Understood, remember, understand
from knowledge.register import Register
from knowledge.terms import Action, Channel
from knowledge.visibility import is_outsider, visible_to
from storage.engine import reading, transaction
from storage.ledger import ANSWER, append, find_entry
from storage.snapshots import Moment, Snapshots


class AnsweringError(Exception):
    """What keeps a message from being answered."""


class EmptyRegisterError(AnsweringError):
    """Nothing has been loaded yet."""

    def __init__(self) -> None:
        super().__init__("no register has been loaded; load one with `mayshare load DIR`")


class UnknownRevisionError(AnsweringError):
    """The viewer has seen no revision of this `number`; `last` is the newest she has seen."""

    def __init__(self, number: int, last: int) -> None:
        super().__init__(f"there is no revision `{number}`; revisions go from 1 to {last}")
        self.number = number
        self.last = last


class UnknownAnswerError(AnsweringError):
    """No answer of this `id` is on record."""

    def __init__(self, id: str) -> None:
        super().__init__(f"there is no answer `{id}`; answer ids look like `A-1042`")
        self.id = id


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


def answer(message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The reply to the message; every answer is durably on record with all it was worked out from.

    An outsider, or an audience with one, gets the neutral line, and nothing is recorded. Raises EmptyRegisterError,
    UnknownRevisionError, and StorageError where the answer cannot be recorded: then there is no answer.
    """
    with reading(engine) as session:
        snapshots.get_head(session)  # read a changed register before taking the writers' turn
    with transaction(engine) as session:
        head = snapshots.get_head(session)
        if head is None:
            raise EmptyRegisterError
        moment, register = head
        today = _today(register, message.at)
        if any(is_outsider(register, person, today) for person in message.readers):
            return Answered(Neutral(), message.thread)
        if message.revision is not None:
            moment, register = _chosen(session, snapshots, message, today, number=message.revision, head=head[0])
        number = snapshots.number_for(session, message.readers, today, moment)
        understood, replies = _work_out(message, register, today, number)
        recorded = tuple(
            _recorded(session, message, reply, today=today, moment=moment, index=index)
            for index, reply in enumerate(replies)
        )
    return Answered(recorded, remember(understood, message.thread))


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
        moment = Moment(*stored["moment"])
        register = snapshots.get(session, moment)
        today = date.fromisoformat(stored["today"])
        number = snapshots.number_for(session, message.readers, today, moment)
        worked_out = _work_out(message, register, today, number)[1][stored["index"]]
    again = replace(worked_out, id=answer_id)
    return Replay(again, _without_id(again) == stored["answer"])


def _today(register: Register, at: datetime) -> date:
    """The company's today; a sample carries its own (rule 1)."""
    return register.company.today or at.astimezone(ZoneInfo(register.company.time_zone)).date()


def _chosen(
    session: Session, snapshots: Snapshots, message: Message, today: date, *, number: int, head: Moment
) -> tuple[Moment, Register]:
    moment = snapshots.find_moment(session, message.readers, today, number)
    if moment is None:
        raise UnknownRevisionError(number, snapshots.number_for(session, message.readers, today, head))
    return moment, snapshots.get(session, moment)


def _work_out(message: Message, register: Register, today: date, number: int) -> tuple[Understood, tuple[Answer, ...]]:
    """Pure from here: the register as the audience sees it, what was understood, and the answers."""
    visible = visible_to(register, message.readers, today)
    understood = understand(message.text, visible, _askers_day(visible, message, today), message.thread)
    asked = Asked(asker=message.person, today=today, register=visible, revision=number, on=message.on)
    return understood, answer_share(understood, asked)


def _askers_day(register: Register, message: Message, today: date) -> date:
    """Today in the asker's own time zone, in which dates in words are read (rule 2)."""
    zone = register.people[message.person].time_zone if message.person in register.people else None
    if register.company.today is not None or zone is None:
        return today
    return message.at.astimezone(ZoneInfo(zone)).date()


def _recorded(session: Session, message: Message, reply: Answer, *, today: date, moment: Moment, index: int) -> Answer:
    body = {
        "message": _write_message(message),
        "moment": list(moment),
        "today": today.isoformat(),
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
        delivery=None if message.delivery is None else f"{message.delivery}#{index}",
    )
    return replace(reply, id=entry.id)


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
        "thread": {name: _plain(value) for name, value in asdict(message.thread).items()},
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _read_message(stored: Mapping[str, Any]) -> Message:
    return Message(
        person=stored["person"],
        text=stored["text"],
        at=datetime.fromisoformat(stored["at"]),
        audience=frozenset(stored["audience"]),
        on=None if stored["on"] is None else date.fromisoformat(stored["on"]),
        thread=_read_thread(stored["thread"]),
    )


def _read_thread(stored: Mapping[str, Any]) -> Thread:
    known = {field.name for field in fields(Thread)}
    values: dict[str, Any] = {name: _frozen(value) for name, value in stored.items() if name in known}
    values["on"] = None if values.get("on") is None else date.fromisoformat(values["on"])
    values["uses"] = tuple(Action(use) for use in values.get("uses") or ())
    values["channel"] = None if values.get("channel") is None else Channel(values["channel"])
    return Thread(**values)


def _frozen(value: object) -> object:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
