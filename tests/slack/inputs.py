"""What a Slack client lets a person press, choose and type, and the state that it sends of it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from tests.slack.state import Json, Message, View

_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TEXTS = frozenset({"plain_text_input", "number_input", "email_text_input", "url_text_input"})
_ONE_OF = frozenset({"static_select", "external_select", "radio_buttons", "overflow"})
_SOME_OF = frozenset({"multi_static_select", "multi_external_select", "checkboxes"})
_PICKED = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
}
_FORMATS = {"datepicker": re.compile(r"\d{4}-\d\d-\d\d"), "timepicker": re.compile(r"\d\d:\d\d")}

Value = str | int | list[str] | tuple[str, ...] | None


class NotPossibleError(AssertionError):
    """What a Slack client does not let a person do."""


@dataclass(frozen=True, slots=True)
class Place:
    """An interactive element, the block that it is in, and what it is called on the screen."""

    block: Json
    element: Json
    label: str

    @property
    def names(self) -> tuple[str, ...]:
        """What a test may call it by."""
        return (self.label, str(self.element.get("action_id", "")), str(self.block.get("block_id", "")))


def places(blocks: list[Json]) -> Iterator[Place]:
    """Every interactive element of the blocks."""
    for block in blocks:
        match block.get("type"):
            case "input":
                yield Place(block, block["element"], str(block["label"]["text"]))
            case "actions" | "context_actions":
                yield from (Place(block, element, _caption(element)) for element in block["elements"])
            case "section" if "action_id" in block.get("accessory", {}):
                yield Place(block, block["accessory"], _caption(block["accessory"]))


def _caption(element: Json) -> str:
    for name in ("text", "placeholder"):
        found = element.get(name)
        if isinstance(found, dict):
            return str(found["text"])
    return str(element.get("accessibility_label", ""))


def get_place(blocks: list[Json], name: str) -> Place:
    """The element of that label, else action id, else block id. Raises NotPossibleError."""
    found = list(places(blocks))
    for number in range(3):
        for place in found:
            if place.names[number] == name:
                return place
    raise NotPossibleError(f"there is no `{name}` here, only {[place.label for place in found]}")


def options_of(place: Place, where: View | Message) -> list[Json]:
    """The options that a person can choose from; those that the app keeps, once it was asked."""
    element = place.element
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    asked = where.suggested.get(str(element["action_id"]), []) if isinstance(where, View) else []
    return [*element.get("options", []), *grouped, *asked]


def _option(place: Place, where: View | Message, label: str) -> Json:
    for option in options_of(place, where):
        if label in (option["text"]["text"], option.get("value")):
            return option
    raise NotPossibleError(f"`{place.label}` has no option `{label}`")


def initial(place: Place) -> Json:
    """The state of an element that nobody touched."""
    element = place.element
    sort = str(element["type"])
    if sort in _TEXTS:
        return {"type": sort, "value": element.get("initial_value")}
    if sort in _ONE_OF:
        return {"type": sort, "selected_option": element.get("initial_option")}
    if sort in _SOME_OF:
        return {"type": sort, "selected_options": element.get("initial_options", [])}
    if sort in _PICKED:
        name = _PICKED[sort]
        empty: list[str] | None = [] if sort.startswith("multi_") else None
        return {"type": sort, name: element.get(name.replace("selected", "initial"), empty)}
    if sort == "rich_text_input":
        return {"type": sort, "rich_text_value": element.get("initial_value")}
    return {"type": sort}


def filled(place: Place, where: View | Message, value: Value) -> Json:
    """The state of the element once a person put that value in. Raises NotPossibleError."""
    sort = str(place.element["type"])
    if value is None or value in ("", [], ()):
        return initial(place) | {name: None for name in initial(place) if name not in ("type", "selected_options")}
    if sort in _TEXTS:
        return {"type": sort, "value": _text(place, str(value))}
    if sort in _ONE_OF:
        return {"type": sort, "selected_option": _option(place, where, str(value))}
    several = [value] if isinstance(value, str | int) else list(value)
    if sort in _SOME_OF:
        chosen = [_option(place, where, str(one)) for one in several]
        _require_few(place, len(chosen))
        return {"type": sort, "selected_options": chosen}
    if sort in _PICKED:
        form = _FORMATS.get(sort)
        if form and not form.fullmatch(str(value)):
            raise NotPossibleError(f"`{place.label}` cannot hold `{value}`")
        if sort.startswith("multi_"):
            _require_few(place, len(several))
            return {"type": sort, _PICKED[sort]: several}
        return {"type": sort, _PICKED[sort]: value}
    raise NotPossibleError(f"nothing can be put into `{place.label}`, a {sort}")


def _require_few(place: Place, count: int) -> None:
    most = place.element.get("max_selected_items")
    if most is not None and count > most:
        raise NotPossibleError(f"`{place.label}` takes {most} at most")


def _text(place: Place, text: str) -> str:
    element = place.element
    if len(text) > element.get("max_length", 3_000):
        raise NotPossibleError(f"`{place.label}` takes {element.get('max_length', 3_000)} characters at most")
    if len(text) < element.get("min_length", 0):
        raise NotPossibleError(f"`{place.label}` takes {element['min_length']} characters at least")
    if "\n" in text and not element.get("multiline"):
        raise NotPossibleError(f"`{place.label}` has one line")
    match element["type"]:
        case "number_input":
            _require_number(place, text)
        case "email_text_input" if not _MAIL.fullmatch(text):
            raise NotPossibleError(f"`{text}` is no e-mail address")
        case "url_text_input" if "://" not in text:
            raise NotPossibleError(f"`{text}` is no address")
    return text


def _require_number(place: Place, text: str) -> None:
    element = place.element
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise NotPossibleError(f"`{text}` is no number") from None
    if not element.get("is_decimal_allowed") and number != number.to_integral_value():
        raise NotPossibleError(f"`{place.label}` takes whole numbers")
    low, high = element.get("min_value"), element.get("max_value")
    if (low is not None and number < Decimal(low)) or (high is not None and number > Decimal(high)):
        raise NotPossibleError(f"`{place.label}` does not take `{text}`")


def _is_empty(state: Json) -> bool:
    return all(value in (None, [], "") for name, value in state.items() if name != "type")


def state_of(where: View | Message, values: Mapping[str, Value], *, sending: bool = False) -> Json:
    """The state of all elements with those values put in; `sending` asks for what is required.

    Raises NotPossibleError.
    """
    blocks = where.blocks
    touched = {id(place.element): value for name, value in values.items() for place in [get_place(blocks, name)]}
    found: Json = {}
    for place in places(blocks):
        if place.element["type"] in ("button", "overflow"):
            continue
        state = initial(place)
        if id(place.element) in touched:
            state = filled(place, where, touched[id(place.element)])
        if sending and place.block["type"] == "input" and not place.block.get("optional") and _is_empty(state):
            raise NotPossibleError(f"`{place.label}` must be filled in")
        found.setdefault(str(place.block["block_id"]), {})[str(place.element["action_id"])] = state
    return found


def action_of(place: Place, where: View | Message, value: Value) -> Json:
    """What a press on the element, or a choice in it, is reported as. Raises NotPossibleError."""
    element = place.element
    found: Json = {"action_id": element["action_id"], "block_id": place.block["block_id"], "type": element["type"]}
    match element["type"]:
        case "button" | "workflow_button":
            shown = {name: element[name] for name in ("value", "style", "url") if name in element}
            return found | {"text": {**element["text"], "emoji": True}} | shown
        case "plain_text_input":
            return found | {"value": _text(place, str(value or ""))}
        case _:
            if value is None:
                raise NotPossibleError(f"`{place.label}` is not pressed but chosen from")
            return found | filled(place, where, value)
