"""What a partner gave us is on record, and the register knows of it at once."""

import pytest
import yaml

from knowledge.disclosing.disclosures import Direction
from knowledge.register import Register
from knowledge.terms import Action
from storage.disclosures import DISCLOSURE
from storage.engine import reading
from tests.handlers.desk import NOW, Desk, edited, sample_files
from tests.handlers.logbook.diary import as_it_is, id_in, kept, send, waiting

TODAY = str(NOW.date())
TITLE = "Log what we were given"
INSTEAD = "    share_instead: [press-kit, blue-connector]\n"


APPROVALS = "approvals: # one asset, one partner; each named approver's latest word counts\n"


def loaded(desk: Desk) -> Register:
    """The whole register as it is now."""
    with reading(desk.engine) as session:
        head = desk.snapshots.find_head(session)
        assert head is not None
        return desk.snapshots.get(session, head)


def sample_approvals() -> list[object]:
    found: list[object] = yaml.safe_load(sample_files()["events.yaml"])["approvals"]
    return found


def test_an_asset_it_went_into_contains_the_partners_information_from_then_on(desk: Desk) -> None:
    assert desk.answers()[0].verdict == "yes_if"
    note = send(desk, TITLE, What="market figures", From="Vega", On=TODAY, Went_into="product roadmap")
    assert desk.answers()[0].verdict == "no"
    made = kept(desk, id_in(note)).disclosure
    assert (made.direction, made.asset, made.partner) == (Direction.IN, "product-roadmap", "vega")


def test_what_went_into_nothing_becomes_an_asset_of_its_own(desk: Desk) -> None:
    send(desk, TITLE, What="timing tables", From="Vega", On=TODAY)
    (asset,) = (each for each in loaded(desk).assets.values() if each.named_by is not None)
    assert (asset.sensitivity, asset.owner, asset.contains) == ("confidential", "ana", ("vega",))
    for words in ("Vega's timing tables", "the Vega timing tables", "the timing tables from Vega"):
        (answer,) = desk.answers(f"may I share {words} with Orion?")
        assert answer.verdict == "no"
        assert any(ground.gate == "ownership" and ground.result == "block" for ground in answer.grounds)


@pytest.mark.parametrize("what", ["source code", "their roadmap", "Vega"])
def test_what_is_given_is_never_taken_for_what_is_ours(desk: Desk, what: str) -> None:
    before = [desk.answers(f"may I share the {words} with Orion?") for words in ("roadmap", "source code")]
    send(desk, TITLE, What=what, From="Vega", On=TODAY)
    after = [desk.answers(f"may I share the {words} with Orion?") for words in ("roadmap", "source code")]
    assert [[(each.verdict, each.asset) for each in answers] for answers in after] == [
        [(each.verdict, each.asset) for each in answers] for answers in before
    ]


def test_what_names_its_giver_keeps_its_name(desk: Desk) -> None:
    send(desk, TITLE, What="Vega timing tables", From="Vega", On=TODAY)
    assert desk.answers("may I share Vega's timing tables with Orion?")[0].verdict == "no"


def test_what_was_given_before_is_the_same_asset(desk: Desk) -> None:
    first = send(desk, TITLE, What="timing tables", From="Vega", On=TODAY)
    again = send(desk, TITLE, What="the timing tables", From="Vega", On=TODAY, Version="2")
    assert kept(desk, id_in(again)).disclosure.asset == kept(desk, id_in(first)).disclosure.asset
    assert "Vega's timing tables counts as holding Vega Dynamics, Inc.'s information already." in again.lines


def test_a_name_that_is_an_asset_of_ours_is_asked_about(desk: Desk) -> None:
    desk.load(edited(sample_files(), "assets.yaml", ("aliases: [roadmap,", "aliases: [Vega plan, roadmap,")))
    note = send(desk, TITLE, What="Vega plan", From="Vega", On=TODAY)
    assert note.lines[0].startswith("“Product roadmap” is an asset already; if it holds what they gave us")
    assert desk.ledger(DISCLOSURE) == []
    assert desk.answers()[0].verdict == "yes_if"


def test_what_is_not_to_be_registered_is_on_record_alone(desk: Desk) -> None:
    number = desk.number()
    note = send(desk, TITLE, What="timing tables", From="Vega", On=TODAY, Register_it="no")
    assert kept(desk, id_in(note)).disclosure.asset is None
    assert desk.number() == number


def test_the_day_by_which_it_must_be_destroyed_is_a_duty(desk: Desk) -> None:
    note = send(desk, TITLE, What="timing tables", From="Vega", On=TODAY, Destroy_by="2027-01-31")
    duties = kept(desk, id_in(note)).open_duties
    assert (Action.DELETE, "2027-01-31") in [(duty.action, str(duty.due_on)) for duty in duties]


def test_from_an_unregistered_partner_it_is_asked_about_once(desk: Desk) -> None:
    first = send(desk, TITLE, What="a price list", From="Foxglove", On=TODAY)
    assert first.lines[0] == "No partner called “Foxglove” is registered."
    made = kept(desk, id_in(as_it_is(desk, TITLE, What="a price list", From="Foxglove", On=TODAY))).disclosure
    assert (made.partner, made.partner_words) == (None, "Foxglove")


def test_what_its_logger_cannot_see_of_an_asset_stays(desk: Desk) -> None:
    """Cy may not know of the Blue connector, which can be shared in the place of the roadmap."""
    files = edited(sample_files(), "assets.yaml", ("  - id: product-roadmap\n", f"  - id: product-roadmap\n{INSTEAD}"))
    desk.load(files)
    send(desk, TITLE, None, "cy", What="figures", From="Vega", On=TODAY, Went_into="product roadmap")
    stored = yaml.safe_load(desk.export()["assets.yaml"])["assets"]
    (asset,) = (each for each in stored if each["id"] == "product-roadmap")
    assert (asset["share_instead"], asset["contains"]) == (["press-kit", "blue-connector"], ["vega"])


def test_a_no_on_record_stays_one(desk: Desk) -> None:
    """A change of what an asset is made of ends the words on it (rule 31), but nobody ends a no by what she logs."""
    no = """\
  - {id: ap-no, approver: dana, asset: product-roadmap, partner: orion, word: "no", given_on: 2026-11-01}
"""
    desk.load(edited(sample_files(), "events.yaml", (APPROVALS, f"{APPROVALS}{no}")))
    assert desk.answers()[0].verdict == "no"
    send(desk, TITLE, None, "cy", What="test comments", From="Orion", On=TODAY, Went_into="product roadmap")
    assert desk.answers()[0].verdict == "no"
    send(desk, TITLE, None, "cy", What="more comments", From="Orion", On=TODAY, Went_into="product roadmap")
    assert len(desk.ledger("approval")) == len(sample_approvals()) + 2


def test_a_yes_that_would_count_again_by_it_is_left_to_those_who_keep_the_register(desk: Desk) -> None:
    yes = """\
  - id: ap-yes
    approver: dana
    asset: product-roadmap
    partner: vega
    given_on: 2026-11-01
    basis: confidential|@orion
"""
    desk.load(edited(sample_files(), "events.yaml", (APPROVALS, f"{APPROVALS}{yes}")))
    note = send(desk, TITLE, None, "cy", What="other figures", From="Orion", On=TODAY, Went_into="product roadmap")
    assert note.lines[1].startswith("No answer takes it into account yet")
    assert loaded(desk).assets["product-roadmap"].contains == ()
    (told,) = [each for each in waiting(desk, "dana") if "could not take it in" in each.note.headline]
    assert [each.text for each in told.next][1] == "change asset product-roadmap"


@pytest.mark.parametrize("what", ["blue connector", "scheduler source", "Blue", "Vega blue connector", "krypton"])
def test_a_name_that_somebody_hidden_has_is_taken_like_any_other(desk: Desk, what: str) -> None:
    """Cy is not in the tent: a refusal would tell her that there is such a thing."""
    note = send(desk, TITLE, None, "cy", What=what, From="Vega", On=TODAY)
    assert note.lines[1].endswith("counts as holding Vega Dynamics, Inc.'s information from now on.")
    name = what if "Vega" in what else f"Vega's {what}"
    assert desk.answers(f"may I share {name} with Orion?", "eve")[0].verdict == "no"


def test_a_name_that_gives_away_what_its_author_knows_is_for_those_who_know_it(desk: Desk) -> None:
    send(desk, TITLE, None, "ana", What="blue connector", From="Vega", On=TODAY)
    assert desk.answers("may I share Vega's blue connector with Orion?", "bo")[0].verdict == "no"
    assert desk.answers("may I share Vega's blue connector with Orion?", "eve")[0].verdict == "unknown"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"Went into": "the moon"}, "No asset called “the moon” is registered."),
        ({"Destroy by": "soon"}, "“soon” is no date; write it as 2026-11-22."),
        ({"From": ""}, "From is not filled in."),
        ({"How": "pigeon"}, "How must be one of written, oral, demo or access."),
        ({"Under": "x"}, "No agreement called “x” is registered; leave Under empty if in doubt."),
        ({"Received by": "zoe"}, "“zoe” is nobody we know here; write a name or an id."),
        ({"To": "Vega"}, "“To” is no field of this form; a line of it looks like `From: Vega`."),
        ({"Marking": "x" * 501}, "Marking has more than 500 letters; say where it lies instead."),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_recorded(desk: Desk, fields: dict[str, str], told: str) -> None:
    note = send(desk, TITLE, {"What": "timing tables", "From": "Vega", "On": TODAY} | fields)
    assert any(line.startswith(told) for line in note.lines)
    assert desk.ledger(DISCLOSURE) == []


def test_an_id_that_is_taken_by_something_hidden_tells_nothing(desk: Desk) -> None:
    seen = send(desk, TITLE, None, "cy", What="scheduler source", From="Orion", On=TODAY)
    assert id_in(seen)
    assert desk.answers("may I share the scheduler source with Vega?", "ana")[0].asset == "scheduler-source"
