"""A reply as JSON has exactly the promised keys, and nothing in it can harm a terminal."""

import json
from datetime import date

import pytest

from handlers.replies import Ground, Neutral, as_object, from_object, to_json, worst_of
from tests.handlers.answers import answer_of
from tests.handlers.desk import ROADMAP, Desk

KEYS = [
    "answer",
    "verdict",
    "partner",
    "asset",
    "on",
    "revision",
    "reason",
    "findings",
    "conditions",
    "ask_for",
    "ask_whom",
    "to_yes",
    "valid_until",
]
FINDING_KEYS = ["gate", "result", "agreement", "clause", "quote", "reason"]
RESULTS = {"pass", "duty", "approval", "missing", "not_covered", "block"}
VERDICTS = {"yes", "yes_if", "ask", "unknown", "no"}


@pytest.mark.parametrize(
    "text",
    [
        ROADMAP,
        "scheduler source to Orion?",
        "scheduler source to Vega?",
        "design notes to Orion?",
        "basket table to Lyra for store planning in GB?",
        "basket trends to Lyra?",
        "product roadmap to Draco?",
        "press kit to Hydra?",
        "product roadmap to Cetus?",
        "flux capacitor to Orion?",
    ],
)
def test_an_answer_has_the_promised_keys_and_values(desk: Desk, text: str) -> None:
    found = json.loads(to_json(desk.ask(text).reply))
    assert list(found) == KEYS
    assert found["verdict"] in VERDICTS
    assert found["revision"] == 1
    assert date.fromisoformat(found["on"]) == date(2026, 11, 22)
    for finding in found["findings"]:
        assert list(finding) == FINDING_KEYS
        assert finding["result"] in RESULTS
    assert found["ask_for"] is None or list(found["ask_for"]) == ["fact", "choices"]
    assert (found["verdict"] == "unknown") == (found["ask_for"] is not None)
    assert all([list(step) for step in way["steps"]] == [["do", "who"]] * len(way["steps"]) for way in found["to_yes"])
    assert found["valid_until"] is None or date.fromisoformat(found["valid_until"]) >= date(2026, 11, 22)


def test_what_a_partner_told_us_names_its_source(desk: Desk) -> None:
    found = json.loads(to_json(desk.ask("may we publish what Draco told us?").reply))
    assert list(found) == [*KEYS, "source"]
    assert (found["asset"], found["source"], found["partner"]) == (None, "draco", "public")


def test_several_pairs_give_a_list(desk: Desk) -> None:
    found = json.loads(to_json(desk.ask("product roadmap to Orion and Vega?").reply))
    assert [each["partner"] for each in found] == ["orion", "vega"]


def test_the_neutral_line_is_a_message_and_nothing_else() -> None:
    assert to_json(Neutral()) == (
        '{"message": "Mayshare answers employees of this company, where nobody else can read it."}'
    )


def test_json_escapes_what_does_not_print_and_loses_nothing() -> None:
    awkward = "é “q” 漢 \x1b[2J \x9b31m \u202e \u2028 \ufeff \U000e0041 \x00"
    ground = Ground(gate="coverage", result="pass", agreement="a", clause="1", quote=awkward, reason=awkward)
    text = to_json((answer_of(reason=awkward, grounds=(ground,)),))
    assert text.isprintable()
    assert "é “q” 漢" in text
    assert json.loads(text)["findings"][0]["quote"] == awkward


def test_an_object_gives_back_the_answer_it_was_made_of(desk: Desk) -> None:
    texts = ("scheduler source to Orion?", "basket trends to Lyra?", "what Draco told us to the public?")
    for text in ("may Orion resell the product roadmap?", *texts):
        for answer in desk.answers(text):
            found = as_object(answer)
            assert answer.today is not None
            assert as_object(from_object(found, answer.today)) == found
            assert from_object(found, answer.today).today == answer.today
            assert from_object(found, answer.today).silence == answer.silence


def test_the_worst_answer_is_the_first_with_the_worst_verdict() -> None:
    verdicts = ("yes_if", "yes", "ask", "unknown", "ask", "no", "no")
    answers = tuple(answer_of(id=f"A-{at}", verdict=verdict) for at, verdict in enumerate(verdicts))
    assert [worst_of(answers[:number]).id for number in range(1, 8)] == [
        "A-0",
        "A-0",
        "A-2",
        "A-3",
        "A-3",
        "A-5",
        "A-5",
    ]
