"""A purpose that stands by itself, led to by no word: in a list of facts, or as the whole of a follow-up."""

from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.purposes import (
    AROUND_SEGMENTS,
    BEHIND_SEGMENTS,
    DETERMINERS,
    NO_PURPOSES,
    PURPOSE_NOUNS,
    SINGLE_PURPOSES,
    USED_IN,
)
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.purpose_phrases import NO_GERUNDS, end_of, is_activity, is_no_purpose, is_plain_noun
from knowledge.questions.purpose_tree import Tree, resolve
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Item, Kind, Wording

_FEWEST = 3
_MOST_WORDS = 3
_FOLLOW_UP = 8
_BORDERS = frozenset({",", "->", "(", ")", ":", "or"})
_COURSES = words(CLASSES["course"])


def find_lone_purposes(wording: Wording, tree: Tree) -> Iterator[str]:
    """A purpose that stands by itself: "interface description / Cetus / support case", "and dubbing?"."""
    signed = signature(wording.text)
    items = tuple(item for item in wording.items if item.start < signed)
    segments = list(_segments(wording, items))
    kinds = {item.kind for item in items}
    listed = len(segments) >= _FEWEST and bool(kinds & {Kind.ASSET, Kind.PARTNER})
    alone = len(segments) == 1 and len(items) <= _FOLLOW_UP
    named = {Kind.ASSET, Kind.PARTNER} <= kinds
    for first, behind in segments:
        only = items[behind - 1].key in {"only", "copy"}
        if not (listed or alone or only or named):
            continue
        inner, last = _bared(items, first, behind, alone=alone)
        if not 0 < last - inner <= _MOST_WORDS or not all(is_plain_noun(item) for item in items[inner:last]):
            continue
        resolved = resolve((item.key for item in items[inner:last]), tree, whole=True)
        if resolved and (listed or only or alone):
            yield from resolved
        elif _is_purposeful(wording, items, inner, last, alone=alone):
            yield wording.words(inner, last)
    if not segments:
        return
    yield from _told_as_a_sentence(wording, items)


def _segments(wording: Wording, items: tuple[Item, ...]) -> Iterator[tuple[int, int]]:
    first = 0
    for at in range(len(items) + 1):
        border = at < len(items) and (items[at].key in _BORDERS or items[at].is_stop)
        if at == len(items) or border or (at > first and _is_dashed(wording, at)):
            if at > first:
                yield first, at
            first = at + 1 if border else at


def _is_dashed(wording: Wording, at: int) -> bool:
    gap = wording.text[wording.items[at - 1].end : wording.items[at].start]
    return (gap != gap.strip() and bool(set("-\u2013\u2014|/\n") & set(gap))) or "\n" in gap


def _bared(items: tuple[Item, ...], first: int, behind: int, *, alone: bool) -> tuple[int, int]:
    """A segment without the little words around what it says; in a follow-up "what about" goes as well."""
    while behind > first and items[behind - 1].key in BEHIND_SEGMENTS:
        behind -= 1
    while first < behind and (items[first].key in DETERMINERS or (alone and items[first].key in AROUND_SEGMENTS)):
        first += 1
    return first, behind


def _is_purposeful(wording: Wording, items: tuple[Item, ...], first: int, last: int, *, alone: bool) -> bool:
    """True for something done; a single word must be a well-known one of them."""
    told, head = items[first:last], items[last - 1].key
    if told[0].capital and not is_ordinary(told[0].key) and not alone and first:
        return False
    if head in NO_PURPOSES | USED_IN or told[0].key in NO_PURPOSES | NO_GERUNDS or (alone and head in _COURSES):
        return False
    if any(item.key in PEOPLE_WORDS for item in told[:-1] if item.key not in PURPOSE_NOUNS | {"engineering"}):
        return False
    if is_no_purpose(wording, first, last):
        return False
    if len(told) == 1:
        return head in (SINGLE_PURPOSES if alone else PURPOSE_NOUNS)
    return is_activity(head)


def _told_as_a_sentence(wording: Wording, items: tuple[Item, ...]) -> Iterator[str]:
    """A sentence that is nothing but something done: "Choosing a supplier."."""
    for at, item in enumerate(items):
        begun = at == 0 or items[at - 1].is_stop
        if not begun or item.kind is not Kind.WORD or not item.key.endswith("ing") or not is_activity(item.key):
            continue
        last = end_of(wording, at)
        closed = last == len(items) or (last < len(items) and items[last].is_stop)
        if closed and last - at > 1 and items[at + 1].key in DETERMINERS and not is_no_purpose(wording, at, last):
            yield wording.words(at, last)
