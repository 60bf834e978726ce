"""Terms that forbid: to this partner, for a later use, or to others than another partner (rules 8, 12, 19, 22, 24)."""

from collections.abc import Iterable, Iterator

from knowledge.asking import stands
from knowledge.bindings import Binding, Citation
from knowledge.cases import Case
from knowledge.findings import Finding, Gate, Result
from knowledge.grants import Granted, lift
from knowledge.judgements import NOT_MET, Fit, Judgement
from knowledge.partners import Tent
from knowledge.terms import Action, Reach
from knowledge.wording import either, exception, supposition

_PASS = Finding(Gate.PROHIBITION, Result.PASS, "nothing forbids it")
_NOTHING = (_PASS,)


def prohibition(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for each forbid that matches and is not lifted, and for each tent of another partner."""
    if case.question.source is not None:
        return _NOTHING  # the ownership gate holds the terms on what a partner told us
    found: list[Finding] = []
    if case.tents:
        found.extend(_tents(case))
    for binding in case.dealings.forbids:
        if case.names(binding):
            found.extend(_matched(case, binding, f"{binding.source} forbids it"))
    for binding in case.spell.coming:
        found.extend(_later_forbid(case, binding))
    for binding, unstated in case.dealings.uses:
        if case.names(binding):
            found.extend(_later_use(case, binding, unstated))
    exclusivities = case.exclusivities()
    if exclusivities:
        found.extend(_exclusivities(case, exclusivities))
    if not found:
        return _NOTHING
    return found if any(finding.result is not Result.PASS for finding in found) else [_PASS, *found]


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


def _later_forbid(case: Case, binding: Binding) -> Iterator[Finding]:
    """Rule 24: mentioned before it begins."""
    if binding.binds.empty or not binding.names(case.asset, case.kinds):
        return
    if case.judge_match(binding).fit is not Fit.NOT_MET:
        reason = f"{binding.source} will forbid it from {binding.binds.first}"
        yield Finding(Gate.PROHIBITION, Result.PASS, reason, binding.citation)


def _lift(case: Case, binding: Binding) -> Judgement:
    dealings = case.dealings
    return lift(case, binding, dealings.permits) if binding.key in dealings.lifted else NOT_MET


def _matched(case: Case, binding: Binding, reason: str) -> Iterator[Finding]:
    judgement = case.judge_match(binding)
    if judgement.fit is Fit.NOT_MET:
        return
    standing = stands(case, judgement, _lift(case, binding))
    if standing.fit is Fit.MET:
        yield Finding(Gate.PROHIBITION, Result.BLOCK, reason, binding.citation)
    elif standing.open:
        open_reason = f"whether {reason} depends on the {either(standing.open, 'and the')}"
        yield Finding(Gate.PROHIBITION, Result.MISSING, open_reason, binding.citation, facts=standing.open)
    elif standing.fit is Fit.UNKNOWN:
        condition = exception(binding, judgement)
        yield Finding(Gate.PROHIBITION, Result.DUTY, f"{binding.source} limits it", binding.citation, condition)


def _later_use(case: Case, binding: Binding, unstated: Finding) -> Iterable[Finding]:
    """Rule 19: a forbid on a later use matches only a use that was stated; unstated, it is a condition."""
    action = binding.term.action
    if action in case.question.uses or (case.to_public and action is Action.PUBLISH):
        return _matched(case, binding, unstated.reason)
    judgement = case.judge_match(binding)
    if case.public or judgement.fit is Fit.NOT_MET or _lift(case, binding).fit is Fit.MET:
        return ()
    if judgement.fit is Fit.UNKNOWN:
        return (unstated._replace(condition=f"{supposition(binding, judgement)}, {unstated.condition}"),)
    return (unstated,)


def _exclusivities(case: Case, exclusivities: tuple[Binding, ...]) -> Iterator[Finding]:
    for binding in exclusivities:
        assert binding.standing is not None  # noqa: S101 - house rules promise nobody anything
        holder = case.register.partners[binding.standing.agreement.partner].name
        against = "its competitors" if binding.term.reach is Reach.COMPETITORS else "anybody else"
        if binding.in_force(case.on):
            if case.names(binding):
                yield from _matched(case, binding, f"{holder} was promised that it does not go to {against}")
        elif case.on < binding.binds.first:
            yield from _later_forbid(case, binding)
