"""Countries are known by their codes and by the names people use."""

import pytest

from knowledge.territories import country_codes, country_name, find_country, is_country


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
