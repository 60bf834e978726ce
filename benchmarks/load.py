"""What it takes to read a large register from its files, beside plain YAML loading of the same files."""

import argparse
import json
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import yaml

from benchmarks.register_files import register_files
from knowledge.reading import read_register, register_records
from knowledge.register import Register
from storage.engine import migrate, open_engine, transaction
from storage.registers import store_revision

Figures = dict[str, float]


def load_yaml(folder: Path) -> Figures:
    """Every YAML file by PyYAML's C loader, and nothing more; what it gives is kept, as a register is."""
    started = perf_counter()
    documents: dict[str, Any] = {}
    for path in sorted(folder.rglob("*.yaml")):
        with path.open("rb") as file:
            documents[str(path)] = yaml.load(file, Loader=yaml.CSafeLoader)
    return {"seconds": perf_counter() - started}


def load_register(folder: Path) -> Figures:
    """Every file, texts too, made one register with every check."""
    started = perf_counter()
    register = _read(folder)
    seconds = perf_counter() - started
    return {"seconds": seconds, "partners": len(register.partners)}


def store_register(folder: Path) -> Figures:
    """The register as the first revision of a new SQLite database."""
    register = _read(folder)
    engine = open_engine(f"sqlite:///{folder / 'register.db'}")
    migrate(engine)
    started = perf_counter()
    records = register_records(register)
    digest = sha256(json.dumps(sorted((*key, body) for key, body in records.items())).encode()).hexdigest()
    encoded = perf_counter()
    with transaction(engine) as session:
        store_revision(
            session, records=records, made_at=datetime.now(UTC), made_by="", via="benchmark", note="", digest=digest
        )
    stored = perf_counter()
    engine.dispose()
    (folder / "register.db").unlink()
    return {
        "seconds": stored - started,
        "encoding": encoded - started,
        "storing": stored - encoded,
        "records": len(records),
    }


def _read(folder: Path) -> Register:
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.suffix in KNOWN
    }
    reading = read_register(files)
    assert reading.register is not None, reading.problems[:5]
    return reading.register


KNOWN = (".yaml", ".md")
WORK: dict[str, Callable[[Path], Figures]] = {"yaml": load_yaml, "register": load_register, "store": store_register}


def _in_fresh_process(work: str, folder: Path) -> Figures:
    """The figures of one piece of work, and the most memory its process ever held, in MB."""
    command = [sys.executable, "-m", "benchmarks.load", "--work", work, "--folder", str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(done.stdout)
    return figures


def _work(work: str, folder: Path) -> Figures:
    figures = WORK[work](folder)
    return {**figures, "peak": _peak()}


def _peak() -> float:
    """The most memory this process has held, in MB (Linux counts in KiB, macOS in bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--partners", type=int, default=10_000, help="size of the register")
    parser.add_argument("--rounds", type=int, default=3, help="how many rounds the medians are taken of")
    parser.add_argument("--seed", type=int, default=2, help="another number makes another world")
    parser.add_argument("--work", choices=WORK, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work:
        print(json.dumps(_work(given.work, given.folder)))
        return
    with TemporaryDirectory() as name:
        for line in _compare(Path(name), given.partners, given.rounds, given.seed):
            print(line, flush=True)


def _compare(folder: Path, partners: int, rounds: int, seed: int) -> Iterator[str]:
    yield _write(folder, partners, seed)
    yield f"Each in a fresh process, in turns; medians of {rounds} rounds; imports do not count, reading the disk does."
    found: dict[str, list[Figures]] = {"yaml": [], "register": []}
    for number in range(rounds):
        for work in found if number % 2 == 0 else reversed(found):
            found[work].append(_in_fresh_process(work, folder))
    for work, says in (
        ("yaml", "yaml.CSafeLoader, YAML files only"),
        ("register", "read_register, texts and checks too"),
    ):
        yield f"  {says:<38}{_row(found[work])}"
    stored = _in_fresh_process("store", folder)
    yield (
        f"  {'a first revision in SQLite, once':<38}{stored['seconds']:>7.2f} s   peak {stored['peak']:>6,.0f} MB   "
        f"{stored['records']:,.0f} records: encoded in {stored['encoding']:.2f} s, stored in {stored['storing']:.2f} s"
    )
    pairs = list(zip(found["yaml"], found["register"], strict=True))
    yield f"RATIO load.vs_yaml {median(ours['seconds'] / plain['seconds'] for plain, ours in pairs):.2f}"
    yield f"RATIO load.memory_vs_yaml {median(ours['peak'] / plain['peak'] for plain, ours in pairs):.2f}"


def _write(folder: Path, partners: int, seed: int) -> str:
    files = register_files(partners, seed)
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
    records = [content for path, content in files.items() if path.endswith(".yaml")]
    texts = sum(len(content) for path, content in files.items() if path.endswith(".md"))
    return (
        f"{partners:,} partners, ten terms each: {len(records):,} YAML files of {sum(map(len, records)) / 1e6:.1f} MB "
        f"and {len(files) - len(records):,} texts of {texts / 1e6:.1f} MB"
    )


def _row(rounds: list[Figures]) -> str:
    seconds, peak = median(each["seconds"] for each in rounds), median(each["peak"] for each in rounds)
    return f"{seconds:>7.2f} s   peak {peak:>6,.0f} MB"


if __name__ == "__main__":
    main()
