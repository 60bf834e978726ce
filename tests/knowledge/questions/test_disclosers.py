"""Who would disclose: the asker, unless the words tell of somebody else (rule 4)."""

import pytest

from tests.knowledge.questions.messages import understood

ASKED = "may I share the scheduler source with Vega?"


@pytest.mark.parametrize(
    "text",
    [
        *("may cy do it?", "can cy do that instead of me?", "and cy?", "what about cy?", "could cy?", "may cy?"),
        *("is cy allowed?", "and what if cy did it?", "may cy send it?", "ok, and cy then?"),
    ],
)
def test_a_follow_up_about_a_colleague_is_answered_for_her(text: str) -> None:
    found = understood(text, ASKED)
    assert (found.discloser, found.discloser_unclear) == ("cy", False)


@pytest.mark.parametrize(
    "text",
    ["and kim?", "may cy or bo do it?", "and cy and bo?", "with cy?", "could an intern do it?", "may cy do it or bo?"],
)
def test_a_follow_up_about_no_one_known_colleague_is_never_the_askers(text: str) -> None:
    found = understood(text, ASKED)
    assert found.discloser is None
    assert found.discloser_unclear


@pytest.mark.parametrize("text", ["and the press kit? thanks bo", "for store planning, asks bo", "and Orion? bo asks"])
def test_a_colleague_beside_what_is_asked_anew_discloses_nothing(text: str) -> None:
    found = understood(text, ASKED)
    assert (found.discloser, found.discloser_unclear) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "may Orion share the roadmap with us?",
        "may Orion share its roadmap with us?",
        "is Orion allowed to share the roadmap with us?",
        "can Orion give me the interface description?",
        "may we get the roadmap from Orion?",
        "can I take the roadmap from Orion?",
    ],
)
def test_what_a_partner_would_give_us_is_not_ours_to_decide(text: str) -> None:
    assert understood(text).incoming


def test_nor_is_it_in_a_follow_up() -> None:
    assert understood("and may they share it with us?", "may I share the roadmap with Orion?").incoming


@pytest.mark.parametrize(
    "text",
    [
        "may Orion get the roadmap from us?",
        "can Orion have the roadmap, they would give us feedback",
        "may I get the roadmap to Orion?",
        "may I share the roadmap with Orion so that they work with us?",
    ],
)
def test_what_we_would_give_a_partner_is(text: str) -> None:
    found = understood(text)
    assert (found.incoming, found.discloser_unclear) == (False, False)
