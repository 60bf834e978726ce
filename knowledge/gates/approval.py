"""Whose word is needed: sensitivity and tier, consent clauses, unclear terms (rules 30 and 31)."""

from collections.abc import Iterator

from knowledge.bindings import Binding
from knowledge.cases import Case, Fit
from knowledge.deciders import ACCOUNTABLE, applies, can_decide, is_given, refusals, slot_of
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.gates.ownership import needed
from knowledge.grants import Granted
from knowledge.people import Word
from knowledge.terms import Action
from knowledge.wording import either, supposition

_PASS = Finding(Gate.APPROVAL, Result.PASS, "nobody's approval is missing")
_PUBLIC = Finding(Gate.APPROVAL, Result.PASS, "a public asset needs no approval")


def approval(case: Case, granted: Granted) -> Iterator[Finding]:
    """A block for a recorded no, a question for each approver whose yes is missing, and for each unclear term."""
    if case.public:
        yield _PUBLIC
        return
    found = [*_refusals(case), *_unclear(case)]
    if case.question.source is None:
        found.extend(_required(case))
    yield from found or (_PASS,)


def _refusals(case: Case) -> Iterator[Finding]:
    for refusal in refusals(case):
        name = (
            case.register.people[refusal.approver].name if refusal.approver in case.register.people else "an approver"
        )
        reason = f"{name} said no on {refusal.given_on}{f': {refusal.reason}' if refusal.reason else ''}"
        person = case.register.people.get(refusal.approver)
        may = person is not None and can_decide(case, person)
        cures = (Cure(Change.APPROVE, refusal.approver, (refusal.approver,)),) if may else ()
        yield Finding(Gate.APPROVAL, Result.BLOCK, reason, cures=cures)
    if case.question.purpose:
        return
    for event in case.register.approvals_of.get((case.asset.id, case.partner_id), ()):
        if event.word is Word.NO and event.given_on <= case.on and not applies(case, event):
            yield Finding(
                Gate.APPROVAL, Result.APPROVAL, f"somebody said no for {event.purpose}, and no purpose is stated"
            )


def _required(case: Case) -> Iterator[Finding]:
    for binding in case.dealings.requires:
        if binding.term.action not in (Action.APPROVE, Action.CONSENT) or not case.names(binding):
            continue
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET:
            continue
        slots = [slot_of(case, capacity, binding.citation.agreement) for capacity in binding.term.approvers]
        missing = [slot for slot in slots if not is_given(case, slot)]
        if not missing:
            continue
        if judgement.fit is Fit.MET:
            for slot in missing:
                yield needed(case, slot, Gate.APPROVAL, _reason(binding), binding.citation)
            continue
        asked = case.lacks_askable(judgement)
        if asked:
            reason = f"whether approval is needed depends on the {either(asked, 'and the')}"
            yield Finding(Gate.APPROVAL, Result.MISSING, reason, binding.citation, facts=asked)
        else:
            who = either([slot.capacity.replace("-", " ") for slot in missing], "and")
            condition = f"{supposition(binding, judgement.open)}, with the approval of {who}"
            yield Finding(Gate.APPROVAL, Result.DUTY, "approval may be needed", binding.citation, condition)


def _reason(binding: Binding) -> str:
    return "consent is needed" if binding.term.action is Action.CONSENT else "approval is needed"


def _unclear(case: Case) -> Iterator[Finding]:
    """A term that cannot be read is never skipped: its question answers ASK."""
    for binding in case.dealings.unclear:
        if not case.names(binding) or case.judge_match(binding).fit is Fit.NOT_MET:
            continue
        slot = slot_of(case, ACCOUNTABLE, binding.citation.agreement)
        name = case.register.get_agreement_name(binding.citation.agreement)
        yield needed(case, slot, Gate.APPROVAL, f"nobody has settled what {name} means here", binding.citation)
