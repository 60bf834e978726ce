"""What a term does is said in words that leave out no limit; what speaks about a subject is found by its words."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.assets import Aspect, Form, Sensitivity
from knowledge.explaining import (
    bound_terms,
    days_in_force,
    days_of,
    holds_in_words,
    kind_in_words,
    parties_of,
    words_of,
)
from knowledge.partners import Tier
from knowledge.register import Register
from knowledge.terms import (
    Action,
    Agreement,
    AgreementKind,
    Channel,
    Covers,
    Discloser,
    Duration,
    Effect,
    Information,
    Reach,
    Term,
)
from tests.case_worlds import world

TODAY = date(2026, 11, 22)
PERMIT = Term(id="t", clause="3.1", quote="q", effect=Effect.PERMIT, aspects=(Aspect.WHAT, Aspect.HOW))
FORBID = replace(PERMIT, effect=Effect.FORBID, aspects=None)
REQUIRE = replace(FORBID, effect=Effect.REQUIRE)


def with_agreement(register: Register, **changes: object) -> Register:
    orion = replace(register.agreements["orion-mnda"], **changes)  # type: ignore[arg-type]  # each fits its field
    return replace(register, agreements={**register.agreements, orion.id: orion})


def said(register: Register, term: Term, on: date = TODAY) -> str:
    changed = with_agreement(register, terms=(term,))
    return words_of(bound_terms("orion-mnda", changed)[0], changed, on)


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (PERMIT, 'permits disclosing the "what" and "how" of anything'),
        (replace(PERMIT, aspects=()), "permits disclosing anything"),
        (
            replace(
                PERMIT,
                aspects=(Aspect.DATA,),
                covers=Covers(assets=("press-kit", "gone"), kinds=("source-code",), lines=("fleet",)),
                purposes=("store-planning", "elsewhere"),
                recipients=("Katrin Seidl",),
                territories=("GB", "IE"),
                verticals=("grocery",),
                forms=(Form.AGGREGATED,),
                min_group=10,
                fields=("week", "region"),
                volume={"seats": 20},
                channels=(Channel.ORAL,),
                until_on=date(2027, 1, 1),
            ),
            'permits disclosing the "data" of Press kit, any source code or anything of the fleet line, '
            "for store planning or elsewhere, to Katrin Seidl, used in GB or IE, in the grocery business, "
            "in aggregated form, in groups of at least 10, only week and region, at most 20 seats, only orally, "
            "until 2027-01-01",
        ),
        (
            replace(PERMIT, sensitivities=(Sensitivity.INTERNAL,), aspects=()),
            "permits disclosing anything that is internal",
        ),
        (replace(FORBID, reach=Reach.COMPETITORS), "forbids disclosing anything to competitors of Orion Systems GmbH"),
        (replace(FORBID, reach=Reach.OTHERS), "forbids disclosing anything to anybody but Orion Systems GmbH"),
        (
            replace(FORBID, information=Information.THEIRS, partners=("vega", "gone")),
            "forbids passing on what Orion Systems GmbH gave us, to Vega Dynamics, Inc. or gone",
        ),
        (replace(FORBID, information=Information.JOINT), "forbids disclosing what both own"),
        (replace(FORBID, action=Action.RESELL), "forbids resale"),
        (replace(FORBID, action=Action.MARK), "forbids mark"),
        (
            replace(FORBID, effect=Effect.UNCLEAR),
            "is not settled yet, so questions about it are for a person to decide",
        ),
        (replace(REQUIRE, action=Action.MARK), "requires that it be marked confidential"),
        (
            replace(REQUIRE, action=Action.DELETE, within=Duration(days=30), covers=Covers(kinds=("basket-data",))),
            "requires that it be deleted within 30 days, for any basket data",
        ),
        (
            replace(REQUIRE, action=Action.NOTIFY, name="data-protection-officer", within=Duration(working_days=2)),
            "requires that data protection officer be told within 2 working days",
        ),
        (replace(REQUIRE, action=Action.NOTIFY), "requires that the accountable person be told"),
        (
            replace(REQUIRE, action=Action.APPROVE, approvers=("owner", "legal", "accountable"), tiers=(Tier.TRIAL,)),
            "requires the approval of the owner, Legal and whoever is accountable, to trial partners",
        ),
        (replace(REQUIRE, action=Action.MARK, tiers=tuple(Tier)), "requires that it be marked confidential"),
        (
            replace(REQUIRE, action=Action.APPROVE, approvers=("dana", "partner-manager", "data-protection-officer")),
            "requires the approval of Dana Weiss, the partner's manager and data protection officer",
        ),
        (replace(REQUIRE, action=Action.NOTIFY, name="dana"), "requires that Dana Weiss be told"),
        (replace(REQUIRE, action=Action.CONSENT, approvers=("partner",)), "requires the consent of the partner"),
        (
            replace(REQUIRE, action=Action.CERTIFICATE, name="iso-27001"),
            "requires the certificate iso-27001 of the partner",
        ),
        (replace(REQUIRE, action=Action.INSURANCE), "requires the insurance of the partner"),
        (replace(REQUIRE, action=Action.AGREEMENT, name="dpa"), "requires a dpa in force besides"),
        (replace(REQUIRE, action=Action.DISCLOSE), "requires disclose"),
    ],
)
def test_term_is_told_with_all_its_limits(aurora: Register, term: Term, words: str) -> None:
    assert said(aurora, term) == words


def test_what_no_longer_binds_and_what_survives_is_told(aurora: Register) -> None:
    theirs = replace(FORBID, information=Information.THEIRS)
    after = date(2028, 2, 1)
    assert said(aurora, PERMIT, after).endswith("(not binding on 2028-02-01)")
    assert said(aurora, theirs, after).endswith("(survives until 2031-01-31)")
    assert said(aurora, theirs, date(2028, 1, 31)).endswith("gave us")
    assert said(aurora, replace(theirs, survives=Duration(forever=True)), after).endswith("(survives)")


@pytest.mark.parametrize(
    ("changes", "on", "words"),
    [
        ({}, TODAY, "in force since 2026-02-01 until 2028-01-31, and what survives binds until 2031-01-31"),
        ({}, date(2026, 1, 1), "in force from 2026-02-01 until 2028-01-31, and what survives binds until 2031-01-31"),
        ({"terms": ()}, date(2026, 2, 1), "in force since 2026-02-01 until 2028-01-31"),
        ({"terms": (FORBID,)}, date(2028, 1, 31), "in force since 2026-02-01 until 2028-01-31"),
        (
            {"terms": (replace(PERMIT, survives=Duration(forever=True)),)},
            TODAY,
            "in force since 2026-02-01 until 2028-01-31",
        ),
        ({"terms": ()}, date(2029, 1, 1), "ended; its last day was 2028-01-31"),
        ({"expires_on": None, "terms": ()}, TODAY, "in force since 2026-02-01 without end"),
        ({"terminated_on": date(2026, 1, 1)}, TODAY, "never in force"),
        (
            {"survival": Duration(forever=True)},
            TODAY,
            "in force since 2026-02-01 until 2028-01-31, and what survives binds for ever",
        ),
    ],
)
def test_days_are_told(aurora: Register, changes: dict[str, object], on: date, words: str) -> None:
    register = with_agreement(aurora, **changes)
    assert days_of(register.agreements["orion-mnda"], register, on) == words


def test_a_hold_on_an_agreement_suspends_its_permits() -> None:
    hold = {"id": "h", "agreement": "orion-mnda", "from_on": date(2026, 11, 1)}
    register = world("aurora").changed({"holds": [hold]}).register()
    told = days_of(register.agreements["orion-mnda"], register, TODAY)
    assert "2028-01-31, on hold, so its permits are suspended, and what survives" in told


def test_a_parents_hold_is_told_too() -> None:
    changes = {
        "partners": [{"id": "orion", "parent": "cetus"}],
        "holds": [{"id": "h", "partner": "orion", "from_on": date(2026, 11, 1), "until_on": date(2026, 11, 30)}],
    }
    register = world("aurora").changed(changes).register()
    assert holds_in_words(register, "orion", TODAY) == (
        "Orion Systems GmbH is on hold since 2026-11-01 until 2026-11-30.",
        "Cetus Cloud B.V. is on hold since 2026-11-10: security incident at Cetus, cause not yet established.",
    )
    assert len(holds_in_words(register, "orion", date(2026, 12, 1))) == 1


@pytest.mark.parametrize(
    ("discloser", "words"),
    [
        (Discloser.MUTUAL, "with Orion Systems GmbH, mutual"),
        (Discloser.US, "with Orion Systems GmbH, covering what we disclose"),
        (Discloser.THEM, "with Orion Systems GmbH, covering only what they disclose to us"),
    ],
)
def test_parties_are_told_with_whose_disclosures_it_covers(aurora: Register, discloser: Discloser, words: str) -> None:
    """Rule 9."""
    assert parties_of(replace(aurora.agreements["orion-mnda"], discloser=discloser), aurora) == words


@pytest.mark.parametrize(
    ("changes", "on", "words"),
    [
        ({}, TODAY, "in force until 2028-01-31"),
        ({}, date(2026, 1, 1), "in force from 2026-02-01"),
        ({}, date(2026, 2, 1), "in force until 2028-01-31"),
        ({}, date(2028, 1, 31), "in force until 2028-01-31"),
        ({}, date(2028, 2, 1), "last day was 2028-01-31"),
        ({"expires_on": None}, TODAY, ""),
    ],
)
def test_standing_is_short(aurora: Register, changes: dict[str, object], on: date, words: str) -> None:
    assert days_in_force("orion-mnda", with_agreement(aurora, **changes), on) == words
    assert days_in_force("house", aurora, on) == ""


def test_a_partner_who_is_not_registered_is_not_named(aurora: Register) -> None:
    bare = Agreement(
        id="bare", name="Bare", kind=AgreementKind.NDA, partner="gone", effective_on=TODAY, terms=(FORBID,)
    )
    register = replace(aurora, agreements={"bare": bare}, texts={})
    assert parties_of(bare, register) == "with the partner, mutual"
    theirs = replace(FORBID, information=Information.THEIRS)
    register = replace(register, agreements={"bare": replace(bare, terms=(theirs,))})
    assert words_of(bound_terms("bare", register)[0], register, TODAY) == "forbids passing on what the partner gave us"


def test_house_rules_are_terms_too(aurora: Register) -> None:
    assert [each.term.id for each in bound_terms("house", aurora)] == sorted(aurora.rules)


@pytest.mark.parametrize(
    ("kind", "words"),
    [(AgreementKind.NDA, "NDA"), (AgreementKind.DPA, "DPA"), (AgreementKind.DEVELOPER_TERMS, "developer terms")],
)
def test_a_kind_of_agreement_is_told_as_people_say_it(kind: AgreementKind, words: str) -> None:
    assert kind_in_words(kind) == words
