"""The countries of the world: ISO 3166 two-letter codes, their names, and the words people use for them."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

import pycountry

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
    return _codes().get(_plain(words))


@cache
def _names() -> Mapping[str, str]:
    return {country.alpha_2: getattr(country, "common_name", country.name) for country in pycountry.countries}


@cache
def _codes() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, name in _all_names():
        found.setdefault(_plain(name), code)
    return found


def _all_names() -> Iterator[tuple[str, str]]:
    for code, names in _COMMON_NAMES.items():
        yield from ((code, name) for name in names)
    for country in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            if name := getattr(country, attribute, None):
                yield country.alpha_2, name


def _plain(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(letter if letter.isalnum() else " " for letter in decomposed if not unicodedata.combining(letter))
    plain = " ".join(letters.split())
    return plain.removeprefix("the ")
