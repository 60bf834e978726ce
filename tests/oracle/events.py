"""Random holds, tents, courses and what happened: passes, approvals, clearances."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from knowledge.assets import Asset, Clearance
from knowledge.company import Course, CourseVersion
from knowledge.partners import Hold, Tent
from knowledge.people import Approval, CoursePass, Word
from knowledge.terms import Agreement
from tests.oracle.dice import Dice
from tests.oracle.records import PEOPLE, RECIPIENTS, keyed
from tests.oracle.words import basis_now


def draw_clearances(dice: Dice, assets: Mapping[str, Asset]) -> dict[str, Clearance]:
    """Some assets recorded as clear of what they or their sources hold."""
    found: list[Clearance] = []
    for asset in assets.values():
        origins = [asset, *(assets[origin] for origin in asset.derived_from)]
        for partner in sorted({partner for origin in origins for partner in origin.contains}):
            if dice.chance(0.25):
                number = f"clearance-{len(found) + 1}"
                day = dice.start(0.4)
                found.append(Clearance(id=number, asset=asset.id, partner=partner, cleared_by="dana", cleared_on=day))
    return keyed(found)


def draw_holds(dice: Dice, **subjects: tuple[str, ...]) -> dict[str, Hold]:
    """A hold now and then; `subjects` are the ids of partners, assets and agreements."""
    found: list[Hold] = []
    for what, ids in subjects.items():
        for subject in ids:
            if dice.chance(0.04 if what == "agreement" else 0.02):
                from_on, until_on = draw_period(dice, 0.5)
                record: dict[str, Any] = {what: subject, "from_on": from_on, "until_on": until_on}
                readers = dice.some(PEOPLE, 5) if dice.chance(0.1) else None
                found.append(Hold(id=f"hold-{len(found) + 1}", placed_by="dana", readers=readers, **record))
    return keyed(found)


def draw_period(dice: Dice, risky: float) -> tuple[date, date | None]:
    """A first and a last day, in that order."""
    first, last = dice.start(risky), dice.end(risky)
    return first, last if last is None or first <= last else first


def draw_tents(dice: Dice, partners: tuple[str, ...], assets: tuple[str, ...]) -> dict[str, Tent]:
    """A tent now and then; rarely it hides its partner."""
    found = []
    for number in range(1, 3):
        if dice.chance(0.14):
            first, last = draw_period(dice, 0.2)
            found.append(
                Tent(
                    id=f"tent-{number}",
                    name=f"Tent {number}",
                    partner=dice.pick(partners),
                    people=dice.some(PEOPLE, 6) if dice.chance(0.4) else PEOPLE,
                    partner_people=dice.some(RECIPIENTS, 2),
                    assets=dice.some(assets, 2),
                    from_on=first,
                    until_on=last or dice.day(200, 400),
                    open_from=dice.near() if dice.chance(0.3) else None,
                    hides_partner=dice.chance(0.2),
                )
            )
    return keyed(found)


def draw_courses(dice: Dice, agreements: tuple[str, ...], partners: tuple[str, ...]) -> dict[str, Course]:
    """Courses of agreements, of partners and of the company, some with a newer edition."""
    ties: list[dict[str, Any]] = [{"agreement": agreement} for agreement in agreements if dice.chance(0.12)]
    ties += [{"partner": partner} for partner in partners if dice.chance(0.06)]
    ties += [{"company": True}] if dice.chance(0.12) else []
    found = []
    for number, tie in enumerate(ties, start=1):
        versions = [CourseVersion(version="v1", from_on=dice.day(-1500, -1400))]
        if dice.chance(0.35):
            day = dice.near() if dice.chance(0.5) else dice.day(-40, -20)
            versions.append(CourseVersion(version="v2", from_on=day, grace_days=dice.pick((0, 2, 30))))
        valid = None if dice.chance(0.4) else dice.pick((30, 365, 730))
        found.append(Course(id=f"course-{number}", versions=tuple(versions), valid_days=valid, **tie))
    return keyed(found)


def draw_passes(dice: Dice, courses: Mapping[str, Course]) -> dict[str, CoursePass]:
    """Most people passed most courses, some so long ago that the pass ends about now."""
    found: list[CoursePass] = []
    for course in courses.values():
        for person in PEOPLE:
            for version in course.versions:
                if dice.chance(0.85):
                    days = [dice.day(-20, -5)]
                    if course.valid_days is not None:
                        days.append(dice.day(-course.valid_days - 1, -course.valid_days + 3))
                    passed_on = max(version.from_on, dice.pick((days[0], *days)))
                    number = f"pass-{len(found) + 1}"
                    found.append(
                        CoursePass(
                            id=number, person=person, course=course.id, version=version.version, passed_on=passed_on
                        )
                    )
    return keyed(found)


def draw_approvals(
    dice: Dice, assets: Mapping[str, Asset], partners: tuple[str, ...], agreements: Mapping[str, Agreement]
) -> dict[str, Approval]:
    """Words on record about a few pairs of asset and partner."""
    found: list[Approval] = []
    for asset in assets.values():
        for partner in partners:
            if not dice.chance(0.4):
                continue
            accountable = [
                agreement.raci.disclosure.accountable
                for agreement in agreements.values()
                if agreement.raci is not None and agreement.partner == partner
            ]
            for approver in dice.some((asset.owner or "bo", "dana", *accountable, *PEOPLE), 6):
                found.append(draw_approval(dice, f"approval-{len(found) + 1}", approver, asset, partner))
                if dice.chance(0.2):
                    consent_of = dice.pick((None, *asset.joint_owners, *asset.contains))
                    day, last = draw_period(dice, 0.1)
                    found.append(
                        Approval(
                            id=f"approval-{len(found) + 1}",
                            approver="eve",
                            capacity="partner",
                            consent_of=consent_of,
                            asset=asset.id,
                            partner=partner,
                            given_on=day,
                            until_on=last,
                            basis=basis_now(asset),
                        )
                    )
    return keyed(found)


def draw_approval(dice: Dice, number: str, approver: str, asset: Asset, partner: str) -> Approval:
    """One person's word, mostly a yes that stands."""
    capacities = ("owner", "legal", "accountable", "partner-manager", "security")
    first, last = draw_period(dice, 0.15)
    refuses = dice.chance(0.05)
    return Approval(
        id=number,
        approver=approver,
        capacity=dice.pick(capacities) if dice.chance(0.15) else None,
        asset=asset.id,
        partner=partner,
        purpose=dice.pick(("operations", "store-planning", "advertising"))
        if dice.chance(0.4 if refuses else 0.15)
        else None,
        word=Word.NO if refuses else Word.YES,
        given_on=first,
        until_on=last,
        requested_by=dice.pick(PEOPLE) if dice.chance(0.3) else None,
        basis="internal|former-source" if dice.chance(0.06) else basis_now(asset),
    )
