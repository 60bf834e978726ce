"""The kinds of people a register has, told apart by what is hidden from them."""

from dataclasses import dataclass
from datetime import date

from knowledge.calendar import FIRST_DAY
from knowledge.register import Register
from knowledge.visibility import Hidden, has_closed, hidden_from, visible_to


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Audience:
    """People from whom the same records are hidden."""

    person: str
    """The first of them, by id."""
    hidden: Hidden
    view: Register
    """The register as they see it."""


def audiences_of(register: Register) -> tuple[Audience, ...]:
    """Everybody from whom something is hidden, before and after each tent opens; one audience for each set of records.

    What is hidden from several readers together is what is hidden from any of them, and everybody sees a cover, so that
    single people are enough.
    """
    if not has_closed(register):
        return ()
    found: dict[Hidden, Audience] = {}
    days = _days(register)
    for person in _examples(register):
        for day in days:
            hidden = hidden_from(register, (person,), day)
            if hidden and hidden not in found:
                view = visible_to(register, (person,), day)
                found[hidden] = Audience(person=person, hidden=hidden, view=view)
    return tuple(found.values())


def views_of(register: Register, person: str) -> tuple[Register, ...]:
    """The register as the person sees it, before and after each tent opens."""
    return tuple(visible_to(register, (person,), day) for day in _days(register))


def _days(register: Register) -> tuple[date, ...]:
    opening = {tent.open_from for tent in register.tents.values() if tent.open_from is not None}
    return tuple(sorted({FIRST_DAY, *opening}))


def _examples(register: Register) -> tuple[str, ...]:
    """One person for each combination of lists of readers and of tents."""
    closable = (register.partners, register.assets, register.agreements, register.holds)
    lists = {frozenset(r.readers) for records in closable for r in records.values() if r.readers is not None}
    lists |= {frozenset(tent.people) for tent in register.tents.values()}
    on: dict[str, set[frozenset[str]]] = {}
    for people in lists:
        for person in people:
            on.setdefault(person, set()).add(people)
    examples: dict[frozenset[frozenset[str]], str] = {}
    for person in sorted(register.people):
        examples.setdefault(frozenset(on.get(person, ())), person)
    return tuple(examples.values())
