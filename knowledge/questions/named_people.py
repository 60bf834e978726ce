"""People of a partner who are told by their name."""

from collections.abc import Iterator

from knowledge.lexicon.everyday import FIRST_NAMES
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import KIN, PEOPLE_WORDS
from knowledge.lexicon.recipients import RECIPIENT_WORDS, THINGS_BESIDE_PEOPLE, TITLES
from knowledge.lexicon.relations import OUTSIDERS
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.people import DETERMINERS, Stated, as_stated, is_name
from knowledge.questions.phrases import begins
from knowledge.questions.wording import Item, Kind, Wording

_MOST_NOUNS = 3
_RELATING = words("of to under below above beside behind for near at with")
_RELATIVES = KIN | words(
    "partner friend friends colleague colleagues peer peers successor predecessor deputy stand-in mate mates"
)
_HERSELF = words("inbox mailbox account address email e-mail mail desk laptop phone hands attention office self")
"""What of somebody's only tells where it goes to her herself."""
_BEFORE_NAMES = words("to for with could can may does let")
_BEHIND_NAMES = words("only alone instead please at from get see have read")


def in_apposition(wording: Wording, at: int) -> tuple[int, int] | None:
    """The name behind people told by what they do: "their head of expansion, Aoife, wants"."""
    items = wording.items
    if at < len(items) and items[at].key in {"of", "in"}:
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


def named_after(wording: Wording, first: int) -> int | None:
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


def named_before_comma(wording: Wording, last: int) -> Iterator[Stated]:
    """A full name before a partner: "to Rowan Pike, Orion"."""
    items = wording.items
    first = last
    while first and last - first < _MOST_NOUNS and is_name(items[first - 1]):
        first -= 1
    told = first > 0 and items[first - 1].key in {"to", "with", "for"}
    if last - first > 1 and (told or items[first].key in FIRST_NAMES):
        yield from as_stated(wording, first, last)


def somebody_alone(wording: Wording, first_names: frozenset[str]) -> Iterator[Stated]:
    """Somebody told by a first name and no more: "for mei only", "could trygve (Orion) see it", "not mei, trygve"."""
    items = wording.items
    for at, item in enumerate(items):
        if item.kind is not Kind.WORD or item.key not in first_names or not at:
            continue
        instead = at > 2 and [each.key for each in items[at - 3 : at : 2]] == ["not", ","]  # noqa: PLR2004
        last = at + 1 + (at + 1 < len(items) and is_name(items[at + 1]))
        closed = last == len(items) or items[last].kind is Kind.MARK or items[last].key in _BEHIND_NAMES
        if instead or (closed and items[at - 1].key in _BEFORE_NAMES):
            yield from as_stated(wording, at, last)


def told_by_name(wording: Wording, at: int) -> Iterator[Stated]:
    """A person named alone: "told Grace on the phone", "and Mei instead of him"."""
    items = wording.items
    if items[at].key in {"instead", "rather"}:
        contrasted = begins(wording.plain(at, at + 3), "^ instead|rather of|than him|her|them")
        if contrasted and is_name(items[at - 1]):
            yield from as_stated(wording, at - 1, at)
        return
    if at + 1 == len(items) or items[at + 1].kind is not Kind.WORD:
        return
    name = items[at + 1]
    closed = at + 2 == len(items) or items[at + 2].key != "'s"
    if closed and (is_name(name) or name.key in FIRST_NAMES):
        last = at + 2 + (at + 2 < len(items) and is_name(items[at + 2]))
        yield from as_stated(wording, at + 1, last)


def people_of(wording: Wording, start: int, end: int, name: str) -> Stated:
    """Whoever is told by how they stand to a person, else the person: "Priya Raman's boss" is not Priya Raman.

    The head noun decides: the words as stated, so that nobody takes the one for the other.
    """
    items = wording.items
    first, last = wording.indices(start, end)
    if last + 1 < len(items) and items[last].key == "'s" and items[last + 1].kind is Kind.WORD:
        behind = last + 1
        while behind < min(len(items), last + 1 + _MOST_NOUNS) and _is_noun(items[behind]):
            behind += 1
        if behind > last + 1 and items[behind - 1].key not in _HERSELF:
            return start, items[behind - 1].end, wording.words(first, behind)
    linked = first - 1 - (first > 1 and items[first - 1].key in DETERMINERS)
    if linked > 0 and items[linked].key in _RELATING and _is_relative(items[linked - 1]):
        return items[linked - 1].start, end, wording.words(linked - 1, last)
    return start, end, name


def _is_noun(item: Item) -> bool:
    return item.kind is Kind.WORD and item.clean and item.key not in PURPOSE_STOPS | _BEHIND_NAMES


def _is_relative(item: Item) -> bool:
    """True for a word for somebody who stands to another one: "a friend of", "the assistant to"."""
    return item.kind is Kind.WORD and (item.key in PEOPLE_WORDS | OUTSIDERS | _RELATIVES or item.key in RECIPIENT_WORDS)
