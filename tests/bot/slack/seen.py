"""What a reader sees of Block Kit, and what Slack sends of what she leaves as it is or fills in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tests.bot.slack.block_kit import Json

_DATE_MARK = re.compile(r"<!date\^\d+\^[^<>|^]+(\^https?://[^<>|]+)?\|[^<>|]+>")
_LINK_MARK = re.compile(r"<https?://[^<>|\s]+\|[^<>|]+>")
_ENTITY = re.compile(r"&(amp|lt|gt);")


def require_escaped(text: str, *, links: bool = False) -> None:
    """Passes mrkdwn that has dates, and links where these are allowed, and is escaped otherwise."""
    rest = _DATE_MARK.sub("", text)
    rest = _LINK_MARK.sub("", rest) if links else rest
    assert "<" not in rest, f"something is marked up in {text!r}"
    assert ">" not in rest, f"something is not escaped in {text!r}"
    assert "&" not in _ENTITY.sub("", rest), f"something is not escaped in {text!r}"


def marked_up(blocks: Iterable[Json]) -> Iterator[str]:
    """Every text of the blocks that Slack parses."""
    for found in _objects(list(blocks)):
        if found.get("type") == "mrkdwn":
            yield found["text"]


def links(blocks: Iterable[Json]) -> list[tuple[str, str]]:
    """The links of the blocks: what they say and where they lead."""
    return [(each.get("text", ""), each["url"]) for each in _objects(list(blocks)) if "url" in each]


def buttons(blocks: Iterable[Json]) -> list[Json]:
    """The buttons of the blocks."""
    return [each for each in _objects(list(blocks)) if each.get("type") == "button"]


def _objects(value: Any) -> Iterator[Json]:
    match value:
        case Mapping():
            yield value
            for each in value.values():
                yield from _objects(each)
        case list() | tuple():
            for each in value:
                yield from _objects(each)
        case _:
            pass


def shown(blocks: Iterable[Json]) -> str:
    """All that a reader sees, from top to bottom, each button in square brackets."""
    return "\n".join(line for block in blocks for line in _lines(block))


def _lines(block: Json) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield block["text"]["text"]
        case "section":
            texts = [block[name] for name in ("text",) if name in block] + list(block.get("fields", ()))
            yield from (_unescaped(each) for each in texts)
            if "accessory" in block:
                yield f"[{block['accessory']['text']['text']}]"
        case "context":
            yield " ".join(map(_unescaped, block["elements"]))
        case "actions":
            yield " ".join(f"[{each['text']['text']}]" for each in block["elements"])
        case "input":
            yield f"{block['label']['text']}: {_shown_value(block['element'])}"
            if "hint" in block:
                yield block["hint"]["text"]
        case "rich_text":
            yield from ("".join(map(_span, part["elements"])) for part in block["elements"])
        case _:
            pass


def _span(span: Json) -> str:
    if span["type"] == "rich_text_section":
        return "".join(map(_span, span["elements"])) + "\n"
    return str(span.get("text") or span.get("fallback") or span.get("url", ""))


def _unescaped(text: Json) -> str:
    said: str = text["text"]
    if text["type"] != "mrkdwn":
        return said
    said = re.sub(r"<[^<>|]*\|([^<>]*)>", r"\1", said)
    return said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown_value(element: Json) -> str:
    option = element.get("initial_option")
    if option is not None:
        return str(option["text"]["text"])
    return str(element.get("initial_value") or element.get("initial_date") or "")


def state_of(view: Json, filled: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The state as Slack sends it: every input as it stood, but those filled in by their labels.

    What is picked is named by its label. Raises AssertionError for an input or an option that is not there.
    """
    rest = dict(filled or {})
    values: dict[str, Any] = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element, label = block["element"], block["label"]["text"]
        typed = rest.pop(label, None)
        values[block["block_id"]] = {element["action_id"]: _state(element, typed)}
    assert not rest, f"there is no input {', '.join(rest)}"
    return values


def _state(element: Json, typed: str | None) -> dict[str, Any]:
    match element["type"]:
        case "plain_text_input":
            value = element.get("initial_value") if typed is None else typed
            return {"type": "plain_text_input", "value": value or None}
        case "datepicker":
            day = element.get("initial_date") if typed is None else typed
            return {"type": "datepicker", "selected_date": day or None}
        case _:
            option = element.get("initial_option")
            if typed is not None:
                option = next((each for each in element["options"] if each["text"]["text"] == typed), None)
                assert option is not None or not typed, f"there is no option `{typed}`"
            return {"type": "static_select", "selected_option": option}
