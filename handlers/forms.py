"""Forms: what a person fills in, and the text that a filled form is, which she could have typed as well.

The text is the form's title on the first line, then one `Name: value` line for each field that is filled in. A value
of several lines goes on in lines that begin with two spaces; what stands behind these is kept as it is, and so are
empty lines between them.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_LINE = re.compile(r"(?P<name>[A-Za-z][A-Za-z' -]{0,39}?)\s*:(?:\s+(?P<value>.*))?")
_CONTINUED = "  "


class FieldKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    ONE = "one"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values that can be picked: what is read, and what it stands for."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a form."""

    name: str
    """What it asks for; it begins the field's line."""
    kind: FieldKind = FieldKind.LINE
    value: str = ""
    """What it is filled in with."""
    options: tuple[Option, ...] = ()
    """What can be picked, for `ONE`."""
    needed: bool = False
    """Whether it must be filled in."""
    hint: str = ""
    """How to fill it in, without a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a person fills in and sends."""

    title: str
    """What it is for; the first line of its text."""
    fields: tuple[Field, ...]
    submit: str
    """What the button says that sends it."""

    @property
    def text(self) -> str:
        """The form as it is filled in now."""
        return self.filled({})

    def filled(self, values: Mapping[str, str]) -> str:
        """The text of the form with these values in place of its own; fields that it lacks are left out."""
        found = ((field.name, values.get(field.name, field.value)) for field in self.fields)
        return write_form(self.title, found)


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was sent: the values by field, each stripped and not empty."""

    title: str
    values: Mapping[str, str]

    def get(self, name: str) -> str:
        """The value of the field; empty where it was left out."""
        return self.values.get(name, "")


def write_form(title: str, values: Iterable[tuple[str, str]]) -> str:
    """The text of a form with these values by field; empty ones are left out."""
    lines = [title]
    for name, value in values:
        first, *rest = value.strip().splitlines() or [""]
        if first:
            lines.append(f"{name}: {first.strip()}")
            lines.extend(f"{_CONTINUED}{line.rstrip()}" for line in rest)
    return "\n".join(lines)


def read_form(text: str, titles: Collection[str]) -> Filled | None:
    """The form that the text is, if its first line is one of the titles; None where it is something else.

    Neither titles nor names mind case. A name that comes twice has both values, one a line; a line that is neither a
    field nor goes on with one is kept under the empty name, so that whoever reads the form can say so.
    """
    first, *lines = text.strip().splitlines() or [""]
    by_case = {title.casefold(): title for title in titles}
    title = by_case.get(" ".join(first.split()).rstrip(":.").casefold())
    if title is None:
        return None
    values: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        found = None if line.startswith(_CONTINUED) else _LINE.fullmatch(line.strip())
        if found is not None:
            name = " ".join(found["name"].split()).capitalize()
        said = line.removeprefix(_CONTINUED).rstrip() if found is None else (found["value"] or "").strip()
        is_of_field = found is not None or line.startswith(_CONTINUED) or not said
        if said or name in values:
            values.setdefault(name if is_of_field else "", []).append(said)
    filled = {name: "\n".join(said).strip() for name, said in values.items()}
    return Filled(title, {name: said for name, said in filled.items() if said})
