"""Messages that no example has are read by what they are like."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from knowledge.company import Company
from knowledge.lexicon.sayings import SAYINGS
from knowledge.questions import Intent
from knowledge.questions.closeness import Key, closest, keys_of_example, keys_of_items
from knowledge.questions.vocabulary import vocabulary
from knowledge.questions.wording import read, set_aside
from knowledge.register import Register
from tests.knowledge.questions.messages import reading

NO_NAMES = vocabulary(Register(company=Company(name="", time_zone="UTC")))

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
    assert first.belief > 0.7


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


@pytest.mark.untraced
@pytest.mark.parametrize(
    "text",
    [
        "can we share the roadmap with Orion, and what about the rest of it then? " * 270,
        "x" * 20_000,
        "zork " * 4_000,
        "1.1 " * 5_000,
        "?!" * 10_000,
        "\U0001f600" * 20_000,
        "\U0001f44d" * 20_000,
        "\n" * 20_000,
        "a-1 @ -> & " * 1_800,
    ],
)
def test_the_longest_message_gets_a_plain_distribution(text: str) -> None:
    found = closest(reading(text), in_thread=False)

    assert all(0 <= each.belief <= 1 for each in found)
    assert sum(each.belief for each in found) == pytest.approx(1)


def test_the_examples_know_every_intent_and_each_example_stands_once() -> None:
    lines = Counter(line.casefold() for each in SAYINGS.values() for line in _lines(each))

    assert set(SAYINGS) == set(Intent)
    assert [line for line, count in lines.items() if count > 1] == []


@pytest.mark.parametrize("intent", SAYINGS)
def test_examples_name_nothing_but_by_what_it_is(intent: str) -> None:
    mistaken = re.compile(
        r"\b(?:ASSETS|PARTNERS|PERSONS|PEOPLE|COMPANY|COLLEAGUE|CONTACT|AGREEMENT|COURSE|CLAUSE|ANSWER)\b"
        r"|(?:ASSET|PARTNER|PERSON)[A-Z0-9]"
    )

    assert [line for line in _lines(SAYINGS[intent]) if mistaken.search(line)] == []


def _keys_as_read(text: str) -> tuple[Key, ...]:
    items = read(set_aside(text)[0], NO_NAMES).items
    written = (set_aside(text)[0][item.start : item.end] for item in items)
    return tuple(
        (word, False) if word in {"ASSET", "PARTNER", "PERSON"} else key
        for word, item in zip(written, items, strict=True)
        for key in keys_of_items([item])
    )


@pytest.mark.parametrize("intent", SAYINGS)
def test_an_example_has_the_signs_of_a_message_that_is_read(intent: str) -> None:
    for line in _lines(SAYINGS[intent])[::12]:
        text = line.removeprefix("...").strip()

        assert keys_of_example(text) == _keys_as_read(text), line


@pytest.mark.parametrize(
    "text",
    [
        "can't ppl send ASSET 2 PARTNER's CFO?! pls... ok",
        "PARTNER -> ASSET => Graz \u2192 PERSON >> tmrw",
        "clause 4.2(a) and A-1042, a-7: 3.1 or 10:30 on 5.11.2026",
        "\U0001f44d for ASSET & PARTNER + PERSON, b/w and yes/no / maybe",
        "mail it to jo.doe@zork.example; see <https://docs.example/a|ASSET> and <@U1> \u2705",
        "\u0141\u00f3d\u017a don\u2019t \u201cquote a longer sentence here\u201d (caf\u00e9): e\u2026",
        "> quoted line",
    ],
)
def test_whatever_a_message_is_made_of_an_example_may_have_too(text: str) -> None:
    assert keys_of_example(text) == _keys_as_read(text)
