"""The shape of each record: plain data of a file made a record, or what is wrong with it in our own words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, SchemaValidator, core_schema

from knowledge.reading.expectations import (
    choices,
    describe,
    field_names,
    fields_of,
    is_required,
    required_fields,
    type_at,
    wants,
)
from knowledge.reading.problems import Path, did_you_mean, listed, shown

EARLIEST = date(1900, 1, 1)
LATEST = date(2200, 12, 31)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Files hold text only; each converter takes exactly one spelling, so that `20261122` is no date and `on` no truth.
_CONVERTERS: Mapping[str, Callable[[], Any]] = {
    "bool": lambda: core_schema.chain_schema(
        [core_schema.literal_schema(["true", "false"]), core_schema.bool_schema()],
    ),
    "date": lambda: core_schema.chain_schema(
        [
            core_schema.str_schema(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            core_schema.date_schema(ge=EARLIEST, le=LATEST),
        ],
    ),
    "int": lambda: core_schema.chain_schema(
        [core_schema.str_schema(pattern=r"^-?[0-9]{1,15}$"), core_schema.int_schema()],
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a path inside a record."""

    path: Path
    what: str
    suggestion: str | None = None
    at_key: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Partial:
    """A record made of a block, some of whose parts may have been left out."""

    record: Any
    kept: Mapping[Path, list[int]]
    """For each list that lost items: the places in the file of those it kept."""

    def path_in_file(self, path: Path) -> Path:
        """The path in the file of a path in the record."""
        found: Path = ()
        for step in path:
            places = self.kept.get(found)
            found = (*found, places[step] if places is not None and isinstance(step, int) else step)
        return found


def read_block(record: type, raw: dict[str, Any]) -> tuple[Partial, list[Fault]]:
    """The record of one block of a file, and its faults.

    A faulty block still gives a record, without its faulty parts and with placeholders for those it cannot lack, so
    that the rest can be checked in the same run.
    """
    try:
        return Partial(_validator(record).validate_python(raw), {}), []
    except ValidationError as error:
        faults = _faults(record, raw, error)
        return _without_faults(record, raw, faults), faults


def no_block(record: type, raw: object) -> Fault:
    """The fault of something that stands where the block of a record belongs."""
    return Fault((), f"a record must be {describe(record)}, not {shown(raw)}")


def read_shapes(record: type, raws: list[Any]) -> list[Any] | None:
    """The records of a list of blocks, None when any of them has a fault."""
    try:
        found: list[Any] = _list_validator(record).validate_python(raws)
    except ValidationError:
        return None
    return found


@cache
def _validator(record: type) -> SchemaValidator:
    return SchemaValidator(_as_text(TypeAdapter(record).core_schema))


@cache
def _list_validator(record: type) -> SchemaValidator:
    return SchemaValidator(_as_text(TypeAdapter(list[record]).core_schema))  # type: ignore[valid-type]  # a class at run time


def _as_text(schema: Any) -> Any:
    """The schema with every date, number and truth read from text; keys and metadata are left as they are."""
    if isinstance(schema, dict):
        if schema.get("type") in _CONVERTERS:
            return _CONVERTERS[schema["type"]]()
        return {key: value if key in ("metadata", "default") else _as_text(value) for key, value in schema.items()}
    if isinstance(schema, list):
        return [_as_text(item) for item in schema]
    return schema


def _faults(record: type, raw: object, error: ValidationError) -> list[Fault]:
    found: dict[Path, Fault] = {}
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        fault = _fault(record, raw, detail)
        found.setdefault(fault.path, fault)
    explained = {path[:length] for path in found for length in range(len(path))}
    return [fault for fault in found.values() if fault.missing or fault.path not in explained]


def _fault(record: type, raw: object, detail: ErrorDetails) -> Fault:
    path = _real_path(raw, detail["loc"])
    if detail["type"] in ("missing", "missing_argument"):
        field = str(detail["loc"][-1])
        return Fault((*path, field), f"`{field}` is missing", _how_to_add(record, path, field), missing=True)
    if detail["type"] == "unexpected_keyword_argument":
        known = field_names(type_at(record, path[:-1]))
        near = did_you_mean(str(path[-1]), known)
        return Fault(path, f"unknown field `{path[-1]}`", near or f"the fields are {listed(known, 'and')}", at_key=True)
    value = _value_at(raw, path)
    expected = type_at(record, path)
    name = _name_of(path)
    if value is None:
        return Fault(path, f"{name} is empty", "fill it or leave it out")
    if wants(expected, date) and isinstance(value, str) and _DAY.fullmatch(value):
        return Fault(path, f"{name} is not a day between {EARLIEST.year} and {LATEST.year}: `{value}`", None)
    near = did_you_mean(value, choices(expected)) if isinstance(value, str) else None
    return Fault(path, f"{name} must be {describe(expected)}, not {shown(value)}", near)


def _real_path(raw: object, loc: tuple[int | str, ...]) -> Path:
    """The part of an error's path that leads through the data; names of union members are left out."""
    path: list[int | str] = []
    at: Any = raw
    for step in loc:
        if isinstance(at, dict):
            found = step in at
        else:
            found = isinstance(at, list) and isinstance(step, int) and step < len(at)
        if found:
            at = at[step]
            path.append(step)
    return tuple(path)


def _value_at(raw: Any, path: Path) -> object:
    for step in path:
        raw = raw[step]
    return raw


def _name_of(path: Path) -> str:
    names = [step for step in path if isinstance(step, str)]
    return f"an item of `{names[-1]}`" if isinstance(path[-1], int) else f"`{names[-1]}`"


def _how_to_add(record: type, path: Path, field: str) -> str:
    expected = type_at(record, (*path, field))
    return f"add `{field}:` with {describe(expected)}"


def _without_faults(record: type, raw: dict[str, Any], faults: list[Fault]) -> Partial:
    places = {_smallest_part(record, fault) for fault in faults}
    removed = frozenset(path for path in places if path not in {(name,) for name in required_fields(record)})
    kept: dict[Path, list[int]] = {}
    left = _prune(raw, (), removed, kept)
    hints = get_type_hints(record)
    left.update({name: _placeholder(name, hints[name]) for name in required_fields(record) if (name,) in places})
    return Partial(_validator(record).validate_python(left), kept)


def _smallest_part(record: type, fault: Fault) -> Path:
    """The smallest part around the fault that can be left out or replaced: a field that is optional or stands at the
    top, or an item of a list.
    """
    path = fault.path
    if fault.at_key:
        return path
    while len(path) > 1:
        if isinstance(path[-1], int):
            return path
        holder = type_at(record, path[:-1])
        if not any(is_required(field) for field in fields_of(holder) if field.name == path[-1]):
            return path
        path = path[:-1]
    return path


def _placeholder(name: str, expected: Any) -> object:
    """A value that stands for a faulty one and causes no further problem."""
    if get_origin(expected) is tuple:
        return []
    if expected is date:
        return str(LATEST if name == "until_on" else EARLIEST)
    return next(iter(choices(expected)), "")


def _prune(raw: Any, at: Path, removed: frozenset[Path], kept: dict[Path, list[int]]) -> Any:
    if isinstance(raw, dict):
        return {
            key: _prune(value, (*at, key), removed, kept) for key, value in raw.items() if (*at, key) not in removed
        }
    if isinstance(raw, list):
        places = [place for place in range(len(raw)) if (*at, place) not in removed]
        if len(places) < len(raw):
            kept[at] = places
        return [_prune(raw[place], (*at, place), removed, kept) for place in places]
    return raw
