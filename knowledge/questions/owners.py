"""Whose a thing is that bears an asset's name: "Vega's roadmap" and "the roadmap Vega sent us" are not ours."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from knowledge.lexicon.everyday import MONTHS, WEEKDAYS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.things import (
    ASKING_FOR,
    BELONGING,
    CARRIERS,
    GIVING_US,
    LED_BEFORE_OWNERS,
    MADE,
    OWNING,
    PART_OF_US,
    QUALIFIERS,
    RECEIVED,
    SOMEBODY_ELSE,
)
from knowledge.matching import Found, Mention, Names, Nothing, nearest
from knowledge.questions.roles import Placed, Role
from knowledge.questions.shared import is_theirs
from knowledge.questions.strange_names import strange_name
from knowledge.questions.unregistered import DETERMINERS, TARGET
from knowledge.questions.widening import is_shouted, joint, offered_by
from knowledge.questions.wording import Item, Kind, Wording

_LEADING = QUALIFIERS - {"our", "own", "company"} | {"own"}
_OURS = frozenset({"our", "my", "the", "this"})
_MOST_LEADING = 4
_LONGEST_NAME = 3
_IS = frozenset({"is", "was", "are", "isn't"})
_US = frozenset({"us", "me"})


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody else whose an asset's namesake is: its first and last item, the latter excluded, and who."""

    first: int
    end: int
    partner: int | None
    """Where the partner stands who it is of; None for somebody who is not registered."""
    told: bool
    """True where that partner gave or made it, so that it is what the partner told us (rule 25)."""


def find_owners(wording: Wording, placed: tuple[Placed, ...], ours: frozenset[str]) -> Mapping[int, Owner]:
    """By item, the namesakes of assets that are somebody else's; `ours` are the words of our own name."""
    found: dict[int, Owner] = {}
    before: int | None = None
    for at, item in enumerate(wording.items):
        if item.kind is not Kind.ASSET or item.mention is None:
            continue
        owner = _owner_before(wording, at, placed, ours) or _owner_behind(wording, at, placed, ours)
        if owner is not None:
            found[at] = owner
            if owner.told and before is not None and before not in found and _is_enumerated(wording, before, at):
                found[before] = Owner(before, before + 1, owner.partner, told=True)
        before = at
    return found


def with_sources(placed: tuple[Placed, ...], owners: Mapping[int, Owner]) -> tuple[Placed, ...]:
    """The partners with those who gave a thing as its sources (rule 25), and without those it is only called after."""
    told = {each.partner for each in owners.values() if each.told}
    aside = {each.partner for each in owners.values()} - told
    return tuple(
        Placed(each.mention, Role.SOURCE, each.at) if each.at in told else each
        for each in placed
        if each.at not in aside
    )


def not_ours(wording: Wording, mention: Mention, owner: Owner | None, names: Names) -> Mention | None:
    """The mention; Nothing over the whole phrase where the thing is another's; None for what a partner told us."""
    if owner is None:
        return mention
    if owner.told and owner.partner is not None:
        return None
    start, end = wording.items[owner.first].start, wording.items[owner.end - 1].end
    words = " ".join(wording.text[start:end].split())
    near = offered_by(mention)
    return Nothing(words, (*near, *(each for each in nearest(words, names) if each not in near))[:3], start, end)


def beside_owners(
    wording: Wording, receivers: list[tuple[int, Mention]], owners: Mapping[int, Owner]
) -> list[tuple[int, Mention]]:
    """The receivers but for names nobody registered that only tell whose a thing is."""
    spans = [(wording.items[each.first].start, wording.items[each.end - 1].end) for each in owners.values()]
    return [
        (at, each)
        for at, each in receivers
        if not isinstance(each, Nothing) or all(each.end <= start or end <= each.start for start, end in spans)
    ]


def _is_enumerated(wording: Wording, first: int, second: int) -> bool:
    between = [item.key for item in wording.items[first + 1 : second]]
    return bool(between) and between[0] in {"and", "or"} and all(key in DETERMINERS for key in between[1:])


def _owner_before(wording: Wording, at: int, placed: tuple[Placed, ...], ours: frozenset[str]) -> Owner | None:
    items = wording.items
    first = at
    while first and at - first < _MOST_LEADING and items[first - 1].key in _LEADING:
        first -= 1
    end = _carried(wording, at)
    if not first:
        return None
    before = items[first - 1]
    if before.key in {"their", "its"}:
        return Owner(first - 1, end, None, told=False) if _is_of_theirs(wording, first - 1) else None
    if before.key in MADE and first > 1 and items[first - 2].kind is Kind.PARTNER:
        return Owner(first - 2, end, first - 2, told=False)
    if before.key == "'s" and first > 1:
        return _possessor(wording, first - 2, end, placed, ours, people=end < len(items) and _is_people(items[end]))
    if wording.text[before.end : before.end + 1] in {"'", "\u2019"} and before.key in SOMEBODY_ELSE:
        return Owner(first - 1, end, None, told=False)
    if before.kind is Kind.PARTNER and _is_called_after(wording, first - 1, end, placed):
        return Owner(first - 1, end, first - 1, told=False)
    return _giver(wording, first, end, ours) or _of_a_copy(wording, first, end, placed)


def _giver(wording: Wording, first: int, end: int, ours: frozenset[str]) -> Owner | None:
    """Whoever gave it to us, as the words before tell: "Vega gave us the roadmap. May I share it?"."""
    items = wording.items
    to_us = first - 1
    while to_us > 0 and items[to_us].key in DETERMINERS:
        to_us -= 1
    verb = to_us - 1 - (to_us > 1 and items[to_us - 1].key == "with")
    if items[to_us].key not in _US or verb < 1 or items[verb].key not in (GIVING_US | {"gave"}) - {"told"}:
        return None
    giver = verb - 1
    while giver and items[giver].key in LED_BEFORE_OWNERS:
        giver -= 1
    if items[giver].kind is Kind.PARTNER:
        return Owner(giver, end, giver, told=True)
    other = giver if items[giver].key == "they" else _other_ending(wording, giver, ours)
    return None if other is None else Owner(other, end, None, told=False)


def _is_people(item: Item) -> bool:
    return item.key in PEOPLE_WORDS


def _carried(wording: Wording, at: int) -> int:
    end = at + 1
    while joint(wording, end - 1, end) is not None and wording.items[end].key in CARRIERS:
        end += 1
    return end


def _possessor(
    wording: Wording, at: int, end: int, placed: tuple[Placed, ...], ours: frozenset[str], *, people: bool
) -> Owner | None:
    """Whoever has the thing: a partner, "our customer", "someone else", a name nobody registered."""
    items = wording.items
    if items[at].kind is Kind.PARTNER:
        receives = any(each.at != at and each.role is Role.RECIPIENT for each in placed)
        return None if people else Owner(at, end, at if receives else None, told=False)
    first = _other_ending(wording, at, ours)
    return None if first is None else Owner(first, end, None, told=False)


def _of_a_copy(wording: Wording, first: int, end: int, placed: tuple[Placed, ...]) -> Owner | None:
    """A partner's own copy of a thing, which is to go to another: "Orion's copy of our roadmap"."""
    items = wording.items
    of = first - 1
    while of > 0 and items[of].key in DETERMINERS:
        of -= 1
    if of < 3 or items[of].key != "of" or items[of - 1].key not in CARRIERS or items[of - 2].key != "'s":  # noqa: PLR2004
        return None
    partner = of - 3
    others = any(each.role is Role.RECIPIENT and each.at != partner for each in placed)
    if items[partner].kind is not Kind.PARTNER or not others:
        return None
    return Owner(partner, end, partner, told=False)


def _is_of_theirs(wording: Wording, at: int) -> bool:
    """True unless the thing "they" have is ours, as their antecedent is: "our team wants to share their roadmap"."""
    start, _ = wording.sentence_of(at)
    if is_theirs(wording, at + 1):
        return False
    for here in range(at - 1, start - 1, -1):
        item = wording.items[here]
        if item.kind is Kind.PARTNER:
            return True
        if item.kind in {Kind.ASSET, Kind.PERSON}:
            return False
        if item.key in PEOPLE_WORDS:
            return not (here > start and wording.items[here - 1].key in _OURS)
    return True


def _is_called_after(wording: Wording, at: int, end: int, placed: tuple[Placed, ...]) -> bool:
    """True for "the Vega roadmap", and for "Vega roadmap" where somebody else receives it."""
    if joint(wording, at, at + 1) is None:
        return False
    before = wording.items[at - 1].key if at else ""
    if before in DETERMINERS:
        return True
    receivers = {each.at for each in placed if each.role is Role.RECIPIENT}
    handed = end < len(wording.items) and wording.items[end].key in TARGET and end + 1 in receivers
    return handed or (at not in receivers and bool(receivers))


def _other_ending(wording: Wording, at: int, ours: frozenset[str]) -> int | None:
    """The first item of whoever is not us and is told by the words that end at an item."""
    items = wording.items
    item = items[at]
    if item.kind is not Kind.WORD or item.key in ours:
        return None
    if item.key in SOMEBODY_ELSE or (item.key == "company" and at and items[at - 1].key in {"another", "other"}):
        first = at
        while first and at - first < _LONGEST_NAME and items[first - 1].key in DETERMINERS | SOMEBODY_ELSE | {"third"}:
            first -= 1
        return first
    for first in range(max(0, at - _LONGEST_NAME), at + 1):
        if items[first].key not in ours and strange_name(wording, first) == at + 1:
            return first
    begun = wording.sentence_of(at)[0] == at or is_shouted(wording)
    named = item.capital and not begun and item.key not in PEOPLE_WORDS | MONTHS | WEEKDAYS | PART_OF_US
    return at if named else None


def _owner_behind(wording: Wording, at: int, placed: tuple[Placed, ...], ours: frozenset[str]) -> Owner | None:
    items = wording.items
    start, stop = wording.sentence_of(at)
    link = _carried(wording, at)
    received = link + 2 < stop and items[link].key in TARGET and items[link + 1].kind is Kind.PARTNER
    if received and items[link + 2].key == "that":
        link += 2
    aside = link < stop and items[link].key in {",", "("}
    link += aside
    led = link
    while link < stop and items[link].key in LED_BEFORE_OWNERS:
        link += 1
    if link >= stop:
        return None
    item, after = items[link], items[link + 1].key if link + 1 < stop else ""
    if item.key == "of" and link == led:
        return _whoever(wording, link + 1, at, ours)
    if item.key == "by" and link == led and any(each.role is Role.RECIPIENT and each.at != link + 1 for each in placed):
        return _whoever(wording, link + 1, at, ours) if after == "PARTNER" else None
    if item.key == "from" and not ASKING_FOR & {each.key for each in items[start:at]}:
        return _whoever(wording, link + 1, at, ours)
    if item.key in RECEIVED and after == "from":
        return _whoever(wording, link + 2, at, ours)
    if item.key in BELONGING and after == "to":
        return _whoever(wording, link + 2, at, ours)
    if item.key in MADE | GIVING_US:
        by = next((here for here in range(link + 1, min(stop, link + 4)) if items[here].key == "by"), None)
        told = {each.key for each in items[link + 1 : by]} if by is not None else {""}
        return _whoever(wording, by + 1, at, ours) if by is not None and told <= _US | {"to", "with"} else None
    if _IS & {each.key for each in items[led:link]} and link + 1 < stop and items[link + 1].key == "'s":
        ended = link + 2 == len(items) or items[link + 2].kind is Kind.MARK
        return _whoever(wording, link, at, ours) if ended else None
    return None if aside and link == led else _maker(wording, link, at, ours)


def _whoever(wording: Wording, first: int, at: int, ours: frozenset[str]) -> Owner | None:
    """The owner whose words begin at an item: "Vega", "a customer of ours", "Foxglove", "them"."""
    items = wording.items
    while first < len(items) and items[first].key in DETERMINERS | QUALIFIERS | {"third", "one", "of"}:
        first += 1
    if first + 1 < len(items) and items[first].key.endswith("est") and items[first + 1].key in SOMEBODY_ELSE:
        first += 1
    if first >= len(items):
        return None
    item = items[first]
    if item.kind is Kind.PARTNER:
        told = isinstance(item.mention, Found)
        return Owner(at, first + 1, first, told=told)
    if item.kind is not Kind.WORD or item.key in ours:
        return None
    if item.key in SOMEBODY_ELSE | {"them", "theirs"}:
        return Owner(at, first + 1, None, told=False)
    end = strange_name(wording, first)
    return None if end is None else Owner(at, end, None, told=False)


def _maker(wording: Wording, first: int, at: int, ours: frozenset[str]) -> Owner | None:
    """Whoever made or gave the thing as the words behind it tell: "which Vega wrote", "they gave us"."""
    items = wording.items
    owner = Owner(at, first + 1, None, told=False) if items[first].key == "they" else _whoever(wording, first, at, ours)
    if owner is None or items[first].key == "them":
        return None
    verb = owner.end
    while verb < len(items) and items[verb].key in LED_BEFORE_OWNERS:
        verb += 1
    if verb >= len(items):
        return None
    given = {item.key for item in items[verb + 1 : verb + 3]} & _US
    made = items[verb].key in OWNING and items[first - 1].kind is not Kind.MARK
    told = made or (items[verb].key in GIVING_US and given)
    return replace(owner, end=verb + 1) if told else None
