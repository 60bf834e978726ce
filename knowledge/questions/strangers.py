"""Recipients that are no registered partner: names and descriptions that stand where one is expected."""

from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import PRONOUNS
from knowledge.lexicon.names import COMPANY_WORDS, LEGAL_FORMS
from knowledge.lexicon.parties import OTHERS, PEOPLE_WORDS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED
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
    means_something,
    nothing,
    region_end,
    stripped,
)
from knowledge.questions.wording import Item, Kind, Wording

_PASSED_ON = frozenset(CLASSES["gave"].split()) | {"resold", "sold", "leaked"}
_TIMES = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years", "later", "earlier", "quarter"})


def unregistered_partners(
    wording: Wording, names: Names, *, recipients: tuple[int, ...], others: tuple[int, ...]
) -> tuple[tuple[tuple[int, Nothing], ...], tuple[int, ...]]:
    """The names and descriptions that stand where a partner is expected and name none; and the `others` joined to one.

    `others` are the partners without a place of their own: one enumerated with a recipient is a recipient too. Beside
    `recipients` only what is enumerated with one counts, and what reads as a company's whole name.
    """
    told = tuple(find_relations(wording))
    heads, theirs = ({each.head for each in told if each.at_home is at_home} for at_home in (False, True))
    candidates = {at: end for at, end in _candidates(wording, heads) if at not in theirs}
    anchors = {at: at + 1 for at in recipients}
    found: dict[int, int] = {}
    for at, end in candidates.items():
        company = any(item.key in COMPANY_WORDS | LEGAL_FORMS for item in wording.items[at + 1 : end])
        if _is_target(wording, at, end, company=company) and (
            company or not recipients or _is_further(wording, at, recipients)
        ):
            found[at] = end
    if not recipients and not found:
        found = _told_of(wording, heads, candidates)
    anchors |= found
    waiting = {at: end for at, end in ({at: at + 1 for at in others} | candidates).items() if at not in anchors}
    chained = {at: end for at, end in waiting.items() if at in others} if not anchors else {}
    anchors = anchors or chained
    # A chain is walked link by link: what was joined last is all that the next ones can be newly joined to.
    joined = anchors
    while joined:
        waiting = {at: end for at, end in waiting.items() if at not in anchors}
        near = {at for first, last in joined.items() for at in range(first - 2 * REACH, last + 2 * REACH)}
        joined = {at: end for at, end in waiting.items() if at in near and _is_joined(wording, joined, at, end)}
        anchors = anchors | joined
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
        end = at + 1 if at in heads else None
        end = strange_name(wording, at) or end or _unnamed(wording, at) or _others(wording, at)
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


def _unnamed(wording: Wording, at: int) -> int | None:
    item = wording.items[at]
    if item.kind is not Kind.WORD or item.key not in UNNAMED | RELATED_COMPANY | THIRD_PARTIES or not at:
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
    shared = any(
        item.kind is Kind.ASSET or item.key in GIVE | GIVEN | {"go", "goes", "->", "gave", "went"}
        for item in items[start:at]
    )
    shared = shared or (company and capital)
    return (
        (last in TARGET and shared)
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
    strange = strange_name(wording, at)
    if strange is not None and (strange >= len(items) or items[strange].kind is Kind.MARK):
        return None, nothing(wording, at, strange, partners)
    if items[at].key in {"their", "its"} and (THIRD_PARTIES | RELATED_COMPANY) & {item.key for item in items[at:]}:
        return None, nothing(wording, at, region_end(items, at), partners)
    started = (
        items[at + 1 : at + 2]
        and items[at + 1].key not in PRONOUNS
        and (
            items[at].key in DETERMINERS - {"all", "both", "either", "each", "every", "any", "some"}
            or items[at + 1].key == "instead"
        )
    )
    chunk = stripped(wording, at, region_end(items, at))
    if chunk is not None and _TIMES & {item.key for item in items[at : chunk[1]]}:
        return None, None
    if (
        started
        and chunk is not None
        and means_something(wording, *chunk)
        and not any(item.key in PEOPLE_WORDS for item in items[chunk[0] : chunk[1]])
    ):
        return nothing(wording, *chunk, assets), None
    return None, None
