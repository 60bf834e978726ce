"""How far the words of a purpose reach, and which words tell none though they stand where one is expected."""

from dataclasses import dataclass

from knowledge.lexicon.classes import AGREEMENT_WORDS, CLASSES
from knowledge.lexicon.everyday import GIVEN_NAMES
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.purposes import (
    DETERMINERS,
    ENDS_OF_PURPOSES,
    INSIDE_PURPOSES,
    LIGHT_VERBS,
    LITTLE_IN_PURPOSES,
    NAMES_OF_WORK,
    NO_ACTIVITIES,
    NO_PURPOSES,
    NOT_TOLD_BY,
    PURPOSE_NOUNS,
    QUESTION_WORDS,
    USED_IN,
)
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.strange_names import is_common
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.territories import find_country, find_group, find_named_part

_LONGEST = 6
_SHORTEST_ACTIVITY = 6
_ACTIVITIES = ("ing", "tion", "sion", "ment", "sis")
_AGREEMENTS = words(AGREEMENT_WORDS)
_ORDERED = words("next last right ok going this second third may march")
"""Words that go on with a purpose behind "the" only: "sizing the next batch"."""
_BEFORE_NOUNS = frozenset({"press", "media", "public"})
_LED_IN = frozenset({"for", "4", "in", "within"})

NO_GERUNDS = NOT_TOLD_BY | words(CLASSES["giving"]) | words("recording logging approving registering reporting")
"""Verb forms that begin no purpose: asking, telling, giving."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some items that state a purpose."""

    first: int
    behind: int


def past_determiners(items: tuple[Item, ...], at: int) -> int:
    """The first item that is no "the", "their" or "is"."""
    while at < len(items) and (items[at].key in DETERMINERS or items[at].key in {":", "is", "="}):
        at += 1
    return at


def is_plain_noun(item: Item) -> bool:
    """True for a word that may be one of a purpose."""
    return item.kind is Kind.WORD and item.clean and item.key not in ENDS_OF_PURPOSES | LITTLE_IN_PURPOSES | {"for"}


def is_activity(key: str) -> bool:
    """True for a word that tells of something done by its form or its meaning: "pilot", "dubbing", "calibration"."""
    if key in PURPOSE_NOUNS:
        return True
    formed = len(key) >= _SHORTEST_ACTIVITY and key.endswith(_ACTIVITIES)
    return formed and key not in NO_ACTIVITIES | NO_GERUNDS | CARRIERS | _AGREEMENTS | PEOPLE_WORDS


def end_of(wording: Wording, first: int) -> int:
    """The end of the words of a purpose."""
    items = wording.items
    at = first
    asks = False
    while at < len(items) and at - first < _LONGEST + 3 * asks:
        item = items[at]
        asks = asks or (at > first and item.key in QUESTION_WORDS)
        if not _continues(wording, at, first, asks=asks):
            break
        at += 1
    while at > first and (
        items[at - 1].key in LITTLE_IN_PURPOSES | QUESTION_WORDS or items[at - 1].key in {"should", "new"}
    ):
        at -= 1
    return at


def _continues(wording: Wording, at: int, first: int, *, asks: bool) -> bool:
    items = wording.items
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if item.kind is Kind.ASSET:
        return (
            at > first
            and following is not None
            and following.kind is Kind.WORD
            and is_plain_noun(following)
            and not _is_stop_word(following)
        )
    if item.kind is not Kind.WORD or not item.clean or item.key == "'s" or item.key.isdigit():
        return False
    if asks and item.key in {"to", "should", "they", "it", "can", "could"}:
        return True
    if at > first and item.key in _ORDERED and items[at - 1].key in DETERMINERS:
        return True
    if item.key in INSIDE_PURPOSES:
        return (
            at > first
            and following is not None
            and following.kind is Kind.WORD
            and is_plain_noun(following)
            and not following.key.isdigit()
        )
    if item.key in DETERMINERS or item.key in QUESTION_WORDS:
        return at > first and not {item.key} & {"this", "that"}
    if item.capital and not is_ordinary(item.key) and not wording.text[item.start : item.end].isupper():
        return at == first or _names_work(wording, at)
    if item.key in _BEFORE_NOUNS and following is not None and _is_noun_of_purpose(following.key):
        return True
    return item.key not in ENDS_OF_PURPOSES and item.key not in PURPOSE_STOPS - INSIDE_PURPOSES


def _is_noun_of_purpose(key: str) -> bool:
    return key in {"purpose", "purposes", "line"} or is_activity(key)


def _names_work(wording: Wording, at: int) -> bool:
    """True for a name that some work goes by: "the Rotterdam project"."""
    return at + 1 < len(wording.items) and wording.items[at + 1].key in NAMES_OF_WORK


def _is_stop_word(item: Item) -> bool:
    return item.key in ENDS_OF_PURPOSES or item.key in PURPOSE_STOPS


def is_no_purpose(wording: Wording, first: int, last: int) -> bool:
    """True for people, places, times and whatever else "for" leads to."""
    items = wording.items[first:last]
    told = [item for item in items if item.key not in LITTLE_IN_PURPOSES]
    if not told or told[0].key in NO_PURPOSES or told[-1].key in _AGREEMENTS:
        return True
    verbal = told[0].key.endswith("ing") or any(item.key in QUESTION_WORDS for item in items)
    if told[-1].key in NO_PURPOSES or (told[0].key in NO_GERUNDS if verbal else _is_used_in(wording, first, told[-1])):
        return True
    if not verbal and (told[-1].key in PEOPLE_WORDS - PURPOSE_NOUNS or told[0].key in {"everyone", "anybody"}):
        return True
    if [item.key for item in wording.items[last : last + 2]] == ["to", Kind.PARTNER.value]:
        return True
    if not verbal and _is_somebody(wording, told, last):
        return True
    name = wording.text[told[0].start : told[0].end]
    named = told[0].capital and not name.isupper() and not is_ordinary(told[0].key)
    if named and not (len(told) > 1 and told[1].key in NAMES_OF_WORK):
        return True
    spoken = wording.words(first, last)
    return bool(find_country(spoken) or find_group(spoken) or find_named_part(spoken))


def _is_somebody(wording: Wording, told: list[Item], last: int) -> bool:
    """True for a first name alone, and for whoever is at a partner: "for mei only", "for trygve at Orion"."""
    if len(told) > 1 or told[0].key in PURPOSE_NOUNS:
        return False
    behind = wording.items[last : last + 2]
    at_partner = [each.kind for each in behind[1:]] == [Kind.PARTNER] and behind[0].key in {"at", "from", "of", "("}
    strange = not is_ordinary(told[0].key) and not is_activity(told[0].key) and not is_common(told[0].key)
    return told[0].key in GIVEN_NAMES or (at_partner and strange)


def _is_used_in(wording: Wording, first: int, told: Item) -> bool:
    """True for "for the Limerick stores"; "to pick sites" is a purpose all the same."""
    while first and wording.items[first - 1].key in DETERMINERS:
        first -= 1
    return told.key in USED_IN and first > 0 and wording.items[first - 1].key in _LED_IN


def words_of(wording: Wording, phrase: Phrase) -> str:
    """The words of a purpose without those that say nothing of it."""
    first, behind = phrase.first, phrase.behind
    items = wording.items
    while first < behind - 1 and (
        items[first].key in LIGHT_VERBS
        or items[first].key in DETERMINERS
        or (items[first].key in {"plan", "plans", "planning"} and items[first + 1].key in {"a", "an", "some"})
    ):
        first += 1
    return wording.words(first, behind).removesuffix(" purposes").removesuffix(" purpose")
