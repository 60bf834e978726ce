"""The worlds that cases are told in, and what a case changes in one; tests/cases/README.md has the format."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from knowledge.company import Company
from knowledge.reading import read_register, register_records
from knowledge.reading.sections import ALL_SECTIONS
from knowledge.register import Register
from knowledge.terms import HOUSE

Table = dict[str, Any]
"""A TOML table."""

HERE = Path(__file__).resolve().parent
WORLDS = HERE / "cases" / "worlds"
SAMPLE = HERE.parent / "bot" / "sample"
DEFAULTS: Table = tomllib.loads((WORLDS / "defaults.toml").read_text(encoding="utf-8"))
COMPANY = "company"
RULES = "rules"
TERMS = "terms"
_ORDERS = ("remove", "unset")


class ChangeError(ValueError):
    """A change that cannot be made: it is a slip in the case."""


@dataclass(frozen=True)
class World:
    """Plain tables by section and id, the company apart, with the texts that are not made from quotes."""

    company: Table
    sections: Mapping[str, Mapping[str, Table]]
    texts: Mapping[str, str]

    def changed(self, change: Mapping[str, Any]) -> "World":
        """This world with records added or altered by id, and those of `remove` ("section/id") left out."""
        company, texts = deepcopy(self.company), dict(self.texts)
        sections = {name: dict(records) for name, records in self.sections.items()}
        for name, given in change.items():
            if name == "remove":
                for key in given:
                    _remove(sections, texts, key)
            elif name == COMPANY:
                company = _merged(company, given)
            elif name in ALL_SECTIONS:
                for record in given:
                    old = sections[name].get(record["id"])
                    sections[name][record["id"]] = _merged(old, record) if old else _new(name, record)
            else:
                raise ChangeError(f"there is no section `{name}`")
        return World(company, sections, texts)

    def register(self) -> Register:
        """The register of these tables; each is held against its dataclass."""
        sections = {
            name: {id: _read(ALL_SECTIONS[name].record, _json(table)) for id, table in records.items()}
            for name, records in self.sections.items()
        }
        return Register(company=_read(Company, _json(self.company)), texts=self._all_texts(), **sections)

    def _all_texts(self) -> dict[str, str]:
        terms = {id: table.get(TERMS, ()) for id, table in self.sections["agreements"].items()}
        terms[HOUSE] = list(self.sections[RULES].values())
        return {id: _with_quotes(self.texts.get(id, ""), quoted) for id, quoted in terms.items()}


def world(name: str) -> World:
    """The world of that name; `aurora` is the sample register that the product ships."""
    return _aurora() if name == "aurora" else _written(name)


@cache
def _written(name: str) -> World:
    tables = tomllib.loads((WORLDS / f"{name}.toml").read_text(encoding="utf-8"))
    empty = World(tables.pop(COMPANY), {section: {} for section in ALL_SECTIONS}, {})
    return empty.changed(tables)


@cache
def _aurora() -> World:
    files = {path.relative_to(SAMPLE).as_posix(): path.read_bytes() for path in SAMPLE.rglob("*") if path.is_file()}
    register = read_register(files).register
    assert register is not None, "the sample register has errors"
    kinds = {section.kind: name for name, section in ALL_SECTIONS.items()}
    sections: dict[str, dict[str, Table]] = {name: {} for name in ALL_SECTIONS}
    company: Table = {}
    for (kind, id), record in register_records(register).items():
        if kind == COMPANY:
            company = json.loads(record)
        elif kind in kinds:
            sections[kinds[kind]][id] = {"id": id} | json.loads(record)
    return World(company, sections, register.texts)


def _new(section: str, record: Table) -> Table:
    """A record with the defaults of its section; its name is its id where records have names."""
    if section == RULES:
        return _term(record, 1)
    named = {"name": record["id"]} if section in ("people", "assets", "partners", "tents", "agreements") else {}
    made = deepcopy(named | DEFAULTS.get(section, {}) | record)
    if TERMS in made:
        made[TERMS] = [_term(term, number) for number, term in enumerate(made[TERMS], 1)]
    return _without_orders(made)


def _term(term: Table, number: int) -> Table:
    return {"clause": f"1.{number}", "quote": f"The words of {term['id']}.", "effect": "permit"} | term


def _merged(old: Table, new: Table) -> Table:
    """The old table with the new one's fields in their place; terms merge by id, `unset` names fields to drop."""
    made = {field: value for field, value in old.items() if field not in new.get("unset", ())}
    for field, value in new.items():
        made[field] = _merged_terms(made.get(TERMS, ()), value) if field == TERMS else deepcopy(value)
    return _without_orders(made)


def _merged_terms(old: Iterable[Table], new: Iterable[Table]) -> list[Table]:
    terms = {term["id"]: term for term in old}
    for term in new:
        if term.get("remove"):
            del terms[term["id"]]
        elif term["id"] in terms:
            terms[term["id"]] = _merged(terms[term["id"]], term)
        else:
            terms[term["id"]] = _term(term, len(terms) + 1)
    return list(terms.values())


def _without_orders(table: Table) -> Table:
    return {field: value for field, value in table.items() if field not in _ORDERS}


def _remove(sections: dict[str, dict[str, Table]], texts: dict[str, str], key: str) -> None:
    section, _, id = key.partition("/")
    if id not in sections.get(section, {}):
        raise ChangeError(f"there is no `{key}` to remove")
    del sections[section][id]
    if section == "agreements":
        texts.pop(id, None)


def _with_quotes(text: str, terms: Iterable[Table]) -> str:
    """The text with every quote that it does not hold, each clause a paragraph, in the order of their numbers."""
    clauses: dict[str, list[str]] = {}
    for term in terms:
        if term["quote"] not in text:
            clauses.setdefault(term["clause"], []).append(term["quote"])
    numbers = sorted(clauses, key=lambda number: [int(part) for part in number.split(".")])
    return text + "".join(f"{number} {' '.join(clauses[number])}\n\n" for number in numbers)


def _json(table: Table) -> str:
    return json.dumps(table, default=str)


@cache
def _adapter(record: type) -> TypeAdapter[Any]:
    return TypeAdapter(record)


@cache
def _read(record: type, table: str) -> Any:
    """The record; one table gives one object, so that a world is validated once and not once for each case."""
    return _adapter(record).validate_json(table)
