"""What a register must keep to be one: ids that exist, trees without cycles, quotes that stand in their clause."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE, AgreementKind, Effect, Information, Term

TABLES = tuple(field.name for field in fields(Register) if field.name not in ("company", "texts"))


def find_faults(register: Register) -> list[str]:
    """Everything in the register that names what is not there, or contradicts itself; empty when it is sound."""
    return [
        *wrong_keys(register),
        *missing_records(register),
        *cycles(register),
        *wrong_quotes(register),
        *wrong_dates(register),
        *wrong_documents(register),
    ]


def wrong_keys(register: Register) -> Iterator[str]:
    """Records kept under another id than their own."""
    for table in TABLES:
        for key, record in getattr(register, table).items():
            if key != record.id:
                yield f"{table} keeps {record.id} as {key}"


def missing_records(register: Register) -> Iterator[str]:
    """References to records that do not exist."""
    for owner, table, id_ in references(register):
        if id_ not in getattr(register, table):
            yield f"{owner} names {id_}, which is not among {table}"


def references(register: Register) -> Iterator[tuple[str, str, str]]:
    """Every reference: who makes it, to which table, which id."""
    for table in TABLES:
        for record in getattr(register, table).values():
            for field, target in TARGETS.get(table, {}).items():
                for id_ in listed(getattr(record, field)):
                    if not (id_ == PUBLIC and target == "partners") and not (id_ == HOUSE and target == "agreements"):
                        yield f"{table} {record.id}", target, id_
    for partner in register.partners.values():
        for competitor in partner.competitors:
            yield f"partners {partner.id}", "partners", competitor.partner
    for person in register.people.values():
        for absence in person.away:
            yield from (("people " + person.id, "people", id_) for id_ in listed(absence.delegate))
    for agreement in register.agreements.values():
        for assignment in assignments(agreement.raci):
            for id_ in (assignment.accountable, *listed(assignment.delegate), *assignment.responsible):
                yield f"agreements {agreement.id}", "people", id_
        for term in agreement.terms:
            yield from references_of(f"{agreement.id}/{term.id}", term)
    for rule in register.rules.values():
        yield from references_of(f"house/{rule.id}", rule)


def references_of(owner: str, term: Term) -> Iterator[tuple[str, str, str]]:
    """What a term refers to."""
    affiliates = term.affiliates if isinstance(term.affiliates, tuple) else ()
    for table, ids in (
        ("assets", term.covers.assets),
        ("kinds", term.covers.kinds),
        ("partners", tuple(id_ for id_ in (*affiliates, *(term.partners or ())) if id_ != PUBLIC)),
        ("purposes", term.purposes or ()),
        ("verticals", term.verticals or ()),
    ):
        for id_ in ids:
            yield owner, table, id_


TARGETS: Mapping[str, Mapping[str, str]] = {
    "purposes": {"broader": "purposes"},
    "kinds": {"broader": "kinds"},
    "courses": {"agreement": "agreements", "partner": "partners"},
    "people": {"manager": "people"},
    "assets": {
        "kind": "kinds",
        "owner": "people",
        "readers": "people",
        "derived_from": "assets",
        "contains": "partners",
        "joint_owners": "partners",
        "share_instead": "assets",
    },
    "partners": {"parent": "partners", "verticals": "verticals", "manager": "people", "readers": "people"},
    "holds": {
        "partner": "partners",
        "asset": "assets",
        "agreement": "agreements",
        "placed_by": "people",
        "readers": "people",
    },
    "tents": {"partner": "partners", "people": "people", "assets": "assets", "agreement": "agreements"},
    "agreements": {"partner": "partners", "amends": "agreements", "supersedes": "agreements", "readers": "people"},
    "passes": {"person": "people", "course": "courses"},
    "approvals": {
        "approver": "people",
        "consent_of": "partners",
        "asset": "assets",
        "partner": "partners",
        "purpose": "purposes",
        "requested_by": "people",
    },
    "clearances": {"asset": "assets", "partner": "partners", "cleared_by": "people"},
    "acknowledgements": {"person": "people"},
}


def listed(value: Any) -> tuple[str, ...]:
    """An optional id or several, as a tuple."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def assignments(raci: Any) -> tuple[Any, ...]:
    """The assignments of a RACI that are filled in."""
    if raci is None:
        return ()
    named = (raci.disclosure, raci.approval, raci.review, raci.incident)
    return tuple(assignment for assignment in named if assignment is not None)


def cycles(register: Register) -> Iterator[str]:
    """Records that lead back to themselves."""
    for table, field in (
        ("purposes", "broader"),
        ("kinds", "broader"),
        ("people", "manager"),
        ("assets", "derived_from"),
        ("partners", "parent"),
        ("agreements", "amends"),
        ("agreements", "supersedes"),
    ):
        records = getattr(register, table)
        for start in records:
            seen: set[str] = set()
            ahead = list(listed(getattr(records[start], field)))
            while ahead:
                at = ahead.pop()
                if at not in seen and at in records:
                    seen.add(at)
                    ahead.extend(listed(getattr(records[at], field)))
            if start in seen:
                yield f"{table} {start} leads back to itself by {field}"


def wrong_quotes(register: Register) -> Iterator[str]:
    """Terms whose clause does not hold their quote, and ids given twice."""
    documents = {agreement.id: agreement.terms for agreement in register.agreements.values()}
    for name, terms in {**documents, HOUSE: tuple(register.rules.values())}.items():
        lines = register.texts.get(name, "").splitlines()
        for term in terms:
            if not any(line.startswith(f"{term.clause} ") and term.quote in line for line in lines):
                yield f"{name}/{term.id} is not quoted in clause {term.clause}"
        if len({term.id for term in terms}) < len(terms):
            yield f"{name} gives an id twice"
    if set(register.texts) != {*documents, HOUSE}:
        yield "there are other texts than agreements"


def wrong_dates(register: Register) -> Iterator[str]:
    """Periods that end before they begin."""
    for table in ("holds", "tents", "approvals"):
        for record in getattr(register, table).values():
            first = record.given_on if table == "approvals" else record.from_on
            if record.until_on is not None and record.until_on < first:
                yield f"{table} {record.id} ends before it begins"
    for agreement in register.agreements.values():
        for last in (agreement.expires_on, agreement.terminated_on):
            if last is not None and last < agreement.effective_on:
                yield f"agreements {agreement.id} ends before it begins"
        for term in agreement.terms:
            if term.from_on is not None and term.until_on is not None and term.until_on < term.from_on:
                yield f"{agreement.id}/{term.id} ends before it begins"
    for event in register.passes.values():
        version = next((v for v in register.courses[event.course].versions if v.version == event.version), None)
        if version is None or event.passed_on < version.from_on:
            yield f"passes {event.id} is of no edition of its day"


def wrong_documents(register: Register) -> Iterator[str]:
    """Agreements, addenda and terms put together in a way no document is."""
    for agreement in register.agreements.values():
        if (agreement.kind is AgreementKind.ADDENDUM) != (agreement.amends is not None):
            yield f"agreements {agreement.id} amends nothing, or is no addendum"
        base = register.agreements.get(agreement.amends or "")
        own = {term.id for term in agreement.terms}
        below = {term.id for term in base.terms} if base else set()
        if base and base.partner != agreement.partner:
            yield f"agreements {agreement.id} amends another partner's"
        for term in agreement.terms:
            for id_ in term.replaces:
                if id_ not in below:
                    yield f"{agreement.id}/{term.id} replaces {id_}, which is not in its base"
            for id_ in term.lifts:
                there, _, target = id_.rpartition("/")
                others = (
                    {other.id for other in register.agreements[there].terms} if there in register.agreements else own
                )
                if target not in (register.rules if there == HOUSE else others):
                    yield f"{agreement.id}/{term.id} lifts {id_}, which does not exist"
            if term.effect is Effect.PERMIT and term.information is Information.OURS and term.aspects is None:
                yield f"{agreement.id}/{term.id} is a permit of ours without aspects"
