"""What stands where an asset or a partner is expected and names no record: it is asked about, never passed over."""

from collections.abc import Iterator

from knowledge.lexicon import (
    AMOUNT_WORDS,
    CARRIERS,
    CLASSES,
    COMPANY_WORDS,
    LEGAL_FORMS,
    NO_ASSETS,
    PEOPLE_WORDS,
    PRONOUNS,
    QUALIFIERS,
    RELATED_COMPANY,
    UNNAMED,
    words,
)
from knowledge.matching import Names, Nothing, nearest, strip_invisible
from knowledge.questions.roles import begins_coordination, is_ordinary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.territories import find_country

_GIVE = frozenset(f"{CLASSES['give']} {CLASSES['giving']}".split()) - {"let", "put", "move", "slip"}
_GIVEN = frozenset(CLASSES["given"].split())
_GET = frozenset(CLASSES["get"].split()) - {
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
_WANT = frozenset(["wants", "want", "needs", "need", "requested", "requests"])
_MODAL = frozenset(["may", "can", "could", "should", "might", "must"])
_DETERMINERS = words(
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
_JOINTS = frozenset({"and", "or", ",", "plus"})
_CLAUSE = frozenset({"that", "whether", "how", "what", "why"})
_LONGEST = 6
_SHORTEST_NAME = 3
_TARGET = frozenset({"to", "with", "->"})


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
            chunk = _stripped(wording, start, end)
            if chunk is None or (not found and not beside and not _means_something(wording, *chunk)):
                continue
            begin, stop = chunk
            if beside and not _is_plainly_a_thing(wording, start, begin, stop):
                continue
            if beside or _means_something(wording, begin, stop):
                found.setdefault(begin, _nothing(wording, begin, stop, names))
        if found and not beside:
            break
    return tuple(sorted(found.items()))


def _nothing(wording: Wording, first: int, last: int, names: Names) -> Nothing:
    start, end = wording.items[first].start, wording.items[last - 1].end
    words = " ".join(strip_invisible(wording.text[start:end]).split())
    return Nothing(words, nearest(words, names), start, end)


def _object_regions(wording: Wording) -> Iterator[tuple[int, int]]:
    items = wording.items
    for at, item in enumerate(items):
        if item.kind is Kind.WORD and (item.key in _GIVE | _GET or _is_wish(items, at) or _is_passive(items, at)):
            first = at + 1
            while first < len(items) and (
                items[first].kind in {Kind.PARTNER, Kind.PERSON}
                or items[first].key in _SKIPPED | {"us", "them", "him", "her", "me", "'s"}
            ):
                first += 1
            if first < len(items):
                yield first, _region_end(items, first)
        elif item.kind is Kind.WORD and (item.key in _MODAL or item.key in {"is", "are"}) and at + 1 < len(items):
            end = _region_end(items, at + 1)
            if (
                any(each.key in _GIVEN | {"go", "be"} for each in items[end : end + 3])
                and items[at + 1].kind is Kind.WORD
            ):
                yield at + 1, end
        elif item.key in _TARGET | {"for"} and at + 1 < len(items) and items[at + 1].kind is Kind.PARTNER:
            start, _ = wording.sentence_of(at)
            if not any(each.key in _GIVE | _GET | _MODAL for each in items[start:at]):
                yield start, at


def _is_wish(items: tuple[Item, ...], at: int) -> bool:
    subject = items[at - 1] if at else None
    return (
        items[at].key in _WANT
        and subject is not None
        and (subject.kind is Kind.PARTNER or subject.key in PEOPLE_WORDS | {"they", "she", "he"})
    )


def _is_passive(items: tuple[Item, ...], at: int) -> bool:
    return items[at].key in _GIVEN and at > 0 and items[at - 1].key == "be"


def _region_end(items: tuple[Item, ...], first: int) -> int:
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
        if not clause and item.key in {"go", "be", "not"} | _GIVEN:
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


def _stripped(wording: Wording, first: int, last: int) -> tuple[int, int] | None:
    items = wording.items
    kinds = {item.kind for item in items[first:last]}
    if Kind.ASSET in kinds or (kinds - {Kind.WORD} and items[first].key not in _CLAUSE):
        return None
    while first < last and items[first].key in _DETERMINERS | _SKIPPED | {"'s", "i", "we", "can", "may", "could"}:
        first += 1
    return (first, min(last, first + _LONGEST)) if first < last else None


def _means_something(wording: Wording, first: int, last: int) -> bool:
    keys = [item.key for item in wording.items[first:last]]
    empty = PRONOUNS | CARRIERS | _DETERMINERS | QUALIFIERS | NO_ASSETS | _GIVE | _GET
    return any(key not in empty and len(key) > 1 and not key.isdigit() for key in keys)


def _is_plainly_a_thing(wording: Wording, start: int, begin: int, end: int) -> bool:
    if wording.items[start].key in {"just", "only", "no", "not", "but", "nothing"}:
        return False
    if any(item.key in PEOPLE_WORDS | UNNAMED | AMOUNT_WORDS for item in wording.items[begin:end]):
        return False
    determined = any(item.key in _DETERMINERS for item in wording.items[start:begin])
    strange = any(not is_ordinary(item.key) for item in wording.items[begin:end])
    if PRONOUNS.issuperset(item.key for item in wording.items[begin:end]):
        return False
    return (determined or strange) and end - begin <= 4 and wording.items[begin].key not in _GIVE | _GET  # noqa: PLR2004


def unregistered_partners(
    wording: Wording, names: Names, *, recipients: tuple[int, ...], others: tuple[int, ...]
) -> tuple[tuple[tuple[int, Nothing], ...], tuple[int, ...]]:
    """The names and descriptions that stand where a partner is expected and name none; and the `others` joined to one.

    `others` are the partners without a place of their own: one enumerated with a recipient is a recipient too. Beside
    `recipients` only what is enumerated with one counts, and what reads as a company's whole name.
    """
    candidates = dict(_candidates(wording))
    anchors = {at: at + 1 for at in recipients}
    found: dict[int, int] = {}
    for at, end in candidates.items():
        company = any(item.key in COMPANY_WORDS | LEGAL_FORMS for item in wording.items[at + 1 : end])
        if (company or not recipients) and _is_target(wording, at, end, company=company):
            found[at] = end
    anchors |= found
    waiting = {at: end for at, end in ({at: at + 1 for at in others} | candidates).items() if at not in anchors}
    chained = {at: end for at, end in waiting.items() if at in others} if not anchors else {}
    anchors = anchors or chained
    while joined := {
        at: end for at, end in waiting.items() if at not in anchors and _is_joined(wording, anchors, at, end)
    }:
        anchors |= joined
    strange = tuple((at, _nothing(wording, at, end, names)) for at, end in sorted(anchors.items()) if at in candidates)
    if chained and not strange:
        return (), ()
    return strange, tuple(at for at in others if at in anchors)


def _candidates(wording: Wording) -> Iterator[tuple[int, int]]:
    behind = 0
    for at in range(len(wording.items)):
        end = _strange_name(wording, at) or _unnamed(wording, at)
        if end is not None and at >= behind:
            yield at, end
            behind = end


def _is_joined(wording: Wording, anchors: dict[int, int], at: int, end: int) -> bool:
    item = wording.items[at]
    for first, last in anchors.items():
        sure = item.kind is Kind.PARTNER or item.capital or wording.items[at - 1].key != ","
        if (last <= at and sure and begins_coordination(wording, last - 1, at)) or (
            end <= first and begins_coordination(wording, end - 1, first)
        ):
            return True
    return False


def _strange_name(wording: Wording, at: int) -> int | None:
    """The end of a run of words that reads as a company's name; None when the word does not."""
    items = wording.items
    if not _is_strange(items[at]) or (at and _is_strange(items[at - 1]) and _touch(wording, at - 1)):
        return None
    end = at + 1
    while (
        end < len(items)
        and _touch(wording, end - 1)
        and items[end].kind is Kind.WORD
        and (_is_strange(items[end]) or items[end].key in COMPANY_WORDS or (items[end].capital and items[at].capital))
    ):
        end += 1
    words = wording.text[items[at].start : items[end - 1].end]
    return None if find_country(words) else end


def _touch(wording: Wording, at: int) -> bool:
    return at + 1 < len(wording.items) and wording.text[wording.items[at].end : wording.items[at + 1].start].strip(
        " "
    ) in {"", "-", "."}


def _is_strange(item: Item) -> bool:
    if item.kind is not Kind.WORD or item.key == "'s":
        return False
    return not item.clean or (
        item.key.isalpha()
        and len(item.key) >= _SHORTEST_NAME
        and not is_ordinary(item.key)
        and item.key not in _GIVE | _GET | _GIVEN
    )


def _unnamed(wording: Wording, at: int) -> int | None:
    item = wording.items[at]
    if item.kind is not Kind.WORD or item.key not in UNNAMED | RELATED_COMPANY or not at:
        return None
    before = [each.key for each in wording.items[max(0, at - 3) : at]]
    return at + 1 if set(before) & {"a", "an", "another", "other", "some", "any", "our", "one", "'s"} else None


def _is_target(wording: Wording, at: int, end: int, *, company: bool) -> bool:
    items = wording.items
    start, _ = wording.sentence_of(at)
    before = [item.key for item in items[max(start, at - 5) : at]]
    after = [item.key for item in items[end : end + 4]]
    while before and before[-1] in _DETERMINERS | {
        "called",
        "named",
        "company",
        "new",
        "at",
        "from",
        "possible",
        "potential",
    }:
        before.pop()
    if (
        len(items) > end + 1
        and items[end].key in {"at", "of", "from", "in", "("}
        and items[end + 1].kind is Kind.PARTNER
    ):
        return False
    last = before[-1] if before else ""
    capital = items[at].capital
    given = last in _GIVE | {"let"} and bool(after)
    asked = bool(after) and (
        after[0] in _WANT | {"asked", "asks", "would", "have", "get"}
        or (last in _MODAL | {"is", "are"} and bool(set(after) & (_GET | {"be", "allowed"})))
    )
    asked = asked or (last == "should" and bool(set(after) & _GIVEN))
    shared = any(
        item.kind is Kind.ASSET or item.key in _GIVE | _GIVEN | {"go", "goes", "->", "gave", "went"}
        for item in items[start:at]
    )
    shared = shared or (company and capital)
    return (
        (last in _TARGET and shared)
        or (capital and shared and last in {"for", "at", "from"})
        or (given and capital)
        or asked
    )


def unregistered_follow_up(wording: Wording, assets: Names, partners: Names) -> tuple[Nothing | None, Nothing | None]:
    """What a follow-up such as "what about the source?" or "and Pegasus?" names anew, as an asset or as a partner.

    It must be asked about: the thread's asset and partner are not what was meant.
    """
    items = wording.items
    at = next(
        (
            here + 1
            for here, item in enumerate(items)
            if item.key == "about" and here and items[here - 1].key in {"what", "how"}
        ),
        0,
    )
    while at < len(items) and items[at].key in {"and", "or", "same", "for", "with", "to", "then", "ok", ","}:
        at += 1
    if at >= len(items) or items[at].kind is not Kind.WORD:
        return None, None
    strange = _strange_name(wording, at)
    if strange is not None and (strange >= len(items) or items[strange].kind is Kind.MARK):
        return None, _nothing(wording, at, strange, partners)
    started = items[at].key in _DETERMINERS - {"all", "both", "either", "each", "every", "any", "some"}
    chunk = _stripped(wording, at, _region_end(items, at))
    if (
        started
        and chunk is not None
        and _means_something(wording, *chunk)
        and not any(item.key in PEOPLE_WORDS for item in items[chunk[0] : chunk[1]])
    ):
        return _nothing(wording, *chunk, assets), None
    return None, None
