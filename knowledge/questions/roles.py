"""Which names in a message are to be shared and which are to receive: not every name that is mentioned is meant."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.parties import (
    BEFORE_GONE,
    BEFORE_OWNERS,
    KIN,
    OUTSIDE_PARTIES,
    OWNING,
    PEOPLE_WORDS,
    PLACES_BEFORE_RELATIONS,
    PLACES_OF_PARTNERS,
    RELATED_COMPANY,
    THIRD_PARTIES,
    UNNAMED,
)
from knowledge.lexicon.recipients import RECIPIENT_WORDS, THINGS_BESIDE_PEOPLE, WHOLE
from knowledge.lexicon.relations import NO_LONGER_THERE, OUTSIDERS, PLACES_OF_RELATED
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS
from knowledge.matching import Found, Mention, Names, Nothing, fold
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.phrases import begins, ends, possible
from knowledge.questions.relations import companies_named, find_relations
from knowledge.questions.widening import is_shouted, offered_by, widened
from knowledge.questions.wording import Item, Kind, Wording

REACH = 9
"""How many words before and after a name tell what it is there for."""
_JOINTS = frozenset({"and", "or", ",", ";", "plus", "well", "then", "besides", "including"})
_FILLED = (
    _JOINTS
    | UNNAMED
    | words(
        """
        to with both as well also then that the this our a an another other maybe even company called new ( possibly
        perhaps probably finally later first afterwards just potentially eventually after before next now today
        tomorrow week month
        """
    )
)
_PLACES = (*PLACES_BEFORE_RELATIONS, *PLACES_OF_RELATED, *PLACES_OF_PARTNERS)
_ENDINGS = tuple(ending for _, ending, _ in _PLACES)
_BEHIND_OUTSIDERS = words(f"{CLASSES['may']} {CLASSES['get']} {CLASSES['be']} asks asked for in who that has had")
_OUTSIDE = RELATED_COMPANY | THIRD_PARTIES | OUTSIDE_PARTIES | OWNING
_OUTSIDE_OR_KIN = _OUTSIDE | KIN
_RELATED_TO = _OUTSIDE_OR_KIN | PEOPLE_WORDS | {"company"}
_OWN_PEOPLE = PEOPLE_WORDS | RECIPIENT_WORDS
_AFTER_HEADS = words(
    f"{CLASSES['may']} {CLASSES['be']} {CLASSES['get']} wants asks asked to with for from at by in on of and or who "
    "that about today tomorrow now please"
)
_GONE_FROM = "to|with|for|->|and|or|,|:give|:giving|:gave :det? former|ex|retired|onetime * of|at|from|with :det? $"
_LEADING = words("to with for at by and or")
_ASKED = ":may|is|are|does|do|did|if|whether|should $"
_HANDED = "to|with|for|->|and|or|,|:give|:giving|:gave|at|by the? $"


class Role(StrEnum):
    """What a partner is in a message."""

    RECIPIENT = "recipient"
    SOURCE = "source"
    OWNER = "owner"
    EXCLUDED = "excluded"
    RELATED = "related"
    POSSESSIVE = "possessive"
    PRECEDENT = "precedent"
    SPEAKER = "speaker"
    CONTEXT = "context"
    BESIDE = "beside"
    UNPLACED = "unplaced"


_BEGUN_BEFORE = frozenset({Role.EXCLUDED, Role.PRECEDENT, Role.CONTEXT})
"""Behind these a comma begins something new: "unlike Vega, Orion ..."."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A partner's name and what it is there for."""

    mention: Mention
    role: Role
    at: int


def place_partners(wording: Wording, names: Names, ids: frozenset[str] = frozenset()) -> tuple[Placed, ...]:
    """Every partner named in the text with its role, in order. Rule 34: beside another name-like word it is Nothing."""
    return wording.remember(("placed", names, ids), lambda: _place_partners(wording, names, ids))


def _place_partners(wording: Wording, names: Names, ids: frozenset[str]) -> tuple[Placed, ...]:
    shouted = is_shouted(wording)
    told = {each.partner: each for each in find_relations(wording)}
    placed: list[Placed] = []
    for at, item in enumerate(wording.items):
        if item.kind is not Kind.PARTNER or item.mention is None:
            continue
        mention = widened(wording, at, names, shouted=shouted)
        role = _role(wording, at, placed)
        if at in told and role not in {Role.RELATED, Role.EXCLUDED, Role.SOURCE}:
            role = Role.RECIPIENT if told[at].at_home else Role.CONTEXT
        if isinstance(item.mention, Nothing) and role is Role.UNPLACED and is_ordinary(fold(item.mention.words)):
            continue
        if isinstance(mention, Nothing) and fold(mention.words) in ids:
            mention, role = item.mention, Role.CONTEXT
        if role is Role.RELATED:
            mention = Nothing(_related_words(wording, at), offered_by(item.mention), item.start, item.end)
            role = Role.RECIPIENT
        if role is Role.UNPLACED and _is_everyday(item) and not _stands_alone(wording, at):
            continue
        placed.append(Placed(mention, role, at))
    others = not any(each.role is Role.RECIPIENT for each in placed) and (
        any(not each.at_home for each in told.values()) or any(True for _ in companies_named(wording))
    )
    settled = _owners_settled(wording, _besides_settled(placed, others=others), others=others)
    return _joined_backwards(wording, settled)


def _besides_settled(placed: list[Placed], *, others: bool) -> list[Placed]:
    """In "a contact at Orion" Orion receives, unless somebody else is named: "Kelmar, whom I know via Orion"."""
    role = Role.CONTEXT if others else Role.RECIPIENT
    return [replace(each, role=role) if each.role is Role.BESIDE else each for each in placed]


def _owners_settled(wording: Wording, placed: list[Placed], *, others: bool) -> list[Placed]:
    """In "Vega's design notes to Orion" Vega does not receive; "Vega's team" does, and so does Vega alone."""
    received = others or any(each.role is Role.RECIPIENT for each in placed)
    return [
        _owner_settled(wording, each, received=received) if each.role is Role.POSSESSIVE else each for each in placed
    ]


def _owner_settled(wording: Wording, owner: Placed, *, received: bool) -> Placed:
    owned = wording.items[owner.at + 2 : owner.at + 6]
    people = any(item.key in PEOPLE_WORDS for item in owned)
    things = bool(owned) and (owned[0].kind is Kind.ASSET or owned[0].key in CARRIERS)
    told = wording.plain(max(0, owner.at - 3), owner.at)
    if not received and ends(told, "into|onto|in|on|to|via|through $"):
        return replace(owner, role=Role.RECIPIENT)
    if (people and (not received or ends(told, _HANDED))) or not (received or things or people):
        return replace(owner, role=Role.RECIPIENT)
    return replace(owner, role=Role.SOURCE if things and owned[0].kind is Kind.WORD else Role.CONTEXT)


def _joined_backwards(wording: Wording, placed: list[Placed]) -> tuple[Placed, ...]:
    """A name without a role takes that of the one it is enumerated with: "who of Orion and Vega may see it"."""
    for at in range(len(placed) - 2, -1, -1):
        here, after = placed[at], placed[at + 1]
        if here.role in {Role.UNPLACED, Role.CONTEXT} and begins_coordination(wording, here.at, after.at):
            placed[at] = replace(here, role=after.role)
    return tuple(placed)


def _is_everyday(item: Item) -> bool:
    return isinstance(item.mention, Found) and not item.capital and item.mention.text.lower() in ORDINARY_WORDS


def _stands_alone(wording: Wording, at: int) -> bool:
    """True for one entry of a list of notes: "culture process, summit, in Austria"."""
    before, after = (
        wording.items[at - 1] if at else None,
        wording.items[at + 1] if at + 1 < len(wording.items) else None,
    )
    return all(each is None or each.kind is Kind.MARK for each in (before, after)) and len(wording.items) > 1


def _role(wording: Wording, at: int, placed: list[Placed]) -> Role:
    start, end = wording.sentence_of(at)
    before = wording.plain(max(_behind_colon(wording, start, at), at - REACH), at)
    after = wording.plain(at + 1, min(end, at + 1 + REACH))
    if _is_told_for_another(wording, at, before):
        return Role.RELATED
    if placed and placed[-1].role is not Role.UNPLACED and begins_coordination(wording, placed[-1].at, at):
        comma = [item.key for item in wording.items[placed[-1].at + 1 : at]] in ([","], [";"])
        if not (comma and placed[-1].role in _BEGUN_BEFORE):
            return placed[-1].role
    for role, ending, beginning in (_PLACES[at] for at in possible(before, _ENDINGS)):
        if role == "related":
            near = wording.items[at + 1 : min(end, at + 5)]
            joined = near and near[0].key in _JOINTS
            if not joined and any(item.key in RELATED_COMPANY for item in near[:3]):
                named = any(
                    first.key in RELATED_COMPANY and second.kind is Kind.PARTNER for first, second in pairwise(near)
                )
                return Role.CONTEXT if named else Role.RELATED
            if at > 1 and wording.items[at - 1].key == "of" and wording.items[at - 2].key in _OUTSIDE_OR_KIN:
                return Role.RELATED
            continue
        if ends(before, ending) and begins(after, beginning):
            return Role(role)
    return Role.UNPLACED


def _behind_colon(wording: Wording, start: int, at: int) -> int:
    """Where the words begin that lead to an item: behind a colon something new does, but for a label such as "to:"."""
    furthest = max(start, at - REACH) - 1
    return next((back + 1 for back in range(at - 2, furthest, -1) if wording.items[back].key == ":"), start)


def _is_told_for_another(wording: Wording, at: int, before: str) -> bool:
    """True for "Orion's customers", "an Orion reseller" and "a former Orion engineer", none of whom is Orion."""
    items = wording.items
    behind = [item.key for item in items[at + 1 : at + 4]]
    if ends(before, _GONE_FROM) and PEOPLE_WORDS.intersection(before.split()[-4:]):
        return True
    if not behind:
        return False
    if behind[0] == "'s":
        if ends(before, "friend|friends of $"):
            return True
        return _is_outside(items[at + 2 : at + 7]) or (behind[1:2] != [] and _has_gone(behind[1], before))
    if ends(before, NO_LONGER_THERE):
        return any(key in PEOPLE_WORDS for key in behind[:2])
    closed = len(behind) == 1 or items[at + 2].kind is Kind.MARK or behind[1] in _BEHIND_OUTSIDERS
    told = ends(before, "a|an|another|some|any|our|one|other $") or (behind[0].endswith("s") and ends(before, _HANDED))
    return behind[0] in OUTSIDERS and behind[0] not in PEOPLE_WORDS and closed and told


def _has_gone(key: str, before: str) -> bool:
    """True for one who has left and is to receive: "with Orion's former CTO"."""
    return key in BEFORE_GONE and (ends(before, _HANDED) or ends(before, _ASKED))


def _is_outside(owned: tuple[Item, ...]) -> bool:
    """True where the head of what is told as a partner's is none of its own people: "law firm", not "bank team"."""
    for at, item in enumerate(owned):
        if item.kind is not Kind.WORD or item.key in _AFTER_HEADS:
            return False
        after = owned[at + 1] if at + 1 < len(owned) else None
        modifies = (
            after is not None and after.kind is Kind.WORD and after.key in (_OWN_PEOPLE | {"office"}) - OUTSIDE_PARTIES
        )
        if item.key == "'s" and at and after is not None and after.key in KIN | OUTSIDE_PARTIES | PEOPLE_WORDS:
            return True
        owns = item.key in OWNING and BEFORE_OWNERS.issuperset(each.key for each in owned[:at])
        company = item.key == "company" and at and owned[at - 1].key not in WHOLE
        if item.key in OUTSIDE_PARTIES or owns or company:
            return not modifies and (after is None or after.key not in THINGS_BESIDE_PEOPLE)
    return False


def begins_coordination(wording: Wording, first: int, second: int) -> bool:
    """True when two items are joined by nothing but "and", "or" and commas."""
    if second - first - 1 > REACH // 2:
        return False
    between = [item.key for item in wording.items[first + 1 : second]]
    return bool(_JOINTS.intersection(between)) and _FILLED.issuperset(between)


def _related_words(wording: Wording, at: int) -> str:
    items = wording.items
    _, last = wording.sentence_of(at)
    end = at + 1
    owned = at + 1 < len(items) and items[at + 1].key == "'s"
    for ahead in range(at + 1, min(last, at + 5)):
        item = items[ahead]
        if owned and (item.kind is not Kind.WORD or item.key in _AFTER_HEADS):
            break
        if item.key in (_RELATED_TO if owned else _OUTSIDE):
            end = ahead + 1
    led = at > 1 and items[at - 1].key == "of"
    if end == at + 1 and not led:
        return wording.words(max(0, at - 2 + (items[at - 2].key in _LEADING)), end)
    return wording.words(at - 2 if led else at, end)
