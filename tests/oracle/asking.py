"""On which open facts a grant hangs: those one may ask for although no rule lets one ask always (rule 19)."""

from knowledge.terms import Action, Effect, Term
from tests.oracle.coverage import grants, of_needed_kind, usable
from tests.oracle.documents import on_hold
from tests.oracle.fitting import Facts, fits, limits
from tests.oracle.scene import Said, Scene, lifting, names
from tests.oracle.standing import trained


def left_open(scene: Scene, facts: Facts, term: Term, aspect: str | None) -> set[str] | None:
    """The facts a permit still hangs on; None when something that is stated lies outside it."""
    if aspect is not None and term.aspects is not None and aspect not in term.aspects:
        return None
    if any(values and not all(values) for values in limits(scene, facts, term)):
        return None
    stated = (
        ("purpose", term.purposes, facts.purpose),
        ("recipient", term.recipients, facts.recipient),
        ("territory", term.territories, facts.territory),
        ("vertical", term.verticals, facts.vertical),
        ("form", term.forms, facts.form),
    )
    missing = {name for name, listed, values in stated if listed is not None and not values}
    if term.min_group is not None and not facts.form:
        missing.add("form")
    if not missing:
        return set() if fits(scene, facts, term, aspect) else None
    # What no fact decides: period, volume, channel, fields.
    loose = Term(
        id=term.id,
        clause=term.clause,
        quote=term.quote,
        effect=term.effect,
        from_on=term.from_on,
        until_on=term.until_on,
        volume=term.volume,
        channels=term.channels,
        fields=term.fields,
        min_group=term.min_group if facts.form else None,
    )
    return missing if fits(scene, facts, loose, None) else None


def weigh(scene: Scene, facts: Facts, terms: list[Term], aspects: tuple[str, ...]) -> set[str]:
    """The open facts that decide whether these permits let every aspect go; none when it is decided."""
    found: set[str] = set()
    for aspect in aspects:
        each = [left_open(scene, facts, term, aspect) for term in terms]
        if any(missing == set() for missing in each):
            continue
        possible = [missing for missing in each if missing]
        if not possible and facts.aspect:
            return set()
        for missing in possible:
            found |= missing
    return found


def hanging(scene: Scene, facts: Facts, aspects: tuple[str, ...]) -> set[str]:
    """Every open fact on which cover, somebody's leave or the lifting of a forbid hangs."""
    found: set[str] = set()
    if scene.asset is not None and not scene.public and scene.partner is not None:
        for aspect in aspects:
            found |= cover_hangs_on(scene, facts, aspect)
    parties = {source for source, _ in scene.theirs} | {owner for owner, _ in scene.joint}
    for party in parties:
        for group in (scene.theirs, scene.joint):
            terms = [said for name, said in group if name == party and speaks_of(said.term, scene.question.partner)]
            live = granted_among(scene, terms)
            if scene.partner is not None:
                disclosing = [said.term for said in live]
                found |= weigh(scene, facts, disclosing, aspects) if disclosing else set()
            for said in terms:
                if said.term.effect is Effect.FORBID:
                    found |= lifting_hangs_on(scene, facts, said, live, aspects)
    if scene.asset is not None:
        live = granted_among(scene, list(scene.ours))
        for said in (*scene.ours, *scene.exclusive):
            if said.term.effect is Effect.FORBID:
                found |= lifting_hangs_on(scene, facts, said, live, aspects)
    return found


def speaks_of(term: Term, partner: str) -> bool:
    """Whether a term that lists partners lists this one."""
    return term.partners is None or partner in term.partners


def cover_hangs_on(scene: Scene, facts: Facts, aspect: str) -> set[str]:
    """What decides whether one aspect is covered, or covered without a course that is missing."""
    open_facts: set[str] = set()
    fitting = []
    for agreement in usable(scene):
        if not of_needed_kind(scene, agreement, aspect):
            continue
        for term in grants(scene, agreement):
            if not names(scene.register, term, scene.asset):
                continue
            missing = left_open(scene, facts, term, aspect)
            if missing == set():
                fitting.append(agreement)
            elif missing:
                open_facts |= missing
    if any(trained(scene, agreement) for agreement in fitting):
        return set()
    return open_facts


def granted_among(scene: Scene, terms: list[Said]) -> list[Said]:
    """The permits to disclose among these that no hold suspends."""
    return [
        said
        for said in terms
        if said.term.effect is Effect.PERMIT
        and said.term.action is Action.DISCLOSE
        and said.agreement is not None
        and not on_hold(scene.register, said.agreement, scene.day)
    ]


def lifting_hangs_on(
    scene: Scene, facts: Facts, forbid: Said, permits: list[Said], aspects: tuple[str, ...]
) -> set[str]:
    """What decides whether the forbid is lifted."""
    listed = forbid.term.aspects
    forbidden = tuple(aspect for aspect in aspects if listed is None or aspect in listed)
    lifters = [said.term for said in permits if lifting(forbid, said)]
    return weigh(scene, facts, lifters, forbidden) if lifters else set()


def asks(scene: Scene, facts: Facts, aspects: tuple[str, ...], fact: str) -> bool:
    """Whether the purpose, or the recipient, may be asked for."""
    if fact in hanging(scene, facts, aspects):
        return True
    limited = [said.term for said in scene.exclusive]
    if fact == "purpose":
        return any(term.purposes is not None for term in limited)
    listed = [said.term for said in scene.everything if said.agreement and said.term.effect is not Effect.PERMIT]
    return any(term.recipients is not None for term in (*limited, *listed))
