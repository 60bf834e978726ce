"""The other companies: their standing, their holds and the tents shared with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.company import STRICT

PUBLIC = "public"
"""The partner id that means publication (rule 25)."""


class Tier(StrEnum):
    """How close the partner is to us."""

    STRATEGIC = "strategic"
    STANDARD = "standard"
    TRIAL = "trial"


class DiligenceStatus(StrEnum):
    """Where due diligence stands."""

    APPROVED = "approved"
    PENDING = "pending"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDiligence:
    """Vetting on record."""

    __pydantic_config__ = STRICT

    status: DiligenceStatus
    """Where it stands."""
    decided_on: date
    """First day on which the status counts."""
    until_on: date | None = None
    """Last day on which it counts."""


class ScreeningResult(StrEnum):
    """What screening found."""

    CLEAR = "clear"
    HIT = "hit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """One sanctions or export screening; the newest of each list counts."""

    __pydantic_config__ = STRICT

    list: str = "sanctions"
    """What was screened against: `sanctions`, `export` or another list."""
    result: ScreeningResult
    """What it found."""
    screened_on: date
    """First day on which it counts."""
    until_on: date | None = None
    """Last day before it is stale."""


class AttestationKind(StrEnum):
    """What a partner can be required to hold."""

    CERTIFICATE = "certificate"
    CONTROL = "control"
    INSURANCE = "insurance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """A certificate, control or insurance of the partner on record."""

    __pydantic_config__ = STRICT

    kind: AttestationKind
    """What it is."""
    name: str
    """Its name, such as `iso-27001`."""
    from_on: date
    """First day."""
    until_on: date | None = None
    """Last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Competitor:
    """A registered competitor of the partner (rule 22)."""

    __pydantic_config__ = STRICT

    partner: str
    """Its partner id."""
    from_on: date | None = None
    """First day it counts as one; empty means since ever."""
    until_on: date | None = None
    """Last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerTeam:
    """A team at the partner."""

    __pydantic_config__ = STRICT

    name: str
    """Its name."""
    people: tuple[str, ...] = ()
    """Names or e-mail addresses of its members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Another company we may share with."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str
    """Legal name."""
    aliases: tuple[str, ...] = ()
    """Other names people use."""
    former_names: tuple[str, ...] = ()
    """Names it had before."""
    code_names: tuple[str, ...] = ()
    """Names used inside so as not to name it."""
    country: str | None = None
    """ISO 3166 two-letter code of its seat; never taken for the territory of use (rule 21)."""
    tier: Tier
    """How close it is to us (rule 30)."""
    status: str = "active"
    """Where the relationship stands, in words: active, prospect, former."""
    parent: str | None = None
    """Id of its parent company; an affiliate is a recipient of its own (rule 16)."""
    competitors: tuple[Competitor, ...] = ()
    """Its competitors, against whom its exclusivity counts."""
    verticals: tuple[str, ...] = ()
    """Ids of the verticals it is registered in; exactly one answers that fact (rule 35)."""
    domains: tuple[str, ...] = ()
    """Mail and web domains."""
    chat_organisations: tuple[str, ...] = ()
    """Ids of its organisations on chat platforms."""
    teams: tuple[PartnerTeam, ...] = ()
    """Its teams."""
    manager: str | None = None
    """Id of our person who manages the relationship."""
    readers: tuple[str, ...] | None = None
    """The only people who may know of it; empty means every employee."""
    due_diligence: DueDiligence | None = None
    """Vetting; missing is NO (rule 29)."""
    screenings: tuple[Screening, ...] = ()
    """Sanctions and export screenings; none is NO (rule 29)."""
    attestations: tuple[Attestation, ...] = ()
    """Certificates, controls and insurance on record."""


def newest_screenings(partner: Partner, on: date) -> tuple[Screening, ...]:
    """The newest screening of each list that had been made by that day, by list; of two made that day the worse."""
    screenings = partner.screenings
    if len(screenings) == 1:
        return screenings if screenings[0].screened_on <= on else ()
    newest: dict[str, Screening] = {}

    def worsening(screening: Screening) -> tuple[date, bool, int]:
        last = screening.until_on or date.max
        return (screening.screened_on, screening.result is ScreeningResult.HIT, -last.toordinal())

    for screening in sorted(screenings, key=worsening):
        if screening.screened_on <= on:
            newest[screening.list] = screening
    return tuple(screening for _, screening in sorted(newest.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A stop on one partner, asset or agreement (rule 14)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id."""
    partner: str | None = None
    """Id of the partner on hold."""
    asset: str | None = None
    """Id of the asset on hold."""
    agreement: str | None = None
    """Id of the agreement on hold; suspends its permits, not its duties."""
    from_on: date
    """First day."""
    until_on: date | None = None
    """Last day; empty until lifted."""
    reason: str = ""
    """Why; leave empty on a hold that covers for a hidden record."""
    placed_by: str | None = None
    """Id of the person who placed it."""
    readers: tuple[str, ...] | None = None
    """The only people who may know of it; empty means every employee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tent:
    """Named people on both sides who may talk about named assets for a period (rule 8)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id."""
    name: str
    """What its members call it."""
    partner: str
    """Id of the partner it is shared with."""
    people: tuple[str, ...]
    """Ids of our members, who alone may know of it."""
    partner_people: tuple[str, ...] = ()
    """Names of the partner's members."""
    assets: tuple[str, ...]
    """Ids of the assets it is about; they go to no other partner."""
    from_on: date
    """First day of the period."""
    until_on: date
    """Last day of the period."""
    open_from: date | None = None
    """First day on which everybody may know of it."""
    hides_partner: bool = False
    """Whether the partner itself is hidden from everybody else; the tent then limits every disclosure to it."""
    agreement: str | None = None
    """Id of the agreement that founds it, or `house`."""
    clause: str | None = None
    """The clause that founds it."""
    quote: str | None = None
    """Exact words of that clause."""
