"""Whole answers to whole messages: what is said to the assistant, and all that the reply must carry."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.terminal.drawing import exit_code
from handlers.answering import answer
from handlers.messages import Message
from handlers.registers import load
from handlers.replaying import replay
from handlers.replies import Neutral, Note, Reply, as_object, to_json
from knowledge.questions import Thread
from knowledge.reading import write_register
from storage.engine import migrate, open_engine
from storage.snapshots import Snapshots
from tests.case_worlds import HERE, world

FILE = HERE / "cases" / "conversations.toml"
ASKED_AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
ROWS = range(1, 16)
PHRASINGS = 3
TENT_PEOPLE = frozenset({"ana", "bo", "dana"})
TENT_RECORDS = (
    "tents/blue",
    "assets/scheduler-source",
    "assets/blue-connector",
    "approvals/approval-1",
    "approvals/approval-2",
)
"""The sample's records that only the people of tent Blue may know of."""

Table = dict[str, Any]


@dataclass(frozen=True)
class Exchange:
    """One message, and what its reply must be."""

    id: str
    row: int | None
    """The row of the acceptance world that it shows."""
    text: str
    told: Mapping[str, Any]
    """The case it stands in."""

    @property
    def who(self) -> str:
        return str(self.told.get("who", "ana"))

    @property
    def readers(self) -> frozenset[str]:
        return frozenset((self.who, *self.told.get("audience", ())))

    @property
    def change(self) -> str:
        return json.dumps(self.told.get("change", {}), default=str)

    def change_without(self, records: Iterable[str]) -> str:
        """The change with these records deleted besides."""
        change = self.told.get("change", {})
        return json.dumps(change | {"remove": [*change.get("remove", ()), *records]}, default=str)


def read_exchanges() -> Iterator[Exchange]:
    file = tomllib.loads(FILE.read_text(encoding="utf-8"))
    known = {"rule", "row", "name", "who", "audience", "after", "says", "on", "change", "expect", "pairs"}
    for number, case in enumerate(file["case"], 1):
        assert case.keys() <= known, case.keys() - known
        for index, text in enumerate(case["says"], 1):
            yield Exchange(id=f"{number}.{index}: {case['name']}", row=case.get("row"), text=text, told=case)


EXCHANGES = tuple(read_exchanges())


@cache
def loaded(change: str) -> tuple[Engine, Snapshots]:
    """The sample register with the change, in a database of its own."""
    engine = open_engine("sqlite://")
    migrate(engine)
    register = world("aurora").changed(json.loads(change)).register()
    load(write_register(register), engine, at=ASKED_AT, by="the test")
    return engine, Snapshots()


def ask(exchange: Exchange, change: str | None = None) -> Reply:
    """The reply to the last message, what was said before it in the thread included."""
    engine, snapshots = loaded(exchange.change if change is None else change)
    told = exchange.told
    thread = Thread()
    reply: Reply = ()
    for text in (*told.get("after", ()), exchange.text):
        message = Message(
            person=exchange.who,
            audience=exchange.readers,
            text=text,
            at=ASKED_AT,
            on=told.get("on"),
            thread=thread,
        )
        answered = answer(message, engine, snapshots)
        thread, reply = answered.thread, answered.reply
    return reply


def without_ids(reply: Reply) -> str:
    if isinstance(reply, Neutral | Note):
        return to_json(reply)
    return json.dumps([as_object(each) | {"answer": None} for each in reply])


def objects(reply: Reply) -> list[Table]:
    assert not isinstance(reply, Neutral), "the neutral line"
    assert not isinstance(reply, Note), reply.headline
    return [as_object(each) for each in reply]


def mismatches(expect: Mapping[str, Any], found: Table) -> list[str]:
    """What the answer lacks of what is expected, in words."""
    return [problem for key, wanted in expect.items() for problem in _mismatch(key, wanted, found)]


def _mismatch(key: str, wanted: Any, found: Table) -> Iterator[str]:
    value = _value(key, found)
    match key:
        case _ if wanted == []:
            yield from (f"{key}: expected none, found {each}" for each in value)
        case "conditions" | "reason" | "taken":
            parts = [wanted] if isinstance(wanted, str) else wanted
            text = value if isinstance(value, str) else "; ".join(value)
            yield from (f"{key}: no `{part}` in `{text}`" for part in parts if part not in text)
        case "clauses" | "choices" | "quotes" | "blocks":
            yield from (f"{key}: no `{each}` in {value}" for each in wanted if each not in value)
        case "not_clauses" | "not_choices":
            yield from (f"{key}: `{each}`" for each in wanted if each in value)
        case "until_at_latest":
            if value is None or value > wanted.isoformat():
                yield f"valid_until: {value} is after {wanted}"
        case _:
            if _plain(wanted) != value:
                yield f"{key}: expected {wanted}, found {value} ({found['reason']})"


def _plain(wanted: Any) -> Any:
    """The wanted value as JSON has it; `nothing` is null."""
    if isinstance(wanted, date):
        return wanted.isoformat()
    return None if wanted == "nothing" else wanted


def _value(key: str, found: Table) -> Any:
    findings = found["findings"]
    match key:
        case "clauses" | "not_clauses":
            return [f"{each['agreement']} {each['clause']}" for each in findings if each["agreement"]]
        case "quotes":
            return [each["quote"] for each in findings]
        case "blocks":
            return [each["gate"] for each in findings if each["result"] == "block"]
        case "ask_for":
            return found["ask_for"] and found["ask_for"]["fact"]
        case "choices" | "not_choices":
            return found["ask_for"]["choices"] if found["ask_for"] else []
        case "to_yes_first":
            return found["to_yes"][0]["steps"][0]["do"] if found["to_yes"] else None
        case "until_at_latest":
            return found["valid_until"]
        case _:
            return found.get(key, [] if key == "taken" else None)


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.id)
def test_message_is_answered_as_expected(exchange: Exchange) -> None:
    expect = dict(exchange.told.get("expect", {}))
    pairs = exchange.told.get("pairs")
    exit_class = expect.pop("exit")
    reply = ask(exchange)
    problems = [] if exit_code(reply) == exit_class else [f"exit: expected {exit_class}, found {exit_code(reply)}"]
    if expect.pop("neutral", False):
        assert json.loads(to_json(reply)).keys() == {"message"}, exchange.text
    elif pairs is None:
        (found,) = objects(reply)
        problems += mismatches(expect, found)
    else:
        answers = objects(reply)
        assert len(answers) == len(pairs), [(each["partner"], each["asset"]) for each in answers]
        for pair, found in zip(pairs, answers, strict=True):
            problems += mismatches(expect | pair, found)
    assert not problems, "\n".join((exchange.text, *problems))


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_acceptance_world_is_asked_in_several_phrasings(row: int) -> None:
    said = {exchange.text for exchange in EXCHANGES if exchange.row == row}
    assert len(said) >= PHRASINGS


@pytest.mark.parametrize(
    "exchange", [each for each in EXCHANGES if not each.readers <= TENT_PEOPLE], ids=lambda each: each.id
)
def test_who_may_not_know_of_a_tent_is_told_what_she_would_be_without_it(exchange: Exchange) -> None:
    assert without_ids(ask(exchange)) == without_ids(ask(exchange, exchange.change_without(TENT_RECORDS)))


def test_outsider_is_told_the_same_whatever_she_says() -> None:
    exchanges = [each for each in EXCHANGES if each.told.get("expect", {}).get("neutral")]
    assert len({to_json(ask(exchange)) for exchange in exchanges}) == 1


@pytest.mark.parametrize("exchange", [each for each in EXCHANGES if each.row], ids=lambda each: each.id)
def test_answer_is_the_same_when_worked_out_again(exchange: Exchange) -> None:
    engine, snapshots = loaded(exchange.change)
    reply = ask(exchange)
    if isinstance(reply, Neutral | Note):
        return
    assert all(replay(each.id, engine, snapshots).same for each in reply)
