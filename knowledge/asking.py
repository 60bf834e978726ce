"""Which facts one may ask for (rule 19)."""

from collections.abc import Iterator

from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.grants import Extent, cover, grant, lift
from knowledge.inquiry import Fact
from knowledge.judgements import MET, NOT_MET, Fit, Judgement
from knowledge.relied import missing_courses
from knowledge.terms import Action, Effect


def may_ask(case: Case, fact: Fact) -> bool:
    """True for a purpose only if a grant or an exclusivity hangs on it, for a recipient only if a grant does or an
    agreement's term lists recipients; the other facts may always be asked for.

    A grant hangs on a fact while no permit fits without it and one could fit with it. A limit of a forbid or a require
    on a fact that may not be asked for becomes a condition.
    """
    if fact not in (Fact.PURPOSE, Fact.RECIPIENT):
        return True
    if case.askable is None:
        case.askable = frozenset(_askable(case))
    return fact in case.askable


def lacks_askable(case: Case, judgement: Judgement) -> tuple[Fact, ...]:
    """The open facts one may ask for; empty where it hangs on anything that may not be asked for."""
    if judgement.channel_open or not all(may_ask(case, fact) for fact in judgement.open):
        return ()
    return judgement.open


def stands(case: Case, judgement: Judgement, lifting: Judgement) -> Judgement:
    """Whether a forbid stands, of how it matches and how it is lifted.

    What hangs on a fact that may not be asked for lifts nothing. Open without a fact is what no question settles: it
    becomes a condition.
    """
    if judgement.fit is Fit.NOT_MET or lifting.fit is Fit.MET:
        return NOT_MET
    liftable = lifting.fit is Fit.UNKNOWN and all(may_ask(case, fact) for fact in lifting.open)
    if judgement.fit is Fit.MET and not liftable:
        return MET
    facts = tuple(dict.fromkeys((*judgement.open, *lifting.open)))
    settled_by_asking = not judgement.channel_open and all(may_ask(case, fact) for fact in facts)
    return Judgement(Fit.UNKNOWN, open=facts if settled_by_asking else ())


def _askable(case: Case) -> Iterator[Fact]:
    yield from _hanging(case)
    for binding in case.exclusivities():
        if binding.in_force(case.on) and case.names(binding):
            yield from (constraint.fact for constraint in binding.constraints)
    for binding in _agreement_terms(case):
        if binding.term.recipients is not None and binding.term.effect is not Effect.PERMIT and case.names(binding):
            yield Fact.RECIPIENT


def _agreement_terms(case: Case) -> Iterator[Binding]:
    if case.question.source is None:
        yield from (binding for binding in case.dealings.all_terms() if binding.standing is not None)
    yield from case.shares()


def _hanging(case: Case) -> Iterator[Fact]:
    """The facts on which some grant hangs: cover, leave of those who have a share in the asset, what lifts a forbid."""
    own = case.question.source is None and not case.public
    for aspect in case.all_aspects if own and not case.to_public else ():
        found = cover(case, aspect)
        untrained = all(missing_courses(case, permit.citation.agreement) for permit in found.fitting)
        if found.extent is Extent.OPEN or (found.open and untrained):
            yield from (fact for _, facts in found.open for fact in facts)
    for group in case.shares_by_party():
        permits = [b for b in group if b.term.effect is Effect.PERMIT and b.term.action is Action.DISCLOSE]
        live = [permit for permit in permits if case.is_granted(permit)]
        judgements = [grant(case, live, case.all_aspects)] if live and not case.to_public else []
        judgements.extend(lift(case, forbid, live) for forbid in group if forbid.term.effect is Effect.FORBID)
        yield from (fact for judgement in judgements if judgement.fit is Fit.UNKNOWN for fact in judgement.open)
    if case.question.source is None and case.dealings.lifted:
        uses = (forbid for forbid, _ in case.dealings.uses)
        for forbid in (*case.dealings.forbids, *uses, *case.exclusivities()):
            if forbid.key in case.dealings.lifted and case.names(forbid):
                yield from lift(case, forbid, case.dealings.permits).open
