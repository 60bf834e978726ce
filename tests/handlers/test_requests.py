"""A request to register a name is recorded with its words, once for each delivery, and always replied to alike."""

import json

import pytest

from handlers.answering import AlteredDeliveryError
from handlers.requests import NOBODY, RECEIVED
from tests.handlers.changing.reading import buttons, notices
from tests.handlers.desk import Desk, edited

SAID = (
    "register it",
    "please register Northlight Optics as a partner",
    "please register the product roadmap",
    "please register the scheduler source",
)


@pytest.mark.parametrize("text", SAID)
@pytest.mark.parametrize("person", ["ana", "cy"])
def test_the_reply_is_the_same_whatever_exists_or_is_hidden(desk: Desk, text: str, person: str) -> None:
    assert desk.ask(text, person).reply == RECEIVED


def test_the_name_that_the_last_reply_did_not_know_is_on_record(desk: Desk) -> None:
    first = desk.ask("may I share the flux capacitor with Oriom?")
    second = desk.ask("register it", thread=first.thread)
    (entry,) = desk.ledger("request")
    body = json.loads(entry.body)
    assert (entry.by, body["names"]) == ("ana", ["flux capacitor", "Oriom"])
    assert body["message"]["text"] == "register it"
    assert second.thread == first.thread


def test_what_was_known_or_never_asked_leaves_no_name(desk: Desk) -> None:
    first = desk.ask("may I share the flux capacitor with Orion?")
    second = desk.ask("may I share the press kit with Orion?", thread=first.thread)
    desk.ask("register it", thread=second.thread)
    assert [json.loads(entry.body)["names"] for entry in desk.ledger("request")] == [[]]


def test_a_delivery_is_one_request(desk: Desk) -> None:
    assert {desk.ask("register it", delivery="Ev1").reply for _ in range(3)} == {RECEIVED}
    assert len(desk.ledger("request")) == 1
    with pytest.raises(AlteredDeliveryError):
        desk.ask("register it", "bo", delivery="Ev1")


def test_an_outsider_cannot_send_one(desk: Desk) -> None:
    desk.ask("register it", "mallory")
    desk.ask("register it", audience=("mallory",))
    assert desk.ledger("request") == []


# Who is told


def test_those_who_keep_the_register_are_told_with_buttons_that_open_the_form(desk: Desk) -> None:
    first = desk.ask("may I share the flux capacitor with Oriom?")
    desk.ask("register it", thread=first.thread)
    (notice,) = notices(desk, "dana")
    assert notice.headline == "Ana Ferreira asks for a change of the register."
    assert notice.lines[1] == "Not registered: “flux capacitor” and “Oriom”."
    assert buttons(notice)[:2] == ["add partner: flux capacitor", "add asset: flux capacitor"]
    assert [notices(desk, person) for person in ("ana", "eve", "ravi")] == [[], [], []]
    form = desk.note(buttons(notice)[1], "dana").form
    assert form is not None
    assert form.text == "Add a record\nRecord: asset\nId: flux-capacitor\nName: flux capacitor"


def test_whoever_keeps_the_register_is_not_told_of_her_own(desk: Desk) -> None:
    desk.ask("register it", "dana")
    assert notices(desk, "dana") == []


def test_a_request_is_closed_for_all_who_were_told_of_it(desk: Desk) -> None:
    desk.ask("register it", "cy")
    (notice,) = notices(desk, "dana")
    close = buttons(notice)[-1]
    assert desk.note(close, "eve").headline.startswith("There is no request Q-")
    assert desk.note(close, "dana").headline.endswith("is closed for all who were told of it.")
    assert notices(desk, "dana") == []
    assert desk.note("close Q-22222222", "dana").headline == "There is no request Q-22222222 that you can close."
    assert [entry.by for entry in desk.ledger("request-closed")] == ["dana"]


def test_a_name_with_anything_in_it_is_told_on_one_line(desk: Desk) -> None:
    desk.ask(f"please register Zen\u200bith {'x' * 200} as a partner", "cy")
    (notice,) = notices(desk, "dana")
    assert all("\n" not in line and len(line) < 200 for line in notice.lines)


# Who may know


LEAKED = "put the scheduler source on hold: it leaked"


def with_administrator(desk: Desk) -> None:
    """Eve, who is not in the tent, keeps the register too."""
    desk.load(edited(desk.export(), "people.yaml", ("roles: [partnerships]", "roles: [partnerships, administrator]")))


def test_who_may_not_know_of_what_is_named_hears_of_no_request(desk: Desk) -> None:
    with_administrator(desk)
    assert desk.ask(LEAKED, "ana").reply == RECEIVED
    desk.ask("please register the blue connector mark 2 as an asset", "ana")
    assert notices(desk, "eve") == []
    assert {buttons(each)[0] for each in notices(desk, "dana")} >= {"put scheduler-source on hold"}
    desk.ask("put the product roadmap on hold", "ana")
    assert buttons(*notices(desk, "eve"))[0] == "put product-roadmap on hold"


def test_what_the_asker_does_not_know_herself_is_only_words(desk: Desk) -> None:
    with_administrator(desk)
    assert desk.ask("please register the scheduler source", "cy").reply == RECEIVED
    assert len(notices(desk, "eve")) == 1


def test_where_nobody_may_know_the_asker_is_told_and_nothing_is_recorded(desk: Desk) -> None:
    with_administrator(desk)
    gone = ("joined_on: 2019-09-16", "joined_on: 2020-01-13")  # the owner's and Legal's
    desk.load(edited(desk.export(), "people.yaml", *((day, f"{day}\n  left_on: 2026-11-20") for day in gone)))
    before = desk.ledger()
    assert desk.ask(LEAKED, "ana").reply == NOBODY
    assert desk.ledger() == before
