"""Who must know of a disclosure, and who may correct its record."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from knowledge.disclosing.disclosures import Disclosure, Kept
from knowledge.disclosing.informing import may_amend, who_must_know
from knowledge.findings import Verdict
from knowledge.people import Absence, Assignment, Person, Raci
from knowledge.register import Register
from tests.case_worlds import world

TODAY = date(2026, 11, 22)
SAMPLE = world("aurora").register()
ALLOWED = Disclosure(
    asset="product-roadmap",
    partner="orion",
    on=TODAY,
    by="ana",
    logged_on=TODAY,
    verdict=Verdict.YES_IF,
    agreements=("orion-mnda",),
)
NOOR = Assignment(accountable="noor")
EXCEPTION = replace(ALLOWED, verdict=Verdict.NO)


def told(made: Disclosure, by: str = "ana") -> set[str]:
    return {person.id for person in who_must_know(made, by, SAMPLE, TODAY)}


def test_nobody_is_told_of_what_was_allowed() -> None:
    assert told(ALLOWED) == set()


def test_who_answers_for_the_agreement_is_told_of_an_exception_and_never_who_logged_it() -> None:
    assert told(EXCEPTION) == {"dana"}
    assert "dana" not in told(EXCEPTION, by="dana")


def test_the_manager_of_a_partner_without_an_agreement_is_told() -> None:
    assert told(replace(EXCEPTION, partner="hydra", agreements=())) == {"eve"}


def test_legal_is_told_of_every_accident_that_she_may_know_of() -> None:
    assert "dana" in told(replace(ALLOWED, accidental=True))
    hidden = replace(ALLOWED, accidental=True, asset="scheduler-source", partner="vega")
    assert told(hidden) <= {"ana", "bo", "dana"}


def with_people(*people: Person) -> Register:
    return replace(SAMPLE, people={**SAMPLE.people, **{person.id: person for person in people}})


def test_of_an_accident_legal_is_told_besides_whoever_answers_for_it_and_nobody_who_is_away_or_gone() -> None:
    """Rule 32 names one; an accident is for everybody in Legal who is there."""
    lena = Person(id="lena", name="Lena", roles=("legal",), joined_on=date(2020, 1, 1))
    away = replace(lena, id="otto", away=(Absence(from_on=TODAY, until_on=TODAY),))
    gone = replace(lena, id="vera", left_on=date(2026, 11, 1))
    register = with_people(lena, away, gone)
    accident = replace(ALLOWED, accidental=True)
    assert {person.id for person in who_must_know(accident, "ana", register, TODAY)} == {"dana", "lena"}


def test_of_an_accident_who_answers_for_incidents_is_told_outside_legal_too() -> None:
    agreement = SAMPLE.agreements["orion-mnda"]
    raci = replace(agreement.raci or Raci(disclosure=Assignment(accountable="dana")), incident=NOOR)
    agreements = {**SAMPLE.agreements, agreement.id: replace(agreement, raci=raci)}
    found = who_must_know(replace(ALLOWED, accidental=True), "ana", replace(SAMPLE, agreements=agreements), TODAY)
    assert {person.id for person in found} == {"dana", "noor"}


@pytest.mark.parametrize(("person", "may"), [("ana", True), ("bo", True), ("dana", True), ("eve", True), ("cy", False)])
def test_who_logged_disclosed_or_answers_for_it_may_amend_it(person: str, *, may: bool) -> None:
    made = replace(EXCEPTION, by="bo")
    at = datetime(2026, 11, 22, tzinfo=UTC)
    kept = Kept(id="D-AAAAAAAA", at=at, logged_by="ana", first=made, disclosure=made)
    assert may_amend(kept, person, SAMPLE) is may
