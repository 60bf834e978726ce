"""What an audience may see of the register's past: an old register, and whether it could tell two apart."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE
from knowledge.visibility import Hidden, hidden_from, visible_to, without

_TABLES = tuple(field.name for field in fields(Register) if field.name != "company")
_CLOSING = ("readers", "partner", "amends", "asset", "agreement", "contains", "joint_owners", "derived_from")
"""The fields of a partner, agreement, asset or hold on which it depends what is hidden; of a tent it is the whole."""
_CLOSABLE = ("partners", "agreements", "assets", "holds")
_TENTS = "tents"
_EVENTS = ("passes", "approvals", "clearances", "acknowledgements")
_SUBJECTS = (
    ("person", "people"),
    ("approver", "people"),
    ("requested_by", "people"),
    ("cleared_by", "people"),
    ("course", "courses"),
    ("asset", "assets"),
    ("partner", "partners"),
    ("consent_of", "partners"),
    ("purpose", "purposes"),
    ("subject", "agreements"),
)
"""The fields of events that name records, with the table each is in."""


def can_tell_apart(
    before: Register, after: Register, hidden: Hidden, audience: Collection[str], today: date
) -> tuple[bool, Hidden]:
    """Whether the audience sees a difference, and what is hidden from it in `before`; `hidden` is that of `after`.

    Gives what comparing the two as the audience sees them gives, but looks only at records that differ: those the two
    registers share must be the same objects.
    """
    changed = _changed(before, after)
    earlier = hidden if _hides_alike(before, after, changed) else hidden_from(before, audience, today)
    if earlier != hidden:
        return _seen(before, earlier, before) != _seen(after, hidden, after), earlier
    return _seen(_part(before, changed), hidden, before) != _seen(_part(after, changed), hidden, after), hidden


def visible_then(then: Register, now: Register, audience: Collection[str], today: date) -> Register:
    """An old register without what the audience might not learn of then, and without what it may not learn of now.

    Visibility is that of today (rule 2), so a record closed since is closed in the past as well.
    """
    hidden = hidden_from(now, audience, today)
    if then is now or not hidden:
        return visible_to(then, audience, today)
    tents = {id: replace(t, people=(), open_from=None) if id in hidden.tents else t for id, t in then.tents.items()}
    narrowed = replace(
        then,
        tents=tents,
        partners=_closed(then.partners, hidden.partners),
        assets=_closed(then.assets, hidden.assets),
        agreements=_closed(then.agreements, hidden.agreements),
        holds=_closed(then.holds, hidden.holds),
    )
    return visible_to(narrowed, audience, today)


def is_stray(event: object, register: Register) -> bool:
    """True when the event is about a record that the register no longer has: it stays on record and says nothing."""
    named = ((getattr(event, field, None), table) for field, table in _SUBJECTS)
    return any(id not in (None, PUBLIC, HOUSE) and id not in getattr(register, table) for id, table in named)


def without_strays(register: Register) -> Register:
    """The register without the events that are about records it no longer has."""
    found = {
        table: {id: event for id, event in getattr(register, table).items() if not is_stray(event, register)}
        for table in _EVENTS
    }
    return replace(register, **found)  # type: ignore[arg-type]  # each table holds what it held


def _closed(records: Mapping[str, Any], ids: Collection[str]) -> dict[str, Any]:
    return {id: replace(record, readers=()) if id in ids else record for id, record in records.items()}


def _changed(before: Register, after: Register) -> dict[str, frozenset[str]]:
    """By table the ids of records that are not the same object in both."""
    found: dict[str, frozenset[str]] = {}
    for table in _TABLES:
        old, new = getattr(before, table), getattr(after, table)
        if old is not new:
            ids = old.keys() | new.keys()
            found[table] = frozenset(id for id in ids if old.get(id) is not new.get(id))
    return found


def _hides_alike(before: Register, after: Register, changed: Mapping[str, Iterable[str]]) -> bool:
    """True when nothing changed on which it depends, for anybody, what is hidden."""
    if changed.get(_TENTS):
        return False
    return all(
        _closing(getattr(before, table).get(id)) == _closing(getattr(after, table).get(id))
        for table in _CLOSABLE
        for id in changed.get(table, ())
    )


def _closing(record: object) -> tuple[object, ...] | None:
    return None if record is None else tuple(getattr(record, field, None) for field in _CLOSING)


def _part(register: Register, changed: Mapping[str, Iterable[str]]) -> Register:
    """The changed records alone, with all courses, on which it depends which passes are seen."""
    tables = {table: _some(getattr(register, table), ids) for table, ids in changed.items()}
    return Register(company=register.company, **{**tables, "courses": register.courses})


def _some(records: Mapping[str, Any], ids: Iterable[str]) -> dict[str, Any]:
    return {id: records[id] for id in ids if id in records}


def _seen(part: Register, hidden: Hidden, register: Register) -> Register:
    """The part of the register as it is seen; an event about a record that is no longer there tells nobody anything."""
    events: dict[str, Any] = {
        table: {id: event for id, event in getattr(part, table).items() if not is_stray(event, register)}
        for table in _EVENTS
    }
    standing = replace(part, **events)
    return without(standing, hidden) if hidden else standing
