"""A partner that only tells who somebody else is receives nothing (rule 34)."""

from datetime import date

import pytest

from knowledge.matching import Found
from knowledge.questions.relations import companies_named, find_relations
from knowledge.questions.understanding import understand
from tests.knowledge.questions.messages import REGISTER, reading

TODAY = date(2026, 11, 22)


def partners(text: str) -> tuple[str, ...]:
    """The ids of the partners meant, `?` for one to be asked about."""
    found = understand(text, REGISTER, TODAY).partners
    return tuple(each.id if isinstance(each, Found) else "?" for each in found)


@pytest.mark.untraced
@pytest.mark.parametrize(
    "text",
    [
        "can I share the roadmap with someone who works with Orion?",
        "a vendor Orion recommended wants the roadmap",
        "new vendor, recommended by Orion, roadmap ok?",
        "is it ok to give the roadmap to a former Orion employee",
        "an ex Orion developer freelances for us now, may she see the roadmap",
        "somebody at a Vega reseller asks for the roadmap",
        "roadmap for Kelmar, who know us through Orion, fine?",
        "Kelmar builds on Orion's product. can they have the roadmap",
        "Can Kelmar (they bought Orion last year) get the roadmap?",
        "Kelmar, formerly part of Orion, asks for the roadmap",
        "Kelmar is working with Orion on a bid and asks for the roadmap. Send?",
        "On Orion's recommendation we want to hand the roadmap to Kelmar.",
        "Kelmar uses the same parser as Orion, so can they have the roadmap",
        "Orion's ex CTO runs Kelmar now. roadmap for him ok?",
        "can we tell kelmar (who compete with Orion) about the roadmap",
        "A friend of mine left Orion for Kelmar. She wants the roadmap.",
        "may the auditor who audits both us and Orion see the roadmap",
        "our supplier for the Orion project would need the roadmap",
        "in the joint project with Orion there is also Kelmar, may they have the roadmap?",
        "Kelmar wants to compare our roadmap with Orion's. May I send it?",
        "a bank that advises Orion wants to read the roadmap",
        "Kelmar via Orion: roadmap?",
        "my old boss at Orion is at Kelmar now, can he have a look at the roadmap",
        "the roadmap to a startup founded by two people from Orion?",
        "an engineer who used to work at Orion wants the roadmap",
        "a startup in Orion's programme asks for the roadmap",
        "Suppose Kelmar acquired Orion. May they see the roadmap?",
    ],
)
def test_who_is_told_by_a_partner_is_asked_about(text: str) -> None:
    assert partners(text) == ("?",)


@pytest.mark.parametrize(
    "text",
    [
        "can I share the roadmap with someone who works at Orion?",
        "the contractor Orion uses for testing wants the roadmap",
        "the students Orion supervises want the roadmap",
        "can the riggers Orion sends us see the roadmap",
        "the welders who work at Orion want the roadmap",
        "the inspectors working at Orion want the roadmap",
        "our engineer who visits Orion tomorrow wants to bring the roadmap",
        "I'm working with Orion, can I share the roadmap?",
        "Orion, a customer of ours, would like the roadmap",
        "at Orion's request, may I share the roadmap",
        "a contact at Orion wants the roadmap",
        "who of the people we met shared the roadmap with Orion? may they have it",
        "may we share the roadmap with Orion's auditors",
        "Tobias asked whether Orion may have the roadmap",
        "Whether or not Vega is a competitor of Orion, may Orion have the roadmap?",
        "Roadmap, Orion. Gunnhild will send it tomorrow",
        "Does Confluence count as sharing if Orion reads the roadmap there?",
        "The team that supports Orion wants to send them the roadmap",
        "the people who know Kubernetes at Orion need the roadmap",
        "we use Confluence at Orion, may they get the roadmap there",
        "OK TO SHARE THE ROADMAP WITH ORION, ASAP",
    ],
)
def test_the_partners_own_people_are_the_partner(text: str) -> None:
    assert partners(text) == ("orion",)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Can Orion or whoever owns it now have the roadmap?", ("orion", "?")),
        ("can we let Orion and its subsidiaries have the roadmap", ("orion", "?")),
        ("roadmap -> orion, design notes -> kelmar?", ("orion", "?")),
        ("no longer Vega, Orion should get the roadmap", ("orion",)),
        ("keep Vega out of it, may Orion get the roadmap", ("orion",)),
        ("the deck that we sent Orion: can Vega have it too? It is the roadmap", ("vega",)),
        ("Vega's asking what we told Orion about the roadmap. can I say?", ("vega",)),
        ("They (Vega) want the roadmap. They'd pass it to Orion. Ok?", ("vega",)),
    ],
)
def test_each_partner_has_its_own_place(text: str, meant: tuple[str, ...]) -> None:
    assert partners(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Boa tarde, the engineers of Orion want it",
        "Jan looks at it",
        "Zurich has it",
        "may Tobias have it",
        "Completion wants a date",
        "for Kelmar (Orion)",
        "SHARE IT WITH COMPLETION NOW PLEASE",
    ],
)
def test_not_every_capital_names_a_company(text: str) -> None:
    assert list(companies_named(reading(text))) == []


def test_a_clause_that_gives_something_tells_nobody() -> None:
    assert list(find_relations(reading("the people who will present the roadmap to Orion"))) == []
    assert list(find_relations(reading("the people who will show it to Orion"))) == []
    assert list(find_relations(reading("we heard that Orion wants it"))) == []
