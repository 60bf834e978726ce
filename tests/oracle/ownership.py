"""Other partners' information in what would be given, and co-owners."""

from knowledge.terms import DUTIES, Action, Agreement, Effect, Information
from tests.oracle.documents import binds_us, in_force, on_hold, replaced, survives
from tests.oracle.fitting import Facts, fits, hits, lifted, unclear
from tests.oracle.scene import Said, Scene, is_onward
from tests.oracle.words import Slot, accountable, filled, slot_for

Opinion = str | None


def ownership(scene: Scene, facts: Facts) -> Opinion:
    """Other partners' information in it, and co-owners (rules 15, 25, 26)."""
    opinions = [onward(scene, facts, source) for source in scene.sources]
    owners = scene.asset.joint_owners if scene.asset else ()
    if scene.question.partner not in owners:
        opinions += [shared(scene, facts, owner) for owner in owners]
    return "no" if "no" in opinions else "ask" if "ask" in opinions else None


def onward(scene: Scene, facts: Facts, source: str) -> Opinion:
    """Whether what this source gave us may go to the recipient."""
    terms = []
    for giver, said in scene.theirs:
        limited = said.term.partners is not None and scene.question.partner not in said.term.partners
        if giver == source and not limited:
            terms.append(said)
    if forbidden(scene, facts, terms):
        return "no"
    opinion = "ask" if unclear(scene, facts, terms) else None
    if granted(scene, facts, terms):
        return opinion if consented(scene, facts, terms) else "ask"
    signed = [
        agreement
        for agreement in scene.register.agreements.values()
        if agreement.partner == source and binds_us(agreement)
    ]
    if any(still_binds(scene, agreement) for agreement in signed):
        return "no"
    parties: list[Agreement | None] = [*signed] or [None]
    slots = [accountable(scene, [party]) for party in parties]
    return opinion if any(filled(scene, facts, slot) for slot in slots) else "ask"


def consented(scene: Scene, facts: Facts, terms: list[Said]) -> bool:
    """Whether every consent these terms want has been given; a public asset needs none (rule 17)."""
    for said in terms:
        wanted = said.term.effect is Effect.REQUIRE and said.term.action not in DUTIES and not scene.public
        if wanted and hits(scene, facts, said.term) == "yes":
            slots = [slot_for(scene, said, approver) for approver in said.term.approvers]
            if said.term.action not in (Action.CONSENT, Action.APPROVE):
                slots = [accountable(scene, [said.agreement])]  # what nobody can check, somebody must look at
            if not all(filled(scene, facts, slot) for slot in slots):
                return False
    return True


def still_binds(scene: Scene, agreement: Agreement) -> bool:
    """Whether the agreement is in force, or a term on their information outlives it."""
    if in_force(scene.register, agreement, scene.day):
        return True
    for term in agreement.terms:
        outlives = (
            term.information is Information.THEIRS
            and term.effect is not Effect.PERMIT
            and survives(scene.register, agreement, term, scene.day)
        )
        if outlives and not replaced(scene.register, agreement, term, scene.day):
            return True
    return False


def shared(scene: Scene, facts: Facts, owner: str) -> Opinion:
    """Whether this co-owner lets it go to another."""
    terms = [said for party, said in scene.joint if party == owner]
    if forbidden(scene, facts, terms):
        return "no"
    if unclear(scene, facts, terms):
        return "ask"
    if granted(scene, facts, terms) or filled(scene, facts, Slot(name="partner", consent_of=owner)):
        return None
    return "ask"


def forbidden(scene: Scene, facts: Facts, terms: list[Said]) -> bool:
    """Whether one of these forbids matches and nothing lifts it."""
    for said in terms:
        matches = is_onward(scene, said.term) and hits(scene, facts, said.term) == "yes"
        if said.term.effect is Effect.FORBID and matches:
            if scene.partner is None:
                return True
            if not lifted(scene, facts, said, terms):
                return True
    return False


def granted(scene: Scene, facts: Facts, terms: list[Said]) -> bool:
    """Whether permits among these let it go, every aspect of it; publication is outside every grant (rule 25)."""
    if scene.partner is None:
        return False
    for aspect in facts.aspect:
        free = False
        for said in terms:
            permit = said.term.effect is Effect.PERMIT and said.term.action is Action.DISCLOSE
            if permit and said.agreement is not None and not on_hold(scene.register, said.agreement, scene.day):
                free = free or fits(scene, facts, said.term, aspect)
        if not free:
            return False
    return True
