"""A link is used once, a session is found until it is ended, and what has expired is forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from storage.engine import reading, transaction
from storage.sessions import (
    BrowserSession,
    begin_session,
    end_all_of,
    end_session,
    find_session,
    forget_expired,
    see_session,
    store_link,
    use_link,
)
from tests.storage.entries import NOW

MINUTE = timedelta(minutes=1)


@pytest.fixture
def linked(engine: Engine) -> Engine:
    with transaction(engine) as session:
        store_link(session, digest="d1", person="ana", expires_at=NOW + MINUTE)
    return engine


def find(engine: Engine, digest: str) -> BrowserSession | None:
    with reading(engine) as session:
        return find_session(session, digest)


def test_a_link_works_once_and_before_it_expires(linked: Engine) -> None:
    with transaction(linked) as session:
        assert use_link(session, "d1", NOW + MINUTE) is None
        assert use_link(session, "d2", NOW) is None
        assert use_link(session, "d1", NOW + MINUTE - timedelta(microseconds=1)) == "ana"
        assert use_link(session, "d1", NOW) is None


def test_of_several_uses_at_once_one_succeeds(linked: Engine) -> None:
    def use(_: int) -> str | None:
        with transaction(linked) as session:
            return use_link(session, "d1", NOW)

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(use, range(8)))
    assert sorted(filter(None, found)) == ["ana"]


def test_a_session_is_found_until_it_is_ended(engine: Engine) -> None:
    with transaction(engine) as session:
        begin_session(session, digest="s1", person="ana", at=NOW)
        see_session(session, "s1", NOW + MINUTE)
        end_session(session, "s2")
    assert find(engine, "s1") == BrowserSession(person="ana", began_at=NOW, seen_at=NOW + MINUTE)
    assert find(engine, "s2") is None
    with transaction(engine) as session:
        end_session(session, "s1")
    assert find(engine, "s1") is None


def test_all_of_a_person_ends_and_nothing_of_anybody_else(linked: Engine) -> None:
    with transaction(linked) as session:
        store_link(session, digest="d2", person="bo", expires_at=NOW + MINUTE)
        for digest, person in (("s1", "ana"), ("s2", "ana"), ("s3", "bo")):
            begin_session(session, digest=digest, person=person, at=NOW)
        assert end_all_of(session, "ana") == 2
        assert end_all_of(session, "ana") == 0
        assert use_link(session, "d1", NOW) is None
        assert use_link(session, "d2", NOW) == "bo"
    assert [find(linked, digest) is not None for digest in ("s1", "s2", "s3")] == [False, False, True]


def test_what_has_expired_is_forgotten_and_nothing_else(linked: Engine) -> None:
    with transaction(linked) as session:
        store_link(session, digest="d2", person="bo", expires_at=NOW + 3 * MINUTE)
        begin_session(session, digest="old", person="ana", at=NOW - 2 * MINUTE)
        see_session(session, "old", NOW)
        begin_session(session, digest="idle", person="ana", at=NOW - MINUTE)
        begin_session(session, digest="new", person="ana", at=NOW)
        later = NOW + 2 * MINUTE
        forget_expired(session, links_before=later, seen_before=NOW, began_before=NOW - MINUTE)
        assert use_link(session, "d1", NOW) is None
        assert use_link(session, "d2", NOW) == "bo"
    assert [find(linked, digest) is not None for digest in ("old", "idle", "new")] == [False, False, True]
