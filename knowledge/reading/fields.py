"""Records as the fields of a form: each field a text that a person fills in, and back with what is wrong in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from knowledge.company import Company
from knowledge.reading.expectations import choices, fields_of, is_required, wants
from knowledge.reading.rechecking import Flaw
from knowledge.reading.sections import ALL_SECTIONS, COMPANY
from knowledge.reading.shapes import read_block
from knowledge.reading.writing import plain_record, write_block
from knowledge.reading.yaml_files import read_yaml

NONE = "none"
"""What empties a field."""
_RECORDS: Mapping[str, type] = {
    COMPANY: Company,
    **{section.kind: section.record for section in ALL_SECTIONS.values()},
}


class Shape(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    DAY = "day"
    ONE = "one"
    LINES = "lines"
    """One text a line."""
    BLOCK = "block"
    """As in the register files."""


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a kind of record."""

    name: str
    shape: Shape
    choices: tuple[str, ...]
    is_needed: bool
    says: str
    """What it is, in one sentence without a full stop."""


@cache
def shapes_of(kind: str) -> tuple[FieldShape, ...]:
    """The fields of a kind of record but for its id, in their order."""
    record = _RECORDS[kind]
    hints = get_type_hints(record)
    described = TypeAdapter(record).json_schema().get("properties", {})
    return tuple(
        FieldShape(
            name=field.name,
            shape=_shape(hints[field.name]),
            choices=tuple(choices(hints[field.name])),
            is_needed=is_required(field),
            says=described.get(field.name, {}).get("description", "").removesuffix("."),
        )
        for field in fields_of(record)
        if field.name != "id"
    )


def _shape(expected: Any) -> Shape:
    members = (
        get_args(expected) if not isinstance(expected, type) and get_origin(expected) is not tuple else (expected,)
    )
    kinds = {_shape_of_one(member) for member in members if member is not type(None)}
    return kinds.pop() if len(kinds) == 1 else Shape.BLOCK


def _shape_of_one(expected: Any) -> Shape:
    if get_origin(expected) is tuple:
        (item, *_) = get_args(expected)
        return (
            Shape.LINES
            if item in (str, date) or (isinstance(item, type) and issubclass(item, StrEnum))
            else Shape.BLOCK
        )
    if wants(expected, date):
        return Shape.DAY
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return Shape.ONE
    return Shape.LINE if expected in (str, int, bool) else Shape.BLOCK


def write_fields(kind: str, record: Any) -> dict[str, str]:
    """By field what it is filled in with; a field that has its default is empty."""
    plain = plain_record(record)
    return {shape.name: _written(shape.shape, plain[shape.name]) for shape in shapes_of(kind) if shape.name in plain}


def _written(shape: Shape, value: Any) -> str:
    if shape is Shape.BLOCK or value == []:
        return write_block(value)
    if shape is Shape.LINES:
        return "\n".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_fields(kind: str, id: str, texts: Mapping[str, str]) -> tuple[Any, tuple[Flaw, ...]]:
    """The record of these texts by field, and what is wrong with them; None in its place where anything is.

    A field that is left out or empty has its default, and so has one that says `none`.
    """
    raw: dict[str, Any] = {} if kind == COMPANY else {"id": id}
    flaws: list[Flaw] = []
    for shape in shapes_of(kind):
        text = texts.get(shape.name, "").strip()
        if not text or text.casefold() == NONE:
            continue
        value, problems = _read(shape.shape, text)
        flaws.extend(Flaw(kind, id, (shape.name,), what, hint) for what, hint in problems)
        if not problems:
            raw[shape.name] = value
    partial, faults = read_block(_RECORDS[kind], raw)
    known = {flaw.path for flaw in flaws}
    flaws.extend(
        Flaw(kind, id, fault.path, fault.what, fault.suggestion) for fault in faults if fault.path[:1] not in known
    )
    return (None if flaws else partial.record), tuple(flaws)


def _read(shape: Shape, text: str) -> tuple[Any, list[tuple[str, str | None]]]:
    if shape is Shape.LINES and not text.startswith(("- ", "[")):
        return [line.strip() for line in text.splitlines() if line.strip()], []
    if shape in (Shape.LINES, Shape.BLOCK):
        value, complaints = read_yaml("", text)
        return value, [(_placed(each.what, each.place, text), each.suggestion) for each in complaints]
    return text, []


def _placed(what: str, place: tuple[int, int] | None, text: str) -> str:
    """What is wrong with its line, where that is not the only one."""
    lines = len(text.splitlines())
    return what if place is None or lines == 1 else f"line {min(place[0], lines)}: {what}"
