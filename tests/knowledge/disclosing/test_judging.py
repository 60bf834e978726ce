"""What the terms say of a disclosure that happened, and what must follow it."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.disclosing.disclosures import Direction, Disclosure
from knowledge.disclosing.judging import judged, log_by
from knowledge.disclosing.recounting import judgement_of, what_of, whom_of
from knowledge.findings import Verdict
from knowledge.register import Register
from knowledge.terms import Action, Channel
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)
MADE = Disclosure(asset="product-roadmap", partner="orion", on=TODAY, by="ana", logged_on=TODAY)
CLAUSE = {
    "clause": "9.2",
    "quote": "It may be changed, and this clause may be waived, only in a document signed by both Parties.",
}


def register(*terms: Table, agreement: str = "orion-mnda") -> Register:
    """The sample with these terms added to one agreement."""
    added = [{"id": f"added-{n}", **CLAUSE, **term} for n, term in enumerate(terms)]
    return world("aurora").changed({"agreements": [{"id": agreement, "terms": added}]}).register()


def due(made: Disclosure, where: Register) -> list[tuple[Action, str, str]]:
    found, _ = judged(made, "ana", where)
    return [(duty.action, duty.says, str(duty.due_on)) for duty in found.duties]


def test_a_duty_that_hangs_on_a_fact_that_was_not_stated_begins_with_if() -> None:
    plain = register()
    assert due(MADE, plain) == [
        (Action.CONFIRM, "if orally or in a demo, confirmed in writing within 30 days", "2026-12-22")
    ]
    assert due(replace(MADE, channel=Channel.WRITTEN), plain) == []
    assert due(replace(MADE, channel=Channel.ORAL), plain) == [
        (Action.CONFIRM, "confirmed in writing within 30 days", "2026-12-22")
    ]


def test_what_came_from_another_partner_brings_its_duties_along() -> None:
    told = {"effect": "require", "action": "notify", "information": "theirs", "within": {"days": 3}}
    where = register(told, agreement="vega-mnda")
    made = replace(MADE, asset="design-notes")
    assert (Action.NOTIFY, "the accountable person notified within 3 days", "2026-11-25") in due(made, where)
    assert all(action is not Action.NOTIFY for action, _, _ in due(MADE, where))


def test_a_duty_without_a_time_has_no_last_day_and_comes_last() -> None:
    where = register({"effect": "require", "action": "return"})
    made = replace(MADE, channel=Channel.ORAL)
    assert [(action, day) for action, _, day in due(made, where)] == [
        (Action.CONFIRM, "2026-12-22"),
        (Action.RETURN, "None"),
    ]


@pytest.mark.parametrize(("days", "late"), [(1, True), (5, False)])
def test_the_agreements_own_time_to_log_counts_before_the_next_working_day(days: int, *, late: bool) -> None:
    where = register({"effect": "require", "action": "log", "within": {"days": days}})
    found, _ = judged(replace(MADE, on=date(2026, 11, 19)), "ana", where)
    assert found.late is late
    assert log_by(None, date(2026, 11, 19), where) == date(2026, 11, 20)


@pytest.mark.parametrize(("logged_on", "late"), [("2026-11-23", False), ("2026-11-24", True)])
@pytest.mark.parametrize("asset", ["product-roadmap", None])
def test_the_last_day_to_log_is_not_late_and_the_day_after_it_is(
    asset: str | None, logged_on: str, *, late: bool
) -> None:
    """Friday's is logged by Monday, registered or not."""
    made = replace(MADE, asset=asset, on=date(2026, 11, 20), logged_on=date.fromisoformat(logged_on))
    assert judged(made, "ana", register())[0].late is late


def test_what_a_partner_gave_us_is_kept_as_its_agreement_says() -> None:
    where = register(
        {"effect": "require", "action": "delete", "information": "theirs", "within": {"days": 90}},
        agreement="vega-mnda",
    )
    given = replace(MADE, direction=Direction.IN, asset=None, asset_words="timing spec", partner="vega")
    found, decision = judged(given, "ana", where)
    assert decision is None
    assert found.verdict is None
    assert "vega-mnda" in found.agreements
    assert [(duty.action, str(duty.due_on)) for duty in found.duties] == [(Action.DELETE, "2027-02-20")]
    assert not found.is_exception


def test_what_is_not_registered_is_an_exception_that_says_so() -> None:
    found, _ = judged(replace(MADE, asset=None, asset_words="flux capacitor"), "ana", register())
    assert found.is_exception
    assert judgement_of(found) == "An exception. “flux capacitor” is not registered"
    both, _ = judged(replace(found, partner=None, partner_words="Foxglove"), "ana", register())
    assert both.reason == "“flux capacitor” and “Foxglove” are not registered"
    assert (what_of(both, register()), whom_of(both, register())) == ("“flux capacitor”", "“Foxglove”")


def test_a_colleague_who_disclosed_it_is_the_one_who_is_looked_at() -> None:
    where = world("aurora").register()
    made = replace(MADE, asset="scheduler-source", partner="vega")
    own, _ = judged(made, "ana", where)
    others, _ = judged(replace(made, by="cy"), "ana", where)
    assert (own.verdict, others.verdict) == (Verdict.YES_IF, Verdict.NO)


def test_the_agreement_that_was_named_is_the_one_on_record() -> None:
    found, _ = judged(replace(MADE, agreements=("orion-mnda",)), "ana", register())
    assert found.agreements == ("orion-mnda",)
