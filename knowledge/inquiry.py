"""One question about one asset and one partner, as the rules see it."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import Action, Channel


class Fact(StrEnum):
    """What a question may leave open, in the order it is asked for (rule 18)."""

    ASSET = "asset"
    PARTNER = "partner"
    PURPOSE = "purpose"
    RECIPIENT = "recipient"
    TERRITORY = "territory"
    VERTICAL = "vertical"
    FORM = "form"
    ASPECT = "aspect"


ASKABLE = (Fact.PURPOSE, Fact.RECIPIENT, Fact.TERRITORY, Fact.VERTICAL, Fact.FORM, Fact.ASPECT)
"""The facts that gates can miss; asset and partner are settled before any gate runs."""


OTHER = "other"
"""Stands for every value of a fact that no term names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is stated of a disclosure besides what goes to whom, and when.

    A fact that was not stated is an empty tuple or None; several values mean all of them at once.
    """

    discloser: str | None = None
    """Id of a colleague named as the discloser; the asker when None (rule 4)."""
    purpose: tuple[str, ...] = ()
    """Purpose ids where the tree knows the words, else the words as stated."""
    recipient: tuple[str, ...] = ()
    """The partner's people and teams: as registered where known, else the words as stated."""
    territory: tuple[str, ...] = ()
    """Country codes and region ids where it will be used."""
    vertical: tuple[str, ...] = ()
    """Vertical ids where the register knows them, else the words as stated."""
    form: tuple[str, ...] = ()
    aspect: tuple[str, ...] = ()
    """Aspects said apart from the asset's name."""
    uses: tuple[Action, ...] = ()
    """Later uses that were stated, such as resale (rule 19)."""
    volume: tuple[tuple[str, int], ...] = ()
    """Stated amounts by unit."""
    group_size: int | None = None
    """A stated smallest group; the registered one counts where it is smaller."""
    fields: tuple[str, ...] | None = None
    """The data fields to be shared; all the asset has when None."""
    channel: Channel | None = None
    """How it would be disclosed."""


FACTS = tuple(each.name for each in fields(Facts))
"""The names of the facts, in their order."""


def facts_of(stated: Facts) -> dict[str, Any]:
    """The facts alone, by name: what is handed on from a message to its thread and to its question."""
    return {name: getattr(stated, name) for name in FACTS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Facts):
    """Whether `discloser` may share `asset`, or what `source` told us, with `partner` on that day.

    Exactly one of `asset` and `source` is set. `partner` may be `public`.
    """

    asset: str | None
    partner: str
    asker: str
    on: date
    """The day of the disclosure; every date-bound gate looks at it."""
    today: date | None = None
    """The company's today: who may see what is asked for that day (rule 2). The day of the disclosure when None."""
    source: str | None = None

    @property
    def discloser_id(self) -> str:
        """Whom the people gate looks at (rule 4)."""
        return self.discloser or self.asker


def is_known(register: Register, *, asset: str | None, source: str | None = None, partner: str | None) -> bool:
    """Whether the register has all that is named; what is not named is known, and so is the public."""
    return (
        (asset is None or asset in register.assets)
        and (source is None or source in register.partners)
        and (partner in (None, PUBLIC) or partner in register.partners)
    )
