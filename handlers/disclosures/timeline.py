"""Disclosures along a line of time: a lane for each partner, or for each asset where one partner is looked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from handlers.disclosures.looking import Listing
from knowledge.bindings import stand
from knowledge.disclosing.disclosures import Direction, Kept
from knowledge.disclosing.findable import Mark, marks_of
from knowledge.disclosing.recounting import in_short, what_of, whom_of
from knowledge.disclosing.searching import MARK_WORDS, marks_in_words
from knowledge.terms import Agreement

MOST_LANES: Final = 24
_NEAR = 2.8
"""What lies so near together that its signs would cover one another on a phone is one sign with a number."""
_MOST_TITLES = 6
_FEWEST_DAYS = 60
_ROOM = 0.03
"""So much of the line is left free at each end."""
_MOST_TICKS = 5
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 24_000)
_MONTHS_IN_A_YEAR = 12
_LAST_TICK = 0.9
_SIGNS = (
    (Mark.ACCIDENT, "accident"),
    (Mark.EXCEPTION, "exception"),
    (Mark.UNCONFIRMED, "unconfirmed"),
    (Mark.WITHDRAWN, "withdrawn"),
)
GIVEN, RECEIVED = "given", "received"
SIGN_WORDS = {
    GIVEN: "given",
    RECEIVED: "received",
    "exception": "exception: the terms did not allow it",
    "accident": "accident",
    "unconfirmed": f"oral, {MARK_WORDS[Mark.UNCONFIRMED]}",
    "withdrawn": "withdrawn",
}
"""What each sign stands for."""
_RANKS = {
    sign: rank for rank, sign in enumerate(("accident", "exception", "unconfirmed", GIVEN, RECEIVED, "withdrawn"))
}


@dataclass(frozen=True, slots=True)
class Tick:
    """A day named on the axis; where it stands from 0 to 100."""

    at: float
    says: str


@dataclass(frozen=True, slots=True)
class Bar:
    """The days on which an agreement is in force, from 0 to 100."""

    at: float
    width: float
    says: str


@dataclass(frozen=True, slots=True)
class Point:
    """One disclosure, or several that lie near together."""

    at: float
    sign: str
    """The most pressing of theirs."""
    number: int
    says: str


@dataclass(frozen=True, slots=True)
class Lane:
    """What belongs to one partner or asset."""

    name: str
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The picture."""

    first: date
    last: date
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    left_out: int
    """How many lanes there is no room for."""
    today: float | None
    """Where today stands; None where it lies outside."""
    signs: tuple[str, ...]
    """The signs that occur."""


def draw_timeline(listing: Listing) -> Timeline | None:
    """The disclosures found along the line; None where there are none."""
    if not listing.found:
        return None
    span = _span(listing)
    by_asset = len(listing.sought.query.partners) == 1
    lanes: dict[str, list[Kept]] = {}
    for kept in listing.found:
        name = (what_of if by_asset else whom_of)(kept.disclosure, listing.register)
        lanes.setdefault(name, []).append(kept)
    shown = sorted(list(lanes)[:MOST_LANES], key=lambda name: (name.casefold(), name))
    drawn = tuple(_lane(name, lanes[name], span, listing) for name in shown)
    signs = {point.sign for lane in drawn for point in lane.points}
    return Timeline(
        first=span.first,
        last=span.last,
        ticks=tuple(_ticks(span)),
        lanes=drawn,
        left_out=len(lanes) - len(shown),
        today=span.place(listing.today) if span.first <= listing.today <= span.last else None,
        signs=tuple(sign for sign in SIGN_WORDS if sign in signs),
    )


@dataclass(frozen=True, slots=True)
class _Span:
    """The days the line shows."""

    first: date
    last: date

    def place(self, day: date) -> float:
        """Where the day stands from 0 to 100; one outside stands at the end that is nearer."""
        part = (day - self.first).days / ((self.last - self.first).days or 1)
        return round(min(1.0, max(0.0, part)) * 100, 2)


def _span(listing: Listing) -> _Span:
    query, days = listing.sought.query, [kept.disclosure.on for kept in listing.found]
    first, last = query.since or min(days), query.until or max(*days, listing.today)
    last = max(last, first)
    missing = max(0, _FEWEST_DAYS - (last - first).days)
    room = max(1, round((last - first).days * _ROOM))
    return _Span(_moved(first, -room - missing // 2), _moved(last, room + missing // 2))


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def _ticks(span: _Span) -> Iterator[Tick]:
    """The first days of months, so far apart that their names have room."""
    begin, end = _month(span.first) + 1, _month(span.last)
    step = next((step for step in _STEPS if (end - begin) // step < _MOST_TICKS), _STEPS[-1])
    for number in range(begin + -begin % step, end + 1, step):
        day = date(number // _MONTHS_IN_A_YEAR, number % _MONTHS_IN_A_YEAR + 1, 1)
        at = span.place(day)
        if at <= _LAST_TICK * 100:
            yield Tick(at, f"{day:%Y}" if step >= _MONTHS_IN_A_YEAR else f"{day:%b %Y}")


def _month(day: date) -> int:
    return day.year * _MONTHS_IN_A_YEAR + day.month - 1


def _lane(name: str, among: list[Kept], span: _Span, listing: Listing) -> Lane:
    together: list[list[Kept]] = []
    for kept in among:
        # The newest comes first.
        near = together and span.place(together[-1][0].disclosure.on) - span.place(kept.disclosure.on) < _NEAR
        if near:
            together[-1].append(kept)
        else:
            together.append([kept])
    points = tuple(_point(each, span, listing) for each in reversed(together))
    return Lane(name, tuple(_bars(among, span, listing)), points)


def _point(among: list[Kept], span: _Span, listing: Listing) -> Point:
    signs = [_sign(kept, listing.today) for kept in among]
    at = sum(span.place(kept.disclosure.on) for kept in among) / len(among)
    titles = [_title(kept, listing) for kept in among[:_MOST_TITLES]]
    if len(among) > _MOST_TITLES:
        titles.append(f"and {len(among) - _MOST_TITLES} more")
    return Point(round(at, 2), min(signs, key=_RANKS.__getitem__), len(among), "\n".join(titles))


def _sign(kept: Kept, today: date) -> str:
    marks = marks_of(kept, today)
    if Mark.WITHDRAWN in marks:
        return "withdrawn"
    ordinary = GIVEN if kept.disclosure.direction is Direction.OUT else RECEIVED
    return next((sign for mark, sign in _SIGNS if mark in marks), ordinary)


def _title(kept: Kept, listing: Listing) -> str:
    marks = ", ".join(marks_in_words(kept, listing.today))
    return f"{kept.id}: {in_short(kept.disclosure, listing.register)}{f' ({marks})' if marks else ''}"


def _bars(among: Iterable[Kept], span: _Span, listing: Listing) -> Iterator[Bar]:
    """The agreements with the partners of the lane, those that begin first before the others."""
    register = listing.register
    partners = {kept.disclosure.partner or "" for kept in among}
    signed = [each for partner in sorted(partners) for each in register.agreements_of.get(partner, ())]
    for agreement in sorted(signed, key=_begins):
        force = stand(agreement, register).force
        if force.empty or force.last < span.first or force.first > span.last:
            continue
        at, end = span.place(force.first), span.place(force.last)
        until = f"until {force.last}" if force.last != date.max else "without end"
        since = f"in force since {force.first} " if force.first != date.min else "in force "
        yield Bar(at, round(end - at, 2), f"{agreement.name}, {since}{until}")


def _begins(agreement: Agreement) -> tuple[date, str]:
    return agreement.effective_on, agreement.id
