"""Who may change what: by role, or by what somebody is to the record; and nobody what she may not see."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from knowledge.changing.alterations import Alteration
from knowledge.changing.rights import (
    RIGHTS,
    Office,
    changers_of,
    entitled,
    entitled_by_role,
    keepers,
    may_change,
    offices_for,
)
from knowledge.partners import Hold
from knowledge.people import Assignment, Raci
from knowledge.register import Register
from knowledge.visibility import visible_to
from tests.handlers.desk import sample_register
from tests.oracle.tightening import changed

TODAY = date(2026, 11, 22)
SAMPLE = sample_register()
EVERYBODY = sorted(SAMPLE.people)


def holders(kind: str, id: str, register: Register = SAMPLE, table: str = "") -> list[str]:
    """Everybody who may change the record as she sees it."""
    record = getattr(register, table or f"{kind}s")[id]
    return [
        person
        for person in EVERYBODY
        if may_change(person, Alteration(kind, id, record, None), visible_to(register, (person,), TODAY))
    ]


def hold_on(**subject: Any) -> list[str]:
    hold = Hold(id="hold-1", from_on=TODAY, **subject)
    return [person for person in EVERYBODY if may_change(person, Alteration("hold", "hold-1", None, hold), SAMPLE)]


@pytest.mark.parametrize(
    ("kind", "id", "who"),
    [
        ("partner", "orion", ["dana", "eve"]),
        ("asset", "product-roadmap", ["dana", "ravi"]),
        ("agreement", "orion-mnda", ["dana"]),
        ("course", "vega-dev", ["dana"]),
        ("tent", "blue", ["dana"]),
    ],
)
def test_each_kind_has_its_offices(kind: str, id: str, who: list[str]) -> None:
    assert holders(kind, id) == who


def test_people_are_kept_by_administrators_and_by_legal_where_there_is_none() -> None:
    assert holders("person", "cy", table="people") == ["dana"]
    ana = replace(SAMPLE.people["ana"], roles=("administrator",))
    assert holders("person", "cy", changed(SAMPLE, "people", ana), "people") == ["ana"]


def test_a_hold_is_placed_by_whoever_answers_for_what_it_stops() -> None:
    assert hold_on(partner="orion") == ["dana", "eve"]
    assert hold_on(asset="product-roadmap") == ["dana", "eve", "ravi"]
    assert set(hold_on(agreement="orion-mnda")) >= {"dana", "eve"}
    assert hold_on(asset="nothing") == ["dana", "eve"]


def test_the_accountable_person_of_any_activity_may_place_a_hold() -> None:
    signed = SAMPLE.agreements["orion-mnda"]
    raci = Raci(disclosure=Assignment(accountable="dana"), review=Assignment(accountable="noor"))
    register = changed(SAMPLE, "agreements", replace(signed, raci=raci))
    for hold in (
        Hold(id="hold-1", from_on=TODAY, agreement="orion-mnda"),
        Hold(id="hold-1", from_on=TODAY, partner="orion"),
    ):
        assert may_change("noor", Alteration("hold", "hold-1", None, hold), register)
    assert not may_change("noor", Alteration("agreement", signed.id, signed, None), register)


def test_nobody_gives_herself_a_right_by_the_change() -> None:
    roadmap = SAMPLE.assets["product-roadmap"]
    taken = Alteration("asset", roadmap.id, roadmap, replace(roadmap, owner="cy"))
    assert not may_change("cy", taken, SAMPLE)
    assert may_change("cy", Alteration("asset", "own", None, replace(roadmap, id="own", owner="cy")), SAMPLE)


def test_a_tent_is_changed_by_its_own_people_alone() -> None:
    tent = replace(SAMPLE.tents["blue"], people=("ana", "bo"))
    assert not may_change("dana", Alteration("tent", "blue", tent, None), SAMPLE)


def test_what_nobody_may_change_has_no_offices() -> None:
    assert offices_for("approval", SAMPLE) == ()
    assert not may_change("dana", Alteration("approval", "approval-1", None, None), SAMPLE)


def entitled_to(table: str, record: Any, register: Register = SAMPLE) -> tuple[str, ...]:
    return entitled(register, changed(register, table, record), TODAY)


def test_entitled_is_who_has_the_right_works_here_and_sees_it() -> None:
    orion = SAMPLE.partners["orion"]
    assert entitled_to("partners", replace(orion, status="former")) == ("dana", "eve")
    left = changed(SAMPLE, "people", replace(SAMPLE.people["eve"], left_on=date(2026, 11, 21)))
    assert entitled_to("partners", replace(orion, status="former"), left) == ("dana",)
    closed = changed(SAMPLE, "partners", replace(orion, readers=("eve",)))
    assert entitled_to("partners", replace(closed.partners["orion"], status="former"), closed) == ("eve",)


def test_who_is_shut_out_by_the_change_cannot_judge_it() -> None:
    orion = SAMPLE.partners["orion"]
    assert entitled_to("partners", replace(orion, readers=("eve",))) == ("eve",)


def test_of_several_changes_all_must_be_hers() -> None:
    orion, signed = SAMPLE.partners["orion"], SAMPLE.agreements["orion-mnda"]
    both = changed(changed(SAMPLE, "partners", replace(orion, status="x")), "agreements", replace(signed, name="x"))
    assert entitled(SAMPLE, both, TODAY) == ("dana",)
    assert entitled(SAMPLE, SAMPLE, TODAY) == ()


def test_the_keepers_are_administrators_and_legal() -> None:
    assert keepers(SAMPLE, TODAY) == ("dana",)
    finn = changed(SAMPLE, "people", replace(SAMPLE.people["finn"], roles=("administrator",)))
    assert keepers(finn, TODAY) == ("dana",), "an outsider until he joins"
    assert keepers(finn, date(2027, 1, 4)) == ("dana", "finn")


def test_a_role_adds_records_and_an_office_of_one_record_does_not() -> None:
    assert entitled_by_role("partner", SAMPLE) == {"dana", "eve"}
    assert entitled_by_role("asset", SAMPLE) == {"dana"}


def test_every_right_is_an_office() -> None:
    assert {office for offices in RIGHTS.values() for office in offices} == set(Office)


def test_whoever_is_asked_for_a_change_may_see_the_record_and_works_here() -> None:
    assert changers_of(SAMPLE, "asset", "product-roadmap", TODAY) == ("dana", "ravi")
    assert changers_of(SAMPLE, "asset", "scheduler-source", TODAY) == ("bo", "dana")
    assert changers_of(SAMPLE, "partner", "no-such", TODAY) == ("dana", "eve")
    closed = changed(SAMPLE, "partners", replace(SAMPLE.partners["orion"], readers=("dana",)))
    assert changers_of(closed, "partner", "orion", TODAY) == ("dana",)
    gone = changed(SAMPLE, "people", replace(SAMPLE.people["ravi"], left_on=date(2026, 11, 21)))
    assert changers_of(gone, "asset", "product-roadmap", TODAY) == ("dana",)
