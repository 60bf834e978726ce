"""What is offered where words name no record for certain: the nearest names, and never just any."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.matching import Found, Names, Nothing, find_mentions, nearest

COMPANIES = (
    "Micron Technology, Inc.", "Microvast Holdings", "Bank of New York Mellon Corp", "International Business Machines",
    "Hunt J B Transport Services Inc", "Alcatel-Lucent", "Google Inc", "Riverstone Networks", "Korea Telecom",
    "New Zealand Registry Services", "BSI Federal Office for Information Security", "Honeywell International Inc",
    "Trendmicro", "Torevic Inc.", "Purple Streak Dev", "Emcor Group", "Emcore Corp", "Emcor Nordic Ltd",
)  # fmt: skip
NAMES = Names(((name, (name,)) for name in COMPANIES), partner_like=True)


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ("Micron", "Micron Technology, Inc."),
        ("Mellon Bank of New York", "Bank of New York Mellon Corp"),
        ("IBM", "International Business Machines"),
        ("J.B. Hunt", "Hunt J B Transport Services Inc"),
        ("AlcatelLucent Bell NV", "Alcatel-Lucent"),
        ("Alcatellucentshbell", "Alcatel-Lucent"),
        ("GOOG", "Google Inc"),
        ("Goolge", "Google Inc"),
        ("Riverstonet Netwroks", "Riverstone Networks"),
        ("Korea Telekom", "Korea Telecom"),
        ("nz Registry Services", "New Zealand Registry Services"),
        ("Federal Office for Information Security (BSI", "BSI Federal Office for Information Security"),
        ("Honeywell Technologies", "Honeywell International Inc"),
        ("Trend Micros", "Trendmicro"),
        ("Torvec", "Torevic Inc."),
        ("The Purple Streak Development", "Purple Streak Dev"),
        ("Mi\u200bcron", "Micron Technology, Inc."),
        ("G\u043e\u043egle", "Google Inc"),
    ],
)
def test_the_name_that_was_meant_is_offered_first(words: str, record: str) -> None:
    assert nearest(words, NAMES)[0] == record


@pytest.mark.parametrize("words", ["Xyqzzy Frobnicators", "Samsung", "Bank Services", "the", "'s", "!!", "", "\u200b"])
def test_nothing_is_offered_where_no_partners_name_is_near(words: str) -> None:
    assert nearest(words, NAMES) == ()


def test_a_word_that_many_companies_use_tells_less_than_one_that_few_do() -> None:
    names = Names(
        ((each, (each,)) for each in ("Honeywell Ltd", "Zephyr Technologies", "Apex Foods")), partner_like=True
    )
    assert nearest("Honeywell Technologies", names) == ("Honeywell Ltd",)
    assert nearest("Qwerty Technologies", names) == ()


def test_what_is_far_less_near_is_not_offered_beside_the_nearest() -> None:
    among = (*COMPANIES, "Zephyr Robotics", "Zephyr Boats")
    names = Names(((each, (each,)) for each in among), partner_like=True)
    assert nearest("Zephyr Robotiks", names) == ("Zephyr Robotics",)
    assert set(nearest("Zephyr", names)) == {"Zephyr Robotics", "Zephyr Boats"}


def test_no_more_is_offered_than_asked_for() -> None:
    assert len(nearest("emcor", NAMES, 2)) == 2
    assert nearest("emcor", Names([], partner_like=True)) == ()


def test_a_slip_in_a_partners_name_is_offered_behind_longer_names_that_begin_with_the_word() -> None:
    names = Names(
        ((name, (name,)) for name in ("Emcor Nordic Ltd", "Emcore Corp", "Emcor Baltic Ltd")), partner_like=True
    )
    offered = ("Emcor Baltic Ltd", "Emcor Nordic Ltd", "Emcore Corp")
    assert find_mentions("Emcor GmbH", names) == (Nothing("Emcor GmbH", offered, 0, 10),)


def test_a_slip_ends_before_words_no_name_goes_on_with() -> None:
    (mention,) = find_mentions("send it to korea telekom if they ask", NAMES)
    assert mention == Nothing("korea telekom", ("Korea Telecom",), 11, 24)


def test_the_article_belongs_to_a_name_only_where_it_is_written_so() -> None:
    names = Names([("boeing", ["Boeing Co"])], partner_like=True)
    assert [each.start for each in find_mentions("with The Boeing Company and the Boeing", names)] == [5, 32]
    assert [each.start for each in find_mentions("ask. The Boeing NDA\nThe Boeing", names)] == [9, 24]


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_any_words_may_be_compared(words: str) -> None:
    assert set(nearest(words, NAMES)) <= set(COMPANIES)


@settings(max_examples=100)
@given(
    st.sampled_from(sorted(NAMES.spoken)),
    st.integers(0, 60),
    st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
    st.booleans(),
)
def test_a_slip_never_takes_a_partner(name: str, at: int, letter: str, instead: bool) -> None:
    at %= len(name)
    typed = name[:at] + letter + name[at + instead :]
    taken = [each for each in find_mentions(typed, NAMES) if isinstance(each, Found)]
    same = typed.replace(" ", "") in NAMES.exact
    assert same or all(each.text.replace(" ", "") in NAMES.exact and each.text != typed for each in taken)
