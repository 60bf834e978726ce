"""The handler that replies follows from what was understood, and from "why" where it is about something."""

from dataclasses import replace

import pytest

from handlers.agreements import NOTHING_TO_EXPLAIN
from handlers.replies import Note
from handlers.routing import asks_for_past, reply_to
from knowledge.matching import Found
from knowledge.questions import Intent, Thread, Understood
from tests.handlers.desk import asked_of, sample_register

PRESS_KIT, ORION = Found("press-kit", 0, 9, "press kit"), Found("orion", 13, 18, "Orion")
PAIR = Understood(intent=Intent.EXPLAIN_TERMS, assets=(PRESS_KIT,), partners=(ORION,))


@pytest.mark.parametrize("intent", [Intent.NONE, Intent.EXPLAIN_TERMS])
def test_why_of_nothing_says_so(intent: Intent) -> None:
    asked = asked_of(sample_register(), "why?")
    assert reply_to(Understood(intent=intent), asked) == NOTHING_TO_EXPLAIN
    unknown = reply_to(Understood(intent=intent), replace(asked, thread=Thread(unknown=("Northlight",))))
    assert isinstance(unknown, Note)
    assert "“Northlight” is not a name in the register" in unknown.headline


def test_a_pair_that_is_stated_is_explained_by_its_answer_and_else_by_what_was_signed() -> None:
    answers = reply_to(PAIR, asked_of(sample_register(), "why may the press kit go to Orion?"))
    assert isinstance(answers, tuple)
    terms = reply_to(PAIR, asked_of(sample_register(), "explain the press kit and Orion"))
    assert isinstance(terms, Note)
    carried = replace(PAIR, carried=("assets", "partners"))
    steps = reply_to(carried, asked_of(sample_register(), "why?"))
    assert isinstance(steps, Note)
    assert steps.headline.startswith("YES: ")


@pytest.mark.parametrize(
    ("intent", "text", "is_past"),
    [
        (Intent.NONE, "A-12", True),
        (Intent.SHARE, "show me answer A-12 again, please", True),
        (Intent.LIST_DISCLOSURES, "what did A-12 tell Orion?", True),
        (Intent.SHARE, "may I share the roadmap as in A-12?", False),
    ],
)
def test_an_answer_is_shown_where_it_is_asked_for(intent: Intent, text: str, *, is_past: bool) -> None:
    assert asks_for_past(Understood(intent=intent, answers=("A-12",)), text) is is_past
    assert not asks_for_past(Understood(intent=intent), text)
