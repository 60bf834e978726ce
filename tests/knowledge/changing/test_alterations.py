"""What is different between two registers, record by record."""

from dataclasses import replace

from knowledge.changing.alterations import Alteration, alterations, altered, find_record
from tests.handlers.desk import sample_register
from tests.oracle.tightening import changed

SAMPLE = sample_register()


def test_records_added_removed_and_changed_are_told_in_order() -> None:
    orion = replace(SAMPLE.partners["orion"], status="former")
    after = changed(SAMPLE, "partners", orion)
    after = replace(after, holds={}, texts={**after.texts, "x": "1. X"})
    after = replace(after, company=replace(after.company, name="Aurora"))
    found = alterations(SAMPLE, after)
    assert [(each.kind, each.id) for each in found] == [
        ("company", "company"),
        ("partner", "orion"),
        ("hold", "cetus-incident"),
        ("text", "x"),
    ]
    assert found[1].record is SAMPLE.partners["orion"]
    assert found[3].record == "1. X"
    assert alterations(SAMPLE, SAMPLE) == ()


def test_altering_one_by_one_gives_the_other_register() -> None:
    after = replace(changed(SAMPLE, "partners", replace(SAMPLE.partners["orion"], status="x")), holds={})
    after = replace(after, company=replace(after.company, name="Aurora"))
    at = SAMPLE
    for each in alterations(SAMPLE, after):
        at = altered(at, each)
    assert at == after


def test_a_record_is_found_by_its_kind() -> None:
    assert find_record(SAMPLE, "company", "company") is SAMPLE.company
    assert find_record(SAMPLE, "company", "other") is None
    assert find_record(SAMPLE, "rule", "nothing") is None
    assert find_record(altered(SAMPLE, Alteration("text", "x", None, "1. X")), "text", "x") == "1. X"
