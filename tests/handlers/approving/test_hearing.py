"""What is said of approvals in words: the request or pair that is meant; only a form puts it on record."""

import pytest

from tests.handlers.approving.office import (
    ENDED,
    ROADMAP,
    SOURCE,
    consent_of,
    open_office,
    request,
    say,
    values_of,
)
from tests.handlers.desk import Desk


def test_what_waits_is_listed_for_who_decides_and_for_who_asked(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    question = "Ana Ferreira asks: may Scheduler source go to Vega Dynamics, Inc.?"
    for text in ("what waits for my approval?", "my approvals"):
        note = say(desk, text, "dana")
        assert (note.headline, note.lines) == (
            "One request waits for your approval.",
            (f"{id}: {question} Your word is needed as Legal.",),
        )
        assert [(each.label, each.text) for each in note.choices] == [(f"Decide {id}", f"request {id}")]
    own = say(desk, "my approvals")
    assert (own.headline, own.lines) == (
        "Nothing waits for your approval.",
        (f"{id}, yours: {question} Missing: Bo Lindholm as owner and Dana Weiss as Legal.",),
    )
    assert [each.text for each in own.choices] == [f"request {id}"]
    assert say(desk, "my approvals", "cy").lines == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ok from my side", "approve"),
        ("approve it", "approve"),
        ("I approve the scheduler source for Vega", "approve"),
        ("I do not approve the scheduler source for Vega", "decline"),
        ("I decline", "decline"),
        ("no objection from legal", None),
        ("ok from my side for {id}", "approve"),
        ("no from me for {id}", "decline"),
        ("approve {id}", "approve"),
        ("Approve: {id}", "approve"),
        ("decline {id}", "decline"),
        ("I reject {id}", "decline"),
        ("I do not approve {id}", "decline"),
        ("what about {id}?", None),
        ("should I approve {id}?", None),
        ("did Bo decline {id}?", None),
        ("why was {id} declined?", None),
    ],
)
def test_the_form_is_filled_in_from_what_was_said_and_nothing_is_recorded(
    empty_desk: Desk, text: str, word: str | None
) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    note = say(desk, text.format(id=id), "dana")
    assert (values_of(note).get("Request"), values_of(note).get("Word")) == (id, word)
    assert desk.ledger("decision") == []


def test_until_when_is_taken_over(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    request(desk)
    note = say(desk, "I approve the scheduler source for Vega until 28 February 2027", "dana")
    assert values_of(note)["Until"] == "2027-02-28"


def test_a_reason_behind_the_id_is_taken_over(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    note = say(desk, f"decline {id}: no, not before the audit", "dana")
    assert (values_of(note)["Word"], values_of(note)["Reason"]) == ("decline", "no, not before the audit")
    note = say(desk, f"approve {id} until 28 February 2027: no objection", "dana")
    assert (values_of(note)["Word"], values_of(note)["Until"]) == ("approve", "2027-02-28")
    assert desk.ledger("decision") == []


def test_several_that_wait_are_listed(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    ids = {request(desk, ROADMAP), request(desk, ROADMAP, "cy")}
    for text in ("approved", "I approve the roadmap for Orion"):
        note = say(desk, text, "dana")
        assert note.headline == "2 requests wait for your approval."
        assert {choice.text.removeprefix("request ") for choice in note.choices} == ids


def test_an_approval_is_for_one_pair(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    note = say(desk, "I approve the roadmap and the press kit for Orion", "dana")
    assert note.headline == "An approval is for one asset and one partner; which first?"
    assert [choice.text for choice in note.choices] == [
        "I approve the product roadmap for Orion",
        "I approve the press kit for Orion",
    ]


def test_it_points_at_the_pair_of_the_thread(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    thread = desk.ask(SOURCE, "dana").thread
    note = desk.note("approve this", "dana", thread=thread)
    assert values_of(note)["Asset"] == "scheduler source"


def test_where_others_read_it_nothing_of_requests_is_told(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    texts = ("my approvals", f"ok from my side for {id}", "I approve the scheduler source for Vega")
    notes = [say(desk, text, "dana", audience=["bo"]) for text in texts]
    assert {note.headline for note in notes} == {
        "Approvals are given where nobody else can read them: say it again in a direct message."
    }
    assert [(note.form, len(note.lines)) for note in notes] == [(None, 0), (None, 0), (None, len(ENDED["approvals"]))]


def test_an_id_that_is_not_for_her_is_no_request(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    for person, said in (("cy", id), ("dana", "R-AAAAAAAA")):
        note = say(desk, f"ok from my side for {said}", person)
        assert note.headline == f"There is no request {said} that can be shown here."
