"""What the company itself declares: its calendar, vocabularies, purposes and courses."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

STRICT = {"extra": "forbid", "use_attribute_docstrings": True}


class Weekday(StrEnum):
    """A day of the company's working week."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WORKING_WEEK = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Us: whose dates every date in the register is (rule 1)."""

    __pydantic_config__ = STRICT

    name: str
    """The company's name."""
    time_zone: str
    """An IANA time zone such as `Europe/Berlin`; every date of the register is a date there."""
    today: date | None = None
    """Only in a sample: the date the sample is told on, whatever the calendar says."""
    working_days: tuple[Weekday, ...] = WORKING_WEEK
    """The days of the week that count as working days."""
    holidays: tuple[date, ...] = ()
    """Dates that are no working days."""
    min_group: int | None = None
    """The smallest group (k) in which aggregated data stops being personal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """A use the partner makes of what it gets; a grant covers what is narrower (rule 20)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str = ""
    """What people call it; the id with spaces when empty."""
    aliases: tuple[str, ...] = ()
    """Other words people use for it."""
    broader: str | None = None
    """The id of the purpose this one is part of."""
    fields: tuple[str, ...] | None = None
    """The data fields this purpose needs; more than these is NO. A narrower purpose inherits the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertical:
    """A line of business a partner works in."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str = ""
    """What people call it."""
    aliases: tuple[str, ...] = ()
    """Other words people use for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A named group of countries; it fits a grant only if all its members do (rule 21)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id such as `DACH`; never a country code."""
    members: tuple[str, ...]
    """ISO 3166 two-letter country codes."""
    aliases: tuple[str, ...] = ()
    """Other words people use for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of asset; a term that names a kind covers its narrower kinds."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    broader: str | None = None
    """The id of the kind this one is a case of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseVersion:
    """One edition of a course; the one current on the date counts (rule 28)."""

    __pydantic_config__ = STRICT

    version: str
    """The edition's name."""
    from_on: date
    """First day on which this edition is current."""
    grace_days: int = 0
    """Days from that first day on which a pass of the edition before still counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Training tied to exactly one of an agreement, a partner or the company."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str = ""
    """What people call it."""
    versions: tuple[CourseVersion, ...]
    """Its editions."""
    valid_days: int | None = None
    """Days a pass counts, the day of passing being the first; empty means for ever."""
    agreement: str | None = None
    """Needed where this agreement covers the asset."""
    partner: str | None = None
    """Needed for every disclosure of something not public to this partner."""
    company: bool = False
    """Needed for every disclosure."""
