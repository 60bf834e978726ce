"""Random people, assets, partners and the company's own words."""

from collections.abc import Iterable
from typing import TypeVar

from knowledge.assets import Aspect, Asset, AssetForm, Form, Personal, Sensitivity
from knowledge.company import Company, Kind, Purpose, Region, Vertical
from knowledge.partners import (
    Attestation,
    AttestationKind,
    Competitor,
    DiligenceStatus,
    DueDiligence,
    Partner,
    PartnerTeam,
    Screening,
    ScreeningResult,
    Tier,
)
from knowledge.people import Absence, Person
from tests.oracle.dice import Dice

T = TypeVar("T")

PEOPLE = ("ana", "bo", "cy", "dana", "eve", "finn")
MANAGERS = {"ana": "eve", "bo": "eve", "cy": "bo", "dana": "finn", "eve": "finn"}
ROLES = {"dana": ("legal",), "eve": ("partnerships",), "finn": ("security",)}
KINDS = (Kind(id="software"), Kind(id="firmware", broader="software"), Kind(id="driver", broader="firmware"))
DATASETS = (Kind(id="dataset"), Kind(id="baskets", broader="dataset"))
LINES = ("gripper", "rover")
FIELDS = ("store", "week", "amount", "card")
VERTICALS = ("grocery", "pharmacy", "logistics")
REGIONS = (Region(id="DACH", members=("DE", "AT", "CH")), Region(id="UKI", members=("GB", "IE")))
PLACES = ("DE", "AT", "GB", "IE", "US", "DACH", "UKI")
RECIPIENTS = ("Kim Vance", "Lee Ortiz", "Platform Team")
CERTIFICATES = ("iso-27001", "soc-2")


def keyed(records: Iterable[T]) -> dict[str, T]:
    """The records by id."""
    return {str(getattr(record, "id")): record for record in records}  # noqa: B009 - records share no base class


def draw_company(dice: Dice) -> Company:
    """The company, whose today is the centre, with a group size as a rule and a holiday close by."""
    return Company(
        name="Aurora Robotics",
        time_zone="Europe/Berlin",
        today=dice.centre,
        min_group=None if dice.chance(0.2) else dice.pick((5, 10, 25)),
        holidays=(dice.near(), dice.year_before()),
    )


def draw_purposes(dice: Dice) -> dict[str, Purpose]:
    """A small tree of purposes; some list the fields they need."""
    tree = {"operations": None, "store-planning": "operations", "shelf-layout": "store-planning", "advertising": None}
    return keyed(
        Purpose(id=purpose, broader=parent, fields=dice.maybe(0.12, FIELDS, 3)) for purpose, parent in tree.items()
    )


def draw_people(dice: Dice) -> dict[str, Person]:
    """Employees, of whom a few have not begun, have left or are not verified."""
    return keyed(
        Person(
            id=person,
            name=person.capitalize(),
            email=f"{person}@aurora.example",
            accounts={"slack": f"U-{person}"},
            teams=("engineering",) if person in {"ana", "bo", "cy"} else (),
            roles=(*ROLES.get(person, ()), *(("security",) if dice.chance(0.1) else ())),
            manager=MANAGERS.get(person),
            joined_on=dice.start(0.03) if dice.chance(0.5) else None,
            left_on=dice.near() if dice.chance(0.03) else None,
            verified=not dice.chance(0.02),
            away=(Absence(from_on=dice.near(), until_on=dice.day(3, 6), delegate="finn"),) if dice.chance(0.1) else (),
        )
        for person in PEOPLE
    )


def draw_forms(dice: Dice) -> tuple[AssetForm, ...]:
    """The registered forms of a data asset; none leaves it raw."""
    if dice.chance(0.3):
        return ()
    return tuple(
        AssetForm(form=form, group_size=dice.pick((None, 4, 5, 10, 25, 50)) if form is Form.AGGREGATED else None)
        for form in dice.some(tuple(Form), 3 if dice.chance(0.6) else 1)
    )


def draw_asset(dice: Dice, name: str, earlier: tuple[str, ...], partners: tuple[str, ...]) -> Asset:
    """An asset; it may derive from earlier ones and hold what partners gave us."""
    levels = (Sensitivity.INTERNAL,) * 4 + (Sensitivity.CONFIDENTIAL,) * 4 + (Sensitivity.RESTRICTED,)
    aspects = dice.some(tuple(Aspect), 2 if dice.chance(0.2) else 1)
    data = Aspect.DATA in aspects
    personal = data and dice.chance(0.25)
    return Asset(
        id=name,
        name=name.replace("-", " ").title(),
        kind=dice.pick(DATASETS if data else KINDS).id if dice.chance(0.7) else None,
        line=dice.pick(LINES) if dice.chance(0.4) else None,
        aspects=aspects,
        sensitivity=Sensitivity.PUBLIC if dice.chance(0.08) else dice.pick(levels),
        owner=dice.pick(PEOPLE) if dice.chance(0.9) else None,
        readers=dice.some(PEOPLE, 5) if dice.chance(0.04) else None,
        forms=draw_forms(dice) if data else ((AssetForm(form=Form.RAW),) if dice.chance(0.1) else ()),
        fields=dice.some(FIELDS, 4) if data and dice.chance(0.6) else (),
        personal=Personal(basis=None if dice.chance(0.15) else "consent") if personal else None,
        derived_from=dice.some(earlier, 2) if earlier and dice.chance(0.25) else (),
        contains=dice.some(partners, 2) if dice.chance(0.14) else (),
        joint_owners=dice.some(partners, 2) if dice.chance(0.1) else (),
        share_instead=dice.some(earlier, 1) if earlier and dice.chance(0.15) else (),
    )


def draw_partner(dice: Dice, name: str, parent: str | None, others: tuple[str, ...]) -> Partner:
    """A partner in good standing, as a rule."""
    status = DiligenceStatus.APPROVED if not dice.chance(0.02) else dice.pick(tuple(DiligenceStatus))
    diligence = DueDiligence(status=status, decided_on=dice.start(0.02), until_on=dice.end(0.02))
    competitors = tuple(
        Competitor(
            partner=other,
            from_on=dice.near() if dice.chance(0.2) else None,
            until_on=dice.near() if dice.chance(0.2) else None,
        )
        for other in others
        if other not in (name, parent) and dice.chance(0.2)
    )
    return Partner(
        id=name,
        name=f"{name.replace('-', ' ').title()} GmbH",
        country="DE",
        tier=dice.pick((Tier.STANDARD, Tier.STANDARD, Tier.STRATEGIC, Tier.TRIAL)),
        parent=parent,
        competitors=competitors,
        verticals=dice.some(VERTICALS, 2) if dice.chance(0.5) else (),
        teams=(PartnerTeam(name="Platform Team"),),
        manager=dice.pick(("eve", "eve", "finn", "bo")) if dice.chance(0.85) else None,
        readers=dice.some(PEOPLE, 5) if dice.chance(0.03) else None,
        due_diligence=None if dice.chance(0.01) else diligence,
        screenings=draw_screenings(dice),
        attestations=tuple(
            Attestation(kind=kind, name=certificate, from_on=dice.start(0.1), until_on=dice.end(0.15))
            for kind in AttestationKind
            for certificate in CERTIFICATES
            if dice.chance(0.7)
        ),
    )


def draw_screenings(dice: Dice) -> tuple[Screening, ...]:
    """Screenings of one or two lists, mostly clear and fresh."""
    found: list[Screening] = []
    for listed in ("sanctions", "export")[: dice.pick((1, 1, 2))]:
        if dice.chance(0.01):
            continue
        result = ScreeningResult.HIT if dice.chance(0.01) else ScreeningResult.CLEAR
        found.append(Screening(list=listed, result=result, screened_on=dice.start(0.015), until_on=dice.end(0.02)))
        if dice.chance(0.1):
            result = ScreeningResult.HIT if dice.chance(0.3) else ScreeningResult.CLEAR
            found.append(Screening(list=listed, result=result, screened_on=dice.day(-8, 4)))
    return tuple(found)


def draw_verticals() -> dict[str, Vertical]:
    """The verticals on record."""
    return keyed(Vertical(id=vertical) for vertical in VERTICALS)
