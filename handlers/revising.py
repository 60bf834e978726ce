"""One change of the register inside a transaction that is open already: checked as a whole, or refused and not made."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from handlers.messages import write_message
from handlers.orders import Desk
from knowledge.assets import Clearance
from knowledge.people import Acknowledgement, Approval, CoursePass
from knowledge.reading import EVENT_KINDS, Flaw, Severity, amend, encode, recheck
from knowledge.register import Register
from knowledge.secrecy import check_secrecy
from knowledge.sightings import can_tell_apart, without_strays
from knowledge.visibility import hidden_from, visible_to
from storage.announcements import content_digest, written_digest
from storage.ledger import Entry, append, find_entry, ledger_id
from storage.registers import Change, load_records, store_revision
from storage.snapshots import REVISION

LOAD = "load"
CHAT = "chat"
Key = tuple[str, str]
Edits = Mapping[Key, str | None]
"""By kind and id the record's new body as canonical JSON; None removes it."""
Event = CoursePass | Approval | Clearance | Acknowledgement

_EVENTS: Mapping[type, str] = {
    CoursePass: "pass",
    Approval: "approval",
    Clearance: "clearance",
    Acknowledgement: "acknowledgement",
}


class RevisingError(Exception):
    """What keeps a change from being made."""


class RefusedChangeError(RevisingError):
    """The register would not be sound after the change; `flaws` are all the errors, `seen` those that the readers of
    the reply would have without what is hidden from them.
    """

    def __init__(self, flaws: tuple[Flaw, ...], seen: tuple[Flaw, ...]) -> None:
        super().__init__(f"{len(flaws)} problem{'s' if len(flaws) != 1 else ''}; nothing was changed")
        self.flaws = flaws
        self.seen = seen


class NoChangeError(RevisingError):
    """The register says all of this already."""

    def __init__(self) -> None:
        super().__init__("the register says all of this already; nothing was changed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised:
    """What a change did."""

    register: Register
    """Everything, whoever may see it, as it is now."""
    visible: Register
    """The register as the readers of the reply see it now."""
    number: int
    """The newest revision by the readers' own count."""
    changes: tuple[Change, ...]
    entry: Entry
    """The entry that announces the revision."""


def announce(
    session: Session,
    number: int,
    *,
    via: str,
    digest: str,
    at: datetime,
    by: str,
    told: Mapping[str, Any] | None = None,
    platform: str | None = None,
    delivery: str | None = None,
) -> Entry:
    """The ledger's entry of a revision of this number; the events that it brings are to follow, and then its records.

    `told` is what the entry says besides.
    """
    body = {**(told or {}), "revision": number, "via": via, "digest": digest}
    return append(
        session,
        kind=REVISION,
        id=str(number),
        at=at,
        by=by,
        body=json.dumps(body, sort_keys=True),
        platform=platform,
        delivery=delivery,
    )


def find_flaws(register: Register) -> tuple[Flaw, ...]:
    """The errors that `mayshare check` would find in the register, those of secrecy included (rules 7 and 8)."""
    found = recheck(register, (check_secrecy,))
    return tuple(flaw for flaw in found if flaw.severity is Severity.ERROR)


def require_sound(edits: Edits, desk: Desk) -> None:
    """Raises RefusedChangeError where the register with these records changed has errors that it had not before.

    An event about a record that is gone is no error, unless it is new.
    """
    register = amend(without_strays(desk.whole), edits)
    if not any(kind in EVENT_KINDS for kind, _ in edits):
        register = without_strays(register)
    visible = visible_to(register, desk.message.readers, desk.today)
    seen = new_flaws(visible, without_strays(desk.visible))
    flaws = seen if visible is register else new_flaws(register, without_strays(desk.whole))
    if seen or flaws:
        raise RefusedChangeError(flaws or seen, seen)


def new_flaws(after: Register, before: Register) -> tuple[Flaw, ...]:
    """What is wrong after the change and was not before: an old fault must not keep anybody from placing a hold."""
    found = find_flaws(after)
    known = frozenset(find_flaws(before)) if found else frozenset()
    return tuple(flaw for flaw in found if flaw not in known)


def revise(
    desk: Desk, edits: Edits, *, why: str, by: str = "", told: Mapping[str, Any] | None = None, index: int = 0
) -> Revised:
    """The register with these records changed, as one new revision made in chat.

    The entry on the ledger says who, why, and what each record was and is, so that it alone shows the change. `by` is
    who made it where that is not the person at the desk; `told` goes into the entry besides. `index` counts the entries
    that one message makes. Events are no records: `record_event` takes them. Raises NoChangeError, and
    RefusedChangeError where the whole would not pass `mayshare check`; then nothing is changed.
    """
    if any(kind in EVENT_KINDS for kind, _ in edits):
        raise ValueError("events are recorded, not edited")
    records = load_records(desk.session, desk.head.revision)
    changes = tuple(
        Change(*key, records.get(key), after) for key, after in sorted(edits.items()) if records.get(key) != after
    )
    if not changes:
        raise NoChangeError
    register = amend(desk.whole, {(change.kind, change.id): change.after for change in changes})
    require_sound(edits, desk)
    entry = _keep(
        desk, _changed(records, changes), changes, why=why, by=by or desk.person, told=told or {}, index=index
    )
    return Revised(
        register=register,
        visible=visible_to(register, desk.message.readers, desk.today),
        number=next_number(desk, register),
        changes=changes,
        entry=entry,
    )


def _changed(records: Mapping[Key, str], changes: Iterable[Change]) -> dict[Key, str]:
    """The whole content of a revision after these changes."""
    found = {**records, **{(each.kind, each.id): each.after for each in changes}}
    return {key: body for key, body in found.items() if body is not None}


def _keep(
    desk: Desk,
    records: Mapping[Key, str],
    changes: tuple[Change, ...],
    *,
    why: str,
    by: str,
    told: Mapping[str, Any],
    index: int,
) -> Entry:
    """Announces the revision of this whole content on the ledger and stores it; its entry."""
    message, digest = desk.message, content_digest(records)
    entry = announce(
        desk.session,
        desk.head.revision + 1,
        via=CHAT,
        digest=digest,
        at=message.at,
        by=by,
        told={
            **told,
            "why": why,
            "changes": [change._asdict() for change in changes],
            "events": 0,
            "written": written_digest((change.kind, change.id, change.after) for change in changes),
            "message": write_message(message),
        },
        platform=message.platform,
        delivery=None if message.delivery is None else f"{message.delivery}#{index}",
    )
    store_revision(
        desk.session,
        records=records,
        made_at=message.at,
        made_by=by,
        via=CHAT,
        note=why,
        digest=digest,
        expected_head=desk.head.revision,
    )
    return entry


def next_number(desk: Desk, register: Register) -> int:
    """The newest revision by the readers' own count, once the register is this one."""
    # Not asked of the snapshots: what they remember must not come from a transaction that can still fail.
    hidden = hidden_from(register, desk.message.readers, desk.today)
    is_seen, _ = can_tell_apart(desk.whole, register, hidden, desk.message.readers, desk.today)
    return desk.number + is_seen


def record_event(desk: Desk, event: Event, *, by: str = "") -> tuple[Entry, Register]:
    """The event on the ledger as `load` would put it there, and the whole register with it.

    An approval without a basis gets what it is given on now (rule 31). It is checked with the whole register first:
    raises RefusedChangeError, and NoChangeError where this kind has an event of the id already.
    """
    kind = _EVENTS[type(event)]
    if isinstance(event, Approval) and event.basis is None and event.asset in desk.whole.assets:
        event = replace(event, basis=desk.whole.basis_of(event.asset))
    if find_entry(desk.session, ledger_id(kind, event.id)) is not None:
        raise NoChangeError
    body = encode(event)
    require_sound({(kind, event.id): body}, desk)
    entry = append(desk.session, kind=kind, id=event.id, at=desk.message.at, by=by or desk.person, body=body)
    return entry, amend(desk.whole, {(kind, event.id): body})
