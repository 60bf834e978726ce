"""What bears on one partner on a day: the terms in force, gathered once for each spell between two changes."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from knowledge.assets import Aspect
from knowledge.bindings import Binding, Standing
from knowledge.calendar import FIRST_DAY, Window, window
from knowledge.dealings import Dealings, dealings_with, exclusivity
from knowledge.findings import Finding
from knowledge.partners import DiligenceStatus, Partner, ScreeningResult
from knowledge.register import Register

MOST_SPELLS = 100_000
"""So many spells are kept for a register at most, so that memory is bounded whatever is asked."""

_Key = tuple[str, int]
_Pairs = tuple[tuple[Binding, Finding], ...]
_SPELLS = ("spells", "")


class Spell(NamedTuple):
    """A run of days on which nothing about the partner begins or ends."""

    dealings: Dealings
    """Only the terms that bind in this spell."""
    coming: tuple[Binding, ...]
    """Forbids that bind later."""
    rivals: tuple[Binding, ...]
    """Exclusivities of those whose competitor it is in this spell, those included that bind later."""
    others: bool
    """Whether any partner was promised exclusivity against everybody else."""
    in_force: tuple[Standing, ...]
    """The agreements in force that no hold suspends and that cover what we give the partner, by id; a parent's where
    some permit of it reaches the partner (rule 16)."""
    clear: bool
    """No hold on the partner or a parent, and every screening on record clear and fresh."""
    diligent: bool
    """Due diligence approved and in force."""


class Timeline:
    """A partner's spells, each worked out when it is first asked for."""

    def __init__(self, register: Register, partner: str, most: int = MOST_SPELLS) -> None:
        """Find the days on which anything changes."""
        self._register = register
        self._partner = partner
        self._dealings = dealings_with(register, partner)
        promised = exclusivity(register)
        self._rivals = tuple(promised.rivals(partner))
        self._others = promised.has_others
        changes = {day for days in self._windows() for day in days.changes()}
        self.days = (FIRST_DAY, *sorted(changes))
        parents = self._dealings.parent_standings
        own = (*self._dealings.standings, *parents)
        self._parents = frozenset(standing.agreement.id for standing in parents)
        self._covering = tuple(sorted((s for s in own if s.covers_ours), key=lambda s: s.agreement.id))
        self._spells: dict[_Key, Spell] = register.remember(_SPELLS, dict)
        self._most = most

    def at(self, day: date) -> Spell:
        """The spell the day lies in."""
        key = (self._partner, bisect_right(self.days, day))
        spell = self._spells.get(key)
        if spell is None:
            if len(self._spells) >= self._most:
                self._spells.clear()
            spell = self._spells[key] = self._make(self.days[key[1] - 1])
        return spell

    def _windows(self) -> Iterator[Window]:
        dealings, register = self._dealings, self._register
        for binding in (*dealings.all_terms(), *dealings.theirs, *dealings.joint, *dealings.exclusive):
            yield binding.binds
            yield from binding.replaced
        for standing in (*dealings.standings, *dealings.parent_standings):
            yield standing.force
            yield from standing.held
        yield from (days for _, days in self._rivals)
        partner = register.partners.get(self._partner)
        if partner is None:
            return
        for member in (self._partner, *register.ancestors(self._partner)):
            yield from (window(hold.from_on, hold.until_on) for hold in register.holds_on_partner.get(member, ()))
            yield from (window(s.screened_on, s.until_on) for s in register.partners[member].screenings)
        if partner.due_diligence is not None:
            yield window(partner.due_diligence.decided_on, partner.due_diligence.until_on)

    def _make(self, day: date) -> Spell:
        signed = self._dealings
        partner = self._register.partners.get(self._partner)
        permits = _bound(signed.permits, day)
        live = tuple([p for p in permits if p.standing is not None and _is_live(p.standing, day)])
        dealings = signed._replace(
            permits=permits,
            granting=signed.granting if len(live) == len(signed.permits) else _among(signed.granting, live),
            lifted=frozenset().union(*[permit.lifts for permit in permits]) if signed.lifted else signed.lifted,
            forbids=_bound(signed.forbids, day),
            uses=_bound_pairs(signed.uses, day),
            attested=_bound(signed.attested, day),
            further=_bound(signed.further, day),
            words=_bound(signed.words, day),
            duties=_bound_pairs(signed.duties, day),
            unclear=_bound(signed.unclear, day),
            theirs=_bound(signed.theirs, day),
            joint=_bound(signed.joint, day),
            exclusive=_bound(signed.exclusive, day),
        )
        return Spell(
            dealings,
            tuple([b for b in signed.forbids if day < b.binds.first <= b.binds.last]),
            tuple([binding for binding, days in self._rivals if day in days]),
            self._others,
            self._in_force(permits, day),
            partner is None or self._is_clear(partner, day),
            partner is not None and _is_diligent(partner, day),
        )

    def _in_force(self, permits: tuple[Binding, ...], day: date) -> tuple[Standing, ...]:
        found = [standing for standing in self._covering if _is_live(standing, day)]
        if self._parents:
            reaching = {permit.citation.agreement for permit in permits}
            found = [s for s in found if s.agreement.id in reaching or s.agreement.id not in self._parents]
        return tuple(found)

    def _is_clear(self, partner: Partner, day: date) -> bool:
        register = self._register
        family = [partner, *(register.partners[parent] for parent in register.ancestors(partner.id))]
        held = any(
            day in window(hold.from_on, hold.until_on)
            for member in family
            for hold in register.holds_on_partner.get(member.id, ())
        )
        screenings = [screening for member in family for screening in member.screenings]
        return (
            not held
            and bool(partner.screenings)
            and all(screening.result is ScreeningResult.CLEAR for screening in screenings)
            and all(day in window(screening.screened_on, screening.until_on) for screening in partner.screenings)
        )


_TIMELINES = ("timelines", "")


def _among(
    granting: Mapping[Aspect, tuple[Binding, ...]], live: tuple[Binding, ...]
) -> dict[Aspect, tuple[Binding, ...]]:
    return {aspect: tuple([permit for permit in permits if permit in live]) for aspect, permits in granting.items()}


def _bound(bindings: tuple[Binding, ...], day: date) -> tuple[Binding, ...]:
    found = [binding for binding in bindings if binding.in_force(day)]
    return bindings if len(found) == len(bindings) else tuple(found)


def _bound_pairs(pairs: _Pairs, day: date) -> _Pairs:
    found = [pair for pair in pairs if pair[0].in_force(day)]
    return pairs if len(found) == len(pairs) else tuple(found)


def _is_live(standing: Standing, day: date) -> bool:
    return day in standing.force and not standing.is_held(day)


def _is_diligent(partner: Partner, day: date) -> bool:
    record = partner.due_diligence
    return (
        record is not None
        and record.status is DiligenceStatus.APPROVED
        and day in window(record.decided_on, record.until_on)
    )


def spell_of(register: Register, partner: str, day: date) -> Spell:
    """What bears on the partner that day; for `public` only the house rules do."""
    timelines: dict[str, Timeline] = register.remember(_TIMELINES, dict)
    timeline = timelines.get(partner)
    if timeline is None:
        timeline = timelines[partner] = Timeline(register, partner)
    return timeline.at(day)


def make_ready(register: Register) -> None:
    """Work out every partner's spells, so that no question has to wait for them."""
    timelines: dict[str, Timeline] = register.remember(_TIMELINES, dict)
    for partner in register.partners:
        timeline = Timeline(register, partner)
        for day in timeline.days:
            timeline.at(day)
        timelines[partner] = timeline
