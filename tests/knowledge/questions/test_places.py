"""Where something will be used, as messages state it (rules 21, 35)."""

import pytest

from knowledge.questions.places import find_territories
from tests.knowledge.questions.messages import REGISTER, reading


def places(text: str) -> tuple[str, ...]:
    return find_territories(reading(text), REGISTER)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("used in Galway and Leeds", ("IE", "GB")),
        ("for the Limerick stores", ("IE",)),
        ("at our Galway site", ("IE",)),
        ("the new Antwerp depot", ("BE",)),
        ("Dublin, Cork and Galway stores", ("IE",)),
        ("for the French stores", ("FR",)),
        ("only for the German market", ("DE",)),
        ("in Bavaria, Scotland and Puglia", ("DE", "GB", "IT")),
        ("in the Nordics", ("DK", "FI", "IS", "NO", "SE")),
        ("the Baltic states", ("EE", "LT", "LV")),
        ("DACH only", ("DACH",)),
        ("UK only", ("GB",)),
        ("DE, AT, CH", ("DE", "AT", "CH")),
        ("place is galway", ("IE",)),
        ("territory: Galway", ("IE",)),
        ("used around galway", ("IE",)),
        ("roadmap, Orion, Lisbon", ("PT",)),
        ("roadmap - Orion - Lisbon", ("PT",)),
        ("Lisbon?", ("PT",)),
        ("only Dublin after all", ("IE",)),
        ("Dublin rather than Cork", ("IE",)),
        ("Orion in Lausanne wants it", ("CH",)),
        ("a supplier in Belfast", ("GB",)),
        ("in London, Ontario", ("CA",)),
        ("in Paris, Germany and Spain", ("FR", "DE", "ES")),
        ("in Reading and Nice", ("reading", "FR")),
        ("in New York", ("US",)),
        ("for clinics in S\u00e3o Paulo", ("BR",)),
        ("around Waterford", ("IE",)),
        ("in irland", ("IE",)),
        ("roadmap, orion, irland", ("IE",)),
        ("in Chad", ("TD",)),
        ("in Georgia", ("GE",)),
        ("Jordan and Ireland", ("JO", "IE")),
        ("all Jordan stores", ("JO",)),
        ("at the Rotterdam port", ("NL",)),
        ("their team in Dublin", ("IE",)),
        ("worldwide", ("worldwide",)),
        ("mainly in Ireland", ("IE", "worldwide")),
    ],
)
def test_places_of_use_are_their_countries(text: str, found: tuple[str, ...]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("used in Narnia", ("narnia",)),
        ("territory: Narnia", ("narnia",)),
        ("in Ireland and Narnia", ("IE", "narnia")),
        ("used in Cambridge", ("cambridge",)),
        ("in the Victoria stores", ("victoria",)),
        ("used in Asia", ("asia",)),
        ("throughout Latin America", ("latin america",)),
    ],
)
def test_a_place_that_is_not_clear_stays_as_words(text: str, found: tuple[str, ...]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "not in Germany",
        "from Berlin to Orion",
        "I'm in Munich this week",
        "they're based in Cork",
        "our partner in Munich",
        "sent from our Dublin office",
        "our call in Paris",
        "meeting Orion in Hamburg tomorrow",
        "under Dutch law",
        "with the Paris team",
        "Vega's Japanese subsidiary",
        "it's nice to be in bed",
        "with Jordan",
        "Chad from Orion",
        "tell us",
        "IT asks",
        "5 GB of data",
        "put it in Excel",
        "used in Slack",
        "used in R2",
        "the roadmap from the Galway stores",
        "which licences lapse in March?",
        "lost in the metro",
        "in kind",
        "can't find this anywhere",
        "what about Brightwood Hospital",
        "roadmap for Orion, market analysis",
        "roadmap to Orion? Warm regards, Lucia, Madrid",
        "roadmap to Orion\n-- Tess\nBoston",
        "in Orion",
        "in",
    ],
)
def test_where_nothing_is_used_is_no_territory(text: str) -> None:
    assert places(text) == ()


def test_parts_of_names_are_no_places() -> None:
    text = "to Orion in Narnia and Lisbon"
    wording = reading(text)
    assert find_territories(wording, REGISTER, ((0, len(text)),)) == ()


@pytest.mark.parametrize("text", ["in Galway ", "Galway, ", "in Narnia and ", "in Abcdefgh ", "x "])
def test_very_many_places_are_read(text: str) -> None:
    assert len(places((text * 400)[:4_000])) <= 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trial in Bilbao, Spain", ("ES",)),
        ("roadmap, Orion, Lisbon + Barcelona", ("PT", "ES")),
        ("for Swedish viewers only", ("SE",)),
        ("the Scottish wind farms", ("GB",)),
        ("anywhere in Belgium", ("BE",)),
        ("anywhere in the world", ("worldwide",)),
        ("anywhere within the globe", ("worldwide",)),
        ("used in Ireland and beyond", ("IE", "worldwide")),
        ("used in ireland and narnia", ("IE", "narnia")),
        ("used in Ireland, thanks", ("IE",)),
        ("used in Ireland and Swedish", ("IE",)),
        ("used in Ireland and Later", ("IE",)),
        ("Galway alone, and soon", ("IE",)),
        ("they plan one for Naples", ("IT",)),
        ("installed at Rotterdam harbour", ("NL",)),
        ("roadmap to Orion (market research, IT)", ("IT",)),
    ],
)
def test_a_place_is_known_by_what_stands_around_it(text: str, found: tuple[str, ...]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "is it anywhere in our contract",
        "meant for Paris",
        "for Grace",
        "lost at Zurich airport",
        "ask Tom (IT)",
        "the Polish version of it",
        "the French subtitles market",
        "Nice!",
    ],
)
def test_what_only_looks_like_a_place_of_use_is_none(text: str) -> None:
    assert places(text) == ()
