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


def find_cut_onward(sight: Sight) -> Iterator[Leak]:
    """Visible terms on what a partner told us that name hidden assets only.

    Whatever they name, a forbid and a require speak of what it told us, and while one survives nothing goes on.
    """
    for partner in sorted({sight.register.agreements[key].partner for key in sight.cut()}):
        left = {binding.key for binding in dealings_with(sight.view, partner).theirs}
        for binding in dealings_with(sight.register, partner).theirs:
            if binding.key in left or sight.is_hidden(binding) or binding.term.effect is Effect.PERMIT:
                continue
            if not _is_kept_back(sight, partner, binding.binds):
                agreement, place = sight.place(binding)
                yield Leak(
                    section="agreements",
                    id=agreement.id,
                    path=(*place, "covers", "assets"),
                    what=f"{sight.who} no asset this term names, yet it limits what `{partner}` told us",
                    suggestion=f"let the term name an asset that everybody sees too, or hide `{agreement.id}`",
                )


def _receiving(sight: Sight, partner: str, standing: Standing) -> Iterator[Leak]:
    """Even silent, it makes passing on what the partner told us a NO; without it the answer would be ASK."""
    days = _days(sight, partner, standing)
    if days.empty or _is_kept_back(sight, partner, days):
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


def _is_kept_back(sight: Sight, partner: str, days: Window) -> bool:
    """True when a forbid that everybody sees, and that no permit lifts, keeps back what the partner told us."""
    theirs = dealings_with(sight.register, partner).theirs
    lifted = {lift for permit in theirs for lift in permit.lifts}
    return any(_keeps_back(sight, forbid, days) for forbid in theirs if forbid.key not in lifted)


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
