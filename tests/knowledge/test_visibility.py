"""Who sees what, and that nothing of what is hidden is left."""

import random
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.company import Company, Course, CourseVersion
from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.partners import Competitor, Hold, Partner, Tent, Tier
from knowledge.people import Approval, Person
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.remedies import find_remedies
from knowledge.secrecy import check_secrecy
from knowledge.secrecy.audiences import audiences_of
from knowledge.terms import Agreement, AgreementKind, Covers, Effect, Term
from knowledge.validity import valid_until
from knowledge.visibility import Hidden, hidden_from, is_outsider, may_see, visible_to
from tests.knowledge.closings import closed_world, complete_question, is_about
from tests.scale import count

TODAY = date(2026, 11, 22)


def world(**changes: Any) -> Register:
    """Two people, two partners, two assets and an agreement; `changes` replace whole sections."""
    roadmap = Asset(id="roadmap", name="Roadmap", aspects=(Aspect.WHAT,), sensitivity=Sensitivity.INTERNAL)
    register = Register(
        company=Company(name="Aurora", time_zone="Europe/Berlin"),
        people={
            "ana": Person(id="ana", name="Ana"),
            "cy": Person(id="cy", name="Cy", roles=("legal", "administrator"), manager="ana"),
        },
        partners={name: Partner(id=name, name=name, tier=Tier.STANDARD) for name in ("orion", "vega")},
        assets={"roadmap": roadmap, "plans": replace(roadmap, id="plans", derived_from=("roadmap",))},
        agreements={"vega-nda": agreement("vega-nda")},
        texts={"vega-nda": "# Vega\n", "house": "# House\n"},
    )
    return replace(register, **changes)


def agreement(id: str, *terms: Term, kind: AgreementKind = AgreementKind.NDA, amends: str | None = None) -> Agreement:
    return Agreement(
        id=id, name=id, kind=kind, partner="vega", effective_on=date(2026, 1, 1), terms=terms, amends=amends
    )


def permit(id: str = "t1", **limits: Any) -> Term:
    return replace(Term(id=id, clause="1", quote="may", effect=Effect.PERMIT), **limits)


def tent(**changes: Any) -> Tent:
    blue = Tent(
        id="blue",
        name="Blue",
        partner="vega",
        people=("ana",),
        assets=("roadmap",),
        from_on=date(2026, 1, 1),
        until_on=date(2026, 12, 31),
    )
    return replace(blue, **changes)


def seen(register: Register, *audience: str, today: date = TODAY) -> Register:
    return visible_to(register, audience or ("cy",), today)


@pytest.mark.parametrize(
    ("joined", "left", "verified", "outside"),
    [
        (None, None, True, False),
        (TODAY, TODAY, True, False),
        (date(2026, 11, 23), None, True, True),
        (None, date(2026, 11, 21), True, True),
        (None, None, False, True),
    ],
)
def test_rule_3_an_outsider_is_who_is_not_employed_today_or_not_verified(
    joined: date | None, left: date | None, verified: bool, outside: bool
) -> None:
    person = Person(id="cy", name="Cy", joined_on=joined, left_on=left, verified=verified)
    assert is_outsider(world(people={"cy": person}), "cy", TODAY) is outside


def test_rule_3_whoever_is_not_registered_is_an_outsider() -> None:
    assert is_outsider(world(), "mallory", TODAY)


def test_rule_5_without_closed_records_everybody_sees_the_register_itself() -> None:
    register = world()
    assert seen(register) is register


def test_rule_5_readers_see_the_register_itself_and_roles_open_nothing() -> None:
    closed = replace(world().assets["plans"], readers=("ana",))
    register = world(assets={**world().assets, "plans": closed})
    assert seen(register, "ana") is register
    assert "plans" not in seen(register, "cy").assets


def test_rule_6_several_readers_see_what_each_of_them_sees() -> None:
    partners = {
        name: Partner(id=name, name=name, tier=Tier.STANDARD, readers=(reader,))
        for name, reader in (("orion", "ana"), ("vega", "cy"))
    }
    register = world(partners=partners)
    assert set(seen(register, "ana").partners) == {"orion"}
    assert not seen(register, "ana", "cy").partners


def test_rule_7_what_derives_from_a_hidden_asset_or_contains_or_is_owned_with_a_hidden_partner_is_hidden() -> None:
    assets = world().assets
    closed = {**assets, "roadmap": replace(assets["roadmap"], readers=("ana",))}
    assert not seen(world(assets=closed)).assets
    partners = {**world().partners, "vega": replace(world().partners["vega"], readers=("ana",))}
    for held in (replace(assets["roadmap"], contains=("vega",)), replace(assets["roadmap"], joint_owners=("vega",))):
        assert not seen(world(assets={**assets, "roadmap": held}, partners=partners)).assets


def test_a_closed_agreement_takes_its_addenda_text_courses_and_holds_along() -> None:
    base = replace(agreement("vega-nda"), readers=("ana",))
    addendum = agreement("vega-more", kind=AgreementKind.ADDENDUM, amends="vega-nda")
    second = agreement("vega-most", kind=AgreementKind.ADDENDUM, amends="vega-more")
    version = CourseVersion(version="1", from_on=TODAY)
    view = seen(
        world(
            agreements={a.id: a for a in (base, addendum, second)},
            courses={"manners": Course(id="manners", versions=(version,), agreement="vega-more")},
            holds={"h1": Hold(id="h1", agreement="vega-most", from_on=TODAY)},
            texts={"vega-nda": "a", "vega-more": "b", "house": "c"},
        )
    )
    assert (view.agreements, view.courses, view.holds, view.texts) == ({}, {}, {}, {"house": "c"})


def test_rule_8_a_tent_hides_itself_and_its_assets_until_it_opens() -> None:
    register = world(tents={"blue": tent(open_from=date(2026, 11, 23))})
    assert (seen(register).tents, seen(register).assets) == ({}, {})
    assert seen(register, "ana") is register
    assert seen(register, today=date(2026, 11, 23)) is register


def test_rule_8_a_tent_hides_its_partner_only_when_it_says_so() -> None:
    assert "vega" in seen(world(tents={"blue": tent()})).partners
    hiding = seen(world(tents={"blue": tent(hides_partner=True)}))
    assert (set(hiding.partners), hiding.agreements) == ({"orion"}, {})


def test_a_tent_with_a_closed_partner_hides_its_assets_from_its_own_people_too() -> None:
    partners = {**world().partners, "vega": replace(world().partners["vega"], readers=("cy",))}
    register = world(partners=partners, tents={"blue": tent(open_from=date(2026, 1, 1))})
    assert hidden_from(register, ("ana",), TODAY) == Hidden(
        partners=frozenset({"vega"}),
        assets=frozenset({"roadmap", "plans"}),
        tents=frozenset({"blue"}),
        agreements=frozenset({"vega-nda"}),
    )


def test_a_selector_without_its_hidden_ids_never_names_more() -> None:
    terms = (
        permit("t1", covers=Covers(assets=("roadmap", "plans"))),
        permit("t2", covers=Covers(assets=("plans",))),
        permit("t3", covers=Covers(assets=("plans",), kinds=("software",))),
        permit("t4", partners=("orion",), affiliates=("orion",)),
    )
    register = world(
        agreements={"vega-nda": agreement("vega-nda", *terms)},
        assets={**world().assets, "plans": replace(world().assets["plans"], readers=("ana",))},
        partners={**world().partners, "orion": replace(world().partners["orion"], readers=("ana",))},
        rules={
            "r1": permit("r1", effect=Effect.FORBID, partners=("orion",)),
            "r2": permit("r2", effect=Effect.FORBID, partners=("orion", "vega")),
        },
    )
    view = seen(register)
    left = {term.id: term for term in view.agreements["vega-nda"].terms}
    assert set(left) == {"t1", "t3", "t4"}
    assert (left["t1"].covers, left["t3"].covers) == (Covers(assets=("roadmap",)), Covers(kinds=("software",)))
    assert (left["t4"].partners, left["t4"].affiliates) == ((), ())
    assert {key: rule.partners for key, rule in view.rules.items()} == {"r2": ("vega",)}


def test_lifts_and_replaces_lose_hidden_agreements_but_no_term_that_is_called_like_one() -> None:
    lifting = permit("t1", lifts=("orion-nda/t1", "orion-nda"), replaces=("orion-nda",))
    secret = replace(agreement("orion-nda"), partner="orion", readers=("ana",))
    register = world(agreements={"vega-nda": agreement("vega-nda", lifting), "orion-nda": secret})
    (left,) = seen(register).agreements["vega-nda"].terms
    assert (left.lifts, left.replaces) == (("orion-nda",), ("orion-nda",))


def test_no_record_names_a_hidden_one() -> None:
    secret = replace(agreement("vega-more"), readers=("ana",))
    orion = replace(world().partners["orion"], readers=("ana",))
    vega = replace(world().partners["vega"], parent="orion", competitors=(Competitor(partner="orion"),))
    roadmap = replace(world().assets["roadmap"], share_instead=("plans",))
    plans = replace(roadmap, id="plans", share_instead=(), readers=("ana",))
    founded = tent(people=("ana", "cy"), assets=("roadmap", "plans"), agreement="vega-more", clause="1", quote="may")
    word = Approval(id="A-1", approver="ana", asset="roadmap", partner="vega", consent_of="orion", given_on=TODAY)
    view = seen(
        world(
            partners={"orion": orion, "vega": vega},
            assets={"roadmap": roadmap, "plans": plans},
            agreements={
                "vega-nda": replace(agreement("vega-nda"), supersedes=("vega-more",)),
                "vega-more": secret,
            },
            tents={"blue": founded},
            approvals={"A-1": word},
        )
    )
    assert view.partners == {"vega": replace(vega, parent=None, competitors=())}
    assert view.assets == {"roadmap": replace(roadmap, share_instead=())}
    assert view.agreements == {"vega-nda": agreement("vega-nda")}
    assert view.tents == {"blue": replace(founded, assets=("roadmap",), agreement=None, clause=None, quote=None)}
    assert view.approvals == {}


def test_a_person_may_see_what_is_not_hidden_and_the_public_and_the_house_always() -> None:
    assets = world().assets
    register = world(assets={**assets, "plans": replace(assets["plans"], readers=("ana",))})
    assert may_see(register, "cy", TODAY, asset="roadmap", partner="public", agreement="house")
    assert not may_see(register, "cy", TODAY, asset="plans")
    assert may_see(register, "ana", TODAY, asset="plans")


@pytest.mark.parametrize("block", range(4))
def test_what_is_seen_does_not_depend_on_what_is_hidden(block: int) -> None:
    """Seen again it is the same, and so it is when everything hidden is something else."""
    for seed in range(block, count(quick=120, full=4_000), 4):
        register = closed_world(seed)
        for audience in audiences_of(register):
            other = altered(register, audience.hidden)
            day = next(d for d in days_of(register) if hidden_from(register, (audience.person,), d) == audience.hidden)
            assert not hidden_from(audience.view, (audience.person,), day), seed
            assert visible_to(audience.view, (audience.person,), day) is audience.view, seed
            assert visible_to(other, (audience.person,), day) == audience.view, seed


def days_of(register: Register) -> tuple[date, ...]:
    return (date.min, *(t.open_from for t in register.tents.values() if t.open_from is not None))


def altered(register: Register, hidden: Hidden) -> Register:
    """The register with everything hidden that can be made something else made so."""
    return replace(
        register,
        partners={
            key: replace(record, name="Other", competitors=(), aliases=("other",), verticals=())
            if key in hidden.partners
            else record
            for key, record in register.partners.items()
        },
        assets={
            key: replace(record, name="Other", sensitivity=Sensitivity.PUBLIC, owner=None, fields=("other",))
            if key in hidden.assets
            else record
            for key, record in register.assets.items()
        },
        agreements={
            key: replace(record, name="Other", terms=(), supersedes=(), raci=None)
            if key in hidden.agreements
            else record
            for key, record in register.agreements.items()
        },
        tents={
            key: replace(record, name="Other", partner_people=()) if key in hidden.tents else record
            for key, record in register.tents.items()
        },
        holds={
            key: replace(record, from_on=TODAY, reason="other") if key in hidden.holds else record
            for key, record in register.holds.items()
        },
    )


@pytest.mark.parametrize("block", range(4))
def test_no_hidden_id_or_name_is_in_what_is_seen_or_answered(block: int) -> None:
    """In registers that keep their secrets."""
    for seed in range(block, count(quick=100, full=2_000), 4):
        register = closed_world(seed)
        if check_secrecy(register):
            continue
        for audience in audiences_of(register):
            names = hidden_names(register, audience.hidden)
            told = [repr(audience.view)]
            rng = random.Random(seed)
            for _ in range(3):
                question = complete_question(rng, register, audience.person)
                if is_about(question, audience.view):
                    told.append(answer(question, audience.view))
            for words in told:
                assert not names.search(words), (seed, names.search(words))


def hidden_names(register: Register, hidden: Hidden) -> re.Pattern[str]:
    names = {
        *(name for id in hidden.partners for name in (id, register.partners[id].name)),
        *(name for id in hidden.assets for name in (id, register.assets[id].name)),
        *(name for id in hidden.tents for name in (id, register.tents[id].name)),
        *(name for id in hidden.agreements for name in (id, register.agreements[id].name)),
        *hidden.holds,
    }
    anyone = "|".join(re.escape(name) for name in sorted(names))
    return re.compile(rf"(?<![A-Za-z0-9])(?:{anyone})(?![A-Za-z0-9])", re.IGNORECASE)


def answer(question: Question, view: Register) -> str:
    decision = decide(question, view)
    until = valid_until(decision, view)
    return repr((decision, reason_of(decision, view), until, find_remedies(decision, view)))
