"""Whoever finds an answer wrong says so, it is on record, and whoever answers for it is told, if she may know of it."""

from handlers.objecting import OBJECTION
from storage.engine import reading
from storage.notices import list_open
from tests.case_worlds import Table
from tests.handlers.approving.office import open_office
from tests.handlers.desk import ROADMAP, Desk


def told(desk: Desk) -> dict[str, int]:
    with reading(desk.engine) as session:
        people = ("ana", "bo", "cy", "dana", "eve", "ravi", "noor")
        return {each: len(found) for each in people if (found := list_open(session, each))}


def objection(answer: str, why: str) -> str:
    return f"Say what is wrong\nAnswer: {answer}\nWrong: {why}"


def test_the_form_shows_what_was_answered(desk: Desk) -> None:
    (answer,) = desk.answers(ROADMAP)
    note = desk.note(f"wrong {answer.id}")
    assert note.headline == f"What is wrong with {answer.id}?"
    assert note.lines[0].startswith("It said: YES, IF: Product roadmap may go to Orion")
    assert note.form is not None
    assert [field.name for field in note.form.fields] == ["Answer", "Wrong"]


def test_it_is_on_record_and_whoever_answers_for_it_is_told(desk: Desk) -> None:
    (answer,) = desk.answers(ROADMAP)
    note = desk.note(objection(answer.id, "they are on hold since Monday"))
    assert note.lines == ("Dana Weiss is told of it.", "The answer stands until the register is changed.")
    (entry,) = desk.ledger(OBJECTION)
    assert (entry.by, '"why": "they are on hold since Monday"' in entry.body) == ("ana", True)
    assert told(desk) == {"dana": 1}
    with reading(desk.engine) as session:
        (notice,) = list_open(session, "dana")
    assert f"Ana Ferreira says that answer {answer.id} is wrong." in notice.body
    assert "they are on hold since Monday" in notice.body


def test_nothing_is_said_of_anybody_elses_answer(desk: Desk) -> None:
    (answer,) = desk.answers(ROADMAP)
    for text in (f"wrong {answer.id}", objection(answer.id, "it is"), "wrong A-99"):
        assert desk.note(text, "cy").headline.startswith("You have no answer")
    assert desk.ledger(OBJECTION) == []


def test_it_must_say_what_is_wrong(desk: Desk) -> None:
    (answer,) = desk.answers(ROADMAP)
    note = desk.note(objection(answer.id, ""))
    assert (note.headline, note.form is not None) == ("Say what is wrong with it.", True)
    assert desk.ledger(OBJECTION) == []


CLOSED: Table = {
    "assets": [
        {"id": "wing", "aspects": ["what"], "sensitivity": "internal", "owner": "ana", "readers": ["ana", "ravi"]}
    ]
}
"""Dana, who keeps the register, may not know of the wing."""


def test_nobody_is_told_who_may_not_know_of_what_it_is_about(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, CLOSED)
    (answer,) = desk.answers("may I share the wing with Orion?")
    note = desk.note(objection(answer.id, "it is all signed"))
    assert told(desk) == {}
    assert desk.ledger(OBJECTION)
    assert note.lines[0].startswith("There is nobody who answers for it and may know of it")


def test_nobody_is_told_of_what_the_words_give_away(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, CLOSED)
    (answer,) = desk.answers(ROADMAP)
    desk.note(objection(answer.id, "it shows the wing"))
    assert told(desk) == {}
    desk.note(objection(answer.id, "it shows the wheel"))
    assert told(desk) == {"dana": 1}
