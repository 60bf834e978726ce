"""What hiding would take from the protection of what partners told us and of what we own together (rules 25 and 26)."""

from collections.abc import Iterator

from knowledge.bindings import Binding, Standing
from knowledge.calendar import Window
from knowledge.dealings import bindings_of, dealings_with, standings_of
from knowledge.secrecy.covers import contains, is_open, is_plain
from knowledge.secrecy.leaks import Leak
from knowledge.secrecy.sight import Sight
from knowledge.terms import Action, Effect, Information


def find_lost_onward(sight: Sight, partner: str) -> Iterator[Leak]:
    """Hidden agreements that bind us as the receiver, and hidden terms on what we own with the partner."""
    for standing in standings_of(sight.register, partner):
        if standing.agreement.id in sight.hidden.agreements and standing.binds_us:
            yield from _receiving(sight, partner, standing)
    for binding in dealings_with(sight.register, partner).joint:
        if sight.is_hidden(binding) and not binding.binds.empty:
            yield from _joint(sight, partner, binding)


def _receiving(sight: Sight, partner: str, standing: Standing) -> Iterator[Leak]:
    """Even silent, it makes passing on what the partner told us a NO; without it the answer would be ASK."""
    days = _days(sight, partner, standing)
    if days.empty:
        return
    theirs = dealings_with(sight.register, partner).theirs
    lifted = {lift for permit in theirs for lift in permit.lifts}
    if any(_keeps_back(sight, forbid, days) for forbid in theirs if forbid.key not in lifted):
        return
    until = "" if days.last == days.last.max else f" until {days.last}"
    yield Leak(
        section="agreements",
        id=standing.agreement.id,
        path=("readers",),
        what=f"{sight.not_seen} that this agreement binds us on what `{partner}` told us",
        suggestion=f"let an agreement with `{partner}` that names no readers forbid to pass its information on, "
        f"without limits and from {days.first}{until}, or hide `{partner}` too",
    )


def _days(sight: Sight, partner: str, standing: Standing) -> Window:
    """From its first day in force to the last on which it or one of its terms on their information binds."""
    windows = [
        binding.binds
        for binding in bindings_of(sight.register, partner)
        if binding.citation.agreement == standing.agreement.id
        and binding.term.information is Information.THEIRS
        and not binding.binds.empty
    ]
    if not standing.force.empty:
        windows.append(standing.force)
    if not windows:
        return Window(Window().last, Window().first)
    return Window(min(each.first for each in windows), max(each.last for each in windows))


def _keeps_back(sight: Sight, forbid: Binding, days: Window) -> bool:
    term, standing = forbid.term, forbid.standing
    return (
        term.effect is Effect.FORBID
        and term.action is Action.DISCLOSE
        and term.covers.any
        and term.sensitivities is None
        and term.partners is None
        and is_plain(forbid)
        and standing is not None
        and is_open(standing.agreement, sight.register)
        and not forbid.replaced
        and contains(forbid.binds, days)
    )


def _joint(sight: Sight, partner: str, binding: Binding) -> Iterator[Leak]:
    """A co-owner's no. Its consent is needed without any term, so hiding a `require` loses nothing."""
    if binding.term.effect not in (Effect.FORBID, Effect.UNCLEAR):
        return
    for asset in sight.named(binding):
        if partner not in asset.joint_owners:
            continue
        for recipient in sight.recipients(asset):
            if recipient not in asset.joint_owners and not sight.is_covered(binding, asset, recipient):
                yield sight.leak(binding, asset, recipient)
                return
