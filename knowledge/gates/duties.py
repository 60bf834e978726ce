"""What must be done with a YES: the conditions (rules 12, 19 and 23). Never blocks."""

from collections.abc import Iterable, Iterator

from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.findings import Finding, Gate, Result
from knowledge.grants import Granted
from knowledge.judgements import MET, Fit, Judgement
from knowledge.relied import relied_permits
from knowledge.wording import channel_condition, supposition, volume_condition

_NOTHING = (Finding(Gate.DUTIES, Result.PASS, "nothing follows from it"),)


def duties(case: Case, granted: Granted) -> Iterable[Finding]:
    """A duty for each requirement that reaches the asset, strictest first, and each limit of the grant relied on."""
    if case.public or case.question.source is not None:
        return _NOTHING
    found: list[Finding] = []
    asset, kinds = case.asset, case.kinds
    for binding, duty in case.dealings.duties:
        if not binding.names(asset, kinds):
            continue
        judgement = MET if binding.unlimited else case.judge_match(binding)
        if judgement is MET:
            found.append(duty)
        elif judgement.fit is Fit.UNKNOWN:
            found.append(_supposed(case, binding, judgement, duty))
    for permit in relied_permits(case, granted):
        if permit.term.volume or permit.term.channels:
            found.extend(_limits(case, permit))
    return found or _NOTHING


def _supposed(case: Case, binding: Binding, judgement: Judgement, duty: Finding) -> Finding:
    """Rule 19: a duty that hangs on an unstated fact is a condition beginning with `if`."""
    key = (f"if {judgement.open}{judgement.channel_open}", binding.key)
    return case.register.remember(
        key, lambda: duty._replace(condition=f"{supposition(binding, judgement)}, {duty.condition}")
    )


def _limits(case: Case, permit: Binding) -> Iterator[Finding]:
    """A limit of volume or channel that was not stated is a condition (rule 18)."""
    stated = dict(case.question.volume)
    conditions: list[str] = []
    if permit.term.channels is not None and case.question.channel is None:
        conditions.append(channel_condition(permit.term.channels))
    for unit, most in sorted((permit.term.volume or {}).items()):
        if unit not in stated:
            conditions.append(volume_condition(unit, most))
    for condition in conditions:
        yield Finding(Gate.DUTIES, Result.DUTY, f"{permit.source} limits it", permit.citation, condition)
