"""No partner named where something is given is lost behind another one (rules 34, 38)."""

from itertools import product

import pytest

from tests.knowledge.questions.messages import partners_of

JOINTS = (
    *(", ", " and ", ", and ", " & ", " or ", " / ", " plus ", " as well as ", " then ", " and also ", ", or maybe "),
    *(" + ", " and to ", "; ", " and later ", " and possibly ", ", also ", " and even ", " and finally ", " | ", " - "),
    *("\n", "\n- ", "? And ", "? ", ". Also ", ". And maybe ", " — ", " besides ", " including ", " and next week "),
    *(" first, then ", " today and ", " and, if they ask, ", " and after that ", " (and ", " (plus "),
)
"""What people put between two names."""
FRAMES = (
    "may I share the roadmap with {}?",
    "is it ok to give {} the roadmap?",
    "roadmap to {}?",
    "can {} see the roadmap?",
    "roadmap -> {}",
    "I'd like to send the roadmap to {} today. Is that allowed?",
)


def joined(joint: str, first: str, second: str) -> str:
    return f"{first}{joint}{second}{')' if '(' in joint else ''}"


@pytest.mark.untraced
@pytest.mark.parametrize("frame", FRAMES)
def test_of_two_partners_none_is_lost_whatever_joins_them(frame: str) -> None:
    texts = {
        frame.format(joined(joint, *two)): {name.lower() for name in two}
        for joint, two in product(JOINTS, (("Orion", "Vega"), ("vega", "lyra")))
    }
    assert [text for text, meant in texts.items() if not meant <= set(partners_of(text))] == []


@pytest.mark.parametrize("strange", ["Foxglove", "acme", "another reseller", "a journalist", "the press"])
def test_one_that_is_not_registered_is_asked_about_between_others(strange: str) -> None:
    joints = (", ", " and ", " or ", " plus ", " then ", " and possibly ", " and later ", "; ")
    texts = [f"may I share the roadmap with Orion{joint}{strange} and Vega?" for joint in joints]
    found = {text: partners_of(text) for text in texts}
    assert [
        text for text, got in found.items() if not ({"orion", "vega"} <= set(got) and any("?" in each for each in got))
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "may I email the roadmap to Orion, cc Foxglove?",
        "may I email the roadmap to Orion with Foxglove in copy?",
        "may I share the roadmap with Orion, copying Foxglove?",
        "may I show Orion the roadmap in front of Foxglove?",
        "may I show Orion the roadmap while Foxglove is in the room?",
        "may I show Orion the roadmap with Foxglove on the call?",
    ],
)
def test_whoever_hears_what_is_told_to_another_is_asked_about(text: str) -> None:
    assert partners_of(text) == ("orion", "?Foxglove")
    assert partners_of(text.replace("Foxglove", "Vega")) == ("orion", "vega")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Orion knows the roadmap, may Vega know it too?", ("orion", "vega")),
        ("may I email Orion the roadmap, cc Petra from Orion?", ("orion",)),
        ("may I email the roadmap to Orion, cc Mark?", ("orion",)),
        ("roadmap to orion, thx?", ("orion",)),
        ("roadmap to orion, asap", ("orion",)),
        ("roadmap for orion, store planning?", ("orion",)),
        ("Vega is a client of ours. May Orion have the roadmap?", ("orion",)),
        ("Vega introduced us to Orion, can they have the roadmap?", ("orion",)),
        ("given that Vega is frozen, could Orion get the roadmap?", ("orion",)),
        ("may I share the roadmap with nobody but Orion?", ("orion",)),
        ("may I share the roadmap with no one other than Orion?", ("orion",)),
        ("may I share the roadmap with Orion tomorrow as well as with Vega?", ("orion", "vega")),
        ("may I share the press release with Orion and the press?", ("orion", "?press")),
    ],
)
def test_a_name_is_passed_over_only_where_its_place_tells_so(text: str, meant: tuple[str, ...]) -> None:
    assert partners_of(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "may I share the roadmap not with Vega but with Orion?",
        "may I share the roadmap not with Vega, but with Orion?",
        "may I share the roadmap with Orion, not with Vega?",
        "may I share the roadmap with Orion the way we shared it with Vega?",
        "as with Vega, may Orion get the roadmap?",
    ],
)
def test_whom_the_words_leave_out_or_compare_with_is_not_answered(text: str) -> None:
    assert partners_of(text) == ("orion",)


@pytest.mark.parametrize(
    "text",
    [
        "companies like Orion",
        "partners such as Orion",
        "any partner not called Orion",
        "any company besides Orion",
        "partners beyond Orion",
        "somebody without telling Orion",
        "anybody other than Orion",
    ],
)
def test_whoever_is_told_by_not_being_a_partner_is_never_that_partner(text: str) -> None:
    assert "orion" not in partners_of(f"may I share the roadmap with {text}?")
    assert "orion" not in partners_of(f"and with {text}?", "may I share the roadmap with Orion?")


@pytest.mark.parametrize("text", ["share the roadmap outside Orion?", "share the roadmap other than with Orion?"])
def test_outside_a_partner_is_not_the_partner(text: str) -> None:
    assert partners_of(f"may I {text}") == ()


OTHERS = (
    *("law firm", "bank", "insurer", "landlord", "acquirer", "owner", "new owner", "regulator", "joint venture"),
    *("spin-off", "hosting provider", "ex-CTO", "former employee", "mother company", "customers", "CEO's wife"),
)
THEIRS = (
    *("auditors", "product owner", "bank team", "press office", "whole company", "engineers", "CTO", "ad agency"),
    *("support contractor", "lawyers", "legal department"),
)


@pytest.mark.parametrize("head", OTHERS)
def test_the_head_noun_decides_who_is_no_part_of_the_partner(head: str) -> None:
    for frame in ("may I share the roadmap with Orion's {}?", "may I give Orion's {} the roadmap?"):
        found = partners_of(frame.format(head))
        assert len(found) == 1
        assert found[0].startswith("?orion's")


@pytest.mark.parametrize("head", THEIRS)
def test_people_and_teams_of_the_partner_are_the_partner(head: str) -> None:
    assert partners_of(f"may I share the roadmap with Orion's {head}?") == ("orion",)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the landlord of Orion", "landlord of orion"),
        ("the owner of Orion", "owner of orion"),
        ("a former employee of Orion", "employee of orion"),
        ("the wife of Orion's CEO", "wife of orion's ceo"),
        ("a friend of Orion's CEO", "friend of orion's ceo"),
        ("ex-Orion people", "ex-orion"),
        ("Orion customers", "orion customers"),
        ("Orion resellers", "orion resellers"),
    ],
)
def test_somebody_around_a_partner_is_asked_about(text: str, asked: str) -> None:
    assert partners_of(f"may I share the roadmap with {text}?") == (f"?{asked}",)


def test_one_who_left_the_partner_is_never_the_partner() -> None:
    assert "orion" not in partners_of("Orion's former CTO: roadmap?")
    assert partners_of("may Orion's ex-employee see the roadmap?") == ("?orion's ex-employee",)
