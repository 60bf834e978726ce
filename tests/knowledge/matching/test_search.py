"""Slips in the names of assets that hold the names of others, and messages as long as they may be."""

from knowledge.matching import Found, Names, Nothing, Several, Typed, exact_mentions_among, find_mentions

NAMES = Names([("plan", ["product roadmap"]), ("map", ["roadmap"]), ("kit", ["press kit"])])


def test_a_slip_in_a_longer_name_takes_the_place_of_the_name_inside_it() -> None:
    assert find_mentions("the prodct roadmap", NAMES) == (Found("plan", 4, 18, "prodct roadmap", taken=True),)
    assert find_mentions("a sales roadmap", NAMES) == (Found("map", 8, 15, "roadmap"),)


def test_a_name_is_not_exact_where_it_is_part_of_a_misspelled_one() -> None:
    assert exact_mentions_among(Typed("the prodct roadmap and the press kit"), NAMES) == (
        Found("kit", 27, 36, "press kit"),
    )
    assert exact_mentions_among(Typed("the prodct roadmap"), NAMES) == ()
    assert exact_mentions_among(Typed("the pres kit"), NAMES) == ()
    assert exact_mentions_among(Typed("the press kit"), Names(())) == ()


def test_a_letter_that_only_stands_beside_a_name_is_no_slip_in_it() -> None:
    assert find_mentions("x roadmap", NAMES) == (Found("map", 2, 9, "roadmap"),)


def test_each_misspelled_name_of_a_long_message_is_told_once_where_it_stands() -> None:
    text = "orion and orin " * 1_300
    mentions = find_mentions(text, Names([("orion", ["Orion Ltd"])], partner_like=True))
    assert len(mentions) == 2_600
    assert mentions[-1] == Nothing("orin", ("orion",), len(text) - 5, len(text) - 1)


def test_a_letter_too_many_is_a_slip_even_in_the_longest_name() -> None:
    assert find_mentions("zephyyr", Names([("zephyr", ["zephyr"])])) == (Found("zephyr", 0, 7, "zephyyr", taken=True),)


def test_a_record_that_is_written_in_two_ways_is_offered_once() -> None:
    names = Names([("a", ["Fox"]), ("b", ["Fox", "fox"])])
    assert find_mentions("fox", names) == (Several(("a", "b"), 0, 3, "fox"),)


def test_a_slip_is_taken_only_in_a_name_of_six_letters_digits_not_counted() -> None:
    assert find_mentions("quiver", Names([("quiver", ["quivery"])])) == (Found("quiver", 0, 6, "quiver", taken=True),)
    assert find_mentions("plann12", Names([("plan", ["plan12"])])) == (Nothing("plann12", ("plan",), 0, 7),)
    both = Names([("quiver", ["quive", "quivery"])])
    assert find_mentions("quiver", both) == (Nothing("quiver", ("quiver",), 0, 6),)


def test_a_misspelled_company_goes_on_over_a_linking_word_and_ends_with_its_legal_form() -> None:
    bank = Names([("bank", ["Bank of Cork"])], partner_like=True)
    assert find_mentions("with bank of corc", bank) == (Nothing("bank of corc", ("bank",), 5, 17),)
    assert find_mentions("with Emco AG", Names([("emcorag", ["Emcorag"])], partner_like=True)) == ()


def test_a_legal_form_on_the_next_line_is_no_part_of_a_name() -> None:
    assert find_mentions("orion\nAG", Names([("orion", ["Orion"])], partner_like=True))[0].end == 5


def test_two_small_letters_that_are_also_a_word_are_no_legal_form() -> None:
    assert find_mentions("orion as ever", Names([("orion", ["Orion"])], partner_like=True))[0].end == 5


def test_a_name_ends_before_a_word_that_may_not_resolve() -> None:
    names = Names([("systems", ["Orion Systems"])], partner_like=True)
    assert find_mentions("orion sys\u200btems", names) == ()


def test_an_exclamation_mark_joins_capital_words_only() -> None:
    names = Names([("yum", ["Yumbrands"])], partner_like=True)
    assert [each.end for each in find_mentions("Yum! Brands", names)] == [11]
    assert find_mentions("Yum! brands", names) == ()


def test_a_name_written_right_is_no_slip_of_another() -> None:
    names = Names([("map", ["roadmap"]), ("other", ["roadmapp"])])
    assert find_mentions("the roadmap", names) == (Found("map", 4, 11, "roadmap"),)


def test_no_more_than_three_are_offered_for_a_slip() -> None:
    known = ("Emcor Nordic", "Emcor Baltic", "Emcor Iberia", "Emcore Corp")
    (mention,) = find_mentions("emcor", Names(((each, (each,)) for each in known), partner_like=True))
    assert mention == Nothing("emcor", ("Emcor Baltic", "Emcor Iberia", "Emcor Nordic"), 0, 5)
