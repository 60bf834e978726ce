"""Which records a message is about: what is to be shared, who is to receive it, and whose information it is."""

import re
from collections.abc import Mapping
from dataclasses import replace

from knowledge.lexicon.rows import words
from knowledge.lexicon.things import ADDING
from knowledge.matching import Found, Mention, Nothing, tokenize
from knowledge.questions.attached import named_whole
from knowledge.questions.companions import find_further_assets
from knowledge.questions.facts import find_publication
from knowledge.questions.further import unregistered_follow_up, widened_follow_up
from knowledge.questions.owners import Owner, beside_owners, find_owners, not_ours, with_sources
from knowledge.questions.pairs import Named, find_pairs, key_of, with_public
from knowledge.questions.phrases import begins
from knowledge.questions.receivers import DISCLOSING, GIVING, apart, find_receivers
from knowledge.questions.roles import Placed, Role, place_partners
from knowledge.questions.shared import excluded_assets, excluded_at, is_theirs, shared_assets
from knowledge.questions.threads import both_of
from knowledge.questions.unregistered import unregistered_assets
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.vocabulary import Vocabulary
from knowledge.questions.widening import offered_by
from knowledge.questions.wording import SHORT_QUOTE, Kind, Wording, read
from knowledge.register import Register

_FOLLOWING = words("and or ok okay fine then so what about the our only just instead too also , well hm how")
_THEIR = ("their ", "its ")
_QUOTED = re.compile(r"(?<!\w)[\"“„«'\u2018]([^\"“”«»'\u2019\n]{3,60})[\"”»'\u2019](?!\w)")


def name_records(
    understood: Understood,
    own: Wording,
    whole_text: str,
    *,
    register: Register,
    names: Vocabulary,
    thread: Thread,
    has_fact: bool,
) -> Understood:
    """The message with the assets, partners and sources it names, and the pairs it makes of them.

    Names in quotations count only where the person's own words ask and name none.
    """
    asking = understood.intent not in {Intent.NONE, Intent.HELP}
    placed = place_partners(own, names.partners, names.ids)
    owners = find_owners(own, placed, names.own_name) if understood.intent in GIVING else {}
    placed = with_sources(placed, owners)
    sources = [(each.at, each.mention) for each in placed if each.role is Role.SOURCE]
    assets = _assets(understood, own, placed, owners, register=register, names=names, thread=thread)
    recipients = find_receivers(placed, understood, own, assets, register=register, names=names, thread=thread)
    recipients = beside_owners(own, recipients, owners)
    if understood.intent is Intent.OVERVIEW:
        recipients = [named for named in recipients if not isinstance(named[1], Nothing) or named[1].nearest]
    if sources and understood.intent not in DISCLOSING:
        sources, recipients = [], sorted((*recipients, *sources), key=lambda named: named[0])
    going_on = thread.intent is not Intent.NONE and understood.intent is Intent.SHARE
    if going_on and not (assets or recipients or sources):
        assets, recipients = _followed_up(own, register, names, thread, has_fact=has_fact)
    elif going_on and recipients and not assets and not sources:
        assets = [(0, each) for each in both_of(own, thread)[0]]
    if going_on and not assets and not sources and not both_of(own, thread)[1]:
        wider = widened_follow_up(own, names.assets, several=len(thread.assets) > 1)
        assets = [(0, wider)] if wider else assets
    if thread.intent is Intent.SHARE and understood.intent is Intent.SHARE:
        assets, recipients = _beside_those_before(own, thread, assets, recipients)
    told = find_publication(own) if understood.publication and recipients else None
    receivers = recipients if told is None else with_public(own, told, assets, recipients)
    pairs = () if sources else find_pairs(own, assets, receivers)
    if asking and own.text != whole_text:
        quoted = read(whole_text, names)
        if not assets and not thread.assets and not sources:
            assets = list(_only(shared_assets(quoted, names.assets)))
        if not recipients and not thread.partners and not understood.publication:
            recipients = list(_only(_named_partners(place_partners(quoted, names.partners))))
    if understood.intent is Intent.SHARE and not assets and not sources:
        assets = _unknown_quotation(own)
    return replace(
        understood,
        assets=_each_once(assets),
        partners=_each_once(recipients),
        sources=_each_once(sources),
        pairs=pairs,
        taken=tuple((each.text, each.id) for _, each in assets if isinstance(each, Found) and each.taken),
    )


def _assets(
    understood: Understood,
    own: Wording,
    placed: tuple[Placed, ...],
    owners: Mapping[int, Owner],
    *,
    register: Register,
    names: Vocabulary,
    thread: Thread,
) -> list[Named]:
    assets = [
        (at, kept)
        for at, each in shared_assets(own, names.assets)
        if (kept := not_ours(own, each, owners.get(at), names.assets)) is not None
    ]
    if understood.intent in DISCLOSING:
        assets = [named_whole(own, at, each, names.assets, _fields(each, register)) for at, each in assets]
        ours = [(at, each) for at, each in assets if not is_theirs(own, at)]
        assets = ours if ours or thread.assets else assets
        strange = unregistered_assets(own, names.assets, beside=bool(assets))
        told = tuple(each.at for each in placed if each.role is Role.SOURCE)
        assets += [(at, each) for at, each in strange if not told or _is_apart_from_source(own, each, told)]
        assets = [(at, _headed(each, own, register, names, thread)) for at, each in assets]
    if understood.intent is Intent.SHARE:
        further = find_further_assets(own, names.assets, tuple(at for at, each in assets if isinstance(each, Found)))
        assets += apart(tuple(further), assets)
        if not assets and not thread.assets:
            assets = list(excluded_assets(own, names.assets))
    return assets


def _fields(mention: Mention, register: Register) -> frozenset[str]:
    records = (register.assets[each] for each in offered_by(mention))
    return frozenset(word for each in records for field in each.fields for word in field.casefold().split())


def _headed(mention: Mention, own: Wording, register: Register, names: Vocabulary, thread: Thread) -> Mention:
    """The asset that "the figures" are, where the message or its thread says whose: "the registry ... the figures"."""
    if not isinstance(mention, Nothing):
        return mention
    records = [register.assets[each] for each in thread.assets if each in register.assets]
    beside = tuple(token for each in records for token in tokenize(f"{each.name} . {' . '.join(each.aliases)}"))
    around = tuple(token for token in own.typed.tokens if not mention.start <= token.start < mention.end)
    found = names.likenesses.find_head(tokenize(mention.words), (*around, *beside))
    return mention if found is None else Found(found, mention.start, mention.end, mention.words, taken=True)


def _head_alone(own: Wording, register: Register, names: Vocabulary, thread: Thread) -> Found | None:
    """The asset that a noun alone means behind one of the same family: "figures then?" behind the registry."""
    spoken = [item for item in own.items if item.key not in _FOLLOWING]
    if not spoken or spoken[0].kind is not Kind.WORD:
        return None
    behind = next((item for item in own.items if item.start >= spoken[0].end), None)
    if behind is not None and behind.kind is not Kind.MARK and behind.key not in _FOLLOWING:
        return None
    records = [register.assets[each] for each in thread.assets if each in register.assets]
    beside = tuple(token for each in records for token in tokenize(f"{each.name} . {' . '.join(each.aliases)}"))
    word = own.text[spoken[0].start : spoken[0].end]
    found = names.likenesses.find_head(tokenize(word), beside)
    return None if found is None else Found(found, spoken[0].start, spoken[0].end, word, taken=True)


def _beside_those_before(
    own: Wording, thread: Thread, assets: list[Named], recipients: list[Named]
) -> tuple[list[Named], list[Named]]:
    """With those of the thread first, where the message adds to them: "add Orion", "plus the press kit"."""
    if not begins(own.plain(0, 5), ADDING):
        return assets, recipients
    if recipients and not assets:
        return assets, [*((-1, Found(each, 0, 0, "")) for each in thread.partners), *recipients]
    if assets and not recipients:
        return [*((-1, Found(each, 0, 0, "")) for each in thread.assets), *assets], recipients
    return assets, recipients


def _followed_up(
    own: Wording, register: Register, names: Vocabulary, thread: Thread, *, has_fact: bool
) -> tuple[list[Named], list[Named]]:
    """What a follow-up names: something new where it states nothing else, or "both" of what was spoken of before."""
    head = _head_alone(own, register, names, thread)
    if head is not None:
        return [(0, head)], []
    asset, partner = unregistered_follow_up(own, names.assets, names.partners)
    if has_fact:
        asset, partner = None, partner if partner is not None and partner.words.startswith(_THEIR) else None
    if asset is None and partner is None:
        assets, partners = both_of(own, thread)
        return [(0, each) for each in assets], [(0, each) for each in partners]
    return [(0, asset)] if asset else [], [(0, partner)] if partner else []


def _unknown_quotation(own: Wording) -> list[Named]:
    """The first name in quotation marks that is no record's: "some 'blue connector' thing"."""
    for match in _QUOTED.finditer(own.text):
        inside = any(match.start() <= item.start < match.end() and item.mention is not None for item in own.items)
        if len(match[1].split()) <= SHORT_QUOTE and not inside:
            return [(0, Nothing(" ".join(match[1].split()), (), match.start(1), match.end(1)))]
    return []


def _is_apart_from_source(own: Wording, thing: Nothing, told: tuple[int, ...]) -> bool:
    """False for words that only describe what a partner told us: "the numbers Draco gave us", "what Vega said"."""
    first = next(at for at, item in enumerate(own.items) if item.start >= thing.start)
    behind = next((at for at, item in enumerate(own.items) if item.start >= thing.end), len(own.items))
    near = any(first - 2 <= at < behind for at in told)
    near = near or own.items[first].key in {"what", "that", "whatever", "anything", "everything"}
    return not near and behind < len(own.items) and own.items[behind].key in {"and", "or", ",", "plus", "with", "to"}


def _id(mention: Mention) -> str | None:
    return mention.id if isinstance(mention, Found) else None


def _only(named: tuple[Named, ...]) -> tuple[Named, ...]:
    return named if len({_id(mention) for _, mention in named}) == 1 else ()


def _named_partners(placed: tuple[Placed, ...]) -> tuple[Named, ...]:
    return tuple(
        (each.at, each.mention) for each in placed if each.role in {Role.RECIPIENT, Role.UNPLACED, Role.SPEAKER}
    )


def excluded_ids(own: Wording, names: Vocabulary) -> frozenset[str]:
    """The ids of the assets and partners that the message names only to leave them out."""
    assets = {
        id for at in excluded_at(own) if (mention := own.items[at].mention) is not None for id in offered_by(mention)
    }
    placed = place_partners(own, names.partners, names.ids)
    return frozenset(assets | {id for each in placed if each.role is Role.EXCLUDED for id in offered_by(each.mention)})


def _each_once(named: list[Named]) -> tuple[Mention, ...]:
    kept: dict[object, Mention] = {}
    for _, mention in sorted(named, key=lambda pair: pair[0]):
        kept.setdefault(key_of(mention), mention)
    return tuple(kept.values())
