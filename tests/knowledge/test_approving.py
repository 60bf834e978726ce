"""Which words a question lacks, whose they are, until when they may hold, and what each puts on record."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.approving import (
    Spoken,
    Voice,
    asked_today,
    last_day_of_cover,
    latest_end,
    needs_of,
    standing_of,
    suggested_end,
    voices_of,
    with_words,
    words_on_record,
)
from knowledge.decisions import decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.people import Word
from knowledge.register import Register
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)
SOURCE = Question(asset="scheduler-source", partner="vega", asker="ana", on=TODAY, today=TODAY)
ROADMAP = replace(SOURCE, asset="product-roadmap", partner="orion")


def register(**changes: list[Table]) -> Register:
    return world("aurora").changed(changes).register()


def yes(by: str, **fields: object) -> Spoken:
    made = Spoken(by=by, word=Word.YES, reason="", purposes=(), on=TODAY, until=date(2027, 1, 31))
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of its own


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


def test_the_latest_word_of_a_day_has_the_last_id() -> None:
    """Rule 31: words of one day are told apart by their ids alone."""
    found = register()
    nobody = replace(SOURCE, asset="blue-connector")
    voices = (Voice("legal"),)
    for word, key in ((Word.NO, "approval-1-BBBB"), (Word.YES, "approval-1-AAAA"), (Word.NO, "approval-1-CCCC")):
        said = words_on_record(yes("dana", word=word), voices, nobody, found, key=key)
        found = with_words(found, said)
    ids = [event.id for event in found.approvals_of["blue-connector", "vega"]]
    assert ids == ["approval-1-BBBB-1", "approval-1-BBBB-1.AAAA-1", "approval-1-CCCC-1"]
    assert decide(nobody, found).verdict is Verdict.NO


def test_a_yes_is_said_in_each_capacity_and_a_no_once_for_each_who_speaks() -> None:
    found = register()
    voices = (Voice("legal"), Voice("owner"), Voice("partner", "vega"))
    spoken = yes("dana", purposes=("store-planning", "advertising"), requested_by="ana", reason="why")
    said = words_on_record(spoken, voices, SOURCE, found, key="k")
    assert [(each.capacity, each.consent_of, each.purpose) for each in said] == [
        ("legal", None, "store-planning"),
        ("legal", None, "advertising"),
        ("owner", None, "store-planning"),
        ("owner", None, "advertising"),
        ("partner", "vega", "store-planning"),
        ("partner", "vega", "advertising"),
    ]
    assert {(each.basis, each.requested_by, each.reason, each.until_on) for each in said} == {
        (found.basis_of("scheduler-source"), "ana", "why", date(2027, 1, 31))
    }
    no = words_on_record(replace(spoken, word=Word.NO, purposes=()), voices, SOURCE, found, key="k")
    assert [(each.capacity, each.consent_of) for each in no] == [("legal", None), ("partner", "vega")]


def test_whoever_said_no_can_take_it_back_but_not_as_what_she_no_longer_is() -> None:
    said_no = {"id": "ap-9", "approver": "noor", "capacity": "legal", "asset": "product-roadmap", "partner": "orion",
               "word": "no", "given_on": "2026-11-01"}  # fmt: skip
    found = register(approvals=[said_no])
    standing = standing_of(ROADMAP, found)
    assert voices_of("noor", standing, found) == (Voice(None),)
    assert voices_of("cy", standing, found) == ()
    yes_since = {**said_no, "id": "ap-99", "word": "yes", "given_on": "2026-11-02"}
    later = register(approvals=[said_no, yes_since])
    assert voices_of("noor", standing_of(ROADMAP, later), later) == ()
