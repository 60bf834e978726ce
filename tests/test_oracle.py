"""The oracle on small cases worked out by hand, and the soundness of the random worlds."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from knowledge.assets import Aspect, Asset, AssetForm, Clearance, Form, Personal, Sensitivity
from knowledge.company import Company, Course, CourseVersion, Kind, Purpose, Region, Vertical
from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.partners import (
    Attestation,
    AttestationKind,
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
from knowledge.people import Absence, Approval, Assignment, CoursePass, Person, Raci, Word
from knowledge.register import Register
from knowledge.terms import (
    HOUSE,
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
from tests.oracle.documents import add
from tests.oracle.edits import random_edit
from tests.oracle.records import keyed
from tests.oracle.references import find_faults
from tests.oracle.shrinking import shrink
from tests.oracle.verdicts import oracle_class, oracle_complete, oracle_missing
from tests.oracle.worlds import random_question, random_world, small_worlds, with_texts, world_of
from tests.scale import count

DAY = date(2026, 11, 22)
LONG_AGO = date(2024, 1, 1)
ONE = timedelta(days=1)
STAFF = (
    Person(id="ana", name="Ana", manager="bo"),
    Person(id="bo", name="Bo", manager="eve"),
    Person(id="dana", name="Dana", roles=("legal",)),
    Person(id="eve", name="Eve"),
)


def term(id_: str, effect: Effect, action: Action = Action.DISCLOSE, **limits: Any) -> Term:
    return Term(id=id_, clause="1.1", quote=f"The words of {id_}.", effect=effect, action=action, **limits)


def permit(id_: str = "p", *aspects: Aspect, **limits: Any) -> Term:
    return term(id_, Effect.PERMIT, aspects=aspects or (Aspect.WHAT,), **limits)


def forbid(id_: str = "f", action: Action = Action.DISCLOSE, **limits: Any) -> Term:
    return term(id_, Effect.FORBID, action, **limits)


def require(action: Action, id_: str = "r", **limits: Any) -> Term:
    return term(id_, Effect.REQUIRE, action, **limits)


def theirs(made: Term) -> Term:
    return replace(made, information=Information.THEIRS)


def joint(made: Term) -> Term:
    return replace(made, information=Information.JOINT)


def nda(*terms: Term, partner: str = "orion", name: str = "", **more: Any) -> Agreement:
    made: dict[str, Any] = {"kind": AgreementKind.NDA, "effective_on": LONG_AGO, **more}
    return Agreement(id=name or f"{partner}-nda", name="NDA", partner=partner, terms=terms, **made)


def partner(name: str, **more: Any) -> Partner:
    made: dict[str, Any] = {
        "tier": Tier.STANDARD,
        "manager": "eve",
        "due_diligence": DueDiligence(status=DiligenceStatus.APPROVED, decided_on=LONG_AGO),
        "screenings": (Screening(result=ScreeningResult.CLEAR, screened_on=LONG_AGO),),
        **more,
    }
    return Partner(id=name, name=name.title(), **made)


def asset(name: str = "roadmap", *aspects: Aspect, **more: Any) -> Asset:
    made: dict[str, Any] = {"sensitivity": Sensitivity.CONFIDENTIAL, "owner": "bo", **more}
    return Asset(id=name, name=name.title(), aspects=aspects or (Aspect.WHAT,), **made)


def register(*agreements: Agreement, **tables: Any) -> Register:
    records: dict[str, Any] = {
        "people": STAFF,
        "assets": [asset()],
        "partners": [partner("orion"), partner("vega"), partner("orion-nordic", parent="orion")],
        "purposes": [Purpose(id="planning"), Purpose(id="shelves", broader="planning"), Purpose(id="advertising")],
        "regions": [Region(id="UKI", members=("GB", "IE"))],
        "kinds": [Kind(id="software"), Kind(id="driver", broader="software")],
        **tables,
    }
    company = records.pop("company", Company(name="Aurora", time_zone="Europe/Berlin"))
    return with_texts(
        Register(company=company, agreements=keyed(agreements), **{key: keyed(held) for key, held in records.items()})
    )


def ask(**facts: Any) -> Question:
    return Question(**{"asset": "roadmap", "partner": "orion", "asker": "ana", "on": DAY, **facts})


HOLD: dict[str, Any] = {"id": "hold", "from_on": DAY, "until_on": DAY}
UK = permit(territories=("GB", "IE"))
OF_VEGA = [asset(contains=("vega",))]
JOINT = [asset(joint_owners=("vega",))]
CONSENT = require(Action.CONSENT, approvers=("partner",))
LEGAL = require(Action.APPROVE, approvers=("owner", "legal"))
TABLE = {"assets": [asset("roadmap", Aspect.DATA, personal=Personal(basis="consent"))]}
LICENCE = nda(permit("p", Aspect.DATA), kind=AgreementKind.DATA_LICENCE)
DPA = nda(name="dpa", kind=AgreementKind.DPA)
RACI = Raci(disclosure=Assignment(accountable="dana"))
DELEGATED = Raci(disclosure=Assignment(accountable="dana", delegate="eve"))
ACCOUNTABLE = require(Action.APPROVE, approvers=("accountable",))
NORDIC = ask(partner="orion-nordic")
WITH_FAY = (*STAFF, Person(id="fay", name="Fay", left_on=DAY - ONE))


def affiliate(**limits: Any) -> Register:
    return register(nda(permit(**limits)))


def grouped(size: int | None) -> dict[str, Any]:
    forms = (AssetForm(form=Form.AGGREGATED, group_size=size),)
    company = Company(name="Aurora", time_zone="Europe/Berlin", min_group=10)
    return {
        "assets": [asset("roadmap", Aspect.DATA, forms=forms, personal=Personal(basis="consent"))],
        "company": company,
    }


def word(approver: str, said: Word = Word.YES, number: int = 1, **more: Any) -> Approval:
    made: dict[str, Any] = {"given_on": LONG_AGO, "basis": "confidential|", "partner": "orion", **more}
    return Approval(id=f"a{number}", approver=approver, asset="roadmap", word=said, **made)


def approved(*words: Approval) -> Register:
    return register(nda(permit(), LEGAL), approvals=words)


def owner_away(said: Approval) -> Register:
    """The owner was away until yesterday, and Dana stood in for her."""
    away = (Absence(from_on=LONG_AGO, until_on=DAY - ONE, delegate="dana"),)
    people = [replace(person, away=away) if person.id == "bo" else person for person in STAFF]
    return register(nda(permit(), require(Action.APPROVE, approvers=("owner",))), people=people, approvals=[said])


def legal_by_two(second: Person) -> Register:
    """Legal must approve: Dana, who has left, whose manager said yes, and a second person."""
    dana = Person(id="dana", name="Dana", roles=("legal",), manager="bo", left_on=LONG_AGO - ONE)
    people = [*(person for person in STAFF if person.id != "dana"), dana, second]
    return register(nda(permit(), require(Action.APPROVE, approvers=("legal",))), people=people, approvals=[word("bo")])


def accountable(said: Approval, raci: Raci | None = DELEGATED, **tables: Any) -> Register:
    return register(nda(permit(), ACCOUNTABLE, raci=raci), approvals=[said], **tables)


def parents_manager(said: Approval) -> Register:
    """The parent signed that its manager must approve; its affiliate has another manager."""
    return register(
        nda(permit(affiliates=True), require(Action.APPROVE, approvers=("partner-manager",))),
        partners=[partner("orion"), partner("orion-nordic", parent="orion", manager="bo")],
        approvals=[said],
    )


def taught_for_planning() -> Register:
    """An agreement whose course nobody passed covers every purpose, one without a course covers planning."""
    course = Course(id="course", versions=(CourseVersion(version="v1", from_on=LONG_AGO),), agreement="orion-nda")
    second = nda(permit(purposes=("planning",)), name="second")
    return register(nda(permit()), second, courses=[course])


def taught(passed_on: date, version: str = "v1", newer: date | None = None, grace: int = 0, tie: str = "") -> Register:
    versions = [CourseVersion(version="v1", from_on=LONG_AGO)]
    if newer:
        versions.append(CourseVersion(version="v2", from_on=newer, grace_days=grace))
    course = Course(id="course", versions=tuple(versions), valid_days=365, agreement=tie or "orion-nda")
    event = CoursePass(id="pass", person="ana", course="course", version=version, passed_on=passed_on)
    other = nda(permit(), name="orion-framework", kind=AgreementKind.FRAMEWORK)
    return register(nda(permit()), *([other] if tie == HOUSE else []), courses=[course], passes=[event])


def ended(days_ago: int, *terms: Term, survival: Duration | None = None) -> Agreement:
    return nda(*terms, partner="vega", expires_on=DAY - timedelta(days=days_ago), survival=survival)


def tent(**more: Any) -> Tent:
    made: dict[str, Any] = {"partner": "orion", "people": ("ana",), "from_on": DAY, "until_on": DAY, **more}
    return Tent(id="tent", name="Blue", assets=("roadmap",), partner_people=("Kim Vance",), **made)


CASES: dict[str, tuple[Register, Question, str]] = {
    # coverage and scope
    "silence is not permission": (register(), ask(), "no"),
    "a permit covers what": (register(nda(permit())), ask(), "yes"),
    "on the last day it still does": (register(nda(permit(), expires_on=DAY)), ask(), "yes"),
    "the day after it does not": (register(nda(permit(), expires_on=DAY - ONE)), ask(), "no"),
    "on the first day it does": (register(nda(permit(), effective_on=DAY)), ask(), "yes"),
    "the day before it does not": (register(nda(permit(), effective_on=DAY + ONE)), ask(), "no"),
    "superseded today": (
        register(
            nda(permit()),
            nda(permit(), kind=AgreementKind.DPA, name="new", effective_on=DAY, supersedes=("orion-nda",)),
        ),
        ask(),
        "no",
    ),
    "only they disclose": (register(nda(permit(), discloser=Discloser.THEM)), ask(), "no"),
    "an nda is no developer terms": (
        register(nda(permit("p", Aspect.HOW)), assets=[asset("roadmap", Aspect.HOW)]),
        ask(),
        "no",
    ),
    "a framework with a permit is": (
        register(nda(permit("p", Aspect.HOW), kind=AgreementKind.FRAMEWORK), assets=[asset("roadmap", Aspect.HOW)]),
        ask(),
        "yes",
    ),
    "in force but silent on the asset": (register(nda(permit(covers=Covers(kinds=("software",))))), ask(), "ask"),
    "a kind covers its narrower kinds": (
        register(nda(permit(covers=Covers(kinds=("software",)))), assets=[asset(kind="driver")]),
        ask(),
        "yes",
    ),
    "silence is answered by nobody": (register(nda(raci=RACI), approvals=[word("dana")]), ask(), "ask"),
    "a permission never outlives its agreement": (
        register(nda(permit(survives=Duration(forever=True)), expires_on=DAY - ONE)),
        ask(),
        "no",
    ),
    "outside the permit's own period": (register(nda(permit(until_on=DAY - ONE))), ask(), "no"),
    "territory inside": (register(nda(UK)), ask(territory=("GB",)), "yes"),
    "a region with all members inside": (register(nda(UK)), ask(territory=("UKI",)), "yes"),
    "one place outside among several": (register(nda(UK)), ask(territory=("GB", "FR")), "no"),
    "territory not stated": (register(nda(UK)), ask(), "unknown"),
    "narrower purpose": (register(nda(permit(purposes=("planning",)))), ask(purpose=("shelves",)), "yes"),
    "broader purpose": (register(nda(permit(purposes=("shelves",)))), ask(purpose=("planning",)), "no"),
    "purpose outside the tree": (register(nda(permit(purposes=("planning",)))), ask(purpose=("x",)), "unknown"),
    "purpose outside the tree, whose every purpose is permitted": (
        register(nda(permit(purposes=("planning", "advertising")))),
        ask(purpose=("x",)),
        "unknown",
    ),
    "purpose not stated, and every purpose of the tree permitted": (
        register(nda(permit(purposes=("planning", "advertising")))),
        ask(),
        "yes",
    ),
    "purpose outside the tree where no grant hangs on it": (
        register(nda(permit(), forbid(purposes=("advertising",)))),
        ask(purpose=("x",)),
        "yes",
    ),
    "a purpose is asked while a grant hangs on it": (
        register(nda(permit(purposes=("planning",)), forbid(purposes=("advertising",)))),
        ask(),
        "unknown",
    ),
    "not while another permit fits without it": (
        register(nda(permit(purposes=("planning",)), permit("q"), forbid(purposes=("advertising",)))),
        ask(),
        "yes",
    ),
    "nor while none can fit": (
        register(nda(permit(purposes=("planning",), until_on=DAY - ONE))),
        ask(),
        "no",
    ),
    "it is asked while the lifting of a forbid hangs on it": (
        register(nda(permit(purposes=("planning",), lifts=("f",)), permit("q"), forbid())),
        ask(),
        "unknown",
    ),
    "and while only a course that is missing stands in the way": (taught_for_planning(), ask(), "unknown"),
    "a recipient is asked where a forbid of an agreement lists some": (
        register(nda(permit(), forbid(recipients=("Lee",)))),
        ask(),
        "unknown",
    ),
    "not where only a house rule does": (
        register(nda(permit()), rules=[forbid(recipients=("Lee",))]),
        ask(),
        "yes",
    ),
    "any other permit suffices": (register(nda(UK, permit("q"))), ask(), "yes"),
    "recipient spelt otherwise": (
        register(nda(permit(recipients=("Kim Vance",)))),
        ask(recipient=("kim-vance",)),
        "yes",
    ),
    "recipient open": (register(nda(permit(recipients=("Kim Vance",)))), ask(), "unknown"),
    "the partner's only vertical answers": (
        register(
            nda(permit(verticals=("grocery",))),
            partners=[partner("orion", verticals=("grocery",))],
            verticals=[Vertical(id="grocery")],
        ),
        ask(),
        "yes",
    ),
    "volume within": (register(nda(permit(volume={"seats": 20}))), ask(volume=(("seats", 20),)), "yes"),
    "volume beyond": (register(nda(permit(volume={"seats": 20}))), ask(volume=(("seats", 21),)), "no"),
    "an aspect too many": (
        register(nda(permit()), assets=[asset("roadmap", Aspect.WHAT, Aspect.HOW)]),
        ask(aspect=("what", "how")),
        "no",
    ),
    "an aspect open": (
        register(nda(permit()), assets=[asset("roadmap", Aspect.WHAT, Aspect.HOW)]),
        ask(),
        "unknown",
    ),
    "a replaced permit never comes back": (
        register(
            nda(permit()),
            nda(
                require(Action.LOG, replaces=("p",)),
                name="more",
                kind=AgreementKind.ADDENDUM,
                amends="orion-nda",
                expires_on=DAY - ONE,
            ),
        ),
        ask(),
        "ask",
    ),
    "a replaced forbid comes back": (
        register(
            nda(permit(), forbid()),
            nda(
                permit("q", replaces=("f",)),
                name="more",
                kind=AgreementKind.ADDENDUM,
                amends="orion-nda",
                expires_on=DAY - ONE,
            ),
        ),
        ask(),
        "no",
    ),
    "an addendum ends with its base": (
        register(
            nda(expires_on=DAY - ONE), nda(permit(), name="more", kind=AgreementKind.ADDENDUM, amends="orion-nda")
        ),
        ask(),
        "no",
    ),
    "a hold suspends permits": (register(nda(permit()), holds=[Hold(agreement="orion-nda", **HOLD)]), ask(), "no"),
    "an affiliate is not its parent": (affiliate(), ask(partner="orion-nordic"), "no"),
    "unless a term says affiliates": (affiliate(affiliates=True), ask(partner="orion-nordic"), "yes"),
    "or names it": (affiliate(affiliates=("orion-nordic",)), ask(partner="orion-nordic"), "yes"),
    "a parent's requires reach it all the same": (
        register(nda(LEGAL), nda(permit(), partner="orion-nordic")),
        ask(partner="orion-nordic"),
        "ask",
    ),
    # prohibition
    "a forbid wins": (register(nda(permit(), forbid())), ask(), "no"),
    "unless lifted": (register(nda(permit(lifts=("f",)), forbid())), ask(), "yes"),
    "a later forbid does not block today": (register(nda(permit(), forbid(from_on=DAY + ONE))), ask(), "yes"),
    "resale not stated is a condition": (register(nda(permit(), forbid("f", Action.RESELL))), ask(), "yes"),
    "resale stated": (
        register(nda(permit(), forbid("f", Action.RESELL))),
        ask(uses=(Action.RESELL,)),
        "no",
    ),
    "a forbid by purpose is a condition where no permit asks": (
        register(nda(permit(), forbid(purposes=("advertising",)))),
        ask(),
        "yes",
    ),
    "a forbid by channel not stated is a condition": (
        register(nda(permit(), forbid(channels=(Channel.ORAL,)))),
        ask(),
        "yes",
    ),
    "a forbid by territory is asked": (register(nda(permit(), forbid(territories=("GB",)))), ask(), "unknown"),
    "a region that touches a forbidden country": (
        register(nda(permit(), forbid(territories=("GB",)))),
        ask(territory=("UKI",)),
        "no",
    ),
    "a clause nobody can read": (register(nda(permit(), term("u", Effect.UNCLEAR))), ask(), "ask"),
    "a parent's forbid reaches the affiliate": (
        register(nda(forbid()), nda(permit(), partner="orion-nordic")),
        ask(partner="orion-nordic"),
        "no",
    ),
    "exclusivity against a competitor": (
        register(
            nda(permit()),
            nda(forbid(reach=Reach.COMPETITORS), partner="vega"),
            partners=[partner("orion"), partner("vega", competitors=(Competitor(partner="orion", until_on=DAY),))],
        ),
        ask(),
        "no",
    ),
    "a competitor no more": (
        register(
            nda(permit()),
            nda(forbid(reach=Reach.COMPETITORS), partner="vega"),
            partners=[
                partner("orion"),
                partner("vega", competitors=(Competitor(partner="orion", until_on=DAY - ONE),)),
            ],
        ),
        ask(),
        "yes",
    ),
    "exclusivity asks for the purpose": (
        register(nda(permit()), nda(forbid(reach=Reach.OTHERS, purposes=("planning",)), partner="vega")),
        ask(),
        "unknown",
    ),
    "a tent of another partner": (register(nda(permit()), tents=[tent(partner="vega")]), ask(), "no"),
    "a tent is no agreement": (register(tents=[tent()]), ask(), "no"),
    "a tent's members": (register(nda(permit()), tents=[tent()]), ask(), "yes"),
    "outside the tent's period": (
        register(nda(permit()), tents=[tent(from_on=LONG_AGO, until_on=DAY - ONE)]),
        ask(),
        "no",
    ),
    "the discloser is no member": (register(nda(permit()), tents=[tent(people=("bo",))]), ask(), "no"),
    "the recipient is no member": (register(nda(permit()), tents=[tent()]), ask(recipient=("Lee",)), "no"),
    "a tent that hides its partner": (
        register(
            nda(permit()),
            assets=[asset(), asset("other")],
            tents=[replace(tent(people=("bo",), hides_partner=True), assets=("other",))],
        ),
        ask(),
        "no",
    ),
    # ownership
    "what Vega gave us, and nothing signed": (register(nda(permit()), assets=OF_VEGA), ask(), "ask"),
    "what Vega gave us under an nda": (register(nda(permit()), nda(partner="vega"), assets=OF_VEGA), ask(), "no"),
    "what Vega lets us pass on": (
        register(nda(permit()), nda(theirs(permit()), partner="vega"), assets=OF_VEGA),
        ask(),
        "yes",
    ),
    "only they are bound": (
        register(nda(permit()), nda(theirs(permit()), partner="vega", discloser=Discloser.US), assets=OF_VEGA),
        ask(),
        "ask",
    ),
    "over two hops": (
        register(
            nda(permit()),
            nda(partner="vega"),
            assets=[
                asset("far", contains=("vega",)),
                asset("near", derived_from=("far",)),
                asset(derived_from=("near",)),
            ],
        ),
        ask(),
        "no",
    ),
    "cleared on the way": (
        register(
            nda(permit()),
            nda(partner="vega"),
            assets=[
                asset("far", contains=("vega",)),
                asset("near", derived_from=("far",)),
                asset(derived_from=("near",)),
            ],
            clearances=[Clearance(id="c", asset="near", partner="vega", cleared_by="dana", cleared_on=DAY)],
        ),
        ask(),
        "yes",
    ),
    "its own information back": (register(nda(permit(), partner="vega"), assets=OF_VEGA), ask(partner="vega"), "yes"),
    "onward consent is asked": (
        register(nda(permit()), nda(theirs(permit()), theirs(CONSENT), partner="vega"), assets=OF_VEGA),
        ask(),
        "ask",
    ),
    "a surviving onward forbid": (
        register(ended(10, theirs(forbid()), survival=Duration(days=10))),
        ask(asset=None, source="vega", partner="orion"),
        "no",
    ),
    "the day after it survived": (
        register(ended(10, theirs(forbid()), survival=Duration(days=9))),
        ask(asset=None, source="vega", partner="orion"),
        "ask",
    ),
    "what Vega told us is not published": (
        register(nda(theirs(permit()), partner="vega")),
        ask(asset=None, source="vega", partner="public"),
        "no",
    ),
    "told back to itself": (register(nda(partner="vega")), ask(asset=None, source="vega", partner="vega"), "yes"),
    "exclusivity does not survive": (
        register(nda(permit()), ended(1, forbid(reach=Reach.OTHERS), survival=Duration(years=9))),
        ask(),
        "yes",
    ),
    "unless it is marked": (
        register(nda(permit()), ended(1, forbid(reach=Reach.OTHERS, survives=True), survival=Duration(years=9))),
        ask(),
        "no",
    ),
    "a co-owner is asked": (register(nda(permit()), assets=JOINT), ask(), "ask"),
    "a co-owner consents": (
        register(nda(permit()), assets=JOINT, approvals=[word("eve", capacity="partner", consent_of="vega")]),
        ask(),
        "yes",
    ),
    "a co-owner forbids": (register(nda(permit()), nda(joint(forbid()), partner="vega"), assets=JOINT), ask(), "no"),
    "to the co-owner": (register(nda(permit(), partner="vega"), assets=JOINT), ask(partner="vega"), "yes"),
    "to one co-owner, whatever another says": (
        register(nda(permit()), assets=[asset(joint_owners=("orion", "vega"))]),
        ask(),
        "yes",
    ),
    "a permit of theirs that survives binds nobody": (
        register(
            nda(permit()),
            ended(1, theirs(permit(until_on=LONG_AGO, survives=True)), survival=Duration(years=9)),
            assets=OF_VEGA,
        ),
        ask(),
        "ask",
    ),
    "what Vega told us is passed on by an employee": (
        register(nda(theirs(permit("p", *Aspect)), partner="vega"), people=WITH_FAY),
        ask(asset=None, source="vega", discloser="dana"),
        "yes",
    ),
    "and by nobody who has left": (
        register(nda(theirs(permit("p", *Aspect)), partner="vega"), people=WITH_FAY),
        ask(asset=None, source="vega", discloser="fay"),
        "no",
    ),
    # data
    "personal data without a dpa": (register(LICENCE, **TABLE), ask(), "no"),
    "personal data with a dpa": (register(LICENCE, DPA, **TABLE), ask(), "yes"),
    "a dpa for something else": (
        register(LICENCE, replace(DPA, terms=(permit("p", Aspect.DATA, covers=Covers(kinds=("driver",))),)), **TABLE),
        ask(),
        "yes",
    ),
    "personal data without basis": (
        register(LICENCE, DPA, assets=[asset("roadmap", Aspect.DATA, personal=Personal())]),
        ask(),
        "no",
    ),
    "large groups are not personal": (register(LICENCE, **grouped(10)), ask(), "yes"),
    "small groups are": (register(LICENCE, **grouped(9)), ask(), "no"),
    "groups of unknown size are": (register(LICENCE, **grouped(None)), ask(), "no"),
    "a smaller stated group counts": (register(LICENCE, **grouped(10)), ask(group_size=9), "no"),
    "a form that is not registered": (register(LICENCE, DPA, **TABLE), ask(form=("masked",)), "no"),
    "fields beyond the purpose": (
        register(
            nda(permit("p", Aspect.DATA, purposes=("planning",)), kind=AgreementKind.DATA_LICENCE),
            assets=[asset("roadmap", Aspect.DATA, fields=("store", "card"))],
            purposes=[Purpose(id="planning", fields=("store",)), Purpose(id="shelves", broader="planning")],
        ),
        ask(purpose=("shelves",)),
        "no",
    ),
    "a further agreement is required": (
        register(nda(permit(), require(Action.AGREEMENT, name="dpa"))),
        ask(),
        "no",
    ),
    # standing
    "on hold today": (register(nda(permit()), holds=[Hold(partner="orion", **HOLD)]), ask(), "no"),
    "free again": (register(nda(permit()), holds=[Hold(partner="orion", **HOLD)]), ask(on=DAY + ONE), "yes"),
    "the parent on hold": (
        register(nda(permit(affiliates=True)), holds=[Hold(partner="orion", **HOLD)]),
        ask(partner="orion-nordic"),
        "no",
    ),
    "not screened": (register(nda(permit()), partners=[partner("orion", screenings=())]), ask(), "no"),
    "not vetted": (register(nda(permit()), partners=[partner("orion", due_diligence=None)]), ask(), "no"),
    "public needs no vetting": (
        register(assets=[asset(sensitivity=Sensitivity.PUBLIC)], partners=[partner("orion", due_diligence=None)]),
        ask(),
        "yes",
    ),
    "public but on hold": (
        register(assets=[asset(sensitivity=Sensitivity.PUBLIC)], holds=[Hold(asset="roadmap", **HOLD)]),
        ask(),
        "no",
    ),
    "publication of what is not public": (register(), ask(partner="public"), "no"),
    "a certificate is missing": (
        register(nda(permit(), require(Action.CERTIFICATE, name="iso-27001"))),
        ask(),
        "no",
    ),
    "a certificate on record": (
        register(
            nda(permit(), require(Action.CERTIFICATE, name="iso-27001")),
            partners=[
                partner(
                    "orion",
                    attestations=(
                        Attestation(kind=AttestationKind.CERTIFICATE, name="iso-27001", from_on=LONG_AGO, until_on=DAY),
                    ),
                )
            ],
        ),
        ask(),
        "yes",
    ),
    "a colleague who has left": (
        register(nda(permit()), people=WITH_FAY),
        ask(discloser="fay"),
        "no",
    ),
    # courses
    "a pass on its last day": (taught(DAY - timedelta(days=364)), ask(), "yes"),
    "a pass the day after": (taught(DAY - timedelta(days=365)), ask(), "no"),
    "an older edition": (taught(DAY - 9 * ONE, newer=DAY), ask(), "no"),
    "an older edition in its grace": (taught(DAY - 9 * ONE, newer=DAY, grace=1), ask(), "yes"),
    "its grace is over": (taught(DAY - 9 * ONE, newer=DAY - ONE, grace=1), ask(), "no"),
    # approvals
    "two are to approve": (approved(), ask(), "ask"),
    "one of two has": (approved(word("bo")), ask(), "ask"),
    "both have": (approved(word("bo"), word("dana", number=2)), ask(), "yes"),
    "nobody approves her own request": (approved(word("bo"), word("dana", number=2)), ask(asker="bo"), "ask"),
    "her manager does": (approved(word("eve"), word("dana", number=2)), ask(asker="bo"), "yes"),
    "a manager of somebody else does not": (approved(word("eve"), word("dana", number=2)), ask(), "ask"),
    "the latest word counts": (
        approved(word("bo", Word.NO), word("bo", number=2, given_on=DAY), word("dana", number=3)),
        ask(),
        "yes",
    ),
    "a word in one capacity leaves that in another": (
        approved(word("bo", capacity="owner"), word("bo", number=2, given_on=DAY, capacity="legal")),
        ask(),
        "yes",
    ),
    "a no takes back the words in every capacity": (
        approved(
            word("bo", capacity="owner"),
            word("bo", number=2, capacity="legal"),
            word("bo", Word.NO, 3, given_on=DAY, capacity="legal"),
        ),
        ask(),
        "no",
    ),
    "a yes after it gives back its own capacity only": (
        approved(
            word("bo", capacity="owner"),
            word("bo", Word.NO, 2, given_on=DAY - ONE, capacity="legal"),
            word("bo", number=3, given_on=DAY, capacity="legal"),
        ),
        ask(),
        "ask",
    ),
    "her delegate while she was away": (owner_away(word("dana", given_on=DAY - ONE)), ask(), "yes"),
    "her delegate when she was back": (owner_away(word("dana", given_on=DAY)), ask(), "ask"),
    "her manager while she was away": (owner_away(word("eve", given_on=DAY - ONE)), ask(), "yes"),
    "a manager where somebody else has the role": (
        legal_by_two(Person(id="fay", name="Fay", roles=("legal",))),
        ask(),
        "ask",
    ),
    "a manager where nobody else who has the role works here": (
        legal_by_two(Person(id="fay", name="Fay", roles=("legal",), left_on=LONG_AGO - ONE)),
        ask(),
        "yes",
    ),
    "the agreement's delegate while the accountable person can decide": (accountable(word("eve")), ask(), "ask"),
    "the agreement's delegate where she asks herself": (accountable(word("eve")), ask(asker="dana"), "yes"),
    "the agreement's delegate where she has left": (
        accountable(
            word("eve"),
            people=[replace(person, left_on=LONG_AGO - ONE) if person.id == "dana" else person for person in STAFF],
        ),
        ask(),
        "yes",
    ),
    "accountable without a name is the partner's manager": (accountable(word("eve"), raci=None), ask(), "yes"),
    "and not Legal": (accountable(word("dana"), raci=None), ask(), "ask"),
    "but Legal where the partner has no manager": (
        accountable(word("dana"), raci=None, partners=[partner("orion", manager=None)]),
        ask(),
        "yes",
    ),
    "accountable for a house rule is Legal": (
        register(nda(permit(), raci=RACI), rules=[ACCOUNTABLE], approvals=[word("dana")]),
        ask(),
        "yes",
    ),
    "and nobody whom an agreement names": (
        register(
            nda(permit(), raci=Raci(disclosure=Assignment(accountable="eve"))),
            rules=[ACCOUNTABLE],
            approvals=[word("eve")],
        ),
        ask(),
        "ask",
    ),
    "the manager of the partner that signed": (parents_manager(word("eve", partner="orion-nordic")), NORDIC, "yes"),
    "not the manager of the one that gets it": (parents_manager(word("bo", partner="orion-nordic")), NORDIC, "ask"),
    "a no in force": (register(nda(permit()), approvals=[word("bo", Word.NO)]), ask(), "no"),
    "a no that has ended": (
        register(nda(permit()), approvals=[word("bo", Word.NO, until_on=DAY - ONE)]),
        ask(),
        "yes",
    ),
    "the asset has changed": (approved(word("bo", basis="internal|"), word("dana", number=2)), ask(), "ask"),
    "for another purpose": (
        approved(word("bo", purpose="advertising"), word("dana", number=2)),
        ask(purpose=("planning",)),
        "ask",
    ),
    "for a wider purpose": (
        approved(word("bo", purpose="planning"), word("dana", number=2)),
        ask(purpose=("shelves",)),
        "yes",
    ),
    "a no for some purpose, none stated": (
        register(nda(permit()), approvals=[word("bo", Word.NO, purpose="planning")]),
        ask(),
        "ask",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_oracle_and_the_engine_decide_as_worked_out_by_hand(name: str) -> None:
    world, question, expected = CASES[name]
    assert find_faults(world) == []
    assert oracle_class(question, world) == expected
    assert decide(question, world).verdict.replace("yes_if", "yes") == expected


@pytest.mark.parametrize(
    ("limits", "facts", "expected"),
    [
        ({"purposes": ("planning",), "territories": ("GB",)}, {}, "purpose"),
        ({"purposes": ("planning",), "territories": ("GB",)}, {"purpose": ("planning",)}, "territory"),
        ({"purposes": ("planning",), "territories": ("GB",)}, {"purpose": ("advertising",)}, None),
        ({"recipients": ("Kim",), "verticals": ("grocery",)}, {}, "recipient"),
        ({"recipients": ("Kim",), "verticals": ("grocery",)}, {"recipient": ("Kim",)}, "vertical"),
    ],
)
def test_facts_are_asked_in_order_and_only_where_they_matter(
    limits: dict[str, Any], facts: dict[str, Any], expected: str | None
) -> None:
    assert oracle_missing(ask(**facts), register(nda(permit(**limits)))) == expected


def test_an_unknown_asset_is_asked_before_an_unknown_partner() -> None:
    assert oracle_class(ask(asset="flux"), register()) == "unknown"
    assert oracle_missing(ask(asset="flux", partner="nobody"), register()) == "asset"
    assert oracle_missing(ask(partner="nobody"), register()) == "partner"


@pytest.mark.parametrize(
    ("day", "length", "last"),
    [
        (date(2028, 2, 29), Duration(years=1), date(2029, 2, 28)),
        (date(2024, 2, 29), Duration(years=4), date(2028, 2, 29)),
        (date(2027, 1, 31), Duration(months=1), date(2027, 2, 28)),
        (date(2026, 12, 31), Duration(months=12), date(2027, 12, 31)),
        (date(2026, 11, 20), Duration(working_days=1), date(2026, 11, 23)),
        (date(2026, 11, 22), Duration(days=30), date(2026, 12, 22)),
        (date(2026, 11, 22), Duration(forever=True), None),
    ],
)
def test_lengths_are_counted_from_the_day_after(day: date, length: Duration, last: date | None) -> None:
    assert add(Company(name="Aurora", time_zone="Europe/Berlin"), day, length) == last


@given(small_worlds())
def test_a_random_world_is_sound(world: tuple[Register, Question]) -> None:
    assert find_faults(world[0]) == []


@given(small_worlds())
def test_what_is_missing_matters_and_nothing_is_missing_otherwise(world: tuple[Register, Question]) -> None:
    found, question = world
    assert (oracle_missing(question, found) is not None) == (oracle_class(question, found) == "unknown")
    assert oracle_complete(question, found) in {"yes", "ask", "no"}


def test_a_seed_gives_the_same_world_and_question() -> None:
    for seed in range(5):
        assert world_of(seed) == world_of(seed)


def test_an_edit_changes_a_world_and_leaves_it_sound() -> None:
    for seed in range(count(quick=20, full=500)):
        rng = random.Random(seed)
        world = random_world(rng)
        for _ in range(4):
            edited = random_edit(rng, world)
            assert edited != world
            assert find_faults(edited) == []
            assert oracle_class(random_question(rng, edited), edited) in {"yes", "ask", "unknown", "no"}
            world = edited


def test_verdicts_of_random_worlds_are_spread() -> None:
    worlds = count(quick=400, full=3_000)
    found = Counter(oracle_class(question, world) for world, question in map(world_of, range(worlds)))
    shares = {verdict: found[verdict] / worlds for verdict in ("yes", "ask", "unknown")}
    assert shares["yes"] > 0.12, shares
    assert shares["ask"] > 0.08, shares
    assert shares["unknown"] > 0.08, shares


def any_term(holds: Callable[[Term, Agreement], object]) -> Callable[[Register], bool]:
    return lambda world: any(holds(term, signed) for signed in world.agreements.values() for term in signed.terms)


def any_record(table: str, holds: Callable[[Any], object]) -> Callable[[Register], bool]:
    return lambda world: any(holds(record) for record in getattr(world, table).values())


def of_kind(kind: AgreementKind) -> Callable[[Register], bool]:
    return any_record("agreements", lambda made: made.kind is kind)


def of_action(action: Action) -> Callable[[Register], bool]:
    return any_term(lambda made, _: made.action is action)


FEATURES: dict[str, Callable[[Register], bool]] = {
    **{f"agreement {kind}": of_kind(kind) for kind in AgreementKind},
    **{f"action {action}": of_action(action) for action in Action},
    "a replaced term": any_term(lambda made, _: made.replaces),
    "supersession": any_record("agreements", lambda made: made.supersedes),
    "termination": any_record("agreements", lambda made: made.terminated_on),
    "survival of its own": any_term(lambda made, _: isinstance(made.survives, Duration)),
    "survival for ever": any_record("agreements", lambda made: made.survival and made.survival.forever),
    "no survival": any_record("agreements", lambda made: made.survival is None),
    "a hold on a partner": any_record("holds", lambda made: made.partner),
    "a hold on an asset": any_record("holds", lambda made: made.asset),
    "a hold on an agreement": any_record("holds", lambda made: made.agreement),
    "affiliates all": any_term(lambda made, _: made.affiliates is True),
    "affiliates listed": any_term(lambda made, _: made.affiliates not in (True, False)),
    "a dated competitor": any_record("partners", lambda made: any(rival.until_on for rival in made.competitors)),
    "exclusivity against others": any_term(lambda made, _: made.reach is Reach.OTHERS),
    "exclusivity against competitors": any_term(lambda made, _: made.reach is Reach.COMPETITORS and made.verticals),
    "a lift within the agreement": any_term(lambda made, _: any("/" not in lifted for lifted in made.lifts)),
    "a lift elsewhere": any_term(lambda made, _: any("/" in lifted for lifted in made.lifts)),
    "an unclear term": any_term(lambda made, _: made.effect is Effect.UNCLEAR),
    "an unclear house rule": any_record("rules", lambda made: made.effect is Effect.UNCLEAR),
    "a house forbid": any_record("rules", lambda made: made.effect is Effect.FORBID),
    "a house rule by tier": any_record("rules", lambda made: made.tiers),
    "a house rule by partner": any_record("rules", lambda made: made.partners),
    "joint terms": any_term(lambda made, _: made.information is Information.JOINT),
    "theirs by recipient": any_term(lambda made, _: made.information is Information.THEIRS and made.partners),
    "a no": any_record("approvals", lambda made: made.word is Word.NO),
    "a word for one purpose": any_record("approvals", lambda made: made.purpose),
    "a consent recorded": any_record("approvals", lambda made: made.consent_of),
    "a word on another basis": any_record("approvals", lambda made: "former" in (made.basis or "")),
    "a course of an agreement": any_record("courses", lambda made: made.agreement),
    "a course of a partner": any_record("courses", lambda made: made.partner),
    "a course of the company": any_record("courses", lambda made: made.company),
    "a newer edition in grace": any_record("courses", lambda made: made.versions[-1].grace_days),
    "a tent": any_record("tents", lambda made: not made.hides_partner),
    "a tent that hides its partner": any_record("tents", lambda made: made.hides_partner),
    "a clearance": any_record("clearances", lambda made: True),
    "an asset of several aspects": any_record("assets", lambda made: len(made.aspects) > 1),
    "an asset in several forms": any_record("assets", lambda made: len(made.forms) > 1),
    "a public asset": any_record("assets", lambda made: made.sensitivity is Sensitivity.PUBLIC),
    "personal data without basis": any_record("assets", lambda made: made.personal and not made.personal.basis),
    "joint owners": any_record("assets", lambda made: made.joint_owners),
    "lineage": any_record("assets", lambda made: made.derived_from),
    "fields for a purpose": any_record("purposes", lambda made: made.fields),
    "several verticals": any_record("partners", lambda made: len(made.verticals) > 1),
    "an unverified person": any_record("people", lambda made: not made.verified),
    "a person who left": any_record("people", lambda made: made.left_on),
}


def test_every_feature_occurs_among_a_few_hundred_worlds() -> None:
    worlds = [world_of(seed)[0] for seed in range(300)]
    assert {name for name, holds in FEATURES.items() if sum(map(holds, worlds)) < 3} == set()


def test_a_failing_world_shrinks_to_what_makes_it_fail() -> None:
    def fails(world: Register, question: Question) -> bool:
        return oracle_class(question, world) == "yes" and world.assets[question.asset or ""].contains == ()

    seed = next(seed for seed in range(500) if world_of(seed)[1].asset and fails(*world_of(seed)))
    world, question = shrink(*world_of(seed), fails)
    assert fails(world, question)
    assert len(world.assets) == 1
    assert len(world.partners) == 1
    assert not world.approvals
