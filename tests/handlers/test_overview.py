"""A list has the records asked for, as far as whoever can read it may know of them, and counts no others."""

from dataclasses import replace

import pytest

from handlers.overview import show_overview
from knowledge.assets import Sensitivity
from knowledge.matching import Found
from knowledge.prospects import MOST_DECISIONS
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from tests.handlers.desk import Desk, asked_of, sample_register


def listed(desk: Desk, text: str, person: str = "ana") -> tuple[str, list[str]]:
    note = desk.note(text, person)
    assert note.topic == "overview"
    return note.headline, [line.partition(":")[0] for line in note.lines]


@pytest.mark.parametrize(
    ("text", "headline", "names"),
    [
        ("which partners are on hold?", "1 partner is on hold.", ["Cetus Cloud B.V."]),
        (
            "which partners have no agreement in force?",
            "2 partners without an agreement in force.",
            ["Draco Analytics Ltd", "Hydra Labs"],
        ),
        ("which partners have no data licence?", "5 partners without a data licence in force.", None),
        ("which partners are strategic?", "No partner is strategic.", []),
        (
            "what assets does Bo own?",
            "3 assets are owned by Bo Lindholm.",
            ["Blue connector", "Interface description", "Scheduler source"],
        ),
        (
            "which assets are mine?",
            "2 assets are owned by Ana Ferreira.",
            ["Design notes", "Integration guide"],
        ),
        ("which agreements are in force?", "6 agreements are in force.", None),
        ("which NDAs do we have?", "4 agreements are of the kind NDA.", None),
        ("which agreements do we have with Orion?", "1 agreement with Orion Systems GmbH is registered.", None),
    ],
)
def test_only_the_records_asked_for_are_listed(desk: Desk, text: str, headline: str, names: list[str] | None) -> None:
    told, lines = listed(desk, text)
    assert told == headline
    assert names in (None, lines)


def test_what_is_hidden_is_neither_listed_nor_counted(desk: Desk) -> None:
    assert listed(desk, "what assets does Bo own?", "cy") == (
        "1 asset is owned by Bo Lindholm.",
        ["Interface description"],
    )
    assert listed(desk, "which assets are restricted?", "cy") == ("No asset is restricted.", [])


def test_what_was_not_looked_at_is_counted_and_said() -> None:
    """A register with more assets than one reply decides about; no partner has an agreement, so all is soon decided."""
    sample = sample_register()
    press_kit, hydra = sample.assets["press-kit"], sample.partners["hydra"]
    many = [f"kit-{number:04}" for number in range(MOST_DECISIONS + 2)]
    register = Register(
        company=sample.company,
        people={"ana": sample.people["ana"]},
        partners={"hydra": hydra, "lyra": sample.partners["lyra"]},
        assets={id: replace(press_kit, id=id, name=id, sensitivity=Sensitivity.INTERNAL, owner=None) for id in many},
    )
    asked = asked_of(register)
    to_hydra = Understood(intent=Intent.OVERVIEW, listing="shareable", partners=(Found("hydra", 0, 5, "hydra"),))
    assert "2 more assets were not looked at; ask about one by name." in show_overview(to_hydra, asked).lines
    to_nobody = show_overview(Understood(intent=Intent.OVERVIEW, listing="not_shareable"), asked)
    assert "2 assets could not be settled for so many partners; ask by name." in to_nobody.lines
    assert to_nobody.headline == f"{MOST_DECISIONS} assets may go to no partner today."


def test_from_a_part_one_gets_to_the_whole(desk: Desk) -> None:
    for text, whole in (
        ("which partners are strategic?", "which partners are there?"),
        ("which assets are restricted?", "which assets are there?"),
    ):
        assert whole in [choice.text for choice in desk.note(text).choices]
