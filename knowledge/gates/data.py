"""What data may go: basis, form, group size and fields (rules 27 and 35)."""

from collections.abc import Iterable, Iterator

from knowledge.asking import may_ask
from knowledge.assets import Form
from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.grants import Extent, Granted, needs_data_processing
from knowledge.inquiry import Fact
from knowledge.judgements import Judgement, Limit
from knowledge.wording import either, spaced

_PASS = (Finding(Gate.DATA, Result.PASS, "the form and fields are allowed"),)
_NO_BASIS = Finding(Gate.DATA, Result.BLOCK, "it holds personal data without a legal basis on record")
_FORM_OPEN = Finding(Gate.DATA, Result.MISSING, "whether it is personal data depends on the form", facts=(Fact.FORM,))


def data(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for personal data without basis, unregistered forms, forms or groups outside the grant, extra fields."""
    found: list[Finding] = []
    if case.asset.personal is not None:
        found.extend(_basis(case))
    if case.question.source is None:
        if case.stated_form is not None:
            found.append(_unregistered(case, case.stated_form))
        if not case.public:
            found.extend(_limited(case, granted))
    return found or _PASS


def _limited(case: Case, granted: Granted) -> Iterator[Finding]:
    if granted.is_outside:
        yield from _outside(case, granted)
    if case.fields():
        yield from _fields(case)


def _basis(case: Case) -> Iterator[Finding]:
    if case.asset.personal is None or case.asset.personal.basis:
        return
    personal = needs_data_processing(case)
    if personal is None:
        yield _FORM_OPEN
    elif personal:
        yield _NO_BASIS


def _unregistered(case: Case, form: str) -> Finding:
    """Rule 35: a form is what the register says; one that is not registered is NO, with the registered sibling."""
    reason = f"{case.asset.name} is not registered in {spaced(form)} form"
    return Finding(Gate.DATA, Result.BLOCK, reason, cures=_other_forms(case))


def _outside(case: Case, granted: Granted) -> Iterator[Finding]:
    if not case.aspects:
        return
    for cover in granted.covers:
        if cover.extent is not Extent.OUTSIDE:
            continue
        for binding, judgement in cover.outside:
            yield from _limits(case, binding, judgement)


def _limits(case: Case, binding: Binding, judgement: Judgement) -> Iterator[Finding]:
    name, term = binding.source, binding.term
    other_forms = _other_forms(case)
    if Fact.FORM in judgement.outside:
        forms = either(term.forms) if term.forms else "a registered"
        groups = (
            f" with groups of at least {term.min_group}"
            if term.min_group and Form.AGGREGATED in (term.forms or ())
            else ""
        )
        reason = f"{name} permits {forms} form only{groups}"
        yield Finding(Gate.DATA, Result.BLOCK, reason, binding.citation, cures=other_forms)
    if Limit.GROUP in judgement.outside:
        size = min(case.group_size(form) for form in case.chosen if form.form is Form.AGGREGATED)
        has = f"the smallest group is {size}" if size else "no group size is recorded"
        reason = f"{name} asks for groups of at least {term.min_group}, and {has}"
        yield Finding(Gate.DATA, Result.BLOCK, reason, binding.citation, cures=other_forms)
    if Limit.FIELDS in judgement.outside:
        allowed = frozenset(term.fields or ())
        yield _extra(case, f"{name} permits only", allowed, binding)


def _other_forms(case: Case) -> tuple[Cure, ...]:
    return tuple(Cure(Change.USE_FORM, form.form) for form in case.forms if case.chosen != (form,))


def _extra(case: Case, why: str, allowed: frozenset[str], binding: Binding | None) -> Finding:
    extra = sorted(set(case.fields()) - allowed)
    kept = sorted(set(case.fields()) & allowed)
    reason = f"{why} {either(sorted(allowed), 'and') if allowed else 'no fields'}, not {either(extra, 'and')}"
    cures = (Cure(Change.DROP_FIELDS, ",".join(extra)),) if kept else ()
    return Finding(Gate.DATA, Result.BLOCK, reason, binding.citation if binding else None, cures=cures)


def _fields(case: Case) -> Iterator[Finding]:
    """Fields beyond the list for the purpose are NO; dropping them is the remedy (rule 27)."""
    fields = frozenset(case.fields())
    stated = case.facts[Fact.PURPOSE]
    for purpose in stated:
        allowed = case.register.fields_for(purpose)
        if allowed is not None and not fields <= allowed:
            yield _extra(case, f"{spaced(purpose)} needs only", allowed, None)
    common = case.register.fields_for_all
    if stated or common is None or fields <= common:
        return
    if may_ask(case, Fact.PURPOSE):
        reason = "which fields may go depends on the purpose"
        yield Finding(Gate.DATA, Result.MISSING, reason, facts=(Fact.PURPOSE,))
    else:
        yield Finding(
            Gate.DATA, Result.DUTY, reason="fields are limited", condition="only the fields the purpose needs"
        )
