"""Things that are told by an asset and are not that asset: "model card of the X", "the password to the X"."""

from knowledge.lexicon.classes import AGREEMENT_WORDS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import (
    AMOUNT_WORDS,
    CARRIERS,
    INSIDE_ASSETS,
    NO_ASSETS,
    NOUNS_BESIDE_ASSETS,
    PARTS_OF_ASSETS,
    QUALIFIERS,
    WAYS_IN,
)
from knowledge.matching import Mention, Names, Nothing, nearest
from knowledge.questions.ordinary import is_ordinary
from knowledge.questions.shared import ARTICLES, BEFORE_HEADS, LONGEST_HEAD, is_of_a_head
from knowledge.questions.unregistered import is_noun
from knowledge.questions.widening import offered_by
from knowledge.questions.wording import Item, Kind, Wording

_NO_HEADS = words(
    f"{AGREEMENT_WORDS} approval approvals consent permission clearance request requests ask asked asking asks waiting"
    " reason reasons case deadline slot term licence license recipient recipients contact"
)
_RELATIVES = words("that which")


def named_whole(
    wording: Wording, at: int, mention: Mention, names: Names, fields: frozenset[str]
) -> tuple[int, Mention]:
    """The mention; Nothing over the whole phrase where it only tells whose another thing is: "model card of the X".

    The asset's own `fields` are no other things.
    """
    items = wording.items
    link = _link_before(items, at)
    if isinstance(mention, Nothing) or link is None:
        return at, mention
    first = link
    while first and link - first < LONGEST_HEAD and is_of_a_head(items[first - 1]):
        first -= 1
    closed = not first or items[first - 1].kind is Kind.MARK or items[first - 1].key in BEFORE_HEADS
    itself = items[link - 1].key in PARTS_OF_ASSETS | CARRIERS | AMOUNT_WORDS | fields
    if first == link or not closed or (itself and not _is_data_inside(items, first, link)):
        return at, mention
    if not _is_another(items, first, link, at):
        return at, mention
    start, end = items[first].start, items[at].end
    near = offered_by(mention)
    words = wording.text[start:end]
    return at, Nothing(words, (*near, *(each for each in nearest(words, names) if each not in near))[:3], start, end)


def _link_before(items: tuple[Item, ...], at: int) -> int | None:
    """The word that leads from another thing to the asset: "of", "to", "in", "that generates"."""
    link = at - 1
    while link > 0 and items[link].key in ARTICLES:
        link -= 1
    if link > 0 and items[link].key in {"of", "behind", "for"} | INSIDE_ASSETS:
        return link
    told = link > 1 and items[link].kind is Kind.WORD and items[link - 1].key in _RELATIVES
    return link - 1 if told else None


def _is_data_inside(items: tuple[Item, ...], first: int, link: int) -> bool:
    """True for "the personal data in the X", for which more is needed than for the asset."""
    modified = any(item.key not in QUALIFIERS for item in items[first : link - 1])
    return items[link].key in INSIDE_ASSETS and items[link - 1].key == "data" and modified


def _is_another(items: tuple[Item, ...], first: int, link: int, at: int) -> bool:
    keys = {item.key for item in items[first:link]}
    head, leads = items[link - 1].key, items[link].key
    led = first > 0 and items[first - 1].key in ARTICLES and not NO_ASSETS & keys
    if leads in INSIDE_ASSETS | _RELATIVES:
        if head in WAYS_IN | NO_ASSETS | PEOPLE_WORDS | _NO_HEADS:
            return False
        return is_noun(head) or _is_data_inside(items, first, link) or (led and not is_ordinary(head))
    if leads == "for" and (link == at - 1 or head in _NO_HEADS):
        return False
    return (led and leads != "for") or not all(is_ordinary(key) and key not in NOUNS_BESIDE_ASSETS for key in keys)
