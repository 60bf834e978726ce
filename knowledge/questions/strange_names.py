"""Which words read as the name of a company that nobody registered."""

from itertools import pairwise

from knowledge.cities import find_cities
from knowledge.lexicon.everyday import COMMON_WORDS, GIVEN_NAMES
from knowledge.lexicon.names import COMPANY_WORDS, LEGAL_FORMS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.rows import words
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.unregistered import GET, GIVE, GIVEN
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.territories import find_country, find_part

_SHORTEST_NAME = 3
_LONGEST_NAME = 12
_BESIDE_PERSON = frozenset({",", "(", "at", "from", "of", "in", "the", "'s", ":"})
_DERIVED = (
    *("ing", "ings", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ance", "ances", "ence", "ences"),
    *("ship", "able", "ible", "ful", "less", "ous", "ally", "ised", "ized", "ly", "ed"),
)
"""How words end that are made from others: in small letters they name no company."""
_BODIES = words(
    """
    alliance association administration authority authorities charity commission community corporation dealership
    delegation department facility federation foundation fraternity government insurance institution municipality
    organisation organization parliament partnership university universities utility
    """
)
"""Bodies, which receive as companies do."""


def strange_name(wording: Wording, at: int) -> int | None:
    """The end of a run of words that reads as a company's name; None when the word does not."""
    items = wording.items
    if not _is_strange(items[at]) or (at and _touch(wording, at - 1) and _is_part_of_name(wording, at - 1)):
        return None
    end = at + 1
    while (
        end < min(len(items), at + _LONGEST_NAME)
        and _touch(wording, end - 1)
        and items[end].kind is Kind.WORD
        and (items[end].key in COMPANY_WORDS or _goes_on(items[at], items[end]))
    ):
        end += 1
    words = wording.text[items[at].start : items[end - 1].end]
    if _is_person(wording, at, end):
        return None
    return None if find_country(words) or find_cities(words) or find_part(words) else end


def _is_person(wording: Wording, at: int, end: int) -> bool:
    """True for somebody at a partner: "Lena Brunner, Summit", "Summit (Lena Brunner)", "Summit's Lena"."""
    items = wording.items
    contact = [item.key for item in items[max(0, at - 4) : at]]
    if len(contact) > 3 and contact[-1] in {",", "("} and contact[-3] in {"at", "of", "from"}:  # noqa: PLR2004
        return contact[0] in PEOPLE_WORDS and items[at - 2].kind is Kind.PARTNER
    if items[at].key not in GIVEN_NAMES or any(
        item.key in COMPANY_WORDS | LEGAL_FORMS - GIVEN_NAMES for item in items[at + 1 : end]
    ):
        return False
    before, after = items[max(0, at - 2) : at], items[end : end + 3]
    return any(
        one.key in _BESIDE_PERSON and other.kind is Kind.PARTNER
        for one, other in (*pairwise(after), *pairwise(reversed(before)))
    )


def _goes_on(first: Item, following: Item) -> bool:
    """True for a further word of a name, which is written as its first one is: "Kelmar acquires" is Kelmar."""
    return following.capital if first.capital else _is_strange(following)


def _is_part_of_name(wording: Wording, at: int) -> bool:
    """True for a strange word, but for one that only has its capital from beginning the sentence: "Suppose Kelmar"."""
    item = wording.items[at]
    begun = not at or wording.items[at - 1].is_stop
    return _is_strange(item) and not (begun and is_common(item.key))


def _touch(wording: Wording, at: int) -> bool:
    return at + 1 < len(wording.items) and wording.text[wording.items[at].end : wording.items[at + 1].start].strip(
        " "
    ) in {"", "-", "."}


def _is_strange(item: Item) -> bool:
    if item.kind is not Kind.WORD or item.key == "'s":
        return False
    return not item.clean or (
        item.key.isalpha()
        and len(item.key) >= _SHORTEST_NAME
        and not is_ordinary(item.key)
        and item.key not in GIVE | GET | GIVEN
        and (item.capital or not is_common(item.key))
    )


def is_common(key: str) -> bool:
    """True for a word that in small letters is no company's name, though no everyday one."""
    if key in _BODIES:
        return False
    return key.endswith(_DERIVED) or bool({key, key.removesuffix("s"), key.removesuffix("es")} & COMMON_WORDS)
