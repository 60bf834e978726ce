"""A card tells what is on record of one partner or asset today, and nothing that its reader may not know."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers.cards import show_card
from knowledge.assets import Asset
from knowledge.matching import Found
from knowledge.partners import (
    Attestation,
    AttestationKind,
    DiligenceStatus,
    DueDiligence,
    Hold,
    Partner,
    Screening,
    ScreeningResult,
)
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from tests.handlers.desk import Desk, asked_of, sample_register

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
CLEAR, HIT = ScreeningResult.CLEAR, ScreeningResult.HIT


def card_of(record: Partner | Asset, register: Register | None = None) -> tuple[str, ...]:
    """The lines of the record's card, with the record in the place of that of its id."""
    register = register or sample_register()
    named = (Found(record.id, 0, 0, ""),)
    if isinstance(record, Partner):
        register = replace(register, partners={**register.partners, record.id: record})
        understood = Understood(intent=Intent.OVERVIEW, listing="partner", partners=named)
    else:
        register = replace(register, assets={**register.assets, record.id: record})
        understood = Understood(intent=Intent.OVERVIEW, listing="asset", assets=named)
    note = show_card(understood, asked_of(register))
    assert note is not None
    return note.lines


def orion() -> Partner:
    return sample_register().partners["orion"]


@pytest.mark.parametrize(
    ("decided_on", "until_on", "line"),
    [
        (TODAY, None, "Due diligence: approved on 2026-11-22."),
        (TODAY, TODAY, "Due diligence: approved on 2026-11-22, until 2026-11-22."),
        (TODAY - 2 * DAY, TODAY - DAY, "Due diligence: approved on 2026-11-20, lapsed after 2026-11-21."),
        (TODAY + DAY, None, "Due diligence: none on record."),
    ],
)
def test_due_diligence_is_told_as_it_stands_today(decided_on: date, until_on: date | None, line: str) -> None:
    record = DueDiligence(status=DiligenceStatus.APPROVED, decided_on=decided_on, until_on=until_on)
    assert line in card_of(replace(orion(), due_diligence=record))
    assert "Due diligence: none on record." in card_of(replace(orion(), due_diligence=None))


def test_the_newest_screening_of_each_list_is_told_and_a_hit_before_what_is_clear() -> None:
    made = (
        Screening(result=CLEAR, screened_on=TODAY),
        Screening(result=HIT, screened_on=TODAY),
        Screening(result=CLEAR, screened_on=TODAY - 9 * DAY),
        Screening(list="export", result=CLEAR, screened_on=TODAY - 2 * DAY, until_on=TODAY - DAY),
        Screening(list="export", result=HIT, screened_on=TODAY + DAY),
    )
    told = [line for line in card_of(replace(orion(), screenings=made)) if "creening" in line]
    assert told == [
        "Export screening: clear on 2026-11-20, stale after 2026-11-21.",
        "Sanctions screening: hit on 2026-11-22.",
    ]
    assert "Screening: none on record." in card_of(replace(orion(), screenings=made[-1:]))


@pytest.mark.parametrize(
    ("from_on", "until_on", "days"),
    [
        (TODAY + DAY, None, "from 2026-11-23"),
        (TODAY, None, "since 2026-11-22"),
        (TODAY - DAY, TODAY, "until 2026-11-22"),
        (TODAY - 2 * DAY, TODAY - DAY, "ended on 2026-11-21"),
    ],
)
def test_what_a_partner_holds_is_told_with_its_days(from_on: date, until_on: date | None, days: str) -> None:
    held = Attestation(kind=AttestationKind.INSURANCE, name="cyber", from_on=from_on, until_on=until_on)
    assert f"Insurance cyber: {days}." in card_of(replace(orion(), attestations=(held,)))


def test_a_partner_is_told_with_its_parent_and_a_hold_on_that() -> None:
    register = sample_register()
    hold = Hold(id="h", partner="vega", from_on=TODAY)
    lines = card_of(
        replace(orion(), parent="vega", manager=None), replace(register, holds={**register.holds, "h": hold})
    )
    assert lines[0] == "Vega Dynamics, Inc. is on hold since 2026-11-22."
    assert lines[-1] == "Its parent is Vega Dynamics, Inc."
    assert "No agreement with it is in force." in card_of(register.partners["draco"])


@pytest.mark.parametrize(
    ("from_on", "until_on", "line"),
    [
        (TODAY, None, "Press kit is on hold since 2026-11-22: audit."),
        (TODAY, TODAY, "Press kit is on hold since 2026-11-22 until 2026-11-22: audit."),
        (TODAY + DAY, None, None),
        (TODAY - DAY, TODAY - DAY, None),
    ],
)
def test_only_a_hold_of_today_is_told(from_on: date, until_on: date | None, line: str | None) -> None:
    register = sample_register()
    hold = Hold(id="h", asset="press-kit", from_on=from_on, until_on=until_on, reason="audit")
    lines = card_of(register.assets["press-kit"], replace(register, holds={"h": hold}))
    assert [each for each in lines if "hold" in each] == ([line] if line else [])


def test_an_asset_is_told_with_whose_it_is_and_what_is_in_it() -> None:
    kit = sample_register().assets["press-kit"]
    changed = replace(
        kit, kind=None, owner=None, joint_owners=("vega",), contains=("orion",), derived_from=("design-notes",)
    )
    assert card_of(changed) == (
        'Can be told of it: the "what".',
        "No owner of it is recorded.",
        "Made from Design notes.",
        "With confidential information of Orion Systems GmbH.",
        "Owned together with Vega Dynamics, Inc.",
    )


def test_a_list_is_no_card() -> None:
    assert show_card(Understood(intent=Intent.OVERVIEW, listing="partners"), asked_of(sample_register())) is None
    assert show_card(Understood(intent=Intent.OVERVIEW, listing="partner"), asked_of(sample_register())) is None


def test_a_hidden_asset_has_no_card_and_is_asked_back_like_any_unknown_name(desk: Desk) -> None:
    hidden, unknown = (
        desk.ask(f"what is the {name}?", "cy").reply for name in ("scheduler source", "frobnicator thing")
    )
    assert type(hidden) is type(unknown)
    assert "Blue" not in str(hidden)
    assert "Vega" not in str(hidden)
