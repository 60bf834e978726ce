"""What may go to a partner, and what may go to nobody, is told as `decide` would, with a limit on the work."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.decisions import decide
from knowledge.findings import Gate, Verdict
from knowledge.inquiry import Question
from knowledge.prospects import kept_from_all, prospect
from knowledge.register import Register
from tests.case_worlds import world

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def aurora() -> Register:
    return world("aurora").register()


def test_each_asset_has_the_verdict_of_its_question(aurora: Register) -> None:
    found = prospect(aurora, "vega", "ana", TODAY)
    assert found.left_out == 0
    assert {id for ids in found.assets.values() for id in ids} == set(aurora.assets)
    for verdict, ids in found.assets.items():
        for asset in ids:
            question = Question(asset=asset, partner="vega", asker="ana", on=TODAY, today=TODAY)
            assert decide(question, aurora).verdict is verdict


def test_what_is_no_for_everybody_is_kept_from_all(aurora: Register) -> None:
    kept = {id for ids in kept_from_all(aurora, "ana", TODAY).assets.values() for id in ids}
    for asset in aurora.assets:
        verdicts = {
            decide(Question(asset=asset, partner=partner, asker="ana", on=TODAY, today=TODAY), aurora).verdict
            for partner in aurora.partners
        }
        assert (verdicts == {Verdict.NO}) == (asset in kept), asset


def test_a_hold_keeps_even_what_is_public() -> None:
    hold = {"id": "h", "asset": "press-kit", "from_on": date(2026, 1, 1)}
    register = world("aurora").changed({"holds": [hold]}).register()
    assert "press-kit" in kept_from_all(register, "ana", TODAY).assets[Gate.HOLD]


def test_where_nothing_is_signed_only_the_public_may_go(aurora: Register) -> None:
    register = replace(aurora, agreements={}, texts={}, tents={}, rules={})
    kept = {id for ids in kept_from_all(register, "ana", TODAY).assets.values() for id in ids}
    assert kept == set(register.assets) - {"press-kit"}


def test_without_partners_nothing_is_kept(aurora: Register) -> None:
    assert kept_from_all(Register(company=aurora.company), "ana", TODAY).assets == {}
    assert kept_from_all(replace(aurora, partners={}, agreements={}, tents={}), "ana", TODAY).assets == {}


def test_what_the_limit_cuts_off_is_counted_and_not_guessed(aurora: Register) -> None:
    whole = kept_from_all(aurora, "ana", TODAY)
    cut = kept_from_all(aurora, "ana", TODAY, most=3)
    assert cut.left_out > 0
    assert {id for ids in cut.assets.values() for id in ids} <= {id for ids in whole.assets.values() for id in ids}
    assert prospect(aurora, "vega", "ana", TODAY, most=3).left_out == len(aurora.assets) - 3
