"""Random worlds with closed records, most of them mended so that they keep their secrets, and complete questions."""

import random
from dataclasses import replace

from knowledge.inquiry import Question
from knowledge.partners import PUBLIC, Hold, Tent
from knowledge.register import Register
from knowledge.secrecy import Leak, check_secrecy
from knowledge.terms import (
    Action,
    AgreementKind,
    Channel,
    Discloser,
    Duration,
    Effect,
    Information,
    Reach,
    Term,
)
from tests.oracle.dice import Dice
from tests.oracle.records import PEOPLE
from tests.oracle.worlds import random_question, random_world

_ROUNDS = 4
_KINDS = ("asset", "agreement", "agreement", "agreement", "partner", "hold", "tent")


def closed_world(seed: int) -> Register:
    """A world in which one or two records are closed to somebody."""
    rng = random.Random(seed)
    world = random_world(rng)
    dice = Dice(rng, world.company.holidays[0])
    register = replace(
        world,
        assets={key: replace(record, readers=None) for key, record in world.assets.items()},
        partners={key: replace(record, readers=None) for key, record in world.partners.items()},
        agreements={key: replace(record, readers=None) for key, record in world.agreements.items()},
        holds={key: replace(record, readers=None) for key, record in world.holds.items()},
        tents={},
    )
    for _ in range(rng.randint(1, 2)):
        register = _close(dice, register, dice.pick(_KINDS))
    return _mended(dice, register) if dice.chance(0.8) else register


def complete_question(rng: random.Random, register: Register, asker: str) -> Question:
    """A question that states every fact, so that none is missing."""
    asked = random_question(rng, register)
    asset = register.assets.get(asked.asset or "")
    forms = tuple(form.form.value for form in asset.forms) if asset is not None else ()
    return replace(
        asked,
        asker=asker,
        today=register.company.holidays[0],
        purpose=tuple(p for p in asked.purpose if p in register.purposes) or (rng.choice(sorted(register.purposes)),),
        recipient=asked.recipient or (rng.choice(("Kim Vance", "Sam Nobody")),),
        territory=asked.territory or (rng.choice(("DE", "GB", "FR")),),
        vertical=asked.vertical or (rng.choice(("grocery", "mining")),),
        form=(rng.choice(forms or ("raw",)),),
        aspect=asked.aspect or (asset.aspects if asset is not None else ("what", "how", "data")),
        channel=asked.channel or rng.choice(tuple(Channel)),
    )


def is_about(question: Question, register: Register) -> bool:
    """True when every record the question names is in the register."""
    return (
        (question.asset is None or question.asset in register.assets)
        and (question.source is None or question.source in register.partners)
        and (question.partner == PUBLIC or question.partner in register.partners)
    )


def _readers(dice: Dice, *deciders: str | None) -> tuple[str, ...]:
    return tuple(sorted({*dice.some(PEOPLE, 3), *(person for person in deciders if person is not None)}))


def _close(dice: Dice, register: Register, kind: str) -> Register:
    if kind == "asset":
        asset = dice.pick(tuple(register.assets.values()))
        closed = replace(asset, readers=_readers(dice, asset.owner))
        return replace(register, assets={**register.assets, asset.id: closed})
    if kind == "partner":
        partner = dice.pick(tuple(register.partners.values()))
        shut = replace(partner, readers=_readers(dice, partner.manager))
        return replace(register, partners={**register.partners, partner.id: shut})
    if kind == "agreement":
        agreement = dice.pick(tuple(register.agreements.values()))
        accountable = agreement.raci.disclosure.accountable if agreement.raci is not None else None
        secret = replace(agreement, readers=_readers(dice, accountable))
        return replace(register, agreements={**register.agreements, agreement.id: secret})
    if kind == "hold":
        hold = _draw_hold(dice, register)
        return replace(register, holds={**register.holds, hold.id: hold})
    tent = _draw_tent(dice, register)
    return replace(register, tents={**register.tents, tent.id: tent})


def _draw_hold(dice: Dice, register: Register) -> Hold:
    subjects = {"partner": register.partners, "asset": register.assets, "agreement": register.agreements}
    what = dice.pick(tuple(subjects))
    subject = dice.pick(tuple(subjects[what]))
    return Hold(
        id=f"stop-{len(register.holds) + 1}",
        partner=subject if what == "partner" else None,
        asset=subject if what == "asset" else None,
        agreement=subject if what == "agreement" else None,
        from_on=dice.start(0.5),
        until_on=dice.end(0.5) if dice.chance(0.3) else None,
        placed_by="dana",
        readers=_readers(dice, "dana"),
    )


def _draw_tent(dice: Dice, register: Register) -> Tent:
    assets = dice.some(tuple(register.assets), 2)
    return Tent(
        id=f"canvas-{len(register.tents) + 1}",
        name=f"Canvas {len(register.tents) + 1}",
        partner=dice.pick(tuple(register.partners)),
        people=_readers(dice, *(register.assets[asset].owner for asset in assets)),
        assets=assets,
        from_on=dice.day(-60, -30),
        until_on=dice.day(200, 400),
        open_from=dice.near() if dice.chance(0.3) else None,
        hides_partner=dice.chance(0.3),
    )


def _mended(dice: Dice, register: Register) -> Register:
    """The register with a cover for what lacks one, as far as a few rounds go."""
    for _ in range(_ROUNDS):
        leaks = check_secrecy(register)
        if not leaks:
            break
        for leak in leaks:
            register = _mend(dice, register, leak)
    return register


def _mend(dice: Dice, register: Register, leak: Leak) -> Register:
    match leak.section, leak.path:
        case "agreements", ("terms", int(number)):
            cover = _cover(register, leak.id, number)
            return replace(register, rules={**register.rules, cover.id: cover})
        case "agreements", ("readers",):
            return _keep_back(dice, register, leak.id)
        case "holds", ("readers",):
            number = len(register.holds) + 1
            held = replace(register.holds[leak.id], id=f"halt-{number}", readers=None)
            return replace(register, holds={**register.holds, held.id: held})
        case "tents", ("people",):
            tent = register.tents[leak.id]
            people = tuple(sorted({*tent.people, *dice.some(PEOPLE, 2)}))
            return replace(register, tents={**register.tents, tent.id: replace(tent, people=people)})
        case "partners", ("parent",):
            partner = register.partners[leak.id]
            readers = register.partners[partner.parent or ""].readers
            return replace(register, partners={**register.partners, leak.id: replace(partner, readers=readers)})
        case _:
            return register


def _cover(register: Register, id: str, number: int) -> Term:
    """A house rule as strict as the term; it forbids what a permit names or an accountable person must allow."""
    agreement = register.agreements[id]
    term = agreement.terms[number]
    itself = term.information is Information.OURS and term.reach is Reach.PARTNER
    plain = term.effect is Effect.PERMIT
    forbids = term.effect is not Effect.REQUIRE or "accountable" in term.approvers
    later_use = term.effect is Effect.FORBID and itself
    return Term(
        id=f"cover-{len(register.rules) + 1}",
        clause="1.1",
        quote="As is known.",
        effect=Effect.FORBID if forbids else Effect.REQUIRE,
        action=term.action if later_use or not forbids else Action.DISCLOSE,
        covers=term.covers,
        aspects=None if plain else term.aspects,
        sensitivities=term.sensitivities,
        recipients=None if plain else term.recipients,
        purposes=None if plain else term.purposes,
        territories=None if plain else term.territories,
        verticals=None if plain else term.verticals,
        forms=None if plain else term.forms,
        channels=None if plain else term.channels,
        partners=(agreement.partner,) if itself else None,
        approvers=() if forbids else term.approvers,
        within=term.within,
        name=term.name,
    )


def _keep_back(dice: Dice, register: Register, id: str) -> Register:
    """An agreement of the same partner, open to all, that forbids to pass its information on for as long."""
    hidden = register.agreements[id]
    others = [
        agreement
        for agreement in register.agreements.values()
        if agreement.partner == hidden.partner and agreement.kind is AgreementKind.NDA and agreement.readers is None
    ]
    if not others or dice.chance(0.2):
        return register
    chosen = dice.pick(others)
    keep = Term(
        id="keep",
        clause="1.99",
        quote="Kept.",
        effect=Effect.FORBID,
        information=Information.THEIRS,
        survives=Duration(forever=True),
    )
    wider = replace(
        chosen,
        discloser=Discloser.MUTUAL,
        effective_on=min(chosen.effective_on, hidden.effective_on),
        terms=(*(term for term in chosen.terms if term.id != keep.id), keep),
    )
    return replace(register, agreements={**register.agreements, chosen.id: wider})
