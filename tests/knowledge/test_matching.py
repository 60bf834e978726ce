"""Names found in texts: exactly, by a slip, or not at all (rule 34)."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.matching import (
    Found,
    Mention,
    Names,
    Nothing,
    Several,
    asset_names,
    find_mentions,
    nearest,
    partner_names,
    strip_invisible,
)
from tests.worlds import aurora, nordwind

PARTNERS = partner_names(aurora())
ASSETS = asset_names(aurora())


def ids(mentions: tuple[Mention, ...]) -> list[str]:
    return [each.id for each in mentions if isinstance(each, Found)]


@pytest.mark.parametrize(
    "text",
    [
        "Orion",
        "ORION",
        "orion systems",
        "Orion-Systems",
        "orion_systems",
        "Orion Systems GmbH",
        "Orion GmbH",
        "Orión",
        "Ori\u0301on",
        "\uff2frion",
        "orion's",
        "(orion)",
    ],
)
def test_names_compare_equal_after_case_marks_spaces_hyphens_and_legal_forms(text: str) -> None:
    assert ids(find_mentions(text, PARTNERS)) == ["orion"]


@pytest.mark.parametrize(
    "text",
    [
        "Ori\u200bon",
        "Orion\u200b",
        "\u200bOrion",
        "O\u00adrion",
        "\u041erion",
        "Ori\u03bfn",
        "Ori\ufe0fon",
        "Ori\u3164on",
    ],
)
def test_mixed_scripts_and_invisible_characters_never_resolve(text: str) -> None:
    assert ids(find_mentions(text, PARTNERS)) == []


@pytest.mark.parametrize("text", ["Orin", "Orrion", "Oriin", "Oiron"])
def test_a_slip_is_never_taken_for_a_partner_but_offered(text: str) -> None:
    assert find_mentions(text, PARTNERS) == (Nothing(text, ("orion",), 0, len(text)),)


@pytest.mark.parametrize("text", ["roadmp", "roadmapp", "roatmap", "raodmap", "basket tremds", "desing notes"])
def test_a_one_letter_slip_in_an_asset_is_taken_and_marked(text: str) -> None:
    (mention,) = find_mentions(f"the {text}, please", ASSETS)
    assert isinstance(mention, Found)
    assert mention.taken
    assert mention.text == text


@pytest.mark.parametrize("text", ["rodmpa", "raodmpa", "roadster", "plams"])
def test_more_than_one_slip_or_a_short_name_is_not_taken(text: str) -> None:
    assert ids(find_mentions(text, ASSETS)) == []


def test_a_slip_near_two_records_is_asked() -> None:
    names = Names([("a", ["sensor alpha1"]), ("b", ["lens chart"]), ("c", ["lens charm"])])
    (mention,) = find_mentions("lens charx", names)
    assert mention == Several(("b", "c"), 0, 10, "lens charx")


def test_a_digit_is_no_letter() -> None:
    assert find_mentions("turbine log 9", asset_names(nordwind())) != ()
    assert ids(find_mentions("turbine-log-9", Names([("seven", ["turbine-log-7"])]))) == []


def test_another_everyday_word_is_no_slip() -> None:
    taken, offered = find_mentions("the prass kit and the press kid", ASSETS)
    assert taken == Found("press-kit", 4, 13, "prass kit", taken=True)
    assert offered == Nothing("press kid", ("press-kit",), 22, 31)


def test_the_longest_name_wins() -> None:
    names = Names([("short", ["yaw"]), ("long", ["yaw controller"])])
    assert ids(find_mentions("the yaw controller and the yaw", names)) == ["long", "short"]


def test_a_name_of_two_records_is_several() -> None:
    assert find_mentions("Fjord", partner_names(nordwind())) == (Several(("fjord-a", "fjord-b"), 0, 5, "Fjord"),)


def test_former_and_code_names_are_names() -> None:
    world = aurora()
    orion = replace(world.partners["orion"], former_names=("Betelgeuse Ltd",), code_names=("Hunter",))
    names = partner_names(replace(world, partners={"orion": orion}))
    assert ids(find_mentions("Betelgeuse and hunter", names)) == ["orion", "orion"]


def test_a_dotted_legal_form_is_dropped() -> None:
    assert ids(find_mentions("Cetus Cloud, Cetus Cloud BV and Cetus Cloud B.V.", PARTNERS)) == ["cetus"] * 3


@pytest.mark.parametrize(
    ("address", "record"), [("vega.example", "vega"), ("dev.vega.example", "vega"), ("avega.example", None)]
)
def test_a_domain_belongs_to_its_partner_with_its_subdomains(address: str, record: str | None) -> None:
    assert PARTNERS.find_domain(address) == record


def test_an_apostrophe_in_a_name_does_not_matter() -> None:
    names = Names([("a", ["O'Hara"]), ("b", ["Macy's"])], partner_like=True)
    assert ids(find_mentions("ohara, O'Hara's, O’Hara, Macy’s and macys", names)) == ["a", "a", "a", "b", "b"]


def test_a_name_without_a_legal_form_stays_whole() -> None:
    assert ids(find_mentions("Big Blue Sky", Names([("sky", ["Big Blue Sky"])], partner_like=True))) == ["sky"]


def test_a_legal_form_behind_a_bracket_is_not_part_of_the_name() -> None:
    assert find_mentions("Orion (AG)", PARTNERS) == (Found("orion", 0, 5, "Orion"),)


def test_a_comma_or_a_line_break_ends_a_name() -> None:
    assert ids(find_mentions("design, notes and design\nnotes", ASSETS)) == []


def test_the_nearest_are_at_most_three_best_first() -> None:
    assert nearest("scheduler", ASSETS)[0] == "scheduler-source"
    assert len(nearest("flux capacitor", ASSETS)) == 3
    assert nearest("anything", Names([])) == ()


def test_names_that_cannot_be_typed_are_no_names() -> None:
    assert Names([("odd", ["\u200b", "Ori\u200bon", "!!"])]).exact == {}


@given(st.text(max_size=200))
def test_any_text_has_mentions_within_it_in_its_order(text: str) -> None:
    mentions = find_mentions(text, ASSETS)
    assert all(0 <= each.start < each.end <= len(text) for each in mentions)
    assert all(before.end <= after.start for before, after in pairwise(mentions))


@given(
    st.sampled_from(sorted(ASSETS.spoken)), st.sampled_from("\u200b\u200d\u2060\ufeff\u202e\ufe0f"), st.integers(0, 30)
)
def test_an_invisible_character_in_a_name_is_never_passed_over(name: str, character: str, at: int) -> None:
    spoiled = f"{name[:at]}{character}{name[at:]}"
    found = [each for each in find_mentions(spoiled, ASSETS) if isinstance(each, Found)]
    assert all(strip_invisible(each.text) == each.text for each in found)
