"""Whose word is on record, whether it still counts, and whether it is the word that is needed (rule 31)."""

from collections.abc import Iterator
from datetime import date

from knowledge.asking import may_ask
from knowledge.calendar import window
from knowledge.cases import Case
from knowledge.deciders import (
    ACCOUNTABLE,
    OWNER,
    PARTNER,
    PARTNER_MANAGER,
    accountables,
    assignment_of,
    delegate_on,
    is_away,
    key_of,
    managers,
)
from knowledge.findings import Change, Slot
from knowledge.inquiry import Fact
from knowledge.judgements import Fit
from knowledge.people import Approval, Person, Word


def given(case: Case, slot: Slot) -> Fit:
    """Whether a yes that counts that day is on record, or supposed to be, for every purpose stated.

    UNKNOWN while no purpose is stated, one may be asked for, and it would do for some purposes only.
    """
    if case.supposed and case.has(Change.APPROVE, key_of(slot)):
        return Fit.MET
    if (case.asset.id, case.partner_id) not in case.register.approvals_of:
        return Fit.NOT_MET
    found = {
        all(any(_says_yes(case, slot, word) for word in words_for(case, purpose)) for purpose in purposes)
        for purposes in _purposes(case)
    }
    if len(found) > 1:
        return Fit.UNKNOWN
    return Fit.MET if found == {True} else Fit.NOT_MET


def is_given(case: Case, slot: Slot) -> bool:
    """True when the word is on record whatever the purpose turns out to be."""
    return given(case, slot) is Fit.MET


def refusals(case: Case) -> tuple[tuple[Approval, ...], Fit]:
    """Every no that is somebody's latest word and counts that day, and whether it stands for every purpose.

    UNKNOWN while no purpose is stated and it stands for some purposes only.
    """
    found = [
        {
            word.id: word
            for purpose in purposes
            for word in words_for(case, purpose)
            if word.word is Word.NO and not _is_overruled(case, word)
        }
        for purposes in _purposes(case)
    ]
    refused = {key: word for words in found for key, word in words.items()}
    if all(found):
        return tuple(refused.values()), Fit.MET
    if not refused and not case.facts[Fact.PURPOSE] and not may_ask(case, Fact.PURPOSE):
        refused = {word.id: word for word in _refused_for_some_purpose(case)}
    return tuple(refused.values()), Fit.UNKNOWN if refused else Fit.NOT_MET


def _refused_for_some_purpose(case: Case) -> Iterator[Approval]:
    """Each no for a purpose of its own that counts that day, where a purpose may not be asked for."""
    for purpose in dict.fromkeys(event.purpose for event in _given(case) if event.purpose is not None):
        for word in words_for(case, purpose):
            if word.word is Word.NO and word.purpose is not None and not _is_overruled(case, word):
                yield word


def _says_yes(case: Case, slot: Slot, word: Approval) -> bool:
    return word.word is Word.YES and _fills(case, slot, word)


def _purposes(case: Case) -> tuple[tuple[str | None, ...], ...]:
    """The purposes for which a word is needed: those stated together, or while none is stated each one there is."""
    stated = case.facts[Fact.PURPOSE]
    if stated:
        return (stated,)
    events = case.register.approvals_of.get((case.asset.id, case.partner_id), ())
    if any(event.purpose is not None for event in events) and may_ask(case, Fact.PURPOSE):
        return tuple((purpose,) for purpose in sorted(case.register.purposes)) or ((None,),)
    return ((None,),)


def words_for(case: Case, purpose: str | None) -> Iterator[Approval]:
    """Each approver's latest words that apply to the purpose, those that still count that day.

    A yes is for the capacity it was given in; a no takes back every yes before it, and a yes every no. A newer word
    that has lapsed leaves nothing of the older ones.
    """
    newest: dict[tuple[str, str], dict[str, Approval]] = {}
    for event in _given(case):
        if not _applies(case, event, purpose):
            continue
        words = newest.setdefault(_speaker(event), {})
        if event.word is Word.NO or any(word.word is Word.NO for word in words.values()):
            words.clear()
        words[event.capacity or ""] = event
    for words in newest.values():
        yield from (word for word in words.values() if _counts(case, word))


def _given(case: Case) -> Iterator[Approval]:
    """Every word given by that day on this asset and partner, oldest first."""
    events = case.register.approvals_of.get((case.asset.id, case.partner_id), ())
    return (event for event in events if event.given_on <= case.on)


def _speaker(event: Approval) -> tuple[str, str]:
    """Whose word it is: the approver's own, or the consent she recorded for a partner."""
    return event.approver, (event.consent_of or event.partner) if event.capacity == PARTNER else ""


def _applies(case: Case, event: Approval, purpose: str | None) -> bool:
    if event.purpose is None:
        return True
    narrower = case.register.narrower_purposes.get(event.purpose, frozenset({event.purpose}))
    return purpose is not None and purpose in narrower


def _counts(case: Case, event: Approval) -> bool:
    """True while it is in force and the asset is still what it was given on."""
    if case.on not in window(event.given_on, event.until_on):
        return False
    return event.basis is None or event.basis == case.register.basis_of(event.asset)


def _is_overruled(case: Case, word: Approval) -> bool:
    """True when the same approver is supposed to say yes."""
    return any(cure.change is Change.APPROVE and word.approver in cure.who for cure in case.supposed)


def _fills(case: Case, slot: Slot, event: Approval) -> bool:
    """Nobody approves her own request; a word given in a capacity is for that capacity, or for the person by name."""
    if event.approver in (case.question.asker, case.discloser, event.requested_by):
        return False
    if PARTNER in (slot.capacity, event.capacity):
        return slot.capacity == event.capacity and (event.consent_of or event.partner) == slot.subject
    if event.capacity is not None:
        return slot.capacity in (event.capacity, event.approver)
    return event.approver in _holders(case, slot) or event.approver in _deputies(case, slot, event.given_on)


def _holders(case: Case, slot: Slot) -> tuple[str, ...]:
    """Everybody who has the capacity, whether or not she still works here: leaving does not end a word given."""
    if slot.capacity == ACCOUNTABLE:
        return tuple(accountables(case, slot.subject))
    if slot.capacity == PARTNER_MANAGER:
        return tuple(managers(case, slot.subject))
    if slot.capacity == OWNER:
        return (case.asset.owner,) if case.asset.owner else ()
    if slot.capacity in case.register.people:
        return (slot.capacity,)
    return tuple(person.id for person in case.register.people_with_role.get(slot.capacity, ()))


def _deputies(case: Case, slot: Slot, given_on: date) -> Iterator[str]:
    """Who could speak for a holder when the word was given (rule 32).

    Her delegate while she was away; and where nobody who has the capacity could decide, being away, gone or the one who
    asks, the delegate the agreement names and their managers.
    """
    people = [case.register.people[id] for id in _holders(case, slot) if id in case.register.people]
    yield from filter(None, (delegate_on(person, given_on) for person in people))
    if any(_could_decide(case, person, given_on) for person in people):
        return
    assignment = assignment_of(case, slot.subject) if slot.capacity == ACCOUNTABLE else None
    if assignment is not None and assignment.delegate is not None:
        yield assignment.delegate
    yield from filter(None, (person.manager for person in people))


def _could_decide(case: Case, person: Person, day: date) -> bool:
    barred = person.id in (case.question.asker, case.discloser)
    return not barred and person.works_on(day) and not is_away(person, day)
