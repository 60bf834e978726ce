"""Who must be told of a disclosure: of an exception, and of an accident (rule 32)."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from knowledge.deciders import LEGAL, PARTNERSHIPS, is_away
from knowledge.disclosing.disclosures import Direction, Disclosure, Kept
from knowledge.people import Person
from knowledge.prompts import Prompt
from knowledge.register import Register
from knowledge.responsible import Activity, turn_to
from knowledge.visibility import may_see


def who_must_know(disclosure: Disclosure, by: str, register: Register, today: date) -> tuple[Person, ...]:
    """Those who must be told of it, each once; nobody for what the terms allowed.

    1. Of an exception: who is accountable for disclosures under each agreement it was done under, or else under any
       agreement with the partner; where none is signed the partner's manager, else Legal.
    2. Of an accident: who is accountable for incidents under these, and everybody in Legal.
    3. Never the one who logged it, and only who may herself see the records; `register` is the whole one.
    """
    activities = []
    if disclosure.is_exception:
        activities.append(Activity.DISCLOSURE)
    if disclosure.accidental:
        activities.append(Activity.INCIDENT)
    found = {
        person.id: person for activity in activities for person in _turned_to(disclosure, by, register, today, activity)
    }
    if disclosure.accidental:
        found |= {person.id: person for person in _legal(disclosure, by, register, today)}
    return tuple(found.values())


class Deed(StrEnum):
    """What somebody can do about a disclosure that is on record."""

    LETTER = "letter"
    """Draft the letter that confirms it."""
    DONE = "done"
    """Say that what had to follow was done."""
    CORRECT = "correct"
    WITHDRAW = "withdraw"


def deeds_for(kept: Kept, person: str, register: Register) -> tuple[Deed, ...]:
    """What the person can do about the disclosure, the most pressing first; `register` is as she sees it."""
    is_hers = may_amend(kept, person, register)
    found = (
        (Deed.LETTER, kept.has_unconfirmed),
        (Deed.DONE, is_hers and bool(kept.open_duties)),
        (Deed.CORRECT, is_hers and not kept.is_withdrawn and kept.disclosure.direction is Direction.OUT),
        (Deed.WITHDRAW, is_hers and not kept.is_withdrawn),
    )
    return tuple(deed for deed, can_be_done in found if can_be_done)


_LABELS: Mapping[Deed, str] = {
    Deed.LETTER: "Draft the letter that confirms it",
    Deed.DONE: "Record what was done",
    Deed.CORRECT: "Correct it",
    Deed.WITHDRAW: "Withdraw it",
}


def prompts_for(kept: Kept, person: str, register: Register) -> tuple[Prompt, ...]:
    """`deeds_for`, each as what is pressed and what is said by that."""
    return tuple(Prompt(_LABELS[deed], f"{deed} {kept.id}") for deed in deeds_for(kept, person, register))


def may_amend(kept: Kept, person: str, register: Register) -> bool:
    """Whether the person may correct or withdraw the record, or say that what had to follow was done.

    Those who logged it, disclosed it, were told of it or answer for it: Legal, partnerships, the partner's manager and
    the asset's owner. `register` is as she sees it.
    """
    made = kept.disclosure
    if person in (kept.logged_by, kept.first.by, made.by, *kept.told):
        return True
    partner, asset = register.partners.get(made.partner or ""), register.assets.get(made.asset or "")
    answering = {each.id for role in (LEGAL, PARTNERSHIPS) for each in register.people_with_role.get(role, ())}
    return person in answering or person in (
        partner.manager if partner is not None else None,
        asset.owner if asset is not None else None,
    )


def _turned_to(
    disclosure: Disclosure, by: str, register: Register, today: date, activity: Activity
) -> Iterator[Person]:
    partner = disclosure.partner or ""
    named = [register.agreements[id] for id in disclosure.agreements if id in register.agreements]
    agreements = [each for each in named if each.partner == partner] or list(register.agreements_of.get(partner, ()))
    asked = [turn_to(register, by, today, activity, agreement=each, asset=disclosure.asset) for each in agreements]
    if not any(asked):
        asked = [turn_to(register, by, today, activity, partner=partner, asset=disclosure.asset)]
    yield from (person for person in asked if person is not None)


def _legal(disclosure: Disclosure, by: str, register: Register, today: date) -> Iterator[Person]:
    for person in register.people_with_role.get(LEGAL, ()):
        is_there = person.works_on(today) and not is_away(person, today)
        if (
            person.id != by
            and is_there
            and may_see(register, person.id, today, asset=disclosure.asset, partner=disclosure.partner)
        ):
            yield person
