"""The good register of the tests and the broken ones made from it."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.reading import read_register
from knowledge.register import Register

BROKEN = Path(__file__).resolve().parents[2] / "broken"
GOOD = BROKEN / "good"


def good_files() -> dict[str, bytes]:
    """The files of the good register, by their paths in its folder."""
    return {path.relative_to(GOOD).as_posix(): path.read_bytes() for path in GOOD.rglob("*") if path.is_file()}


@cache
def good_register() -> Register:
    """The good register."""
    register = read_register(good_files()).register
    assert register is not None
    return register


def told(files: Mapping[str, bytes | str]) -> list[str]:
    """The messages about these files, in order."""
    return [str(problem) for problem in read_register(files).problems]


@dataclass(frozen=True)
class Case:
    """One broken register and the messages about it."""

    name: str
    files: dict[str, bytes]
    expect: list[str]


def broken_cases(table: Path) -> Iterator[Case]:
    """The cases of one table."""
    for entry in tomllib.loads(table.read_text(encoding="utf-8"))["case"]:
        files = good_files()
        for edit in entry["edits"]:
            _apply(edit, files)
        yield Case(f"{table.stem}: {entry['name']}", files, entry["expect"])


def _apply(edit: dict[str, Any], files: dict[str, bytes]) -> None:
    file = edit["file"]
    if edit.get("remove"):
        del files[file]
    elif "text" in edit:
        files[file] = edit["text"].encode()
    else:
        old, new = edit["old"].encode(), edit["new"].encode()
        assert files[file].count(old) == 1, f"`{edit['old']}` must stand exactly once in {file}"
        files[file] = files[file].replace(old, new)
