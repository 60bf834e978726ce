"""Whose word is needed: sensitivity and tier, consent clauses, unclear terms (rules 30 and 31)."""

from collections.abc import Iterable, Iterator

from knowledge.approvals import is_given, refusals
from knowledge.asking import lacks_askable, may_ask
from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.deciders import can_decide, slot_of
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.gates.ownership import needed, unsettled
from knowledge.grants import Granted
from knowledge.inquiry import Fact
from knowledge.judgements import Fit
from knowledge.terms import Action
from knowledge.wording import either, supposition

_PASS = (Finding(Gate.APPROVAL, Result.PASS, "nobody's approval is missing"),)
_PUBLIC = (Finding(Gate.APPROVAL, Result.PASS, "a public asset needs no approval"),)


def approval(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for a recorded no, a question for each approver whose yes is missing, and for each unclear term."""
    if case.question.source is not None:
        return _PASS
    found: list[Finding] = []
    if case.dealings.unclear:
        found.extend(unsettled(case, case.dealings.unclear))
    if case.public:
        return found or _PUBLIC
    if (case.asset.id, case.partner_id) in case.register.approvals_of:
        found.extend(_refusals(case))
    for binding in case.dealings.words:
        if case.names(binding):
            found.extend(_required(case, binding))
    return found or _PASS


def _refusals(case: Case) -> Iterator[Finding]:
    refused, fit = refusals(case)
    for refusal in refused:
        person = case.register.people.get(refusal.approver)
        name = person.name if person is not None else "an approver"
        reason = f"{name} said no on {refusal.given_on}{f': {refusal.reason}' if refusal.reason else ''}"
        if fit is Fit.MET:
            may = person is not None and can_decide(case, person)
            cures = (Cure(Change.APPROVE, refusal.approver, (refusal.approver,)),) if may else ()
            yield Finding(Gate.APPROVAL, Result.BLOCK, reason, cures=cures)
        elif may_ask(case, Fact.PURPOSE):
            yield Finding(Gate.APPROVAL, Result.MISSING, f"{reason}, for some purposes", facts=(Fact.PURPOSE,))
        else:
            yield Finding(Gate.APPROVAL, Result.APPROVAL, f"{reason}, for some purposes, and none is stated")


def _required(case: Case, binding: Binding) -> Iterator[Finding]:
    judgement = case.judge_match(binding)
    if judgement.fit is Fit.NOT_MET:
        return
    party = binding.standing.agreement.partner if binding.standing is not None else None
    slots = [slot_of(case, capacity, binding.citation.agreement, party) for capacity in binding.term.approvers]
    missing = [slot for slot in slots if not is_given(case, slot)]
    if not missing:
        return
    asked = lacks_askable(case, judgement)
    if judgement.fit is Fit.MET:
        for slot in missing:
            yield needed(case, slot, Gate.APPROVAL, _reason(binding), binding.citation)
    elif asked:
        reason = f"whether approval is needed depends on the {either(asked, 'and the')}"
        yield Finding(Gate.APPROVAL, Result.MISSING, reason, binding.citation, facts=asked)
    else:
        who = either([slot.capacity.replace("-", " ") for slot in missing], "and")
        condition = f"{supposition(binding, judgement)}, with the approval of {who}"
        yield Finding(Gate.APPROVAL, Result.DUTY, "approval may be needed", binding.citation, condition)


def _reason(binding: Binding) -> str:
    return "consent is needed" if binding.term.action is Action.CONSENT else "approval is needed"
