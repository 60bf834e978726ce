"""A request to register a name is recorded with its words, once for each delivery, and always replied to alike."""

import json

import pytest

from handlers.answering import AlteredDeliveryError
from handlers.requests import RECEIVED
from tests.handlers.desk import Desk

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
