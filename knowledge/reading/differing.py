"""What changed in a record, in words: field by field, what it was and what it is."""

from collections.abc import Iterator
from dataclasses import fields
from difflib import SequenceMatcher
from typing import Any

from knowledge.partners import Hold
from knowledge.reading.rechecking import noun_of
from knowledge.reading.sections import COMPANY, TEXT
from knowledge.reading.writing import plain_record

_MOST_LETTERS = 160
_NOTHING = "nothing"


def name_of(kind: str, id: str, record: Any) -> str:
    """What people call the record: `partner Orion Systems GmbH (orion)`."""
    if kind == COMPANY:
        return "the company"
    if kind == TEXT:
        return f"the text of `{id}`"
    if isinstance(record, Hold):
        return f"hold on {record.partner or record.asset or record.agreement} ({id})"
    name = getattr(record, "name", None)
    return f"{noun_of(kind)} {name} ({id})" if name else f"{noun_of(kind)} `{id}`"


def differences(before: Any, after: Any) -> tuple[str, ...]:
    """One line for each field that differs: `until: nothing → 2026-12-31`; of an addition each field it has."""
    if isinstance(before, str) or isinstance(after, str):
        return (_text_difference(before or "", after or ""),)
    old, new = ({} if record is None else _plain(record) for record in (before, after))
    if before is None:
        given = plain_record(after)
        return tuple(f"{_spoken(field)}: {_said(value)}" for field, value in given.items() if field != "id")
    return tuple(_lines(old, new))


def _plain(record: Any) -> dict[str, Any]:
    """The record as plain data, with those defaults that say something."""
    plain = plain_record(record)
    telling = {field.name: field.default for field in fields(record) if isinstance(field.default, str | bool)}
    found = {field.name: plain.get(field.name, telling.get(field.name, "")) for field in fields(record)}
    return {name: value for name, value in found.items() if value != ""}


def _lines(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    for field in dict.fromkeys((*old, *new)):
        was, is_now = old.get(field), new.get(field)
        if field == "id" or was == is_now:
            continue
        name = _spoken(field)
        if _is_listed(was) or _is_listed(is_now):
            yield from (f"{name}: {change}" for change in _items(was or [], is_now or []))
        else:
            yield f"{name}: {_said(was)} → {_said(is_now)}"


def _spoken(field: str) -> str:
    return field.removesuffix("_on").replace("_", " ")


def _is_listed(value: Any) -> bool:
    return isinstance(value, list)


def _items(old: list[Any], new: list[Any]) -> Iterator[str]:
    """Of a list what came and what went; of blocks with an id, those that changed."""
    was, is_now = ({_key(item): item for item in items} for items in (old, new))
    for key in dict.fromkeys((*was, *is_now)):
        if key not in is_now:
            yield f"without {_said(was[key])}"
        elif key not in was:
            yield f"with {_said(is_now[key])}"
        elif was[key] != is_now[key]:
            yield from (f"`{key}`, {line}" for line in _lines(was[key], is_now[key]))
    if was == is_now:
        yield "in another order"


def _key(item: Any) -> str:
    return str(item["id"]) if isinstance(item, dict) and "id" in item else _said(item)


def _said(value: Any) -> str:
    match value:
        case bool():
            words = "yes" if value else "no"
        case list():
            words = ", ".join(map(_said, value))
        case dict():
            words = "; ".join(f"{_spoken(key)} {_said(each)}" for key, each in value.items())
        case None:
            words = ""
        case _:
            words = " ".join(str(value).split())
    shown = words or _NOTHING
    return shown if len(shown) <= _MOST_LETTERS else f"{shown[: _MOST_LETTERS - 1]}…"


def _text_difference(before: str, after: str) -> str:
    old, new = before.splitlines(), after.splitlines()
    if not old:
        return f"text: {_lines_in_words(len(new))}"
    if not new:
        return "text: taken out"
    gone = came = 0
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone, came = gone + last - first, came + end - start
    return f"text: {_lines_in_words(gone)} out, {_lines_in_words(came)} in"


def _lines_in_words(count: int) -> str:
    return f"{count} line{'s' if count != 1 else ''}"
