"""A document under way: random terms, each in a clause of its own of the tiny text they quote."""

from dataclasses import dataclass
from typing import Any

from knowledge.assets import Aspect, Form, Sensitivity
from knowledge.terms import (
    DUTIES,
    EVERYTHING,
    LATER_USES,
    Action,
    AgreementKind,
    Channel,
    Covers,
    Duration,
    Effect,
    Reach,
    Term,
)
from tests.oracle.dice import Dice
from tests.oracle.records import CERTIFICATES, DATASETS, FIELDS, KINDS, LINES, PLACES, RECIPIENTS, VERTICALS

PURPOSES = ("operations", "store-planning", "advertising", "shelf-layout")
GRANTED = {
    AgreementKind.NDA: ((Aspect.WHAT,),),
    AgreementKind.DEVELOPER_TERMS: ((Aspect.HOW,), (Aspect.HOW,), (Aspect.WHAT, Aspect.HOW)),
    AgreementKind.FRAMEWORK: ((Aspect.WHAT, Aspect.HOW), (Aspect.WHAT,), (Aspect.HOW,)),
    AgreementKind.DATA_LICENCE: ((Aspect.DATA,),),
    AgreementKind.DPA: ((Aspect.DATA,),),
}
SURVIVALS = (
    Duration(years=1),
    Duration(years=2),
    Duration(years=4),
    Duration(months=12),
    Duration(days=365),
    Duration(working_days=261),
    Duration(forever=True),
)
ATTESTED = (Action.CERTIFICATE, Action.CONTROL, Action.INSURANCE)
APPROVERS = ("owner", "legal", "accountable", "partner-manager", "partner", "security", "dana", "bo")


@dataclass(frozen=True, kw_only=True)
class Ids:
    """What the documents of one world can speak about."""

    dice: Dice
    assets: tuple[str, ...]
    parents: dict[str, str | None]
    """Partner to parent company."""

    @property
    def partners(self) -> tuple[str, ...]:
        """Every partner."""
        return tuple(self.parents)

    def affiliates_of(self, partner: str) -> tuple[str, ...]:
        """The partner's affiliates and theirs."""
        found: list[str] = []
        for affiliate, parent in self.parents.items():
            if parent is not None and parent in (partner, *found):
                found.append(affiliate)
        return tuple(found)


class Draft:
    """A document under way: each term gets the next clause."""

    def __init__(self, dice: Dice, name: str, assets: tuple[str, ...]) -> None:
        self.dice = dice
        self.name = name
        self.assets = assets
        self.terms: list[Term] = []

    def write(self, effect: Effect, action: Action = Action.DISCLOSE, **limits: Any) -> None:
        """Adds a term."""
        number = len(self.terms) + 1
        quote = f"Clause {number} of {self.name} says {effect.value} {action.value}."
        term = Term(id=f"t{number}", clause=f"1.{number}", quote=quote, effect=effect, action=action, **limits)
        self.terms.append(term)

    @property
    def text(self) -> str:
        """The document's own text."""
        return text_of(self.name, tuple(self.terms))

    def covers(self, everything: float) -> Covers:
        """Everything with the probability, else something narrower."""
        dice = self.dice
        if dice.chance(everything):
            return EVERYTHING
        if dice.chance(0.5):
            return Covers(assets=dice.some(self.assets, 3))
        if dice.chance(0.7):
            return Covers(kinds=dice.some([kind.id for kind in (*KINDS, *DATASETS)], 2))
        return Covers(lines=dice.some(LINES, 1))

    def places(self, likely: float, *, recipients: bool = True) -> dict[str, Any]:
        """Limits on who uses it for what and where."""
        dice = self.dice
        return {
            "purposes": dice.maybe(likely, PURPOSES[:3]),
            "recipients": dice.maybe(likely / 2, RECIPIENTS) if recipients else None,
            "territories": dice.maybe(likely, PLACES, 3),
            "verticals": dice.maybe(likely, VERTICALS),
        }

    def period(self, likely: float) -> dict[str, Any]:
        """A period of the term's own."""
        dice = self.dice
        first = dice.start(0.5) if dice.chance(likely) else None
        last = dice.end(0.5) if dice.chance(likely) else None
        return {"from_on": first, "until_on": max(first, last) if first and last else last}

    def survives(self) -> bool | Duration | None:
        """Whether it outlives the agreement; mostly as the law has it."""
        choices: tuple[bool | Duration, ...] = (True, False, self.dice.pick(SURVIVALS))
        return self.dice.pick(choices) if self.dice.chance(0.2) else None

    def affiliates(self, family: tuple[str, ...]) -> bool | tuple[str, ...]:
        """Which affiliates it extends to."""
        if self.dice.chance(0.35):
            return True
        return self.dice.some(family, 2) if family and self.dice.chance(0.6) else False

    def fits_data(self, aspects: tuple[Aspect, ...]) -> dict[str, Any]:
        """Limits that speak about data."""
        dice = self.dice
        if Aspect.DATA not in aspects:
            return {}
        return {
            "forms": dice.maybe(0.3, tuple(Form), 4),
            "min_group": dice.pick((5, 10, 25)) if dice.chance(0.2) else None,
            "fields": dice.maybe(0.15, FIELDS, 4),
            "volume": {"seats": 20} if dice.chance(0.2) else None,
        }

    def permit(self, kind: AgreementKind, family: tuple[str, ...], lifts: tuple[str, ...] = ()) -> None:
        """A grant of our information, of the aspects that such a document grants."""
        dice = self.dice
        aspects = dice.pick(GRANTED[kind])
        likely = 0.2 if kind is AgreementKind.DATA_LICENCE else 0.17
        self.write(
            Effect.PERMIT,
            covers=self.covers(0.45),
            aspects=aspects,
            sensitivities=dice.maybe(0.06, tuple(Sensitivity), 3),
            affiliates=self.affiliates(family),
            channels=dice.maybe(0.04, tuple(Channel), 3),
            survives=True if dice.chance(0.05) else None,
            lifts=lifts,
            **self.places(likely),
            **self.period(0.05),
            **self.fits_data(aspects),
        )

    def forbid(self, reach: Reach, **more: Any) -> None:
        """A prohibition on our information, limited more often than not."""
        dice = self.dice
        action = Action.DISCLOSE
        if reach is Reach.PARTNER and dice.chance(0.5):
            action = dice.pick(sorted(LATER_USES))
        self.write(
            Effect.FORBID,
            action,
            covers=self.covers(0.35),
            aspects=dice.maybe(0.3, tuple(Aspect), 1),
            sensitivities=dice.maybe(0.15, tuple(Sensitivity)),
            channels=dice.maybe(0.06, tuple(Channel), 2),
            forms=dice.maybe(0.06, tuple(Form), 2),
            reach=reach,
            **{**self.places(0.3), **self.period(0.15), **more},
        )

    def require(self, action: Action, **more: Any) -> None:
        """Something we or the partner must see to."""
        dice = self.dice
        limits: dict[str, Any] = {
            "covers": self.covers(0.6),
            "aspects": dice.maybe(0.15, tuple(Aspect)),
            "sensitivities": dice.maybe(0.4, tuple(Sensitivity)[1:], 2),
            "channels": dice.maybe(0.08, tuple(Channel)),
            **self.places(0.1),
            **self.period(0.08),
        }
        if action in DUTIES:
            limits["within"] = dice.pick((None, Duration(days=30), Duration(working_days=5)))
        elif action in (Action.CONSENT, Action.APPROVE):
            limits["approvers"] = ("partner",) if action is Action.CONSENT else dice.some(APPROVERS, 2)
        elif action in ATTESTED:
            limits["name"] = dice.pick(CERTIFICATES)
        elif action is Action.AGREEMENT:
            limits["name"] = dice.pick((AgreementKind.NDA, AgreementKind.NDA, AgreementKind.DPA)).value
        self.write(Effect.REQUIRE, action, **{**limits, **more})


def text_of(name: str, terms: tuple[Term, ...]) -> str:
    """A text with the clauses 1.1, 1.2 and so on, each with what its terms quote; a clause of no term is blank."""
    last = max((int(term.clause.removeprefix("1.")) for term in terms), default=0)
    clauses = []
    for number in range(1, last + 1):
        quotes = [term.quote for term in terms if term.clause == f"1.{number}"]
        clauses.append(f"1.{number} {' '.join(quotes) or 'Left blank.'}\n")
    return "\n".join([f"# {name}\n", "1. Terms\n", *clauses])
