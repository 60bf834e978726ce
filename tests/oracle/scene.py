"""What a question is about: its records, and the terms that have a say in it, before any open fact is filled in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from knowledge.assets import Asset, Sensitivity
from knowledge.inquiry import Question
from knowledge.partners import PUBLIC, Partner
from knowledge.register import Register
from knowledge.terms import Action, Agreement, Effect, Information, Reach, Term
from tests.oracle.documents import binds, binds_us, covers_ours, in_force, parents_of, within


@dataclass(frozen=True, kw_only=True)
class Said:
    """A term and the agreement that says it; None for the house."""

    term: Term
    agreement: Agreement | None = None

    @property
    def full_name(self) -> str:
        """How a permit of another agreement names it in `lifts`."""
        return f"{self.agreement.id if self.agreement else 'house'}/{self.term.id}"


@dataclass(frozen=True, kw_only=True)
class Scene:
    """All that a question touches on its day."""

    register: Register
    question: Question
    asset: Asset | None
    """None when the question is about what a partner told us."""
    partner: Partner | None
    """None when the question is about publication."""
    sources: tuple[str, ...]
    """Partners, the recipient left out, whose information would be given."""
    ours: tuple[Said, ...]
    """Terms and house rules on our information that reach the recipient and name the asset."""
    exclusive: tuple[Said, ...]
    """Forbids promised to others that reach the recipient and name the asset."""
    theirs: tuple[tuple[str, Said], ...]
    """Terms on the sources' information, each with its source."""
    joint: tuple[tuple[str, Said], ...]
    """Terms on jointly owned information, each with its co-owner."""

    @property
    def day(self) -> date:
        """The day of disclosure."""
        return self.question.on

    @property
    def public(self) -> bool:
        """Whether the asset is public."""
        return self.asset is not None and self.asset.sensitivity is Sensitivity.PUBLIC

    @property
    def everything(self) -> list[Said]:
        """Every term in play."""
        return [*self.ours, *self.exclusive, *(said for _, said in self.theirs), *(said for _, said in self.joint)]


def names(register: Register, term: Term, asset: Asset | None) -> bool:
    """Whether the term names the asset.

    What a partner told us is permitted by nothing narrower than everything, and anything else may speak of it.
    """
    if asset is None:
        return term.effect is not Effect.PERMIT or (term.covers.any and term.sensitivities is None)
    if term.sensitivities is not None and asset.sensitivity not in term.sensitivities:
        return False
    if term.sensitivities is None and term.effect is Effect.REQUIRE and asset.sensitivity is Sensitivity.PUBLIC:
        return False
    if term.covers.any or asset.id in term.covers.assets or asset.line in term.covers.lines:
        return True
    kind = asset.kind
    while kind is not None:
        if kind in term.covers.kinds:
            return True
        kind = register.kinds[kind].broader
    return False


def extends_to(term: Term, affiliate: str) -> bool:
    """Whether a parent's term says `affiliates` or names this one (rule 16)."""
    return term.affiliates is True or (isinstance(term.affiliates, tuple) and affiliate in term.affiliates)


def reaches(register: Register, agreement: Agreement, term: Term, partner: str) -> bool:
    """Whether a term on our information speaks about disclosures to the partner."""
    if agreement.partner == partner:
        return True
    if agreement.partner not in parents_of(register, partner):
        return False
    if term.effect is Effect.PERMIT:
        return extends_to(term, partner)
    return True


def rule_reaches(register: Register, rule: Term, partner: str) -> bool:
    """Whether a house rule speaks about the partner; its affiliates go with it."""
    if rule.partners is not None:
        family = [partner, *parents_of(register, partner)]
        if not any(member in rule.partners for member in family):
            return False
    if rule.tiers is not None:
        return partner != PUBLIC and register.partners[partner].tier in rule.tiers
    return True


def excludes(register: Register, agreement: Agreement, term: Term, partner: str, day: date) -> bool:
    """Whether an exclusivity promised to the agreement's partner counts against this one (rule 22)."""
    if agreement.partner == partner:
        return False
    if term.reach is Reach.OTHERS:
        return True
    for competitor in register.partners[agreement.partner].competitors:
        one_of_them = competitor.partner in (partner, *parents_of(register, partner))
        if one_of_them and within(day, competitor.from_on, competitor.until_on):
            return True
    return False


def sources_in(register: Register, asset: str, day: date) -> set[str]:
    """Whose information is in the asset, over any number of hops, clearances on the way counted (rule 25)."""
    found: set[str] = set()

    def walk(at: str, path: list[str]) -> None:
        for partner in register.assets[at].contains:
            cleared = False
            for event in register.clearances.values():
                if event.asset in path and event.partner == partner and event.cleared_on <= day:
                    cleared = True
            if not cleared:
                found.add(partner)
        for origin in register.assets[at].derived_from:
            walk(origin, [*path, origin])

    walk(asset, [asset])
    return found


def find_scene(question: Question, register: Register) -> Scene | None:
    """The scene of the question; None when it names something that is not there."""
    partner = register.partners.get(question.partner)
    if partner is None and question.partner != PUBLIC:
        return None
    asset, sources = None, set[str]()
    if question.asset is None:
        if question.source is None or question.source not in register.partners:
            return None
        sources.add(question.source)
    else:
        if question.asset not in register.assets:
            return None
        asset = register.assets[question.asset]
        sources = sources_in(register, asset.id, question.on)
    sources.discard(question.partner)
    bound = [
        Said(term=term, agreement=agreement)
        for agreement in register.agreements.values()
        for term in agreement.terms
        if names(register, term, asset) and binds(register, agreement, term, question.on)
    ]
    return Scene(
        register=register,
        question=question,
        asset=asset,
        partner=partner,
        sources=tuple(sorted(sources)),
        ours=tuple(find_ours(question, register, asset, bound)),
        exclusive=tuple(find_exclusive(question, register, asset, bound)),
        theirs=tuple(find_theirs(sources, bound)),
        joint=tuple(find_joint(question, asset, bound)),
    )


def is_exclusivity(term: Term) -> bool:
    """Whether the term forbids us to give our own information to others than the agreement's partner."""
    return term.information is Information.OURS and term.effect is Effect.FORBID and term.reach is not Reach.PARTNER


def find_ours(question: Question, register: Register, asset: Asset | None, bound: list[Said]) -> Iterator[Said]:
    """Terms and house rules on our information; a permit only of an agreement in force that covers what we give."""
    if asset is None:
        return
    for said in bound:
        if said.agreement is None or said.term.information is not Information.OURS or is_exclusivity(said.term):
            continue
        granting = covers_ours(said.agreement) and in_force(register, said.agreement, question.on)
        if said.term.effect is Effect.PERMIT and not granting:
            continue
        if reaches(register, said.agreement, said.term, question.partner):
            yield said
    for rule in register.rules.values():
        binding = within(question.on, rule.from_on, rule.until_on)
        if binding and names(register, rule, asset) and rule_reaches(register, rule, question.partner):
            yield Said(term=rule)


def find_exclusive(question: Question, register: Register, asset: Asset | None, bound: list[Said]) -> Iterator[Said]:
    """Exclusivity promised to others that counts against the recipient."""
    for said in bound:
        if asset is None or said.agreement is None or not is_exclusivity(said.term):
            continue
        if excludes(register, said.agreement, said.term, question.partner, question.on):
            yield said


def find_theirs(sources: set[str], bound: list[Said]) -> Iterator[tuple[str, Said]]:
    """Terms by which the sources bind us as to their information."""
    for said in bound:
        if said.agreement is None or said.term.information is not Information.THEIRS:
            continue
        if said.agreement.partner in sources and binds_us(said.agreement):
            yield said.agreement.partner, said


def find_joint(question: Question, asset: Asset | None, bound: list[Said]) -> Iterator[tuple[str, Said]]:
    """Terms of the other co-owners on what is jointly owned."""
    for said in bound:
        if asset is None or said.agreement is None or said.term.information is not Information.JOINT:
            continue
        if said.agreement.partner in asset.joint_owners and said.agreement.partner != question.partner:
            yield said.agreement.partner, said


def lifting(forbid: Said, permit: Said) -> bool:
    """Whether the permit names the forbid in `lifts` (rule 12)."""
    if forbid.full_name in permit.term.lifts:
        return True
    same = forbid.agreement is not None and permit.agreement is not None and forbid.agreement.id == permit.agreement.id
    return same and forbid.term.id in permit.term.lifts


def is_onward(scene: Scene, term: Term) -> bool:
    """Whether a term on a source's information speaks about this question (publication, stated uses)."""
    if term.action is Action.DISCLOSE or term.action in scene.question.uses:
        return True
    return term.action is Action.PUBLISH and scene.partner is None
