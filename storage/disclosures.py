"""Disclosures in the ledger: how they are written, and each with all that was recorded about it since."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session

from knowledge.disclosing.disclosures import Act, Disclosure, Kept, Step
from knowledge.disclosing.withholding import may_read, rejudged, without_hidden_first, without_hidden_words
from knowledge.indiscretions import hidden_names
from knowledge.register import Register
from knowledge.sightings import visible_then
from knowledge.visibility import visible_to
from storage.ledger import Entry, find_entry, history, ledger_id, own_id
from storage.snapshots import Moment, Snapshots

DISCLOSURE = "disclosure"
STEP = "disclosure-step"
"""What is recorded about a disclosure afterwards; it names the disclosure, which stays as it is."""

NOTE, REASON = "note", "reason"
"""What of an entry are words that somebody wrote freely; each stands by itself, so that it can be purged."""

_DISCLOSURE = TypeAdapter(Disclosure)
_STEP = TypeAdapter(Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A disclosure on record, and what was known where it was judged."""

    kept: Kept
    sequence: int
    """The ledger entry's number."""
    moment: Moment
    """The moment whose register it was last judged by."""
    is_plain: bool
    """Whether every employee would see the same judgement; else each reader's own is worked out."""


def write_disclosure(disclosure: Disclosure, moment: Moment, *, is_plain: bool, told: Iterable[str]) -> dict[str, Any]:
    """What an entry says of a disclosure."""
    made = _DISCLOSURE.dump_python(disclosure, mode="json")
    return {
        "disclosure": made,
        NOTE: made.pop(NOTE),
        "moment": list(moment),
        "plain": is_plain,
        "told": sorted(told),
    }


def write_step(id: str, step: Step, judged: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What an entry says of something done about the disclosure of that id; a correction holds it as it is now."""
    done = _STEP.dump_python(step, mode="json")
    return {"about": id, "step": done, REASON: done.pop(REASON), **(judged or {})}


def find_disclosure(session: Session, id: str) -> Stored | None:
    """The disclosure of that id as it stands now."""
    entry = find_entry(session, ledger_id(DISCLOSURE, id))
    if entry is None:
        return None
    steps = history(session, kinds=(STEP,), after=entry.sequence, naming=id)
    return reduce(
        followed, (body for step in steps if (body := json.loads(step.body))["about"] == id), read_disclosure(entry)
    )


def list_disclosures(session: Session, *, upto: int | None = None) -> tuple[Stored, ...]:
    """Every disclosure as it stood at that position of the ledger, in the order they were logged."""
    found: dict[str, Stored] = {}
    for entry in history(session, kinds=(DISCLOSURE, STEP), upto=upto):
        add_entry(found, entry)
    return tuple(found.values())


def add_entry(found: dict[str, Stored], entry: Entry) -> str:
    """Adds what an entry says of a disclosure to those found before it; the id of the disclosure."""
    if entry.kind == DISCLOSURE:
        id = own_id(entry)
        found[id] = read_disclosure(entry)
        return id
    body = json.loads(entry.body)
    id = str(body["about"])
    found[id] = followed(found[id], body)
    return id


def shown_to(
    session: Session,
    snapshots: Snapshots,
    stored: Stored,
    readers: Collection[str],
    *,
    whole: Register,
    today: date,
) -> Kept | None:
    """The disclosure as these readers may see it; None where they may not learn of it.

    It is what a register and a ledger without the records hidden from them would give. `whole` is the register now,
    for what may be seen is a matter of today (rule 2).
    """
    visible = visible_to(whole, readers, today)
    kept = stored.kept
    if not stored.is_plain and kept.disclosure.asset in visible.assets:
        then = visible_then(snapshots.get(session, stored.moment), whole, readers, today)
        kept = rejudged(kept, then)
    if not may_read(kept, readers, visible):
        return None

    def unknown_to(writer: str, kept: Kept) -> Mapping[str, str]:
        then = visible_to(snapshots.get(session, stored.moment), (writer,), kept.first.logged_on)
        unknown_then = hidden_names(whole, then)
        now = hidden_names(whole, visible_to(whole, (writer,), today))
        return {key: name for key, name in now.items() if key in unknown_then}

    return without_hidden_words(without_hidden_first(kept, visible), whole, visible, unknown_to)


def read_made(body: Mapping[str, Any]) -> Disclosure:
    """The disclosure that an entry's body tells of; without its note where that was purged."""
    return _DISCLOSURE.validate_python({**body["disclosure"], NOTE: body.get(NOTE, "")})


def read_step(body: Mapping[str, Any]) -> Step:
    """The step that an entry's body tells of; without its reason where that was purged."""
    return _STEP.validate_python({**body["step"], REASON: body.get(REASON, "")})


def read_disclosure(entry: Entry) -> Stored:
    """The disclosure as the entry tells of it, before anything was recorded about it."""
    body = json.loads(entry.body)
    first = read_made(body)
    kept = Kept(
        id=own_id(entry), at=entry.at, logged_by=entry.by, first=first, disclosure=first, told=tuple(body["told"])
    )
    return Stored(kept=kept, sequence=entry.sequence, moment=Moment(*body["moment"]), is_plain=body["plain"])


def followed(stored: Stored, body: Mapping[str, Any]) -> Stored:
    """The disclosure after one more step, by what the step's entry says."""
    step = read_step(body)
    kept = replace(stored.kept, steps=(*stored.kept.steps, step))
    if step.act is not Act.CORRECTED:
        return replace(stored, kept=kept)
    told = tuple(dict.fromkeys((*kept.told, *body["told"])))
    kept = replace(kept, disclosure=read_made(body), told=told)
    return replace(stored, kept=kept, moment=Moment(*body["moment"]), is_plain=body["plain"])
