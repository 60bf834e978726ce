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
