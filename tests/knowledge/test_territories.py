"""Countries are known by their codes and by the names people use."""

import pytest

from knowledge.territories import (
    country_codes,
    country_name,
    find_country,
    find_demonym,
    find_group,
    find_misspelt_country,
    find_named_part,
    find_part,
    is_country,
    is_unsettled,
)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("UK", "GB"),
        ("the UK", "GB"),
        ("Britain", "GB"),
        ("great britain", "GB"),
        ("England", "GB"),
        ("United Kingdom", "GB"),
        ("Ireland", "IE"),
        ("Republic of Ireland", "IE"),
        ("the Netherlands", "NL"),
        ("U.S.A.", "US"),
        ("South Korea", "KR"),
        ("Türkiye", "TR"),
        ("cote d'ivoire", "CI"),
        ("Norway", "NO"),
        ("NO", "NO"),
        (" DE ", "DE"),
    ],
)
def test_a_country_is_found_by_its_code_and_its_names(words: str, code: str) -> None:
    assert find_country(words) == code


@pytest.mark.parametrize("words", ["no", "in", "is", "Germani", "Germany and Austria", "Atlantis", "", "XX", "Korea"])
def test_other_words_are_no_country(words: str) -> None:
    assert find_country(words) is None


def test_codes_are_in_upper_case() -> None:
    assert is_country("GB")
    assert not is_country("gb")
    assert not is_country("UK")


def test_every_country_is_found_by_its_own_name() -> None:
    assert len(country_codes()) > 240
    assert [code for code in country_codes() if find_country(country_name(code)) != code] == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Bavaria", "DE"),
        ("puglia", "IT"),
        ("Ontario", "CA"),
        ("Catalunya", "ES"),
        ("Galway", "IE"),
        ("Amazonas", None),
        ("Ain", None),
    ],
)
def test_a_part_lies_in_its_country(words: str, code: str | None) -> None:
    assert find_part(words) == code


def test_only_parts_by_their_english_name_count_anywhere() -> None:
    assert (find_named_part("the Ruhr"), find_named_part("Galway")) == ("DE", None)


def test_groups_and_demonyms_are_their_countries() -> None:
    assert find_group("Benelux") == ("BE", "LU", "NL")
    assert find_group("Europe") == ()
    assert find_demonym("French") == ("FR",)
    assert find_demonym("Nordic") == ("DK", "FI", "IS", "NO", "SE")
    assert find_demonym("blue") == ()


def test_regions_without_settled_members_are_told_apart() -> None:
    assert is_unsettled("Latin America")
    assert not is_unsettled("Benelux")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("irland", "IE"),
        ("Swizerland", "CH"),
        ("Ireland", None),
        ("Austrlia", None),
        ("peru", None),
        ("spein", None),
    ],
)
def test_a_country_is_known_with_one_slip_if_it_is_the_only_one(word: str, code: str | None) -> None:
    assert find_misspelt_country(word) == code
