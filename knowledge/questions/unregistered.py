"""What stands where an asset or a partner is expected and names no record: it is asked about, never passed over."""

from collections.abc import Iterator

from knowledge.lexicon.classes import AGREEMENT_WORDS, CLASSES
from knowledge.lexicon.everyday import PRONOUNS, WEEKDAYS
from knowledge.lexicon.parties import PEOPLE_WORDS, UNNAMED
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import AMOUNT_WORDS, CARRIERS, NO_ASSETS, NOUNS_BESIDE_ASSETS, QUALIFIERS, REMAINING
from knowledge.matching import Names, Nothing, nearest, strip_invisible
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.wording import Item, Kind, Wording

GIVE = frozenset(f"{CLASSES['give']} {CLASSES['giving']}".split()) - {"let", "put", "move", "slip"}
GIVEN = frozenset(CLASSES["given"].split())
GET = frozenset(CLASSES["get"].split()) - {
    "use",
    "look",
    "know",
    "keep",
    "try",
    "learn",
    "test",
    "review",
    "hear",
    "understand",
}
WANT = frozenset(["wants", "want", "needs", "need", "requested", "requests"])
MODAL = frozenset(["may", "can", "could", "should", "might", "must"])
DETERMINERS = words(
    """
    the a an our my your any some all both either each every this that these those their its his her another other
    """
)
_SKIPPED = words(
    """
    over on along out back again just also please directly only even still already now up in access copy copies of
    to about
    """
)
_ENDS = words(
    """
    to with for from at by in on when if because as via during before after into onto -> until unless so while
    than though although is are was were be been will would may can could should asap please pls too today
    tomorrow now
    """
)
_BEFORE_OBJECTS = _SKIPPED | {"us", "them", "him", "her", "me", "'s"}
_GETTING = GIVE | GET
_ALLOWED = frozenset(CLASSES["allowed"].split())
_JOINTS = frozenset({"and", "or", ",", "plus"})
_CLAUSE = frozenset({"that", "whether", "how", "what", "why"})
_BEHIND_HEADS = words("of about for")
_AGREEMENT = words(AGREEMENT_WORDS)
_REPLIES = words(
    "answer answers question questions reply favour favor chance look peek hand help word nod advice verdict"
)
_TIMES = words("day week month quarter year") | WEEKDAYS
_WHICH = words("next last this coming")
_AT_ALL = words("at all still ever even yet already again")
_LONGEST = 6
_SHORTEST_NAME = 3
TARGET = frozenset({"to", "with", "->"})


def unregistered_assets(wording: Wording, names: Names, *, beside: bool) -> tuple[tuple[int, Nothing], ...]:
    """The phrases that stand where an asset is expected and name none, by item.

    With `beside`, an asset was found in the message: then only what is enumerated together with one counts.
    """
    found: dict[int, Nothing] = {}
    for first, last in _object_regions(wording):
        region = wording.items[first:last]
        if beside and not any(item.kind is Kind.ASSET for item in region):
            continue
        for start, end in _enumerated(wording, first, last):
            chunk = stripped(wording, start, end)
            if chunk is None or (not found and not beside and not means_something(wording, *chunk)):
                continue
            begin, stop = chunk
            if _TIMES & {item.key for item in wording.items[begin:stop]} and wording.items[begin].key in _WHICH:
                continue
            if not beside and (wording.items[stop - 1].key in _REPLIES or _denies_agreement(wording, start, stop)):
                continue
            if beside and not _is_plainly_a_thing(wording, start, begin, stop):
                continue
            if beside or means_something(wording, begin, stop):
                found.setdefault(begin, nothing(wording, begin, stop, names))
        if found and not beside:
            break
    return tuple(sorted(found.items()))


def head_of(items: tuple[Item, ...]) -> str:
    """The word that decides what a phrase is: "customer list" and "list of customers" are a list."""
    links = (at for at, item in enumerate(items) if at and item.key in _BEHIND_HEADS)
    return items[next(links, len(items)) - 1].key


def is_noun(key: str) -> bool:
    """True for the name of some kind of thing, one or several of it."""
    return bool({key, key.removesuffix("s"), f"{key}s"} & NOUNS_BESIDE_ASSETS)


def _denies_agreement(wording: Wording, first: int, last: int) -> bool:
    """True for "no NDA", which is no asset but a reason."""
    return wording.items[first].key in {"no", "without"} and wording.items[last - 1].key in _AGREEMENT


def nothing(wording: Wording, first: int, last: int, names: Names) -> Nothing:
    """The words as a mention of no record, with the nearest ones to offer."""
    start, end = wording.items[first].start, wording.items[last - 1].end
    words = " ".join(strip_invisible(wording.text[start:end]).split())
    return Nothing(words, nearest(words, names), start, end)


def _object_regions(wording: Wording) -> Iterator[tuple[int, int]]:
    items = wording.items
    for at, item in enumerate(items):
        if item.kind is Kind.WORD and (item.key in _GETTING or _is_wish(items, at) or _is_passive(items, at)):
            first = at + 1
            while first < len(items) and (
                items[first].kind in {Kind.PARTNER, Kind.PERSON} or items[first].key in _BEFORE_OBJECTS
            ):
                first += 1
            if first < len(items):
                yield first, region_end(items, first)
        elif item.kind is Kind.WORD and (item.key in MODAL or item.key in {"is", "are"}) and at + 1 < len(items):
            end = region_end(items, at + 1)
            if (
                any(each.key in GIVEN or each.key in {"go", "be"} for each in items[end : end + 3])
                and items[at + 1].kind is Kind.WORD
            ):
                yield at + 1, end
        elif item.key in TARGET | {"for"} and at + 1 < len(items) and items[at + 1].kind is Kind.PARTNER:
            start, _ = wording.sentence_of(at)
            if not any(each.key in _GETTING or each.key in MODAL for each in items[start:at]):
                yield start, at


def _is_wish(items: tuple[Item, ...], at: int) -> bool:
    subject = items[at - 1] if at else None
    return (
        items[at].key in WANT
        and subject is not None
        and (subject.kind is Kind.PARTNER or subject.key in PEOPLE_WORDS | {"they", "she", "he"})
    )


def _is_passive(items: tuple[Item, ...], at: int) -> bool:
    return items[at].key in GIVEN and at > 0 and items[at - 1].key == "be"


def region_end(items: tuple[Item, ...], first: int) -> int:
    """Where the words that may name a thing end."""
    clause = (
        items[first].key in _CLAUSE
        and first + 1 < len(items)
        and items[first + 1].key not in _ENDS
        and items[first + 1].kind is not Kind.MARK
    )
    for at in range(first, min(len(items), first + 24)):
        item = items[at]
        if item.is_stop or item.key in {":", "(", ")"} or (not clause and item.key in _ENDS):
            return at
        if not clause and (item.key in {"go", "be", "not"} or item.key in GIVEN):
            return at
        if not clause and item.kind is Kind.PARTNER and at > first and items[at - 1].key not in {"of", "about"}:
            return at
    return min(len(items), first + 24)


def _enumerated(wording: Wording, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for at in range(first, last):
        if wording.items[at].key in _JOINTS:
            yield start, at
            start = at + 1
    yield start, last


def stripped(wording: Wording, first: int, last: int) -> tuple[int, int] | None:
    """The words without what only leads to a thing or follows it; None where no thing is left."""
    items = wording.items
    kinds = {item.kind for item in items[first:last]}
    if Kind.ASSET in kinds or (kinds - {Kind.WORD} and items[first].key not in _CLAUSE):
        return None
    leading = DETERMINERS | _SKIPPED | {"'s", "i", "we", "can", "may", "could", "is", "are", "was", "would", "be"}
    begun = first
    while first < last and (items[first].key in leading or (first > begun and items[first].key in GIVE)):
        first += 1
    while last > first and items[last - 1].key in _ALLOWED:
        last -= 1
    return (first, min(last, first + _LONGEST)) if first < last else None


def means_something(wording: Wording, first: int, last: int) -> bool:
    """True when the words are more than "it", "a copy" and the like."""
    keys = [item.key for item in wording.items[first:last]]
    empty = _AT_ALL | REMAINING | PRONOUNS | CARRIERS | DETERMINERS | QUALIFIERS | NO_ASSETS | GIVE | GET
    return any(key not in empty and len(key) > 1 and not key.isdigit() for key in keys)


def _is_plainly_a_thing(wording: Wording, start: int, begin: int, end: int) -> bool:
    if wording.items[start].key in {"just", "only", "no", "not", "but", "nothing"}:
        return False
    head = head_of(wording.items[begin:end])
    if {head, wording.items[begin].key} & AMOUNT_WORDS or head in PEOPLE_WORDS | UNNAMED | {
        "company",
        "organisation",
        "organization",
    }:
        return False
    determined = any(item.key in DETERMINERS for item in wording.items[start:begin]) or is_noun(head)
    strange = any(not is_ordinary(item.key) for item in wording.items[begin:end])
    if PRONOUNS.issuperset(item.key for item in wording.items[begin:end]):
        return False
    return (determined or strange) and end - begin <= 4 and wording.items[begin].key not in GIVE | GET  # noqa: PLR2004
