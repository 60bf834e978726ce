"""A slip is found wherever it is, and nothing else is."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from knowledge.matching.spellings import Spellings

WORDS = st.text("abc1", min_size=1, max_size=9)


@given(st.sets(WORDS, max_size=200), WORDS)
def test_all_that_is_one_letter_away_is_found_and_nothing_else(known: set[str], typed: str) -> None:
    near = {each for each in known if OSA.distance(each, typed) == 1 and each.count("1") == typed.count("1")}
    assert set(Spellings(known).one_slip_away(typed)) == near


def test_it_is_found_among_many_that_begin_and_end_in_the_same_way() -> None:
    known = [
        f"acme{number // 26 % 26:02}{chr(97 + number % 26)}{'x' * (number // 676)}holdings" for number in range(2_000)
    ]
    wanted = known[777]
    spellings = Spellings(known)
    for at in range(4):
        assert wanted in spellings.one_slip_away(wanted[:at] + "z" + wanted[at + 1 :])
        assert wanted in spellings.one_slip_away(wanted[:at] + wanted[at + 1 :])
        assert wanted in spellings.one_slip_away(wanted[:at] + wanted[at + 1] + wanted[at] + wanted[at + 2 :])


def test_a_letter_of_another_script_is_no_slip() -> None:
    assert Spellings(["orion"]).one_slip_away("\u043erion") == ()
