"""Hiding improves no answer, nothing visible names what is hidden, and closed records name who decides about them."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.company import Company, Course, CourseVersion
from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.partners import (
    PUBLIC,
    Competitor,
    DiligenceStatus,
    DueDiligence,
    Hold,
    Partner,
    Screening,
    ScreeningResult,
    Tent,
    Tier,
)
from knowledge.people import Approval, Assignment, Person, Raci, Word
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.secrecy import Leak, check_secrecy
from knowledge.secrecy.audiences import audiences_of
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
from knowledge.visibility import visible_to
from tests.knowledge.closings import closed_world, complete_question, is_about
from tests.scale import count
from tests.severity import SEVERITY

TODAY = date(2026, 11, 22)
SINCE = date(2020, 1, 1)
SAMPLE = Path(__file__).resolve().parents[2] / "bot" / "sample"


def partner(id: str, **changes: Any) -> Partner:
    record = Partner(
        id=id,
        name=f"{id.title()} GmbH",
        tier=Tier.STANDARD,
        due_diligence=DueDiligence(status=DiligenceStatus.APPROVED, decided_on=SINCE),
        screenings=(Screening(result=ScreeningResult.CLEAR, screened_on=SINCE),),
    )
    return replace(record, **changes)


def asset(id: str, **changes: Any) -> Asset:
    record = Asset(id=id, name=id.title(), aspects=(Aspect.WHAT,), sensitivity=Sensitivity.INTERNAL)
    return replace(record, **changes)


def term(id: str, effect: Effect, **limits: Any) -> Term:
    return replace(Term(id=id, clause="1", quote="so it is", effect=effect), **limits)


def signed(id: str, with_partner: str, *terms: Term, **changes: Any) -> Agreement:
    record = Agreement(
        id=id, name=id, kind=AgreementKind.NDA, partner=with_partner, effective_on=SINCE, terms=terms,
    )  # fmt: skip
    return replace(record, **changes)


MAY = term("t1", Effect.PERMIT, aspects=(Aspect.WHAT,))
KEEP = term("keep", Effect.FORBID, information=Information.THEIRS, survives=Duration(forever=True))
CLOSED: Mapping[str, Any] = {"readers": ("ana",)}
OURS_CLOSED: Mapping[str, Any] = {"readers": ("ana",), "discloser": Discloser.US}
CY = Raci(disclosure=Assignment(accountable="ana"))


def world(*records: Agreement | Asset | Partner | Hold | Tent | Course | Approval | Term) -> Register:
    """A roadmap, and two partners with NDAs that permit every `what` and keep theirs; `records` come on top."""
    sections: dict[type, dict[str, Any]] = {
        Agreement: {f"{name}-nda": signed(f"{name}-nda", name, MAY, KEEP) for name in ("orion", "vega")},
        Asset: {"roadmap": asset("roadmap")},
        Partner: {name: partner(name) for name in ("orion", "vega")},
        Hold: {},
        Tent: {},
        Course: {},
        Approval: {},
        Term: {},
    }
    for record in records:
        sections[type(record)][record.id] = record
    return Register(
        company=Company(name="Aurora", time_zone="Europe/Berlin", today=TODAY),
        people={
            "ana": Person(id="ana", name="Ana", roles=("legal",)),
            "cy": Person(id="cy", name="Cy"),
        },
        agreements=sections[Agreement],
        assets=sections[Asset],
        partners=sections[Partner],
        holds=sections[Hold],
        tents=sections[Tent],
        courses=sections[Course],
        approvals=sections[Approval],
        rules=sections[Term],
    )


def held(id: str, what: str, subject: str, **changes: Any) -> Hold:
    about: dict[str, Any] = {what: subject, "from_on": SINCE, **changes}
    return Hold(id=id, **about)


def ask(**facts: Any) -> Question:
    question = Question(
        asset="roadmap", partner="orion", asker="cy", on=TODAY, channel=Channel.WRITTEN, territory=("DE",)
    )
    return replace(question, **facts)


def places(register: Register) -> list[tuple[Any, ...]]:
    return [(leak.section, leak.id, *leak.path) for leak in check_secrecy(register)]


@dataclass(frozen=True, kw_only=True)
class Trap:
    """A register in which hiding improves an answer; where that is told; and what mends it."""

    name: str
    records: tuple[Any, ...]
    place: tuple[Any, ...]
    cure: tuple[Any, ...]
    question: Question = field(default_factory=ask)


def _limiting(name: str, hidden: Term, cover: Term, question: Question | None = None) -> Trap:
    secret = signed("pact", "orion", hidden, **OURS_CLOSED)
    return Trap(
        name=name,
        records=(secret,),
        place=("agreements", "pact", "terms", 0),
        cure=(secret, cover),
        question=question or ask(),
    )


def _rule(effect: Effect, **limits: Any) -> Term:
    return term("cover", effect, partners=("orion",), **limits)


NOTES = asset("notes", contains=("vega",))
SHARED = asset("shared", joint_owners=("vega",))
OTHER = asset("other", readers=("ana",))
ONLY_OTHER = replace(KEEP, id="some", covers=Covers(assets=("other",)))
STALE = signed("orion-nda", "orion", term("t1", Effect.PERMIT, covers=Covers(assets=("other",))), KEEP)
TRAINED = Course(id="manners", versions=(CourseVersion(version="1", from_on=SINCE),), agreement="pact")
FIRM = partner("orion", parent="vega")

TRAPS = (
    _limiting("a forbid", term("x", Effect.FORBID), _rule(Effect.FORBID)),
    _limiting(
        "a limited forbid",
        term("x", Effect.FORBID, territories=("DE",), aspects=(Aspect.WHAT,)),
        _rule(Effect.FORBID, territories=("DE", "FR"), aspects=(Aspect.WHAT, Aspect.HOW)),
    ),
    _limiting(
        "a forbid on a later use",
        term("x", Effect.FORBID, action=Action.RESELL),
        _rule(Effect.FORBID, action=Action.RESELL),
        ask(uses=(Action.RESELL,)),
    ),
    _limiting(
        "an approval",
        term("x", Effect.REQUIRE, action=Action.APPROVE, approvers=("legal",)),
        _rule(Effect.REQUIRE, action=Action.CONSENT, approvers=("legal", "owner")),
    ),
    _limiting("an unclear term", term("x", Effect.UNCLEAR), _rule(Effect.FORBID)),
    _limiting(
        "a certificate",
        term("x", Effect.REQUIRE, action=Action.CERTIFICATE, name="iso"),
        _rule(Effect.REQUIRE, action=Action.CERTIFICATE, name="iso"),
    ),
    _limiting(
        "a further agreement",
        term("x", Effect.REQUIRE, action=Action.AGREEMENT, name="framework"),
        _rule(Effect.REQUIRE, action=Action.AGREEMENT, name="framework"),
    ),
    _limiting(
        "a duty",
        term("x", Effect.REQUIRE, action=Action.DELETE, within=Duration(days=30)),
        _rule(Effect.REQUIRE, action=Action.DELETE, within=Duration(days=20)),
    ),
    Trap(
        name="an agreement that binds us as the receiver",
        records=(NOTES, signed("vega-nda", "vega", MAY, **CLOSED)),
        place=("agreements", "vega-nda", "readers"),
        cure=(NOTES, signed("vega-nda", "vega", MAY, **CLOSED), signed("vega-two", "vega", KEEP)),
        question=ask(asset="notes"),
    ),
    Trap(
        name="a forbid to pass on beside a permit that everybody sees",
        records=(
            signed("vega-nda", "vega", MAY, term("on", Effect.PERMIT, information=Information.THEIRS)),
            signed("pact", "vega", KEEP, **CLOSED),
        ),
        place=("agreements", "pact", "readers"),
        cure=(partner("vega", **CLOSED), signed("pact", "vega", KEEP, **CLOSED)),
        question=ask(asset=None, source="vega"),
    ),
    Trap(
        name="a term that survives and names a hidden asset alone",
        records=(OTHER, NOTES, signed("vega-nda", "vega", MAY, ONLY_OTHER, expires_on=date(2026, 1, 1))),
        place=("agreements", "vega-nda", "terms", 1, "covers", "assets"),
        cure=(OTHER, NOTES, signed("vega-nda", "vega", MAY, ONLY_OTHER, KEEP, expires_on=date(2026, 1, 1))),
        question=ask(asset="notes"),
    ),
    Trap(
        name="a term on what a partner told us that names a hidden asset alone",
        records=(OTHER, signed("vega-nda", "vega", replace(KEEP, id="on", effect=Effect.PERMIT), ONLY_OTHER)),
        place=("agreements", "vega-nda", "terms", 1, "covers", "assets"),
        cure=(OTHER, signed("vega-nda", "vega", replace(KEEP, id="on", effect=Effect.PERMIT))),
        question=ask(asset=None, source="vega"),
    ),
    Trap(
        name="a co-owner's forbid",
        records=(SHARED, signed("pact", "vega", replace(KEEP, information=Information.JOINT), **OURS_CLOSED)),
        place=("agreements", "pact", "terms", 0),
        cure=(SHARED, Hold(id="stop", asset="shared", from_on=date.min)),
        question=ask(asset="shared"),
    ),
    Trap(
        name="exclusivity against everybody else",
        records=(signed("pact", "vega", term("x", Effect.FORBID, reach=Reach.OTHERS), **OURS_CLOSED),),
        place=("agreements", "pact", "terms", 0),
        cure=(
            signed("pact", "vega", term("x", Effect.FORBID, reach=Reach.OTHERS), **OURS_CLOSED),
            term("cover", Effect.FORBID),
        ),
    ),
    Trap(
        name="exclusivity of a hidden partner against a competitor",
        records=(
            partner("vega", competitors=(Competitor(partner="orion", from_on=SINCE),), **CLOSED),
            signed("vega-nda", "vega", term("x", Effect.FORBID, reach=Reach.COMPETITORS)),
        ),
        place=("agreements", "vega-nda", "terms", 0),
        cure=(
            partner("vega", competitors=(Competitor(partner="orion", from_on=SINCE),), **CLOSED),
            signed("vega-nda", "vega", term("x", Effect.FORBID, reach=Reach.COMPETITORS)),
            Hold(id="stop", partner="orion", from_on=SINCE),
        ),
    ),
    *(
        Trap(
            name=f"a hold on {what}",
            records=(held("hush", what, id, **CLOSED),),
            place=("holds", "hush", "readers"),
            cure=(held("hush", what, id, **CLOSED), held("stop", what, id)),
        )
        for what, id in (("partner", "orion"), ("asset", "roadmap"), ("agreement", "orion-nda"))
    ),
    Trap(
        name="a parent company on hold",
        records=(FIRM, partner("vega", **CLOSED), held("hush", "partner", "vega")),
        place=("partners", "orion", "parent"),
        cure=(partner("orion", parent="vega", **CLOSED), partner("vega", **CLOSED)),
    ),
    Trap(
        name="a successor",
        records=(
            signed("pact", "orion", supersedes=("orion-nda",), effective_on=date(2026, 6, 1), **OURS_CLOSED),
        ),
        place=("agreements", "pact", "supersedes", 0),
        cure=(
            signed("pact", "orion", supersedes=("orion-nda",), effective_on=date(2026, 6, 1), **OURS_CLOSED),
            signed("orion-nda", "orion", MAY, KEEP, terminated_on=date(2026, 5, 31)),
        ),
    ),
    Trap(
        name="a replaced permit",
        records=(
            signed(
                "pact", "orion", replace(MAY, id="t9", replaces=("t1",), until_on=SINCE),
                kind=AgreementKind.ADDENDUM, amends="orion-nda", **OURS_CLOSED,
            ),
        ),
        place=("agreements", "orion-nda", "terms", 0),
        cure=(signed("orion-nda", "orion", MAY, KEEP, terms=(KEEP,)),),
    ),
    Trap(
        name="a permit that does not fit where everything else is silent",
        records=(OTHER, STALE, signed("pact", "orion", replace(MAY, territories=("FR",)), **OURS_CLOSED)),
        place=("agreements", "pact", "terms", 0),
        cure=(OTHER, signed("pact", "orion", replace(MAY, territories=("FR",)), **OURS_CLOSED)),
    ),
    Trap(
        name="a course of the only agreement that covers",
        records=(OTHER, STALE, signed("pact", "orion", MAY, **OURS_CLOSED), TRAINED),
        place=("agreements", "pact", "terms", 0),
        cure=(OTHER, STALE, signed("pact", "orion", MAY, **OURS_CLOSED)),
    ),
    Trap(
        name="a no recorded for a hidden partner",
        records=(
            partner("vega", **CLOSED),
            Approval(
                id="A-1", approver="ana", capacity="partner", consent_of="vega", asset="roadmap", partner="orion",
                word=Word.NO, given_on=SINCE,
            ),
        ),
        place=("approvals", "A-1", "consent_of"),
        cure=(partner("vega", **CLOSED),),
    ),
)  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_what_would_improve_an_answer_when_hidden_is_told(trap: Trap) -> None:
    register = world(*trap.records)
    view = visible_to(register, ("cy",), TODAY)
    assert SEVERITY[decide(trap.question, view).verdict] < SEVERITY[decide(trap.question, register).verdict]
    assert trap.place in places(register)


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_a_cover_keeps_the_secret(trap: Trap) -> None:
    assert places(world(*trap.cure)) == []


@pytest.mark.parametrize(
    "cover",
    [
        term("cover", Effect.FORBID, partners=("vega",)),
        term("cover", Effect.FORBID, covers=Covers(assets=("other",))),
        term("cover", Effect.FORBID, tiers=(Tier.TRIAL,)),
        term("cover", Effect.FORBID, from_on=date(2021, 1, 1)),
        term("cover", Effect.FORBID, territories=("DE",)),
        term("cover", Effect.FORBID, channels=(Channel.ORAL,)),
        term("cover", Effect.FORBID, action=Action.RESELL),
        term("cover", Effect.REQUIRE, action=Action.APPROVE, approvers=("legal",)),
        Hold(id="stop", partner="orion", from_on=date(2021, 1, 1)),
        Hold(id="stop", partner="orion", from_on=SINCE, readers=("ana", "cy")),
    ],
    ids=lambda cover: f"{cover}"[:0] or None,
)
def test_a_cover_that_reaches_less_is_none(cover: Term | Hold) -> None:
    secret = signed("pact", "orion", term("x", Effect.FORBID), **OURS_CLOSED)
    other = asset("other")
    assert ("agreements", "pact", "terms", 0) in places(world(secret, other, cover))


def test_a_house_rule_that_a_permit_lifts_is_no_cover() -> None:
    secret = signed("pact", "orion", term("x", Effect.FORBID), **OURS_CLOSED)
    lifting = signed("orion-nda", "orion", replace(MAY, lifts=("house/cover",)), KEEP)
    assert places(world(secret, lifting, term("cover", Effect.FORBID))) == [("agreements", "pact", "terms", 0)]


def test_the_word_of_an_accountable_person_has_no_cover_but_a_forbid() -> None:
    """Nobody else's word means as much."""
    hidden = term("x", Effect.REQUIRE, action=Action.APPROVE, approvers=("accountable",))
    secret = signed("pact", "orion", hidden, raci=CY, **OURS_CLOSED)
    by_name = term("cover", Effect.REQUIRE, action=Action.APPROVE, approvers=("ana", "accountable"))
    assert places(world(secret, by_name)) == [("agreements", "pact", "terms", 0)]
    assert places(world(replace(secret, raci=None), by_name)) == []
    assert places(world(secret, by_name, term("c2", Effect.FORBID))) == []


@pytest.mark.parametrize(
    "within", [None, Duration(days=31), Duration(working_days=20), Duration(months=1), Duration(forever=True)]
)
def test_a_duty_with_more_time_is_no_cover(within: Duration | None) -> None:
    secret = signed(
        "pact", "orion", term("x", Effect.REQUIRE, action=Action.DELETE, within=Duration(days=30)), **OURS_CLOSED
    )
    cover = term("cover", Effect.REQUIRE, action=Action.DELETE, within=within)
    assert places(world(secret, cover)) == [("agreements", "pact", "terms", 0)]


@pytest.mark.parametrize(
    "change",
    [
        {"terms": (MAY,)},
        {"terms": (replace(KEEP, survives=False),), "expires_on": TODAY},
        {"terms": (replace(KEEP, territories=("DE",)),)},
        {"terms": (replace(KEEP, covers=Covers(kinds=("software",))),)},
        {"terms": (replace(KEEP, partners=("public",)),)},
        {"terms": (replace(KEEP, action=Action.PUBLISH),)},
        {"terms": (KEEP, term("on", Effect.PERMIT, information=Information.THEIRS, lifts=("keep",)))},
        {"discloser": Discloser.US},
        {"effective_on": date(2021, 1, 1)},
        {"readers": ("ana", "cy")},
    ],
)
def test_only_a_plain_forbid_for_as_long_covers_for_a_hidden_agreement_that_binds_us(change: dict[str, Any]) -> None:
    secret = signed("pact", "vega", KEEP, **CLOSED)
    visible = replace(signed("vega-nda", "vega", KEEP), **change)
    assert ("agreements", "pact", "readers") in places(world(secret, visible))


def test_what_only_permits_may_be_hidden() -> None:
    assert places(world(signed("pact", "orion", MAY, **OURS_CLOSED))) == []


@pytest.mark.parametrize("kind", [AgreementKind.NDA, AgreementKind.DPA])
def test_a_permit_that_its_kind_of_agreement_cannot_cover_with_narrows_nothing(kind: AgreementKind) -> None:
    """An NDA covers no `how`; which data a data processing agreement is about is for the licence to say (rule 10)."""
    source = asset("source", aspects=(Aspect.HOW,))
    narrow = replace(MAY, aspects=(Aspect.HOW,), territories=("FR",))
    assert places(world(OTHER, STALE, source, signed("pact", "orion", narrow, kind=kind, **OURS_CLOSED))) == []


def test_what_bears_on_hidden_assets_only_needs_no_cover() -> None:
    hidden = term("x", Effect.FORBID, covers=Covers(assets=("other",)))
    assert places(world(OTHER, signed("pact", "orion", hidden, **OURS_CLOSED))) == []


def test_exclusivity_that_reaches_nobody_in_sight_needs_no_cover() -> None:
    holder = partner("vega", competitors=(Competitor(partner="draco"), Competitor(partner="vega")))
    against = signed("pact", "vega", term("x", Effect.FORBID, reach=Reach.COMPETITORS), **OURS_CLOSED)
    assert places(world(holder, partner("draco", **CLOSED), against)) == []
    theirs = term("x", Effect.FORBID, reach=Reach.OTHERS, information=Information.THEIRS)
    assert places(world(signed("pact", "vega", theirs, **OURS_CLOSED))) == []


def test_publication_of_a_public_asset_needs_the_cover_too() -> None:
    kit = asset("kit", sensitivity=Sensitivity.PUBLIC)
    secret = signed("pact", "vega", term("x", Effect.FORBID, reach=Reach.OTHERS), **OURS_CLOSED)
    cover = term("cover", Effect.FORBID, partners=("orion",))
    leaks = check_secrecy(world(kit, secret, cover))
    assert [leak.what for leak in leaks if PUBLIC in leak.what] == [
        "`cy` may not know of this term, without which `kit` could go to `public` more freely"
    ]


def test_a_tent_is_looked_at_as_closed_and_from_the_day_it_opens() -> None:
    """Once the tent is open, the agreement that is closed besides limits an asset that everybody sees."""
    blue = Tent(
        id="blue", name="Blue", partner="vega", people=("ana",), assets=("roadmap",), from_on=SINCE, until_on=TODAY,
    )  # fmt: skip
    secret = signed("pact", "orion", term("x", Effect.FORBID), **OURS_CLOSED)
    assert places(world(blue, secret)) == []
    assert places(world(replace(blue, open_from=date(2030, 1, 1)), secret)) == [("agreements", "pact", "terms", 0)]


def test_a_leak_says_what_is_wrong_and_what_mends_it() -> None:
    assert check_secrecy(world(signed("pact", "orion", term("x", Effect.FORBID), **OURS_CLOSED))) == (
        Leak(
            section="agreements",
            id="pact",
            path=("terms", 0),
            what="`cy` may not know of this term, without which `roadmap` could go to `orion` more freely",
            suggestion="add a hold or a house rule that everybody sees and that is at least as strict for them, "
            "or hide `roadmap` or `orion` too",
        ),
    )


SECRET = partner("draco", name="Draco Analytics, Ltd.", aliases=("Big Lizard",), code_names=("Pro-ject_X",), **CLOSED)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("as Draco has", True),
        ("as DRACO ANALYTICS has", True),
        ("Drâco's part", True),
        ("with the big\nlizard", True),
        ("under project-x", False),
        ("under PRO JECT X.", True),
        ("dra\u200bco", True),
        ("Ｄｒａｃｏ", True),
        ("draconian", False),
        ("the big one and the lizard", False),
    ],
)
def test_a_visible_text_names_nothing_hidden(words: str, told: bool) -> None:
    register = replace(world(SECRET), texts={"orion-nda": f"# Orion\n\n1. Terms\n{words}\n"})
    leaks = check_secrecy(register)
    assert [(leak.section, leak.id, leak.path) for leak in leaks] == ([("texts", "orion-nda", (4,))] if told else [])


def test_no_string_of_a_visible_record_names_what_is_hidden() -> None:
    register = world(
        SECRET,
        signed("orion-nda", "orion", replace(MAY, quote="not to Draco"), KEEP, governing_law="draco"),
        asset("roadmap", aliases=("the plan", "draco plan")),
        Hold(id="stop", asset="roadmap", from_on=SINCE, reason="since Draco asked"),
        asset("draco-notes", **CLOSED),
    )
    assert places(register) == [
        ("agreements", "orion-nda", "governing_law"),
        ("agreements", "orion-nda", "terms", 0, "quote"),
        ("assets", "roadmap", "aliases", 1),
        ("holds", "stop", "reason"),
    ]


def test_an_id_with_a_hidden_name_in_it_is_told_once() -> None:
    pact = signed("pact", "draco-north", replace(MAY, affiliates=("draco-north",)))
    register = world(SECRET, partner("draco-north", name="North"), pact)
    assert places(register) == [("partners", "draco-north", "id")]


def test_a_mention_says_who_sees_whose_name() -> None:
    (leak,) = check_secrecy(world(SECRET, asset("roadmap", name="Draco roadmap")))
    assert leak.what == "`cy` sees `draco` here, which names the hidden partner `draco`"
    assert leak.suggestion == "write it without the name, or hide it too"


def test_a_leak_is_found_by_the_reader_of_register_files() -> None:
    leak = Leak(section="texts", id="house", path=(4,), what="", suggestion="")
    assert (leak.kind, leak.field_path) == ("text", (4,))
    assert replace(leak, section="tents").kind == "tents"


BLUE = Tent(id="blue", name="Blue", partner="vega", people=("cy",), assets=("source",), from_on=SINCE, until_on=TODAY)
SOURCE = asset("source", owner="cy")


@pytest.mark.parametrize(
    ("records", "told"),
    [
        ((asset("source", owner="ana"),), ["`ana`, the owner of `source`, is not one of the tent's people; add `ana`"]),
        (
            (SOURCE, term("r", Effect.REQUIRE, action=Action.APPROVE, approvers=("legal",))),
            ["`ana`, an approver as `legal`, is not one of the tent's people; add `ana`"],
        ),
        (
            (SOURCE, term("r", Effect.REQUIRE, action=Action.APPROVE, approvers=("security", "owner", "cy"))),
            ["nobody is an approver as `security`; name one who is one of the tent's people"],
        ),
        (
            (SOURCE, term("r", Effect.REQUIRE, action=Action.APPROVE, approvers=("ana", "accountable"))),
            [
                "`ana`, an approver as `legal`, is not one of the tent's people; add `ana`",
                "`ana`, an approver of `source`, is not one of the tent's people; add `ana`",
            ],
        ),
        (
            (
                SOURCE,
                partner("vega", manager="ana"),
                term("r", Effect.REQUIRE, action=Action.APPROVE, approvers=("partner",)),
            ),
            ["`ana`, the manager of `vega`, is not one of the tent's people; add `ana`"],
        ),
        (
            (SOURCE, signed("vega-nda", "vega", MAY, KEEP, raci=CY)),
            ["`ana`, accountable for `vega-nda`, is not one of the tent's people; add `ana`"],
        ),
        (
            (SOURCE, replace(BLUE, agreement="pact"), signed("pact", "vega", raci=CY)),
            ["`ana`, accountable for `pact`, is not one of the tent's people; add `ana`"],
        ),
        ((SOURCE, term("r", Effect.REQUIRE, action=Action.APPROVE, partners=("orion",), approvers=("legal",))), []),
        ((SOURCE, replace(BLUE, agreement="house")), []),
        ((asset("source"),), []),
    ],
    ids=range(10),
)
def test_rule_8_a_tent_names_who_decides_about_its_assets(records: tuple[Any, ...], told: list[str]) -> None:
    leaks = check_secrecy(world(BLUE, *records))
    assert [f"{leak.what}; {leak.suggestion}" for leak in leaks] == told
    assert {(leak.section, leak.id, leak.path) for leak in leaks} <= {("tents", "blue", ("people",))}


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (asset("plans", owner="cy", **CLOSED), ("assets", "plans", "readers")),
        (partner("draco", manager="cy", **CLOSED), ("partners", "draco", "readers")),
        (Hold(id="stop", agreement="orion-nda", from_on=SINCE, placed_by="cy", **CLOSED), ("holds", "stop", "readers")),
        (
            signed("pact", "orion", raci=Raci(disclosure=Assignment(accountable="cy")), **OURS_CLOSED),
            ("agreements", "pact", "readers"),
        ),
    ],
    ids=["owner", "manager", "placed by", "accountable"],
)
def test_rule_8_whoever_answers_for_a_closed_record_is_one_of_its_readers(record: Any, place: tuple[Any, ...]) -> None:
    unnamed = [leak for leak in check_secrecy(world(record)) if "is not one of its readers" in leak.what]
    assert [(leak.section, leak.id, *leak.path) for leak in unnamed] == [place]


def test_the_sample_keeps_its_secrets() -> None:
    files = {path.relative_to(SAMPLE).as_posix(): path.read_bytes() for path in SAMPLE.rglob("*") if path.is_file()}
    reading = read_register(files)
    assert reading.register is not None, [str(problem) for problem in reading.problems]
    assert len(audiences_of(reading.register)) == 1
    assert check_secrecy(reading.register) == ()


WORLDS = count(quick=240, full=10_000)


@pytest.mark.untraced  # many random worlds: tracing them is slow and shows nothing new
def test_random_worlds_often_hide_something_and_keep_it_secret() -> None:
    """So that the property below says something."""
    found = Counter[str]()
    for seed in range(60):
        register = closed_world(seed)
        if audiences_of(register):
            found["leaks" if check_secrecy(register) else "secrets"] += 1
    assert found["secrets"] > 20
    assert found["leaks"] > 5


@pytest.mark.untraced
@pytest.mark.parametrize("block", range(8))
def test_rule_7_hiding_never_improves_an_answer_where_nothing_is_told(block: int) -> None:
    """Neither for one reader nor for two together."""
    asked = 0
    for seed in range(block, WORLDS, 8):
        register = closed_world(seed)
        audiences = audiences_of(register)
        if not audiences or check_secrecy(register):
            continue
        rng = random.Random(seed)
        both = tuple(rng.sample(sorted(register.people), 2))
        views = [*((a.person, a.view) for a in audiences), (both[0], visible_to(register, both, date.min))]
        for asker, view in views:
            for _ in range(10):
                question = complete_question(rng, register, asker)
                if is_about(question, view):
                    asked += 1
                    whole, seen = decide(question, register), decide(question, view)
                    assert SEVERITY[seen.verdict] >= SEVERITY[whole.verdict], (seed, question)
    assert asked > WORLDS // 8
