"""What an answer offers once it is on record: to log a yes, to ask whoever decides, and nothing without an id."""

import pytest

from handlers.next_steps import next_steps, with_next_steps
from handlers.replies import Answer, Choice, as_object
from tests.handlers.answers import answer_of
from tests.handlers.desk import Desk


def an_answer(id: str, verdict: str, whom: str | None = "dana", names: dict[str, str] | None = None) -> Answer:
    return answer_of(id=id, verdict=verdict, ask_whom=whom, names=names, choices=(Choice("Why", "why?"),))


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        (an_answer("A-1", "ask", names={"dana": "Dana Weiss"}), [("Ask Dana", "ask for approval of A-1")]),
        (an_answer("A-1", "ask"), [("Ask for approval", "ask for approval of A-1")]),
        (an_answer("A-1", "ask", whom=None), []),
        (an_answer("A-1", "no"), []),
        (an_answer("A-1", "unknown"), []),
        (an_answer("", "ask"), []),
    ],
)
def test_each_answer_offers_what_can_be_done_with_it(answer: Answer, texts: list[tuple[str, str]]) -> None:
    assert [(each.label, each.text) for each in next_steps(answer)] == texts
    (shown,) = with_next_steps((answer,))
    assert shown.choices == (*next_steps(answer), Choice("Why", "why?"))
    assert as_object(shown) == as_object(answer)
    assert with_next_steps((shown,)) == (shown,)


def test_an_answer_that_is_shown_again_offers_the_same(desk: Desk) -> None:
    text = "may I share the blue connector with Vega?"
    (first,) = desk.answers(text, delivery="d1")
    assert first.choices[0].text == f"ask for approval of {first.id}"
    assert desk.answers(text, delivery="d1") == desk.answers(f"answer {first.id}") == (first,)
