"""Cities and the countries they lie in."""

import pytest

from knowledge.cities import find_cities, has_city


@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("Galway", ("IE",)),
        ("munich", ("DE",)),
        ("M\u00fcnchen", ("DE",)),
        ("Lisboa", ("PT",)),
        ("Manchester", ("GB",)),
        ("Odessa", ("UA",)),
        ("Ulm", ()),
        ("\u041c\u043e\u0441\u043a\u0432\u0430", ()),
        ("Zzyzxville", ()),
        ("", ()),
    ],
)
def test_a_city_lies_in_the_country_of_the_largest_and_best_known(name: str, countries: tuple[str, ...]) -> None:
    assert find_cities(name) == countries


def test_of_several_cities_alike_none_is_meant() -> None:
    assert set(find_cities("Cambridge")) == {"GB", "US", "CA", "NZ"}


def test_a_smaller_city_of_the_name_is_known_by_its_country() -> None:
    assert has_city("CA", "London")
    assert not has_city("DE", "London")
