"""Disclosures: what went to a partner, or came from one, and what must follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.calendar import LAST_DAY, add
from knowledge.cases import Case
from knowledge.company import STRICT, Company
from knowledge.decisions import Decision
from knowledge.findings import Gate, Result, Verdict
from knowledge.inquiry import Question
from knowledge.judgements import Fit
from knowledge.register import Register
from knowledge.terms import Action, Channel, Duration
from knowledge.wording import duty_condition

_NEXT_WORKING_DAY = Duration(working_days=1)
_TO_DO = (Action.CONFIRM, Action.DELETE, Action.RETURN, Action.NOTIFY)
"""The duties that remain to be done once a disclosure is logged; one to log is fulfilled by that."""


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
    form: str = ""
    """The form of the data, where that was said."""
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


def agreements_relied_on(decision: Decision) -> tuple[str, ...]:
    """The agreements whose clauses cover it, in the order of the findings."""
    cited = (f.citation.agreement for f in decision.findings if f.gate is Gate.COVERAGE and f.citation is not None)
    return tuple(dict.fromkeys(cited))


def duties_after(question: Question, decision: Decision, register: Register) -> tuple[Duty, ...]:
    """What must still be done after the disclosure, soonest first; what has no day comes last.

    1. Every requirement to confirm, delete, return or notify that reaches the asset and matches what was stated. One
       that hangs on a fact nobody stated is a duty as well: better done once too often.
    2. Its last day is its length of time counted from the day after the disclosure (rule 1).
    3. A duty that another agreement's information in the asset brings along counts the same way.
    """
    case = Case(question, register)
    found: dict[tuple[str, str], Duty] = {}
    if not case.public and question.source is None:
        for binding, _ in case.dealings.duties:
            if binding.term.action in _TO_DO and case.names(binding) and case.judge_match(binding).fit is not Fit.NOT_MET:
                last = _last_day(question.on, binding.term.within, register.company)
                found[binding.key, binding.term.action] = Duty(
                    action=binding.term.action,
                    says=duty_condition(binding.term),
                    due_on=last,
                    agreement=binding.citation.agreement,
                    clause=binding.citation.clause,
                    quote=binding.citation.quote,
                )
    return tuple(sorted(found.values(), key=lambda duty: (duty.due_on or LAST_DAY, duty.action, duty.says)))


def _last_day(on: date, within: Duration | None, company: Company) -> date | None:
    if within is None:
        return None
    last = add(on, within, company)
    return None if last == LAST_DAY else last


def log_by(question: Question | None, on: date, register: Register) -> date:
    """The last day on which logging a disclosure of that day is in time.

    The shortest time that a requirement to log gives where one reaches it, else the next working day.
    """
    days = [add(on, within, register.company) for within in _times_to_log(question, register)]
    return min(days, default=add(on, _NEXT_WORKING_DAY, register.company))


def _times_to_log(question: Question | None, register: Register) -> Iterator[Duration]:
    if question is None:
        return
    case = Case(question, register)
    for binding, _ in case.dealings.duties:
        if binding.term.action is Action.LOG and binding.term.within is not None and case.names(binding):
            yield binding.term.within
