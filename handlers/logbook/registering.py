"""The register learns of what a partner gave us: the assets that it went into, or the asset that it is (rule 25)."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from handlers.orders import Desk
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import NoChangeError, RefusedChangeError, record_event, revise
from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.changing.alterations import Alteration, altered
from knowledge.changing.rights import keepers
from knowledge.indiscretions import gives_away
from knowledge.matching import Found, find_mentions
from knowledge.naming import find_asset, find_partner, names_in
from knowledge.people import Approval, Word
from knowledge.prompts import say_partner
from knowledge.questions import Intent
from knowledge.reading import encode
from knowledge.register import Register
from knowledge.visibility import visible_to
from knowledge.wording import either

_WORD = re.compile(r"[a-z0-9]+")
_LEADING = re.compile(r"\A(?:their|its|the|a|an|some)\s+", re.IGNORECASE)
_ID_LETTERS = 40
_SUFFIX = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a partner gave us, as far as the register needs it."""

    what: str
    version: str
    giver: str
    """Id of the partner."""
    into: tuple[str, ...]
    """Ids of our assets that it went into."""
    receiver: str
    """Id of our person who got it; she owns it where it becomes an asset."""
    is_registered: bool
    """Whether it becomes an asset of its own where it went into none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the register knows of it now."""

    asset: str | None = None
    """The asset that it is, or the first that it went into."""
    lines: tuple[str, ...]
    whole: Register
    """Everything, whoever may see it, as it is now."""
    owners: tuple[str, ...] = ()
    """Ids of those who own what it went into."""
    is_asked: bool = False
    """Whether those who keep the register must enter it."""


def find_taken(given: Given, desk: Desk) -> Asset | None:
    """The asset that has the name which what was given would get, though the partner's information is not in it."""
    own = _find_own(given, desk)
    if own is None or given.into or not given.is_registered or given.giver in own.contains:
        return None
    return own


def make_known(given: Given, desk: Desk) -> Known:
    """Puts it into the register, as a revision.

    1. Each asset it went into contains the partner's information from then on. A no on record stays one, though what
       the asset is made of has changed (rule 31); where a yes would count again by that, those who keep the register
       are asked instead.
    2. Where it went into none, and it is to be registered, it becomes a confidential asset of its own that contains
       it, and is called after the partner.
    3. Where the register cannot take that, nothing is changed, and the lines say why.
    """
    assets = [desk.whole.assets[id] for id in given.into]
    if not assets and (own := _find_own(given, desk)) is not None and given.giver in own.contains:
        assets = [desk.whole.assets[own.id]]
    if not assets and not given.is_registered:
        return Known(lines=("It is not registered, so no answer takes it into account.",), whole=desk.whole)
    changed = [
        replace(asset, contains=(*asset.contains, given.giver)) for asset in assets if given.giver not in asset.contains
    ] or ([] if assets else [_new_asset(given, desk)])
    partner = desk.visible.partners[given.giver].name
    held = changed or assets
    told = f"{either((asset.name for asset in held), 'and')} {'counts' if len(held) == 1 else 'count'} as holding"
    told = f"{told} {partner}'s information"
    if any(_revives(asset, desk.whole) for asset in changed):
        return _asked(desk)
    try:
        revised = revise(
            desk,
            {("asset", asset.id): encode(asset) for asset in changed},
            why=f"{partner} gave us: {one_line(given.what)}",
            index=1,
        )
    except NoChangeError:
        return Known(asset=held[0].id, lines=(f"{told} already.",), whole=desk.whole)
    except RefusedChangeError as error:
        if not error.seen:
            return _asked(desk)
        flaws = tuple(sentence(str(flaw)) for flaw in error.seen)
        return Known(lines=("The register could not take it; tell those who keep it.", *flaws), whole=desk.whole)
    _keep_refusals(changed, revised.register, desk)
    owners = (desk.whole.assets[asset.id].owner for asset in changed if asset.id in desk.whole.assets)
    return Known(
        asset=held[0].id,
        lines=(f"{told} from now on.",),
        whole=revised.register,
        owners=tuple(dict.fromkeys(owner for owner in owners if owner not in (None, desk.person))),
    )


def _asked(desk: Desk) -> Known:
    line = "No answer takes it into account yet: those who keep the register are asked to enter it."
    return Known(lines=(line,), whole=desk.whole, is_asked=True)


def ask_keepers(given: Given, id: str, desk: Desk) -> None:
    """Tells those who keep the register, as far as they may know of it, that it could not take in the disclosure."""
    who, partner = desk.whole.people[desk.person].name, desk.whole.partners[given.giver].name
    note = Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"{who} logged what {partner} gave us, and the register could not take it in.",
        lines=("Enter what the assets that it went into contain.",),
        choices=(
            Choice(f"Show {id}", f"show {id}"),
            *(Choice(f"Change {desk.whole.assets[each].name}", f"change asset {each}") for each in given.into),
        ),
    )
    for person in keepers(desk.whole, desk.today):
        seen = visible_to(desk.whole, (person,), desk.today)
        if person != desk.person and given.giver in seen.partners and seen.assets.keys() >= set(given.into):
            desk.notify(person, note, subject=id)


def _words_on(asset: str, register: Register) -> Iterator[Approval]:
    return (word for word in register.approvals.values() if word.asset == asset)


def _revives(after: Asset, register: Register) -> bool:
    """Whether a yes that was given on just what the asset becomes would count again."""
    basis = altered(register, Alteration("asset", after.id, None, after)).basis_of(after.id)
    return any(word.word is Word.YES and word.basis == basis for word in _words_on(after.id, register))


def _keep_refusals(changed: Iterable[Asset], now: Register, desk: Desk) -> None:
    """Records each no that stood, on what the asset is made of now; a word that somebody took back stays taken back."""
    for asset in changed:
        if asset.id not in desk.whole.assets:
            continue
        was, is_now = desk.whole.basis_of(asset.id), now.basis_of(asset.id)
        latest = {
            (word.approver, word.partner, word.consent_of, word.purpose): word
            for (about, _), words in desk.whole.approvals_of.items()
            if about == asset.id
            for word in words
        }
        for word in latest.values():
            if word.word is Word.NO and word.basis == was:
                # Why it was given stands in the word itself.
                kept = replace(word, id=f"{word.id}-{_digest(is_now)}", basis=is_now, reason="")
                record_event(replace(desk, whole=now), kept)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def _new_asset(given: Given, desk: Desk) -> Asset:
    """What was given, as an asset of its own: as protected as anything whose nature nobody has looked at."""
    name, *aliases = _own_names(given, desk)
    words = "-".join(_WORD.findall(name.casefold()))[:_ID_LETTERS].strip("-")
    digest = hashlib.sha256(f"{given.giver}\n{given.what}\n{given.version}".encode()).hexdigest()
    size = _SUFFIX
    # The end follows from what it is, so that an id that is taken tells nothing of who took it.
    while (id := f"{words or 'given'}-{digest[:size]}") in desk.whole.assets:
        size += 1
    return Asset(
        id=id,
        name=name,
        aliases=tuple(aliases),
        aspects=tuple(Aspect),
        sensitivity=Sensitivity.CONFIDENTIAL,
        owner=given.receiver,
        named_by=desk.person,
        readers=_readers(given, desk),
        contains=(given.giver,),
    )


def _readers(given: Given, desk: Desk) -> tuple[str, ...] | None:
    """Where its name names what others may not know of, those who may; None where everybody may.

    What is hidden from whoever names it is not looked at: her words are not about it.
    """
    mine = visible_to(desk.whole, (desk.person,), desk.today)
    if gives_away(given.what, mine, visible_to(desk.whole, desk.whole.people, desk.today)) is None:
        return None
    people = sorted(desk.whole.people)
    views = ((person, visible_to(desk.whole, (person,), desk.today)) for person in people)
    return tuple(person for person, view in views if gives_away(given.what, mine, view) is None)


def _find_own(given: Given, desk: Desk) -> Asset | None:
    return desk.visible.assets.get(find_asset(_own_names(given, desk)[0], desk.visible).id or "")


def _own_names(given: Given, desk: Desk) -> tuple[str, ...]:
    """What it is called as an asset: always with the partner's name, since "source code" is taken for ours."""
    named = find_mentions(given.what, names_in(desk.visible).partners)
    tells_giver = any(isinstance(each, Found) and each.id == given.giver for each in named)
    if tells_giver and find_partner(given.what, desk.visible).id is None:
        return (given.what,)
    what, short = _LEADING.sub("", given.what), say_partner(desk.visible.partners[given.giver], desk.visible)
    return f"{short}'s {what}", f"{what} from {short}"
