"""What somebody edits of a record keeps what is hidden from her in it."""

from dataclasses import replace
from datetime import date

from knowledge.changing.restoring import restored
from knowledge.partners import Competitor
from knowledge.visibility import visible_to
from tests.handlers.desk import sample_register
from tests.oracle.tightening import changed

TODAY = date(2026, 11, 22)
SAMPLE = sample_register()


def test_a_record_without_anything_hidden_is_what_it_was_edited_to() -> None:
    orion = SAMPLE.partners["orion"]
    edited = replace(orion, aliases=(), status="former")
    assert restored(orion, orion, edited) == edited
    assert restored(None, None, edited) == edited


def test_hidden_items_stay_behind_those_that_are_seen() -> None:
    whole = replace(SAMPLE.assets["press-kit"], share_instead=("blue-connector", "interface-description"))
    seen = visible_to(changed(SAMPLE, "assets", whole), ("cy",), TODAY).assets["press-kit"]
    assert seen.share_instead == ("interface-description",)
    assert restored(whole, seen, replace(seen, value="x")).share_instead == whole.share_instead
    more = restored(whole, seen, replace(seen, share_instead=("interface-description", "design-notes")))
    assert more.share_instead == ("interface-description", "design-notes", "blue-connector")
    assert restored(whole, seen, replace(seen, share_instead=())).share_instead == ("blue-connector",)


def test_what_is_hidden_inside_an_item_stays_too() -> None:
    signed = SAMPLE.agreements["orion-mnda"]
    term = replace(
        signed.terms[0], covers=replace(signed.terms[0].covers, any=False, assets=("scheduler-source", "press-kit"))
    )
    whole = replace(signed, terms=(term, *signed.terms[1:]))
    seen = visible_to(changed(SAMPLE, "agreements", whole), ("cy",), TODAY).agreements[signed.id]
    edited = replace(seen, terms=(replace(seen.terms[0], survives=True), *seen.terms[1:]))
    found = restored(whole, seen, edited)
    assert (found.terms[0].covers, found.terms[0].survives) == (term.covers, True)


def test_a_hidden_competitor_and_a_hidden_parent_stay() -> None:
    rivals = (Competitor(partner="hydra"), Competitor(partner="lyra"))
    whole = replace(SAMPLE.partners["orion"], competitors=rivals, parent="hydra")
    seen = replace(whole, competitors=rivals[1:], parent=None)
    kept = restored(whole, seen, replace(seen, status="former"))
    assert (kept.competitors, kept.parent) == (rivals, "hydra")
    assert restored(whole, seen, replace(seen, parent="vega")).parent == "vega"


def test_a_hidden_competitor_with_two_periods_keeps_both() -> None:
    old = Competitor(partner="hydra", from_on=date(2020, 1, 1), until_on=date(2021, 1, 1))
    new = Competitor(partner="hydra", from_on=date(2023, 1, 1))
    whole = replace(SAMPLE.partners["orion"], competitors=(old, Competitor(partner="lyra"), new))
    seen = replace(whole, competitors=(Competitor(partner="lyra"),))
    edited = replace(seen, competitors=(Competitor(partner="draco"),))
    assert restored(whole, seen, edited).competitors == (Competitor(partner="draco"), old, new)
