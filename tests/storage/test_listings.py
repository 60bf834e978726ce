"""What is kept in memory of disclosures is what the ledger says, whoever wrote it and whatever became of it."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from knowledge.disclosing.disclosures import Act, Disclosure, Kept, Step
from knowledge.disclosing.findable import newest_first
from knowledge.findings import Verdict
from knowledge.proofs.entries import PURGE
from storage.disclosures import DISCLOSURE, STEP, list_disclosures, shown_to, write_disclosure, write_step
from storage.engine import migrate, open_engine, reading, transaction
from storage.ledger import append
from storage.listings import Listings
from storage.snapshots import Moment, Snapshots
from tests.storage.entries import NOW
from tests.storage.test_snapshots import TODAY, WORLD, keep

MADE = Disclosure(
    asset="product-roadmap", partner="orion", on=TODAY, by="ana", logged_on=TODAY, verdict=Verdict.YES, note="at a fair"
)
READER = frozenset({"cy"})


def log(session: Session, id: str, by: str = "ana") -> None:
    body = write_disclosure(MADE, Moment(1, 0), is_plain=True, told=())
    append(session, kind=DISCLOSURE, id=id, at=NOW, by=by, body=json.dumps(body))


def add_step(session: Session, id: str, act: Act) -> None:
    body = write_step(id, Step(act=act, at=NOW, by="ana"))
    append(session, kind=STEP, id=f"{id}-{act}", at=NOW, by="ana", body=json.dumps(body))


def logged(engine: Engine, *ids: str) -> None:
    with transaction(engine) as session:
        for id in ids:
            log(session, id)


def shown(session: Session, listings: Listings, *readers: str) -> tuple[Kept, ...]:
    return listings.shown(session, Snapshots(), readers or READER, head=Moment(1, 0), whole=WORLD, today=TODAY)


def ids(engine: Engine, listings: Listings, *readers: str) -> list[str]:
    with reading(engine) as session:
        return sorted(kept.id for kept in shown(session, listings, *readers))


def by_id(engine: Engine, listings: Listings) -> dict[str, Kept]:
    with reading(engine) as session:
        return {kept.id: kept for kept in sorted(shown(session, listings), key=lambda kept: kept.id)}


def by_itself(session: Session) -> tuple[Kept, ...]:
    """What `shown_to` gives for each disclosure on record, with nothing remembered."""
    found = (
        shown_to(session, Snapshots(), stored, READER, whole=WORLD, today=TODAY) for stored in list_disclosures(session)
    )
    return newest_first(kept for kept in found if kept is not None)


@pytest.fixture
def full(engine: Engine) -> Engine:
    keep(engine, WORLD)
    logged(engine, "a", "b")
    return engine


def test_what_is_new_is_carried_on_and_all_of_it_is_what_each_is_by_itself(full: Engine) -> None:
    listings = Listings()
    assert ids(full, listings) == ["a", "b"]
    with transaction(full) as session:
        log(session, "c")
        add_step(session, "a", Act.WITHDRAWN)
    logged(full, "d")
    with reading(full) as session:
        found = shown(session, listings)
        assert found == by_itself(session)
    assert [kept.id for kept in found if kept.is_withdrawn] == ["a"]


def test_what_was_read_before_is_not_read_again(full: Engine) -> None:
    listings = Listings()
    before = by_id(full, listings)
    logged(full, "c")
    after = by_id(full, listings)
    assert [id for id in after if after[id] is before.get(id)] == ["a", "b"]
    assert sorted(after) == ["a", "b", "c"]


def test_another_process_sees_at_once_what_this_one_wrote(full: Engine) -> None:
    here, there = Listings(), Listings()
    assert ids(full, here) == ids(full, there) == ["a", "b"]
    logged(full, "c")
    assert ids(full, here) == ids(full, there) == ["a", "b", "c"]


def test_what_is_not_kept_in_the_end_is_not_remembered(full: Engine) -> None:
    listings = Listings()

    def fail() -> None:
        with transaction(full) as session:
            log(session, "c")
            assert len(shown(session, listings)) == 3
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert ids(full, listings) == ["a", "b"]
    logged(full, "d")
    assert ids(full, listings) == ["a", "b", "d"]


def test_one_who_looks_at_an_earlier_moment_sees_that_moment(full: Engine) -> None:
    listings = Listings()
    with reading(full) as early:
        assert len(shown(early, Listings())) == 2
        logged(full, "c")
        assert ids(full, listings) == ["a", "b", "c"]
        assert len(shown(early, listings)) == 2


def test_after_a_purge_everything_is_read_anew_once(full: Engine) -> None:
    listings = Listings()
    before = by_id(full, listings)
    with transaction(full) as session:
        append(session, kind=PURGE, at=NOW, by="operator", body="{}")
    after = by_id(full, listings)
    assert after == before
    assert not any(after[id] is before[id] for id in before)
    assert all(each is after[id] for id, each in by_id(full, listings).items())


def test_another_ledger_in_the_place_of_the_first_is_read_anew(full: Engine) -> None:
    listings = Listings()
    assert ids(full, listings) == ["a", "b"]
    other = open_engine("sqlite://")
    migrate(other)
    keep(other, WORLD)
    logged(other, "x", "y", "z")
    assert ids(other, listings) == ["x", "y", "z"]
    other.dispose()


def test_each_circle_of_readers_has_its_own_view(full: Engine) -> None:
    made = Disclosure(asset="scheduler-source", partner="vega", on=TODAY, by="ana", logged_on=TODAY)
    body = json.dumps(write_disclosure(made, Moment(1, 0), is_plain=True, told=()))
    with transaction(full) as session:
        append(session, kind=DISCLOSURE, id="s", at=NOW + timedelta(seconds=1), by="bo", body=body)
    listings = Listings()
    for _ in range(2):
        assert ids(full, listings, "cy") == ["a", "b"]
        assert ids(full, listings, "ana") == ["a", "b", "s"]
        assert ids(full, listings, "ana", "cy") == ["a", "b"]


def test_only_so_many_views_are_kept(full: Engine) -> None:
    listings = Listings()
    for number in range(40):
        assert ids(full, listings, "cy", f"guest-{number}") == ["a", "b"]
    assert len(listings._views) == 32  # noqa: SLF001 - how much is kept shows nowhere else


def test_many_threads_see_the_same(full: Engine) -> None:
    listings = Listings()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: ids(full, listings), range(12)))
    assert found == [["a", "b"]] * 12
