"""Records are changed by forms in the shape of the register files, with all that `check` would find told."""

import pytest

from handlers.replies import Note
from tests.handlers.changing.reading import notices, proposal, register_of, revision, said
from tests.handlers.desk import Desk, edited, sample_files

NDA = """Add a record
Record: agreement
Id: hydra-nda
Name: Hydra NDA
Kind: nda
Partner: hydra
Effective on: 2026-12-01
Terms: - id: permit-what
    clause: "2.1"
    quote: Either party may disclose what its products do.
    effect: permit
    aspects: [what]
Text: # Mutual NDA

  1. Parties

  2. Disclosure

  2.1 Either party may disclose what its products do.
Why: signed today"""


def form_of(note: Note) -> str:
    assert note.form is not None, note
    return note.form.text


def test_a_form_is_filled_in_with_the_record_and_changes_nothing_as_it_is(desk: Desk) -> None:
    note = desk.note("change partner orion", "eve")
    assert note.headline == "This is partner Orion Systems GmbH (orion). Nothing is changed until you send it."
    assert "Teams: - name: Product\n    people: [Matthias Oberlander, Katrin Seidl]" in form_of(note)
    again = desk.note(form_of(note), "eve")
    assert again.headline.startswith("The register says all of this already")
    assert again.form == note.form


def test_a_field_is_emptied_by_none_and_kept_where_it_is_left_out(desk: Desk) -> None:
    note = desk.note("Change a record\nRecord: partner\nId: orion\nStatus: former\nWhy: over", "eve")
    assert note.headline == "Partner Orion Systems GmbH (orion) is changed."
    assert "status: active → former" in note.lines
    assert "Revision 2, by Eve Marchetti: over." in note.lines
    desk.note("Change a record\nRecord: partner\nId: orion\nDue diligence: none", "eve")
    orion = register_of(desk).partners["orion"]
    assert (orion.status, orion.due_diligence, orion.manager) == ("former", None, "eve")


def test_a_form_shown_before_somebody_else_changed_it_is_shown_anew(desk: Desk) -> None:
    form = form_of(desk.note("change partner orion", "eve"))
    desk.note("Change a record\nRecord: partner\nId: orion\nStatus: former", "eve")
    note = desk.note(form.replace("Country: DE", "Country: AT"), "eve")
    assert note.headline.startswith("It was changed since this form was shown")
    assert "Status: former" in form_of(note)
    assert revision(desk) == 2


PROBLEMS = [
    ("Tier: x", ["partner `orion`, tier: `tier` must be one of `strategic`, `standard` or `trial`, not `x`"]),
    ("Teams: - [", ["partner `orion`, teams: the list or block that opens here is not closed; look for its end"]),
    (
        "Manager: evee\nParent: vga",
        [
            "partner `orion`, manager: there is no person `evee`; did you mean `eve`?",
            "partner `orion`, parent: there is no partner `vga`; did you mean `vega`?",
        ],
    ),
    ("Tear: gold", ["partner `orion`: there is no field “Tear”; begin a line that goes on with two spaces"]),
    ("so", ["partner `orion`: this belongs to no field: “so”; begin a line that goes on with two spaces"]),
]


def test_every_problem_is_told_with_its_field_and_nothing_is_changed(desk: Desk) -> None:
    for fields, problems in PROBLEMS:
        note = desk.note(f"Change a record\nRecord: partner\nId: orion\n{fields}", "eve")
        assert note.headline == f"Nothing was changed: {len(problems)} problem{'s' if len(problems) > 1 else ''}."
        assert list(note.lines) == problems
        assert note.form is not None
        assert revision(desk) == 1


REFUSED = [
    ("cy", "change asset design-notes", "You may not change asset Design notes (design-notes)."),
    ("cy", "clear design-notes of vega", "You may not change what Design notes contains."),
    (
        "cy",
        "Change a record\nRecord: asset\nId: design-notes\nValue: none",
        "You may not change asset Design notes",
    ),
    ("cy", "Take a record out\nRecord: partner\nId: orion", "You may not change partner Orion Systems GmbH"),
    ("eve", "change company", "You may not change the company."),
    ("eve", "Change a record\nRecord: partner\nId: orjon", "There is no partner `orjon`; nothing was changed."),
    ("eve", "Change a record\nRecord: thing\nId: orion", "Say which kind of record it is; nothing was changed."),
    ("eve", "Add a record\nId: x", "Say which kind of record it is."),
    ("eve", "Add a record\nRecord: partner", "Give it an id: lower-case letters, digits and hyphens."),
    ("eve", "Add a record\nRecord: partner\nId: orion", "There is a partner `orion` already; nothing was changed."),
    ("dana", "Clear an asset\nAsset: nothing\nOf: vega", "Name one asset and one partner; nothing was recorded."),
    ("dana", "Clear an asset\nAsset: design-notes\nOf: vega\nFrom: soon", "Nothing was changed: 1 problem."),
]


def test_what_cannot_be_done_is_told_and_leaves_nothing_behind(desk: Desk) -> None:
    for person, text, told in REFUSED:
        assert desk.note(text, person).headline.startswith(told)
        assert (revision(desk), desk.ledger("proposal")) == (1, [])


def test_an_owner_changes_her_asset_without_any_role(desk: Desk) -> None:
    """More words about its worth let nothing more out; an alias could, and takes a second person."""
    note = desk.note("Change a record\nRecord: asset\nId: product-roadmap\nValue: A lot", "ravi")
    assert note.headline == "Asset Product roadmap (product-roadmap) is changed."
    assert desk.note("Change a record\nRecord: asset\nId: product-roadmap\nAliases: rm", "ravi").headline.startswith(
        "Proposed"
    )
    assert [notice.headline.partition(" proposes")[0] for notice in notices(desk, "dana")] == ["Ravi Menon"]


def test_a_partner_is_added_by_two(desk: Desk) -> None:
    form = form_of(desk.note("add partner: Zenith Optics GmbH", "eve"))
    assert form == "Add a record\nRecord: partner\nId: zenith-optics-gmbh\nName: Zenith Optics GmbH"
    desk.note(f"{form}\nTier: trial\nManager: eve", "eve")
    note = desk.note(f"agree {proposal(desk)}", "dana")
    assert "Partner Zenith Optics GmbH (zenith-optics-gmbh) is new." in note.lines
    assert register_of(desk).partners["zenith-optics-gmbh"].tier == "trial"
    assert not desk.load(desk.export()).is_new


def test_an_agreement_comes_with_its_text_and_its_terms(empty_desk: Desk) -> None:
    desk = empty_desk
    desk.load(edited(sample_files(), "people.yaml", ("name: Cy Okafor", "name: Cy Okafor\n    roles: [legal]")))
    assert form_of(desk.note("add agreement", "dana")) == "Add a record\nRecord: agreement"
    broken = desk.note(NDA.replace('clause: "2.1"', 'clause: "2.2"'), "dana")
    assert list(broken.lines) == [
        "agreement `hydra-nda`, terms 1, clause: clause `2.2` does not exist in hydra-nda.md; did you mean `2.1`?"
    ]
    desk.note(NDA, "dana")
    note = desk.note(f"agree {proposal(desk)}", "cy")
    assert "Agreement Hydra NDA (hydra-nda) is new." in note.lines
    register = register_of(desk)
    assert register.agreements["hydra-nda"].terms[0].clause == "2.1"
    assert register.texts["hydra-nda"].startswith("# Mutual NDA\n\n1. Parties")
    assert not desk.load(desk.export()).is_new
    assert "Text: # Mutual NDA" in form_of(desk.note("change agreement Hydra NDA", "dana"))
    desk.note("Take a record out\nRecord: agreement\nId: hydra-nda\nWhy: void", "dana")
    desk.note(f"agree {proposal(desk)}", "cy")
    assert "hydra-nda" not in register_of(desk).texts


def test_a_text_that_is_too_long_comes_in_with_its_file(desk: Desk) -> None:
    note = desk.note(NDA + "\n  more" * 5_000, "dana")
    assert note.headline == "A message holds at most 20,000 characters; nothing was changed."
    assert "mayshare load" in said(note)
    long = "Change a record\nRecord: partner\nId: orion\nStatus: " + "x" * 20_000
    assert desk.note(long, "eve").headline == note.headline


def test_a_record_is_taken_out(desk: Desk) -> None:
    assert form_of(desk.note("remove partner hydra", "eve")) == "Take a record out\nRecord: partner\nId: hydra"
    desk.note("Take a record out\nRecord: partner\nId: hydra\nWhy: gone", "eve")
    desk.note(f"agree {proposal(desk)}", "dana")
    assert "hydra" not in register_of(desk).partners
    named = desk.note("Take a record out\nRecord: partner\nId: vega", "eve")
    assert "there is no partner `vega`" in said(named)


def test_an_asset_is_cleared_of_what_a_partner_gave(empty_desk: Desk) -> None:
    """Rule 25; an event on the ledger, and no revision."""
    desk = empty_desk
    desk.load(edited(sample_files(), "people.yaml", ("name: Cy Okafor", "name: Cy Okafor\n    roles: [legal]")))
    form = form_of(desk.note("clear design-notes of vega", "dana"))
    assert form == "Clear an asset\nAsset: design-notes\nOf: vega\nFrom: 2026-11-22"
    desk.note(f"{form}\nWhy: rewritten", "dana")
    before = revision(desk)
    note = desk.note(f"agree {proposal(desk)}", "cy")
    assert "Revision 2, by Dana Weiss: rewritten." in note.lines
    (clearance,) = [each for each in register_of(desk).clearances.values() if each.asset == "design-notes"]
    assert (clearance.partner, clearance.cleared_by, clearance.reason) == ("vega", "dana", "rewritten")
    assert revision(desk) == before
    assert not desk.load(desk.export()).is_new


def test_the_company_itself_is_changed(empty_desk: Desk) -> None:
    desk = empty_desk
    desk.load(edited(sample_files(), "people.yaml", ("name: Cy Okafor", "name: Cy Okafor\n    roles: [legal]")))
    assert "Time zone: Europe/Berlin" in form_of(desk.note("change company", "dana"))
    desk.note("Change a record\nRecord: company\nMin group: 12", "dana")
    desk.note(f"agree {proposal(desk)}", "cy")
    assert register_of(desk).company.min_group == 12


NOT_HERS = ["add partner", "add asset: flux capacitor", "remove company", "change partner orjon"]


def test_what_names_nothing_or_is_not_hers_is_left_to_be_understood(desk: Desk) -> None:
    for text in NOT_HERS:
        """By somebody without a role it is a request, as ever."""
        assert desk.note(text, "cy").form is None
        assert revision(desk) == 1


def test_a_form_is_sent_where_nobody_else_reads(desk: Desk) -> None:
    change = "Change a record\nRecord: partner\nId: orion\nStatus: former"
    assert "direct message" in desk.note(change, "eve", audience=("ana",)).headline
    assert revision(desk) == 1


def test_a_tent_is_added_by_two_of_its_own_people(empty_desk: Desk) -> None:
    """Rule 8: nobody else may learn that it exists, who is asked to agree included."""
    desk = empty_desk
    asset = "  - {id: quartz-plan, name: Quartz plan, aspects: [what], sensitivity: internal, owner: dana}\n"
    files = edited(sample_files(), "people.yaml", ("name: Cy Okafor", "name: Cy Okafor\n    roles: [legal]"))
    desk.load(edited(files, "assets.yaml", ("assets:\n", f"assets:\n{asset}")))
    tent = (
        "Add a record\nRecord: tent\nId: quartz\nName: Quartz\nPartner: orion\nAssets: quartz-plan\n"
        "From on: 2026-11-22\nUntil on: 2027-06-30\nPeople: "
    )
    assert desk.note(f"{tent}ana", "dana").headline.startswith("You would not see it yourself any more")
    assert desk.note(f"{tent}dana\n  eve", "dana").headline.startswith("This takes a second person")
    assert desk.note(f"{tent}dana\n  cy\n  eve", "dana").headline.startswith("Proposed as C-")
    assert [each.headline for each in notices(desk, "ravi")] == []
    desk.note(f"agree {proposal(desk)}", "cy")
    assert "quartz" in register_of(desk).tents
    assert desk.note("change tent quartz", "ana").form is None


def test_nobody_shuts_herself_out(desk: Desk) -> None:
    shut = "Change a record\nRecord: partner\nId: orion\nReaders: dana"
    assert desk.note(shut, "eve").headline.startswith("You would not see it yourself any more")
    assert desk.ledger("proposal") == []


KEPT = [
    ("eve", "Change a record\nRecord: partner\nId: orion\nReaders: dana\nWhy: so it is"),
    ("eve", "Change a record\nRecord: partner\nId: orion\nParent: vga\nWhy: so it is"),
    ("eve", "Take a record out\nRecord: partner\nId: vega\nWhy: so it is"),
    ("dana", "Add a record\nRecord: person\nId: gus\nName: Gus Lind\nWhy: so it is"),
    ("dana", "Clear an asset\nAsset: design-notes\nOf: vega\nFrom: 2026-11-22\nWhy: so it is"),
    ("dana", "Place a hold\nOn: Orion\nWhy: the Blue connector: so it is"),
    ("eve", "Place a hold\nOn: Orion\nWhy: the Blue connector: so it is"),
    ("dana", "Lift a hold\nOn: Orion\nWhy: so it is"),
]


@pytest.mark.parametrize(("person", "text"), KEPT)
def test_where_nothing_is_done_the_form_comes_back_as_it_was_filled_in(desk: Desk, person: str, text: str) -> None:
    note = desk.note(text, person)
    assert "so it is" in form_of(note), note.headline
    assert form_of(note).partition("\n")[0] == text.partition("\n")[0]
    assert (revision(desk), desk.ledger("proposal")) == (1, [])


def test_where_it_is_sent_where_others_read_the_form_comes_back(desk: Desk) -> None:
    text = "Change a record\nRecord: partner\nId: orion\nStatus: former\nWhy: over"
    note = desk.note(text, "eve", audience=("ana",))
    assert "direct message" in note.headline
    assert "Status: former" in form_of(note)


def test_what_is_done_or_proposed_leaves_no_form_to_send_again(desk: Desk) -> None:
    for fields in ("Status: former", "Tier: strategic"):
        assert desk.note(f"Change a record\nRecord: partner\nId: orion\n{fields}", "eve").form is None
