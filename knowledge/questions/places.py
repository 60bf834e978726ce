"""Where it will be used, as the message states it (rules 21, 35)."""

from collections.abc import Iterator

from knowledge.lexicon.facts import AMBIGUOUS_PLACES, MORE_THAN, PLACES_BESIDE, PLACES_UNNAMED
from knowledge.matching import Names
from knowledge.questions.facts import is_negated, is_outside_names, named_in, stated
from knowledge.questions.phrases import begins
from knowledge.questions.roles import is_ordinary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register
from knowledge.territories import WORLDWIDE, find_country

_REACH = 3
_PLACE_JOINTS = frozenset({"and", "or", ",", "plus"})
_PLACE_FILLERS = frozenset({"in", "on", "also", "and", "or", "the", "maybe", "perhaps", "later", "even"})


def find_territories(wording: Wording, register: Register, unsure: tuple[tuple[int, int], ...] = ()) -> tuple[str, ...]:
    """Where it will be used: region ids and country codes, in order; places excluded or told as an origin do not count.

    Nor do those inside the `unsure` spans, which are parts of names.
    """
    regions = Names((each.id, (each.id, *each.aliases)) for each in register.regions.values())
    found = {start: (each, end) for each, start, end in named_in(wording, regions)}
    for each, start, end in _countries(wording):
        if not any(start < other_end and other < end for other, (_, other_end) in found.items()):
            found[start] = (each, end)
    places = []
    for start, (each, end) in sorted(found.items()):
        before = [item.key for item in wording.items if item.end <= start][-_REACH:]
        if any(first <= start < last for first, last in unsure):
            continue
        if not is_outside_names(wording, start, end) or is_negated(wording, start) or "from" in before[-2:]:
            continue
        places.append(each)
    near = any(_reaches_further(wording, start, end) for start, (_, end) in found.items())
    places += [WORLDWIDE] * (near or any(stated(wording.plain(), ((WORLDWIDE, phrase) for phrase in PLACES_UNNAMED))))
    places += _strange_places(wording, unsure)
    return tuple(dict.fromkeys(places))


def _reaches_further(wording: Wording, start: int, end: int) -> bool:
    """True when the words around a place say that it is not the only one: "mainly in Ireland", "Ireland and beyond"."""
    before = {item.key for item in [item for item in wording.items if item.end <= start][-_REACH:]}
    at = next((at for at, item in enumerate(wording.items) if item.start >= end), len(wording.items))
    return bool(before & MORE_THAN) or any(begins(wording.plain(at, at + 4), phrase) for phrase in PLACES_BESIDE)


def _strange_places(wording: Wording, unsure: tuple[tuple[int, int], ...]) -> Iterator[str]:
    """What is enumerated with a country and is none the world knows: "in Ireland and Narnia"."""
    items = wording.items
    for _, _, behind in _countries(wording):
        at = next((at for at, item in enumerate(items) if item.start >= behind), len(items))
        while at < len(items) and items[at].key in _PLACE_JOINTS:
            comma = items[at].key == ","
            at += 1
            while at < len(items) and items[at].key in _PLACE_FILLERS:
                at += 1
            if at == len(items) or not _is_strange_place(wording, at, comma=comma, unsure=unsure):
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
        and not any(first <= item.start < last for first, last in unsure)
        and find_country(wording.text[item.start : item.end]) is None
    )


def _countries(wording: Wording) -> Iterator[tuple[str, int, int]]:
    items = wording.items
    at = 0
    while at < len(items):
        for length in (5, 4, 3, 2, 1):
            window = items[at : at + length]
            if len(window) < length or any(item.kind is not Kind.WORD or not item.clean for item in window):
                continue
            words = wording.text[window[0].start : window[-1].end]
            code = find_country(words) if _may_be_place(words, window) else None
            if code is not None:
                yield code, window[0].start, window[-1].end
                at += length - 1
                break
        at += 1


def _may_be_place(words: str, window: tuple[Item, ...]) -> bool:
    if len(words) == 2 and words.casefold() not in {"uk", "eu"}:  # noqa: PLR2004
        return words.isupper() and words not in {
            "IT",
            "PR",
            "ID",
            "TV",
            "AI",
            "AM",
            "PM",
            "NO",
            "SO",
            "IS",
            "TO",
            "ME",
            "MY",
        }
    return words.casefold() not in AMBIGUOUS_PLACES or window[0].capital
