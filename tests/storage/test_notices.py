"""A notice reaches one person, once, and waits until it is settled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from storage.engine import migrate, open_engine, reading, transaction
from storage.notices import Notice, find_notice, list_in_place, list_open, open_subjects, put_notice, settle, settle_one

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
FIRST = Notice(id="N-1", person="dana", subject="D-1", place="c1", body="{}", at=AT)


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    opened = open_engine(empty_url)
    migrate(opened)
    yield opened
    opened.dispose()


def put(engine: Engine, *notices: Notice) -> None:
    with transaction(engine) as session:
        for each in notices:
            put_notice(session, each)


def ids(engine: Engine, person: str = "dana") -> list[str]:
    with reading(engine) as session:
        return [each.id for each in list_open(session, person)]


def test_what_waits_comes_newest_first_and_is_for_one_person(engine: Engine) -> None:
    later = replace(FIRST, id="N-2", at=AT + timedelta(hours=1))
    put(engine, FIRST, later, replace(FIRST, id="N-3", person="bo"))
    assert ids(engine) == ["N-2", "N-1"]
    assert ids(engine, "bo") == ["N-3"]


def test_the_same_notice_is_put_once(engine: Engine) -> None:
    put(engine, FIRST, replace(FIRST, body="[]"))
    with reading(engine) as session:
        assert list_open(session, "dana") == (FIRST,)


def test_what_is_settled_waits_no_more_and_stays_in_its_place(engine: Engine) -> None:
    put(engine, FIRST, replace(FIRST, id="N-2", person="bo"), replace(FIRST, id="N-4", subject="D-2"))
    with transaction(engine) as session:
        assert settle(session, "D-1", AT, "dana") == 1
        assert settle(session, "D-1", AT) == 1
        assert settle(session, "D-1", AT) == 0
    assert (ids(engine), ids(engine, "bo")) == (["N-4"], [])
    with reading(engine) as session:
        assert [each.id for each in list_in_place(session, "dana", "c1")] == ["N-1", "N-4"]
        assert list_in_place(session, "dana", "c2") == ()


def test_one_notice_is_settled_by_itself_and_keeps_its_instant(engine: Engine) -> None:
    put(engine, FIRST)
    with transaction(engine) as session:
        settle_one(session, "N-1", AT)
        settle_one(session, "N-1", AT + timedelta(days=1))
        found = find_notice(session, "dana", "N-1")
        assert found is not None
        assert found.settled_at == AT
        assert find_notice(session, "bo", "N-1") is None


def test_what_is_still_open_is_told_by_subject(engine: Engine) -> None:
    put(engine, *(replace(FIRST, id=f"N-{n}", subject=of) for n, of in enumerate(("C-2", "C-1", "D-1", "C-1", "C-3"))))
    with transaction(engine) as session:
        settle(session, "C-3", AT)
    with reading(engine) as session:
        assert open_subjects(session, "C-") == ("C-1", "C-2")
