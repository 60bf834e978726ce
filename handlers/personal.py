"""A person's data: all that is held of her in one file, and the purge of it where law demands that.

A purge leaves the records and their proofs: who did what is still known by the person's id alone. What identifies her
is erased: name, address, accounts and teams in every version of her record, and her own words: her messages, and the
notes and reasons in what she put on record of a disclosure. Why she approved something or changed the register stays.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.replies import one_line
from knowledge.people import IDENTIFYING
from knowledge.proofs.entries import PURGE, write_purge
from knowledge.reading import read_records
from storage.announcements import row_digest
from storage.conversations import list_all_turns
from storage.disclosures import DISCLOSURE, NOTE, REASON, STEP
from storage.engine import reading, take_turn, transaction
from storage.ledger import REQUEST, Entry, append, find_numbered, history, own_id
from storage.notices import list_all
from storage.purging import (
    Version,
    erase_fields,
    forget_person,
    replace_said,
    replace_words,
    rewrite_versions,
    versions_of,
)
from storage.registers import find_head, load_records
from storage.snapshots import REVISION

FORMAT = "mayshare-person/1"
NAMELESS = "former employee"
"""What a purged person is called."""
WORDLESS = "(erased)"
"""What others read in place of her own words."""
_MESSAGE = "message"
_CHANGES = "changes"
_FEWEST_LETTERS = 3


class PersonalError(Exception):
    """What keeps a person's data from being exported or purged."""


class UnknownPersonError(PersonalError):
    """No version of the register knows this `person`."""

    def __init__(self, person: str) -> None:
        super().__init__(f"nobody with the id `{person}` was ever registered")
        self.person = person


class StillHereError(PersonalError):
    """The `person` still works here: without her name nobody could be told whom to ask."""

    def __init__(self, person: str) -> None:
        super().__init__(f"`{person}` still works here; give her record a last day (`left_on`) first")
        self.person = person


class NamingReasonError(PersonalError):
    """The reason of a purge names the person, and would stay for good."""

    def __init__(self, person: str) -> None:
        super().__init__(f"the reason names `{person}`, and it stays on record for good; name the request by its date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What a purge did."""

    entries: int
    """In so many entries of the ledger something was erased."""
    versions: int
    """So many versions of her record lost what identifies her."""
    deleted: Mapping[str, int]
    """Rows deleted that were no records, by table."""
    mentions: tuple[str, ...]
    """Ids of entries by others in whose words she is still named; a person must look at these."""


def export_person(person: str, engine: Engine) -> dict[str, Any]:
    """All that is held of the person, as JSON. Raises UnknownPersonError."""
    with reading(engine) as session:
        versions = list(versions_of(session, "person", person))
        if not versions:
            raise UnknownPersonError(person)
        spoken = _names(versions)
        own, named = [], []
        for entry in history(session):
            if entry.by == person:
                own.append(_told(entry))
            elif _mentions(entry.body, person, spoken):
                named.append(_told(entry))
        return {
            "format": FORMAT,
            "person": person,
            "record": [{"revision": version[0], "body": json.loads(body)} for version, body in versions],
            "ledger": own,
            "ledger_by_others": named,
            "notices": [
                {"at": each.at.isoformat(), "about": each.subject, "told": json.loads(each.body)}
                for each in list_all(session, person)
            ],
            "conversations": [
                {"conversation": id, "at": turn.at.isoformat(), "turn": json.loads(turn.body)}
                for id, turn in list_all_turns(session, person)
            ],
        }


def purge_person(person: str, engine: Engine, *, why: str, at: datetime, by: str) -> Purged:
    """Erases what identifies the person, all or nothing; the ledger says which entries were purged, and why.

    Raises UnknownPersonError, StillHereError while she works here, and NamingReasonError.
    """
    with transaction(engine) as session:
        take_turn(session)
        versions = list(versions_of(session, "person", person))
        if not versions:
            raise UnknownPersonError(person)
        _require_gone(session, person, at)
        spoken = _names(versions)
        if _is_named(json.dumps(why), spoken):
            raise NamingReasonError(person)
        nameless = {version: _nameless(body) for version, body in versions if _nameless(body) != body}
        fields, said = _personal(session, person)
        _require_announced(session, {revision for revision, _, _ in nameless})
        digests = {version: row_digest((*version[1:], body)) for version, body in versions if version in nameless}
        append(session, kind=PURGE, at=at, by=by, body=write_purge(fields.keys(), digests, why=why))
        for sequence in sorted(fields):
            entry = find_numbered(session, sequence)
            assert entry is not None  # noqa: S101 - it was read in this transaction
            erase_fields(session, entry, fields[sequence])
        rewrite_versions(session, nameless)
        deleted = forget_person(session, person)
        for subject, words in said.items():
            replace_said(session, subject, words, WORDLESS)
        if spoken:
            replace_words(session, spoken, NAMELESS)
        mentions = tuple(
            entry.id for entry in history(session) if entry.kind != PURGE and _is_named(entry.body, spoken)
        )
    return Purged(entries=len(fields), versions=len(nameless), deleted=deleted, mentions=mentions)


def _require_gone(session: Session, person: str, at: datetime) -> None:
    head = find_head(session)
    register = read_records(load_records(session, head.number)) if head is not None else None
    record = register.people.get(person) if register is not None else None
    if register is not None and record is not None and record.works_on(register.company.today or at.date()):
        raise StillHereError(person)


def _require_announced(session: Session, revisions: set[int]) -> None:
    """Raises PersonalError where a revision was stored by a program that did not say what it wrote."""
    for entry in history(session, kinds=(REVISION,)):
        told = json.loads(entry.body)
        if told.get("revision") in revisions and "written" not in told:
            raise PersonalError(
                f"revision {told['revision']} was stored by an older program, and nothing could prove it any more "
                "once a record in it is purged"
            )


def _nameless(body: str) -> str:
    """The record without what identifies the person; what the rules look at stays, so that past answers do."""
    record = json.loads(body)
    kept = {name: value for name, value in record.items() if name not in IDENTIFYING}
    return _canonical({**kept, "name": NAMELESS})


def _canonical(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _personal(session: Session, person: str) -> tuple[dict[int, tuple[str, ...]], dict[str, set[str]]]:
    """The fields of each entry that identify the person, and her own words by the subject of which others read them."""
    fields: dict[int, tuple[str, ...]] = {}
    said: dict[str, set[str]] = {}
    notes: dict[str, tuple[str, str]] = {}
    for entry in history(session):
        body = json.loads(entry.body)
        hers = {f"body.{_MESSAGE}"} if entry.by == person else set()
        if entry.kind in (DISCLOSURE, STEP):
            about = str(body.get("about") or own_id(entry))
            hers |= set(_free_words(entry, body, person, notes, about))
            said.setdefault(about, set()).update(body[name] for name in (NOTE, REASON) if f"body.{name}" in hers)
        elif entry.kind == REQUEST and hers and _MESSAGE in body:
            said.setdefault(own_id(entry), set()).update((body[_MESSAGE]["text"], one_line(body[_MESSAGE]["text"])))
        if entry.by == person and entry.platform is not None:
            hers |= {"platform", "delivery"}
        if entry.kind == REVISION and any(_is_record_of(change, person) for change in body.get(_CHANGES, ())):
            hers |= {f"body.{name}" for name in (_CHANGES, _MESSAGE)}
        found = {name for name in hers if not name.startswith("body.") or name.removeprefix("body.") in body}
        if found:
            fields[entry.sequence] = tuple(sorted(found))
    return fields, {subject: words for subject, words in said.items() if words}


def _free_words(
    entry: Entry, body: Mapping[str, Any], person: str, notes: dict[str, tuple[str, str]], about: str
) -> Iterator[str]:
    """The fields in which an entry about a disclosure holds what the person wrote freely.

    A correction repeats the note as it was, which stays the words of whoever wrote it: `notes` has the last one of each
    disclosure, with its writer. Then the message repeats it as well.
    """
    if body.get(REASON) and entry.by == person:
        yield f"body.{REASON}"
    note = body.get(NOTE)
    if not note:
        return
    last, writer = notes.get(about, ("", ""))
    writer = writer if note == last else entry.by
    notes[about] = (note, writer)
    if writer == person:
        yield from (f"body.{NOTE}", f"body.{_MESSAGE}")


def _is_record_of(change: Mapping[str, Any], person: str) -> bool:
    return (change.get("kind"), change.get("id")) == ("person", person)


def _names(versions: list[tuple[Version, str]]) -> frozenset[str]:
    """Every name and address that the person ever had."""
    found: set[str] = set()
    for _, body in versions:
        record = json.loads(body)
        found.update(filter(None, (record.get("name", ""), record.get("email", ""))))
        found.update((record.get("accounts") or {}).values())
    return frozenset(word for word in found if len(word) >= _FEWEST_LETTERS and word != NAMELESS)


def _mentions(body: str, person: str, spoken: frozenset[str]) -> bool:
    return f'"{person}"' in body or _is_named(body, spoken)


def _is_named(body: str, spoken: frozenset[str]) -> bool:
    told = json.dumps(json.loads(body), ensure_ascii=False).casefold()
    return any(word.casefold() in told for word in spoken)


def _told(entry: Entry) -> dict[str, Any]:
    return {
        "entry": entry.id,
        "kind": entry.kind,
        "at": entry.at.isoformat(),
        "by": entry.by,
        "body": json.loads(entry.body),
    }
