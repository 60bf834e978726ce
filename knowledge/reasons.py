"""A decision in one sentence: what was found, in words that name no rule of ours."""

from typing import assert_never

from knowledge.decisions import Decision
from knowledge.findings import VERDICT_OF, Finding, Result, Verdict
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.wording import either

_MOST_BLOCKS = 3


def subject_of(decision: Decision, register: Register) -> str:
    """What is asked about, as people call it."""
    question = decision.question
    if question.asset is not None:
        return register.assets[question.asset].name
    source = register.partners[question.source or ""].name
    return f"What {source} told us"


def recipient_of(decision: Decision, register: Register) -> str:
    """Who would get it, as people call it."""
    partner = decision.question.partner
    return "the public" if partner == PUBLIC else register.partners[partner].name


def headline_of(decision: Decision, register: Register) -> str:
    """The verdict as people speak, without a full stop."""
    what, whom = subject_of(decision, register), recipient_of(decision, register)
    match decision.verdict:
        case Verdict.YES | Verdict.YES_IF:
            return f"{what} may go to {whom}"
        case Verdict.NO:
            return f"{what} may not go to {whom}"
        case Verdict.ASK:
            return f"whether {what} may go to {whom} is for a person to decide"
        case Verdict.UNKNOWN:
            return f"whether {what} may go to {whom} is open"
        case _:
            assert_never(decision.verdict)


def why_of(decision: Decision) -> str:
    """What the verdict rests on, as a clause without a full stop."""
    match decision.verdict:
        case Verdict.YES | Verdict.YES_IF:
            return _grounds(decision)
        case Verdict.NO:
            return _blocks(decision)
        case Verdict.ASK:
            return either(dict.fromkeys(finding.reason for finding in worst_findings(decision)), "and")
        case Verdict.UNKNOWN:
            return f"it depends on the {decision.missing.fact}" if decision.missing is not None else "a fact is missing"
        case _:
            assert_never(decision.verdict)


def reason_of(decision: Decision, register: Register) -> str:
    """The one-sentence reason."""
    sentence = f"{headline_of(decision, register)}: {why_of(decision)}."
    return sentence[0].upper() + sentence[1:]


def _grounds(decision: Decision) -> str:
    covered = [finding for finding in decision.findings if finding.gate == "coverage"]
    return covered[0].reason if covered else "nothing stands against it"


def worst_findings(decision: Decision) -> tuple[Finding, ...]:
    """The findings that carry the verdict: what the terms forbid before what is missing, else in the gates' order."""
    carrying = [finding for finding in decision.findings if VERDICT_OF[finding.result] is decision.verdict]
    return tuple(sorted(carrying, key=lambda finding: _WEIGHT.get(finding.gate, len(_WEIGHT))))


_WEIGHT = {gate: rank for rank, gate in enumerate(("hold", "prohibition", "ownership", "coverage"))}


def _blocks(decision: Decision) -> str:
    reasons = list(dict.fromkeys(f.reason for f in worst_findings(decision) if f.result is Result.BLOCK))
    more = len(reasons) - _MOST_BLOCKS
    shown = reasons[:_MOST_BLOCKS]
    return either((*shown, f"{more} more") if more > 0 else shown, "and")
