"""What hiding would take from an answer: each hidden record that makes one worse and has no cover (rule 7).

Most records only add a finding to an answer or only remove one. A permit, an approval, a pass or a clearance removes
findings, so its loss makes nothing better. Here and in the modules beside it is each place where a loss could.
"""

from collections.abc import Iterator

from knowledge.bindings import Binding, stand
from knowledge.calendar import Window, window
from knowledge.dealings import dealings_with
from knowledge.partners import PUBLIC, Hold
from knowledge.people import Word
from knowledge.register import Register
from knowledge.secrecy.audiences import Audience
from knowledge.secrecy.covers import is_held_openly, is_stopped
from knowledge.secrecy.leaks import Leak
from knowledge.secrecy.onward import find_cut_onward, find_lost_onward
from knowledge.secrecy.permits import find_lost_permits
from knowledge.secrecy.sight import Sight
from knowledge.terms import Effect, Reach


def find_losses(register: Register, audience: Audience) -> Iterator[Leak]:
    """Each hidden record without which an answer about records the audience sees could be better."""
    sight = Sight(register, audience)
    yield from _parents(sight)
    yield from _holds(sight)
    yield from _refusals(sight)
    yield from _successors(sight)
    for partner in sight.touched():
        yield from _limits(sight, partner)
        yield from find_lost_onward(sight, partner)
    yield from find_lost_permits(sight)
    yield from find_cut_onward(sight)
    yield from _exclusivities(sight)


def _parents(sight: Sight) -> Iterator[Leak]:
    """Rule 16: a parent's holds, screening and terms reach its affiliates."""
    for partner in sight.view.partners:
        parent = sight.register.partners[partner].parent
        if parent in sight.hidden.partners:
            yield Leak(
                section="partners",
                id=partner,
                path=("parent",),
                what=f"{sight.who} this partner but not its parent `{parent}`, whose holds and terms reach it",
                suggestion=f"hide `{partner}` from the same people",
            )


def _holds(sight: Sight) -> Iterator[Leak]:
    for key in sorted(sight.hidden.holds):
        hold = sight.register.holds[key]
        subject = _visible_subject(sight, hold)
        if subject is not None and not _is_held_besides(sight, hold):
            yield Leak(
                section="holds",
                id=key,
                path=("readers",),
                what=f"{sight.not_seen} of this hold, without which `{subject}` would seem free",
                suggestion=f"add a hold on `{subject}` for the same days, without reason, that everybody sees, "
                f"or hide `{subject}` too",
            )


def _visible_subject(sight: Sight, hold: Hold) -> str | None:
    for subject, seen in (
        (hold.partner, sight.view.partners),
        (hold.asset, sight.view.assets),
        (hold.agreement, sight.view.agreements),
    ):
        if subject is not None and subject in seen:
            return subject
    return None


def _is_held_besides(sight: Sight, hold: Hold) -> bool:
    register, days = sight.register, window(hold.from_on, hold.until_on)
    if hold.partner is not None:
        family = (hold.partner, *register.ancestors(hold.partner))
        return any(is_held_openly(register, "partner", member, days) for member in family)
    if hold.asset is not None:
        asset = register.assets[hold.asset]
        return all(is_stopped(register, asset, partner, days) for partner in sight.recipients(asset))
    return hold.agreement is None or is_held_openly(register, "agreement", hold.agreement, days)


def _refusals(sight: Sight) -> Iterator[Leak]:
    """A no recorded for a hidden partner would no longer refuse anything (rule 31)."""
    for key, event in sorted(sight.register.approvals.items()):
        seen = event.asset in sight.view.assets and event.partner not in sight.hidden.partners
        if event.word is Word.NO and seen and event.consent_of in sight.hidden.partners:
            yield Leak(
                section="approvals",
                id=key,
                path=("consent_of",),
                what=f"{sight.not_seen} of this no, since it was recorded for `{event.consent_of}`",
                suggestion=f"record it without `consent_of`, or hide `{event.asset}` too",
            )


def _successors(sight: Sight) -> Iterator[Leak]:
    """An agreement that a hidden one supersedes, or whose base it does, would seem to live longer."""
    for key in sorted(sight.hidden.agreements):
        agreement = sight.register.agreements[key]
        for number, older in enumerate(agreement.supersedes):
            if older not in sight.view.agreements:
                continue
            record = sight.register.agreements[older]
            if stand(record, sight.register).force != stand(record, sight.view).force:
                yield Leak(
                    section="agreements",
                    id=key,
                    path=("supersedes", number),
                    what=f"{sight.not_seen} that this ends `{older}`, which would seem to last longer",
                    suggestion=f"set `terminated_on` of `{older}` to the day before, or hide it too",
                )


def _limits(sight: Sight, partner: str) -> Iterator[Leak]:
    """Hidden terms that forbid, require or are unclear, for the partner itself."""
    for binding in dealings_with(sight.register, partner).all_terms():
        if binding.term.effect is not Effect.PERMIT and sight.is_hidden(binding) and not binding.binds.empty:
            yield from _uncovered(sight, binding, (partner,), binding.binds)


def _uncovered(sight: Sight, binding: Binding, partners: tuple[str, ...], days: Window) -> Iterator[Leak]:
    """The first pair that the hidden term reaches without a cover."""
    for asset in sight.named(binding):
        allowed = set(sight.recipients(asset))
        for partner in partners:
            if partner in allowed and not sight.is_covered(binding, asset, partner, days):
                yield sight.leak(binding, asset, partner)
                return


def _exclusivities(sight: Sight) -> Iterator[Leak]:
    """Rule 22: what was promised in a hidden agreement binds us towards everybody it works against."""
    signed = {sight.register.agreements[key].partner for key in sight.hidden.agreements}
    for holder in sorted(signed):
        for binding in dealings_with(sight.register, holder).exclusive:
            if sight.is_hidden(binding) and not binding.binds.empty:
                for partners, days in _reached(sight, holder, binding):
                    yield from _uncovered(sight, binding, partners, binding.binds & days)


def _reached(sight: Sight, holder: str, binding: Binding) -> Iterator[tuple[tuple[str, ...], Window]]:
    register = sight.register
    if binding.term.reach is Reach.OTHERS:
        yield tuple(sorted((*(p for p in sight.view.partners if p != holder), PUBLIC))), Window()
        return
    for competitor in register.partners[holder].competitors:
        family = tuple(
            partner
            for partner in sorted(sight.view.partners)
            if partner != holder and competitor.partner in (partner, *register.ancestors(partner))
        )
        if family:
            yield family, window(competitor.from_on, competitor.until_on)
