"""Requests for approval come back from the ledger as they were written, with what was said to them in its order."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import Engine

from knowledge.approving import ApprovalRequest, Response, Said, State, needs_of
from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.terms import Action
from storage.engine import reading, transaction
from storage.ledger import append
from storage.requests import APPROVAL_REQUEST, DECISION, Requests, find_request, write_request, write_said
from tests.case_worlds import world

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 22)
QUESTION = Question(
    asset="blue-connector",
    partner="vega",
    asker="ana",
    on=TODAY,
    today=TODAY,
    purpose=("store-planning",),
    uses=(Action.RESELL,),
    volume=(("seats", 3),),
)
REQUEST = ApprovalRequest(
    id="R-1", asker="ana", asked_on=TODAY, question=QUESTION, answer="A-1", reason="why", until=TODAY, named=("bo",)
)


def put(engine: Engine, kind: str, id: str | None, told: object) -> None:
    with transaction(engine) as session:
        append(session, kind=kind, id=id, at=NOW, by="ana", body=json.dumps(told))


def test_a_request_comes_back_with_all_that_was_said_to_it(engine: Engine) -> None:
    register = world("aurora").register()
    needs = needs_of(decide(QUESTION, register), register)
    said = [
        Said(by="bo", reply=Response.APPROVE, on=TODAY, until=TODAY, state=State.OPEN),
        Said(by="dana", reply=Response.DECLINE, on=TODAY, reason="no", state=State.DECLINED),
    ]
    put(engine, DECISION, None, write_said(None, said[0], QUESTION, ["approval-9"]))
    put(engine, APPROVAL_REQUEST, "R-1", write_request(REQUEST, needs))
    put(engine, APPROVAL_REQUEST, "R-2", write_request(replace(REQUEST, until=None), needs))
    for each in said:
        put(engine, DECISION, None, write_said("R-1", each, QUESTION, []))
    with reading(engine) as session:
        found = Requests().list(session)
        assert [find_request(session, id) for id in ("R-1", "R-2", "R-3")] == [*found, None]
    assert found == (replace(REQUEST, said=tuple(said)), replace(REQUEST, id="R-2", until=None))
    assert [each.state for each in found] == [State.DECLINED, State.OPEN]


def test_the_entry_says_whose_words_were_missing_and_why() -> None:
    register = world("aurora").register()
    told = write_request(REQUEST, needs_of(decide(QUESTION, register), register))
    assert [(each["capacity"], each["people"], each["gate"]) for each in told["missing"]] == [
        ("owner", ["bo"], "approval"),
        ("legal", ["dana"], "approval"),
    ]
    assert told["missing"][0]["citation"]["clause"] == "3.2"
    assert json.loads(json.dumps(told)) == told
