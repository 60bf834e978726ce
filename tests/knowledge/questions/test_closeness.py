"""Messages that no example has are read by what they are like."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from knowledge.lexicon.sayings import SAYINGS
from knowledge.questions import Intent
from knowledge.questions.closeness import closest
from tests.knowledge.questions.messages import reading

UNSEEN = (
    ("any chance we could let Orion look at the roadmap before the fair?", Intent.SHARE),
    ("could somebody check whether the frobnicator may go to Zork", Intent.SHARE),
    ("emailed the roadmap over to Orion half an hour ago", Intent.LOG_DISCLOSURE),
    ("what has gone over to Orion so far this year?", Intent.LIST_DISCLOSURES),
    ("what does the NDA with Orion tell us about subcontractors?", Intent.EXPLAIN_TERMS),
    ("by which day do we have to give notice to Orion?", Intent.DUE),
    ("nudge me about the Orion renewal in two weeks", Intent.DUE),
    ("did Eve pass the refresher quiz?", Intent.TRAINING),
    ("consent refused, Orion does not get the roadmap", Intent.APPROVE),
    ("argh, the roadmap went to the wrong mailbox", Intent.INCIDENT),
    ("my work laptop has been stolen at the station", Intent.INCIDENT),
    ("whose signature would we need for the roadmap?", Intent.WHO_DECIDES),
    ("what are we allowed to show Orion?", Intent.OVERVIEW),
    ("please add Moonbase Ltd to the register as a new partner", Intent.REGISTER),
    ("how do I use this bot, any examples?", Intent.HELP),
    ("thanks a lot, see you at lunch", Intent.NONE),
)


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "intent"), UNSEEN)
def test_a_sentence_unlike_every_example_is_read_by_what_it_is_like(text: str, intent: Intent) -> None:
    examples = {line.casefold() for each in SAYINGS.values() for line in _lines(each)}
    assert text.casefold() not in examples

    assert closest(reading(text), in_thread=False)[0].intent is intent


def test_every_intent_gets_its_share_of_the_belief_the_closest_first() -> None:
    found = closest(reading("may we give the roadmap to Orion?"), in_thread=False)

    assert {each.intent for each in found} == set(Intent)
    assert sum(each.belief for each in found) == pytest.approx(1)
    assert all(one.belief >= other.belief for one, other in pairwise(found))


def test_which_asset_and_which_partner_are_named_makes_no_difference() -> None:
    one = closest(reading("can we show the roadmap to Orion"), in_thread=False)

    assert closest(reading("can we show the basket table to Vega"), in_thread=False) == one


def test_a_name_may_be_unknown() -> None:
    first = closest(reading("can I share the frobnicator with Zork?"), in_thread=False)[0]

    assert first.intent is Intent.SHARE
    assert first.belief > 0.8


def test_a_fragment_is_read_for_what_it_is_in_a_thread() -> None:
    in_thread, alone = (
        next(each.belief for each in closest(reading("for testing then"), in_thread=threaded) if each.intent == "share")
        for threaded in (True, False)
    )

    assert in_thread > alone


def test_nothing_said_is_no_request() -> None:
    assert closest(reading(""), in_thread=False)[0].intent is Intent.NONE


def test_a_line_break_at_the_end_says_nothing() -> None:
    assert closest(reading("when does it expire\n\n"), in_thread=False) == closest(
        reading("when does it expire"), in_thread=False
    )


def test_the_longest_message_is_read() -> None:
    text = "can we share the roadmap with Orion, and what about the rest of it then? " * 270

    assert closest(reading(text), in_thread=False)[0].belief > 0


def test_the_examples_know_every_intent_and_each_example_stands_once() -> None:
    lines = Counter(line.casefold() for each in SAYINGS.values() for line in _lines(each))

    assert set(SAYINGS) == set(Intent)
    assert [line for line, count in lines.items() if count > 1] == []


@pytest.mark.parametrize("intent", SAYINGS)
def test_examples_name_nothing_but_by_what_it_is(intent: str) -> None:
    said = {"ASK", "YES", "IF", "NO", "UNKNOWN"}
    kept = {"NDA", "DPA", "RACI", "NDAS", "VPN", "CEO", "HR", "PR", "FYI", "IT", "EU", "US", "AI", "LGTM"}

    for line in _lines(SAYINGS[intent]):
        capitals = set(re.findall(r"\b[A-Z]{3,}S?\b", line))
        assert capitals <= {"ASSET", "PARTNER", "PERSON"} | said | kept, line
