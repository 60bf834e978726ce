"""Inbox and outbox keep each thing once and in order, and let one worker at a time hold it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import Engine, text

from storage.engine import reading, transaction
from storage.inbox import Delivery, put_deliveries, settle_deliveries, take_deliveries
from storage.outbox import Ended, Post, end_posts, put_posts, take_posts
from storage.queues import count_open, forget, hold
from storage.tables import INBOX, OUTBOX
from tests.storage.entries import NOW

SECOND = timedelta(seconds=1)


def bring(engine: Engine, *ids: str, until: int = 0, platform: str = "slack") -> frozenset[str]:
    """Each id begins with its lane."""
    brought = [Delivery(id=id, lane=id[0], body=f"body of {id}") for id in ids]
    with transaction(engine) as session:
        return put_deliveries(session, platform, brought, at=NOW, until=NOW + until * SECOND)


def take(engine: Engine, at: int = 1, until: int = 9, most: int = 50) -> list[str]:
    with transaction(engine) as session:
        taken = take_deliveries(session, "slack", at=NOW + at * SECOND, until=NOW + until * SECOND, most=most)
    return [each.id for each in taken]


def settle(engine: Engine, *ids: str) -> frozenset[str]:
    with transaction(engine) as session:
        return settle_deliveries(session, "slack", ids, at=NOW)


def test_what_is_brought_again_is_not_new_whatever_it_says(engine: Engine) -> None:
    assert bring(engine, "a1", "b1") == {"a1", "b1"}
    assert bring(engine, "b1", "c1") == {"c1"}
    assert bring(engine, "a1", platform="teams") == {"a1"}
    assert bring(engine) == frozenset()


def test_of_each_lane_the_first_is_taken_and_nobody_else_gets_it(engine: Engine) -> None:
    bring(engine, "a1", "a2", "b1")
    assert take(engine) == ["a1", "b1"]
    assert take(engine) == []
    settle(engine, "a1")
    assert take(engine) == ["a2"]


def test_the_oldest_are_taken_first_and_no_more_than_wanted(engine: Engine) -> None:
    bring(engine, "a1", "b1", "c1")
    assert [take(engine, most=2), take(engine, most=2)] == [["a1", "b1"], ["c1"]]


def test_what_is_held_is_free_when_its_time_is_over_and_says_how_often_it_was_taken(engine: Engine) -> None:
    bring(engine, "a1", until=5)
    assert [take(engine, 4), take(engine, 5, 8), take(engine, 7), take(engine, 8)] == [[], ["a1"], [], ["a1"]]
    with transaction(engine) as session:
        (again,) = take_deliveries(session, "slack", at=NOW + 60 * SECOND, until=NOW + 61 * SECOND, most=1)
    assert (again.attempts, again.body) == (3, "body of a1")


def test_who_goes_on_holding_keeps_it(engine: Engine) -> None:
    bring(engine, "a1", until=5)
    with transaction(engine) as session:
        hold(session, INBOX, "slack", ["a1", "unknown"], until=NOW + 60 * SECOND)
    assert take(engine, 30) == []


def test_what_is_settled_is_settled_once_and_holds_nothing_any_more(engine: Engine) -> None:
    bring(engine, "a1", "b1")
    assert settle(engine, "a1", "unknown") == {"a1"}
    assert settle(engine, "a1") == frozenset()
    assert bring(engine, "a1") == frozenset()
    with reading(engine) as session:
        bodies = session.connection().execute(text("SELECT id, body FROM inbox ORDER BY number")).all()
        assert (list(map(tuple, bodies)), count_open(session, INBOX, "slack")) == (
            [("a1", None), ("b1", "body of b1")],
            1,
        )


def test_several_at_once_take_each_thing_once(engine: Engine) -> None:
    ids = [f"{chr(97 + number % 20)}{number}" for number in range(60)]
    bring(engine, *ids)

    def work(_: int) -> list[str]:
        done: list[str] = []
        while found := take(engine, most=3):
            settle(engine, *found)
            done.extend(found)
        return done

    with ThreadPoolExecutor(4) as threads:
        done = [id for found in threads.map(work, range(4)) for id in found]
    done += work(0)  # what a lane still held when somebody looked
    assert sorted(done) == sorted(ids)


def test_a_post_ends_once_and_says_how(engine: Engine) -> None:
    posts = [Post(id=f"p{number}", lane="c", body="hello", subject="notice:N-1") for number in (1, 2)]
    with transaction(engine) as session:
        assert put_posts(session, "slack", posts, at=NOW, until=NOW) == {"p1", "p2"}
        ((taken, made_at),) = take_posts(session, "slack", at=NOW, until=NOW + SECOND, most=9)
        end_posts(session, "slack", [Ended(id="p1", address="here")], at=NOW)
        end_posts(session, "slack", [Ended(id="p1", failure="gone"), Ended(id="p2", failure="gone")], at=NOW)
        end_posts(session, "slack", [], at=NOW)
    assert (taken, made_at) == (posts[0], NOW)
    with reading(engine) as session:
        found = session.connection().execute(text("SELECT id, body, failure, address FROM outbox ORDER BY number"))
        assert list(map(tuple, found)) == [("p1", None, "", "here"), ("p2", None, "gone", "")]
        assert count_open(session, OUTBOX, "slack") == 0


def test_what_ended_long_ago_is_forgotten_and_what_is_open_is_not(engine: Engine) -> None:
    bring(engine, "a1", "b1")
    settle(engine, "a1")
    with transaction(engine) as session:
        forget(session, INBOX, NOW)
    assert bring(engine, "a1") == frozenset()
    with transaction(engine) as session:
        forget(session, INBOX, NOW + SECOND)
    assert bring(engine, "a1", "b1") == {"a1"}
