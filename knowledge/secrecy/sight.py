"""What one audience sees of a register, and what of it bears on one partner."""

from collections.abc import Iterator

from knowledge.assets import Asset, Sensitivity
from knowledge.bindings import Binding
from knowledge.calendar import Window
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.secrecy.audiences import Audience
from knowledge.secrecy.covers import is_covered, kinds_of
from knowledge.secrecy.leaks import Leak
from knowledge.terms import Agreement, Effect

COVER = "add a hold or a house rule that everybody sees and that is at least as strict"


class Sight:
    """A register beside what an audience sees of it."""

    def __init__(self, register: Register, audience: Audience) -> None:
        """Take the records the audience sees from the whole register, where nothing is cut from them."""
        self.register = register
        self.hidden = audience.hidden
        self.view = audience.view
        self.who = f"`{audience.person}` sees"
        self.not_seen = f"`{audience.person}` may not know"
        self.assets = tuple(asset for key, asset in sorted(register.assets.items()) if key in audience.view.assets)

    def is_hidden(self, binding: Binding) -> bool:
        """True for a term of a hidden agreement."""
        return binding.standing is not None and binding.citation.agreement in self.hidden.agreements

    def touched(self) -> tuple[str, ...]:
        """The visible partners with hidden agreements of their own or of a parent, by id."""
        signed = {self.register.agreements[agreement].partner for agreement in self.hidden.agreements}
        if not signed:
            return ()
        family = {partner: {partner, *self.register.ancestors(partner)} for partner in sorted(self.view.partners)}
        return tuple(partner for partner, members in family.items() if not signed.isdisjoint(members))

    def cut(self) -> Iterator[str]:
        """The visible agreements that the audience sees a part of, by id."""
        for key, record in sorted(self.view.agreements.items()):
            if record is not self.register.agreements[key]:
                yield key

    def recipients(self, asset: Asset) -> Iterator[str]:
        """Every visible partner; the public too where it could get the asset at all."""
        yield from sorted(self.view.partners)
        if asset.sensitivity is Sensitivity.PUBLIC:
            yield PUBLIC

    def named(self, binding: Binding) -> Iterator[Asset]:
        """The visible assets that the term names; public ones only where the gates look at them."""
        for asset in self.assets:
            looked_at = binding.term.effect is Effect.FORBID or asset.sensitivity is not Sensitivity.PUBLIC
            if looked_at and binding.names(asset, kinds_of(asset, self.register)):
                yield asset

    def is_covered(self, binding: Binding, asset: Asset, partner: str, days: Window | None = None) -> bool:
        """True when a hold or house rule is at least as strict as the hidden term on the days it binds."""
        return is_covered(self.register, binding, asset, partner, binding.binds if days is None else days)

    def leak(self, binding: Binding, asset: Asset, partner: str) -> Leak:
        """That the hidden term has no cover for the asset and the partner."""
        agreement, place = self.place(binding)
        return Leak(
            section="agreements",
            id=agreement.id,
            path=place,
            what=f"{self.not_seen} of this term, without which `{asset.id}` could go to `{partner}` more freely",
            suggestion=f"{COVER} for them, or hide `{asset.id}` or `{partner}` too",
        )

    def place(self, binding: Binding) -> tuple[Agreement, tuple[str | int, ...]]:
        """The term's agreement and its path in it."""
        agreement = self.register.agreements[binding.citation.agreement]
        return agreement, ("terms", agreement.terms.index(binding.term))


def overlap(one: Window, other: Window) -> bool:
    """True when some day lies in both."""
    return not (one & other).empty
