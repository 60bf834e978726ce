"""Whoever may not change a record asks those who may, in one step, and says what she wants."""

import pytest

from handlers.replies import Note
from handlers.requests import RECEIVED
from tests.handlers.changing.reading import buttons, notices, revision, said
from tests.handlers.desk import Desk, edited

NOT_HERS = [
    ("change asset product roadmap", "change asset product-roadmap", {"dana", "ravi"}),
    ("remove partner hydra", "change partner hydra", {"dana", "eve"}),
    ("change company", "change company", {"dana"}),
    ("clear design-notes of vega", "clear design-notes of vega", {"dana"}),
    (
        "Change a record\nRecord: asset\nId: product-roadmap\nValue: A lot",
        "change asset product-roadmap",
        {"dana", "ravi"},
    ),
    ("Add a record\nRecord: partner\nId: zen\nName: Zen\nTier: trial", "add partner: zen", {"dana", "eve"}),
    ("Clear an asset\nAsset: design-notes\nOf: vega\nWhy: rewritten", "clear design-notes of vega", {"dana"}),
]
EVERYBODY = ("ana", "bo", "dana", "eve", "noor", "ravi")


def asking(note: Note, what: str) -> str:
    """The form by which it is asked for, with what is wanted where it does not say so yet."""
    assert note.form is not None
    assert note.form.title == "Ask for a change"
    (said_so,) = (field.value for field in note.form.fields if field.name == "What")
    return note.form.filled({"What": said_so or what})


@pytest.mark.parametrize(("text", "button", "asked"), NOT_HERS)
def test_a_refusal_offers_to_ask_those_who_may(desk: Desk, text: str, button: str, asked: set[str]) -> None:
    refused = desk.note(text, "cy")
    assert refused.headline.startswith("You may not change")
    assert any(line.startswith("Say what you want changed and send it to ask ") for line in refused.lines)
    assert desk.ledger("request") == []
    assert desk.note(asking(refused, "please, it is wrong"), "cy") == RECEIVED
    (request,) = desk.ledger("request")
    assert (request.by, revision(desk)) == ("cy", 1)
    told = {person: notices(desk, person) for person in EVERYBODY if notices(desk, person)}
    assert told.keys() == asked
    assert all(buttons(notice)[0] == button for (notice,) in told.values())
    pressed = desk.ask(button, "dana").reply
    assert isinstance(pressed, Note)
    assert pressed.form is not None


def test_what_she_filled_in_is_what_she_asks_for(desk: Desk) -> None:
    refused = desk.note("Change a record\nRecord: asset\nId: product-roadmap\nValue: A lot\nWhy: it grew", "cy")
    form = asking(refused, "")
    assert "→ A lot" in form
    assert "  Why: it grew" in form
    desk.note(form, "cy")
    assert "Ask for a change What: Asset Product roadmap" in said(notices(desk, "ravi")[0])


def test_a_change_that_is_long_is_asked_for_in_part(desk: Desk) -> None:
    aliases = "\n".join(f"  roadmap number {number} of very many of them" for number in range(300))
    refused = desk.note(f"Change a record\nRecord: asset\nId: product-roadmap\nValue: x\nAliases: a\n{aliases}", "cy")
    assert len(asking(refused, "")) < 5_000
    assert "  ...\n" in asking(refused, "")


def test_of_an_agreement_whose_text_alone_changes_the_agreement_is_asked_for(desk: Desk) -> None:
    form = desk.note("change agreement orion-mnda", "dana").form
    assert form is not None
    (text,) = (field.value for field in form.fields if field.name == "Text")
    refused = desk.note(form.filled({"Text": f"{text}\n\n9.9 More."}), "cy")
    assert "Record: agreement\nId: orion-mnda" in asking(refused, "")


INCOMPLETE = [
    ("Ask for a change\nWhat: more", "Say which record is to be changed."),
    ("Ask for a change\nRecord: asset\nId: press-kit", "Say what is to be changed."),
]


def test_a_request_that_says_too_little_comes_back(desk: Desk) -> None:
    for text, told in INCOMPLETE:
        note = desk.note(text, "cy")
        assert note.headline == told
        assert note.form is not None
        assert note.form.title == "Ask for a change"
    assert "direct message" in desk.note(f"{INCOMPLETE[1][0]}\nWhat: x", "cy", audience=("ana",)).headline
    assert desk.ledger("request") == []


def test_nobody_is_asked_who_may_not_know_what_is_named(desk: Desk) -> None:
    desk.load(edited(desk.export(), "people.yaml", ("roles: [partnerships]", "roles: [partnerships, administrator]")))
    desk.note("Ask for a change\nRecord: asset\nId: scheduler-source\nWhat: less", "ana")
    assert (len(notices(desk, "bo")), len(notices(desk, "dana")), notices(desk, "eve")) == (1, 1, [])
