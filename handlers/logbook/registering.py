"""The register learns of what a partner gave us: the assets that it went into, or the asset that it is (rule 25)."""

import hashlib
import re
from dataclasses import dataclass, replace

from handlers.orders import Desk
from handlers.replies import one_line, sentence
from handlers.revising import NoChangeError, RefusedChangeError, revise
from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.matching import Found, find_mentions
from knowledge.naming import find_asset, find_partner, names_in
from knowledge.prompts import say_partner
from knowledge.reading import encode
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


@dataclass(frozen=True, slots=True)
class Known:
    """What the register knows of it now."""

    asset: str | None
    """The asset that it is, or the first that it went into."""
    lines: tuple[str, ...] = ()


def find_taken(given: Given, desk: Desk) -> Asset | None:
    """The asset that has the name which what was given would get, though the partner's information is not in it."""
    own = _find_own(given, desk)
    if own is None or given.into or not given.is_registered or given.giver in own.contains:
        return None
    return own


def make_known(given: Given, desk: Desk) -> Known:
    """Puts it into the register, as a revision.

    1. Each asset it went into contains the partner's information from then on.
    2. Where it went into none, and it is to be registered, it becomes a confidential asset of its own that contains
       it, and is called after the partner.
    3. Where the register cannot take that, nothing is changed, and the lines say why.
    """
    assets = [desk.visible.assets[id] for id in given.into]
    if not assets and (own := _find_own(given, desk)) is not None and given.giver in own.contains:
        assets = [own]
    if not assets and not given.is_registered:
        return Known(None, ("It is not registered, so no answer takes it into account.",))
    changed = [
        replace(asset, contains=(*asset.contains, given.giver)) for asset in assets if given.giver not in asset.contains
    ] or ([] if assets else [_new_asset(given, desk)])
    partner = desk.visible.partners[given.giver].name
    held = changed or assets
    told = f"{either((asset.name for asset in held), 'and')} {'counts' if len(held) == 1 else 'count'} as holding"
    told = f"{told} {partner}'s information"
    try:
        revise(
            desk,
            {("asset", asset.id): encode(asset) for asset in changed},
            why=f"{partner} gave us: {one_line(given.what)}",
            index=1,
        )
    except NoChangeError:
        return Known(held[0].id, (f"{told} already.",))
    except RefusedChangeError as error:
        flaws = tuple(sentence(str(flaw)) for flaw in error.seen)
        return Known(None, ("The register could not take it; tell those who keep it.", *flaws))
    return Known(held[0].id, (f"{told} from now on.",))


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
        contains=(given.giver,),
    )


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
