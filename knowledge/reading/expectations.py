"""What a field may hold, read from its type and told in words."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from knowledge.reading.problems import Path, listed

_FEW = 5
"""A block with no more fields than these is told by their names."""


def type_at(expected: Any, path: Path) -> Any:
    """The type of the value at the path into a type."""
    for step in path:
        expected = next(part for member in _members(expected) for part in _types_below(member, step))
    return expected


def _types_below(member: Any, step: str | int) -> list[Any]:
    """The type of the values at one step into a dataclass, a tuple or a dict; none for another."""
    if is_dataclass(member):
        hints = get_type_hints(member)
        return [hints[str(step)]] if step in hints else []
    return [part for part in get_args(member) if part is not Ellipsis][-1:]


def _members(expected: Any) -> tuple[Any, ...]:
    return get_args(expected) if get_origin(expected) in (Union, UnionType) else (expected,)


def wants(expected: Any, what: type) -> bool:
    """Whether a value of the type may be of the plain type `what`."""
    return what in _members(expected)


def choices(expected: Any) -> list[str]:
    """The words a value of the type may be, where it is one of several."""
    return [
        str(choice)
        for member in _members(expected)
        if isinstance(member, type) and issubclass(member, StrEnum)
        for choice in member
    ]


def field_names(expected: Any) -> list[str]:
    """The names of the fields a block of the type may have."""
    return [field.name for field in fields_of(expected)]


def describe(expected: Any) -> str:
    """What a value must be, in words."""
    words = [_describe_one(member) for member in _members(expected) if member is not type(None)]
    return " or ".join(words)


def _describe_one(expected: Any) -> str:
    if get_origin(expected) is tuple:
        return f"a list of {_describe_many(get_args(expected)[0])}"
    if get_origin(expected) is dict:
        return "a block of `name: value`"
    if is_dataclass(expected):
        return f"a block of {listed(field_names(expected), 'and')}" if len(fields(expected)) <= _FEW else "a block"
    if issubclass(expected, StrEnum):
        return f"one of {listed(choices(expected))}"
    words = {bool: "`true` or `false`", date: "a date written `2026-01-31`", int: "a whole number"}
    return words.get(expected, "text")


def _describe_many(expected: Any) -> str:
    if is_dataclass(expected):
        return "blocks"
    if issubclass(expected, StrEnum):
        return listed(choices(expected))
    return {date: "dates written `2026-01-31`"}.get(expected, "text")


def fields_of(holder: Any) -> Iterator[Field[Any]]:
    """The fields a block of the type may have."""
    for member in _members(holder):
        if is_dataclass(member):
            yield from fields(member)


def required_fields(record: type) -> list[str]:
    """The names of the fields a record cannot lack."""
    return [field.name for field in fields_of(record) if is_required(field)]


def is_required(field: Field[Any]) -> bool:
    """Whether the field has no default."""
    return field.default is MISSING and field.default_factory is MISSING
