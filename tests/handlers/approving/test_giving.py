"""An approval without a request: by who holds the word, on a form of its own, and for whoever asks later."""

import pytest

from tests.handlers.approving.office import (
    ROADMAP,
    consent_of,
    form,
    open_office,
    reload,
    request,
    say,
    told,
    values_of,
    verdict,
)
from tests.handlers.desk import Desk

GIVEN = {"asset": "scheduler source", "partner": "Vega"}


def test_a_yes_in_words_is_a_form_until_it_is_sent(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    note = say(desk, "I approve the scheduler source for Vega until 31 March 2027 for store planning", "dana")
    assert note.headline == (
        "Your word on Scheduler source to Vega Dynamics, Inc.: nothing is on record until you send it."
    )
    assert note.lines[-1] == "For others it still takes Bo Lindholm as owner and Dana Weiss as Legal."
    assert note.form is not None
    assert values_of(note) == {
        "Asset": "scheduler source",
        "Partner": "Vega",
        "Word": "approve",
        "Until": "2027-03-31",
        "Purpose": "store-planning",
    }
    assert desk.ledger("decision") == []
    assert say(desk, note.form.text, "dana").headline == "Approved until 2027-03-31."
    (entry,) = desk.ledger("decision")
    assert '"request": null' in entry.body
    assert len(desk.ledger("approval")) == 3


def test_it_counts_for_whoever_asks_and_not_for_herself(empty_desk: Desk) -> None:
    """Rule 31."""
    desk = open_office(empty_desk, consent_of("legal"))
    text = form("Give an approval", asset="roadmap", partner="Orion", word="approve", until="2027-03-31")
    assert say(desk, text, "dana").headline == "Approved until 2027-03-31."
    assert [verdict(desk, ROADMAP, person) for person in ("ana", "dana")] == ["yes_if", "ask"]


def test_whoever_has_no_word_in_it_is_told_who_has(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    for text in (
        "I approve the scheduler source for Vega",
        form("Give an approval", **GIVEN, word="approve", until="2027-03-31"),
    ):
        note = say(desk, text)
        assert note.headline == (
            "The word on Scheduler source to Vega Dynamics, Inc. is not yours: "
            "it is for Bo Lindholm as owner and Dana Weiss as Legal."
        )
        assert note.form is None
    assert desk.ledger("decision") == []


def test_what_is_wrong_comes_back_and_nothing_is_recorded(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    late = say(desk, form("Give an approval", **GIVEN, word="approve", until="2030-01-01"), "dana")
    assert (
        late.headline == "2030-01-01 is later than 2027-06-30: longer it is not covered, or nobody can judge it today."
    )
    assert values_of(late)["Until"] == "2030-01-01"
    for values in ({"asset": "flux", "partner": "Vega"}, {"asset": "scheduler source", "partner": "flux"}):
        note = say(desk, form("Give an approval", **values, word="approve", until="2027-03-31"), "dana")
        assert note.headline == "“flux” is not registered; nothing was recorded."
    named = form("Give an approval", asset="roadmap", partner="Orion", word="decline", reason="as with tent Blue")
    reload(desk, consent_of("legal"))
    assert say(desk, named, "dana").headline.startswith("Write it otherwise: `")
    assert desk.ledger("decision") == []


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"partner": "Vega"}, "asset it is about is missing; it looks like `Asset: product roadmap`."),
        ({"asset": "scheduler source"}, "partner it is about is missing; it looks like `Partner: Orion`."),
    ],
)
def test_a_form_typed_without_its_pair_says_which_line_is_missing(
    empty_desk: Desk, values: dict[str, str], missing: str
) -> None:
    note = say(open_office(empty_desk), form("Give an approval", **values, word="approve", until="2027-03-31"), "dana")
    assert note.headline == f"The line that says which {missing}"


def test_it_closes_the_requests_that_waited_for_it(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    id = request(desk, ROADMAP)
    say(desk, form("Give an approval", asset="roadmap", partner="Orion", word="approve", until="2027-03-31"), "dana")
    assert say(desk, f"request {id}").headline == f"{id} is closed: Dana Weiss approved on 2026-11-22 until 2027-03-31."
    assert [note.headline for note in told(desk, "ana")] == [
        f"{id}: Dana Weiss approved on 2026-11-22 until 2027-03-31."
    ]
    assert told(desk, "dana") == []


def test_a_no_is_taken_back_by_who_said_it_whatever_she_is_by_now(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, {"approvals": [{
        "id": "approval-3", "approver": "noor", "capacity": "legal", "asset": "product-roadmap", "partner": "orion",
        "word": "no", "given_on": "2026-11-01"}]})  # fmt: skip
    assert verdict(desk, ROADMAP) == "no"
    say(desk, form("Give an approval", asset="roadmap", partner="Orion", word="approve", until="2027-03-31"), "noor")
    assert verdict(desk, ROADMAP) == "yes_if"
    assert '"capacity"' not in desk.ledger("approval")[-1].body


def test_where_no_word_is_asked_for_none_is_taken(empty_desk: Desk) -> None:
    note = say(open_office(empty_desk), "I approve the roadmap for Orion", "dana")
    assert note.headline == "Nobody's approval is asked for Product roadmap to Orion Systems GmbH."
    assert note.form is None
