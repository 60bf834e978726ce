"""Register files in and out: checked, loaded as one new revision all or nothing, exported without loss."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.revising import LOAD, Key, announce
from knowledge.reading import (
    EVENT_KINDS,
    Problem,
    Reading,
    Severity,
    read_records,
    read_register,
    register_records,
    write_register,
)
from knowledge.secrecy import check_secrecy
from knowledge.sightings import without_strays
from storage.announcements import content_digest, written_digest
from storage.engine import reading, take_turn, transaction
from storage.ledger import append, find_entry, head_position, history, ledger_id
from storage.registers import (
    Change,
    Revision,
    changes_between,
    differences,
    find_head,
    find_revision,
    list_revisions,
    load_records,
    store_revision,
)


class RegistersError(Exception):
    """What keeps a register from being loaded or exported."""


class BrokenRegisterError(RegistersError):
    """The files have errors; `problems` are all of them, with their places."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        super().__init__(f"{errors} problem{'s' if errors != 1 else ''}; nothing was loaded")
        self.problems = problems


class ChangedRegisterError(RegistersError):
    """The register has changed since the files were exported; `changes` say how."""

    def __init__(self, base: int | None, head: int, changes: tuple[Change, ...]) -> None:
        if base is None:
            told = "the register has been changed in chat, and these files name no revision"
        elif base > head:
            told = f"these files were exported from revision {base} of another register: this one is at {head}"
        else:
            told = f"these files were exported from revision {base}, but the register is at revision {head}"
        super().__init__(f"{told}; nothing was loaded: export it again, and make your changes in those files")
        self.base = base
        self.head = head
        self.changes = changes


class ChangedEventError(RegistersError):
    """Events in the files that differ from those on record under the same kinds and ids; `events` are all of them."""

    def __init__(self, events: tuple[Key, ...]) -> None:
        told = ", ".join(f"{kind} `{id}`" for kind, id in events)
        super().__init__(
            f"on record with other content: {told}; records are never altered, so give a new one an id of its own; "
            "nothing was loaded"
        )
        self.events = events


class MissingRegisterError(RegistersError):
    """There is nothing to export: no revision of this `number`, or none at all where there is no `head`."""

    def __init__(self, number: int | None, head: int | None) -> None:
        super().__init__(
            "no register has been loaded; load one with `mayshare load DIR`"
            if head is None
            else f"there is no revision `{number}`; revisions go from 1 to {head}"
        )
        self.number = number
        self.head = head


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What loading did."""

    revision: int
    """The head now."""
    changes: tuple[Change, ...]
    """What the new revision changed; none when it already held all of this."""
    events: tuple[Key, ...]
    """Kinds and ids of the events newly put on record."""
    warnings: tuple[Problem, ...]

    @property
    def is_new(self) -> bool:
        """True when a revision was made."""
        return bool(self.changes or self.events)


def check(files: Mapping[str, bytes]) -> Reading:
    """Every problem of the files, those of secrecy included (rules 7 and 8)."""
    return read_register(files, (check_secrecy,))


def load(files: Mapping[str, bytes], engine: Engine, *, at: datetime, by: str) -> Loaded:
    """The files as one new revision; events are put on record in the ledger, merged by id.

    All or nothing. Raises BrokenRegisterError, ChangedRegisterError when the register has changed since the revision
    the files name, or in chat where they name none, and ChangedEventError.
    """
    found = check(files)
    if found.register is None:
        raise BrokenRegisterError(found.problems)
    records = register_records(found.register)
    standing = {key: body for key, body in records.items() if key[0] not in EVENT_KINDS}
    events = {key: body for key, body in records.items() if key[0] in EVENT_KINDS}
    digest = content_digest(standing)
    with transaction(engine) as session:
        take_turn(session)
        head = find_head(session)
        number = head.number if head is not None else 0
        _refuse_stale(session, head, found.base_revision)
        new_events = _new_events(session, events)
        if head is not None and head.digest == digest and not new_events:
            return Loaded(revision=number, changes=(), events=(), warnings=found.problems)
        written = differences(load_records(session, number), standing)
        proved = {"events": len(new_events), "written": written_digest(written)}
        announce(session, number + 1, via=LOAD, digest=digest, at=at, by=by, told=proved)
        for kind, id in new_events:
            append(session, kind=kind, id=id, at=at, by=by, body=events[kind, id])
        revision = store_revision(
            session, records=standing, made_at=at, made_by=by, via=LOAD, note="", digest=digest, expected_head=number
        )
        changes = changes_between(session, number, revision.number)
    return Loaded(revision=revision.number, changes=changes, events=new_events, warnings=found.problems)


def _refuse_stale(session: Session, head: Revision | None, base: int | None) -> None:
    if head is None or base == head.number:
        return
    if base is None:
        in_chat = next((revision for revision in list_revisions(session) if revision.via != LOAD), None)
        if in_chat is not None:
            raise ChangedRegisterError(base, head.number, changes_between(session, in_chat.number - 1, head.number))
        return
    changes = changes_between(session, base, head.number) if base < head.number else ()
    raise ChangedRegisterError(base, head.number, changes)


def _new_events(session: Session, events: Mapping[Key, str]) -> tuple[Key, ...]:
    """The events that are not on record yet. Raises ChangedEventError for those that are, with other content."""
    new: list[Key] = []
    altered: list[Key] = []
    for (kind, id), body in sorted(events.items()):
        entry = find_entry(session, ledger_id(kind, id))
        if entry is None:
            new.append((kind, id))
        elif _content(entry.body) != _content(body):
            altered.append((kind, id))
    if altered:
        raise ChangedEventError(tuple(altered))
    return tuple(new)


def _content(body: str) -> dict[str, object]:
    """What an event says; what an approval was given on is worked out when it is first loaded, and then kept."""
    content: dict[str, object] = json.loads(body)
    content.pop("basis", None)
    return content


def export(engine: Engine, number: int | None = None) -> tuple[int, dict[str, bytes]]:
    """The newest revision, or that of the number, and its files by path; they name the revision.

    The events on record then are in them, but for those about records that are no longer there: `load` would refuse
    these, and they are on record anyhow. Raises MissingRegisterError.
    """
    with reading(engine) as session:
        head = find_head(session)
        revision = head if number is None else find_revision(session, number)
        if revision is None or head is None:
            raise MissingRegisterError(number, head.number if head is not None else None)
        position = head_position(session) if revision.number == head.number else revision.ledger_position
        records = load_records(session, revision.number)
        for entry in history(session, kinds=EVENT_KINDS, upto=position):
            records[entry.kind, entry.id.removeprefix(f"{entry.kind}:")] = entry.body
    return revision.number, write_register(without_strays(read_records(records)), revision.number)
