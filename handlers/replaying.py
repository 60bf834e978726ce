"""Past answers worked out again from what was on record then."""

from dataclasses import dataclass, replace

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.hearing import basis_of, hear
from handlers.messages import Asked
from handlers.next_steps import with_next_steps
from handlers.recording import PURGED, Recorded, read_recorded
from handlers.replies import Answer
from handlers.share import answer_share
from knowledge.questions import Understood
from storage.engine import reading
from storage.ledger import ANSWER, find_entry
from storage.snapshots import Snapshots


class ReplayingError(Exception):
    """What keeps a past answer from being worked out again."""


class UnknownAnswerError(ReplayingError):
    """No answer of this `id` is on record."""

    def __init__(self, id: str) -> None:
        super().__init__(f"there is no answer `{id}`; answer ids look like `A-1042`")
        self.id = id


@dataclass(frozen=True, slots=True)
class Replay:
    """A past answer worked out again."""

    answer: Answer
    """As it comes out now; as it stands on record where nothing comes out any more."""
    same: bool
    """Whether it is what was answered then, byte for byte. A later version may read the same words otherwise."""
    is_purged: bool = False
    """Whether the words that it answered were erased where law demanded it: then nothing comes out any more."""

    def as_given(self, recorded: Answer) -> Answer:
        """What was answered then: with all that is for drawing where it comes out the same, else as recorded."""
        return self.answer if self.same else recorded


def replay(answer_id: str, engine: Engine, snapshots: Snapshots) -> Replay:
    """The answer of that id, worked out again from the revision, the ledger position and the day it was given on.

    Raises UnknownAnswerError.
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        if entry is None or entry.kind != ANSWER:
            raise UnknownAnswerError(answer_id)
        return replay_entry(session, snapshots, read_recorded(entry))


def replay_entry(session: Session, snapshots: Snapshots, recorded: Recorded) -> Replay:
    """As `replay`, of what was read from the ledger."""
    if recorded.message.text == PURGED:
        return Replay(recorded.answer, same=False, is_purged=True)
    found = basis_of(session, snapshots, recorded.message, recorded.origin)
    (again,) = work_out((recorded,), *hear(recorded.message, found))
    return replace(again, answer=with_next_steps((again.answer,))[0])


def find_shareable(
    answer_id: str,
    listeners: frozenset[str],
    engine: Engine,
    snapshots: Snapshots,
    *,
    counted_anew: bool = False,
) -> Answer | None:
    """The answer as all the listeners may be told it, where it is what the asker was told; else None.

    So nobody learns from another's answer what may not be known to her. It is worked out twice, once with what was
    visible to them when it was given and once with what is visible to them now (rule 2). The number of its revision is
    part of it, because whoever counts fewer would learn of one that is hidden; with `counted_anew` the answer bears
    the number that all of them count instead.
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        head = snapshots.find_head(session)
        if entry is None or entry.kind != ANSWER or head is None:
            return None
        recorded = read_recorded(entry)
        message = replace(recorded.message, audience=recorded.message.audience | listeners)
        bases = [
            basis_of(session, snapshots, message, replace(recorded.origin, head=each))
            for each in (recorded.origin.head, head)
        ]
    found = []
    for basis in bases:
        (again,) = work_out((recorded,), *hear(message, basis))
        told = again.answer
        if not recorded.is_same(replace(told, revision=recorded.answer.revision) if counted_anew else told):
            return None
        found.append(told)
    return found[0]


def work_out(recorded: tuple[Recorded, ...], understood: Understood, asked: Asked) -> tuple[Replay, ...]:
    """The recorded answers to one message, worked out again from what is understood of it now."""
    # Only what is answered about sharing is on record, whatever the message was taken for.
    replies = answer_share(understood, asked)
    found = []
    for each in recorded:
        again = replies[each.index] if each.index < len(replies) else None
        same = again is not None and each.is_same(again)
        found.append(Replay(each.answer if again is None else replace(again, id=each.answer.id), same))
    return tuple(found)
