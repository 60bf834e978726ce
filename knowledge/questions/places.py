"""Where it will be used, as the message states it (rules 21, 35)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.cities import find_cities, has_city
from knowledge.lexicon.everyday import FIRST_NAMES, MONTHS, NEGATIONS, WEEKDAYS
from knowledge.lexicon.facts import AMBIGUOUS_PLACES, MORE_THAN, PLACES_BESIDE, PLACES_UNNAMED
from knowledge.lexicon.parties import PEOPLE_WORDS, TOOLS
from knowledge.lexicon.places import (
    CODES_THAT_ARE_WORDS,
    INTO_PLACES,
    NO_PLACES,
    NO_PLACES_OF_USE,
    PLACE_LABELS,
    PLACES_OF_USE,
    PLACES_SOUGHT,
    PLACES_STATED,
    SHORTENED,
    WHEREABOUTS,
)
from knowledge.lexicon.rows import words
from knowledge.matching import Names
from knowledge.questions.facts import after_mark, named_in, stated
from knowledge.questions.phrases import begins, ends
from knowledge.questions.roles import is_ordinary
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Kind, Wording
from knowledge.register import Register
from knowledge.territories import (
    WORLDWIDE,
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

_MOST = 60
"""The places of one message that are looked at closely; those behind them count."""
_REACH = 3
_SIGHT = 9
_LONGEST = 5
_LONGEST_CITY = 3
_SHORTEST_CITY = 4
_CODE = 2
_JOINTS = frozenset({"and", "or", ",", "plus"})
_FILLERS = frozenset({"in", "on", "also", "and", "or", "the", "maybe", "perhaps", "later", "even", "near", "around"})
_BEFORE_PLACES = frozenset(
    {"the", "and", "or", "both", "also", "greater", "central", "downtown", "either", "all", "of"}
)
_ALONE_WITH = words(
    """
    only just in the and or after all now then please instead actually make it sorry sry rather than not no yes ok
    also for use around near but
    """
)
_CONTRASTS = frozenset(["rather", "instead", "not"])
_NEVER_CITIES = MONTHS | WEEKDAYS | PLACES_OF_USE | NO_PLACES
_DETERMINERS = frozenset(
    ["the", "our", "their", "its", "'s", "your", "all", "these", "those", "his", "her", "both", "every", "each", "any"]
)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a message is typed: all in lower case, with the name of a record in it."""

    small: bool
    named: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """Some items that name a place: its region id or country codes, or the words where it is not clear which."""

    first: int
    behind: int
    values: tuple[str, ...]


def find_territories(wording: Wording, register: Register, unsure: tuple[tuple[int, int], ...] = ()) -> tuple[str, ...]:
    """Where it will be used: region ids and country codes, in order; places excluded or told as an origin do not count.

    Nor do those inside the `unsure` spans, which are parts of names, and where somebody only is, sits or meets. A part
    of a country and a city are their country. What is stated as a place and is none that is known, or one of several,
    stays as the words: nothing is known to permit it.
    """
    found = _named_places(wording, register)
    sure = [each for each in found if not _is_unsure(wording, each.first, unsure)]
    counted = [each for at, each in enumerate(sure) if at >= _MOST or _is_of_use(wording, each)]
    places = [value for place in counted for value in place.values]
    if any(_reaches_further(wording, place) for place in counted) or _is_anywhere(wording):
        places.append(WORLDWIDE)
    known = frozenset(at for place in found for at in range(place.first, place.behind))
    for place in counted:
        places += _strange_places(wording, place, known, unsure)
    places += _places_unknown(wording, known, unsure)
    return tuple(dict.fromkeys(places))


def _is_unsure(wording: Wording, at: int, unsure: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= wording.items[at].start < last for first, last in unsure)


def _named_places(wording: Wording, register: Register) -> list[_Place]:
    """Every place that is named, in order: regions of the register, then countries and their groups, then cities."""
    items = wording.items
    signed = signature(wording.text)
    style = _Style(
        small=not any(character.isupper() for character in wording.text[1:].replace(" I ", "   ")),
        named=any(item.mention is not None for item in items),
    )
    regions = _regions(wording, register)
    found: list[_Place] = []
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
    return [place for place in found if place.values]


def _regions(wording: Wording, register: Register) -> dict[int, _Place]:
    """The regions of the register that are named, by the index of their first item."""
    items = wording.items
    names = Names((each.id, (each.id, *each.aliases)) for each in register.regions.values())
    index = {item.start: at for at, item in enumerate(items) if item.kind is Kind.WORD}
    found: dict[int, _Place] = {}
    for each, start, end in named_in(wording, names) if register.regions else ():
        if start in index:
            behind = next((at for at in range(index[start], len(items)) if items[at].start >= end), len(items))
            found[index[start]] = _Place(index[start], behind, (each,))
    return found


def _window(wording: Wording, at: int, length: int) -> str | None:
    """The text of so many neighbouring words; None where they are not all words, or stand apart."""
    window = wording.items[at : at + length]
    if len(window) < length or any(item.kind is not Kind.WORD or not item.clean for item in window):
        return None
    words = wording.text[window[0].start : window[-1].end]
    return None if set(words) & set("\n,;()") or "  " in words else words


def _world_place(wording: Wording, at: int, found: list[_Place], style: _Style) -> _Place | None:
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
                return _Place(at, at + length, values)
    if demonym := find_demonym(item.key):
        after = wording.items[at + 1].key if at + 1 < len(wording.items) else ""
        if after in PLACES_OF_USE - NO_PLACES_OF_USE:
            return _Place(at, at + 1, demonym)
    if len(item.key) > _LONGEST and not is_ordinary(item.key):
        meant = _is_led(wording, at) or _stands_alone(wording, at, at + 1, replace(style, small=True))
        if meant and (code := find_misspelt_country(item.key)):
            return _Place(at, at + 1, (code,))
    return None


def _is_doubtful(words: str) -> bool:
    """True for the name or code of a country that is also another word or a first name."""
    return words.casefold() in AMBIGUOUS_PLACES or words in CODES_THAT_ARE_WORDS


def _is_meant(wording: Wording, at: int, behind: int, found: list[_Place], style: _Style) -> bool:
    """True for such a word where a place is expected: behind "in", among other places, before "stores", or alone."""
    items = wording.items
    after = [item for item in items[behind : behind + 2] if item.key not in _JOINTS][:1]
    beside = any(find_country(wording.text[item.start : item.end]) for item in after)
    beside = beside or (behind < len(items) and items[behind].key in PLACES_OF_USE)
    alone = not wording.text[items[at].start : items[at].end].isupper() and _stands_alone(wording, at, behind, style)
    led = _is_led(wording, at) or _is_enumerated(wording, at, found)
    return items[at].capital and (beside or alone or led)


def _world_values(words: str) -> tuple[str, ...]:
    if len(words) == _CODE and words.casefold() not in SHORTENED:
        code = find_country(words) if words.isupper() else None
        return (code,) if code else ()
    if code := find_country(words) or find_named_part(words):
        return (code,)
    return find_group(words) or ((words.lower(),) if is_unsettled(words) else ())


def _city(wording: Wording, at: int, found: list[_Place], style: _Style) -> _Place | None:
    """A city or a part of a country, where a place is meant; one of several is told in words."""
    item = wording.items[at]
    small = style.small and not (at and wording.items[at - 1].key == "the")
    if not (item.capital or small or _is_labelled(wording, at)):
        return None
    led = _is_led(wording, at) or _is_enumerated(wording, at, found)
    for length in range(_LONGEST_CITY, 0, -1):
        words = _window(wording, at, length)
        if words is None or len(words) < _SHORTEST_CITY or words.casefold() in AMBIGUOUS_PLACES:
            continue
        behind = at + length
        everyday = length == 1 and is_ordinary(item.key)
        if everyday and not (led and item.capital):
            continue
        if led or _is_used(wording, at, behind) or _stands_alone(wording, at, behind, style):
            values = _city_values(words, everyday=everyday)
            if values:
                return _Place(at, behind, () if _is_told_further(wording, behind, words) else values)
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


def _is_led(wording: Wording, at: int) -> bool:
    """True behind "in", "around" and the like, and behind "place:" or "territory is"."""
    before = at - 1
    while before >= 0 and wording.items[before].key in _BEFORE_PLACES:
        before -= 1
    return before >= 0 and (wording.items[before].key in INTO_PLACES or _is_labelled(wording, before + 1))


def _is_labelled(wording: Wording, at: int) -> bool:
    items = wording.items
    if not at:
        return False
    if items[at - 1].key in {":", "is", "are", "was"}:
        return at > 1 and items[at - 2].key in PLACE_LABELS
    return items[at - 1].key in PLACE_LABELS and at < len(items) and items[at].capital


def _is_enumerated(wording: Wording, at: int, found: list[_Place]) -> bool:
    """True when it is joined to the place before it."""
    if not found or at - found[-1].behind > _REACH:
        return False
    between = [item.key for item in wording.items[found[-1].behind : at]]
    return bool(between) and between[0] in _JOINTS and _FILLERS.union(_JOINTS).issuperset(between)


def _is_used(wording: Wording, first: int, behind: int) -> bool:
    """True before what something is used in: "the Limerick stores", "Dublin, Cork and Galway stores"."""
    items = wording.items
    if not items[first].capital or items[first].key in FIRST_NAMES:
        return False
    at, joined = behind, False
    while at < min(len(items), behind + _SIGHT) and (items[at].key in _JOINTS or items[at].capital):
        joined = joined or items[at].key in _JOINTS
        at += 1
    if at == len(items) or items[at].key not in PLACES_OF_USE - NO_PLACES_OF_USE or (at > behind and not joined):
        return False
    before = [item.key for item in items[max(0, first - 2) : first]]
    determined = bool(_DETERMINERS.intersection(before[-1:])) or (
        bool(_DETERMINERS.intersection(before[:1])) and is_ordinary(before[-1])
    )
    return determined or (items[at].key.endswith("s") and (joined or not before or before[-1] == "for"))


def _stands_alone(wording: Wording, first: int, behind: int, style: _Style) -> bool:
    """True for a place that is all there is between two marks, or in the whole message."""
    items = wording.items
    start, end = first, behind
    while start and start > first - _SIGHT and items[start - 1].key in _ALONE_WITH:
        start -= 1
    while end < min(len(items), behind + _SIGHT) and items[end].key in _ALONE_WITH:
        end += 1
    begun = start == 0 or _is_border(wording, start - 1) or _is_apart(wording, start)
    ended = end == len(items) or _is_border(wording, end) or _is_apart(wording, end)
    ended = ended or bool(_CONTRASTS.intersection(item.key for item in items[behind:end]))
    whole = start == 0 and ended and (end == len(items) or items[end].is_stop or end > behind)
    return begun and ended and (whole or (style.named and (style.small or items[first].capital)))


def _is_border(wording: Wording, at: int) -> bool:
    return wording.items[at].kind is Kind.MARK and wording.items[at].key not in {"and", "or"}


def _is_apart(wording: Wording, at: int) -> bool:
    """True when a dash or a bar stands before an item."""
    return bool(set("-\u2013\u2014/|\n") & set(wording.text[wording.items[at - 1].end : wording.items[at].start]))


def _is_of_use(wording: Wording, place: _Place) -> bool:
    """False for a place that is excluded, an origin, or one where somebody only is, sits or meets."""
    items = wording.items
    near = [item.key for item in items[max(0, place.first - _REACH) : place.first]]
    if "from" in near[-2:] or NEGATIONS.intersection(after_mark(near)):
        return False
    first = place.first
    while first and first > place.first - _SIGHT and not items[first - 1].is_stop:
        first -= 1
    before = wording.plain(first, place.first)
    return not any(ends(before, phrase) for phrase in WHEREABOUTS)


def _reaches_further(wording: Wording, place: _Place) -> bool:
    """True when the words around a place say that it is not the only one: "mainly in Ireland", "Ireland and beyond"."""
    before = {item.key for item in wording.items[max(0, place.first - _REACH) : place.first]}
    after = wording.plain(place.behind, place.behind + 4)
    return bool(before & MORE_THAN) or any(begins(after, phrase) for phrase in PLACES_BESIDE)


def _is_anywhere(wording: Wording) -> bool:
    """True when places nobody named are told; what "cannot be found anywhere" tells none."""
    plain = wording.plain()
    told = sum(1 for _ in stated(plain, ((WORLDWIDE, phrase) for phrase in PLACES_UNNAMED)))
    return told > 0 and told > sum(1 for _ in stated(plain, ((WORLDWIDE, phrase) for phrase in PLACES_SOUGHT)))


def _strange_places(
    wording: Wording, place: _Place, known: frozenset[int], unsure: tuple[tuple[int, int], ...]
) -> Iterator[str]:
    """What is enumerated with a place and is none the world knows: "in Ireland and Narnia"."""
    items = wording.items
    at = place.behind
    while at < len(items) and items[at].key in _JOINTS:
        comma = items[at].key == ","
        at += 1
        while at < len(items) and items[at].key in _FILLERS:
            at += 1
        if at == len(items) or at in known or not _is_strange_place(wording, at, comma=comma, unsure=unsure):
            break
        yield wording.words(at, at + 1)
        at += 1


def _is_strange_place(wording: Wording, at: int, *, comma: bool, unsure: tuple[tuple[int, int], ...]) -> bool:
    item = wording.items[at]
    after = wording.items[at + 1] if at + 1 < len(wording.items) else None
    closed = after is None or after.kind is not Kind.WORD
    return (
        item.kind is Kind.WORD
        and (item.capital or (closed and not comma))
        and not is_ordinary(item.key)
        and find_demonym(item.key) == ()
        and not _is_unsure(wording, at, unsure)
    )


def _places_unknown(wording: Wording, known: frozenset[int], unsure: tuple[tuple[int, int], ...]) -> Iterator[str]:
    """What is stated as a place and is none that is known: "used in Narnia", "place: Narnia"."""
    for at, item in enumerate(wording.items):
        if at in known or item.kind is not Kind.WORD or not item.clean or not _is_led(wording, at):
            continue
        if is_ordinary(item.key) or item.key in NO_PLACES | TOOLS or any(map(str.isdigit, item.key)):
            continue
        if _is_unsure(wording, at, unsure) or not _is_of_use(wording, _Place(at, at + 1, ())):
            continue
        if _is_labelled(wording, at) or (item.capital and _is_stated_use(wording, at)):
            yield wording.words(at, at + 1)


def _is_stated_use(wording: Wording, at: int) -> bool:
    """True when what stands before "in" is used there or receives there."""
    items = wording.items
    before = at - 1
    while before >= 0 and items[before].key in INTO_PLACES | _BEFORE_PLACES:
        before -= 1
    if before < 0:
        return False
    item = items[before]
    return item.kind is Kind.PARTNER or item.key in PLACES_OF_USE | PEOPLE_WORDS | PLACES_STATED
