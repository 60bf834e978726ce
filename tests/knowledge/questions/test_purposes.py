"""What something is for, as messages state it (rules 20, 35)."""

import pytest

from knowledge.questions.purposes import find_purposes
from tests.knowledge.questions.messages import REGISTER, reading


def purposes(text: str) -> tuple[str, ...]:
    return find_purposes(reading(text), REGISTER)


@pytest.mark.parametrize(
    "text",
    [
        "trends to Lyra for store planning?",
        "to Lyra for planning new stores in Dublin",
        "to Lyra for stor planing in irland",
        "basket trends / Lyra / store planning",
        "basket trends / Lyra / planing stores",
        "may Lyra plan stores with it? purpose: planning of stores",
        "Lyra wants to plan new stores with it",
        "so that they can plan their stores",
        "for the purpose of store planning",
    ],
)
def test_a_purpose_of_the_tree_is_known_in_its_forms(text: str) -> None:
    assert purposes(text) == ("store-planning",)


@pytest.mark.parametrize(
    "text",
    ["for ads", "they want to advertise", "they're doing a billboard campaign", "for an advertising campaign"],
)
def test_a_name_of_one_word_is_known_in_its_forms(text: str) -> None:
    assert purposes(text) == ("advertising",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("for debugging the advertising module in the new release", ("debugging the advertising module",)),
        ("for supporting the stores", ("supporting the stores",)),
        ("for planning", ("planning",)),
        ("for store openings", ("store openings",)),
    ],
)
def test_less_than_the_whole_name_is_no_purpose_of_the_tree(text: str, found: tuple[str, ...]) -> None:
    assert purposes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("for testing the integration", ("testing the integration",)),
        ("for testing the", ("testing",)),
        ("for testing and debugging", ("testing", "debugging")),
        ("to Orion to decide where to open shops", ("decide where to open shops",)),
        ("Orion is choosing where new branches should open in Puglia", ("choosing where new branches should open",)),
        ("so they can debug", ("debug",)),
        ("so that they can do safety monitoring", ("safety monitoring",)),
        ("for sizing the next batch", ("sizing the next batch",)),
        ("we'd call it route optimisation", ("route optimisation",)),
        ("purpose: a pilot", ("pilot",)),
        ("purpose is shelf layout", ("shelf layout",)),
        ("the purpose pilot", ("pilot",)),
        ("roadmap, Orion, debugging purposes", ("debugging",)),
        ("for testing purposes", ("testing",)),
        ("as part of the pilot", ("pilot",)),
        ("an evaluation copy", ("evaluation",)),
        ("roadmap / Orion / support case", ("support case",)),
        ("planning only", ("planning",)),
        ("for research on treatment response", ("research on treatment response",)),
        ("for testing their roadmap tool", ("testing their roadmap tool",)),
        ("context: vega integration sprint", ("integration sprint",)),
        ("for due diligence", ("due diligence",)),
        ("for store planning and other things", ("store-planning", "and other")),
        ("for store planning and route optimisation", ("store-planning", "route optimisation")),
        ("for store planning, and only in Ireland", ("store-planning",)),
        ("for store planning in Ireland, and for route optimisation", ("store-planning", "route optimisation")),
    ],
)
def test_other_purposes_stay_as_stated(text: str, found: tuple[str, ...]) -> None:
    assert purposes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "not for advertising",
        "not for testing",
        "asked for the roadmap",
        "for two hours",
        "for the third time",
        "for Denise Falk",
        "for their engineers",
        "for dinner",
        "for an exception",
        "for the avoidance of doubt",
        "for recording something",
        "for the Limerick stores",
        "for Ireland",
        "for Bavaria",
        "for now",
        "for",
        "purpose",
        "purpose of it",
        "our purposes",
        "thanks for testing",
        "I want to share it",
        "Orion wants to see it",
        "they are asking",
        "may I ask Orion to sign it",
        "with Vega's purchasing team",
        "roadmap to Orion -- Tess O'Brien, Business Development, Boston",
        "roadmap, Orion, tomorrow",
        "they may test it",
        "green light for the connector to Orion",
        "for Lyra's advertising team",
        "for my techs",
    ],
)
def test_what_is_no_purpose_is_none(text: str) -> None:
    assert purposes(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("they plan a costume exhibition with the roadmap", ("costume exhibition",)),
        ("they're writing a thesis about it", ("thesis",)),
        ("Vega is working on a heat map", ("heat map",)),
        ("its actuaries are pricing a policy", ("pricing a policy",)),
        ("Vega could map the soil with it", ("map the soil",)),
        ("Orion would use it in its menu design", ("menu design",)),
        ("put it in their brochure", ("brochure",)),
        ("we'd file it under warranty claims", ("warranty claims",)),
        ("on account of insurance underwriting", ("insurance underwriting",)),
        ("in support of the safety case", ("safety case",)),
        ("with a view to opening a bakery", ("opening a bakery",)),
        ("it's about colour grading", ("colour grading",)),
        ("reason: harvest forecasting", ("harvest forecasting",)),
        ("their aim is to reduce scrap", ("reduce scrap",)),
        ("which would help them predict queue lengths", ("predict queue lengths",)),
        ("so it can connect the lathe", ("connect the lathe",)),
        ("Orion needs it to repair the hoist", ("repair the hoist",)),
        ("Orion wants to test their conveyor", ("test their conveyor",)),
        ("for Orion's outage planning", ("outage planning",)),
        ("for the Rotterdam project", ("rotterdam project",)),
        ("roadmap to Orion for press purposes", ("press",)),
        ("roadmap -> Orion, tender preparation, ok?", ("tender preparation",)),
        ("what about festival planning instead?", ("festival planning",)),
        ("and dubbing tests?", ("dubbing tests",)),
        ("What for? Choosing a supplier.", ("choosing a supplier",)),
    ],
)
def test_a_purpose_is_known_by_the_grammar_around_it(text: str, found: tuple[str, ...]) -> None:
    assert purposes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "for Orion's turbine crew",
        "with a view to the NDA",
        "Orion is begging for it",
        "use it in their Limerick stores",
        "does Orion want it to",
        "which helps us",
        "does it fall under the NDA",
        "they are writing to us",
        "the name for the connector",
        "roadmap for one, media kit for the other",
        "is the annual training done?",
        "Tess, roadmap, Orion testers, ok?",
        "good morning",
        "Orion, roadmap, press kit, Testing Ltd",
        "may Lyra train a model on the basket trends",
        "will that help Orion train a model on it",
        "so that they can test it",
        "it's about the contract",
        "the purpose is unclear",
    ],
)
def test_what_only_looks_like_a_purpose_is_none(text: str) -> None:
    assert purposes(text) == ()
