"""What a decision does when the open facts can be completed in more ways than anybody can try."""

from datetime import date

from knowledge.decisions import MOST_COMPLETIONS, decide
from knowledge.findings import Verdict
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
