"""What is meant besides a name and has none: "Orion and its customers", "the roadmap and something else"."""

from collections.abc import Iterator

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import PRONOUNS
from knowledge.lexicon.parties import OTHERS, PEOPLE_WORDS, RELATED_COMPANY, THIRD_PARTIES, UNNAMED
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import (
    AMOUNT_WORDS,
    AND_SO_ON,
    BESIDE,
    CARRIERS,
    NO_ASSETS,
    OTHER_THINGS,
)
from knowledge.matching import Names, Nothing, nearest
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.phrases import begins
from knowledge.questions.unregistered import head_of, is_noun
from knowledge.questions.wording import Item, Kind, Wording

_FILLERS = words("maybe perhaps possibly also even both of as well to with then only just potentially later for")
_DETERMINERS = words(
    """
    the a an its their his her our my your some any all another other every each these those various several many few
    most more further additional two three one certain possible potential such
    """
)
_ENDS = words("for from at by in on when if because via during before after into until so while under today tomorrow")
_VERBS = words("is are was were be been will would may can could should has have had do does did might must")
_OUTSIDE = THIRD_PARTIES | UNNAMED | RELATED_COMPANY
_ADDING = words("and plus")
_LONGEST = 5
_ACTS = frozenset(
    f"{CLASSES['give']} {CLASSES['giving']} {CLASSES['given']} {CLASSES['allowed']} {CLASSES['get']}".split()
)
_NO_THINGS = words(
    """
    please pls thanks asap log mark i we no yes not if so how why who that because quickly urgently today
    conditions condition marking label watermark stamp nda note disclaimer
    """
)


def find_companions(wording: Wording, recipients: tuple[int, ...]) -> Iterator[tuple[int, Nothing]]:
    """What is enumerated behind a recipient and is no name, by item: each is a recipient who must be asked for."""
    for at in recipients:
        behind = at + 1
        so_on = next((each for each in AND_SO_ON if begins(wording.plain(behind, behind + 3), each)), None)
        if so_on is not None:
            yield behind, _nothing(wording, behind, min(len(wording.items), behind + 2))
            continue
        first = _behind_joint(wording.items, behind)
        end = (
            None
            if first is None
            else _phrase_end(wording.items, first, firm=wording.items[behind].key not in {",", "("})
        )
        if first is not None and end is not None:
            yield first, _nothing(wording, first, end)


def find_further_assets(wording: Wording, names: Names, assets: tuple[int, ...]) -> Iterator[tuple[int, Nothing]]:
    """What is enumerated with an asset and is no name, by item: "the roadmap (and budget)", "the roadmap and more"."""
    items = wording.items
    for at in assets:
        first = _behind_joint(items, at + 1)
        if first is None and at + 2 < len(items) and items[at + 1].key == "with" and items[at + 2].kind is Kind.WORD:
            first = at + 2
        if first is None or first >= len(items) or "to" in {item.key for item in items[at + 1 : first]}:
            continue
        end = _thing_end(items, first, joint=items[at + 1].key)
        if end is not None:
            mention = _nothing(wording, first, end)
            yield first, Nothing(mention.words, nearest(mention.words, names), mention.start, mention.end)
    for at, item in enumerate(items):
        if item.kind is Kind.PARTNER and any(before < at for before in assets):
            yield from _things_behind(wording, names, at + 1)


def _things_behind(wording: Wording, names: Names, at: int) -> Iterator[tuple[int, Nothing]]:
    """A kind of thing added behind the receiver: "the roadmap with Orion and also prices"."""
    items = wording.items
    at += at < len(items) and items[at].is_stop
    first = _behind_joint(items, at) if at < len(items) and items[at].key in _ADDING else None
    end = None if first is None or first >= len(items) else _thing_end(items, first, joint="and")
    if first is None or end is None or {each.key for each in items[first:end]} & OTHER_THINGS:
        return
    head = head_of(items[first:end])
    if is_noun(head) and head not in PEOPLE_WORDS and (end == len(items) or items[end].kind is Kind.MARK):
        mention = _nothing(wording, first, end)
        yield first, Nothing(mention.words, nearest(mention.words, names), mention.start, mention.end)


def _thing_end(items: tuple[Item, ...], first: int, *, joint: str) -> int | None:
    noun = first
    while noun < len(items) and items[noun].key in _DETERMINERS - OTHER_THINGS:
        noun += 1
    if noun < len(items) and items[noun].key in OTHER_THINGS and joint not in {",", "with"}:
        return noun + 1
    end = noun
    while (
        end < len(items)
        and end - noun < _LONGEST
        and items[end].kind is Kind.WORD
        and items[end].key not in _ENDS | {"to", "with"}
    ):
        end += 1
    keys = {item.key for item in items[noun:end]}
    closed = end < len(items) and items[end].key in {"to", "with", "for", "->", ")"}
    closed = closed or (joint != "with" and (end == len(items) or items[end].kind is Kind.MARK))
    if not keys or not closed or keys & (_NO_THINGS | PRONOUNS | _VERBS | _FILLERS - {"of"}):
        return None
    head = head_of(items[noun:end])
    if head in _ACTS | NO_ASSETS | AMOUNT_WORDS | _OUTSIDE or (items[noun].key in _ACTS and not is_noun(head)):
        return None
    if joint == "(" and items[end - 1].key.endswith(("ed", "out", "off", "hidden")):
        return None
    if CARRIERS.issuperset(keys) or (head in PEOPLE_WORDS and joint == "with"):
        return None
    told = {head} if "of" in keys else keys
    named = any(is_noun(key) or not is_ordinary(key) for key in told)
    if joint == ",":
        return end if named else None
    if joint == "with":
        both = end + 1 < len(items) and items[end + 1].kind is Kind.PARTNER
        return end if noun > first and (named or both) else None
    return end if noun > first or named else None


def _nothing(wording: Wording, first: int, end: int) -> Nothing:
    while end > first + 1 and wording.items[end - 1].kind is Kind.MARK:
        end -= 1
    start, stop = wording.items[first].start, wording.items[end - 1].end
    return Nothing(" ".join(wording.text[start:stop].split()), (), start, stop)


def _behind_joint(items: tuple[Item, ...], at: int) -> int | None:
    """The first item behind "and", "or", "as well as" and the like; None where nothing is enumerated."""
    start = at
    while at < len(items) and (items[at].key in BESIDE or (at > start and items[at].key in _FILLERS)):
        at += 1
    if at == start and [item.key for item in items[at : at + 3]] == ["as", "well", "as"]:
        at += 3
    return at if start < at < len(items) else None


def _phrase_end(items: tuple[Item, ...], first: int, *, firm: bool) -> int | None:
    """The end of a phrase for others; None where the words go on with something else. A comma alone is not `firm`."""
    if items[first].key in OTHERS:
        other = first + 1 < len(items) and items[first + 1].key == "else"
        return first + 1 + other if firm or other or items[first].key == "others" else None
    noun = first
    while noun < len(items) and items[noun].key in _DETERMINERS:
        noun += 1
    end = noun
    while end < len(items) and end - noun < _LONGEST and items[end].kind is Kind.WORD and items[end].key not in _ENDS:
        if items[end].key in _VERBS | _FILLERS | BESIDE:
            break
        end += 1
    keys = {item.key for item in items[noun:end]}
    if keys & _OUTSIDE and (noun > first or items[noun].key in _OUTSIDE):
        return end if firm or items[first].key in {"its", "their"} else None
    verb = end < len(items) and items[end].key in _VERBS
    own = items[first].key in {"its", "their", "his", "her", "our", "my"} and bool(keys & PEOPLE_WORDS)
    something = bool(keys) and not keys & (NO_ASSETS | CARRIERS | AMOUNT_WORDS | {"purpose", "reason"})
    return end if firm and noun > first and something and not own and not verb else None
