"""What the terms say of a disclosure that happened: whether they allowed it, and what must follow."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from knowledge.bindings import Binding
from knowledge.calendar import LAST_DAY, add
from knowledge.cases import Case
from knowledge.company import Company
from knowledge.dealings import dealings_with, standings_of
from knowledge.decisions import Decision, decide
from knowledge.disclosing.disclosures import Direction, Disclosure, Duty
from knowledge.findings import Gate
from knowledge.inquiry import Question, is_known
from knowledge.judgements import Fit
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.terms import HOUSE, Action, Duration, Effect
from knowledge.wording import duty_condition, either, supposition

_NEXT_WORKING_DAY = Duration(working_days=1)
_TO_DO = (Action.CONFIRM, Action.DELETE, Action.RETURN, Action.NOTIFY)
"""The duties that remain to be done once a disclosure is logged; one to log is fulfilled by that."""


def question_of(disclosure: Disclosure, asker: str, today: date) -> Question | None:
    """Whether it was allowed, as a question; None where nothing registered is named, and for what a partner gave."""
    if disclosure.direction is Direction.IN or disclosure.asset is None or disclosure.partner is None:
        return None
    return Question(
        asset=disclosure.asset,
        partner=disclosure.partner,
        asker=asker,
        on=disclosure.on,
        today=today,
        discloser=None if disclosure.by == asker else disclosure.by,
        purpose=disclosure.purpose,
        recipient=disclosure.people,
        territory=disclosure.territory,
        vertical=disclosure.vertical,
        form=(disclosure.form,) if disclosure.form else (),
        aspect=(disclosure.aspect,) if disclosure.aspect else (),
        channel=disclosure.channel,
    )


def judged(disclosure: Disclosure, asker: str, register: Register) -> tuple[Disclosure, Decision | None]:
    """The disclosure with what the terms say of it and what must follow, as far as this register shows; the decision.

    1. What the terms say is what they said for the day it happened.
    2. It was done under the agreement that was named, else under those whose clauses cover it.
    3. It is late where it was logged after the last day for that (`log_by`).
    """
    question = question_of(disclosure, asker, disclosure.logged_on)
    if question is None or not is_known(register, asset=question.asset, partner=question.partner):
        return _unjudged(disclosure, register), None
    decision = decide(question, register)
    found = replace(
        disclosure,
        agreements=disclosure.agreements or agreements_relied_on(decision),
        verdict=decision.verdict,
        reason=reason_of(decision, register),
        conditions=decision.conditions,
        duties=duties_after(question, register),
        late=disclosure.logged_on > log_by(question, disclosure.on, register),
    )
    return found, decision


def _unjudged(disclosure: Disclosure, register: Register) -> Disclosure:
    """What the terms were not asked about: what came from a partner, and what names something unregistered."""
    late = disclosure.logged_on > log_by(None, disclosure.on, register)
    found = replace(disclosure, late=late, verdict=None, reason="", conditions=(), duties=())
    if disclosure.direction is Direction.OUT:
        return replace(found, reason=_unregistered(disclosure))
    return replace(found, **_received(disclosure, register))


def _unregistered(disclosure: Disclosure) -> str:
    missing = [words for words in (disclosure.asset_words, disclosure.partner_words) if words]
    return f"{either((f'“{words}”' for words in missing), 'and')} {'is' if len(missing) == 1 else 'are'} not registered"


def _received(disclosure: Disclosure, register: Register) -> dict[str, Any]:
    """What came from a partner: under which agreements that bind us, and what we must do with it."""
    if disclosure.partner is None or disclosure.partner not in register.partners:
        return {"duties": _own_dates(disclosure)}
    on, company = disclosure.on, register.company
    standings = standings_of(register, disclosure.partner)
    signed = tuple(each.agreement.id for each in standings if each.binds_us and on in each.force)
    theirs = (each for each in dealings_with(register, disclosure.partner).theirs if each.in_force(on))
    duties = {
        (each.key, ""): _duty(each, on, company)
        for each in theirs
        if each.term.effect is Effect.REQUIRE and each.term.action in _TO_DO and each.everywhere
    }
    return {
        "agreements": disclosure.agreements or signed,
        "duties": _sorted((*duties.values(), *_own_dates(disclosure))),
    }


def _own_dates(disclosure: Disclosure) -> tuple[Duty, ...]:
    if disclosure.destroy_by is None:
        return ()
    return (Duty(action=Action.DELETE, says="destroyed", due_on=disclosure.destroy_by),)


def agreements_relied_on(decision: Decision) -> tuple[str, ...]:
    """The agreements whose clauses cover it, in the order of the findings."""
    cited = (f.citation.agreement for f in decision.findings if f.gate is Gate.COVERAGE and f.citation is not None)
    return tuple(agreement for agreement in dict.fromkeys(cited) if agreement != HOUSE)


def duties_after(question: Question, register: Register) -> tuple[Duty, ...]:
    """What must still be done after the disclosure, soonest first; what has no day comes last.

    1. Every requirement to confirm, delete, return or notify that reaches the asset and matches what was stated. One
       that hangs on a fact nobody stated is a duty as well, and begins with that `if` (rule 19).
    2. The same of each other partner whose information is in the asset, as its agreements ask of us.
    3. The last day is the length of time counted from the day after the disclosure (rule 1).
    """
    case = Case(question, register)
    if case.public:
        return ()
    onward = (each for source in case.inherited() for each in case.dealings_of(source).theirs)
    bindings = [
        *(binding for binding, _ in case.dealings.duties),
        *(each for each in onward if each.term.effect is Effect.REQUIRE and each.limited is None),
    ]
    return _sorted(_owed(bindings, case, register.company))


def _owed(bindings: Iterable[Binding], case: Case, company: Company) -> Iterator[Duty]:
    for binding in bindings:
        if binding.term.action not in _TO_DO or not case.names(binding):
            continue
        judgement = case.judge_match(binding)
        duty = _duty(binding, case.on, company)
        if judgement.fit is Fit.MET:
            yield duty
        elif judgement.fit is Fit.UNKNOWN:
            yield replace(duty, says=f"{supposition(binding, judgement)}, {duty.says}")


def _duty(binding: Binding, on: date, company: Company) -> Duty:
    within = binding.term.within
    last = LAST_DAY if within is None else add(on, within, company)
    return Duty(
        action=binding.term.action,
        says=duty_condition(binding.term),
        due_on=None if last == LAST_DAY else last,
        agreement=binding.citation.agreement,
        clause=binding.citation.clause,
        quote=binding.citation.quote,
    )


def _sorted(duties: Iterable[Duty]) -> tuple[Duty, ...]:
    by_key = {duty.key: duty for duty in duties}
    return tuple(sorted(by_key.values(), key=lambda duty: (duty.due_on or LAST_DAY, duty.action, duty.key)))


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
