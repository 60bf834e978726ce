"""Whose information is in the asset, and what they let us do with it (rules 15, 25 and 26)."""

from collections.abc import Iterable, Iterator

from knowledge.approvals import given, is_given
from knowledge.asking import lacks_askable, may_ask, stands
from knowledge.bindings import Binding, Citation
from knowledge.calendar import LAST_DAY
from knowledge.cases import Case
from knowledge.dealings import standings_of
from knowledge.deciders import ACCOUNTABLE, PARTNER, key_of, slot_of
from knowledge.findings import Change, Cure, Finding, Gate, Result, Slot
from knowledge.grants import Granted, grant, lift
from knowledge.inquiry import Fact
from knowledge.judgements import NOT_MET, Fit, Judgement
from knowledge.terms import DUTIES, Action, Effect
from knowledge.wording import duty_condition, either, exception, supposition

_PASS = (Finding(Gate.OWNERSHIP, Result.PASS, "nobody else's information is in it"),)
_GIVEN_BACK = (Finding(Gate.OWNERSHIP, Result.PASS, "it goes back to the one it came from"),)


def ownership(case: Case, granted: Granted) -> Iterable[Finding]:
    """What each partner whose information is in the asset, and each other co-owner, lets us do; public assets too."""
    if case.given_back:
        return _GIVEN_BACK
    asset = case.asset
    owners = asset.joint_owners
    if not (asset.contains or asset.derived_from or owners):
        return _PASS
    found = [finding for source in case.inherited() for finding in _onward(case, source)]
    if owners and case.partner_id not in owners:
        found.extend(finding for owner in sorted(owners) for finding in _joint(case, owner))
    return found or _PASS


def _onward(case: Case, source: str) -> Iterator[Finding]:
    """Rule 25: the source's agreement must permit the onward disclosure.

    In order: a matching forbid, a term nobody has settled, a permit that fits, silence of an agreement that binds us,
    nothing that binds any more.
    """
    name = case.register.partners[source].name
    bound = [binding for binding in case.dealings_of(source).theirs if case.names(binding)]
    theirs = [binding for binding in bound if binding.limited is None or case.partner_id in binding.limited]
    permits = [] if case.to_public else _permits(case, theirs)
    what = case.asset.name if case.question.source else f"{case.asset.name} contains {name}'s information, which"
    forbids = [binding for binding in theirs if _forbids_onward(case, binding)]
    forbidden = tuple(_forbidden(case, forbids, permits, f"{what} may not be passed on"))
    yield from forbidden
    if any(finding.result is Result.BLOCK for finding in forbidden):
        return
    yield from unsettled(case, theirs)
    granted = grant(case, permits, case.all_aspects) if permits else NOT_MET
    if granted.fit is Fit.MET:
        yield Finding(Gate.OWNERSHIP, Result.PASS, f"{name} lets it go on", permits[0].citation)
        yield from _owed(case, source, name, theirs)
    elif granted.fit is Fit.UNKNOWN:
        reason = f"whether {name} lets it go on depends on the {' and the '.join(granted.open)}"
        yield Finding(Gate.OWNERSHIP, Result.MISSING, reason, permits[0].citation, facts=granted.open)
        yield from _owed(case, source, name, theirs)
    else:
        yield from _silent(case, source, name)


def _permits(case: Case, bindings: list[Binding]) -> list[Binding]:
    return [
        binding
        for binding in bindings
        if binding.term.effect is Effect.PERMIT and binding.term.action is Action.DISCLOSE and case.is_granted(binding)
    ]


def _forbids_onward(case: Case, binding: Binding) -> bool:
    """A forbid to disclose; one to publish counts where it goes to the public or would be published."""
    if binding.term.effect is not Effect.FORBID:
        return False
    if binding.term.action is Action.PUBLISH:
        return case.to_public or Action.PUBLISH in case.question.uses
    return binding.term.action is Action.DISCLOSE


def _forbidden(case: Case, forbids: list[Binding], permits: list[Binding], reason: str) -> Iterator[Finding]:
    """A finding for each of the forbids that matches, or could, and is not lifted."""
    for forbid in forbids:
        judgement = case.judge_match(forbid)
        standing = stands(case, judgement, lift(case, forbid, permits))
        if standing.fit is Fit.MET:
            yield Finding(Gate.OWNERSHIP, Result.BLOCK, f"{reason}{_lasting(case, forbid)}", forbid.citation)
        elif standing.open:
            about = f"whether {reason} is open"
            yield Finding(Gate.OWNERSHIP, Result.MISSING, about, forbid.citation, facts=standing.open)
        elif standing.fit is Fit.UNKNOWN:
            condition = exception(forbid, judgement)
            yield Finding(Gate.OWNERSHIP, Result.DUTY, reason, forbid.citation, condition)


def _lasting(case: Case, forbid: Binding) -> str:
    """That a duty has outlived its agreement, and until when."""
    last = forbid.binds.last
    if forbid.standing is None or case.on <= forbid.standing.force.last or last == LAST_DAY:
        return ""
    return f", a duty that survives until {last}"


def unsettled(case: Case, bindings: Iterable[Binding]) -> Iterator[Finding]:
    """A term that cannot be read is never skipped: its question answers ASK."""
    for binding in bindings:
        if binding.term.effect is not Effect.UNCLEAR or not case.names(binding):
            continue
        judgement = case.judge_match(binding)
        if judgement.fit is Fit.NOT_MET:
            continue
        name = binding.source
        asked = tuple(fact for fact in judgement.open if may_ask(case, fact))
        if asked:  # any one of them may show that it does not speak about this
            reason = f"whether {name} speaks about it is open"
            yield Finding(Gate.APPROVAL, Result.MISSING, reason, binding.citation, facts=asked)
        else:
            slot = slot_of(case, ACCOUNTABLE, binding.citation.agreement)
            yield needed(case, slot, Gate.APPROVAL, f"nobody has settled what {name} means here", binding.citation)


def _owed(case: Case, source: str, name: str, theirs: list[Binding]) -> Iterator[Finding]:
    """What must be done, or consented to, when their information goes on."""
    if case.public:
        return
    for require in theirs:
        if require.term.effect is not Effect.REQUIRE:
            continue
        judgement = case.judge_match(require)
        if judgement.fit is Fit.NOT_MET:
            continue
        if require.term.action in (Action.CONSENT, Action.APPROVE):
            yield from _consent(case, source, require, judgement)
        elif require.term.action in DUTIES:
            condition = duty_condition(require.term)
            if judgement.fit is Fit.UNKNOWN:
                condition = f"{supposition(require, judgement)}, {condition}"
            yield Finding(Gate.OWNERSHIP, Result.DUTY, f"{name} requires it", require.citation, condition)
        else:
            slot = slot_of(case, ACCOUNTABLE, require.citation.agreement)
            if not is_given(case, slot):
                yield needed(case, slot, Gate.APPROVAL, f"{name} asks more of whoever gets it", require.citation)


def _consent(case: Case, source: str, require: Binding, judgement: Judgement) -> Iterator[Finding]:
    slots = [slot_of(case, capacity, require.citation.agreement, source) for capacity in require.term.approvers]
    missing = [slot for slot in slots if not is_given(case, slot)]
    if judgement.fit is Fit.MET:
        for slot in missing:
            yield needed(case, slot, Gate.APPROVAL, "consent is needed", require.citation)
        return
    asked = lacks_askable(case, judgement)
    if missing and asked:
        yield Finding(Gate.APPROVAL, Result.MISSING, "whether consent is needed is open", require.citation, facts=asked)
    elif missing:
        condition = f"{supposition(require, judgement)}, with the consent it takes"
        yield Finding(Gate.APPROVAL, Result.DUTY, "consent may be needed", require.citation, condition)


def needed(case: Case, slot: Slot, gate: Gate, reason: str, citation: Citation | None) -> Finding:
    """The finding that somebody's word is missing, or open while it was given for a purpose that is not stated."""
    if given(case, slot) is Fit.UNKNOWN:
        return Finding(
            gate, Result.MISSING, f"{reason}, and was given for some purposes", citation, facts=(Fact.PURPOSE,)
        )
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


def _silent(case: Case, source: str, name: str) -> Iterator[Finding]:
    """An agreement that binds us and permits nothing is a NO; when none binds any more, somebody must decide."""
    standings = [s for s in standings_of(case.register, source) if s.binds_us]
    in_force = [s for s in standings if case.on in s.force]
    theirs = case.dealings_of(source).theirs
    binding = next((binding for binding in theirs if binding.term.effect is not Effect.PERMIT), None)
    if in_force or binding is not None:
        citation = binding.citation if binding is not None else None
        reason = f"{name} has not permitted that its information goes on"
        yield Finding(Gate.OWNERSHIP, Result.BLOCK, reason, citation)
        return
    slots = [slot_of(case, ACCOUNTABLE, standing.agreement.id) for standing in standings]
    slots = slots or [slot_of(case, ACCOUNTABLE, "")]
    if any(is_given(case, slot) for slot in slots):
        yield Finding(Gate.OWNERSHIP, Result.PASS, f"a recorded approval lets {name}'s information go on")
        return
    reason = f"nothing signed with {name} binds any more, and its information is in it"
    if any(given(case, slot) is Fit.UNKNOWN for slot in slots):
        yield Finding(Gate.OWNERSHIP, Result.MISSING, f"{reason}, but for some purposes", facts=(Fact.PURPOSE,))
        return
    slot = next((slot for slot in slots if slot.people), slots[0])
    cures = (Cure(Change.APPROVE, key_of(slot), slot.people),) if slot.people else ()
    yield Finding(Gate.OWNERSHIP, Result.NOT_COVERED, reason, slot=slot, cures=cures)


def _joint(case: Case, owner: str) -> Iterator[Finding]:
    """Rule 26: to others than co-owners each co-owner's consent is needed, unless its agreement forbids or permits."""
    name = case.register.partners[owner].name
    terms = [binding for binding in case.dealings_of(owner).joint if case.names(binding)]
    permits = [] if case.to_public else _permits(case, terms)
    forbids = [b for b in terms if b.term.effect is Effect.FORBID and b.term.action is Action.DISCLOSE]
    forbidden = tuple(_forbidden(case, forbids, permits, f"{name} owns it with us and its agreement forbids that"))
    yield from forbidden
    if any(finding.result is Result.BLOCK for finding in forbidden):
        return
    yield from unsettled(case, terms)
    slot = slot_of(case, PARTNER, "", owner)
    granted = grant(case, permits, case.all_aspects) if permits else NOT_MET
    if granted.fit is Fit.MET or is_given(case, slot):
        yield Finding(Gate.OWNERSHIP, Result.PASS, f"{name}, which owns it with us, lets it go")
        return
    if granted.fit is Fit.UNKNOWN:
        reason = f"whether {name}, which owns it with us, lets it go is open"
        yield Finding(Gate.OWNERSHIP, Result.MISSING, reason, permits[0].citation, facts=granted.open)
    consent = next((b for b in terms if b.term.effect is Effect.REQUIRE and b.term.action is Action.CONSENT), None)
    gate, citation = (Gate.OWNERSHIP, None) if consent is None else (Gate.APPROVAL, consent.citation)
    yield needed(case, slot, gate, f"{name} owns it with us and must consent", citation)
