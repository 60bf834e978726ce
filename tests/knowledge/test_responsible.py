"""Whom to turn to: the accountable person, else who stands in for her, never the asker (rule 32)."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.people import Absence, Assignment, Raci
from knowledge.register import Register
from knowledge.responsible import Activity, absence_of, assignment_for, names_of, turn_to
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)
AWAY = {"from_on": date(2026, 11, 1), "until_on": date(2026, 11, 30)}


@pytest.mark.parametrize(
    ("change", "asker", "person"),
    [
        ({}, "ana", "dana"),
        ({}, "dana", "eve"),
        ({"people": [{"id": "dana", "away": [AWAY]}]}, "ana", "eve"),
        ({"people": [{"id": "dana", "left_on": date(2026, 11, 1)}]}, "ana", "eve"),
        (
            {"people": [{"id": "dana", "away": [AWAY]}, {"id": "eve", "away": [{**AWAY, "delegate": "dana"}]}]},
            "ana",
            None,
        ),
        (
            {"people": [{"id": "dana", "away": [{**AWAY, "delegate": "ravi"}]}, {"id": "eve", "away": [AWAY]}]},
            "ana",
            "ravi",
        ),
        (
            {"people": [{"id": "dana", "manager": "ulrike", "away": [AWAY]}, {"id": "eve", "away": [AWAY]}]},
            "ana",
            "ulrike",
        ),
    ],
)
def test_agreements_people_are_asked_in_their_order(change: Table, asker: str, person: str | None) -> None:
    register = world("aurora").changed(change).register()
    agreement = register.agreements["orion-mnda"]
    found = turn_to(register, asker, TODAY, Activity.DISCLOSURE, agreement=agreement)
    assert (found.id if found is not None else None) == person


def test_a_partner_without_agreement_has_its_manager_and_nobody_has_legal(aurora: Register) -> None:
    manager = turn_to(aurora, "ana", TODAY, Activity.INCIDENT, partner="hydra")
    legal = turn_to(aurora, "ana", TODAY, Activity.INCIDENT)
    assert manager is not None
    assert legal is not None
    assert (manager.id, legal.id) == ("eve", "dana")


def test_the_delegate_of_the_agreement_comes_before_her_own_and_her_manager(aurora: Register) -> None:
    dana = replace(
        aurora.people["dana"],
        away=(Absence(from_on=TODAY, until_on=TODAY, delegate="ravi"),),
        manager="ulrike",
    )
    raci = Raci(disclosure=Assignment(accountable="dana", delegate="bo"))
    agreement = replace(aurora.agreements["orion-mnda"], raci=raci)
    people = {**aurora.people, "dana": dana}
    for first, then in (("bo", "ravi"), ("ravi", "ulrike")):
        found = turn_to(replace(aurora, people=people), "ana", TODAY, Activity.DISCLOSURE, agreement=agreement)
        assert found is not None
        assert found.id == first
        people[first] = replace(people[first], left_on=date(2026, 1, 1))
        found = turn_to(replace(aurora, people=people), "ana", TODAY, Activity.DISCLOSURE, agreement=agreement)
        assert found is not None
        assert found.id == then


def test_nobody_is_named_who_may_not_see_the_partner() -> None:
    change = {
        "partners": [{"id": "hydra", "readers": ["ana", "eve"]}],
        "people": [{"id": "eve", "away": [AWAY]}],
    }
    register = world("aurora").changed(change).register()
    assert turn_to(register, "ana", TODAY, Activity.INCIDENT, partner="hydra") is None


def test_only_who_may_see_the_records_is_named() -> None:
    closed = {"agreements": [{"id": "orion-mnda", "readers": ["ana", "eve"]}]}
    register = world("aurora").changed(closed).register()
    found = turn_to(register, "ana", TODAY, Activity.DISCLOSURE, agreement=register.agreements["orion-mnda"])
    assert found is not None
    assert found.id == "eve"


def test_an_activity_without_its_own_people_has_those_for_disclosures(aurora: Register) -> None:
    agreement = aurora.agreements["cetus-mnda"]
    incident = assignment_for(agreement, Activity.INCIDENT)
    assert incident is not None
    assert incident.responsible == ("ravi",)
    assert assignment_for(agreement, Activity.REVIEW) == assignment_for(agreement, Activity.DISCLOSURE)
    assert assignment_for(replace(agreement, raci=None), Activity.REVIEW) is None


def test_an_accountable_person_who_is_not_registered_is_passed_over(aurora: Register) -> None:
    agreement = replace(aurora.agreements["orion-mnda"], raci=Raci(disclosure=Assignment(accountable="gone")))
    found = turn_to(aurora, "ana", TODAY, Activity.DISCLOSURE, agreement=agreement)
    assert found is not None
    assert found.id == "eve"
    assert names_of(aurora, ("dana", "gone")) == ("Dana Weiss", "gone")


def test_absences_are_told_with_who_decides_meanwhile(aurora: Register) -> None:
    assert absence_of(aurora, "eve", date(2026, 12, 24)) == "away until 2027-01-03; Dana Weiss decides meanwhile"
    assert absence_of(aurora, "eve", TODAY) == ""
    assert absence_of(aurora, "gone", TODAY) == ""
    away = world("aurora").changed({"people": [{"id": "bo", "away": [AWAY]}]}).register()
    assert absence_of(away, "bo", date(2026, 11, 1)) == absence_of(away, "bo", date(2026, 11, 30))
    assert absence_of(away, "bo", date(2026, 11, 30)) == "away until 2026-11-30"
    assert absence_of(away, "bo", date(2026, 12, 1)) == absence_of(away, "bo", date(2026, 10, 31)) == ""
