"""The ledger numbers without gaps, counts answers and keeps one entry per event."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine

from storage.engine import open_engine, reading, transaction
from storage.errors import StorageError
from storage.ledger import (
    ConflictingEntryError,
    Entry,
    append,
    find_entry,
    head_position,
    history,
    ledger_id,
    newest_by,
)
from tests.storage.entries import NOW, add, entries


def test_an_empty_ledger_is_at_position_0(engine: Engine) -> None:
    with reading(engine) as session:
        assert head_position(session) == 0
        assert list(history(session)) == []


def test_an_entry_comes_back_as_it_was_appended(engine: Engine) -> None:
    body = '{"text":"Größe \\u0000 ü 漢字 %s :x \'"}'
    with transaction(engine) as session:
        appended = append(session, kind="answer", at=NOW, by="ana", body=body, platform="slack", delivery="Ev1")
    assert appended == Entry(
        sequence=1,
        id="A-1",
        kind="answer",
        at=NOW,
        by="ana",
        body=body,
        platform="slack",
        delivery="Ev1",
        salt=appended.salt,
        previous="0" * 64,
        leaf=appended.leaf,
    )
    with reading(engine) as session:
        assert find_entry(session, "A-1") == appended


def test_an_instant_comes_back_in_utc(engine: Engine) -> None:
    at = datetime(2026, 11, 22, 1, 0, 0, 1, tzinfo=timezone(timedelta(hours=13)))
    with transaction(engine) as session:
        appended = append(session, kind="answer", at=at, by="ana", body="{}")
    assert appended.at.isoformat() == "2026-11-21T12:00:00.000001+00:00"
    assert entries(engine)[0].at.isoformat() == "2026-11-21T12:00:00.000001+00:00"


def test_an_instant_without_a_zone_is_refused(engine: Engine) -> None:
    with (
        pytest.raises(ValueError, match="the instant `2026-11-22T00:00:00` has no time zone"),
        transaction(engine) as session,
    ):
        append(
            session,
            kind="answer",
            at=NOW.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None),
            by="ana",
            body="{}",
        )
    assert entries(engine) == ()


def test_answers_are_counted_among_themselves(engine: Engine) -> None:
    kinds = ["answer", "approval", "answer", "revision", "answer"]
    assert [add(engine, kind=kind).id for kind in kinds] == ["A-1", "approval#2", "A-2", "revision#4", "A-3"]
    assert [entry.sequence for entry in entries(engine)] == [1, 2, 3, 4, 5]


def test_answers_are_counted_beyond_nine(engine: Engine) -> None:
    with transaction(engine) as session:
        ids = [append(session, kind="answer", at=NOW, by="ana", body="{}").id for _ in range(12)]
    assert ids == [f"A-{number}" for number in range(1, 13)]


def test_an_own_id_is_unique_within_its_kind_only(engine: Engine) -> None:
    assert add(engine, kind="approval", id="x-7").id == "approval:x-7" == ledger_id("approval", "x-7")
    assert add(engine, kind="pass", id="x-7").id == "pass:x-7"


def test_an_own_id_never_meets_a_given_one(engine: Engine) -> None:
    assert [add(engine, kind="pass", id="2").id, add(engine, kind="pass").id] == ["pass:2", "pass#2"]


def test_the_same_event_again_gives_the_first_entry(engine: Engine) -> None:
    first = add(engine, kind="approval", id="x-7", body='{"yes":true}')
    assert add(engine, kind="approval", id="x-7", body='{"yes":true}') == first
    assert entries(engine) == (first,)


def test_the_same_id_with_another_body_is_refused_by_name(engine: Engine) -> None:
    first = add(engine, kind="approval", id="x-7", body='{"yes":true}')
    with pytest.raises(
        ConflictingEntryError, match="already has an entry `approval:x-7` that says something"
    ) as caught:
        add(engine, kind="approval", id="x-7", body='{"yes":false}')
    assert caught.value.id == "approval:x-7"
    assert not caught.value.retry
    assert entries(engine) == (first,)


def test_the_same_delivery_again_gives_the_first_entry_unchanged(engine: Engine) -> None:
    first = add(engine, platform="slack", delivery="Ev1", body='{"n":1}')
    assert add(engine, platform="slack", delivery="Ev1", body='{"n":2}') == first
    assert entries(engine) == (first,)
    assert add(engine).id == "A-2"


def test_a_delivery_is_unique_within_its_platform_only(engine: Engine) -> None:
    add(engine, platform="slack", delivery="1")
    assert add(engine, platform="teams", delivery="1").sequence == 2


def test_entries_without_a_delivery_are_never_doubles(engine: Engine) -> None:
    assert [add(engine, platform="terminal").sequence for _ in range(2)] == [1, 2]


def test_a_delivery_needs_a_platform(engine: Engine) -> None:
    with pytest.raises(ValueError, match="a delivery needs a platform"):
        add(engine, delivery="1")


def test_an_answer_brings_no_id_of_its_own(engine: Engine) -> None:
    with pytest.raises(ValueError, match="an answer's id is given by the ledger"):
        add(engine, id="A-7")


def test_an_unknown_entry_is_none(engine: Engine) -> None:
    with reading(engine) as session:
        assert find_entry(session, "A-1") is None


def test_history_selects_by_kind_and_place(engine: Engine) -> None:
    for kind in ("answer", "approval", "answer", "pass", "approval"):
        add(engine, kind=kind)
    with reading(engine) as session:

        def numbers(kinds: set[str] | None = None, upto: int | None = None, after: int | None = None) -> list[int]:
            return [entry.sequence for entry in history(session, kinds=kinds, upto=upto, after=after)]

        assert numbers() == [1, 2, 3, 4, 5]
        assert numbers({"approval", "pass"}) == [2, 4, 5]
        assert numbers(set()) == []
        assert numbers(upto=3) == [1, 2, 3]
        assert numbers(after=3) == [4, 5]
        assert numbers({"answer"}, upto=3, after=1) == [3]


def test_history_is_whole_beyond_what_is_read_at_once(engine: Engine) -> None:
    with transaction(engine) as session:
        for _ in range(1005):
            append(session, kind="pass", at=NOW, by="ana", body="{}")
        assert [entry.sequence for entry in history(session)] == list(range(1, 1006))


def test_the_ledger_is_there_after_a_restart(engine: Engine, url: str) -> None:
    first = add(engine)
    engine.dispose()
    reopened = open_engine(url)
    assert entries(reopened) == (first,)
    second = add(reopened)
    assert (second.sequence, second.id) == (2, "A-2")
    reopened.dispose()


def test_nothing_of_a_broken_transaction_is_kept(engine: Engine) -> None:
    add(engine)

    def break_off() -> None:
        with transaction(engine) as session:
            append(session, kind="answer", at=NOW, by="ana", body="{}")
            raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        break_off()
    assert len(entries(engine)) == 1
    assert add(engine).id == "A-2"


def test_an_entry_cannot_be_changed_in_memory(engine: Engine) -> None:
    entry = add(engine)
    with pytest.raises(AttributeError):
        entry.body = ""  # type: ignore[misc]
    assert replace(entry, body="[]") != entry


def test_a_reader_can_append_nothing(engine: Engine) -> None:
    with pytest.raises(StorageError, match=r"(?i)read-?only"), reading(engine) as session:
        append(session, kind="answer", at=datetime(2026, 1, 1, tzinfo=UTC), by="ana", body="{}")
    assert entries(engine) == ()
    assert add(engine).sequence == 1


def test_the_newest_of_one_person_and_kind_are_listed(engine: Engine) -> None:
    with transaction(engine) as session:
        for by, kind in (("ana", "answer"), ("bo", "answer"), ("ana", "note"), ("ana", "answer"), ("ana", "answer")):
            append(session, kind=kind, at=NOW, by=by, body="{}")
    with reading(engine) as session:
        assert [entry.sequence for entry in newest_by(session, "ana", "answer", most=2)] == [5, 4]
        assert [entry.sequence for entry in newest_by(session, "ana", "answer", most=5, before=5)] == [4, 1]
        assert newest_by(session, "cy", "answer", most=5) == ()
