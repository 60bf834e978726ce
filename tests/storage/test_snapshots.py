"""The register at every moment, and each viewer's own count of the changes she could see."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from knowledge.people import Approval
from knowledge.reading import EVENT_KINDS, read_records, register_records
from knowledge.register import Register
from knowledge.sightings import is_stray
from knowledge.visibility import visible_to
from storage.engine import reading, transaction
from storage.ledger import append, find_entry, history, ledger_id
from storage.registers import load_records
from storage.snapshots import REVISION, Moment, Snapshots
from tests.oracle.edits import random_edit
from tests.oracle.worlds import random_world
from tests.scale import count
from tests.storage.entries import NOW, store
from tests.worlds import aurora

TODAY = date(2026, 11, 22)
WORLD = aurora()
YES = Approval(id="yes-1", approver="bo", asset="product-roadmap", partner="orion", given_on=TODAY)
SECRET = replace(YES, id="yes-2", asset="scheduler-source", partner="vega")


def keep(engine: Engine, *registers: Register) -> None:
    """Stores registers one after another as a load does: announced in the ledger, then the events, then the records."""
    for register in registers:
        with transaction(engine) as session:
            put(session, register)


def put(session: Session, register: Register) -> None:
    number = sum(1 for _ in history(session, kinds=(REVISION,))) + 1
    records = register_records(register)
    append(session, kind=REVISION, id=str(number), at=NOW, by="operator", body="{}")
    for (kind, id), body in sorted(records.items()):
        if kind in EVENT_KINDS and find_entry(session, ledger_id(kind, id)) is None:
            append(session, kind=kind, id=id, at=NOW, by="operator", body=body)
    store(session, {key: body for key, body in records.items() if key[0] not in EVENT_KINDS})


def record(engine: Engine, approval: Approval) -> None:
    """Puts one approval on record by itself, as in chat."""
    body = register_records(Register(company=WORLD.company, approvals={approval.id: approval}))["approval", approval.id]
    with transaction(engine) as session:
        append(session, kind="approval", id=approval.id, at=NOW, by=approval.approver, body=body)


def number(engine: Engine, *people: str, snapshots: Snapshots | None = None) -> int:
    """The newest moment as these people count it."""
    snapshots = snapshots or Snapshots()
    with reading(engine) as session:
        head = snapshots.find_head(session)
        assert head is not None
        return snapshots.number_for(session, people, TODAY, head)


def with_asset(register: Register, id: str, name: str) -> Register:
    return replace(register, assets={**register.assets, id: replace(register.assets[id], name=name)})


def closed(register: Register, partner: str, *readers: str) -> Register:
    record = replace(register.partners[partner], readers=readers)
    return replace(register, partners={**register.partners, partner: record})


def test_before_the_first_load_there_is_no_moment(memory: Engine) -> None:
    with reading(memory) as session:
        assert Snapshots().find_head(session) is None
        assert Snapshots().find_moment(session, ("ana",), TODAY, 1) is None


def test_the_head_is_what_was_stored_last(memory: Engine) -> None:
    keep(memory, WORLD, with_asset(WORLD, "press-kit", "Press pack"))
    record(memory, YES)
    snapshots = Snapshots()
    with reading(memory) as session:
        head = snapshots.find_head(session)
        assert head == Moment(2, 3)
        register = snapshots.get(session, head)
        assert snapshots.get(session, head) is register
    assert register == replace(with_asset(WORLD, "press-kit", "Press pack"), approvals={"yes-1": YES})


def test_the_first_load_is_one_whatever_it_holds(memory: Engine) -> None:
    record(memory, YES)
    keep(memory, replace(WORLD, approvals={"yes-2": SECRET}))
    assert [number(memory, person) for person in ("ana", "cy")] == [1, 1]


def test_a_change_counts_for_those_who_see_it(memory: Engine) -> None:
    keep(memory, WORLD, with_asset(WORLD, "scheduler-source", "Scheduler"))
    assert [number(memory, person) for person in ("ana", "bo", "cy")] == [2, 2, 1]
    assert number(memory, "ana", "cy") == 1


def test_changes_inside_a_tent_move_no_count_but_its_peoples(memory: Engine) -> None:
    tent = WORLD.tents["blue"]
    longer = replace(WORLD, tents={"blue": replace(tent, until_on=date(2028, 1, 1))})
    renamed = replace(longer, tents={"blue": replace(tent, name="Azure")})
    gone = replace(renamed, tents={}, assets={k: a for k, a in WORLD.assets.items() if k not in tent.assets})
    keep(memory, WORLD, longer, replace(renamed, approvals={"yes-2": SECRET}), gone)
    assert [number(memory, person) for person in ("ana", "cy")] == [4, 1]


def test_a_closed_partner_can_come_change_and_go_unseen(memory: Engine) -> None:
    without = replace(WORLD, partners={k: p for k, p in WORLD.partners.items() if k != "hydra"})
    hidden = closed(WORLD, "hydra", "eve")
    renamed = replace(
        hidden, partners={**hidden.partners, "hydra": replace(hidden.partners["hydra"], name="Hydra Laboratories")}
    )
    keep(memory, without, hidden, renamed, without)
    assert [number(memory, person) for person in ("eve", "ana")] == [4, 1]


def test_a_record_that_is_closed_or_opened_is_a_change_for_those_outside(memory: Engine) -> None:
    keep(memory, WORLD, closed(WORLD, "hydra", "eve"), WORLD)
    assert [number(memory, person) for person in ("eve", "ana")] == [3, 3]


def test_an_event_by_itself_is_a_change_and_one_in_a_load_is_part_of_it(memory: Engine) -> None:
    keep(memory, WORLD)
    record(memory, YES)
    record(memory, SECRET)
    assert [number(memory, person) for person in ("ana", "cy")] == [3, 2]
    keep(memory, replace(with_asset(WORLD, "press-kit", "Kit"), approvals={"yes-3": replace(YES, id="yes-3")}))
    assert [number(memory, person) for person in ("ana", "cy")] == [4, 3]


def test_a_count_stands_for_its_last_moment(memory: Engine) -> None:
    keep(memory, WORLD, with_asset(WORLD, "scheduler-source", "Scheduler"), with_asset(WORLD, "press-kit", "Kit"))
    snapshots = Snapshots()
    with reading(memory) as session:
        found = [snapshots.find_moment(session, ("cy",), TODAY, number) for number in range(4)]
    assert found == [None, Moment(2, 0), Moment(3, 0), None]


def test_what_a_transaction_saw_and_dropped_is_nobodys_register(memory: Engine) -> None:
    snapshots = Snapshots()
    keep(memory, aurora())

    def drop() -> None:
        with transaction(memory) as session:
            put(session, with_asset(aurora(), "product-roadmap", "Dropped"))
            moment = snapshots.find_head(session)
            assert moment is not None
            assert snapshots.get(session, moment).assets["product-roadmap"].name == "Dropped"
            assert snapshots.number_for(session, ["cy"], TODAY, moment) == 2
            raise KeyError

    with pytest.raises(KeyError):
        drop()
    keep(memory, with_asset(aurora(), "scheduler-source", "Kept"))
    with reading(memory) as session:
        moment = snapshots.find_head(session)
        assert moment is not None
        assert snapshots.get(session, moment) == with_asset(aurora(), "scheduler-source", "Kept")
        assert snapshots.number_for(session, ["cy"], TODAY, moment) == 1


def test_a_transaction_reads_a_register_once(memory: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshots = Snapshots()
    keep(memory, WORLD)
    with transaction(memory) as session:
        moment = snapshots.find_head(session)
        assert moment is not None
        register = snapshots.get(session, moment)
        monkeypatch.delattr("storage.snapshots.load_records")
        assert snapshots.get(session, moment) is register


def test_counts_that_are_known_are_carried_on(memory: Engine) -> None:
    snapshots = Snapshots()
    register = WORLD
    for step in range(6):
        register = with_asset(register, ("press-kit", "scheduler-source")[step % 2], f"Name {step}")
        keep(memory, register)
        for people in (("ana",), ("cy",), ("ana", "cy")):
            assert number(memory, *people, snapshots=snapshots) == number(memory, *people)


def test_a_count_never_changes_afterwards(memory: Engine) -> None:
    keep(memory, WORLD, with_asset(WORLD, "press-kit", "Kit"))
    with reading(memory) as session:
        before = Snapshots().number_for(session, ("cy",), TODAY, Moment(2, 0))
    keep(memory, WORLD, with_asset(WORLD, "press-kit", "Pack"))
    with reading(memory) as session:
        assert Snapshots().number_for(session, ("cy",), TODAY, Moment(2, 0)) == before == 2


@pytest.mark.untraced
@pytest.mark.parametrize("seed", range(count(quick=4, full=40)))
def test_counts_are_those_of_comparing_all_that_is_seen(memory: Engine, seed: int) -> None:
    """The count is worked out from what changed alone; here it is done the long way."""
    rng = random.Random(seed)
    register = random_world(rng)
    today = register.company.today or TODAY
    people = [*((person,) for person in sorted(register.people)[:4]), tuple(sorted(register.people)[:2])]
    expected = dict.fromkeys(people, 0)
    before: dict[tuple[str, ...], Register] = {}
    snapshots = Snapshots()
    for _ in range(count(quick=12, full=40)):
        keep(memory, register)
        whole = as_stored(memory)
        for audience in people:
            seen = visible_to(whole, audience, today)
            expected[audience] += before.get(audience) != seen
            before[audience] = seen
            with reading(memory) as session:
                head = snapshots.find_head(session)
                assert head is not None
                assert snapshots.number_for(session, audience, today, head) == expected[audience]
        for _ in range(rng.choice((1, 1, 3))):
            register = random_edit(rng, register)
    with reading(memory) as session:
        head = snapshots.find_head(session)
        assert head is not None
        for audience in people:
            assert Snapshots().number_for(session, audience, today, head) == expected[audience]


def as_stored(engine: Engine) -> Register:
    """All that is stored, without events about records that are gone."""
    with reading(engine) as session:
        number = sum(1 for _ in history(session, kinds=(REVISION,)))
        records = load_records(session, number)
        records.update({(e.kind, e.id.partition(":")[2]): e.body for e in history(session, kinds=EVENT_KINDS)})
    register = read_records(records)

    def kept(events: dict[str, Any]) -> dict[str, Any]:
        return {id: event for id, event in events.items() if not is_stray(event, register)}

    return replace(
        register,
        passes=kept(dict(register.passes)),
        approvals=kept(dict(register.approvals)),
        clearances=kept(dict(register.clearances)),
        acknowledgements=kept(dict(register.acknowledgements)),
    )


@pytest.mark.untraced
def test_a_large_history_is_counted_quickly(memory: Engine) -> None:
    """A thousand revisions of a register with a tent: each is looked at once, and only what changed in it."""
    with transaction(memory) as session:
        for step in range(count(quick=200, full=1_000)):
            put(session, with_asset(WORLD, "press-kit", f"Name {step}"))
    assert number(memory, "cy") == count(quick=200, full=1_000)
