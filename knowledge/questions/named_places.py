"""The places a message names: regions of the register, countries and their groups, cities and parts of countries."""

from dataclasses import replace
from functools import lru_cache

from knowledge.cities import find_cities, has_city
from knowledge.lexicon.everyday import MONTHS, WEEKDAYS
from knowledge.lexicon.facts import AMBIGUOUS_PLACES
from knowledge.lexicon.places import (
    CODES_THAT_ARE_WORDS,
    NO_PLACES,
    NO_PLACES_OF_USE,
    PLACES_OF_USE,
    SHORTENED,
)
from knowledge.lexicon.rows import words
from knowledge.matching import Names
from knowledge.questions.facts import named_in
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.place_signs import (
    JOINTS,
    Place,
    Style,
    is_bracketed,
    is_enumerated,
    is_labelled,
    is_led,
    is_meant_for,
    is_used,
    stands_alone,
)
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Kind, Wording
from knowledge.register import Register
from knowledge.territories import (
    find_country,
    find_demonym,
    find_group,
    find_misspelt_country,
    find_named_part,
    find_part,
    is_unsettled,
    place_openings,
    plain_name,
)

_LONGEST = 5
_LONGEST_CITY = 3
_SHORTEST_CITY = 4
_CODE = 2
_LANGUAGE = words("version translation edition text copy subtitles dubbing wording law")
"""What tells with a demonym which language or law, not where it is used."""
_NEVER_CITIES = MONTHS | WEEKDAYS | PLACES_OF_USE | NO_PLACES


def named_places(wording: Wording, register: Register) -> tuple[Place, ...]:
    """Every place that is named, in order: regions of the register, then countries and their groups, then cities."""
    regions = register.remember(
        ("names of regions", ""),
        lambda: Names((each.id, (each.id, *each.aliases)) for each in register.regions.values()),
    )
    return wording.remember(("places", regions), lambda: tuple(_named_places(wording, regions)))


def _named_places(wording: Wording, region_names: Names) -> list[Place]:
    items = wording.items
    signed = signature(wording.text)
    style = Style(
        small=not any(character.isupper() for character in wording.text[1:].replace(" I ", "   ")),
        named=any(item.mention is not None for item in items),
    )
    regions = _regions(wording, region_names)
    found: list[Place] = []
    at = 0
    while at < len(items):
        place = regions.get(at)
        if place is None and items[at].kind is Kind.WORD and items[at].clean and items[at].key != "the":
            place = _world_place(wording, at, found, style)
            if place is None and items[at].key not in _NEVER_CITIES:
                place = _city(wording, at, found, replace(style, named=style.named and items[at].start < signed))
        if place is not None:
            found.append(place)
        at = place.behind if place is not None else at + 1
    return found


def _regions(wording: Wording, names: Names) -> dict[int, Place]:
    """The regions of the register that are named, by the index of their first item."""
    items = wording.items
    index = {item.start: at for at, item in enumerate(items) if item.kind is Kind.WORD}
    found: dict[int, Place] = {}
    for each, start, end in named_in(wording, names):
        if start in index:
            behind = next((at for at in range(index[start], len(items)) if items[at].start >= end), len(items))
            found[index[start]] = Place(index[start], behind, (each,))
    return found


def _window(wording: Wording, at: int, length: int) -> str | None:
    """The text of so many neighbouring words; None where they are not all words, or stand apart."""
    window = wording.items[at : at + length]
    if len(window) < length or any(item.kind is not Kind.WORD or not item.clean for item in window):
        return None
    words = wording.text[window[0].start : window[-1].end]
    return None if set(words) & set("\n,;()") or "  " in words else words


def _world_place(wording: Wording, at: int, found: list[Place], style: Style) -> Place | None:
    """A country, a group of countries, a well-known part of one, or the people of one before what is theirs."""
    items = wording.items
    item = items[at]
    if plain_name(item.key) in place_openings():
        for length in range(_LONGEST, 0, -1):
            words = _window(wording, at, length)
            if words is None or (_is_doubtful(words) and not _is_meant(wording, at, at + length, found, style)):
                continue
            if items[at - 1].key.isdigit() and at and len(words) == _CODE:
                continue
            if values := _world_values(words):
                return Place(at, at + length, values)
    if demonym := find_demonym(item.key):
        after = [each.key for each in wording.items[at + 1 : at + 3] if each.kind is Kind.WORD]
        theirs = after[:1] if not after[1:] or after[0] in NO_PLACES_OF_USE | _LANGUAGE else after
        if (PLACES_OF_USE - NO_PLACES_OF_USE).intersection(theirs):
            return Place(at, at + 1, demonym)
    if len(item.key) > _LONGEST and not is_ordinary(item.key):
        meant = is_led(wording, at) or stands_alone(wording, at, at + 1, replace(style, small=True))
        if meant and (code := find_misspelt_country(item.key)):
            return Place(at, at + 1, (code,))
    return None


def _is_doubtful(words: str) -> bool:
    """True for the name or code of a country that is also another word or a first name."""
    return words.casefold() in AMBIGUOUS_PLACES or words in CODES_THAT_ARE_WORDS


def _is_meant(wording: Wording, at: int, behind: int, found: list[Place], style: Style) -> bool:
    """True for such a word where a place is expected: behind "in", among other places, before "stores", or alone."""
    items = wording.items
    after = [item for item in items[behind : behind + 2] if item.key not in JOINTS][:1]
    beside = any(find_country(wording.text[item.start : item.end]) for item in after)
    beside = beside or (behind < len(items) and items[behind].key in PLACES_OF_USE)
    alone = not wording.text[items[at].start : items[at].end].isupper() and stands_alone(wording, at, behind, style)
    led = is_led(wording, at) or is_enumerated(wording, at, found)
    return items[at].capital and (beside or alone or led or is_bracketed(wording, at, behind))


def _world_values(words: str) -> tuple[str, ...]:
    if len(words) == _CODE and words.casefold() not in SHORTENED:
        code = find_country(words) if words.isupper() else None
        return (code,) if code else ()
    if code := find_country(words) or find_named_part(words):
        return (code,)
    return find_group(words) or ((words.lower(),) if is_unsettled(words) else ())


def _city(wording: Wording, at: int, found: list[Place], style: Style) -> Place | None:
    """A city or a part of a country, where a place is meant; one of several is told in words."""
    item = wording.items[at]
    small = style.small and not (at and wording.items[at - 1].key == "the")
    if not (item.capital or small or is_labelled(wording, at)):
        return None
    led = is_led(wording, at) or is_enumerated(wording, at, found) or is_meant_for(wording, at)
    for length in range(_LONGEST_CITY, 0, -1):
        words = _window(wording, at, length)
        if words is None or len(words) < _SHORTEST_CITY or words.casefold() in AMBIGUOUS_PLACES:
            continue
        behind = at + length
        everyday = length == 1 and is_ordinary(item.key)
        if everyday and not (led and item.capital):
            continue
        if led or is_used(wording, at, behind) or stands_alone(wording, at, behind, style):
            values = _city_values(words, everyday=everyday)
            if values:
                return Place(at, behind, () if _is_told_further(wording, behind, words) else values)
    return None


@lru_cache(maxsize=4_096)
def _city_values(words: str, *, everyday: bool) -> tuple[str, ...]:
    part, cities = None if everyday else find_part(words), find_cities(words)
    if part is None:
        return cities if len(cities) < 2 else (words.lower(),)  # noqa: PLR2004
    return (part,) if not cities or part in cities else (words.lower(),)


def _is_told_further(wording: Wording, behind: int, words: str) -> bool:
    """True when the country of a city follows: "London, Ontario"."""
    items = wording.items
    at = behind + (behind < len(items) and items[behind].key in {",", "("})
    for length in range(_LONGEST_CITY, 0, -1):
        told = _window(wording, at, length)
        code = (find_country(told) or find_part(told)) if told else None
        if code is not None:
            return has_city(code, words) and items[at].capital
    return False
