"""Whom of the partner's people and teams messages name (rule 35)."""

import pytest

from knowledge.questions.recipients import find_recipients
from tests.knowledge.questions.messages import REGISTER, reading


def recipients(text: str) -> tuple[str, ...]:
    return find_recipients(reading(text), REGISTER, ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orion's CTO is curious", ("cto",)),
        ("Orion's current plant manager", ("plant manager",)),
        ("for Vega's Tomasz, please", ("tomasz",)),
        ("Vega's Priya yet", ("priya",)),
        ("Vega's Mei Chen", ("mei chen",)),
        ("their security team", ("security team",)),
        ("to Petra from Orion", ("petra",)),
        ("it went to jens at Orion", ("jens",)),
        ("the build team at Vega", ("build team",)),
        ("the process engineers of Orion", ("process engineers",)),
        ("Orion engineers", ("engineers",)),
        ("Maria (Vega)", ("maria",)),
        ("jo@vega.example wants it", ("jo@vega.example",)),
        ("Vega's Japanese subsidiary", ("japanese subsidiary",)),
        ("Orion's parent company", ("parent company",)),
        ("Orion's whole company or just the devs", ("whole company", "devs")),
        ("Orion's head of expansion, Aoife, wants it", ("aoife",)),
        ("Orion's CFO (Ruth Adeyemi)", ("ruth adeyemi",)),
        ("Orion's CFO, Dr. Ruth Adeyemi, wants it", ("ruth adeyemi",)),
        ("Orion's CFO, who wants it", ("cfo",)),
        ("Orion's muse asked for it", ("muse",)),
        ("Orion's data scientists", ("data scientists",)),
        ("may Orion resell it to a supplier in Belfast", ("supplier",)),
        ("recipient: the dev team, 4 people", ("dev team",)),
        ("told Grace on the phone", ("grace",)),
        ("showed Mei Lin the deck", ("mei lin",)),
        ("and Mei instead of him?", ("mei",)),
        ("their warehouse may have it", ("warehouse",)),
    ],
)
def test_people_and_teams_of_the_partner_are_recipients(text: str, found: tuple[str, ...]) -> None:
    assert recipients(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "our contacts at Orion",
        "someone at Orion",
        "the Orion people",
        "Vega's former CTO now runs a firm",
        "their partner page",
        "the Orion developer terms",
        "passed the Orion lab briefing",
        "Orion's rivals would pay for it",
        "Orion's report says so",
        "Orion's API is new",
        "Orion's Kubernetes cluster is new",
        "has to redo the Orion training",
        "Orion's big new thing is here",
        "test it in their lab",
        "the roadmap of Orion",
        "recipient: 4",
        "recipient",
        "told them",
        "told",
        "rather not",
        "instead of them",
        "may Orion pass it on to a meeting",
        "their",
        "our boss",
    ],
)
def test_nobody_in_particular_is_no_recipient(text: str) -> None:
    assert recipients(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("send it to Wen Li over at Orion", ("wen li",)),
        ("to the guys in Lausanne at Orion", ()),
        ("the welders at Orion need it", ("welders",)),
        ("the whole company at Orion", ("whole company",)),
        ("can the night shift at Orion see it", ("night shift",)),
        ("the new hire over at Vega", ("new hire",)),
        ("may Orion forward it to its toolmaker?", ("toolmaker",)),
        ("Orion wants to pass it on to a foundry", ("foundry",)),
        ("Orion leaked our roadmap to a journalist", ("journalist",)),
        ("Vega's Grace forwarded it to her brother", ("brother",)),
        ("Orion's head of dubbing", ("head of dubbing",)),
        ("a consultant of theirs", ("consultant",)),
        ("Orion has a newcomer in the kiln group", ("newcomer",)),
        ("recipients: sound engineers and colourists", ("sound engineers", "colourists")),
        ("to Vega, only the pricing analysts", ("pricing analysts",)),
        ("hand it to Rowan Pike, Orion", ("rowan pike",)),
        ("Jo Tan (marketing at Orion) wants it", ("jo tan",)),
        ("Orion's lawyer says she needs it", ("lawyer",)),
        ("may Orion pass it to competitor spies", ("competitor",)),
        ("Orion's head of dubbing, Aoife, wants it", ("aoife",)),
    ],
)
def test_people_are_known_by_how_they_stand_to_the_partner(text: str, found: tuple[str, ...]) -> None:
    assert recipients(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Orion's lawyer claims that we are late",
        "it lies on Orion's desk",
        "only the owner may approve",
        "may Orion connect it to a server",
        "to their scanner",
        "may Orion give it to a",
        "Orion has a question",
        "the roadmap, Orion, Limerick",
        "roadmap to Orion. Best, Tess O'Brien, Orion desk",
        "at Orion the company",
        "may Orion pass it to the",
    ],
)
def test_what_is_nobody_who_receives_is_none(text: str) -> None:
    assert recipients(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("to Mia Holt's boss", ("mia holt's boss",)),
        ("to Mia's boss", ("mia's boss",)),
        ("to a friend of Mia Holt", ("friend of mia holt",)),
        ("to the colleagues of Mia Holt at Vega", ("colleagues of mia holt",)),
        ("to the assistant to Mia Holt", ("assistant to mia holt",)),
        ("to Mia Holt's inbox", ("Mia Holt",)),
        ("to Mia Holt", ("Mia Holt",)),
        ("to Mia", ("mia",)),
        ("to mia.holt@vega.example", ("Mia Holt",)),
        ("to m.holt@vega.example", ("m.holt@vega.example",)),
        ("to mia.holt@vega.example and Mia Holt's manager", ("Mia Holt", "mia holt's manager")),
    ],
)
def test_who_is_told_by_a_registered_person_is_not_that_person(text: str, found: tuple[str, ...]) -> None:
    assert find_recipients(reading(text), REGISTER, ("vega",)) == found
