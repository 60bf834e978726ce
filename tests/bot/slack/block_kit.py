"""What Slack refuses of Block Kit: written from its documentation, not from our code.

It knows the blocks that have long been there and are in use here; any other counts as refused.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Json = Mapping[str, Any]

MOST_TEXT = 40_000
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
MOST_ROOM = 13_000
"""Of a message's blocks; undocumented: Slack's engineers speak of 12,000 letters and some room for what holds them."""
MOST_BYTES = 250_000
"""Of a view."""
_URL = re.compile(r"https?://[^\s<>|]+")
_PRESSED = frozenset({"button"})
"""Those whose action alone says which it was: of the others the block's id is needed as well."""


class Refused(AssertionError):  # noqa: N818 - it is what Slack says, not a fault of ours
    """What Slack would refuse, with its code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


@dataclass
class _Seen:
    """What is met on a surface while it is looked through."""

    surface: str
    code: str
    block_ids: set[str] = field(default_factory=set)
    action_ids: set[str] = field(default_factory=set)
    inputs: int = 0
    focused: int = 0

    def require(self, holds: object, at: str, message: str) -> None:
        if not holds:
            raise Refused(self.code, f"{message} [{at}]")


def require_message(blocks: Sequence[Json], text: str) -> None:
    """Passes a message that Slack would post. Raises Refused."""
    if size_of(text) > MOST_TEXT:
        raise Refused("msg_too_long", f"the text has {size_of(text)} letters")
    if not blocks and not text.strip():
        raise Refused("no_text", "there is nothing to show")
    seen = _Seen("message", "invalid_blocks")
    _require_blocks(blocks, seen)
    if (room := _room_of(list(blocks))) > MOST_ROOM:
        raise Refused("msg_blocks_too_long", f"the blocks take {room} letters")


def require_modal(view: Json) -> None:
    """Passes a modal that Slack would open. Raises Refused."""
    seen = _require_view(
        view,
        "modal",
        needed={"type", "title", "blocks"},
        allowed={"close", "submit", "clear_on_close", "notify_on_close", "submit_disabled"},
    )
    for name in ("title", "submit", "close"):
        if name in view:
            _require_plain(view[name], 24, name, seen)
    seen.require("submit" in view or not seen.inputs, "submit", "must have a submit button where it has inputs")


def require_home(view: Json) -> None:
    """Passes a home that Slack would publish. Raises Refused."""
    _require_view(view, "home", needed={"type", "blocks"}, allowed=set())


def _require_view(view: Json, surface: str, needed: set[str], allowed: set[str]) -> _Seen:
    seen = _Seen(surface, "invalid_arguments")
    shared = {"private_metadata", "callback_id", "external_id"}
    _require_keys(view, needed, allowed | shared, "view", seen)
    seen.require(view["type"] == surface, "type", f"must be {surface}")
    for name, most in (("private_metadata", 3000), ("callback_id", 255), ("external_id", 255)):
        if name in view:
            _require_string(view[name], most, name, seen, least=0)
    for name in ("clear_on_close", "notify_on_close", "submit_disabled"):
        seen.require(isinstance(view.get(name, False), bool), name, "must be true or false")
    _require_blocks(view["blocks"], seen)
    seen.require(seen.focused <= 1, "blocks", "only one element may have the focus")
    if (size := len(json.dumps(dict(view)))) > MOST_BYTES:
        raise Refused("view_too_large", f"the view has {size} bytes")
    return seen


def _require_blocks(blocks: object, seen: _Seen) -> None:
    if not isinstance(blocks, list | tuple):
        raise Refused("invalid_blocks_format" if seen.surface == "message" else seen.code, "must be a list [blocks]")
    seen.require(len(blocks) <= MOST_BLOCKS[seen.surface], "blocks", f"no more than {MOST_BLOCKS[seen.surface]} blocks")
    for number, block in enumerate(blocks):
        at = f"/blocks/{number}"
        seen.require(isinstance(block, Mapping), at, "must be an object")
        require = _BLOCKS.get(block.get("type", ""))
        if require is None:
            raise Refused(seen.code, f"unsupported type: {block.get('type')!r} [{at}]")
        if "block_id" in block:
            _require_string(block["block_id"], 255, f"{at}/block_id", seen)
            seen.require(block["block_id"] not in seen.block_ids, f"{at}/block_id", "`block_id` already exists")
            seen.block_ids.add(block["block_id"])
        require({key: value for key, value in block.items() if key != "block_id"}, at, seen)


def _require_header(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type", "text"}, set(), at, seen)
    _require_plain(block["text"], 150, f"{at}/text", seen)


def _require_section(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type"}, {"text", "fields", "accessory", "expand"}, at, seen)
    seen.require("text" in block or "fields" in block, at, "must have a text or fields")
    if "text" in block:
        _require_text(block["text"], 3000, f"{at}/text", seen)
    if "fields" in block:
        _require_count(block["fields"], 10, f"{at}/fields", seen)
        for number, each in enumerate(block["fields"]):
            _require_text(each, 2000, f"{at}/fields/{number}", seen)
    if "accessory" in block:
        _require_element(block["accessory"], {"button", "static_select", "datepicker"}, f"{at}/accessory", seen)


def _require_context(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type", "elements"}, set(), at, seen)
    _require_count(block["elements"], 10, f"{at}/elements", seen)
    for number, each in enumerate(block["elements"]):
        _require_text(each, 3000, f"{at}/elements/{number}", seen)


def _require_actions(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type", "elements"}, set(), at, seen)
    _require_count(block["elements"], 25, f"{at}/elements", seen)
    for number, each in enumerate(block["elements"]):
        _require_element(each, {"button", "static_select", "datepicker"}, f"{at}/elements/{number}", seen)


def _require_divider(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type"}, set(), at, seen)


def _require_input(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type", "label", "element"}, {"hint", "optional", "dispatch_action"}, at, seen)
    _require_plain(block["label"], 2000, f"{at}/label", seen)
    if "hint" in block:
        _require_plain(block["hint"], 2000, f"{at}/hint", seen)
    for name in ("optional", "dispatch_action"):
        seen.require(isinstance(block.get(name, False), bool), f"{at}/{name}", "must be true or false")
    _require_element(block["element"], {"plain_text_input", "static_select", "datepicker"}, f"{at}/element", seen)
    seen.inputs += 1


def _require_rich_text(block: Json, at: str, seen: _Seen) -> None:
    _require_keys(block, {"type", "elements"}, set(), at, seen)
    seen.require(block["elements"], f"{at}/elements", "must have an element")
    for number, part in enumerate(block["elements"]):
        here = f"{at}/elements/{number}"
        seen.require(isinstance(part, Mapping), here, "must be an object")
        match part.get("type"):
            case "rich_text_section":
                _require_spans(part, set(), here, seen)
            case "rich_text_quote" | "rich_text_preformatted":
                _require_spans(part, {"border"}, here, seen)
            case "rich_text_list":
                _require_keys(part, {"type", "style", "elements"}, {"indent", "border", "offset"}, here, seen)
                seen.require(part["style"] in ("bullet", "ordered"), here, "style must be bullet or ordered")
                for line, item in enumerate(part["elements"]):
                    seen.require(item.get("type") == "rich_text_section", here, "must be rich_text_section")
                    _require_spans(item, set(), f"{here}/elements/{line}", seen)
            case other:
                raise Refused(seen.code, f"unsupported type: {other!r} [{here}]")


def _require_spans(part: Json, more: set[str], at: str, seen: _Seen) -> None:
    _require_keys(part, {"type", "elements"}, more, at, seen)
    seen.require(isinstance(part["elements"], list) and part["elements"], at, "must have elements")
    for number, each in enumerate(part["elements"]):
        here = f"{at}/elements/{number}"
        seen.require(isinstance(each, Mapping), here, "must be an object")
        match each.get("type"):
            case "text":
                _require_keys(each, {"type", "text"}, {"style"}, here, seen)
                _require_string(each["text"], 3000, here, seen)
            case "link":
                _require_keys(each, {"type", "url"}, {"text", "style", "unsafe"}, here, seen)
                _require_url(each["url"], here, seen)
                _require_string(each.get("text", "-"), 3000, here, seen)
            case "date":
                _require_keys(each, {"type", "timestamp", "format"}, {"fallback", "style", "url"}, here, seen)
                seen.require(type(each["timestamp"]) is int, here, "timestamp must be an integer")
            case other:
                raise Refused(seen.code, f"unsupported type: {other!r} [{here}]")
        style = each.get("style", {})
        is_style = isinstance(style, Mapping) and style.keys() <= {"bold", "italic", "strike", "code", "underline"}
        seen.require(is_style and all(isinstance(on, bool) for on in style.values()), here, "style is unknown")


_BLOCKS: Mapping[str, Callable[[Json, str, _Seen], None]] = {
    "header": _require_header,
    "section": _require_section,
    "context": _require_context,
    "actions": _require_actions,
    "divider": _require_divider,
    "input": _require_input,
    "rich_text": _require_rich_text,
}


def _require_element(element: Any, allowed: set[str], at: str, seen: _Seen) -> None:
    seen.require(isinstance(element, Mapping), at, "must be an object")
    kind = element.get("type")
    seen.require(kind in allowed, at, f"unsupported type: {kind!r}")
    if "action_id" in element:
        action = element["action_id"]
        _require_string(action, 255, f"{at}/action_id", seen)
        if kind in _PRESSED:
            seen.require(action not in seen.action_ids, at, "`action_id` already exists")
            seen.action_ids.add(action)
    rest = {key: value for key, value in element.items() if key not in ("action_id", "focus_on_load")}
    seen.require(isinstance(element.get("focus_on_load", False), bool), at, "must be true or false")
    seen.require("focus_on_load" not in element or kind != "button", at, "a button takes no focus")
    seen.focused += bool(element.get("focus_on_load"))
    match kind:
        case "button":
            _require_button(rest, at, seen)
        case "plain_text_input":
            _require_text_input(rest, at, seen)
        case "datepicker":
            _require_keys(rest, {"type"}, {"initial_date", "placeholder"}, at, seen)
            if "initial_date" in rest:
                seen.require(_is_day(rest["initial_date"]), at, "initial_date must be a day as YYYY-MM-DD")
            _require_placeholder(rest, at, seen)
        case "static_select":
            _require_select(rest, at, seen)
        case _:
            raise Refused(seen.code, f"unsupported type: {kind!r} [{at}]")


def _require_button(button: Json, at: str, seen: _Seen) -> None:
    _require_keys(button, {"type", "text"}, {"value", "url", "style", "accessibility_label"}, at, seen)
    _require_plain(button["text"], 75, f"{at}/text", seen)
    if "value" in button:
        _require_string(button["value"], 2000, f"{at}/value", seen)
    if "url" in button:
        _require_url(button["url"], at, seen)
    if "accessibility_label" in button:
        _require_string(button["accessibility_label"], 75, at, seen)
    seen.require(button.get("style", "primary") in ("primary", "danger"), at, "style must be primary or danger")


def _require_text_input(element: Json, at: str, seen: _Seen) -> None:
    allowed = {"initial_value", "multiline", "min_length", "max_length", "placeholder", "dispatch_action_config"}
    _require_keys(element, {"type"}, allowed, at, seen)
    seen.require(isinstance(element.get("multiline", False), bool), at, "multiline must be true or false")
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    seen.require(type(least) is int and 0 <= least <= 3000, at, "min_length must be from 0 to 3000")
    seen.require(type(most) is int and max(1, least) <= most <= 3000, at, "max_length must be from 1 to 3000")
    if "initial_value" in element:
        _require_string(element["initial_value"], most, f"{at}/initial_value", seen, least=least)
        is_one = element.get("multiline") or "\n" not in element["initial_value"]
        seen.require(is_one, at, "an input of one line has one line")
    if "dispatch_action_config" in element:
        config = element["dispatch_action_config"]
        _require_keys(config, {"trigger_actions_on"}, set(), at, seen)
        known = {"on_enter_pressed", "on_character_entered"}
        seen.require(set(config["trigger_actions_on"]) <= known, at, "trigger_actions_on is unknown")
    _require_placeholder(element, at, seen)


def _require_select(element: Json, at: str, seen: _Seen) -> None:
    _require_keys(element, {"type"}, {"options", "option_groups", "initial_option", "placeholder"}, at, seen)
    seen.require(("options" in element) != ("option_groups" in element), at, "must have options or option_groups")
    groups = element.get("option_groups", [{"options": element.get("options")}])
    _require_count(groups, 100, at, seen)
    every: list[Json] = []
    for group in groups:
        if "option_groups" in element:
            _require_keys(group, {"label", "options"}, set(), at, seen)
            _require_plain(group["label"], 75, at, seen)
        _require_count(group["options"], 100, at, seen)
        every.extend(group["options"])
    for number, option in enumerate(every):
        here = f"{at}/options/{number}"
        _require_keys(option, {"text", "value"}, {"description"}, here, seen)
        _require_plain(option["text"], 75, here, seen)
        _require_string(option["value"], 150, here, seen)
        if "description" in option:
            _require_plain(option["description"], 75, here, seen)
    values = [option["value"] for option in every]
    seen.require(len(set(values)) == len(values), at, "options must have different values")
    if "initial_option" in element:
        seen.require(element["initial_option"] in every, at, "initial_option must be one of the options")
    _require_placeholder(element, at, seen)


def _require_placeholder(element: Json, at: str, seen: _Seen) -> None:
    if "placeholder" in element:
        _require_plain(element["placeholder"], 150, f"{at}/placeholder", seen)


def _require_text(text: Any, most: int, at: str, seen: _Seen) -> None:
    seen.require(isinstance(text, Mapping), at, "must be a text object")
    if text.get("type") == "plain_text":
        _require_plain(text, most, at, seen)
        return
    _require_keys(text, {"type", "text"}, {"verbatim"}, at, seen)
    seen.require(text["type"] == "mrkdwn", at, "must be plain_text or mrkdwn")
    seen.require(isinstance(text.get("verbatim", False), bool), at, "verbatim must be true or false")
    _require_string(text["text"], most, at, seen)


def _require_plain(text: Any, most: int, at: str, seen: _Seen) -> None:
    seen.require(isinstance(text, Mapping), at, "must be a text object")
    _require_keys(text, {"type", "text"}, {"emoji"}, at, seen)
    seen.require(text["type"] == "plain_text", at, "must be plain_text")
    seen.require(isinstance(text.get("emoji", False), bool), at, "emoji must be true or false")
    _require_string(text["text"], most, at, seen)
    seen.require(text["text"].strip(), at, "must show something")


def _require_url(url: Any, at: str, seen: _Seen) -> None:
    _require_string(url, 3000, at, seen)
    seen.require(_URL.fullmatch(url), at, "must be a valid URL")


def _require_string(text: Any, most: int, at: str, seen: _Seen, least: int = 1) -> None:
    seen.require(isinstance(text, str), at, "must be a string")
    seen.require(size_of(text) >= least, at, f"must be more than {least - 1} characters")
    seen.require(size_of(text) <= most, at, f"must be less than {most + 1} characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(seen.code, f"is no Unicode text [{at}]") from None


def _require_keys(found: Any, needed: set[str], allowed: set[str], at: str, seen: _Seen) -> None:
    seen.require(isinstance(found, Mapping), at, "must be an object")
    for key in needed:
        seen.require(key in found, at, f"missing required field: {key}")
    for key in found:
        seen.require(key in needed | allowed, at, f"unknown field: {key}")


def _require_count(found: Any, most: int, at: str, seen: _Seen) -> None:
    seen.require(isinstance(found, list), at, "must be a list")
    seen.require(found, at, "no fewer than 1 items allowed")
    seen.require(len(found) <= most, at, f"no more than {most} items allowed")


def _is_day(text: Any) -> bool:
    try:
        return isinstance(text, str) and len(text) == 10 and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _room_of(value: Any) -> int:
    """The blocks' letters with all that holds them together as JSON, but for what nobody sees."""
    if isinstance(value, Mapping):
        unseen = ("value", "action_id", "block_id")
        return 1 + sum(len(key) + 4 + _room_of(each) for key, each in value.items() if key not in unseen)
    if isinstance(value, list | tuple):
        return 1 + sum(1 + _room_of(each) for each in value)
    return size_of(value) + 2 if isinstance(value, str) else len(_json(value))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def size_of(text: str) -> int:
    """How many UTF-16 units it has, which is the most that Slack may count."""
    return len(text.encode("utf-16-le", errors="replace")) // 2
