"""The rules of the house that no other check enforces."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "handlers", "knowledge", "storage")
SOURCES = sorted(path for package in PACKAGES for path in TOP.joinpath(package).rglob("*.py"))
MODULES = sorted([*SOURCES, *TOP.joinpath("tests").rglob("*.py"), *TOP.joinpath("benchmarks").rglob("*.py")])
LOCKS = sorted(TOP.joinpath("requirements").glob("*.txt"))

ENGINE = TOP / "storage" / "engine.py"
VAGUE_NAMES = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
INPUT_AND_OUTPUT = {"input", "open", "print"}
FILE_METHODS = {
    "iterdir",
    "mkdir",
    "open",
    "read_bytes",
    "read_text",
    "rglob",
    "touch",
    "unlink",
    "write_bytes",
    "write_text",
}

UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK|NotImplementedError)\b")
# A pattern does not match its own text, so this file may be among those searched.
MACHINE_PATH = re.compile(r"(?<![\w.~}-])/(?:(?:root|home|Users|farm)/\w|work/(?:main|shared)|tmp/\w+/v/|opt/pypi)")
REGISTRY_HOST = re.compile(
    r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|yarnpkg\.com|crates\.io|rubygems\.org|proxy\.golang\.org|"
    r"anaconda\.(?:org|com)|docker\.io|ghcr\.io|quay\.io|maven\.org)\b"
)


def name(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def repository_files() -> list[Path]:
    """Every file that is or may come under version control."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TOP,
        capture_output=True,
        check=False,
        text=True,
    )
    if listing.returncode != 0:
        pytest.skip("needs git and a checkout, to know which files are the repository's")
    return [path for entry in listing.stdout.split("\0") if entry and (path := TOP / entry).is_file()]


def lines_matching(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{name(path)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))


def test_sessions_open_and_commit_only_in_the_engine() -> None:
    elsewhere = [path for path in SOURCES if path != ENGINE]
    assert lines_matching(re.compile(r"\bSession\(|\.commit\("), elsewhere) == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert lines_matching(MACHINE_PATH, repository_files()) == []


def test_no_file_names_a_package_registry() -> None:
    assert lines_matching(REGISTRY_HOST, repository_files()) == []


@pytest.mark.parametrize("lock", LOCKS, ids=name)
def test_a_lock_holds_pins_and_hashes_but_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE)
    for pin in re.split(r"\n(?=\w)", text.partition("\n\n")[2] or text):
        assert pin.startswith("#") or ("==" in pin and "--hash=sha256:" in pin), pin


def test_the_locks_agree_on_every_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for package, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE):
            versions.setdefault(package, set()).add(version)
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_sources_leave_nothing_unfinished() -> None:
    assert lines_matching(UNFINISHED, SOURCES) == []


def test_every_module_says_what_it_owns() -> None:
    docstrings = {name(path): ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES}
    assert [path for path, docstring in docstrings.items() if not docstring] == []
    assert [path for path, docstring in docstrings.items() if docstring and not docstring.endswith(".")] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    parts = {name(path): {path.stem, *path.stem.split("_"), *path.relative_to(TOP).parent.parts} for path in MODULES}
    assert [path for path, words in parts.items() if VAGUE_NAMES & words] == []


STAND_ALONE = TOP / "knowledge" / "proofs" / "verifying.py"
"""It is run by strangers, so it reads files and prints what it found; of ours only `bot` calls that."""


def test_knowledge_touches_no_file_and_no_terminal() -> None:
    found = [
        f"{name(path)}:{call.lineno}"
        for path in SOURCES
        if path.is_relative_to(TOP / "knowledge") and path != STAND_ALONE
        for call in calls(path)
        if (isinstance(call.func, ast.Name) and call.func.id in INPUT_AND_OUTPUT)
        or (isinstance(call.func, ast.Attribute) and call.func.attr in FILE_METHODS)
    ]
    assert found == []
