"""Who is told by how they stand to a partner, which then is not meant itself: "a vendor Orion recommended"."""

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.cities import find_cities
from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import GIVEN_NAMES
from knowledge.lexicon.names import COMPANY_WORDS
from knowledge.lexicon.relations import (
    AFTER_A_PARTY,
    AT_HOME,
    BEFORE_A_PARTY,
    BEHIND_COMPANIES,
    BROUGHT_BY,
    COMMENDING,
    COMPANIES_TOLD,
    EMPLOYING_THEM,
    GIVING_ITSELF,
    HEADS_TOLD,
    LEFT_HOME,
    OUTSIDERS,
    RELATIVES,
)
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.people import is_agent
from knowledge.questions.phrases import begins, begins_with_any, ends, ends_in_any
from knowledge.questions.strange_names import is_common, strange_name
from knowledge.questions.widening import is_shouted
from knowledge.questions.wording import Kind, Wording

_REACH = 8
_GIVING = words(" ".join(CLASSES[each] for each in ("give", "giving", "given", "gave"))) - words(
    "walk talk read let push sell bring took ran brought demo run"
)
_OURS = words("our my we i")
_LINKED = words("at from of in ( , 's")
_SHORT_MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody told by a partner: where the word for them stands, the partner, and whether they are its own people."""

    head: int
    partner: int
    at_home: bool


def find_relations(wording: Wording) -> tuple[Relation, ...]:
    """Everybody told by a partner in the same sentence, by partner in order."""
    return wording.remember("relations", lambda: tuple(_relations(wording)))


def _relations(wording: Wording) -> Iterator[Relation]:
    for at, item in enumerate(wording.items):
        if item.kind is Kind.PARTNER and (found := _relation_of(wording, at)) is not None:
            yield found


def _relation_of(wording: Wording, at: int) -> Relation | None:
    items = wording.items
    start, end = wording.sentence_of(at)
    after = wording.plain(at + 1, min(end, at + 6))
    if begins(after, GIVING_ITSELF):
        return None
    if at > start and (items[at - 1].key in HEADS_TOLD or is_agent(items[at - 1].key)):
        if begins_with_any(after, COMMENDING):
            return Relation(at - 1, at, at_home=False)
        if begins_with_any(after, EMPLOYING_THEM):
            return Relation(at - 1, at, at_home=True)
    for link in range(at - 1, max(start, at - _REACH), -1):
        if _is_company_at(wording, link, at):
            return Relation(link - 1, at, at_home=False)
        item = items[link]
        if item.kind in {Kind.ASSET, Kind.PARTNER} or item.key in _GIVING:
            return None
        if item.key not in RELATIVES | BROUGHT_BY:
            continue
        head = link - 1
        while head > start and items[head].key in {",", "(", "also", "recently", "just"}:
            head -= 1
        if not _is_head(wording, head, item.key):
            continue
        own = head > start and items[head - 1].key in _OURS and items[head].key not in OUTSIDERS
        gone = items[head].key in OUTSIDERS or any(each.key in LEFT_HOME for each in items[link:at])
        home = not gone and ends_in_any(wording.plain(link, at), AT_HOME)
        return None if own else Relation(head, at, at_home=home)
    return None


def _is_company_at(wording: Wording, link: int, partner: int) -> bool:
    """True between a company nobody named and a partner: "our supplier for the Orion project"."""
    company = link > 0 and wording.items[link - 1].key in COMPANIES_TOLD
    return company and ends(wording.plain(link, partner), BEHIND_COMPANIES)


def _is_head(wording: Wording, at: int, link: str) -> bool:
    item = wording.items[at]
    if item.kind is not Kind.WORD:
        return False
    if item.key in HEADS_TOLD or is_agent(item.key):
        return True
    return (item.capital or link == "who") and strange_name(wording, at) is not None


def companies_named(wording: Wording) -> Iterator[tuple[int, int]]:
    """The first item and the end of each name with a capital letter that reads as a company's nobody registered."""
    shouted = is_shouted(wording)
    for at, item in enumerate(wording.items):
        if not item.capital or item.kind is not Kind.WORD or is_ordinary(item.key) or item.key in _SHORT_MONTHS:
            continue
        if item.key in GIVEN_NAMES and not COMPANY_WORDS & {each.key for each in wording.items[at + 1 : at + 3]}:
            continue
        begun = not at or wording.items[at - 1].kind is Kind.MARK
        if ((begun or shouted) and is_common(item.key)) or find_cities(item.key):
            continue
        end = strange_name(wording, at)
        if end is not None and _acts(wording, at, end) and not _is_beside_partner(wording, at, end):
            yield at, end


def _acts(wording: Wording, at: int, end: int) -> bool:
    """True for a name in the place of somebody who does or gets something."""
    start, _ = wording.sentence_of(at)
    before, after = wording.plain(max(start, at - 3), at), wording.plain(end, end + 5)
    if begins(after, GIVING_ITSELF):
        return False
    return ends_in_any(before, BEFORE_A_PARTY) or begins_with_any(after, AFTER_A_PARTY)


def _is_beside_partner(wording: Wording, at: int, end: int) -> bool:
    """True for a name that is somebody's at a partner: "Trygve (Nordkorn)", "Nordkorn's Trygve"."""
    after, before = wording.items[end : end + 2], wording.items[max(0, at - 2) : at]
    return ([each.kind for each in after[1:]] == [Kind.PARTNER] and after[0].key in _LINKED) or (
        [each.kind for each in before[:1]] == [Kind.PARTNER] and before[-1].key in _LINKED
    )
