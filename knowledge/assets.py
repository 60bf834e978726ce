"""What can be shared: metadata only, there is no field that holds the secret itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.company import STRICT


class Aspect(StrEnum):
    """What of an asset is told."""

    WHAT = "what"
    HOW = "how"
    DATA = "data"


class Sensitivity(StrEnum):
    """How much an asset is protected, from least to most."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    RESTRICTED = "restricted"


class Form(StrEnum):
    """The form in which data leaves the house."""

    RAW = "raw"
    MASKED = "masked"
    PSEUDONYMISED = "pseudonymised"
    AGGREGATED = "aggregated"
    ANONYMISED = "anonymised"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetForm:
    """A form in which the asset is registered; a statement selects among these (rule 35)."""

    __pydantic_config__ = STRICT

    form: Form
    """The form."""
    group_size: int | None = None
    """For aggregated data: the smallest group in it. No recorded size fails every k (rule 27)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """That the asset holds personal data (rule 27); never inherited through lineage."""

    __pydantic_config__ = STRICT

    basis: str | None = None
    """The legal basis on record, such as `consent` or `legitimate-interest`; empty means none, which is NO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """Something we may be asked to share."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str
    """What people call it."""
    aliases: tuple[str, ...] = ()
    """Other names people use."""
    kind: str | None = None
    """Id of its kind."""
    line: str | None = None
    """Its product line; terms may cover a whole line."""
    aspects: tuple[Aspect, ...]
    """What of it can be told: `what` it does, `how` it does it, `data`."""
    sensitivity: Sensitivity
    """How much it is protected."""
    value: str = ""
    """What it is worth to the company, in words."""
    owner: str | None = None
    """Id of the person who owns it."""
    named_by: str | None = None
    """Id of the person in whose words it is called; these tell nothing that she may not know herself."""
    readers: tuple[str, ...] | None = None
    """The only people who may know of it; empty means every employee."""
    forms: tuple[AssetForm, ...] = ()
    """The forms it is registered in; `raw` when none is given."""
    fields: tuple[str, ...] = ()
    """The data fields in it."""
    personal: Personal | None = None
    """Set when it holds personal data."""
    derived_from: tuple[str, ...] = ()
    """Ids of the assets it was made from."""
    contains: tuple[str, ...] = ()
    """Ids of the partners whose confidential information is in it."""
    joint_owners: tuple[str, ...] = ()
    """Ids of the partners who own it together with us."""
    share_instead: tuple[str, ...] = ()
    """Ids of assets that can be shared in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """The event that a named person recorded an asset as clear of a partner's information (rule 25)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id of the event."""
    asset: str
    """Asset id."""
    partner: str
    """Id of the partner whose information is no longer in it."""
    cleared_by: str
    """Id of the person who says so."""
    cleared_on: date
    """The first day on which it counts."""
    reason: str = ""
    """Why."""
