"""What hiding would take from limits that permits carry: a permit narrows where one alone would be silent (rule 11)."""

from collections.abc import Iterator
from typing import NamedTuple

from knowledge.assets import Asset, Sensitivity
from knowledge.bindings import Binding, Standing
from knowledge.calendar import ALWAYS, Window
from knowledge.dealings import SUITABLE, bindings_of, dealings_with, standings_of
from knowledge.secrecy.covers import amended_by, contains, is_open, is_stopped, kinds_of
from knowledge.secrecy.leaks import Leak
from knowledge.secrecy.sight import Sight, overlap
from knowledge.terms import Agreement, AgreementKind, Effect, Information, Term


class Narrow(NamedTuple):
    """What a hidden permit speaks of."""

    term: Term
    kind: AgreementKind
    days: Window


def find_lost_permits(sight: Sight) -> Iterator[Leak]:
    """Hidden permits that turn an ASK into a NO, hidden replacements of permits, and permits cut away whole."""
    for partner in sight.touched():
        yield from _narrowing(sight, partner)
    for key in sight.cut():
        yield from _cut(sight, sight.register.agreements[key])
    for key in sorted(sight.view.agreements):
        if key in sight.register.addenda_of:
            yield from _replaced(sight, sight.register.agreements[key])


def _narrowing(sight: Sight, partner: str) -> Iterator[Leak]:
    """A permit that names the asset and does not fit is NO, silence is ASK (rules 11 and 28)."""
    dealings = dealings_with(sight.register, partner)
    rivals = [
        standing
        for standing in (*dealings.standings, *dealings.parent_standings)
        if standing.covers_ours and standing.agreement.id not in sight.hidden.agreements
    ]
    for binding in dealings.permits:
        if sight.is_hidden(binding) and not binding.binds.empty:
            yield from _unmatched(sight, partner, binding, rivals)


def _unmatched(sight: Sight, partner: str, binding: Binding, rivals: list[Standing]) -> Iterator[Leak]:
    assert binding.standing is not None  # noqa: S101 - house rules permit nothing
    kind, days = binding.standing.kind, binding.binds
    narrow = Narrow(binding.term, kind, days)
    assets: list[Asset] = []
    if kind is AgreementKind.DPA and any(_is_family(sight, binding.standing, rival) for rival in rivals):
        assets.extend(asset for asset in sight.assets if asset.personal is not None)
    if _may_fail(sight, binding) and any(overlap(rival.force, days) for rival in rivals):
        assets.extend(asset for asset in sight.named(binding))
    for asset in assets:
        if asset.sensitivity is not Sensitivity.PUBLIC and not _is_matched(sight, partner, asset, narrow):
            yield sight.leak(binding, asset, partner)
            return


def _is_family(sight: Sight, one: Standing, other: Standing) -> bool:
    """True when both are or amend the same agreement: a data processing agreement with permits is limited to them."""
    roots = {amended_by(standing.agreement, sight.register)[-1].id for standing in (one, other)}
    return len(roots) == 1


def _may_fail(sight: Sight, binding: Binding) -> bool:
    """True when some question about the assets it names lies outside it, or it needs a course."""
    term, standing = binding.term, binding.standing
    limits = (term.volume, term.forms, term.min_group, term.fields, term.channels, binding.limited)
    return (
        bool(binding.constraints)
        or binding.period != ALWAYS
        or any(limit is not None for limit in limits)
        or standing is None
        or any(a.id in sight.register.courses_of_agreement for a in amended_by(standing.agreement, sight.register))
    )


def _is_matched(sight: Sight, partner: str, asset: Asset, narrow: Narrow) -> bool:
    """True when it is stopped, or a permit that everybody sees names the asset, so that nothing is silent about it."""
    if is_stopped(sight.register, asset, partner, narrow.days):
        return True
    kinds = kinds_of(asset, sight.register)
    return any(
        permit.standing is not None
        and is_open(permit.standing.agreement, sight.register)
        and permit.names(asset, kinds)
        and contains(permit.binds, narrow.days)
        and not permit.replaced
        and not permit.standing.held
        and _serves(permit, narrow)
        for permit in dealings_with(sight.register, partner).permits
    )


def _serves(permit: Binding, narrow: Narrow) -> bool:
    """True when the permit speaks of every aspect that the hidden one speaks of."""
    assert permit.standing is not None  # noqa: S101 - house rules permit nothing
    mine, term = permit.standing.kind, narrow.term
    if narrow.kind is AgreementKind.DPA:
        return mine is narrow.kind
    aspects = [a for a in SUITABLE if term.aspects is None or a in term.aspects]
    return all(mine in SUITABLE[a] and (permit.term.aspects is None or a in permit.term.aspects) for a in aspects)


def _cut(sight: Sight, agreement: Agreement) -> Iterator[Leak]:
    """A visible permit that names only hidden assets is no longer there to narrow or to extend its agreement."""
    seen = {term.id for term in sight.view.agreements[agreement.id].terms}
    requires = any(term.effect is Effect.REQUIRE for term in agreement.terms)
    kind = next(s.kind for s in standings_of(sight.register, agreement.partner) if s.agreement.id == agreement.id)
    for number, term in enumerate(agreement.terms):
        if term.id in seen or term.effect is not Effect.PERMIT:
            continue
        narrows = kind is AgreementKind.DPA and term.information is Information.OURS
        if narrows or (term.affiliates and requires):
            yield Leak(
                section="agreements",
                id=agreement.id,
                path=("terms", number, "covers", "assets"),
                what=f"{sight.who} no asset that this permit names, and without it the agreement would say less",
                suggestion="let the permit name an asset that everybody sees too, or hide the agreement",
            )


def _replaced(sight: Sight, agreement: Agreement) -> Iterator[Leak]:
    """Rule 13: a permit that a hidden term has replaced would come back."""
    seen = {binding.key: binding.replaced for binding in bindings_of(sight.view, agreement.partner)}
    for binding in bindings_of(sight.register, agreement.partner):
        if binding.citation.agreement != agreement.id or binding.term.effect is not Effect.PERMIT:
            continue
        if seen.get(binding.key, binding.replaced) != binding.replaced:
            number = agreement.terms.index(binding.term)
            yield Leak(
                section="agreements",
                id=agreement.id,
                path=("terms", number),
                what=f"{sight.not_seen} what has replaced this permit, which would seem to stand",
                suggestion="end the permit with `until_on`, or hide its agreement too",
            )
