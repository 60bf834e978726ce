"""When a term binds, what it names and which facts it hangs on: terms made ready for the gates."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from knowledge.assets import Asset, Sensitivity
from knowledge.calendar import ALWAYS, LAST_DAY, Window, add, day_before, window
from knowledge.inquiry import Fact
from knowledge.register import Register
from knowledge.terms import (
    HOUSE,
    HOUSE_POLICY,
    Action,
    Agreement,
    AgreementKind,
    Covers,
    Discloser,
    Duration,
    Effect,
    Information,
    Term,
)


class Citation(NamedTuple):
    """The words a finding relies on; agreement `house` is the company's own policy."""

    agreement: str
    clause: str
    quote: str


class Constraint(NamedTuple):
    """One limit of a term on a fact of the question."""

    fact: Fact
    stated: tuple[str, ...]
    """The values as the term gives them."""
    allowed: frozenset[str]
    """The values with narrower purposes and the members of regions; names compare by `fold`."""


@lru_cache(maxsize=10_000)
def fold(words: str) -> str:
    """Words made comparable: case and spacing do not count."""
    return " ".join(words.replace("-", " ").replace("_", " ").casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Standing:
    """An agreement with the days it is in force."""

    agreement: Agreement
    kind: AgreementKind
    """What it is; an addendum is what it amends."""
    force: Window
    """From its first to its last day in force, an addendum's inside its base's (rule 13)."""
    held: tuple[Window, ...]
    """Days on which a hold suspends its permits (rule 14)."""

    @property
    def covers_ours(self) -> bool:
        """True when it covers what we disclose (rule 9)."""
        return self.agreement.discloser is not Discloser.THEM

    @property
    def binds_us(self) -> bool:
        """True when it binds us as the receiver (rule 9)."""
        return self.agreement.discloser is not Discloser.US

    def is_held(self, day: date) -> bool:
        """True when a hold suspends its permits that day."""
        return any(day in held for held in self.held)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Binding:
    """A term with the days on which it binds and its limits ready to compare."""

    key: str
    """`agreement/term`, or `house/rule`."""
    term: Term
    standing: Standing | None
    """None for a house rule."""
    binds: Window
    """Days on which it binds. A permit's own period is a limit of the grant, not of this."""
    period: Window
    """A permit's own period."""
    replaced: tuple[Window, ...]
    """Days on which another term stands in its place (rule 13)."""
    citation: Citation
    constraints: tuple[Constraint, ...]
    lifts: frozenset[str]
    """Keys of the forbids it lifts (rule 12)."""
    sensitivities: tuple[Sensitivity, ...] | None
    assets: tuple[str, ...]
    lines: tuple[str, ...]
    kinds: frozenset[str]
    """What the term names: these four stand here too, because nearly every question looks at them."""
    limited: frozenset[str] | None
    """Countries, purposes and so on lie in `constraints`; these are the partners it is limited to, None for all."""
    source: str
    """The agreement as people call it, or the house policy."""
    everywhere: bool
    """Whether it covers every asset."""
    is_plain: bool
    """Whether it names every asset of every sensitivity."""
    unlimited: bool
    """Whether a match hangs on no fact at all."""

    def in_force(self, day: date) -> bool:
        """True when it binds that day and nothing stands in its place."""
        binds = self.binds
        return binds.first <= day <= binds.last and not (self.replaced and any(day in gone for gone in self.replaced))

    def names(self, asset: Asset, kinds: frozenset[str]) -> bool:
        """True when the term names the asset, by id, kind, product line or `any`, and its sensitivity.

        What a partner told us has neither: a permit must then name everything, and anything else may speak of it.
        """
        if not asset.id:
            return self.term.effect is not Effect.PERMIT or (self.everywhere and self.sensitivities is None)
        if self.sensitivities is not None:
            if asset.sensitivity not in self.sensitivities:
                return False
        elif asset.sensitivity is Sensitivity.PUBLIC and self.term.effect is Effect.REQUIRE:
            return False  # rule 23
        return (
            self.everywhere
            or asset.id in self.assets
            or (asset.line is not None and asset.line in self.lines)
            or not kinds.isdisjoint(self.kinds)
        )


def stand(agreement: Agreement, register: Register) -> Standing:
    """The agreement with its kind and the days it is in force."""
    base, chain, force = agreement, {agreement.id}, _own_force(agreement, register)
    while base.amends is not None and base.amends in register.agreements and base.amends not in chain:
        base = register.agreements[base.amends]
        chain.add(base.id)
        force = force & _own_force(base, register)
    held = tuple(
        window(hold.from_on, hold.until_on)
        for subject in sorted(chain)
        for hold in register.holds_on_agreement.get(subject, ())
    )
    return Standing(agreement=agreement, kind=base.kind, force=force, held=held)


def _own_force(agreement: Agreement, register: Register) -> Window:
    own = window(agreement.effective_on, agreement.expires_on)
    if agreement.terminated_on is not None:
        own = own & Window(last=agreement.terminated_on)
    for newer in register.superseded_by.get(agreement.id, ()):
        own = own & Window(last=day_before(newer.effective_on))
    return own


def bind(term: Term, standing: Standing, register: Register) -> Binding:
    """The agreement's term made ready."""
    agreement = standing.agreement
    own = window(term.from_on, term.until_on)
    if term.effect is Effect.PERMIT:
        binds = _with_survival(term, standing, standing.force, register)
    else:
        binds = standing.force & own
        if term.until_on is None:
            binds = _with_survival(term, standing, binds, register)
    return Binding(
        key=f"{agreement.id}/{term.id}",
        term=term,
        standing=standing,
        binds=binds,
        period=own if term.effect is Effect.PERMIT else ALWAYS,
        replaced=_replacements(agreement, term, register),
        citation=Citation(agreement.id, term.clause, term.quote),
        constraints=_constraints(term, register),
        lifts=frozenset(lift if "/" in lift else f"{agreement.id}/{lift}" for lift in term.lifts),
        sensitivities=term.sensitivities,
        assets=term.covers.assets,
        lines=term.covers.lines,
        kinds=frozenset(term.covers.kinds),
        limited=_limited(term),
        source=agreement.name,
        everywhere=term.covers.any,
        is_plain=_is_plain(term),
        unlimited=_is_unlimited(term),
    )


def bind_rule(rule: Term, register: Register) -> Binding:
    """The house rule made ready."""
    return Binding(
        key=f"{HOUSE}/{rule.id}",
        term=rule,
        standing=None,
        binds=window(rule.from_on, rule.until_on),
        period=ALWAYS,
        replaced=(),
        citation=Citation(HOUSE, rule.clause, rule.quote),
        constraints=_constraints(rule, register),
        lifts=frozenset(),
        sensitivities=rule.sensitivities,
        assets=rule.covers.assets,
        lines=rule.covers.lines,
        kinds=frozenset(rule.covers.kinds),
        limited=_limited(rule),
        source=HOUSE_POLICY,
        everywhere=rule.covers.any,
        is_plain=_is_plain(rule),
        unlimited=_is_unlimited(rule),
    )


def _is_plain(term: Term) -> bool:
    return term.covers.any and term.sensitivities is None and term.effect is not Effect.REQUIRE


def _is_unlimited(term: Term) -> bool:
    facts = (term.purposes, term.recipients, term.territories, term.verticals, term.forms, term.aspects, term.channels)
    return all(values is None for values in facts)


def _limited(term: Term) -> frozenset[str] | None:
    return None if term.partners is None else frozenset(term.partners)


def _with_survival(term: Term, standing: Standing, binds: Window, register: Register) -> Window:
    survival = _survival(term, standing, register)
    if survival is None or binds.last == LAST_DAY or standing.force.empty:
        return binds
    return Window(binds.first, add(standing.force.last, survival, register.company))


def _survival(term: Term, standing: Standing, register: Register) -> Duration | None:
    """Rule 15: what survives unless the term says otherwise is the duty not to pass their information on."""
    survives = term.survives
    if isinstance(survives, Duration):
        return survives
    if survives is None:
        survives = (
            term.effect is Effect.FORBID
            and term.action in (Action.DISCLOSE, Action.PUBLISH)
            and term.information is Information.THEIRS
        )
    if not survives:
        return None
    agreement: Agreement | None = standing.agreement
    seen: set[str] = set()
    while agreement is not None and agreement.id not in seen:
        if agreement.survival is not None:
            return agreement.survival
        seen.add(agreement.id)
        agreement = register.agreements.get(agreement.amends or "")
    return None


def _replacements(agreement: Agreement, term: Term, register: Register) -> tuple[Window, ...]:
    """Rule 13. A permit once replaced does not come back; a forbid or a require does when the addendum ends."""
    found: list[Window] = []
    for addendum in register.addenda_of.get(agreement.id, ()):
        force = stand(addendum, register).force
        for other in addendum.terms:
            if term.id in other.replaces or f"{agreement.id}/{term.id}" in other.replaces:
                place = force & Window(first=other.from_on or force.first)
                if not place.empty:
                    found.append(Window(place.first) if term.effect is Effect.PERMIT else place)
    return tuple(found)


def _constraints(term: Term, register: Register) -> tuple[Constraint, ...]:
    found: list[Constraint] = []
    if term.purposes is not None:
        narrower = register.narrower_purposes
        allowed = frozenset().union(*(narrower.get(purpose, frozenset({purpose})) for purpose in term.purposes))
        found.append(Constraint(Fact.PURPOSE, term.purposes, allowed))
    if term.recipients is not None:
        found.append(Constraint(Fact.RECIPIENT, term.recipients, frozenset(map(fold, term.recipients))))
    if term.territories is not None:
        countries = frozenset().union(*(register.countries(place) for place in term.territories))
        found.append(Constraint(Fact.TERRITORY, term.territories, countries))
    if term.verticals is not None:
        found.append(Constraint(Fact.VERTICAL, term.verticals, frozenset(term.verticals)))
    return tuple(found)


def names_nothing(covers: Covers) -> bool:
    """True when the selector names no asset at all."""
    return not (covers.any or covers.assets or covers.kinds or covers.lines)
