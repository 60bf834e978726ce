"""What holds for every question in every world: the oracle agrees, order is nothing, hiding and adding are one-way."""

import random
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from functools import cache
from itertools import combinations
from typing import Any, Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import gates
from knowledge.calendar import LAST_DAY, day_after, day_before
from knowledge.decisions import Decision, decide, is_yes
from knowledge.findings import Verdict
from knowledge.inquiry import Fact, Question
from knowledge.register import Register
from knowledge.remedies import apply, find_remedies
from knowledge.terms import EVERYTHING, LATER_USES, Action, Effect, Information, Reach, Term
from knowledge.validity import Ahead, essence, valid_until
from knowledge.visibility import hidden_from, is_outsider, visible_to
from tests.oracle.opinions import worst
from tests.oracle.scene import find_scene
from tests.oracle.verdicts import ANOTHER_PURPOSE, oracle_class, oracle_missing, try_all
from tests.oracle.worlds import random_question, random_world, with_texts, world_of
from tests.scale import count
from tests.severity import SEVERITY

SEEDS = st.integers(min_value=0, max_value=10**9)
CLASS = {"yes": "yes", "yes_if": "yes", "ask": "ask", "unknown": "unknown", "no": "no"}
YES = (Verdict.YES, Verdict.YES_IF)
DONORS = count(quick=100, full=5_000)
"""Worlds whose terms are added to others, each drawn once."""
BLOCKS = 20
"""Random worlds are shared out over so many tests, so that two workers can take turns."""


def asked(seed: int, number: int = 3) -> Iterator[tuple[Register, Question]]:
    """A random world with some questions about it."""
    rng = random.Random(seed)
    world = random_world(rng)
    for _ in range(number):
        yield world, random_question(rng, world)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_an_independent_oracle_agrees_on_class_and_missing_fact(block: int) -> None:
    worlds = count(quick=400, full=10_000) // BLOCKS
    for seed in range(block * worlds, (block + 1) * worlds):
        for world, question in asked(seed):
            found = decide(question, world)
            second = oracle_class(question, world)
            assert CLASS[found.verdict] == second, (seed, question)
            missing = found.missing.fact if found.missing is not None else None
            assert missing == (oracle_missing(question, world) if second == "unknown" else None), (seed, question)


def shuffled(register: Register, rng: random.Random) -> Register:
    """The same records in another order, terms and lists of ids too."""

    def mixed(items: Any) -> Any:
        listed = list(items)
        rng.shuffle(listed)
        return listed

    tables: dict[str, Any] = {
        field.name: dict(mixed(getattr(register, field.name).items()))
        for field in fields(register)
        if isinstance(getattr(register, field.name), dict)
    }
    tables["agreements"] = {
        key: replace(agreement, terms=tuple(mixed(agreement.terms)), supersedes=tuple(mixed(agreement.supersedes)))
        for key, agreement in tables["agreements"].items()
    }
    return replace(register, **tables)


@given(SEEDS)
def test_the_order_of_terms_and_records_never_changes_a_decision(seed: int) -> None:
    rng = random.Random(seed)
    for world, question in asked(seed):
        assert decide(question, shuffled(world, rng)) == decide(question, world)


@given(SEEDS)
def test_the_order_of_the_gates_never_changes_a_verdict(seed: int) -> None:
    order = list(gates.GATES)
    random.Random(seed).shuffle(order)
    for world, question in asked(seed):
        found = decide(question, world)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("knowledge.decisions.GATES", tuple(order))
            mixed = decide(question, world)
        assert (mixed.verdict, mixed.missing) == (found.verdict, found.missing)
        assert set(mixed.findings) == set(found.findings)


@cache
def signed_terms(seed: int) -> tuple[Term, ...]:
    """The terms of all agreements of a random world."""
    return tuple(
        term for agreement in random_world(random.Random(seed)).agreements.values() for term in agreement.terms
    )


def added(rng: random.Random, world: Register, effect: Effect, partner: str) -> Register:
    """The world with one more term of that effect from another world, mostly in an agreement with the partner."""
    donors = [term for term in signed_terms(rng.randrange(DONORS)) if term.effect is effect and not term.replaces]
    if not donors or not world.agreements:
        return world
    own = sorted(id for id, agreement in world.agreements.items() if agreement.partner == partner)
    agreement = world.agreements[rng.choice(own if own and rng.random() < 0.8 else sorted(world.agreements))]
    term = replace(_fitted(rng.choice(donors), world), id="added", clause="1.99")
    if rng.random() < 0.5:  # a broad one, so that it is often looked at
        term = replace(term, covers=EVERYTHING, sensitivities=None, purposes=None, recipients=None, territories=None)
        term = replace(term, action=Action.DISCLOSE, information=Information.OURS, reach=Reach.PARTNER, partners=None)
    grown = replace(agreement, terms=(*agreement.terms, term))
    return with_texts(replace(world, agreements={**world.agreements, agreement.id: grown}))


def _fitted(term: Term, world: Register) -> Term:
    """The term without what this world does not know."""
    known = set(world.purposes)
    purposes = None if term.purposes is None else tuple(p for p in term.purposes if p in known) or None
    affiliates = term.affiliates if isinstance(term.affiliates, bool) else False
    partners = None if term.partners is None else tuple(p for p in term.partners if p in world.partners) or None
    return replace(term, purposes=purposes, affiliates=affiliates, partners=partners)


@given(SEEDS)
def test_a_forbid_added_never_improves_a_verdict(seed: int) -> None:
    rng = random.Random(seed)
    for world, question in asked(seed):
        before = decide(question, world).verdict
        after = decide(question, added(rng, world, Effect.FORBID, question.partner)).verdict
        assert SEVERITY[after] >= SEVERITY[before], (seed, question)


@given(SEEDS)
def test_a_permit_added_never_spoils_a_yes(seed: int) -> None:
    rng = random.Random(seed)
    for world, question in asked(seed, 6):
        if decide(question, world).verdict in YES:
            assert decide(question, added(rng, world, Effect.PERMIT, question.partner)).verdict in YES, (seed, question)


@given(SEEDS)
def test_what_is_hidden_changes_no_byte_of_an_outsiders_answer(seed: int) -> None:
    rng = random.Random(seed)
    world = random_world(rng)
    today = world.company.today or date(2026, 11, 22)
    for person in sorted(world.people):
        if is_outsider(world, person, today):
            continue
        seen = visible_to(world, (person,), today)
        hidden = hidden_from(world, (person,), today)
        deleted = visible_to(seen, (person,), today)
        assert deleted == seen
        question = replace(random_question(rng, world), asker=person, discloser=None, today=today)
        names = {question.asset, question.partner, question.source}
        if names & (hidden.assets | hidden.partners):
            continue
        found = decide(question, seen)
        assert found == decide(question, deleted)
        said = repr((found.findings, find_remedies(found, seen), valid_until(found, seen)))
        for record in hidden.tents | hidden.holds | hidden.agreements:
            assert repr(record) not in said


@given(SEEDS)
def test_of_the_values_offered_for_a_fact_two_differ_in_the_class_for_some_completion(seed: int) -> None:
    for world, question in asked(seed, 6):
        missing = decide(question, world).missing
        scene = find_scene(question, world)
        if missing is None or scene is None:
            continue
        # A purpose outside the tree was stated then, and may be any other (rule 20).
        outside = (ANOTHER_PURPOSE,) if missing.fact is Fact.PURPOSE and question.purpose else ()
        offered = [{missing.fact.value: (value,)} for value in (*missing.choices, *outside)]
        rests = {replace(facts, **{missing.fact.value: ()}): facts for facts in try_all(scene)}.values()
        classes = [{worst(scene, replace(facts, **value)) for value in offered} for facts in rests]
        assert max(map(len, classes)) > 1, (seed, question, missing, classes)


@settings(max_examples=count(quick=40, full=400))
@given(SEEDS)
def test_each_remedy_gives_a_yes_and_no_part_of_it_does(seed: int) -> None:
    for world, question in asked(seed):
        found = decide(question, world)
        remedies = find_remedies(found, world)
        if found.verdict in (*YES, Verdict.UNKNOWN):
            assert remedies == ()
        for remedy in remedies:
            assert apply(remedy.cures, question, world).verdict in YES, (seed, question, remedy)
            assert len(remedy.steps) == len(remedy.cures)
            for size in range(len(remedy.cures)):
                for part in combinations(sorted(remedy.cures), size):
                    assert apply(frozenset(part), question, world).verdict not in YES, (seed, question, part)
        ranks = [len(remedy.steps) for remedy in remedies]
        assert ranks == sorted(ranks)


@given(SEEDS)
def test_what_is_known_sooner_is_what_the_whole_decision_says(seed: int) -> None:
    rng = random.Random(seed)
    for world, question in asked(seed):
        found = decide(question, world)
        assert is_yes(question, world) is (found.verdict in YES)
        cures = sorted({cure for finding in found.findings for cure in finding.cures})
        supposed = frozenset(rng.sample(cures, min(2, len(cures))))
        assert is_yes(question, world, supposed) is (decide(question, world, supposed).verdict in YES), (seed, question)


@given(SEEDS)
def test_days_ahead_that_were_looked_at_change_nothing(seed: int) -> None:
    for world, question in asked(seed):
        found, ahead = decide(question, world), Ahead(question, world)
        assert valid_until(found, world, ahead) == valid_until(found, world)
        assert find_remedies(found, world, ahead) == find_remedies(found, world)
        assert all(ahead.is_yes(day) is (ahead.decide(day).verdict in YES) for day in ahead.days)


class WatchedDay(date):
    """A day that notes every day it is compared with: until one of those comes, nothing that compares can change."""

    noted: set[date]

    @classmethod
    def watch(cls, day: date) -> Self:
        """The day, with nothing noted."""
        watched = cls(day.year, day.month, day.day)
        watched.noted = set()
        return watched

    def __lt__(self, other: date) -> bool:
        self.noted.add(other)
        return super().__lt__(other)

    def __le__(self, other: date) -> bool:
        self.noted.add(other)
        return super().__le__(other)

    def __gt__(self, other: date) -> bool:
        self.noted.add(other)
        return super().__gt__(other)

    def __ge__(self, other: date) -> bool:
        self.noted.add(other)
        return super().__ge__(other)

    def turns(self) -> list[date]:
        """The later days on which a comparison could come out differently, soonest first."""
        found = {turn for day in self.noted for turn in (day, day_after(day))}
        return sorted(turn for turn in found if self < turn < LAST_DAY)


@given(SEEDS)
def test_valid_until_is_what_looking_at_every_day_gives(seed: int) -> None:
    rng = random.Random(seed)
    for world, question in asked(seed, 2):
        found = decide(question, world)
        assert valid_until(found, world) == _last_day_alike(found, world, rng), (seed, question)


def _last_day_alike(found: Decision, world: Register, rng: random.Random) -> date | None:
    """The last day before the answer becomes another; None if it never does.

    Looks at each day that the engine itself compared the day before with, and at one of those it so passes over.
    """
    held, day = essence(found), found.question.on
    while True:
        watched = WatchedDay.watch(day)
        if essence(decide(replace(found.question, on=watched), world)) != held:
            return day_before(day)
        turns = watched.turns()
        if not turns:
            return None
        passed_over = day + timedelta(days=rng.randrange((turns[0] - day).days))
        assert essence(decide(replace(found.question, on=passed_over), world)) == held, passed_over
        day = turns[0]


@given(SEEDS)
def test_every_question_has_a_decision_with_every_gate(seed: int) -> None:
    world, question = world_of(seed)
    found = decide(question, world)
    assert found.verdict in tuple(Verdict)
    assert found.findings
    assert (found.missing is not None) == (found.verdict is Verdict.UNKNOWN)
    assert decide(question, world) == found


def test_added_terms_do_reach_the_questions_asked() -> None:
    """So that the properties above are not empty: some forbid added does spoil an answer, some permit mends one."""
    spoilt = mended = 0
    for seed in range(300):
        rng = random.Random(seed)
        for world, question in asked(seed):
            before = decide(question, world).verdict
            if before is not Verdict.NO:
                after = decide(question, added(rng, world, Effect.FORBID, question.partner)).verdict
                spoilt += SEVERITY[after] > SEVERITY[before]
            if before is not Verdict.YES:
                after = decide(question, added(rng, world, Effect.PERMIT, question.partner)).verdict
                mended += SEVERITY[after] < SEVERITY[before]
        if spoilt > 20 and mended > 3:
            break
    assert spoilt > 20
    assert mended > 3


def test_the_kinds_of_terms_a_random_world_draws_from_are_all_there() -> None:
    terms = [term for seed in range(300) for term in signed_terms(seed)]
    seen = {(term.effect, term.action, term.information, term.reach) for term in terms}
    assert {effect for effect, *_ in seen} == set(Effect)
    assert {action for _, action, *_ in seen} >= LATER_USES
    assert {information for _, _, information, _ in seen} == set(Information)
    assert {reach for *_, reach in seen} == set(Reach)
