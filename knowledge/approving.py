"""Requests for approval: whose words are missing today, and until when they may hold (rules 30 to 32)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from knowledge.calendar import LAST_DAY, add
from knowledge.cases import Case
from knowledge.deciders import ACCOUNTABLE, whom_to_ask
from knowledge.decisions import Decision, decide
from knowledge.findings import Finding, Gate, Slot
from knowledge.grants import grants
from knowledge.inquiry import Question, facts_of, is_known
from knowledge.register import Register
from knowledge.relied import relied_permits
from knowledge.terms import Duration
from knowledge.visibility import is_outsider, may_see

_SUGGESTED = Duration(years=1)
_LONGEST = Duration(years=2)
"""Nobody can say today what will be right later than that."""


class Response(StrEnum):
    """What is said to a request."""

    APPROVE = "approve"
    DECLINE = "decline"
    ANSWER = "answer"
    """What will be done where no word can settle it: silence is not permission."""
    WITHDRAW = "withdraw"
    """The asker needs it no longer."""


class State(StrEnum):
    """How far a request has come."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one person said to a request."""

    by: str
    reply: Response
    on: date
    until: date | None = None
    reason: str = ""
    state: State
    """How far the request had come then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRequest:
    """What somebody asked to be approved, and what was said to it since, oldest first."""

    id: str
    asker: str
    asked_on: date
    question: Question
    answer: str
    """The id of the answer it began with."""
    reason: str
    """What it is for, in the asker's words."""
    until: date | None = None
    """The last day for which it is asked."""
    place: str = ""
    """The conversation in which it was asked."""
    named: tuple[str, ...] = ()
    """Who was told of it then."""
    said: tuple[Said, ...] = ()

    @property
    def state(self) -> State:
        """How far it has come; what was settled once stays so, even when a word lapses later."""
        return self.said[-1].state if self.said else State.OPEN

    def is_same(self, question: Question) -> bool:
        """True for the same asset, partner and facts by the same asker, whatever the day."""
        mine, other = self.question, question
        subjects = (mine.asset, mine.source, mine.partner, mine.asker)
        return subjects == (other.asset, other.source, other.partner, other.asker) and facts_of(mine) == facts_of(other)


class Need(NamedTuple):
    """One word that is needed."""

    slot: Slot
    finding: Finding
    people: tuple[str, ...]
    """Who can say it today and may see the records; where nobody is left to say it, who must see to that."""
    is_approval: bool
    """Whether a recorded word settles it. Where the terms are silent only a signed one does (rule 11)."""
    is_vacant: bool = False
    """Whether nobody is left to say it, so that somebody else is asked to see to that."""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What makes it another word than the others."""
        return self.slot.capacity, self.slot.subject, self.is_approval


class Standing(NamedTuple):
    """Where a request stands today."""

    decision: Decision
    """The answer to the asker today."""
    missing: tuple[Need, ...]
    required: tuple[Need, ...]
    """Every word it takes, those given included."""


def may_be_shown(request: ApprovalRequest, register: Register, today: date) -> bool:
    """Whether whoever sees this register may know of all that the request names, and who asks works here today."""
    question = request.question
    is_seen = is_known(register, asset=question.asset, source=question.source, partner=question.partner)
    return is_seen and not is_outsider(register, request.asker, today)


def asked_today(question: Question, today: date) -> Question:
    """The question as it is asked again; nothing can be approved for a day that is over."""
    return replace(question, on=max(question.on, today), today=today)


def standing_of(question: Question, register: Register) -> Standing:
    """Where it stands on that day, as this register shows it."""
    decision = decide(question, register)
    bare = _without_words(question, register)
    required = needs_of(decision if bare is register else decide(question, bare), bare)
    return Standing(decision, needs_of(decision, register), required)


def _without_words(question: Question, register: Register) -> Register:
    """The register as if nobody had said anything about the pair."""
    pair = (question.asset or "", question.partner)
    said = register.approvals_of.get(pair, ())
    if not said:
        return register
    gone = {event.id for event in said}
    left = {id: event for id, event in register.approvals.items() if id not in gone}
    return register.remember(("without words", " ".join(pair)), lambda: replace(register, approvals=left))


def needs_of(decision: Decision, register: Register) -> tuple[Need, ...]:
    """Each word that the decision lacks, once, in the order of its findings."""
    case = Case(decision.question, register)
    found = (_need(case, finding, finding.slot) for finding in decision.findings if finding.slot is not None)
    return tuple({need.key: need for need in reversed(tuple(found))}.values())[::-1]


def _need(case: Case, finding: Finding, slot: Slot) -> Need:
    people = tuple(person for person in slot.people if _may_judge(case, finding, slot, person))
    is_approval = finding.gate is not Gate.COVERAGE and case.question.asset is not None
    if people:
        return Need(slot, finding, people, is_approval)
    instead = whom_to_ask(case, finding.citation.agreement if finding.citation is not None else None)
    is_able = instead is not None and _may_judge(case, finding, slot, instead)
    return Need(slot, finding, (instead,) if instead is not None and is_able else (), is_approval=False, is_vacant=True)


def _may_judge(case: Case, finding: Finding, slot: Slot, person: str) -> bool:
    """Only who may see the records is asked (rule 32): the clause it rests on and whose it is belong to them."""
    register, question = case.register, case.question
    cited = finding.citation.agreement if finding.citation is not None else None
    under = slot.subject if slot.capacity == ACCOUNTABLE and slot.subject else None
    return all(
        may_see(
            register,
            person,
            question.today or case.on,
            asset=question.asset,
            partner=question.source,
            agreement=agreement,
        )
        for agreement in {cited, under}
    )


def needs_for(person: str, needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """Those that this person can see to."""
    return tuple(need for need in needs if person in need.people)


def people_of(needs: tuple[Need, ...]) -> tuple[str, ...]:
    """Everybody who can see to one of them, each once."""
    return tuple(dict.fromkeys(person for need in needs for person in need.people))


def still_open(request: ApprovalRequest, standing: Standing) -> tuple[Need, ...]:
    """The missing words that were not answered otherwise; none once the request is closed."""
    if request.state is not State.OPEN:
        return ()
    answered = {said.by for said in request.said if said.reply is Response.ANSWER}
    return tuple(need for need in standing.missing if need.is_approval or answered.isdisjoint(need.people))


def last_day_of_cover(question: Question, register: Register) -> date | None:
    """The last day of what covers it: of the agreements relied on, and of the tents; None without end."""
    case = Case(question, register)
    granted = grants(case)
    permits = relied_permits(case, granted)
    days = [permit.period.last for permit in permits]
    days += [permit.standing.force.last for permit in permits if permit.standing is not None]
    if granted.data_processing is not None and granted.data_processing.silent:
        days.append(max(standing.force.last for standing in granted.data_processing.silent))
    last = min((*days, *(tent.until_on for tent in case.tents)), default=LAST_DAY)
    return None if last == LAST_DAY else last


def suggested_end(question: Question, register: Register, today: date, wanted: date | None = None) -> date:
    """The last day to offer: the one that was asked for, else a year from today, and no longer than it is covered."""
    latest = latest_end(question, register, today)
    return min(wanted if wanted is not None and wanted >= today else add(today, _SUGGESTED, register.company), latest)


def latest_end(question: Question, register: Register, today: date) -> date:
    """The last day until which a word can be given: two years from today, and no longer than it is covered."""
    longest = add(today, _LONGEST, register.company)
    return max(today, min(last_day_of_cover(question, register) or longest, longest))
