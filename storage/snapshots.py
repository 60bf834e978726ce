"""The register as it was at a revision and a position of the ledger, and each viewer's own count of its changes."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from threading import Lock
from typing import NamedTuple, TypeVar, cast

from sqlalchemy import func, select, tuple_
from sqlmodel import Session

from knowledge.reading import EVENT_KINDS, amend, read_records
from knowledge.register import Register
from knowledge.sightings import can_tell_apart
from knowledge.visibility import hidden_from
from storage.engine import is_alone, is_reading
from storage.ledger import HEAD_SEEN, history, positions
from storage.prepared import Prepared
from storage.registers import list_revisions, load_records
from storage.tables import LEDGER, RECORD_VERSION
from storage.tables import REVISION as REVISIONS

REVISION = "revision"
"""The kind of the ledger entry that announces a revision under its number; the events it brings follow it."""

# One look-up per kind, because over several kinds at once the database would go through all their entries.
_HEAD = Prepared(
    select(
        select(func.max(REVISIONS.c.number)).scalar_subquery(),
        *(select(func.max(LEDGER.c.sequence)).where(LEDGER.c.kind == kind).scalar_subquery() for kind in EVENT_KINDS),
    )
)
"""The newest revision, and the last event of each kind."""

_KEPT = 4
_COUNTS_KEPT = 64
Key = tuple[str, str]
T = TypeVar("T")


class Moment(NamedTuple):
    """What a register was read from: the revision, and the last event of the ledger that belongs to it."""

    revision: int
    position: int


class Snapshots:
    """Registers by moment, the last few kept in memory; safe for several threads.

    What a transaction sees is kept no longer than it lasts: dropped again, its moment may come to be another.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Moment, Register] = OrderedDict()
        self._moments: OrderedDict[Moment, tuple[Moment, ...]] = OrderedDict()
        self._counts: OrderedDict[tuple[frozenset[str], date], dict[Moment, int]] = OrderedDict()
        self._beside: dict[Callable[[], object], object] = {}
        self._lock = Lock()

    def beside(self, make: Callable[[], T]) -> T:
        """What else is kept in memory as long as the registers are: one of what `make` makes."""
        with self._lock:
            if make not in self._beside:
                self._beside[make] = make()
            return cast("T", self._beside[make])

    def find_head(self, session: Session) -> Moment | None:
        """The newest moment; None while nothing has been loaded."""
        if HEAD_SEEN in session.info:
            seen: Moment | None = session.info[HEAD_SEEN]
            return seen
        [(number, *positions)] = _HEAD.run(session)
        head = None if number is None else Moment(number, max(filter(None, positions), default=0))
        if is_alone(session):
            session.info[HEAD_SEEN] = head
        return head

    def get(self, session: Session, moment: Moment) -> Register:
        """The register at that moment: the revision's records, and the events on record up to the position.

        Raises RegisterError for a record that cannot be read, MissingRevisionError for an unknown revision.
        """
        with self._lock:
            if moment in self._kept:
                self._kept.move_to_end(moment)
                return self._kept[moment]
        seen: dict[Moment, Register] = session.info.setdefault(self, {})
        if moment in seen:
            return seen[moment]
        records = load_records(session, moment.revision)
        for entry in history(session, kinds=EVENT_KINDS, upto=moment.position):
            records[entry.kind, _own_id(entry.id)] = entry.body
        register = read_records(records)
        if not is_reading(session):
            seen[moment] = register
            return register
        with self._lock:
            self._kept[moment] = register
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return register

    def number_for(self, session: Session, audience: Collection[str], today: date, moment: Moment) -> int:
        """How many changes the audience has been able to see up to that moment, the first load being 1 (rule 6).

        A load is one change with all its events; an event recorded by itself is one.
        """
        return self._count(session, audience, today, moment)[moment]

    def find_moment(self, session: Session, audience: Collection[str], today: date, number: int) -> Moment | None:
        """The last moment at which the audience's own count was `number`; None where it never was."""
        head = self.find_head(session)
        counts = {} if head is None else self._count(session, audience, today, head)
        return next((moment for moment, count in reversed(counts.items()) if count == number), None)

    def counts(self, session: Session, audience: Collection[str], today: date) -> Mapping[Moment, int]:
        """Every moment up to now, oldest first, with the audience's own count there."""
        head = self.find_head(session)
        return {} if head is None else dict(self._count(session, audience, today, head))

    def _count(self, session: Session, audience: Collection[str], today: date, upto: Moment) -> dict[Moment, int]:
        """Each moment up to the given one, and perhaps later ones, with the audience's count there.

        A count never depends on what came later, so the counts known are carried on.
        """
        key = (frozenset(audience), today)
        with self._lock:
            counts = self._counts.get(key, {})
            if upto in counts:
                self._counts.move_to_end(key)
                return counts
        moments = self._moments_upto(session, upto)
        known = [moment for moment in moments if moment in counts] or [moments[0]]
        count = counts.get(known[-1], 1)
        found = {**counts, known[-1]: count}
        new = moments[len(known) - 1 :]
        for moment, is_seen in zip(new[1:], self._sightings(session, new, audience, today), strict=True):
            count += is_seen
            found[moment] = count
        if not is_reading(session):
            return found
        with self._lock:
            self._counts[key] = found
            while len(self._counts) > _COUNTS_KEPT:
                self._counts.popitem(last=False)
        return found

    def _moments_upto(self, session: Session, upto: Moment) -> tuple[Moment, ...]:
        """Every moment up to the given one, oldest first, whoever asks."""
        with self._lock:
            if upto in self._moments:
                self._moments.move_to_end(upto)
                return self._moments[upto]
        found = tuple(_list_moments(session, upto))
        if is_reading(session):
            with self._lock:
                self._moments[upto] = found
                while len(self._moments) > _KEPT:
                    self._moments.popitem(last=False)
        return found

    def _sightings(
        self, session: Session, moments: tuple[Moment, ...], audience: Collection[str], today: date
    ) -> list[bool]:
        """Of each moment after the first, whether the audience sees a difference from the one before.

        Walked backwards, because the newest register is the one at hand.
        """
        if len(moments) == 1:
            return []
        register = self.get(session, moments[-1])
        hidden = hidden_from(register, audience, today)
        undo = _undo(session, moments)
        seen: list[bool] = []
        for _, later in reversed(tuple(pairwise(moments))):
            before = amend(register, undo[later])
            is_seen, hidden = can_tell_apart(before, register, hidden, audience, today)
            seen.append(is_seen)
            register = before
        return seen[::-1]


def _list_moments(session: Session, upto: Moment) -> list[Moment]:
    announced = {int(_own_id(entry.id)): entry.sequence for entry in history(session, kinds=(REVISION,))}
    events = positions(session, EVENT_KINDS, upto.position)
    found: list[Moment] = []
    for revision in list_revisions(session):
        if revision.number > upto.revision:
            break
        start = announced.get(revision.number, revision.ledger_position)
        if found:
            found.extend(_alone(found[-1], events, start))
        within = bisect_right(events, revision.ledger_position)
        found.append(Moment(revision.number, events[within - 1] if within else 0))
    return [*found, *_alone(found[-1], events, upto.position)]


def _alone(last: Moment, events: list[int], upto: int) -> Iterator[Moment]:
    """The moments of events recorded by themselves after the last one."""
    within = events[bisect_right(events, last.position) : bisect_right(events, upto)]
    return (Moment(last.revision, position) for position in within)


def _undo(session: Session, moments: Sequence[Moment]) -> dict[Moment, dict[Key, str | None]]:
    """By moment, what takes its register back to the moment before: the former records, None for those it added."""
    first, last = moments[0], moments[-1]
    at_revision = {moment.revision: moment for moment in reversed(moments)}
    brought_at = [moment.position for moment in moments]
    undo: dict[Moment, dict[Key, str | None]] = {moment: {} for moment in moments}
    for entry in history(session, kinds=EVENT_KINDS, after=first.position, upto=last.position):
        brought = moments[bisect_left(brought_at, entry.sequence)]
        undo[brought][entry.kind, _own_id(entry.id)] = None
    for revision, key, former in _former_records(session, first.revision, last.revision):
        undo[at_revision[revision]][key] = former
    return undo


def _former_records(session: Session, after: int, upto: int) -> Iterator[tuple[int, Key, str | None]]:
    """For each record changed after the one revision and up to the other: in which, and what it was before."""
    version = RECORD_VERSION.c
    touched = select(version.kind, version.id).where(version.revision > after, version.revision <= upto)
    rows = session.connection().execute(
        select(version.revision, version.kind, version.id, version.body)
        .where(version.revision <= upto, tuple_(version.kind, version.id).in_(touched))
        .order_by(version.revision)
    )
    bodies: dict[Key, str | None] = {}
    for row in rows:
        key = (row.kind, row.id)
        if row.revision > after:
            yield row.revision, key, bodies.get(key)
        bodies[key] = row.body


def _own_id(entry_id: str) -> str:
    """The id an event brought itself, without the kind that the ledger puts before it."""
    return entry_id.partition(":")[2]
