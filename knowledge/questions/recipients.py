"""The partner's people and teams named in a message, as registered where known, else as stated (rule 35)."""

from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import GIVEN_NAMES
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.recipients import (
    BEFORE_PEOPLE,
    NOT_ANY_MORE,
    RECIPIENT_LABELS,
    RECIPIENT_WORDS,
    ROOMS,
    SPEAKING,
    THINGS_BESIDE_PEOPLE,
    TOLD_TO,
    WANTING_IT,
)
from knowledge.lexicon.rows import words
from knowledge.matching import Found, fold
from knowledge.questions.facts import named_of
from knowledge.questions.named_people import (
    in_apposition,
    named_after,
    named_before_comma,
    people_of,
    somebody_alone,
    told_by_name,
)
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.passing_on import employed, passed_on_to
from knowledge.questions.people import (
    DETERMINERS,
    LINKS,
    Stated,
    as_stated,
    is_modifier,
    is_name,
    people_after,
    people_before,
)
from knowledge.questions.phrases import begins
from knowledge.questions.relations import find_relations
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register

_LONGEST = 4
_THEIRS = words("their its his her")
_GETTING = words(CLASSES["get"]) | {"gets", "receives", "asks", "sees"}


def find_recipients(wording: Wording, register: Register, partners: tuple[str, ...]) -> tuple[str, ...]:
    """The partner's people and teams named: as registered where the register has them, else the words as stated.

    People who only stand for the partner ("our contacts at Orion") are none; nor are those who left it.
    """
    known = registered_recipients(register, partners)
    named = [(start, end, each) for each, start, end in named_of(wording, known)]
    named = [(start, end, each) for start, end, each in named if _is_recipient(wording, start, end, each)]
    related = [people_of(wording, start, end, each) for start, end, each in named]
    found = {start: each for start, _, each in related}
    named = [(*each[:2], "") for each in (*named, *related)]
    signed = signature(wording.text)
    theirs = {first for name in known for first in _first_names(name)}
    first_names = frozenset(each.key for each in wording.items if each.key in GIVEN_NAMES or each.key in theirs)
    told = (
        *_by_address(wording, known),
        *wording.remember("own people", lambda: tuple(_own_people(wording))),
        *_relations_of(wording, first_names),
        *wording.remember("stated recipients", lambda: tuple(_stated_recipients(wording))),
        *somebody_alone(wording, first_names),
    )
    covered = {at for start, end, _ in named for at in range(start, end)}
    for start, end, stated in told:
        if stated and start < signed and covered.isdisjoint(range(start, end)):
            found.setdefault(start, stated)
    return tuple(dict.fromkeys(stated for _, stated in sorted(found.items())))


def _is_recipient(wording: Wording, start: int, end: int, name: str) -> bool:
    """True for a name outside the partner's own; a team called by an everyday word must be told as a team."""
    if any(item.kind is Kind.PARTNER for item in wording.around(start, end)):
        return False
    if " " in name or not is_ordinary(fold(name)):
        return True
    after = next((item.key for item in wording.items if item.start >= end), "")
    before = [item.key for item in wording.items if item.end <= start][-1:]
    return after in PEOPLE_WORDS or bool({"'s", "their"} & set(before))


def _by_address(wording: Wording, known: tuple[str, ...]) -> Iterator[Stated]:
    """Whoever an address of the partner's belongs to: the one registered person it spells, else the address."""
    for at, item in enumerate(wording.items):
        address = wording.text[item.start : item.end]
        if item.kind is not Kind.PARTNER or "@" not in address or not isinstance(item.mention, Found):
            continue
        spelled = fold(address.partition("@")[0].replace(".", " ").replace("_", " "))
        people = [name for name in known if fold(name) == spelled]
        yield item.start, item.end, people[0] if len(people) == 1 else wording.words(at, at + 1)


def _relations_of(wording: Wording, first_names: frozenset[str]) -> Iterator[Stated]:
    """Somebody told by a first name alone: "to Priya's boss"."""
    for item in wording.items:
        if item.kind is Kind.WORD and item.key in first_names:
            start, end, told = people_of(wording, item.start, item.end, "")
            if told:
                yield start, end, told


def _first_names(name: str) -> Iterator[str]:
    """What somebody with a registered name is called for short; not what is a word too."""
    first, *others = name.removeprefix("Dr ").split()
    if others and not is_ordinary(fold(first)):
        yield fold(first)


def registered_recipients(register: Register, partners: tuple[str, ...]) -> tuple[str, ...]:
    """The people, teams and other recipients that the register names for some partners, each once."""
    return tuple(dict.fromkeys(_registered(register, partners)))


def _registered(register: Register, partners: tuple[str, ...]) -> Iterator[str]:
    for partner in partners:
        record = register.partners.get(partner)
        for team in record.teams if record else ():
            yield team.name
            yield from team.people
        for tent in register.tents.values():
            yield from tent.partner_people if tent.partner == partner else ()
        for agreement in register.agreements_of.get(partner, ()):
            for term in agreement.terms:
                yield from term.recipients or ()


def _own_people(wording: Wording) -> Iterator[Stated]:
    """Those who are told by a partner and are its own: "the contractor Orion uses"."""
    for each in find_relations(wording):
        if each.at_home:
            first = each.head
            while first and is_modifier(wording.items[first - 1]):
                first -= 1
            yield from as_stated(wording, first, each.head + 1)


def _stated_recipients(wording: Wording) -> Iterator[Stated]:
    items = wording.items
    for at, item in enumerate(items):
        owned = item.key == "'s" and at > 0 and items[at - 1].kind is Kind.PARTNER
        if owned or item.key in _THEIRS:
            yield from _owned_people(wording, at + 1, by_name=owned)
        elif item.key == "theirs" and at and items[at - 1].key == "of":
            yield from _found_before(wording, at - 1, linked=True)
        elif item.kind is Kind.PARTNER or item.key == "they":
            yield from _beside_partner(wording, at) if item.kind is Kind.PARTNER else ()
            yield from passed_on_to(wording, at)
            yield from employed(wording, at)
        elif item.key in RECIPIENT_LABELS and at + 1 < len(items) and items[at + 1].key in {":", "is", "=", "would"}:
            yield from _labelled(wording, at + 2)
        elif item.key in {"only", "just"}:
            yield from _only_those(wording, at)
        elif item.key in TOLD_TO or (item.key in {"instead", "rather"} and at):
            yield from told_by_name(wording, at)


def _owned_people(wording: Wording, first: int, *, by_name: bool) -> Iterator[Stated]:
    """People told as the partner's: "Orion's CTO", "their security team", "Orion's buyer, Aoife"."""
    items = wording.items
    last = people_after(wording, first)
    if last is None and by_name:
        last = _acting_after(wording, first) or named_after(wording, first)
    if last is None and (by_name or _is_given_to(items, first)):
        last = people_after(wording, first, agents=True)
    if last is None or items[first].key in NOT_ANY_MORE:
        return
    if first > 1 and items[last - 1].key in ROOMS and items[first - 2 - by_name].key in LINKS | {"on", "inside"}:
        return
    if by_name and (passed := list(passed_on_to(wording, last - 1))):
        yield from passed
        return
    if by_name and _only_speaks(wording, last):
        return
    while first < last - 1 and items[first].key in BEFORE_PEOPLE:
        first += 1
    named = in_apposition(wording, last)
    yield from as_stated(wording, *(named or (first, last)))
    yield from _joined_people(wording, last)


def _is_given_to(items: tuple[Item, ...], first: int) -> bool:
    """True for "to their" and "for their", behind which people are expected."""
    return first > 1 and items[first - 2].key in {"to", "with", "for"}


def _only_speaks(wording: Wording, at: int) -> bool:
    """True where the people before only tell us something and are said to want nothing: "Orion's lawyer claims"."""
    if not begins(wording.plain(at, at + 4), SPEAKING):
        return False
    _, end = wording.sentence_of(at)
    return not any(item.key in _GETTING for item in wording.items[at + 1 : end])


def _joined_people(wording: Wording, at: int) -> Iterator[Stated]:
    """Those enumerated with people just told: "or just the devs"."""
    items = wording.items
    while at < len(items) and items[at].key in {"and", "or", ","}:
        first = at + 1
        while first < len(items) and (items[first].key in DETERMINERS or items[first].key in {"just", "only", "also"}):
            first += 1
        last = people_after(wording, first, agents=True)
        if last is None or items[first].key.isdigit():
            return
        yield from as_stated(wording, first, last)
        at = last


def _acting_after(wording: Wording, first: int) -> int | None:
    """The end of up to three words, no things, behind which somebody wants something: "Orion's chairman asked"."""
    items = wording.items
    for last in range(first + 1, min(len(items), first + _LONGEST)):
        item = items[last - 1]
        if item.kind is not Kind.WORD or not item.clean or item.key in THINGS_BESIDE_PEOPLE | PURPOSE_STOPS:
            return None
        told = begins(wording.plain(last, last + 4), WANTING_IT[0])
        if told and items[last].key not in {"is", "are", "was", "'d", "would", "likes"}:
            return last
    return None


def _beside_partner(wording: Wording, at: int) -> Iterator[Stated]:
    items = wording.items
    if at + 1 < len(items) and items[at + 1].key in RECIPIENT_WORDS and (end := people_after(wording, at + 1)):
        yield from as_stated(wording, at + 1, end)
    if at > 1 and items[at - 1].key == "," and is_name(items[at - 2]):
        yield from named_before_comma(wording, at - 1)
    link = at - 1
    while link > 0 and items[link].key in {"the", "("}:
        link -= 1
    if link < 0 or items[at - 1].key not in LINKS | {"(", "the"}:
        return
    last = link if items[link].key in LINKS else link + 1
    yield from _found_before(wording, last, linked=items[link].key in LINKS)


def _found_before(wording: Wording, last: int, *, linked: bool) -> Iterator[Stated]:
    found = people_before(wording, last, linked=linked)
    if found is None or wording.items[found[0]].key in NOT_ANY_MORE:
        return
    first, last = found
    if first > 1 and wording.items[first - 1].key == "(" and is_name(wording.items[first - 2]):
        last = first - 1
        first = last - 1 - (last > 1 and is_name(wording.items[last - 2]))
    yield from as_stated(wording, first, last)


def _labelled(wording: Wording, first: int) -> Iterator[Stated]:
    items = wording.items
    while first < len(items) and (items[first].key in DETERMINERS or items[first].key == "be"):
        first += 1
    last = first
    while last < len(items) and last - first < _LONGEST and items[last].kind is Kind.WORD and items[last].clean:
        if items[last].key in PURPOSE_STOPS or items[last].key.isdigit():
            break
        last += 1
    if last > first:
        yield from as_stated(wording, first, last)
        yield from _joined_people(wording, last)


def _only_those(wording: Wording, at: int) -> Iterator[Stated]:
    """People told by themselves: "to Vega, only the pricing actuaries"."""
    items = wording.items
    if at and items[at - 1].kind is not Kind.MARK and items[at - 1].key not in {"but", "and"}:
        return
    first = at + 1
    while first < len(items) and items[first].key in DETERMINERS - {"our"}:
        first += 1
    last = people_after(wording, first)
    if last is not None and (last == len(items) or items[last].kind is Kind.MARK):
        yield from as_stated(wording, first, last)
