"""The canonical files of a register: reading them gives the same register again."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

import yaml

from knowledge.reading.sections import (
    AGREEMENTS,
    BY_NAME,
    COMPANY,
    COMPANY_FILE,
    HOUSE_FILE,
    REVISION,
    YAML_ENDING,
)
from knowledge.register import Register
from knowledge.terms import HOUSE

_WIDTH = 110


def write_register(register: Register, revision: int | None = None) -> dict[str, bytes]:
    """The files of the register by path, records in the order of their ids; `revision` is noted in company.yaml.

    Defaults are left out, so that equal registers give equal bytes.
    """
    tops: dict[str, dict[str, Any]] = {COMPANY_FILE: {} if revision is None else {REVISION: revision}}
    tops[COMPANY_FILE][COMPANY] = plain_record(register.company)
    for section in BY_NAME.values():
        records: Mapping[str, Any] = getattr(register, section.name)
        if records:
            found = [plain_record(record) for _, record in sorted(records.items())]
            tops.setdefault(section.file, {})[section.name] = found
    for approval in tops.get("events.yaml", {}).get("approvals", ()):
        # Left out, it would be filled in from the asset as it is now.
        approval.setdefault("basis", None)
    files = {file: _yaml(top) for file, top in tops.items()}
    for id, agreement in sorted(register.agreements.items()):
        record = plain_record(agreement)
        del record["id"]
        files[f"{AGREEMENTS}/{id}{YAML_ENDING}"] = _yaml(record)
    for id, text in sorted(register.texts.items()):
        files[HOUSE_FILE if id == HOUSE else f"{AGREEMENTS}/{id}.md"] = text.encode()
    return files


def plain_record(record: Any) -> dict[str, Any]:
    """A record as plain data in the order of its fields, without those that have their default."""
    found = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if value != field.default or isinstance(value, bool) is not isinstance(field.default, bool):
            found[field.name] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return str(value.value)
        case tuple():
            return [_plain(item) for item in value]
        case dict():
            return dict(sorted(value.items()))
        case None | bool() | int() | str() | date():
            return value
        case _:
            return plain_record(value)


class _Dumper(yaml.CSafeDumper):
    """Writes blocks; a text that does not fit on plain lines in double quotes, a list of short words on one line."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # the library calls it with what it is about to write
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    needs_quotes = any(not letter.isprintable() for letter in text) or text != text.strip() or "  " in text
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, '"' if needs_quotes else None)


def _represent_list(dumper: _Dumper, items: list[Any]) -> yaml.SequenceNode:
    short = (
        all(isinstance(item, str | date) for item in items) and sum(len(str(item)) + 2 for item in items) < _WIDTH // 2
    )
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=short)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(list, _represent_list)


def write_block(value: Any) -> str:
    """Plain data as it stands in the files, without the last line break."""
    return _yaml(value).decode().removesuffix("\n")


def _yaml(data: Any) -> bytes:
    written = yaml.dump(
        data,
        Dumper=_Dumper,
        default_flow_style=False,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
        encoding="utf-8",
    )
    return bytes(written)
