"""Words that are another one but for a slip."""

import pytest

from knowledge.slips import is_slip


@pytest.mark.parametrize("word", ["septemebr", "septmber", "septtember", "sebtember", "eptember", "septemberr"])
def test_one_letter_or_two_swapped_are_a_slip(word: str) -> None:
    assert is_slip(word, "september")


@pytest.mark.parametrize("word", ["september", "septembers", "setpemebr", "sepmetber", "sept", "november"])
def test_the_word_itself_its_plural_and_two_slips_are_none(word: str) -> None:
    assert not is_slip(word, "september")
