"""Which colleague would do the sharing, where the message names one (rule 4)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from knowledge.lexicon.everyday import FIRST_NAMES
from knowledge.lexicon.parties import (
    ALONE_BEFORE,
    ALONE_BEHIND,
    DISCLOSERS,
    DISCLOSERS_UNCLEAR,
    GIVES,
    GIVES_THIRD,
    INCOMING,
    OURSELVES,
    PEOPLE_WORDS,
    SOMEBODY,
    SUBJECTS,
    SUBJECTS_TOLD,
    TOOLS,
)
from knowledge.matching import Found, Nothing
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.phrases import begins_with_any, ends, ends_in_any, says
from knowledge.questions.values import Understood
from knowledge.questions.vocabulary import Vocabulary
from knowledge.questions.wording import Item, Kind, Wording

UNCLEAR: Final = ""
"""Stands for somebody who is not one known colleague; no id is empty."""

_REACH = 9
_DETERMINERS = frozenset(["the", "a", "an", "our", "my", "this", "that", "your", "some", "any", "another", "new"])
_THEIRS = frozenset(["their", "its"])
_JOINTS = frozenset(["and", "or", ",", "plus", "with"])
_FOR_US = frozenset(["me", "us"])
_SUPPOSED = frozenset(["if", "whether", "when", "once"])
_NO_VERBS = frozenset(["read", "go", "be", "ok", "okay", "fine", "free"])
"""Words of giving that say of an unnamed subject only that it may have or be something."""


def name_discloser(
    understood: Understood, own: Wording, names: Vocabulary, *, known: str | None = None, follows: bool = False
) -> Understood:
    """The colleague who would disclose, where somebody else than "I" or "we" is told to do it (rule 4).

    Several, unknown and unnamed ones are unclear, never the asker. Where a partner would give us something nobody of
    ours does. `known` is the thread's, whom "she" may mean. A message that `follows` one about sharing and names
    nothing but a colleague is about her.
    """
    if says(own.plain(), INCOMING):
        return replace(understood, incoming=True)
    strange = {each.start for each in understood.partners if isinstance(each, Nothing)}
    told = [who for subject in _subjects(own, strange) for who in _who(subject, names, known)]
    told += [who for at, item in enumerate(own.items) for who in _told(own, at, item)]
    told += [UNCLEAR] if told and says(own.plain(), ("or PERSON",)) else []
    if follows and not (told or understood.assets or understood.partners or understood.sources):
        told += _alone(own)
    distinct = tuple(dict.fromkeys(told))
    if len(distinct) == 1 and distinct[0] != UNCLEAR:
        return replace(understood, discloser=distinct[0])
    return replace(understood, discloser_unclear=bool(distinct))


def _subjects(own: Wording, strange: set[int]) -> Iterator[tuple[Item, ...]]:
    """What stands between "may", "if" or "for" and a word of giving, with that word; things and partners aside."""
    items = own.items
    for at, item in enumerate(items):
        if item.key not in SUBJECTS:
            continue
        for end in range(at + 2, min(len(items), at + _REACH)):
            region = items[at + 1 : end]
            if region[-1].kind in {Kind.ASSET, Kind.PARTNER, Kind.MARK} and region[-1].key != ",":
                break
            if region[-1].key in _DETERMINERS | _THEIRS or not _gives(own, end, item.key):
                continue
            for_us = end + 1 < len(items) and items[end + 1].key in _FOR_US
            if not for_us and not any(each.start in strange for each in region) and _THEIRS.isdisjoint(_keys(region)):
                yield items[at + 1 : end + 1]
            break


def _gives(own: Wording, at: int, before: str) -> bool:
    plain = own.plain(at, at + 5)
    if before in _SUPPOSED and own.items[at].key in GIVES_THIRD:
        return True
    return begins_with_any(plain, (*GIVES, "^ to :give|:publish") if before == "for" else GIVES)


def _keys(items: tuple[Item, ...]) -> set[str]:
    return {item.key for item in items}


def _who(subject: tuple[Item, ...], names: Vocabulary, known: str | None) -> Iterator[str]:
    """The one colleague a subject is, `UNCLEAR` for another one; nothing for the asker and for things."""
    *region, verb = subject
    people = [item for item in region if item.kind is Kind.PERSON]
    spoken = [item for item in region if item.kind is Kind.WORD and item.key not in OURSELVES | _DETERMINERS]
    keys = {item.key for item in spoken}
    joined = bool(_JOINTS.intersection(item.key for item in region))
    if people:
        mention = people[0].mention
        yield mention.id if len(people) == 1 and not joined and isinstance(mention, Found) else UNCLEAR
    elif keys and keys <= {"he", "she"} and known is not None:
        yield known
    elif keys & SOMEBODY or (keys & PEOPLE_WORDS and verb.key not in _NO_VERBS):
        yield UNCLEAR
    elif spoken and (all(item.capital for item in spoken) or (len(region) == 1 and verb.key not in _NO_VERBS)):
        ids = names.people.exact.get("".join(item.key for item in spoken), ())
        if len(ids) == 1:
            yield ids[0]
        elif ids or not is_ordinary(spoken[0].key) or spoken[0].key in FIRST_NAMES:
            yield UNCLEAR


def _told(own: Wording, at: int, item: Item) -> Iterator[str]:
    """Who is told to share by the words around: "cy wants to send it", "shared by an intern", "on behalf of bo"."""
    people = item.key in PEOPLE_WORDS or item.key in SOMEBODY
    if item.kind is Kind.WORD and not people and "by " not in own.plain():
        return
    start = next((back + 1 for back in range(at - 1, max(0, at - 4), -1) if own.items[back].is_stop), max(0, at - 3))
    before = own.plain(max(start, at - 3), at)
    if item.kind is Kind.PERSON:
        sharing = _is_told_to_share(own, at)
        sure = ends_in_any(before, DISCLOSERS) or sharing
        beside = ends(before, "and|or|plus|with|, $") and sharing
        if sure and not beside and isinstance(item.mention, Found):
            yield item.mention.id
        elif sure or ends_in_any(before, DISCLOSERS_UNCLEAR):
            yield UNCLEAR
    elif item.kind is Kind.PARTNER and ends(before, "behalf|name of $"):
        yield UNCLEAR
    elif item.kind is Kind.WORD:
        if people and _is_told_to_share(own, at) and not _is_partners(own, max(start, at - 3), at):
            yield UNCLEAR
        elif (
            ends(before, "by :det? $")
            and not _is_partners(own, max(start, at - 1), at)
            and (people or not (is_ordinary(item.key) or item.key in TOOLS))
        ):
            told = own.plain(max(0, at - 3 * _REACH), at)
            given = any(ends(told, f":given ** ** {end}") for end in ("by $", "by :det $"))
            yield from (UNCLEAR,) if given else ()


def _is_told_to_share(own: Wording, at: int) -> bool:
    return begins_with_any(own.plain(at + 1, at + 7), SUBJECTS_TOLD)


def _alone(own: Wording) -> Iterator[str]:
    """The colleague a follow-up is about that says no more: "and cy?", "could eve?"."""
    people = [(at, item.mention) for at, item in enumerate(own.items) if item.kind is Kind.PERSON]
    for at, mention in people:
        subject = ends_in_any(own.plain(0, at), ALONE_BEFORE)
        behind = begins_with_any(own.plain(at + 1), ALONE_BEHIND)
        sure = subject and behind and len(people) == 1 and isinstance(mention, Found)
        yield mention.id if sure and isinstance(mention, Found) else UNCLEAR


def _is_partners(own: Wording, start: int, at: int) -> bool:
    near = own.items[start : min(len(own.items), at + 4)]
    return any(each.kind is Kind.PARTNER or each.key in _THEIRS for each in near)
