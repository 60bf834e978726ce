"""An accident that is told is on record at once, and so told to those who must know of it (rule 32)."""

import pytest

from handlers.replies import Note
from tests.handlers.desk import Desk
from tests.handlers.logbook.diary import waiting

TOLD = "I attached the unmasked basket table to Lyra by mistake"


def test_legal_is_told_before_anything_is_filled_in(desk: Desk) -> None:
    note = desk.note(TOLD)
    assert (note.headline, note.lines[0]) == ("Tell Dana Weiss now.", "Dana Weiss is told of this message.")
    (told,) = waiting(desk, "dana")
    assert told.note.headline == "Ana Ferreira reports that something went where it should not."
    assert told.note.lines[0] == f"In Ana Ferreira's words: “{TOLD}”"
    assert [entry.kind for entry in desk.ledger()[-1:]] == ["incident"]


def test_sent_again_it_is_told_once_and_replied_to_alike(desk: Desk) -> None:
    first, again = (desk.ask(TOLD, delivery="d1").reply for _ in range(2))
    assert first == again
    assert len(waiting(desk, "dana")) == 1
    assert len(desk.ledger("incident")) == 1


def test_words_that_name_what_a_reader_may_not_know_are_left_out(desk: Desk) -> None:
    """Hydra's manager is not in the tent."""
    desk.note("the blue connector went to Hydra by mistake")
    assert "connector" in repr(waiting(desk, "dana"))
    assert "connector" not in repr([waiting(desk, person) for person in ("eve", "ulrike", "ravi")])


@pytest.mark.parametrize("text", ["what if I leaked the roadmap?", "how do I report an incident?", "never leak it"])
def test_what_did_not_happen_alarms_nobody(desk: Desk, text: str) -> None:
    desk.ask(text)
    assert waiting(desk, "dana") == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I attached the unmasked table by mistake", "unmasked table"),
        ("I sent Orion the unmasked table by mistake", "unmasked table"),
        ("I accidentally emailed the flux capacitor drawings to Orion yesterday", "flux capacitor drawings"),
        ("I sent it to Orion by mistake", None),
    ],
)
def test_the_form_begins_with_what_went_over(desk: Desk, text: str, what: str | None) -> None:
    reply = desk.ask(text).reply
    assert isinstance(reply, Note)
    assert reply.form is not None
    assert (reply.form.fields[0].name, reply.form.fields[0].value or None) == ("What", what)
