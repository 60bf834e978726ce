"""What may go to a partner, and what may go to nobody, is told as `decide` would, with a limit on the work."""

from dataclasses import replace
from datetime import date

from knowledge.decisions import decide
from knowledge.findings import Gate, Verdict
from knowledge.inquiry import Question
from knowledge.prospects import kept_from_all, prospect
from knowledge.register import Register
from tests.case_worlds import world

TODAY = date(2026, 11, 22)


def test_each_asset_has_the_verdict_of_its_question(aurora: Register) -> None:
    renamed = {**aurora.assets, "press-kit": replace(aurora.assets["press-kit"], name="a kit")}
    aurora = replace(aurora, assets=renamed)
    found = prospect(aurora, "vega", "ana", TODAY)
    assert found.left_out == 0
    assert {id for ids in found.assets.values() for id in ids} == set(aurora.assets)
    for verdict, ids in found.assets.items():
        assert sorted(ids, key=lambda id: aurora.assets[id].name.casefold()) == list(ids)
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


def test_what_may_go_to_an_affiliate_alone_is_not_kept_from_all() -> None:
    """Its parent signed for it and has not been looked into."""
    change = {
        "partners": [{"id": "orion", "unset": ["due_diligence"]}],
        "agreements": [{"id": "orion-nda", "terms": [{"id": "what", "affiliates": True}]}],
        "remove": ["partners/vega", "partners/lyra"],
    }
    register = world("minimal").changed(change).register()
    assert prospect(register, "orion", "ana", TODAY).assets[Verdict.NO]
    assert "roadmap" in prospect(register, "orion-labs", "ana", TODAY).assets[Verdict.YES]
    kept = {id for ids in kept_from_all(register, "ana", TODAY).assets.values() for id in ids}
    assert "roadmap" not in kept


def test_without_partners_nothing_is_kept(aurora: Register) -> None:
    assert kept_from_all(Register(company=aurora.company), "ana", TODAY).assets == {}
    assert kept_from_all(replace(aurora, partners={}, agreements={}, tents={}), "ana", TODAY).assets == {}


def test_what_the_limit_cuts_off_is_counted_and_not_guessed(aurora: Register) -> None:
    whole = kept_from_all(aurora, "ana", TODAY)
    cut = kept_from_all(aurora, "ana", TODAY, most=3)
    assert cut.left_out > 0
    assert {id for ids in cut.assets.values() for id in ids} <= {id for ids in whole.assets.values() for id in ids}
    assert prospect(aurora, "vega", "ana", TODAY, most=3).left_out == len(aurora.assets) - 3
    minimal = world("minimal").register()
    assert kept_from_all(minimal, "ana", TODAY, most=1).left_out == len(minimal.assets) - 1


def test_the_gate_told_is_the_one_that_stands_against_most_partners() -> None:
    change = {"holds": [{"id": "h", "partner": "orion"}], "remove": ["partners/orion-labs"]}
    kept = kept_from_all(world("minimal").changed(change).register(), "ana", TODAY).assets
    assert "source" in kept[Gate.COVERAGE]


def test_no_asset_takes_more_than_its_share_of_the_work() -> None:
    partners = [{"id": f"p{number}"} for number in range(25)]
    signed = [
        {"id": f"p{number}-nda", "kind": "nda", "partner": f"p{number}", "terms": [{"id": "none", "effect": "forbid"}]}
        for number in range(25)
    ]
    gone = [f"agreements/{id}" for id in ("orion-nda", "orion-dev", "orion-data", "orion-dpa", "vega-nda")]
    change = {"partners": partners, "agreements": signed, "remove": gone}
    register = world("minimal").changed(change).register()
    assets = len(register.assets)
    assert kept_from_all(register, "ana", TODAY, most=30).left_out == assets
    assert kept_from_all(register, "ana", TODAY).left_out == 0
