"""Whether a term's limits meet the facts of a question, in three values."""

from dataclasses import dataclass
from typing import Literal

from knowledge.assets import Aspect, Form
from knowledge.register import Register
from knowledge.terms import Action, Effect, Term
from tests.oracle.documents import on_hold, within
from tests.oracle.scene import Said, Scene, lifting

Match = Literal["yes", "no", "open"]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The facts a question states or was given by completion; empty is open and is not going to be asked."""

    purpose: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    territory: tuple[str, ...] = ()
    vertical: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    aspect: tuple[str, ...] = ()


def same_name(name: str) -> str:
    """A recipient's name as it is compared."""
    return " ".join(name.casefold().replace("-", " ").split())


def countries(register: Register, place: str) -> set[str]:
    """The countries a place stands for (rule 21)."""
    return set(register.regions[place].members) if place in register.regions else {place}


def broader(register: Register, purpose: str) -> list[str]:
    """The purpose and all it is part of (rule 20)."""
    found = []
    at: str | None = purpose
    while at is not None:
        found.append(at)
        at = register.purposes[at].broader if at in register.purposes else None
    return found


def limits(scene: Scene, facts: Facts, term: Term) -> list[list[bool]]:
    """For each limit the term has: for each stated value, whether it lies inside; an empty list is an open fact."""
    found: list[list[bool]] = []
    if term.purposes is not None:
        granted = set(term.purposes)
        found.append([any(at in granted for at in broader(scene.register, value)) for value in facts.purpose])
    if term.recipients is not None:
        listed = [same_name(name) for name in term.recipients]
        found.append([same_name(value) in listed for value in facts.recipient])
    if term.territories is not None:
        allowed: set[str] = set()
        for place in term.territories:
            allowed |= countries(scene.register, place)
        found.append([country in allowed for value in facts.territory for country in countries(scene.register, value)])
    if term.verticals is not None:
        found.append([value in term.verticals for value in facts.vertical])
    if term.forms is not None:
        found.append([value in term.forms for value in facts.form])
    return found


def hits(scene: Scene, facts: Facts, term: Term) -> Match:
    """Whether a forbid, require or unclear term matches: one value inside each of its limits is enough."""
    if term.aspects is not None and not any(aspect in term.aspects for aspect in facts.aspect):
        return "no"
    channels = term.channels
    if channels is not None and scene.question.channel is not None and scene.question.channel not in channels:
        return "no"
    found = limits(scene, facts, term)
    if any(values and not any(values) for values in found):
        return "no"
    if not all(found) or (channels is not None and scene.question.channel is None):
        return "open"
    return "yes"


def group_size(scene: Scene, form: str) -> int | None:
    """The smallest group in the form: the registered size or the stated one if smaller; None when none is recorded."""
    recorded = None
    if scene.asset is not None:
        for registered in scene.asset.forms:
            if registered.form == form:
                recorded = registered.group_size
    if recorded is not None and scene.question.group_size is not None:
        return min(recorded, scene.question.group_size)
    return recorded


def fields_of(scene: Scene) -> tuple[str, ...]:
    """The data fields that would be given."""
    if scene.question.fields is not None:
        return scene.question.fields
    return scene.asset.fields if scene.asset else ()


def fits(scene: Scene, facts: Facts, term: Term, aspect: str | None) -> bool:
    """Whether a permit grants this: every stated value inside each of its limits; an open limit is not met."""
    if aspect is not None and term.aspects is not None and aspect not in term.aspects:
        return False
    if not all(values and all(values) for values in limits(scene, facts, term)):
        return False
    if not within(scene.day, term.from_on, term.until_on):
        return False
    for unit, amount in scene.question.volume:
        if term.volume is not None and unit in term.volume and amount > term.volume[unit]:
            return False
    if term.channels is not None and scene.question.channel is not None and scene.question.channel not in term.channels:
        return False
    if term.min_group is not None and Form.AGGREGATED in facts.form:
        size = group_size(scene, Form.AGGREGATED)
        if size is None or size < term.min_group:
            return False
    return term.fields is None or all(field in term.fields for field in fields_of(scene))


def registered_forms(scene: Scene) -> tuple[str, ...]:
    """The forms the asset is registered in; raw when it names none."""
    if scene.asset is None:
        return ()
    return tuple(registered.form.value for registered in scene.asset.forms) or (Form.RAW.value,)


def registered_aspects(scene: Scene) -> tuple[str, ...]:
    """The aspects the asset is registered with; all of them for what a partner told us."""
    aspects = scene.asset.aspects if scene.asset else tuple(Aspect)
    return tuple(aspect.value for aspect in aspects)


def required(scene: Scene, facts: Facts, *actions: Action) -> list[Said]:
    """What is required of us here; what hangs on a fact that stays open is a condition and no more."""
    return [
        said
        for said in scene.ours
        if said.term.effect is Effect.REQUIRE and said.term.action in actions and hits(scene, facts, said.term) == "yes"
    ]


def lifted(scene: Scene, facts: Facts, forbid: Said, among: list[Said]) -> bool:
    """Whether permits that fit and name the forbid lift it, for every aspect it matches."""
    for aspect in facts.aspect:
        if forbid.term.aspects is not None and aspect not in forbid.term.aspects:
            continue
        free = False
        for permit in among:
            if permit.term.effect is Effect.PERMIT and permit.agreement is not None and lifting(forbid, permit):
                held = on_hold(scene.register, permit.agreement, scene.day)
                free = free or (not held and fits(scene, facts, permit.term, aspect))
        if not free:
            return False
    return True


def unclear(scene: Scene, facts: Facts, among: list[Said]) -> bool:
    """Whether a clause nobody has settled may speak about this; an open fact does not excuse it."""
    return any(said.term.effect is Effect.UNCLEAR and hits(scene, facts, said.term) != "no" for said in among)
