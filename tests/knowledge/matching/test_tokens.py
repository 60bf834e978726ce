"""The words of a text, and which of them may never resolve (rule 34)."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.matching import Found, Names, addresses, find_mentions, tokenize

NAMES = Names(
    [
        ("orion", ["Orion Systems GmbH", "Orion"]),
        ("sa", ["SA"]),
        ("gas", ["Pacific Gas & Electric Co"]),
        ("bros", ["Warner Bros. Discovery, Inc."]),
        ("fox", ["Fox Corp"]),
        ("mobile", ["Fox Mobile Ltd"]),
    ],
    partner_like=True,
)
PIECES = (
    "orion", "Orion", "orin", "systems", "GmbH", "SA", "S.A.", "The", "the", "gas", "&", "and", "pacific", "electric",
    "warner", "bros.", "discovery", ",", "Inc", "fox", "mobil", "Ltd", "'s", "\n", "!", "ori\u200bon", "\u041erion",
    "a", "7",
)  # fmt: skip


def test_a_contraction_is_one_word_and_the_possessive_one_of_its_own() -> None:
    assert [token.key for token in tokenize("can't Orion's we’re ''s")] == ["can't", "orion", "'s", "we're", "s"]
    assert [token.key for token in tokenize("plain words, 7")] == ["plain", "words", "7"]
    assert [token.clean for token in tokenize("ca\u200bn't can'\u200bt can't")] == [False, False, True]


def test_addresses_are_mail_and_web_addresses_with_their_domain() -> None:
    assert [domain for _, _, domain in addresses("ask mia@dev.vega.example or vega.example.")] == [
        "dev.vega.example",
        "vega.example",
    ]


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x07", "\x7f", "\u200b", "\u202e", "\ufe0f", "\u3164", "\u2066", "\ue000", "\u0378"],
)
def test_a_hidden_character_never_resolves(character: str) -> None:
    spoiled = (f"Ori{character}on", f"{character}Orion", f"Orion{character}")
    assert all(not isinstance(each, Found) for text in spoiled for each in find_mentions(text, NAMES))


@settings(max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([" ", " ", "-", ""]))
def test_what_is_found_lies_in_the_text_in_its_order_and_never_overlaps(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    mentions = find_mentions(text, NAMES)
    assert all(0 <= each.start < each.end <= len(text) for each in mentions)
    assert all(before.end <= after.start for before, after in pairwise(mentions))
    for each in mentions:
        assert not isinstance(each, Found) or (each.text == text[each.start : each.end] and not each.taken)
        assert not {"\u200b", "\u041e", "\n"}.intersection(text[each.start : each.end])


@settings(max_examples=50)
@given(st.text(max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    assert all(0 <= each.start < each.end <= len(text) for each in find_mentions(text, NAMES))


@pytest.mark.parametrize("name", ["\u041erion", "\u03a9mega", "Orion\u6771"])
def test_a_name_in_two_scripts_never_resolves_even_where_it_is_registered_so(name: str) -> None:
    assert find_mentions(name, Names([("x", [name])])) == ()
    assert not tokenize(name)[0].clean


def test_japanese_is_written_in_several_scripts() -> None:
    assert tokenize("\u6771\u4eac\u30a8\u30ec\u30af\u3068")[0].clean
