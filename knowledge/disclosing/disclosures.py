"""Disclosures: what went to a partner, or came from one, what must follow, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from knowledge.company import STRICT
from knowledge.findings import Verdict
from knowledge.terms import Action, Channel


class Direction(StrEnum):
    """Whose information it was."""

    OUT = "out"
    """Ours, given to a partner."""
    IN = "in"
    """A partner's, given to us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What must be done after one disclosure, with its last day (DOMAIN: duty)."""

    __pydantic_config__ = STRICT

    action: Action
    says: str
    """What must be done, as a participle: `confirmed in writing within 30 days`."""
    due_on: date | None = None
    """The last day on which it is in time; None where the term gives no time."""
    agreement: str | None = None
    """Id of the agreement that asks for it, or `house`; None where the person who logged it gave the day herself."""
    clause: str | None = None
    quote: str | None = None

    @property
    def key(self) -> str:
        """The duty in one word, to name it when it is done."""
        return f"{self.action} {self.agreement or 'own'} {self.clause or ''}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """The record that an asset went to a partner, or that a partner gave us something.

    What was registered is named by its id; what was not is kept as it was said, in the field that ends in `_words`.
    """

    __pydantic_config__ = STRICT

    direction: Direction = Direction.OUT
    asset: str | None = None
    """Id of our asset; of what a partner gave us, the asset it went into."""
    asset_words: str = ""
    """What it was, as it was said, where that is no registered asset."""
    version: str = ""
    """Which version or part of it."""
    partner: str | None = None
    """Id of the partner that got it, or gave it; `public` for publication."""
    partner_words: str = ""
    """To whom it went, as it was said, where that is no registered partner."""
    people: tuple[str, ...] = ()
    """Who got it: the partner's people and teams; of what a partner gave us, ours."""
    on: date
    """The day it happened."""
    channel: Channel | None = None
    """How."""
    purpose: tuple[str, ...] = ()
    """Purpose ids, or the words as stated."""
    territory: tuple[str, ...] = ()
    """Country codes and region ids where it is used, or the words as stated."""
    vertical: tuple[str, ...] = ()
    """Vertical ids, or the words as stated."""
    form: str = ""
    """The form of the data, where that was said."""
    aspect: str = ""
    """Which aspect of it, where that was said."""
    marking: str = ""
    """How it was marked."""
    kept_at: str = ""
    """Where it lies: a pointer, never the thing itself."""
    note: str = ""
    by: str
    """Id of the person who disclosed it, or received it."""
    answer: str | None = None
    """The answer it was done on."""
    agreements: tuple[str, ...] = ()
    """Ids of the agreements it was done under."""
    accidental: bool = False
    """Whether it happened by mistake."""
    destroy_by: date | None = None
    """Of what a partner gave us: the last day on which we may have it."""
    logged_on: date
    """The company's day on which it was put on record."""
    late: bool = False
    """Whether it was logged later than it should have been."""
    verdict: Verdict | None = None
    """What the terms said for the day it happened; None where there is nothing they could be asked about."""
    reason: str = ""
    """Why, in one sentence."""
    conditions: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    """What must still follow."""

    @property
    def is_exception(self) -> bool:
        """True where the terms did not allow what happened: nothing but a yes, with its conditions or without, does."""
        return self.direction is Direction.OUT and self.verdict not in (Verdict.YES, Verdict.YES_IF)


class Act(StrEnum):
    """What may be put on record about a disclosure that is on record."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something put on record about a disclosure afterwards."""

    act: Act
    at: datetime
    by: str
    """Id of the person who did it."""
    reason: str = ""
    """Why, in her words."""
    duty: str = ""
    """Of what was done: the key of the duty."""
    on: date | None = None
    """Of what was done: the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A disclosure as it stands on record, with everything recorded about it since."""

    id: str
    at: datetime
    logged_by: str
    """Id of the person who logged it."""
    first: Disclosure
    """As it was logged."""
    disclosure: Disclosure
    """As it was last corrected."""
    steps: tuple[Step, ...] = ()
    """What was recorded about it since, oldest first."""
    told: tuple[str, ...] = ()
    """Ids of the people who were told of it."""

    @property
    def is_withdrawn(self) -> bool:
        """True where the record was withdrawn: it stays, and counts no more."""
        return any(step.act is Act.WITHDRAWN for step in self.steps)

    @property
    def open_duties(self) -> tuple[Duty, ...]:
        """What must still be done; nothing of a withdrawn one."""
        done = {step.duty for step in self.steps if step.act is Act.DONE}
        return () if self.is_withdrawn else tuple(duty for duty in self.disclosure.duties if duty.key not in done)

    @property
    def has_unconfirmed(self) -> bool:
        """True for an oral disclosure that must be confirmed in writing and was not."""
        return any(duty.action is Action.CONFIRM for duty in self.open_duties)

    def is_overdue(self, today: date) -> bool:
        """True when the last day of something that must be done has passed."""
        return any(duty.due_on is not None and duty.due_on < today for duty in self.open_duties)
