"""Questions to begin with, made from what somebody may see; each works when it is sent."""

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.calendar import window
from knowledge.dealings import standings_of
from knowledge.decisions import decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.partners import Partner
from knowledge.prompts import Prompt, ask_agreement, ask_decider, ask_share
from knowledge.register import Register

_TRIED = 6
TO_NOBODY = Prompt("What may go to nobody", "what may I not share with anyone?")
_ALWAYS = (
    Prompt("What runs out", "which agreements expire within 180 days?"),
    Prompt("My courses", "which courses do I need?"),
    Prompt("What there is", "which partners are there?"),
)


def examples(register: Register, asker: str, today: date) -> tuple[Prompt, ...]:
    """One of each kind of question that is likely to be useful to the asker, on the register as she sees it."""
    asset, partner = example_pair(register, asker, today)
    found = [ask_share(asset, partner, register)] if asset is not None and partner is not None else []
    if partner is not None:
        found.extend((*about_partner(partner, register), TO_NOBODY))
    return (*found, *_ALWAYS)


def about_partner(partner: Partner, register: Register) -> Iterator[Prompt]:
    """What was agreed with the partner, where anything was, and who decides."""
    if register.agreements_of.get(partner.id):
        prompt = ask_agreement(partner, register)
        yield Prompt(f"What {prompt.label} agreed", prompt.text)
    yield ask_decider(partner, register)


def example_pair(
    register: Register, asker: str, today: date, assets: Iterable[Asset] = (), partners: Iterable[Partner] = ()
) -> tuple[Asset | None, Partner | None]:
    """A pair that may be shared today if one is among the likeliest, else the likeliest; of those given, if any are."""
    likely_assets = tuple(assets) or likely_assets_of(register)
    likely_partners = tuple(partners) or likely_partners_of(register, today)
    for asset in likely_assets[:_TRIED]:
        for partner in likely_partners[:_TRIED]:
            question = Question(asset=asset.id, partner=partner.id, asker=asker, on=today, today=today)
            if decide(question, register).verdict in (Verdict.YES, Verdict.YES_IF):
                return asset, partner
    return next(iter(likely_assets), None), next(iter(likely_partners), None)


def likely_partners_of(register: Register, today: date) -> tuple[Partner, ...]:
    """The first few, those with an agreement in force and on no hold before the others."""

    def rank(partner: Partner) -> tuple[bool, bool, str]:
        in_force = any(today in each.force for each in standings_of(register, partner.id))
        holds = register.holds_on_partner.get(partner.id, ())
        is_held = any(today in window(hold.from_on, hold.until_on) for hold in holds)
        return (not in_force, is_held, partner.id)

    def make() -> tuple[Partner, ...]:
        return tuple(sorted(register.partners.values(), key=rank)[:_TRIED])

    return register.remember(("likely partners", str(today)), make)


def likely_assets_of(register: Register) -> tuple[Asset, ...]:
    """The first few, what is neither public nor restricted nor anybody else's before the others."""

    def rank(asset: Asset) -> tuple[bool, bool, bool, str]:
        is_extreme = asset.sensitivity in (Sensitivity.PUBLIC, Sensitivity.RESTRICTED)
        is_borrowed = bool(asset.contains or asset.joint_owners or asset.personal or asset.derived_from)
        return (is_extreme, is_borrowed, Aspect.WHAT not in asset.aspects, asset.id)

    return register.remember(("likely assets", ""), lambda: tuple(sorted(register.assets.values(), key=rank)[:_TRIED]))
