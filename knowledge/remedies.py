"""What would make it a yes: the smallest sets of steps, each with who can do it (rule 33)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import assert_never

from knowledge.assets import Form
from knowledge.cases import Case
from knowledge.deciders import PARTNER, whom_to_ask
from knowledge.decisions import Decision, decide, is_yes
from knowledge.findings import Change, Cure, Result, Verdict
from knowledge.inquiry import Question
from knowledge.prompts import say_asset
from knowledge.register import Register
from knowledge.stated import one_of_kind
from knowledge.terms import AgreementKind
from knowledge.validity import Ahead

MOST_STEPS = 4
"""A set of more steps than these is no help to anybody."""
MOST_REMEDIES = 6
"""The best ranked are offered."""
_ON_THE_QUESTION = frozenset({Change.SHARE_INSTEAD, Change.USE_FORM, Change.DROP_FIELDS, Change.WAIT})
_YES = (Verdict.YES, Verdict.YES_IF)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do."""

    do: str
    """What, as an instruction that names records by their ids."""
    who: str | None
    """Id of a person who can do it; None where the register names nobody."""
    says: str = ""
    """The instruction as people say it, with the names of the records."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """Steps that together make it a yes, none of them superfluous."""

    steps: tuple[Step, ...]
    cures: frozenset[Cure]


def find_remedies(decision: Decision, register: Register, ahead: Ahead | None = None) -> tuple[Remedy, ...]:
    """The minimal sets of steps after which the answer is YES or YES IF, best first; empty for a yes and for UNKNOWN.

    Ranked by fewest steps, then those the asker can do, then alphabetically. Reclassifying is never a step. `ahead` is
    the question's, of which some days may have been looked at.
    """
    if decision.verdict in (*_YES, Verdict.UNKNOWN):
        return ()
    question = decision.question
    ahead = ahead or Ahead(question, register)
    minimal = [found for found in _search(decision, register, ahead) if _is_minimal(found, question, register)]
    remedies = [Remedy(_steps(found, question, register), found) for found in minimal]
    ranked = sorted(remedies, key=lambda remedy: _rank(remedy, question.asker))
    return tuple(ranked[:MOST_REMEDIES])


def apply(cures: frozenset[Cure], question: Question, register: Register) -> Decision:
    """The decision once the steps are taken."""
    return decide(*_tried(cures, question, register))


def _tried(
    cures: frozenset[Cure], question: Question, register: Register
) -> tuple[Question, Register, frozenset[Cure]]:
    """What is decided on once the steps are taken: the question as they change it, and what they do besides."""
    return _changed(question, cures, register), register, cures - _question_cures(cures)


def _question_cures(cures: frozenset[Cure]) -> frozenset[Cure]:
    return frozenset(cure for cure in cures if cure.change in _ON_THE_QUESTION)


def _changed(question: Question, cures: frozenset[Cure], register: Register) -> Question:
    for cure in sorted(cures):
        match cure.change:
            case Change.SHARE_INSTEAD:
                question = replace(question, asset=cure.subject, form=(), fields=None, aspect=(), group_size=None)
            case Change.USE_FORM:
                question = replace(question, form=(cure.subject,), group_size=None)
            case Change.DROP_FIELDS:
                dropped = cure.subject.split(",")
                fields = question.fields if question.fields is not None else _fields(question, register)
                question = replace(question, fields=tuple(field for field in fields if field not in dropped))
            case Change.WAIT:
                question = replace(question, on=date.fromisoformat(cure.subject))
            case _:
                continue
    return question


def _fields(question: Question, register: Register) -> tuple[str, ...]:
    asset = register.assets.get(question.asset or "")
    return asset.fields if asset is not None else ()


def _search(decision: Decision, register: Register, ahead: Ahead) -> Iterator[frozenset[Cure]]:
    """Sets of steps that work, smallest first; each is grown by what cures a finding that is left."""
    level: list[tuple[frozenset[Cure], Decision]] = [(frozenset(), decision)]
    seen: set[frozenset[Cure]] = {frozenset()}
    found: list[frozenset[Cure]] = []
    for _ in range(MOST_STEPS):
        following: list[tuple[frozenset[Cure], Decision]] = []
        for steps, left in level:
            for cure in _next_cures(steps, left, ahead):
                grown = steps | {cure}
                if grown in seen or any(smaller <= grown for smaller in found):
                    continue
                seen.add(grown)
                outcome = apply(grown, decision.question, register)
                if outcome.verdict in _YES:
                    found.append(grown)
                    yield grown
                elif outcome.verdict is not Verdict.UNKNOWN:
                    following.append((grown, outcome))
        level = following


def _next_cures(steps: frozenset[Cure], left: Decision, ahead: Ahead) -> tuple[Cure, ...]:
    question, register = ahead.question, ahead.register
    bad = (Result.BLOCK, Result.APPROVAL, Result.NOT_COVERED)
    cures = {cure for finding in left.findings if finding.result in bad for cure in finding.cures}
    taken = {cure.change for cure in steps}
    if question.asset is not None and Change.SHARE_INSTEAD not in taken:
        cures.update(Cure(Change.SHARE_INSTEAD, asset) for asset in _siblings(question.asset, register))
        forms = register.assets[question.asset].forms
        cures.update(Cure(Change.USE_FORM, form.form) for form in forms if len(forms) > 1)
    if Change.USE_FORM in taken or Change.SHARE_INSTEAD in taken:
        cures = {cure for cure in cures if cure.change is not Change.USE_FORM}
    if Change.WAIT not in taken and len(steps) < 2:  # noqa: PLR2004 - two steps and a wait are the most worth saying
        wait = _earliest(steps, ahead)
        if wait is not None:
            cures.add(wait)
    return tuple(sorted(cures - steps))


def _siblings(asset: str, register: Register) -> Iterator[str]:
    """What the register names to share instead, and what was aggregated or anonymised from the asset."""
    yield from (other for other in register.assets[asset].share_instead if other in register.assets)
    for derived in register.derivatives_of.get(asset, ()):
        if any(form.form in (Form.AGGREGATED, Form.ANONYMISED) for form in derived.forms):
            yield derived.id


def _earliest(steps: frozenset[Cure], ahead: Ahead) -> Cure | None:
    """The first day on which waiting, with the steps taken, makes it a yes."""
    changed, register, supposed = _tried(steps, ahead.question, ahead.register)
    if changed is not ahead.question:
        ahead = Ahead(changed, register)
    for day in ahead.days:
        if is_yes(replace(changed, on=day), register, supposed) if supposed else ahead.is_yes(day):
            return Cure(Change.WAIT, day.isoformat())
    return None


def _is_minimal(cures: frozenset[Cure], question: Question, register: Register) -> bool:
    return not any(
        is_yes(*_tried(frozenset(subset), question, register))
        for size in range(1, len(cures))
        for subset in combinations(sorted(cures), size)
    )


def _steps(cures: frozenset[Cure], question: Question, register: Register) -> tuple[Step, ...]:
    steps = [
        Step(
            do=_instruction(cure, cure.subject, question.partner),
            who=_who(cure, question, register),
            says=_instruction(cure, _called(cure, register), _partner_name(question.partner, register)),
        )
        for cure in cures
    ]
    return tuple(sorted(steps, key=lambda step: (step.do, step.who or "")))


def _called(cure: Cure, register: Register) -> str:
    """What the step is done to, by the name of its record."""
    match cure.change:
        case Change.TRAIN if cure.subject in register.courses:
            return register.courses[cure.subject].name or cure.subject
        case Change.SIGN:
            return one_of_kind(AgreementKind(cure.subject))
        case Change.VET | Change.SCREEN:
            return _partner_name(cure.subject, register)
        case Change.APPROVE:
            capacity, _, subject = cure.subject.partition(":")
            return f"{capacity}:{_partner_name(subject, register)}"
        case Change.SHARE_INSTEAD:
            return f"the {say_asset(register.assets[cure.subject])}"
        case _:
            return cure.subject


def _partner_name(id: str, register: Register) -> str:
    return register.partners[id].name if id in register.partners else id


def _who(cure: Cure, question: Question, register: Register) -> str | None:
    if cure.change in _ON_THE_QUESTION:
        return question.asker
    if cure.who and cure.who[0] in register.people:
        return cure.who[0]
    return whom_to_ask(Case(question, register), None)


def _instruction(cure: Cure, subject: str, partner: str) -> str:
    match cure.change:
        case Change.TRAIN:
            return f"pass {subject}"
        case Change.LOG_IN:
            return "log in to verify the chat account"
        case Change.APPROVE:
            return _approval(cure, subject)
        case Change.SIGN:
            return f"sign {subject} with {partner}"
        case Change.VET:
            return f"finish due diligence on {subject}"
        case Change.SCREEN:
            return f"screen {subject}"
        case Change.ATTEST:
            return f"record the {subject.replace(':', ' ')} of {partner}"
        case Change.SHARE_INSTEAD:
            return f"share {subject} instead"
        case Change.USE_FORM:
            return f"share it in {subject} form"
        case Change.DROP_FIELDS:
            return f"leave out {subject.replace(',', ', ')}"
        case Change.WAIT:
            return f"wait until {subject}"
        case _:
            assert_never(cure.change)


def _approval(cure: Cure, subject: str) -> str:
    capacity, _, whose = subject.partition(":")
    if capacity == PARTNER:
        return f"record the consent of {whose}"
    if capacity in cure.who:
        return "approve"
    return f"approve as {capacity.replace('-', ' ')}"


def _rank(remedy: Remedy, asker: str) -> tuple[int, int, tuple[str, ...]]:
    others = sum(step.who != asker for step in remedy.steps)
    return (len(remedy.steps), others, tuple(step.do for step in remedy.steps))
