"""Everything signed that bears on one partner, gathered once per register."""

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.bindings import Binding, Standing, bind, bind_rule, stand
from knowledge.calendar import Window, window
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import LATER_USES, Action, Effect, Information, Reach


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dealings:
    """What was signed with one partner and its parents, and the house rules that reach it, each by key."""

    standings: tuple[Standing, ...]
    """The partner's own agreements."""
    parent_standings: tuple[Standing, ...]
    """Its parents' agreements, which cover it only where a term says so (rule 16)."""
    permits: tuple[Binding, ...]
    """Permits to disclose our information to it."""
    forbids: tuple[Binding, ...]
    """Forbids to disclose our information to it."""
    uses: tuple[Binding, ...]
    """Forbids on what it may later do."""
    requires: tuple[Binding, ...]
    unclear: tuple[Binding, ...]
    theirs: tuple[Binding, ...]
    """Terms on what it gave us."""
    joint: tuple[Binding, ...]
    """Terms on what we own together."""
    exclusive: tuple[Binding, ...]
    """Forbids in its agreements that work against others."""


def bindings_of(register: Register, partner: str) -> tuple[Binding, ...]:
    """Every term of the partner's own agreements, by key."""

    def make() -> tuple[Binding, ...]:
        found = [
            bind(term, standing, register)
            for standing in standings_of(register, partner)
            for term in standing.agreement.terms
        ]
        return tuple(sorted(found, key=lambda binding: binding.key))

    return register.remember(("bindings", partner), make)


def standings_of(register: Register, partner: str) -> tuple[Standing, ...]:
    """The partner's own agreements with the days they are in force, by id."""

    def make() -> tuple[Standing, ...]:
        return tuple(stand(agreement, register) for agreement in register.agreements_of.get(partner, ()))

    return register.remember(("standings", partner), make)


def house_rules(register: Register) -> tuple[Binding, ...]:
    """The house rules, by key."""

    def make() -> tuple[Binding, ...]:
        return tuple(bind_rule(rule, register) for _, rule in sorted(register.rules.items()))

    return register.remember(("rules", ""), make)


def dealings_with(register: Register, partner: str) -> Dealings:
    """Everything signed that bears on the partner; for `public` only the house rules do."""
    return register.remember(("dealings", partner), lambda: _gather(register, partner))


def _gather(register: Register, partner: str) -> Dealings:
    own = bindings_of(register, partner)
    parents = register.ancestors(partner) if partner != PUBLIC else ()
    inherited = [binding for parent in parents for binding in bindings_of(register, parent)]
    rules = [rule for rule in house_rules(register) if _reaches(rule, partner, parents, register)]
    extended = _extended_agreements(inherited, partner)
    ours = [binding for binding in own if binding.term.information is Information.OURS]
    parent_ours = [binding for binding in inherited if binding.term.information is Information.OURS]
    extended_ours = [binding for binding in parent_ours if _agreement_id(binding) in extended]
    forbids = [
        binding
        for binding in (*ours, *parent_ours, *rules)
        if binding.term.effect is Effect.FORBID and binding.term.reach is Reach.PARTNER
    ]
    return Dealings(
        standings=standings_of(register, partner),
        parent_standings=tuple(standing for parent in parents for standing in standings_of(register, parent)),
        permits=_sorted(
            binding
            for binding in (*ours, *(inherit for inherit in parent_ours if _extends(inherit, partner)))
            if binding.term.effect is Effect.PERMIT and binding.term.action is Action.DISCLOSE and _covers_ours(binding)
        ),
        forbids=_sorted(binding for binding in forbids if binding.term.action is Action.DISCLOSE),
        uses=_sorted(binding for binding in forbids if binding.term.action in LATER_USES),
        requires=_sorted(b for b in (*ours, *extended_ours, *rules) if b.term.effect is Effect.REQUIRE),
        unclear=_sorted(b for b in (*ours, *parent_ours, *rules) if b.term.effect is Effect.UNCLEAR),
        theirs=_sorted(
            b
            for b in own
            if b.term.information is Information.THEIRS and b.standing is not None and b.standing.binds_us
        ),
        joint=_sorted(binding for binding in own if binding.term.information is Information.JOINT),
        exclusive=_sorted(b for b in own if b.term.effect is Effect.FORBID and b.term.reach is not Reach.PARTNER),
    )


def _sorted(bindings: Iterator[Binding]) -> tuple[Binding, ...]:
    return tuple(sorted(bindings, key=lambda binding: binding.key))


def _agreement_id(binding: Binding) -> str:
    return binding.citation.agreement


def _covers_ours(binding: Binding) -> bool:
    return binding.standing is not None and binding.standing.covers_ours


def _extends(binding: Binding, affiliate: str) -> bool:
    """Rule 16: a term reaches an affiliate only if it names it or says "affiliates"."""
    affiliates = binding.term.affiliates
    return affiliates if isinstance(affiliates, bool) else affiliate in affiliates


def _extended_agreements(inherited: list[Binding], affiliate: str) -> frozenset[str]:
    """The parents' agreements of which some permit reaches the affiliate, so that their requires reach it too."""
    permits = (b for b in inherited if b.term.effect is Effect.PERMIT and _extends(b, affiliate))
    return frozenset(map(_agreement_id, permits))


def _reaches(rule: Binding, partner: str, parents: tuple[str, ...], register: Register) -> bool:
    if rule.limited is not None and rule.limited.isdisjoint((partner, *parents)):
        return False
    tiers = rule.term.tiers
    return tiers is None or (partner in register.partners and register.partners[partner].tier in tiers)


class Exclusivity:
    """Forbids that work against others than the partner they were given to, found by asset or by competitor."""

    def __init__(self, register: Register) -> None:
        """Index every exclusivity of the register."""
        self._register = register
        self._others: dict[tuple[str, str], list[tuple[str, Binding]]] = {}
        self._against: dict[str, list[tuple[str, Window]]] = {}
        for holder in sorted(register.agreements_of):
            for binding in bindings_of(register, holder):
                term = binding.term
                if term.effect is Effect.FORBID and term.reach is Reach.OTHERS and term.information is Information.OURS:
                    for selector in _selectors(binding):
                        self._others.setdefault(selector, []).append((holder, binding))
        for holder, record in sorted(register.partners.items()):
            for competitor in record.competitors:
                days = window(competitor.from_on, competitor.until_on)
                self._against.setdefault(competitor.partner, []).append((holder, days))

    def against(
        self, partner: str, asset: str, line: str | None, kinds: frozenset[str]
    ) -> Iterator[tuple[Binding, Window]]:
        """Each exclusivity that could reach the partner, with the days it counts as a competitor (rule 22)."""
        seen: set[str] = set()
        selectors = [("any", ""), ("asset", asset), ("line", line or ""), *(("kind", kind) for kind in kinds)]
        for selector in selectors:
            for holder, binding in self._others.get(selector, ()):
                if holder != partner and binding.key not in seen:
                    seen.add(binding.key)
                    yield binding, Window()
        for member in (partner, *self._register.ancestors(partner)):
            for holder, days in self._against.get(member, ()):
                if holder == partner:
                    continue
                for binding in dealings_with(self._register, holder).exclusive:
                    if binding.term.reach is Reach.COMPETITORS:
                        yield binding, days


def _selectors(binding: Binding) -> Iterator[tuple[str, str]]:
    covers = binding.term.covers
    if covers.any:
        yield "any", ""
        return
    yield from (("asset", asset) for asset in covers.assets)
    yield from (("kind", kind) for kind in covers.kinds)
    yield from (("line", line) for line in covers.lines)


def exclusivity(register: Register) -> Exclusivity:
    """The register's exclusivities, indexed once."""
    return register.remember(("exclusivity", ""), lambda: Exclusivity(register))
