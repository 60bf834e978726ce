"""Whoever comes to decide by a change is named, whether she takes a seat or only comes nearer to one."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from knowledge.cases import Case
from knowledge.changing.seats import gainers
from knowledge.deciders import ACCOUNTABLE, LEGAL, OWNER, PARTNER_MANAGER, slot_of
from knowledge.inquiry import Question
from knowledge.people import Absence, Assignment, Person, Raci
from knowledge.register import Register
from tests.handlers.desk import sample_register
from tests.oracle.tightening import changed
from tests.oracle.worlds import random_world

TODAY = date(2026, 11, 22)
SAMPLE = sample_register()
AWAY = Absence(from_on=TODAY, until_on=TODAY)


def gained(table: str, id: str, before: Register = SAMPLE, **fields: Any) -> tuple[str, ...]:
    return gainers(before, changed(before, table, replace(getattr(before, table)[id], **fields)))


def without_agreements(register: Register = SAMPLE) -> Register:
    return replace(register, agreements={})


def test_nobody_gains_by_nothing() -> None:
    assert gainers(SAMPLE, SAMPLE) == ()
    assert gained("people", "cy", left_on=TODAY) == ()
    assert gained("people", "cy", name="Cy", teams=("legal",)) == ()


def test_the_delegate_of_an_owner_gains() -> None:
    away = replace(AWAY, delegate="dana")
    assert gained("people", "bo", away=(away,)) == ("ana", "dana", "eve"), "eve stands in for bo under Vega's terms"


def test_the_manager_of_an_owner_who_leaves_gains() -> None:
    only = without_agreements()
    assert gained("people", "bo", only, left_on=TODAY) == ("ana",)
    assert gained("people", "ravi", only, left_on=TODAY) == ("ulrike",)
    assert gained("people", "bo", only, left_on=date.max) == ()


def test_whoever_takes_a_seat_gains_and_whoever_stays_in_it_does_not() -> None:
    only = without_agreements()
    assert gained("assets", "press-kit", only, owner="cy") == ("cy", "ravi")
    assert gained("assets", "press-kit", only, owner=None) == ()
    assert gained("partners", "orion", only, manager="cy") == ("cy", "ravi")
    assert gained("people", "cy", only, roles=("legal",)) == ("cy", "ravi")
    assert gained("people", "bo", only, manager="dana") == ("dana",)
    assert gained("people", "dana", only, roles=()) == ()


def test_under_an_agreement_the_next_in_its_line_gains() -> None:
    """Accountable, the agreement's delegate, her own delegate, her manager, the partner's manager, Legal (rule 32)."""
    orion = replace(SAMPLE.agreements["orion-mnda"], raci=Raci(disclosure=Assignment(accountable="cy")))
    plain = replace(SAMPLE, agreements={"orion-mnda": orion})
    assert gained("people", "cy", plain, left_on=TODAY) == ("dana", "eve", "ravi")
    named = Raci(disclosure=Assignment(accountable="cy", delegate="noor"))
    assert gained("agreements", "orion-mnda", plain, raci=named) == ("noor",)
    delegated = changed(plain, "agreements", replace(orion, raci=named))
    assert gained("people", "noor", delegated, away=(AWAY,)) == ("dana", "eve", "ravi")


def test_what_nobody_is_named_for_falls_to_the_partners_manager_or_to_legal() -> None:
    unnamed = replace(SAMPLE.agreements["orion-mnda"], raci=None)
    plain = replace(SAMPLE, agreements={"orion-mnda": unnamed}, assets={})
    assert gained("people", "eve", plain, away=(*SAMPLE.people["eve"].away, AWAY)) == ("ulrike",)
    alone = changed(plain, "partners", replace(SAMPLE.partners["orion"], manager=None))
    assert gainers(plain, alone) == ("dana",)


def test_a_seat_that_is_new_gives_nobody_what_somebody_else_had() -> None:
    asset = replace(SAMPLE.assets["press-kit"], id="new", owner="cy")
    assert gainers(SAMPLE, changed(SAMPLE, "assets", asset)) == ()


def test_a_person_whom_a_term_names_has_a_seat() -> None:
    (rule,) = (each for each in SAMPLE.rules.values() if each.approvers)
    named = replace(without_agreements(), rules={rule.id: replace(rule, approvers=("cy",))})
    assert gained("people", "cy", named, away=(AWAY,)) == ("ravi",)


def test_only_the_days_count_on_which_somebody_is_there() -> None:
    """A manager who has left before the absence begins, or joins after it, gains nothing by it."""
    only = without_agreements()
    ends: tuple[dict[str, Any], ...] = (
        {"left_on": TODAY - timedelta(days=1)},
        {"joined_on": TODAY + timedelta(days=1)},
    )
    for fields in ends:
        world = changed(only, "people", replace(SAMPLE.people["ana"], **fields))
        assert gained("people", "bo", world, away=(AWAY,)) == ()
        longer = replace(AWAY, from_on=TODAY - timedelta(days=1), until_on=TODAY + timedelta(days=1))
        assert gained("people", "bo", world, away=(longer,)) == ("ana",)


def changes(person: Person, people: list[str]) -> Iterator[Person]:
    for first in (TODAY, TODAY + timedelta(days=1)):
        yield replace(person, left_on=first - timedelta(days=1))
        for delegate in (None, *people):
            absence = Absence(from_on=first, until_on=first + timedelta(days=9), delegate=delegate)
            yield replace(person, away=(*person.away, absence))


def slots(register: Register, day: date) -> dict[tuple[str, ...], set[str]]:
    """Who decides what on the day, whoever asks."""
    found: dict[tuple[str, ...], set[str]] = {}
    capacities = [(each, "", "") for each in (OWNER, LEGAL, "security")]
    capacities += [(PARTNER_MANAGER, "", partner) for partner in register.partners]
    capacities += [(ACCOUNTABLE, agreement, "") for agreement in register.agreements]
    asset = min(register.assets)
    for (capacity, agreement, partner), asker in product(capacities, register.people):
        question = Question(asset=asset, partner="orion", asker=asker, on=day, today=TODAY)
        slot = slot_of(Case(question, register), capacity, agreement, partner or None)
        found[capacity, agreement, partner, asker] = set(slot.people)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_nobody_else_decides_than_who_could_before_or_is_named(seed: int) -> None:
    """Against the rule by which approvers are found, for random changes of random worlds without closed records."""
    rng = random.Random(seed)
    world = replace(random_world(rng), tents={})
    open_to_all: dict[str, Any] = {
        table: {id: replace(each, readers=None) for id, each in getattr(world, table).items()}
        for table in ("assets", "partners", "agreements", "holds")
    }
    world = replace(world, **open_to_all)
    before = slots(world, TODAY + timedelta(days=1))
    for person in rng.sample(sorted(world.people), 3):
        for record in rng.sample(list(changes(world.people[person], sorted(world.people))), 4):
            after = changed(world, "people", record)
            named = set(gainers(world, after))
            for slot, people in slots(after, TODAY + timedelta(days=1)).items():
                assert people - before[slot] <= named, (slot, record)
