"""Who answers for what under an agreement, and whom of them one can turn to today (rule 32)."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from knowledge.deciders import LEGAL, delegate_on, is_away
from knowledge.people import Assignment, Person
from knowledge.register import Register
from knowledge.terms import Agreement
from knowledge.visibility import may_see


class Activity(StrEnum):
    """What somebody answers for under an agreement."""

    DISCLOSURE = "disclosure"
    APPROVAL = "approval"
    REVIEW = "review"
    INCIDENT = "incident"


def assignment_for(agreement: Agreement, activity: Activity) -> Assignment | None:
    """Who answers for the activity, those who answer for disclosures where it is not given by itself."""
    if agreement.raci is None:
        return None
    own: Assignment | None = getattr(agreement.raci, activity)
    return own or agreement.raci.disclosure


def turn_to(
    register: Register,
    asker: str,
    on: date,
    activity: Activity,
    *,
    agreement: Agreement | None = None,
    partner: str = "",
    asset: str | None = None,
) -> Person | None:
    """The accountable person, else the delegate, else her manager, else the partner's manager, else Legal.

    Never the asker, nobody who is away or gone, and only who may see the records; None where nobody is left.
    """
    partner = agreement.partner if agreement is not None else partner
    for id in _candidates(register, on, activity, agreement, partner):
        person = register.people.get(id)
        if person is None or id == asker or not person.works_on(on) or is_away(person, on):
            continue
        signed = agreement.id if agreement is not None else None
        if may_see(register, id, on, asset=asset, partner=partner or None, agreement=signed):
            return person
    return None


def _candidates(
    register: Register, on: date, activity: Activity, agreement: Agreement | None, partner: str
) -> Iterator[str]:
    assignment = assignment_for(agreement, activity) if agreement is not None else None
    if assignment is not None:
        yield assignment.accountable
        person = register.people.get(assignment.accountable)
        away = delegate_on(person, on) if person is not None else None
        manager = person.manager if person is not None else None
        yield from filter(None, (assignment.delegate, away, manager))
    if partner in register.partners:
        yield from filter(None, (register.partners[partner].manager,))
    yield from (person.id for person in register.people_with_role.get(LEGAL, ()))


def names_of(register: Register, people: Iterable[str]) -> tuple[str, ...]:
    """What these people are called; the id of one who is not registered."""
    return tuple(register.people[id].name if id in register.people else id for id in people)


def absence_of(register: Register, person: str, on: date) -> str:
    """Until when the person is away and who decides meanwhile, in words; empty while she is not."""
    record = register.people.get(person)
    for absence in record.away if record is not None else ():
        if absence.from_on <= on <= absence.until_on:
            instead = f"; {names_of(register, (absence.delegate,))[0]} decides meanwhile" if absence.delegate else ""
            return f"away until {absence.until_on}{instead}"
    return ""
