"""Whether an agreement of the needed kind is in force and its permits name the asset (rules 9 to 11 and 16)."""

from collections.abc import Iterator

from knowledge.assets import Aspect
from knowledge.bindings import Binding, Citation, Standing
from knowledge.cases import Case, Fit
from knowledge.approvals import is_given
from knowledge.deciders import ACCOUNTABLE, slot_of, whom_to_ask
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.gates.ownership import uncovered
from knowledge.grants import SUITABLE, Cover, Extent, Granted
from knowledge.inquiry import Fact
from knowledge.relied import relied_permit
from knowledge.terms import Action, AgreementKind
from knowledge.wording import spaced, supposition

_PUBLIC = Finding(Gate.COVERAGE, Result.PASS, "a public asset needs no agreement")
_NO_SUBJECT = Finding(Gate.COVERAGE, Result.PASS, "whose information it is decides")
_PUBLICATION = Finding(Gate.COVERAGE, Result.BLOCK, "the public is a recipient outside every grant")
_ASPECT_OPEN = Finding(Gate.COVERAGE, Result.MISSING, "it depends on which aspect would be told", facts=(Fact.ASPECT,))
_FORM_OPEN = Finding(
    Gate.COVERAGE, Result.MISSING, "whether it is personal data depends on the form", facts=(Fact.FORM,)
)


def coverage(case: Case, granted: Granted) -> Iterator[Finding]:
    """A pass, an open fact, a question for the accountable person, or a block for each aspect and for personal data."""
    if case.public:
        yield _PUBLIC
        return
    if case.question.source is not None:
        yield _NO_SUBJECT
        return
    if case.to_public:
        yield _PUBLICATION
        return
    if not case.aspects:
        yield _ASPECT_OPEN
    for cover in granted.covers:
        yield from _of_aspect(case, cover, settled=bool(case.aspects))
    dpa = granted.data_processing
    if dpa is not None:
        if granted.personal is None and dpa.extent is not Extent.COVERED:
            yield _FORM_OPEN
        yield from _of_aspect(case, dpa, settled=granted.personal is not None)
    yield from _further_agreements(case)


def _of_aspect(case: Case, cover: Cover, *, settled: bool) -> Iterator[Finding]:
    match cover.extent:
        case Extent.COVERED:
            binding = relied_permit(case, cover)
            citation = binding.citation if binding is not None else None
            if settled:
                yield Finding(
                    Gate.COVERAGE, Result.PASS, f"{_who_covers(case, cover, citation)} the {_what(cover)}", citation
                )
        case Extent.OPEN:
            for binding, facts in cover.open:
                reason = f"whether the {_what(cover)} is covered depends on the {' and the '.join(facts)}"
                yield Finding(Gate.COVERAGE, Result.MISSING, reason, binding.citation, facts=facts)
        case Extent.SILENT if settled:
            yield from _silent(case, cover)
        case Extent.NOTHING if settled:
            yield _nothing(case, cover)
        case _:
            return


def _who_covers(case: Case, cover: Cover, citation: Citation | None) -> str:
    if citation is not None:
        return f"{case.register.get_agreement_name(citation.agreement)} covers"
    return f"{cover.silent[0].agreement.name} covers" if cover.silent else "an agreement covers"


def _what(cover: Cover) -> str:
    return "personal data" if cover.aspect is None else f'"{cover.aspect}"'


def _silent(case: Case, cover: Cover) -> Iterator[Finding]:
    """Rule 11: agreements in force, none of which names the asset; an accountable person decides."""
    slots = [slot_of(case, ACCOUNTABLE, standing.agreement.id) for standing in cover.silent]
    if any(is_given(case, slot) for slot in slots):
        yield Finding(Gate.COVERAGE, Result.PASS, f"a recorded approval covers the {_what(cover)}")
        return
    reason = f"{cover.silent[0].agreement.name} is in force but names nothing that fits {case.asset.name}"
    yield uncovered(case, slots, Gate.COVERAGE, reason, _nearest_clause(case, cover))


def _nothing(case: Case, cover: Cover) -> Finding:
    kind = AgreementKind.DPA if cover.aspect is None else SUITABLE[cover.aspect][0]
    signer = whom_to_ask(case, None)
    cure = Cure(Change.SIGN, kind, (signer,) if signer else ())
    citation = _nearest_clause(case, cover)
    return Finding(Gate.COVERAGE, Result.BLOCK, _why_nothing(case, cover, kind), citation, cures=(cure,))


def _why_nothing(case: Case, cover: Cover, kind: AgreementKind) -> str:
    name = case.partner.name if case.partner is not None else case.partner_id
    if cover.aspect is None:
        return f"{name} has no data processing agreement in force for personal data"
    lapsed = _nearest_standing(case, cover.aspect)
    if lapsed is not None and not lapsed.is_held(case.on):
        if lapsed.force.last < case.on:
            return f"the last day of {lapsed.agreement.name} was {lapsed.force.last}"
        if lapsed.force.first > case.on:
            return f"{lapsed.agreement.name} takes effect only on {lapsed.force.first}"
    needed = {Aspect.WHAT: "no NDA", Aspect.HOW: "no developer terms", Aspect.DATA: "no data licence"}[cover.aspect]
    return f'{name} has {needed} in force for the "{cover.aspect}"'


def _nearest_standing(case: Case, aspect: Aspect) -> Standing | None:
    """The agreement of the needed kind with the latest last day, in force or not."""
    suitable = [
        standing
        for standing in case.dealings.standings
        if standing.kind is SUITABLE[aspect][0] and standing.covers_ours and not standing.force.empty
    ]
    return max(suitable, key=lambda standing: (standing.force.last, standing.agreement.id), default=None)


def _nearest_clause(case: Case, cover: Cover) -> Citation | None:
    """The permit that comes nearest, whatever its dates, so that a NO keeps its source while nothing changes."""
    suitable = (AgreementKind.DPA,) if cover.aspect is None else SUITABLE[cover.aspect]

    def nearness(binding: Binding) -> tuple[bool, bool, int, str]:
        standing = binding.standing
        assert standing is not None  # noqa: S101 - house rules permit nothing
        fits = cover.aspect is None or binding.term.aspects is None or cover.aspect in binding.term.aspects
        return (standing.kind not in suitable, not fits, -standing.force.last.toordinal(), binding.key)

    nearest = min(case.dealings.permits, key=nearness, default=None)
    return nearest.citation if nearest is not None else None


def _further_agreements(case: Case) -> Iterator[Finding]:
    """Rule 10: a further agreement only where a clause says so."""
    for binding in case.dealings.requires:
        if binding.term.action is not Action.AGREEMENT or not case.names(binding):
            continue
        kind = AgreementKind(binding.term.name or AgreementKind.NDA)
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET or _is_signed(case, kind):
            continue
        if judgement.fit is Fit.MET:
            signer = whom_to_ask(case, binding.citation.agreement)
            cure = Cure(Change.SIGN, kind, (signer,) if signer else ())
            reason = f"a further agreement is required: {spaced(kind)}"
            yield Finding(Gate.COVERAGE, Result.BLOCK, reason, binding.citation, cures=(cure,))
            continue
        asked = case.lacks_askable(judgement)
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
