"""A change in chat is a revision that says who, why and what; or it is refused with every problem and not made."""

import json
from dataclasses import replace
from datetime import date

import pytest

from handlers.registers import ChangedRegisterError
from handlers.revising import CHAT, NoChangeError, RefusedChangeError, record_event, revise
from knowledge.assets import Clearance
from knowledge.partners import Hold, Partner
from knowledge.people import Approval
from knowledge.reading import encode, read_register
from storage.engine import reading
from storage.registers import find_head, list_changes
from tests.handlers.counter import at_counter
from tests.handlers.desk import ROADMAP, Desk, edited, sample_files, sample_register

HOLD = Hold(id="hold-1", partner="orion", from_on=date(2026, 11, 22), reason="licence dispute", placed_by="dana")
EDITS = {("hold", "hold-1"): encode(HOLD)}


def orion(**changes: object) -> dict[tuple[str, str], str | None]:
    """The edit that gives Orion other fields."""
    partner: Partner = replace(sample_register().partners["orion"], **changes)  # type: ignore[arg-type]
    return {("partner", "orion"): encode(partner)}


def revision(desk: Desk) -> int:
    with reading(desk.engine) as session:
        head = find_head(session)
    assert head is not None
    return head.number


def test_a_change_is_one_revision_from_the_next_message_on(desk: Desk) -> None:
    with at_counter(desk, "dana") as counter:
        revised = revise(counter, EDITS, why="licence dispute")
    assert (revised.number, revision(desk)) == (2, 2)
    answer = desk.answers(ROADMAP)[0]
    assert (answer.verdict, answer.revision, answer.grounds[0].gate) == ("no", 2, "hold")


def test_the_ledger_alone_shows_who_why_and_what(desk: Desk) -> None:
    with at_counter(desk, "dana", text="put Orion on hold") as counter:
        revise(counter, orion(status="former"), why="they left")
    entry = desk.ledger("revision")[-1]
    body = json.loads(entry.body)
    (change,) = body["changes"]
    assert (entry.by, body["via"], body["why"], body["message"]["text"]) == (
        "dana",
        CHAT,
        "they left",
        "put Orion on hold",
    )
    with reading(desk.engine) as session:
        head = find_head(session)
        (stored,) = list_changes(session, 2)
    assert head is not None
    assert body["digest"] == head.digest
    assert change == stored._asdict()
    assert json.loads(change["after"])["status"] == "former"


def test_what_is_exported_loads_again_and_is_no_change(desk: Desk) -> None:
    with at_counter(desk, "dana") as counter:
        revise(counter, {**EDITS, **orion(status="former")}, why="")
    exported = desk.export()
    assert not desk.load(exported).is_new
    register = read_register(exported).register
    assert register is not None
    assert (register.holds["hold-1"], register.partners["orion"].status) == (HOLD, "former")


def test_files_that_name_no_revision_are_refused_after_it(desk: Desk) -> None:
    with at_counter(desk, "dana") as counter:
        revise(counter, EDITS, why="")
    with pytest.raises(ChangedRegisterError, match="has been changed in chat"):
        desk.load(sample_files())


def test_a_change_that_breaks_the_register_is_refused_with_every_problem(desk: Desk) -> None:
    before = desk.ledger()
    with (
        pytest.raises(RefusedChangeError, match=r"^2 problems; nothing was changed$") as caught,
        at_counter(desk, "dana") as counter,
    ):
        revise(counter, orion(manager="evee", parent="vga"), why="")
    assert [str(flaw) for flaw in caught.value.flaws] == [
        "partner `orion`, manager: there is no person `evee`; did you mean `eve`?",
        "partner `orion`, parent: there is no partner `vga`; did you mean `vega`?",
    ]
    assert caught.value.seen == caught.value.flaws
    assert desk.ledger() == before
    assert revision(desk) == 1


def test_a_record_that_others_name_cannot_be_removed(desk: Desk) -> None:
    with pytest.raises(RefusedChangeError) as caught, at_counter(desk, "dana") as counter:
        revise(counter, {("person", "ravi"): None}, why="")
    assert (
        "person `ana`, manager: there is no person `ravi`" in str(caught.value.flaws[0]) or len(caught.value.flaws) > 1
    )


def test_what_tells_of_something_hidden_is_refused(desk: Desk) -> None:
    """Rule 7: the reason of a hold that everybody sees names an asset of a tent."""
    with pytest.raises(RefusedChangeError) as caught, at_counter(desk, "dana") as counter:
        revise(counter, {("hold", "hold-1"): encode(replace(HOLD, reason="the Blue connector leaked"))}, why="")
    assert [flaw.kind for flaw in caught.value.seen] == ["hold"]


def test_what_is_wrong_only_with_hidden_records_is_kept_apart(desk: Desk) -> None:
    """Whoever does not know of the tent's assets cannot be told which name is taken."""
    taken = {**orion(aliases=("Orion", "Blue connector"))}
    with pytest.raises(RefusedChangeError) as caught, at_counter(desk, "cy") as counter:
        revise(counter, taken, why="")
    assert caught.value.flaws
    assert caught.value.seen == ()


def test_what_the_register_says_already_is_no_change(desk: Desk) -> None:
    with pytest.raises(NoChangeError), at_counter(desk, "dana") as counter:
        revise(counter, orion(), why="")
    assert revision(desk) == 1


def test_a_fault_that_was_there_before_keeps_nobody_from_placing_a_hold(desk: Desk) -> None:
    with at_counter(desk, "dana") as counter:
        broken = replace(counter.whole, people={id: p for id, p in counter.whole.people.items() if id != "ravi"})
        revise(replace(counter, whole=broken, visible=broken), EDITS, why="")
    assert revision(desk) == 2


def test_the_number_is_the_readers_own_count(desk: Desk) -> None:
    hidden = replace(HOLD, partner=None, asset="blue-connector", reason="")
    with at_counter(desk, "dana") as counter:
        revise(counter, {("hold", "hold-1"): encode(hidden)}, why="")
    with at_counter(desk, "dana", audience=("cy",)) as counter:
        assert counter.number == 1
        assert revise(counter, orion(status="former"), why="").number == 2
    assert (desk.number("cy"), desk.number("dana")) == (2, 3)


def test_a_transaction_that_fails_leaves_nothing_behind_in_memory(desk: Desk) -> None:
    def fail() -> None:
        with at_counter(desk, "dana") as counter:
            revise(counter, EDITS, why="")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        fail()
    desk.load(edited(sample_files(), "partners.yaml", ("tier: standard", "tier: strategic")))
    assert desk.answers(ROADMAP)[0].verdict == "yes_if"


# Events


def test_an_event_is_on_the_ledger_as_load_would_put_it_there(desk: Desk) -> None:
    clearance = Clearance(
        id="CL-1", asset="design-notes", partner="vega", cleared_by="dana", cleared_on=date(2026, 11, 22), reason="seen"
    )
    with at_counter(desk, "dana") as counter:
        _, register = record_event(counter, clearance)
    assert register.clearances["CL-1"] == clearance
    assert b"CL-1" in desk.export()["events.yaml"]
    assert not desk.load(desk.export()).is_new
    assert (desk.number(), revision(desk)) == (2, 1)
    with pytest.raises(NoChangeError), at_counter(desk, "dana") as counter:
        record_event(counter, clearance)


def test_an_approval_gets_its_basis(desk: Desk) -> None:
    """Rule 31."""
    approval = Approval(
        id="AP-1",
        approver="dana",
        capacity="legal",
        asset="product-roadmap",
        partner="orion",
        given_on=date(2026, 11, 22),
    )
    with at_counter(desk, "dana") as counter:
        _, register = record_event(counter, approval)
    assert register.approvals["AP-1"].basis == "confidential|"
    assert not desk.load(desk.export()).is_new


def test_an_event_about_nothing_is_refused(desk: Desk) -> None:
    clearance = Clearance(id="CL-1", asset="nothing", partner="vega", cleared_by="dana", cleared_on=date(2026, 11, 22))
    before = desk.ledger()
    with pytest.raises(RefusedChangeError), at_counter(desk, "dana") as counter:
        record_event(counter, clearance)
    assert desk.ledger() == before


def test_an_event_cannot_be_edited(desk: Desk) -> None:
    with pytest.raises(ValueError, match="recorded, not edited"), at_counter(desk, "dana") as counter:
        revise(counter, {("clearance", "clearance-1"): None}, why="")
