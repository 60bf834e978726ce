"""Holds on the partner, its parents, the asset or the agreement, and screening (rules 14, 16 and 29)."""

from collections.abc import Iterator

from knowledge.calendar import window
from knowledge.cases import Case
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.grants import Extent, Granted
from knowledge.partners import Hold, Partner, Screening, ScreeningResult

_PASS = Finding(Gate.HOLD, Result.PASS, "nothing is on hold")


def hold(case: Case, granted: Granted) -> Iterator[Finding]:
    """A block for each hold in force and each screening that is missing, stale or hit; public assets too (rule 17)."""
    found = (*_holds(case), *_screenings(case), *_held_agreements(case, granted))
    yield from found or (_PASS,)


def _holds(case: Case) -> Iterator[Finding]:
    register, day = case.register, case.on
    if not register.holds:
        return
    subjects = [("asset", case.asset.id, case.asset.name)]
    if case.partner is not None:
        subjects.append(("partner", case.partner_id, case.partner.name))
        subjects.extend(
            ("partner", parent, f"{register.partners[parent].name}, its parent,")
            for parent in register.ancestors(case.partner_id)
        )
    for what, subject, name in subjects:
        for record in register.holds_on.get(f"{what}:{subject}", ()):
            if day in window(record.from_on, record.until_on):
                yield Finding(Gate.HOLD, Result.BLOCK, f"{name} is on hold since {record.from_on}{_because(record)}")


def _because(record: Hold) -> str:
    return f" ({record.reason})" if record.reason else ""


def _screenings(case: Case) -> Iterator[Finding]:
    if case.partner is None:
        return
    yield from _screened(case, case.partner)
    if case.partner.parent is None:
        return
    for parent_id in case.register.ancestors(case.partner_id):
        parent = case.register.partners[parent_id]
        for screening in _newest(case, parent):
            if screening.result is ScreeningResult.HIT:
                yield Finding(
                    Gate.HOLD, Result.BLOCK, f"{screening.list} screening of its parent {parent.name} was a hit"
                )


def _screened(case: Case, partner: Partner) -> Iterator[Finding]:
    if case.supposed and case.has(Change.SCREEN, partner.id):
        return
    newest = _newest(case, partner)
    cure = Cure(Change.SCREEN, partner.id, (partner.manager,) if partner.manager else ())
    if not newest:
        yield Finding(Gate.HOLD, Result.BLOCK, f"{partner.name} has not been screened", cures=(cure,))
    for screening in newest:
        if screening.result is ScreeningResult.HIT:
            yield Finding(Gate.HOLD, Result.BLOCK, f"{screening.list} screening of {partner.name} was a hit")
        elif screening.until_on is not None and screening.until_on < case.on:
            reason = f"{screening.list} screening of {partner.name} went stale after {screening.until_on}"
            yield Finding(Gate.HOLD, Result.BLOCK, reason, cures=(cure,))


def _newest(case: Case, partner: Partner) -> tuple[Screening, ...]:
    """The newest screening of each list that had been made by that day; of two made that day the worse."""
    screenings = partner.screenings
    if len(screenings) == 1:
        return screenings if screenings[0].screened_on <= case.on else ()
    newest: dict[str, Screening] = {}
    order = sorted(
        screenings, key=lambda s: (s.screened_on, s.result is ScreeningResult.HIT, s.until_on or case.on.max)
    )
    for screening in order:
        if screening.screened_on <= case.on:
            newest[screening.list] = screening
    return tuple(screening for _, screening in sorted(newest.items()))


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
