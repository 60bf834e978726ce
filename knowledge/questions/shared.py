"""Which of the assets named in a message are to be shared, and which names only look like one (rule 34)."""

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import MONTHS
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import (
    CARRIERS,
    EXCLUDED_AROUND,
    EXCLUDED_ASSETS,
    NOUNS_BESIDE_ASSETS,
    PARTS_OF_ASSETS,
    QUALIFIERS,
)
from knowledge.matching import Mention, Names, Nothing, nearest
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.phrases import begins, ends, ends_in_any
from knowledge.questions.roles import REACH
from knowledge.questions.widening import joint, offered_by
from knowledge.questions.wording import Item, Kind, Wording

ARTICLES = words("the a an our this that my")
BEFORE_HEADS = (
    ARTICLES
    | words(
        f"{CLASSES['give']} {CLASSES['giving']} {CLASSES['given']} {CLASSES['gave']} {CLASSES['get']} your some any of"
        " and or to with for about me us them him her its their latest new"
    )
    - NOUNS_BESIDE_ASSETS
)
_GIVING = words(CLASSES["giving"])
_USED_WITH = words("in into with on for inside against alongside")
LONGEST_HEAD = 3
_QUALIFYING = QUALIFIERS | CARRIERS
_JOINTS = words("and or nor ,")


def shared_assets(wording: Wording, names: Names) -> tuple[tuple[int, Mention], ...]:
    """The assets named to be shared, in order, each once; one named with another noun is Nothing (rule 34)."""
    excluded = excluded_at(wording)
    return tuple(
        (at, _whole_asset(wording, at, names))
        for at, item in enumerate(wording.items)
        if item.kind is Kind.ASSET and item.mention is not None and at not in excluded
    )


def is_theirs(wording: Wording, at: int) -> bool:
    """True for the receiver's own thing, which ours is used with: "for testing their pipeline"."""
    if at < 2 or wording.items[at - 1].key not in {"their", "its"}:  # noqa: PLR2004
        return False
    before = wording.items[at - 2].key
    return before in _USED_WITH or (before.endswith("ing") and before not in _GIVING)


def is_of_a_head(item: Item) -> bool:
    """True for a word that may belong to the name of a thing."""
    return item.kind is Kind.WORD and item.key not in BEFORE_HEADS


def excluded_assets(wording: Wording, names: Names) -> tuple[tuple[int, Mention], ...]:
    """The assets behind a bare "no" or "not", meant after all where nothing else is: "no scores for Lyra either?"."""
    return tuple(
        (at, _whole_asset(wording, at, names))
        for at, item in enumerate(wording.items)
        if item.kind is Kind.ASSET and item.mention is not None and at and wording.items[at - 1].key in {"no", "not"}
    )


def excluded_at(wording: Wording) -> frozenset[int]:
    """Where the assets stand that are named only to leave them out: "not the roadmap and the notes" leaves out both."""
    found: set[int] = set()
    last: int | None = None
    for at, item in enumerate(wording.items):
        if item.kind is not Kind.ASSET:
            continue
        joined = (
            {each.key for each in wording.items[at - 2 : at] if each.kind is not Kind.ASSET}
            if last is not None
            else set()
        )
        if _is_left_out(wording, at) or (last in found and last == at - 2 and bool(joined & _JOINTS)):
            found.add(at)
        last = at
    return frozenset(found)


def _is_left_out(wording: Wording, at: int) -> bool:
    if not at or wording.items[at - 1].key == ",":
        return False
    start, _ = wording.sentence_of(at)
    before = wording.plain(max(start, at - REACH), at)
    if ends(before, "drop|drops :det? $") and begins(wording.plain(at + 1, at + 3), "^ into|in|to|on|onto|at|for|with"):
        return False
    leaving, aside = EXCLUDED_AROUND
    if ends(before, leaving) and begins(wording.plain(at + 1, at + 3), aside):
        return True
    if at == 1 and wording.items[0].key == "no" and sum(item.kind is Kind.ASSET for item in wording.items) == 1:
        return False
    return ends_in_any(before, EXCLUDED_ASSETS)


def _whole_asset(wording: Wording, at: int, names: Names) -> Mention:
    item = wording.items[at]
    assert item.mention is not None  # noqa: S101 - only items with a mention are asked about
    start, end = at, at + 1
    carried = False
    while (gap := joint(wording, end - 1, end)) is not None and wording.items[end].kind is Kind.WORD:
        key = wording.items[end].key
        if key in CARRIERS or (gap.strip() and key.isalnum() and any(map(str.isdigit, key))):
            carried = True
        elif not _is_noun_like(wording, end) or (carried and not gap.strip()):
            break
        end += 1
    end += _is_number(wording, end)
    end = _owned_end(wording, end)
    if start and _is_modifier(wording, start):
        start -= 1
    owned = start > 1 and wording.items[start - 1].key == "'s" and wording.items[start - 2].kind is Kind.PARTNER
    spread = [other for other in wording.items[start:end] if other.kind is Kind.WORD and not _may_accompany(other)]
    if _is_number(wording, end - 1) and end - 1 > at:
        spread.append(wording.items[end - 1])
    if owned:
        start -= 2
    if not spread and not owned:
        return item.mention
    first, last = wording.items[start].start, wording.items[end - 1].end
    near = offered_by(item.mention)
    words = wording.text[first:last]
    return Nothing(words, (*near, *(each for each in nearest(words, names) if each not in near))[:3], first, last)


def _owned_end(wording: Wording, end: int) -> int:
    """Where the thing ends that an asset has: "the fraud engine's test results"; its parts are the asset itself."""
    items = wording.items
    last = end + 1
    if end >= len(items) or items[end].key != "'s":
        return end
    while last < len(items) and last - end <= LONGEST_HEAD and is_of_a_head(items[last]):
        if not (items[last].key in NOUNS_BESIDE_ASSETS or not is_ordinary(items[last].key)):
            break
        last += 1
    return last if last > end + 1 and items[last - 1].key not in PARTS_OF_ASSETS | CARRIERS else end


def _is_number(wording: Wording, at: int) -> bool:
    """True when a bare number behind a name numbers it: "log 9" is not "log 7"."""
    if at >= len(wording.items) or not wording.items[at].key.isdigit() or joint(wording, at - 1, at) is None:
        return False
    after = wording.items[at + 1] if at + 1 < len(wording.items) else None
    return after is None or after.kind is not Kind.WORD or after.key in {"to", "with", "for", "go", "be"}


def _may_accompany(item: Item) -> bool:
    return item.clean and (item.key in CARRIERS or item.key in QUALIFIERS or any(map(str.isdigit, item.key)))


def _is_noun_like(wording: Wording, at: int) -> bool:
    item = wording.items[at]
    gap = joint(wording, at - 1, at) or ""
    if not item.clean or gap.strip():
        return True
    return item.key in NOUNS_BESIDE_ASSETS or (
        not is_ordinary(item.key) and item.key != "'s" and _ends_a_phrase(wording, at)
    )


def _ends_a_phrase(wording: Wording, at: int) -> bool:
    """True when a closing, a preposition or a name follows, as behind a noun."""
    after = wording.items[at + 1] if at + 1 < len(wording.items) else None
    return (
        after is None
        or after.kind in {Kind.PARTNER, Kind.MARK}
        or after.key in {"to", "with", "for", "sheet", "data", "file", "->", "results"}
    )


def _is_modifier(wording: Wording, at: int) -> bool:
    """True when the word before a name and the determiner before that make another name of it: "the sales roadmap"."""
    before = wording.items[at - 1]
    if joint(wording, at - 1, at) is None or before.kind is not Kind.WORD or before.key in _QUALIFYING:
        return False
    if not before.clean:
        return True
    gap = joint(wording, at - 1, at) or ""
    determined = at > 1 and wording.items[at - 2].key in {
        "the",
        "our",
        "a",
        "an",
        "their",
        "this",
        "that",
        "'s",
        "my",
        "your",
    }
    month = before.key in MONTHS or any(map(str.isdigit, before.key))
    return bool(gap.strip()) or (
        determined and not month and (not is_ordinary(before.key) or before.key in NOUNS_BESIDE_ASSETS)
    )
