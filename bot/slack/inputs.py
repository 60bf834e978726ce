"""The fields of a form as inputs of a modal, and the values that Slack sends of these."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, assert_never

from bot.sentences import plain
from bot.slack.blocks import Block, plain_text, section
from bot.slack.texts import cut, size_of
from handlers.forms import Field, FieldKind, Form, Option

MOST_INPUT = 3000
"""So many letters can be typed into one input."""
MOST_LABEL = 2000
_VALUE = "value"
_DAY = re.compile(r"(19|20|21)\d\d-\d\d-\d\d", re.ASCII)
_QUOTED = re.compile(r"`([^`]*)`")
_MOST_OPTIONS = 100
_MOST_OPTION = 75
_MOST_FIELDS = 85
_MOST_BYTES = 100_000
"""Of all fields together: Slack refuses a view of more than 250 kB."""
_BEGINNING = 300
_NAMED = 20


class ViewError(Exception):
    """What Slack sent of a window is not what was drawn, or what is to be drawn is no window."""


class Shape(StrEnum):
    """How a field is drawn."""

    LINE = "line"
    DATE = "date"
    ONE = "one"
    KEPT = "kept"
    """Too long for an input: it is shown and stays as it is."""


@dataclass(frozen=True, slots=True)
class DrawnField:
    """A field as it is drawn."""

    index: int
    """Its place in the form."""
    field: Field
    shape: Shape
    shown: str
    """What the input begins with: the value with nothing in it that does not print."""
    options: tuple[Block, ...] = ()

    @property
    def block_id(self) -> str:
        """What its block is called."""
        return f"field-{self.index}"


def draw_fields(form: Form) -> tuple[list[DrawnField], int]:
    """The fields as they are drawn, and how many more there are for which there is no room."""
    seen = [(index, field) for index, field in enumerate(form.fields) if field.kind is not FieldKind.HIDDEN]
    drawn: list[DrawnField] = []
    size = 0
    for index, field in seen[:_MOST_FIELDS]:
        found = _field(index, field)
        size += len(json.dumps(draw_input(found)))
        if size > _MOST_BYTES:
            break
        drawn.append(found)
    return drawn, len(seen) - len(drawn)


def _field(index: int, field: Field) -> DrawnField:
    shown = plain_lines(field.value)
    if field.kind is FieldKind.ONE:
        options = _options(field)
        if 0 < len(options) <= _MOST_OPTIONS:
            return DrawnField(index, field, Shape.ONE, shown, options)
        # Too many to pick from: what is read is typed, and stands for what it stands for there.
        shown = next((plain_lines(each.label) for each in _named(field) if each.value == field.value), shown)
    if size_of(shown) > MOST_INPUT:
        return DrawnField(index, field, Shape.KEPT, shown)
    is_day = field.kind is FieldKind.DATE and (not shown or _is_day(shown))
    return DrawnField(index, field, Shape.DATE if is_day else Shape.LINE, shown)


def _is_day(text: str) -> bool:
    """Whether Slack's calendar has it."""
    try:
        return _DAY.fullmatch(text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _named(field: Field) -> tuple[Option, ...]:
    """The options whose label stands for them alone."""
    counted = Counter(_folded(option.label) for option in field.options)
    return tuple(each for each in field.options if counted[_folded(each.label)] == 1 and _folded(each.label))


def _folded(text: str) -> str:
    return " ".join(plain(text).split()).casefold()


def _options(field: Field) -> tuple[Block, ...]:
    """What can be picked, by its number; what it stands at now comes last where it is none of these."""
    labels = [option.label if cut(option.label, _MOST_OPTION).strip() else option.value for option in field.options]
    if field.value and all(option.value != field.value for option in field.options):
        labels.append(field.value)
    return tuple({"text": plain_text(label, _MOST_OPTION), "value": str(at)} for at, label in enumerate(labels))


def draw_input(drawn: DrawnField) -> Block:
    """The input, or the value where that is too long for one."""
    field = drawn.field
    label = plain_text(field.name, MOST_LABEL)
    if drawn.shape is Shape.KEPT:
        lines = [
            f"{field.name}: {cut(drawn.shown, _BEGINNING)}",
            "It is too long to be changed here: change it on the page.",
        ]
        return section(lines)
    block: Block = {
        "type": "input",
        "block_id": drawn.block_id,
        "label": label,
        "element": _element_of(drawn),
        "optional": not field.needed,
    }
    hint = _hint(drawn)
    return {**block, "hint": plain_text(hint, MOST_LABEL)} if hint.strip() else block


def _hint(drawn: DrawnField) -> str:
    hint = _QUOTED.sub(r"“\1”", drawn.field.hint)
    if drawn.shape is Shape.LINE and drawn.field.options:
        names = [plain(option.label) for option in drawn.field.options[:_NAMED]]
        hint = f"{hint}{'; ' if hint else ''}such as {', '.join(names)}"
    return cut(hint, MOST_LABEL)


def _element_of(drawn: DrawnField) -> Block:
    match drawn.shape:
        case Shape.LINE | Shape.KEPT:
            is_text = drawn.field.kind is FieldKind.TEXT or "\n" in drawn.shown
            element: Block = {"type": "plain_text_input", "action_id": _VALUE, "multiline": is_text}
            return {**element, "initial_value": drawn.shown} if drawn.shown else element
        case Shape.DATE:
            picker: Block = {"type": "datepicker", "action_id": _VALUE}
            return {**picker, "initial_date": drawn.shown} if drawn.shown else picker
        case Shape.ONE:
            select: Block = {"type": "static_select", "action_id": _VALUE, "options": list(drawn.options)}
            at = _picked(drawn)
            return select if at is None else {**select, "initial_option": drawn.options[at]}
        case _:
            assert_never(drawn.shape)


def _picked(drawn: DrawnField) -> int | None:
    """The number of the option that the field stands at; None where nothing is picked yet."""
    values = [option.value for option in drawn.field.options]
    if drawn.field.value in values:
        return values.index(drawn.field.value)
    return len(values) if drawn.field.value else None


def read_value(drawn: DrawnField, state: Mapping[str, Any]) -> str:
    """The value that the field has now: its own where it was left as it was drawn. Raises ViewError."""
    match drawn.shape, _element_in(state, drawn.block_id):
        case Shape.LINE, {"type": "plain_text_input", "value": str() | None as typed}:
            return _typed(drawn, typed or "")
        case Shape.DATE, {"type": "datepicker", "selected_date": str() | None as day} if not day or _is_day(day):
            return drawn.field.value if (day or "") == drawn.shown else day or ""
        case Shape.ONE, {"type": "static_select", "selected_option": None}:
            return ""
        case Shape.ONE, {"type": "static_select", "selected_option": {"value": str() as number}}:
            return _chosen(drawn, number)
        case _:
            raise ViewError(f"the field `{drawn.block_id}` is not filled in as it was drawn")


def _typed(drawn: DrawnField, typed: str) -> str:
    said = plain_lines(typed)
    if said == drawn.shown:
        return drawn.field.value
    folded = _folded(said)
    return next((option.value for option in _named(drawn.field) if _folded(option.label) == folded), typed)


def _chosen(drawn: DrawnField, number: str) -> str:
    if number not in {option["value"] for option in drawn.options}:
        raise ViewError(f"the field `{drawn.block_id}` has no option `{number}`")
    at = int(number)
    return drawn.field.options[at].value if at < len(drawn.field.options) else drawn.field.value


def plain_lines(text: str) -> str:
    """The text with its lines, as the text of a form keeps them, and nothing else in it that does not print."""
    return "\n".join(plain(line).rstrip() for line in text.strip().splitlines()).strip()


def _element_in(state: Mapping[str, Any], block_id: str) -> Mapping[str, Any]:
    match state.get(block_id):
        case {"value": dict() as found}:
            return found
        case _:
            raise ViewError(f"the field `{block_id}` is not in what was sent")
