"""Files damaged in any way give problems or a register, never a crash."""

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.reading import Severity, read_register
from tests.knowledge.reading.samples import good_files, good_register

FILES = sorted(good_files())
YAML_FILES = [file for file in FILES if file.endswith(".yaml")]
SIGNS = st.sampled_from("\n\t -:'\"[]{}#&*!|>?%@,x3")
SCRAPS = st.recursive(
    st.sampled_from(["", "x", "ana", "orion", "5", "-1", "true", "2026-02-30", "2026-01-31", None, "what", "house"]),
    lambda below: (
        st.lists(below, max_size=2) | st.dictionaries(st.sampled_from(["id", "days", "x"]), below, max_size=2)
    ),
    max_leaves=4,
)


def check(files: dict[str, bytes]) -> None:
    reading = read_register(files)
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    assert (reading.register is None) == bool(errors)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in reading.problems)
    assert len(set(reading.problems)) == len(reading.problems)


@given(st.sampled_from(FILES), st.integers(0, 3_000), st.integers(0, 30), st.binary(max_size=8))
def test_any_bytes_anywhere(file: str, start: int, length: int, put: bytes) -> None:
    files = good_files()
    old = files[file]
    check({**files, file: old[:start] + put + old[start + length :]})


@given(
    st.sampled_from(FILES), st.integers(0, 3_000), st.text(st.sampled_from("\n\t -:'\"[]{}#&*!|>?%@,x3"), max_size=6)
)
def test_any_signs_anywhere(file: str, start: int, put: str) -> None:
    files = good_files()
    check({**files, file: files[file][:start] + put.encode() + files[file][start:]})


@given(st.sampled_from(YAML_FILES), st.data())
def test_any_value_anywhere(file: str, data: st.DataObject) -> None:
    files = good_files()
    tree = yaml.load(files[file], yaml.BaseLoader)  # it gives nothing but text
    for _ in range(data.draw(st.integers(1, 3))):
        damage(tree, data)
    check({**files, file: yaml.safe_dump(tree).encode()})


def damage(tree: Any, data: st.DataObject) -> None:
    """Puts a scrap in the place of a value somewhere in the tree, takes it away, or adds a key."""
    places: list[tuple[Any, Any]] = []
    waiting = [tree]
    while waiting:
        block = waiting.pop()
        steps = block.items() if isinstance(block, dict) else enumerate(block) if isinstance(block, list) else ()
        for step, value in steps:
            places.append((block, step))
            waiting.append(value)
    if not places:
        return
    block, step = data.draw(st.sampled_from(places))
    match data.draw(st.sampled_from(["put", "take", "add"])):
        case "put":
            block[step] = data.draw(SCRAPS)
        case "take":
            del block[step]
        case _ if isinstance(block, dict):
            block["extra"] = data.draw(SCRAPS)
        case _:
            block.append(data.draw(SCRAPS))


@given(st.sets(st.sampled_from(FILES)))
def test_any_files_missing(missing: set[str]) -> None:
    check({file: content for file, content in good_files().items() if file not in missing})


def test_without_damage_it_is_the_good_register() -> None:
    check(good_files())
    trees = {
        file: yaml.safe_dump(yaml.load(good_files()[file], yaml.BaseLoader)).encode()  # only text
        for file in YAML_FILES
    }
    assert read_register({**good_files(), **trees}).register == good_register()
