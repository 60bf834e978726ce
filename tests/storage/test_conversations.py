"""A conversation keeps its turns in order, belongs to one person, and may be forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import Engine

from storage.conversations import Turn, append_turn, find_thread, find_turn, forget_unchanged, list_turns
from storage.engine import reading, transaction
from tests.storage.entries import NOW

DAY = timedelta(days=1)


def say(engine: Engine, delivery: str, person: str = "ana", id: str = "c1", days: int = 0) -> Turn:
    with transaction(engine) as session:
        return append_turn(
            session,
            person,
            id,
            delivery=delivery,
            body=f'"{delivery}"',
            thread=f'"after {delivery}"',
            at=NOW + days * DAY,
        )


def deliveries(engine: Engine, person: str = "ana", id: str = "c1", most: int = 50) -> list[str]:
    with reading(engine) as session:
        return [turn.delivery for turn in list_turns(session, person, id, most)]


def thread(engine: Engine, person: str = "ana", id: str = "c1") -> str | None:
    with reading(engine) as session:
        return find_thread(session, person, id)


def test_turns_are_numbered_and_the_last_are_listed(engine: Engine) -> None:
    turns = [say(engine, f"d{number}") for number in range(1, 5)]
    assert turns[0] == Turn(number=1, delivery="d1", body='"d1"', at=NOW)
    assert [turn.number for turn in turns] == [1, 2, 3, 4]
    assert deliveries(engine) == ["d1", "d2", "d3", "d4"]
    assert deliveries(engine, most=2) == ["d3", "d4"]
    assert thread(engine) == '"after d4"'


def test_a_delivery_that_came_before_changes_nothing(engine: Engine) -> None:
    first = say(engine, "d1")
    say(engine, "d2")
    assert say(engine, "d1", days=1) == first
    assert (deliveries(engine), thread(engine)) == (["d1", "d2"], '"after d2"')
    with reading(engine) as session:
        assert find_turn(session, "ana", "c1", "d1") == first
        assert find_turn(session, "ana", "c1", "d3") is None


def test_turns_said_at_once_are_all_kept_and_each_once(engine: Engine) -> None:
    with ThreadPoolExecutor(4) as threads:
        turns = list(threads.map(lambda number: say(engine, f"d{number % 8}"), range(16)))
    assert sorted({turn.number for turn in turns}) == list(range(1, 9))
    assert sorted(deliveries(engine)) == [f"d{number}" for number in range(8)]


def test_one_id_is_two_conversations_of_two_persons(engine: Engine) -> None:
    say(engine, "d1", "ana")
    assert (thread(engine, "bo"), deliveries(engine, "bo")) == (None, [])
    say(engine, "d1", "bo")
    say(engine, "d2", "bo")
    assert (deliveries(engine, "ana"), deliveries(engine, "bo")) == (["d1"], ["d1", "d2"])


def test_what_was_long_unchanged_is_forgotten(engine: Engine) -> None:
    say(engine, "d1", id="old")
    say(engine, "d1", id="revived")
    say(engine, "d2", id="revived", days=3)
    say(engine, "d1", "bo", id="old", days=2)
    with transaction(engine) as session:
        forget_unchanged(session, NOW + 2 * DAY)
    assert (thread(engine, id="old"), deliveries(engine, id="old")) == (None, [])
    assert deliveries(engine, id="revived") == ["d1", "d2"]
    assert deliveries(engine, "bo", id="old") == ["d1"]
