"""A name in a form's field is the one record that it names as a whole, or none."""

import pytest

from knowledge.naming import (
    find_agreement,
    find_asset,
    find_partner,
    find_person,
    find_places,
    find_purpose,
    find_vertical,
)
from tests.handlers.desk import sample_register

SAMPLE = sample_register()


@pytest.mark.parametrize("words", ["orion", "Orion", "Orion Systems GmbH", "ORION SYSTEMS", "orion systems gmbh"])
def test_a_partner_is_named_however_the_name_is_written(words: str) -> None:
    assert find_partner(words, SAMPLE).id == "orion"


@pytest.mark.parametrize("words", ["Orin", "Orion Denmark", "Orion and Vega", "the people at Orion", "", "Örion\u200b"])
def test_what_is_only_like_a_partners_name_is_none(words: str) -> None:
    assert find_partner(words, SAMPLE).id is None


def test_the_nearest_are_offered() -> None:
    assert find_partner("Orin", SAMPLE).nearest == ("orion",)
    assert find_asset("product roadmaps", SAMPLE).id in (None, "product-roadmap")


@pytest.mark.parametrize(
    ("words", "id"), [("ana", "ana"), ("Ana Ferreira", "ana"), ("ANA@aurora-robotics.example", "ana"), ("zoe", None)]
)
def test_a_person_is_named_by_id_name_or_address(words: str, id: str | None) -> None:
    assert find_person(words, SAMPLE).id == id


def test_agreements_purposes_and_verticals_have_names_and_ids() -> None:
    assert find_agreement("Orion Mutual NDA", SAMPLE).id == find_agreement("orion-mnda", SAMPLE).id == "orion-mnda"
    assert find_purpose("Store planning", SAMPLE).id == find_purpose("store layout", SAMPLE).id == "store-planning"
    assert find_vertical("Grocery", SAMPLE).id == "grocery"
    assert find_purpose("world peace", SAMPLE).id is None


@pytest.mark.parametrize(
    ("words", "places"),
    [("Ireland", ("IE",)), ("GB", ("GB",)), ("dach", ("DACH",)), ("the moon", ("the moon",))],
)
def test_places_are_regions_countries_or_words(words: str, places: tuple[str, ...]) -> None:
    found = find_places(words, SAMPLE)
    assert found == places or (words == "dach" and set(found) == {"AT", "CH", "DE"})
