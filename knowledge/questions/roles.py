"""Which names in a message are to be shared and which are to receive: not every name that is mentioned is meant."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from knowledge.lexicon.classes import AGREEMENT_WORDS, CLASSES, KNOWN_WORDS
from knowledge.lexicon.everyday import MONTHS, ORDINARY_WORDS, WEEKDAYS
from knowledge.lexicon.names import COMPANY_WORDS, LEGAL_FORMS
from knowledge.lexicon.parties import PEOPLE_WORDS, PLACES_OF_PARTNERS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS, QUALIFIERS
from knowledge.matching import Found, Mention, Names, Nothing, Several, fold, nearest
from knowledge.questions.phrases import begins, ends
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.territories import find_country

REACH = 9
"""How many words before and after a name tell what it is there for."""
_JOINTS = frozenset({"and", "or", ",", "plus", "well"})
_FILLED = (
    _JOINTS
    | UNNAMED
    | words("to with both as well also then that the this a an another other maybe even company called new")
)
_SHORTEST_TITLE = 3
_SHORTEST_TAIL = 5
_HANDED = "to|with|for|->|and|or|,|:give|:giving|:gave|at|by the? $"
_AGREEMENT = words(AGREEMENT_WORDS)
_DONE = words(f"{CLASSES['give']} {CLASSES['given']} {CLASSES['gave']} {CLASSES['got']} resold resell resells leaks")
_ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "n't", "est", "al", "able")


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
    UNPLACED = "unplaced"


_BEGUN_BEFORE = frozenset({Role.EXCLUDED, Role.PRECEDENT, Role.CONTEXT})
"""Behind these a comma begins something new: "unlike Vega, Orion ..."."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A partner's name and what it is there for."""

    mention: Mention
    role: Role
    at: int


def is_ordinary(key: str) -> bool:
    """True for an everyday word in any of its forms."""
    if key in ORDINARY_WORDS or key in QUALIFIERS or key in CARRIERS or key in PEOPLE_WORDS or key.isdigit():
        return True
    stems = {key.removesuffix(ending) for ending in _ENDINGS if key.endswith(ending) and len(key) > len(ending) + 2}
    stems |= {f"{stem}e" for stem in stems} | {stem[:-1] for stem in stems if stem[-1:] == stem[-2:-1]}
    stems |= {f"{stem[:-1]}y" for stem in stems if stem.endswith("i")}
    return bool(stems & (ORDINARY_WORDS | CARRIERS | PEOPLE_WORDS))


def place_partners(wording: Wording, names: Names, ids: frozenset[str] = frozenset()) -> tuple[Placed, ...]:
    """Every partner named in the text with its role, in order. Rule 34: beside another name-like word it is Nothing."""
    shouted = _is_shouted(wording)
    placed: list[Placed] = []
    for at, item in enumerate(wording.items):
        if item.kind is not Kind.PARTNER or item.mention is None:
            continue
        mention = _widened(wording, at, names, shouted=shouted)
        role = _role(wording, at, placed)
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
    return _joined_backwards(wording, _owners_settled(wording, placed))


def _owners_settled(wording: Wording, placed: list[Placed]) -> list[Placed]:
    """In "Vega's design notes to Orion" Vega does not receive; "Vega's team" does, and so does Vega alone."""
    received = any(each.role is Role.RECIPIENT for each in placed)
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


def offered_by(mention: Mention) -> tuple[str, ...]:
    """The ids a mention stands for or offers."""
    if isinstance(mention, Found):
        return (mention.id,)
    return mention.ids if isinstance(mention, Several) else mention.nearest


def _is_shouted(wording: Wording) -> bool:
    words = [item for item in wording.items if item.kind is Kind.WORD and item.key != "i"]
    return len(words) > 2 and sum(item.capital for item in words) * 2 > len(words)  # noqa: PLR2004


def joint(wording: Wording, first: int, second: int) -> str | None:
    """What stands between two neighbouring items when nothing but spaces or a joint does; None otherwise."""
    if not 0 <= first < second < len(wording.items):
        return None
    gap = wording.text[wording.items[first].end : wording.items[second].start]
    joined = gap in {"-", "_", "."} or (gap.isspace() and "\n" not in gap) or not gap
    return gap if joined else None


def _widened(wording: Wording, at: int, names: Names, *, shouted: bool) -> Mention:
    """The mention, or Nothing over the longer name it is a part of."""
    mention = wording.items[at].mention
    assert mention is not None  # noqa: S101 - only items with a mention are asked about
    start, end = at, at + 1
    while _joins(wording, end - 1, end, shouted=shouted, ahead=True):
        end += 1
    while _joins(wording, start - 1, start, shouted=shouted, ahead=False):
        start -= 1
    if (start, end) == (at, at + 1):
        return mention
    first, last = wording.items[start].start, wording.items[end - 1].end
    words = wording.text[first:last]
    near = (*offered_by(mention), *(each for each in nearest(words, names) if each not in offered_by(mention)))
    return Nothing(words, near[:3], first, last)


def _joins(wording: Wording, first: int, second: int, *, shouted: bool, ahead: bool) -> bool:
    gap = joint(wording, first, second)
    if gap is None:
        return False
    item = wording.items[second if ahead else first]
    if item.kind is Kind.PERSON:
        return ahead and gap.strip() == ""
    if item.kind is not Kind.WORD or item.key == "'s":
        return False
    if not item.clean:
        return True
    if gap.strip():
        return gap.strip() in {"-", "_"} and not gap.startswith(" ")
    if ahead and (item.key in COMPANY_WORDS or item.key in LEGAL_FORMS - ORDINARY_WORDS):
        return item.capital or item.key not in {
            "works",
            "press",
            "shipping",
            "services",
            "solutions",
            "trading",
            "transport",
        }
    if ahead and find_country(wording.text[item.start : item.end]) and item.key not in ORDINARY_WORDS:
        return True
    if ahead and not wording.text[item.start : item.end].isupper() and _is_strange_tail(wording, second):
        return True
    if shouted or not item.capital or item.key in _AGREEMENT or item.key in RELATED_COMPANY:
        return False
    if not is_ordinary(item.key):
        return True
    begins_sentence = not ahead and (first == 0 or wording.items[first - 1].kind is Kind.MARK)
    name = wording.items[first if ahead else second]
    titled = len(item.key) >= _SHORTEST_TITLE and not wording.text[item.start : item.end].isupper()
    return name.capital and titled and not begins_sentence and item.key not in PEOPLE_WORDS | MONTHS | WEEKDAYS


def _is_strange_tail(wording: Wording, at: int) -> bool:
    """True for a word behind a name that nobody knows in another meaning: "harbor freight" is not Harbor."""
    key = wording.items[at].key
    if (
        len(key) < _SHORTEST_TAIL
        or not key.isalpha()
        or key.endswith(("ly", "ing", "ed"))
        or is_ordinary(key)
        or key in KNOWN_WORDS | _DONE
    ):
        return False
    return find_country(wording.text[wording.items[at].start : wording.items[at].end]) is None


def _role(wording: Wording, at: int, placed: list[Placed]) -> Role:
    start, end = wording.sentence_of(at)
    before = wording.plain(max(start, at - REACH), at)
    after = wording.plain(at + 1, min(end, at + 1 + REACH))
    if [item.key for item in wording.items[at + 1 : at + 2]] == ["'s"] and any(
        item.key in THIRD_PARTIES for item in wording.items[at + 2 : at + 4]
    ):
        return Role.RELATED
    if placed and placed[-1].role is not Role.UNPLACED and begins_coordination(wording, placed[-1].at, at):
        comma = [item.key for item in wording.items[placed[-1].at + 1 : at]] == [","]
        if not (comma and placed[-1].role in _BEGUN_BEFORE):
            return placed[-1].role
    for role, ending, beginning in PLACES_OF_PARTNERS:
        if role == "related":
            near = wording.items[at + 1 : min(end, at + 5)]
            if any(item.key in RELATED_COMPANY for item in near[:3]):
                named = any(
                    first.key in RELATED_COMPANY and second.kind is Kind.PARTNER for first, second in pairwise(near)
                )
                return Role.CONTEXT if named else Role.RELATED
            related = RELATED_COMPANY | THIRD_PARTIES
            if at > 1 and wording.items[at - 1].key == "of" and wording.items[at - 2].key in related:
                return Role.RELATED
            continue
        if ends(before, ending) and begins(after, beginning):
            return Role(role)
    return Role.UNPLACED


def begins_coordination(wording: Wording, first: int, second: int) -> bool:
    """True when two items are joined by nothing but "and", "or" and commas."""
    if second - first - 1 > REACH // 2:
        return False
    between = [item.key for item in wording.items[first + 1 : second]]
    return bool(_JOINTS.intersection(between)) and _FILLED.issuperset(between)


def _related_words(wording: Wording, at: int) -> str:
    end = at + 1
    _, last = wording.sentence_of(at)
    for ahead in range(at + 1, min(last, at + 5)):
        if wording.items[ahead].key in RELATED_COMPANY | THIRD_PARTIES:
            end = ahead + 1
    start = at
    if end == at + 1:
        start = at - 2
    return wording.words(start, end)
