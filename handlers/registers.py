"""Register files in and out: checked, loaded as one new revision all or nothing, exported without loss."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from knowledge.secrecy import check_secrecy
from sqlalchemy import Engine
from sqlmodel import Session

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
from storage.engine import reading, transaction
from storage.ledger import append, find_entry, head_position, history, ledger_id
from storage.registers import Change, Revision, changes_between, find_head, find_revision, load_records, store_revision

LOAD = "load"
CHAT = "chat"
_EVENT = "revision"
Key = tuple[str, str]


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
        told = f"these files were exported from revision {base}" if base is not None else "these files name no revision"
        super().__init__(
            f"{told}, but the register is at revision {head}; nothing was loaded: export it again, "
            "and make your changes in those files"
        )
        self.base = base
        self.head = head
        self.changes = changes


class ChangedEventError(RegistersError):
    """An event in the files differs from the one on record under the same `kind` and `id`."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(
            f"the {kind} `{id}` is on record with other content, and records are never altered; "
            "give the new one an id of its own; nothing was loaded"
        )
        self.kind = kind
        self.id = id


class MissingRegisterError(RegistersError):
    """There is nothing to export."""

    def __init__(self, number: int | None) -> None:
        super().__init__("no register has been loaded" if number is None else f"there is no revision `{number}`")
        self.number = number


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
    digest = hashlib.sha256(json.dumps(sorted(standing.items()), ensure_ascii=False).encode()).hexdigest()
    with transaction(engine) as session:
        head = find_head(session)
        _refuse_stale(session, head, found.base_revision)
        new_events = _record_events(session, events, at, by)
        number = head.number if head is not None else 0
        if head is not None and head.digest == digest and not new_events:
            return Loaded(revision=number, changes=(), events=(), warnings=found.problems)
        body = json.dumps({"revision": number + 1, "via": LOAD, "digest": digest}, sort_keys=True)
        append(session, kind=_EVENT, id=str(number + 1), at=at, by=by, body=body)
        revision = store_revision(
            session, records=standing, made_at=at, made_by=by, via=LOAD, note="", digest=digest, expected_head=number
        )
        changes = changes_between(session, number, revision.number)
    return Loaded(revision=revision.number, changes=changes, events=new_events, warnings=found.problems)


def _refuse_stale(session: Session, head: Revision | None, base: int | None) -> None:
    if head is None or base == head.number:
        return
    if base is None:
        if head.via == LOAD:
            return
        raise ChangedRegisterError(base, head.number, changes_between(session, head.number - 1, head.number))
    since = base if base < head.number else 0
    raise ChangedRegisterError(base, head.number, changes_between(session, since, head.number))


def _record_events(session: Session, events: Mapping[Key, str], at: datetime, by: str) -> tuple[Key, ...]:
    new: list[Key] = []
    for (kind, id), body in sorted(events.items()):
        entry = find_entry(session, ledger_id(kind, id))
        if entry is None:
            append(session, kind=kind, id=id, at=at, by=by, body=body)
            new.append((kind, id))
        elif _content(entry.body) != _content(body):
            raise ChangedEventError(kind, id)
    return tuple(new)


def _content(body: str) -> dict[str, object]:
    """What an event says; what an approval was given on is worked out when it is first loaded, and then kept."""
    content: dict[str, object] = json.loads(body)
    content.pop("basis", None)
    return content


def export(engine: Engine, number: int | None = None) -> tuple[int, dict[str, bytes]]:
    """The newest revision, or that of the number, and its files by path; they name the revision.

    The events on record then are in them. Raises MissingRegisterError.
    """
    with reading(engine) as session:
        head = find_head(session)
        revision = head if number is None else find_revision(session, number)
        if revision is None or head is None:
            raise MissingRegisterError(number)
        position = head_position(session) if revision.number == head.number else revision.ledger_position
        records = load_records(session, revision.number)
        for entry in history(session, kinds=EVENT_KINDS, upto=position):
            records[entry.kind, entry.id.removeprefix(f"{entry.kind}:")] = entry.body
    return revision.number, write_register(read_records(records), revision.number)
