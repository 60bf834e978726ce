"""What bears on one partner on a day: the terms in force, gathered once for each spell between two changes."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from knowledge.bindings import Binding
from knowledge.calendar import FIRST_DAY, Window, window
from knowledge.dealings import Dealings, dealings_with, exclusivity
from knowledge.partners import DiligenceStatus, Partner, ScreeningResult
from knowledge.register import Register


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
        self._spells: list[Spell | None] = [None] * len(self._days)

    def at(self, day: date) -> Spell:
        """The spell the day lies in."""
        index = bisect_right(self._days, day) - 1
        spell = self._spells[index]
        if spell is None:
            spell = self._spells[index] = self._make(self._days[index])
        return spell

    def _windows(self) -> Iterator[Window]:
        dealings, register = self._dealings, self._register
        for binding in (*dealings.all_terms(), *dealings.theirs, *dealings.joint, *dealings.exclusive):
            yield binding.binds
            yield from binding.replaced
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
        permits = _bound(signed.permits, day)
        partner = self._register.partners.get(self._partner)
        dealings = replace(
            signed,
            permits=permits,
            granting={aspect: _bound(granting, day) for aspect, granting in signed.granting.items()},
            lifted=frozenset().union(*(permit.lifts for permit in permits)),
            forbids=_bound(signed.forbids, day),
            uses=tuple(pair for pair in signed.uses if pair[0].in_force(day)),
            attested=_bound(signed.attested, day),
            further=_bound(signed.further, day),
            words=_bound(signed.words, day),
            duties=tuple(pair for pair in signed.duties if pair[0].in_force(day)),
            unclear=_bound(signed.unclear, day),
            theirs=_bound(signed.theirs, day),
            joint=_bound(signed.joint, day),
            exclusive=_bound(signed.exclusive, day),
        )
        return Spell(
            dealings,
            tuple(binding for binding in signed.forbids if day < binding.binds.first <= binding.binds.last),
            tuple(binding for binding, days in self._rivals if day in days),
            self._others,
            partner is None or self._is_clear(partner, day),
            partner is not None and _is_diligent(partner, day),
        )

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


def _bound(bindings: Iterable[Binding], day: date) -> tuple[Binding, ...]:
    return tuple(binding for binding in bindings if binding.in_force(day))


def _is_diligent(partner: Partner, day: date) -> bool:
    record = partner.due_diligence
    return (
        record is not None
        and record.status is DiligenceStatus.APPROVED
        and day in window(record.decided_on, record.until_on)
    )


def spell_of(register: Register, partner: str, day: date) -> Spell:
    """What bears on the partner that day; for `public` only the house rules do."""
    timeline: Timeline = register.remember(("timeline", partner), lambda: Timeline(register, partner))
    return timeline.at(day)
