"""Who may change what in the register."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from knowledge.assets import Asset
from knowledge.changing.alterations import Alteration, alterations, find_record
from knowledge.deciders import LEGAL, PARTNERSHIPS
from knowledge.partners import Hold, Partner, Tent
from knowledge.register import Register
from knowledge.responsible import Activity, assignment_for
from knowledge.terms import Agreement
from knowledge.visibility import is_outsider, visible_to


class Office(StrEnum):
    """What gives somebody a right: a role of the company, or what she is to the record."""

    ADMINISTRATOR = "administrator"
    LEGAL = LEGAL
    PARTNERSHIPS = PARTNERSHIPS
    MANAGER = "partner manager"
    OWNER = "owner"
    ACCOUNTABLE = "accountable person"


ROLES = (Office.ADMINISTRATOR, Office.LEGAL, Office.PARTNERSHIPS)
"""The offices that are roles a person can be given."""
_LEGAL = (Office.LEGAL,)
_HOUSE = (Office.LEGAL, Office.ADMINISTRATOR)
_ANY = (
    Office.LEGAL,
    Office.PARTNERSHIPS,
    Office.ADMINISTRATOR,
    Office.MANAGER,
    Office.OWNER,
    Office.ACCOUNTABLE,
)

RIGHTS: Mapping[str, tuple[Office, ...]] = {
    "hold": _ANY,
    "agreement": _LEGAL,
    "text": _LEGAL,
    "rule": _LEGAL,
    "purpose": _LEGAL,
    "clearance": _LEGAL,
    "company": _HOUSE,
    "kind": _HOUSE,
    "region": _HOUSE,
    "vertical": _HOUSE,
    "course": _HOUSE,
    "tent": _HOUSE,
    "person": (Office.ADMINISTRATOR,),
    "asset": (Office.OWNER, Office.LEGAL, Office.ADMINISTRATOR),
    "partner": (Office.MANAGER, Office.PARTNERSHIPS, Office.LEGAL),
}
"""By the kind of a record, who may change it."""


def may_change(person: str, each: Alteration, register: Register) -> bool:
    """Whether the person may make the change; `register` is the one before it, as she sees it.

    1. Whoever has one of the offices of `RIGHTS`. An office that somebody has by the record itself is looked for in
       what the record is, and only in an addition in what it is to be: nobody gives herself a right by a change.
    2. Where nobody is administrator, Legal is.
    3. A tent is changed by those of its own people who have the office: the others do not know of it.
    """
    if isinstance(each.before, Tent) and person not in each.before.people:
        return False
    return person in _holders(register, each)


def entitled(before: Register, after: Register, today: date) -> tuple[str, ...]:
    """Everybody who may make today all the changes from one register to the other, by id; both are whole.

    Only who sees each changed record, as it is and as it is to be: what is closed to her she cannot judge.
    """
    changes = alterations(before, after)
    holders = set.intersection(*(set(_holders(before, each)) for each in changes)) if changes else set()
    return tuple(person for person in sorted(holders) if _is_entitled(person, changes, before, after, today))


def _is_entitled(person: str, changes: tuple[Alteration, ...], before: Register, after: Register, today: date) -> bool:
    if is_outsider(before, person, today):
        return False
    was, is_to_be = (visible_to(register, (person,), today) for register in (before, after))
    return all(
        _may_now(person, each, was) and (each.after is None or find_record(is_to_be, each.kind, each.id) is not None)
        for each in changes
    )


def changers_of(register: Register, kind: str, id: str, today: date) -> tuple[str, ...]:
    """Everybody who may change the record today, or add one of the kind where there is none of the id; by id."""
    record = find_record(register, kind, id)
    each = Alteration(kind, id, record, record)
    return tuple(
        person
        for person in sorted(set(_holders(register, each)))
        if not is_outsider(register, person, today) and _may_now(person, each, visible_to(register, (person,), today))
    )


def _may_now(person: str, each: Alteration, was: Register) -> bool:
    return may_change(person, each, was) and (each.before is None or find_record(was, each.kind, each.id) is not None)


def entitled_by_role(kind: str, register: Register) -> frozenset[str]:
    """Everybody who may change every record of the kind, because of a role."""
    roles = [office for office in offices_for(kind, register) if office in ROLES]
    return frozenset(person.id for role in roles for person in register.people_with_role.get(role, ()))


def keepers(register: Register, today: date) -> tuple[str, ...]:
    """Everybody who keeps the register today, by id: administrators and Legal."""
    found = {
        person.id
        for office in (Office.ADMINISTRATOR, Office.LEGAL)
        for person in register.people_with_role.get(office, ())
    }
    return tuple(person for person in sorted(found) if not is_outsider(register, person, today))


def offices_for(kind: str, register: Register) -> tuple[Office, ...]:
    """The offices that may change a record of the kind; Legal in the place of an administrator that nobody is."""
    offices = RIGHTS.get(kind, ())
    if Office.ADMINISTRATOR in offices and not register.people_with_role.get(Office.ADMINISTRATOR):
        return tuple(dict.fromkeys(Office.LEGAL if each is Office.ADMINISTRATOR else each for each in offices))
    return offices


def _holders(register: Register, each: Alteration) -> Iterator[str]:
    for office in offices_for(each.kind, register):
        if office in ROLES:
            yield from (person.id for person in register.people_with_role.get(office, ()))
        else:
            yield from filter(None, _by_record(register, office, each.record))


def _by_record(register: Register, office: Office, record: object | None) -> Iterable[str | None]:
    """Who has the office by what the record is, or by what it is about."""
    for subject in (record, *_subjects(register, record)):
        match office, subject:
            case Office.OWNER, Asset():
                yield subject.owner
            case Office.MANAGER, Partner():
                yield subject.manager
            case Office.MANAGER, Agreement():
                partner = register.partners.get(subject.partner)
                yield partner.manager if partner is not None else None
            case Office.ACCOUNTABLE, Agreement():
                assignments = (assignment_for(subject, activity) for activity in Activity)
                yield from (assignment.accountable for assignment in assignments if assignment is not None)
            case _:
                pass


def _subjects(register: Register, record: object | None) -> Iterator[Any]:
    """What a hold stops, with the agreements of a partner."""
    if not isinstance(record, Hold):
        return
    if record.asset is not None:
        yield register.assets.get(record.asset)
    if record.agreement is not None:
        yield register.agreements.get(record.agreement)
    if record.partner is not None:
        yield register.partners.get(record.partner)
        yield from register.agreements_of.get(record.partner, ())
