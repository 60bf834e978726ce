"""Copies of records with some of their fields changed."""

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace as replace  # noqa: PLC0414 - so that the types of what is changed are checked alike
else:
    from dataclasses import fields

    @cache
    def _fields_of(kind):
        """What gives the values of all fields, and what sets each of them."""
        names = [each.name for each in fields(kind)]
        return attrgetter(*names), [getattr(kind, name).__set__ for name in names]

    def replace(record, /, **changes):
        """As `dataclasses.replace` of a slotted dataclass, but without making it anew from its arguments.

        One question makes dozens of copies of records with dozens of fields: so each costs a fifth. There must be two
        fields or more, and nothing that the class does with its arguments.
        """
        values, setters = _fields_of(type(record))
        copy = object.__new__(type(record))
        for set_field, value in zip(setters, values(record), strict=True):
            set_field(copy, value)
        for name, value in changes.items():
            object.__setattr__(copy, name, value)
        return copy
