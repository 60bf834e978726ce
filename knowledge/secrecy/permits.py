"""What hiding would take from limits that permits carry: a permit narrows where one alone would be silent (rule 11)."""

from collections.abc import Iterable, Iterator

from knowledge.assets import Asset
from knowledge.bindings import Binding
from knowledge.calendar import ALWAYS, Window
from knowledge.dealings import bindings_of, dealings_with
from knowledge.secrecy.covers import amended_by, contains, is_open, is_stopped, kinds_of
from knowledge.secrecy.leaks import Leak
from knowledge.secrecy.sight import Sight, overlap
from knowledge.terms import Agreement, Effect


def find_lost_permits(sight: Sight) -> Iterator[Leak]:
    """Hidden permits that turn an ASK into a NO, and hidden replacements of permits."""
    for partner in sight.touched():
        yield from _narrowing(sight, partner)
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
        if not sight.is_hidden(binding) or binding.binds.empty or not _may_fail(sight, binding):
            continue
        if any(overlap(rival.force, binding.binds) for rival in rivals):
            yield from _unmatched(sight, partner, binding)


def _unmatched(sight: Sight, partner: str, hidden: Binding) -> Iterator[Leak]:
    """The first asset that no permit names besides, in an aspect that the hidden permit can cover."""
    granting = dealings_with(sight.register, partner).granting
    rivals = [permits for permits in granting.values() if hidden in permits]
    for asset in sight.named(hidden):
        if is_stopped(sight.register, asset, partner, hidden.binds):
            continue
        if not all(_is_named(sight, asset, permits, hidden.binds) for permits in rivals):
            yield sight.leak(hidden, asset, partner)
            return


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


def _is_named(sight: Sight, asset: Asset, permits: Iterable[Binding], days: Window) -> bool:
    """True when one of the permits that everybody sees names the asset, so that nothing is silent about it."""
    kinds = kinds_of(asset, sight.register)
    return any(
        permit.standing is not None
        and is_open(permit.standing.agreement, sight.register)
        and permit.names(asset, kinds)
        and contains(permit.binds, days)
        and not permit.replaced
        and not permit.standing.held
        for permit in permits
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
