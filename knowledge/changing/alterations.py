"""What is different between two registers, record by record."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from knowledge.reading.sections import ALL_SECTIONS, COMPANY, TEXT
from knowledge.register import Register

TABLES: Mapping[str, str] = {
    **{section.kind: name for name, section in ALL_SECTIONS.items()},
    TEXT: "texts",
}
"""By the kind of a record, the table of the register that holds it; the company is no table."""


@dataclass(frozen=True, slots=True)
class Alteration:
    """What happened to one record: None before means added, None after means removed."""

    kind: str
    id: str
    before: Any
    after: Any

    @property
    def record(self) -> Any:
        """What it was, else what it is."""
        return self.after if self.before is None else self.before


def find_record(register: Register, kind: str, id: str) -> Any:
    """The record; None where there is none."""
    if kind == COMPANY:
        return register.company if id == COMPANY else None
    return getattr(register, TABLES[kind]).get(id)


def alterations(before: Register, after: Register) -> tuple[Alteration, ...]:
    """Every record that is not the same in both, in the order of the register's tables and of ids."""
    found = [] if before.company == after.company else [Alteration(COMPANY, COMPANY, before.company, after.company)]
    for kind, table in TABLES.items():
        old: Mapping[str, Any] = getattr(before, table)
        new: Mapping[str, Any] = getattr(after, table)
        if old is new:
            continue
        ids = sorted(id for id in old.keys() | new.keys() if old.get(id) != new.get(id))
        found.extend(Alteration(kind, id, old.get(id), new.get(id)) for id in ids)
    return tuple(found)


def altered(register: Register, each: Alteration) -> Register:
    """The register with this one record as it is after."""
    if each.kind == COMPANY:
        return replace(register, company=each.after)
    table = TABLES[each.kind]
    records = {id: record for id, record in getattr(register, table).items() if id != each.id}
    changed: dict[str, Any] = {table: records if each.after is None else {**records, each.id: each.after}}
    return replace(register, **changed)
