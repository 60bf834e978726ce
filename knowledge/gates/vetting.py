"""Due diligence, and the certificates, controls and insurance a partner must hold (rule 29)."""

from collections.abc import Iterable, Iterator

from knowledge.asking import lacks_askable
from knowledge.bindings import Binding
from knowledge.calendar import window
from knowledge.cases import Case
from knowledge.dealings import ATTESTED
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.grants import Granted
from knowledge.judgements import Fit
from knowledge.partners import AttestationKind, DiligenceStatus, Partner
from knowledge.wording import spaced, supposition

_PASS = (Finding(Gate.VETTING, Result.PASS, "due diligence is in order"),)
_PUBLIC = (Finding(Gate.VETTING, Result.PASS, "a public asset needs no vetting"),)


def vetting(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block when due diligence, or something a term requires the partner to hold, is missing or lapsed."""
    partner = case.partner
    if case.public or partner is None:
        return _PUBLIC
    if case.spell.diligent and not case.dealings.attested:
        return _PASS
    attested = () if case.question.source is not None else _attestations(case, partner)
    return (*_diligence(case, partner), *attested) or _PASS


def _diligence(case: Case, partner: Partner) -> Iterator[Finding]:
    if case.supposed and case.has(Change.VET, partner.id):
        return
    record = partner.due_diligence
    if record is None or record.decided_on > case.on:
        reason = f"{partner.name} has no due diligence on record"
    elif record.status is DiligenceStatus.PENDING:
        reason = f"due diligence on {partner.name} is not finished"
    elif record.status is DiligenceStatus.REJECTED:
        yield Finding(Gate.VETTING, Result.BLOCK, f"due diligence rejected {partner.name}")
        return
    elif record.until_on is not None and record.until_on < case.on:
        reason = f"due diligence on {partner.name} lapsed after {record.until_on}"
    else:
        return
    cure = Cure(Change.VET, partner.id, (partner.manager,) if partner.manager else ())
    yield Finding(Gate.VETTING, Result.BLOCK, reason, cures=(cure,))


def _attestations(case: Case, partner: Partner) -> Iterator[Finding]:
    for binding in case.dealings.attested:
        kind = ATTESTED[binding.term.action]
        if not case.names(binding) or _holds(case, partner, kind, binding):
            continue
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET:
            continue
        name = binding.term.name or kind
        cure = Cure(Change.ATTEST, f"{kind}:{name}", (partner.manager,) if partner.manager else ())
        if judgement.fit is Fit.MET:
            reason = f"{partner.name} has no valid {kind} {name}"
            yield Finding(Gate.VETTING, Result.BLOCK, reason, binding.citation, cures=(cure,))
            continue
        asked = lacks_askable(case, judgement)
        if asked:
            reason = f"whether {partner.name} needs the {kind} {name} is open"
            yield Finding(Gate.VETTING, Result.MISSING, reason, binding.citation, facts=asked)
        else:
            condition = f"{supposition(binding, judgement)}, with the {kind} {spaced(name)}"
            reason = f"the {kind} {name} may be needed"
            yield Finding(Gate.VETTING, Result.DUTY, reason, binding.citation, condition)


def _holds(case: Case, partner: Partner, kind: AttestationKind, binding: Binding) -> bool:
    name = binding.term.name or kind
    if case.supposed and case.has(Change.ATTEST, f"{kind}:{name}"):
        return True
    return any(
        record.kind is kind and record.name == name and case.on in window(record.from_on, record.until_on)
        for record in partner.attestations
    )
