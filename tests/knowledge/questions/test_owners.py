"""Whose a thing is that bears the name of an asset (rules 25, 34)."""

import pytest

from knowledge.matching import Found
from knowledge.questions.owners import Owner, beside_owners, find_owners, not_ours, with_sources
from knowledge.questions.roles import Role, place_partners
from knowledge.questions.vocabulary import vocabulary
from tests.knowledge.questions.messages import REGISTER, reading

NAMES = vocabulary(REGISTER)


def owners(text: str) -> list[Owner]:
    wording = reading(text)
    return list(find_owners(wording, place_partners(wording, NAMES.partners), NAMES.own_name).values())


@pytest.mark.parametrize(
    "text",
    [
        "may I refresh Orion's copy of the roadmap?",
        "may Orion have the press kit for testing their roadmap?",
        "Bo would share their roadmap with Orion",
        "can our designers share their roadmap with Orion?",
        "Vega - roadmap to Orion",
        "where is the roadmap from",
        "Orion gave us feedback, may it have the roadmap?",
        "Orion told us the roadmap came late",
        "the roadmap, Orion asked us for it",
        "the roadmap Orion sent",
        "the roadmap is Orion's favourite thing",
        "may the Orion's team see Orion's roadmap people?",
    ],
)
def test_what_nothing_tells_to_be_of_another_has_no_owner(text: str) -> None:
    assert owners(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("may I share the roadmap from Vega with Orion?", True),
        ("may I share the Vega roadmap with Orion?", False),
        ("may I share Vega's roadmap with Orion?", False),
    ],
)
def test_a_partner_who_gave_a_thing_is_its_source_and_one_it_is_called_after_receives_nothing(
    text: str, *, told: bool
) -> None:
    wording = reading(text)
    placed = place_partners(wording, NAMES.partners)
    found = find_owners(wording, placed, NAMES.own_name)
    assert [owner.told for owner in found.values()] == [told]
    kept = {each.mention.text: each.role for each in with_sources(placed, found) if isinstance(each.mention, Found)}
    assert kept.pop("Orion") is Role.RECIPIENT
    assert kept == ({"Vega": Role.SOURCE} if told else {})


def test_what_a_partner_told_us_is_no_asset_and_what_is_ours_stays() -> None:
    wording = reading("may I share the roadmap from Vega with Orion?")
    ((at, owner),) = find_owners(wording, place_partners(wording, NAMES.partners), NAMES.own_name).items()
    mention = wording.items[at].mention
    assert mention is not None
    assert not_ours(wording, mention, owner, NAMES.assets) is None
    assert not_ours(wording, mention, None, NAMES.assets) is mention


def test_a_registered_receiver_is_never_taken_for_the_name_of_an_owner() -> None:
    wording = reading("is access to Vega's roadmap fine?")
    found = find_owners(wording, place_partners(wording, NAMES.partners), NAMES.own_name)
    vega = [(at, item.mention) for at, item in enumerate(wording.items) if item.key == "PARTNER" and item.mention]
    assert beside_owners(wording, vega, found) == vega
