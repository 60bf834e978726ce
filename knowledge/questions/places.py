"""Where it will be used, as the message states it (rules 21, 35)."""

from collections.abc import Iterator

from knowledge.lexicon.everyday import NEGATIONS
from knowledge.lexicon.facts import MORE_THAN, PLACES_BESIDE, PLACES_UNNAMED
from knowledge.lexicon.parties import PEOPLE_WORDS, TOOLS
from knowledge.lexicon.places import (
    INTO_PLACES,
    NO_PLACES,
    PLACES_OF_USE,
    PLACES_SOUGHT,
    PLACES_STATED,
    WHEREABOUTS,
)
from knowledge.lexicon.rows import words
from knowledge.questions.facts import after_mark, stated
from knowledge.questions.named_places import named_places
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.phrases import begins_with_any, ends_in_any
from knowledge.questions.place_signs import BEFORE_PLACES, DETERMINERS, FILLERS, JOINTS, Place, is_labelled, is_led
from knowledge.questions.wording import Kind, Wording
from knowledge.register import Register
from knowledge.territories import WORLDWIDE, find_demonym

_MOST = 60
"""The places of one message that are looked at closely; those behind them count."""
_REACH = 3
_SIGHT = 9
_BEFORE_STATED = INTO_PLACES | BEFORE_PLACES
_EVERYWHERE = words("world globe planet universe")


def find_territories(wording: Wording, register: Register, unsure: tuple[tuple[int, int], ...] = ()) -> tuple[str, ...]:
    """Where it will be used: region ids and country codes, in order; places excluded or told as an origin do not count.

    Nor do those inside the `unsure` spans, which are parts of names, and where somebody only is, sits or meets. A part
    of a country and a city are their country. What is stated as a place and is none that is known, or one of several,
    stays as the words: nothing is known to permit it.
    """
    found = named_places(wording, register)
    return wording.remember(("territories", found, unsure), lambda: _territories(wording, found, unsure))


def _territories(wording: Wording, found: tuple[Place, ...], unsure: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    sure = [each for each in found if each.values and not _is_unsure(wording, each.first, unsure)]
    counted = [each for at, each in enumerate(sure) if at >= _MOST or _is_of_use(wording, each)]
    places = [value for place in counted for value in place.values]
    if any(_reaches_further(wording, place) for place in counted) or _is_anywhere(wording, found):
        places.append(WORLDWIDE)
    known = frozenset(at for place in found for at in range(place.first, place.behind))
    for place in counted:
        places += _strange_places(wording, place, known, unsure)
    places += _places_unknown(wording, known, unsure)
    return tuple(dict.fromkeys(places))


def _is_unsure(wording: Wording, at: int, unsure: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= wording.items[at].start < last for first, last in unsure)


def _is_of_use(wording: Wording, place: Place) -> bool:
    """False for a place that is excluded, an origin, or one where somebody only is, sits or meets."""
    items = wording.items
    near = [item.key for item in items[max(0, place.first - _REACH) : place.first]]
    if "from" in near[-2:] or NEGATIONS.intersection(after_mark(near)):
        return False
    first = place.first
    while first and first > place.first - _SIGHT and not items[first - 1].is_stop:
        first -= 1
    before = wording.plain(first, place.first)
    return not ends_in_any(before, WHEREABOUTS)


def _reaches_further(wording: Wording, place: Place) -> bool:
    """True when the words around a place say that it is not the only one: "mainly in Ireland", "Ireland and beyond"."""
    before = {item.key for item in wording.items[max(0, place.first - _REACH) : place.first]}
    after = wording.plain(place.behind, place.behind + 4)
    return bool(before & MORE_THAN) or begins_with_any(after, PLACES_BESIDE)


def _is_anywhere(wording: Wording, found: tuple[Place, ...]) -> bool:
    """True when places nobody named are told.

    What "cannot be found anywhere" tells none; nor does "anywhere in Belgium" or "anywhere in our contract".
    """
    plain = wording.plain()
    told = sum(1 for _ in stated(plain, ((WORLDWIDE, phrase) for phrase in PLACES_UNNAMED)))
    sought = sum(1 for _ in stated(plain, ((WORLDWIDE, phrase) for phrase in PLACES_SOUGHT)))
    return told > max(sought, _bounded(wording, found))


def _bounded(wording: Wording, found: tuple[Place, ...]) -> int:
    """How often "anywhere" is followed by what it is bounded by."""
    items = wording.items
    count = 0
    for at, item in enumerate(items[:-2]):
        if item.key not in {"anywhere", "everywhere"} or items[at + 1].key not in {"in", "within", "across"}:
            continue
        inside = at + 2
        while inside < len(items) - 1 and items[inside].key in DETERMINERS | {"whole", "entire"}:
            inside += 1
        named = any(place.first <= inside < place.behind for place in found)
        count += named or (items[inside].key not in _EVERYWHERE and not items[inside].capital)
    return count


def _strange_places(
    wording: Wording, place: Place, known: frozenset[int], unsure: tuple[tuple[int, int], ...]
) -> Iterator[str]:
    """What is enumerated with a place and is none the world knows: "in Ireland and Narnia"."""
    items = wording.items
    at = place.behind
    while at < len(items) and items[at].key in JOINTS:
        comma = items[at].key == ","
        at += 1
        while at < len(items) and items[at].key in FILLERS:
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
        if at in known or item.kind is not Kind.WORD or not item.clean or not is_led(wording, at):
            continue
        if is_ordinary(item.key) or item.key in NO_PLACES | TOOLS or any(map(str.isdigit, item.key)):
            continue
        if _is_unsure(wording, at, unsure) or not _is_of_use(wording, Place(at, at + 1, ())):
            continue
        if is_labelled(wording, at) or (item.capital and _is_stated_use(wording, at)):
            yield wording.words(at, at + 1)


def _is_stated_use(wording: Wording, at: int) -> bool:
    """True when what stands before "in" is used there or receives there."""
    items = wording.items
    before, furthest = at - 1, at - _SIGHT
    while before >= 0 and before > furthest and items[before].key in _BEFORE_STATED:
        before -= 1
    if before < 0:
        return False
    item = items[before]
    return item.kind is Kind.PARTNER or item.key in PLACES_OF_USE | PEOPLE_WORDS | PLACES_STATED
