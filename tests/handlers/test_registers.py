"""Loading is all or nothing and loses nothing on record; what is exported is what was loaded."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest
from sqlalchemy import text

from handlers.registers import (
    BrokenRegisterError,
    ChangedEventError,
    ChangedRegisterError,
    MissingRegisterError,
)
from handlers.revising import CHAT
from knowledge.reading import read_register, register_records
from storage.engine import reading, transaction
from storage.errors import StorageError
from storage.registers import find_head, list_revisions, load_records, store_revision
from tests.handlers.desk import NOW, ROADMAP, Desk, Files, edited, sample_files

VEGA = "may I share the scheduler source with Vega?"
SENSITIVITY = ("    sensitivity: restricted", "    sensitivity: confidential")
AWKWARD = (
    "Ünïcode “quotes” 'single' \"double\" \\ backslash: colon # hash, - dash",
    "'no', yes, null, ~, 2026-11-22, 0x1F, 1e3",
    "a 漢字 \U0001f510 z\u0301 tail",
)


def rename(new: str) -> Files:
    """The sample with another name for the product roadmap."""
    return edited(sample_files(), "assets.yaml", ("name: Product roadmap", f"name: {new}"))


def digest(desk: Desk) -> str:
    with reading(desk.engine) as session:
        head = find_head(session)
    assert head is not None
    return head.digest


def approval(id: str, *, approver: str = "bo", capacity: str = "owner") -> str:
    return (
        f"  - {{id: {id}, approver: {approver}, capacity: {capacity}, asset: scheduler-source, partner: vega, "
        "given_on: 2026-11-20}\n"
    )


# All or nothing


def test_loading_tells_what_it_changed(empty_desk: Desk) -> None:
    first = empty_desk.load(sample_files())
    assert (first.revision, first.is_new, len(first.events)) == (1, True, 14)
    assert {change.before for change in first.changes} == {None}
    second = empty_desk.load(rename("Road map"))
    assert (second.revision, [(c.kind, c.id) for c in second.changes], second.events) == (
        2,
        [("asset", "product-roadmap")],
        (),
    )


def test_loading_what_is_there_already_makes_no_revision(desk: Desk) -> None:
    before = desk.ledger()
    again = desk.load(sample_files())
    assert (again.revision, again.is_new) == (1, False)
    assert desk.ledger() == before


def test_comments_and_order_are_no_change(desk: Desk) -> None:
    files = sample_files()
    assert not desk.load({**files, "people.yaml": b"# a comment\n" + files["people.yaml"]}).is_new


def test_a_broken_register_tells_all_its_problems_and_leaves_the_old_one_serving(desk: Desk) -> None:
    broken = edited(
        edited(sample_files(), "assets.yaml", ("owner: bo", "owner: nobody"), SENSITIVITY),
        "partners.yaml",
        ("tier: standard", "tier: golden"),
    )
    before = desk.ledger()
    with pytest.raises(BrokenRegisterError, match=r"^2 problems; nothing was loaded$") as caught:
        desk.load(broken)
    assert sorted(problem.file for problem in caught.value.problems) == ["assets.yaml", "partners.yaml"]
    assert desk.ledger() == before
    assert desk.answers()[0].verdict == "yes_if"
    assert desk.answers()[0].revision == 1


def test_an_empty_folder_is_no_register(empty_desk: Desk) -> None:
    with pytest.raises(BrokenRegisterError):
        empty_desk.load({})


@pytest.mark.parametrize("table", ["ledger", "record_version", "revision"])
def test_a_load_that_fails_half_way_leaves_nothing_behind(desk: Desk, table: str) -> None:
    with transaction(desk.engine) as session:
        session.connection().execute(
            text(
                f"CREATE TRIGGER full_disk BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
            )
        )
    before = desk.ledger()
    changed = edited(rename("Road map"), "events.yaml", ("approvals:", f"approvals:\n{approval('approval-9')}#"))
    with pytest.raises(StorageError, match="the disk is full"):
        desk.load(changed)
    assert desk.ledger() == before
    with reading(desk.engine) as session:
        assert len(list_revisions(session)) == 1
        assert load_records(session, 1)["asset", "product-roadmap"].count("Product roadmap") == 1


# Events


def test_an_event_stays_when_newer_files_do_not_have_it(desk: Desk) -> None:
    files = sample_files()
    del files["events.yaml"]
    desk.load(files)
    assert desk.answers(VEGA)[0].verdict == "yes_if"
    assert read_register(desk.export()).register == read_register(desk.export(1)).register
    assert b"approval-1" in desk.export()["events.yaml"]


def test_a_new_event_is_recorded_and_makes_a_revision(desk: Desk) -> None:
    loaded = desk.load(
        edited(sample_files(), "events.yaml", ("\napprovals:", "\napprovals:\n" + approval("approval-9") + "  #"))
    )
    assert (loaded.revision, loaded.changes, loaded.events) == (2, (), (("approval", "approval-9"),))
    assert desk.number("ana") == 2


def test_events_on_record_cannot_be_altered(desk: Desk) -> None:
    altered = edited(
        sample_files(), "events.yaml", ("until_on: 2026-12-31", "until_on: 2027-12-31"), ("2026-03-04", "2026-03-05")
    )
    before = desk.ledger()
    with pytest.raises(ChangedEventError, match="on record with other content: approval `approval-1`, pass") as caught:
        desk.load(altered)
    assert caught.value.events == (("approval", "approval-1"), ("pass", "pass-ana-1"))
    assert desk.ledger() == before


def test_an_approval_ends_with_the_sensitivity_it_was_given_on(desk: Desk) -> None:
    """Rule 31: the basis is that of the day of loading and is not worked out anew."""
    assert desk.answers(VEGA)[0].verdict == "yes_if"
    assets = edited(sample_files(), "assets.yaml", SENSITIVITY)
    desk.load(assets)
    rule = ("sensitivities: [restricted]\n    tiers", "sensitivities: [restricted, confidential]\n    tiers")
    desk.load(edited(assets, "company.yaml", rule))
    assert "approval" in {g.gate for g in desk.answers(VEGA)[0].grounds if g.result == "approval"}
    assert desk.answers(VEGA)[0].verdict == "ask"
    desk.load(sample_files())
    assert desk.answers(VEGA)[0].verdict == "yes_if"


def test_an_event_about_a_record_that_is_gone_stays_on_record_and_is_not_exported(desk: Desk) -> None:
    asset = "  - {id: gadget, name: Gadget, aspects: [what], sensitivity: internal, owner: ana}\n"
    clearance = "  - {id: clearance-9, asset: gadget, partner: vega, cleared_by: ana, cleared_on: 2026-11-01}\n"
    files = edited(sample_files(), "assets.yaml", ("assets:\n", f"assets:\n{asset}"))
    desk.load(edited(files, "events.yaml", ("\nacknowledgements:", f"{clearance}\nacknowledgements:")))
    desk.load(sample_files())
    exported = desk.export()
    assert b"clearance-9" in desk.export(2)["events.yaml"]
    assert b"clearance-9" not in exported["events.yaml"]
    assert not desk.load(exported).is_new
    assert "clearance:clearance-9" in [entry.id for entry in desk.ledger("clearance")]


# Out and in again


def test_exported_files_name_their_revision(desk: Desk) -> None:
    assert desk.export()["company.yaml"].startswith(b"revision: 1\n")
    desk.load(rename("Road map"))
    assert desk.export()["company.yaml"].startswith(b"revision: 2\n")
    assert desk.export(1)["company.yaml"].startswith(b"revision: 1\n")


def test_load_export_load_gives_the_same_content(desk: Desk, empty_desk: Desk) -> None:
    exported = desk.export()
    assert not desk.load(exported).is_new
    assert desk.export() == exported


@pytest.mark.parametrize("awkward", AWKWARD)
def test_awkward_text_comes_back_as_it_was(desk: Desk, awkward: str) -> None:
    quoted = '"' + awkward.replace("\\", "\\\\").replace('"', '\\"') + '"'
    desk.load(rename(quoted))
    before = digest(desk)
    exported = desk.export()
    assert not desk.load(exported).is_new
    assert digest(desk) == before
    register = read_register(exported).register
    assert register is not None
    assert register.assets["product-roadmap"].name == awkward


def test_what_is_exported_from_one_database_loads_into_another(any_desk: Desk, desk: Desk) -> None:
    desk.load(rename("Road map"))
    any_desk.load(desk.export())
    assert digest(any_desk) == digest(desk)
    mine, other = (read_register(each.export()).register for each in (any_desk, desk))
    assert mine is not None
    assert other is not None
    assert register_records(mine) == register_records(other)
    assert any_desk.answers()[0].reason == desk.answers()[0].reason


def test_an_older_revision_is_exported_as_it_was(desk: Desk) -> None:
    before = desk.export()
    desk.load(edited(rename("Road map"), "events.yaml", ("\napprovals:", f"\napprovals:\n{approval('approval-9')}  #")))
    assert desk.export(1) == before


def test_there_must_be_something_to_export(empty_desk: Desk) -> None:
    with pytest.raises(MissingRegisterError, match="load one with"):
        empty_desk.export()
    empty_desk.load(sample_files())
    with pytest.raises(MissingRegisterError, match="there is no revision `2`; revisions go from 1 to 1"):
        empty_desk.export(2)


# Changed since


def test_exported_files_are_refused_with_the_differences_when_the_register_has_changed_since(desk: Desk) -> None:
    exported = desk.export()
    desk.load(rename("Road map"))
    with pytest.raises(
        ChangedRegisterError, match="exported from revision 1, but the register is at revision 2"
    ) as caught:
        desk.load(edited(exported, "people.yaml", ("Ana Ferreira", "Ana Pereira")))
    assert [(change.kind, change.id) for change in caught.value.changes] == [("asset", "product-roadmap")]
    assert desk.export()["company.yaml"].startswith(b"revision: 2\n")


def test_edited_files_of_the_newest_revision_are_taken(desk: Desk) -> None:
    loaded = desk.load(edited(desk.export(), "people.yaml", ("Ana Ferreira", "Ana Pereira")))
    assert [(change.kind, change.id) for change in loaded.changes] == [("person", "ana")]


def test_files_of_another_register_are_refused(desk: Desk) -> None:
    files = sample_files()
    with pytest.raises(ChangedRegisterError, match="revision 7 of another register"):
        desk.load({**files, "company.yaml": b"revision: 7\n" + files["company.yaml"]})


def test_files_without_a_revision_do_not_undo_what_was_changed_in_chat(desk: Desk) -> None:
    with transaction(desk.engine) as session:
        records = load_records(session, 1)
        del records["person", "ravi"]
        store_revision(
            session,
            records=records,
            made_at=NOW,
            made_by="dana",
            via=CHAT,
            note="",
            digest="",
            expected_head=1,
        )
    with pytest.raises(ChangedRegisterError, match="has been changed in chat") as caught:
        desk.load(sample_files())
    assert [(change.kind, change.id, change.after) for change in caught.value.changes] == [("person", "ravi", None)]


def test_of_two_loads_at_once_from_one_export_one_is_refused(any_desk: Desk) -> None:
    any_desk.load(sample_files())
    exported = any_desk.export()
    start = Barrier(2)

    def work(name: str) -> int | None:
        start.wait()
        try:
            return any_desk.load(edited(exported, "people.yaml", ("Ana Ferreira", name))).revision
        except ChangedRegisterError:
            return None

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(work, ("Ana A", "Ana B")), key=str) == [2, None]


def test_the_same_files_loaded_twice_at_once_are_one_revision(any_desk: Desk) -> None:
    start = Barrier(2)

    def work(_: int) -> bool:
        start.wait()
        return any_desk.load(sample_files()).is_new

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(work, range(2))) == [False, True]
    assert len(any_desk.ledger("approval")) == 2


def test_two_loads_at_once_of_files_without_a_revision_are_two_revisions(any_desk: Desk) -> None:
    start = Barrier(2)

    def work(name: str) -> int:
        start.wait()
        return any_desk.load(rename(name)).revision

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(work, ("Road map", "Way ahead"))) == [1, 2]
    assert any_desk.answers(ROADMAP, "dana")[0].on == date(2026, 11, 22)
