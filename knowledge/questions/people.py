"""The words that tell of people: a name, a word for what they do, or how they stand to a company."""

from collections.abc import Iterator

from knowledge.cities import find_cities
from knowledge.lexicon.everyday import FIRST_NAMES, PRONOUNS
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.recipients import (
    BESIDE_LINKS,
    COMPANIES_BESIDE,
    HEADS,
    NO_AGENTS,
    NOBODY_IN_PARTICULAR,
    RECIPIENT_WORDS,
    THINGS_BESIDE_PEOPLE,
    WHOLE,
)
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.strange_names import is_common
from knowledge.questions.wording import Item, Kind, Wording

_LONGEST = 4
_SHORTEST_AGENT = 6
_AGENTS = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "ant", "ants")
_COMPANIES = words("company companies firm organisation organization group business team")
_BEFORE_SHIFTS = words("night day early late")

DETERMINERS = words("the a an our their its his her some any another one two three both all")
"""What stands before people."""

Stated = tuple[int, int, str]
"""Where the words for somebody start and end in the text, and the words."""

LINKS = words("at from of in")
"""What stands between people and their company."""


def is_name(item: Item) -> bool:
    """True for a word that looks like the name of a person."""
    return (
        item.kind is Kind.WORD
        and item.clean
        and item.capital
        and (not is_ordinary(item.key) or item.key in FIRST_NAMES)
    )


def is_agent(key: str) -> bool:
    """True for a word formed like those for people who do something: "welder", "colourists"."""
    return (
        len(key) >= _SHORTEST_AGENT
        and key.endswith(_AGENTS)
        and key not in NO_AGENTS | THINGS_BESIDE_PEOPLE
        and key.removesuffix("s") not in NO_AGENTS
        and not is_ordinary(key)
    )


def people_after(wording: Wording, start: int, *, agents: bool = False) -> int | None:
    """The end of a phrase of up to four words that closes with a word for people; None when there is none.

    With `agents`, words only formed like those for people count too.
    """
    items = wording.items
    end = None
    for at in range(start, min(len(items), start + _LONGEST)):
        item = items[at]
        if item.kind is not Kind.WORD or item.key == "'s" or (item.key in PURPOSE_STOPS and item.key != "media"):
            break
        if item.key in THINGS_BESIDE_PEOPLE and end is not None:
            return None
        beside = item.key in COMPANIES_BESIDE and (
            item.key not in {"company", "companies"} or (at > start and items[at - 1].key in WHOLE | COMPANIES_BESIDE)
        )
        if item.key in RECIPIENT_WORDS or beside or (agents and is_agent(item.key)):
            end = at + 1
    return _past_what_they_lead(wording, end) if end is not None else None


def _past_what_they_lead(wording: Wording, end: int) -> int:
    """Past "of dubbing" behind "head"."""
    items = wording.items
    if items[end - 1].key not in HEADS or end + 1 >= len(items) or items[end].key != "of":
        return end
    last = end + 1
    while last < min(len(items), end + 3) and is_modifier(items[last]) and not _is_verb_like(items[last].key):
        last += 1
    return last if last > end + 1 else end


def _is_verb_like(key: str) -> bool:
    return key in {"would", "wants", "want", "asks", "asked", "needs", "is", "was", "got", "has", "had", "gets", "saw"}


def people_before(wording: Wording, last: int, *, linked: bool) -> tuple[int, int] | None:
    """The people that end before an item: "the process engineers (of Orion)", "Petra (from Orion)"."""
    items = wording.items
    while linked and last and items[last - 1].key in BESIDE_LINKS:
        last -= 1
    if linked and last > 1 and items[last - 2].key == "in" and find_cities(wording.words(last - 1, last)):
        last -= 2
    first = last
    while first and last - first < _LONGEST and _is_person_like(items[first - 1]):
        first -= 1
    if first == last and linked and first and _is_person_when_linked(wording, first - 1):
        first -= 1
        if items[first].key in _COMPANIES | {"shift", "hire"}:
            first -= 1
    if first == last:
        return None
    if items[last - 1].key in RECIPIENT_WORDS or is_agent(items[last - 1].key):
        start = first
        while start and first - start < _LONGEST and is_modifier(items[start - 1]):
            start -= 1
        if start and items[start - 1].key in DETERMINERS:
            first = start
    return first, last


def _is_person_when_linked(wording: Wording, at: int) -> bool:
    """True for what names people before "at Orion" only: "to jens", "the welders", "the whole company"."""
    items = wording.items
    item = items[at]
    before = items[at - 1].key if at else ""
    if item.kind is not Kind.WORD or not item.clean:
        return False
    if item.key in _COMPANIES:
        return before in WHOLE
    if item.key in {"shift", "hire"}:
        return before in _BEFORE_SHIFTS | {"new"}
    if is_agent(item.key):
        return True
    if before == "for" and is_common(item.key):
        return False
    return before in {"to", "with", "for"} and (not is_ordinary(item.key) or item.key in FIRST_NAMES)


def is_modifier(item: Item) -> bool:
    """True for a word that may stand before one for people: "process engineers"."""
    return item.kind is Kind.WORD and item.clean and item.key not in PURPOSE_STOPS | DETERMINERS | PRONOUNS


def _is_person_like(item: Item) -> bool:
    return item.kind is Kind.WORD and item.clean and (is_name(item) or item.key in RECIPIENT_WORDS)


def as_stated(wording: Wording, first: int, last: int) -> Iterator[Stated]:
    """The words from one item to another, unless they name nobody in particular."""
    spoken = {item.key for item in wording.items[first:last]} - DETERMINERS - {"of", "and", "other"}
    if spoken and not NOBODY_IN_PARTICULAR.issuperset(spoken):
        yield wording.items[first].start, wording.items[last - 1].end, wording.words(first, last)
