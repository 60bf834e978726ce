"""What must be done with a YES: the conditions (rules 12, 19 and 23). Never blocks."""

from collections.abc import Iterator

from knowledge.bindings import Binding
from knowledge.cases import Case, Fit
from knowledge.findings import Finding, Gate, Result
from knowledge.grants import Granted
from knowledge.relied import relied_permits
from knowledge.terms import DUTIES, Duration
from knowledge.wording import channel_condition, duty_condition, supposition, volume_condition

_PASS = Finding(Gate.DUTIES, Result.PASS, "nothing follows from it")


def duties(case: Case, granted: Granted) -> Iterator[Finding]:
    """A duty for each requirement that reaches the asset, strictest first, and each limit of the grant relied on."""
    if case.public or case.question.source is not None:
        yield _PASS
        return
    found = (*_required(case), *_limits(case, granted))
    yield from found or (_PASS,)


def _required(case: Case) -> Iterator[Finding]:
    requires = [b for b in case.dealings.requires if b.term.action in DUTIES and case.names(b)]
    for binding in sorted(requires, key=_strictness) if len(requires) > 1 else requires:
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET:
            continue
        condition = duty_condition(binding.term)
        if judgement.fit is Fit.UNKNOWN:
            condition = f"{supposition(binding, judgement)}, {condition}"
        name = case.register.get_agreement_name(binding.citation.agreement)
        yield Finding(Gate.DUTIES, Result.DUTY, f"{name} requires it", binding.citation, condition)


def _strictness(binding: Binding) -> tuple[str, int, str]:
    within = binding.term.within
    return (binding.term.action, _days(within) if within is not None else 0, binding.key)


def _days(duration: Duration) -> int:
    if duration.working_days is not None:
        return duration.working_days * 7 // 5
    return (duration.days or 0) + 30 * (duration.months or 0) + 365 * (duration.years or 0) + 10**6 * duration.forever


def _limits(case: Case, granted: Granted) -> Iterator[Finding]:
    """A limit of volume or group that was not stated is a condition (rule 18)."""
    stated = dict(case.question.volume)
    for binding in relied_permits(case, granted):
        name = case.register.get_agreement_name(binding.citation.agreement)
        if binding.term.channels is not None and case.question.channel is None:
            condition = channel_condition(binding.term.channels)
            yield Finding(Gate.DUTIES, Result.DUTY, f"{name} limits it", binding.citation, condition)
        for unit, most in sorted((binding.term.volume or {}).items()):
            if unit not in stated:
                condition = volume_condition(unit, most)
                yield Finding(Gate.DUTIES, Result.DUTY, f"{name} limits it", binding.citation, condition)
