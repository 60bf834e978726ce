"""Why a change was made never tells its readers of what is hidden from them."""

import pytest

from tests.handlers.changing.reading import proposal, revision, said
from tests.handlers.desk import Desk, edited, sample_files

WHY = "because of the Blue connector"
CHANGE = f"Change a record\nRecord: partner\nId: orion\nStatus: dormant\nWhy: {WHY}"
REFUSED = [
    CHANGE,
    f"Change a record\nRecord: partner\nId: orion\nCountry: FR\nWhy: {WHY}",
    f"Take a record out\nRecord: partner\nId: hydra\nWhy: {WHY}",
    f"Lift a hold\nOn: Cetus\nWhy: {WHY}",
    f"lift the hold on Cetus: {WHY}",
    "Change a record\nRecord: partner\nId: orion\nStatus: dormant\nWhy: for the BLUE-connector's sake",
]


def closed(desk: Desk, asset: str, *readers: str) -> None:
    """The asset is for these people alone from now on."""
    files = edited(
        desk.export(), "assets.yaml", (f"id: {asset}\n", f"id: {asset}\n  readers: [{', '.join(readers)}]\n")
    )
    desk.load(files)


@pytest.mark.parametrize("text", REFUSED)
def test_a_reason_that_tells_too_much_is_refused_and_the_form_comes_back(desk: Desk, text: str) -> None:
    note = desk.note(text, "dana")
    assert note.headline == "Nothing was changed: not everybody who will read why may know of “Blue”."
    assert note.lines == ("Leave it out of the reason and send it again.",)
    assert (note.form is not None and "Why: " in note.form.text) or text.startswith("lift")
    assert (revision(desk), desk.ledger("proposal")) == (1, [])


def test_whoever_may_not_know_of_it_is_told_nothing_by_a_refusal(desk: Desk) -> None:
    """Eve guesses: her words mean something else, are taken as they are, and are shown to all."""
    assert desk.note(CHANGE, "eve").headline == "Partner Orion Systems GmbH (orion) is changed."
    for person in ("eve", "cy", "dana"):
        assert WHY in said(desk.note("history of orion", person))


def test_once_she_may_know_of_it_her_words_are_kept_back_from_others(desk: Desk) -> None:
    desk.note(CHANGE, "eve")
    desk.load(edited(desk.export(), "tents.yaml", ("people: [ana, bo, dana]", "people: [ana, bo, dana, eve]")))
    assert WHY in said(desk.note("history of orion", "bo"))
    assert WHY not in said(desk.note("history of orion", "cy"))


def test_where_all_who_see_the_change_may_know_of_it_the_reason_stands(desk: Desk) -> None:
    change = "Change a record\nRecord: asset\nId: scheduler-source\nValue: less\nWhy: as tent Blue wants"
    assert desk.note(change, "bo").headline == "Asset Scheduler source (scheduler-source) is changed."
    assert "as tent Blue wants" in said(desk.note("history of scheduler-source", "ana"))


def test_a_reason_is_kept_back_from_whom_it_would_tell_of_what_was_closed_since(empty_desk: Desk) -> None:
    desk = empty_desk
    people = ("name: Cy Okafor", "name: Cy Okafor\n    roles: [legal]")
    desk.load(edited(sample_files(), "people.yaml", people))
    why = "the integration guide says so"
    desk.note(f"Change a record\nRecord: partner\nId: orion\nStatus: dormant\nWhy: {why}", "eve")
    desk.note(f"Change a record\nRecord: partner\nId: orion\nCountry: FR\nWhy: {why}", "eve")
    id = proposal(desk)
    assert why in said(desk.note("history of orion", "noor"))
    assert why in said(desk.note(f"show {id}", "cy"))
    closed(desk, "integration-guide", "ana", "dana", "bo")
    assert why not in said(desk.note("history of orion", "noor"))
    assert "Eve Marchetti.\n" in said(desk.note("history of orion", "noor"))
    assert why not in said(desk.note(f"show {id}", "cy"))
    assert why in said(desk.note("history of orion", "dana"))
    assert why in said(desk.note("history of orion", "eve")), "her own words, where she reads alone"
    assert why not in said(desk.note(f"agree {id}", "cy"))
