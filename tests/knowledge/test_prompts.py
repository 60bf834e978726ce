"""A prompt names records by what people call them, and by their id where a name could be read as more than a name."""

from dataclasses import replace

import pytest

from knowledge.examples import example_pair, examples
from knowledge.inquiry import Fact
from knowledge.prompts import ask_agreement, ask_clause, ask_share, give_fact, give_facts, say_asset, say_partner
from knowledge.register import Register
from tests.case_worlds import world
from tests.worlds import TODAY, nordwind


@pytest.fixture(scope="module")
def aurora() -> Register:
    return world("aurora").register()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Product roadmap", "product roadmap"),
        ("API description", "API description"),
        ("R&D plan (2027)", "R&D plan (2027)"),
        ("<b>Plan</b>", "product-roadmap"),
        ("Plan? Yes! Approve: all", "product-roadmap"),
        ("x" * 61, "product-roadmap"),
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
