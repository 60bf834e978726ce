"""What a follow-up names anew that no record bears: it is asked about, never answered for what was before."""

from itertools import takewhile

from knowledge.lexicon.everyday import PRONOUNS
from knowledge.lexicon.parties import PEOPLE_WORDS, RELATED_COMPANY, THIRD_PARTIES
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS, NO_ASSETS, OTHER_THINGS
from knowledge.matching import Names, Nothing
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.strange_names import strange_name
from knowledge.questions.unregistered import (
    DETERMINERS,
    GIVE,
    MODAL,
    head_of,
    is_noun,
    means_something,
    nothing,
    region_end,
    stripped,
)
from knowledge.questions.wording import Item, Kind, Wording

_TIMES = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years", "later", "earlier", "quarter"})
_BEFORE_FOLLOWING = words(
    "no nope sorry oh and or same for with to then ok okay , plus also including maybe perhaps so add"
)
_BEHIND_FOLLOWING = words("too also as well then please pls instead now again thanks")
_OTHER_ONES = words("other others another remaining remainder")
_SAYING = words(
    "is are was were be been do does did has have had why when if not no what how who sure any latter former"
)
_USED = words("for with into in as like about by through than from not without except but same")
_OURSELVES = words("to i we you needed required missing wrong")
_DOING = words("do need needed required missing wrong consider watch know check mind note")
_AS_BEFORE = words("same before unchanged stays stay remains remain equal identical is are was")
_LONGEST_PHRASE = 6
_NO_NOUNS = ("ly", "ing", "ed")


def unregistered_follow_up(wording: Wording, assets: Names, partners: Names) -> tuple[Nothing | None, Nothing | None]:
    """What a follow-up such as "what about the source?" or "and Pegasus?" names anew, as an asset or as a partner.

    It must be asked about: the thread's asset and partner are not what was meant.
    """
    items = wording.items
    at = next(
        (
            here + 1
            for here, item in enumerate(items)
            if item.key == "about" and here and items[here - 1].key in {"what", "how"}
        ),
        0,
    )
    led = at
    while at < len(items) and items[at].key in _BEFORE_FOLLOWING:
        at += 1
    if at >= len(items) or items[at].kind is not Kind.WORD:
        return None, None
    strange = strange_name(wording, at)
    if strange is not None and (strange >= len(items) or items[strange].kind is Kind.MARK):
        return None, nothing(wording, at, strange, partners)
    if items[at].key in {"their", "its"} and (THIRD_PARTIES | RELATED_COMPANY) & {item.key for item in items[at:]}:
        return None, nothing(wording, at, region_end(items, at), partners)
    started = (
        items[at + 1 : at + 2]
        and items[at + 1].key not in PRONOUNS
        and (
            items[at].key in DETERMINERS - {"all", "both", "either", "each", "every", "any", "some"}
            or items[at + 1].key == "instead"
        )
    )
    chunk = stripped(wording, at, region_end(items, at))
    if chunk is not None and _TIMES & {item.key for item in items[at : chunk[1]]}:
        return None, None
    if (
        started
        and chunk is not None
        and means_something(wording, *chunk)
        and head_of(items[chunk[0] : chunk[1]]) not in PEOPLE_WORDS
    ):
        return nothing(wording, *chunk, assets), None
    end = _bare_end(items, at)
    handed = {item.key for item in items[led:at]} & {"for", "with", "to"}
    if end is not None and not handed and _names_a_kind(items[at:end]):
        return nothing(wording, at, end, assets), None
    return None, None


def widened_follow_up(wording: Wording, assets: Names, *, several: bool) -> Nothing | None:
    """What a follow-up asks for that nobody named: "and everything else?", "may they have the rest too?".

    The rest of something named is no other thing, nor is the rest of `several` spoken of before.
    """
    items = wording.items
    if several and (_OTHER_ONES | {"rest"}) & {item.key for item in items}:
        return None
    for at, item in enumerate(items):
        end = _widened_end(items, at)
        if item.kind is Kind.WORD and end is not None and not _is_kept(items, at, end):
            return nothing(wording, at, end, assets)
    return None


def _is_kept(items: tuple[Item, ...], at: int, end: int) -> bool:
    """True where no other thing is asked for: "everything else as before", "for something else", "not the rest"."""
    behind = [item.key for item in items[end : end + 4]]
    first = at
    while first and items[first - 1].key in DETERMINERS:
        first -= 1
    before = [item.key for item in items[max(0, first - 2) : first]]
    used = before[-1:] != [] and before[-1] in _USED and before[:1] not in (["same"], ["what"], ["how"])
    to_do = behind[:1] != [] and behind[0] in _OURSELVES and bool(_DOING & set(behind))
    return used or to_do or behind[:1] in (["of"], ["in"]) or bool(_AS_BEFORE & set(behind[:3]))


def _widened_end(items: tuple[Item, ...], at: int) -> int | None:
    keys = [item.key for item in items[at : at + 4]]
    before = items[at - 1].key if at else ""
    if keys[0] in OTHER_THINGS | {"what"} and keys[1:2] in (["else"], ["more"]):
        return at + 2
    if (keys[0] == "rest" or keys[0] in _OTHER_ONES) and before in DETERMINERS:
        end = at + 1 + bool(set(keys[1:2]) & (OTHER_THINGS | {"one", "ones"}))
        goes_on = end < len(items) and items[end].kind is Kind.WORD and not is_ordinary(items[end].key)
        noun = (
            keys[0] in {"other", "another"} and end == at + 1 < len(items) and items[end].key not in _BEHIND_FOLLOWING
        )
        return None if goes_on or (noun and items[end].kind is Kind.WORD) else end
    if keys[0] == "all" and len(keys) > 1:
        behind = at + 1 + sum(1 for _ in takewhile(lambda item: item.key in DETERMINERS | {"of"}, items[at + 1 :]))
        several = (
            {"our", "my"} & set(keys[1:3])
            and behind < len(items)
            and items[behind].key in CARRIERS
            and items[behind].key.endswith("s")
        )
        return behind + 1 if several and behind > at + 1 else None
    alone = at + 1 == len(items) or items[at + 1].kind is Kind.MARK or items[at + 1].key in _BEHIND_FOLLOWING
    if keys[0] not in OTHER_THINGS or not alone:
        return None
    led = all(item.key in _BEFORE_FOLLOWING | {"about", "what", "how"} for item in items[:at])
    return at + 1 if led else None


def _bare_end(items: tuple[Item, ...], first: int) -> int | None:
    """Where a phrase ends that a follow-up begins with and a mark closes; None where it says more."""
    end = first
    while end < len(items) and items[end].kind is Kind.WORD and items[end].key not in {"and", "or"}:
        end += 1
    if end - first > _LONGEST_PHRASE or (end < len(items) and items[end].kind not in {Kind.MARK, Kind.WORD}):
        return None
    while end > first and items[end - 1].key in _BEHIND_FOLLOWING:
        end -= 1
    return end if end > first else None


def _names_a_kind(phrase: tuple[Item, ...]) -> bool:
    """True for "prices" and "customer list": a kind of thing, with no verb and nobody around it."""
    head = head_of(phrase)
    others = {item.key for item in phrase}
    kind = is_noun(head) or not (is_ordinary(head) or head.endswith(_NO_NOUNS))
    return kind and head not in PEOPLE_WORDS | NO_ASSETS and not others & (PRONOUNS | MODAL | GIVE | _SAYING)
