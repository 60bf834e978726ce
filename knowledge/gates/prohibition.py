"""Terms that forbid: to this partner, for a later use, or to others than another partner (rules 8, 12, 19, 22, 24)."""

from collections.abc import Iterator

from knowledge.bindings import Binding, Citation
from knowledge.cases import Case, Fit
from knowledge.findings import Finding, Gate, Result
from knowledge.grants import Granted, lift
from knowledge.partners import Tent
from knowledge.terms import Reach
from knowledge.wording import either, exception, stated_use, supposition, use_condition

_PASS = Finding(Gate.PROHIBITION, Result.PASS, "nothing forbids it")


def prohibition(case: Case, granted: Granted) -> Iterator[Finding]:
    """A block for each forbid that matches and is not lifted, and for each tent of another partner."""
    if case.question.source is not None:
        yield _PASS  # the ownership gate holds the terms on what a partner told us
        return
    found = (*_tents(case), *_forbids(case), *_later_uses(case), *_exclusivities(case))
    if not any(finding.result is not Result.PASS for finding in found):
        yield _PASS
    yield from found


def _tents(case: Case) -> Iterator[Finding]:
    """Rule 8: a tent's assets go to no other partner, before, during and after its period."""
    for tent in case.tents:
        if case.asset.id in tent.assets and tent.partner != case.partner_id:
            owner = case.register.partners[tent.partner].name
            reason = f"{case.asset.name} belongs to tent {tent.name} with {owner}"
            yield Finding(Gate.PROHIBITION, Result.BLOCK, reason, tent_citation(tent))


def tent_citation(tent: Tent) -> Citation | None:
    """The clause that founds the tent; None where the register names none."""
    if tent.agreement is None or tent.clause is None or tent.quote is None:
        return None
    return Citation(tent.agreement, tent.clause, tent.quote)


def _forbids(case: Case) -> Iterator[Finding]:
    for binding in case.dealings.forbids:
        if not binding.names(case.asset, case.kinds):
            continue
        if not binding.in_force(case.on):
            yield from _later_forbid(case, binding)
            continue
        yield from _matched(case, binding, f"{_source(case, binding)} forbids it")


def _later_forbid(case: Case, binding: Binding) -> Iterator[Finding]:
    """Rule 24: mentioned before it begins."""
    if case.on < binding.binds.first <= binding.binds.last and case.judge_match(binding).fit is not Fit.NOT_MET:
        reason = f"{_source(case, binding)} will forbid it from {binding.binds.first}"
        yield Finding(Gate.PROHIBITION, Result.PASS, reason, binding.citation)


def _matched(case: Case, binding: Binding, reason: str) -> Iterator[Finding]:
    judgement = case.judge_match(binding)
    if judgement.fit is Fit.NOT_MET:
        return
    lifting = lift(case, binding, case.dealings.permits)
    if lifting.fit is Fit.MET:
        return
    if judgement.fit is Fit.MET and lifting.fit is Fit.NOT_MET:
        yield Finding(Gate.PROHIBITION, Result.BLOCK, reason, binding.citation)
        return
    facts = tuple(dict.fromkeys((*judgement.open, *lifting.open)))
    if all(case.may_ask(fact) for fact in facts) and not judgement.channel_open:
        open_reason = f"whether {reason} depends on the {either(facts, 'and the')}"
        yield Finding(Gate.PROHIBITION, Result.MISSING, open_reason, binding.citation, facts=facts)
    else:
        condition = exception(binding, judgement)
        yield Finding(Gate.PROHIBITION, Result.DUTY, f"{_source(case, binding)} limits it", binding.citation, condition)


def _later_uses(case: Case) -> Iterator[Finding]:
    """Rule 19: a forbid on a later use matches only a use that was stated; unstated, it is a condition."""
    for binding in case.dealings.uses:
        if not case.names(binding):
            continue
        action = binding.term.action
        if action in case.question.uses:
            yield from _matched(case, binding, f"{_source(case, binding)} forbids {stated_use(action)}")
            continue
        judgement = case.judge_match(binding)
        if case.public or judgement.fit is Fit.NOT_MET or lift(case, binding, case.dealings.permits).fit is Fit.MET:
            continue
        condition = use_condition(action)
        if judgement.fit is Fit.UNKNOWN:
            condition = f"{supposition(binding, judgement)}, {condition}"
        reason = f"{_source(case, binding)} forbids {stated_use(action)}"
        yield Finding(Gate.PROHIBITION, Result.DUTY, reason, binding.citation, condition)


def _exclusivities(case: Case) -> Iterator[Finding]:
    for binding in case.exclusivities():
        if not binding.names(case.asset, case.kinds) or binding.standing is None:
            continue
        holder = case.register.partners[binding.standing.agreement.partner].name
        against = "its competitors" if binding.term.reach is Reach.COMPETITORS else "anybody else"
        if binding.in_force(case.on):
            yield from _matched(case, binding, f"{holder} was promised that it does not go to {against}")
        else:
            yield from _later_forbid(case, binding)


def _source(case: Case, binding: Binding) -> str:
    return case.register.get_agreement_name(binding.citation.agreement)
