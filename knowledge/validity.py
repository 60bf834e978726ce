"""Until when an answer stays the same, and on which days it could change."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from knowledge.bindings import Binding
from knowledge.calendar import LAST_DAY, Window, day_before, window
from knowledge.cases import Case
from knowledge.company import Course
from knowledge.dealings import dealings_with, exclusivity, standings_of
from knowledge.decisions import Decision, decide, is_yes
from knowledge.findings import Result, Verdict
from knowledge.inquiry import Question
from knowledge.partners import Partner
from knowledge.register import Register
from knowledge.training import boundaries

_CARRYING = {
    Verdict.YES: (Result.PASS, Result.DUTY),
    Verdict.YES_IF: (Result.PASS, Result.DUTY),
    Verdict.ASK: (Result.APPROVAL, Result.NOT_COVERED),
    Verdict.UNKNOWN: (Result.MISSING,),
    Verdict.NO: (Result.BLOCK,),
}


def essence(decision: Decision) -> tuple[object, ...]:
    """What must stay the same for an answer to be the same: verdict, conditions and the clauses relied on."""
    carrying = _CARRYING[decision.verdict]
    clauses = {finding.citation for finding in decision.findings if finding.citation and finding.result in carrying}
    return (decision.verdict, decision.conditions, tuple(sorted(clauses)))


class Ahead:
    """The days after the disclosure on which the decision could become another, and what is decided on them, once."""

    def __init__(self, question: Question, register: Register) -> None:
        self.question = question
        self.register = register
        self._decided: dict[date, Decision] = {}

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days, in order."""
        return change_days(self.question, self.register)

    def decide(self, day: date) -> Decision:
        """The decision on the same question that day."""
        if day not in self._decided:
            self._decided[day] = decide(replace(self.question, on=day), self.register)
        return self._decided[day]

    def is_yes(self, day: date) -> bool:
        """Whether it is YES or YES IF that day."""
        known = self._decided.get(day)
        if known is not None:
            return known.verdict in (Verdict.YES, Verdict.YES_IF)
        return is_yes(replace(self.question, on=day), self.register)


def valid_until(decision: Decision, register: Register, ahead: Ahead | None = None) -> date | None:
    """The last day of disclosure on which the answer is still the same; None if it never changes.

    Today and the day of the disclosure move on together. The answer can only change on a day on which some date of
    the register begins or ends, so only those days are looked at. `ahead` is the question's, to be looked at again.
    """
    held = essence(decision)
    ahead = ahead or Ahead(decision.question, register)
    for day in ahead.days:
        if essence(ahead.decide(day)) != held:
            return day_before(day)
    return None


def change_days(question: Question, register: Register) -> tuple[date, ...]:
    """The days after the disclosure on which the decision could become another, in order."""
    case = Case(question, register)
    partner = case.partner_id
    signed = register.remember(("change days", partner), lambda: frozenset(_changes(_signed(register, partner))))
    return tuple(sorted(day for day in signed.union(_days(case)) if case.on < day < LAST_DAY))


def _days(case: Case) -> Iterator[date]:
    """The days that hang on the asset, the person or a clearance, besides those on which what was signed changes."""
    yield from _changes(_windows(case))
    for course in _courses(case):
        for event in case.register.passes_of.get((case.discloser, course.id), ()):
            yield from boundaries(event, course)
        yield from (version.from_on for version in course.versions)
    yield from _lineage_clearances(case)


def _changes(windows: Iterable[Window]) -> Iterator[date]:
    for each in windows:
        yield from each.changes()


def _courses(case: Case) -> Iterator[Course]:
    """The courses that can be needed: the company's, the partner's and its agreements'."""
    register = case.register
    yield from register.company_courses
    yield from register.courses_of_partner.get(case.partner_id, ())
    for standing in (*case.dealings.standings, *case.dealings.parent_standings):
        yield from register.courses_of_agreement.get(standing.agreement.id, ())


def _signed(register: Register, partner: str) -> Iterator[Window]:
    """The windows of what was signed with the partner, or with others against it."""
    dealings = dealings_with(register, partner)
    for standing in (*dealings.standings, *dealings.parent_standings):
        yield standing.force
        yield from standing.held
    for binding in dealings.all_terms():
        yield from _of(binding)
    for binding, days in exclusivity(register).rivals(partner):
        yield days
        yield from _of(binding)


def _windows(case: Case) -> Iterator[Window]:
    register = case.register
    for binding in exclusivity(register).others(case.partner_id, case.asset.id, case.asset.line, case.kinds):
        yield from _of(binding)
    for owner in (*case.possible_sources(), *case.asset.joint_owners):
        owners = dealings_with(register, owner)
        for standing in standings_of(register, owner):
            yield standing.force
            yield from standing.held
        for binding in (*owners.theirs, *owners.joint):
            yield from _of(binding)
    yield from _record_windows(case)


def _of(binding: Binding) -> Iterator[Window]:
    yield binding.binds
    yield binding.period
    yield from binding.replaced
    if binding.standing is not None:
        yield from binding.standing.held


def _record_windows(case: Case) -> Iterator[Window]:
    register = case.register
    holds = list(register.holds_on_asset.get(case.asset.id, ()))
    if case.partner is not None:
        for partner_id in (case.partner_id, *register.ancestors(case.partner_id)):
            holds.extend(register.holds_on_partner.get(partner_id, ()))
            yield from _standing_windows(register.partners[partner_id])
    yield from (window(hold.from_on, hold.until_on) for hold in holds)
    for tent in case.tents:
        yield Window(tent.from_on, tent.until_on)
    for event in register.approvals_of.get((case.asset.id, case.partner_id), ()):
        yield window(event.given_on, event.until_on)
    person = register.people.get(case.discloser)
    if person is not None:
        yield window(person.joined_on, person.left_on)


def _standing_windows(partner: Partner) -> Iterator[Window]:
    if partner.due_diligence is not None:
        yield window(partner.due_diligence.decided_on, partner.due_diligence.until_on)
    yield from (window(screening.screened_on, screening.until_on) for screening in partner.screenings)
    yield from (window(held.from_on, held.until_on) for held in partner.attestations)


def _lineage_clearances(case: Case) -> Iterator[date]:
    stack, seen = [case.asset.id], set[str]()
    while stack:
        at = stack.pop()
        if at in seen or at not in case.register.assets:
            continue
        seen.add(at)
        yield from (event.cleared_on for event in case.register.clearances_of.get(at, ()))
        stack.extend(case.register.assets[at].derived_from)
