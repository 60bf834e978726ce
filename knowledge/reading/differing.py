"""What changed in a record, in words: field by field, what it was and what it is."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from difflib import SequenceMatcher
from typing import Any

from knowledge.partners import Hold
from knowledge.reading.rechecking import noun_of
from knowledge.reading.sections import COMPANY, TEXT
from knowledge.reading.writing import plain_record

_MOST_LETTERS = 160
_NOTHING = "nothing"
_LAST = ("clause", "quote")
"""What says where it stands comes behind what it does."""

_Say = Callable[[Any], str]


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


def differences(before: Any, after: Any, *, whole: bool = False) -> tuple[str, ...]:
    """One line for each field that differs: `until: nothing → 2026-12-31`.

    Of an addition each field it has, of a removal each field it had. Long values are cut, and of a text only the number
    of lines is told, unless it is wanted whole.
    """
    if isinstance(before, str) or isinstance(after, str):
        return tuple(_text_differences(before or "", after or "", whole=whole))
    say = _said if whole else _short
    if before is None or after is None:
        given = _ordered(plain_record(after if before is None else before))
        return tuple(f"{_spoken(field)}: {say(value)}" for field, value in given.items() if field != "id")
    return tuple(_lines(_plain(before), _plain(after), say))


def _plain(record: Any) -> dict[str, Any]:
    """The record as plain data, with those defaults that say something."""
    plain = plain_record(record)
    telling = {field.name: field.default for field in fields(record) if isinstance(field.default, str | bool)}
    found = {field.name: plain.get(field.name, telling.get(field.name, "")) for field in fields(record)}
    return {name: value for name, value in found.items() if value != ""}


def _ordered(plain: Mapping[str, Any]) -> dict[str, Any]:
    """What it does first, then where it is quoted from."""
    return {name: plain[name] for name in sorted(plain, key=lambda name: name in _LAST)}


def _lines(old: Mapping[str, Any], new: Mapping[str, Any], say: _Say) -> Iterator[str]:
    for field in _ordered(dict.fromkeys((*old, *new))):
        was, is_now = old.get(field), new.get(field)
        if field == "id" or was == is_now:
            continue
        name = _spoken(field)
        if _is_listed(was) and _is_listed(is_now):
            yield from (f"{name}: {change}" for change in _items(was or [], is_now or [], say))
        else:
            yield f"{name}: {say(was)} → {say(is_now)}"


def _spoken(field: str) -> str:
    return field.removesuffix("_on").replace("_", " ")


def _is_listed(value: Any) -> bool:
    return value is None or isinstance(value, list)


def _items(old: list[Any], new: list[Any], say: _Say) -> Iterator[str]:
    """Of a list what came and what went; of blocks with an id, those that changed."""
    was, is_now = ({_key(item): item for item in items} for items in (old, new))
    for key in dict.fromkeys((*was, *is_now)):
        if key not in is_now:
            yield f"without {say(was[key])}"
        elif key not in was:
            yield f"with {say(is_now[key])}"
        elif was[key] != is_now[key]:
            yield from (f"`{is_now[key]['id']}`, {line}" for line in _lines(was[key], is_now[key], say))
    if was == is_now:
        yield "in another order"


def _key(item: Any) -> str:
    """What tells the items of a list apart: the id of a block that has one, else all that it says."""
    return json.dumps([item["id"]] if isinstance(item, dict) and "id" in item else item, default=str)


def _said(value: Any) -> str:
    match value:
        case bool():
            words = "yes" if value else "no"
        case list():
            words = ", ".join(map(_said, value))
        case dict():
            words = "; ".join(f"{_spoken(key)} {_said(each)}" for key, each in _ordered(value).items())
        case None:
            words = ""
        case _:
            words = " ".join(str(value).split())
    return words or _NOTHING


def _short(value: Any) -> str:
    shown = _said(value)
    return shown if len(shown) <= _MOST_LETTERS else f"{shown[: _MOST_LETTERS - 1]}…"


def _text_differences(before: str, after: str, *, whole: bool) -> Iterator[str]:
    """How many lines came and went; on the whole also which, in their order."""
    old, new = before.splitlines(), after.splitlines()
    if not new:
        yield "text: taken out"
        return
    gone: list[str] = []
    came: list[str] = []
    told: list[str] = []
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone += old[first:last]
            came += new[start:end]
            told += [f"text, out: {line}" for line in map(str.strip, old[first:last]) if line]
            told += [f"text, in: {line}" for line in map(str.strip, new[start:end]) if line]
    out_and_in = f"{_lines_in_words(len(gone))} out, {_lines_in_words(len(came))} in"
    yield f"text: {out_and_in if old else _lines_in_words(len(new))}"
    if whole:
        yield from told


def _lines_in_words(count: int) -> str:
    return f"{count} line{'s' if count != 1 else ''}"
