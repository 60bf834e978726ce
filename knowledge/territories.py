"""The countries of the world, their parts and groups: ISO 3166 two-letter codes, and the words people use for them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

import pycountry

from knowledge.lexicon.places import COUNTRY_GROUPS, DEMONYMS, PARTS_OF_COUNTRIES, UNSETTLED_REGIONS
from knowledge.slips import is_slip

_COMMON_NAMES = {
    "GB": ("UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    "IE": ("Ireland", "Republic of Ireland", "Eire"),
    "US": ("USA", "U.S.", "U.S.A.", "America", "United States of America"),
    "NL": ("Holland", "the Netherlands"),
    "CZ": ("Czech Republic",),
    "RU": ("Russia",),
    "KR": ("South Korea",),
    "KP": ("North Korea",),
    "TW": ("Taiwan",),
    "VN": ("Vietnam",),
    "TR": ("Turkey", "Turkiye"),
    "AE": ("UAE", "Emirates"),
    "CN": ("China", "Mainland China", "PRC"),
    "HK": ("Hong Kong",),
    "MO": ("Macau",),
    "IR": ("Iran",),
    "SY": ("Syria",),
    "LA": ("Laos",),
    "BN": ("Brunei",),
    "BO": ("Bolivia",),
    "VE": ("Venezuela",),
    "TZ": ("Tanzania",),
    "MD": ("Moldova",),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde",),
    "SZ": ("Swaziland",),
    "MM": ("Burma",),
    "VA": ("Vatican", "Vatican City"),
    "PS": ("Palestine",),
    "CD": ("DR Congo", "Democratic Republic of the Congo"),
    "MK": ("Macedonia",),
}


_MARKS = re.compile(r"[^a-z0-9]+")
_SPELT = 6
_SHORT = 3
"""Parts of countries with a name of so few letters are not known by it."""

WORLDWIDE = "worldwide"
"""Stated for use in every country; a region of that id, where the register has one, comes first."""


def is_country(code: str) -> bool:
    """Whether the code is an ISO 3166 two-letter country code in upper case."""
    return code in _names()


def country_name(code: str) -> str:
    """The short English name of a country, such as `Germany` for `DE`. Raises KeyError for another code."""
    return _names()[code]


def country_codes() -> tuple[str, ...]:
    """Every two-letter code, in order."""
    return tuple(sorted(_names()))


def find_country(words: str) -> str | None:
    """The code of the one country the words name; None for other words, a misspelt name and a part of a name.

    A code counts only in upper case, since `no`, `in` and `is` are words.
    """
    if is_country(words.strip()):
        return words.strip()
    return _codes().get(plain_name(words))


def find_part(words: str) -> str | None:
    """The code of the country that a state, province or other part of that name lies in; None where two have one."""
    return _parts().get(plain_name(words))


def find_named_part(words: str) -> str | None:
    """The same for the parts whose English name is no other word, such as Bavaria: they count wherever they stand."""
    return _named_parts().get(plain_name(words))


def find_group(words: str) -> tuple[str, ...]:
    """The members of a group of countries with settled members, such as the Nordics; none for other words."""
    return _groups().get(plain_name(words), ())


def is_unsettled(words: str) -> bool:
    """True for a region of the world whose members are not settled, such as "Asia"."""
    return plain_name(words) in _unsettled()


def find_demonym(word: str) -> tuple[str, ...]:
    """The countries that a word such as "French" or "Nordic" tells."""
    told = DEMONYMS.get(word.casefold(), "")
    return (told,) if is_country(told) else find_group(told)


@cache
def _names() -> Mapping[str, str]:
    return {country.alpha_2: getattr(country, "common_name", country.name) for country in pycountry.countries}


@cache
def _codes() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, name in _all_names():
        found.setdefault(plain_name(name), code)
    return found


@cache
def _codes_by_letter() -> Mapping[str, tuple[str, ...]]:
    letters = {name[0] for name in _codes()}
    return {letter: tuple(name for name in _codes() if name[0] == letter) for letter in letters}


@cache
def _parts() -> Mapping[str, str]:
    lying: dict[str, set[str]] = {}
    for subdivision in pycountry.subdivisions:
        for name in re.split(r"[\[\]/]", subdivision.name):
            lying.setdefault(plain_name(name), set()).add(subdivision.country_code)
    found = {name: codes.pop() for name, codes in lying.items() if len(codes) == 1 and len(name) > _SHORT}
    return found | _named_parts()


@cache
def _named_parts() -> dict[str, str]:
    return {plain_name(name): code for code, names in PARTS_OF_COUNTRIES.items() for name in names}


@cache
def place_openings() -> frozenset[str]:
    """The first words of all countries, of their groups and of the parts that count wherever they stand, plain."""
    names = (*_codes(), *_groups(), *_named_parts(), *map(str.casefold, _names()), *map(plain_name, UNSETTLED_REGIONS))
    return frozenset(name.split(" ")[0] for name in names)


def find_misspelt_country(word: str) -> str | None:
    """The one country whose name of six letters or more that word is but for one slip; None for a name spelt right."""
    name = plain_name(word)
    if len(name) < _SPELT or name in _codes():
        return None
    near = {_codes()[other] for other in _codes_by_letter().get(name[0], ()) if is_slip(name, other)}
    return near.pop() if len(near) == 1 else None


@cache
def _unsettled() -> frozenset[str]:
    return frozenset(map(plain_name, UNSETTLED_REGIONS))


@cache
def _groups() -> Mapping[str, tuple[str, ...]]:
    return {plain_name(name): tuple(codes.split()) for names, codes in COUNTRY_GROUPS.items() for name in names}


def _all_names() -> Iterator[tuple[str, str]]:
    for code, names in _COMMON_NAMES.items():
        yield from ((code, name) for name in names)
    for country in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            if name := getattr(country, attribute, None):
                yield country.alpha_2, name


def plain_name(words: str) -> str:
    """The name of a place as it is compared: without case, accents, marks and "the"."""
    if words.isascii():
        if words.isalpha():
            return words.lower()
        return _MARKS.sub(" ", words.casefold()).strip().removeprefix("the ")
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(letter if letter.isalnum() else " " for letter in decomposed if not unicodedata.combining(letter))
    plain = " ".join(letters.split())
    return plain.removeprefix("the ")
