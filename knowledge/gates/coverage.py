"""Whether an agreement of the needed kind is in force and its permits name the asset (rules 9 to 11 and 16)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from knowledge.asking import lacks_askable
from knowledge.assets import Aspect
from knowledge.bindings import Binding, Citation, Standing
from knowledge.cases import Case
from knowledge.dealings import SUITABLE, Dealings, dealings_with
from knowledge.deciders import ACCOUNTABLE, slot_of
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.grants import Cover, Extent, Granted
from knowledge.inquiry import Fact
from knowledge.judgements import Fit
from knowledge.relied import relied_permit
from knowledge.terms import AgreementKind
from knowledge.wording import spaced, supposition

_PUBLIC = (Finding(Gate.COVERAGE, Result.PASS, "a public asset needs no agreement"),)
_NO_SUBJECT = (Finding(Gate.COVERAGE, Result.PASS, "whose information it is decides"),)
_PUBLICATION = (Finding(Gate.COVERAGE, Result.BLOCK, "the public is a recipient outside every grant"),)
_ASPECT_OPEN = Finding(Gate.COVERAGE, Result.MISSING, "it depends on which aspect would be told", facts=(Fact.ASPECT,))
_FORM_OPEN = Finding(
    Gate.COVERAGE, Result.MISSING, "whether it is personal data depends on the form", facts=(Fact.FORM,)
)


def coverage(case: Case, granted: Granted) -> Iterable[Finding]:
    """A pass, an open fact, a question for the accountable person, or a block for each aspect and for personal data."""
    if case.public:
        return _PUBLIC
    if case.question.source is not None:
        return _NO_SUBJECT
    if case.to_public:
        return _PUBLICATION
    found: list[Finding] = [] if case.aspects else [_ASPECT_OPEN]
    for cover in granted.covers:
        if cover.extent is Extent.COVERED and case.aspects:
            found.append(_covered(case, cover))
        else:
            found.extend(_of_aspect(case, cover, settled=bool(case.aspects)))
    dpa = granted.data_processing
    if dpa is not None:
        if granted.personal is None and dpa.extent is not Extent.COVERED:
            found.append(_FORM_OPEN)
        found.extend(_of_aspect(case, dpa, settled=granted.personal is not None))
    if case.dealings.further:
        found.extend(_further_agreements(case))
    return found


def _of_aspect(case: Case, cover: Cover, *, settled: bool) -> Iterator[Finding]:
    match cover.extent:
        case Extent.COVERED if settled:
            yield _covered(case, cover)
        case Extent.OPEN:
            for binding, facts in cover.open:
                reason = f"whether the {_what(cover)} is covered depends on the {' and the '.join(facts)}"
                yield Finding(Gate.COVERAGE, Result.MISSING, reason, binding.citation, facts=facts)
        case Extent.SILENT if settled:
            yield _silent(case, cover)
        case Extent.NOTHING if settled:
            yield _nothing(case, cover)
        case _:
            return


def _covered(case: Case, cover: Cover) -> Finding:
    permit = relied_permit(case, cover)
    if permit is not None and cover.aspect is not None:
        return case.dealings.covering[permit.key, cover.aspect]
    signed = cover.silent[0].agreement.name if cover.silent else "an agreement"
    return Finding(Gate.COVERAGE, Result.PASS, f"{signed} covers the {_what(cover)}")


def _what(cover: Cover) -> str:
    return "personal data" if cover.aspect is None else f'"{cover.aspect}"'


def _silent(case: Case, cover: Cover) -> Finding:
    """Rule 11: agreements in force, none of which names the asset; an accountable person decides.

    Silence is not permission, and nobody's word makes it one: what makes it a yes is a signed term.
    """
    slots = [slot_of(case, ACCOUNTABLE, standing.agreement.id) for standing in cover.silent]
    slot = next((slot for slot in slots if slot.people), slots[0])
    reason = f"{cover.silent[0].agreement.name} is in force but names nothing that fits {case.asset.name}"
    cure = Cure(Change.SIGN, _kind(cover.aspect))
    citation = _nearest(case, cover.aspect).citation
    return Finding(Gate.COVERAGE, Result.NOT_COVERED, reason, citation, slot=slot, cures=(cure,))


class _Nearest(NamedTuple):
    """What comes nearest to covering an aspect, whatever its dates, so that a NO keeps its source meanwhile."""

    citation: Citation | None
    """The permit's clause."""
    standing: Standing | None
    """The agreement of the needed kind with the latest last day, in force or not."""


def _nothing(case: Case, cover: Cover) -> Finding:
    nearest = _nearest(case, cover.aspect)
    reason = _why_nothing(case, cover.aspect, nearest.standing)
    return Finding(
        Gate.COVERAGE, Result.BLOCK, reason, nearest.citation, cures=(Cure(Change.SIGN, _kind(cover.aspect)),)
    )


def _kind(aspect: Aspect | None) -> AgreementKind:
    return AgreementKind.DPA if aspect is None else SUITABLE[aspect][0]


def _why_nothing(case: Case, aspect: Aspect | None, nearest: Standing | None) -> str:
    name = case.partner.name if case.partner is not None else case.partner_id
    if aspect is None:
        return f"{name} has no data processing agreement in force for personal data"
    if nearest is not None and not (nearest.held and nearest.is_held(case.on)):
        if nearest.force.last < case.on:
            return f"the last day of {nearest.agreement.name} was {nearest.force.last}"
        return f"{nearest.agreement.name} takes effect only on {nearest.force.first}"
    return f'{name} has {_NEEDED[aspect]} in force for the "{aspect}"'


_NEEDED = {Aspect.WHAT: "no NDA", Aspect.HOW: "no developer terms", Aspect.DATA: "no data licence"}


def _nearest(case: Case, aspect: Aspect | None) -> _Nearest:
    known: dict[tuple[str, Aspect | None], _Nearest] = case.register.remember(_NEAREST, dict)
    key = (case.partner_id, aspect)
    if key not in known:
        known[key] = _find_nearest(dealings_with(case.register, case.partner_id), aspect)
    return known[key]


_NEAREST = ("nearest", "")


def _find_nearest(signed: Dealings, aspect: Aspect | None) -> _Nearest:
    permit = min(signed.permits, key=lambda permit: _nearness(permit, aspect), default=None)
    kind = _kind(aspect)
    suitable = [s for s in signed.standings if s.kind is kind and s.covers_ours and not s.force.empty]
    latest = max(suitable, key=lambda s: (s.force.last, s.agreement.id), default=None)
    return _Nearest(permit.citation if permit is not None else None, latest)


def _nearness(permit: Binding, aspect: Aspect | None) -> tuple[bool, bool, int, str]:
    standing = permit.standing
    assert standing is not None  # noqa: S101 - house rules permit nothing
    suitable = (AgreementKind.DPA,) if aspect is None else SUITABLE[aspect]
    fits = aspect is None or permit.term.aspects is None or aspect in permit.term.aspects
    return (standing.kind not in suitable, not fits, -standing.force.last.toordinal(), permit.key)


def _further_agreements(case: Case) -> Iterator[Finding]:
    """Rule 10: a further agreement only where a clause says so."""
    for binding in case.dealings.further:
        if not case.names(binding):
            continue
        kind = AgreementKind(binding.term.name or AgreementKind.NDA)
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET or _is_signed(case, kind):
            continue
        if judgement.fit is Fit.MET:
            cure = Cure(Change.SIGN, kind)
            reason = f"a further agreement is required: {spaced(kind)}"
            yield Finding(Gate.COVERAGE, Result.BLOCK, reason, binding.citation, cures=(cure,))
            continue
        asked = lacks_askable(case, judgement)
        reason = f"whether a further agreement is required is open: {spaced(kind)}"
        if asked:
            yield Finding(Gate.COVERAGE, Result.MISSING, reason, binding.citation, facts=asked)
        else:
            condition = f"{supposition(binding, judgement)}, under a {spaced(kind)}"
            yield Finding(Gate.COVERAGE, Result.DUTY, reason, binding.citation, condition)


def _is_signed(case: Case, kind: AgreementKind) -> bool:
    if case.supposed and case.has(Change.SIGN, kind):
        return True
    return any(
        standing.kind is kind and case.on in standing.force and not standing.is_held(case.on)
        for standing in case.dealings.standings
    )
