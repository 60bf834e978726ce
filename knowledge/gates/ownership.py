"""Whose information is in the asset, and what they let us do with it (rules 15, 25 and 26)."""

from collections.abc import Iterable, Iterator

from knowledge.bindings import Binding, Citation
from knowledge.cases import Case, Fit, Judgement
from knowledge.dealings import dealings_with, standings_of
from knowledge.deciders import ACCOUNTABLE, PARTNER, is_given, key_of, slot_of
from knowledge.findings import Change, Cure, Finding, Gate, Result, Slot
from knowledge.grants import Granted
from knowledge.terms import DUTIES, Action, Effect
from knowledge.wording import duty_condition, either, supposition

_PASS = Finding(Gate.OWNERSHIP, Result.PASS, "nobody else's information is in it")
_GIVEN_BACK = Finding(Gate.OWNERSHIP, Result.PASS, "it goes back to the one it came from")


def ownership(case: Case, granted: Granted) -> Iterator[Finding]:
    """What each partner whose information is in the asset, and each other co-owner, lets us do; public assets too."""
    if case.given_back:
        yield _GIVEN_BACK
        return
    found = [finding for source in case.inherited() for finding in _onward(case, source)]
    for owner in sorted(case.asset.joint_owners):
        if owner != case.partner_id and case.partner_id not in case.asset.joint_owners:
            found.extend(_joint(case, owner))
    yield from found or (_PASS,)


def _onward(case: Case, source: str) -> Iterator[Finding]:
    """Rule 25: the source's agreement must permit the onward disclosure.

    In order: a matching forbid, a permit that fits, silence of an agreement that binds us, nothing that binds any more.
    """
    name = case.register.partners[source].name
    theirs = [binding for binding in dealings_with(case.register, source).theirs if case.names(binding)]
    permits = [b for b in theirs if b.term.effect is Effect.PERMIT and _is_onward(b) and case.is_granted(b)]
    if case.to_public:
        permits = []
    blocked = tuple(_forbidden(case, name, theirs, permits))
    if blocked:
        yield from blocked
        return
    judgements = [(permit, case.judge_permit(permit)) for permit in permits]
    fitting = [permit for permit, judgement in judgements if judgement.fit is Fit.MET]
    if fitting:
        yield from _permitted(case, source, name, theirs, fitting[0])
        return
    unsettled = [(permit, judgement.open) for permit, judgement in judgements if judgement.fit is Fit.UNKNOWN]
    for permit, facts in unsettled:
        reason = f"whether {name} lets it go on depends on the {' and the '.join(facts)}"
        yield Finding(Gate.OWNERSHIP, Result.MISSING, reason, permit.citation, facts=facts)
    if not unsettled:
        yield from _silent(case, source, name, theirs)


def _is_onward(binding: Binding) -> bool:
    return binding.term.action in (Action.DISCLOSE, Action.PUBLISH)


def _forbidden(case: Case, name: str, theirs: list[Binding], permits: list[Binding]) -> Iterator[Finding]:
    for forbid in theirs:
        if forbid.term.effect is not Effect.FORBID or not _is_onward(forbid):
            continue
        if forbid.term.action is Action.PUBLISH and not case.to_public and Action.PUBLISH not in case.question.uses:
            continue
        if forbid.limited is not None and case.partner_id not in forbid.limited:
            continue
        judgement = case.judge_match(forbid)
        lifting = [case.judge_permit(permit) for permit in permits if forbid.key in permit.lifts]
        if judgement.fit is Fit.NOT_MET or any(lifted.fit is Fit.MET for lifted in lifting):
            continue
        open_lift = [fact for lifted in lifting if lifted.fit is Fit.UNKNOWN for fact in lifted.open]
        facts = tuple(dict.fromkeys((*judgement.open, *open_lift)))
        what = case.asset.name if case.question.source else f"{case.asset.name} contains {name}'s information, which"
        until = forbid.binds.last if forbid.standing and case.on > forbid.standing.force.last else None
        lasting = f", a duty that survives until {until}" if until is not None and until != until.max else ""
        reason = f"{what} may not be passed on{lasting}"
        if not facts:
            yield Finding(Gate.OWNERSHIP, Result.BLOCK, reason, forbid.citation)
        elif all(case.may_ask(fact) for fact in facts):
            yield Finding(Gate.OWNERSHIP, Result.MISSING, f"whether {reason} is open", forbid.citation, facts=facts)
        else:
            condition = f"not {supposition(forbid, judgement.open).removeprefix('if ')}"
            yield Finding(Gate.OWNERSHIP, Result.DUTY, reason, forbid.citation, condition)


def _permitted(case: Case, source: str, name: str, theirs: list[Binding], permit: Binding) -> Iterator[Finding]:
    yield Finding(Gate.OWNERSHIP, Result.PASS, f"{name} lets it go on", permit.citation)
    for require in theirs:
        if require.term.effect is not Effect.REQUIRE:
            continue
        judgement = case.judge_match(require)
        if judgement.fit is Fit.NOT_MET:
            continue
        if require.term.action is Action.CONSENT:
            yield from _consent(case, source, require, judgement.open)
        elif require.term.action in DUTIES:
            condition = duty_condition(require.term)
            if judgement.open:
                condition = f"{supposition(require, judgement.open)}, {condition}"
            yield Finding(Gate.OWNERSHIP, Result.DUTY, f"{name} requires it", require.citation, condition)


def _consent(case: Case, source: str, require: Binding, facts: Iterable[str]) -> Iterator[Finding]:
    asked = tuple(fact for fact in case.judge_match(require).open if case.may_ask(fact))
    if facts and asked:
        yield Finding(Gate.APPROVAL, Result.MISSING, "whether consent is needed is open", require.citation, facts=asked)
        return
    for capacity in require.term.approvers:
        slot = slot_of(case, capacity, require.citation.agreement, source)
        if not is_given(case, slot):
            yield needed(case, slot, Gate.APPROVAL, "consent is needed", require.citation)


def needed(case: Case, slot: Slot, gate: Gate, reason: str, citation: Citation | None) -> Finding:
    """The finding that somebody's word is missing."""
    who = either(case.register.people[person].name for person in slot.people) if slot.people else "nobody left to ask"
    cures = (Cure(Change.APPROVE, key_of(slot), slot.people),) if slot.people else ()
    return Finding(
        gate, Result.APPROVAL, f"{reason}: {who} ({_capacity(case, slot)})", citation, slot=slot, cures=cures
    )


def _capacity(case: Case, slot: Slot) -> str:
    if slot.capacity == PARTNER and slot.subject in case.register.partners:
        return f"for {case.register.partners[slot.subject].name}"
    if slot.capacity in case.register.people:
        return "named approver"
    return slot.capacity.replace("-", " ")


def _silent(case: Case, source: str, name: str, theirs: list[Binding]) -> Iterator[Finding]:
    """An agreement that binds us and permits nothing is a NO; when none binds any more, somebody must decide."""
    standings = [s for s in standings_of(case.register, source) if s.binds_us]
    in_force = [s for s in standings if case.on in s.force]
    binding = next(iter(theirs), None)
    if in_force or binding is not None:
        citation = binding.citation if binding is not None else None
        reason = f"{name} has not permitted that its information goes on"
        yield Finding(Gate.OWNERSHIP, Result.BLOCK, reason, citation)
        return
    last = max(standings, key=lambda s: (s.force.last, s.agreement.id), default=None)
    slot = slot_of(case, ACCOUNTABLE, last.agreement.id if last is not None else "")
    if is_given(case, slot):
        yield Finding(Gate.OWNERSHIP, Result.PASS, f"a recorded approval lets {name}'s information go on")
        return
    reason = f"nothing signed with {name} binds any more, and its information is in it"
    cures = (Cure(Change.APPROVE, key_of(slot), slot.people),) if slot.people else ()
    yield Finding(Gate.OWNERSHIP, Result.NOT_COVERED, reason, slot=slot, cures=cures)


def _joint(case: Case, owner: str) -> Iterator[Finding]:
    """Rule 26: to others than co-owners each co-owner's consent is needed, unless its agreement forbids or permits."""
    name = case.register.partners[owner].name
    terms = [binding for binding in dealings_with(case.register, owner).joint if case.names(binding)]
    permits = [
        (binding, case.judge_permit(binding))
        for binding in terms
        if binding.term.effect is Effect.PERMIT and case.is_granted(binding)
    ]
    forbidden = tuple(_joint_forbids(case, name, terms, permits))
    yield from forbidden
    if any(finding.result is Result.BLOCK for finding in forbidden):
        return
    slot = slot_of(case, PARTNER, "", owner)
    if any(judgement.fit is Fit.MET for _, judgement in permits) or is_given(case, slot):
        yield Finding(Gate.OWNERSHIP, Result.PASS, f"{name}, which owns it with us, lets it go")
        return
    for permit, judgement in permits:
        if judgement.fit is Fit.UNKNOWN:
            reason = f"whether {name}, which owns it with us, lets it go is open"
            yield Finding(Gate.OWNERSHIP, Result.MISSING, reason, permit.citation, facts=judgement.open)
    consent = next((b for b in terms if b.term.effect is Effect.REQUIRE and b.term.action is Action.CONSENT), None)
    gate, citation = (Gate.OWNERSHIP, None) if consent is None else (Gate.APPROVAL, consent.citation)
    yield needed(case, slot, gate, f"{name} owns it with us and must consent", citation)


def _joint_forbids(
    case: Case, name: str, terms: list[Binding], permits: list[tuple[Binding, Judgement]]
) -> Iterator[Finding]:
    for forbid in terms:
        if forbid.term.effect is not Effect.FORBID or forbid.term.action is not Action.DISCLOSE:
            continue
        lifting = [judgement for permit, judgement in permits if forbid.key in permit.lifts]
        judgement = case.judge_match(forbid)
        if judgement.fit is Fit.NOT_MET or any(lifted.fit is Fit.MET for lifted in lifting):
            continue
        facts = tuple(dict.fromkeys((*judgement.open, *(fact for lifted in lifting for fact in lifted.open))))
        reason = f"{name} owns it with us and its agreement forbids that"
        if not facts:
            yield Finding(Gate.OWNERSHIP, Result.BLOCK, reason, forbid.citation)
        elif all(case.may_ask(fact) for fact in facts):
            yield Finding(Gate.OWNERSHIP, Result.MISSING, f"whether {reason} is open", forbid.citation, facts=facts)
        else:
            condition = f"not {supposition(forbid, judgement.open).removeprefix('if ')}"
            yield Finding(Gate.OWNERSHIP, Result.DUTY, reason, forbid.citation, condition)
