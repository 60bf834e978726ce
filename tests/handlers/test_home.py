"""The first screen shows what the person may know of, and examples that work."""

from handlers.home import Home, describe_register, find_home, list_people
from handlers.replies import Note
from tests.handlers.desk import NOW, Desk, edited, sample_files


def home(desk: Desk, person: str = "ana") -> Home:
    found = find_home(person, desk.engine, desk.snapshots, at=NOW)
    assert found is not None
    return found


def test_partners_and_assets_are_those_the_person_may_know_of(desk: Desk) -> None:
    ana, cy = home(desk, "ana"), home(desk, "cy")
    assert [partner.name for partner in ana.partners] == [
        "Cetus Cloud B.V.",
        "Draco Analytics Ltd",
        "Hydra Labs",
        "Lyra Retail plc",
        "Orion Systems GmbH",
        "Vega Dynamics, Inc.",
    ]
    assert ana.partners == cy.partners
    hidden = {asset.name for asset in ana.assets} - {asset.name for asset in cy.assets}
    assert hidden == {"Scheduler source", "Blue connector"}
    press = next(asset for asset in cy.assets if asset.name == "Press kit")
    assert (press.kind, press.aspects, press.sensitivity) == ("press-material", ("what",), "public")


def test_every_question_that_is_offered_is_understood(desk: Desk) -> None:
    found = home(desk, "cy")
    offered = (*found.examples, *(each.example for each in found.partners), *(each.example for each in found.assets))
    assert all(offered)
    for words in offered:
        reply = desk.ask(words, "cy").reply
        if isinstance(reply, Note):
            assert reply.topic != "none", words
        else:
            assert all(answer.asset and answer.partner for answer in reply), words  # type: ignore[union-attr]  # no outsider


def test_an_outsider_has_no_home(desk: Desk) -> None:
    assert find_home("finn", desk.engine, desk.snapshots, at=NOW) is None
    assert find_home("mallory", desk.engine, desk.snapshots, at=NOW) is None


def test_without_assets_or_partners_nothing_is_offered_to_ask(empty_desk: Desk) -> None:
    empty_desk.load(
        {"company.yaml": b"company: {name: N, time_zone: UTC}", "people.yaml": b"people: [{id: a, name: A}]"}
    )
    found = home(empty_desk, "a")
    assert (found.company, found.partners, found.assets) == ("N", (), ())
    assert describe_register(empty_desk.engine, empty_desk.snapshots, at=NOW) == "N on 2026-11-22"


def test_everybody_of_a_sample_is_listed_with_who_is_an_outsider(desk: Desk) -> None:
    desk.load(edited(sample_files(), "people.yaml", ("joined_on: 2024-02-01", "left_on: 2026-11-21")))
    people = list_people(desk.engine, desk.snapshots, at=NOW)
    assert [person.id for person in people if person.is_outsider] == ["cy", "finn"]
    assert people[0].name == "Ana Ferreira"
