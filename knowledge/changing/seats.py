"""Whose word it is, seat by seat, and who comes to decide by a change of the register (rules 31 and 32)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from knowledge.deciders import ACCOUNTABLE, LEGAL, OWNER, PARTNER, PARTNER_MANAGER, delegate_on, is_away
from knowledge.people import Person
from knowledge.register import Register
from knowledge.responsible import Activity, assignment_for
from knowledge.terms import Agreement


class Seat(NamedTuple):
    """Something that somebody decides: for one asset, one partner, one agreement and activity, or for a term."""

    capacity: str
    subject: str = ""


class Line(NamedTuple):
    """Who decides in a seat, and who where she cannot."""

    holders: tuple[str, ...]
    is_answering: bool = False
    """Whether an agreement names the one holder: then her delegates come one after the other, and not beside her."""
    delegate: str | None = None
    """Whom the agreement names besides."""
    last: tuple[str, ...] = ()
    """Who is asked where nobody else is left, in order."""


def gainers(before: Register, after: Register) -> tuple[str, ...]:
    """Everybody who could decide something after the change, on some day, that she could not before; by id.

    In a seat everybody decides only where all those ahead of her cannot: they are away, gone, or ask themselves. Who
    has come into the line, or no longer stands behind somebody in it, has gained. A seat that is new took no word
    before, so that nobody gains by it.
    """
    ids = before.people.keys() | after.people.keys()
    changed = {id for id in ids if before.people.get(id) != after.people.get(id)}
    old = _seats(before)
    found: set[str] = set()
    for seat, line in _seats(after).items():
        was = old.get(seat)
        if was is None or (was == line and changed.isdisjoint(_cast(line, before, after))):
            continue
        for day in _days({*_cast(was, before, after), *_cast(line, before, after)}, before, after):
            ahead, now = _ahead(was, before, day), _ahead(line, after, day)
            found.update(id for id, others in now.items() if id not in ahead or not ahead[id] <= others)
    return tuple(sorted(found))


def _seats(register: Register) -> Mapping[Seat, Line]:
    found = {Seat(OWNER, asset.id): _line(asset.owner) for asset in register.assets.values()}
    found.update((Seat(PARTNER_MANAGER, each.id), _line(each.manager)) for each in register.partners.values())
    for capacity in {LEGAL, *_named(register)}:
        is_person = capacity in register.people
        found[Seat(capacity)] = _line(capacity) if is_person else Line(_with_role(register, capacity))
    for agreement in register.agreements.values():
        for activity in Activity:
            found[Seat(f"{ACCOUNTABLE} {activity}", agreement.id)] = _answering(agreement, activity, register)
    return found


def _named(register: Register) -> Iterator[str]:
    """The roles and people whose approval some term asks for."""
    terms = (*register.rules.values(), *(term for each in register.agreements.values() for term in each.terms))
    offices = (OWNER, ACCOUNTABLE, PARTNER_MANAGER, PARTNER)
    return (capacity for term in terms for capacity in term.approvers if capacity not in offices)


def _line(holder: str | None) -> Line:
    return Line((holder,) if holder is not None else ())


def _with_role(register: Register, role: str) -> tuple[str, ...]:
    return tuple(person.id for person in register.people_with_role.get(role, ()))


def _answering(agreement: Agreement, activity: Activity, register: Register) -> Line:
    partner = register.partners.get(agreement.partner)
    manager = (partner.manager,) if partner is not None and partner.manager is not None else ()
    assignment = assignment_for(agreement, activity)
    if assignment is None:
        return Line(manager or _with_role(register, LEGAL))
    last = (*manager, *_with_role(register, LEGAL))
    return Line((assignment.accountable,), is_answering=True, delegate=assignment.delegate, last=last)


def _cast(line: Line, *registers: Register) -> set[str]:
    """Everybody who may come to decide in the seat."""
    found = {*line.holders, *line.last, *filter(None, (line.delegate,))}
    for register in registers:
        for person in (register.people[id] for id in line.holders if id in register.people):
            found.update(filter(None, (person.manager, *(absence.delegate for absence in person.away))))
    return found


def _days(cast: Iterable[str], *registers: Register) -> set[date]:
    """A day of each time in which the same people are there."""
    people = [register.people[id] for register in registers for id in cast if id in register.people]
    return {date.min, *(day for person in people for day in _turns(person))}


def _turns(person: Person) -> Iterator[date]:
    """The days on which somebody comes or is there no longer."""
    if person.joined_on is not None:
        yield person.joined_on
    yield from (absence.from_on for absence in person.away)
    for last in (person.left_on, *(absence.until_on for absence in person.away)):
        if last is not None and last < date.max:
            yield last + timedelta(days=1)


def _ahead(line: Line, register: Register, day: date) -> dict[str, frozenset[str]]:
    """Everybody in the line who is there that day, with all who must be unable to decide before she does."""
    found: dict[str, frozenset[str]] = {}
    ahead: frozenset[str] = frozenset()
    for rank in _ranks(line, register, day):
        able = {id for id in rank if id is not None and id not in ahead and _is_there(register.people.get(id), day)}
        found.update(dict.fromkeys(able, ahead))
        ahead |= able
    return found


def _ranks(line: Line, register: Register, day: date) -> Iterator[Iterable[str | None]]:
    people = [register.people[id] for id in line.holders if id in register.people]
    delegates = [delegate_on(person, day) for person in people]
    if line.is_answering:
        yield from (line.holders, (line.delegate,), delegates)
    else:
        yield (*line.holders, *delegates)
    yield [person.manager for person in people]
    yield from ((id,) for id in line.last)


def _is_there(person: Person | None, day: date) -> bool:
    return person is not None and person.works_on(day) and not is_away(person, day)
