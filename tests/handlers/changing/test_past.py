"""Every change of a record can be looked at, and undone by a further one."""

from tests.handlers.changing.reading import buttons, proposal, revision, said
from tests.handlers.desk import ROADMAP, Desk, edited, sample_files


def test_the_history_tells_who_when_why_and_what(desk: Desk) -> None:
    desk.note("put Orion on hold: bills", "eve")
    desk.note("Change a record\nRecord: partner\nId: orion\nStatus: former\nWhy: over", "eve")
    note = desk.note("history of Orion", "ana")
    assert note.headline == "Partner Orion Systems GmbH (orion): 3 changes, the newest first."
    told = said(note)
    assert told.index("Revision 3, 2026-11-22, Eve Marchetti: over.") < told.index("status: active → former")
    assert told.index("Revision 2, 2026-11-22, Eve Marchetti: bills.") < told.index("reason: bills")
    assert told.index("Revision 1, 2026-11-22, loaded by operator.") < told.index("tier: standard")
    assert buttons(note) == ["what have we shared with Orion?"]


def test_the_history_of_an_asset_tells_of_its_clearances_and_of_an_agreement_its_text(desk: Desk) -> None:
    assert "nothing of Vega Dynamics, Inc. is left in it" in said(desk.note("history of the integration guide", "cy"))
    assert "The text of `orion-mnda` is new." in said(desk.note("history of the Orion NDA", "cy"))
    assert "Person Cy Okafor (cy) is new." in desk.note("history of Cy Okafor", "ana").lines


def test_of_many_changes_the_newest_are_told(desk: Desk) -> None:
    for number in range(11):
        desk.note(f"Change a record\nRecord: partner\nId: orion\nStatus: state {number}", "eve")
    note = desk.note("history of Orion", "ana")
    assert note.headline == "Partner Orion Systems GmbH (orion): the newest 10 changes."
    assert "status: state 9 → state 10" in said(note)
    assert "status: active → state 0" not in said(note)


def test_a_change_that_loosens_is_undone_at_once_because_that_only_protects(desk: Desk) -> None:
    desk.note("put Orion on hold", "eve")
    desk.note("lift the hold on Orion", "eve")
    desk.note(f"agree {proposal(desk)}", "dana")
    note = desk.note("undo revision 3", "eve")
    assert note.headline == "Revision 3 is undone."
    assert note.lines[-1] == "Revision 4, by Eve Marchetti: undo what Eve Marchetti changed on 2026-11-22."
    assert desk.answers(ROADMAP)[0].verdict == "no"


def test_undoing_what_protects_takes_a_second_person(desk: Desk) -> None:
    desk.note("put Orion on hold", "eve")
    assert desk.note("undo revision 2", "dana").headline.startswith("Proposed as C-")
    desk.note(f"agree {proposal(desk)}", "eve")
    assert (desk.answers(ROADMAP)[0].verdict, revision(desk)) == ("yes_if", 3)


def test_what_was_changed_again_since_is_told_and_nothing_is_done(desk: Desk) -> None:
    for status in ("former", "active"):
        desk.note(f"Change a record\nRecord: partner\nId: orion\nStatus: {status}", "eve")
    note = desk.note("undo revision 2", "eve")
    assert note.headline == ("Nothing was changed: changed again since revision 2: partner Orion Systems GmbH (orion).")
    assert revision(desk) == 3


def test_a_load_is_undone_too_but_not_the_first_one_and_no_event(desk: Desk) -> None:
    asset = ("value: Made to be passed on", "value: Made to be kept")
    desk.load(edited(sample_files(), "assets.yaml", asset))
    assert desk.note("undo revision 2", "eve").headline == "Revision 2 is undone."
    assert not desk.note("undo revision 1", "eve").lines
    assert desk.note("undo revision 9", "eve").headline == "There is no revision 9 that can be undone."
    event = "\npasses:\n- {id: pass-9, person: cy, course: vega-dev, version: '1', passed_on: 2026-11-20}"
    desk.load(edited(desk.export(), "events.yaml", ("passes:", event.strip())))
    told = desk.note("undo revision 4", "dana").headline
    assert told == "Nothing was changed: what happened stays on record: course pass `pass-9`."


def test_whoever_may_not_change_a_record_may_not_undo_it(desk: Desk) -> None:
    desk.note("put Orion on hold", "eve")
    assert desk.note("undo revision 2", "cy").headline.startswith("You may not change hold on orion")
    for number in (2, 9):
        told = desk.note(f"undo revision {number}", "eve", audience=("ana",)).headline
        assert "direct message" in told, "whether there is such a revision is not told either"
    assert revision(desk) == 2


def test_the_day_is_the_companys(empty_desk: Desk) -> None:
    """Rule 1: late in the evening in London it is the next day in Berlin."""
    empty_desk.load(edited(sample_files(), "company.yaml", ("time_zone: Europe/Berlin", "time_zone: Pacific/Auckland")))
    assert "Revision 1, 2026-11-22, loaded by operator." in empty_desk.note("history of Orion").lines
