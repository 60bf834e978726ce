"""Holds on the partner, its parents, the asset or the agreement, and screening (rules 14, 16 and 29)."""

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.calendar import window
from knowledge.cases import Case
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.grants import Extent, Granted
from knowledge.partners import Hold, Partner, Screening, ScreeningResult, newest_screenings

_PASS = (Finding(Gate.HOLD, Result.PASS, "nothing is on hold"),)


def hold(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for each hold in force and each screening that is missing, stale or hit; public assets too (rule 17)."""
    found: list[Finding] = []
    register = case.register
    if register.holds_on_asset:
        found.extend(_in_force(register.holds_on_asset.get(case.asset.id, ()), case.on, case.asset.name))
    if case.partner is not None and not case.spell.clear:
        found.extend(_partner_holds(case, case.partner))
        found.extend(_screened(case, case.partner))
        found.extend(_screened_parents(case))
    if register.holds_on_agreement and granted.covers:
        found.extend(_held_agreements(case, granted))
    return found or _PASS


def _partner_holds(case: Case, partner: Partner) -> Iterator[Finding]:
    register, day = case.register, case.on
    yield from _in_force(register.holds_on_partner.get(partner.id, ()), day, partner.name)
    for parent in register.ancestors(partner.id):
        name = f"{register.partners[parent].name}, its parent,"
        yield from _in_force(register.holds_on_partner.get(parent, ()), day, name)


def _in_force(holds: tuple[Hold, ...], day: date, name: str) -> Iterator[Finding]:
    for record in holds:
        if day in window(record.from_on, record.until_on):
            yield Finding(Gate.HOLD, Result.BLOCK, f"{name} is on hold since {record.from_on}{_because(record)}")


def _because(record: Hold) -> str:
    return f" ({record.reason})" if record.reason else ""


def _screened_parents(case: Case) -> Iterator[Finding]:
    """Rule 16: a parent's hit counts; its missing or stale screening does not."""
    for parent_id in case.register.ancestors(case.partner_id):
        parent = case.register.partners[parent_id]
        for screening in newest_screenings(parent, case.on):
            if screening.result is ScreeningResult.HIT:
                reason = f"{screening.list} screening of its parent {parent.name} was a hit"
                yield Finding(Gate.HOLD, Result.BLOCK, reason)


def _screened(case: Case, partner: Partner) -> Iterator[Finding]:
    if case.supposed and case.has(Change.SCREEN, partner.id):
        return
    newest = newest_screenings(partner, case.on)
    cure = Cure(Change.SCREEN, partner.id, (partner.manager,) if partner.manager else ())
    if not newest:
        yield Finding(Gate.HOLD, Result.BLOCK, f"{partner.name} has not been screened", cures=(cure,))
    for screening in newest:
        if screening.result is ScreeningResult.HIT:
            yield Finding(Gate.HOLD, Result.BLOCK, f"{screening.list} screening of {partner.name} was a hit")
        elif not _is_clear(screening, case.on):
            reason = f"{screening.list} screening of {partner.name} went stale after {screening.until_on}"
            yield Finding(Gate.HOLD, Result.BLOCK, reason, cures=(cure,))


def _is_clear(screening: Screening, day: date) -> bool:
    """True when it had been made by that day, found nothing and is not stale."""
    return (
        screening.result is ScreeningResult.CLEAR
        and screening.screened_on <= day
        and (screening.until_on is None or day <= screening.until_on)
    )


def _held_agreements(case: Case, granted: Granted) -> Iterator[Finding]:
    """Rule 14: a held agreement whose permit is missed, because no other agreement covers the asset."""
    missed = [cover.aspect for cover in granted.covers if cover.extent is Extent.NOTHING]
    if not missed or not case.aspects:
        return
    for binding in case.dealings.permits:
        standing = binding.standing
        if (
            standing is not None
            and standing.held
            and standing.is_held(case.on)
            and case.names(binding)
            and (binding.term.aspects is None or not set(missed).isdisjoint(binding.term.aspects))
        ):
            yield Finding(Gate.HOLD, Result.BLOCK, f"{standing.agreement.name} is on hold", binding.citation)
