"""Writers at the same time lose nothing, double nothing and leave no gap."""

import base64
import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Barrier, Event
from types import NoneType
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from storage import group_commit
from storage.auditing import audit
from storage.engine import open_engine, reading, transaction
from storage.errors import StorageError
from storage.group_commit import LostGroupError, Queue, UnknownOutcomeError, find_queue
from storage.ledger import append, head_position
from storage.registers import Revision, StaleRevisionError, list_revisions, load_records
from storage.tables import RECORD_VERSION
from tests.postgres import running_server
from tests.storage.entries import NOW, add, entries, keep, store

THREADS = 8
EACH = 10


def writer(url: str, who: str, number: int, *, threads: int = 1) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.writer", url, who, str(number), str(threads)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed(program: subprocess.Popen[str]) -> list[int]:
    """Kills the program: the numbers that it has printed and nobody has read yet."""
    program.kill()
    assert program.stdout is not None
    printed = [int(line) for line in program.stdout if line.endswith("\n")]  # `communicate` loses what was read ahead
    program.communicate(timeout=60)
    return printed


def assert_gapless(engine: Engine, count: int, *, is_announced: bool = True) -> None:
    """Every entry is there once and hashed upon the one before; revisions that no entry announces are no part of it."""
    ledger = entries(engine)
    assert [entry.sequence for entry in ledger] == list(range(1, count + 1))
    assert [entry.id for entry in ledger] == [f"A-{number}" for number in range(1, count + 1)]
    with reading(engine) as session:
        found = audit(session)
    assert (found.entries, found.fault is None) == (count, is_announced)


def append_together(engine: Engine) -> None:
    start = Barrier(THREADS)

    def work(_: int) -> list[int]:
        start.wait()
        return [add(engine).sequence for _ in range(EACH)]

    with ThreadPoolExecutor(THREADS) as pool:
        numbers = [number for each in pool.map(work, range(THREADS)) for number in each]
    assert sorted(numbers) == list(range(1, THREADS * EACH + 1))
    assert_gapless(engine, THREADS * EACH)


def test_eight_threads_leave_no_gap(engine: Engine) -> None:
    append_together(engine)


def test_eight_threads_on_a_database_in_memory_leave_no_gap(memory: Engine) -> None:
    append_together(memory)


def test_threads_that_first_read_and_then_write_do_not_block_one_another(engine: Engine) -> None:
    start = Barrier(THREADS)

    def work(_: int) -> None:
        start.wait()
        for _ in range(EACH):
            with transaction(engine) as session:
                head_position(session)
                append(session, kind="answer", at=NOW, by="ana", body="{}")

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, range(THREADS)))
    assert_gapless(engine, THREADS * EACH)


def test_two_programs_leave_no_gap(engine: Engine, url: str) -> None:
    programs = [writer(url, who, 20) for who in ("ana", "ben")]
    ends = [(*program.communicate(timeout=60), program.returncode) for program in programs]
    assert [(errors, code) for _, errors, code in ends] == [("", 0)] * 2
    assert sorted(int(line) for output, _, _ in ends for line in output.split()) == list(range(1, 41))
    assert_gapless(engine, 40)


def test_a_killed_writer_loses_nothing_it_acknowledged(engine: Engine, url: str) -> None:
    program = writer(url, "ana", 1_000_000)
    assert program.stdout is not None
    acknowledged = [int(program.stdout.readline()) for _ in range(25)]
    acknowledged += killed(program)
    assert acknowledged == list(range(1, len(acknowledged) + 1))
    # The writer may have been killed between keeping an entry and saying so, and its server may still be at it: the
    # next one waits for that.
    kept = add(engine).sequence - 1
    assert kept in (len(acknowledged), len(acknowledged) + 1)
    assert_gapless(engine, kept + 1)


def test_a_killed_program_of_eight_threads_loses_nothing_it_acknowledged(engine: Engine, url: str) -> None:
    program = writer(url, "ana", 1_000_000, threads=THREADS)
    assert program.stdout is not None
    acknowledged = [int(program.stdout.readline()) for _ in range(200)]
    acknowledged += killed(program)
    kept = add(engine).sequence - 1
    assert len(set(acknowledged)) == len(acknowledged)
    assert max(acknowledged) <= kept <= len(acknowledged) + THREADS
    assert_gapless(engine, kept + 1)


def test_one_delivery_in_eight_threads_is_one_entry(engine: Engine) -> None:
    start = Barrier(THREADS)

    def work(number: int) -> int:
        start.wait()
        return add(engine, platform="slack", delivery="Ev1", body=f"{number}").sequence

    with ThreadPoolExecutor(THREADS) as pool:
        assert set(pool.map(work, range(THREADS))) == {1}
    assert len(entries(engine)) == 1


def test_of_eight_threads_on_one_head_one_stores(engine: Engine) -> None:
    keep(engine, {("partner", "orion"): "0"})
    start = Barrier(THREADS)

    def work(number: int) -> Revision | StaleRevisionError:
        start.wait()
        try:
            with transaction(engine) as session:
                return store(session, {("partner", "orion"): f"{number}"}, expected_head=1)
        except StaleRevisionError as error:
            return error

    with ThreadPoolExecutor(THREADS) as pool:
        ends = list(pool.map(work, range(THREADS)))
    assert [end.number for end in ends if isinstance(end, Revision)] == [2]
    assert {(end.expected, end.actual) for end in ends if isinstance(end, StaleRevisionError)} == {(1, 2)}
    winner = next(number for number, end in enumerate(ends) if isinstance(end, Revision))
    with reading(engine) as session:
        assert len(list_revisions(session)) == 2
        assert load_records(session, 2) == {("partner", "orion"): f"{winner}"}


def test_a_register_and_a_ledger_writer_wait_for_each_other_in_any_order(engine: Engine) -> None:
    start = Barrier(2)

    def work(ledger_first: bool) -> None:
        start.wait()
        for number in range(EACH):
            with transaction(engine) as session:
                if ledger_first:
                    append(session, kind="answer", at=NOW, by="ana", body="{}")
                store(session, {("partner", "orion"): f"{number} {ledger_first}"})
                if not ledger_first:
                    append(session, kind="answer", at=NOW, by="ana", body="{}")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, (True, False)))
    assert_gapless(engine, 2 * EACH, is_announced=False)
    with reading(engine) as session:
        positions = [revision.ledger_position for revision in list_revisions(session)]
    assert positions == sorted(positions)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
def test_a_second_program_may_open_a_database_while_it_is_written(engine: Engine, url: str) -> None:
    with transaction(engine) as session:
        append(session, kind="answer", at=NOW, by="ana", body="{}")
        other = open_engine(url)
        assert entries(other) == ()
    assert len(entries(other)) == 1
    other.dispose()


# Waiting in this process


def test_who_waits_longest_is_let_in_first() -> None:
    queue = Queue()
    assert queue.enter(0)
    came: list[int] = []

    def work(number: int) -> None:
        assert queue.enter(60)
        came.append(number)
        queue.leave()

    with ThreadPoolExecutor(5) as pool:
        for number in range(5):
            pool.submit(work, number)
            while queue.count() <= number:
                pass
        assert queue.enter(0) is None
        queue.leave()
    assert came == [0, 1, 2, 3, 4]
    assert queue.enter(0)


def test_who_has_waited_too_long_gives_up_and_is_not_waited_for() -> None:
    queue = Queue()
    assert queue.enter(0)
    assert queue.enter(0.001) is None
    assert queue.count() == 0
    queue.leave()
    assert queue.enter(0)


# Kept with one commit


@pytest.fixture
def commits(engine: Engine) -> list[int]:
    """Grows by one with each commit."""
    made: list[int] = []
    event.listen(engine, "commit", lambda _: made.append(1))
    return made


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups take members however long it takes."""
    monkeypatch.setattr(group_commit, "LONGEST_GROUP", 60)


def write_together(engine: Engine, work: Callable[[Session, int], None]) -> list[BaseException | None]:
    """What each of eight threads is told that have waited together and then write; None where it is kept."""

    def write(number: int) -> None:
        with transaction(engine) as session:
            work(session, number)

    queue = find_queue(engine)
    assert queue is not None
    assert queue.enter(0)
    with ThreadPoolExecutor(THREADS) as pool:
        ends = []
        for number in range(THREADS):
            ends.append(pool.submit(write, number))
            while queue.count() <= number:
                pass
        queue.leave()
    return [end.exception() for end in ends]


def add_own(session: Session, number: int) -> None:
    append(session, kind="answer", at=NOW, by=f"{number}", body="{}")


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.parametrize(("seconds", "number_of_commits"), [(60, 1), (0, 8)])
def test_those_that_waited_together_are_kept_with_one_commit_for_so_long(
    engine: Engine, commits: list[int], seconds: int, number_of_commits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "LONGEST_GROUP", seconds)
    assert write_together(engine, add_own) == [None] * THREADS
    assert len(commits) == number_of_commits
    assert [entry.by for entry in entries(engine)] == [f"{number}" for number in range(THREADS)]
    assert_gapless(engine, THREADS)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.parametrize("broken", [{0}, {3}, {7}, {0, 1, 7}, {2, 3, 6, 7}, set(range(8))], ids=str)
@pytest.mark.usefixtures("patient")
def test_what_one_of_them_drops_is_not_kept_with_the_others(engine: Engine, broken: set[int]) -> None:

    def work(session: Session, number: int) -> None:
        add_own(session, number)
        if number in broken:
            raise KeyError(number)

    ends = write_together(engine, work)
    assert {number for number, end in enumerate(ends) if isinstance(end, KeyError)} == broken
    assert [entry.by for entry in entries(engine)] == [f"{number}" for number in range(THREADS) if number not in broken]
    assert_gapless(engine, THREADS - len(broken))


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_a_commit_that_fails_is_told_to_all_of_them_and_keeps_nothing(engine: Engine) -> None:

    def work(session: Session, number: int) -> None:
        add_own(session, number)
        if number == 3:  # a record of a revision that is not there, which is looked at when it is committed
            session.connection().execute(insert(RECORD_VERSION).values(revision=9, kind="asset", id="x", body="{}"))

    ends = write_together(engine, work)
    assert [str(end) for end in ends] == ["the database refused: FOREIGN KEY constraint failed"] * THREADS
    assert_gapless(engine, 0)
    assert add(engine).sequence == 1


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_what_the_database_drops_of_its_own_accord_is_nobodys_any_more(engine: Engine) -> None:
    """As it may where the disk is full; those that wait are told that their work is gone, the others go on."""

    def work(session: Session, number: int) -> None:
        add_own(session, number)
        if number in (3, 5):
            session.connection().exec_driver_sql("ROLLBACK")
        if number == 3:
            raise KeyError(number)

    ends = write_together(engine, work)
    lost = [number for number, end in enumerate(ends) if isinstance(end, LostGroupError) and end.retry]
    assert (lost, type(ends[3])) == ([0, 1, 2, 4, 5], KeyError)
    assert [entry.by for entry in entries(engine)] == ["6", "7"]
    assert_gapless(engine, 2)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_who_cannot_begin_drops_what_she_would_have_gone_on_from(engine: Engine) -> None:
    begun: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def refuse_the_third(*about: Any) -> None:
        if about[2].startswith("SAVEPOINT"):
            begun.append(about[2])
            if len(begun) == 3:
                raise OperationalError(about[2], {}, sqlite3.OperationalError("out of memory"))

    ends = write_together(engine, add_own)
    assert [isinstance(end, StorageError) for end in ends] == [True] * 4 + [False] * 4
    assert [entry.by for entry in entries(engine)] == ["4", "5", "6", "7"]
    assert_gapless(engine, 4)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_where_memory_runs_out_while_one_is_dropped_nobody_waits_for_ever(engine: Engine) -> None:

    @event.listens_for(engine, "before_cursor_execute")
    def run_out(*about: Any) -> None:
        if about[2].startswith("ROLLBACK TO"):
            raise MemoryError

    def work(session: Session, number: int) -> None:
        add_own(session, number)
        if number == 3:
            raise KeyError(number)

    ends = write_together(engine, work)
    assert [type(end) for end in ends] == [LostGroupError] * 3 + [MemoryError] + [NoneType] * 4
    assert [entry.by for entry in entries(engine)] == ["4", "5", "6", "7"]


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.parametrize("is_kept", [False, True])
@pytest.mark.usefixtures("patient")
def test_who_is_stopped_while_it_commits_tells_the_others_that_it_is_not_known(
    engine: Engine, is_kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = engine.dialect.do_commit

    def stop(connection: Any) -> None:
        monkeypatch.undo()
        if is_kept:
            commit(connection)
        raise KeyboardInterrupt

    monkeypatch.setattr(engine.dialect, "do_commit", stop)
    ends = write_together(engine, add_own)
    assert [type(end) for end in ends] == [UnknownOutcomeError] * 7 + [KeyboardInterrupt]
    assert not any(end.retry for end in ends if isinstance(end, StorageError))
    kept = THREADS if is_kept else 0
    assert_gapless(engine, kept)
    assert add(engine).sequence == kept + 1


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_who_does_not_wait_for_a_turn_is_kept_before_others_go_on(engine: Engine) -> None:
    may_end = Event()

    def write_slowly() -> None:
        with transaction(engine) as session:
            add_own(session, 2)
            assert may_end.wait(60)

    queue = find_queue(engine)
    assert queue is not None
    with ThreadPoolExecutor(1) as pool:
        with transaction(engine, waits=False) as session:
            add_own(session, 1)
            slow = pool.submit(write_slowly)
            while not queue.count():
                pass
        assert [entry.by for entry in entries(engine)] == ["1"]
        may_end.set()
        slow.result()
    assert_gapless(engine, 2)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
def test_who_may_write_waits_for_no_reader(engine: Engine) -> None:
    with ExitStack() as readers:
        for _ in range(40):
            readers.enter_context(reading(engine)).connection()
        with transaction(engine, waits=False) as session:
            add_own(session, 1)
    assert_gapless(engine, 1)


def test_a_thread_that_breaks_off_lets_the_next_one_in(engine: Engine) -> None:
    def break_off(number: int) -> None:
        with transaction(engine) as session:
            append(session, kind="answer", at=NOW, by="ana", body="{}")
            if number % 2:
                raise KeyError(number)

    with ThreadPoolExecutor(THREADS) as pool:
        ends = [pool.submit(break_off, number) for number in range(2 * THREADS)]
    assert sum(isinstance(end.exception(), KeyError) for end in ends) == THREADS
    assert_gapless(engine, THREADS)


# A full disk


def append_too_much(engine: Engine, large: str) -> None:
    """An entry that fits and one that does not, together."""
    with transaction(engine) as session:
        append(session, kind="answer", at=NOW, by="ana", body="{}")
        append(session, kind="answer", at=NOW, by="ana", body=json.dumps({"text": large}))


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
def test_a_full_disk_loses_nothing_and_doubles_nothing(engine: Engine) -> None:
    """SQLite is told that the file may grow no more, which it meets as it meets a full disk."""
    add(engine)

    def limit(pages: int) -> None:
        with transaction(engine) as session:
            session.connection().execute(text(f"PRAGMA max_page_count = {pages}"))

    with reading(engine) as session:
        pages = session.connection().scalar(text("PRAGMA page_count"))
    limit(int(str(pages)))
    for _ in range(2):
        with pytest.raises(StorageError, match="database or disk is full"):
            append_too_much(engine, "x" * 100_000)
    assert_gapless(engine, 1)
    limit(1_000_000)
    append_too_much(engine, "x" * 100_000)
    assert_gapless(engine, 3)


@pytest.mark.parametrize("kind_of_database", ["sqlite"])
@pytest.mark.usefixtures("patient")
def test_of_those_that_meet_a_full_disk_together_each_is_kept_or_told(engine: Engine) -> None:
    with transaction(engine) as session:
        pages = session.connection().scalar(text("PRAGMA page_count"))
        session.connection().execute(text(f"PRAGMA max_page_count = {int(str(pages)) + 40}"))

    def work(session: Session, number: int) -> None:
        body = json.dumps({"text": "x" * (400_000 if number in (2, 5) else 100)})
        append(session, kind="answer", at=NOW, by=f"{number}", body=body)

    ends = write_together(engine, work)
    kept = [f"{number}" for number, end in enumerate(ends) if end is None]
    assert [str(ends[number]) for number in (2, 5)] == ["the database refused: database or disk is full"] * 2
    assert all(end is None or isinstance(end, StorageError) for end in ends)
    assert [entry.by for entry in entries(engine)] == kept
    assert "7" in kept
    assert_gapless(engine, len(kept))


def test_a_full_disk_under_postgresql_loses_nothing_and_doubles_nothing() -> None:
    """Its log's own files have 16 MiB, so what is too large is larger; what fits still goes on record."""
    large = base64.b64encode(random.Random(1).randbytes(13 << 20)).decode()
    with running_server(largest_file=16 << 20) as server, server.database() as url:
        engine = open_engine(url)
        add(engine)
        for _ in range(2):
            with pytest.raises(StorageError, match="could not extend file"):
                append_too_much(engine, large)
        assert_gapless(engine, 1)
        add(engine)
        assert_gapless(engine, 2)
        engine.dispose()
