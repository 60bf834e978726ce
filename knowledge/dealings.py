"""Everything signed that bears on one partner, gathered once per register."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from knowledge.assets import Aspect
from knowledge.bindings import Binding, Standing, bind, bind_rule, stand
from knowledge.calendar import Window, window
from knowledge.findings import Finding, Gate, Result
from knowledge.partners import PUBLIC, AttestationKind
from knowledge.register import Register
from knowledge.terms import DUTIES, LATER_USES, Action, AgreementKind, Duration, Effect, Information, Reach, Term
from knowledge.wording import duty_condition, stated_use, use_condition


class Dealings(NamedTuple):
    """What was signed with one partner and its parents, and the house rules that reach it, each by key."""

    standings: tuple[Standing, ...]
    """The partner's own agreements."""
    parent_standings: tuple[Standing, ...]
    """Its parents' agreements, which cover it only where a term says so (rule 16)."""
    permits: tuple[Binding, ...]
    """Permits to disclose our information to it."""
    granting: Mapping[Aspect, tuple[Binding, ...]]
    """Those of agreements that can cover the aspect, by aspect (rule 10)."""
    covering: Mapping[tuple[str, Aspect], Finding]
    """What is found when the permit of that key covers the aspect."""
    lifted: frozenset[str]
    """Keys of the forbids that some permit lifts."""
    forbids: tuple[Binding, ...]
    """Forbids to disclose our information to it."""
    uses: tuple[tuple[Binding, Finding], ...]
    """Forbids on what it may later do, each with its finding where no such use was stated."""
    attested: tuple[Binding, ...]
    """Requires of a certificate, control or insurance."""
    further: tuple[Binding, ...]
    """Requires of a further agreement."""
    words: tuple[Binding, ...]
    """Requires of an approval or consent."""
    duties: tuple[tuple[Binding, Finding], ...]
    """Requires of what must follow, strictest first, each with its finding where it hangs on no open fact."""
    unclear: tuple[Binding, ...]
    theirs: tuple[Binding, ...]
    """Terms on what it gave us."""
    joint: tuple[Binding, ...]
    """Terms on what we own together."""
    exclusive: tuple[Binding, ...]
    """Forbids in its agreements that work against others."""

    def all_terms(self) -> Iterator[Binding]:
        """Every term that bears on what is ours, in no promised order."""
        for group in (self.permits, self.forbids, self.attested, self.further, self.words, self.unclear):
            yield from group
        yield from (binding for binding, _ in (*self.uses, *self.duties))


SUITABLE = {
    Aspect.WHAT: (AgreementKind.NDA, AgreementKind.FRAMEWORK, AgreementKind.DEVELOPER_TERMS),
    Aspect.HOW: (AgreementKind.DEVELOPER_TERMS, AgreementKind.FRAMEWORK),
    Aspect.DATA: (AgreementKind.DATA_LICENCE,),
}
"""The kinds of agreement that can cover each aspect; the first suffices by being in force, the others need a permit
for the aspect (rule 10)."""

ATTESTED = {
    Action.CERTIFICATE: AttestationKind.CERTIFICATE,
    Action.CONTROL: AttestationKind.CONTROL,
    Action.INSURANCE: AttestationKind.INSURANCE,
}
"""What a require can want the partner to hold."""


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


def get_standing(register: Register, agreement: str) -> Standing:
    """The agreement with the days it is in force; it must be in the register."""
    own = standings_of(register, register.agreements[agreement].partner)
    return next(standing for standing in own if standing.agreement.id == agreement)


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
    ours = [binding for binding in own if binding.term.information is Information.OURS]
    parent_ours = [binding for binding in inherited if binding.term.information is Information.OURS]
    forbids = [
        binding
        for binding in (*ours, *parent_ours, *rules)
        if binding.term.effect is Effect.FORBID and binding.term.reach is Reach.PARTNER
    ]
    requires = [b for b in (*ours, *parent_ours, *rules) if b.term.effect is Effect.REQUIRE]
    permits = _sorted(
        binding
        for binding in (*ours, *(inherit for inherit in parent_ours if _extends(inherit, partner)))
        if binding.term.effect is Effect.PERMIT and binding.term.action is Action.DISCLOSE and _covers_ours(binding)
    )
    return Dealings(
        standings=standings_of(register, partner),
        parent_standings=tuple(standing for parent in parents for standing in standings_of(register, parent)),
        permits=permits,
        granting={aspect: tuple(b for b in permits if _can_cover(b, aspect)) for aspect in Aspect},
        covering={(b.key, aspect): _covered(b, aspect) for b in permits for aspect in Aspect},
        lifted=frozenset().union(*(b.lifts for b in permits)),
        forbids=_sorted(binding for binding in forbids if binding.term.action is Action.DISCLOSE),
        uses=tuple((b, _use(b)) for b in _sorted(b for b in forbids if b.term.action in LATER_USES)),
        attested=_sorted(b for b in requires if b.term.action in ATTESTED),
        further=_sorted(b for b in requires if b.term.action is Action.AGREEMENT),
        words=_sorted(b for b in requires if b.term.action in (Action.APPROVE, Action.CONSENT)),
        duties=tuple((b, _duty(b)) for b in sorted(requires, key=_strictness) if b.term.action in DUTIES),
        unclear=_sorted(b for b in (*ours, *parent_ours, *rules) if b.term.effect is Effect.UNCLEAR),
        theirs=_sorted(
            b
            for b in own
            if b.term.information is Information.THEIRS and b.standing is not None and b.standing.binds_us
        ),
        joint=_sorted(binding for binding in own if binding.term.information is Information.JOINT),
        exclusive=_sorted(b for b in own if _is_exclusive(b.term)),
    )


def _can_cover(permit: Binding, aspect: Aspect) -> bool:
    aspects, standing = permit.term.aspects, permit.standing
    return standing is not None and standing.kind in SUITABLE[aspect] and (aspects is None or aspect in aspects)


def _covered(permit: Binding, aspect: Aspect) -> Finding:
    return Finding(Gate.COVERAGE, Result.PASS, f'{permit.source} covers the "{aspect}"', permit.citation)


def _use(forbid: Binding) -> Finding:
    reason = f"{forbid.source} forbids {stated_use(forbid.term.action)}"
    return Finding(Gate.PROHIBITION, Result.DUTY, reason, forbid.citation, use_condition(forbid.term.action))


def _duty(binding: Binding) -> Finding:
    reason = f"{binding.source} requires it"
    return Finding(Gate.DUTIES, Result.DUTY, reason, binding.citation, duty_condition(binding.term))


def _strictness(binding: Binding) -> tuple[str, int, str]:
    within = binding.term.within
    return (binding.term.action, _days(within) if within is not None else 0, binding.key)


def _days(duration: Duration) -> int:
    if duration.working_days is not None:
        return duration.working_days * 7 // 5
    return (duration.days or 0) + 30 * (duration.months or 0) + 365 * (duration.years or 0) + 10**6 * duration.forever


def _sorted(bindings: Iterable[Binding]) -> tuple[Binding, ...]:
    return tuple(sorted(bindings, key=lambda binding: binding.key))


def _covers_ours(binding: Binding) -> bool:
    return binding.standing is not None and binding.standing.covers_ours


def _extends(binding: Binding, affiliate: str) -> bool:
    """Rule 16: a term reaches an affiliate only if it names it or says "affiliates"."""
    affiliates = binding.term.affiliates
    return affiliates if isinstance(affiliates, bool) else affiliate in affiliates


def _reaches(rule: Binding, partner: str, parents: tuple[str, ...], register: Register) -> bool:
    if rule.limited is not None and rule.limited.isdisjoint((partner, *parents)):
        return False
    tiers = rule.term.tiers
    return tiers is None or (partner in register.partners and register.partners[partner].tier in tiers)


class Exclusivity:
    """Forbids that work against others than the partner they were given to, found by asset or by competitor."""

    def __init__(self, register: Register) -> None:
        """Index every exclusivity of the register; only agreements that promise one are made ready."""
        self._register = register
        self._others: dict[tuple[str, str], list[tuple[str, Binding]]] = {}
        self._against: dict[str, list[tuple[str, Window]]] = {}
        holders = sorted({a.partner for a in register.agreements.values() if any(map(_is_exclusive, a.terms))})
        for holder in holders:
            for binding in dealings_with(register, holder).exclusive:
                if binding.term.reach is Reach.OTHERS:
                    for selector in _selectors(binding):
                        self._others.setdefault(selector, []).append((holder, binding))
            for competitor in register.partners[holder].competitors if holder in register.partners else ():
                days = window(competitor.from_on, competitor.until_on)
                self._against.setdefault(competitor.partner, []).append((holder, days))

    @property
    def has_others(self) -> bool:
        """True when any exclusivity works against everybody else."""
        return bool(self._others)

    def others(self, partner: str, asset: str, line: str | None, kinds: frozenset[str]) -> tuple[Binding, ...]:
        """Each exclusivity against everybody but its holder that could name the asset."""
        found: dict[str, Binding] = {}
        selectors = [("any", ""), ("asset", asset), ("line", line or ""), *(("kind", kind) for kind in sorted(kinds))]
        for selector in selectors:
            for holder, binding in self._others.get(selector, ()):
                if holder != partner:
                    found[binding.key] = binding
        return tuple(found.values())

    def rivals(self, partner: str) -> Iterator[tuple[Binding, Window]]:
        """Each exclusivity against competitors that could reach the partner, with the days it is one (rule 22)."""
        members = (partner, *self._register.ancestors(partner)) if partner != PUBLIC else ()
        for member in members:
            for holder, days in self._against.get(member, ()):
                if holder == partner:
                    continue
                for binding in dealings_with(self._register, holder).exclusive:
                    if binding.term.reach is Reach.COMPETITORS:
                        yield binding, days


def _is_exclusive(term: Term) -> bool:
    return term.effect is Effect.FORBID and term.reach is not Reach.PARTNER and term.information is Information.OURS


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
