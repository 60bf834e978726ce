"""Recipients that are no registered partner: names and descriptions that stand where one is expected."""

from bisect import bisect_left
from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import GIVEN_NAMES
from knowledge.lexicon.names import COMPANY_WORDS, LEGAL_FORMS
from knowledge.lexicon.parties import OTHERS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED, WITNESSES
from knowledge.lexicon.rows import words
from knowledge.matching import Names, Nothing
from knowledge.questions.phrases import begins, ends
from knowledge.questions.relations import companies_named, find_relations
from knowledge.questions.roles import REACH, begins_coordination
from knowledge.questions.strange_names import strange_name
from knowledge.questions.unregistered import (
    DETERMINERS,
    GET,
    GIVE,
    GIVEN,
    MODAL,
    TARGET,
    WANT,
    nothing,
)
from knowledge.questions.wording import Item, Kind, Wording

_HANDED_ON = GIVE | GIVEN | {"go", "goes", "->", "gave", "went"}
_PARTIES = UNNAMED | RELATED_COMPANY | THIRD_PARTIES
_SIGHT = 60
"""How many words before a name tell what it is there for, at most."""
_PASSED_ON = frozenset(CLASSES["gave"].split()) | {"resold", "sold", "leaked"}
_THE_PRESS = frozenset({"press", "media"})
_BEHIND_PARTIES = words(f"{CLASSES['may']} {CLASSES['get']} and or plus as then also got the our today tomorrow now")
_LINKED = frozenset({"at", "from", "of", "in", ",", "("})


def unregistered_partners(
    wording: Wording, names: Names, *, recipients: tuple[int, ...], others: tuple[int, ...]
) -> tuple[tuple[tuple[int, Nothing], ...], tuple[int, ...]]:
    """The names and descriptions that stand where a partner is expected and name none; and the `others` joined to one.

    `others` are the partners without a place of their own: one enumerated with a recipient is a recipient too. Beside
    `recipients` only what is enumerated with one counts, and what reads as a company's whole name.
    """
    told = find_relations(wording)
    heads, theirs = ({each.head for each in told if each.at_home is at_home} for at_home in (False, True))
    candidates = {at: end for at, end in _candidates(wording, heads) if at not in theirs}
    anchors = {at: at + 1 for at in recipients}
    found: dict[int, int] = {}
    for at, end in candidates.items():
        company = any(item.key in COMPANY_WORDS | LEGAL_FORMS for item in wording.items[at + 1 : end])
        target = _is_target(wording, at, end, company=company)
        if (target and (company or not recipients or _is_further(wording, at, recipients))) or _is_witness(
            wording, at, end
        ):
            found[at] = end
    if not recipients and not found:
        found = _told_of(wording, heads, candidates)
    anchors |= found
    waiting = {at: end for at, end in ({at: at + 1 for at in others} | candidates).items() if at not in anchors}
    chained = {at: end for at, end in waiting.items() if at in others} if not anchors else {}
    anchors = anchors or chained
    # A chain is walked link by link: what was joined last is all that the next ones can be newly joined to.
    starts, links = sorted(waiting), list(anchors.items())
    while links:
        first, last = links.pop()
        for at in starts[bisect_left(starts, first - 2 * REACH) : bisect_left(starts, last + 2 * REACH)]:
            if at not in anchors and _is_joined(wording, {first: last}, at, waiting[at]):
                anchors[at] = waiting[at]
                links.append((at, waiting[at]))
    strange = tuple(
        (at, nothing(wording, at, end, names)) for at, end in sorted(anchors.items()) if at in candidates or at in found
    )
    if chained and not strange:
        return (), ()
    return strange, tuple(at for at in others if at in anchors)


def _is_further(wording: Wording, at: int, recipients: tuple[int, ...]) -> bool:
    """True for one more target with a "to" or "with" of its own, which is not somebody at a recipient."""
    items = wording.items
    start, end = wording.sentence_of(at)
    begun = at - 1
    while begun > start and items[begun].key in DETERMINERS | UNNAMED | COMPANY_WORDS | {"new", "called", "named"}:
        begun -= 1
    near = any(each.kind is Kind.PARTNER for each in items[at : min(end, at + 5)])
    person = any(
        here < at and not {"and", "or", "then", "also", "plus", "ASSET"} & _between(items, here, at)
        for here in recipients
    )
    if any(_has_passed_on(items, here) for here in recipients if here < at):
        return False
    if {"resell", "reselling", "resale", "sublicense"} & {item.key for item in items[start:at]}:
        return False
    return (
        items[begun].key in TARGET
        and not near
        and not (person and items[at].key not in OTHERS | UNNAMED | THIRD_PARTIES)
    )


def _is_witness(wording: Wording, at: int, end: int) -> bool:
    """True for a company's name told as one that hears it too: "cc Foxglove", "with Foxglove in the room"."""
    start, stop = wording.sentence_of(at)
    item = wording.items[at]
    after = wording.items[end : end + 2]
    at_partner = [each.kind for each in after[1:]] == [Kind.PARTNER] and after[0].key in _LINKED
    if item.kind is not Kind.WORD or not item.capital or at_partner or item.key in GIVEN_NAMES | OTHERS:
        return False
    before, behind = wording.plain(max(start, at - 4), at), wording.plain(end, min(stop, end + 4))
    return any(ends(before, left) and begins(behind, right) for left, right in WITNESSES)


def _has_passed_on(items: tuple[Item, ...], at: int) -> bool:
    """True for the partner that itself gave something away: "Orion resold our trends to a supplier"."""
    behind = [item.key for item in items[at + 1 : at + 4] if item.key not in {"has", "have", "had", "already", "then"}]
    return bool(behind) and behind[0] in _PASSED_ON


def _between(items: tuple[Item, ...], first: int, last: int) -> set[str]:
    return {item.key for item in items[first + 1 : last]}


def _told_of(wording: Wording, heads: set[int], candidates: dict[int, int]) -> dict[int, int]:
    """Whoever is told by a partner, else named with a capital, where nobody has the place of a recipient."""
    return {at: end for at, end in candidates.items() if at in heads} or dict(companies_named(wording))


def _candidates(wording: Wording, heads: set[int]) -> Iterator[tuple[int, int]]:
    behind = 0
    for at in range(len(wording.items)):
        if at < behind:
            continue
        end = at + 1 if at in heads else None
        end = strange_name(wording, at) or end or _unnamed(wording, at) or _others(wording, at)
        if end is not None:
            yield at, end
            behind = end


def _is_joined(wording: Wording, anchors: dict[int, int], at: int, end: int) -> bool:
    item = wording.items[at]
    for first, last in anchors.items():
        sure = item.kind is Kind.PARTNER or item.capital or wording.items[at - 1].key != ","
        sure = (sure and not _is_described(wording, at)) or _is_listed(wording, at, end)
        if (last <= at and sure and begins_coordination(wording, last - 1, at)) or (
            end <= first and begins_coordination(wording, end - 1, first)
        ):
            return True
    return False


def _is_listed(wording: Wording, at: int, end: int) -> bool:
    """True for a word in small letters that is one entry of a list of partners: "to orion, acme?"."""
    items = wording.items
    beside = at > 1 and items[at - 2].kind is Kind.PARTNER
    return end == at + 1 and beside and _is_closed(wording, end) and items[at].key not in GIVEN_NAMES


def _is_described(wording: Wording, at: int) -> bool:
    """True for words that may say who the one before is: "Orion, our reseller"."""
    return [item.key for item in wording.items[max(0, at - 2) : at]] == [",", "our"]


def _is_closed(wording: Wording, end: int) -> bool:
    """True where a phrase ends: at a mark, at a joint, and before what its bearer would do."""
    item = wording.items[end] if end < len(wording.items) else None
    return item is None or item.kind in {Kind.MARK, Kind.PARTNER} or item.key in _BEHIND_PARTIES


def _unnamed(wording: Wording, at: int) -> int | None:
    item = wording.items[at]
    if item.key in _THE_PRESS and at and wording.items[at - 1].key == "the" and _is_closed(wording, at + 1):
        return at + 1
    if item.kind is not Kind.WORD or item.key not in _PARTIES or not at:
        return None
    if _describes_partner(wording, at):
        return None
    before = {each.key for each in wording.items[max(0, at - 3) : at]}
    known = {"a", "an", "another", "other", "some", "any", "our", "one", "'s", "all", "every", "these", "those"}
    theirs = before & {"their", "its", "his", "her"} and item.key in THIRD_PARTIES
    return at + 1 if before & known or theirs else None


def _describes_partner(wording: Wording, at: int) -> bool:
    """True for "Orion, a customer of ours", which is Orion all the same."""
    before, after = wording.plain(max(0, at - 6), at), wording.plain(at + 1, at + 3)
    return ends(before, "PARTNER , a|an|the|our|one * $") and begins(after, "^ of|for|to|in|at *")


def _others(wording: Wording, at: int) -> int | None:
    items = wording.items
    if items[at].key not in OTHERS or not at:
        return None
    besides = at > 1 and items[at - 1].key in {"or", "and"} and items[at - 2].kind is Kind.PARTNER
    if items[at - 1].key not in TARGET and not besides:
        return None
    end = at + 1 + (at + 1 < len(items) and items[at + 1].key == "else")
    theirs = any(each.kind is Kind.PARTNER for each in items[end : end + 3]) and items[end].key in {
        "at",
        "of",
        "from",
        "in",
    }
    return None if theirs else end


def _is_target(wording: Wording, at: int, end: int, *, company: bool) -> bool:
    items = wording.items
    start, _ = wording.sentence_of(at)
    before = [item.key for item in items[max(start, at - 5) : at]]
    after = [item.key for item in items[end : end + 4]]
    outside = items[at].key in UNNAMED | RELATED_COMPANY | THIRD_PARTIES
    while before and before[-1] in DETERMINERS | {
        "called",
        "named",
        "company",
        "new",
        "at",
        "from",
        "possible",
        "potential",
    }:
        if before.pop() in {"their", "its", "his", "her"} and not outside:
            return False
    if (
        len(items) > end + 1
        and items[end].key in {"at", "of", "from", "in", "("}
        and items[end + 1].kind is Kind.PARTNER
    ):
        return False
    last = before[-1] if before else ""
    capital = items[at].capital
    given = last in GIVE | {"let"} and bool(after)
    asked = bool(after) and (
        after[0] in WANT | {"asked", "asks", "would", "have", "get", "getting", "receiving", "having", "seeing"}
        or (last in MODAL | {"is", "are"} and bool(set(after) & (GET | {"be", "allowed"})))
    )
    asked = asked or (last == "should" and bool(set(after) & GIVEN))
    shared = any(item.kind is Kind.ASSET or item.key in _HANDED_ON for item in items[max(start, at - _SIGHT) : at])
    shared = shared or (company and capital)
    return (
        (last in TARGET and shared)
        or (capital and shared and last in {"for", "at", "from"})
        or (given and capital)
        or asked
    )
