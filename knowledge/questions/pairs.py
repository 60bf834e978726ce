"""Which asset is meant for which partner, where the words pair them off: "the roadmap to Vega, the notes to Orion"."""

from collections.abc import Sequence
from itertools import groupby, pairwise, product

from knowledge.lexicon.rows import words
from knowledge.matching import Found, Mention
from knowledge.partners import PUBLIC
from knowledge.questions.widening import offered_by
from knowledge.questions.wording import Wording

Named = tuple[int, Mention]
"""A mention and where its item stands."""
Pairs = tuple[tuple[Mention, Mention], ...]

_LINKS = words("to with for -> 2 into at towards")
_HANDING = _LINKS - {"for"}
_JOINTS = words("and or , ; . ? ! but plus then also nor while whereas")
_RESPECTIVELY = words("respectively resp")
_BEFORE_PUBLISHED = words("the a an our my your its their this that these those both all and or , also new ASSET")
_FEWEST_RUNS = 4
_MOST_RUNS = 60
"""Nobody pairs off more: what names them over and over asks about all with all."""


def find_pairs(own: Wording, assets: Sequence[Named], partners: Sequence[Named]) -> Pairs:
    """Asset and partner of each pair, partners first, then assets, in the order of the text (rule 38).

    Empty where the words do not pair them off for certain: then every asset is meant for every partner. Other facts
    are stated of all pairs alike: "trends to Lyra for planning and to Orion for testing" asks both about both.
    """
    things, receivers = _distinct(assets), _distinct(partners)
    paired = _in_turn(own, assets, partners) or _respectively(own, tuple(things), tuple(receivers))
    order = {key: at for at, key in enumerate(receivers)}, {key: at for at, key in enumerate(things)}
    ordered = sorted(dict.fromkeys(paired), key=lambda pair: (order[0][pair[1]], order[1][pair[0]]))
    if len(ordered) == len(things) * len(receivers):
        return ()
    return tuple((things[asset], receivers[partner]) for asset, partner in ordered)


Key = tuple[str, ...]


def _distinct(named: Sequence[Named]) -> dict[Key, Mention]:
    found: dict[Key, Mention] = {}
    for _, mention in sorted(named, key=lambda each: each[0]):
        found.setdefault(key_of(mention), mention)
    return found


def key_of(mention: Mention) -> Key:
    """What tells one mention from another: the ids it stands for, or the words that name nothing."""
    words_of = getattr(mention, "words", None)
    return ("?", words_of.casefold()) if words_of is not None else offered_by(mention)


def with_public(
    own: Wording, said: tuple[int, int], assets: Sequence[Named], partners: Sequence[Named]
) -> tuple[Named, ...]:
    """The partners and, where it is told, the public; `said` are the items that tell of publishing.

    As others are, it is placed behind what it gets, "publish the kit" too, but where the words begin with a partner.
    """
    told = own.items[said[0]]
    at, start, end = said[0], told.start, told.end
    begun = min(partners, key=_first, default=None)
    if not (begun and all(begun[0] < each for each, _ in assets)):
        for each, mention in sorted(assets, key=_first):
            if each > at and {item.key for item in own.items[at + 1 : each]} <= _BEFORE_PUBLISHED:
                at, start, end = each, mention.end, mention.end
    return (*partners, (at, Found(PUBLIC, start, end, "")))


def _first(named: Named) -> int:
    return named[0]


def _in_turn(own: Wording, assets: Sequence[Named], partners: Sequence[Named]) -> tuple[tuple[Key, Key], ...]:
    """The pairs of "A to P and B to Q" and of "P the A and Q the B"; empty where the turns are not that regular."""
    named = sorted([(at, True, each) for at, each in assets] + [(at, False, each) for at, each in partners], key=_place)
    runs = [tuple(run) for _, run in groupby(named, key=lambda each: each[1])]
    if not _FEWEST_RUNS <= len(runs) <= _MOST_RUNS or len(runs) % 2:
        return ()
    asset_first = runs[0][0][1]
    for at, (before, after) in enumerate(pairwise(runs)):
        gap = _between(own, before[-1][2], after[0][2])
        if at % 2 == 0 and asset_first and key_of(after[0][2]) == (PUBLIC,):
            continue
        if at % 2 == 0 and (bool(gap & _LINKS) if asset_first else not gap & (_HANDING | _JOINTS)):
            continue
        if at % 2 and gap & _JOINTS and not (asset_first and gap & _HANDING):
            continue
        return ()
    blocks = zip(runs[::2], runs[1::2], strict=True)
    turned = (block if asset_first else block[::-1] for block in blocks)
    return tuple(
        (key_of(asset), key_of(partner))
        for things, receivers in turned
        for (_, _, partner), (_, _, asset) in product(receivers, things)
    )


def _place(named: tuple[int, bool, Mention]) -> int:
    return named[0]


def _between(own: Wording, first: Mention, second: Mention) -> set[str]:
    return {item.key for item in own.items if first.end <= item.start and item.end <= second.start}


def _respectively(own: Wording, things: tuple[Key, ...], receivers: tuple[Key, ...]) -> tuple[tuple[Key, Key], ...]:
    said = any(item.key in _RESPECTIVELY for item in own.items)
    return tuple(zip(things, receivers, strict=True)) if said and len(things) == len(receivers) > 1 else ()
