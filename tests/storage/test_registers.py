"""Every revision of the register can be read for ever, and only differences are written."""

import random

import pytest
from sqlalchemy import Engine, func, select

from storage.engine import open_engine, reading, transaction
from storage.registers import (
    Change,
    MissingRevisionError,
    Revision,
    StaleRevisionError,
    changes_between,
    find_head,
    find_revision,
    list_changes,
    list_revisions,
    load_records,
    store_revision,
)
from storage.tables import RECORD_VERSION
from tests.storage.entries import NOW, add, keep, store

ORION = ("partner", "orion")
VEGA = ("partner", "vega")
TEXT = ("text", "orion")


def test_an_empty_register_has_no_head(engine: Engine) -> None:
    with reading(engine) as session:
        assert find_head(session) is None
        assert find_revision(session, 1) is None
        assert list_revisions(session) == ()
        assert load_records(session, 0) == {}


def test_a_revision_comes_back_as_it_was_stored(engine: Engine) -> None:
    add(engine)
    add(engine)
    with transaction(engine) as session:
        stored = store_revision(
            session, records={ORION: "{}"}, made_at=NOW, made_by="ana", via="chat", note="ünd", digest="ab" * 32
        )
    assert stored == Revision(
        number=1, made_at=NOW, made_by="ana", via="chat", note="ünd", digest="ab" * 32, ledger_position=2
    )
    with reading(engine) as session:
        assert find_head(session) == find_revision(session, 1) == stored
        assert list_revisions(session) == (stored,)


def test_the_newest_revision_is_the_head(engine: Engine) -> None:
    keep(engine, {ORION: "1"}, {ORION: "2"}, {ORION: "3"})
    with reading(engine) as session:
        assert [revision.number for revision in list_revisions(session)] == [1, 2, 3]
        head = find_head(session)
    assert head is not None
    assert head.number == 3


def test_records_come_back_byte_for_byte(engine: Engine) -> None:
    records = {TEXT: '"' + "§ 1 Größe\\n%s :x 漢字 \\u0000" * 20_000 + '"', ("", ""): "", ORION: "{}"}
    keep(engine, records)
    with reading(engine) as session:
        assert load_records(session, 1) == records


def test_an_old_revision_stays_after_twenty_later_ones(engine: Engine) -> None:
    contents = [{ORION: f'"{number}"', VEGA: '"same"'} for number in range(1, 22)]
    keep(engine, *contents)
    with reading(engine) as session:
        assert [load_records(session, number) for number in range(1, 22)] == contents


def test_only_what_differs_is_written(engine: Engine) -> None:
    keep(engine, {ORION: "1", VEGA: "1"}, {ORION: "2", VEGA: "1"}, {ORION: "2"}, {ORION: "2"})
    with reading(engine) as session:
        rows = session.connection().execute(
            select(RECORD_VERSION).order_by(RECORD_VERSION.c.revision, RECORD_VERSION.c.id)
        )
        assert [tuple(row) for row in rows] == [
            (1, *ORION, "1"),
            (1, *VEGA, "1"),
            (2, *ORION, "2"),
            (3, *VEGA, None),
        ]


def test_a_removed_record_can_come_back(engine: Engine) -> None:
    keep(engine, {ORION: "1"}, {}, {ORION: "1"})
    with reading(engine) as session:
        assert [load_records(session, number) for number in (1, 2, 3)] == [{ORION: "1"}, {}, {ORION: "1"}]


def test_the_changes_of_a_revision_show_before_and_after(engine: Engine) -> None:
    keep(engine, {ORION: "1", VEGA: "1", TEXT: "1"}, {ORION: "2", TEXT: "1", ("asset", "roadmap"): "1"})
    with reading(engine) as session:
        assert list_changes(session, 2) == (
            Change("asset", "roadmap", None, "1"),
            Change(*ORION, "1", "2"),
            Change(*VEGA, "1", None),
        )
        assert [change.before for change in list_changes(session, 1)] == [None, None, None]


def test_changes_between_leave_out_what_was_changed_back(engine: Engine) -> None:
    keep(engine, {ORION: "1", VEGA: "1"}, {ORION: "2", VEGA: "2"}, {ORION: "1", VEGA: "3"})
    with reading(engine) as session:
        assert changes_between(session, 1, 3) == (Change(*VEGA, "1", "3"),)
        assert changes_between(session, 3, 1) == (Change(*VEGA, "3", "1"),)
        assert changes_between(session, 2, 2) == ()
        assert changes_between(session, 0, 3) == (Change(*ORION, None, "1"), Change(*VEGA, None, "3"))


def test_any_history_reads_as_a_plain_list_of_contents_would(engine: Engine) -> None:
    draw = random.Random(7)
    keys = [(kind, f"{number}") for kind in ("asset", "partner") for number in range(4)]
    contents = [{}, *({key: draw.choice("abc") for key in keys if draw.random() < 0.6} for _ in range(25))]
    keep(engine, *contents[1:])
    with reading(engine) as session:
        for number, records in enumerate(contents):
            assert load_records(session, number) == records
        for _ in range(30):
            old, new = draw.randrange(26), draw.randrange(26)
            before, after = contents[old], contents[new]
            assert changes_between(session, old, new) == tuple(
                Change(*key, before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)
            )


@pytest.mark.parametrize("number", [-1, 2])
def test_a_revision_that_is_not_there_is_named(engine: Engine, number: int) -> None:
    keep(engine, {ORION: "1"})
    with reading(engine) as session:
        with pytest.raises(MissingRevisionError, match=f"there is no revision {number} of the register") as caught:
            load_records(session, number)
        assert caught.value.number == number
        with pytest.raises(MissingRevisionError):
            changes_between(session, 1, number)
        with pytest.raises(MissingRevisionError):
            list_changes(session, number)


def test_what_came_before_the_first_revision_is_no_change(engine: Engine) -> None:
    with reading(engine) as session, pytest.raises(MissingRevisionError, match="there is no revision 0"):
        list_changes(session, 0)


def test_a_stale_head_is_refused_with_both_numbers(engine: Engine) -> None:
    keep(engine, {ORION: "1"}, {ORION: "2"})
    with (
        pytest.raises(StaleRevisionError, match="the register is at revision 2, not at revision 1") as caught,
        transaction(engine) as session,
    ):
        store(session, {}, expected_head=1)
    assert (caught.value.expected, caught.value.actual, caught.value.retry) == (1, 2, False)
    with reading(engine) as session:
        assert load_records(session, 2) == {ORION: "2"}


def test_the_first_revision_expects_head_0(engine: Engine) -> None:
    with transaction(engine) as session:
        assert store(session, {ORION: "1"}, expected_head=0).number == 1
    with pytest.raises(StaleRevisionError), transaction(engine) as session:
        store(session, {ORION: "1"}, expected_head=0)


def test_nothing_of_a_broken_store_is_kept(engine: Engine) -> None:
    keep(engine, {ORION: "1"})

    def break_off() -> None:
        with transaction(engine) as session:
            store(session, {VEGA: "1"})
            raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        break_off()
    with reading(engine) as session:
        head = find_head(session)
        assert head is not None
        assert head.number == 1
        assert session.connection().scalar(select(func.count()).select_from(RECORD_VERSION)) == 1


def test_the_register_is_there_after_a_restart(engine: Engine, url: str) -> None:
    keep(engine, {ORION: "1"}, {ORION: "2"})
    engine.dispose()
    reopened = open_engine(url)
    with reading(reopened) as session:
        assert (load_records(session, 1), load_records(session, 2)) == ({ORION: "1"}, {ORION: "2"})
    reopened.dispose()
