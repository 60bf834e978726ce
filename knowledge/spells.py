"""What bears on one partner on a day: the terms in force, gathered once for each spell between two changes."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from knowledge.assets import Sensitivity
from knowledge.bindings import Binding, Standing
from knowledge.calendar import FIRST_DAY, Window, window
from knowledge.dealings import Dealings, dealings_with, exclusivity
from knowledge.findings import Finding
from knowledge.partners import DiligenceStatus, Partner, ScreeningResult
from knowledge.register import Register


class Spell(NamedTuple):
    """A run of days on which nothing about the partner begins or ends."""

    dealings: Dealings
    """Only the terms that bind in this spell; of those on our information that are no permits, only those about assets
    of the sensitivity asked for."""
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

    def __init__(self, register: Register, partner: str) -> None:
        """Find the days on which anything changes."""
        self._register = register
        self._partner = partner
        self._dealings = dealings_with(register, partner)
        promised = exclusivity(register)
        self._rivals = tuple(promised.rivals(partner))
        self._others = promised.has_others
        changes = {day for days in self._windows() for day in days.changes()}
        self._days = (FIRST_DAY, *sorted(changes))
        self._spells: dict[tuple[int, Sensitivity | None], Spell] = {}

    def at(self, day: date, sensitivity: Sensitivity | None) -> Spell:
        """The spell the day lies in, for assets of that sensitivity."""
        key = (bisect_right(self._days, day), sensitivity)
        spell = self._spells.get(key)
        if spell is None:
            spell = self._spells[key] = self._make(self._days[key[0] - 1], sensitivity)
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

    def _make(self, day: date, sensitivity: Sensitivity | None) -> Spell:
        def speaking(bindings: Iterable[Binding]) -> tuple[Binding, ...]:
            return tuple(b for b in bindings if b.in_force(day) and b.concerns(sensitivity))

        def pairs(found: Iterable[tuple[Binding, Finding]]) -> tuple[tuple[Binding, Finding], ...]:
            return tuple(pair for pair in found if pair[0].in_force(day) and pair[0].concerns(sensitivity))

        signed = self._dealings
        permits = _bound(signed.permits, day)
        partner = self._register.partners.get(self._partner)
        dealings = replace(
            signed,
            permits=permits,
            granting={aspect: _live(granting, day) for aspect, granting in signed.granting.items()},
            lifted=frozenset().union(*(permit.lifts for permit in permits)),
            forbids=speaking(signed.forbids),
            uses=pairs(signed.uses),
            attested=speaking(signed.attested),
            further=speaking(signed.further),
            words=speaking(signed.words),
            duties=pairs(signed.duties),
            unclear=speaking(signed.unclear),
            theirs=_bound(signed.theirs, day),
            joint=_bound(signed.joint, day),
            exclusive=_bound(signed.exclusive, day),
        )
        return Spell(
            dealings,
            tuple(b for b in signed.forbids if day < b.binds.first <= b.binds.last and b.concerns(sensitivity)),
            tuple(binding for binding, days in self._rivals if day in days),
            self._others,
            self._in_force(permits, day),
            partner is None or self._is_clear(partner, day),
            partner is not None and _is_diligent(partner, day),
        )

    def _in_force(self, permits: tuple[Binding, ...], day: date) -> tuple[Standing, ...]:
        reaching = {permit.citation.agreement for permit in permits}
        parents = (s for s in self._dealings.parent_standings if s.agreement.id in reaching)
        found = [s for s in (*self._dealings.standings, *parents) if s.covers_ours and _is_live(s, day)]
        return tuple(sorted(found, key=lambda standing: standing.agreement.id))

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


def _bound(bindings: Iterable[Binding], day: date) -> tuple[Binding, ...]:
    return tuple(binding for binding in bindings if binding.in_force(day))


def _live(permits: Iterable[Binding], day: date) -> tuple[Binding, ...]:
    """The permits that bind while their agreement is in force and no hold suspends it (rule 14)."""
    return tuple(p for p in permits if p.in_force(day) and p.standing is not None and _is_live(p.standing, day))


def _is_live(standing: Standing, day: date) -> bool:
    return day in standing.force and not standing.is_held(day)


def _is_diligent(partner: Partner, day: date) -> bool:
    record = partner.due_diligence
    return (
        record is not None
        and record.status is DiligenceStatus.APPROVED
        and day in window(record.decided_on, record.until_on)
    )


def spell_of(register: Register, partner: str, day: date, sensitivity: Sensitivity | None) -> Spell:
    """What bears on the partner that day; for `public` only the house rules do.

    No sensitivity stands for what a partner told us.
    """
    timelines: dict[str, Timeline] = register.remember(_TIMELINES, dict)
    timeline = timelines.get(partner)
    if timeline is None:
        timeline = timelines[partner] = Timeline(register, partner)
    return timeline.at(day, sensitivity)
