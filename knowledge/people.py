"""Who works here, what they passed and approved, and who answers for an agreement."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.company import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which a person does not decide; both ends included."""

    __pydantic_config__ = STRICT

    from_on: date
    """First day away."""
    until_on: date
    """Last day away."""
    delegate: str | None = None
    """The person who decides meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An employee; anyone who is not one on the day is an outsider (rule 3)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, lower case with hyphens."""
    name: str
    """Full name."""
    email: str = ""
    """Work e-mail address."""
    accounts: dict[str, str] | None = None
    """Chat accounts: platform to user id."""
    teams: tuple[str, ...] = ()
    """Teams the person belongs to."""
    roles: tuple[str, ...] = ()
    """Roles such as `legal`; a role opens nothing that is closed (rule 5)."""
    manager: str | None = None
    """Id of the person's manager."""
    joined_on: date | None = None
    """First day as an employee; empty means since ever."""
    left_on: date | None = None
    """Last day as an employee."""
    time_zone: str | None = None
    """IANA time zone; the company's when empty."""
    verified: bool = True
    """Whether the chat account is verified; until then the person is an outsider."""
    away: tuple[Absence, ...] = ()
    """Absences."""

    def works_on(self, day: date) -> bool:
        """True when the person is an employee on the day, verified or not; both ends included."""
        return (self.joined_on is None or self.joined_on <= day) and (self.left_on is None or day <= self.left_on)


IDENTIFYING = frozenset({"name", "email", "accounts", "teams"})
"""The fields of a person by which anybody can tell who she is; what the rules look at is not among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Who is responsible, accountable, consulted and informed for one activity."""

    __pydantic_config__ = STRICT

    accountable: str
    """Exactly one person id."""
    responsible: tuple[str, ...] = ()
    """Person ids."""
    consulted: tuple[str, ...] = ()
    """Person ids."""
    informed: tuple[str, ...] = ()
    """Person ids."""
    delegate: str | None = None
    """Who decides while the accountable person is away, has left or asks herself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raci:
    """An agreement's assignments per activity (rule 32)."""

    __pydantic_config__ = STRICT

    disclosure: Assignment
    """Who answers for disclosures under the agreement."""
    approval: Assignment | None = None
    """Who answers for approvals; the disclosure assignment when empty."""
    review: Assignment | None = None
    """Who answers for reviews; the disclosure assignment when empty."""
    incident: Assignment | None = None
    """Who answers for incidents; the disclosure assignment when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePass:
    """The event that a person passed a course."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id of the event."""
    person: str
    """Person id."""
    course: str
    """Course id."""
    version: str
    """The edition passed."""
    passed_on: date
    """The day it was passed, its first valid day."""


class Word(StrEnum):
    """What an approver said."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A named person's word on one asset and one partner, and one purpose if it names one (rule 31)."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id of the event."""
    approver: str
    """Id of the person who decided, or who recorded the partner's consent."""
    capacity: str | None = None
    """The role she decided in: `owner`, `legal`, `accountable`, `partner-manager`, `partner` (the partner's own
    consent, or a co-owner's), or a company role. Empty: whatever she is when the question is asked."""
    consent_of: str | None = None
    """With capacity `partner`: the id of the partner whose consent this records; the receiving one when empty."""
    asset: str
    """Asset id."""
    partner: str
    """Partner id of the recipient."""
    purpose: str | None = None
    """Purpose id when it was given for one purpose only."""
    word: Word = Word.YES
    """Yes or no."""
    reason: str = ""
    """Why."""
    given_on: date
    """The day it was given, its first day."""
    until_on: date | None = None
    """Its last day; empty means without end."""
    requested_by: str | None = None
    """Who asked for it; nobody approves her own request."""
    basis: str | None = None
    """The asset's sensitivity and lineage when it was given, filled in by `load`; a change of either ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """The event that a person took note of something."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id of the event."""
    person: str
    """Person id."""
    subject: str
    """What was acknowledged: an agreement id or `house`."""
    acknowledged_on: date
    """The day."""
