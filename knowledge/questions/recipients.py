"""The partner's people and teams named in a message, as registered where known, else as stated (rule 35)."""

from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import FIRST_NAMES
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import PEOPLE_WORDS, THIRD_PARTIES, UNNAMED
from knowledge.lexicon.recipients import (
    BEFORE_PEOPLE,
    EMPLOYING,
    NOBODY_IN_PARTICULAR,
    NOT_ANY_MORE,
    PASSING_ON,
    RECIPIENT_LABELS,
    RECIPIENT_WORDS,
    ROOMS,
    SPEAKING,
    THINGS_BESIDE_PEOPLE,
    TITLES,
    TOLD_TO,
    WANTING_IT,
)
from knowledge.lexicon.rows import words
from knowledge.matching import Found, Names, fold
from knowledge.questions.facts import named_in
from knowledge.questions.people import DETERMINERS, LINKS, is_name, people_after, people_before
from knowledge.questions.phrases import begins, compiled
from knowledge.questions.roles import is_ordinary
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register

_LONGEST = 4
_REACH = 12
_MOST_NOUNS = 3
_THEIRS = words("their its his her")
_GETTING = words(CLASSES["get"]) | {"gets", "receives", "asks", "sees"}
_Stated = tuple[int, int, str]


def find_recipients(wording: Wording, register: Register, partners: tuple[str, ...]) -> tuple[str, ...]:
    """The partner's people and teams named: as registered where the register has them, else the words as stated.

    People who only stand for the partner ("our contacts at Orion") are none; nor are those who left it.
    """
    known = list(dict.fromkeys(_registered_recipients(register, partners)))
    named = [(start, end, each) for each, start, end in named_in(wording, Names((name, (name,)) for name in known))]
    found = {start: each for start, end, each in named if _is_recipient(wording, start, end, each)}
    signed = signature(wording.text)
    for start, end, stated in _stated_recipients(wording):
        if stated and start < signed and not any(start < other_end and other < end for other, other_end, _ in named):
            found.setdefault(start, stated)
    return tuple(dict.fromkeys(stated for _, stated in sorted(found.items())))


def _is_recipient(wording: Wording, start: int, end: int, name: str) -> bool:
    """True for a name outside the partner's own; a team called by an everyday word must be told as a team."""
    if any(item.kind is Kind.PARTNER and start < item.end and item.start < end for item in wording.items):
        return False
    if " " in name or not is_ordinary(fold(name)):
        return True
    after = next((item.key for item in wording.items if item.start >= end), "")
    before = [item.key for item in wording.items if item.end <= start][-1:]
    return after in PEOPLE_WORDS or bool({"'s", "their"} & set(before))


def _registered_recipients(register: Register, partners: tuple[str, ...]) -> Iterator[str]:
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


def _stated_recipients(wording: Wording) -> Iterator[_Stated]:
    items = wording.items
    for at, item in enumerate(items):
        owned = item.key == "'s" and at > 0 and items[at - 1].kind is Kind.PARTNER
        if owned or item.key in _THEIRS:
            yield from _owned_people(wording, at + 1, by_name=owned)
        elif item.key == "theirs" and at and items[at - 1].key == "of":
            yield from _found_before(wording, at - 1, linked=True)
        elif item.kind is Kind.PARTNER or item.key == "they":
            yield from _beside_partner(wording, at) if item.kind is Kind.PARTNER else ()
            yield from _passed_on_to(wording, at)
            yield from _employed(wording, at)
        elif item.key in RECIPIENT_LABELS and at + 1 < len(items) and items[at + 1].key in {":", "is", "=", "would"}:
            yield from _labelled(wording, at + 2)
        elif item.key in {"only", "just"}:
            yield from _only_those(wording, at)
        elif item.key in TOLD_TO or (item.key in {"instead", "rather"} and at):
            yield from _told_by_name(wording, at)


def _stated(wording: Wording, first: int, last: int) -> Iterator[_Stated]:
    """The words from one item to another, unless they name nobody in particular."""
    spoken = {item.key for item in wording.items[first:last]} - DETERMINERS - {"of", "and", "other"}
    if spoken and not NOBODY_IN_PARTICULAR.issuperset(spoken):
        yield wording.items[first].start, wording.items[last - 1].end, wording.words(first, last)


def _owned_people(wording: Wording, first: int, *, by_name: bool) -> Iterator[_Stated]:
    """People told as the partner's: "Orion's CTO", "their security team", "Orion's buyer, Aoife"."""
    items = wording.items
    last = people_after(wording, first)
    if last is None and by_name:
        last = _acting_after(wording, first) or _named_after(wording, first)
    if last is None and (by_name or _is_given_to(items, first)):
        last = people_after(wording, first, agents=True)
    if last is None or items[first].key in NOT_ANY_MORE:
        return
    if first > 1 and items[last - 1].key in ROOMS and items[first - 2 - by_name].key in LINKS | {"on", "inside"}:
        return
    if by_name and (passed := list(_passed_on_to(wording, last - 1))):
        yield from passed
        return
    if by_name and _only_speaks(wording, last):
        return
    while first < last - 1 and items[first].key in BEFORE_PEOPLE:
        first += 1
    named = _in_apposition(wording, last)
    yield from _stated(wording, *(named or (first, last)))
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


def _joined_people(wording: Wording, at: int) -> Iterator[_Stated]:
    """Those enumerated with people just told: "or just the devs"."""
    items = wording.items
    while at < len(items) and items[at].key in {"and", "or", ","}:
        first = at + 1
        while first < len(items) and (items[first].key in DETERMINERS or items[first].key in {"just", "only", "also"}):
            first += 1
        last = people_after(wording, first, agents=True)
        if last is None or items[first].key.isdigit():
            return
        yield from _stated(wording, first, last)
        at = last


def _in_apposition(wording: Wording, at: int) -> tuple[int, int] | None:
    """The name behind people told by what they do: "their head of expansion, Aoife, wants"."""
    items = wording.items
    if at < len(items) and items[at].key == "of":
        at += 2
    if at + 1 >= len(items) or items[at].key not in {",", "("}:
        return None
    titled = items[at + 1].key in TITLES
    at += titled + (titled and at + 2 < len(items) and items[at + 2].is_stop)
    last = at + 1
    while last < min(len(items), at + 3) and is_name(items[last]):
        last += 1
    closed = last == len(items) or items[last].kind is Kind.MARK
    return (at + 1, last) if last > at + 1 and closed else None


def _named_after(wording: Wording, first: int) -> int | None:
    """The end of a name behind the partner's: "Vega's Tomasz"; None before a noun that makes a thing of it."""
    items = wording.items
    last = first
    while last < min(len(items), first + 2) and is_name(items[last]):
        last += 1
    if last == first or wording.text[items[first].start : items[first].end].isupper():
        return None
    after = items[last] if last < len(items) else None
    closed = after is None or after.kind is Kind.MARK or (after.kind is Kind.WORD and is_ordinary(after.key))
    return last if closed and (after is None or after.key not in THINGS_BESIDE_PEOPLE) else None


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


def _beside_partner(wording: Wording, at: int) -> Iterator[_Stated]:
    items = wording.items
    if "@" in wording.text[items[at].start : items[at].end] and isinstance(items[at].mention, Found):
        yield items[at].start, items[at].end, wording.words(at, at + 1)
    if at + 1 < len(items) and items[at + 1].key in RECIPIENT_WORDS and (end := people_after(wording, at + 1)):
        yield from _stated(wording, at + 1, end)
    if at > 1 and items[at - 1].key == "," and is_name(items[at - 2]):
        yield from _named_before_comma(wording, at - 1)
    link = at - 1
    while link > 0 and items[link].key in {"the", "("}:
        link -= 1
    if link < 0 or items[at - 1].key not in LINKS | {"(", "the"}:
        return
    last = link if items[link].key in LINKS else link + 1
    yield from _found_before(wording, last, linked=items[link].key in LINKS)


def _found_before(wording: Wording, last: int, *, linked: bool) -> Iterator[_Stated]:
    found = people_before(wording, last, linked=linked)
    if found is None or wording.items[found[0]].key in NOT_ANY_MORE:
        return
    first, last = found
    if first > 1 and wording.items[first - 1].key == "(" and is_name(wording.items[first - 2]):
        last = first - 1
        first = last - 1 - (last > 1 and is_name(wording.items[last - 2]))
    yield from _stated(wording, first, last)


def _named_before_comma(wording: Wording, last: int) -> Iterator[_Stated]:
    """A full name before a partner: "to Rowan Pike, Orion"."""
    items = wording.items
    first = last
    while first and last - first < _MOST_NOUNS and is_name(items[first - 1]):
        first -= 1
    told = first > 0 and items[first - 1].key in {"to", "with", "for"}
    if last - first > 1 and (told or items[first].key in FIRST_NAMES):
        yield from _stated(wording, first, last)


def _passed_on_to(wording: Wording, at: int) -> Iterator[_Stated]:
    """Whom the partner itself would pass it on to: "may Orion resell it to a supplier"."""
    items = wording.items
    after = wording.plain(at + 1, at + 1 + _REACH)
    match = next((match for phrase in PASSING_ON if (match := compiled(phrase).match(after))), None)
    if match is None:
        return
    first = at + 1 + len(match[0].split())
    while first < len(items) and items[first].key in DETERMINERS:
        first += 1
    if first == len(items):
        return
    determined = items[first - 1].key in DETERMINERS
    last = people_after(wording, first, agents=determined)
    if last is None and items[first].key in UNNAMED | THIRD_PARTIES | RECIPIENT_WORDS:
        last = first + 1
    if last is None and determined:
        last = _closed_nouns(wording, first)
    if last is not None:
        yield from _stated(wording, first, last)


def _closed_nouns(wording: Wording, first: int) -> int | None:
    """The end of up to three nouns that end a sentence: "to a foundry", "to their printing house"."""
    items = wording.items
    last = first
    while last < min(len(items), first + _MOST_NOUNS) and items[last].kind is Kind.WORD and items[last].clean:
        if items[last].key in PURPOSE_STOPS | THINGS_BESIDE_PEOPLE:
            break
        last += 1
    closed = last == len(items) or items[last].kind is Kind.MARK or items[last].key in {"in", "on", "for"}
    return last if last > first and closed else None


def _employed(wording: Wording, at: int) -> Iterator[_Stated]:
    """Those whom the partner is said to have: "Orion has a newcomer in the kiln group"."""
    match = compiled(EMPLOYING).match(wording.plain(at + 1, at + 6))
    if match is None:
        return
    first = at + 1 + len(match[0].split())
    last = people_after(wording, first)
    if last is not None and not UNNAMED.intersection(item.key for item in wording.items[first:last]):
        yield from _stated(wording, first, last)


def _labelled(wording: Wording, first: int) -> Iterator[_Stated]:
    items = wording.items
    while first < len(items) and (items[first].key in DETERMINERS or items[first].key == "be"):
        first += 1
    last = first
    while last < len(items) and last - first < _LONGEST and items[last].kind is Kind.WORD and items[last].clean:
        if items[last].key in PURPOSE_STOPS or items[last].key.isdigit():
            break
        last += 1
    if last > first:
        yield from _stated(wording, first, last)
        yield from _joined_people(wording, last)


def _only_those(wording: Wording, at: int) -> Iterator[_Stated]:
    """People told by themselves: "to Vega, only the pricing actuaries"."""
    items = wording.items
    if at and items[at - 1].kind is not Kind.MARK and items[at - 1].key not in {"but", "and"}:
        return
    first = at + 1
    while first < len(items) and items[first].key in DETERMINERS - {"our"}:
        first += 1
    last = people_after(wording, first)
    if last is not None and (last == len(items) or items[last].kind is Kind.MARK):
        yield from _stated(wording, first, last)


def _told_by_name(wording: Wording, at: int) -> Iterator[_Stated]:
    """A person named alone: "told Grace on the phone", "and Mei instead of him"."""
    items = wording.items
    if items[at].key in {"instead", "rather"}:
        contrasted = begins(wording.plain(at, at + 3), "^ instead|rather of|than him|her|them")
        if contrasted and is_name(items[at - 1]):
            yield from _stated(wording, at - 1, at)
        return
    if at + 1 == len(items) or items[at + 1].kind is not Kind.WORD:
        return
    name = items[at + 1]
    closed = at + 2 == len(items) or items[at + 2].key != "'s"
    if closed and (is_name(name) or name.key in FIRST_NAMES):
        last = at + 2 + (at + 2 < len(items) and is_name(items[at + 2]))
        yield from _stated(wording, at + 1, last)
