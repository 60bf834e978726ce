"""Which changes of the register could let more out than before: those need a second person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, TypeVar

from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.changing.alterations import Alteration, alterations, altered
from knowledge.changing.seats import gainers
from knowledge.company import Course
from knowledge.dealings import SUITABLE
from knowledge.partners import Competitor, DiligenceStatus, Hold, Partner, Tent
from knowledge.people import Absence, Person, Word
from knowledge.register import Register
from knowledge.terms import Agreement, AgreementKind, Effect, Term
from knowledge.visibility import hidden_from

R = TypeVar("R")

_ORDER = tuple(Sensitivity)
_PROTECTING = frozenset({Effect.FORBID, Effect.REQUIRE, Effect.UNCLEAR})
_PERSON = "person"
_STRANGER = ("",)
"""Nobody's id: whoever is named nowhere, and so sees only what is open to everybody."""


def loosenings(before: Register, after: Register) -> tuple[Alteration, ...]:
    """Each change of a record that could make some answer better, or let somebody decide who could not before.

    What is in this list is sure not to; all else loosens, so that what nobody thought of needs a second person.

    1. Nothing is changed but words that decide nothing: what an asset is worth, why a hold was placed and by whom,
       where a relationship stands, which law governs, when a review is due, what a course is called.
    2. A hold is placed, begins earlier or ends later, for the same readers. One on an agreement counts only where no
       other agreement with the partner, its parents or its affiliates could speak or be silent instead (rules 11, 14
       and 16).
    3. An asset becomes more sensitive, if no term speaks of the old sensitivity alone, and no word on record would lose
       or regain its basis by it (rule 31).
    4. An asset gets a source, or a partner whose information is in it, or its first co-owners, on the same condition;
       all of them are open to everybody, so that no approver loses sight of the asset to whoever stands in for her.
    5. A partner gets a competitor, or one for longer; due diligence, a screening or an attestation ends earlier; due
       diligence is no longer approved.
    6. A person's employment ends, or she will be away, if nobody gave a word on record from that day on, no delegate is
       named, and nobody comes to decide in her place (`gainers`, rule 32).
    7. A tent ends earlier.
    8. A house rule, or a term of an agreement that replaces nothing, forbids or requires more, or is unclear.
    9. A course is added; one tied to an agreement on the condition of a hold on it.
    """
    at = before
    changes = alterations(before, after)
    found = {}
    for each in changes:
        found[each.kind, each.id] = not _protects(each.before, each.after, at)
        # Each is judged on the register with those before it, so that together they protect as well.
        at = altered(at, each)
    people = [key for key, loosens in found.items() if key[0] == _PERSON and not loosens]
    if people and gainers(before, after):
        found.update(dict.fromkeys(people, True))
    return tuple(each for each in changes if found[each.kind, each.id])


def _protects(before: Any, after: Any, register: Register) -> bool:
    """True where the change of one record is sure to improve no answer."""
    match before, after:
        case None, Hold() as hold:
            return _hold_protects(hold, register)
        case None, Term() as rule:
            return rule.effect in _PROTECTING
        case None, Course() as course:
            return _course_protects(course, register)
        case Hold(), Hold():
            return _hold_protects(after, register) and _prolongs(before, after)
        case Asset(), Asset():
            return _asset_protects(before, after, register)
        case Partner(), Partner():
            return _partner_protects(before, after)
        case Person(), Person():
            return _person_protects(before, after, register)
        case Tent(), Tent():
            return _same(before, replace(after, until_on=before.until_on)) and after.until_on <= before.until_on
        case Agreement(), Agreement():
            return _agreement_protects(before, after)
        case Course(), Course():
            return _same(before, replace(after, name=before.name))
        case _:
            return False


def _same(before: R, after: R) -> bool:
    return before == after


def _ends(until_on: date | None) -> date:
    return until_on or date.max


def _hold_protects(hold: Hold, register: Register) -> bool:
    """False for a hold on an agreement beside which another would be silent: that is asked about, and no longer NO."""
    return hold.agreement is None or _is_alone(hold.agreement, register)


def _course_protects(course: Course, register: Register) -> bool:
    """False where who has not passed it would share under another agreement, which may ask less of her (rule 28)."""
    return course.agreement is None or _is_alone(course.agreement, register)


def _is_alone(agreement: str, register: Register) -> bool:
    """True where no other agreement could speak or be silent in its place."""
    held = register.agreements.get(agreement)
    if held is None:
        return False
    others = [
        each
        for partner in _family(held.partner, register)
        for each in register.agreements_of.get(partner, ())
        if each.id != held.id
    ]
    aspects = _granted(held)
    return not any(aspects & _granted(other) or any(other.kind is SUITABLE[a][0] for a in aspects) for other in others)


def _family(partner: str, register: Register) -> tuple[str, ...]:
    """The partner with its parents and its affiliates, for a term of one may name another (rule 16)."""
    affiliates = (each for each in register.partners if partner in register.ancestors(each))
    return (partner, *register.ancestors(partner), *affiliates)


def _granted(agreement: Agreement) -> frozenset[Aspect]:
    """The aspects of which its permits, or those of what amends it, speak."""
    if agreement.kind is AgreementKind.ADDENDUM:
        return frozenset(Aspect)
    permits = [term for term in agreement.terms if term.effect is Effect.PERMIT]
    return frozenset(aspect for term in permits for aspect in (term.aspects or Aspect))


def _prolongs(before: Hold, after: Hold) -> bool:
    alike = replace(
        after, from_on=before.from_on, until_on=before.until_on, reason=before.reason, placed_by=before.placed_by
    )
    return _same(before, alike) and after.from_on <= before.from_on and _ends(after.until_on) >= _ends(before.until_on)


def _asset_protects(before: Asset, after: Asset, register: Register) -> bool:
    alike = replace(
        after,
        value=before.value,
        sensitivity=before.sensitivity,
        contains=before.contains,
        derived_from=before.derived_from,
        joint_owners=before.joint_owners,
    )
    if not _same(before, alike) or _ORDER.index(after.sensitivity) < _ORDER.index(before.sensitivity):
        return False
    if not (set(before.contains) <= set(after.contains) and set(before.derived_from) <= set(after.derived_from)):
        return False
    if before.joint_owners and before.joint_owners != after.joint_owners:
        # A new co-owner no longer needs the consent of the others (rule 26).
        return False
    return (
        _stays_in_sight(before, after, register)
        and _terms_hold(before, after, register)
        and _words_hold(after, register)
    )


def _stays_in_sight(before: Asset, after: Asset, register: Register) -> bool:
    """True where all it comes from by the change is open to everybody (rule 7); a tent counts as closed."""
    hidden = hidden_from(register, _STRANGER, date.min)
    partners = {*after.contains, *after.joint_owners} - {*before.contains, *before.joint_owners}
    sources = set(after.derived_from) - set(before.derived_from)
    return hidden.partners.isdisjoint(partners) and hidden.assets.isdisjoint(sources)


def _terms_hold(before: Asset, after: Asset, register: Register) -> bool:
    """False where a term names the old sensitivity and not the new one, or a permit the new one and not the old."""
    for term in chain(register.rules.values(), *(agreement.terms for agreement in register.agreements.values())):
        if term.sensitivities is None:
            continue
        was, is_now = (asset.sensitivity in term.sensitivities for asset in (before, after))
        if was is not is_now and (was or term.effect is Effect.PERMIT):
            return False
    return True


def _words_hold(after: Asset, register: Register) -> bool:
    """False where a no given on what the asset was would end, or a yes given on what it becomes would count again."""
    is_now = altered(register, Alteration("asset", after.id, None, after)).basis_of(after.id)
    was = register.basis_of(after.id)
    if was == is_now:
        return True
    words = [word for word in register.approvals.values() if word.asset == after.id]
    return not any(
        (word.word is Word.NO and word.basis == was) or (word.word is Word.YES and word.basis == is_now)
        for word in words
    )


def _partner_protects(before: Partner, after: Partner) -> bool:
    alike = replace(
        after,
        status=before.status,
        competitors=before.competitors,
        due_diligence=before.due_diligence,
        screenings=before.screenings,
        attestations=before.attestations,
    )
    return (
        _same(before, alike)
        and all(any(_lasts(new, old) for new in after.competitors) for old in before.competitors)
        and _vetting_shrinks(before, after)
        and _shrink(before.screenings, after.screenings)
        and _shrink(before.attestations, after.attestations)
    )


def _lasts(new: Competitor, old: Competitor) -> bool:
    """True when the one is a competitor on every day on which the other is."""
    begins = (new.from_on or date.min) <= (old.from_on or date.min)
    return new.partner == old.partner and begins and _ends(new.until_on) >= _ends(old.until_on)


def _vetting_shrinks(before: Partner, after: Partner) -> bool:
    old, new = before.due_diligence, after.due_diligence
    if new is None or old is None or new.status is not DiligenceStatus.APPROVED:
        return new is None or new.status is not DiligenceStatus.APPROVED
    return _shrink((old,), (new,))


def _shrink(before: tuple[Any, ...], after: tuple[Any, ...]) -> bool:
    """True when each is what it was, but for an earlier last day; a hit stays whatever its last day."""
    return len(before) == len(after) and all(
        _same(old, replace(new, until_on=old.until_on)) and _ends(new.until_on) <= _ends(old.until_on)
        for old, new in zip(before, after, strict=True)
    )


def _person_protects(before: Person, after: Person, register: Register) -> bool:
    alike = replace(after, left_on=before.left_on, away=before.away)
    if not _same(before, alike) or not set(before.away) <= set(after.away):
        return False
    last = max((word.given_on for word in register.approvals.values()), default=date.min)
    if before.left_on != after.left_on and not last <= _ends(after.left_on) <= _ends(before.left_on):
        return False
    new: Iterator[Absence] = (absence for absence in after.away if absence not in before.away)
    # For whom a delegate decides is partly hidden from whoever names her (rule 6), so that she always takes two.
    return all(last < absence.from_on and absence.delegate is None for absence in new)


def _agreement_protects(before: Agreement, after: Agreement) -> bool:
    alike = replace(after, terms=before.terms, governing_law=before.governing_law, review_on=before.review_on)
    added = [term for term in after.terms if term not in before.terms]
    return (
        _same(before, alike)
        and tuple(term for term in after.terms if term in before.terms) == before.terms
        and all(term.effect in _PROTECTING and not term.replaces for term in added)
    )
