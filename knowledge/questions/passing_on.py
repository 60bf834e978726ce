"""Those to whom a partner would pass on what it gets, and those it is said to have."""

from collections.abc import Iterator

from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import THIRD_PARTIES, UNNAMED
from knowledge.lexicon.recipients import EMPLOYING, PASSING_ON, RECIPIENT_WORDS, THINGS_BESIDE_PEOPLE
from knowledge.questions.people import DETERMINERS, Stated, as_stated, people_after
from knowledge.questions.phrases import compiled
from knowledge.questions.wording import Kind, Wording

_REACH = 12
_MOST_NOUNS = 3


def passed_on_to(wording: Wording, at: int) -> Iterator[Stated]:
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
        yield from as_stated(wording, first, last)


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


def employed(wording: Wording, at: int) -> Iterator[Stated]:
    """Those whom the partner is said to have: "Orion has a newcomer in the kiln group"."""
    match = compiled(EMPLOYING).match(wording.plain(at + 1, at + 6))
    if match is None:
        return
    first = at + 1 + len(match[0].split())
    last = people_after(wording, first)
    if last is not None and not UNNAMED.intersection(item.key for item in wording.items[first:last]):
        yield from as_stated(wording, first, last)
