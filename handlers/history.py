"""A person's own answers: what she was told stays hers to read, and nobody else's."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from handlers.recording import is_own, read_recorded
from handlers.replies import Answer
from handlers.viewers import find_viewer
from storage.engine import reading
from storage.ledger import ANSWER, Entry, find_entry, newest_by
from storage.snapshots import Snapshots


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer:
    """An answer as it stands on record, with the question; what is only for drawing is not in it."""

    question: str
    at: datetime
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some of a person's answers, newest first."""

    answers: tuple[GivenAnswer, ...] = ()
    before: str | None = None
    """The answer before which the next page begins; None on the last one."""


def list_own(
    person: str, engine: Engine, snapshots: Snapshots, *, at: datetime, most: int, before: str | None = None
) -> Page | None:
    """The person's answers, those before one of them where that is named; none for an outsider today.

    None where the answer that is named is not hers.
    """
    with reading(engine) as session:
        if find_viewer(session, snapshots, person, at) is None:
            return Page()
        mark = None if before is None else find_entry(session, before)
        if before is not None and (mark is None or not is_own(mark, person)):
            return None
        entries = newest_by(session, person, ANSWER, most=most + 1, before=None if mark is None else mark.sequence)
    shown = tuple(map(_read, entries[:most]))
    return Page(answers=shown, before=shown[-1].answer.id if len(entries) > most else None)


def find_own(answer_id: str, person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> GivenAnswer | None:
    """The answer of that id if this person asked for it; None for everybody else's, and for an outsider today."""
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        viewer = find_viewer(session, snapshots, person, at)
    if entry is None or viewer is None or not is_own(entry, person):
        return None
    return _read(entry)


def _read(entry: Entry) -> GivenAnswer:
    recorded = read_recorded(entry)
    return GivenAnswer(question=recorded.message.text, at=entry.at, answer=recorded.answer)
