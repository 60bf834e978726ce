"""Where a purpose begins: the words that lead to one."""

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.purposes import (
    ACTING,
    CALLED,
    CALLED_IF_ACTIVITY,
    DETERMINERS,
    DOING,
    ENDS_OF_PURPOSES,
    HELPING,
    LIGHT_VERBS,
    MEDIA,
    NOT_FOR,
    NOT_TOLD_BY,
    PURPOSE_LABELS,
    SUBJECTS_OF_PURPOSES,
    TAKING_IN,
    WANTING,
    WITH_IT,
    WORKING_ON,
)
from knowledge.lexicon.recipients import RECIPIENT_WORDS
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import ASKED_FOR
from knowledge.questions.facts import find_uses
from knowledge.questions.phrases import begins, begins_with_any, compiled, ends_in_any
from knowledge.questions.purpose_phrases import NO_GERUNDS, end_of, is_activity, is_plain_noun, past_determiners
from knowledge.questions.wording import Item, Kind, Wording

_REACH = 3
_AHEAD = 7
_BACK = 6
_MOST_NOUNS = 3
_NO_VERBS = NOT_TOLD_BY | words(CLASSES["give"]) | words(CLASSES["get"]) | words(CLASSES["be"]) | words(CLASSES["gave"])
_THEIRS = frozenset({"their", "its", "'s"})
_LAST_OF_CALLED = words("of it this that with to under in into inside on within about towards toward")


def begins_purpose(wording: Wording, at: int) -> int | None:
    """Where the purpose begins that the word at hand leads to; None where it leads to none."""
    items = wording.items
    key = items[at].key
    if key in {"for", "4"}:
        return _behind_for(wording, at)
    if key in PURPOSE_LABELS and (first := _behind_label(wording, at)) is not None:
        return first
    if key in _LAST_OF_CALLED and (first := _behind_called(wording, at)) is not None:
        return first
    if key in HELPING:
        return _behind_helping(wording, at)
    if key == "to":
        return _behind_to(wording, at)
    return _behind_verb(wording, at) if _is_subject(wording, at) else None


def _behind_for(wording: Wording, at: int) -> int | None:
    items = wording.items
    before = {item.key for item in items[max(0, at - 1) : at]}
    if before & (ASKED_FOR | NOT_FOR):
        return None
    if begins(wording.plain(at, at + 5), "^ for the? purpose|purposes|sake of"):
        return None
    if at + 3 < len(items) and items[at + 1].kind is Kind.PARTNER and items[at + 2].key == "'s":
        return at + 3 if _is_for_activity(wording, at + 3) else None
    return past_determiners(items, at + 1)


def _is_for_activity(wording: Wording, first: int) -> bool:
    """True where the last of the words that follow tells of something done."""
    last = end_of(wording, first)
    return last > first and (is_activity(wording.items[last - 1].key) or wording.items[last - 1].key in MEDIA)


def _behind_label(wording: Wording, at: int) -> int | None:
    """Behind "purpose:" and "purpose is a pilot"; "debugging purposes" is read from its first word."""
    items = wording.items
    if at + 1 < len(items) and items[at + 1].key in {":", "is", "=", "being", "would"}:
        first = at + 2
        while first < len(items) and (
            items[first].key in DETERMINERS | {"be", ":", "to"} or items[first].kind is Kind.PARTNER
        ):
            first += 1
        return first
    if items[at].key == "purpose" and at + 1 < len(items) and items[at + 1].kind is Kind.WORD:
        return None if items[at + 1].key in {"of", "for"} else at + 1
    if items[at].key == "purposes" and at and items[at - 1].key not in DETERMINERS:
        first = at
        while first and first > at - _MOST_NOUNS and is_plain_noun(items[first - 1]):
            first -= 1
        led = first and items[first - 1].key == "for"
        return first if first < at and not led else None
    return None


def _behind_called(wording: Wording, at: int) -> int | None:
    """Behind "as part of", "we'd file it under" and the like; behind "use it in their" only something done."""
    before = wording.plain(max(0, at - _BACK), at + 1)
    first = past_determiners(wording.items, at + 1)
    if ends_in_any(before, CALLED):
        return first
    if ends_in_any(before, CALLED_IF_ACTIVITY) and _is_for_activity(wording, first):
        return first
    return None


def _behind_to(wording: Wording, at: int) -> int | None:
    """The verb of "it to test it", "in order to test it", "needed to test it"."""
    items = wording.items
    before = items[at - 1] if at else None
    led = before is not None and (before.kind in {Kind.ASSET, Kind.PARTNER} or before.key in TAKING_IN)
    return at + 1 if led and _is_purpose_verb(wording, at + 1) else None


def _behind_helping(wording: Wording, at: int) -> int | None:
    """The verb of "which would help them to plan", "lets Orion tune it"."""
    items = wording.items
    first = at + 1
    while first < len(items) and (
        items[first].kind is Kind.PARTNER or items[first].key in {"them", "him", "her", "to", "it"}
    ):
        first += 1
    if first == at + 1 or find_uses(wording.plain(first, first + _AHEAD)):
        return None
    return first if _is_purpose_verb(wording, first) else None


def _is_subject(wording: Wording, at: int) -> bool:
    """True for the partner, "they", their people, and "it" behind "so"."""
    item = wording.items[at]
    if item.kind is Kind.PARTNER or item.key in SUBJECTS_OF_PURPOSES:
        return True
    near = {each.key for each in wording.items[max(0, at - _REACH) : at]}
    return (item.key in RECIPIENT_WORDS and bool(near & _THEIRS)) or (item.key == "it" and "so" in near)


def _behind_verb(wording: Wording, at: int) -> int | None:
    """The verb of "so that they can test it", "Orion wants to test it", "they are testing it"."""
    items = wording.items
    after = wording.plain(at + 1, at + _AHEAD)
    for phrase in WANTING:
        match = compiled(phrase).match(after)
        if match is None:
            continue
        so = "so" in {item.key for item in items[max(0, at - 2) : at]}
        if phrase == WANTING[-1] and not so:
            continue
        first = at + 1 + len(match[0].split())
        return first if _is_purpose_verb(wording, first) else None
    if items[at].key == "it":
        return None
    match = compiled(WORKING_ON).match(after)
    if match is not None:
        return past_determiners(items, at + 1 + len(match[0].split()))
    match = compiled("^ is|are|'re now|currently|just?").match(after)
    first = at + 1 + len(match[0].split()) if match else at + 1
    if (match or items[at].key == "they're") and first < len(items) and items[first].key.endswith("ing"):
        key = items[first].key
        if key in NO_GERUNDS or items[first].kind is not Kind.WORD:
            made = key in DOING and first + 1 < len(items) and items[first + 1].key in {"a", "an", "their", "its"}
            return first + 2 if made else None
        lone = end_of(wording, first) == first + 1
        return None if lone and begins(wording.plain(first + 1, first + 2), "^ for|about|at|to") else first
    return _behind_plan(wording, at)


def _behind_plan(wording: Wording, at: int) -> int | None:
    """The verb of "they plan an exhibition", and of whatever they do with it: "Vega could map the soil with it"."""
    items = wording.items
    match = compiled(ACTING).match(wording.plain(at + 1, at + _AHEAD))
    first = at + 1 + (len(match[0].split()) if match else 0)
    if first + 1 >= len(items) or items[first].kind is not Kind.WORD:
        return None
    if items[first].key in DOING and items[first + 1].key in {"a", "an", "their", "its", "some"}:
        last = end_of(wording, first + 2)
        with_it = last > first + 2 and _is_with_it(wording, last)
        return first + 2 if with_it or is_activity(items[last - 1].key) else None
    last = end_of(wording, first)
    told = last > first + 1 and items[first].key not in PEOPLE_WORDS and _is_with_it(wording, last)
    if not told or find_uses(wording.plain(first, last + 3)):
        return None
    return first if _is_purpose_verb(wording, first) else None


def _is_with_it(wording: Wording, at: int) -> bool:
    after = wording.plain(at, at + 4)
    return begins_with_any(after, WITH_IT)


def _is_purpose_verb(wording: Wording, at: int) -> bool:
    if at >= len(wording.items):
        return False
    item = wording.items[at]
    if item.kind is not Kind.WORD:
        return False
    if item.key in LIGHT_VERBS:
        return True
    if not item.clean or item.capital or item.key in ENDS_OF_PURPOSES:
        return False
    return item.key not in _NO_VERBS or _is_study(wording.items, at)


def _is_study(items: tuple[Item, ...], at: int) -> bool:
    """True for "test their conveyor"; "test it" and "review the roadmap" only tell that they get it."""
    if items[at].key not in {"test", "study", "review", "evaluate", "inspect", "examine", "try"}:
        return False
    determined = at + 2 < len(items) and items[at + 1].key in {"their", "its", "a", "an", "how", "whether"}
    return determined and items[at + 2].kind is Kind.WORD
