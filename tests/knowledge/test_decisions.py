"""What a decision does when the open facts can be completed in too many ways, or in none that helps."""

from datetime import date

import pytest

from knowledge.cases import Case
from knowledge.decisions import MOST_COMPLETIONS, decide
from knowledge.findings import Finding, Gate, Result, Verdict
from knowledge.gates import GATES
from knowledge.grants import Granted
from knowledge.inquiry import Fact, Question
from knowledge.territories import country_codes
from tests.case_worlds import world

KINDS = 29
COUNTRIES = country_codes()[:KINDS]


def test_the_first_open_fact_is_asked_for_at_once_where_too_many_values_would_have_to_be_tried() -> None:
    """Each permit is for one recipient, one country and one line of business of its own."""
    terms = [
        {
            "id": f"p{number}",
            "aspects": ["what"],
            "recipients": [f"Person {number}"],
            "territories": [COUNTRIES[number]],
            "verticals": [f"v{number}"],
        }
        for number in range(KINDS)
    ]
    told = world("minimal").changed(
        {
            "verticals": [{"id": f"v{number}"} for number in range(KINDS)],
            "agreements": [{"id": "orion-nda", "terms": [{"id": "what", "remove": True}, *terms]}],
        }
    )
    found = decide(Question(asset="roadmap", partner="orion", asker="ana", on=date(2026, 11, 22)), told.register())
    assert KINDS**3 > MOST_COMPLETIONS
    assert found.verdict is Verdict.UNKNOWN
    assert found.missing is not None
    assert found.missing.fact is Fact.RECIPIENT
    assert set(found.missing.choices) >= {f"Person {number}" for number in range(KINDS)}


def never_told(case: Case, granted: Granted) -> tuple[Finding, ...]:
    """A gate to which a fact is missing whatever is stated, once the purpose is."""
    open_fact = Finding(Gate.DATA, Result.MISSING, "nobody can tell", facts=(Fact.VERTICAL,))
    return (open_fact,) if case.facts[Fact.PURPOSE] else ()


def no_purpose(case: Case, granted: Granted) -> tuple[Finding, ...]:
    """A gate that knows nothing until a purpose is stated."""
    asked = Finding(Gate.SCOPE, Result.MISSING, "which purpose", facts=(Fact.PURPOSE,))
    return () if case.facts[Fact.PURPOSE] else (asked,)


def test_what_is_missing_whatever_is_stated_is_never_a_yes() -> None:
    asked = Question(asset="roadmap", partner="orion", asker="ana", on=date(2026, 11, 22))
    term = {"id": "what", "purposes": ["ads", "planning"]}
    register = world("minimal").changed({"agreements": [{"id": "orion-nda", "terms": [term]}]}).register()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("knowledge.decisions.GATES", (*GATES, no_purpose, never_told))
        assert decide(asked, register).verdict is Verdict.UNKNOWN
