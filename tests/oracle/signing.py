"""Random agreements, addenda and house rules, drawn from the likelihoods written here."""

from dataclasses import replace
from typing import Any

from knowledge.assets import Aspect, Sensitivity
from knowledge.partners import Tier
from knowledge.people import Assignment, Raci
from knowledge.terms import DUTIES, HOUSE, Action, Agreement, AgreementKind, Discloser, Effect, Information, Reach, Term
from tests.oracle.dice import Dice
from tests.oracle.drafting import APPROVERS, ATTESTED, SURVIVALS, Draft, Ids
from tests.oracle.records import PEOPLE


def draw_theirs(draft: Draft, partners: tuple[str, ...], family: tuple[str, ...]) -> None:
    """What the document says on what the partner gives us."""
    dice = draft.dice
    limited: dict[str, Any] = {"information": Information.THEIRS}
    onward = tuple(other for other in partners if other not in family)
    if dice.chance(0.55):
        narrow = dice.chance(0.2)
        draft.write(
            Effect.FORBID,
            Action.PUBLISH if dice.chance(0.1) else Action.DISCLOSE,
            covers=draft.covers(0.85),
            partners=dice.maybe(0.1, onward),
            survives=draft.survives(),
            **limited,
            **(draft.places(0.3) if narrow else {}),
            **draft.period(0.05),
        )
    if dice.chance(0.3):
        forbids = [term for term in draft.terms if term.information is Information.THEIRS]
        draft.write(
            Effect.PERMIT,
            covers=draft.covers(0.85),
            aspects=dice.maybe(0.08, tuple(Aspect)),
            partners=dice.maybe(0.3, onward),
            survives=draft.survives(),
            lifts=tuple(term.id for term in forbids) if dice.chance(0.7) else (),
            **limited,
            **draft.places(0.08),
            **draft.period(0.05),
        )
    if dice.chance(0.12):
        approvers = ("partner",) if dice.chance(0.7) else ("accountable",)
        draft.require(Action.CONSENT, approvers=approvers, survives=draft.survives(), **limited)
    if dice.chance(0.15):
        draft.require(Action.DELETE, survives=draft.survives(), **limited)
    if dice.chance(0.03):
        draft.write(Effect.UNCLEAR, survives=draft.survives(), **limited)


def draw_joint(draft: Draft) -> None:
    """What the document says on what is owned together."""
    dice = draft.dice
    joint: dict[str, Any] = {"information": Information.JOINT}
    if dice.chance(0.12):
        draft.write(Effect.FORBID, covers=draft.covers(0.4), **joint, **draft.places(0.2), **draft.period(0.1))
    if dice.chance(0.2):
        draft.write(Effect.PERMIT, covers=draft.covers(0.7), **joint, **draft.places(0.12), **draft.period(0.1))
    if dice.chance(0.25):
        draft.require(Action.CONSENT, **joint)
    if dice.chance(0.02):
        draft.write(Effect.UNCLEAR, **joint)


def draw_ours(draft: Draft, kind: AgreementKind, family: tuple[str, ...]) -> None:
    """What the document says on what we give."""
    dice = draft.dice
    if kind is not AgreementKind.DPA or dice.chance(0.4):
        draft.permit(kind, family)
    if dice.chance(0.15):
        draft.permit(kind, family)
    if dice.chance(0.14):
        lifted = dice.chance(0.3)
        draft.forbid(Reach.PARTNER, survives=draft.survives())
        if lifted:
            draft.permit(kind, family, lifts=(draft.terms[-1].id,))
    if dice.chance(0.065):
        draft.forbid(dice.pick((Reach.OTHERS, Reach.COMPETITORS)), survives=draft.survives())
    if dice.chance(0.03):
        draft.write(
            Effect.UNCLEAR,
            covers=draft.covers(0.4),
            aspects=dice.maybe(0.3, tuple(Aspect)),
            survives=draft.survives(),
            **draft.places(0.2),
        )
    for action in sorted(DUTIES):
        if dice.chance(0.12):
            draft.require(action)
    for action, likely in ((Action.CONSENT, 0.06), (Action.APPROVE, 0.06), (Action.AGREEMENT, 0.04)):
        if dice.chance(likely):
            draft.require(action)
    if dice.chance(0.06):
        draft.require(dice.pick(ATTESTED))


def draw_dates(dice: Dice) -> dict[str, Any]:
    """When an agreement is in force: mostly now; else just beginning, just ending, or ended for as long as it binds."""
    effective = dice.start(0.03)
    if dice.chance(0.03):
        last = dice.year_before()
        ended = "terminated_on" if dice.chance(0.3) else "expires_on"
        return {"effective_on": min(effective, dice.day(-2000, -1700)), ended: last}
    expires, terminated = dice.end(0.04), dice.end(0.3) if dice.chance(0.05) else None
    return {
        "effective_on": effective,
        "expires_on": None if expires is None else max(effective, expires),
        "terminated_on": None if terminated is None else max(effective, terminated),
    }


def draw_agreement(world: Ids, name: str, kind: AgreementKind, partner: str) -> Agreement:
    """A document of the kind with the partner."""
    dice, family = world.dice, world.affiliates_of(partner)
    draft = Draft(dice, name, world.assets)
    draw_ours(draft, kind, family)
    draw_theirs(draft, world.partners, (partner,))
    draw_joint(draft)
    dice.rng.shuffle(draft.terms)
    raci = Raci(disclosure=Assignment(accountable=dice.pick(PEOPLE), delegate=dice.pick((None, "finn"))))
    return Agreement(
        id=name,
        name=name.replace("-", " ").title(),
        kind=kind,
        partner=partner,
        discloser=dice.pick((Discloser.US, Discloser.THEM)) if dice.chance(0.06) else Discloser.MUTUAL,
        survival=dice.pick(SURVIVALS) if dice.chance(0.8) else None,
        readers=dice.some(PEOPLE, 5) if dice.chance(0.03) else None,
        raci=raci if dice.chance(0.8) else None,
        terms=tuple(draft.terms),
        **draw_dates(dice),
    )


def draw_addendum(world: Ids, name: str, base: Agreement, kind: AgreementKind) -> Agreement:
    """An addendum that adds a term or two to its base and may replace one."""
    dice = world.dice
    draft = Draft(dice, name, world.assets)
    ours = [term for term in base.terms if term.information is Information.OURS]
    forbids = [term for term in ours if term.effect is Effect.FORBID]
    lifts = tuple(f"{base.id}/{term.id}" for term in forbids) if dice.chance(0.5) else ()
    draft.permit(kind, world.affiliates_of(base.partner), lifts=lifts)
    if dice.chance(0.25):
        draft.forbid(Reach.PARTNER)
    if dice.chance(0.15):
        draft.require(dice.pick((Action.CONSENT, Action.APPROVE, Action.MARK)))
    if dice.chance(0.2):
        draw_theirs(draft, world.partners, (base.partner,))
    if base.terms and dice.chance(0.4):
        replacing = dice.rng.randrange(len(draft.terms))
        draft.terms[replacing] = replace(draft.terms[replacing], replaces=(dice.pick(base.terms).id,))
    dates = draw_dates(dice)
    if dice.chance(0.5):
        dates["effective_on"] = min(dice.start(0.4), *(day for day in dates.values() if day is not None))
    return Agreement(
        id=name,
        name=name.replace("-", " ").title(),
        kind=AgreementKind.ADDENDUM,
        partner=base.partner,
        discloser=base.discloser,
        amends=base.id,
        survival=dice.pick(SURVIVALS) if dice.chance(0.2) else None,
        raci=base.raci,
        terms=tuple(draft.terms),
        **dates,
    )


def draw_rules(world: Ids) -> tuple[Term, ...]:
    """The company's own policy: the approval matrix, and a prohibition, duty or demand now and then."""
    dice = world.dice
    draft = Draft(dice, "house", world.assets)

    def whom() -> dict[str, Any]:
        return {"partners": dice.maybe(0.25, world.partners), "tiers": dice.maybe(0.25, tuple(Tier))}

    if dice.chance(0.6):
        approvers = ("owner", "legal") if dice.chance(0.6) else dice.some(APPROVERS[:6], 2)
        draft.write(
            Effect.REQUIRE,
            Action.APPROVE,
            sensitivities=(Sensitivity.RESTRICTED,),
            approvers=approvers,
            tiers=dice.maybe(0.3, tuple(Tier)),
        )
    if dice.chance(0.15):
        draft.forbid(Reach.PARTNER, **whom())
    if dice.chance(0.08):
        draft.require(dice.pick(ATTESTED), **whom())
    if dice.chance(0.08):
        draft.require(Action.APPROVE, **whom())
    if dice.chance(0.3):
        draft.require(dice.pick((Action.LOG, Action.MARK)), **whom())
    if dice.chance(0.03):
        draft.write(Effect.UNCLEAR, covers=draft.covers(0.3), **whom(), **draft.places(0.2), **draft.period(0.2))
    return tuple(draft.terms)


def draw_lifts(dice: Dice, agreements: list[Agreement], rules: tuple[Term, ...]) -> list[Agreement]:
    """The agreements, some permits now lifting a forbid of another agreement or of the house."""
    forbids = [f"{HOUSE}/{rule.id}" for rule in rules if rule.effect is Effect.FORBID]
    for agreement in agreements:
        ours = [term for term in agreement.terms if term.information is Information.OURS]
        forbids += [f"{agreement.id}/{term.id}" for term in ours if term.effect is Effect.FORBID]
    if not forbids:
        return agreements

    def lifted(term: Term) -> Term:
        ours = term.effect is Effect.PERMIT and term.information is Information.OURS
        return replace(term, lifts=(*term.lifts, *dice.some(forbids, 2))) if ours and dice.chance(0.15) else term

    return [replace(agreement, terms=tuple(lifted(term) for term in agreement.terms)) for agreement in agreements]
