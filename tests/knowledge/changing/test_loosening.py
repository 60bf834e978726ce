"""What could improve an answer needs a second person; what surely cannot is told apart from it row by row."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.approving import Need, needs_of
from knowledge.assets import Sensitivity
from knowledge.changing.alterations import Alteration
from knowledge.changing.loosening import loosenings
from knowledge.changing.rights import RIGHTS, entitled_by_role, may_change
from knowledge.company import Course, CourseVersion
from knowledge.decisions import Decision, decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.partners import Competitor, DiligenceStatus, Hold
from knowledge.people import Absence, Approval, Word
from knowledge.register import Register
from knowledge.terms import Action, AgreementKind, Effect
from tests.handlers.desk import sample_register
from tests.oracle.edits import random_edit
from tests.oracle.tightening import TIGHTENINGS, changed
from tests.oracle.worlds import random_question, random_world
from tests.severity import SEVERITY

SEEDS = st.integers(min_value=0, max_value=10**9)
QUESTIONS = 12
TODAY = date(2026, 11, 22)
SAMPLE = sample_register()
HOLD = Hold(id="hold-1", partner="orion", from_on=TODAY)


def improves(before: Verdict, after: Verdict) -> bool:
    """Whether the answer became better. What is UNKNOWN came to ASK or better for some value of the open fact, so an
    ASK in its place is no improvement; for the value that came to NO, the question that states it shows it.
    """
    return SEVERITY[after] < SEVERITY[before] and (before, after) != (Verdict.UNKNOWN, Verdict.ASK)


def edits(rng: random.Random, world: Register) -> Iterator[Register]:
    """The world after one change each, its texts as they were: they decide nothing."""
    for tighten in (*TIGHTENINGS, random_edit):
        after = tighten(rng, world)
        if after is not None:
            yield replace(after, texts=world.texts)


def words(decision: Decision, register: Register) -> tuple[Need, ...] | None:
    """The words that would make it a yes; None where no words would."""
    needs = needs_of(decision, register)
    settle = decision.verdict is Verdict.ASK and all(need.is_approval and need.people for need in needs)
    return needs if settle else None


def decides_anew(before: Decision, world: Register, after: Decision, changed: Register) -> bool:
    """Whether some people could make it a yes after the change who together could not before."""
    wanted, now = needs_of(before, world), words(after, changed)
    if now is None:
        return False
    return not all(any(set(each.people) <= set(need.people) for each in now if need.is_approval) for need in wanted)


def rights(register: Register) -> set[tuple[str, str, str]]:
    """Who may change what, and so propose it or agree to it."""
    found = {(person, kind, "") for kind in RIGHTS for person in entitled_by_role(kind, register)}
    for kind, table in (("asset", "assets"), ("partner", "partners"), ("agreement", "agreements"), ("tent", "tents")):
        for id, record in getattr(register, table).items():
            each = Alteration(kind, id, record, record)
            found |= {(person, kind, id) for person in register.people if may_change(person, each, register)}
    return found


@pytest.mark.untraced
@given(SEEDS)
def test_what_improves_an_answer_or_lets_somebody_decide_is_told(seed: int) -> None:
    rng = random.Random(seed)
    world = random_world(rng)
    questions = [random_question(rng, world) for _ in range(QUESTIONS)]
    before = [decide(question, world) for question in questions]
    entitled = rights(world)
    for after in edits(rng, world):
        if not loosenings(world, after):
            assert rights(after) <= entitled, seed
            for question, was in zip(questions, before, strict=True):
                now = decide(question, after)
                assert not improves(was.verdict, now.verdict), (seed, question)
                assert not decides_anew(was, world, now, after), (seed, question)


@pytest.mark.untraced
def test_most_of_what_only_protects_is_known_to() -> None:
    """A list that calls everything loosening would keep its promise and be no use."""
    protecting = 0
    worse = 0
    for seed in range(40):
        rng = random.Random(seed)
        world = random_world(rng)
        question = random_question(rng, world)
        for after in edits(rng, world):
            if after != world and not loosenings(world, after):
                protecting += 1
                worse += SEVERITY[decide(question, after).verdict] > SEVERITY[decide(question, world).verdict]
    assert protecting > 150
    assert worse > 5


def loosens(table: str, id: str, before: Register = SAMPLE, **fields: Any) -> bool:
    record = getattr(before, table)[id]
    return bool(loosenings(before, changed(before, table, replace(record, **fields))))


def test_no_change_loosens_nothing() -> None:
    assert loosenings(SAMPLE, SAMPLE) == ()


def test_whatever_nobody_thought_of_loosens() -> None:
    assert loosens("partners", "orion", aliases=("Orion", "Big O"))
    assert loosens("partners", "orion", tier="strategic")
    assert loosens("assets", "product-roadmap", readers=("ana",))
    assert loosens("people", "cy", roles=("legal",))
    assert loosens("agreements", "orion-mnda", expires_on=date(2027, 1, 1))
    assert loosenings(SAMPLE, replace(SAMPLE, holds={}))
    assert loosenings(SAMPLE, replace(SAMPLE, company=replace(SAMPLE.company, min_group=2)))
    assert loosenings(SAMPLE, replace(SAMPLE, texts={**SAMPLE.texts, "orion-mnda": "1. Nothing."}))


def test_words_that_decide_nothing() -> None:
    assert not loosens("assets", "product-roadmap", value="more than before")
    assert not loosens("partners", "orion", status="former")
    assert not loosens("agreements", "orion-mnda", governing_law="the law of Spain", review_on=TODAY)
    assert not loosens("courses", "vega-dev", name="Vega's terms")
    assert loosens("courses", "vega-dev", valid_days=900)
    assert not loosens("holds", "cetus-incident", reason="", placed_by="eve")


def test_a_hold_placed_or_prolonged_protects() -> None:
    on_hold = changed(SAMPLE, "holds", HOLD)
    assert not loosenings(SAMPLE, on_hold)
    assert loosenings(on_hold, SAMPLE)
    assert not loosens("holds", "hold-1", on_hold, from_on=TODAY - timedelta(days=1))
    assert loosens("holds", "hold-1", on_hold, from_on=TODAY + timedelta(days=1))
    assert loosens("holds", "hold-1", on_hold, until_on=TODAY)
    assert loosens("holds", "hold-1", on_hold, partner="vega")


@pytest.mark.parametrize(
    ("agreement", "is_loosening"), [("orion-mnda", False), ("vega-mnda", False), ("nothing", True)]
)
def test_a_hold_on_an_agreement_protects_where_no_other_would_be_silent(agreement: str, is_loosening: bool) -> None:
    hold = Hold(id="hold-1", agreement=agreement, from_on=TODAY)
    assert bool(loosenings(SAMPLE, changed(SAMPLE, "holds", hold))) is is_loosening


def test_a_hold_on_an_agreement_beside_another_of_its_kind_loosens() -> None:
    """Rule 14: the other one is silent, so the question is asked and no longer outside the grant."""
    second = replace(SAMPLE.agreements["orion-mnda"], id="orion-second", name="Orion Second NDA", terms=())
    world = changed(SAMPLE, "agreements", second)
    hold = Hold(id="hold-1", agreement="orion-mnda", from_on=TODAY)
    assert loosenings(world, changed(world, "holds", hold))
    addendum = replace(second, kind=AgreementKind.ADDENDUM, amends="orion-mnda")
    held = Hold(id="hold-1", agreement="orion-second", from_on=TODAY)
    world = changed(SAMPLE, "agreements", addendum)
    assert loosenings(world, changed(world, "holds", held))


def test_an_asset_becomes_more_sensitive() -> None:
    """The sample's rules ask for marking of what is confidential or restricted, and for approval of the latter."""
    plain = replace(SAMPLE, rules={}, agreements={})
    assert not loosens("assets", "product-roadmap", plain, sensitivity=Sensitivity.RESTRICTED)
    assert loosens("assets", "product-roadmap", plain, sensitivity=Sensitivity.INTERNAL)


@pytest.mark.parametrize(
    ("effect", "named", "is_loosening"),
    [
        (Effect.REQUIRE, ("confidential", "restricted"), False),
        (Effect.REQUIRE, ("restricted",), False),
        (Effect.REQUIRE, ("confidential",), True),
        (Effect.PERMIT, ("confidential",), True),
        (Effect.PERMIT, ("restricted",), True),
        (Effect.PERMIT, ("confidential", "restricted"), False),
        (Effect.PERMIT, None, False),
    ],
)
def test_a_term_that_speaks_of_one_sensitivity_makes_raising_it_loosen(
    effect: Effect, named: tuple[str, ...] | None, is_loosening: bool
) -> None:
    signed = SAMPLE.agreements["orion-mnda"]
    levels = None if named is None else tuple(map(Sensitivity, named))
    term = replace(signed.terms[0], effect=effect, action=Action.DISCLOSE, sensitivities=levels)
    world = replace(SAMPLE, rules={}, agreements={signed.id: replace(signed, terms=(term,))})
    assert loosens("assets", "product-roadmap", world, sensitivity=Sensitivity.RESTRICTED) is is_loosening


@pytest.mark.parametrize(
    ("word", "basis", "is_loosening"),
    [
        (Word.NO, "confidential|", True),
        (Word.NO, "restricted|", False),
        (Word.YES, "restricted|", True),
        (Word.YES, "confidential|", False),
    ],
)
def test_a_word_that_loses_or_regains_its_basis_makes_raising_it_loosen(
    word: Word, basis: str, is_loosening: bool
) -> None:
    """Rule 31."""
    said = Approval(
        id="a-1", approver="bo", asset="product-roadmap", partner="orion", word=word, given_on=TODAY, basis=basis
    )
    world = replace(SAMPLE, rules={}, agreements={}, approvals={"a-1": said})
    assert loosens("assets", "product-roadmap", world, sensitivity=Sensitivity.RESTRICTED) is is_loosening


def test_an_asset_gets_a_source_or_its_first_co_owner() -> None:
    assert not loosens("assets", "product-roadmap", contains=("vega",))
    assert not loosens("assets", "product-roadmap", derived_from=("design-notes",))
    assert not loosens("assets", "product-roadmap", joint_owners=("vega",))
    assert loosens("assets", "design-notes", contains=())
    owned = changed(SAMPLE, "assets", replace(SAMPLE.assets["product-roadmap"], joint_owners=("vega",)))
    assert loosens("assets", "product-roadmap", owned, joint_owners=("vega", "orion"))


def test_a_partner_gets_a_competitor() -> None:
    rival = Competitor(partner="lyra", until_on=TODAY)
    assert not loosens("partners", "orion", competitors=(rival,))
    world = changed(SAMPLE, "partners", replace(SAMPLE.partners["orion"], competitors=(rival,)))
    assert not loosens("partners", "orion", world, competitors=(replace(rival, until_on=None),))
    assert loosens("partners", "orion", world, competitors=(replace(rival, until_on=TODAY - timedelta(days=1)),))
    assert loosens("partners", "orion", world, competitors=())


def test_vetting_ends_earlier() -> None:
    orion = SAMPLE.partners["orion"]
    vetted = orion.due_diligence
    assert vetted is not None
    assert not loosens("partners", "orion", due_diligence=replace(vetted, until_on=TODAY))
    assert not loosens("partners", "orion", due_diligence=replace(vetted, status=DiligenceStatus.REJECTED))
    assert not loosens("partners", "orion", due_diligence=None)
    assert loosens("partners", "orion", due_diligence=replace(vetted, until_on=None))
    assert loosens("partners", "hydra", due_diligence=vetted)
    ended = tuple(replace(screening, until_on=TODAY) for screening in orion.screenings)
    assert not loosens("partners", "orion", screenings=ended)
    assert loosens("partners", "orion", screenings=ended[:1])


def test_a_person_leaves_or_will_be_away() -> None:
    away = Absence(from_on=TODAY, until_on=TODAY)
    assert not loosens("people", "cy", left_on=TODAY)
    assert not loosens("people", "cy", away=(away,))
    assert loosens("people", "eve", away=())
    assert loosens("people", "cy", left_on=date(2026, 9, 1)), "words have been given since"
    assert loosens("people", "cy", away=(replace(away, from_on=date(2026, 9, 1)),))


def test_to_name_a_delegate_always_takes_two() -> None:
    """Rule 32. One person could else name herself for another and say both words that a house rule asks for."""
    away = Absence(from_on=TODAY, until_on=date(2027, 11, 22), delegate="dana")
    assert loosens("people", "bo", away=(away,))
    assert loosens("people", "cy", away=(away,)), "what else he decides may be hidden from who changes it"


def test_whoever_comes_to_decide_by_an_absence_takes_two() -> None:
    """bo owns what is restricted, and ana manages him; nobody stands in for dana but whom the agreements name."""
    gone = TODAY - timedelta(days=1)
    away = (Absence(from_on=TODAY, until_on=TODAY),)
    assert loosens("people", "bo", left_on=gone)
    assert loosens("people", "bo", away=away)
    assert loosens("people", "dana", away=away)
    alone = replace(SAMPLE, agreements={})
    assert not loosens("people", "dana", alone, away=away), "there is no other Legal, and nobody manages her"
    unmanaged = changed(SAMPLE, "people", replace(SAMPLE.people["bo"], manager=None))
    owned = replace(unmanaged, agreements={})
    assert not loosens("people", "bo", owned, left_on=gone)


def test_an_asset_whose_owner_would_lose_sight_of_it_by_its_source_loosens() -> None:
    """Her manager would decide in her place."""
    closed = changed(SAMPLE, "partners", replace(SAMPLE.partners["lyra"], readers=("ana", "dana")))
    assert loosens("assets", "press-kit", closed, contains=("lyra",))
    assert not loosens("assets", "press-kit", closed, contains=("orion",))
    assert loosens("assets", "press-kit", closed, joint_owners=("lyra",))
    assert loosens("assets", "interface-description", SAMPLE, derived_from=("scheduler-source",))


def test_a_tent_ends_earlier() -> None:
    assert not loosens("tents", "blue", until_on=TODAY)
    assert loosens("tents", "blue", until_on=date(2028, 1, 1))
    assert loosens("tents", "blue", people=("ana", "bo", "dana", "cy"))


def test_more_is_forbidden_or_required() -> None:
    rule = next(iter(SAMPLE.rules.values()))
    assert not loosenings(SAMPLE, changed(SAMPLE, "rules", replace(rule, id="more")))
    signed = SAMPLE.agreements["orion-mnda"]
    (permit, *_) = [term for term in signed.terms if term.effect is Effect.PERMIT]
    forbid = replace(permit, id="more", effect=Effect.FORBID)
    assert not loosens("agreements", "orion-mnda", terms=(*signed.terms, forbid))
    assert loosens("agreements", "orion-mnda", terms=(*signed.terms, replace(forbid, replaces=("orion-mnda/x",))))
    assert loosens("agreements", "orion-mnda", terms=(*signed.terms, replace(permit, id="more")))
    assert loosens("agreements", "orion-mnda", terms=signed.terms[1:])


def test_a_course_is_added() -> None:
    course = Course(id="more", versions=(CourseVersion(version="1", from_on=TODAY),), company=True)
    assert not loosenings(SAMPLE, changed(SAMPLE, "courses", course))
    assert loosenings(changed(SAMPLE, "courses", course), SAMPLE)
    alone = replace(course, company=False, agreement="lyra-data-licence")
    assert not loosenings(SAMPLE, changed(SAMPLE, "courses", alone))
    assert loosenings(SAMPLE, changed(SAMPLE, "courses", replace(alone, agreement="nothing")))


def test_what_stops_an_agreement_loosens_where_one_with_its_family_would_take_its_place() -> None:
    """Rule 16: a parent's agreement may name its affiliates, and ask less."""
    labs = replace(SAMPLE.partners["lyra"], id="labs", parent="orion", competitors=())
    own = replace(SAMPLE.agreements["orion-mnda"], id="labs-mnda", partner="labs")
    world = changed(changed(SAMPLE, "partners", labs), "agreements", own)
    for agreement in ("orion-mnda", "labs-mnda"):
        assert loosenings(world, changed(world, "holds", Hold(id="h", agreement=agreement, from_on=TODAY)))
        course = Course(id="more", versions=(CourseVersion(version="1", from_on=TODAY),), agreement=agreement)
        assert loosenings(world, changed(world, "courses", course))


def test_changes_are_judged_one_on_top_of_the_other() -> None:
    """A rule that asks for approval of what is confidential comes with an asset that is confidential no longer."""
    plain = replace(SAMPLE, rules={}, agreements={}, approvals={})
    rule = replace(next(iter(SAMPLE.rules.values())), id="more", sensitivities=(Sensitivity.CONFIDENTIAL,))
    raised = changed(plain, "assets", replace(plain.assets["product-roadmap"], sensitivity=Sensitivity.RESTRICTED))
    assert not loosenings(plain, raised)
    both = changed(raised, "rules", rule)
    assert [each.kind for each in loosenings(plain, both)] == ["asset"]


def test_a_question_about_a_pair_on_hold_is_no() -> None:
    question = Question(asset="product-roadmap", partner="orion", asker="ana", on=TODAY)
    assert decide(question, SAMPLE).verdict is Verdict.YES_IF
    assert decide(question, changed(SAMPLE, "holds", HOLD)).verdict is Verdict.NO
