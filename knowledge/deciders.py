"""Who may decide, and whose word is on record (rules 31 and 32)."""

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.cases import Case
from knowledge.findings import Slot
from knowledge.people import Assignment, Person
from knowledge.terms import HOUSE
from knowledge.visibility import has_closed, may_see

LEGAL = "legal"
PARTNERSHIPS = "partnerships"
OWNER = "owner"
ACCOUNTABLE = "accountable"
PARTNER_MANAGER = "partner-manager"
PARTNER = "partner"


def slot_of(case: Case, capacity: str, agreement: str, partner: str | None = None) -> Slot:
    """The word that is needed from one approver of a term; `partner` is whose consent it is."""
    if capacity == ACCOUNTABLE:
        return Slot(capacity, agreement, _accountable_now(case, agreement))
    if capacity in (PARTNER, PARTNER_MANAGER):
        subject = partner or case.partner_id
        return Slot(capacity, subject, _present(case, managers(case, subject)))
    if capacity == OWNER:
        return Slot(capacity, "", _present(case, [case.asset.owner] if case.asset.owner else []))
    if capacity in case.register.people:
        return Slot(capacity, "", _present(case, [capacity]))
    return Slot(capacity, "", _present(case, [p.id for p in case.register.people_with_role.get(capacity, ())]))


def key_of(slot: Slot) -> str:
    """The slot as one word, to name it in a step."""
    return f"{slot.capacity}:{slot.subject}" if slot.subject else slot.capacity


def accountables(case: Case, agreement: str) -> list[str]:
    """The agreement's accountable person for approvals, else for disclosures; where it names none, the partner's
    manager; and for house rules, or where the partner has no manager, Legal.
    """
    assignment = assignment_of(case, agreement)
    if assignment is not None:
        return [assignment.accountable]
    record = case.register.agreements.get(agreement)
    manager = managers(case, record.partner) if record is not None else []
    return manager or [person.id for person in case.register.people_with_role.get(LEGAL, ())]


def _accountable_now(case: Case, agreement: str) -> tuple[str, ...]:
    """The accountable person, else the delegate the agreement names, else who stands in for her (rule 32)."""
    assignment = assignment_of(case, agreement)
    for person_id in filter(None, (assignment.accountable, assignment.delegate)) if assignment is not None else ():
        person = case.register.people.get(person_id)
        if person is not None and can_decide(case, person):
            return (person_id,)
    return _present(case, accountables(case, agreement))


def assignment_of(case: Case, agreement: str) -> Assignment | None:
    """Who answers for approvals under the agreement, else for disclosures; None for a house rule."""
    record = case.register.agreements.get(agreement)
    if agreement == HOUSE or record is None or record.raci is None:
        return None
    return record.raci.approval or record.raci.disclosure


def managers(case: Case, partner: str) -> list[str]:
    """Our manager of the partner, in a list that is empty where it has none."""
    record = case.register.partners.get(partner)
    if record is None:
        return []
    return [record.manager] if record.manager else []


def _present(case: Case, people: Iterable[str]) -> tuple[str, ...]:
    """Those of them who can decide now and the delegates of those away; where there are none, their managers."""
    records = [case.register.people[person] for person in people if person in case.register.people]
    found = [person.id for person in records if can_decide(case, person)]
    found.extend(_able(case, (delegate_on(person, case.on) for person in records)))
    return tuple(dict.fromkeys(found or _able(case, (person.manager for person in records))))


def _able(case: Case, people: Iterable[str | None]) -> list[str]:
    """Those named who can decide."""
    known = (case.register.people.get(person) for person in people if person is not None)
    return [person.id for person in known if person is not None and can_decide(case, person)]


def can_decide(case: Case, person: Person) -> bool:
    """True when the person works here that day, is not away, neither asks nor discloses, and may see the records."""
    return (
        person.id not in (case.question.asker, case.discloser)
        and person.works_on(case.on)
        and not (person.away and is_away(person, case.on))
        and (not has_closed(case.register) or _may_see(case, person))
    )


def _may_see(case: Case, person: Person) -> bool:
    today = case.question.today or case.on
    return may_see(case.register, person.id, today, asset=case.asset.id, partner=case.partner_id)


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
