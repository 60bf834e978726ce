"""Covers: holds and house rules that everybody sees and that are at least as strict as a hidden record (rule 7)."""

from collections.abc import Iterable, Iterator

from knowledge.assets import Asset
from knowledge.bindings import Binding
from knowledge.calendar import Window, window
from knowledge.dealings import dealings_with
from knowledge.deciders import ACCOUNTABLE
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import DUTIES, HOUSE, Action, Agreement, Duration, Effect, Reach

_APPROVALS = (Action.APPROVE, Action.CONSENT)


def contains(outer: Window, inner: Window) -> bool:
    """True when every day of the inner window lies in the outer."""
    return inner.empty or (outer.first <= inner.first and inner.last <= outer.last)


def kinds_of(asset: Asset, register: Register) -> frozenset[str]:
    """The asset's kind and every broader one."""
    if asset.kind is None:
        return frozenset()
    return register.broader_kinds.get(asset.kind, frozenset({asset.kind}))


def amended_by(agreement: Agreement, register: Register) -> tuple[Agreement, ...]:
    """The agreement, what it amends, and so on."""
    found: dict[str, Agreement] = {}
    at: Agreement | None = agreement
    while at is not None and at.id not in found:
        found[at.id] = at
        at = register.agreements.get(at.amends or "")
    return tuple(found.values())


def is_open(agreement: Agreement, register: Register) -> bool:
    """True when everybody who sees the partner sees the agreement: neither it nor what it amends names readers."""
    return all(each.readers is None for each in amended_by(agreement, register))


def is_held_openly(register: Register, what: str, subject: str, days: Window) -> bool:
    """True when a hold on the subject that names no readers contains the days."""
    holds = {
        "asset": register.holds_on_asset,
        "partner": register.holds_on_partner,
        "agreement": register.holds_on_agreement,
    }[what]
    return any(
        hold.readers is None and contains(window(hold.from_on, hold.until_on), days) for hold in holds.get(subject, ())
    )


def is_stopped(register: Register, asset: Asset, partner: str, days: Window) -> bool:
    """True when a hold or a plain house rule keeps the asset from the partner on each of the days."""
    family = () if partner == PUBLIC else (partner, *register.ancestors(partner))
    if any(is_held_openly(register, "partner", member, days) for member in family):
        return True
    if is_held_openly(register, "asset", asset.id, days):
        return True
    return any(
        rule.term.action is Action.DISCLOSE and is_plain(rule) and contains(rule.binds, days)
        for rule in _forbids(register, asset, partner)
    )


def is_covered(register: Register, hidden: Binding, asset: Asset, partner: str, days: Window) -> bool:
    """True when the asset is stopped, or a house rule is at least as strict as the hidden term."""
    if is_stopped(register, asset, partner, days):
        return True
    rules = [rule for rule in _forbids(register, asset, partner) if _forbids_as_much(rule, hidden)]
    if hidden.term.effect is not Effect.FORBID:
        terms = _naming(register, asset, dealings_with(register, partner).all_terms())
        requires = (rule for rule in terms if rule.term.effect is Effect.REQUIRE)
        needed = _needed_words(hidden)
        rules.extend(rule for rule in requires if _requires_as_much(rule, hidden, needed))
    return any(contains(rule.binds, days) and _is_as_wide(rule, hidden) for rule in rules)


def is_plain(binding: Binding) -> bool:
    """True when the term hangs on no fact of the question."""
    term = binding.term
    return not binding.constraints and term.forms is None and term.aspects is None and term.channels is None


def _naming(register: Register, asset: Asset, bindings: Iterable[Binding]) -> Iterator[Binding]:
    kinds = kinds_of(asset, register)
    return (b for b in bindings if b.standing is None and b.names(asset, kinds))


def _forbids(register: Register, asset: Asset, partner: str) -> Iterator[Binding]:
    """House rules against it that no permit lifts."""
    dealings = dealings_with(register, partner)
    forbids = (*dealings.forbids, *(forbid for forbid, _ in dealings.uses))
    lifted = _lifted_rules(register)
    return (rule for rule in _naming(register, asset, forbids) if rule.key not in lifted)


def _lifted_rules(register: Register) -> frozenset[str]:
    def make() -> frozenset[str]:
        terms = (term for agreement in register.agreements.values() for term in agreement.terms)
        return frozenset(lift for term in terms for lift in term.lifts if lift.startswith(f"{HOUSE}/"))

    return register.remember(("lifted rules", ""), make)


def _forbids_as_much(rule: Binding, hidden: Binding) -> bool:
    later_use = hidden.term.effect is Effect.FORBID and hidden.term.reach is Reach.PARTNER
    return rule.term.action is Action.DISCLOSE or (later_use and rule.term.action is hidden.term.action)


def _requires_as_much(rule: Binding, hidden: Binding, needed: frozenset[str] | None) -> bool:
    mine, theirs = rule.term, hidden.term
    if needed is not None:
        return mine.action in _APPROVALS and needed <= set(mine.approvers)
    if mine.action is not theirs.action or mine.name != theirs.name:
        return False
    return mine.action not in DUTIES or _is_as_soon(mine.within, theirs.within)


def _needed_words(hidden: Binding) -> frozenset[str] | None:
    """Whose yes the hidden term needs, None where it needs none.

    A word given as the accountable person of an agreement fills no other approver, so a house rule cannot ask for
    it; without a RACI the accountable are Legal, as they are for a house rule.
    """
    term = hidden.term
    if term.effect is not Effect.UNCLEAR and term.action not in _APPROVALS:
        return None
    words = {ACCOUNTABLE} if term.effect is Effect.UNCLEAR else set(term.approvers)
    if ACCOUNTABLE in words and hidden.standing is not None and hidden.standing.agreement.raci is not None:
        words.add(f"{ACCOUNTABLE} of {hidden.citation.agreement}")
    return frozenset(words)


def _is_as_soon(mine: Duration | None, theirs: Duration | None) -> bool:
    if theirs is None or mine == theirs:
        return True
    if mine is None:
        return False
    counts = ((mine.days, theirs.days), (mine.working_days, theirs.working_days), (mine.months, theirs.months))
    return any(m is not None and t is not None and m <= t for m, t in (*counts, (mine.years, theirs.years)))


def _is_as_wide(rule: Binding, hidden: Binding) -> bool:
    """True when the rule matches whatever the hidden term matches: it has the same limits, fewer or wider ones."""
    limits = {constraint.fact: constraint.allowed for constraint in hidden.constraints}
    mine, theirs = rule.term, hidden.term
    return (
        all(limit.fact in limits and limits[limit.fact] <= limit.allowed for limit in rule.constraints)
        and _holds_all(mine.forms, theirs.forms)
        and _holds_all(mine.aspects, theirs.aspects)
        and _holds_all(mine.channels, theirs.channels)
    )


def _holds_all(mine: tuple[str, ...] | None, theirs: tuple[str, ...] | None) -> bool:
    return mine is None or (theirs is not None and set(theirs) <= set(mine))
