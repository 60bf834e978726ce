"""Which disclosures somebody looks for, those that are meant among many, and how many there are of each sort."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from knowledge.disclosing.disclosures import Direction, Kept
from knowledge.matching import fold
from knowledge.register import Register
from knowledge.terms import Channel

_NONE: frozenset[str] = frozenset()


class Mark(StrEnum):
    """What makes a disclosure one that somebody should look at."""

    EXCEPTION = "exception"
    """The terms did not allow it; a correction does not take that away."""
    ACCIDENT = "accident"
    """It happened by mistake; a correction does not take that away."""
    UNCONFIRMED = "unconfirmed"
    """It was oral, and has not been confirmed in writing as it must be."""
    OVERDUE = "overdue"
    """The last day of something that must be done has passed."""
    OPEN = "open"
    """Something must still be done."""
    LATE = "late"
    """It was logged late."""
    WITHDRAWN = "withdrawn"
    """The record was withdrawn: it stays, and counts no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for. What is left open does not matter; of several values of one kind any will do."""

    partners: frozenset[str] = _NONE
    """Ids of who got it or gave it; `public` for publication."""
    assets: frozenset[str] = _NONE
    people: frozenset[str] = _NONE
    """Ids of who disclosed or logged it, or of those of ours to whom it was shown."""
    agreements: frozenset[str] = _NONE
    """Ids of the agreements it was done under."""
    since: date | None = None
    """The first day on which it happened."""
    until: date | None = None
    """The last day on which it happened."""
    direction: Direction | None = None
    channel: Channel | None = None
    marks: frozenset[Mark] = field(default_factory=frozenset)
    """What must all be true of it. What was withdrawn is left out unless it is asked for, or was no ordinary one."""
    with_withdrawn: bool = False
    """Whether what was withdrawn is listed besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many disclosures there are of each sort; what was withdrawn counts as such, an exception and an accident."""

    total: int = 0
    given: int = 0
    received: int = 0
    exceptions: int = 0
    accidents: int = 0
    unconfirmed: int = 0
    overdue: int = 0
    open: int = 0
    late: int = 0
    withdrawn: int = 0


_SHOWN_WITHDRAWN = frozenset({Mark.WITHDRAWN, Mark.EXCEPTION, Mark.ACCIDENT})


def find(among: Iterable[Kept], query: Query, register: Register, today: date) -> tuple[Kept, ...]:
    """The disclosures that are meant, in the order given; `among` is what a reader may see, and so is the register."""
    names = {id: _names(id, register) for id in query.people}
    return tuple(kept for kept in among if _fits(kept, query, today) and (not names or _concerns(kept, names)))


def newest_first(among: Iterable[Kept]) -> tuple[Kept, ...]:
    """The disclosures by the day they happened, newest first; of one day those logged last come first."""
    return tuple(sorted(among, key=_when, reverse=True))


def marks_of(kept: Kept, today: date) -> frozenset[Mark]:
    """What somebody should look at."""
    return frozenset(_marks(kept, today))


def count(among: Collection[Kept], today: date) -> Counts:
    """How many there are of each sort."""
    found = dict.fromkeys(Mark, 0)
    given = 0
    for kept in among:
        marks = _marks(kept, today) & (_SHOWN_WITHDRAWN if kept.is_withdrawn else set(Mark))
        given += Mark.WITHDRAWN not in marks and kept.disclosure.direction is Direction.OUT
        for mark in marks:
            found[mark] += 1
    total = len(among) - found[Mark.WITHDRAWN]
    return Counts(
        total=total,
        given=given,
        received=total - given,
        exceptions=found[Mark.EXCEPTION],
        accidents=found[Mark.ACCIDENT],
        unconfirmed=found[Mark.UNCONFIRMED],
        overdue=found[Mark.OVERDUE],
        open=found[Mark.OPEN],
        late=found[Mark.LATE],
        withdrawn=found[Mark.WITHDRAWN],
    )


def _when(kept: Kept) -> tuple[date, datetime, str]:
    return kept.disclosure.on, kept.at, kept.id


def _fits(kept: Kept, query: Query, today: date) -> bool:
    made = kept.disclosure
    if (
        (query.since is not None and made.on < query.since)
        or (query.until is not None and made.on > query.until)
        or (query.partners and query.partners.isdisjoint({made.partner, kept.first.partner}))
        or (query.assets and query.assets.isdisjoint({made.asset, kept.first.asset}))
        or (query.agreements and query.agreements.isdisjoint(made.agreements))
        or (query.direction is not None and made.direction is not query.direction)
        or (query.channel is not None and made.channel is not query.channel)
    ):
        return False
    if kept.is_withdrawn and not query.with_withdrawn and query.marks.isdisjoint(_SHOWN_WITHDRAWN):
        return False
    return not query.marks or query.marks.issubset(_marks(kept, today))


def _marks(kept: Kept, today: date) -> set[Mark]:
    return set(_each_mark(kept, today))


def _each_mark(kept: Kept, today: date) -> Iterator[Mark]:
    made, first = kept.disclosure, kept.first
    if made.is_exception or first.is_exception:
        yield Mark.EXCEPTION
    if made.accidental or first.accidental:
        yield Mark.ACCIDENT
    if made.late:
        yield Mark.LATE
    if kept.steps and kept.is_withdrawn:
        yield Mark.WITHDRAWN
    elif made.duties and kept.open_duties:
        yield Mark.OPEN
        if kept.has_unconfirmed:
            yield Mark.UNCONFIRMED
        if kept.is_overdue(today):
            yield Mark.OVERDUE


def _names(id: str, register: Register) -> frozenset[str]:
    """How the person may be named among those to whom something was shown."""
    person = register.people.get(id)
    return frozenset(map(fold, (id, *((person.name,) if person is not None else ()))))


def _concerns(kept: Kept, names: dict[str, frozenset[str]]) -> bool:
    made = kept.disclosure
    if made.by in names or kept.logged_by in names:
        return True
    if made.direction is Direction.OUT:
        return False
    shown = set(map(fold, made.people))
    return any(not shown.isdisjoint(each) for each in names.values())
