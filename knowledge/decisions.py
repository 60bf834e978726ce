"""From a question to its decision: every gate is asked, and the worst finding is the verdict."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import chain, product
from math import prod
from typing import NamedTuple

from knowledge.asking import may_ask
from knowledge.assets import Aspect
from knowledge.bindings import Binding, Citation, fold
from knowledge.cases import NOTHING_SUPPOSED, Case
from knowledge.findings import VERDICT_OF, Cure, Finding, Gate, Result, Verdict
from knowledge.gates import GATES
from knowledge.grants import Granted, grants
from knowledge.inquiry import ASKABLE, OTHER, Fact, Question
from knowledge.register import Register

MOST_COMPLETIONS = 20_000
"""Where open facts can be completed in more ways than these, the first of them is asked for straight away."""


class Missing(NamedTuple):
    """The one fact to ask for."""

    fact: Fact
    choices: tuple[str, ...]
    """Its likeliest values first."""


class Decision(NamedTuple):
    """What the terms say on that day: the worst finding, and all of them."""

    question: Question
    verdict: Verdict
    findings: tuple[Finding, ...]
    """By gate in the gates' order, then by source."""
    missing: Missing | None = None
    """With UNKNOWN: what to ask."""

    @property
    def conditions(self) -> tuple[str, ...]:
        """What must be kept, once each, in the findings' order; what hangs on an `if` comes last."""
        if self.verdict not in (Verdict.YES, Verdict.YES_IF):
            return ()
        conditions = dict.fromkeys(f.condition for f in self.findings if f.condition is not None)
        return tuple(sorted(conditions, key=lambda condition: condition.startswith("if ")))


def decide(question: Question, register: Register, supposed: frozenset[Cure] = NOTHING_SUPPOSED) -> Decision:
    """The decision on one question against the register as its audience sees it.

    1. Every gate is evaluated and every finding kept.
    2. The worst finding gives the verdict: NO > UNKNOWN > ASK > YES IF > YES.
    3. A missing fact makes it UNKNOWN only if, for some completion of the other missing facts, two of its values give a
    different class of {YES or YES IF}, ASK, NO (rule 18); otherwise what the completions find stands in its place.

    `supposed` are changes taken as done. Raises CaseError when the question names a record the register does not hold.
    """
    case = Case(question, register, supposed)
    findings = _evaluate(case)
    results = {finding.result for finding in findings}
    if Result.MISSING in results and Result.BLOCK not in results:
        return _settle(case, findings)
    if len(case.all_aspects) > 1 or Result.APPROVAL in results:  # else no finding can come up twice
        findings = list(dict.fromkeys(findings))
    return Decision(question, _worst(results), tuple(findings))


def is_yes(question: Question, register: Register, supposed: frozenset[Cure] = NOTHING_SUPPOSED) -> bool:
    """Whether `decide` says YES or YES IF; sooner known, because one block is enough to say that it does not."""
    case = Case(question, register, supposed)
    findings = _unless_blocked(case)
    if findings is None:
        return False
    results = {finding.result for finding in findings}
    verdict = _settle(case, findings).verdict if Result.MISSING in results else _worst(results)
    return verdict in (Verdict.YES, Verdict.YES_IF)


def _worst(results: Collection[Result]) -> Verdict:
    """The verdict of the worst result: NO > UNKNOWN > ASK > YES IF > YES."""
    for result, verdict in _WORST_FIRST:
        if result in results:
            return verdict
    return Verdict.NO  # nothing was found at all: fail closed


_WORST_FIRST = tuple((result, VERDICT_OF[result]) for result in reversed(Result))


def _evaluate(case: Case) -> list[Finding]:
    granted: Granted = grants(case)
    findings: list[Finding] = []
    for gate in GATES:
        findings.extend(gate(case, granted))
    return findings


def _unless_blocked(case: Case) -> list[Finding] | None:
    """Every finding; None where one is a block, and then no further gate is asked."""
    granted: Granted = grants(case)
    findings: list[Finding] = []
    for gate in GATES:
        for finding in gate(case, granted):
            if finding.result is Result.BLOCK:
                return None
            findings.append(finding)
    return findings


def _settle(case: Case, findings: list[Finding]) -> Decision:
    """Rule 18: which missing fact to ask for, or what holds whatever its value."""
    question = case.question
    names = [fact for fact in ASKABLE if _is_open(case, fact)]
    domains = {fact: _representatives(case, fact) for fact in names}
    if prod(len(domains[fact]) for fact in names) > MOST_COMPLETIONS:
        return _asking(case, findings, names[0])
    outcomes: dict[tuple[str, ...], int] = {}
    of_first: dict[tuple[str, ...], int] = {}
    # The first fact that matters is asked for, so its values are tried in turn before another changes: two can tell.
    for backwards in product(*(domains[fact] for fact in reversed(names))):
        values = backwards[::-1]
        found = _unless_blocked(Case(_completed(question, names, values), case.register, case.supposed))
        outcomes[values] = _CLASS[Verdict.NO if found is None else _worst({finding.result for finding in found})]
        if of_first.setdefault(values[1:], outcomes[values]) != outcomes[values]:
            return _asking(case, findings, names[0])
    for index, fact in enumerate(names):
        if _matters(outcomes, index):
            return _asking(case, findings, fact)
    completed = chain.from_iterable(
        _evaluate(Case(_completed(question, names, values), case.register, case.supposed))
        for values in product(*(domains[fact] for fact in names))
    )
    return _settled(question, findings, list(completed))


def _asking(case: Case, findings: list[Finding], fact: Fact) -> Decision:
    missing = Missing(fact, _choices(case, fact))
    return Decision(case.question, Verdict.UNKNOWN, tuple(dict.fromkeys(findings)), missing)


_CLASS = {
    Verdict.YES: 0,
    Verdict.YES_IF: 0,
    Verdict.ASK: 1,
    Verdict.UNKNOWN: 2,
    Verdict.NO: 3,
}


def _matters(outcomes: dict[tuple[str, ...], int], index: int) -> bool:
    by_rest: dict[tuple[str, ...], int] = {}
    for values, outcome in outcomes.items():
        rest = values[:index] + values[index + 1 :]
        if by_rest.setdefault(rest, outcome) != outcome:
            return True
    return False


def _settled(question: Question, findings: list[Finding], completed: list[Finding]) -> Decision:
    """No value changes the class, so what the completions find stands in the place of what was open.

    The gates that were open report all that they find for any of the values, every other gate what stands against it
    and the duties that it did not impose before, such as the limits of the permits that fit. What stood against it
    while a fact was open, and for no value does, is dropped. What is missing even then stays missing: it never turns
    into a yes.
    """
    open_gates = {finding.gate for finding in findings if finding.result is Result.MISSING}
    imposed = {_duty(finding) for finding in findings if finding.result is Result.DUTY}
    found = [
        finding
        for finding in dict.fromkeys(completed)
        if finding.result not in (Result.PASS, Result.DUTY)
        or finding.gate in open_gates
        or (finding.result is Result.DUTY and _duty(finding) not in imposed)
    ]
    replaced = open_gates | {finding.gate for finding in found if finding.result in (*_AGAINST, Result.DUTY)}
    kept = [f for f in findings if f.result not in _AGAINST and (f.gate not in replaced or f.result is Result.DUTY)]
    merged = sorted(dict.fromkeys((*kept, *found)), key=lambda finding: _GATE_ORDER[finding.gate])
    return Decision(question=question, verdict=_worst({finding.result for finding in merged}), findings=tuple(merged))


def _duty(finding: Finding) -> tuple[Citation | None, str]:
    """A duty without what it hangs on."""
    return (finding.citation, (finding.condition or "").rpartition(", ")[2])


_AGAINST = (Result.BLOCK, Result.APPROVAL, Result.NOT_COVERED)
_GATE_ORDER = {gate: rank for rank, gate in enumerate(Gate)}


def _is_open(case: Case, fact: Fact) -> bool:
    if fact is Fact.FORM:
        return not case.chosen and case.stated_form is None
    return not case.facts[fact] and may_ask(case, fact)


def _completed(question: Question, names: list[Fact], values: tuple[str, ...]) -> Question:
    stated = {fact: (value,) for fact, value in zip(names, values, strict=True)}
    return replace(
        question,
        purpose=stated.get(Fact.PURPOSE, question.purpose),
        recipient=stated.get(Fact.RECIPIENT, question.recipient),
        territory=stated.get(Fact.TERRITORY, question.territory),
        vertical=stated.get(Fact.VERTICAL, question.vertical),
        form=stated.get(Fact.FORM, question.form),
        aspect=stated.get(Fact.ASPECT, question.aspect),
    )


def _in_play(case: Case) -> Iterator[Binding]:
    """Every term whose limits the gates may look at for this question."""
    if case.question.source is None:
        yield from case.dealings.all_terms()
    yield from (binding for binding in case.exclusivities() if binding.in_force(case.on))
    yield from case.shares()


def _stated(case: Case, fact: Fact) -> tuple[frozenset[str], ...]:
    """What the terms that bind that day and name the asset allow of the fact, without repetition."""
    if fact not in case.allowed:
        case.allowed[fact] = tuple(sorted(_allowed(case, fact), key=sorted))
    return case.allowed[fact]


def _allowed(case: Case, fact: Fact) -> set[frozenset[str]]:
    found = {
        constraint.allowed
        for binding in _in_play(case)
        if binding.constraints and case.names(binding)
        for constraint in binding.constraints
        if constraint.fact is fact
    }
    if fact is Fact.PURPOSE:
        narrower = case.register.narrower_purposes
        events = case.register.approvals_of.get((case.asset.id, case.partner_id), ())
        found.update(narrower.get(e.purpose, frozenset({e.purpose})) for e in events if e.purpose is not None)
    if fact is Fact.RECIPIENT and may_ask(case, fact):
        found.update(frozenset(map(fold, t.partner_people)) for t in case.tents if t.partner == case.partner_id)
    return found


def _domain(case: Case, fact: Fact) -> tuple[str, ...]:
    """Every value that can tell the terms apart: of a purpose those in the tree, of others those named and one more.

    A purpose that was stated and lies outside the tree may be any other (rule 20); so may one where there is no tree.
    """
    match fact:
        case Fact.PURPOSE:
            tree = tuple(sorted(case.register.purposes))
            return (*tree, OTHER) if case.question.purpose or not tree else tree
        case Fact.FORM:
            return tuple(form.form for form in case.forms)
        case Fact.ASPECT:
            return case.all_aspects or tuple(Aspect)
        case Fact.VERTICAL if case.partner is not None and len(case.partner.verticals) > 1:
            return tuple(sorted(case.partner.verticals))
        case _:
            named = frozenset().union(*_stated(case, fact))
            return (*sorted(named), OTHER)


def _representatives(case: Case, fact: Fact) -> tuple[str, ...]:
    """One value for each set of values that every term treats alike."""
    domain = _domain(case, fact)
    return domain if fact in (Fact.FORM, Fact.ASPECT) else _one_of_each(case, fact, domain)


def _one_of_each(case: Case, fact: Fact, values: Iterable[str]) -> tuple[str, ...]:
    allowed = _stated(case, fact)
    groups: dict[tuple[object, ...], str] = {}
    for value in values:
        signature: tuple[object, ...] = tuple(value in each for each in allowed)
        if fact is Fact.PURPOSE:
            signature = (*signature, case.register.fields_for(value))
        groups.setdefault(signature, value)
    return tuple(groups.values())


def _choices(case: Case, fact: Fact) -> tuple[str, ...]:
    """What to offer: first what some permit names, then the rest; `other` where another value is possible."""
    if fact in (Fact.FORM, Fact.ASPECT):
        return _domain(case, fact)
    granted = dict.fromkeys(
        value
        for binding in (*case.dealings.permits, *_in_play(case))
        if binding.constraints and case.names(binding)
        for constraint in binding.constraints
        if constraint.fact is fact
        for value in constraint.stated
    )
    if fact is Fact.PURPOSE:
        return tuple(dict.fromkeys((*granted, *sorted(case.register.purposes))))
    domain = _domain(case, fact)
    further: tuple[str, ...] = ()
    if fact is Fact.VERTICAL:
        further = domain
    elif fact is Fact.RECIPIENT:
        further = tuple(name for tent in case.tents if tent.partner == case.partner_id for name in tent.partner_people)
    elif fact is Fact.TERRITORY:
        further = tuple(_split(case, granted))
    return tuple(dict.fromkeys((*granted, *(value for value in further if value != OTHER), *domain[-1:])))


def _split(case: Case, places: Iterable[str]) -> Iterator[str]:
    """Of each region whose countries the terms do not treat alike, one country of each kind."""
    regions = case.register.regions
    for place in places:
        countries = _one_of_each(case, Fact.TERRITORY, regions[place].members) if place in regions else ()
        if len(countries) > 1:
            yield from countries
