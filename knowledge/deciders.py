"""Who may decide, and whose word is on record (rules 31 and 32)."""

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.calendar import window
from knowledge.cases import Case
from knowledge.findings import Change, Slot
from knowledge.people import Approval, Assignment, Person, Word
from knowledge.terms import HOUSE
from knowledge.visibility import may_see

LEGAL = "legal"
OWNER = "owner"
ACCOUNTABLE = "accountable"
PARTNER_MANAGER = "partner-manager"
PARTNER = "partner"
CAPACITIES = (OWNER, LEGAL, ACCOUNTABLE, PARTNER_MANAGER, PARTNER)
"""The capacities every register knows besides people and its own roles."""


def slot_of(case: Case, capacity: str, agreement: str, partner: str | None = None) -> Slot:
    """The word that is needed from one approver of a term; `partner` is whose consent it is."""
    if capacity == ACCOUNTABLE:
        return Slot(capacity, agreement, _present(case, _accountables(case, agreement)))
    if capacity in (PARTNER, PARTNER_MANAGER):
        subject = partner or case.partner_id
        return Slot(capacity, subject, _present(case, _managers(case, subject)))
    if capacity == OWNER:
        return Slot(capacity, "", _present(case, [case.asset.owner] if case.asset.owner else []))
    if capacity in case.register.people:
        return Slot(capacity, "", _present(case, [capacity]))
    return Slot(capacity, "", _present(case, [p.id for p in case.register.people_with_role.get(capacity, ())]))


def key_of(slot: Slot) -> str:
    """The slot as one word, to name it in a step."""
    return f"{slot.capacity}:{slot.subject}" if slot.subject else slot.capacity


def is_given(case: Case, slot: Slot) -> bool:
    """True when the word is on record as a yes that counts that day, or is supposed to be."""
    if case.supposed and case.has(Change.APPROVE, key_of(slot)):
        return True
    return any(
        word.word is Word.YES and _counts(case, word) and _fills(case, slot, word) for word in latest_words(case)
    )


def refusals(case: Case) -> tuple[Approval, ...]:
    """Every no that is somebody's latest word and counts that day (rule 31)."""
    return tuple(
        word
        for word in latest_words(case)
        if word.word is Word.NO and _counts(case, word) and not _is_overruled(case, word)
    )


def _is_overruled(case: Case, word: Approval) -> bool:
    """True when the same approver is supposed to say yes."""
    return any(cure.change is Change.APPROVE and word.approver in cure.who for cure in case.supposed)


def latest_words(case: Case) -> Iterator[Approval]:
    """Each approver's newest word on this asset and partner that applies to the purpose, whatever became of it.

    A yes is for the capacity it was given in; a no takes back every yes before it, and a yes every no.
    """
    newest: dict[tuple[str, str], dict[str, Approval]] = {}
    for event in case.register.approvals_of.get((case.asset.id, case.partner_id), ()):
        if event.given_on <= case.on and applies(case, event):
            words = newest.setdefault((event.approver, event.consent_of or ""), {})
            if event.word is Word.NO or any(word.word is Word.NO for word in words.values()):
                words.clear()
            words[event.capacity or ""] = event
    for words in newest.values():
        yield from words.values()


def applies(case: Case, event: Approval) -> bool:
    """True when it names no purpose, or one that contains every purpose stated (rule 31)."""
    if event.purpose is None:
        return True
    stated = case.question.purpose
    if not stated:
        return False
    narrower = case.register.narrower_purposes.get(event.purpose, frozenset({event.purpose}))
    return all(purpose in narrower for purpose in stated)


def _counts(case: Case, event: Approval) -> bool:
    """True while it is in force and the asset is still what it was given on."""
    if case.on not in window(event.given_on, event.until_on):
        return False
    return event.basis is None or event.basis == case.register.basis_of(event.asset)


def _fills(case: Case, slot: Slot, event: Approval) -> bool:
    if event.approver in (case.question.asker, case.discloser, event.requested_by):
        return False
    if slot.capacity == PARTNER:
        return event.capacity == PARTNER and (event.consent_of or event.partner) == slot.subject
    if event.capacity is not None and event.capacity != PARTNER and event.capacity == slot.capacity:
        return True
    if event.capacity == PARTNER:
        return False
    return event.approver in _holders(case, slot) or event.approver in _deputies(case, slot, event.given_on)


def _deputies(case: Case, slot: Slot, given_on: date) -> Iterator[str]:
    """Who could speak for a holder when the word was given (rule 31).

    Her delegate while she was away, the one the agreement names, and her manager where she is the one who asks.
    """
    assignment = _assignment(case, slot.subject) if slot.capacity == ACCOUNTABLE else None
    if assignment is not None and assignment.delegate is not None:
        yield assignment.delegate
    for holder in _holders(case, slot):
        person = case.register.people.get(holder)
        if person is None:
            continue
        delegate = delegate_on(person, given_on)
        if delegate is not None:
            yield delegate
        if holder in (case.question.asker, case.discloser) and person.manager is not None:
            yield person.manager


def _holders(case: Case, slot: Slot) -> tuple[str, ...]:
    """Everybody who has the capacity, whether or not she still works here: leaving does not end a word given."""
    people: Iterable[str]
    if slot.capacity == ACCOUNTABLE:
        people = _accountables(case, slot.subject)
    elif slot.capacity == PARTNER_MANAGER:
        people = _managers(case, slot.subject)
    elif slot.capacity == OWNER:
        people = [case.asset.owner] if case.asset.owner else []
    elif slot.capacity in case.register.people:
        people = [slot.capacity]
    else:
        people = [person.id for person in case.register.people_with_role.get(slot.capacity, ())]
    return tuple(people)


def _accountables(case: Case, agreement: str) -> list[str]:
    """The agreement's accountable person for approvals, else for disclosures; house rules: Legal."""
    assignment = _assignment(case, agreement)
    if assignment is None:
        return [person.id for person in case.register.people_with_role.get(LEGAL, ())]
    return [assignment.accountable]


def _assignment(case: Case, agreement: str) -> Assignment | None:
    record = case.register.agreements.get(agreement)
    if agreement == HOUSE or record is None or record.raci is None:
        return None
    return record.raci.approval or record.raci.disclosure


def _managers(case: Case, partner: str) -> list[str]:
    record = case.register.partners.get(partner)
    if record is None:
        return []
    return [record.manager] if record.manager else []


def _present(case: Case, people: Iterable[str]) -> tuple[str, ...]:
    """Those of them who can decide now: at work, neither asker nor discloser; in the place of one who asks
    herself stands her manager, of one who is away her delegate.
    """
    found: list[str] = []
    for person_id in people:
        stand_in = _stand_in(case, person_id)
        if stand_in is not None and stand_in not in found:
            found.append(stand_in)
    return tuple(found)


def _stand_in(case: Case, person_id: str) -> str | None:
    seen: set[str] = set()
    at: str | None = person_id
    while at is not None and at not in seen:
        seen.add(at)
        person = case.register.people.get(at)
        if person is None:
            return None
        if can_decide(case, person):
            return at
        delegate = delegate_on(person, case.on)
        if delegate is not None and at not in (case.question.asker, case.discloser):
            record = case.register.people.get(delegate)
            if record is not None and can_decide(case, record):
                return delegate
        at = person.manager
    return None


def can_decide(case: Case, person: Person) -> bool:
    """True when the person works here that day, is not away, neither asks nor discloses, and may see the records."""
    return (
        person.id not in (case.question.asker, case.discloser)
        and person.works_on(case.on)
        and not (person.away and is_away(person, case.on))
        and may_see(
            case.register, person.id, case.question.today or case.on, asset=case.asset.id, partner=case.partner_id
        )
    )


def is_away(person: Person, day: date) -> bool:
    """True on the days of an absence."""
    return any(absence.from_on <= day <= absence.until_on for absence in person.away)


def delegate_on(person: Person, day: date) -> str | None:
    """Who decides while the person is away that day; None when she is not away or named nobody."""
    for absence in person.away:
        if absence.from_on <= day <= absence.until_on and absence.delegate is not None:
            return absence.delegate
    return None


def whom_to_ask(case: Case, agreement: str | None) -> str | None:
    """The agreement's accountable person, else the delegate, else the accountable's manager, else the partner's
    manager, else Legal; never the asker, and None where nobody is left (rule 32).
    """
    for person_id in _candidates(case, agreement):
        person = case.register.people.get(person_id)
        if person is not None and can_decide(case, person):
            return person_id
    return None


def _candidates(case: Case, agreement: str | None) -> Iterator[str]:
    record = case.register.agreements.get(agreement) if agreement is not None else None
    if record is not None and record.raci is not None:
        assignment = record.raci.disclosure
        yield assignment.accountable
        if assignment.delegate is not None:
            yield assignment.delegate
        person = case.register.people.get(assignment.accountable)
        if person is not None:
            yield from filter(None, (delegate_on(person, case.on), person.manager))
    if case.partner is not None and case.partner.manager is not None:
        yield case.partner.manager
    for person in case.register.people_with_role.get(LEGAL, ()):
        yield person.id
