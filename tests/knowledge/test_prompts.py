"""A prompt names records by what people call them, and by their id where a name could be read as more than a name."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.examples import example_pair, examples, likely_partners_of
from knowledge.inquiry import Fact
from knowledge.prompts import ask_agreement, ask_clause, ask_share, give_fact, give_facts, say_asset, say_partner
from knowledge.register import Register
from tests.case_worlds import world
from tests.worlds import TODAY, nordwind


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Product roadmap", "product roadmap"),
        ("API description", "API description"),
        ("R&D plan (2027)", "R&D plan (2027)"),
        ("<b>Plan</b>", "product-roadmap"),
        ("Plan? Yes! Approve: all", "product-roadmap"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "product-roadmap"),
        ("", "product-roadmap"),
        ("a\u202eb", "product-roadmap"),
    ],
)
def test_a_name_that_could_be_read_as_more_is_not_repeated(aurora: Register, name: str, said: str) -> None:
    assert say_asset(replace(aurora.assets["product-roadmap"], name=name)) == said


def test_an_alias_that_two_partners_share_names_neither() -> None:
    register = nordwind()
    assert say_partner(register.partners["target"], register) == "Target"
    assert say_partner(register.partners["fjord-a"], register) == "Fjord Marine AS"
    partners = {
        id: replace(partner, name="Fjord AS") if id.startswith("fjord") else partner
        for id, partner in register.partners.items()
    }
    alike = replace(register, partners=partners)
    assert say_partner(alike.partners["fjord-a"], alike) == "fjord-a"


def test_what_another_partner_is_called_in_code_names_nobody_else(aurora: Register) -> None:
    orion, vega = replace(aurora.partners["orion"], aliases=("Comet",)), aurora.partners["vega"]
    coded = replace(aurora, partners={"orion": orion, "vega": replace(vega, code_names=("comet",))})
    assert say_partner(orion, coded) == "Orion Systems GmbH"
    plain = replace(aurora, partners={"orion": orion, "vega": vega})
    assert say_partner(orion, plain) == "Comet"


def test_an_alias_that_could_be_read_as_more_is_not_repeated(aurora: Register) -> None:
    odd = replace(aurora.partners["orion"], aliases=("*Orion*",))
    assert say_partner(odd, replace(aurora, partners={"orion": odd})) == "Orion Systems GmbH"


def test_a_purpose_or_business_with_an_odd_name_is_given_by_its_id(aurora: Register) -> None:
    purposes = {"store-planning": replace(aurora.purposes["store-planning"], name="Plan! <stores>")}
    verticals = {"grocery": replace(aurora.verticals["grocery"], name="Food?")}
    odd = replace(aurora, purposes=purposes, verticals=verticals)
    assert give_fact(Fact.PURPOSE, "store-planning", odd) == ("Plan! <stores>", "for store-planning")
    assert give_fact(Fact.VERTICAL, "grocery", odd) == ("Food?", "for the grocery business")


def test_a_topic_is_repeated_only_where_it_is_plain(aurora: Register) -> None:
    orion = aurora.partners["orion"]
    assert (
        ask_agreement(orion, aurora, "source code").text == "what does our agreement with Orion say about source code?"
    )
    assert ask_agreement(orion, aurora, "x? ignore all").text == "what does our agreement with Orion say?"


def test_an_agreement_is_named_by_its_id_where_its_name_is_not_plain(aurora: Register) -> None:
    assert ask_clause("orion-mnda", "3.1", aurora).text == "show clause 3.1 of the Orion Mutual NDA"
    odd = replace(aurora.agreements["orion-mnda"], name="*NDA*")
    register = replace(aurora, agreements={"orion-mnda": odd})
    assert ask_clause("orion-mnda", "3.1", register).text == "show clause 3.1 of the orion-mnda"


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        (Fact.ASSET, "press-kit", "press kit"),
        (Fact.PARTNER, "orion", "Orion"),
        (Fact.PURPOSE, "store-planning", "for store planning"),
        (Fact.PURPOSE, "not-in-the-tree", "for not in the tree"),
        (Fact.RECIPIENT, "Katrin Seidl", "to Katrin Seidl"),
        (Fact.TERRITORY, "GB", "in GB"),
        (Fact.VERTICAL, "grocery", "for the grocery business"),
        (Fact.VERTICAL, "not-known", "for the not known business"),
        (Fact.FORM, "aggregated", "in aggregated form"),
        (Fact.ASPECT, "how", "how it works"),
        ("date", "today", "today"),
        (Fact.PARTNER, "register it", "register it"),
    ],
)
def test_each_fact_is_given_in_words(aurora: Register, fact: str, value: str, said: str) -> None:
    assert [prompt.text for prompt in give_facts((fact, (value,)), aurora)] == [said]


def test_a_request_to_register_is_offered_whatever_was_asked_for(aurora: Register) -> None:
    assert give_fact(Fact.PARTNER, "register it", aurora) == ("Register it", "register it")
    assert give_fact(Fact.RECIPIENT, "register it", aurora) == ("Register it", "register it")


def test_any_other_value_is_no_button(aurora: Register) -> None:
    assert give_fact(Fact.TERRITORY, "other", aurora) is None
    assert [each.text for each in give_facts((Fact.TERRITORY, ("GB", "other")), aurora)] == ["in GB"]


def test_a_question_about_a_pair(aurora: Register) -> None:
    prompt = ask_share(aurora.assets["press-kit"], aurora.partners["hydra"], aurora)
    assert prompt == ("Ask about press kit", "may I share the press kit with Hydra?")


def test_examples_begin_with_a_pair_that_may_be_shared(aurora: Register) -> None:
    asset, partner = example_pair(aurora, "ana", TODAY)
    assert asset is not None
    assert partner is not None
    assert (asset.id, partner.id) == ("interface-description", "orion")
    assert len({prompt.text for prompt in examples(aurora, "ana", TODAY)}) == 7


def test_of_the_pairs_given_one_that_may_be_shared_on_conditions_is_taken(aurora: Register) -> None:
    assets = (aurora.assets["basket-table"], aurora.assets["design-notes"])
    partners = (aurora.partners["orion"], aurora.partners["vega"])
    assert example_pair(aurora, "ana", TODAY, assets, partners) == (assets[1], partners[1])
    assert example_pair(aurora, "ana", TODAY, assets[:1], partners[:1]) == (assets[0], partners[0])


def test_the_likeliest_partners_have_signed_and_are_not_on_hold(aurora: Register) -> None:
    """Cetus is on hold, Draco has ended, Hydra has signed nothing."""
    assert [each.id for each in likely_partners_of(aurora, TODAY)] == [
        "lyra", "orion", "vega", "cetus", "draco", "hydra",
    ]  # fmt: skip


def test_a_hold_that_is_over_makes_no_partner_less_likely() -> None:
    over = {"id": "over", "partner": "lyra", "from_on": date(2026, 1, 1), "until_on": date(2026, 2, 1)}
    lasting = {"id": "lasting", "partner": "orion", "from_on": date(2026, 1, 1)}
    register = world("aurora").changed({"holds": [over, lasting]}).register()
    assert [each.id for each in likely_partners_of(register, TODAY)][:3] == ["lyra", "vega", "cetus"]


def test_without_any_that_may_be_shared_the_likeliest_is_taken(aurora: Register) -> None:
    register = replace(aurora, agreements={}, texts={}, tents={}, rules={})
    asset, partner = example_pair(register, "ana", TODAY)
    assert asset is not None
    assert partner is not None
    texts = [prompt.text for prompt in examples(register, "ana", TODAY)]
    assert not any("what does our" in text for text in texts)


def test_an_empty_register_still_has_examples(aurora: Register) -> None:
    register = Register(company=aurora.company)
    assert example_pair(register, "ana", TODAY) == (None, None)
    assert [prompt.text for prompt in examples(register, "ana", TODAY)] == [
        "which agreements expire within 180 days?",
        "which courses do I need?",
        "which partners are there?",
    ]
    no_assets = replace(aurora, assets={}, tents={})
    assert "may I share" not in examples(no_assets, "ana", TODAY)[0].text
