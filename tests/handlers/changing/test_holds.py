"""One command stops every answer; lifting it takes a second person; what is in doubt changes nothing."""

from datetime import timedelta
from itertools import product

import pytest

from handlers.requests import RECEIVED
from tests.handlers.changing.reading import buttons, notices, proposal, revision, said
from tests.handlers.desk import NOW, ROADMAP, Desk, sample_register

ASSETS = ("product roadmap", "interface description", "press kit", "design notes", "basket trends")
PARTNERS = ("Orion", "Vega", "Lyra", "Hydra")


def verdict(desk: Desk, text: str = ROADMAP) -> str:
    return desk.answers(text)[0].verdict


@pytest.mark.parametrize("person", ["eve", "dana"])
def test_a_hold_on_a_partner_stops_every_answer_from_the_next_message_on(desk: Desk, person: str) -> None:
    note = desk.note("put Orion on hold: licence dispute", person)
    assert note.headline == "Orion Systems GmbH is on hold from now on."
    assert "Every answer about Orion Systems GmbH is NO" in said(note)
    assert buttons(note)[0] == "lift the hold on Orion"
    for asset, partner in product(ASSETS, PARTNERS):
        answer = desk.answers(f"may I share the {asset} with {partner}?")[0]
        assert (partner != "Orion") or (answer.verdict == "no" and "licence dispute" in answer.reason)


def test_a_hold_on_an_asset_stops_it_for_everybody(desk: Desk) -> None:
    """Ravi owns it and has no role."""
    desk.note("hold the product roadmap until 2026-12-31: wrong numbers", "ravi")
    assert {verdict(desk, f"may I share the product roadmap with {partner}?") for partner in PARTNERS} == {"no"}
    hold = sample_register().holds.keys()
    assert len(hold) == 1
    assert verdict(desk, "may I share the press kit with Orion?") == "yes"


def test_a_hold_on_an_agreement_suspends_what_it_permits(desk: Desk) -> None:
    note = desk.note("put the Orion NDA on hold", "dana")
    assert note.headline == "Orion Mutual NDA is on hold from now on."
    assert "its duties and prohibitions stay" in said(note)
    assert verdict(desk) == "no"
    assert "developer" in said(desk.note("put the Vega NDA on hold", "dana")).casefold()


def test_several_are_put_on_hold_in_one_revision(desk: Desk) -> None:
    note = desk.note("put Orion and the press kit on hold", "dana")
    assert note.headline == "Orion Systems GmbH and Press kit are on hold from now on."
    assert (revision(desk), verdict(desk)) == (2, "no")
    assert buttons(note) == ["lift the hold on Orion", "lift the hold on press-kit", "undo revision 2"]


def test_the_hold_ends_by_itself_after_its_last_day(desk: Desk) -> None:
    note = desk.note("put Orion on hold until Friday", "eve")
    assert note.headline.endswith("until 2026-11-27.")
    assert desk.answers(f"{ROADMAP[:-1]} on 2026-11-27?")[0].verdict == "no"
    assert desk.answers(f"{ROADMAP[:-1]} on 2026-11-28?")[0].verdict == "yes_if"


def test_what_is_on_hold_already_is_not_put_on_hold_again(desk: Desk) -> None:
    assert desk.note("put Cetus on hold", "eve").headline == "Cetus Cloud B.V. is on hold already; nothing was changed."
    assert revision(desk) == 1


# In doubt


DOUBTED = [
    ("can you put Orion on hold?", "Place a hold\nOn: Orion Systems GmbH"),
    ("put Orion on hold, they leaked our notes", "Place a hold\nOn: Orion Systems GmbH"),
    ("put Orion on hold until the other day: bills", "Place a hold\nOn: Orion Systems GmbH\nWhy: bills"),
    ("put Orion on hold until 2020-01-01", "Place a hold\nOn: Orion Systems GmbH"),
    ("could you lift the hold on Cetus?", "Lift a hold\nOn: Cetus Cloud B.V."),
    (
        "could you put Orion and Vega on hold until 2026-12-31?",
        "Place a hold\nOn: Orion Systems GmbH\n  Vega Dynamics, Inc.\nUntil: 2026-12-31",
    ),
]


def test_what_is_in_doubt_is_a_form_that_waits_to_be_sent(desk: Desk) -> None:
    for text, form in DOUBTED:
        note = desk.note(text, "eve")
        assert note.form is not None
        assert note.form.text == form
        assert note.headline.startswith("Nothing is changed yet.")
        assert revision(desk) == 1
        assert desk.ledger("request") == []


def test_the_form_does_what_the_command_does(desk: Desk) -> None:
    form = desk.note("can you put Orion on hold?", "eve").form
    assert form is not None
    note = desk.note(form.filled({"Why": "bills", "Until": "2026-12-31"}), "eve")
    assert note.headline == "Orion Systems GmbH is on hold from now on until 2026-12-31."
    lift = desk.note("could you lift the hold on Orion?", "eve").form
    assert lift is not None
    assert desk.note(lift.text, "eve").headline.startswith("Proposed as C-")


UNCLEAR = [
    ("Place a hold", "Say what is put on hold."),
    ("Place a hold\nOn: Orjon", "No partner, asset or agreement is called “Orjon”."),
    ("Place a hold\nOn: Orion\n  nothing", "No partner, asset or agreement is called “Orion nothing”."),
    ("Place a hold\nOn: Orion\nUntil: some day", "The last day is not clear."),
]


def test_a_form_that_is_not_clear_comes_back_and_changes_nothing(desk: Desk) -> None:
    for form, headline in UNCLEAR:
        note = desk.note(form, "eve")
        assert note.headline == headline
        assert note.form is not None
        assert note.form.title == "Place a hold"
        assert revision(desk) == 1


NO_COMMANDS = [
    "should we put Orion on hold?",
    "Orion is on hold",
    "don't put Orion on hold",
    "Dana said put Orion on hold",
    "put Orion on hold if they leak",
    "put the pilot on hold",
    "put Orion Denmark on hold",
    "lift the hold on the pilot",
]


def test_what_is_asked_denied_supposed_heard_or_of_something_else_changes_nothing(desk: Desk) -> None:
    for text in NO_COMMANDS:
        desk.ask(text, "dana")
        assert revision(desk) == 1
        assert desk.ledger("proposal") == []


# Rights


@pytest.mark.parametrize("text", ["put Orion on hold", "hold the product roadmap", "lift the hold on Cetus"])
def test_by_one_who_may_not_it_is_a_request_that_reaches_those_who_may(desk: Desk, text: str) -> None:
    assert desk.ask(text, "cy").reply == RECEIVED
    assert revision(desk) == 1
    (entry,) = desk.ledger("request")
    assert entry.by == "cy"
    (notice,) = notices(desk, "dana")
    assert text in said(notice)
    assert notices(desk, "noor") == []
    pressed = desk.note(buttons(notice)[0], "dana")
    assert pressed.headline.startswith(("Proposed as C-", "Orion Systems GmbH is", "Product roadmap is"))
    desk.note(buttons(notice)[-1], "eve")
    assert text not in str(notices(desk, "dana"))


def test_a_delivery_that_comes_again_is_one_hold(desk: Desk) -> None:
    first = desk.ask("put Orion on hold", "eve", delivery="Ev1").reply
    second = desk.ask("put Orion on hold", "eve", delivery="Ev1").reply
    assert first != second
    assert second.headline == "That is on record. Nothing was done twice."  # type: ignore[union-attr]  # a note
    assert revision(desk) == 2
    assert desk.ask("put Vega on hold", "cy", delivery="Ev2").reply == RECEIVED
    assert desk.ask("put Vega on hold", "cy", delivery="Ev2").reply == RECEIVED
    assert len(desk.ledger("request")) == 1


@pytest.mark.parametrize("text", ["put Orion on hold", "lift the hold on Cetus"])
def test_the_register_is_changed_where_nobody_else_reads(desk: Desk, text: str) -> None:
    note = desk.note(text, "eve", audience=("ana",))
    assert "direct message" in note.headline
    assert (revision(desk), desk.ledger("proposal")) == (1, [])


def test_the_reason_may_not_tell_of_something_hidden(desk: Desk) -> None:
    """Rule 7: `check` would refuse it, and its own people are told so; anybody else only that it does not fit."""
    told = desk.note("put Orion on hold: the Blue connector leaked", "dana")
    assert told.headline == "Nothing was changed: 1 problem."
    assert "names the hidden asset" in said(told)
    assert desk.note("put Orion on hold: the Blue connector leaked", "eve").headline.startswith(
        "It could not be entered"
    )
    assert revision(desk) == 1


# Lifting


def test_a_hold_is_lifted_by_two(desk: Desk) -> None:
    cetus = "may I share the product roadmap with Cetus?"
    note = desk.note("lift the hold on Cetus: the cause is found", "dana")
    assert verdict(desk, cetus) == "no"
    assert "Eve Marchetti" in said(note)
    done = desk.note(f"agree {proposal(desk)}", "eve")
    assert "until: nothing → 2026-11-21" in said(done)
    assert verdict(desk, cetus) == "yes_if"
    assert desk.answers(f"{cetus[:-1]} on 2026-11-20?")[0].verdict == "no", "what was asked then is told as it was"


def test_a_hold_of_today_is_taken_out(desk: Desk) -> None:
    desk.note("put Orion on hold", "eve")
    desk.note("resume sharing with Orion", "eve")
    desk.note(f"agree {proposal(desk)}", "dana")
    assert verdict(desk) == "yes_if"
    assert b"hold-" not in desk.export()["partners.yaml"]


def test_what_is_not_on_hold_cannot_be_lifted(desk: Desk) -> None:
    assert desk.note("lift the hold on Orion", "eve").headline == "Orion Systems GmbH is not on hold."


def test_a_hold_that_is_over_is_none(desk: Desk) -> None:
    desk.note("put Orion on hold until 2026-11-23", "eve")
    later = desk.ask("lift the hold on Orion", "eve", at=NOW + timedelta(days=3)).reply
    assert "Proposed" in later.headline  # type: ignore[union-attr]  # the sample has its own day


def test_a_request_for_a_hold_says_that_nothing_is_on_hold_by_it_whatever_exists(desk: Desk) -> None:
    """Rule 34: hidden from her, unknown, or known and not hers to stop."""
    asked = [
        ("cy", "the scheduler source"),
        ("cy", "Zorion"),
        ("dana", "Zorion"),
        ("cy", "Orion"),
        ("cy", "the press kit"),
    ]
    replies = {desk.ask(f"put {subject} on hold", person).reply for person, subject in asked}
    replies |= {desk.ask(f"lift the hold on {subject}", "cy").reply for subject in ("Zorion", "Cetus")}
    assert replies == {RECEIVED}
    assert "Nothing is changed by that, and nothing is put on hold by it." in RECEIVED.lines
    assert revision(desk) == 1
