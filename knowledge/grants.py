"""Whether what we signed grants a disclosure: the agreements of the needed kind and the permits that fit."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from knowledge.assets import Aspect, AssetForm, Form
from knowledge.bindings import Binding, Standing
from knowledge.cases import Case
from knowledge.dealings import SUITABLE
from knowledge.findings import Change
from knowledge.inquiry import Fact
from knowledge.judgements import MET, NOT_MET, Fit, Judgement
from knowledge.terms import AgreementKind


class Extent(StrEnum):
    """How far what we signed reaches."""

    COVERED = "covered"
    OPEN = "open"
    OUTSIDE = "outside"
    SILENT = "silent"
    NOTHING = "nothing"


class Cover(NamedTuple):
    """What the agreements with the partner say of one aspect of the asset."""

    aspect: Aspect | None
    """None for the data processing agreement."""
    extent: Extent
    fitting: tuple[Binding, ...] = ()
    """The permits that fit, by key; none where an agreement is supposed to be signed."""
    open: tuple[tuple[Binding, tuple[Fact, ...]], ...] = ()
    """The permits that would fit for some values of their open facts."""
    outside: tuple[tuple[Binding, Judgement], ...] = ()
    """The permits that name the asset but do not fit."""
    silent: tuple[Standing, ...] = ()
    """The agreements of the needed kind in force, by id, where no permit names the asset; every data processing
    agreement in force, since no permit of theirs is looked at."""


def cover(case: Case, aspect: Aspect) -> Cover:
    """How far the agreements in force cover one aspect of the asset (rules 9 to 12)."""
    kind = SUITABLE[aspect][0]
    if case.supposed and case.has(Change.SIGN, kind):
        return Cover(aspect, Extent.COVERED)
    permits = case.dealings.granting[aspect]
    weighed = _weigh(case, aspect, permits)
    if weighed is not None:
        return weighed
    needed = _needed(case, kind, permits)
    return Cover(aspect, Extent.SILENT if needed else Extent.NOTHING, silent=needed)


def _data_processing_cover(case: Case) -> Cover:
    """Whether a data processing agreement is in force; which data it is about is for the licence to say (rule 10)."""
    kind = AgreementKind.DPA
    if case.supposed and case.has(Change.SIGN, kind):
        return Cover(None, Extent.COVERED)
    standings = _needed(case, kind, ())
    return Cover(None, Extent.COVERED if standings else Extent.NOTHING, silent=standings)


def _weigh(case: Case, aspect: Aspect, permits: tuple[Binding, ...]) -> Cover | None:
    """How the live permits that name the asset fit; None where none names it."""
    fitting: list[Binding] = []
    unsettled: list[tuple[Binding, tuple[Fact, ...]]] = []
    outside: list[tuple[Binding, Judgement]] = []
    for binding in permits:
        if not binding.names(case.asset, case.kinds):
            continue
        judgement = case.judge_permit(binding)
        if judgement.fit is Fit.MET:
            fitting.append(binding)
        elif judgement.fit is Fit.UNKNOWN:
            unsettled.append((binding, judgement.open))
        else:
            outside.append((binding, judgement))
    if fitting:
        extent = Extent.COVERED
    elif unsettled:
        extent = Extent.OPEN
    elif outside:
        extent = Extent.OUTSIDE
    else:
        return None
    return Cover(aspect, extent, tuple(fitting), tuple(unsettled), tuple(outside))


def _needed(case: Case, kind: AgreementKind, permits: Iterable[Binding]) -> tuple[Standing, ...]:
    """The agreements of the needed kind in force, by id; those of another kind by a permit for the aspect (rule 10)."""
    found = {standing.agreement.id: standing for standing in case.spell.in_force if standing.kind is kind}
    found.update({permit.citation.agreement: permit.standing for permit in permits if permit.standing is not None})
    return tuple(standing for _, standing in sorted(found.items()))


def needs_data_processing(case: Case) -> bool | None:
    """Whether a form chosen is personal data (rule 27); None while the form is open and its forms differ.

    Masked and pseudonymised data are still personal. Aggregated data with groups of at least the company's k, and
    data registered as anonymised, are not.
    """
    if case.asset.personal is None:
        return False
    if case.stated_form is not None:
        return True
    verdicts = {_is_personal(case, form) for form in case.chosen or case.forms}
    if case.chosen:
        return True in verdicts
    return verdicts.pop() if len(verdicts) == 1 else None


def _is_personal(case: Case, form: AssetForm) -> bool:
    if form.form is Form.ANONYMISED:
        return False
    if form.form is Form.AGGREGATED:
        return case.group_size(form) < (case.register.company.min_group or 1)
    return True


class Granted(NamedTuple):
    """What the agreements with the partner say of the asset, worked out once for all gates."""

    covers: tuple[Cover, ...]
    """One for each aspect in question; none where no cover is needed."""
    data_processing: Cover | None
    """That of the data processing agreement; None where none is needed."""
    is_outside: bool
    """Whether for some aspect permits name the asset and none fits."""
    personal: bool | None
    """Whether the form chosen is personal data; None while that is open."""


def grants(case: Case) -> Granted:
    """The cover of every aspect in question and of personal data; public assets need none (rule 17)."""
    if case.public or case.to_public or case.question.source is not None:
        return Granted((), None, is_outside=False, personal=None)
    personal = needs_data_processing(case)
    dpa = None if personal is False else _data_processing_cover(case)
    covers = tuple([cover(case, aspect) for aspect in case.all_aspects])
    is_outside = any(found.extent is Extent.OUTSIDE for found in covers)
    return Granted(covers, dpa, is_outside, personal)


def grant(case: Case, permits: Iterable[Binding], aspects: Iterable[Aspect]) -> Judgement:
    """Whether these permits let every one of the aspects go; each aspect needs one that fits."""
    facts: dict[Fact, None] = {}
    for aspect in aspects:
        judgements = [case.judge_permit(permit, aspect) for permit in permits]
        if any(judgement.fit is Fit.MET for judgement in judgements):
            continue
        unsettled = [judgement for judgement in judgements if judgement.fit is Fit.UNKNOWN]
        if not unsettled and case.aspects:
            return NOT_MET
        facts.update(dict.fromkeys(fact for judgement in unsettled for fact in judgement.open))
        if not unsettled:
            facts[Fact.ASPECT] = None
    return Judgement(Fit.UNKNOWN, open=tuple(facts)) if facts else MET


def lift(case: Case, forbid: Binding, permits: Iterable[Binding]) -> Judgement:
    """Whether permits that fit lift the forbid (rule 12), for every aspect it forbids."""
    lifting = [permit for permit in permits if forbid.key in permit.lifts and case.is_granted(permit)]
    if not lifting:
        return NOT_MET
    forbidden = forbid.term.aspects
    return grant(case, lifting, [aspect for aspect in case.all_aspects if forbidden is None or aspect in forbidden])
