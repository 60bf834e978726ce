"""Silence about a later use is not permission: a yes says so, unless some clause speaks about the use."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from knowledge.decisions import decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.partners import PUBLIC
from knowledge.silences import silence_of
from knowledge.terms import Action
from tests.case_worlds import world

SILENT = "No clause says that orion may use it for resale; this is only about giving it to them"
RESALE = {"id": "resale", "action": "resell"}


def told(change: Mapping[str, Any], **asked: Any) -> tuple[Verdict, str]:
    register = world("minimal").changed(change).register()
    question = {"asset": "roadmap", "partner": "orion", "uses": (Action.RESELL,), **asked}
    decision = decide(Question(asker="ana", on=date(2026, 11, 22), **question), register)
    return decision.verdict, silence_of(decision, register)


def terms(*added: Mapping[str, Any]) -> dict[str, Any]:
    return {"agreements": [{"id": "orion-nda", "terms": list(added)}]}


def test_a_yes_says_of_which_stated_use_no_clause_speaks() -> None:
    assert told({}) == (Verdict.YES, SILENT)
    assert told({}, uses=()) == (Verdict.YES, "")
    _, several = told({}, uses=(Action.TRAIN_MODELS, Action.BENCHMARK))
    assert "may use it for training models or benchmarking;" in several


def test_a_permit_speaks_of_the_assets_it_names() -> None:
    permit = {**RESALE, "effect": "permit"}
    assert told(terms(permit)) == (Verdict.YES, "")
    assert told(terms({**permit, "covers": {"assets": ["flyer"]}})) == (Verdict.YES, SILENT)


def test_a_forbid_that_does_not_reach_this_purpose_speaks_all_the_same() -> None:
    forbid = {**RESALE, "effect": "forbid", "purposes": ["ads"]}
    for change in (terms(forbid), {"rules": [forbid]}):
        assert told(change, purpose=("planning",)) == (Verdict.YES, "")


def test_a_forbid_of_other_assets_or_of_later_days_says_nothing() -> None:
    forbid = {**RESALE, "effect": "forbid"}
    assert told(terms({**forbid, "sensitivities": ["restricted"]})) == (Verdict.YES, SILENT)
    assert told(terms({**forbid, "from_on": "2027-06-01"})) == (Verdict.YES, SILENT)


def test_a_no_needs_no_such_words() -> None:
    assert told(terms({**RESALE, "effect": "forbid"})) == (Verdict.NO, "")


def test_the_public_and_what_is_public_already_are_told_of_no_publication() -> None:
    assert told({}, asset="flyer", partner=PUBLIC, uses=(Action.PUBLISH,)) == (Verdict.YES, "")
    assert told({}, asset="flyer", uses=(Action.PUBLISH,)) == (Verdict.YES, "")
    assert told({}, asset="flyer") == (Verdict.YES, SILENT)
