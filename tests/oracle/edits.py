"""Changes to a register that leave it sound: any record added, removed or altered."""

import random
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE, AgreementKind, Term
from tests.oracle.references import TABLES, TARGETS, find_faults, listed
from tests.oracle.worlds import random_world, with_texts

ATTEMPTS = 50
FIXED = ("id", "clause", "quote", "lifts", "replaces", "amends", "supersedes")
REMOVABLE = tuple(table for table in TABLES if table not in ("people", "kinds", "verticals", "regions"))
MANDATORY = {
    "courses": ("agreement", "partner"),
    "holds": ("partner", "asset", "agreement"),
    "tents": ("partner", "people", "assets"),
    "agreements": ("partner", "amends"),
    "passes": ("person", "course"),
    "approvals": ("approver", "asset", "partner", "purpose", "consent_of"),
    "clearances": ("asset", "partner", "cleared_by"),
    "acknowledgements": ("person",),
}


def with_table(register: Register, table: str, records: dict[str, Any]) -> Register:
    """The register with other records in one of its tables."""
    change: dict[str, Any] = {table: records}
    return replace(register, **change)


def random_edit(rng: random.Random, register: Register) -> Register:
    """The register with one record added, removed or altered; whatever then hangs in the air goes too."""
    for _ in range(ATTEMPTS):
        change = rng.choice((add_record, remove_record, alter_record, alter_record, alter_term, alter_term))
        edited = change(rng, register)
        if edited is not None and edited != register and not find_faults(edited):
            return edited
    return register


def add_record(rng: random.Random, register: Register) -> Register | None:
    """A record of another random world comes in, new or in place of the one with its id."""
    other = random_world(random.Random(rng.randrange(2**32)))
    table = rng.choice(TABLES)
    records = getattr(other, table)
    if not records:
        return None
    record = records[rng.choice(sorted(records))]
    return mended(with_table(register, table, {**getattr(register, table), record.id: record}))


def remove_record(rng: random.Random, register: Register) -> Register | None:
    """A record goes, and what cannot be without it."""
    table = rng.choice(REMOVABLE)
    records = getattr(register, table)
    return without(register, table, rng.choice(sorted(records))) if records else None


def alter_record(rng: random.Random, register: Register) -> Register | None:
    """A record takes over one field of another of its kind, or a day moves."""
    table = rng.choice([table for table in TABLES if getattr(register, table)])
    records = getattr(register, table)
    record = records[rng.choice(sorted(records))]
    alike = [key for key in sorted(records) if table != "rules" or does(records[key]) == does(record)]
    other = records[rng.choice(alike)]
    altered = alter(rng, record, other)
    return mended(with_table(register, table, {**records, altered.id: altered}))


def alter_term(rng: random.Random, register: Register) -> Register | None:
    """A term of an agreement takes over one field of another that does the same, or goes."""
    if not register.agreements:
        return None
    agreement = register.agreements[rng.choice(sorted(register.agreements))]
    if not agreement.terms:
        return None
    terms = list(agreement.terms)
    place = rng.randrange(len(terms))
    if rng.random() < 0.25:
        terms.pop(place)
    else:
        everywhere = [term for other in register.agreements.values() for term in other.terms]
        alike = [term for term in everywhere if does(term) == does(terms[place])]
        terms[place] = alter(rng, terms[place], rng.choice(alike))
    altered = replace(agreement, terms=tuple(terms))
    return mended(replace(register, agreements={**register.agreements, agreement.id: altered}))


def does(term: Term) -> tuple[str, ...]:
    """What a term does, its limits apart."""
    return term.effect, term.action, term.information, term.reach


def alter(rng: random.Random, record: Any, other: Any) -> Any:
    """The record with one field as in the other, or one day moved a little."""
    name = rng.choice([field.name for field in fields(record) if field.name not in FIXED])
    value = getattr(record, name)
    if isinstance(value, date):
        return replace(record, **{name: value + timedelta(days=rng.choice((-400, -2, -1, 1, 2, 400)))})
    return replace(record, **{name: getattr(other, name)})


def without(register: Register, table: str, id_: str) -> Register:
    """The register without the record and without what cannot be without it."""
    left = {key: record for key, record in getattr(register, table).items() if key != id_}
    return mended(with_table(register, table, left))


def mended(register: Register) -> Register:
    """The register with every reference into the void dropped, and with it the records that make no sense then."""
    while True:
        changed = False
        for table in TABLES:
            records = {}
            for key, record in getattr(register, table).items():
                whole = mend(register, table, record)
                changed = changed or whole != record
                if whole is not None:
                    records[key] = whole
            register = with_table(register, table, records)
        if not changed:
            return with_texts(register)


def mend(register: Register, table: str, record: Any) -> Any:
    """The record without references into the void; None when it cannot be without one."""
    for field, target in TARGETS.get(table, {}).items():
        before = getattr(record, field)
        known = {*getattr(register, target), *((PUBLIC,) if target == "partners" else ())}
        after = tuple(id_ for id_ in listed(before) if id_ in known or (target == "agreements" and id_ == HOUSE))
        if len(after) == len(listed(before)):
            continue
        if field in MANDATORY.get(table, ()) and not after:
            return None
        record = replace(record, **{field: (after[0] if after else None) if isinstance(before, str) else after})
    if table == "partners":
        competitors = tuple(item for item in record.competitors if item.partner in register.partners)
        return replace(record, competitors=competitors)
    if table == "agreements":
        base = register.agreements.get(record.amends or "")
        if record.kind is AgreementKind.ADDENDUM and (base is None or base.partner != record.partner):
            return None
        others = {term.id for term in base.terms} if base else set()
        own = {term.id for term in record.terms}
        return replace(record, terms=tuple(mend_term(register, term, own, others) for term in record.terms))
    if table == "rules":
        return mend_term(register, record, set(), set())
    if table == "passes":
        known = {version.version for version in register.courses[record.course].versions}
        return record if record.version in known else None
    return record


def mend_term(register: Register, term: Term, own: set[str], below: set[str]) -> Term:
    """The term without references into the void; a list that loses its last entry names nothing any more."""

    def lifted(id_: str) -> bool:
        there, _, target = id_.rpartition("/")
        if there == HOUSE:
            return target in register.rules
        agreement = register.agreements.get(there)
        return target in {other.id for other in agreement.terms} if agreement else not there and target in own

    affiliates = term.affiliates
    if isinstance(affiliates, tuple):
        affiliates = tuple(id_ for id_ in affiliates if id_ in register.partners)
    return replace(
        term,
        covers=replace(
            term.covers,
            assets=tuple(id_ for id_ in term.covers.assets if id_ in register.assets),
            kinds=tuple(id_ for id_ in term.covers.kinds if id_ in register.kinds),
        ),
        affiliates=affiliates,
        partners=still(term.partners, {*register.partners, PUBLIC}),
        purposes=still(term.purposes, set(register.purposes)),
        verticals=still(term.verticals, set(register.verticals)),
        lifts=tuple(id_ for id_ in term.lifts if lifted(id_)),
        replaces=tuple(id_ for id_ in term.replaces if id_ in below),
    )


def still(values: tuple[str, ...] | None, known: set[str]) -> tuple[str, ...] | None:
    """The values that are still known; None when there was no limit or none is left of it."""
    return None if values is None else tuple(value for value in values if value in known) or None
