"""Each is told of a disclosure what she may know of it herself, and of it alone."""

import pytest

from tests.handlers.desk import Desk, edited, sample_files
from tests.handlers.logbook.diary import as_it_is, id_in, log, seen_by, send, waiting

CLOSED = b"""id: draco-accord
name: Project Nightfall Accord
kind: nda
partner: draco
discloser: us
effective_on: 2026-01-01
expires_on: 2028-01-31
readers: [ana, bo]
raci:
  disclosure: {accountable: bo, responsible: [ana]}
terms:
  - id: what
    clause: "1"
    quote: We may tell you what our products do.
    effect: permit
    aspects: [what]
"""
TEXT = b"""# Accord

1. We may tell you what our products do.
"""


@pytest.fixture
def closed(desk: Desk) -> Desk:
    """With an agreement with Draco that only Ana and Bo may know of, and by which the roadmap may go there."""
    desk.load(sample_files() | {"agreements/draco-accord.yaml": CLOSED, "agreements/draco-accord.md": TEXT})
    return desk


def texts(desk: Desk, person: str) -> str:
    return repr(waiting(desk, person))


def test_nobody_is_told_of_an_agreement_that_she_may_not_know(closed: Desk) -> None:
    log(closed, To="Draco", By_mistake="yes")
    assert "Nightfall" in repr(seen_by(closed, "ana"))
    assert "an accident" in texts(closed, "dana")
    assert "Nightfall" not in texts(closed, "dana")


def test_who_answers_for_a_closed_agreement_is_not_named_to_others(closed: Desk) -> None:
    """Bo does, and is told; Cy, who may not know of the agreement, reads what she would read without it."""
    note = as_it_is(closed, "Log a disclosure", "cy", What="flux capacitor", To="Draco", On="2026-11-22")
    assert "Dana Weiss is told of it." in note.lines
    assert id_in(note) in texts(closed, "bo")


def test_naming_a_closed_agreement_hides_the_disclosure_from_nobody(closed: Desk) -> None:
    log(closed, To="Draco", Under="Project Nightfall Accord")
    (seen,) = seen_by(closed, "eve")
    assert (seen.disclosure.agreements, seen.disclosure.is_exception) == (("draco-mnda",), True)
    (own,) = seen_by(closed, "ana")
    assert own.disclosure.agreements == ("draco-accord",)


def test_words_that_name_something_hidden_reach_nobody_who_may_not_know_it(desk: Desk) -> None:
    log(desk, "ana", What="blue connector draft", To="Hydra", Disclosed_by="cy")
    for person in ("cy", "eve", "ravi"):
        assert "connector" not in texts(desk, person)


def test_words_of_one_who_may_not_know_it_are_shown_as_she_wrote_them(desk: Desk) -> None:
    """Withheld, they would tell that there is such a record."""
    log(desk, "cy", Note="like a blue connector")
    (seen,) = seen_by(desk, "eve")
    assert seen.disclosure.note == "like a blue connector"
    log(desk, "ana", Note="like the blue connector")
    assert [each.disclosure.note for each in seen_by(desk, "eve")].count("") == 1


def test_a_notice_says_no_more_than_its_reader_may_know_today(closed: Desk) -> None:
    files = edited(closed.export(), "agreements/draco-accord.yaml", ("[ana, bo]", "[ana, bo, dana]"))
    closed.load(files)
    id = log(closed, To="Draco", By_mistake="yes")
    (told,) = waiting(closed, "dana")
    assert "Nightfall" in repr(told)
    closed.load(edited(closed.export(), "agreements/draco-accord.yaml", ("[ana, bo, dana]", "[ana, bo]")))
    (told,) = waiting(closed, "dana")
    assert (told.note.headline, told.note.lines) == (f"There is something new about {id}.", ())
    assert closed.note(f"noted {told.id}", "dana").headline == f"Noted: There is something new about {id}."


def test_who_owns_what_a_partners_thing_went_into_is_told_and_hears_of_a_withdrawal(desk: Desk) -> None:
    note = send(
        desk, "Log what we were given", None, "cy", What="figures", From="Vega", On="2026-11-22", Went_into="roadmap"
    )
    (told,) = waiting(desk, "ravi")
    assert told.note.headline.startswith("Cy Okafor logged what we were given: “figures” from Vega Dynamics, Inc.")
    send(desk, "Withdraw a disclosure", None, "cy", Entry=id_in(note), Why="it was ours")
    (told,) = waiting(desk, "ravi")
    assert told.note.headline.startswith("Cy Okafor withdrew ")


def test_a_correction_by_one_who_knows_more_hides_nothing_from_its_logger(closed: Desk) -> None:
    id = log(closed, "cy", To="Draco")
    form = closed.note(f"correct {id}", "bo").form
    assert form is None
    closed.load(edited(closed.export(), "agreements/draco-accord.yaml", ("[ana, bo]", "[ana, bo, dana]")))
    form = closed.note(f"correct {id}", "dana").form
    assert form is not None
    closed.note(form.filled({"Why": "it was covered", "Under": "Project Nightfall Accord"}), "dana")
    (own,) = seen_by(closed, "cy")
    assert (own.id, own.disclosure.agreements) == (id, ("draco-mnda",))
    assert "Nightfall" not in repr(closed.note(f"show {id}", "cy"))


def test_who_may_no_longer_know_what_she_logged_finds_it_no_more(desk: Desk) -> None:
    """Rule 2: what may be seen is a matter of today, also for whoever wrote it."""
    desk.load(edited(sample_files(), "tents.yaml", ("[ana, bo, dana]", "[ana, bo, cy, dana]")))
    log(desk, "cy", Note="like the blue connector")
    assert seen_by(desk, "cy")[0].disclosure.note
    desk.load(sample_files())
    assert [each.disclosure.note for person in ("cy", "eve") for each in seen_by(desk, person)] == ["", ""]
