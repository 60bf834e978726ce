"""Which words a question lacks, whose they are, until when they may hold, and what each puts on record."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.approving import asked_today, last_day_of_cover, latest_end, needs_of, standing_of, suggested_end
from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.register import Register
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)
SOURCE = Question(asset="scheduler-source", partner="vega", asker="ana", on=TODAY, today=TODAY)
ROADMAP = replace(SOURCE, asset="product-roadmap", partner="orion")


def register(**changes: list[Table]) -> Register:
    return world("aurora").changed(changes).register()


def test_every_word_it_takes_is_found_with_those_given_left_out_of_the_missing() -> None:
    standing = standing_of(SOURCE, register())
    assert standing.missing == ()
    assert [(need.slot.capacity, need.people) for need in standing.required] == [
        ("owner", ("bo",)),
        ("legal", ("dana",)),
    ]
    blue = standing_of(replace(SOURCE, asset="blue-connector"), register())
    assert blue.missing == blue.required


def test_who_may_not_see_the_clause_is_not_asked() -> None:
    """Rule 32: the manager of Orion may know of it, but not of the agreement."""
    term = {"id": "consent", "effect": "require", "action": "consent", "approvers": ["partner-manager"]}
    closed = register(agreements=[{"id": "orion-mnda", "readers": ["ana", "dana"], "terms": [term]}])
    (need,) = needs_of(decide(ROADMAP, closed), closed)
    assert (need.people, need.is_approval, need.is_vacant) == (("dana",), False, True)


def test_who_may_not_see_the_agreement_she_would_answer_for_is_not_asked() -> None:
    """Rule 32: nothing signed with Draco binds any more, and no clause is cited; Dana is away, and Eve stands in."""
    day = date(2029, 11, 5)
    changes: dict[str, list[Table]] = {
        "assets": [{"id": "product-roadmap", "contains": ["draco"]}],
        "people": [{"id": "dana", "away": [{"from_on": "2029-11-01", "until_on": "2029-11-30", "delegate": "eve"}]}],
    }
    asked = []
    for seen in ({}, {"readers": ["ana", "dana"]}):
        found = register(**changes, agreements=[{"id": "draco-mnda", **seen}])
        question = replace(ROADMAP, on=day, today=day)
        asked += [need.people for need in needs_of(decide(question, found), found) if need.slot.subject == "draco-mnda"]
    assert asked == [("eve",), ()]


def test_nothing_is_asked_for_a_day_that_is_over() -> None:
    past, future = date(2026, 11, 1), date(2027, 1, 1)
    assert [asked_today(replace(SOURCE, on=day), TODAY).on for day in (past, future)] == [TODAY, future]


@pytest.mark.parametrize(
    ("question", "last"),
    [
        (SOURCE, date(2027, 6, 30)),
        (ROADMAP, date(2028, 1, 31)),
        (replace(ROADMAP, partner="hydra"), None),
        (replace(ROADMAP, asset="basket-trends", partner="lyra", purpose=("store-planning",), territory=("GB",)),
         date(2027, 1, 31)),
    ],
)  # fmt: skip
def test_what_covers_it_ends_on_a_day(question: Question, last: date | None) -> None:
    assert last_day_of_cover(question, register()) == last


def test_personal_data_is_covered_as_long_as_its_dpa() -> None:
    dpa = {"id": "lyra-dpa", "kind": "dpa", "partner": "lyra", "discloser": "mutual", "effective_on": "2026-02-01",
           "expires_on": "2026-12-31", "terms": [{"id": "persons"}]}  # fmt: skip
    question = replace(ROADMAP, asset="basket-table", partner="lyra", purpose=("store-planning",), territory=("GB",))
    assert last_day_of_cover(question, register(agreements=[dpa])) == date(2026, 12, 31)


def test_the_day_offered_is_the_one_wanted_or_a_year_and_never_longer_than_it_is_covered() -> None:
    found = register()
    assert suggested_end(ROADMAP, found, TODAY) == date(2027, 11, 22)
    assert suggested_end(ROADMAP, found, TODAY, date(2027, 1, 1)) == date(2027, 1, 1)
    assert suggested_end(ROADMAP, found, TODAY, date(2026, 1, 1)) == date(2027, 11, 22)
    assert suggested_end(SOURCE, found, TODAY, date(2029, 1, 1)) == date(2027, 6, 30)
    assert latest_end(replace(ROADMAP, partner="hydra"), found, TODAY) == date(2028, 11, 22)


BLUE = replace(SOURCE, asset="blue-connector", asker="dana", discloser="ana")


def people_for_legal(found: Register) -> tuple[str, ...]:
    (need,) = (need for need in standing_of(BLUE, found).missing if need.slot.capacity == "legal")
    return need.people


def test_who_asks_for_somebody_else_to_share_is_not_asked_herself() -> None:
    """Rule 31: nobody approves her own request. Dana is Legal; her manager decides, and without one nobody does."""
    assert people_for_legal(register()) == ()
    managed = register(people=[{"id": "dana", "manager": "bo"}])
    assert people_for_legal(managed) == ("bo",)


def test_a_word_of_who_asks_is_none_for_her_own_request() -> None:
    """Rule 31: Dana's yes counts when Ana asks, and not when Dana asks whether Ana may share it."""
    word = {"id": "yes", "approver": "dana", "asset": "blue-connector", "partner": "vega", "given_on": "2026-11-01"}
    for more in ({}, {"capacity": "legal"}):
        found = register(approvals=[{**word, **more}])
        assert "legal" in {need.slot.capacity for need in standing_of(BLUE, found).missing}
        of_ana = standing_of(replace(BLUE, asker="ana", discloser=None), found)
        assert {need.slot.capacity for need in of_ana.missing} == {"owner"}
