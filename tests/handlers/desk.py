"""A desk to ask at: the handlers on one database, at a fixed instant."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache

from sqlalchemy import Engine

from bot.wiring import read_folder, sample_folder
from handlers import answering, registers, replaying
from handlers.answering import Answered
from handlers.messages import Asked, Message
from handlers.registers import Loaded
from handlers.replaying import Replay
from handlers.replies import Answer, Note
from knowledge.questions import Thread
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.visibility import visible_to
from storage.engine import reading
from storage.ledger import Entry, history
from storage.snapshots import Snapshots

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ROADMAP = "may I share the product roadmap with Orion?"
Files = dict[str, bytes]


@cache
def _sample() -> Files:
    return read_folder(sample_folder())


def sample_files() -> Files:
    """The files of the sample register."""
    return dict(_sample())


def asked_of(register: Register, text: str = "", person: str = "ana") -> Asked:
    """What a handler replies from, where what was understood is given apart."""
    today = NOW.date()
    return Asked(asker=person, today=today, register=visible_to(register, (person,), today), revision=1, text=text)


def sample_register() -> Register:
    """The sample register as it is read from its files."""
    register = read_register(sample_files()).register
    assert register is not None
    return register


def edited(files: Files, path: str, *changes: tuple[str, str]) -> Files:
    """The files with texts in one of them replaced, each of which must be there."""
    text = files[path].decode()
    for old, new in changes:
        assert old in text, f"`{old}` is not in {path}"
        text = text.replace(old, new, 1)
    return {**files, path: text.encode()}


@dataclass(frozen=True)
class Desk:
    engine: Engine
    snapshots: Snapshots = field(default_factory=Snapshots)

    def load(self, files: Files) -> Loaded:
        return registers.load(files, self.engine, at=NOW, by="operator")

    def export(self, number: int | None = None) -> Files:
        return registers.export(self.engine, number)[1]

    def ask(
        self,
        text: str = ROADMAP,
        person: str = "ana",
        *,
        audience: Collection[str] = (),
        at: datetime = NOW,
        on: date | None = None,
        revision: int | None = None,
        thread: Thread | None = None,
        delivery: str | None = None,
    ) -> Answered:
        message = Message(
            person=person,
            text=text,
            at=at,
            audience=frozenset(audience),
            on=on,
            revision=revision,
            thread=thread or Thread(),
            platform=None if delivery is None else "slack",
            delivery=delivery,
        )
        return answering.answer(message, self.engine, self.snapshots)

    def answers(
        self,
        text: str = ROADMAP,
        person: str = "ana",
        *,
        audience: Collection[str] = (),
        at: datetime = NOW,
        on: date | None = None,
        revision: int | None = None,
        delivery: str | None = None,
    ) -> tuple[Answer, ...]:
        """The answers about sharing to somebody who is no outsider."""
        reply = self.ask(text, person, audience=audience, at=at, on=on, revision=revision, delivery=delivery).reply
        assert isinstance(reply, tuple), reply
        return reply

    def note(
        self, text: str, person: str = "ana", *, audience: Collection[str] = (), thread: Thread | None = None
    ) -> Note:
        """What is told without a verdict."""
        reply = self.ask(text, person, audience=audience, thread=thread).reply
        assert isinstance(reply, Note), reply
        return reply

    def number(self, person: str = "ana", *, audience: Collection[str] = ()) -> int:
        """The revision as these people count it."""
        return self.answers(person=person, audience=audience)[0].revision

    def replay(self, answer_id: str) -> Replay:
        return replaying.replay(answer_id, self.engine, self.snapshots)

    def ledger(self, *kinds: str) -> list[Entry]:
        with reading(self.engine) as session:
            return list(history(session, kinds=kinds or None))
