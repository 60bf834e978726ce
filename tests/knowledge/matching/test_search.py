"""Slips in the names of assets that hold the names of others, and messages as long as they may be."""

from knowledge.matching import Found, Names, Nothing, find_mentions

NAMES = Names([("plan", ["product roadmap"]), ("map", ["roadmap"]), ("kit", ["press kit"])])


def test_a_slip_in_a_longer_name_takes_the_place_of_the_name_inside_it() -> None:
    assert find_mentions("the prodct roadmap", NAMES) == (Found("plan", 4, 18, "prodct roadmap", taken=True),)
    assert find_mentions("a sales roadmap", NAMES) == (Found("map", 8, 15, "roadmap"),)


def test_a_letter_that_only_stands_beside_a_name_is_no_slip_in_it() -> None:
    assert find_mentions("x roadmap", NAMES) == (Found("map", 2, 9, "roadmap"),)


def test_each_misspelled_name_of_a_long_message_is_told_once_where_it_stands() -> None:
    text = "orion and orin " * 1_300
    mentions = find_mentions(text, Names([("orion", ["Orion Ltd"])], partner_like=True))
    assert len(mentions) == 2_600
    assert mentions[-1] == Nothing("orin", ("orion",), len(text) - 5, len(text) - 1)
