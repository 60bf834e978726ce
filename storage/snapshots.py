"""The register as it was at a revision and a position of the ledger, and each viewer's own count of its changes."""

from collections import OrderedDict
from collections.abc import Collection
from datetime import date
from threading import Lock
from typing import NamedTuple

from sqlmodel import Session

from knowledge.reading import EVENT_KINDS, amend, read_records
from knowledge.register import Register
from knowledge.visibility import has_closed, visible_to
from storage.ledger import head_position, history, last_position
from storage.registers import Revision, find_head, list_changes, list_revisions, load_records

_KEPT = 4


class Moment(NamedTuple):
    """What a register was read from: the revision, and the last event of the ledger that belongs to it."""

    revision: int
    position: int


class Snapshots:
    """Registers by moment, the last few kept in memory; safe for several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Moment, Register] = OrderedDict()
        self._lock = Lock()

    def get_head(self, session: Session) -> tuple[Moment, Register] | None:
        """The newest register; None while nothing has been loaded."""
        head = find_head(session)
        if head is None:
            return None
        moment = Moment(head.number, last_position(session, EVENT_KINDS, head_position(session)))
        return moment, self.get(session, moment)

    def get(self, session: Session, moment: Moment) -> Register:
        """The register at that moment: the revision's records, and the events on record up to the position.

        Raises RegisterError for a record that cannot be read, MissingRevisionError for an unknown revision.
        """
        with self._lock:
            if moment in self._kept:
                self._kept.move_to_end(moment)
                return self._kept[moment]
        records = load_records(session, moment.revision)
        records.update(_events(session, 0, moment.position))
        register = read_records(records)
        with self._lock:
            self._kept[moment] = register
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return register

    def number_for(self, session: Session, audience: Collection[str], today: date, moment: Moment) -> int:
        """How many changes the audience has been able to see up to that moment, the first load being 1 (rule 6)."""
        return self._count(session, audience, today, moment)[-1][1]

    def find_moment(self, session: Session, audience: Collection[str], today: date, number: int) -> Moment | None:
        """The last moment at which the audience's own count was `number`; None where it never was."""
        head = self.get_head(session)
        if head is None:
            return None
        counted = self._count(session, audience, today, head[0])
        found = [moment for moment, count in counted if count == number]
        return found[-1] if found else None

    def _count(
        self, session: Session, audience: Collection[str], today: date, upto: Moment
    ) -> list[tuple[Moment, int]]:
        """Each moment up to the given one with the audience's count there."""
        counted: list[tuple[Moment, int]] = []
        before: Register | None = None
        register: Register | None = None
        for revision in list_revisions(session):
            if revision.number > upto.revision:
                break
            moment = _moment(session, revision)
            register = self._amended(session, register, counted[-1][0] if counted else None, moment)
            counted.append((moment, _tally(counted, before, register, audience, today)))
            before = register
        last = counted[-1][0]
        if upto.position > last.position:  # events since that revision
            register = self._amended(session, register, last, Moment(last.revision, upto.position))
            counted.append((upto, _tally(counted, before, register, audience, today)))
        return counted

    def _amended(self, session: Session, register: Register | None, old: Moment | None, new: Moment) -> Register:
        if register is None or old is None:
            return self.get(session, new)
        changes: dict[tuple[str, str], str | None] = dict(_events(session, old.position, new.position))
        if new.revision != old.revision:
            changes.update({(change.kind, change.id): change.after for change in list_changes(session, new.revision)})
        return amend(register, changes) if changes else register


def _moment(session: Session, revision: Revision) -> Moment:
    return Moment(revision.number, last_position(session, EVENT_KINDS, revision.ledger_position))


def _events(session: Session, after: int, upto: int) -> dict[tuple[str, str], str]:
    entries = history(session, kinds=EVENT_KINDS, after=after, upto=upto)
    return {(entry.kind, entry.id.removeprefix(f"{entry.kind}:")): entry.body for entry in entries}


def _tally(
    counted: list[tuple[Moment, int]], before: Register | None, now: Register, audience: Collection[str], today: date
) -> int:
    count = counted[-1][1] if counted else 0
    if before is None:
        return count + 1
    if before is now:
        return count
    if not has_closed(before) and not has_closed(now):
        return count + (before != now)
    return count + (visible_to(before, audience, today) != visible_to(now, audience, today))
