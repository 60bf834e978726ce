"""People of a partner who are told by their name."""

from collections.abc import Iterator

from knowledge.lexicon.everyday import FIRST_NAMES
from knowledge.lexicon.recipients import THINGS_BESIDE_PEOPLE, TITLES
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.people import Stated, as_stated, is_name
from knowledge.questions.phrases import begins
from knowledge.questions.wording import Kind, Wording

_MOST_NOUNS = 3
_BEFORE_NAMES = words("for with could can may does let")
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
