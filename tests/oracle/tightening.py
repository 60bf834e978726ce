"""Changes to a random world that look as if they only protect; not all of them do."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from knowledge.assets import Asset, Sensitivity
from knowledge.company import Course, CourseVersion
from knowledge.partners import Competitor, DiligenceStatus, Hold, Partner
from knowledge.people import Absence, Person
from knowledge.register import Register
from knowledge.terms import Effect
from tests.oracle.edits import with_table
from tests.oracle.worlds import random_world

Tighten = Callable[[random.Random, Register], Register | None]
SUBJECTS = {"partner": "partners", "asset": "assets", "agreement": "agreements"}


def moved(rng: random.Random, day: date | None, days: tuple[int, ...] = (-400, -2, -1, 1, 2, 400)) -> date | None:
    """Another day, or none at all."""
    return None if day is None or rng.random() < 0.1 else day + timedelta(days=rng.choice(days))


def some_record(rng: random.Random, records: Mapping[str, Any]) -> Any:
    """One of the records; None where there is none."""
    return records[rng.choice(sorted(records))] if records else None


def changed(register: Register, table: str, record: Any) -> Register:
    """The register with this record in place of the one with its id."""
    return with_table(register, table, {**getattr(register, table), record.id: record})


def place_hold(rng: random.Random, register: Register) -> Register | None:
    what = rng.choice(sorted(SUBJECTS))
    subject = some_record(rng, getattr(register, SUBJECTS[what]))
    if subject is None or register.company.today is None:
        return None
    subjects: dict[str, Any] = {what: subject.id}
    first = register.company.today - timedelta(days=rng.choice((0, 3, 400)))
    return changed(register, "holds", Hold(id="placed", from_on=first, until_on=moved(rng, None), **subjects))


def alter_hold(rng: random.Random, register: Register) -> Register | None:
    hold: Hold | None = some_record(rng, register.holds)
    if hold is None:
        return None
    first = moved(rng, hold.from_on) or hold.from_on
    until = hold.until_on if rng.random() < 0.4 else moved(rng, hold.until_on)
    return changed(register, "holds", replace(hold, from_on=first, until_on=until, reason="anew"))


def alter_asset(rng: random.Random, register: Register) -> Register | None:
    asset: Asset = some_record(rng, register.assets)
    one = rng.choice(("sensitivity", "contains", "derived_from", "joint_owners", "value"))
    values: dict[str, Any] = {
        "sensitivity": rng.choice(tuple(Sensitivity)),
        "contains": tuple(dict.fromkeys((*asset.contains, rng.choice(sorted(register.partners))))),
        "derived_from": tuple(dict.fromkeys((*asset.derived_from, *_earlier(rng, asset, register)))),
        "joint_owners": tuple(dict.fromkeys((*asset.joint_owners, rng.choice(sorted(register.partners))))),
        "value": "much",
    }
    change: dict[str, Any] = {one: values[one]}
    return changed(register, "assets", replace(asset, **change))


def _earlier(rng: random.Random, asset: Asset, register: Register) -> tuple[str, ...]:
    """An asset that stands before it, so that lineage never comes back to where it began."""
    ids = list(register.assets)
    before = ids[: ids.index(asset.id)]
    return (rng.choice(before),) if before else ()


def alter_partner(rng: random.Random, register: Register) -> Register | None:
    partner: Partner = some_record(rng, register.partners)
    vetted = partner.due_diligence
    match rng.randrange(5):
        case 0:
            others = sorted(register.partners.keys() - {partner.id})
            rival = Competitor(partner=rng.choice(others), until_on=moved(rng, register.company.today))
            return changed(register, "partners", replace(partner, competitors=(*partner.competitors, rival)))
        case 1 if vetted is not None:
            shorter = replace(vetted, until_on=moved(rng, vetted.until_on or register.company.today))
            return changed(register, "partners", replace(partner, due_diligence=shorter))
        case 2 if vetted is not None:
            status = rng.choice(tuple(DiligenceStatus))
            return changed(register, "partners", replace(partner, due_diligence=replace(vetted, status=status)))
        case 3:
            ends = tuple(
                replace(s, until_on=moved(rng, s.until_on or register.company.today)) for s in partner.screenings
            )
            return changed(register, "partners", replace(partner, screenings=ends))
        case _:
            held = tuple(
                replace(a, until_on=moved(rng, a.until_on or register.company.today)) for a in partner.attestations
            )
            return changed(register, "partners", replace(partner, attestations=held, status="former"))


def alter_person(rng: random.Random, register: Register) -> Register | None:
    person: Person = some_record(rng, register.people)
    today = register.company.today or date(2026, 11, 22)
    days = (-400, -2, 0, 1, 2)
    if rng.random() < 0.5:
        return changed(register, "people", replace(person, left_on=today + timedelta(days=rng.choice(days))))
    first = today + timedelta(days=rng.choice((*days, 3, 30)))
    delegate = rng.choice((None, rng.choice(sorted(register.people))))
    absence = Absence(from_on=first, until_on=first + timedelta(days=40), delegate=delegate)
    return changed(register, "people", replace(person, away=(*person.away, absence)))


def alter_tent(rng: random.Random, register: Register) -> Register | None:
    tent = some_record(rng, register.tents)
    if tent is None:
        return None
    until = moved(rng, tent.until_on) or tent.until_on
    return changed(register, "tents", replace(tent, until_on=max(until, tent.from_on)))


def add_rule(rng: random.Random, register: Register) -> Register | None:
    other = random_world(random.Random(rng.randrange(2**32)))
    rule = some_record(rng, other.rules)
    if rule is None:
        return None
    return changed(register, "rules", replace(rule, id="added", approvers=rule.approvers, partners=None, purposes=None))


def add_term(rng: random.Random, register: Register) -> Register | None:
    agreement = some_record(rng, register.agreements)
    donors = [term for each in register.agreements.values() for term in each.terms if term.effect is not Effect.PERMIT]
    if agreement is None or not donors:
        return None
    term = replace(rng.choice(donors), id="added", lifts=())
    return changed(register, "agreements", replace(agreement, terms=(*agreement.terms, term)))


def add_course(rng: random.Random, register: Register) -> Register | None:
    tie: dict[str, Any] = {"company": True}
    if rng.random() < 0.7 and register.agreements:
        tie = {"agreement": rng.choice(sorted(register.agreements))}
    version = CourseVersion(version="v1", from_on=date(2020, 1, 1))
    return changed(register, "courses", Course(id="added", versions=(version,), **tie))


TIGHTENINGS: tuple[Tighten, ...] = (
    place_hold,
    alter_hold,
    alter_asset,
    alter_partner,
    alter_person,
    alter_tent,
    add_rule,
    add_term,
    add_course,
)
