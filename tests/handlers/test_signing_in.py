"""Signing in: a link for people of the register, a session that ends, and no secret in the database."""

from datetime import timedelta
from time import monotonic

import pytest
from sqlalchemy import text

from handlers.signing_in import (
    LINK_LASTS,
    SESSION_LASTS,
    SESSION_RESTS,
    UnknownPersonError,
    find_signed_in,
    make_link,
    sign_in,
    sign_out,
    sign_out_everywhere,
)
from handlers.viewers import NoRegisterError
from storage.engine import reading, take_turn, transaction
from storage.errors import StorageError
from tests.handlers.desk import NOW, Desk, edited, sample_files

MOMENT = timedelta(microseconds=1)


def signed_in(desk: Desk, person: str = "ana") -> str:
    secret = sign_in(make_link(person, desk.engine, desk.snapshots, at=NOW), desk.engine, desk.snapshots, at=NOW)
    assert secret is not None
    return secret


def test_a_link_is_for_people_who_work_here_today(desk: Desk) -> None:
    for person in ("mallory", "finn", ""):
        with pytest.raises(UnknownPersonError, match=f"`{person}` is nobody who works here today"):
            make_link(person, desk.engine, desk.snapshots, at=NOW)


def test_without_a_register_nobody_is_known(empty_desk: Desk) -> None:
    with pytest.raises(NoRegisterError, match="mayshare load"):
        make_link("ana", empty_desk.engine, empty_desk.snapshots, at=NOW)


def test_a_link_signs_in_once_and_in_time(any_desk: Desk) -> None:
    any_desk.load(sample_files())
    engine, snapshots = any_desk.engine, any_desk.snapshots
    link = make_link("ana", engine, snapshots, at=NOW)
    assert sign_in(link, engine, snapshots, at=NOW + LINK_LASTS) is None
    secret = sign_in(link, engine, snapshots, at=NOW + LINK_LASTS - MOMENT)
    assert secret is not None
    assert sign_in(link, engine, snapshots, at=NOW) is None
    viewer = find_signed_in(secret, engine, snapshots, at=NOW)
    assert viewer is not None
    assert (viewer.id, viewer.name) == ("ana", "Ana Ferreira")
    assert "scheduler-source" in viewer.register.assets


def test_a_session_ends_when_it_rests_and_in_any_case_after_a_day_of_work(desk: Desk) -> None:
    def is_in(secret: str, after: timedelta) -> bool:
        return find_signed_in(secret, desk.engine, desk.snapshots, at=NOW + after) is not None

    used, rested = signed_in(desk), signed_in(desk)
    step = SESSION_RESTS - MOMENT
    assert all(is_in(used, step * number) for number in range(1, 7))
    assert is_in(used, SESSION_LASTS - MOMENT)
    assert not is_in(used, SESSION_LASTS)
    assert not is_in(rested, SESSION_RESTS)
    assert not is_in("nonsense", timedelta())


def test_signing_out_ends_one_session(desk: Desk) -> None:
    first, second = signed_in(desk), signed_in(desk)
    sign_out(first, desk.engine)
    sign_out("nonsense", desk.engine)
    assert find_signed_in(first, desk.engine, desk.snapshots, at=NOW) is None
    assert find_signed_in(second, desk.engine, desk.snapshots, at=NOW) is not None


def test_signing_in_ends_the_session_that_the_browser_had(desk: Desk) -> None:
    former, elsewhere = signed_in(desk), signed_in(desk)
    link = make_link("ana", desk.engine, desk.snapshots, at=NOW)
    assert sign_in("nonsense", desk.engine, desk.snapshots, at=NOW, former=former) is None
    assert find_signed_in(former, desk.engine, desk.snapshots, at=NOW) is not None
    assert sign_in(link, desk.engine, desk.snapshots, at=NOW, former=former) is not None
    assert find_signed_in(former, desk.engine, desk.snapshots, at=NOW) is None
    assert find_signed_in(elsewhere, desk.engine, desk.snapshots, at=NOW) is not None


def test_signing_out_everywhere_ends_every_session_and_link_of_one_person(desk: Desk) -> None:
    sessions, other = [signed_in(desk), signed_in(desk)], signed_in(desk, "bo")
    link = make_link("ana", desk.engine, desk.snapshots, at=NOW)
    assert sign_out_everywhere("ana", desk.engine) == 2
    assert sign_out_everywhere("nobody", desk.engine) == 0
    assert all(find_signed_in(each, desk.engine, desk.snapshots, at=NOW) is None for each in sessions)
    assert sign_in(link, desk.engine, desk.snapshots, at=NOW) is None
    assert find_signed_in(other, desk.engine, desk.snapshots, at=NOW) is not None


def test_a_session_is_found_while_somebody_else_writes(any_desk: Desk) -> None:
    any_desk.load(sample_files())
    secret = signed_in(any_desk)
    with transaction(any_desk.engine) as session:
        take_turn(session)
        began = monotonic()
        assert find_signed_in(secret, any_desk.engine, any_desk.snapshots, at=NOW + timedelta(hours=1)) is not None
        assert monotonic() - began < 10


def test_a_database_that_takes_nothing_signs_nobody_in_again(desk: Desk) -> None:
    secret = signed_in(desk)
    with transaction(desk.engine) as session:
        refusal = "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        session.connection().execute(text(f"CREATE TRIGGER full_disk BEFORE UPDATE ON browser_session {refusal}"))
    assert find_signed_in(secret, desk.engine, desk.snapshots, at=NOW) is not None
    with pytest.raises(StorageError, match="the disk is full"):
        find_signed_in(secret, desk.engine, desk.snapshots, at=NOW + timedelta(hours=1))


def test_who_has_left_is_not_signed_in_any_more(desk: Desk) -> None:
    secret, link = signed_in(desk, "cy"), make_link("cy", desk.engine, desk.snapshots, at=NOW)
    desk.load(edited(sample_files(), "people.yaml", ("joined_on: 2024-02-01", "left_on: 2026-11-21")))
    assert find_signed_in(secret, desk.engine, desk.snapshots, at=NOW) is None
    assert sign_in(link, desk.engine, desk.snapshots, at=NOW) is None


def test_what_has_expired_is_forgotten_and_no_secret_is_kept(desk: Desk) -> None:
    signed_in(desk)
    link = make_link("bo", desk.engine, desk.snapshots, at=NOW)
    later = NOW + SESSION_LASTS
    fresh = make_link("ana", desk.engine, desk.snapshots, at=later)
    secret = sign_in(fresh, desk.engine, desk.snapshots, at=later)
    with reading(desk.engine) as session:
        sessions = session.connection().execute(text("SELECT * FROM browser_session")).all()
        links = session.connection().execute(text("SELECT * FROM sign_in_link")).all()
    assert (len(sessions), len(links)) == (1, 1)
    for kept in (link, fresh, secret):
        assert str(kept) not in f"{sessions}{links}"
