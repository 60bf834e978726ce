"""What around some words tells that they name a place: what leads to it, follows it or stands beside it."""

from dataclasses import dataclass

from knowledge.cities import find_cities
from knowledge.lexicon.places import (
    INTO_PLACES,
    NO_PLACES_OF_USE,
    PLACE_LABELS,
    PLACES_OF_USE,
    PLACES_STATED,
)
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.wording import Kind, Wording

_REACH = 3
_SIGHT = 9
JOINTS = frozenset({"and", "or", ",", "plus"})
FILLERS = frozenset({"in", "on", "also", "and", "or", "the", "maybe", "perhaps", "later", "even", "near", "around"})
BEFORE_PLACES = frozenset({"the", "and", "or", "both", "also", "greater", "central", "downtown", "either", "all", "of"})
_ALONE_WITH = words(
    """
    only just in the and or after all now then please instead actually make it sorry sry rather than not no yes ok
    also for use around near but alone
    """
)
_PLACES_OF_USE = PLACES_OF_USE - NO_PLACES_OF_USE
_CONTRASTS = frozenset(["rather", "instead", "not"])
DETERMINERS = frozenset(
    ["the", "our", "their", "its", "'s", "your", "all", "these", "those", "his", "her", "both", "every", "each", "any"]
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a message is typed: all in lower case, with the name of a record in it."""

    small: bool
    named: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Some items that name a place: its region id or country codes, or the words where it is not clear which."""

    first: int
    behind: int
    values: tuple[str, ...]


def is_led(wording: Wording, at: int) -> bool:
    """True behind "in", "around" and the like, and behind "place:" or "territory is"."""
    before, furthest = at - 1, max(0, at - _SIGHT)
    while before > furthest and wording.items[before].key in BEFORE_PLACES:
        before -= 1
    return before >= 0 and (wording.items[before].key in INTO_PLACES or is_labelled(wording, before + 1))


def is_meant_for(wording: Wording, at: int) -> bool:
    """True for one capital word behind "for" that ends a sentence or a part of it, and is no everyday word."""
    items = wording.items
    closed = at + 1 == len(items) or items[at + 1].kind is Kind.MARK
    if not closed or is_ordinary(items[at].key) or at < 2 or items[at - 1].key != "for":  # noqa: PLR2004
        return False
    return items[at].capital and items[at - 2].key not in {"meant", "left", "leaving", "leave", "bound", "heading"}


def is_labelled(wording: Wording, at: int) -> bool:
    """True behind "place:" and "territory is", and for a capital word behind "country"."""
    items = wording.items
    if not at:
        return False
    if items[at - 1].key in {":", "is", "are", "was"}:
        return at > 1 and items[at - 2].key in PLACE_LABELS
    return items[at - 1].key in PLACE_LABELS and at < len(items) and items[at].capital


def is_enumerated(wording: Wording, at: int, found: list[Place]) -> bool:
    """True when it is joined to the place before it."""
    if not found or at - found[-1].behind > _REACH:
        return False
    between = [item.key for item in wording.items[found[-1].behind : at]]
    return bool(between) and between[0] in JOINTS and FILLERS.union(JOINTS).issuperset(between)


def is_used(wording: Wording, first: int, behind: int) -> bool:
    """True before what something is used in: "the Limerick stores", "Dublin, Cork and Galway stores"."""
    items = wording.items
    if not items[first].capital:
        return False
    at, joined = behind, False
    while at < min(len(items), behind + _SIGHT) and (items[at].key in JOINTS or items[at].capital):
        joined = joined or items[at].key in JOINTS
        at += 1
    if at == len(items) or items[at].key not in _PLACES_OF_USE or (at > behind and not joined):
        return False
    before = [item.key for item in items[max(0, first - 2) : first]]
    if before[-1:] == ["at"]:
        return before[0] in PLACES_STATED
    determined = bool(DETERMINERS.intersection(before[-1:])) or (
        bool(DETERMINERS.intersection(before[:1])) and is_ordinary(before[-1])
    )
    return determined or (items[at].key.endswith("s") and (joined or not before or before[-1] == "for"))


def stands_alone(wording: Wording, first: int, behind: int, style: Style) -> bool:
    """True for a place that is all there is between two marks, or in the whole message."""
    items = wording.items
    start, end = first, behind
    while start and start > first - _SIGHT and items[start - 1].key in _ALONE_WITH:
        start -= 1
    while end < min(len(items), behind + _SIGHT) and (items[end].key in _ALONE_WITH or _is_next_city(wording, end)):
        end += 1
    begun = start == 0 or _is_border(wording, start - 1) or _is_apart(wording, start)
    ended = end == len(items) or _is_border(wording, end) or _is_apart(wording, end)
    ended = ended or bool(_CONTRASTS.intersection(item.key for item in items[behind:end]))
    whole = start == 0 and ended and (end == len(items) or items[end].is_stop or end > behind)
    return begun and ended and (whole or (style.named and (style.small or items[first].capital)))


def _is_next_city(wording: Wording, at: int) -> bool:
    """True for the second of two cities: "Belfast and Dublin"."""
    items = wording.items
    return (
        items[at].capital
        and items[at - 1].key in JOINTS
        and not is_ordinary(items[at].key)
        and bool(find_cities(wording.words(at, at + 1)))
    )


def _is_border(wording: Wording, at: int) -> bool:
    return wording.items[at].kind is Kind.MARK and wording.items[at].key not in {"and", "or"}


def _is_apart(wording: Wording, at: int) -> bool:
    """True when a dash or a bar stands before an item."""
    return bool(set("-\u2013\u2014/|\n") & set(wording.text[wording.items[at - 1].end : wording.items[at].start]))


def is_bracketed(wording: Wording, at: int, behind: int) -> bool:
    """True for one of several facts in brackets: "(market research, IT)"; "Tom (IT)" is of a department."""
    items = wording.items
    if not at or behind >= len(items):
        return False
    return (items[at - 1].key, items[behind].key) in {(",", ")"), ("(", ",")}
