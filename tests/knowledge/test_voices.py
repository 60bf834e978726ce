"""In which capacities somebody speaks, and what her word puts on record."""

from dataclasses import replace
from datetime import date

from knowledge.approving import standing_of
from knowledge.decisions import decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.people import Word
from knowledge.register import Register
from knowledge.voices import Spoken, Voice, voices_of, with_words, words_on_record
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)
SOURCE = Question(asset="scheduler-source", partner="vega", asker="ana", on=TODAY, today=TODAY)
ROADMAP = replace(SOURCE, asset="product-roadmap", partner="orion")


def register(**changes: list[Table]) -> Register:
    return world("aurora").changed(changes).register()


def yes(by: str, **fields: object) -> Spoken:
    made = Spoken(by=by, word=Word.YES, reason="", purposes=(), on=TODAY, until=date(2027, 1, 31))
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of its own


def test_the_latest_word_of_a_day_has_the_last_id() -> None:
    """Rule 31: words of one day are told apart by their ids alone."""
    found = register()
    nobody = replace(SOURCE, asset="blue-connector")
    voices = (Voice("legal"),)
    for word, key in (
        (Word.NO, "approval-1-BBBB"),
        (Word.YES, "approval-1-AAAA"),
        (Word.YES, "approval-1-AAAB"),
        (Word.NO, "approval-1-CCCC"),
    ):
        said = words_on_record(yes("dana", word=word), voices, nobody, found, key=key)
        found = with_words(found, said)
    ids = [event.id for event in found.approvals_of["blue-connector", "vega"]]
    assert ids == [
        "approval-1-BBBB-1",
        "approval-1-BBBB-1.001-AAAA-1",
        "approval-1-BBBB-1.002-AAAB-1",
        "approval-1-CCCC-1",
    ]
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


def test_a_partners_no_is_not_taken_back_as_her_own() -> None:
    """Rule 26: who recorded it for the partner, and manages it no longer, has no word of her own in it."""
    refused = {"id": "ap-9", "approver": "noor", "capacity": "partner", "consent_of": "orion", "word": "no",
               "asset": "product-roadmap", "partner": "orion", "given_on": "2026-11-01"}  # fmt: skip
    found = register(approvals=[refused])
    assert voices_of("noor", standing_of(ROADMAP, found), found) == ()
