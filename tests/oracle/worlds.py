"""Random small worlds: registers in which every feature occurs, and questions about them."""

import random
from dataclasses import replace

from hypothesis import strategies

from knowledge.assets import Aspect, Asset, Form
from knowledge.inquiry import Question
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE, LATER_USES, Agreement, AgreementKind, Channel, Discloser, Effect
from tests.oracle.dice import CENTRES, Dice
from tests.oracle.drafting import PURPOSES, Ids, text_of
from tests.oracle.events import draw_approvals, draw_clearances, draw_courses, draw_holds, draw_passes, draw_tents
from tests.oracle.records import (
    DATASETS,
    FIELDS,
    KINDS,
    PEOPLE,
    PLACES,
    RECIPIENTS,
    REGIONS,
    VERTICALS,
    draw_asset,
    draw_company,
    draw_partner,
    draw_people,
    draw_purposes,
    draw_verticals,
    keyed,
)
from tests.oracle.signing import draw_addendum, draw_agreement, draw_lifts, draw_rules

PARTNERS = ("orion", "vega", "lyra")
AFFILIATES = {"vega-nordic": "vega", "vega-labs": "vega-nordic"}
ASSETS = ("roadmap", "scheduler", "baskets", "trends", "notes")
LIKELY = {
    AgreementKind.NDA: 0.92,
    AgreementKind.DEVELOPER_TERMS: 0.75,
    AgreementKind.FRAMEWORK: 0.3,
    AgreementKind.DATA_LICENCE: 0.75,
    AgreementKind.DPA: 0.7,
}
SIGNED_FOR = {
    Aspect.WHAT: AgreementKind.NDA,
    Aspect.HOW: AgreementKind.DEVELOPER_TERMS,
    Aspect.DATA: AgreementKind.DATA_LICENCE,
}
SEEDS = 2**32


def random_world(rng: random.Random, size: int = 1) -> Register:
    """A world; a larger size has more assets and partners. The same draws give the same world."""
    dice = Dice(rng, CENTRES[rng.randrange(len(CENTRES))])
    partners = dict.fromkeys([*PARTNERS, *(f"partner-{number}" for number in range(2, size + 1))])
    tree: dict[str, str | None] = dict(partners)
    for affiliate, parent in AFFILIATES.items():
        if parent in tree and dice.chance(0.5):
            tree[affiliate] = parent
    ids = Ids(dice=dice, assets=(*ASSETS, *(f"asset-{number}" for number in range(2, size + 1))), parents=tree)
    assets: dict[str, Asset] = {}
    for asset in ids.assets:
        assets[asset] = draw_asset(dice, asset, tuple(assets), ids.partners)
    rules = draw_rules(ids)
    agreements = keyed(draw_lifts(dice, draw_agreements(ids), rules))
    courses = draw_courses(dice, tuple(agreements), ids.partners)
    return with_texts(
        Register(
            company=draw_company(dice),
            purposes=draw_purposes(dice),
            verticals=draw_verticals(),
            regions=keyed(REGIONS),
            kinds=keyed((*KINDS, *DATASETS)),
            courses=courses,
            rules=keyed(rules),
            people=draw_people(dice),
            assets=assets,
            partners=keyed(draw_partner(dice, partner, parent, ids.partners) for partner, parent in tree.items()),
            holds=draw_holds(dice, partner=ids.partners, asset=ids.assets, agreement=tuple(agreements)),
            tents=draw_tents(dice, ids.partners, ids.assets),
            agreements=agreements,
            passes=draw_passes(dice, courses),
            approvals=draw_approvals(dice, assets, ids.partners, agreements),
            clearances=draw_clearances(dice, assets),
        )
    )


def with_texts(register: Register) -> Register:
    """The register with a text for each agreement and the house that holds just what their terms quote."""
    texts = {agreement.id: text_of(agreement.id, agreement.terms) for agreement in register.agreements.values()}
    return replace(register, texts={**texts, HOUSE: text_of(HOUSE, tuple(register.rules.values()))})


def draw_agreements(ids: Ids) -> list[Agreement]:
    """What was signed with each partner, with some of them long over; an affiliate signs little of its own."""
    dice = ids.dice
    found: list[Agreement] = []
    for partner, parent in ids.parents.items():
        over = dice.chance(0.18)
        for kind, likely in LIKELY.items():
            if not dice.chance(likely / 3 if parent else likely):
                continue
            name = f"{partner}-{kind.value}"
            agreement = draw_agreement(ids, name, kind, partner)
            if over:
                last = dice.year_before()
                agreement = replace(agreement, effective_on=dice.day(-2000, -1700), expires_on=last, terminated_on=None)
            found.append(agreement)
            if dice.chance(0.08) and not over:
                found.append(draw_successor(ids, agreement))
            amendable = kind is not AgreementKind.DPA or any(term.effect is Effect.PERMIT for term in agreement.terms)
            if dice.chance(0.2) and amendable and agreement.discloser is not Discloser.THEM:
                addendum = draw_addendum(ids, f"{name}-addendum", agreement, kind)
                found.append(addendum)
                if dice.chance(0.15):
                    found.append(draw_addendum(ids, f"{name}-second-addendum", addendum, kind))
    return found


def draw_successor(ids: Ids, agreement: Agreement) -> Agreement:
    """An agreement that supersedes another about now."""
    successor = draw_agreement(ids, f"{agreement.id}-anew", agreement.kind, agreement.partner)
    effective = max(agreement.effective_on, ids.dice.near())
    last = max(effective, ids.dice.day(50, 90))
    return replace(successor, supersedes=(agreement.id,), effective_on=effective, expires_on=last, terminated_on=None)


def random_question(rng: random.Random, register: Register) -> Question:
    """A question about the world, most often on a day close to its centre, with some facts left open."""
    dice = Dice(rng, register.company.today or CENTRES[0])
    asset, partner = draw_pair(dice, register)
    source = None
    if register.approvals and dice.chance(0.25):
        word = dice.pick(tuple(register.approvals.values()))
        asset, partner = word.asset, word.partner
    if dice.chance(0.04):
        partner = PUBLIC
    if dice.chance(0.08):
        past = [signed.partner for signed in register.agreements.values() if is_over(dice, signed)]
        source = dice.pick(past if past and dice.chance(0.6) else tuple(register.partners))
    return Question(
        asset=None if source else asset,
        source=source,
        partner=partner,
        asker=dice.pick(PEOPLE[:5]),
        discloser=dice.pick(PEOPLE) if dice.chance(0.15) else None,
        on=dice.day(-3, 3) if dice.chance(0.93) else dice.day(-420, 420),
        purpose=state(dice, 0.35, PURPOSES, "market-study"),
        recipient=state(dice, 0.2, (*RECIPIENTS, "kim-vance", "LEE ORTIZ"), "Sam Nobody"),
        territory=state(dice, 0.3, PLACES, "FR"),
        vertical=state(dice, 0.2, VERTICALS, "mining"),
        form=state(dice, 0.12, tuple(form.value for form in Form), Form.RAW.value),
        aspect=state_aspect(dice, register, asset),
        uses=dice.some(sorted(LATER_USES), 2) if dice.chance(0.12) else (),
        volume=(("seats", dice.pick((5, 20, 21))),) if dice.chance(0.15) else (),
        group_size=dice.pick((4, 5, 10, 30)) if dice.chance(0.1) else None,
        fields=dice.some(FIELDS, 3) if dice.chance(0.1) else None,
        channel=dice.pick(tuple(Channel)) if dice.chance(0.25) else None,
    )


def is_over(dice: Dice, agreement: Agreement) -> bool:
    """Whether the agreement ended well before the centre."""
    return agreement.expires_on is not None and (dice.centre - agreement.expires_on).days > 100


def draw_pair(dice: Dice, register: Register) -> tuple[str, str]:
    """An asset and a partner, as a rule one that has signed what the asset's aspect needs."""
    pairs = [(asset, partner) for asset in register.assets for partner in register.partners]
    signed = [
        (asset, agreement.partner)
        for asset, record in register.assets.items()
        for agreement in register.agreements.values()
        if agreement.kind is SIGNED_FOR[record.aspects[0]] and not is_over(dice, agreement)
    ]
    return dice.pick(signed if signed and dice.chance(0.85) else pairs)


def state(dice: Dice, likely: float, values: tuple[str, ...], foreign: str) -> tuple[str, ...]:
    """What the asker states: nothing, one or two known values, or one nobody knows."""
    if not dice.chance(likely):
        return ()
    if dice.chance(0.06):
        return (foreign,)
    return dice.some(values, 2) if dice.chance(0.12) else (dice.pick(values),)


def state_aspect(dice: Dice, register: Register, asset: str) -> tuple[str, ...]:
    """The aspect the asker states: mostly a registered one."""
    if not dice.chance(0.25):
        return ()
    aspects = tuple(Aspect) if dice.chance(0.15) else register.assets[asset].aspects
    return tuple(aspect.value for aspect in dice.some(aspects, 2 if dice.chance(0.2) else 1))


def small_worlds() -> strategies.SearchStrategy[tuple[Register, Question]]:
    """Worlds with a question each, one for each seed; `shrinking.shrink` makes a failing one smaller."""
    return strategies.integers(min_value=0, max_value=SEEDS - 1).map(world_of)


def world_of(seed: int) -> tuple[Register, Question]:
    """The world and question of a seed."""
    rng = random.Random(seed)
    register = random_world(rng)
    return register, random_question(rng, register)
