"""Who may see a disclosure: whoever may know of all it names, and as a ledger without the hidden would show it."""

from tests.handlers.desk import Desk
from tests.handlers.logbook.diary import log, seen_by, waiting


def test_an_entry_about_a_hidden_asset_is_not_there_for_an_outsider_of_the_tent(desk: Desk) -> None:
    id = log(desk, What="scheduler source", To="Vega")
    log(desk)
    assert [each.disclosure.asset for each in seen_by(desk, "cy")] == ["product-roadmap"]
    assert len(seen_by(desk, "bo")) == 2
    told = desk.note(f"show {id}", "cy").headline
    assert told == f"There is no disclosure {id} that you may see."
    assert desk.note("show D-AAAAAAAA", "cy").headline == told.replace(id, "D-AAAAAAAA")


def test_words_that_name_nothing_are_for_those_who_know_what_they_mean(desk: Desk) -> None:
    log(desk, "cy", What="scheduler source", To="Vega")
    assert len(seen_by(desk, "cy")) == 1
    assert len(seen_by(desk, "dana")) == len(waiting(desk, "dana"))
    assert seen_by(desk, "eve") == []


def test_free_words_in_which_something_hidden_is_named_are_withheld(desk: Desk) -> None:
    log(desk, Note="they also asked for the scheduler source", Version="3.2", Received_by="Jo; tent Blue people")
    (own,), (others,) = seen_by(desk, "ana"), seen_by(desk, "cy")
    assert own.disclosure.note
    assert not others.disclosure.note
    assert others.disclosure.version == "3.2"
    assert others.disclosure.people == ("Jo",)


def test_what_is_told_to_everybody_alike_is_what_is_stored(desk: Desk) -> None:
    log(desk)
    assert seen_by(desk, "ana") == seen_by(desk, "cy")
