"""Words said at the same time: each is on record once, and the last one closes the request."""

from concurrent.futures import ThreadPoolExecutor

from tests.handlers.approving.office import decide, open_office, request, say, told, verdict
from tests.handlers.desk import Desk


def test_two_approvers_at_once_both_count(any_desk: Desk) -> None:
    desk = open_office(any_desk)
    id = request(desk)
    with ThreadPoolExecutor(2) as pool:
        notes = list(pool.map(lambda person: decide(desk, id, person), ("bo", "dana")))
    assert {note.headline for note in notes} == {"Approved until 2027-03-31."}
    assert sorted(note.lines[0].startswith(f"{id} is closed") for note in notes) == [False, True]
    assert say(desk, f"request {id}").headline.startswith(f"{id} is closed")
    assert len(told(desk, "ana")) == 1
    assert len(desk.ledger("approval")) == 4
    assert verdict(desk) == "yes_if"


def test_two_clicks_at_once_are_one(any_desk: Desk) -> None:
    desk = open_office(any_desk)
    id = request(desk)
    with ThreadPoolExecutor(2) as pool:
        notes = list(pool.map(lambda person: decide(desk, id, person), ("bo", "bo")))
    assert sorted(note.headline for note in notes) == ["Approved until 2027-03-31.", "You have said so already."]
    assert len(desk.ledger("decision")) == 1
