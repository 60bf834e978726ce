"""What somebody may not know of leaves no trace in any reply: it is the same, byte for byte, as without the records."""

import json
from collections.abc import Iterator

import pytest

from handlers.replies import to_json
from knowledge.questions import Thread
from knowledge.reading import write_register
from storage.engine import migrate, open_engine
from tests.case_worlds import world
from tests.handlers.desk import Desk

TENT = (
    "tents/blue",
    "assets/scheduler-source",
    "assets/blue-connector",
    "approvals/approval-1",
    "approvals/approval-2",
)
SAID = (
    ("help",),
    ("?",),
    ("",),
    ("thanks!",),
    ("is the coffee machine broken again",),
    ("tent Blue",),
    ("Vega is nice",),
    ("may I share the scheduler source with Vega?", "why", "register it", "who decides?"),
    ("may I share the product roadmap with Vega?", "why", "and Orion?", "answer A-1", "what did we share with Vega?"),
    ("what does our agreement with Vega say?", "show clause 4.2", "why"),
    ("what does our agreement with Vega say about the scheduler source?",),
    ("what do the Vega Developer Terms say about joint components?",),
    ("what does the house policy say about tents?",),
    ("show clause 12.7 of the Vega Developer Terms",),
    ("who decides about Vega?",),
    ("who decides about the scheduler source?",),
    ("who approves the scheduler source with Vega?",),
    ("who approves the product roadmap with Vega?",),
    ("who stands in for bo?",),
    ("which partners are there?",),
    ("which agreements are there?",),
    ("which agreements do we have with Vega?",),
    ("which assets are there?",),
    ("what assets does Bo own?",),
    ("which partners are on hold?",),
    ("what can I share with Vega?",),
    ("what may I not share with anyone?",),
    ("which tents expire this year?",),
    ("what is due until 31 December 2027?",),
    ("which approvals expire until 31 December 2027?",),
    ("what runs out with Vega?",),
    ("which courses do I need for Vega?",),
    ("I finished the refresher",),
    ("approved: scheduler source to Vega until 31 March 2027",),
    ("approved: product roadmap to Vega",),
    ("fyi I showed Vega the scheduler source yesterday",),
    ("I sent the product roadmap to Vega today",),
    ("what have we shared with Vega?",),
    ("who has received the blue connector?",),
    ("the scheduler source went to Vega by mistake",),
    ("we leaked the product roadmap",),
    ("register it",),
    ("please register Northlight Optics as a partner",),
    ("answer A-1",),
    ("answer A-99",),
)
"""Each a thread; every intent is among them."""


def desk_of(without: tuple[str, ...]) -> Iterator[Desk]:
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(write_register(world("aurora").changed({"remove": list(without)}).register()))
    yield desk
    engine.dispose()


@pytest.fixture(scope="module")
def whole() -> Iterator[Desk]:
    yield from desk_of(())


@pytest.fixture(scope="module")
def bare() -> Iterator[Desk]:
    yield from desk_of(TENT)


def replies(desk: Desk, said: tuple[str, ...], person: str, audience: tuple[str, ...] = ()) -> list[str]:
    """Every reply of the thread, with all that is drawn of it."""
    thread, told = Thread(), []
    for text in said:
        answered = desk.ask(text, person, audience=audience, thread=thread)
        thread = answered.thread
        told.append(repr(answered.reply))
        told.append(repr(thread))
        told.append(to_json(answered.reply))
    return told


@pytest.mark.parametrize("said", SAID, ids=lambda said: said[0][:40])
@pytest.mark.parametrize(("person", "audience"), [("cy", ()), ("eve", ()), ("ana", ("cy",))])
def test_every_reply_is_that_of_the_register_without_it(
    whole: Desk, bare: Desk, said: tuple[str, ...], person: str, audience: tuple[str, ...]
) -> None:
    assert replies(whole, said, person, audience) == replies(bare, said, person, audience)


def test_its_people_are_told_of_it(desk: Desk) -> None:
    told = json.dumps([replies(desk, said, "ana") for said in SAID])
    assert "Blue connector" in told
    assert "tent Blue" in told


def test_an_answer_given_to_another_person_cannot_be_asked_for(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the scheduler source with Vega?", "bo")
    told = desk.note(f"answer {answer.id}", "cy").headline
    unknown = desk.note("answer A-99999", "cy").headline
    assert told.replace(answer.id, "X") == unknown.replace("A-99999", "X")


def test_own_answers_are_told_only_where_nobody_else_can_read_them(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the scheduler source with Vega?")
    assert desk.ask(f"answer {answer.id}").reply == (answer,)
    told = [desk.note(text, audience=("bo",)) for text in (f"answer {answer.id}", "what did I ask about Vega?")]
    assert "scheduler" not in repr(told).casefold()
    assert all("direct message" in repr(each) for each in told)
