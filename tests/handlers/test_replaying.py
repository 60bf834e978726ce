"""Whether an answer may be handed on: only as it would have been told with the listener there, then and now."""

from handlers.replaying import find_shareable
from tests.case_worlds import Table
from tests.handlers.approving.office import open_office, reload
from tests.handlers.desk import Desk

WING = "may I share the wing with Orion?"
OPEN: Table = {"assets": [{"id": "wing", "aspects": ["what"], "sensitivity": "internal", "owner": "ana"}]}
CLOSED: Table = {"assets": [{**OPEN["assets"][0], "readers": ["ana", "ravi"]}]}


def readers(desk: Desk, id: str) -> list[str]:
    """Those to whom the answer may be handed on."""
    people = ("ana", "ravi", "cy")
    return [each for each in people if find_shareable(id, frozenset({each}), desk.engine, desk.snapshots) is not None]


def test_an_answer_about_what_everybody_may_know_is_handed_on(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, OPEN)
    (answer,) = desk.answers(WING)
    assert answer.verdict == "yes"
    assert readers(desk, answer.id) == ["ana", "ravi", "cy"]
    assert readers(desk, "A-99") == []


def test_it_is_handed_on_only_where_all_who_listen_may_know_of_it(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, OPEN)
    reload(desk, CLOSED)
    (answer,) = desk.answers(WING)
    for listeners, may_be_told in (({"ana", "ravi"}, True), ({"ravi", "cy"}, False)):
        found = find_shareable(answer.id, frozenset(listeners), desk.engine, desk.snapshots)
        assert (found is not None) is may_be_told


def test_the_number_of_a_revision_that_the_listener_has_not_seen_is_not_handed_on(empty_desk: Desk) -> None:
    """Cy sees nothing of what revision 2 changed and counts one; to hear of a second would tell her of it."""
    desk = open_office(empty_desk, {**OPEN, "assets": [*OPEN["assets"], {**CLOSED["assets"][0], "id": "tail"}]})
    closed = {**CLOSED["assets"][0], "id": "tail", "name": "Tail"}
    reload(desk, {**OPEN, "assets": [*OPEN["assets"], closed]})
    (answer,) = desk.answers(WING)
    assert answer.revision == 2
    assert readers(desk, answer.id) == ["ana", "ravi"]
    counted = {
        person: find_shareable(answer.id, frozenset({person}), desk.engine, desk.snapshots, counted_anew=True)
        for person in ("ana", "ravi", "cy")
    }
    assert {person: found and found.revision for person, found in counted.items()} == {"ana": 2, "ravi": 2, "cy": 1}


def test_what_is_closed_to_the_listener_since_is_not_handed_on(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, OPEN)
    (answer,) = desk.answers(WING)
    reload(desk, CLOSED)
    assert readers(desk, answer.id) == ["ana", "ravi"]


def test_what_was_closed_to_the_listener_then_is_not_handed_on(empty_desk: Desk) -> None:
    """It was open before and is open now; Ana was answered from the open revision while it was closed."""
    desk = open_office(empty_desk, OPEN)
    reload(desk, CLOSED)
    (answer,) = desk.answers(WING, revision=1)
    reload(desk, OPEN, revision=2)
    assert readers(desk, answer.id) == ["ana", "ravi"]
